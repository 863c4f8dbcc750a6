// Larger type and higher contrast, remembered for a year; works without script.
import type { APIRoute } from 'astro';
import { SITE_URL } from 'astro:env/server';
import { cookieName } from '../keepsake.ts';
import { paths } from '../paths.ts';

export const POST: APIRoute = async ({ request, cookies, redirect }) => {
  const form = await request.formData();
  const toggle = String(form.get('toggle') ?? '');
  const on = new Set((cookies.get(cookieName('view'))?.value ?? '').split('.').filter(Boolean));
  if (toggle === 'elder' || toggle === 'contrast') {
    if (on.has(toggle)) on.delete(toggle);
    else on.add(toggle);
  }
  cookies.set(cookieName('view'), [...on].join('.'), { path: '/', httpOnly: true, sameSite: 'lax', secure: SITE_URL.startsWith('https:'), maxAge: 31_536_000 });
  const back = String(form.get('back') ?? '');
  return redirect(/^\/[a-z/]*$/.test(back) && !back.startsWith('//') ? back : paths.home, 303);
};

export const GET: APIRoute = ({ redirect }) => redirect(paths.home, 303);
