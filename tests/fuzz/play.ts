// The rightful players: steps that the system offers, verbs whose roles somebody has, and whole lives; and, before a step of a life, somebody
// without the right who sends the very same.
import { fault, knows } from './judge.ts';
import { type Actor, type Answer, enrol, type Game, send, type Sent, signIn, signUp } from './game.ts';
import { Life, type About, type Play, Refused } from './life.ts';
import { ways } from './lives/index.ts';
import type { Way } from './lives/ways.ts';
import { marked } from './marks.ts';
import { anyArgs, withVersion } from './requests.ts';
import { rightArgs, spared, type Verb } from './right.ts';
import { hasRole, mayTake, ownOnly } from './takers.ts';
import { runJob } from '../../stack/src/jobs.ts';
import { demoPassword } from '../../supabase/seed/accounts.ts';

type Done = { s: Sent; answer: Answer };
type Offered = { action: string; is_possible: boolean; subject: string; subject_id: string; version: number; proposal_id: string | null };

/** What somebody may know of, without what a life goes on with. */
const mattersOf = (g: Game, a: Actor): string[] => [...g.world.keys()].filter((m) => !g.living.has(m) && knows(g, a, m));
/** Mostly one that was not taken yet. */
const newest = <T extends { name?: string; action?: string }>(g: Game, list: T[]): T => {
  const fresh = list.filter((x) => !g.taken.has(x.name ?? x.action ?? ''));
  return g.pick(g.chance(0.7) && fresh.length ? fresh : list);
};
const words = (g: Game, verb: string, about: About, args: Record<string, unknown>, by: string | null) => {
  const made: ReturnType<Game['marks']['make']>[] = [];
  return { args: marked(args, (arg) => { const m = g.marks.make({ verb, arg, by, about: about.matter, unit: about.unit }); made.push(m); return m; }), made };
};

/** A verb that somebody's role lets them take, with arguments that could be right. */
export function right(g: Game, playable: Verb[]): Sent {
  const verb = newest(g, playable), actor = g.pick(g.actors.filter((a) => hasRole(a, verb.name)));
  const args = withVersion(g, rightArgs(verb, g.free, g.given.filter((c) => !g.living.has(c.matter_id)), g, new Set(mattersOf(g, actor))));
  return { kind: 'right', actor, method: 'POST', path: `/rest/v1/rpc/${verb.name}`, body: args };
}

/** A step that the system itself offers to somebody for a matter, with what it needs. */
export async function step(g: Game): Promise<Done[]> {
  const actor = g.pick(g.actors.filter((a) => a.kind === 'staff')), mine = mattersOf(g, actor);
  if (mine.length === 0) return [];
  const matter = g.pick(g.chance(0.7) ? mine.slice(0, 12) : mine), ask: Sent = { kind: 'step', actor, method: 'POST', path: '/rest/v1/rpc/possible_steps', body: { p_matter_id: matter } };
  const list = await send(g, ask), asked = { s: ask, answer: list };
  const offered = list.status === 200 ? (JSON.parse(list.body) as Offered[]).filter((o) => o.is_possible) : [];
  if (offered.length === 0) return [asked];
  const chosen = newest(g, offered), verb = g.verbs.find((v) => v.name === (chosen.proposal_id ? 'decide_proposal' : chosen.action));
  if (!verb || spared.has(verb.name)) return [asked];
  const s: Sent = { kind: 'step', actor, method: 'POST', path: `/rest/v1/rpc/${verb.name}`, body: rightArgs(verb, g.facts, g.given, g, new Set(mine), { p_matter_id: matter, [`p_${chosen.subject}_id`]: chosen.subject_id, p_version: chosen.version, ...(chosen.proposal_id ? { p_proposal_id: chosen.proposal_id } : {}) }) };
  return [asked, { s, answer: await send(g, s) }];
}

/** What somebody may not know of must answer like what does not exist. */
export async function compare(g: Game): Promise<Done[]> {
  const actor = g.pick(g.actors.filter((a) => a.kind === 'staff')), matter = g.pick(g.facts.ids.p_matter_id ?? []);
  if (knows(g, actor, matter)) return [];
  const v = g.pick(g.views.filter((x) => x.columns.includes('matter_id') || x.name === 'matters')), readers = ['possible_steps', 'read_matter', 'check_record'], isReading = g.chance(0.4);
  const verb = g.pick(g.verbs.filter((x) => (isReading ? readers.includes(x.name) : x.args.includes('p_matter_id'))));
  const args = { ...anyArgs(g, verb), ...(verb.args.includes('p_client') ? { p_client: 'fuzz' } : {}) }, isView = g.chance(0.4), isCount = g.chance(0.3);
  const pair = (id: string): Sent => (isView ? { kind: 'pair', actor, method: isCount ? 'HEAD' : 'GET', ...(isCount ? { headers: { prefer: 'count=exact' } } : {}), path: `/rest/v1/${v.name}?${v.name === 'matters' ? 'id' : 'matter_id'}=eq.${id}`, body: undefined } : { kind: 'pair', actor, method: 'POST', path: `/rest/v1/rpc/${verb.name}`, body: { ...args, p_matter_id: id } });
  return apart(g, matter, pair, matter);
}

