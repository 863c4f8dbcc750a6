// Publishes the day's root over all chains; daily.
import { job } from '../_shared/job.ts';

Deno.serve(job('publish_anchor'));
