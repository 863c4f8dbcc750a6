// Names of people in a text: those that are known beforehand, those that their form or a word beside them gives away, those that
// stand apart from the dictionary, those beside another name; and each of them wherever it stands again.
import { announced, nameAt, rows, titled } from './mask-announced.ts';
import { common } from './mask-common.ts';
import { namesByForm } from './mask-forms.ts';
import { compoundAt, functionWords, given, roles, strong, titles, weak } from './mask-lists.ts';
import { namesByLearning } from './mask-learned.ts';
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
  const isBlank = (c: string | undefined) => c !== undefined && /[\s\p{Z}\p{Cf}]/u.test(c) && !/[\n\r]/.test(c);
  const single = (i: number) => han.test(view[i] ?? '') && !/[\p{Script=Han}0-9A-Za-z]/u.test(`${view[i - 1] ?? ''}${view[i + 1] ?? ''}`);
  const at: number[] = [];
  for (let i = 0, to = 0; i < view.length; i = to) {
    to = i + 1;
    if (isBlank(view[i])) while (isBlank(view[to])) to += 1;
    const isInside = isBlank(view[i]) && han.test(view[i - 1] ?? '') && han.test(view[to] ?? '') && (single(i - 1) || single(to));
    if (!isInside) for (let k = i; k < to; k += 1) at.push(k);
  }
  const look = (places: number[]): Span[] => names(places.map((i) => wide[view[i] ?? ''] ?? view[i]).join(''), places.map((i) => chars[i] ?? ''), known)
    .map((s) => ({ ...s, from: places[s.from] ?? 0, to: (places[s.to - 1] ?? 0) + 1 }));
  const isBreak = (i: number) => /[\n\r]/.test(view[i] ?? '') && han.test(view[i - 1] ?? '') && han.test(view[i + 1] ?? '');
  // a line may be broken inside a name: what stands around the break is read without it
  const around = (k: number) => at.slice(Math.max(0, k - 12), k + 13).filter((i) => !isBreak(i));
  const broken = at.flatMap((i, k) => (isBreak(i) ? look(around(k)).filter((s) => /[\n\r]/.test(view.slice(s.from, s.to))) : []));
  return [...look(at), ...broken];
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
    const isCompound = compoundAt(read.view, i) !== undefined;
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
    const other = /^、(和\p{Script=Han})(?=[提反要说申不均都])/u.exec(view.slice(s.to, s.to + 5)); // one character behind 和 is no name: 和 is the surname
    if (other) add(s.to + 1, s.to + 3);
    const before = /(?<=[、，。；：:和及与被找由向]|^)([\p{Script=Han}]{2,3})[、和及与]$/u.exec(view.slice(Math.max(0, s.from - 5), s.from));
    if (before && strong.has(before[1]?.[0] ?? '') && !functionWords.has(before[1]?.[1] ?? '') && !titleEnd.test(before[1] ?? '')) add(s.from - 1 - (before[1]?.length ?? 0), s.from - 1);
  }
  return all;
}

/** Before a name that is also a word of the dictionary. */
const stands = new RegExp(`(?:^|[^\\p{Script=Han}]|[和与跟找让被叫对给向把是问请由替]|${roles})$`, 'u');

/** Places, and people of history that the town shows: no petitioner. */
const noPerson = /小区|社区|街道|大街|公寓|民国|武灵|(?:四川|湖南|湖北|河南|河北|山东|山西|陕西|江苏|江西|浙江|安徽|福建|广东|广西|云南|贵州|辽宁|吉林|甘肃|青海|海南|宁夏|新疆|西藏|内蒙|台湾|东北|外地|本地|乡下|城里|农村)$|邯郸|丛台|[晋冀鲁豫苏皖鄂湘粤闽滇黔陕甘][东西南北中]$/u;

/** Whether a place lies inside a word of the dictionary that ends behind two more characters. */
function isInside({ starts }: Read, at: number): boolean {
  for (let back = 1; back <= 4; back += 1) if (starts.has(at - back)) return (starts.get(at - back) ?? 0) >= back + 2;
  return false;
}

/** A text to be read for names, with no surnames shown yet. */
export const readOf = (view: string, chars: string[]): Read => ({ view, chars, starts: cut(view), families: new Set() });

/** All names, each also where it stands again. */
function names(view: string, chars: string[], known: Known): Span[] {
  const read = readOf(view, chars);
  const people = new Map<string, string>();
  for (const n of known.petitioners ?? []) if (n.trim().length > 1) people.set(n.trim(), short(n.trim()));
  for (const n of known.others ?? []) if (n.trim().length > 1) people.set(n.trim(), '某某');
  const told = new Set(people.keys());
  const learned = namesByLearning(read), look = () => [...namesByForm(read), ...announced(read), ...titled(read), ...namesByPoints(read), ...rows(view), ...apart(read), ...learned];
  for (const s of look()) if (s.by !== '某' && s.to - s.from === 3 && !compoundAt(view, s.from)) read.families.add(view[s.from] ?? ''); // who is named 简小东 has a 简小北 in the family
  const found = look().filter((s) => !noPerson.test(view.slice(s.from, s.to)) && !(/[年月日时点号元]/.test(view[s.from] ?? '') && /[0-9零〇一二三四五六七八九十]/.test(view[s.from - 1] ?? '')) && !/^(?:[\p{Script=Han}]{0,8}〔|[[（(])20\d\d/u.test(view.slice(s.to, s.to + 14)) && (s.by !== '某某' || !people.has(chars.slice(s.from, s.to).join(''))));
  for (const s of found) {
    const text = chars.slice(s.from, s.to).join('');
    if (s.by !== '某' && text.length > 1 && !people.has(text)) people.set(text, s.by);
  }
  const spans = beside(view, found);
  for (const [text, by] of people) for (const m of view.matchAll(spaced(text))) {
    const token = read.starts.get(m.index), to = m.index + m[0].length;
    // 黄河 is a name here and a road there, and 心连心 holds no 连心
    if (!told.has(text) && m[0].length === 2 && (token === undefined && isInside(read, m.index) || token !== undefined && token >= 2 && !(behind.test(view.slice(to, to + 3)) && stands.test(view.slice(Math.max(0, m.index - 6), m.index))))) continue;
    spans.push({ from: m.index, to, by });
  }
  // 凤霞 once 张凤霞 was named
  for (const text of people.keys()) {
    const rest = text.slice(1);
    if (text.length !== 3 || compoundAt(text) || ![...rest].every((c) => given.has(c)) || common.has(rest)) continue;
    for (const m of view.matchAll(new RegExp(rest, 'gu'))) {
      const to = m.index + 2, token = read.starts.get(m.index), isBetween = behind.test(view.slice(to, to + 3)) && stands.test(view.slice(Math.max(0, m.index - 6), m.index));
      if (view[m.index - 1] !== text[0] && token !== undefined && read.starts.has(to) && (token === 1 || isBetween)) spans.push({ from: m.index, to, by: '某某' });
    }
  }
  // the same stretch found twice: the petitioner's own form wins over 某某
  const own = spans.filter((s) => s.by !== '某某' && s.by !== '某');
  return spans.filter((s) => s.by !== '某某' || !own.some((t) => t.from <= s.from && t.to >= s.to));
}
