// Where a reader should look twice: what is left in a masked text and could still be somebody's name. The learned reading holds it for a name
// less surely than what is taken out (mask-learned.ts), or it is a word in a place where people stand (mask-words.ts).
import { namesBy, sumOf } from './mask-learned.ts';
import { readOf } from './mask-names.ts';
import { plain } from './mask-view.ts';
import { weights as wordWeights } from './mask-word-weights.ts';
import { weights } from './mask-weights.ts';
import { wordReadings } from './mask-words.ts';

export type Piece = { text: string; isDoubtful: boolean };

/** Above these sums a stretch may be a name: together less than one in a text is pointed at in vain. */
const perhaps = -3, perhapsWord = -1.75;

/** A text in pieces, in their order: those that could be a name, and what stands between them. */
export function pieces(text: string): Piece[] {
  const chars = [...text], read = readOf(chars.map(plain).join(''), chars), all: Piece[] = [];
  const doubtful = [...namesBy(read, weights, perhaps), ...wordReadings(read).filter((r) => sumOf(r.signs, wordWeights) >= perhapsWord)];
  let at = 0;
  const add = (to: number, isDoubtful: boolean) => {
    if (to > at) all.push({ text: chars.slice(at, to).join(''), isDoubtful });
    at = Math.max(at, to);
  };
  for (const { from, to } of doubtful.sort((a, b) => a.from - b.from || b.to - a.to)) {
    add(from, false);
    add(to, true);
  }
  add(chars.length, false);
  return all;
}
