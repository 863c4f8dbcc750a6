// npm run measure:repeats -- FILE.json: recall, precision and every miss of the recognition of repeats, on cases in the format of
// the sample file, in an empty stack of its own.
import pg from 'pg';
import { createStaff, moreStaff } from '../../supabase/seed/accounts.ts';
import { readCases } from '../../supabase/seed/cases.ts';
import { startTestStack } from '../support/sites.ts';
import { enter, judge } from './repeats.ts';

const file = process.argv[2];
if (!file) {
  process.stderr.write('用法：npm run measure:repeats -- <文件.json>（格式同 supabase/seed/sample-cases.json）\n');
  process.exit(2);
}
const running = await startTestStack();
const database = new pg.Client(running.env.databaseUrl);
await database.connect();
try {
  await createStaff(running.env, database, moreStaff);
  const { lines, summary } = judge(await enter(running.env, database, readCases(file)));
  process.stdout.write(`${[...lines, summary].join('\n')}\n`);
} finally {
  await database.end();
  await running.stop();
}
