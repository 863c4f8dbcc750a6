// The pairs of traditional and simplified characters in the database are those of OpenCC.
import { Converter } from 'opencc-js/t2cn';
import { expect, it } from 'vitest';
import { sql } from '../support/stack.ts';

it('simplifies every character as OpenCC does', async () => {
  const simplify = Converter({ from: 't', to: 'cn' });
  const all = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, i) => String.fromCodePoint(0x4e00 + i));
  const pairs = all.filter((c) => simplify(c) !== c && simplify(c).length === 1);
  expect(pairs.length).toBeGreaterThan(2500);
  const [{ simple }] = await sql('select app.simplified($1) as simple', [all.join('')], 'superuser');
  expect([...simple].filter((c, i) => c !== (pairs.includes(all[i] ?? '') ? simplify(all[i] ?? '') : all[i]))).toEqual([]);
});
