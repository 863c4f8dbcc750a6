// npm run record -- FOLDER: exports the whole record of the local database, to be checked with verify.mjs somewhere else.
// DATABASE_URL names another database.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { environmentOf, root } from './environment.ts';
import { exportRecord } from './export.ts';

const folder = resolve(process.argv[2] ?? '.local/record');
const port = (name: string, usual: number) => Number(process.env[name] ?? usual);
const url = process.env.DATABASE_URL ?? environmentOf(join(root, '.local'), { portal: 0, backoffice: 0, api: 0, database: port('DB_PORT', 54322), auth: 0, rest: 0, functions: 0, mailbox: 0 }).databaseUrl;
mkdirSync(folder, { recursive: true });
const database = new pg.Client(url);
try {
  await database.connect();
  const count = await exportRecord(database, folder);
  process.stdout.write(`已导出 ${count} 条记录到 ${folder}。核验：node portal/public/verify.mjs ${folder}\n`);
} catch (error) {
  process.stderr.write(`没有导出成功：${(error as Error).message}。系统启动了吗（npm start）？\n`);
  process.exitCode = 1;
} finally {
  await database.end().catch(() => undefined);
}
