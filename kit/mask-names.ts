// Names of people in a text: those that are known beforehand, those that their form or a word beside them gives away, those that
// stand apart from the dictionary, those beside another name; and each of them wherever it stands again.
import { announced, nameAt, rows, titled } from './mask-announced.ts';
import { namesByForm } from './mask-forms.ts';
import { compound, functionWords, given, roles, strong, titles, weak } from './mask-lists.ts';
import { behind, namesByPoints } from './mask-points.ts';
import { han, type Read, short, type Span } from './mask-view.ts';

/** Names that are known beforehand: the petitioner keeps the first character, everybody else keeps nothing. */
export type Known = { petitioners?: string[]; others?: string[] };
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** A name with whatever may stand between its characters. */
const spaced = (name: string): RegExp => new RegExp([...name.normalize('NFKC')].filter((c) => !/[\s·•‧・.．]/.test(c))
  .map((c) => c.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s\\p{Cf}·•‧・.．_*\\-]{0,2}'), 'giu');

const wide: Record<string, string> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）' };

/** Names are looked for without the blanks that somebody put between single characters: 谭 咏 梅. */
export function namesIn(view: string, chars: string[], known: Known): Span[] {
  const at: number[] = [];
  const isBlank = (c: string | undefined) => c !== undefined && /[\s\p{Z}\p{Cf}]/u.test(c) && !/[\n\r]/.test(c);
  const single = (i: number) => han.test(view[i] ?? '') && !/[\p{Script=Han}0-9A-Za-z]/u.test(`${view[i - 1] ?? ''}${view[i + 1] ?? ''}`);
  for (let i = 0; i < view.length; i += 1) {
    let from = i, to = i;
    while (isBlank(view[from])) from -= 1;
    while (isBlank(view[to])) to += 1;
    const isInside = isBlank(view[i]) && han.test(view[from] ?? '') && han.test(view[to] ?? '') && (single(from) || single(to));
    if (!isInside) at.push(i);
  }
  const spans = names(at.map((i) => wide[view[i] ?? ''] ?? view[i]).join(''), at.map((i) => chars[i] ?? ''), known);
  return spans.map((s) => ({ ...s, from: at[s.from] ?? 0, to: (at[s.to - 1] ?? 0) + 1 }));
}

const office = new RegExp(`(?:${roles})(?!员)`, 'g');

/** Where words begin; a word never reaches over the end of an office or a kinship: 楼长|老滕, not 楼|长老|滕. */
function cut(view: string): Map<number, number> {
  const starts = new Map<number, number>();
  const ends = [...view.matchAll(office)].map((m) => m.index + m[0].length);
  [0, ...ends].forEach((from, n) => {
    for (const w of words.segment(view.slice(from, ends[n]))) starts.set(from + w.index, w.segment.length);
  });
  return starts;
}

/** Names where the dictionary knows no word, whatever stands before them. */
function apart(read: Read): Span[] {
  return [...read.starts].flatMap(([i, size]) => {
    const isCompound = compound.some((s) => read.view.startsWith(s, i));
    const name = size === 1 || isCompound ? nameAt(read, i) : '';
    return name && (isCompound || strong.has(read.view[i] ?? '') && [...name.slice(1)].some((c) => given.has(c)) && (name.length > 2 || behind.test(read.view.slice(i + 2, i + 6)) || (read.starts.get(i + 2) ?? 0) >= 2)) ? [{ from: i, to: i + name.length, by: '某某' }] : [];
  });
}

const titleEnd = new RegExp(`(?:${titles})$`);

/** The names beside those that were found, over and over: a list of names has many. */
function beside(view: string, spans: Span[]): Span[] {
  const all = [...spans], seen = new Set(spans.map((s) => `${s.from} ${s.to}`));
  const add = (from: number, to: number) => {
    if (!seen.has(`${from} ${to}`)) all.push({ from, to, by: '某某' });
    seen.add(`${from} ${to}`);
  };
  for (const s of all) {
    if (s.by === '某') continue;
    const next = /^[、和及与]([\p{Script=Han}]{2,3}?)(?=[、，。；（(和及与等二两三四五六七八九十几都被]|$)/u.exec(view.slice(s.to, s.to + 6));
    if (next && (strong.has(next[1]?.[0] ?? '') || weak.has(next[1]?.[0] ?? '')) && !functionWords.has(next[1]?.[0] ?? '')) add(s.to + 1, s.to + 1 + (next[1]?.length ?? 0));
    const before = /(?<=[、，。；：:和及与被找由向]|^)([\p{Script=Han}]{2,3})[、和及与]$/u.exec(view.slice(Math.max(0, s.from - 5), s.from));
    if (before && strong.has(before[1]?.[0] ?? '') && !functionWords.has(before[1]?.[1] ?? '') && !titleEnd.test(before[1] ?? '')) add(s.from - 1 - (before[1]?.length ?? 0), s.from - 1);
  }
  return all;
}

/** Before a name that is also a word of the dictionary. */
const stands = new RegExp(`(?:^|[^\\p{Script=Han}]|[和与跟找让被叫对给向把是问请由替]|${roles})$`, 'u');

/** Places, and people of history that the town shows: no petitioner. */
const noPerson = /小区|社区|街道|大街|公寓|民国|赵武灵|邯郸|丛台|[晋冀鲁豫苏皖鄂湘粤闽滇黔陕甘][东西南北中]$/u;

/** All names, each also where it stands again. */
function names(view: string, chars: string[], known: Known): Span[] {
  const read: Read = { view, chars, starts: cut(view), families: new Set() };
  const people = new Map<string, string>();
  for (const n of known.petitioners ?? []) if (n.trim().length > 1) people.set(n.trim(), short(n.trim()));
  for (const n of known.others ?? []) if (n.trim().length > 1) people.set(n.trim(), '某某');
  const told = new Set(people.keys());
  const look = () => [...namesByForm(read), ...announced(read), ...titled(read), ...namesByPoints(read), ...rows(view), ...apart(read)];
  for (const s of look()) if (s.by !== '某' && s.to - s.from === 3 && !compound.some((c) => view.startsWith(c, s.from))) read.families.add(view[s.from] ?? ''); // who is named 简小东 has a 简小北 in the family
  const found = look().filter((s) => !noPerson.test(view.slice(s.from, s.to)) && !(/[年月日时点号元]/.test(view[s.from] ?? '') && /[0-9零〇一二三四五六七八九十]/.test(view[s.from - 1] ?? '')) && !/^[〔[（(]20\d\d/.test(view.slice(s.to, s.to + 5)) && (s.by !== '某某' || !people.has(chars.slice(s.from, s.to).join(''))));
  for (const s of found) {
    const text = chars.slice(s.from, s.to).join('');
    if (s.by !== '某' && text.length > 1 && !people.has(text)) people.set(text, s.by);
  }
  const spans = beside(view, found);
  for (const [text, by] of people) for (const m of view.matchAll(spaced(text))) {
    const token = read.starts.get(m.index), to = m.index + m[0].length;
    // 黄河 is a name here and a road there, and 心连心 holds no 连心
    if (!told.has(text) && m[0].length === 2 && (token === undefined || token >= 2 && !(behind.test(view.slice(to, to + 3)) && stands.test(view.slice(Math.max(0, m.index - 6), m.index))))) continue;
    spans.push({ from: m.index, to, by });
  }
  // the same stretch found twice: the petitioner's own form wins over 某某
  return spans.filter((s) => s.by !== '某某' || !spans.some((t) => t !== s && t.by !== '某某' && t.by !== '某' && t.from <= s.from && t.to >= s.to));
}
