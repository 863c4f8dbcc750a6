// Every repeat among the sample cases and those of tests/measure/repeat-cases*.json is proposed at its entry, with at most one false
// candidate. All were in view when the limits were last changed; what came out at first sight says docs/decisions/0048.
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { createStaff, moreStaff } from '../../supabase/seed/accounts.ts';
import { readCases } from '../../supabase/seed/cases.ts';
import { enter, judge } from '../measure/repeats.ts';
import { startTestStack } from '../support/sites.ts';

const running = await startTestStack();
const database = new pg.Client(running.env.databaseUrl);
afterAll(async () => {
  await database.end();
  await running.stop();
});

it('finds each with at most one wrong beside it [R-SAME-HUMAN]', async () => {
  await database.connect();
  await createStaff(running.env, database, moreStaff);
  const entries = await enter(running.env, database, [...readCases(), ...['repeat-cases', 'repeat-cases-second', 'repeat-cases-third'].flatMap((file) => readCases(new URL(`../measure/${file}.json`, import.meta.url)))]);
  const told = judge(entries);
  expect(entries.filter((e) => e.refused !== undefined).map((e) => [e.case.id, e.refused])).toEqual([]);
  expect(told.lines.filter((l) => l.startsWith('漏报'))).toEqual([]);
  expect(entries.flatMap((e) => e.shown).filter((c) => /\s/.test(c.because))).toEqual([]);
  expect([told.recall, told.mostFalse <= 1, told.precision >= 0.75]).toEqual([1, true, true]);
}, 120_000);
