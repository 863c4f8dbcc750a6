// npm run reset: empties the local state after asking.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { root } from './environment.ts';
import { isFree } from './processes.ts';

const folder = join(root, '.local');
const say = (text: string) => process.stdout.write(`${text}\n`);

async function agreed(): Promise<boolean> {
  if (process.argv.includes('--yes')) return true;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question('将删除 .local 目录中的全部本地数据，不能恢复。确定吗？（输入 是 确认）');
  lines.close();
  return ['是', 'y', 'yes'].includes(answer.trim().toLowerCase());
}

if (!(await isFree(Number(process.env.DB_PORT ?? 54322)))) {
  say('系统还在运行：请先在运行 npm start 的窗口按 Ctrl-C 停止。');
  process.exit(1);
}
if (await agreed()) {
  rmSync(folder, { recursive: true, force: true });
  say('本地数据已清空。');
} else say('没有改动任何数据。');
