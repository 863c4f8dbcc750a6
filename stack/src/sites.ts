// The two sites: built when their sources changed since the last build, served as processes of their own.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Environment, root } from './environment.ts';
import { Part, Trouble } from './processes.ts';

export type Site = 'portal' | 'backoffice';
export const sites: Site[] = ['portal', 'backoffice'];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/[\\/](node_modules|dist|\.astro)[\\/]/.test(file))
    .sort();
}

function sourceHash(site: Site): string {
  const hash = createHash('sha256');
  for (const file of [...filesBelow(join(root, site)), ...filesBelow(join(root, 'kit')), join(root, 'package-lock.json'), import.meta.filename]) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds a site unless what is built already has the same sources. */
export function build(site: Site): void {
  const stamp = join(root, site, 'dist', 'sources');
  const hash = sourceHash(site);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  const done = spawnSync(process.execPath, [join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], {
    cwd: join(root, site), encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (done.status !== 0) throw new Trouble(`网站 ${site} 没有构建成功：\n${(done.stderr + done.stdout).trim().split('\n').slice(-15).join('\n')}`);
  mkdirSync(join(root, site, 'dist'), { recursive: true });
  writeFileSync(stamp, hash);
}

export async function serve(site: Site, env: Environment): Promise<Part> {
  const port = env.ports[site], account = env.siteAccounts[site];
  const part = new Part(site, join(env.dataDir, 'logs'), process.execPath, ['--max-old-space-size=256', join(root, 'kit', 'serve.ts')], {
    HOST: '127.0.0.1', PORT: String(port), NODE_ENV: 'production', SUPABASE_URL: env.apiUrl, SUPABASE_PUBLISHABLE_KEY: env.publishableKey, SESSION_SECRET: env.sessionSecret,
    SITE_URL: site === 'portal' ? env.portalUrl : env.backofficeUrl, PORTAL_URL: env.portalUrl,
    ACCOUNT_FOLDER: env.accountFolder, ...(site === 'portal' ? { PORTAL_EMAIL: account.email, PORTAL_PASSWORD: account.password } : { DOOR_EMAIL: account.email, DOOR_PASSWORD: account.password }),
  }, join(root, site));
  await part.listens(port);
  return part;
}
