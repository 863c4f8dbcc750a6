import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../stack/src/environment.ts';
import { componentsOf, type Lock, lookAt } from '../../stack/src/lock.ts';

const now = new Date('2026-11-26T00:00:00Z'), early = '2026-06-01T00:00:00Z', late = '2026-11-01T00:00:00Z';
const told = (versions: Record<string, string>, gone: string[] = []) => ({
  versions: Object.fromEntries(Object.keys(versions).map((v) => [v, gone.includes(v) ? { deprecated: 'use another' } : {}])), time: versions,
});
const part = (version: string, ...ranges: string[]) => ({ name: 'a', version, allowed: ranges.map((range) => ({ by: 'b', range })) });

describe('A part', () => {
  it('is late when what came out a quarter ago is not in use', () => {
    expect(lookAt(part('1.0.0'), told({ '1.0.0': early, '1.1.0': early, '1.2.0': late }), now)).toEqual(['1.1.0 已发布 178 天，现在可换 1.2.0']);
    expect(lookAt(part('1.0.0'), told({ '1.0.0': early, '1.2.0': late }), now)).toEqual([]);
  });

  it('is not late for another line, for what is only tried, or for what those who need it do not allow', () => {
    expect(lookAt(part('1.0.0'), told({ '1.0.0': early, '2.0.0': early, '1.1.0-beta.1': early }), now)).toEqual([]);
    expect(lookAt(part('0.3.0'), told({ '0.3.0': early, '0.4.0': early }), now)).toEqual([]);
    expect(lookAt(part('1.0.0', '~1.0.0'), told({ '1.0.0': early, '1.1.0': early }), now)).toEqual([]);
    expect(lookAt(part('1.0.0', '^1.0.0'), told({ '1.0.0': early, '1.1.0': early }), now)).toHaveLength(1);
  });

  it('is named when its makers gave it up, and nothing they gave up is asked for', () => {
    expect(lookAt(part('1.0.0'), told({ '1.0.0': early, '1.1.0': early }, ['1.0.0', '1.1.0']), now)).toEqual(['制作者不再维护（use another）']);
  });
});

describe('What runs in production', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const names = (of: Lock, folders: string[], named: string[] = []) => componentsOf(of, folders, named).map(({ name, version }) => `${name}@${version}`);

  it('is found with what it needs in turn, each where it lies, and nothing else', () => {
    const small: Lock = { packages: {
      portal: { dependencies: { a: '1.0.0', '@xinfang/kit': '*' } }, kit: { dependencies: { c: '1.0.0' } }, 'node_modules/@xinfang/kit': { link: true, resolved: 'kit' },
      'node_modules/a': { version: '1.0.0', dependencies: { b: '^1.0.0' }, optionalDependencies: { absent: '1' } }, 'node_modules/a/node_modules/b': { version: '1.5.0', peerDependencies: { c: '^1.0.0' } },
      'node_modules/b': { version: '2.0.0' }, 'node_modules/c': { version: '1.0.0' }, 'node_modules/d': { version: '4.0.0' },
    } };
    expect(names(small, ['portal'])).toEqual(['a@1.0.0', 'b@1.5.0', 'c@1.0.0']);
    expect(names(small, [], ['d'])).toEqual(['d@4.0.0']);
    expect(componentsOf(small, ['portal'], []).find((x) => x.name === 'b')!.allowed).toEqual([{ by: 'a', range: '^1.0.0' }]);
  });

  it('holds what both sites need, and no tool of the tests', () => {
    const all = names(lock, ['portal', 'backoffice', 'kit']).map((x) => x.replace(/@[^@]*$/, ''));
    expect(all).toEqual(expect.arrayContaining(['astro', 'svelte', '@supabase/auth-js', 'sharp', 'openpgp']));
    expect(all).not.toContain('@playwright/test');
  });

  it('is, in the functions, of the versions of package-lock.json', () => {
    const folder = join(root, 'supabase/functions');
    const pins = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/from 'npm:((?:@[\w-]+\/)?[\w.-]+)@([\d.]+)'/g)].map((x) => [x[1]!, x[2]!] as const));
    expect(pins.length).toBeGreaterThan(0);
    for (const [name, version] of pins) expect([name, lock.packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
  });
});
