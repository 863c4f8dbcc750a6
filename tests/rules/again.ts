// Runs tests of a file by the beginnings of their titles as often as it is asked, in one process: starting the test runner
// anew takes longer than most tests. Asked over IPC with { file, titles }; answers { passed, failed }. TEST_ENVIRONMENT names the stack.
import { createVitest } from 'vitest/node';

const vitest = await createVitest('test', { watch: false, reporters: [{}] });

async function run(file: string, titles: string[]): Promise<{ passed: number; failed: number }> {
  vitest.setGlobalTestNamePattern(new RegExp(titles.map((t) => t.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')));
  const specifications = await vitest.globTestSpecifications([file]);
  const { testModules } = await vitest.runTestSpecifications(specifications); // names the modules of earlier runs too
  const states = testModules.filter((m) => specifications.some((s) => s.moduleId === m.moduleId)).flatMap((m) => [...m.children.allTests()].map((t) => t.result().state));
  return { passed: states.filter((s) => s === 'passed').length, failed: states.filter((s) => s === 'failed').length };
}

process.on('message', ({ file, titles }: { file: string; titles: string[] }) => {
  run(file, titles).then((answer) => process.send?.(answer), (error: unknown) => process.send?.({ error: String(error) }));
});
process.on('disconnect', () => void vitest.close().then(() => process.exit(0)));
process.send?.('ready');
