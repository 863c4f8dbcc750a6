// npm run measure:repeats -- FILE.json: recall, precision and every miss of the recognition of repeats, on cases in the format of
// the sample file.
import { readCases } from '../../supabase/seed/cases.ts';
import { onCases } from '../support/command.ts';
import { enter, judge } from './repeats.ts';

await onCases('measure:repeats', async (file, running, database) => {
  const { lines, summary } = judge(await enter(running.env, database, readCases(file)));
  process.stdout.write(`${[...lines, summary].join('\n')}\n`);
});
