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

  type Hole = { what: string; open: () => Promise<string> | string; back: string; found: RegExp };
  const holes: Record<string, Hole[]> = {
    'rows, numbers, errors and verbs that tell or let too much': [
      { what: 'a view with the rights of its owner', open: () => 'alter view api.matters set (security_invoker = false)', back: 'alter view api.matters set (security_invoker = true)', found: /^told (?!apart).*\/matters\b/s },
      { what: 'numbers of what one may not know of', open: () => "create view api.mutation as select id as matter_id from app.matters; grant select on api.mutation to authenticated; notify pgrst, 'reload schema'", back: 'drop view api.mutation', found: /^told apart.*\/mutation\b/s },
      { what: 'a verb that forgets whose the matter is', open: without('api.check_record(uuid)', /if not app\.reads_matter[^;]*;\s*end if;/), back: 'api.check_record(uuid)', found: /^took what.*check_record/s },
      { what: 'an error that tells', open: without('api.possible_steps(uuid)', /'matter_not_found'/, "case when m.id is null then 'matter_not_found' else 'role_missing' end"), back: 'api.possible_steps(uuid)', found: /^told apart.*possible_steps/s },
    ],
    'a policy that lets everybody read, and a look-up that takes longer where something is': [
      { what: 'the policy', open: () => 'create policy mutation on app.matters for select to authenticated using (true)', back: 'drop policy mutation on app.matters', found: /^told (?!apart)/s },
      { what: 'the look-up', open: without('api.check_record(uuid)', /if not app\.reads_matter/, 'if m.id is not null and not app.reads_matter(m) then perform pg_sleep(0.01); end if; if not app.reads_matter'), back: 'api.check_record(uuid)', found: /^took longer.*check_record/s },
    ],
  };
  it.each(Object.entries(holes))('would find %s', { timeout: 300_000 }, async (_, open) => {
    const again = await Promise.all(open.map(({ back }) => (back.startsWith('api.') ? made(back) : back)));
    for (const hole of open) await superuser.query(await hole.open());
    try {
      const report = await fuzz(running.env, 16_000, 7, { isEnough: (faults) => open.every(({ found }) => faults.some((f) => found.test(f))), hasPast: false });
      expect(open.filter(({ found }) => !report.faults.some((f) => found.test(f))).map(({ what }) => what), report.faults.join('\n')).toEqual([]);
    } finally {
      for (const sql of again) await superuser.query(sql);
    }
  });
});
