// The page of states and steps is what the rows say. UPDATE_DOCS=1 writes it anew.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { statesPage } from '../support/states.ts';
import { sql } from '../support/stack.ts';

it('docs/states.md is what api.states and api.transitions say', async () => {
  const named = async (text: string) => new Map((await sql(text)).map((r) => [r.code, r.name]));
  const text = statesPage(
    await sql('select state, subject, label, meaning, is_final from api.states order by subject desc, state'),
    await sql('select * from api.transitions order by subject desc, order_no, code, from_state, to_state'),
    {
      roles: await named('select role as code, label as name from api.roles'),
      clocks: await named('select kind as code, name from api.clock_kinds'),
      papers: await named('select kind as code, title as name from app.templates'),
    },
  );
  const page = new URL('../../docs/states.md', import.meta.url);
  if (process.env.UPDATE_DOCS) writeFileSync(page, text);
  expect(existsSync(page) && readFileSync(page, 'utf8') === text, 'run npm run docs').toBe(true);
});
