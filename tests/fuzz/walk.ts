// What a run begins with, before anything is left to the dice: every view, every verb that reads and every service beside them, asked once by each kind of
// people; and each verb asked of what somebody may not know and of what does not exist. What says too much is found whatever the seed.
import { type Actor, type Answer, type Game, send, type Sent } from './game.ts';
import { fault, knows } from './judge.ts';
import { apart } from './play.ts';
import { withVersion } from './requests.ts';
import { begun, rightArgs, spared, type Verb } from './right.ts';
import { embeddings, passages, writes } from './walls.ts';

type Done = { s: Sent; answer: Answer };
export type Ask = { s: Sent; /** What is wrong with the answer beside what every answer is judged for. */ wrong?: (answer: Answer) => string | null };

/** Verbs that write down who read; all others that read are known by their volatility. */
const logged = new Set(['open_sealed_matter', 'open_sensitive_files', 'read_sealed_messages', 'reveal_party', 'show_identity', 'inspection_export', 'track_submission', 'receipt_statement', 'copy_of_data', 'sealed_messages_of', 'check_import_lines']);

/** One of each role at the bureau and at a unit, somebody of each other unit, and everybody who is not staff. */
export function everyKind(g: Game): Actor[] {
  const seen = new Set<string>(), isFirst = (kind: string): boolean => !seen.has(kind) && seen.add(kind) !== undefined;
  return g.actors.filter((a) => a.kind !== 'staff' || [isFirst(`role ${a.roles.join()}`), isFirst(`unit ${a.unit}`)].includes(true));
}

/** A view as it is, with an exact count, which must be of what is shown. */
const view = (actor: Actor, name: string): Ask => ({
  s: { kind: 'read', actor, method: 'GET', path: `/rest/v1/${name}?select=*`, body: undefined, headers: { prefer: 'count=exact' } },
  wrong: ({ status, text, body }) => {
    const total = Number(/content-range: [^/]*\/(\d+)/.exec(text)?.[1] ?? 0);
    return status === 200 && (JSON.parse(body) as unknown[]).length !== total ? `counted ${total} rows beside those that it shows` : null;
  },
});

/** A verb that reads, once of what somebody may know where there is such, and once of anything. */
function reading(g: Game, actor: Actor, verb: Verb): Ask[] {
  const mine = new Set([...g.world.keys()].filter((m) => knows(g, actor, m)));
  return [mine, new Set(g.world.keys())].slice(0, verb.args.some((a) => /_id$/.test(a)) ? 2 : 1)
    .map((of) => ({ s: { kind: 'verb', actor, method: 'POST', path: `/rest/v1/rpc/${verb.name}`, body: withVersion(g, rightArgs(verb, g.facts, g.given, g, of)) } }));
}

/** What a verb is asked about: the argument, and the ids whose matter somebody may not know. */
function subject(g: Game, actor: Actor, verb: Verb): { name: string; ids: string[] } | null {
  const name = verb.args.find((a) => a !== 'p_staff_id' && !begun.has(a) && !begun.has(`${verb.name}.${a}`) && g.facts.ids[a]?.some((id) => g.world.has(id) || g.facts.matterOf.has(id)));
  const ids = (g.facts.ids[name ?? ''] ?? []).filter((id) => { const matter = g.facts.matterOf.get(id) ?? id; return g.world.has(matter) && !knows(g, actor, matter); });
  return name === undefined || ids.length === 0 ? null : { name, ids };
}

/** A verb asked of what somebody may not know, and of nothing: by turns of a report and of another matter, for those who may know of neither. */
async function asked(g: Game, actor: Actor, verb: Verb, isReport: boolean): Promise<Done[]> {
  const about = subject(g, actor, verb);
  if (!about) return [];
  const wanted = about.ids.filter((id) => g.world.get(g.facts.matterOf.get(id) ?? id)?.is_sealed === isReport), real = g.pick(wanted.length ? wanted : about.ids), matter = g.facts.matterOf.get(real) ?? real;
  const args = { ...withVersion(g, rightArgs(verb, g.facts, g.given, g, new Set(), { [about.name]: real })), ...(verb.args.includes('p_client') ? { p_client: 'walk' } : {}) };
  return apart(g, matter, (id) => ({ kind: 'pair', actor, method: 'POST', path: `/rest/v1/rpc/${verb.name}`, body: { ...args, [about.name]: id } }), real);
}

/** The whole walk; in a short run verbs that read are asked of what somebody may not know by turns too. What was asked is judged after the next look, like everything. */
export async function walk(g: Game, lanes: number, isShort: boolean): Promise<Done[]> {
  const kinds = everyKind(g), staff = kinds.filter((a) => a.kind === 'staff'), done: Done[] = [];
  const verbs = g.verbs.filter((v) => !spared.has(v.name)), readers = verbs.filter((v) => v.reads || logged.has(v.name));
  const ask = async ({ s, wrong }: Ask): Promise<void> => {
    const answer = await send(g, s), what = wrong?.(answer);
    if (what) fault(g, s, what);
    done.push({ s, answer });
  };
  const work: (() => Promise<void>)[] = kinds.flatMap((a) => [...g.views.map((v) => view(a, v.name)), ...readers.flatMap((v) => reading(g, a, v)), ...passages(g, a)].map((x) => () => ask(x)));
  const turn = <T>(list: readonly T[], n: number): T => list[n % list.length] as T; // by turns, where everybody would take too long
  work.push(...[...(await embeddings(g.db)).map((path, n): Ask => ({ s: { kind: 'read', actor: turn(kinds, n), method: 'GET', path: `/rest/v1/${path}`, body: undefined } })), ...g.views.flatMap((v, n) => writes(turn(kinds, n), v))].map((x) => () => ask(x)));
  const pairs = verbs.flatMap((v, n) => (v.reads && !isShort ? staff : [0, 1, 2].map((i) => turn(staff, n + i * 5))).map((a, i) => async () => void done.push(...(await asked(g, a, v, (n + i) % 2 === 0)))));
  const queue = [...work, ...pairs].values();
  await Promise.all(Array.from({ length: lanes }, async () => { for (const next of queue) await next(); }));
  return done;
}

