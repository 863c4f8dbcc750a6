// Opens sealed content for who may, with the caller's own token.
import { openSealed } from '../_shared/opening.ts';

Deno.serve(openSealed);
