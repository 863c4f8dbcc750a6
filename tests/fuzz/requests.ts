// Requests that no page sends, at views, verbs, tables and files, by anybody with anything.
import { createHmac, randomUUID } from 'node:crypto';
import { fileAttack, hiddenColumns, jobAttack, operators, profiles, serviceAttack, storeAttack, texts } from './attacks.ts';
import type { Actor, Game, Sent, View } from './game.ts';
import { type Given, onGuest, rightArgs, spared, type Verb } from './right.ts';
import { hasRole } from './takers.ts';
export type { Answer } from './game.ts';

const openings = ['open_sealed_matter', 'read_sealed_messages', 'show_identity', 'sealed_messages_of'];

/** A string that the asker may not know, to ask for: a secret, or words of somebody's life. */
const probe = (g: Game): string => (g.chance(0.3) ? g.marks.some(g.pick) : null) ?? g.pick(g.secrets.filter((s) => s.what !== 'key')).text;

/** A value for an argument, of its type more often than not. */
export function value(g: Game, name: string, type: string): unknown {
  const { pick, chance, random } = g, { ids } = g.facts;
  if (chance(0.06)) return null;
  if (chance(0.03)) return pick([[], {}, 0, true, ['x'], { a: 1 }, 1e300, -2147483649]);
  if (name === 'p_code') return chance(0.5) ? pick(g.given).code : String(Math.floor(random() * 1e16)).padStart(16, '0');
  if (name === 'p_client') return `fuzz-${Math.floor(random() * 1e9)}`;
  if (name === 'p_version') return pick([0, -1, 1, 2147483647]);
  if (type === 'uuid') return chance(0.75) ? pick(ids[name]?.length ? (ids[name] as string[]) : g.everyId) : chance(0.8) ? randomUUID() : pick(texts);
  if (type === 'boolean') return chance(0.5);
  if (type === 'integer') return pick([0, 1, 2, 5, 30, 60, -1, 2147483647]);
  if (type === 'date') return pick(['2026-03-02', '2026-12-31', '1900-01-01', '9999-12-31', 'gestern', '2026-02-30']);
  if (type === 'jsonb' || type === 'json') return pick([{}, [], { grounds: ['delay'] }, [{ unit_id: pick(ids.p_unit_id ?? []), role: 'lead' }], { method: 'direct' }, [{ text: '诉求', type: 'C' }], { __proto__: 1 }, 'x']);
  if (type.endsWith('[]')) return pick([[], ['x'], [pick(g.everyId)], [null], ['a', 'b']]);
  return chance(0.15) ? probe(g).slice(0, 4) : pick(texts);
}
export const anyArgs = (g: Game, verb: Verb): Record<string, unknown> => Object.fromEntries(verb.args.map((a, i) => [a, value(g, a, verb.types[i] ?? 'text')]));

export function filter(g: Game, v: View): string {
  const { pick, chance } = g, column = chance(0.9) ? pick(v.columns) : pick(hiddenColumns);
  const isId = /(^|_)id$/.test(column), op = chance(0.6) ? pick(['eq', 'neq', 'in', 'not.eq']) : pick(operators);
  const what = chance(isId ? 0.9 : 0.15) ? pick(g.everyId) : chance(0.5) ? probe(g) : pick(texts);
  const operand = op === 'in' ? `(${what})` : op === 'is' || op === 'not.is' ? pick(['null', 'true', 'false']) : /like|match/.test(op) ? `${what.slice(0, 3)}*` : what;
  return `${encodeURIComponent(column)}=${op}.${encodeURIComponent(operand.toWellFormed())}`;
}

