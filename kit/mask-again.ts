// Whom a text has named once is found wherever it speaks of them again: by the whole name, by the given name alone, by the surname
// before a title, and whoever stands with them in a list or in the same column of a table.
import { common } from './mask-common.ts';
import { compoundAt, everyday, functionWords, given, manner, ofThings, places, roles, strong, titles, weak } from './mask-lists.ts';
import { nobody, worded } from './mask-acting.ts';
import { behind } from './mask-points.ts';
import { han, plain, type Read, removed, type Span } from './mask-view.ts';

/** Before a name that is also a word of the dictionary. */
const stands = new RegExp(`(?:^|[^\\p{Script=Han}]|[和与跟找让被叫对给向把是问请由替]|[叫喊称][她他我俺]|${roles})$`, 'u');
/** What only people do, or are called, behind such a name. */
const doing = new RegExp(`^(?:认为|提出|表示|主张|坚持|承认|否认|同意|反对|不服|不同意|补充|提供|签订|电话|手机|原为|原系|曾|诉|罚|自己|放话|${roles})`);
const isBetween = (view: string, from: number, to: number): boolean => stands.test(view.slice(Math.max(0, from - 6), from)) && (behind.test(view.slice(to, to + 3)) || doing.test(view.slice(to, to + 6)));

/** A word that is no frequent one, and ends where a name would. */
const isRareWord = (view: string, from: number, to: number): boolean => !common.has(view.slice(from, to)) && behind.test(view.slice(to, to + 3)) && !places.has(view[to] ?? '') && !ofThings.test(view.slice(to, to + 12));

/** Whether a name that is also a word is used as the word here: 很安静, 马上就. */
const asWord = (view: string, from: number, to: number): boolean => !isBetween(view, from, to) && (manner.test(view.slice(from, to)) || worded.test(view.slice(Math.max(0, from - 4), from)) && !isRareWord(view, from, to) || /^[前时藤团社]/.test(view.slice(to)) || places.has(view[to] ?? '') || ofThings.test(view.slice(to, to + 12)));

