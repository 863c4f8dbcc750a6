// seal-files: makes the public key known, and encrypts the files of what was found to be a report, where they lie in storage.
import { answer, env, job, rpc } from './job.ts';
import { registerKey, sealBytes } from './sealing.ts';

const hex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((b) => b.toString(16).padStart(2, '0')).join('');

async function sealOne(id: string, path: string, key: string): Promise<void> {
  const at = `${env('SUPABASE_URL')}/storage/v1/object`;
  const headers = { apikey: key, authorization: `Bearer ${key}` };
  const kept = await fetch(`${at}/attachments/${path}`, { headers });
  if (!kept.ok) throw new Error(`storage: ${kept.status} ${path}`);
  const sealed = await sealBytes(new Uint8Array(await kept.arrayBuffer()));
  const put = await fetch(`${at}/attachments/${path}`, { method: 'PUT', headers: { ...headers, 'content-type': 'application/octet-stream', 'x-upsert': 'true' }, body: sealed as Uint8Array<ArrayBuffer> });
  if (!put.ok) throw new Error(`storage: ${put.status} ${path}`);
  const noted = await rpc('note_sealed_file', { p_attachment_id: id, p_bytes: sealed.length, p_sha256: hex(await crypto.subtle.digest('SHA-256', sealed as Uint8Array<ArrayBuffer>)) }, key);
  if (!noted.ok) throw new Error(`note_sealed_file: ${noted.status}`);
}

const waiting = job('files_to_seal', async (result, key) => {
  const files = result as { id: string; path: string }[];
  for (const f of files) await sealOne(f.id, f.path, key);
  return { sealed: files.length };
});

export async function sealFiles(request: Request): Promise<Response> {
  const key = env('SUPABASE_SERVICE_ROLE_KEY');
  if (request.headers.get('authorization') !== `Bearer ${key}`) return answer(401, { message: 'key_missing' });
  await registerKey(key);
  return await waiting(request);
}
