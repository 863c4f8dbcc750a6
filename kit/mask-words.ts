// Words that could be what somebody is called, with the signs that weights were learned for (mask-word-weights.ts): for the second reader, who is
// shown them (mask-doubt.ts). A word is no name more often than it is one, so this is too unsure to take anything out.
import { before, behind, canBe, type Sign } from './mask-acting.ts';
import { common } from './mask-common.ts';
import { kind, kinds, type Reading } from './mask-learned.ts';
import { functionWords } from './mask-lists.ts';
import { han, type Read } from './mask-view.ts';

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
  const by = Map.groupBy(all, (s) => s.text);
  return all.map(({ from, to, text, l, r }) => {
    const same = by.get(text) ?? [], elsewhere = `o${String(Math.min(2, same.filter((s) => s.from !== from && isSure(s.l, s.r)).length))}`;
    const cut = `${starts.get(from) === to - from ? 'w' : 'c'}${String(to - from)}`;
    const signs = ['any', cut, `=${text}`, `l:${l}`, `r:${r}`, `${l}-${r}`, `${l}-${r}-${cut}`, `n${String(Math.min(3, same.length))}`, elsewhere, `${elsewhere}${l}-${r}`];
    signs.push(`l${kind(view[from - 1])}`, `r${kind(view[to])}`, `R${kinds(view.slice(to, to + (starts.get(to) ?? 1)))}`, `b${text[0] ?? ''}`, `e${text.at(-1) ?? ''}`);
    if (common.has(text)) signs.push('common');
    if (canBe(text, true)) signs.push('can');
    return { from, to, signs };
  });
}
