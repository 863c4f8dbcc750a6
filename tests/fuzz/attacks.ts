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
