// Runs tests of a file by the beginnings of their titles as often as it is asked, in one process: starting the test runner
// anew takes longer than most tests. Asked over IPC with { file, titles } and, where a source text is to be another, { other };
// answers { passed, failed }. TEST_ENVIRONMENT names the stack.
import { resolve } from 'node:path';
import { createVitest } from 'vitest/node';

/** A source text that is another for one run, as it is loaded: the file stays as it is, since other tests run beside these. */
export type Other = { in: string; from: string; to: string };
let other: Other | undefined;
const plugin = { name: 'other source text', enforce: 'pre' as const, transform: (text: string, id: string) => (other && id.endsWith(other.in) ? text.split(other.from).join(other.to) : undefined) };

const vitest = await createVitest('test', { watch: false, reporters: [{}], fsModuleCache: false }, { plugins: [plugin] });

async function run(file: string, titles: string[], text?: Other): Promise<{ passed: number; failed: number }> {
  const texts = [other, text];
  other = text;
  for (const x of texts) if (x) vitest.invalidateFile(resolve(x.in));
  vitest.setGlobalTestNamePattern(new RegExp(titles.map((t) => t.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')));
  const specifications = await vitest.globTestSpecifications([file]);
  const { testModules } = await vitest.runTestSpecifications(specifications); // names the modules of earlier runs too
  const states = testModules.filter((m) => specifications.some((s) => s.moduleId === m.moduleId)).flatMap((m) => [...m.children.allTests()].map((t) => t.result().state));
  return { passed: states.filter((s) => s === 'passed').length, failed: states.filter((s) => s === 'failed').length };
}

process.on('message', ({ file, titles, other }: { file: string; titles: string[]; other?: Other }) => {
  run(file, titles, other).then((answer) => process.send?.(answer), (error: unknown) => process.send?.({ error: String(error) }));
});
process.on('disconnect', () => void vitest.close().then(() => process.exit(0)));
process.send?.('ready');