/** A name with whatever may stand between its characters. */
const spaced = (name: string): RegExp => new RegExp([...name].map(plain).filter((c) => !/[\s·•‧・.．]/.test(c))
  .map((c) => c.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s\\p{Cf}·•‧・.．_*\\-]{0,2}'), 'giu');

/** Whether a place lies inside a word of the dictionary that ends behind two more characters. */
function isInside({ starts }: Read, at: number): boolean {
  for (let back = 1; back <= 4; back += 1) if (starts.has(at - back)) return (starts.get(at - back) ?? 0) >= back + 2;
  return false;
}

/** Each person by the whole name; `told` are known beforehand, whatever their names mean. */
function whole(read: Read, people: ReadonlyMap<string, string>, told: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  for (const [text, by] of people) for (const m of read.view.matchAll(spaced(text))) {
    const token = read.starts.get(m.index), to = m.index + m[0].length;
    // 黄河 is a name here and a road there, and 心连心 holds no 连心
    if (!told.has(text) && (token !== undefined && token > m[0].length || m[0].length === 3 && token === 2 && read.starts.get(m.index + 2) === 2)) continue; // 计划生 is not in 计划生育
    if (!told.has(text) && m[0].length === 2 && (token === undefined ? isInside(read, m.index) : token >= 2 && asWord(read.view, m.index, to))) continue;
    spans.push({ from: m.index, to, by });
  }
  return spans;
}

/** 凤霞 once 张凤霞 was named. */
function givenAlone({ view, starts }: Read, people: ReadonlyMap<string, string>): Span[] {
  const spans: Span[] = [];
  for (const text of people.keys()) {
    const rest = text.slice(compoundAt(text) ? 2 : 1);
    if (rest.length !== 2 || ![...rest].every((c) => han.test(c)) || everyday.test(rest)) continue;
    const isUsual = !common.has(rest) && [...rest].every((c) => given.has(c));
    for (const m of view.matchAll(new RegExp(rest, 'gu'))) {
      const to = m.index + 2, token = starts.get(m.index), isPlaced = isBetween(view, m.index, to);
      if (view[m.index - 1] !== text[text.length - 3] && token !== undefined && starts.has(to) && (isPlaced || token === 1 && isUsual)) spans.push({ from: m.index, to, by: '某某' });
    }
  }
  return spans;
}

const title = new RegExp(`(?:${titles})|[姨哥姐叔婶嫂爷伯](?!\\p{Script=Han}{0,1}[姨哥姐叔婶嫂爷伯])`, 'gu');

/** 时大夫 once 时光, or 时大夫, was named. */
function surnameAlone({ view, starts }: Read, people: ReadonlyMap<string, string>, found: Span[]): Span[] {
  const surnames = new Set([...[...people.keys()].filter((p) => p.length >= 2 && p.length <= 3 && !compoundAt(p)).map((p) => p[/^[老小大]/.test(p) ? 1 : 0] ?? ''), ...found.filter((s) => s.by === '某' && s.to - s.from === 1).map((s) => view[s.from] ?? '')]);
  return [...view.matchAll(title)].flatMap((m) => {
    const from = m.index - 1, isOne = (m[0].length > 1 || !/[总工]/.test(m[0])) && surnames.has(view[from] ?? '') && starts.has(m.index) && !/^(?:部门|费|单位)/.test(view.slice(m.index + m[0].length)) && (strong.has(view[from] ?? '') || weak.has(view[from] ?? ''));
    return isOne ? [{ from, to: m.index, by: '某' }] : [];
  });
}

const next = /^[、和及与]([\p{Script=Han}]{2,3}?)(?=[、，。；（(和及与等俩二两三四五六七八九十几都被]|$|家[、，。；]|姐妹|兄弟|夫妇|夫妻|父子|母女)/u, previous = /(?<=[、，。；：:和及与被找由向]|^)([\p{Script=Han}]{2,3})[、和及与]$/u;
const titleEnd = new RegExp(`(?:${titles})$`);

/** What stands in a list of people and is none of them by name. */
const noItem = new RegExp(`^(?:${roles})$|(?:${titles})$|[局委办部科所院社站公司区县镇乡村街道员人等]$|^(?:家属|群众|其他|其余|以及|还有|同上|同前|本人)`);

const isRole = new RegExp(`^(?:${roles})$`);
const leader = new RegExp(`(?:${roles})(\\p{Script=Han}{2,3})$`, 'u');
/** Who stands beside a name with an office of their own. */
const fellow = new RegExp(`^[、和与及](?:${roles})(\\p{Script=Han}{2,3}?)(?=[，。；、（）]|$|正在|已|均|都|分别|共同|到场|现场|进行|前往)`, 'u');

/** The names beside those that were found, over and over: a list of names has many. */
export function beside(view: string, spans: Span[]): Span[] {
  const all = [...spans], seen = new Set(spans.map((s) => `${s.from} ${s.to}`));
  const add = (from: number, to: number) => {
    if (!seen.has(`${from} ${to}`)) all.push({ from, to, by: '某某' });
    seen.add(`${from} ${to}`);
  };
  const begins = new Set(spans.map((s) => s.from)), ends = new Set(spans.map((s) => s.to));
  for (const s of all) {
    if (s.by === '某') continue;
    const right = next.exec(view.slice(s.to, s.to + 6))?.[1] ?? '';
    const end = s.to + 1 + right.length, isAmid = /[、]/.test(view[s.to] ?? '') && !noItem.test(right) && (/^[、和及]/.test(view.slice(end)) && begins.has(end + 1) || /^、$/.test(view[s.from - 1] ?? '') && ends.has(s.from - 1));
    const isCounted = view[s.to] === '、' && !noItem.test(right) && /^(?:(?:俩|[二两三四五六七八九十])个?人|等[\d二两三四五六七八九十]+[人名位户]|姐妹|兄弟|夫妇|夫妻|父子|母女)/.test(view.slice(end)); // 程丽、要凤莲俩人
    if (right && !isRole.test(right) && (isAmid || isCounted || strong.has(right[0] ?? '') || weak.has(right[0] ?? '')) && (isCounted || !functionWords.has(right[0] ?? ''))) add(s.to + 1, end);
    const behindBracket = /^（[^（）]{1,20}）、(\p{Script=Han}{2,3})（/u.exec(view.slice(s.to, s.to + 28)); // 业主：王某（外墙）、江南（地库）
    if (behindBracket && !noItem.test(behindBracket[1] ?? '')) add(s.to + behindBracket[0].length - 1 - (behindBracket[1] ?? '').length, s.to + behindBracket[0].length - 1);
    if (/[A-Za-z]/.test(view[s.to - 1] ?? '')) {
      const alias = /^（(\p{Script=Han}{2,5})）/u.exec(view.slice(s.to, s.to + 7))?.[1]; // Temuulen（特木伦）
      if (alias && !noItem.test(alias) && !/[名籍族国时月岁]/.test(alias)) add(s.to + 1, s.to + 1 + alias.length);
    }
    const nick = /[“"「](\p{Script=Han}{1,3}[哥姐叔爷嫂婶爹妈婆王头])[”"」]$/u.exec(view.slice(Math.max(0, s.from - 6), s.from))?.[1]; // “椰子哥”符传海
    if (nick) add(s.from - 1 - nick.length, s.from - 1);
    const other = /^、(和\p{Script=Han})(?=[提反要说申不均都])/u.exec(view.slice(s.to, s.to + 5)); // one character behind 和 is no name: 和 is the surname
    if (other) add(s.to + 1, s.to + 3);
    const parallel = fellow.exec(view.slice(s.to, s.to + 14)); // 民警马千里、辅警妥协正在调查
    if (parallel && !noItem.test(parallel[1] ?? '')) add(s.to + parallel[0].length - (parallel[1] ?? '').length, s.to + parallel[0].length);
    const born = /^（(?:19|20)\d\d\s*[.年/-]\s*\d{1,2}(?:\s*[.月/-]\s*\d{1,2})?\s*[月日]?(?=）)/u.exec(view.slice(s.to, s.to + 16)); // 王某（1949.10.01）
    if (born) all.push({ from: s.to + 1, to: s.to + born[0].length, by: removed });
    const first = view[s.from - 1] === '、' ? leader.exec(view.slice(Math.max(0, s.from - 12), s.from - 1))?.[1] : undefined; // 骑手步行、石破天
    if (first && !noItem.test(first)) add(s.from - 1 - first.length, s.from - 1);
    const left = previous.exec(view.slice(Math.max(0, s.from - 5), s.from))?.[1] ?? '';
    if (left && (strong.has(left[0] ?? '') && !functionWords.has(left[1] ?? '') && !titleEnd.test(left))) add(s.from - 1 - left.length, s.from - 1);
  }
  return all;
}

const item = /(?<=^|[\s:：；;，,。、）)])[（(]?\d{1,2}\s*[.、）)]?\s*((?![号月日年户条点个时分元人岁千百]|万[元多余吨斤亩人块户])\p{Script=Han}{2,4})(?=[\s，,；;。（(\d]|$)/gu; // ① is read as 1
const ofPeople = /(?:证人|名单|代表|签[名字]|人员|成员|姓名|当事人|户主|业主|村民)[^:：\n]{0,6}[:：]/u;

/** The other items of a numbered list on one line, when half of them were found to be names, or one where it is said to be of people: 证人：①孙二妮 ②和平. */
export function numbered(view: string, spans: Span[]): Span[] {
  const found = new Set(spans.map((s) => `${s.from} ${s.to}`));
  return [...view.matchAll(/[^\n]+/g)].flatMap((line) => {
    const items = [...line[0].matchAll(item)].map((m) => ({ from: line.index + m.index + m[0].length - (m[1] ?? '').length, to: line.index + m.index + m[0].length, by: '某某' }));
    const isName = (s: Span): boolean => found.has(`${s.from} ${s.to}`);
    return items.filter(isName).length * (ofPeople.test(line[0]) ? items.length : 2) >= items.length ? items.filter((s) => !isName(s) && !noItem.test(view.slice(s.from, s.to))) : [];
  });
}

/** A list of people that is counted: 时代、路程、车站三人; or of what each is owed: 芦海涛23000，宫六十9800. */
const ofSome = new RegExp(`(?<=^|[^\\p{Script=Han}]|[有是为]|${roles})((?:\\p{Script=Han}{2,3}、)+\\p{Script=Han}{2,3}?)(?=(?:[二两三四五六七八九十\\d]+[人位名]|两口子|哥俩|夫妇|父子|母女|姐妹)(?!\\p{Script=Han}?[大类项]))`, 'gu');
const paid = /(?<=^|[^\p{Script=Han}])((?:\p{Script=Han}{2,4}(?:（\p{Script=Han}{1,4}）)?\s*\d[\d.]*(?:元|块|天)?[、，,；;\s]+){2,}\p{Script=Han}{2,4}(?=(?:（\p{Script=Han}{1,4}）)?\s*\d))/gu;

/** The other items of a list that says it is of people, or of which nothing else follows a colon, when half of them were found: 名单：方向 路远 成功; 致：温情、冷漠. */
export function listed(view: string, spans: Span[]): Span[] {
  const found = new Set(spans.map((s) => `${s.from} ${s.to}`));
  const counted = [...view.matchAll(ofSome)].flatMap((m) => (m[1] ?? '').split('、').every((w) => !noItem.test(w) && !everyday.test(w) && !nobody.test(w)) ? [m] : []), isCounted = (m: RegExpExecArray): boolean => counted.includes(m);
  return [...counted, ...view.matchAll(paid), ...view.matchAll(new RegExp(`${ofPeople.source}((?:\\s*\\p{Script=Han}{2,4}(?:[ \\u3000、，,]+|(?=[。；\\n]|$))){3,})`, 'gu')), ...view.matchAll(/：((?:\p{Script=Han}{2,4}、){1,12}\p{Script=Han}{2,4})(?=[。；\n]|$)/gu)].flatMap((m) => {
    const begin = m.index + m[0].length - (m[1] ?? '').length, items = [...(m[1] ?? '').matchAll(/\p{Script=Han}+/gu)].filter((w) => w[0].length > 1).map((w) => ({ from: begin + w.index, to: begin + w.index + w[0].length, by: '某某' })).filter((s) => !noItem.test(view.slice(s.from, s.to)));
    return isCounted(m) || items.filter((s) => found.has(`${s.from} ${s.to}`)).length * 2 >= items.length ? items.filter((s) => !found.has(`${s.from} ${s.to}`)) : [];
  });
}

type Cell = { from: number; to: number };
const cell = /[^\t,，|｜ \u3000]+/g, heading = /^(?:姓名|合计|小计|总计|序号|备注|无|同上|本人|电话|性别|工种|金额|签字|代表|委托|已签|未签)$/;

/** The cells of each line of a table. */
const cellsOf = (view: string): Cell[][] => [...view.matchAll(/[^\n]+/g)].map((line) => [...line[0].matchAll(cell)].map((m) => ({ from: line.index + m.index, to: line.index + m.index + m[0].length })));

/** What stands in the same column as names that were found: 3 明月 2-2-101 under 1 凤岐山 2-1-501. */
export function inColumn(view: string, spans: Span[]): Span[] {
  const is = new Set(spans.map((s) => `${s.from} ${s.to}`)), found: Span[] = [];
  const close = (rows: Cell[][]) => {
    for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
      const cells = rows.flatMap((row) => row[column] ?? []), named = cells.filter((c) => is.has(`${c.from} ${c.to}`));
      if (named.length < 2 || named.length * 2 < cells.length) continue;
      for (const c of cells) if (/^\p{Script=Han}{2,4}$/u.test(view.slice(c.from, c.to)) && !noItem.test(view.slice(c.from, c.to)) && !heading.test(view.slice(c.from, c.to))) found.push({ ...c, by: '某某' });
    }
  };
  let rows: Cell[][] = [];
  for (const row of cellsOf(view)) {
    if (rows.length > 0 && rows[0]?.length !== row.length) {
      close(rows);
      rows = [];
    }
    if (row.length > 1) rows.push(row);
  }
  close(rows);
  return found;
}

/** Everybody who was named, wherever the text speaks of them again. */
export const again = (read: Read, people: ReadonlyMap<string, string>, told: ReadonlySet<string>, found: Span[]): Span[] =>
  [...whole(read, people, told), ...givenAlone(read, people), ...surnameAlone(read, people, found)];
