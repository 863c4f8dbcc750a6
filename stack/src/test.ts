// Every check of the project, each against the real local stack where one is needed; the last line adds them up.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { chromiumPath } from './chromium.ts';
import { root } from './environment.ts';
import { sites } from './sites.ts';

/** How many tests passed, and of each that did not its name with what it said. */
type Tally = { passed: number; failed: string[] };

const folder = mkdtempSync(join(tmpdir(), 'xinfang-results-'));
const total: Tally = { passed: 0, failed: [] };
const say = (text: string) => process.stdout.write(`${text}\n`);

function find(command: string): string {
  const bin = join(root, 'node_modules', '.bin', command);
  return existsSync(bin) ? bin : command;
}

function run(command: string, args: string[]): boolean {
  return spawnSync(find(command), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** Adds what a suite wrote of itself; one that wrote nothing, or ended badly without naming a test, has failed as a whole. */
function add(name: string, good: boolean, file: string, count: (report: unknown) => Tally): void {
  const tally = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: [] };
  if (tally.failed.length === 0 && (!good || tally.passed === 0)) tally.failed.push(`${name}: did not end well`);
  total.passed += tally.passed;
  total.failed.push(...tally.failed);
}

/** A failure in the last lines of the output: what failed and how it begins to say why. */
const failure = (name: string, said = '') => [name, ...stripVTControlCharacters(said).split('\n').slice(0, 12).map((line) => `    ${line}`)].join('\n').trimEnd();

/** Vitest's own file of results; a file of tests that could not be read has no tests and a message. */
const countTests = (report: unknown): Tally => {
  type File = { name: string; status: string; message: string; assertionResults: { fullName: string; status: string; failureMessages: string[] }[] };
  const files = (report as { testResults: File[] }).testResults;
  const failed = files.flatMap((file) => {
    const name = relative(root, file.name), tests = file.assertionResults.filter((test) => test.status === 'failed');
    if (tests.length === 0) return file.status === 'failed' ? [failure(name, file.message)] : [];
    return tests.map((test) => failure(`${name}: ${test.fullName}`, test.failureMessages.join('\n')));
  });
  return { passed: (report as { numPassedTests: number }).numPassedTests, failed };
};

type Job = { name: string; command: string; args: string[]; file?: string; count?: (report: unknown) => Tally; env?: Record<string, string> };

/** Runs a job beside another one: what it says stands together at its end. One without a file of results is a check that either holds or does not. */
async function work(job: Job): Promise<void> {
  say(`\n== ${job.name}: begun; what it says follows when it has ended`);
  const began = Date.now(), output = join(folder, `${job.name}.txt`), stream = openSync(output, 'w');
  const child = spawn(find(job.command), job.args, { cwd: root, stdio: ['ignore', stream, stream], env: { ...process.env, ...job.env } });
  const good = await new Promise<boolean>((resolve) => {
    child.once('exit', (code) => resolve(code === 0));
    child.once('error', () => resolve(false));
  });
  say(`\n== ${job.name} (${Math.round((Date.now() - began) / 1000)} s)\n${readFileSync(output, 'utf8')}`);
  if (!good) say(`!! ${job.name} failed`);
  if (job.file && job.count) add(job.name, good, job.file, job.count);
  else if (good) total.passed += 1;
  else total.failed.push(job.name);
}

/** Two at a time, in this order: each waits much for its own stack, and a small machine has two cores. */
async function workAll(jobs: Job[]): Promise<void> {
  const waiting = [...jobs];
  const hand = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await work(job);
  };
  await Promise.all([hand(), hand()]);
}

/** Tests of Vitest; `name` is also that of the file with their results. */
function tests(name: string, args: string[], env: Record<string, string> = {}): Job {
  const file = join(folder, `${name}.json`);
  return { name, command: 'vitest', args: ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], file, count: countTests, env };
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
  type Spec = { ok: boolean; title: string; file: string; line: number; tests: { results: { errors?: { message?: string }[] }[] }[] };
  type Suite = { specs?: Spec[]; suites?: Suite[] };
  const specs = (of: Suite): Spec[] => [...(of.specs ?? []), ...(of.suites ?? []).flatMap(specs)];
  const all = specs(report as Suite);
  const said = (spec: Spec) => spec.tests.flatMap((test) => test.results.flatMap((result) => (result.errors ?? []).map((error) => error.message))).join('\n');
  return { passed: all.filter((spec) => spec.ok).length, failed: all.filter((spec) => !spec.ok).map((spec) => failure(`tests/browser/${spec.file}:${spec.line}: ${spec.title}`, said(spec))) };
}

lookForOffice();
const jobs: Job[] = [];
jobs.push(tests('unit, database and security tests', ['--project', 'shared', '--project', 'made-up days']));
if (haveBrowser()) {
  const file = join(folder, 'playwright.json');
  jobs.push({ name: 'browser tests', command: 'playwright', args: ['test', '--reporter=list,json'], file, count: countSpecs, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } });
} else {
  say('!! The browser tests need Chromium. Install it (Debian, Ubuntu: apt-get install chromium; macOS: brew install --cask chromium) or set CHROMIUM_PATH to one.');
  total.failed.push('browser tests: no Chromium');
}
const parts = 3; // small enough that both hands end at about the same time
for (let part = 1; part <= parts; part += 1) jobs.push(tests(`enforcements taken away, ${part} of ${parts}`, ['--project', 'mutations'], { MUTATIONS: `${part}/${parts}` }));
const functions = readdirSync(join(root, 'supabase', 'functions'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
jobs.push(
  { name: 'types', command: 'tsc', args: ['--project', 'tsconfig.json'] },
  ...sites.map((site) => ({ name: `types of ${site}`, command: 'astro', args: ['check', '--root', site] })),
  { name: 'types of the edge functions', command: join('..', 'deno', 'deno'), args: ['check', '--no-lock', ...functions.map((file) => join('supabase', 'functions', file))] },
  { name: 'lint', command: 'eslint', args: ['.', '--max-warnings', '0'] },
);
await workAll(jobs);

rmSync(folder, { recursive: true, force: true });
for (const failed of total.failed) say(`\n!! ${failed}`); // once more at the end, where they are looked for
say('');
say(`${total.passed} passed, ${total.failed.length} failed`);
process.exit(total.failed.length === 0 ? 0 : 1);
