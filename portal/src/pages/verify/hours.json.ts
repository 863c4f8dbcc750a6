// The last thousand signed roots within days, to be kept elsewhere; newest first.
import type { APIRoute } from 'astro';
import { hourRoots } from '../../bureau.ts';

export const GET: APIRoute = async () => {
  const list = await hourRoots(1000);
  return list ? new Response(JSON.stringify(list), { headers: { 'content-type': 'application/json; charset=utf-8' } }) : new Response('[]', { status: 502 });
};
