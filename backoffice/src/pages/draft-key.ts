// The key of the drafts of whoever is signed in, for the memory of their page (features/frame/drafts.ts). A POST, so that no other site
// can ask for it (kit/serve.ts).
import { call } from '@xinfang/kit/db.ts';
import type { APIRoute } from 'astro';

export const POST: APIRoute = async ({ locals }) => {
  const result = await call(locals.db, 'draft_key', undefined as never);
  return result.ok ? new Response(Buffer.from(result.data as string, 'base64'), { headers: { 'content-type': 'application/octet-stream' } }) : new Response(null, { status: result.failure.status });
};
