// The stack and both sites in a process of their own, so that the measuring process carries nothing but the client. It
// ends what it started when it is told to, or when the measuring process is gone.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../stack/src/environment.ts';
import { build, serve, sites } from '../../stack/src/sites.ts';
import { startStack } from '../../stack/src/stack.ts';

export type Started = { pids: Record<string, number> };

const env = JSON.parse(process.env.BENCH_ENVIRONMENT ?? '{}') as Environment;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
const stack = startStack(env);

let ending = false;
async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  await stack.then((s) => s.stop()).catch(() => undefined);
  rmSync(env.dataDir, { recursive: true, force: true });
  process.exit(0);
}
process.on('disconnect', () => void end());

async function start(): Promise<Started> {
  const { parts } = await stack;
  for (const site of sites) {
    build(site);
    parts.push(await serve(site, env));
  }
  const postmaster = Number(readFileSync(join(env.dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const pids: Record<string, number> = { postgres: postmaster, gateway: process.pid };
  for (const part of parts) if (part.child.pid) pids[part.name] = part.child.pid;
  return { pids };
}

try {
  process.send?.(await start());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  await end();
}
