// A stack of one's own for development, with demo accounts and whichever sites are built: node stack/src/dev.ts DIR BASE_PORT
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { createAccounts } from '../../supabase/seed/accounts.ts';
import { environmentOf, root } from './environment.ts';
import { build, serve, sites } from './sites.ts';
import { startStack } from './stack.ts';

const [folder = '.local/dev', base = '56000'] = process.argv.slice(2);
const p = Number(base);
const env = environmentOf(resolve(folder), { portal: p, backoffice: p + 1, api: p + 2, database: p + 3, auth: p + 4, rest: p + 5, functions: p + 6, mailbox: p + 7 });
const stack = await startStack(env, (step) => process.stdout.write(`${step}\n`));
process.once('uncaughtException', (error) => void stack.stop().finally(() => (process.stderr.write(`${error}\n`), process.exit(1))));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stack.stop().then(() => process.exit(0)));
const database = new pg.Client(env.databaseUrl);
await database.connect();
if ((await database.query('select 1 from app.staff limit 1')).rowCount === 0) await createAccounts(env, database);
await database.end();
for (const site of sites.filter((name) => existsSync(join(root, name, 'src')))) {
  build(site);
  stack.parts.push(await serve(site, env));
}
process.stdout.write(`${JSON.stringify(env, null, 2)}\nready\n`);
