// A file of a matter, passed through with the reader's own rights; always a download, never shown in place, and only what was examined
// when it came: its hash is compared.
import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { SUPABASE_PUBLISHABLE_KEY, SUPABASE_URL } from 'astro:env/server';

export const GET: APIRoute = async ({ params, locals, rewrite }) => {
  const { data } = await locals.db.from('matter_attachments').select('file_name,path,sha256').eq('matter_id', params.id ?? '').eq('id', params.file ?? '').maybeSingle();
  if (!data) return rewrite('/404');
  const answer = await fetch(`${SUPABASE_URL}/storage/v1/object/authenticated/attachments/${data.path}`, { headers: { apikey: SUPABASE_PUBLISHABLE_KEY, authorization: `Bearer ${locals.token}` } });
  if (!answer.ok) throw new Error(`attachment ${params.file}: storage answered ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (createHash('sha256').update(bytes).digest('hex') !== data.sha256) throw new Error(`attachment ${params.file}: what lies in storage is not what was examined`);
  return new Response(bytes, {
    headers: {
      'content-type': 'application/octet-stream', 'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(data.file_name ?? 'file')}`,
    },
  });
};
