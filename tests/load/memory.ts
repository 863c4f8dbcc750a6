// Resident memory of the processes of the stack, without the database's shared buffers: each process's own share (Pss) of
// anonymous and file pages. Only Linux tells it.
import { readdirSync, readFileSync } from 'node:fs';

export type Memory = Record<string, number>;

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const kilobytes = (text: string, name: string) => Number(new RegExp(`^${name}: *(\\d+) kB`, 'm').exec(text)?.[1] ?? 0);

function megabytesOf(pid: number): number {
  const shares = read(`/proc/${pid}/smaps_rollup`);
  if (shares) return (kilobytes(shares, 'Pss_Anon') + kilobytes(shares, 'Pss_File')) / 1024;
  return kilobytes(read(`/proc/${pid}/status`), 'RssAnon') / 1024;
}

function childrenOf(): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((n) => /^\d+$/.test(n))) {
    const parent = Number(read(`/proc/${name}/stat`).replace(/^.*\) /, '').split(' ')[1] ?? 0);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  return children;
}

/** Megabytes per part; a part counts with all processes it started, the gateway alone (it is the parent of the others). */
export function memoryOf(pids: Record<string, number>): Memory {
  if (process.platform !== 'linux') return {};
  const children = childrenOf();
  const below = (pid: number): number[] => [pid, ...(children.get(pid) ?? []).flatMap(below)];
  return Object.fromEntries(Object.entries(pids).map(([name, pid]) => {
    const all = name === 'gateway' ? [pid] : below(pid);
    return [name, all.reduce((sum, p) => sum + megabytesOf(p), 0)];
  }));
}

export const totalOf = (memory: Memory): number => Object.values(memory).reduce((sum, mb) => sum + mb, 0);
