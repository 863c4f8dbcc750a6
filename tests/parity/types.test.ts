// kit/database.types.ts is what the official program makes of the schema api of the running database. `npm run types`
// writes it anew, and with it what the program must be (supabase/functions/_shared/program.json): the judges outside the database hold it
// against what stands there.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import prettier from 'prettier';
import { expect, it } from 'vitest';
import { env } from '../support/stack.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

it('kit/database.types.ts is what the database says', async () => {
  const file = at('kit/database.types.ts');
  const made = execFileSync(process.execPath, [at('node_modules/supabase/dist/supabase.js'), 'gen', 'types', `--remote=${env.databaseUrl}?sslmode=disable`, '--schema', 'api'], {
    cwd: at(''), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 16 * 1024 * 1024,
  });
  const text = await prettier.format(made, { ...(await prettier.resolveConfig(file)), filepath: file });
  if (process.env.UPDATE_DOCS) writeFileSync(file, text);
  expect(readFileSync(file, 'utf8') === text, 'run npm run types').toBe(true);
});

/** The text of a view as its migration has it, without comments. */
function viewIn(name: string): string {
  const text = readFileSync(at('supabase/migrations/20260101009050_ledger_faults.sql'), 'utf8').replaceAll(/ -- .*/g, '');
  const found = new RegExp(`create view app\\.${name} with \\(security_invoker = true\\) as\\n([^;]*);`).exec(text)?.[1];
  if (!found) throw new Error(name);
  return found.replaceAll(/\s+/g, ' ').trim();
}

it('supabase/functions/_shared/program.json is what the migrations make: the version, the queries and a digest of every part of the program', async () => {
  const file = at('supabase/functions/_shared/program.json'), objects = viewIn('schema_objects'), rules = viewIn('covered_rules');
  expect(rules).toContain('from app.schema_objects o');
  const db = new pg.Client(env.databaseUrl);
  await db.connect();
  await db.query("begin; set local search_path = pg_catalog, pg_temp; set local timezone = 'UTC'");
  const { rows: parts } = await db.query<{ kind: string; name: string; definition: string }>(objects);
  await db.end();
  const program = {
    migrations: readdirSync(at('supabase/migrations')).map((name) => name.split('_')[0]).sort(),
    rows: viewIn('covered_rows'),
    rules: rules.replace('from app.schema_objects o', `from (${objects}) o`),
    objects: Object.fromEntries(parts.filter((p) => /^(?:app|api)[.]/.test(p.name)).map((p) => [`${p.kind} ${p.name}`, createHash('sha256').update(p.definition).digest('hex').slice(0, 32)]).sort(([x = ''], [y = '']) => (x < y ? -1 : 1))),
  };
  const text = `${JSON.stringify(program, null, 1)}\n`;
  if (process.env.UPDATE_DOCS) writeFileSync(file, text);
  expect(readFileSync(file, 'utf8') === text, 'run npm run types').toBe(true);
});
