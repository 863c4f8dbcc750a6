// Starting a scheduled job as the schedule of a hosted project does: with a ticket of the database, never with a key (docs/deploy.md).
import type pg from 'pg';
import type { Environment } from './environment.ts';

export type Job = 'sweep-deadlines' | 'publish-anchor' | 'send-letters' | 'remove-files' | 'seal-files';

/** Calls a job with a ticket made for it, over a connection of the database's owner. */
export async function runJob(env: Pick<Environment, 'apiUrl' | 'publishableKey'>, database: Pick<pg.Pool, 'query'> | Pick<pg.Client, 'query'>, job: Job): Promise<Response> {
  const { rows } = (await database.query('select app.job_ticket($1) as ticket', [job])) as { rows: { ticket: string }[] };
  return fetch(`${env.apiUrl}/functions/v1/${job}`, { method: 'POST', headers: { apikey: env.publishableKey, authorization: `Bearer ${rows[0]?.ticket}` } });
}
