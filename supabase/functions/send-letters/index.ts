// Sends what is due in the outbox; every minute.
import { sendLetters } from '../_shared/letters.ts';

Deno.serve(sendLetters);
