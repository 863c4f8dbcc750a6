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

/** The text that makes a function again as it is now. */
const made = async (what: string): Promise<string> => (await superuser.query('select pg_get_functiondef($1::regprocedure) as text', [what])).rows[0].text as string;
/** A function without one of its lines, or with another in its place. */
const without = (name: string, line: RegExp, instead = '') => async (): Promise<string> => {
  const text = await made(name);
  if (!line.test(text)) throw new Error(`${name} has no ${String(line)}`);
  return text.replace(line, instead);
};

describe('requests that no page sends', () => {
  it('bring nobody what the oracle does not allow, while the office does its work and nine of ten verbs are taken [R-PRIV-ACCESS, R-CONF-INVISIBLE, R-CONF-SEAL]', { timeout: 240_000 }, async () => {
    const report = await fuzz(running.env, 1600, 20_261_125);
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

  type Hole = { what: string; open: () => Promise<string> | string; back: string; found: RegExp };
  const holes: Hole[] = [
    { what: 'a view with the rights of its owner', open: () => 'alter view api.matters set (security_invoker = false)', back: 'alter view api.matters set (security_invoker = true)', found: /^told (?!apart).*\/matters\b/s },
    { what: 'a policy that lets everybody read', open: () => 'create policy mutation on app.documents for select to authenticated using (true)', back: 'drop policy mutation on app.documents', found: /^told (?!apart).*\/matter_documents\b/s },
    { what: 'numbers of what one may not know of', open: () => "create view api.mutation as select id as matter_id from app.matters; grant select on api.mutation to authenticated; notify pgrst, 'reload schema'", back: 'drop view api.mutation', found: /^told the number.*\/mutation\b/s },
    { what: 'a column that says too much', open: () => 'create or replace view api.channels as select code, label, sort_order, (select reg_no from app.matters where is_sealed order by id limit 1) as mutation from app.channels',
      back: 'drop view api.channels; create view api.channels with (security_invoker = true) as select code, label, sort_order from app.channels; grant select on api.channels to authenticated', found: /^told the number.*\/channels\b/s },
    { what: 'an estimate of the planner', open: without('app.is_no_estimate()', /if current_query.*end if;/), back: 'app.is_no_estimate()', found: /^was let in.*\/matters\b/s },
    { what: 'a verb that forgets whose the matter is', open: without('api.repeat_candidates(uuid)', /if not app\.reads_matter[^;]*;\s*end if;/), back: 'api.repeat_candidates(uuid)', found: /^took what.*repeat_candidates/s },
    { what: 'an error that tells', open: without('api.possible_steps(uuid)', /'matter_not_found'/, "case when m.id is null then 'matter_not_found' else 'role_missing' end"), back: 'api.possible_steps(uuid)', found: /^told apart.*possible_steps/s },
    { what: 'a look-up that takes longer where something is', open: without('api.check_record(uuid)', /if not app\.reads_matter/, 'if m.id is not null and not app.reads_matter(m) then perform pg_sleep(0.01); end if; if not app.reads_matter'), back: 'api.check_record(uuid)', found: /^took longer.*check_record/s },
  ];
  it('would find rows, numbers, columns, estimates, errors and verbs that tell or let too much, whatever the seed', { timeout: 300_000 }, async () => {
    const again: string[] = [];
    for (const { back } of holes) again.push(/^a..\./.test(back) ? await made(back) : back);
    for (const hole of holes) await superuser.query(await hole.open());
    try {
      const seed = Math.floor(Math.random() * 1e9); // what the walk finds does not hang on the dice
      const report = await fuzz(running.env, 16_000, seed, { isEnough: (faults) => holes.every(({ found }) => faults.some((f) => found.test(f))), hasPast: false });
      expect(holes.filter(({ found }) => !report.faults.some((f) => found.test(f))).map(({ what }) => what), `seed ${seed}: ${report.faults.join('\n')}`).toEqual([]);
      expect(report.requests, `seed ${seed}`).toBeLessThan(8000); // the walk alone
    } finally {
      for (const sql of again) await superuser.query(sql);
    }
  });
});
