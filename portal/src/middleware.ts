// Security headers for every answer, and a reference number for every failure that a visitor can read out on the phone.
import { randomInt } from 'node:crypto';
import { protect } from '@xinfang/kit/headers.ts';
import { SITE_URL } from 'astro:env/server';
import { defineMiddleware } from 'astro:middleware';

export const onRequest = defineMiddleware(async (context, next) => {
  context.locals.reference = String(randomInt(100_000, 999_999));
  const view = context.cookies.get('view')?.value ?? '';
  context.locals.isElder = view.includes('elder');
  context.locals.isContrast = view.includes('contrast');
  const response = await next();
  const { pathname } = context.url;
  return protect(response, { isHttps: SITE_URL.startsWith('https:'), isPrivate: ['/submit', '/track', '/verify'].some((p) => pathname === p || pathname.startsWith(`${p}/`)) });
});
