// Everybody signs in; every page gets the person and their own way to the API. Security headers, and a reference number for
// every failure.
import { randomInt } from 'node:crypto';
import { protect } from '@xinfang/kit/headers.ts';
import { SITE_URL } from 'astro:env/server';
import { defineMiddleware } from 'astro:middleware';
import { paths } from './paths.ts';
import { currentToken, isIdle, personOf, signOut, stay } from './session.ts';

const open = new Set([paths.login, paths.join, '/404', '/500', '/favicon.svg']);

export const onRequest = defineMiddleware(async (context, next) => {
  context.locals.reference = String(randomInt(100_000, 999_999));
  const { pathname, search } = context.url;
  if (!open.has(pathname) && !pathname.startsWith('/_astro/')) {
    const idle = isIdle(context.cookies);
    if (idle) signOut(context.cookies);
    const token = idle ? null : await currentToken(context.cookies);
    const person = token ? await personOf(token) : null;
    if (!token || !person) {
      const query = new URLSearchParams({ ...(idle ? { ended: 'idle' } : {}), ...(pathname === '/' || (context.request.method !== 'GET' && [paths.logout, paths.export].includes(pathname)) ? {} : { back: pathname + search }) });
      return protect(context.redirect(`${paths.login}${query.size > 0 ? `?${query}` : ''}`, 303), { isHttps: SITE_URL.startsWith('https:'), isPrivate: true });
    }
    stay(context.cookies);
    Object.assign(context.locals, person, { token });
  }
  const response = await next();
  return protect(response, { isHttps: SITE_URL.startsWith('https:'), isPrivate: !pathname.startsWith('/_astro/') });
});
