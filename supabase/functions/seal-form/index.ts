// Encrypts at once the files of a form that became a report; for the portal, with the portal's own token.
import { sealForm } from '../_shared/sealed-files.ts';

Deno.serve(sealForm);
