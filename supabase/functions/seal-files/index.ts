// Makes the public key for sealing known and encrypts files that wait for it; every minute.
import { sealFiles } from '../_shared/sealed-files.ts';

Deno.serve(sealFiles);
