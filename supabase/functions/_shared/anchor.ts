// Publishes the root of the day, and signs it and the root of the hour: what is not signed yet, with the time it is now.
import { job, rpc } from './job.ts';
import { sign, timeOf } from './signing.ts';

type Day = { day: string; prev_root: string; root: string; leaves: number };
type Hour = { up_to: string; prev_root: string; root: string };

async function keep(verb: string, args: object, key: string): Promise<void> {
  const kept = await rpc(verb, args, key);
  if (!kept.ok) throw new Error(`${verb}: ${kept.status} ${await kept.text()}`);
}

export const publishAnchor = job('publish-anchor', 'publish_anchor', async (result, key) => {
  const { now, hour, days } = result as { now: string; hour: Hour | null; days: Day[] };
  const at = timeOf(now);
  for (const a of days) {
    const { key_id, signature } = await sign(['xinfang-anchor-v1', a.day, a.prev_root, a.root, a.leaves, at]);
    await keep('sign_anchor', { p_day: a.day, p_key_id: key_id, p_signature: signature, p_signed_at: at }, key);
  }
  if (hour) {
    const { key_id, signature } = await sign(['xinfang-hour-v1', hour.up_to, hour.prev_root, hour.root, at]);
    await keep('sign_hour', { p_up_to: hour.up_to, p_prev_root: hour.prev_root, p_root: hour.root, p_key_id: key_id, p_signature: signature, p_signed_at: at }, key);
  }
  return days.map((a) => a.root);
});
