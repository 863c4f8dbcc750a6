// Starts one real stack for the whole test run: free ports, an empty data directory, demo accounts.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { type Environment, environmentOf } from '../../stack/src/environment.ts';
import { freePort } from '../../stack/src/processes.ts';
import { startStack } from '../../stack/src/stack.ts';
import { createAccounts } from '../../supabase/seed/accounts.ts';

declare module 'vitest' {
  export interface ProvidedContext { env: Environment }
}

export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'xinfang-test-'));
  chmodSync(folder, 0o755); // the database may run as a user of its own
  const port = async () => freePort();
  const env = environmentOf(folder, {
    portal: await port(), backoffice: await port(), api: await port(), database: await port(), auth: await port(), rest: await port(), functions: await port(),
  });
  const stack = await startStack(env);
  const database = new pg.Client(env.databaseUrl);
  await database.connect();
  await createAccounts(env, database);
  await database.end();
  project.provide('env', env);
  return async () => {
    await stack.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
