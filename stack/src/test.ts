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

function run(command: string, args: string[]): boolean {
  return spawnSync(find(command), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** A check that either holds or does not. */
function check(name: string, command: string, args: string[]): void {
  say(`\n== ${name}`);
  const good = run(command, args);
  total[good ? 'passed' : 'failed'] += 1;
  if (!good) say(`!! ${name} failed`);
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

/** A suite on a stack of its own; beside another one its output stands together at the end. */
function start(name: string, command: string, args: string[], file: string, count: (report: unknown) => Tally, env: Record<string, string> = {}): () => Promise<void> {
  say(`\n== ${name}: begun; what it says follows when it has ended`);
  const output = join(folder, `${name}.txt`), stream = openSync(output, 'w');
  const child = spawn(find(command), args, { cwd: root, stdio: ['ignore', stream, stream], env: { ...process.env, ...env } });
  const ended = new Promise<boolean>((resolve) => {
    child.once('exit', (code) => resolve(code === 0));
    child.once('error', () => resolve(false));
  });
  return async () => {
    const good = await ended;
    say(`\n== ${name}\n${readFileSync(output, 'utf8')}`);
    add(good, file, count);
  };
}

/** Tests of Vitest; `name` is also that of the file with their results. */
function startTests(name: string, args: string[], env: Record<string, string> = {}): () => Promise<void> {
  const file = join(folder, `${name}.json`);
  return start(name, 'vitest', ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], file, countTests, env);
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

check('types', 'tsc', ['--project', 'tsconfig.json']);
for (const site of sites) check(`types of ${site}`, 'astro', ['check', '--root', site]);
check('types of the edge functions', join('..', 'deno', 'deno'), ['check', '--no-lock', ...['local.ts', 'sweep-deadlines/index.ts', 'publish-anchor/index.ts', 'send-letters/index.ts', 'sign-receipt/index.ts', 'remove-files/index.ts', 'open-sealed/index.ts', 'seal-files/index.ts', 'seal-form/index.ts'].map((file) => join('supabase', 'functions', file))]);
check('lint', 'eslint', ['.', '--max-warnings', '0']);
lookForOffice();
// Two at a time: each waits much for its own stack, and a small machine has two cores.
const mutations = 'tests/rules/mutations.test.ts';
const tests = startTests('unit, database and security tests', ['--exclude', mutations]);
if (haveBrowser()) {
  const playwright = join(folder, 'playwright.json');
  await start('browser tests', 'playwright', ['test', '--reporter=list,json'], playwright, countSpecs, { PLAYWRIGHT_JSON_OUTPUT_NAME: playwright })();
} else {
  say('!! The browser tests need Chromium. Install it (Debian, Ubuntu: apt-get install chromium; macOS: brew install --cask chromium) or set CHROMIUM_PATH to one.');
  total.failed += 1;
}
await tests();
const halves = ['1/2', '2/2'].map((part) => startTests(`enforcements taken away, ${part.replace('/', ' of ')}`, [mutations], { MUTATIONS: part }));
for (const half of halves) await half();

rmSync(folder, { recursive: true, force: true });
say('');
say(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
