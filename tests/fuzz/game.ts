// What the parts of the fuzzer share: the dice, the players, what the database holds now, and what was found so far.
import { Secret as TotpSecret, TOTP } from 'otpauth';
import type pg from 'pg';
import type { Environment } from '../../stack/src/environment.ts';
import { createStaff, demoPassword, demoStaff } from '../../supabase/seed/accounts.ts';
import { unsealerOf } from '../support/unseal.ts';
import { generator } from './attacks.ts';
import { Marks } from './marks.ts';
import { readNumbers } from './numbers.ts';
import { finder, readSecrets, readWorld, type Secret, type Viewer, type World } from './oracle.ts';
import { type Facts, readFacts, reportWithMessage, type Verb } from './right.ts';

export type Actor = Viewer & { token: string | null; email: string | null };
export type Sent = { kind: string; actor: Actor; method: string; path: string; body: unknown; headers?: Record<string, string>; isForged?: boolean; isWrite?: boolean };
export type Answer = { status: number; text: string; body: string };
export type Code = { code: string; matter_id: string };
export type Report = { requests: number; seed: number; statuses: Record<string, number>; kinds: Record<string, number>; secrets: number; marks: number; viewers: number; taken: string[]; never: string[]; broken: string[]; faults: string[] };
export type Proposal = { roles: string[]; by: string };
export type View = { name: string; columns: string[] };

export type Game = {
  env: Environment; db: pg.Client; pool: pg.Pool; guest: string;
  random: () => number; pick: <T>(list: readonly T[]) => T; chance: (p: number) => boolean;
  actors: Actor[]; views: View[]; verbs: Verb[]; tables: string[]; bureau: string;
  /** What there is to act on, and of that what no life goes on with. */
  facts: Facts; free: Facts; everyId: string[]; versions: Map<string, number>;
  /** Files in storage by their path, with their matter; and those that a life put there. */
  files: Map<string, string | null>; uploaded: Set<string>;
  /** Codes that the portal was given, and the matters they open. */
  given: Code[]; known: Set<string>;
  /** Matters of a life that goes on: nobody else acts on them by right meanwhile. */
  living: Set<string>;
  secrets: Secret[]; secretsIn: (text: string) => Iterable<Secret>; numbers: Map<string, string>; marks: Marks; world: World; before: World; readAt: Date;
  /** Who decides a proposal, and who made it. */
  proposals: Map<string, Proposal>;
  /** Who began what nobody else goes on with: exports, lists, sessions, a wish to see who reported. */
  owners: Map<string, string>;
  report: Report; faulted: Map<string, number>; suspects: { matter: string; s: Sent; what: string }[]; taken: Set<string>; refused: Map<string, string>;
};

const rows = async <T>(db: pg.Client, text: string): Promise<T[]> => (await db.query(text)).rows as T[];

export async function signIn(env: Environment, email: string, password: string): Promise<string> {
  const answer = await fetch(`${env.apiUrl}/auth/v1/token?grant_type=password`, { method: 'POST', headers: { apikey: env.publishableKey, 'content-type': 'application/json' }, body: JSON.stringify({ email, password }) });
  if (!answer.ok) throw new Error(`sign in ${email}: ${answer.status}`);
  return ((await answer.json()) as { access_token: string }).access_token;
}
export const signUp = (env: Environment, email: string, password: string) =>
  fetch(`${env.apiUrl}/auth/v1/signup`, { method: 'POST', headers: { apikey: env.publishableKey, 'content-type': 'application/json' }, body: JSON.stringify({ email, password }) });