/** A token that the system did not give, or did not give for this. */
function forge(g: Game, a: Actor): string {
  const { pick, env, actors } = g, [head = '', payload = '', signature = ''] = (a.token ?? actors[0]?.token ?? '').split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8') || '{}') as Record<string, unknown>;
  const encode = (o: object) => Buffer.from(JSON.stringify(o)).toString('base64url');
  const signed = (h: string, p: string) => `${h}.${p}.${createHmac('sha256', env.jwtSecret).update(`${h}.${p}`).digest('base64url')}`;
  return pick([
    () => `${head}.${encode({ ...claims, role: pick(['service_role', 'postgres', 'supabase_admin', 'authenticated']) })}.${signature}`,
    () => `${encode({ alg: pick(['none', 'None', 'NONE']), typ: 'JWT' })}.${encode({ ...claims, role: 'service_role' })}.`,
    () => signed(head, encode({ ...claims, exp: Math.floor(Date.now() / 1000) - 3600 })),
    () => `${head}.${encode({ ...claims, sub: pick(g.facts.ids.p_staff_id ?? []) })}.${signature}`,
    () => `${head}.${encode({ ...claims, aal: 'aal2', session_id: randomUUID() })}.${signature}`,
    () => `${head}.${payload}.${signature.slice(0, -4)}AAAA`,
    () => `${encode({ alg: 'HS256', kid: '../../dev/null' })}.${payload}.${createHmac('sha256', '').update('x').digest('base64url')}`,
    () => 'Bearer', () => pick(texts).replace(/[^\x21-\x7e]/g, 'x').slice(0, 80) || 'x', () => env.publishableKey.replace('publishable', 'secret'),
  ])();
}
function forged(g: Game, a: Actor): string {
  for (;;) {
    const token = forge(g, a);
    if (!g.actors.some((x) => x.token === token) && token !== g.env.publishableKey) return token;
  }
}

/** The version that the subject has now, as a page would send it. */
export function withVersion(g: Game, args: Record<string, unknown>): Record<string, unknown> {
  const subject = Object.values(args).find((x) => typeof x === 'string' && g.versions.has(x));
  if ('p_version' in args && subject) args.p_version = g.versions.get(subject as string);
  return args;
}

function read(g: Game, actor: Actor, v: View): Sent {
  const { pick, chance } = g, cast = `${pick(v.columns)}${pick(['::int', '::uuid', '::jsonb', '->>name', '.count()', '.max()'])}`;
  const select = chance(0.08) ? cast : chance(0.6) ? '*' : chance(0.5) ? [pick(v.columns), pick(hiddenColumns)].join(',') : `*,${pick([...g.views.map((x) => x.name), ...g.tables])}${pick(['', '!inner', '!left'])}(${chance(0.5) ? '*' : pick(hiddenColumns)})`;
  const parts = [`select=${encodeURIComponent(select)}`, ...(chance(0.7) ? [filter(g, v)] : []), ...(chance(0.2) ? [filter(g, v)] : []), ...(chance(0.4) ? [`order=${chance(0.5) ? pick(v.columns) : pick(hiddenColumns)}.${pick(['asc', 'desc', 'asc.nullsfirst', 'sideways'])}`] : []),
    ...(chance(0.2) ? [`limit=${pick([0, 1, 1000, -1])}`] : []), ...(chance(0.1) ? [`or=(${filter(g, v).replace('=', '.')},${filter(g, v).replace('=', '.')})`] : []), ...(chance(0.1) ? [`offset=${pick([0, 5, 100000])}`] : [])];
  const headers = (): Record<string, string> => pick<Record<string, string>>([{ prefer: 'count=exact' }, { prefer: 'count=planned' }, { prefer: 'count=estimated' }, { accept: 'application/vnd.pgrst.plan+json' }, { accept: 'application/vnd.pgrst.plan+text; options=analyze|verbose|buffers' }, { accept: 'application/vnd.pgrst.object+json' },
    { accept: 'text/csv' }, { 'accept-profile': pick(['app', 'auth', 'public', 'storage', 'pg_catalog']) }, { range: pick(['0-5', '5-', '-1-0', '0-999999999']) }, { prefer: 'tx=rollback' }]);
  return { kind: 'read', actor, method: chance(0.1) ? 'HEAD' : 'GET', path: `/rest/v1/${v.name}?${parts.join('&')}`, body: undefined, ...(chance(0.25) ? { headers: headers() } : {}) };
}

