// Plays every role, the portal's account, a stranger who signed up and people with forged tokens against the API, with
// requests that no page sends, and holds every answer against the oracle.
import { createHmac, randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Environment } from '../../stack/src/environment.ts';
import { unsealerOf } from '../support/unseal.ts';
import { createStaff, demoPassword, demoStaff } from '../../supabase/seed/accounts.ts';
import { generator, hiddenColumns, jobAttack, operators, profiles, storeAttack, texts } from './attacks.ts';
import { mayKnow, maySee, readSecrets, readWorld, type Secret, type Viewer, type World } from './oracle.ts';
import { cell, people, verbs as matrix, type Who } from '../security/matrix.ts';
import { type Facts, readFacts, reportWithMessage, rightArgs, spared } from './right.ts';

export type Report = { requests: number; seed: number; statuses: Record<string, number>; kinds: Record<string, number>; secrets: number; viewers: number; taken: string[]; never: string[]; faults: string[] };
type Actor = Viewer & { token: string | null; email: string | null };
type Offered = { action: string; is_possible: boolean; subject: string; subject_id: string; version: number; proposal_id: string | null };
type Sent = { kind: string; actor: Actor; method: string; path: string; body: unknown; headers?: Record<string, string>; isForged?: boolean; isWrite?: boolean };

