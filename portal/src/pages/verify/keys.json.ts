// The public keys that receipts and roots are signed with.
import type { APIRoute } from 'astro';
import { publicKeys } from '../../bureau.ts';

export const GET: APIRoute = async () => {
  const list = await publicKeys();
  return list ? new Response(JSON.stringify(list), { headers: { 'content-type': 'application/json; charset=utf-8' } }) : new Response('[]', { status: 502 });
};
