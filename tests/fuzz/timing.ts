// Whether a look-up takes longer where there is something that one may not know of: asked in pairs, in turn, and judged by how often the real one is the
// slower, which no load of the machine turns one way. A load hides a difference in a few pairs, so where there could be one more are asked.
import { randomUUID } from 'node:crypto';
import { type Answer, type Game, send, type Sent } from './game.ts';
import { fault, knows } from './judge.ts';

const lookups = ['read_matter', 'possible_steps', 'check_record'], few = 24, many = 96;
/** Of the few, so many that it is worth to go on: by chance alone, one in seven. */
const worthGoingOn = 15;
/** Of the many, so many by chance alone: once in some two million look-ups. */
const tooMany = 72;
const middle = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

export async function timing(g: Game): Promise<{ s: Sent; answer: Answer }[]> {
  const done: { s: Sent; answer: Answer }[] = [];
  const ask = async (s: Sent): Promise<number> => {
    const at = performance.now(), answer = await send(g, s);
    done.push({ s, answer });
    return performance.now() - at;
  };
  for (const verb of lookups) {
    const unknown = g.actors.filter((a) => a.kind === 'staff').flatMap((actor) => (g.facts.ids.p_matter_id ?? []).filter((m) => !knows(g, actor, m)).slice(0, 3).map((matter) => ({ actor, matter })));
    const { actor, matter } = g.pick(unknown), real: number[] = [], none: number[] = [];
    const of = (id: string): Sent => ({ kind: 'timing', actor, method: 'POST', path: `/rest/v1/rpc/${verb}`, body: { p_matter_id: id } });
    await ask(of(matter)); // plans are made
    const slower = () => real.filter((t, n) => t > (none[n] ?? 0)).length;
    for (let n = 0; n < few || (n < many && (n > few || slower() >= worthGoingOn)); n += 1) {
      if (n % 2 === 0) real.push(await ask(of(matter)));
      none.push(await ask(of(randomUUID())));
      if (n % 2 === 1) real.push(await ask(of(matter)));
    }
    const times = slower(); // before the middle puts them in order
    if (times >= tooMany && middle(real) - middle(none) > 1) fault(g, of(matter), `took longer for what is there (${times} of ${real.length}, ${middle(real).toFixed(1)} to ${middle(none).toFixed(1)} ms)`);
  }
  return done;
}
