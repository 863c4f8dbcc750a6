// A file of a matter, passed through with the reader's own rights; always a download, never shown in place, and only what was examined
// when it came: its hash is compared. A file of a report comes through the function that opens sealed content, which checks its seal.
import { sentence } from '@xinfang/kit/errors.ts';
import type { APIRoute } from 'astro';
import { SUPABASE_PUBLISHABLE_KEY, SUPABASE_URL } from 'astro:env/server';
import { algorithmOf, hashOf, isHash } from '../../../../../../portal/public/verify.mjs';

export const GET: APIRoute = async ({ params, locals, rewrite }) => {
  const { data } = await locals.db.from('matter_attachments').select('file_name,path,sealed,hash').eq('matter_id', params.id ?? '').eq('id', params.file ?? '').maybeSingle();
  if (!data) return rewrite('/404');
  const headers = { apikey: SUPABASE_PUBLISHABLE_KEY, authorization: `Bearer ${locals.token}` };
  const answer = await (data.sealed ? fetch(`${SUPABASE_URL}/functions/v1/open-sealed`, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify({ file: params.file }) })
    : fetch(`${SUPABASE_URL}/storage/v1/object/attachments/${data.path}`, { headers }));
  if (data.sealed && answer.status === 503) return new Response(sentence('seal_unavailable'), { status: 503, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  if (!answer.ok) throw new Error(`attachment ${params.file}: storage answered ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (!data.sealed && (!isHash(data.hash) || hashOf(algorithmOf(data.hash), bytes) !== data.hash)) throw new Error(`attachment ${params.file}: what lies in storage is not what was examined`);
  const name = answer.headers.get('x-file-name') ?? encodeURIComponent(data.file_name ?? 'file');
  return new Response(bytes, {
    headers: {
      'content-type': 'application/octet-stream', 'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
    },
  });
};
