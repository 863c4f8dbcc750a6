// Judges a receipt, a paper, or the rules and the program, outside the database; for the portal and for who oversees the record.
import { checkRecord } from '../_shared/checking.ts';

Deno.serve(checkRecord);
