// The signed receipt of the matter whose code this browser keeps, as a file.
import type { APIRoute } from 'astro';
import { signedReceipt } from '../../bureau.ts';
import { visitorOf, kept } from '../../keepsake.ts';
import { paths } from '../../paths.ts';

export const GET: APIRoute = async ({ cookies, clientAddress, redirect }) => {
  const code = kept(cookies, 'track') ?? kept(cookies, 'receipt');
  if (!code) return redirect(paths.track, 303);
  const receipt = await signedReceipt(code, visitorOf({ cookies, clientAddress }));
  if (!receipt) return redirect(`${paths.verify}?unsigned=1`, 303);
  return new Response(JSON.stringify(receipt, null, 2), {
    headers: { 'content-type': 'application/json; charset=utf-8', 'content-disposition': `attachment; filename="receipt.json"`, 'cache-control': 'no-store' },
  });
};
