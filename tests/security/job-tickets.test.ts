// The tickets of scheduled jobs: each starts its job once, within five minutes, and no key does.
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { expect, it } from 'vitest';
import { env, passerBy, portal, sql, tokenOf } from '../support/stack.ts';

const ticketFor = async (job: string): Promise<string> => (await sql('select app.job_ticket($1) as ticket', [job]))[0].ticket;
const start = async (job: string, ticket: string): Promise<number> => (await fetch(`${env.apiUrl}/functions/v1/${job}`, { method: 'POST', headers: { apikey: env.publishableKey, ...(ticket ? { authorization: `Bearer ${ticket}` } : {}) } })).status;

it('a job runs with a ticket that was made for it, and once [V13.2.1]', async () => {
  for (const job of ['sweep-deadlines', 'publish-anchor', 'send-letters', 'remove-files', 'seal-files']) {
    const ticket = await ticketFor(job);
    expect([job, await start(job, ticket), await start(job, ticket)]).toEqual([job, 200, 401]);
  }
  const ticket = await ticketFor('send-letters');
  const all = await Promise.all([1, 2, 3, 4].map(() => start('send-letters', ticket)));
  expect(all.sort()).toEqual([200, 401, 401, 401]);
});

it('a job does not run with a ticket of another job, one that has ended, or anything else, not even the secret key', async () => {
  const other = await ticketFor('publish-anchor');
  expect([await start('send-letters', other), await start('publish-anchor', other)]).toEqual([401, 200]);
  const ended = await ticketFor('send-letters');
  await sql("update app.job_tickets set ends_at = clock_timestamp() - interval '1 second' where hash = sha256(convert_to($1, 'utf8'))", [ended]);
  for (const wrong of [ended, env.secretKey, env.publishableKey, await tokenOf(env.portalAccount.email), 'a'.repeat(64), '', '%']) expect([wrong, await start('send-letters', wrong)]).toEqual([wrong, 401]);
  expect(await sql('select 1 from app.job_tickets where hash = sha256(convert_to($1, $2))', [ended, 'utf8'])).toHaveLength(1);
  await sql('select api.sweep_deadlines()');
  expect(await sql('select 1 from app.job_tickets where hash = sha256(convert_to($1, $2))', [ended, 'utf8'])).toEqual([]);
});

it('a ticket stands in the database as a hash, is made by its owner alone, for jobs that there are, and redeemed by the functions alone', async () => {
  const ticket = await ticketFor('seal-files');
  expect(await sql("select 1 from app.job_tickets t where t::text like '%' || $1 || '%'", [ticket])).toEqual([]);
  await expect(ticketFor('drop-everything')).rejects.toThrow('job_tickets_job');
  expect((await sql("select count(*)::int as n from pg_roles r where not r.rolsuper and r.rolname not in ('postgres','supabase_admin') and has_function_privilege(r.oid, 'app.job_ticket(text)', 'execute') and r.rolname !~ '^pg_'"))[0].n).toBe(0);
  for (const who of [portal, passerBy]) expect((await who.call('redeem_job_ticket', { p_job: 'seal-files', p_ticket: ticket })).status).toBeGreaterThanOrEqual(401);
  expect(await start('seal-files', ticket)).toBe(200);
});

it('the schedule of docs/deploy.md gives each job a ticket of its own at each run, and holds no key', async () => {
  const text = readFileSync(new URL('../../docs/deploy.md', import.meta.url), 'utf8'), statement = /select cron\.schedule[\s\S]*?;\n/.exec(text)?.[0] ?? '';
  const db = new pg.Client(env.superuserUrl);
  await db.connect();
  try {
    await db.query(`begin; create schema cron; create schema net; create table cron.job (name text, at text, command text); create table net.request (url text, headers jsonb);
      create function cron.schedule(text, text, text) returns void language sql as 'insert into cron.job values ($1, $2, $3)';
      create function net.http_post(url text, headers jsonb, timeout_milliseconds int) returns void language sql as 'insert into net.request values (url, headers)'`);
    await db.query(statement);
    const { rows: jobs } = await db.query('select name, command from cron.job');
    expect(jobs.map((j) => j.name as string).sort()).toEqual(['publish-anchor', 'remove-files', 'seal-files', 'send-letters', 'sweep-deadlines']);
    for (const { name, command } of [...jobs, ...jobs]) {
      await db.query(command);
      const { rows: [sent] } = await db.query("delete from net.request returning url, headers, api.redeem_job_ticket($1, replace(headers ->> 'authorization', 'Bearer ', '')) as good", [name]);
      expect(sent).toMatchObject({ url: `https://….supabase.co/functions/v1/${name}`, good: true });
    }
  } finally {
    await db.query('rollback');
    await db.end();
  }
});
