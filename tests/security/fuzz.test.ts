// The fuzzer for a short while; `npm run fuzz -- 1000000` for a long one. And a fuzzer that finds nothing must be able to find.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaff, moreStaff } from '../../supabase/seed/accounts.ts';
import { seedCases } from '../../supabase/seed/cases.ts';
import { fuzz } from '../fuzz/fuzz.ts';
import { leftOut } from '../fuzz/reach.ts';
import { type Running, startTestStack } from '../support/sites.ts';

let running: Running, database: pg.Client, superuser: pg.Client;

beforeAll(async () => {
  running = await startTestStack();
  database = new pg.Client(running.env.databaseUrl);
  superuser = new pg.Client(running.env.superuserUrl);
  await Promise.all([database.connect(), superuser.connect()]);
  await createStaff(running.env, database, moreStaff);
  await seedCases(running.env, database, () => undefined); // the example matters as npm start loads them, on today's date
});
afterAll(async () => {
  await Promise.all([database.end(), superuser.end()]);
  await running.stop();
});

/** The text that makes a function or a view again as it is now. */
const made = async (what: string): Promise<string> => (await superuser.query(what.endsWith(')') ? 'select pg_get_functiondef($1::regprocedure) as text' : "select 'drop view ' || $1 || '; create view ' || $1 || ' with (security_invoker = true) as ' || pg_get_viewdef($1::regclass) || '; grant select on ' || $1 || ' to authenticated' as text", [what])).rows[0].text as string;
/** A function without one of its lines, or with another in its place. */
const without = (name: string, line: RegExp, instead = '') => async (): Promise<string> => {
  const text = await made(name);
  if (!line.test(text)) throw new Error(`${name} has no ${String(line)}`);
  return text.replace(line, instead);
};

describe('requests that no page sends', () => {
  it('bring nobody what the oracle does not allow, while the office does its work and nine of ten verbs are taken [R-PRIV-ACCESS, R-CONF-INVISIBLE, R-CONF-SEAL]', { timeout: 240_000 }, async () => {
    const report = await fuzz(running.env, 2500, 20_261_125);
    expect(report.faults.map((f) => `seed ${report.seed}: ${f}`)).toEqual([]);
    expect(report.secrets).toBeGreaterThan(200);
    expect(report.marks).toBeGreaterThan(500);
    expect(Object.keys(report.kinds).sort()).toEqual(['file', 'forged', 'job', 'life', 'listing', 'look', 'opening', 'pair', 'read', 'right', 'service', 'step', 'store', 'table', 'thief', 'timing', 'verb', 'write']);
    expect(report.taken.length / (report.taken.length + report.never.length), `never taken: ${report.never.join(', ')}; broken off: ${report.broken.join('; ')}`).toBeGreaterThan(0.9);
    expect((report.kinds.life ?? 0) + (report.kinds.right ?? 0) + (report.kinds.step ?? 0)).toBeLessThan(report.requests / 2); // most of them have no right
    expect(report.statuses['read 2xx']).toBeGreaterThan(50);
  });

  it('leave out no verb but the jobs of the service and what reads the whole database', async () => {
    const { rows } = await superuser.query<{ name: string }>("select distinct proname as name from pg_proc where pronamespace = 'api'::regnamespace and not has_function_privilege('authenticated', oid, 'execute')");
    expect(Object.keys(leftOut).sort()).toEqual([...rows.map((r) => r.name), 'check_now'].sort());
  });

  it.each<[string, () => Promise<string> | string, string, string]>([
    ['a policy that lets everybody read', () => 'create policy mutation on app.matters for select to authenticated using (true)', 'drop policy mutation on app.matters', 'told'],
    ['a view with the rights of its owner', () => 'alter view api.matters set (security_invoker = false)', 'alter view api.matters set (security_invoker = true)', 'told'],
    ['a column that says too much', async () => `create function app.mutation() returns text language sql security definer as $$ select string_agg(name, ' ') from app.parties $$; grant execute on function app.mutation() to authenticated;
      create or replace view api.anchors with (security_invoker = true) as select v.*, app.mutation() as note from (${(await superuser.query("select rtrim(pg_get_viewdef('api.anchors'::regclass), ';') as t")).rows[0].t}) v`, 'api.anchors', 'told'],
    ['numbers of what one may not know of', () => "create view api.mutation as select id as matter_id from app.matters; grant select on api.mutation to authenticated; notify pgrst, 'reload schema'", 'drop view api.mutation', 'told apart'],
    ['a verb that forgets whose the matter is', without('api.check_record(uuid)', /if not app\.reads_matter[^;]*;\s*end if;/), 'api.check_record(uuid)', 'took what'],
    ['an error that tells', without('api.possible_steps(uuid)', /'matter_not_found'/, "case when m.id is null then 'matter_not_found' else 'role_missing' end"), 'api.possible_steps(uuid)', 'told apart'],
    ['a look-up that takes longer where something is', without('api.check_record(uuid)', /if not app\.reads_matter/, 'if m.id is not null and not app.reads_matter(m) then perform pg_sleep(0.01); end if; if not app.reads_matter'), 'api.check_record(uuid)', 'took longer'],
  ])('would find %s', { timeout: 120_000 }, async (_, hole, back, word) => {
    const again = back.startsWith('api.') ? await made(back) : back;
    await superuser.query(await hole());
    try {
      const report = await fuzz(running.env, 6000, 7, { isEnough: (f) => f.startsWith(word), hasPast: false });
      expect(report.faults.filter((f) => f.startsWith(word)).length, report.faults.join('\n')).toBeGreaterThan(0);
    } finally {
      await superuser.query(again);
    }
  });
});
