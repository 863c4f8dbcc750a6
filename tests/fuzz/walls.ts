// The ways beside views and verbs, each with what must come of it: what the API tells of itself, plans and estimates, other schemas, Auth, Storage, functions,
// and services that are not there.
import type pg from 'pg';
import type { Actor, Answer, Game, Sent, View } from './game.ts';
import { knows } from './judge.ts';
import type { Ask } from './walk.ts';

const jobs = ['sweep-deadlines', 'publish-anchor', 'send-letters', 'remove-files', 'seal-files'];
const absent = ['/', '/graphql/v1', '/realtime/v1/websocket?vsn=1.0.0', '/realtime/v1/api/broadcast', '/pg/query', '/analytics/v1', '/rest/v1/', '/rest/admin/v1/live', '/storage/v1/s3/attachments', '/storage/v1/s3/attachments?list-type=2', '/storage/v1/upload/resumable', '/storage/v1/vector/ListVectorBuckets', '/storage/v1/iceberg/v1/config', '/functions/v1/', '/functions/v1/_shared', '/functions/v1/local'];
const ofAuth: [string, string, object?][] = [['GET', 'admin/users'], ['POST', 'admin/users', { email: 'x@elsewhere.example', password: 'x'.repeat(20) }], ['GET', 'admin/audit'], ['GET', 'admin/sso/providers'], ['POST', 'admin/generate_link', { type: 'recovery', email: 'lead@xinfang.example' }], ['POST', 'invite', { email: 'x@elsewhere.example' }],
  ['POST', 'otp', { email: 'lead@xinfang.example' }], ['POST', 'recover', { email: 'lead@xinfang.example' }], ['POST', 'magiclink', { email: 'lead@xinfang.example' }], ['GET', 'authorize?provider=google'], ['GET', 'callback'], ['GET', 'user/identities/authorize?provider=google'], ['POST', 'token?grant_type=id_token', { provider: 'google', id_token: 'x.y.z' }]];

const refused = (a: Answer): string | null => (a.status < 400 ? `was let in (${a.status} ${a.text.slice(0, 80)})` : null);

/** What the API must not do for anybody: explain, estimate, describe itself, look into other schemas. */
function ofTheApi(actor: Actor): Ask[] {
  const ask = (method: string, path: string, headers: Record<string, string>, kind = 'read'): Ask => ({ s: { kind, actor, method, path: `/rest/v1/${path}`, body: undefined, headers }, wrong: refused });
  const options: Ask = { s: { kind: 'read', actor, method: 'OPTIONS', path: '/rest/v1/matters', body: undefined }, wrong: (a) => (a.body === '' ? null : 'told of itself') };
  return [ask('GET', 'matters?select=*', { accept: 'application/vnd.pgrst.plan+json' }), ask('GET', 'matters?select=*', { accept: 'application/vnd.pgrst.plan+text; options=analyze|verbose' }), ask('GET', 'matters?select=*', { prefer: 'count=planned' }), ask('HEAD', 'matter_timeline?limit=1', { prefer: 'count=planned' }),
    ask('GET', '', { accept: 'application/openapi+json' }), ask('GET', 'matters?select=type.count()', {}), ...['app', 'auth', 'storage', 'public', 'pg_catalog', 'kept'].map((p) => ask('GET', 'matters?limit=1', { 'accept-profile': p }, 'table')),
    
    { s: { kind: 'read', actor, method: 'GET', path: '/rest/v1/matters?limit=1', body: undefined, headers: { prefer: 'tx=rollback' } }, wrong: (a) => (/preference-applied: [^\n]*rollback/.test(a.text) ? 'let a reader take back what was written of reading' : null) },
    ...['secrets', 'parties', 'sealed_contents', 'staff', 'ledger'].map((t) => ask('GET', `${t}?limit=1`, { 'accept-profile': 'app' }, 'table')),
    ...(actor.token === null ? [] : [options])];
}

