// npm run measure:triage -- FILE.json: accuracy of the suggestions per field, and each miss.
import { readFileSync } from 'node:fs';
import { onCases } from '../support/command.ts';
import { type Known, measure } from './triage.ts';

await onCases('measure:triage', async (file, _, database) => {
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Known[] };
  const names = async (query: string) => (await database.query<{ name: string }>(query)).rows.map((r) => r.name);
  const { fields, lines } = measure(cases, { places: await names('select name from app.places'), units: await names('select short_name as name from app.units where valid_to is null') });
  process.stdout.write(`${[...lines, ...fields.map((f) => `${f.name}：${f.right}/${f.asked}，准确率 ${(f.right / f.asked).toFixed(3)}`)].join('\n')}\n`);
});