/** Gives the account of a session a second factor. */
export async function enrol(env: Environment, token: string): Promise<void> {
  const ask = async (path: string, body: object) => (await fetch(`${env.apiUrl}/auth/v1/factors${path}`, { method: 'POST', headers: { apikey: env.publishableKey, authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify(body) })).json() as Promise<{ id: string; totp: { secret: string } }>;
  const made = await ask('', { factor_type: 'totp', friendly_name: 'fuzz' }), challenge = await ask(`/${made.id}/challenge`, {});
  await ask(`/${made.id}/verify`, { challenge_id: challenge.id, code: new TOTP({ secret: TotpSecret.fromBase32(made.totp.secret) }).generate() });
}

const signedIn = new Map<string, Actor[]>();

/** Everybody who plays: each demo account, both sites, a stranger who signed up, and nobody; signed in once. */
export async function playersOf(env: Environment, db: pg.Client): Promise<Actor[]> {
  const known = signedIn.get(env.apiUrl);
  if (known) return known;
  await signUp(env, 'stranger@elsewhere.example', demoPassword);
  const staff = await rows<{ id: string; email: string; unit_id: string; roles: string[] }>(db, 'select s.id, lower(s.email) as email, s.unit_id, s.roles from app.staff s');
  const actors: Actor[] = [];
  for (const p of demoStaff) {
    const s = staff.find((x) => x.email === p.email);
    if (!s) throw new Error(`no account ${p.email}`);
    actors.push({ name: p.email, kind: 'staff', id: s.id, unit: s.unit_id, roles: s.roles, email: p.email, token: await signIn(env, p.email, demoPassword) });
  }
  const other = (name: string, kind: Viewer['kind'], email: string | null, token: string | null): Actor => ({ name, kind, id: null, unit: null, roles: [], email, token });
  actors.push(other('portal', 'portal', env.portalAccount.email, await signIn(env, env.portalAccount.email, env.portalAccount.password)));
  actors.push(other('door', 'door', env.doorAccount.email, await signIn(env, env.doorAccount.email, env.doorAccount.password)));
  const stranger = await signIn(env, 'stranger@elsewhere.example', demoPassword).catch(() => null);
  if (stranger) actors.push(other('stranger', 'stranger', null, stranger));
  actors.push(other('nobody', 'nobody', null, null));
  signedIn.set(env.apiUrl, actors);
  return actors;
}

/** What no life makes: two sealed messages, some helpers, an account that administrators may do with what they like, a report whose code is known. */
async function furnish(env: Environment, db: pg.Client, guest: string, portal: string): Promise<Code> {
  if ((await db.query('select from app.staff where email = $1', [guest])).rowCount === 0) await createStaff(env, db, [{ email: guest, name: '访客', unit: 'ZJJ', roles: ['HANDLER'] }]);
  await db.query("select app.do_invite('invited-' || $1, '待加入', id, '{HANDLER}') from app.units where code = 'ZJJ'", [guest]); // the code of this one is nobody's to see
  const report = await reportWithMessage(env, portal);
  // one sealed message with a report and one about retaliation with a matter that a unit handles
  await db.query(`insert into app.sealed_messages (id, matter_id, submission_id, kind, words, at) select gen_random_uuid(), m.id, s.id, case when m.is_sealed then 'report' else 'retaliation' end, app.seal(jsonb_build_object('text', '密封留言' || left(md5(m.id::text), 12))), app.now()
    from (select distinct on (x.is_sealed) x.* from app.matters x where x.is_sealed or exists (select from app.dispatches d where d.matter_id = x.id and d.closed_on is null) order by x.is_sealed, x.id) m
    join lateral (select id from app.submissions y where y.matter_id = m.id limit 1) s on true`);
  await db.query(`select app.make_helper(s.id, gen_random_uuid(), '{"name":"代办","relation":"亲属","scope":"material"}', false, null) from (select id from app.submissions order by id limit 5) s where not exists (select from app.helpers)`);
  return report;
}

const versionRows = 'select id, version from app.matters union all select id, version from app.dispatches union all select id, version from app.reviews union all select id, version from app.supervisions union all select id, version from app.recommendations';

const ownRows = 'select id, by_id as by from app.exports union all select id, owner_id from app.saved_views union all select id, asked_by from app.identity_requests union all select id, user_id from auth.sessions';

/** Reads again what the database holds, as the requests since have left it. */
export async function look(game: Game): Promise<void> {
  const now = (await game.db.query('select app.now() as now')).rows[0].now as Date;
  game.before = game.world;
  game.world = await readWorld(game.db, game.readAt);
  game.readAt = now;
  game.facts = await readFacts(game.db, game.guest);
  game.numbers = await readNumbers(game.db);
  game.files = new Map((await rows<{ path: string; matter_id: string | null }>(game.db, 'select path, matter_id from app.attachments')).map((f) => [f.path, f.matter_id]));
  game.free = { ...game.facts, ids: Object.fromEntries(Object.entries(game.facts.ids).map(([name, ids]) => [name, ids.filter((id) => !game.living.has(game.facts.matterOf.get(id) ?? id))])) };
  game.everyId = Object.values(game.facts.ids).flat();
  game.proposals = new Map((await rows<Proposal & { id: string }>(game.db, 'select id, decider_roles as roles, proposed_by as by from app.proposals')).map((p) => [p.id, p]));
  for (const own of await rows<{ id: string; by: string }>(game.db, ownRows)) game.owners.set(own.id, own.by);
  game.versions = new Map((await rows<{ id: string; version: number }>(game.db, versionRows)).map((r) => [r.id, r.version]));
}

export async function newGame(env: Environment, db: pg.Client, pool: pg.Pool, seed: number, count: number): Promise<Game> {
  const random = generator(seed);
  const actors = await playersOf(env, db), guestName = `guest-${seed}-${count}@zhujian.example`;
  const own = await furnish(env, db, guestName, actors.find((a) => a.kind === 'portal')?.token ?? '');
  const guest = (await rows<{ id: string }>(db, `select id from app.staff where email = '${guestName}'`))[0]?.id ?? '';
  const codes = await rows<Code>(db, 'select app.code_of(id) as code, matter_id from app.submissions where not is_sealed order by id');
  const given = [...codes.filter((_, i) => i % 3 === 0), own], facts = await readFacts(db, guest), world = await readWorld(db, null);
  const secrets = await readSecrets(db, [env.secretKey, env.jwtSecret, env.signingKey, env.sessionSecret, env.databaseUrl.split(/[:@]/)[2] ?? '-', '$2a$', '$2b$', '$argon2'], await unsealerOf(env));
  const game: Game = {
    env, db, pool, guest, random, pick: (list) => list[Math.floor(random() * list.length)] as never, chance: (p) => random() < p, actors, given, known: new Set(given.map((c) => c.matter_id)), living: new Set(), secrets, secretsIn: finder(secrets), numbers: new Map(), marks: new Marks(random), facts, free: facts, everyId: [], versions: new Map(), proposals: new Map(), owners: new Map(), world, before: world, readAt: new Date(),
    views: await rows<View>(db, `select c.relname as name, array_agg(a.attname::text) as columns from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped where c.relnamespace = 'api'::regnamespace and c.relkind = 'v' group by 1 order by 1`),
    verbs: await rows<Verb>(db, `select proname as name, coalesce(proargnames[1:pronargs], '{}')::text[] as args, array(select format_type(t, null) from unnest(proargtypes) t) as types, provolatile <> 'v' as reads from pg_proc where pronamespace = 'api'::regnamespace order by 1`),
    tables: (await rows<{ name: string }>(db, "select relname as name from pg_class where relnamespace = 'app'::regnamespace and relkind = 'r' order by 1")).map((r) => r.name),
    files: new Map(), uploaded: new Set(), bureau: (await rows<{ id: string }>(db, 'select app.bureau_id() as id'))[0]?.id ?? '',
    report: { requests: 0, seed, statuses: {}, kinds: {}, secrets: secrets.length, marks: 0, viewers: actors.length, taken: [], never: [], broken: [], faults: [] }, faulted: new Map(), suspects: [], taken: new Set(), refused: new Map(),
  };
  await look(game);
  return game;
}

/** Sends a request as its actor. */
export async function send(game: Game, s: Sent): Promise<Answer> {
  const { method, body } = s;
  const answer = await fetch(game.env.apiUrl + s.path, {
    method, headers: { apikey: game.env.publishableKey, ...(body === undefined && method === 'GET' ? {} : { 'content-type': 'application/json' }), ...(s.actor.token ? { authorization: `Bearer ${s.actor.token}` } : {}), ...s.headers },
    ...(method === 'GET' || method === 'HEAD' ? {} : { body: JSON.stringify(body ?? {}) }),
  });
  const headers = [...answer.headers].map(([k, x]) => `${k}: ${x}`).join('\n');
  const said = await answer.text();
  const called = /^\/rest\/v1\/rpc\/(\w+)$/.exec(s.path)?.[1];
  if (called && answer.ok) game.taken.add(called);
  else if (called && ['right', 'step', 'life'].includes(s.kind)) game.refused.set(called, /"message":"(\w+)/.exec(said)?.[1] ?? String(answer.status));
  return { status: answer.status, text: `${said}\n${headers}`, body: said };
}
