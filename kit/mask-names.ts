// Names of people in a text: those that are known beforehand, those that their form or a word beside them gives away, those that
// stand apart from the dictionary, those beside another name; and each of them wherever it stands again.
import { acting, placed } from './mask-acting.ts';
import { again, beside, inColumn, listed, numbered } from './mask-again.ts';
import { announced, nameAt, rows, titled } from './mask-announced.ts';
import { namesByForm } from './mask-forms.ts';
import { compoundAt, given, roles, strong } from './mask-lists.ts';
import { endsInRole, namesByLearning } from './mask-learned.ts';
import { behind, namesByPoints, roleBefore } from './mask-points.ts';
import { han, type Read, short, type Span } from './mask-view.ts';

/** Names that are known beforehand: the petitioner keeps the first character, everybody else keeps nothing; who is only `named` may be called by a word. */
export type Known = { petitioners?: string[]; others?: string[]; named?: string[] };
const words = new Intl.Segmenter('zh', { granularity: 'word' });

const wide: Record<string, string> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）' };

/** Names are looked for without the blanks that somebody put between single characters: 谭 咏 梅. */
export function namesIn(view: string, chars: string[], known: Known): Span[] {
  const isBlank = (c: string | undefined) => c !== undefined && /[\s\p{Z}\p{Cf}]/u.test(c) && !/[\n\r\t]/.test(c);
  const single = (i: number) => han.test(view[i] ?? '') && !/[\p{Script=Han}0-9A-Za-z]/u.test(`${view[i - 1] ?? ''}${view[i + 1] ?? ''}`);
  const at: number[] = [];
  for (let i = 0, to = 0; i < view.length; i = to) {
    to = i + 1;
    if (isBlank(view[i])) while (isBlank(view[to])) to += 1;
    const isInside = isBlank(view[i]) && han.test(view[i - 1] ?? '') && han.test(view[to] ?? '') && (single(i - 1) || single(to) || endsInRole.test(view.slice(Math.max(0, i - 8), i - 1)) && strong.has(view[i - 1] ?? ''));
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

/** Places, and people of history that the town shows: no petitioner. */
const noPerson = /小区|社区|街道|大街|公寓|民国|武灵|(?:四川|湖南|湖北|河南|河北|山东|山西|陕西|江苏|江西|浙江|安徽|福建|广东|广西|云南|贵州|辽宁|吉林|甘肃|青海|海南|宁夏|新疆|西藏|内蒙|台湾|东北|外地|本地|乡下|城里|农村)$|邯郸|丛台|冀鲁豫|[晋冀鲁豫苏皖鄂湘粤闽滇黔陕甘][东西南北中]$/u;

/** Cities that read like a name; where a name is announced, one may be. */
const city = /^(?:武汉|宁波|南昌|温州|常州|徐州|安庆|安阳|洛阳|平顶山|郑州|成都|金华|连云港|包头|齐齐哈尔|葫芦岛|石家庄|余杭|钟祥|马鞍山|那曲|时代|华强北|红谷滩)/u, isTold = /(?:叫|名|姓|[:：])\s*$/;

const isRole = new RegExp(`^(?:${roles})$`);

/** Words that stand for people, an age, a number: 钱俺有, 年近七, 一九. */
const noName = /^(?:重新|管护|养护|程序|开头)$|^老[楼房店校]$|^尚[欠未有无需待]|^曾用名$|^[左右][耳眼手腿脚腕膝肩胸肾肺侧]|^和田|^[我俺你咱您]|^\p{Script=Han}{1,2}[我俺你咱您]$|^\p{Script=Han}[俺咱你您]|^年[近满过逾约]|^钱[从凭还没给怎哪何都也在是]|^[一二两三四五六七八九十零〇][一二两三四五六七八九十零〇百千万]*$|^[壹贰叁肆伍陆柒捌玖][拾佰仟万元]/u;

const joins = /[、和与及跟是叫找被把对向由让给姓的于]$/u;
/** Whether a stretch lies in the name of a company: 北京天高云淡文化传媒有限公司. */
const isOfCompany = (view: string, from: number, to: number): boolean => /^(?!\p{Script=Han}{0,12}[诉与和及的在被把向对给从由于为是])\p{Script=Han}{1,12}?有限(?:责任)?公司/u.test(view.slice(to, to + 20)) && /\p{Script=Han}$/u.test(view.slice(0, from)) && !joins.test(view.slice(0, from)) && !roleBefore.test(view.slice(Math.max(0, from - 8), from));

/** What the words around it show to be none: 于国庆后, 种洋芋, 左云人，. */
const isNone = (view: string, { from, to }: Span): boolean => /^班组/.test(view.slice(from)) || /^于/.test(view.slice(from)) && /^(?:[前后]|期间|节|假|当)/.test(view.slice(to)) || /^种(?:[地田菜粮树花草瓜茶麦稻豆棉]|洋芋|玉米|土豆|红薯|小麦|大豆)/.test(view.slice(from)) || /^\p{Script=Han}{0,3}族?(?:自治)[县州区旗]/u.test(view.slice(to)) || /[0-9零〇一二三四五六七八九]$/.test(view.slice(from, to)) && /^[0-9零〇一二三四五六七八九]{1,3}年/.test(view.slice(to)) || isOfCompany(view, from, to) || /^[路桥]/.test(view.slice(from)) && /\p{Script=Han}{2}$/u.test(view.slice(0, from)) && !joins.test(view.slice(0, from)) && !roleBefore.test(view.slice(Math.max(0, from - 8), from)) || view[to - 1] === '人' && to - from === 3 && /^[，。]/.test(view.slice(to)) && !/[、：:叫是和]$/.test(view.slice(0, from));

/** Whether a stretch that could be a name is not shown to be a place, an office, a date or the number of a paper. */
export function isSomebody(view: string, s: Span): boolean {
  const text = view.slice(s.from, s.to), before = view.slice(Math.max(0, s.from - 3), s.from), after = view.slice(s.to, s.to + 14);
  return !isNone(view, s) && !noPerson.test(text) && !noName.test(text) && !isRole.test(text) && !(city.test(view.slice(s.from, s.from + 3)) && !isTold.test(before))
    && !(/^[年月日时点号元]/.test(text) && /[0-9零〇一二三四五六七八九十]$/.test(before)) && !/[0-9]年$/.test(before) && !/^(?:[\p{Script=Han}]{0,8}〔|[[（(])20\d\d/u.test(after);
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
  for (const n of known.named ?? []) if (!people.has(n)) people.set(n, '某某');
  const learned = namesByLearning(read), look = () => [...namesByForm(read), ...announced(read), ...titled(read), ...namesByPoints(read), ...rows(view), ...apart(read), ...acting(read), ...placed(read), ...learned];
  for (const s of look()) if (s.by !== '某' && s.to - s.from === 3 && !compoundAt(view, s.from)) read.families.add(view[s.from] ?? ''); // who is named 简小东 has a 简小北 in the family
  const found = look().filter((s) => isSomebody(view, s) && (s.by !== '某某' || !people.has(chars.slice(s.from, s.to).join(''))));
  for (const s of found) {
    const text = chars.slice(s.from, s.to).join('');
    if (s.by !== '某' && text.length > 1 && !people.has(text)) people.set(text, s.by);
  }
  const rowed = beside(view, [...found, ...inColumn(view, found), ...numbered(view, found), ...listed(view, found)]);
  for (const s of rowed) if (s.to - s.from > 1 && !people.has(chars.slice(s.from, s.to).join(''))) people.set(chars.slice(s.from, s.to).join(''), s.by);
  const spans = [...rowed, ...again(read, people, told, rowed)];
  // the same stretch found twice: the petitioner's own form wins over 某某
  const own = spans.filter((s) => s.by !== '某某' && s.by !== '某');
  return spans.filter((s) => s.by !== '某某' || !own.some((t) => t.from <= s.from && t.to >= s.to));
}
