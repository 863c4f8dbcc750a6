// npm run bench -- 10000 [--seconds 4] [--passes 2] [--seed 1] [--only submit]: a private stack on free ports with so many
// matters, both sites, and every work over every path in one run. A measurement, not a test: it ends with 0 whether or not
// a goal is reached, and with 1 only when an answer was wrong.
import { fork, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createClient } from '@supabase/supabase-js';
import pg from 'pg';
import { type Environment, environmentOf, root } from '../../stack/src/environment.ts';
import { freePorts } from '../../stack/src/processes.ts';
import { createAccounts, demoPassword } from '../../supabase/seed/accounts.ts';
import { load, loadFloor } from './data.ts';
import type { Started } from './host.ts';
import { type Memory, memoryOf, totalOf } from './memory.ts';
import { measure, type Result } from './measure.ts';
import { askAt, type Path, type Setting, signInAt, type Work, worksOf } from './works.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '4' }, passes: { type: 'string', default: '2' }, seed: { type: 'string', default: '1' }, only: { type: 'string', default: '' } },
});
const count = Number(positionals[0] ?? 10_000);
const seconds = Number(options.seconds);
const passes = Number(options.passes);
const seed = Number(options.seed);
if (![count, seconds, passes, seed].every((n) => n > 0) || count < 1000) {
  process.stderr.write('Usage: npm run bench -- <matters, 1000 or more> [--seconds 4] [--passes 2] [--seed 1] [--only <part of a work\'s name>]\n');
  process.exit(2);
}

const say = (text: string) => process.stdout.write(`${text}\n`);
const folder = mkdtempSync(join(tmpdir(), 'xinfang-bench-'));
chmodSync(folder, 0o755); // the database may run as a user of its own
const children: ChildProcess[] = [];
let ending = false;

/** Ends every process of this run, removes its data and leaves. */
async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  await Promise.all(children.map((child) => new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    if (child.connected) child.disconnect();
  })));
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(130));

/** Starts a program of this folder in a process of its own and waits for its first message. */
function start<T>(file: string, env: Record<string, string>): Promise<T> {
  const child = fork(join(root, 'tests', 'load', file), { env: { ...process.env, ...env }, detached: true });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T));
    child.once('exit', () => reject(new Error(`${file} ended before it was ready`)));
  });
}

async function tokenOf(env: Environment, email: string, password: string): Promise<string> {
  const client = createClient(env.apiUrl, env.publishableKey, { auth: { persistSession: false, autoRefreshToken: false } });
  const { data, error } = await client.auth.signInWithPassword({ email, password });
  if (error) throw error;
  return data.session.access_token;
}

/** The late page: the hundredth, or the last full one where the queue is shorter. */
async function pagesOf(owner: pg.Client, unitId: string, known = 0): Promise<Setting['pages']> {
  const { rows } = await owner.query<{ position: string; matter_id: string }>(
    "select position, matter_id from app.work_items where unit_id = $1 and role = 'UNIT_CLERK' and closed_at is null order by position limit 5000", [unitId]);
  const number = known || Math.floor(rows.length / 50);
  const last = (page: number) => rows[page * 50 - 1] ?? { position: '', matter_id: '' };
  return { first: { after: '', lastMatter: last(1).matter_id }, late: { after: last(number - 1).position, lastMatter: last(number).matter_id, number } };
}

