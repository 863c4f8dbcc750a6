// Runs on any Node from 20 on, before anything is installed: installs what the lock file names when it is missing or has
// changed, and starts the given program with the Node 24 that comes as a package.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stamp = join(root, 'node_modules', '.installed-lock');

function lockHash() {
  const file = join(root, 'package-lock.json');
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'none';
}

function install() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return;
  process.stderr.write('正在安装依赖（第一次约需一到三分钟）…\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  if (done.status !== 0) {
    process.stderr.write('依赖没有安装成功：请检查网络和 npm 源，然后重试。\n');
    process.exit(1);
  }
  writeFileSync(stamp, lockHash());
}

/** Starts a TypeScript file of this package with Node 24 and ends with its exit code. */
export function run(file) {
  install();
  const bin = join(root, 'node_modules', '.bin');
  const own = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
  const node = existsSync(own) ? own : process.execPath;
  const child = spawn(node, [join(root, file), ...process.argv.slice(2)], {
    cwd: root, stdio: 'inherit', env: { ...process.env, PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}` },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}
