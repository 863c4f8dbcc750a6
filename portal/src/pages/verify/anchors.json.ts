// The published roots, to be kept elsewhere; newest first, a thousand at a time (?before=DAY).
import type { APIRoute } from 'astro';
import { anchors } from '../../bureau.ts';

export const GET: APIRoute = async ({ url }) => {
  const before = url.searchParams.get('before');
  const list = await anchors(1000, before && /^\d{4}-\d{2}-\d{2}$/.test(before) ? before : null);
  return list ? new Response(JSON.stringify(list), { headers: { 'content-type': 'application/json; charset=utf-8' } }) : new Response('[]', { status: 502 });
};
