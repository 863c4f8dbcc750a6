// Where a reader should look twice: what is left in a masked text and could still be somebody's name. The learned reading holds it for a name
// less surely than what is taken out (kit/mask-learned.ts).
import { namesBy } from './mask-learned.ts';
import { readOf } from './mask-names.ts';
import { plain } from './mask-view.ts';
import { weights } from './mask-weights.ts';

export type Piece = { text: string; isDoubtful: boolean };

/** Above this sum a stretch may be a name: about one word in two texts is pointed at in vain. */
const perhaps = -3.5;

/** A text in pieces, in their order: those that could be a name, and what stands between them. */
export function pieces(text: string): Piece[] {
  const chars = [...text], view = chars.map(plain).join(''), all: Piece[] = [];
  let at = 0;
  const add = (to: number, isDoubtful: boolean) => {
    if (to > at) all.push({ text: chars.slice(at, to).join(''), isDoubtful });
    at = Math.max(at, to);
  };
  for (const { from, to } of namesBy(readOf(view, chars), weights, perhaps).sort((a, b) => a.from - b.from || b.to - a.to)) {
    add(from, false);
    add(to, true);
  }
  add(chars.length, false);
  return all;
}
