// npm run measure:triage -- FILE.json: accuracy of the suggestions per field, and each miss.
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { startTestStack } from '../support/sites.ts';
import { type Known, measure } from './triage.ts';

const file = process.argv[2];
if (!file) {
  process.stderr.write('用法：npm run measure:triage -- <文件.json>（格式同 supabase/seed/sample-cases.json）\n');
  process.exit(2);
}
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Known[] };
const running = await startTestStack();
const database = new pg.Client(running.env.databaseUrl);
await database.connect();
try {
  const names = async (query: string) => (await database.query<{ name: string }>(query)).rows.map((r) => r.name);
  const { fields, lines } = measure(cases, { places: await names('select name from app.places'), units: await names('select short_name as name from app.units where valid_to is null') });
  process.stdout.write(`${[...lines, ...fields.map((f) => `${f.name}：${f.right}/${f.asked}，准确率 ${(f.right / f.asked).toFixed(3)}`)].join('\n')}\n`);
} finally {
  await database.end();
  await running.stop();
}
