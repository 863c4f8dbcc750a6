// A stack of its own for tests: free ports, an empty data directory, demo accounts, and both sites if they are wanted.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Environment, environmentOf } from '../../stack/src/environment.ts';
import { freePorts } from '../../stack/src/processes.ts';
import { build, serve, sites } from '../../stack/src/sites.ts';
import { type Stack, startStack } from '../../stack/src/stack.ts';
import { createAccounts } from '../../supabase/seed/accounts.ts';

export type Running = { env: Environment; stack: Stack; stop(): Promise<void> };

/** @param isThrowaway false where it matters what is on the disk. */
export async function startTestStack(isThrowaway = true): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'xinfang-test-'));
  chmodSync(folder, 0o755); // the database may run as a user of its own
  const [portal, backoffice, api, databasePort, auth, rest, functions, mailbox] = (await freePorts(8)) as [number, number, number, number, number, number, number, number];
  const env = { ...environmentOf(folder, { portal, backoffice, api, database: databasePort, auth, rest, functions, mailbox }), isThrowaway };
  const stack = await startStack(env);
  const database = new pg.Client(env.databaseUrl);
  await database.connect();
  await createAccounts(env, database);
  await database.end();
  return {
    env, stack,
    async stop() {
      await stack.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function startSites(): Promise<Running> {
  for (const site of sites) build(site);
  const running = await startTestStack();
  for (const site of sites) running.stack.parts.push(await serve(site, running.env));
  return running;
}
