// kit/database.types.ts is what the official program makes of the schema api of the running database. `npm run types`
// writes it anew.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
