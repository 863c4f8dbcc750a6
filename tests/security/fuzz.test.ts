// The fuzzer for a short while; `npm run fuzz -- 1000000` for a long one. And a fuzzer that finds nothing must be able to find.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaff, moreStaff } from '../../supabase/seed/accounts.ts';
import { seedCases } from '../../supabase/seed/cases.ts';
import { fuzz } from '../fuzz/fuzz.ts';
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

describe('requests that no page sends', () => {
  it('bring nobody what the oracle does not allow [R-PRIV-ACCESS, R-CONF-INVISIBLE, R-CONF-SEAL]', { timeout: 120_000 }, async () => {
    const report = await fuzz(running.env, 2500, 20_261_125);
    expect(report.faults.map((f) => `seed ${report.seed}: ${f}`)).toEqual([]);
    expect(report.secrets).toBeGreaterThan(200);
    expect(Object.keys(report.kinds).sort()).toEqual(['file', 'forged', 'job', 'listing', 'opening', 'pair', 'read', 'right', 'step', 'store', 'table', 'verb', 'write']);
    expect(report.taken.length, `never taken: ${report.never.join(', ')}`).toBeGreaterThan(40);
    expect(report.statuses['read 2xx']).toBeGreaterThan(50);
  });

  it.each([
    ['a policy that lets everybody read', 'create policy mutation on app.matters for select to authenticated using (true)', 'drop policy mutation on app.matters', 'told'],
    ['a view with the rights of its owner', 'alter view api.matters set (security_invoker = false)', 'alter view api.matters set (security_invoker = true)', 'told'],
  ])('would find %s', { timeout: 120_000 }, async (_, hole, back, word) => {
    await superuser.query(hole);
    try {
      const report = await fuzz(running.env, 6000, 7, undefined, (f) => f.startsWith(word));
      expect(report.faults.some((f) => f.startsWith(word))).toBe(true);
    } finally {
      await superuser.query(back);
    }
  });
});