/** Asks by an id of what somebody may not know and by one of nothing, and remembers a matter that is told apart. */
export async function apart(g: Game, matter: string, pair: (id: string) => Sent, id: string): Promise<Done[]> {
  const other = crypto.randomUUID(), [real, none] = [await send(g, pair(id)), await send(g, pair(other))];
  const strip = (t: string, of: string) => t.replaceAll(of, 'ID').replace(/\n(?:date|content-length|x-[^:]*|server-timing|connection|keep-alive): .*/g, '');
  if (real.status !== none.status || strip(real.text, id) !== strip(none.text, other)) g.suspects.push({ matter, s: pair(id), what: `told apart from nothing (${real.status} ${real.text.slice(0, 90)} | ${none.status} ${none.text.slice(0, 90)})` });
  return [{ s: pair(id), answer: real }, { s: pair(other), answer: none }];
}

/** What was told apart, unless the matter came to who asked while they asked. */
export function judgeSuspects(g: Game): void {
  for (const { matter, s, what } of g.suspects.splice(0)) if (!knows(g, s.actor, matter)) fault(g, s, what);
}

/** Sends the steps of a life: the arguments found, the words marked, sometimes a thief first. */
function playOf(g: Game, tokenOf: (email: string) => Promise<Actor>, heard: (done: Done) => void, isWatched: boolean): Play {
  const own = new Map<string, Actor>();
  return {
    db: g.pool, facts: () => g.facts, argsOf: (verb) => g.verbs.find((v) => v.name === verb)?.args ?? [], signUp: (email, password) => signUp(g.env, email, password), signIn: (email, password) => signIn(g.env, email, password), enrol: (token) => enrol(g.env, token),
    mark: (verb, arg) => g.marks.make({ verb, arg, by: null, about: null, unit: null }),
    async upload(who, path, text) {
      const put = await fetch(`${g.env.apiUrl}/storage/v1/object/attachments/${path}`, { method: 'POST', headers: { apikey: g.env.publishableKey, authorization: `Bearer ${(await tokenOf(who)).token}`, 'content-type': 'application/pdf' }, body: Buffer.from(text) });
      if (!put.ok) throw new Error(`upload: ${put.status} ${await put.text()}`);
      g.uploaded.add(path);
    },
    sweep: () => runJob(g.env, g.pool, 'sweep-deadlines'),
    async join(email, token) {
      const [p] = (await g.pool.query('select id, unit_id as unit, roles from app.staff where email = $1', [email])).rows;
      own.set(email, { name: email, kind: 'staff', ...p, email, token });
    },
    keep(matter, code) {
      g.living.add(matter);
      g.known.add(matter);
      g.given.push({ code, matter_id: matter });
    },
    async take(who, name, given, about) {
      const verb = g.verbs.find((v) => v.name === name), actor = own.get(who) ?? (await tokenOf(who));
      if (!verb) throw new Error(`no verb ${name}`);
      const code = about.code && about.matter ? [{ code: about.code, matter_id: about.matter }] : g.given.slice(0, 1);
      const { args, made } = words(g, name, about, rightArgs(verb, g.facts, code, g, new Set(about.matter ? [about.matter] : []), given), actor.name);
      const s: Sent = { kind: 'life', actor, method: 'POST', path: `/rest/v1/rpc/${name}`, body: args };
      const thieves = isWatched && g.chance(0.5) ? g.actors.filter((a) => a !== actor && ((ownOnly.has(name) ? a.kind === 'staff' : !mayTake(g, a, name, about.matter, args)) && !(a.kind === 'staff' && about.matter !== null && !g.world.has(about.matter) && hasRole(a, name)))) : [];
      if (thieves.length > 0) {
        const thief: Sent = { ...s, kind: 'thief', actor: g.pick(thieves) };
        heard({ s: thief, answer: await send(g, thief) });
      }
      const answer = await send(g, s);
      if (answer.status < 300) for (const m of made) m.about ??= matterIn(answer.body);
      heard({ s, answer });
      if (isWatched && answer.status < 300 && about.matter && g.chance(0.4)) {
        const look = glance(g, about.matter, about.code);
        heard({ s: look, answer: await send(g, look) });
      }
      return answer;
    },
  };
}
/** Somebody looks at the matter of a life, with every right, with some, or with none. */
function glance(g: Game, matter: string, code: string | null): Sent {
  const actor = g.pick(g.chance(0.5) ? g.actors.filter((a) => a.kind === 'portal' || knows(g, a, matter) || a.unit === g.bureau) : g.actors), v = g.pick(g.views.filter((x) => x.columns.includes('matter_id') || x.name === 'matters'));
  if (actor.kind === 'portal' && code) return { kind: 'look', actor, method: 'POST', path: '/rest/v1/rpc/track_submission', body: { p_code: code, p_client: crypto.randomUUID() } };
  if (g.chance(0.4)) return { kind: 'look', actor, method: 'POST', path: `/rest/v1/rpc/${g.pick(['read_matter', 'read_matter', 'possible_steps', 'check_record'])}`, body: { p_matter_id: matter } };
  return { kind: 'look', actor, method: 'GET', path: `/rest/v1/${v.name}?${v.name === 'matters' ? 'id' : 'matter_id'}=eq.${matter}`, body: undefined };
}
const matterIn = (body: string): string | null => /"matter_id"\s*:\s*"([0-9a-f-]{36})"/.exec(body)?.[1] ?? null;

