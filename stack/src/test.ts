// Every check of the project in order, each against the real local stack where one is needed; the last line adds them up.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './environment.ts';

type Tally = { passed: number; failed: number };

const folder = mkdtempSync(join(tmpdir(), 'xinfang-results-'));
const total: Tally = { passed: 0, failed: 0 };
const say = (text: string) => process.stdout.write(`${text}\n`);

function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
  const bin = join(root, 'node_modules', '.bin', command);
  return spawnSync(existsSync(bin) ? bin : command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } }).status === 0;
}

/** A check that either holds or does not. */
function check(name: string, command: string, args: string[]): void {
  say(`\n== ${name}`);
  const good = run(command, args);
  total[good ? 'passed' : 'failed'] += 1;
  if (!good) say(`!! ${name} failed`);
}

/** A suite that writes its counts to a file; a suite that ran no test counts as failed. */
function suite(name: string, command: string, args: string[], file: string, count: (report: unknown) => Tally, env: Record<string, string> = {}): void {
  say(`\n== ${name}`);
  const good = run(command, args, env);
  const tally = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  if (!good && tally.failed === 0) tally.failed = 1;
  if (tally.passed + tally.failed === 0) tally.failed = 1;
  total.passed += tally.passed;
  total.failed += tally.failed;
}

check('types', 'tsc', ['--project', 'tsconfig.json']);
const vitest = join(folder, 'vitest.json');
suite('unit, database and security tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitest}`], vitest, (report) => {
  const r = report as { numPassedTests: number; numFailedTests: number };
  return { passed: r.numPassedTests, failed: r.numFailedTests };
});

rmSync(folder, { recursive: true, force: true });
say('');
say(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
