// One plain character for each character of a text: full-width and mathematical forms folded, digits of every script as 0 to 9,
// traditional characters as simplified ones. What is found in this view is replaced in the text itself.
import { compoundAt } from './mask-lists.ts';
import { simplified } from './simplified.ts';

export type Span = { from: number; to: number; by: string };
/** A text to look for names in: its view, its characters, where the words of the dictionary begin and how long they are, and the
 * surnames that it has shown already. */
export type Read = { view: string; chars: string[]; starts: Map<number, number>; families: Set<string> };
export const removed = '（已隐去）';
export const han = /\p{Script=Han}/u;
export const chinese = new Map(['零〇○Ｏ洞', '一壹弌幺么妖', '二贰弍貳', '三叁弎參', '四肆', '五伍', '六陆陸', '七柒拐', '八捌', '九玖勾'].flatMap((same, digit) => [...same].map((c): [string, string] => [c, String(digit)])));

/** Stands for a Chinese character of more than one unit, such as 𬭚: no dictionary knows it either. */
const rare = '㐀';

/** One plain character for a character: full-width and mathematical forms folded, digits of every script as 0 to 9. */
export function plain(c: string): string {
  const folded = c.normalize('NFKC');
  const one = [...folded].length === 1 ? folded : /^[⑴-⑼⒈-⒐]$/u.test(c) ? folded.replace(/\D/g, '') : c;
  if (/\p{Nd}/u.test(one) && !/[0-9]/.test(one)) {
    const code = one.codePointAt(0) ?? 0;
    for (let zero = 0; zero < 10; zero += 1) if (!/\p{Nd}/u.test(String.fromCodePoint(code - zero - 1))) return String(zero);
  }
  return one.length === 1 ? simple(one) : han.test(one) ? rare : '\uFFFC';
}

const simpleOf = new Map<string, string>();
/** A traditional character as the simplified one. */
function simple(c: string): string {
  if (!han.test(c)) return c;
  const known = simpleOf.get(c);
  if (known !== undefined) return known;
  const one = simplified(c);
  simpleOf.set(c, one.length === 1 ? one : c);
  return simpleOf.get(c) ?? c;
}

/** What a pattern, or one of its groups, finds. */
export const found = (view: string, pattern: RegExp, by = removed, group = 0): Span[] => [...view.matchAll(pattern)].map((m) => {
  const whole = m[group] ?? '';
  const from = m.index + (group === 0 ? 0 : m[0].lastIndexOf(whole));
  return { from, to: from + whole.length, by };
});

/** The first group of each place that a pattern finds, as somebody's name, when `may` agrees. */
export function matched(view: string, pattern: RegExp, may: (text: string, from: number) => boolean = () => true, by = '某某'): Span[] {
  return found(view, pattern, by, 1).filter((s) => may(view.slice(s.from, s.to), s.from));
}

/** How the petitioner's own name is shown: 王某, 阿某某, J**. */
export const short = (name: string): string => {
  if (/^[A-Za-z]/.test(name)) return `${name[0]}**`;
  if (/[·•‧・.．]/.test(name)) return `${name[0]}某某`;
  return `${compoundAt(name) ?? name[0]}某`;
};
