// Removes from storage the files of forms that were never sent and of matters whose term of keeping has ended; hourly.
import { removeFiles } from '../_shared/removals.ts';

Deno.serve(removeFiles);
