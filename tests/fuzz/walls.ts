// The ways beside views and verbs, each with what must come of it: what the API tells of itself, plans and estimates, other schemas, Auth, Storage, functions,
// and services that are not there.
import type { Actor, Answer, Game, Sent } from './game.ts';
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
  const hidden = [...g.files].filter(([, matter]) => matter === null || !knows(g, actor, matter)).map(([path]) => path).slice(0, 2);
  return [...hidden.flatMap((f) => [...['object/attachments/', 'object/authenticated/attachments/', 'object/public/attachments/', 'object/info/attachments/', 'object/info/authenticated/attachments/', 'object/info/public/attachments/', 'render/image/authenticated/attachments/', 'render/image/public/attachments/'].map((door) => store('GET', `${door}${f}`, 'file')),
    store('HEAD', `object/attachments/${f}`, 'file'), store('POST', `object/sign/attachments/${f}`, 'file', { expiresIn: 60 }), store('POST', 'object/sign/attachments', 'file', { expiresIn: 60, paths: [f] }), store('POST', 'object/list/attachments', 'listing', { prefix: f.split('/').slice(0, 2).join('/'), limit: 100 })]),
  ...['', 'intake', 'intake/'].map((prefix) => store('POST', 'object/list/attachments', 'listing', { prefix, limit: 1000 })), store('POST', 'object/list-v2/attachments', 'listing', { prefix: '', limit: 1000, with_delimiter: false })];
}

export function passages(g: Game, actor: Actor): Ask[] {
  const service = (method: string, path: string, body?: object): Ask => ({ s: { kind: 'service', actor, method, path, body }, wrong: refused });
  return [...ofTheApi(actor), oneself(actor), ...ofStorage(g, actor), ...absent.map((path) => service('GET', path)), ...ofAuth.map(([method, path, body]) => service(method, `/auth/v1/${path}`, body)),
    ...jobs.map((job): Ask => ({ s: { kind: 'job', actor, method: 'POST', path: `/functions/v1/${job}`, body: {} }, wrong: refused }))];
}
