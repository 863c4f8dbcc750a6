// npm run record -- FOLDER: exports the whole record of the local database, to be checked with verify.mjs somewhere else.
// DATABASE_URL names another database; SUPABASE_URL and SUPABASE_SERVICE_ROLE_KEY say where its files are, or they are left out.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { environmentOf, root } from './environment.ts';
import { exportRecord, storageOf } from './export.ts';

const folder = resolve(process.argv[2] ?? '.local/record');
const port = (name: string, usual: number) => Number(process.env[name] ?? usual);
const other = process.env.DATABASE_URL;
const local = other ? null : environmentOf(join(root, '.local'), { portal: 0, backoffice: 0, api: port('API_PORT', 54321), database: port('DB_PORT', 54322), auth: 0, rest: 0, functions: 0, mailbox: 0 });
const api = local?.apiUrl ?? process.env.SUPABASE_URL, key = local?.secretKey ?? process.env.SUPABASE_SERVICE_ROLE_KEY;
mkdirSync(folder, { recursive: true });
const database = new pg.Client(other ?? local?.databaseUrl);
try {
  await database.connect();
  const count = await exportRecord(database, folder, api && key ? storageOf(api, key) : null);
  process.stdout.write(`已导出 ${count} 条记录到 ${folder}。核验：node portal/public/verify.mjs ${folder}\n`);
} catch (error) {
  process.stderr.write(`没有导出成功：${(error as Error).message}。系统启动了吗（npm start）？\n`);
  process.exitCode = 1;
} finally {
  await database.end().catch(() => undefined);
}
