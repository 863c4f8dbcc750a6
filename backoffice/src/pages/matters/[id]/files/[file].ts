// A file of a matter, passed through with the reader's own rights; always a download, never shown in place.
import type { APIRoute } from 'astro';
import { SUPABASE_PUBLISHABLE_KEY, SUPABASE_URL } from 'astro:env/server';

export const GET: APIRoute = async ({ params, locals, rewrite }) => {
  const { data } = await locals.db.from('matter_attachments').select('file_name,path').eq('matter_id', params.id ?? '').eq('id', params.file ?? '').maybeSingle();
  if (!data) return rewrite('/404');
  const answer = await fetch(`${SUPABASE_URL}/storage/v1/object/authenticated/attachments/${data.path}`, { headers: { apikey: SUPABASE_PUBLISHABLE_KEY, authorization: `Bearer ${locals.token}` } });
  if (!answer.ok) throw new Error(`attachment ${params.file}: storage answered ${answer.status}`);
  return new Response(answer.body, {
    headers: {
      'content-type': 'application/octet-stream', 'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(data.file_name ?? 'file')}`,
    },
  });
};
