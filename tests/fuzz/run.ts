// npm run fuzz -- N [--seed=S]: N requests against a stack of its own with the sample cases in it.
import pg from 'pg';
import { createStaff, moreStaff } from '../../supabase/seed/accounts.ts';
import { seedCases } from '../../supabase/seed/cases.ts';
import { startTestStack } from '../support/sites.ts';
import { fuzz, sayReport } from './fuzz.ts';

const count = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv.find((a) => a.startsWith('--seed='))?.slice(7) ?? Date.now() % 1_000_000_000);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  process.stderr.write('用法：npm run fuzz -- <请求数> [--seed=<种子>]\n');
  process.exit(2);
}
const running = await startTestStack();
const database = new pg.Client(running.env.databaseUrl);
await database.connect();
try {
  await createStaff(running.env, database, moreStaff);
  await seedCases(running.env, database, () => undefined);
  let said = 0;
  const report = await fuzz(running.env, count, seed, { progress: (done) => {
    if (done - said >= Math.max(2000, count / 20)) process.stderr.write(`${(said = done)} / ${count}\n`);
  } });
  process.stdout.write(`${sayReport(report)}\n`);
  process.exitCode = report.faults.length === 0 ? 0 : 1;
} finally {
  await database.end();
  await running.stop();
}
