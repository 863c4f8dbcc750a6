// Marks what is due and overdue; hourly.
import { job } from '../_shared/job.ts';

Deno.serve(job('sweep_deadlines'));
