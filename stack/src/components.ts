// npm run components: asks the registry which parts of what runs in production are behind the times that docs/deploy.md sets,
// and npm audit which have a known hole. Ends with 1 when a part is late, no longer kept or has a hole, with 2 when that could not be asked.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './environment.ts';
import { type Component, componentsOf, type Lock, lookAt, type Published } from './lock.ts';

const parallel = 12;

/** What functions import by `npm:`, as name and version. */
function ofFunctions(): string[] {
  const folder = join(root, 'supabase/functions');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/from 'npm:((?:@[\w-]+\/)?[\w.-]+)@/g)].map((found) => found[1]!));
}

const registry = () => spawnSync('npm', ['config', 'get', 'registry'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' }).stdout.trim().replace(/\/$/, '');

async function published(address: string, name: string): Promise<Published> {
  const response = await fetch(`${address}/${name.replace('/', '%2f')}`, { signal: AbortSignal.timeout(60_000) });
  if (!response.ok) throw new Error(`${name}：${response.status}`);
  return (await response.json()) as Published;
}

/** Says of each component what is late; how many things were said, and how many could not be asked. */
async function look(components: Component[]): Promise<{ late: number; silent: number }> {
  const address = registry(), left = [...components], sum = { late: 0, silent: 0 };
  await Promise.all(Array.from({ length: parallel }, async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      try {
        const faults = lookAt(next, await published(address, next.name), new Date());
        sum.late += faults.length;
        for (const fault of faults) process.stdout.write(`${next.name} ${next.version}：${fault}\n`);
      } catch (error) {
        sum.silent += 1;
        process.stdout.write(`没有问到 ${next.name}：${(error as Error).message}\n`);
      }
    }
  }));
  return sum;
}

/** The known holes by npm audit; null when the registry does not answer it. */
function holes(): number | null {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, shell: process.platform === 'win32' });
  try {
    const said = JSON.parse(stdout) as { metadata?: { vulnerabilities: { total: number } }; vulnerabilities?: Record<string, { severity: string; range: string }> };
    for (const [name, hole] of Object.entries(said.vulnerabilities ?? {})) process.stdout.write(`${name}：有已知漏洞（${hole.severity}，${hole.range}）\n`);
    return said.metadata?.vulnerabilities.total ?? null;
  } catch {
    return null;
  }
}

const components = componentsOf(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock, ['portal', 'backoffice', 'kit'], ofFunctions());
const { late, silent } = await look(components), known = holes();
process.stdout.write(`看了 ${components.length} 个部件：${late} 处超过 docs/deploy.md 的期限，${silent} 个没有问到；${known === null ? '漏洞库没有问到（npm audit）' : `已知漏洞 ${known} 个`}。\n`);
process.exitCode = late || known ? 1 : silent || known === null ? 2 : 0;
