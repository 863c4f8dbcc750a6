// npm start: the local stack, with progress, one clear sentence for each trouble, and nothing left behind.
import { join } from 'node:path';
import pg from 'pg';
import { createAccounts, demoPassword, demoStaff } from '../../supabase/seed/accounts.ts';
import { type Environment, environmentOf, root } from './environment.ts';
import { isFree, Trouble } from './processes.ts';
import { type Stack, startStack } from './stack.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);
const port = (name: string, usual: number) => Number(process.env[name] ?? usual);

const env = environmentOf(join(root, '.local'), {
  portal: port('PORTAL_PORT', 4321), backoffice: port('BACKOFFICE_PORT', 4322), api: port('API_PORT', 54321),
  database: port('DB_PORT', 54322), auth: port('AUTH_PORT', 54325), rest: port('REST_PORT', 54326), functions: port('FUNCTIONS_PORT', 54327),
});

let stack: Stack | null = null;
let ending = false;

async function end(code: number, message?: string): Promise<void> {
  if (ending) return;
  ending = true;
  if (message) process.stderr.write(`\n${message}\n`);
  await stack?.stop();
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void end(0, '已全部停止，数据保留在 .local 目录。'));

async function checkPorts(): Promise<void> {
  for (const [name, number] of Object.entries(env.ports)) {
    if (!(await isFree(number))) throw new Trouble(`端口 ${number}（${name}）已被占用：请先停止占用它的程序，或者用环境变量（如 PORTAL_PORT）换一个端口。`);
  }
}

async function seed(environment: Environment): Promise<void> {
  const database = new pg.Client(environment.databaseUrl);
  await database.connect();
  try {
    const { rows } = await database.query<{ n: number }>('select count(*)::int as n from app.staff');
    if (rows[0]?.n === 0) {
      say('  创建演示账号');
      await createAccounts(environment, database);
    }
  } finally {
    await database.end();
  }
}

try {
  const begun = Date.now();
  await checkPorts();
  let last = Date.now();
  stack = await startStack(env, (step) => {
    say(`  ${step}（+${((Date.now() - last) / 1000).toFixed(1)} 秒）`);
    last = Date.now();
  });
  for (const part of stack.parts) part.onCrash((name) => void end(1, `${name} 意外停止了，整个系统已停下。请看 .local/logs/${name}.log，然后重新运行 npm start。`));
  await seed(env);
  say(`\n已就绪（${((Date.now() - begun) / 1000).toFixed(1)} 秒）`);
  say(`  数据接口  ${env.apiUrl}`);
  say(`\n演示账号（密码都是 ${demoPassword}）`);
  for (const person of demoStaff) say(`  ${person.email.padEnd(30)} ${person.roles.join('、')}`);
  say('\n按 Ctrl-C 停止。');
} catch (error) {
  await end(1, error instanceof Trouble ? error.message : `启动时出现意外：${error instanceof Error ? error.message : String(error)}`);
}
