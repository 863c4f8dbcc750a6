// Starting, watching and ending the parts of the stack. A part that cannot start or stops by itself ends the whole stack
// with one sentence.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, createWriteStream, existsSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';

/** A failure that is told to the person at the keyboard as it stands. */
export class Trouble extends Error {}

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Ports of this machine that nobody listens on: all held at once while they are chosen, so that no two are the same. */
export async function freePorts(count: number): Promise<number[]> {
  const held = await Promise.all(Array.from({ length: count }, () => new Promise<Server>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve(server));
  })));
  const ports = held.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

const accepts = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });

/** Waits until `ready` answers true; fails when the child has ended or after `seconds`. */
export async function waitUntil(name: string, child: ChildProcess | null, ready: () => Promise<boolean>, seconds = 60): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (child && child.exitCode !== null) throw new Trouble(`${name}没有启动成功，请看日志文件。`);
    if (await ready()) return;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  throw new Trouble(`${name}在 ${seconds} 秒内没有就绪，请看日志文件。`);
}

const pidFile = 'parts.pids';

/** Ends parts of an earlier run that was itself killed; a process that only got the same number is left alone. */
export function endLeftovers(logDir: string): void {
  const file = join(logDir, pidFile);
  if (!existsSync(file)) return;
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const [pid = '', command = ''] = line.split(/ (.*)/);
    const running = spawnSync('ps', ['-o', 'command=', '-p', pid], { encoding: 'utf8' }).stdout ?? '';
    if (running.startsWith(command)) process.kill(Number(pid), 'SIGKILL');
  }
  rmSync(file);
}

export class Part {
  name: string;
  child: ChildProcess;
  ending = false;

  constructor(name: string, logDir: string, command: string, args: string[], env: Record<string, string>, cwd: string) {
    this.name = name;
    const log = createWriteStream(join(logDir, `${name}.log`), { flags: 'a', mode: 0o600 });
    this.child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child.stdout?.pipe(log);
    this.child.stderr?.pipe(log);
    this.child.once('error', () => undefined);
    if (this.child.pid) appendFileSync(join(logDir, pidFile), `${this.child.pid} ${command}\n`);
  }

  async listens(port: number, seconds = 60): Promise<void> {
    await waitUntil(this.name, this.child, () => accepts(port), seconds);
  }

  onCrash(tell: (name: string) => void): void {
    this.child.once('exit', () => {
      if (!this.ending) tell(this.name);
    });
  }

  async stop(): Promise<void> {
    this.ending = true;
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = new Promise<void>((resolve) => this.child.once('exit', () => resolve()));
    this.child.kill('SIGTERM');
    const timer = setTimeout(() => this.child.kill('SIGKILL'), 5000);
    await gone;
    clearTimeout(timer);
  }
}