/** One life from where it stands to its end; why it broke off, if it did. */
export async function live(g: Game, life: Life, name: string, way: Way, heard: (done: Done) => void): Promise<void> {
  life.play = playOf(g, async (email) => g.actors.find((a) => a.name === email || a.email === email) ?? Promise.reject(new Error(`nobody is ${email}`)), heard, true);
  try {
    await way.then(life);
  } catch (error) {
    g.report.broken.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    if (!(error instanceof Refused)) g.report.faults.push(`the life “${name}” failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  } finally {
    if (life.matter) g.living.delete(life.matter);
  }
}

/** The first halves of those lives that began some days ago. */
export async function prepare(g: Game, copies: number): Promise<{ name: string; way: Way; life: Life }[]> {
  const begun: { name: string; way: Way; life: Life }[] = [];
  const past = Object.entries(ways).filter(([, w]) => w.before).sort(([, a], [, b]) => (b.days ?? 0) - (a.days ?? 0));
  try {
    for (const [name, way] of past) {
      await g.db.query("select app.travel_to((((now() at time zone 'Asia/Shanghai')::date - $1::int) + time '10:00') at time zone 'Asia/Shanghai')", [way.days ?? 0]);
      g.facts = { ...g.facts, today: (await g.db.query('select app.today()::text as d')).rows[0].d };
      const tokens = new Map<string, Actor>(); // of that day
      const actorOf = async (email: string) => {
        const a = g.actors.find((x) => x.name === email || x.email === email);
        if (!a) throw new Error(`nobody is ${email}`);
        const password = [g.env.portalAccount, g.env.doorAccount].find((x) => x.email === a.email)?.password ?? demoPassword;
        if (!tokens.has(email)) tokens.set(email, { ...a, token: await signIn(g.env, a.email ?? '', password) });
        return tokens.get(email) as Actor;
      };
      for (let n = 0; n < copies; n += 1) {
        const life = new Life(playOf(g, actorOf, () => undefined, false));
        await way.before?.(life);
        begun.push({ name, way, life });
      }
    }
  } finally {
    await g.db.query('select app.travel_home()');
  }
  return begun;
}

/** How many ways there are that begin and end while the others play. */
export const numberOfWays = Object.values(ways).filter((w) => !w.before).length;

/** Lives one after another: first those that began before, among the others; then the others again and again. */
export function* lifetimes(g: Game, begun: { name: string; way: Way; life: Life }[]): Generator<{ name: string; way: Way; life: Life }> {
  const fresh = Object.entries(ways).filter(([, w]) => !w.before).map(([name, way]) => ({ name, way }));
  const deck: { name: string; way: Way; life?: Life }[] = [...begun, ...fresh].map((x) => ({ x, at: g.random() })).sort((a, b) => a.at - b.at).map(({ x }) => x);
  for (const d of deck) yield { ...d, life: d.life ?? new Life(playOf(g, () => Promise.reject(new Error('not yet')), () => undefined, true)) };
  for (;;) {
    const d = g.pick(fresh);
    yield { ...d, life: new Life(playOf(g, () => Promise.reject(new Error('not yet')), () => undefined, true)) };
  }
}
