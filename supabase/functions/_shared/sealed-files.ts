// Encrypting files of reports where they lie in storage: by a job, those of what was found to be a report; at once, those of a form
// whose writer says that it is one (seal-form, for the portal with its own token: the database says which).
import { algorithmOf, hashOf } from '../../../portal/public/verify.mjs';
import { answer, env, job, rpc, serviceKey } from './job.ts';
import { registerKey, sealBytes } from './sealing.ts';

type File = { id: string; path: string; hash: string; algorithm: string };

async function sealOne({ id, path, hash, algorithm }: File, key: string): Promise<void> {
  const at = `${env('SUPABASE_URL')}/storage/v1/object`;
  const headers = { apikey: key, authorization: `Bearer ${key}` };
  const kept = await fetch(`${at}/attachments/${path}`, { headers, redirect: 'error' });
  if (!kept.ok) throw new Error(`storage: ${kept.status} ${path}`);
  const came = new Uint8Array(await kept.arrayBuffer());
  const isPlain = hashOf(algorithmOf(hash), came) === hash; // or it was encrypted before, and only the note of it was lost
  const sealed = isPlain ? await sealBytes(came) : came;
  if (isPlain) {
    const put = await fetch(`${at}/attachments/${path}`, { method: 'PUT', redirect: 'error', headers: { ...headers, 'content-type': 'application/octet-stream', 'x-upsert': 'true' }, body: sealed as Uint8Array<ArrayBuffer> });
    if (!put.ok) throw new Error(`storage: ${put.status} ${path}`);
  }
  const noted = await rpc('note_sealed_file', { p_attachment_id: id, p_bytes: sealed.length, p_hash: hashOf(algorithm, sealed) }, key);
  if (!noted.ok) throw new Error(`note_sealed_file: ${noted.status}`);
}

/** Encrypts each, whatever becomes of the others; how many, or what went wrong. */
async function sealAll(files: File[], key: string): Promise<{ sealed: number }> {
  const faults: string[] = [];
  for (const file of files) await sealOne(file, key).catch((error: unknown) => void faults.push(error instanceof Error ? error.message : 'failed'));
  if (faults.length > 0) throw new Error(faults.join('; '));
  return { sealed: files.length };
}

export const sealFiles = job('seal-files', 'files_to_seal', async (result, key) => {
  await registerKey(key);
  return await sealAll(result as File[], key);
});

export async function sealForm(request: Request): Promise<Response> {
  if (request.method !== 'POST') return answer(405, { message: 'method_not_allowed' });
  const token = request.headers.get('authorization')?.replace(/^Bearer /, '') ?? '';
  const body = (await request.json().catch(() => null)) as { form?: unknown } | null;
  if (typeof body?.form !== 'string') return answer(422, { message: 'request_refused' });
  const result = await rpc('seal_form', { p_submission_id: body.form }, token, request.headers.get('apikey') ?? '');
  const text = await result.text();
  if (!result.ok) return new Response(text, { status: result.status, headers: { 'content-type': 'application/json' } });
  try {
    return answer(200, await sealAll(JSON.parse(text) as File[], serviceKey()));
  } catch (error) {
    console.error(`seal-form: ${error instanceof Error ? error.message : 'failed'}`);
    return answer(503, { message: 'seal_unavailable' });
  }
}
