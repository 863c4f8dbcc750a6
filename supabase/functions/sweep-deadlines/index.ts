// Marks what is due and overdue, and goes on checking the record; hourly.
import { sweep } from '../_shared/sweep.ts';

Deno.serve(sweep);
