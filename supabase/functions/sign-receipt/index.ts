// Signs the receipt of a record; for the portal, with the portal's own token.
import { signReceipt } from '../_shared/receipt.ts';

Deno.serve(signReceipt);
