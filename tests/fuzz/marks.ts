// Words with a mark of their own: whatever a rightful step writes carries one, so that each word can be known again wherever it comes
// out, and the oracle can say who may read what was written by which verb.

/** Stands in a text where its mark goes. */
export const place = '※';

/** Words of one argument of one call; `about` is the matter they belong to, `unit` whose dispatch they were written for. */
export type Mark = { text: string; verb: string; arg: string; by: string | null; about: string | null; unit: string | null };

const first = '龘'; // begins no other word here
const letters = '安柏灿丹恩帆格禾嘉凯岚曼宁欧培琪若森棠维夕雅泽朝冬枫谷河江库林眉南橘坡泉荣石亭湾霞崖竹岸槐椿梧荷菱芷苔萱蕙兰薇桐榆杉松柳樱梅';
const known = new RegExp(`${first}[${letters}]{7}`, 'gu');

export class Marks {
  readonly #all = new Map<string, Mark>();
  readonly #random: () => number;
  constructor(random: () => number) {
    this.#random = random;
  }

  /** A new mark; who may read it follows from the rest. */
  make(of: Omit<Mark, 'text'>): Mark {
    const text = first + Array.from({ length: 7 }, () => letters[Math.floor(this.#random() * letters.length)]).join('');
    const mark = { text, ...of };
    this.#all.set(text, mark);
    return mark;
  }

  /** Every mark in an answer that did not stand in the question. */
  in(text: string, told: string): Mark[] {
    const found = new Set(text.match(known) ?? []);
    return [...found].filter((m) => !told.includes(m)).flatMap((m) => this.#all.get(m) ?? []);
  }

  some(pick: <T>(list: readonly T[]) => T): string | null {
    return this.#all.size === 0 ? null : pick([...this.#all.keys()].slice(-500));
  }

  get size(): number {
    return this.#all.size;
  }
}

/** The same arguments with a mark in every text that has a place for one; the marks that were set. */
export function marked<T>(value: T, make: (arg: string) => Mark, arg = ''): T {
  if (typeof value === 'string') return (value.includes(place) ? value.replaceAll(place, () => make(arg).text) : value) as T;
  if (Array.isArray(value)) return value.map((x) => marked(x, make, arg)) as T;
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([k, x]) => [k, marked(x, make, arg ? `${arg}.${k}` : k)])) as T;
  return value;
}
