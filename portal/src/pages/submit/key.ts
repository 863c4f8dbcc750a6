// Hands the key of drafts to the page that asks, or forgets it. A POST, so that no other site can ask (kit/serve.ts).
import type { APIRoute } from 'astro';
import { forgetKey, giveKey, giveNone } from '../../features/submission/draft-key.ts';

export const POST: APIRoute = async ({ request, cookies }) => {
  const act = (await request.formData()).get('act');
  if (act === 'forget') forgetKey(cookies);
  if (act === 'shared') giveNone(cookies);
  const key = act === 'give' ? giveKey(cookies) : null;
  return key ? new Response(new Uint8Array(key), { headers: { 'content-type': 'application/octet-stream' } }) : new Response(null, { status: 204 });
};
