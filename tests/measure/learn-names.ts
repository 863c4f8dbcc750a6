// Learns the weights of kit/mask-weights.ts: logistic regression over the signs of kit/mask-learned.ts, on texts in which the names are
// marked, each several times over with other names put into them, so that it learns the places of names and not the names.
import { endsInRole, readings, type Reading, sumOf } from '../../kit/mask-learned.ts';
import { readOf } from '../../kit/mask-names.ts';
import { plain, type Read } from '../../kit/mask-view.ts';
import { wordReadings } from '../../kit/mask-words.ts';

/** A text and the names in it; `by` makes other names for it, where they are of a kind. */
export type Marked = { text: string; names: string[]; by?: NameBy };
export type NameBy = (one: () => number) => string;
type Example = { signs: string[]; is: number };
/** What is read of a text; how often a name becomes a word; how many readings that are none are kept of a copy; how often a sign must be seen, and how much weigh; whether a text without names counts twice. */
type Way = { readings: (read: Read) => Reading[]; word: (before: string) => number; keep: number; often: number; least: number; isNoneTwice: boolean };

const rounds = 6, counted = 4, rate = 0.15, copies = 6;
const chance = (seed: number) => (): number => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
const view = (text: string): string => [...text].map(plain).join('');

/** Names, some of which are words behind who somebody is; and words that people are called. */
export const asNames: Way = { readings, word: (before) => (endsInRole.test(before) ? 0.3 : 0), keep: 0.4, often: 10, least: 0.1, isNoneTwice: false };
export const asWords: Way = { readings: wordReadings, word: () => 1, keep: 0.25, often: 8, least: 0.3, isNoneTwice: true };

/** The readings of a text, and which of them are its names. */
const examplesOf = (text: string, names: string[], way: Way): Example[] => {
  const seen = view(text), shown = new Set(names.map(view));
  return way.readings(readOf(seen, [...text])).map((r) => {
    const is = shown.has(seen.slice(r.from, r.to)) ? 1 : 0;
    return { signs: is ? r.signs.filter((s) => !s.startsWith('=')) : r.signs, is }; // which word it is speaks only against a name
  });
};

/** The examples of all texts: each as it is, and with other names, or perhaps once more. */
function examples(texts: Marked[], nameBy: NameBy, wordBy: NameBy, one: () => number, way: Way): Example[] {
  return texts.flatMap(({ text, names, by = nameBy }) => [
    ...examplesOf(text, names, way),
    ...(names.length === 0 ? (way.isNoneTwice ? examplesOf(text, names, way) : []) : Array.from({ length: copies }, () => {
      const others = names.map((name) => (one() < way.word(text.slice(0, text.indexOf(name)).slice(-10)) ? wordBy : by)(one));
      return examplesOf(names.reduce((t, name, n) => t.replaceAll(name, others[n] ?? name), text), others, way).filter((e) => e.is === 1 || one() < way.keep);
    }).flat()),
  ]);
}

function shuffle<T>(of: T[], one: () => number): void {
  for (let k = of.length - 1; k > 0; k -= 1) {
    const j = Math.floor(one() * (k + 1));
    [of[k], of[j]] = [of[j] as T, of[k] as T];
  }
}

/** The weights that tell names from the rest in these texts, the mean of the last rounds, to one place behind the point. */
export function learn(texts: Marked[], nameBy: NameBy, wordBy: NameBy = nameBy, way = asNames): Map<string, number> {
  const one = chance(7), all = examples(texts, nameBy, wordBy, one, way), count = new Map<string, number>();
  for (const { signs } of all) for (const s of signs) count.set(s, (count.get(s) ?? 0) + 1);
  for (const e of all) e.signs = e.signs.filter((s) => (count.get(s) ?? 0) >= way.often);
  const weights = new Map<string, number>(), steps = new Map<string, number>(), mean = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    shuffle(all, one);
    for (const { signs, is } of all) {
      const wrong = 1 / (1 + Math.exp(-sumOf(signs, weights))) - is;
      for (const s of signs) {
        const weight = weights.get(s) ?? 0, slope = wrong + 1e-5 * weight, step = (steps.get(s) ?? 0) + slope * slope;
        steps.set(s, step);
        weights.set(s, weight - rate * slope / Math.sqrt(step + 1e-6));
      }
    }
    if (round >= rounds - counted) for (const [s, weight] of weights) mean.set(s, (mean.get(s) ?? 0) + weight / counted);
  }
  return new Map([...mean].map(([s, w]): [string, number] => [s, Math.round(w * 10) / 10]).filter(([, w]) => Math.abs(w) >= way.least).sort(([a], [b]) => (a < b ? -1 : 1)));
}
