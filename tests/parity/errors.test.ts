// Every refusal has a sentence, and every sentence is somebody's refusal.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { knownKeys, sentence } from '../../kit/errors.ts';

const root = new URL('../../', import.meta.url);
const textOf = (folder: string, endings: RegExp) => readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
  .filter((name) => endings.test(name) && !/(^|[\\/])(node_modules|dist|\.astro)[\\/]/.test(name))
  .map((name) => readFileSync(new URL(`${folder}${name.replaceAll('\\', '/')}`, root), 'utf8')).join('\n');

const migrations = textOf('supabase/migrations/', /\.sql$/);

/** The keys that the migrations refuse with: in app.fail or as an answer in app.refused, by field in app.check_text, and as an obstacle of a step. */
function databaseKeys(): Set<string> {
  const keys = new Set<string>();
  for (const [, key = ''] of migrations.matchAll(/app\.(?:fail|refused)\(\s*'([a-z_]+)'/g)) keys.add(key);
  for (const [, choice = ''] of migrations.matchAll(/app\.fail\(\s*case\b([^;]*?)\bend,/g)) {
    for (const [, key = ''] of choice.matchAll(/(?:then|else) '([a-z_]+)'/g)) keys.add(key);
  }
  for (const [, field = '', required = ''] of migrations.matchAll(/app\.check_text\((?:[^()']|'[^']*'|\([^()]*\))*?, '([a-z_]+)', \d+, ([^;]*?)\)/g)) {
    keys.add(`${field}_too_long`);
    if (required.trim() !== 'false') keys.add(`${field}_missing`);
  }
  for (const [obstacles] of migrations.matchAll(/create function app\.(?:supervision_|recommendation_|joining_)?obstacle\([\s\S]*?end \$\$;/g)) {
    for (const [, key = ''] of obstacles.matchAll(/then '([a-z_]+)'/g)) keys.add(key);
  }
  return keys;
}

/** Keys that arise on the way, in the kit and in the sites themselves. */
function siteKeys(): Set<string> {
  const code = ['kit/', 'portal/src/', 'backoffice/src/'].map((folder) => textOf(folder, /(?<!errors|database\.types)\.(ts|astro)$/)).join('\n');
  return new Set([...code.matchAll(/'([a-z]+(?:_[a-z]+)+)'/g)].map(([, key = '']) => key));
}

it('reads every call of app.fail and app.check_text', () => {
  const calls = migrations.match(/app\.fail\(/g)?.length ?? 0;
  const known = (migrations.match(/app\.fail\(\s*'[a-z_]+'/g)?.length ?? 0) + (migrations.match(/app\.fail\(\s*case\b/g)?.length ?? 0);
  const byField = migrations.match(/app\.fail\(p_field \|\|/g)?.length ?? 0;
  const byObstacle = migrations.match(/app\.fail\(why, /g)?.length ?? 0;
  const itself = migrations.match(/create function app\.fail\(/g)?.length ?? 0;
  expect([known + byField + byObstacle + itself, byField, byObstacle]).toEqual([calls, 2, 4]);
  const texts = (migrations.match(/app\.check_text\(/g)?.length ?? 0) - 1; // its own definition
  expect(migrations.match(/app\.check_text\((?:[^()']|'[^']*'|\([^()]*\))*?, '([a-z_]+)', \d+, /g)?.length).toBe(texts);
});

it('every key of the database has a sentence', () => {
  expect([...databaseKeys()].filter((key) => !knownKeys.includes(key)).sort()).toEqual([]);
});

it('no sentence is unused', () => {
  const used = new Set([...databaseKeys(), ...siteKeys()]);
  expect(knownKeys.filter((key) => !used.has(key)).sort()).toEqual([]);
});

it('every sentence is Chinese and ends like one; an unknown key gets one too', () => {
  for (const key of [...knownKeys, 'never_heard_of']) expect(sentence(key), key).toMatch(/^[\p{Script=Han}“][^\n]*。$/u);
});
