// Words that could be what somebody is called, with the signs that weights were learned for (mask-word-weights.ts). A word is no name more often
// than it is one: what is surely one is taken out, the rest is shown to the second reader (mask-doubt.ts).
import { before, behind, canBe, type Sign } from './mask-acting.ts';
import { common } from './mask-common.ts';
import { kind, kinds, type Reading, sumOf } from './mask-learned.ts';
import { functionWords, ofThings, places } from './mask-lists.ts';
import { isSomebody } from './mask-names.ts';
import { han, type Read, type Span } from './mask-view.ts';
import { weights } from './mask-word-weights.ts';

const left: Sign[] = [
  ...before, { name: 'called', pattern: /(?:叫|姓名|名字|小名|大名)\s*[:：“"]?$/u }, { name: 'hidden', pattern: /(?:某|已隐去）)[、，和与及]?$/u }, { name: 'list', pattern: /、$/u },
  { name: 'begin', pattern: /(?:^|[。！？\n：:“”"「]\s*)$/u }, { name: 'comma', pattern: /[，,；;]$/u }, { name: 'bracket', pattern: /[（(）)\s]$/u }, { name: 'edge', pattern: /[^\p{Script=Han}]$/u },
];
const right: Sign[] = [
  ...behind, { name: 'acts', pattern: /^(?:把|又|还|就|也|才|却|偏|一直|在|不|没|去|来|给|跟|和|与|要|会|都|找|让|打|叫|拿|收)/u }, { name: 'hidden', pattern: /^[、和与及的（]?(?:某|（已)/u }, { name: 'of', pattern: /^的/u },
  { name: 'comma', pattern: /^[，,；;、]/u }, { name: 'end', pattern: /^(?:[。！？!?\n]|$)/u }, { name: 'edge', pattern: /^[^\p{Script=Han}]/u },
];
const nameOf = (signs: Sign[], text: string): string => signs.find((s) => s.pattern.test(text))?.name ?? 'other';
const isSure = (l: string, r: string): boolean => before.some((s) => s.name === l) || behind.some((s) => s.name === r);

/** Whether a stretch could be a name: a word, or two characters beside each other; nothing that is hidden already. */
function isOne({ view, starts }: Read, from: number, to: number): boolean {
  const text = view.slice(from, to), isWord = starts.get(from) === to - from;
  if (to > view.length || !/^\p{Script=Han}+$/u.test(text) || /某|已隐去/.test(text) || han.test(view[to] ?? '') && !starts.has(to)) return false;
  return isWord || (to - from === 2 || /^[老小大阿二三]|[儿子娃哥姐]$/.test(text)) && ![...text].some((c) => functionWords.has(c));
}

/** Every word that could be a name, with its signs: what stands beside it here, and beside the same word elsewhere. */
export function wordReadings(read: Read): Reading[] {
  const { view, starts } = read;
  const all = [...starts.keys()].flatMap((from) => [from + 2, from + 3].filter((to) => isOne(read, from, to)).map((to) => ({ from, to, text: view.slice(from, to), l: nameOf(left, view.slice(Math.max(0, from - 10), from)), r: nameOf(right, view.slice(to, to + 10)) })));
  const by = Map.groupBy(all, (s) => s.text), sure = Map.groupBy(all.filter((s) => isSure(s.l, s.r)), (s) => s.text);
  return all.map(({ from, to, text, l, r }) => {
    const same = by.get(text) ?? [], elsewhere = `o${String(Math.min(2, (sure.get(text)?.length ?? 0) - (isSure(l, r) ? 1 : 0)))}`;
    const cut = `${starts.get(from) === to - from ? 'w' : 'c'}${String(to - from)}`;
    const signs = ['any', cut, `=${text}`, `l:${l}`, `r:${r}`, `${l}-${r}`, `${l}-${r}-${cut}`, `n${String(Math.min(3, same.length))}`, elsewhere, `${elsewhere}${l}-${r}`];
    signs.push(`l${kind(view[from - 1])}`, `r${kind(view[to])}`, `R${kinds(view.slice(to, to + (starts.get(to) ?? 1)))}`, `b${text[0] ?? ''}`, `e${text.at(-1) ?? ''}`);
    if (common.has(text)) signs.push('common');
    if (canBe(text, true)) signs.push('can');
    return { from, to, signs };
  });
}

/** Above this sum a word is taken for a name: where the texts of the tests were not learned from, more than twice as often right as wrong. */
const enough = -0.25;

/** Words that are names, each wherever it stands, in a text in which other names are hidden already. */
export function namesByWords(read: Read): Span[] {
  const { view } = read, textOf = ({ from, to }: Reading) => view.slice(from, to);
  const all = wordReadings(read).filter(({ from, to }) => canBe(view.slice(from, to), read.starts.get(from) === to - from) && isSomebody(view, { from, to, by: '某某' }) && !/[天日]/.test(view[to] ?? '') && !places.has(view[to] ?? '') && !ofThings.test(view.slice(to, to + 12)) && !/^\p{Script=Han}{1,10}(?:公司|委会)/u.test(view.slice(to, to + 14)));
  const names = new Set(all.filter((r) => sumOf(r.signs, weights) >= enough).map(textOf));
  return all.filter((r) => names.has(textOf(r))).map(({ from, to }) => ({ from, to, by: '某某' }));
}
