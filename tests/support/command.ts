// What the commands on a file of cases share: the name of the file, an empty stack of its own, and its end.
import pg from 'pg';
import { createStaff, moreStaff } from '../../supabase/seed/accounts.ts';
import { type Running, startTestStack } from './sites.ts';

/** Runs `work` on the file that was named, with an empty stack and all example staff; without a file it says how to call. */
export async function onCases(command: string, work: (file: string, running: Running, database: pg.Client) => Promise<void>): Promise<void> {
  const file = process.argv[2];
  if (!file) {
    process.stderr.write(`用法：npm run ${command} -- <文件.json>（格式同 supabase/seed/sample-cases.json）\n`);
    process.exit(2);
  }
  const running = await startTestStack();
  const database = new pg.Client(running.env.databaseUrl);
  await database.connect();
  try {
    await createStaff(running.env, database, moreStaff);
    await work(file, running, database);
  } finally {
    await database.end();
    await running.stop();
  }
}
