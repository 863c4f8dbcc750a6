// Requests at the services beside the tables: files put, moved, signed and listed by hand, other buckets, accounts, functions.
type Dice = { pick: <T>(list: readonly T[]) => T; chance: (p: number) => boolean };
export type Attack = { kind: 'store' | 'job'; method: string; path: string; body: unknown; headers?: Record<string, string> };

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