/** Verbs with arguments that may be of any kind. */
function verb(g: Game, actor: Actor): Sent {
  const { pick, chance } = g, of = pick(g.verbs.filter((v) => !spared.has(v.name) || !hasRole(actor, v.name))), args = anyArgs(g, of);
  if (chance(0.85)) withVersion(g, args);
  if (hasRole(actor, of.name) && onGuest.has(of.name)) args.p_staff_id = args.p_deputy_id = g.guest;
  if (chance(0.05)) args[pick(['p_role', 'sub', 'p_unit_id', 'x'])] = pick(g.everyId);
  if (chance(0.06)) return { kind: 'verb', actor, method: 'GET', path: `/rest/v1/rpc/${of.name}?${new URLSearchParams(Object.entries(args).map(([k, x]) => [k, String(typeof x === 'object' ? JSON.stringify(x) : x).toWellFormed()])).toString()}`, body: undefined };
  if (chance(0.04)) return { kind: 'verb', actor, method: 'POST', path: `/rest/v1/rpc/${of.name}`, body: [args, anyArgs(g, of)] };
  return { kind: 'verb', actor, method: 'POST', path: `/rest/v1/rpc/${of.name}${chance(0.08) ? `?select=${pick(hiddenColumns)}` : ''}`, body: args };
}

/** What somebody may do who has no right to that matter: right arguments, taken by another. */
function stolen(g: Game, actor: Actor, codes: Given['codes']): Sent {
  const of = g.pick(g.verbs.filter((v) => !spared.has(v.name) || !hasRole(actor, v.name)));
  return { kind: 'verb', actor, method: 'POST', path: `/rest/v1/rpc/${of.name}`, body: withVersion(g, rightArgs(of, g.facts, codes, g, new Set(g.world.keys()))) };
}

export function next(g: Game): Sent {
  const { pick, chance } = g, actor = pick(g.actors), v = pick(g.views), dice = g.random();
  if (dice < 0.4) return read(g, actor, v);
  if (dice < 0.5) return stolen(g, actor, g.given);
  if (dice < 0.75) return verb(g, actor);
  if (dice < 0.8) return { kind: 'write', actor, method: pick(['POST', 'PATCH', 'DELETE', 'PUT']), path: `/rest/v1/${v.name}?${filter(g, v)}${chance(0.3) ? `&on_conflict=${pick(v.columns)}&columns=${pick(v.columns)}` : ''}`, body: chance(0.3) ? [{ [pick(v.columns)]: pick(texts) }, { [pick(v.columns)]: pick(g.everyId) }] : { [pick(v.columns)]: pick(texts) }, ...(chance(0.4) ? { headers: { prefer: pick(['resolution=merge-duplicates', 'resolution=ignore-duplicates,return=representation', 'return=representation,missing=default', 'handling=strict,max-affected=1']) } } : {}), isWrite: true };
  if (dice < 0.85) return { kind: 'table', actor, method: pick(['GET', 'GET', 'POST', 'PATCH', 'DELETE']), path: `/rest/v1/${pick(g.tables)}?limit=1`, body: undefined, headers: { 'accept-profile': pick(profiles), 'content-profile': pick(profiles) } };
  if (dice < 0.92) return { kind: 'forged', actor, method: chance(0.5) ? 'GET' : 'POST', path: chance(0.5) ? `/rest/v1/${v.name}?limit=5` : `/rest/v1/rpc/${pick(g.verbs).name}`, body: chance(0.5) ? {} : { p_matter_id: pick(g.everyId) }, headers: { authorization: `Bearer ${forged(g, actor)}` }, isForged: true };
  if (dice < 0.935) return { actor, isWrite: true, ...storeAttack(g, [...g.files.keys()], g.everyId) };
  if (dice < 0.945) return { actor, isWrite: true, ...jobAttack(g, g.everyId) };
  if (dice < 0.955) {
    const of = pick(g.verbs.filter((x) => openings.includes(x.name) || chance(0.01)));
    return { kind: 'opening', actor, method: 'POST', path: '/functions/v1/open-sealed', body: chance(0.15) ? { file: pick(g.everyId) } : { verb: of.name, args: anyArgs(g, of) } };
  }
  if (dice < 0.985) return { actor, ...fileAttack(g, [...g.files.keys()], g.everyId) };
  return { actor, ...serviceAttack(g, g.everyId) };
}
