// Removes the files that the database says are to go, all of one call together; what failed is tried again later.
import { env, job, rpc } from './job.ts';

export const removeFiles = job('remove-files', 'take_removals', async (result, key) => {
  const paths = result as string[];
  if (paths.length === 0) return { removed: 0 };
  const answer = await fetch(`${env('SUPABASE_URL')}/storage/v1/object/attachments`, {
    redirect: 'error', method: 'DELETE', headers: { apikey: key, authorization: `Bearer ${key}`, 'content-type': 'application/json' }, body: JSON.stringify({ prefixes: paths }),
  });
  const error = answer.ok ? null : `storage: ${answer.status} ${(await answer.text()).slice(0, 300)}`;
  const noted = await rpc('note_removals', { p_paths: paths, p_error: error }, key);
  if (!noted.ok) throw new Error(`note_removals: ${noted.status} ${await noted.text()}`);
  if (error) throw new Error(error);
  return { removed: paths.length };
});