async function prepare(env: Environment, owner: pg.Client, floorPort: number): Promise<Setting> {
  const [unit] = (await owner.query<{ id: string }>("select id from app.units where code = 'ZJJ'")).rows;
  const codes = (await owner.query<{ code: string; regNo: string }>('select app.code_of(id) as code, reg_no as "regNo" from app.submissions order by code_hash limit 2000')).rows;
  const trackCookies: Setting['trackCookies'] = [];
  for (const { code, regNo } of codes.slice(0, 100)) trackCookies.push({ cookie: await askAt(env, code), regNo });
  const clerk = 'clerk@zhujian.example';
  return {
    env, owner, floorPort, codes, trackCookies, unitId: unit?.id ?? '', fresh: [],
    floorIds: (await owner.query<{ id: string }>('select id from bench.cases limit 1000')).rows.map((r) => r.id),
    queueCookie: await signInAt(env, clerk, demoPassword),
    registrarCookie: await signInAt(env, 'registrar@xinfang.example', demoPassword),
    pages: await pagesOf(owner, unit?.id ?? ''),
    tokens: {
      portal: await tokenOf(env, env.portalAccount.email, env.portalAccount.password),
      clerk: await tokenOf(env, clerk, demoPassword), registrar: await tokenOf(env, 'registrar@xinfang.example', demoPassword),
    },
  };
}

let loaded = count;

/** Sees to it that enough matters wait for their registration; more are loaded when the earlier passes used them up. */
async function stockUp(s: Setting, wanted: number): Promise<void> {
  const waiting = async () => (await s.owner.query<{ id: string }>("select id from app.matters where state = 'M10' and version = 1 order by id limit $1", [wanted])).rows.map((r) => r.id);
  s.fresh = await waiting();
  if (s.fresh.length >= wanted) return;
  const more = Math.ceil((wanted - s.fresh.length) / 0.35);
  await load(s.owner, seed, loaded + 1, loaded + more);
  loaded += more;
  await s.owner.query('analyze');
  const pages = await pagesOf(s.owner, s.unitId, s.pages.late.number);
  Object.assign(s.pages.first, pages.first);
  Object.assign(s.pages.late, pages.late);
  s.fresh = await waiting();
}

type Cell = { work: Work; path: Path; connections: number; best: Result };
const order: Path[] = ['floor', 'raw SQL', 'API', 'site'];
const failures: string[] = [];
let busiest: Memory = {};

async function measureAll(s: Setting, works: Work[], pids: Record<string, number>): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (let pass = 1; pass <= passes; pass++) {
    for (const work of works) for (const connections of [1, 8]) for (const path of order) {
      if (ending) return cells;
      const driver = work.paths[path];
      if (!driver) continue;
      if (work.uses && path !== 'floor') await stockUp(s, Math.ceil(seconds * (path === 'raw SQL' ? 1500 : 1000)));
      const running = measure(driver, connections, seconds);
      const look = setTimeout(() => {
        const memory = memoryOf(pids);
        if (totalOf(memory) > totalOf(busiest)) busiest = memory;
      }, seconds * 700);
      const result = await running;
      clearTimeout(look);
      failures.push(...result.failures.map((text) => `${work.name}, ${path}: ${text}`));
      say(`  pass ${pass}  ${work.name.padEnd(24)} ${path.padEnd(8)} ${connections} connections  ${result.perSecond.toFixed(0).padStart(6)}/s${result.failures.length ? `  ${result.failures.length} failures` : ''}`);
      const cell = cells.find((c) => c.work === work && c.path === path && c.connections === connections);
      if (!cell) cells.push({ work, path, connections, best: result });
      else if (result.perSecond > cell.best.perSecond) cell.best = result;
    }
  }
  return cells;
}

const row = (parts: string[]) => `| ${parts.join(' | ')} |`;

