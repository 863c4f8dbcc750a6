// npm start: the local stack and both sites, with progress, one clear sentence for each trouble, and nothing left behind.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { createAccounts, createStaff, demoPassword, demoStaff, moreStaff } from '../../supabase/seed/accounts.ts';
import { seedCases } from '../../supabase/seed/cases.ts';
import { type Environment, environmentOf, root } from './environment.ts';
import { type Job, runJob } from './jobs.ts';
import { endDatabaseLeftover } from './postgres.ts';
import { endLeftovers, isFree, Trouble } from './processes.ts';
import { build, serve, sites } from './sites.ts';
import { type Stack, startStack } from './stack.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);
const port = (name: string, usual: number) => Number(process.env[name] ?? usual);
const names: Record<string, string> = { portal: '门户网站', backoffice: '业务系统', api: '数据接口', database: '数据库', auth: '登录和附件服务', rest: '数据查询服务', functions: '定时任务', mailbox: '本机信箱' };
const variables: Record<string, string> = { portal: 'PORTAL_PORT', backoffice: 'BACKOFFICE_PORT', api: 'API_PORT', database: 'DB_PORT', auth: 'AUTH_PORT', rest: 'REST_PORT', functions: 'FUNCTIONS_PORT', mailbox: 'MAILBOX_PORT' };

const folder = join(root, '.local');
const isLoaded = join(folder, 'loaded');
const begun = Date.now();
let stack: Stack | null = null;
let ending = false;

async function end(code: number, message?: string): Promise<void> {
  if (ending) return;
  ending = true;
  if (message) process.stderr.write(`\n${message}\n`);
  await stack?.stop();
  if (code === 0) process.stdout.write('\n已全部停止，数据保留在 .local 目录。\n');
  process.exit(code);
}

/** A part that went by itself; a part that got the same Ctrl-C as we did is no crash. */
function crashed(message: string): void {
  setTimeout(() => void end(1, message), 500);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));

let last = Date.now();
function step(text: string): void {
  say(`  ${text}（+${((Date.now() - last) / 1000).toFixed(1)} 秒）`);
  last = Date.now();
}

async function checkPorts(env: Environment): Promise<void> {
  for (const [name, number] of Object.entries(env.ports)) {
    if (!(await isFree(number))) throw new Trouble(`端口 ${number}（${names[name]}）已被占用：请先停止占用它的程序，或者换一个端口，例如 ${variables[name]}=${number + 10000} npm start。`);
  }
}

async function load(env: Environment, database: pg.Client): Promise<void> {
  if (existsSync(isLoaded)) return;
  await createAccounts(env, database);
  await createStaff(env, database, moreStaff);
  step('创建演示账号');
  await seedCases(env, database, (done, all) => void (process.stdout.isTTY && process.stdout.write(`  装入六十件示例信访事项 ${done}/${all}\r`)));
  step('装入六十件示例信访事项');
  writeFileSync(isLoaded, new Date().toISOString());
}

/** The scheduled jobs of a hosted project: what is overdue is marked every hour, roots are signed every ten minutes, letters leave and files are sealed
 * every minute. Ready is only what is signed: whatever was loaded is under a root before anybody is told the address. */
async function schedule(env: Environment, database: pg.Client): Promise<void> {
  const run = async (name: Job) => {
    const answer = await runJob(env, database, name).catch((error: unknown) => error);
    if (!ending && !(answer instanceof Response && answer.ok)) process.stderr.write(`定时任务 ${name} 没有成功，请看 .local/logs/functions.log。\n`);
  };
  const every = (minutes: number, ...names: Job[]) => setInterval(() => void names.reduce((before, name) => before.then(() => run(name)), Promise.resolve()), minutes * 60_000).unref();
  await run('sweep-deadlines');
  await run('publish-anchor');
  void run('remove-files');
  every(60, 'sweep-deadlines', 'remove-files');
  every(10, 'publish-anchor');
  every(1, 'send-letters', 'seal-files');
}

async function exampleCode(database: pg.Client): Promise<string | null> {
  const { rows } = await database.query<{ code: string }>("select app.code_of(s.id) as code from app.submissions s join app.matters m on m.id = s.matter_id where m.state = 'M50' and not s.is_sealed order by s.received_at desc limit 1");
  return rows[0]?.code ?? null;
}

try {
  if (existsSync(folder) && !existsSync(isLoaded)) {
    endLeftovers(join(folder, 'logs'));
    endDatabaseLeftover(folder);
    rmSync(folder, { recursive: true, force: true }); // a first start that was broken off
  }
  endLeftovers(join(folder, 'logs'));
  endDatabaseLeftover(folder);
  const env = environmentOf(folder, {
    portal: port('PORTAL_PORT', 4321), backoffice: port('BACKOFFICE_PORT', 4322), api: port('API_PORT', 54321),
    database: port('DB_PORT', 54322), auth: port('AUTH_PORT', 54325), rest: port('REST_PORT', 54326), functions: port('FUNCTIONS_PORT', 54327), mailbox: port('MAILBOX_PORT', 54324),
  });
  await checkPorts(env);
  for (const site of sites) {
    build(site);
    step(`准备${names[site]}`);
  }
  stack = await startStack(env, step);
  const database = new pg.Client(env.databaseUrl);
  await database.connect();
  await load(env, database);
  await database.query("with why as (select app.explain_change('启动时设定')) update app.sign_in_rules set requires_second_factor = $1 from why", [process.env.SECOND_FACTOR === 'required']);
  for (const site of sites) stack.parts.push(await serve(site, env));
  step('启动两个网站');
  for (const part of stack.parts) part.onCrash((name) => crashed(`${names[name] ?? name}意外停止了，整个系统已停下，数据没有丢失。请看 .local/logs/${name}.log，然后重新运行 npm start。`));
  const code = await exampleCode(database);
  const labels = new Map((await database.query<{ role: string; label: string }>('select role, label from app.roles')).rows.map((r) => [r.role, r.label]));
  database.on('error', () => crashed('数据库意外停止了，整个系统已停下。已经给出回执的内容都在，请重新运行 npm start。'));
  await schedule(env, database);
  step('给记录签名');
  say(`\n已就绪（${((Date.now() - begun) / 1000).toFixed(1)} 秒）`);
  say(`  门户网站  ${env.portalUrl}${code ? `    可以试用的查询码 ${code.replace(/(\d{4})(?=\d)/g, '$1-')}` : ''}`);
  say(`  业务系统  ${env.backofficeUrl}`);
  say(`  数据接口  ${env.apiUrl}`);
  say(`  本机信箱  ${env.mailboxUrl}    系统发出的信都在这里`);
  say(`\n演示账号（密码都是 ${demoPassword}）`);
  for (const person of demoStaff) say(`  ${person.email.padEnd(30)} ${person.roles.map((r) => labels.get(r) ?? r).join('、')}`);
  say('\n按 Ctrl-C 停止。');
} catch (error) {
  await end(1, error instanceof Trouble ? error.message : `启动时出现意外：${error instanceof Error ? error.message : String(error)}`);
}
