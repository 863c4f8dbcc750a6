// What the public may read (R-PRIV-MASK, R-PRIV-THIRDPARTY): numbers, addresses and names of people are taken out of a text,
// however they are written. It would rather take out a word too many: a second person reads the result before it is published.
//
// Every pattern is matched on a view of the text with one character for each character of the text, in which digits of any
// script and full-width letters are plain; what is found is replaced in the text itself.

import { type Known, namesIn, readOf } from './mask-names.ts';
import { namesByWords } from './mask-words.ts';
import { homes } from './mask-homes.ts';
import { answers } from './mask-asked.ts';
import { tables } from './mask-tables.ts';
import { addresses, handles, numbers } from './mask-numbers.ts';
import { plain, removed, type Span } from './mask-view.ts';

/** The text with every number, address and name of a person replaced. */
export function maskText(text: string, known: Known = {}): string {
  const chars = [...text];
  const view = chars.map(plain).join('');
  const rows = tables(view), named = rows.filter((s) => s.by !== removed).map((s) => chars.slice(s.from, s.to).join('').replaceAll(/\s/g, ''));
  const spans = [...rows, ...numbers(view), ...handles(view), ...closed(view, (text) => [...addresses(text), ...homes(text)]), ...answers(view), ...namesIn(view, chars, { ...known, named })];
  return withoutWords(replace(chars, spans));
}

/** The text without the words that are names; one that is hidden shows another beside it, a few times over: a text can be made to go on for ever. */
function withoutWords(text: string, rounds = 8): string {
  const chars = [...text], spans = namesByWords(readOf(chars.map(plain).join(''), chars));
  return spans.length > 0 && rounds > 0 ? withoutWords(replace(chars, spans), rounds - 1) : text;
}

/** What is found in a text, also without the blanks between single characters and what cannot be seen: 2 号 楼 1 0 4. */
function closed(view: string, find: (text: string) => Span[]): Span[] {
  const places = [...view.matchAll(/(?<=(?<![\p{Script=Han}0-9A-Za-z])[\p{Script=Han}0-9A-Za-z])[ \u3000]+(?=[\p{Script=Han}0-9A-Za-z](?![\p{Script=Han}0-9A-Za-z]))|[\p{Cf}\p{Mn}\p{Me}]+/gu)];
  if (places.length === 0) return find(view);
  const gaps = new Set(places.flatMap((m) => Array.from(m[0], (_, k) => m.index + k))), at = [...view].flatMap((_, i) => (gaps.has(i) ? [] : [i]));
  return [...find(view), ...find(at.map((i) => view[i]).join('')).map((s) => ({ ...s, from: at[s.from] ?? 0, to: (at[s.to - 1] ?? 0) + 1 }))];
}

/** Replaces from the longest span of each place on; spans that touch and say the same become one, brackets around one go. */
function replace(chars: string[], spans: Span[]): string {
  const order = spans.filter((s) => s.to > s.from).sort((a, b) => a.from - b.from || b.to - a.to);
  const merged: Span[] = [];
  for (const s of order) {
    const last = merged.at(-1);
    if (last && s.from < last.to) last.to = Math.max(last.to, s.to);
    else if (last && s.from === last.to && s.by === last.by && s.by === removed) last.to = s.to;
    else merged.push({ ...s });
  }
  let out = '', at = 0;
  for (const s of merged) {
    while (s.by === removed && s.to > s.from && /[，,、\s]/.test(chars[s.to - 1] ?? '')) s.to -= 1;
    if (s.by === removed && /[(（]/.test(chars[s.from - 1] ?? '') && /^[^(（]*[)）]/.test(chars.slice(s.from, s.to).join(''))) s.from -= 1;
    if (s.by === removed && /[(（]/.test(chars[s.from - 1] ?? '') && /[)）]/.test(chars[s.to] ?? '') && s.from - 1 >= at) {
      s.from -= 1;
      s.to += 1;
    }
    out += chars.slice(at, s.from).join('') + s.by;
    at = s.to;
  }
  return out + chars.slice(at).join('');
}
