// One paper as it was issued, as a Word file, with the reader's own rights.
import { docxAnswer } from '@xinfang/kit/docx.ts';
import type { APIRoute } from 'astro';

export const GET: APIRoute = async ({ params, locals, rewrite }) => {
  const { data } = await locals.db.from('matter_documents').select('*').eq('matter_id', params.id ?? '').eq('id', params.paper ?? '').maybeSingle();
  if (!data) return rewrite('/404');
  return docxAnswer({ title: data.title ?? '', number: data.number ?? '', body: data.body ?? '', issuedOn: data.issued_on ?? '', organ: data.unit_name ?? '', seal: data.seal });
};
