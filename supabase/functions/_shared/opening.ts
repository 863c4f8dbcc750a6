// open-sealed: what a verb hands out as cipher text, as words; and a file of a report. With the caller's own token: who may, why,
// and that it was written down, is decided in the database before anything reaches this function.
import { answer, env, rpc } from './job.ts';
import { bytesOf, keys, openBytes, unseal } from './sealing.ts';

const verbs = new Set(['open_sealed_matter', 'read_sealed_messages', 'show_identity', 'sealed_messages_of']);
const unkept = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
const refuse = (status: number, message: string) => new Response(JSON.stringify({ message }), { status, headers: { ...unkept, 'content-type': 'application/json' } });

type Asked = { verb?: unknown; args?: unknown; file?: unknown };

export async function openSealed(request: Request): Promise<Response> {
  if (request.method !== 'POST') return answer(405, { message: 'method_not_allowed' });
  const token = request.headers.get('authorization')?.replace(/^Bearer /, '') ?? '';
  const apikey = request.headers.get('apikey') ?? '';
  const body = (await request.json().catch(() => null)) as Asked | null;
  try {
    await keys(); // first: without a key nobody's opening is written down in vain
    if (typeof body?.file === 'string') return await openFile(body.file, token, apikey);
    if (typeof body?.verb !== 'string' || !verbs.has(body.verb) || typeof body.args !== 'object' || body.args === null) return refuse(422, 'request_refused');
    const result = await rpc(body.verb, body.args, token, apikey);
    const text = await result.text();
    if (!result.ok) return new Response(text, { status: result.status, headers: { ...unkept, 'content-type': 'application/json' } });
    return new Response(JSON.stringify(await unseal(text ? JSON.parse(text) : null)), { headers: { ...unkept, 'content-type': 'application/json' } });
  } catch (error) {
    console.error(`open-sealed: ${error instanceof Error ? error.message : 'failed'}`);
    return refuse(503, 'seal_unavailable');
  }
}

/** A file of a report, for who opened the report within the hour: the row and the bytes are asked for as that person. */
async function openFile(id: string, token: string, apikey: string): Promise<Response> {
  const headers = { apikey, authorization: `Bearer ${token}`, 'accept-profile': 'api' };
  const row = await fetch(`${env('SUPABASE_URL')}/rest/v1/matter_attachments?select=path,sealed,is_encrypted&id=eq.${encodeURIComponent(id)}`, { headers });
  const found = row.ok ? ((await row.json()) as { path: string; sealed: string | null; is_encrypted: boolean }[])[0] : undefined;
  if (!found?.sealed) return refuse(404, 'attachment_unknown');
  const kept = await fetch(`${env('SUPABASE_URL')}/storage/v1/object/attachments/${found.path}`, { headers });
  if (!kept.ok) throw new Error(`storage: ${kept.status}`);
  const bytes = new Uint8Array(await kept.arrayBuffer());
  const { file_name } = JSON.parse(new TextDecoder().decode(await openBytes(bytesOf(found.sealed)))) as { file_name: string };
  const plain = found.is_encrypted ? await openBytes(bytes) : bytes;
  return new Response(plain as Uint8Array<ArrayBuffer>, { headers: { ...unkept, 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file_name) } });
}