function table(cells: Cell[]): void {
  say(`\n${row(['work', 'path', 'connections', 'requests/s', 'p50 ms', 'p95 ms', 'of floor', 'goal', 'reached'])}\n${row(Array(9).fill('---'))}`);
  const sorted = [...cells].sort((a, b) => a.connections - b.connections);
  for (const { work, path, connections, best } of sorted) {
    const other = (w: (work: Work) => boolean, p: Path) => cells.find((c) => w(c.work) && c.path === p && c.connections === connections)?.best.perSecond ?? 0;
    const floor = other((w) => w === work, 'floor');
    const share = floor ? best.perSecond / floor : 0;
    const goal = connections === 8 ? work.goals[path] : undefined;
    const goals: [string, boolean][] = goal ? [[`≥ ${goal * 100} %`, share >= goal]] : [];
    if (goal && work.name.startsWith('queue, page')) {
      const first = other((w) => w.name === 'queue, first page', path);
      if (first) goals.push([`≥ 80 % of first page (${((100 * best.perSecond) / first).toFixed(0)} %)`, best.perSecond >= 0.8 * first]);
    }
    say(row([work.name, path, String(connections), best.perSecond.toFixed(0), best.p50.toFixed(2), best.p95.toFixed(2), floor ? `${(share * 100).toFixed(0)} %` : '–',
      goals.map(([text]) => text).join(', ') || '–', goals.length ? goals.map(([, good]) => (good ? 'yes' : 'no')).join(', ') : '–']));
  }
}

function memoryTable(idle: Memory): void {
  const mb = (n: number | undefined) => (n ?? 0).toFixed(0);
  say(`\n${row(['memory, MB without shared buffers', 'idle', 'under load'])}\n${row(['---', '---', '---'])}`);
  if (totalOf(idle) === 0) {
    say(row(['not told by this system', '–', '–']));
    return;
  }
  for (const name of Object.keys(idle)) say(row([name, mb(idle[name]), mb(busiest[name])]));
  const [before, under] = [totalOf(idle), totalOf(busiest)];
  say(row(['all', `${mb(before)} (goal ≤ 700: ${before <= 700 ? 'yes' : 'no'})`, `${mb(under)} (goal ≤ 1200: ${under <= 1200 ? 'yes' : 'no'})`]));
}

async function main(): Promise<void> {
  const [portal, backoffice, api, database, auth, rest, functions, mailbox, floorPort] = await freePorts(9);
  const port = (n: number | undefined) => n ?? 0;
  const env = environmentOf(folder, {
    portal: port(portal), backoffice: port(backoffice), api: port(api), database: port(database), auth: port(auth), rest: port(rest), functions: port(functions), mailbox: port(mailbox),
  });
  say('Starting a private stack and both sites …');
  const { pids } = await start<Started>('host.ts', { BENCH_ENVIRONMENT: JSON.stringify(env) });
  const owner = new pg.Client(env.databaseUrl);
  owner.on('error', () => undefined); // the database goes first when the run is interrupted
  await owner.connect();
  await createAccounts(env, owner);
  say(`Loading ${count} matters from seed ${seed} …`);
  const begun = performance.now();
  await load(owner, seed, 1, count);
  await loadFloor(owner, count);
  await owner.query('update app.throttles set at_most = null'); // one connection does everybody's work here
  await owner.query('analyze');
  say(`  loaded in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  await start('floor.ts', { FLOOR_DATABASE_URL: env.databaseUrl, PORT: String(floorPort) });
  const setting = await prepare(env, owner, port(floorPort));
  const idle = memoryOf(pids);
  const cells = await measureAll(setting, worksOf(setting).filter((w) => w.name.includes(options.only)), pids);
  const faults = await owner.query('select count(*)::int as n from (select id from app.matters order by random() limit 200) m, app.chain_faults(m.id) f where f.fault not like \'paper%\'');
  if (faults.rows[0]?.n > 0) failures.push(`${faults.rows[0].n} faults in the record`);
  const total = await owner.query('select count(*)::int as n from app.matters');
  await owner.end();
  table(cells);
  memoryTable(idle);
  say(`\n${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}, ${process.platform} ${process.arch}`);
  say(`${count} matters at the start, ${total.rows[0]?.n} at the end; ${seconds} s a measurement, best of ${passes} passes; seed ${seed}.`);
  if (failures.length) say(`\n${failures.length} failures:\n${[...new Set(failures)].slice(0, 20).map((f) => `  ${f}`).join('\n')}`);
  await end(failures.length ? 1 : 0);
}

main().catch(async (error: unknown) => {
  if (!ending) process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  await end(1);
});
