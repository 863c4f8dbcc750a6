// Every check of the project in order, each against the real local stack where one is needed; the last line adds them up.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from './chromium.ts';
import { root } from './environment.ts';
import { sites } from './sites.ts';

type Tally = { passed: number; failed: number };

const folder = mkdtempSync(join(tmpdir(), 'xinfang-results-'));
const total: Tally = { passed: 0, failed: 0 };
const say = (text: string) => process.stdout.write(`${text}\n`);

function find(command: string): string {
  const bin = join(root, 'node_modules', '.bin', command);
  return existsSync(bin) ? bin : command;
}

function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
  return spawnSync(find(command), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } }).status === 0;
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
  add(run(command, args, env), file, count);
}

/** Adds what a suite wrote of itself. */
function add(good: boolean, file: string, count: (report: unknown) => Tally): void {
  const tally = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  if (!good && tally.failed === 0) tally.failed = 1;
  if (tally.passed + tally.failed === 0) tally.failed = 1;
  total.passed += tally.passed;
  total.failed += tally.failed;
}

/** Vitest's own file of results. */
const countTests = (report: unknown): Tally => {
  const r = report as { numPassedTests: number; numFailedTests: number };
  return { passed: r.numPassedTests, failed: r.numFailedTests };
};
const resultsOf = (name: string) => ['--reporter=default', '--reporter=json', `--outputFile.json=${join(folder, `${name}.json`)}`];

/** A suite of Vitest on a stack of its own while others go on; its output stands together at the end. */
function startBeside(name: string, args: string[]): () => Promise<void> {
  const output = join(folder, `${name}.txt`);
  const stream = openSync(output, 'w');
  const child = spawn(find('vitest'), [...args, ...resultsOf(name)], { cwd: root, stdio: ['ignore', stream, stream] });
  const ended = new Promise<boolean>((resolve) => {
    child.once('exit', (code) => resolve(code === 0));
    child.once('error', () => resolve(false));
  });
  return async () => {
    const good = await ended;
    say(`\n== ${name}\n${readFileSync(output, 'utf8')}`);
    add(good, join(folder, `${name}.json`), countTests);
  };
}

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
let hasLists = false;

/** Installs a Debian package where this may; the package lists are fetched first, once: a new machine has none. */
function install(...packages: string[]): boolean {
  if (!isRoot) return false;
  hasLists ||= run('apt-get', ['update', '-qq']);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** LibreOffice opens the papers in a test; where it is missing and cannot be installed, that test is skipped and says so. */
function lookForOffice(): void {
  if (spawnSync('soffice', ['--version']).status === 0 || install('libreoffice-writer-nogui')) return;
  say('!! Without LibreOffice no paper is opened in it: that one test is skipped (Debian, Ubuntu: apt-get install libreoffice-writer-nogui; macOS: brew install --cask libreoffice).');
}

/** An installed Chromium, or else Playwright's own, or else one from the system's packages where this may install them. */
function haveBrowser(): boolean {
  if (chromiumPath()) return true;
  say('\n== getting Chromium');
  if (run('playwright', ['install', ...(isRoot ? ['--with-deps'] : []), 'chromium'])) return true;
  return ['chromium-headless-shell', 'chromium'].some((browser) => install(browser, 'fonts-noto-cjk') && chromiumPath() !== null);
}

/** Playwright reports suites within suites; every spec counts once. */
function countSpecs(report: unknown): Tally {
  type Suite = { specs?: { ok: boolean }[]; suites?: Suite[] };
  const specs = (of: Suite): boolean[] => [...(of.specs ?? []).map((spec) => spec.ok), ...(of.suites ?? []).flatMap(specs)];
  const all = specs(report as Suite);
  return { passed: all.filter(Boolean).length, failed: all.filter((ok) => !ok).length };
}

const mutationsEnd = startBeside('mutations', ['run', 'tests/rules/mutations.test.ts']);
check('types', 'tsc', ['--project', 'tsconfig.json']);
for (const site of sites) check(`types of ${site}`, 'astro', ['check', '--root', site]);
check('types of the edge functions', join('..', 'deno', 'deno'), ['check', '--no-lock', ...['local.ts', 'sweep-deadlines/index.ts', 'publish-anchor/index.ts', 'send-letters/index.ts', 'sign-receipt/index.ts', 'remove-files/index.ts', 'open-sealed/index.ts', 'seal-files/index.ts'].map((file) => join('supabase', 'functions', file))]);
check('lint', 'eslint', ['.', '--max-warnings', '0']);
lookForOffice();
suite('unit, database and security tests', 'vitest', ['run', '--exclude', 'tests/rules/mutations.test.ts', ...resultsOf('vitest')], join(folder, 'vitest.json'), countTests);
await mutationsEnd();

if (haveBrowser()) {
  const playwright = join(folder, 'playwright.json');
  suite('browser tests', 'playwright', ['test', '--reporter=list,json'], playwright, countSpecs, { PLAYWRIGHT_JSON_OUTPUT_NAME: playwright });
} else {
  say('!! The browser tests need Chromium. Install it (Debian, Ubuntu: apt-get install chromium; macOS: brew install --cask chromium) or set CHROMIUM_PATH to one.');
  total.failed += 1;
}

rmSync(folder, { recursive: true, force: true });
say('');
say(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
