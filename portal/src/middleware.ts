// Security headers for every answer, and a reference number for every failure that a visitor can read out on the phone.
import { randomInt } from 'node:crypto';
import { defineMiddleware } from 'astro:middleware';

export const onRequest = defineMiddleware(async (context, next) => {
  context.locals.reference = String(randomInt(100_000, 999_999));
  const view = context.cookies.get('view')?.value ?? '';
  context.locals.isElder = view.includes('elder');
  context.locals.isContrast = view.includes('contrast');
  const response = await next();
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'same-origin');
  response.headers.set('x-frame-options', 'DENY');
  response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  if (context.url.pathname.startsWith('/submit') || context.url.pathname.startsWith('/track')) response.headers.set('cache-control', 'no-store');
  return response;
});