/** What Auth says to somebody of themselves, and of nobody else. */
const oneself = (actor: Actor): Ask => ({
  s: { kind: 'read', actor, method: 'GET', path: '/auth/v1/user', body: undefined },
  wrong: ({ status, body }) => (actor.token === null ? (status < 400 ? 'told nobody who they are' : null) : status !== 200 || /\$2[aby]\$|secret|otpauth|_token"/.test(body) || new Set(body.match(/[\w.+-]+@[\w.-]+\.example/g) ?? []).size !== 1 ? `told more than one’s own account (${status} ${body.slice(0, 200)})` : null),
});

/** Storage: a file of a matter that somebody may not know, by every door; lists; buckets. */
function ofStorage(g: Game, actor: Actor): Ask[] {
  const store = (method: string, path: string, kind: 'file' | 'listing' | 'service', body?: object): Ask => ({ s: { kind, actor, method, path: `/storage/v1/${path}`, body } as Sent });
  const unknown = [...g.files].filter(([, matter]) => matter === null || !knows(g, actor, matter)).map(([path]) => path), hidden = unknown.length ? [g.pick(unknown)] : [];
  return [...hidden.flatMap((f) => [...['object/attachments/', 'object/authenticated/attachments/', 'object/public/attachments/', 'object/info/attachments/', 'object/info/authenticated/attachments/', 'object/info/public/attachments/', 'render/image/authenticated/attachments/', 'render/image/public/attachments/'].map((door) => store('GET', `${door}${f}`, 'file')),
    store('HEAD', `object/attachments/${f}`, 'file'), store('POST', `object/sign/attachments/${f}`, 'file', { expiresIn: 60 }), store('POST', 'object/sign/attachments', 'file', { expiresIn: 60, paths: [f] }), store('POST', 'object/list/attachments', 'listing', { prefix: f.split('/').slice(0, 2).join('/'), limit: 100 })]),
  ...['', 'intake', 'intake/'].map((prefix) => store('POST', 'object/list/attachments', 'listing', { prefix, limit: 1000 })), store('POST', 'object/list-v2/attachments', 'listing', { prefix: '', limit: 1000, with_delimiter: false })];
}

/** The functions that go on with the caller's own token: for the portal, for who opens reports, for who oversees the record. */
function ofFunctions(g: Game, actor: Actor): Ask[] {
  const report = [...g.world.values()].find((m) => m.is_sealed)?.id, identity = g.facts.ids.p_identity_id?.[0], code = g.given.at(-1)?.code;
  const call = (kind: 'opening' | 'job', name: string, body: object, wrong?: Ask['wrong']): Ask => ({ s: { kind, actor, method: 'POST', path: `/functions/v1/${name}`, body }, wrong });
  const openings = [['open_sealed_matter', { p_matter_id: report, p_reason: '核查' }], ['read_sealed_messages', { p_matter_id: report }], ['show_identity', { p_identity_id: identity ?? report }], ['sealed_messages_of', { p_code: code, p_client: 'walk' }], ['read_matter', { p_matter_id: report }]] as const;
  const oversees = actor.roles.some((r) => ['ADMIN', 'AUDITOR', 'BUREAU_LEAD'].includes(r));
  return [...openings.map(([verb, args]) => call('opening', 'open-sealed', { verb, args }, verb === 'read_matter' ? refused : undefined)), call('opening', 'open-sealed', { file: g.facts.ids.p_attachment_id?.[0] }),
    ...(actor.kind === 'portal' ? [] : [call('job', 'sign-receipt', { code, client: 'walk' }, refused), call('job', 'seal-form', { form: g.facts.ids.p_submission_id?.[0] }, refused), call('job', 'check-record', { receipt: { matter_id: report, seq: 1, head: '0'.repeat(64) } }, refused), call('job', 'check-record', { paper: '0'.repeat(64) }, refused)]),
    ...(oversees ? [] : [call('job', 'check-record', { office: true }, refused)])];
}

/** Rows of one view within those of another, as a foreign key joins their tables: each view once within and once without. */
export async function embeddings(db: pg.Client): Promise<string[]> {
  const { rows } = await db.query(`with shown as (select distinct view_name, 'app.' || table_name as name, column_name from information_schema.view_column_usage where view_schema = 'api' and table_schema = 'app'),
    joined as (select distinct a.view_name as around, b.view_name as within from pg_constraint k join pg_attribute x on x.attrelid = k.conrelid and x.attnum = k.conkey[1] join pg_attribute y on y.attrelid = k.confrelid and y.attnum = k.confkey[1]
      join shown a on a.name = k.conrelid::regclass::text and a.column_name = x.attname join shown b on b.name = k.confrelid::regclass::text and b.column_name = y.attname where k.contype = 'f' and a.view_name <> b.view_name)
    select around, within from (select distinct on (within) * from joined order by within, around) w union select around, within from (select distinct on (around) * from joined order by around, within desc) a order by 1, 2`);
  return rows.map((r) => `${r.around}?select=*,${r.within}(*)`);
}

/** Writes at a view, each asking to see what it wrote. */
export const writes = (actor: Actor, { name, columns }: View): Ask[] => ['POST', 'PATCH', 'DELETE'].map((method) => ({ s: { kind: 'write', actor, method, path: `/rest/v1/${name}?limit=1&order=${columns[0]}`, body: { [columns[0] ?? 'id']: null }, headers: { prefer: 'return=representation' }, isWrite: true } }));

export function passages(g: Game, actor: Actor): Ask[] {
  const service = (method: string, path: string, body?: object): Ask => ({ s: { kind: 'service', actor, method, path, body }, wrong: refused });
  return [...ofTheApi(actor), oneself(actor), ...ofStorage(g, actor), ...ofFunctions(g, actor), ...absent.map((path) => service('GET', path)), ...ofAuth.map(([method, path, body]) => service(method, `/auth/v1/${path}`, body)),
    ...jobs.map((job): Ask => ({ s: { kind: 'job', actor, method: 'POST', path: `/functions/v1/${job}`, body: {} }, wrong: refused }))];
}
