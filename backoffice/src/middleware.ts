// Everybody signs in; every page gets the person and their own way to the API, and the reference number of a failure. The headers
// that every answer carries come from kit/serve.ts.
import { finish } from '@xinfang/kit/headers.ts';
import { note, reference } from '@xinfang/kit/log.ts';
import { defineMiddleware } from 'astro:middleware';
import { paths } from './paths.ts';
import { currentToken, forget, isGreeted, personOf, signInOf, signOut } from './session.ts';

const open = new Set([paths.login, paths.join, paths.forgot, '/404', '/500', '/favicon.svg']);

/** Opening a page and sending a form is work; what a script of a page asks for by itself keeps no session alive. Old browsers do not tell them apart. */
const isUse = ({ headers }: Request): boolean => (headers.get('sec-fetch-mode') ?? 'navigate') === 'navigate';

export const onRequest = defineMiddleware(async (context, next) => {
  context.locals.reference = reference();
  const { pathname, search } = context.url;
  if (!open.has(pathname) && !pathname.startsWith('/_astro/')) {
    const token = await currentToken(context.cookies);
    const person = token ? await personOf(token, isUse(context.request)) : null;
    const step = token && !person ? await signInOf(token) : null;
    if (step?.next === 'code' || step?.next === 'enrol') {
      context.locals.step = step;
      if (pathname === paths.secondFactor || pathname === paths.logout) return finish(await next(), true);
      return finish(context.redirect(`${paths.secondFactor}?${new URLSearchParams({ back: pathname + search })}`, 303), true);
    }
    if (token === undefined || (token && !person && !step)) return finish(await next(paths.unreachable), true); // nobody has signed out; loading it anew sends once more what was typed
    if (!token || !person) {
      if (step?.next === 'idle') await signOut(context.cookies);
      else if (step) forget(context.cookies);
      const query = new URLSearchParams({ ...(step?.next === 'idle' ? { ended: 'idle' } : {}), ...(pathname === '/' || (context.request.method !== 'GET' && [paths.logout, paths.export].includes(pathname)) ? {} : { back: pathname + search }) });
      return finish(context.redirect(`${paths.login}${query.size > 0 ? `?${query}` : ''}`, 303), true);
    }
    Object.assign(context.locals, person, { token });
    note({ who: person.me.id });
    if (context.request.method === 'GET' && pathname !== '/' && isGreeted(context.cookies)) context.locals.welcome = await signInOf(token);
  }
  return finish(await next(), !pathname.startsWith('/_astro/'));
});
