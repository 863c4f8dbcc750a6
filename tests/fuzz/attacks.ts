// Requests at the services beside the tables: files put, moved, signed and listed by hand, other buckets, accounts, functions.
type Dice = { pick: <T>(list: readonly T[]) => T; chance: (p: number) => boolean };
export type Attack = { kind: 'store' | 'job' | 'service'; method: string; path: string; body: unknown; headers?: Record<string, string> };

/** What in storage shows a file: itself, a link to it for others, a list. */
export function fileAttack({ pick, chance }: Dice, files: string[], everyId: string[]): { kind: 'file' | 'listing'; method: string; path: string; body: unknown } {
  const file = chance(0.7) && files.length ? pick(files) : `intake/${pick(everyId)}/${encodeURIComponent(pick(texts))}`, folder = file.split('/').slice(0, 2).join('/');
  if (chance(0.35)) return { kind: 'listing', method: 'POST', path: `/storage/v1/object/list/${pick(['attachments', 'attachments', 'attachments/', '..', 'avatars'])}`, body: { prefix: pick(['', 'intake', 'intake/', folder, `${folder}/`, `${folder}/../..`]), limit: pick([1, 100, 1e6]), offset: 0, search: pick(['', '%', file.split('/')[2] ?? '']) } };
  if (chance(0.3)) return { kind: 'file', method: 'POST', path: `/storage/v1/object/sign/attachments${chance(0.5) ? `/${file}` : ''}`, body: { expiresIn: pick([60, 1e9, -1]), paths: [file, ...files.slice(0, 3)] } };
  const path = pick([file, file, `${folder}/../${file}`, file.replaceAll('/', '%2f'), `${folder}/..%2f..%2f${file}`, encodeURIComponent(pick(texts))]);
  return { kind: 'file', method: chance(0.15) ? 'HEAD' : 'GET', path: `/storage/v1/object/${pick(['', 'authenticated/', 'public/', 'info/', 'sign/', 'render/image/'])}attachments/${path}${pick(['', '', '?download=x', '?token=x.y.z'])}`, body: undefined };
}

/** A write in storage; none of them may succeed, since every form of the example matters is closed. */
export function storeAttack({ pick, chance }: Dice, files: string[], everyId: string[]): Attack {
  const file = chance(0.7) && files.length ? pick(files) : `intake/${pick(everyId)}/${pick(everyId)}`;
  const other = `intake/${pick(everyId)}/x`;
  const bucket = pick(['attachments', 'attachments', 'public', 'auth', '..', 'attachments%2f..']);
  return pick<() => Attack>([
    () => ({ kind: 'store', method: pick(['POST', 'PUT']), path: `/storage/v1/object/${bucket}/${file}`, body: { words: 'x' }, headers: { 'x-upsert': pick(['true', 'false']), 'content-type': pick(['text/html', 'image/svg+xml', 'application/pdf']) } }),
    () => ({ kind: 'store', method: 'POST', path: `/storage/v1/object/${pick(['copy', 'move'])}`, body: { bucketId: 'attachments', sourceKey: file, destinationKey: chance(0.5) ? other : file, destinationBucket: bucket } }),
    () => ({ kind: 'store', method: 'DELETE', path: `/storage/v1/object/attachments${chance(0.5) ? `/${file}` : ''}`, body: { prefixes: [file] } }),
    () => ({ kind: 'store', method: 'POST', path: `/storage/v1/object/upload/sign/attachments/${file}`, body: {} }),
    () => ({ kind: 'store', method: pick(['POST', 'PUT', 'DELETE']), path: `/storage/v1/bucket${chance(0.7) ? '/attachments' : ''}`, body: { id: 'attachments', name: 'attachments', public: true } }),
  ])();
}

/** A job or function called by somebody who may not, with what they have. */
export function jobAttack({ pick, chance }: Dice, everyId: string[]): Attack {
  return { kind: 'job', method: chance(0.8) ? 'POST' : 'GET', path: `/functions/v1/${pick(['sweep-deadlines', 'publish-anchor', 'send-letters'])}${pick(['', '/', '?apikey=x', '/../sign-receipt'])}`, body: pick<unknown>([{}, [], { matter_id: pick(everyId) }, { verb: 'sweep_deadlines' }]) };
}

/** A way into the services that nobody is offered: accounts of others, other languages, other doors. */
export function serviceAttack({ pick, chance }: Dice, everyId: string[]): Attack {
  const id = pick(everyId), auth = (method: string, path: string, body: unknown = {}): Attack => ({ kind: 'service', method, path: `/auth/v1/${path}`, body });
  return pick<() => Attack>([
    () => auth(pick(['GET', 'POST']), `admin/users${chance(0.5) ? `?page=1&per_page=${pick([1, 1000])}` : ''}`, { email: 'x@elsewhere.example', password: 'x'.repeat(20), email_confirm: true }),
    () => auth(pick(['GET', 'PUT', 'DELETE']), `admin/users/${id}`, { role: 'service_role', app_metadata: { roles: ['ADMIN'] } }),
    () => auth('POST', pick(['admin/generate_link', 'invite', 'recover', 'magiclink', 'otp', 'verify', 'resend', 'sso', 'ADMIN/users', 'admin%2fusers']), { type: 'recovery', email: 'lead@xinfang.example', token: '1', token_hash: '1' }),
    () => auth('POST', `token?grant_type=${pick(['refresh_token', 'pkce', 'id_token', 'client_credentials', 'web3'])}`, { refresh_token: pick(['', 'x', id]), auth_code: id, id_token: 'x.y.z', provider: 'google' }),
    () => auth(pick(['POST', 'DELETE']), `factors/${id}${pick(['', '/verify', '/challenge'])}`, { code: '123456', challenge_id: id }),
    () => ({ kind: 'service', method: pick(['GET', 'POST']), path: pick(['/graphql/v1', '/graphql/v1/', '/realtime/v1/websocket?vsn=1.0.0', '/realtime/v1/api/broadcast', '/pg/query', '/rest/v1/', '/rest/v1', '/rest/admin/v1/live', '/analytics/v1', '/storage/v1/s3/attachments', '/storage/v1/upload/resumable', '/functions/v1/', '/functions/v1/_shared']), body: { query: '{ mattersCollection { edges { node { id } } } }' } }),
  ])();
}

/** A small repeatable generator (mulberry32). */
export function generator(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Texts, columns, profiles and operators that a request may be made of. */
export const texts = ['', ' ', '办理', "'; drop table app.events; --", "' or '1'='1", '%', '_', '*', '\\', '{{reg_no}}', '<script>alert(1)</script>', '𠮷😀', '\u202e反', 'a'.repeat(3000), '0', '-1', '9'.repeat(30), 'null', 'true', '2026-02-30', '2026-03-02', '1', 'B', 'C', 'withdraw', 'phone', '../../etc/passwd', 'CTW202604210001', '..%2f'];
export const hiddenColumns = ['code_hash', 'fingerprint', 'name', 'phone', 'address', 'email', 'id_no', 'content', 'sealed_content', 'encrypted_password', 'is_sealed', 'chain_head', 'reported_unit', 'body', 'fields', 'reason', 'text', 'title', 'hash', 'extract', 'keeper_unit_id', 'unit_id', 'matter_id', 'received_at', 'position', 'comment', 'level'];
export const profiles = ['app', 'auth', 'storage', 'public', 'extensions', 'pg_catalog', 'kept'];
export const operators = ['eq', 'neq', 'gt', 'lt', 'like', 'ilike', 'match', 'in', 'is', 'cs', 'cd', 'fts', 'not.eq', 'not.is'];
