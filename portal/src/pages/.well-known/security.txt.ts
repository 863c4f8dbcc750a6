// Whom to tell of a weakness (RFC 9116): the bureau that runs this site.
import type { APIRoute } from 'astro';
import { SITE_URL } from 'astro:env/server';
import { reference } from '../../bureau.ts';
import { paths } from '../../paths.ts';

export const GET: APIRoute = async () => {
  const known = await reference();
  const phone = known?.bureau.phone.replaceAll(/[^\d]/g, '').replace(/^0/, '');
  const until = new Date(Date.now() + 180 * 86_400_000).toISOString();
  return new Response([...(phone ? [`Contact: tel:+86${phone}`] : []), `Contact: ${new URL(paths.notices, SITE_URL).href}`, `Expires: ${until}`, 'Preferred-Languages: zh', ''].join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
