// The hourly job: marks what is due and overdue, and then goes on checking the record. That the check failed undoes nothing of the rest.
import { job, rpc } from './job.ts';

export const sweep = job('sweep-deadlines', 'sweep_deadlines', async (changed, key) => {
  const checked = await rpc('check_hourly', {}, key);
  if (!checked.ok) console.error(JSON.stringify({ at: new Date().toISOString(), level: 'error', event: 'job_failed', verb: 'check_hourly', status: checked.status }));
  await checked.body?.cancel();
  return changed;
});
