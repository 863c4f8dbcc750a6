import { expect, it } from 'vitest';
import { blankWords, inNames, inWords } from '../../backoffice/src/features/templates/blanks.ts';
import { sql } from '../support/stack.ts';

it('every blank of every template has a word of its own, and the way back loses nothing', async () => {
  const templates = await sql('select kind, body, app.blanks_of(body) as blanks from app.templates');
  expect([...new Set(templates.flatMap((t) => t.blanks as string[]))].filter((name) => !blankWords[name])).toEqual([]);
  expect(new Set(Object.values(blankWords)).size).toBe(Object.keys(blankWords).length);
  for (const t of templates) {
    expect(inWords(t.body)).not.toMatch(/\{\{[a-z_]+\}\}/);
    expect(inNames(inWords(t.body))).toBe(t.body);
  }
});
