// Names by what was learned from texts in which they are marked: a sum of weights (mask-weights.ts) over how likely the characters are
// those of a name (mask-characters.ts), how the dictionary cuts them, and what stands before and behind. It finds what no rule foresaw; the rules
// find what is rarer than the texts it learned from.
import { oddsOf } from './mask-characters.ts';
import { common } from './mask-common.ts';
import { compoundAt, everyday, functionWords, ofThings, places, roles, strong, titles, weak, wordy } from './mask-lists.ts';
import { behind as acts } from './mask-points.ts';
import { han, type Read, type Span } from './mask-view.ts';
import { weights } from './mask-weights.ts';

export type Reading = { from: number; to: number; signs: string[] };

export const endsInRole = new RegExp(`(?:${roles}|人家|老汉)[:：是为叫“"（(\\s]*$`), beginsWithRole = new RegExp(`^(?:${roles})`), beginsWithTitle = new RegExp(`^(?:${titles})`);
/** One letter for a character that stands beside: digits, Latin letters and blanks are one kind each. */
export const kind = (c: string | undefined): string => (c === undefined ? '^' : han.test(c) ? c : /[0-9]/.test(c) ? '0' : /[A-Za-z]/.test(c) ? 'A' : /[\s`\\]/.test(c) ? '_' : c.normalize('NFKC'));
export const kinds = (text: string): string => (text ? [...text].map(kind).join('') : '^');

/** The word of the dictionary that ends here. */
function wordBefore({ view, starts }: Read, i: number): string {
  for (let long = 1; long <= 4; long += 1) if (starts.has(i - long)) return view.slice(starts.get(i - long) === long ? i - long : i - 1, i);
  return '';
}

/** Which list the surname is of; N when a given name stands alone. */
const listOf = (first: string): string => (first === '' ? 'N' : first.length === 2 ? 'C' : strong.has(first) ? 'S' : weak.has(first) ? 'W' : 'X');

/** What the characters say, as a surname and a given name. */
function ofCharacters(first: string, rest: string[]): string[] {
  const [one = '', two] = rest, n = rest.length;
  const [, start = 0, , single = 0] = oddsOf(one), end = two === undefined ? 0 : (oddsOf(two)[2] ?? 0);
  const list = listOf(first), signs = [`s${first === '' ? 'N' : first.length === 2 ? 'C' : String(oddsOf(first)[0])}`, `t${list}${String(n)}`, n === 1 ? `e${String(single)}` : `g${String(start + end)}`];
  if (n === 2) signs.push(`c${String(start)}`, `d${String(end)}`);
  if (first !== '' && wordy.has(first)) signs.push('wordy');
  if (n === 2 && one === two) signs.push(`twice${list}`);
  if (n === 2 && common.has(rest.join(''))) signs.push('given-common');
  return signs;
}

/** What the dictionary says of the stretch. */
function ofWords({ view, starts }: Read, i: number, size: number, to: number): string[] {
  const list = listOf(view.slice(i, i + size)), isSaid = endsInRole.test(view.slice(Math.max(0, i - 10), i));
  const cuts = Array.from({ length: to - i + 1 }, (_, k) => (starts.has(i + k) ? '|' : '.')).join(''), word = starts.get(i) ?? 0;
  const signs = [`p${cuts}`, `p${list}${cuts}`];
  if (word > 1) signs.push(`w${String(Math.min(4, word))}${i + word > to ? 'over' : ''}`);
  if ((starts.get(i + size) ?? 0) > 1) signs.push(`gw${String(Math.min(4, starts.get(i + size) ?? 0))}`);
  if (common.has(view.slice(i, to))) signs.push(isSaid ? 'common-said' : 'common');
  else if (common.has(view.slice(i, i + 2))) signs.push('common-begin');
  if (places.has(view[to - 1] ?? '')) signs.push(`place${String(to - i)}`);
  return signs;
}

/** What stands before and behind. */
function ofNeighbours(read: Read, i: number, to: number): string[] {
  const { view, starts } = read, left = kind(view[i - 1]), right = kind(view[to]), before = view.slice(Math.max(0, i - 10), i), after = view.slice(to, to + 12);
  const signs = [`l${left}`, `r${right}`, `L${kinds(wordBefore(read, i))}`, `R${kinds(view.slice(to, to + (starts.get(to) ?? 1)))}`];
  if (endsInRole.test(before)) signs.push('role', `role${String(to - i)}`);
  if (beginsWithRole.test(after)) signs.push('role-behind');
  if (beginsWithTitle.test(after)) signs.push('title-behind');
  if (/^于\s?[0-9去今前昨本]/.test(after)) signs.push('dated');
  if (!han.test(left)) signs.push('l-edge');
  if (!han.test(right)) signs.push('r-edge');
  if (!han.test(left) && !han.test(right)) signs.push(`alone${String(to - i)}`);
  if (places.has(view[to] ?? '')) signs.push('place-behind');
  if (ofThings.test(after)) signs.push('thing-behind');
  return [...signs, ...together(read, i, to)];
}

const joins = /[和与跟找让被叫对给向把是问请由替的、]$/u;

/** What stands before and behind and how the dictionary cuts the stretch, taken together: a word between a kinship and an act is a name. */
function together({ view, starts }: Read, i: number, to: number): string[] {
  const before = view.slice(Math.max(0, i - 10), i), word = starts.get(i) ?? 0;
  const left = endsInRole.test(before) ? 'role' : !han.test(view[i - 1] ?? '') ? 'edge' : joins.test(before) ? 'join' : 'word';
  const right = !han.test(view[to] ?? '') ? 'edge' : acts.test(view.slice(to, to + 3)) ? 'act' : (starts.get(to) ?? 0) >= 2 ? 'word' : 'other';
  const cut = word === 1 ? 'apart' : i + word === to ? 'whole' : i + word < to ? 'begun' : 'over';
  return [`b${left}-${right}`, `b${left}-${right}-${cut}`, `b${left}-${right}-${cut}${String(to - i)}`];
}

const calling = /(?:[叫喊]|有个|“|「|")$/u;

/** Before who is called by the given name alone. */
const aside = /(?:^|[^\p{Script=Han}]|[是找给跟和与被让向对问的由])$/u;

/** Where a name may begin at `i`, and how long its surname is; none is a given name that stands alone behind who it is, or before a title. */
function surnamesAt({ view, starts }: Read, i: number): number[] {
  const first = view[i] ?? '', sizes: number[] = [];
  if (starts.has(i) && compoundAt(view, i)) sizes.push(2);
  if (strong.has(first) || weak.has(first) || (oddsOf(first)[0] ?? 0) >= -8) sizes.push(1);
  const before = view.slice(Math.max(0, i - 10), i);
  if (endsInRole.test(before) || calling.test(before) || starts.has(i) && aside.test(before) || beginsWithTitle.test(view.slice(i + 2, i + 5)) && starts.has(i)) sizes.push(0);
  return sizes;
}

/** Whether two characters can be a given name: often are, or the same twice. */
export const isGiven = ([one = '', two = '']: string[]): boolean => one === two || (oddsOf(one)[1] ?? 0) >= -7 && (oddsOf(two)[2] ?? 0) >= -7;

/** Every stretch that has the length of a name, with its signs. */
export function readings(read: Read): Reading[] {
  const { view } = read, all: Reading[] = [];
  for (let i = 0; i < view.length - 1; i += 1) {
    if (!han.test(view[i] ?? '') || !han.test(view[i + 1] ?? '')) continue;
    for (const size of surnamesAt(read, i)) {
      const next = view[i + size] ?? '';
      if (functionWords.has(next) && Math.max(...oddsOf(next).slice(1)) < -8 && !(strong.has(view[i] ?? '') && /[得来之以其于自为]/.test(next))) continue;
      for (const to of size === 0 ? [i + 2] : [i + size + 1, i + size + 2]) {
        const rest = [...view.slice(i + size, to)];
        if (to > view.length || !rest.every((c) => han.test(c)) || size === 0 && !isGiven(rest)) continue;
        all.push({ from: i, to, signs: ['any', ...ofCharacters(view.slice(i, i + size), rest), ...ofWords(read, i, size, to), ...ofNeighbours(read, i, to)] });
      }
    }
  }
  return all;
}

export const sumOf = (signs: string[], by: ReadonlyMap<string, number>): number => signs.reduce((sum, s) => sum + (by.get(s) ?? 0), 0);

/** Above this sum a stretch is taken for a name: rather a word too many than a name too few. */
export const enoughLearned = -0.9;

/** What is asked beyond it: where no usual surname begins the stretch, where a word of every sentence does, where the whole is a frequent word that does not stand alone behind who it is. */
const beyond = (text: string, isClosed: boolean): number => (compoundAt(text) || strong.has(text[0] ?? '') ? 0 : wordy.has(text[0] ?? '') ? 1.6 : 0.2) + (common.has(text) ? (isClosed ? 0.4 : 1.2) : 0);
const isOffice = new RegExp(`^(?:${roles})$|(?:${titles})$`);
/** What no weight makes a name: a word of petitions, an office, a place, the name of a shop, a name of which a part is hidden already. */
function isNone(view: string, from: number, to: number, isSaid: boolean): boolean {
  const text = view.slice(from, to);
  return everyday.test(text) || /^经[查核调办审]|^[白今明昨前当]天$/.test(text) || /[一二三四五六七八九两十几][百千万十]|钱[一二三四五六七八九两十]/.test(text) || /[一二三四五六七八九两十几]$/.test(text) && /^[百千万十]/.test(view.slice(to)) || /^应[于当该予]/.test(text) || /[一二两三四五六七八九十]$/.test(text) && /^[个名位户条次件年月天岁]/.test(view.slice(to)) || /^[和与跟及][老小阿大]/.test(text) || common.has(text) && !isSaid || isOffice.test(text) || /[某的]|[和与及]$/.test(text) || (places.has(text.at(-1) ?? '') || /[祠城寺庙塔亭殿陵房费款证员]$/.test(text)) && !isSaid || /[0-9几两多]/.test(view[from - 1] ?? '') && !strong.has(view[from] ?? '') || [1, 2].some((k) => ofThings.test(view.slice(from + k, from + 10 + k))) && !isSaid;
}

/** The names among the readings of a text by given weights, the best reading of each place. */
export function namesBy(read: Read, by: ReadonlyMap<string, number>, enough = enoughLearned): Span[] {
  const best = new Map<number, { from: number; to: number; sum: number }>();
  for (const { from, to, signs } of readings(read)) {
    const sum = sumOf(signs, by);
    if (isNone(read.view, from, to, signs.includes('role'))) continue;
    if (sum >= enough + beyond(read.view.slice(from, to), signs.includes('role') && signs.includes('r-edge')) && sum > (best.get(from)?.sum ?? -Infinity)) best.set(from, { from, to, sum });
  }
  return [...best.values()].map(({ from, to }) => ({ from, to, by: '某某' }));
}

export const namesByLearning = (read: Read): Span[] => namesBy(read, weights);