export async function fuzz(env: Environment, count: number, seed: number, progress: (done: number) => void = () => undefined, isEnough: (fault: string) => boolean = () => false): Promise<Report> {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const chance = (p: number) => random() < p;
  const db = new pg.Client(env.superuserUrl);
  await db.connect();

  const signIn = async (email: string, password: string): Promise<string> => {
    const answer = await fetch(`${env.apiUrl}/auth/v1/token?grant_type=password`, { method: 'POST', headers: { apikey: env.publishableKey, 'content-type': 'application/json' }, body: JSON.stringify({ email, password }) });
    if (!answer.ok) throw new Error(`sign in ${email}: ${answer.status}`);
    return ((await answer.json()) as { access_token: string }).access_token;
  };
  const signUp = (email: string) => fetch(`${env.apiUrl}/auth/v1/signup`, { method: 'POST', headers: { apikey: env.publishableKey, 'content-type': 'application/json' }, body: JSON.stringify({ email, password: demoPassword }) });
  await signUp('stranger@elsewhere.example');

  const staff = (await db.query('select s.id, lower(s.email) as email, s.unit_id, s.roles from app.staff s')).rows;
  const actors: Actor[] = [];
  for (const p of demoStaff) {
    const s = staff.find((x) => x.email === p.email);
    actors.push({ name: p.email, kind: 'staff', id: s.id, unit: s.unit_id, roles: s.roles, email: p.email, token: await signIn(p.email, demoPassword) });
  }
  actors.push({ name: 'portal', kind: 'portal', id: null, unit: null, roles: [], email: env.portalAccount.email, token: await signIn(env.portalAccount.email, env.portalAccount.password) });
  const stranger = await signIn('stranger@elsewhere.example', demoPassword).catch(() => null);
  actors.push({ name: 'door', kind: 'stranger', id: null, unit: null, roles: [], email: env.doorAccount.email, token: await signIn(env.doorAccount.email, env.doorAccount.password) });
  const guest = `guest-${seed}-${count}@zhujian.example`; // with whom administrators do what they may
  if (!staff.some((s) => s.email === guest)) await createStaff(env, db, [{ email: guest, name: '访客', unit: 'ZJJ', roles: ['HANDLER'] }]);
  const invited = `invited-${seed}-${count}@zhujian.example`; // the code of this one is nobody's to see
  await db.query("select app.do_invite($1, '待加入', id, '{HANDLER}') from app.units where code = 'ZJJ'", [invited]);
  if (stranger) actors.push({ name: 'stranger', kind: 'stranger', id: null, unit: null, roles: [], email: null, token: stranger });
  actors.push({ name: 'nobody', kind: 'nobody', id: null, unit: null, roles: [], email: null, token: null });

  const bureau = (await db.query('select app.bureau_id() as id')).rows[0].id as string;
  const ownReport = await reportWithMessage(env, actors.find((a) => a.kind === 'portal')?.token ?? '');
  // one sealed message with a report and one about retaliation with a matter that a unit handles
  await db.query(`insert into app.sealed_messages (id, matter_id, submission_id, kind, words, at) select gen_random_uuid(), m.id, s.id, case when m.is_sealed then 'report' else 'retaliation' end, app.seal(jsonb_build_object('text', '密封留言' || left(md5(m.id::text), 12))), app.now()
    from (select distinct on (x.is_sealed) x.* from app.matters x where x.is_sealed or exists (select from app.dispatches d where d.matter_id = x.id and d.closed_on is null) order by x.is_sealed, x.id) m
    join lateral (select id from app.submissions y where y.matter_id = m.id limit 1) s on true`);
  await db.query(`select app.make_helper(s.id, gen_random_uuid(), '{"name":"代办","relation":"亲属","scope":"material"}', false, null) from (select id from app.submissions order by id limit 5) s`);
  const views = (await db.query(`select c.relname as name, array_agg(a.attname::text) as columns from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'api'::regnamespace and c.relkind = 'v' group by 1 order by 1`)).rows as { name: string; columns: string[] }[];
  const verbs = (await db.query(`select proname as name, coalesce(proargnames[1:pronargs], '{}')::text[] as args, array(select format_type(t, null) from unnest(proargtypes) t) as types
    from pg_proc where pronamespace = 'api'::regnamespace order by 1`)).rows as { name: string; args: string[]; types: string[] }[];
  const tables = (await db.query("select relname as name from pg_class where relnamespace = 'app'::regnamespace and relkind = 'r' order by 1")).rows.map((r) => r.name as string);
  const guestId = (await db.query('select id from app.staff where email = $1', [guest])).rows[0].id as string;
  let facts: Facts = await readFacts(db, guestId), ids = facts.ids, everyId = Object.values(ids).flat();
  const files = (await db.query("select path as id from app.attachments").catch(() => ({ rows: [] }))).rows.map((r) => r.id as string);
  const codes = (await db.query('select app.code_of(id) as code, matter_id from app.submissions where not is_sealed order by id')).rows as { code: string; matter_id: string }[];
  const given = [...codes.filter((_, i) => i % 3 === 0), ownReport];
  const secrets = await readSecrets(db, [env.secretKey, env.jwtSecret, env.signingKey, env.sessionSecret, env.databaseUrl.split(/[:@]/)[2] ?? '-', '$2a$', '$2b$', '$argon2'], await unsealerOf(env));
  const known = new Set(given.map((c) => c.matter_id));
  const stored = async () => (await db.query("select coalesce(string_agg(name || ' ' || updated_at, ', ' order by name), '') as files from storage.objects")).rows[0].files as string;
  const storedBefore = await stored();
  let world: World = await readWorld(db), before: World = world;
  let versions = new Map<string, number>();
  const readVersions = async () => new Map((await db.query('select id, version from app.matters union all select id, version from app.dispatches union all select id, version from app.reviews union all select id, version from app.supervisions union all select id, version from app.recommendations')).rows.map((r) => [r.id as string, r.version as number]));
  versions = await readVersions();

  const report: Report = { requests: 0, seed, statuses: {}, kinds: {}, secrets: secrets.length, viewers: actors.length, taken: [], never: [], faults: [] };
  const taken = new Set<string>(), refused = new Map<string, string>();
  const fault = (s: Sent, what: string) => {
    if (report.faults.length < 50) report.faults.push(`${what}: ${s.actor.name} ${s.method} ${s.path.slice(0, 300)} ${s.body === undefined ? '' : JSON.stringify(s.body).slice(0, 300)}`);
  };

  const value = (name: string, type: string): unknown => {
    if (chance(0.06)) return null;
    if (chance(0.03)) return pick([[], {}, 0, true, ['x'], { a: 1 }, 1e300, -2147483649]);
    if (name === 'p_code') return chance(0.5) ? pick(given).code : String(Math.floor(random() * 1e16)).padStart(16, '0');
    if (name === 'p_client') return `fuzz-${Math.floor(random() * 1e9)}`;
    if (name === 'p_version') return pick([0, -1, 1, 2147483647]);
    if (type === 'uuid') return chance(0.75) ? pick(ids[name]?.length ? (ids[name] as string[]) : everyId) : chance(0.8) ? randomUUID() : pick(texts);
    if (type === 'boolean') return chance(0.5);
    if (type === 'integer') return pick([0, 1, 2, 5, 30, 60, -1, 2147483647]);
    if (type === 'date') return pick(['2026-03-02', '2026-12-31', '1900-01-01', '9999-12-31', 'gestern', '2026-02-30']);
    if (type === 'jsonb' || type === 'json') return pick([{}, [], { grounds: ['delay'] }, [{ unit_id: pick(ids.p_unit_id ?? []), role: 'lead' }], { method: 'direct' }, [{ text: '诉求', type: 'C' }], { __proto__: 1 }, 'x']);
    if (type.endsWith('[]')) return pick([[], ['x'], [pick(everyId)], [null], ['a', 'b']]);
    return chance(0.15) ? pick(secrets.filter((s) => s.what !== 'key')).text.slice(0, 4) : pick(texts);
  };

  const filter = (v: { columns: string[] }): string => {
    const column = chance(0.9) ? pick(v.columns) : pick(hiddenColumns);
    const isId = /(^|_)id$/.test(column);
    const op = chance(0.6) ? pick(['eq', 'neq', 'in', 'not.eq']) : pick(operators);
    const probe = chance(isId ? 0.9 : 0.15) ? pick(everyId) : chance(0.5) ? pick(secrets.filter((s) => s.what !== 'key')).text : pick(texts);
    const operand = op === 'in' ? `(${probe})` : op === 'is' || op === 'not.is' ? pick(['null', 'true', 'false']) : /like|match/.test(op) ? `${probe.slice(0, 3)}*` : probe;
    return `${encodeURIComponent(column)}=${op}.${encodeURIComponent(operand.toWellFormed())}`;
  };

  const forge = (a: Actor): string => {
    const [head = '', payload = '', signature = ''] = (a.token ?? actors[0]?.token ?? '').split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8') || '{}') as Record<string, unknown>;
    const encode = (o: object) => Buffer.from(JSON.stringify(o)).toString('base64url');
    const signed = (h: string, p: string) => `${h}.${p}.${createHmac('sha256', env.jwtSecret).update(`${h}.${p}`).digest('base64url')}`;
    return pick([
      () => `${head}.${encode({ ...claims, role: pick(['service_role', 'postgres', 'supabase_admin', 'authenticated']) })}.${signature}`,
      () => `${encode({ alg: 'none', typ: 'JWT' })}.${encode({ ...claims, role: 'service_role' })}.`,
      () => signed(head, encode({ ...claims, exp: Math.floor(Date.now() / 1000) - 3600 })),
      () => `${head}.${encode({ ...claims, sub: pick(ids.p_staff_id ?? []) })}.${signature}`,
      () => `${head}.${payload}.${signature.slice(0, -4)}AAAA`,
      () => `${encode({ alg: 'HS256', kid: '../../dev/null' })}.${payload}.${createHmac('sha256', '').update('x').digest('base64url')}`,
      () => 'Bearer', () => pick(texts).replace(/[^\x21-\x7e]/g, 'x').slice(0, 80) || 'x', () => env.publishableKey.replace('publishable', 'secret'),
    ])();
  };

  const forged = (a: Actor): string => {
    for (;;) {
      const token = forge(a);
      if (!actors.some((x) => x.token === token) && token !== env.publishableKey) return token;
    }
  };

  const mayCall = (a: Actor, verb: string) => (a.kind === 'portal' ? ['PORTAL'] : a.name === 'door' ? [] : a.roles).some((r) => (people as readonly string[]).includes(r) && cell(matrix[verb] ?? {}, r as Who, 'x') === 'may');
  const playable = verbs.filter((v) => !spared.has(v.name) && actors.some((a) => mayCall(a, v.name)));
  const steps = new Set((await db.query("select distinct action from app.transitions where side in ('bureau','unit') and action <> 'record_submission'")).rows.map((r) => r.action as string));
  /** The version that the subject has now, as a page would send it. */
  const withVersion = (args: Record<string, unknown>): Record<string, unknown> => {
    const subject = Object.values(args).find((x) => typeof x === 'string' && versions.has(x));
    if ('p_version' in args && subject) args.p_version = versions.get(subject as string);
    return args;
  };

  /** What somebody may know of. */
  const mattersOf = (a: Actor): string[] => [...world.keys()].filter((m) => mayKnow(world, bureau, a, m));
  /** Mostly one that was not taken yet. */
  const newest = <T extends { name?: string; action?: string }>(list: T[]): T => pick(chance(0.7) ? (list.filter((x) => !taken.has(x.name ?? x.action ?? '')).length ? list.filter((x) => !taken.has(x.name ?? x.action ?? '')) : list) : list);

  const next = (): Sent => {
    const actor = pick(actors);
    const v = pick(views);
    const dice = random();
    if (dice < 0.34) {
      const cast = `${pick(v.columns)}${pick(['::int', '::uuid', '::jsonb', '->>name', '.count()', '.max()'])}`;
      const select = chance(0.08) ? cast : chance(0.6) ? '*' : chance(0.5) ? [pick(v.columns), pick(hiddenColumns)].join(',') : `*,${pick(views).name}(${chance(0.5) ? '*' : pick(hiddenColumns)})`;
      const parts = [`select=${encodeURIComponent(select)}`, ...(chance(0.7) ? [filter(v)] : []), ...(chance(0.2) ? [filter(v)] : []), ...(chance(0.4) ? [`order=${chance(0.5) ? pick(v.columns) : pick(hiddenColumns)}.${pick(['asc', 'desc', 'asc.nullsfirst', 'sideways'])}`] : []),
        ...(chance(0.2) ? [`limit=${pick([0, 1, 1000, -1])}`] : []), ...(chance(0.1) ? [`or=(${filter(v).replace('=', '.')},${filter(v).replace('=', '.')})`] : []), ...(chance(0.1) ? [`offset=${pick([0, 5, 100000])}`] : [])];
      return { kind: 'read', actor, method: chance(0.1) ? 'HEAD' : 'GET', path: `/rest/v1/${v.name}?${parts.join('&')}`, body: undefined, ...(chance(0.15) ? { headers: pick<Record<string, string>>([{ prefer: 'count=exact' }, { accept: 'application/vnd.pgrst.plan+json' }, { 'accept-profile': pick(['app', 'auth', 'public', 'storage', 'pg_catalog']) }, { range: '0-5' }, { prefer: 'tx=rollback' }]) } : {}) };
    }
    if (dice < 0.42) {
      const verb = newest(playable.filter((v) => !steps.has(v.name))), player = pick(actors.filter((a) => mayCall(a, verb.name)));
      return { kind: 'right', actor: player, method: 'POST', path: `/rest/v1/rpc/${verb.name}`, body: withVersion(rightArgs(verb, facts, given, { pick, chance }, new Set(mattersOf(player)))) };
    }
    if (dice < 0.72) {
      const verb = pick(verbs);
      const args = Object.fromEntries(verb.args.map((a, i) => [a, value(a, verb.types[i] ?? 'text')]));
      if (chance(0.85)) withVersion(args);
      if (chance(0.05)) args[pick(['p_role', 'sub', 'p_unit_id', 'x'])] = pick(everyId);
      return { kind: 'verb', actor, method: 'POST', path: `/rest/v1/rpc/${verb.name}${chance(0.08) ? `?select=${pick(hiddenColumns)}` : ''}`, body: args };
    }
    if (dice < 0.78) return { kind: 'write', actor, method: pick(['POST', 'PATCH', 'DELETE', 'PUT']), path: `/rest/v1/${v.name}?${filter(v)}`, body: { [pick(v.columns)]: pick(texts) }, isWrite: true };
    if (dice < 0.84) return { kind: 'table', actor, method: pick(['GET', 'GET', 'POST', 'PATCH', 'DELETE']), path: `/rest/v1/${pick(tables)}?limit=1`, body: undefined, headers: { 'accept-profile': pick(profiles), 'content-profile': pick(profiles) } };
    if (dice < 0.92) return { kind: 'forged', actor, method: chance(0.5) ? 'GET' : 'POST', path: chance(0.5) ? `/rest/v1/${v.name}?limit=5` : `/rest/v1/rpc/${pick(verbs).name}`, body: chance(0.5) ? {} : { p_matter_id: pick(everyId) }, headers: { authorization: `Bearer ${forged(actor)}` }, isForged: true };
    if (dice < 0.935) return { actor, isWrite: true, ...storeAttack({ pick, chance }, files, everyId) };
    if (dice < 0.945) return { actor, isWrite: true, ...jobAttack({ pick, chance }, everyId) };
    if (dice < 0.955) {
      const verb = pick(verbs.filter((x) => openings.includes(x.name) || chance(0.01)));
      const args = Object.fromEntries(verb.args.map((a, i) => [a, value(a, verb.types[i] ?? 'text')]));
      return { kind: 'opening', actor, method: 'POST', path: '/functions/v1/open-sealed', body: chance(0.15) ? { file: pick(everyId) } : { verb: verb.name, args } };
    }
    if (dice < 0.97) return { kind: 'file', actor, method: 'GET', path: `/storage/v1/object/${pick(['attachments', 'authenticated/attachments', 'public/attachments', 'info/attachments', 'sign/attachments'])}/${chance(0.6) && files.length ? pick(files) : encodeURIComponent(pick(texts))}`, body: undefined };
    return { kind: 'listing', actor, method: 'POST', path: `/storage/v1/object/list/attachments`, body: { prefix: pick(['', 'intake', pick(everyId), ...files.slice(0, 1)]), limit: 100, offset: 0 } };
  };

  const send = async (s: Sent): Promise<{ status: number; text: string; body: string }> => {
    const { method, body } = s;
    const answer = await fetch(env.apiUrl + s.path, {
      method, headers: { apikey: env.publishableKey, ...(body === undefined && method === 'GET' ? {} : { 'content-type': 'application/json' }), ...(s.actor.token ? { authorization: `Bearer ${s.actor.token}` } : {}), ...s.headers },
      ...(method === 'GET' || method === 'HEAD' ? {} : { body: JSON.stringify(body ?? {}) }),
    });
    const headers = [...answer.headers].map(([k, x]) => `${k}: ${x}`).join('\n');
    const said = await answer.text();
    const called = answer.ok && answer.status !== 202 ? /^\/rest\/v1\/rpc\/(\w+)/.exec(s.path)?.[1] : undefined;
    if (called) taken.add(called);
    else if (s.kind === 'right' || s.kind === 'step') refused.set(s.path.slice(13), /"message":"(\w+)/.exec(said)?.[1] ?? String(answer.status));
    return { status: answer.status, text: `${said}\n${headers}`, body: said };
  };

  const judge = (s: Sent, status: number, text: string, told: string): void => {
    const group = `${s.kind} ${Math.floor(status / 100)}xx`;
    report.statuses[group] = (report.statuses[group] ?? 0) + 1;
    report.kinds[s.kind] = (report.kinds[s.kind] ?? 0) + 1;
    // 55000: a view that cannot be written; PostgREST calls that 500, and it is refused all the same
    if (status >= 500 && !/"code":"55000"/.test(text)) fault(s, `answered ${status} ${text.slice(0, 160)}`);
    const didNothing = s.kind === 'store' && s.method === 'DELETE' && /^\[\]\s/.test(text); // Storage names what it removed: nothing
    if (s.isWrite && status < 400 && !didNothing) fault(s, `wrote (${status})`);
    if (/Failing row contains|Key \(\w+\)=\(|\bat .*\.m?[jt]s:\d|PL\/pgSQL function/.test(text)) fault(s, `told the inside of the system (${status} ${text.slice(0, 120)})`);
    if (s.kind === 'table' && status < 300 && s.method !== 'HEAD') fault(s, `reached a table (${status})`);
    if (s.isForged && status < 300) fault(s, `let a forged token in (${status})`);
    if (s.kind === 'listing' && status < 400 && !/^\[\]\s/.test(text)) fault(s, `listed files (${text.slice(0, 120)})`);
    if (s.actor.kind === 'nobody' && status < 300 && !s.isForged && s.kind !== 'listing' && !didNothing) fault(s, `answered nobody (${status})`);
    const viewer: Viewer = s.isForged ? { ...s.actor, kind: 'nobody' } : s.actor;
    for (const secret of secrets) {
      if (!text.includes(secret.text) || told.includes(secret.text)) continue;
      const isOpening = s.kind === 'opening';
      const isOwn = s.actor.kind === 'portal' && !s.isForged && /\/copy_of_data$/.test(s.path) && /name|identity/.test(secret.what) && known.has(secret.matter ?? ''); // who has the code and the name gets a copy of their own data
      if (isOwn) continue;
      if (!maySee(world, bureau, viewer, secret, known, isOpening) && !maySee(before, bureau, viewer, secret, known, isOpening)) fault(s, `told ${secret.what} “${secret.text.slice(0, 14)}” (${status})`);
    }
  };

  /** A step that the system itself offers to somebody for a matter, with what it needs. */
  const step = async (): Promise<{ s: Sent; status: number; text: string }[]> => {
    const actor = pick(actors.filter((a) => a.kind === 'staff')), mine = mattersOf(actor);
    if (mine.length === 0) return [];
    const matter = pick(chance(0.7) ? mine.slice(0, 12) : mine), ask: Sent = { kind: 'step', actor, method: 'POST', path: '/rest/v1/rpc/possible_steps', body: { p_matter_id: matter } };
    const list = await send(ask), asked = { s: ask, ...list };
    const offered = list.status === 200 ? (JSON.parse(list.body) as Offered[]).filter((o) => o.is_possible) : [];
    if (offered.length === 0) return [asked];
    const chosen = newest(offered), verb = verbs.find((v) => v.name === (chosen.proposal_id ? 'decide_proposal' : chosen.action));
    if (!verb || spared.has(verb.name)) return [asked];
    const s: Sent = { kind: 'step', actor, method: 'POST', path: `/rest/v1/rpc/${verb.name}`, body: rightArgs(verb, facts, given, { pick, chance }, new Set(mine), { p_matter_id: matter, [`p_${chosen.subject}_id`]: chosen.subject_id, p_version: chosen.version, ...(chosen.proposal_id ? { p_proposal_id: chosen.proposal_id } : {}) }) };
    return [asked, { s, ...(await send(s)) }];
  };

  /** What somebody may not know of must answer like what does not exist. */
  const compare = async (): Promise<void> => {
    const actor = pick(actors.filter((a) => a.kind === 'staff'));
    const matter = pick(ids.p_matter_id ?? []);
    if (mayKnow(world, bureau, actor, matter) || mayKnow(before, bureau, actor, matter)) return;
    const v = pick(views.filter((x) => x.columns.includes('matter_id') || x.name === 'matters'));
    const key = v.name === 'matters' ? 'id' : 'matter_id';
    const verb = pick(verbs.filter((x) => x.args.includes('p_matter_id')));
    const args = Object.fromEntries(verb.args.map((a, i) => [a, a === 'p_client' ? 'fuzz' : value(a, verb.types[i] ?? 'text')]));
    const pair = (id: string): Sent => (chance2 ? { kind: 'pair', actor, method: 'GET', path: `/rest/v1/${v.name}?${key}=eq.${id}`, body: undefined } : { kind: 'pair', actor, method: 'POST', path: `/rest/v1/rpc/${verb.name}`, body: { ...args, p_matter_id: id } });
    const chance2 = chance(0.4), other = randomUUID();
    const [real, none] = [await send(pair(matter)), await send(pair(other))];
    report.requests += 2;
    const strip = (t: string, id: string) => t.replaceAll(id, 'ID').replace(/\n(?:date|content-length|x-[^:]*|server-timing|connection|keep-alive): .*/g, '');
    judge(pair(matter), real.status, real.text, matter);
    if (real.status !== none.status || strip(real.text, matter) !== strip(none.text, other)) fault(pair(matter), `told apart from nothing (${real.status} ${real.text.slice(0, 90)} | ${none.status} ${none.text.slice(0, 90)})`);
  };

  try {
    const batch = 400, lanes = 8;
    while (report.requests < count && !report.faults.some(isEnough)) {
      const todo = Math.min(batch, count - report.requests);
      let left = todo;
      await Promise.all(Array.from({ length: lanes }, async () => {
        const mine: { s: Sent; status: number; text: string }[] = [];
        while (left > 0) {
          left -= 1;
          if (chance(0.06)) {
            await compare();
            continue;
          }
          if (chance(0.12)) {
            const done = await step();
            report.requests += done.length;
            mine.push(...done);
            continue;
          }
          const s = next();
          const { status, text } = await send(s);
          report.requests += 1;
          mine.push({ s, status, text });
        }
        late.push(...mine);
      }));
      before = world;
      world = await readWorld(db);
      versions = await readVersions();
      facts = await readFacts(db, guestId);
      ids = facts.ids;
      everyId = Object.values(ids).flat();
      for (const { s, status, text } of late.splice(0)) judge(s, status, text, decodeURIComponent(s.path.replace(/%(?![0-9a-f]{2})/gi, '%25')) + JSON.stringify(s.body ?? ''));
      progress(report.requests);
    }
    report.taken = [...taken].sort();
    report.never = playable.map((v) => v.name).filter((v) => !taken.has(v)).map((v) => `${v} (${refused.get(v) ?? 'not asked'})`);
    const moved = (await db.query('select id, unit_id, roles from app.staff')).rows.filter((x) => actors.some((a) => a.id === x.id && (a.unit !== x.unit_id || a.roles.join() !== x.roles.join())));
    if (moved.length > 0) report.faults.push(`${moved.length} players were given another unit or other roles; what was judged of them says nothing`);
    const chains = (await db.query('select m.reg_no, f.fault from app.matters m, app.chain_faults(m.id) f limit 5')).rows;
    for (const c of chains) report.faults.push(`the record of ${c.reg_no} is ${c.fault} afterwards`);
    if ((await stored()) !== storedBefore) report.faults.push('files in storage were added, changed or removed');
  } finally {
    await db.end();
  }
  return report;
}
const late: { s: Sent; status: number; text: string }[] = [];

const openings = ['open_sealed_matter', 'read_sealed_messages', 'show_identity', 'sealed_messages_of'];

/** A report in lines for people. */
export function sayReport(r: Report): string {
  const list = (o: Record<string, number>) => Object.entries(o).sort().map(([k, n]) => `${k}: ${n}`).join(', ');
  return [`${r.requests} requests by ${r.viewers} actors, seed ${r.seed}; ${r.secrets} strings watched`, `kinds: ${list(r.kinds)}`, `answers: ${list(r.statuses)}`, `verbs that were taken: ${r.taken.length}; that never were: ${r.never.join(', ') || 'none'}`,
    ...(r.faults.length === 0 ? ['no fault found'] : r.faults.map((f) => `FAULT ${f}`))].join('\n');
}

export type { Secret };
