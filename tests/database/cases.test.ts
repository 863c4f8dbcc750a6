// The sixty fictional cases, run through the verbs of citizens and staff as the demo data are, and compared with what their
// file expects of them: the decision, the units, the papers, the day by which the bureau must decide.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaff, moreStaff } from '../../supabase/seed/accounts.ts';
import { readCases, seedCases } from '../../supabase/seed/cases.ts';
import { differences, foundOf } from '../cases/outcome.ts';
import { type Running, startTestStack } from '../support/sites.ts';

let running: Running;
let database: pg.Client;
beforeAll(async () => {
  running = await startTestStack();
  database = new pg.Client(running.env.databaseUrl);
  await database.connect();
  await createStaff(running.env, database, moreStaff);
  await seedCases(running.env, database, () => undefined, { recentFrom: Number.POSITIVE_INFINITY }); // each on its own date
});
afterAll(async () => {
  await database.end();
  await running.stop();
});

describe.each(readCases())('$id $expected.decision', (c) => {
  it('comes out as expected', async () => {
    expect(differences(c, await foundOf(database, c))).toEqual([]);
  });
});

it('the comparison notices another state, unit, paper and date', async () => {
  const c = readCases().find((x) => x.expected.decision === 'TRANSFER')!;
  const found = (await foundOf(database, c))!;
  for (const wrong of [{ state: 'M20' }, { units: [] }, { kinds: [] }, { triage: '2026-01-01' }]) expect(differences(c, { ...found, ...wrong })).not.toEqual([]);
  expect(differences(c, null)).toEqual(['没有收到']);
});
