import { simplified } from '@xinfang/kit/simplified.ts';

/** A piece of a text, and whether it is one of the words that were asked for. */
export type Piece = { text: string; isHit: boolean };

// one character in, one out: what is found in traditional characters is marked too
const plain = (c: string) => simplified(c.normalize('NFKC').toLowerCase());
const wordsOf = (asked: string) => [...asked.matchAll(/[“”"「]([^“”"」]+)[“”"」]|([^\s,;、，；“”"「」]+)/g)].map((m) => (m[1] ?? m[2] ?? '').trim()).filter(Boolean);

/** About `length` characters of a text around the first of the words, cut into pieces; without a hit, its beginning. */
export function passage(text: string, asked: string, length: number): Piece[] {
  const chars = [...text];
  const folded = chars.map(plain);
  const words = wordsOf(asked).map((w) => [...w].map(plain));
  const hit = chars.map(() => false);
  let first = -1;
  for (const word of words) {
    for (let i = 0; i + word.length <= folded.length; i++) {
      if (!word.every((c, j) => folded[i + j] === c)) continue;
      hit.fill(true, i, i + word.length);
      if (first < 0 || i < first) first = i;
    }
  }
  const from = chars.length <= length ? 0 : Math.max(0, Math.min(first < 0 ? 0 : first - Math.floor(length / 3), chars.length - length));
  const to = Math.min(chars.length, from + length);
  const pieces: Piece[] = from > 0 ? [{ text: '…', isHit: false }] : [];
  for (let i = from; i < to; i++) {
    const last = pieces.at(-1);
    if (last && last.isHit === hit[i] && last.text !== '…') last.text += chars[i];
    else pieces.push({ text: chars[i] ?? '', isHit: hit[i] ?? false });
  }
  return to < chars.length ? [...pieces, { text: '…', isHit: false }] : pieces;
}
