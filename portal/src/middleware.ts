// What a page needs to know of its visitor: the reference number of a failure, larger type, higher contrast. The headers that every
// answer carries come from kit/serve.ts.
import { finish } from '@xinfang/kit/headers.ts';
import { reference } from '@xinfang/kit/log.ts';
import { defineMiddleware } from 'astro:middleware';
import { cookieName } from './keepsake.ts';

/** The same for everybody; all other pages belong to one visitor and are kept by nobody. */
const isPublic = (path: string): boolean => /^\/(?:|notices|process|privacy|accessibility|answers(?:\/[\w-]+)?|\.well-known\/security\.txt|verify\/(?:anchors|hours|keys)\.json)\/?$/.test(path);

export const onRequest = defineMiddleware(async (context, next) => {
  context.locals.reference = reference();
  const view = context.cookies.get(cookieName('view'))?.value ?? '';
  context.locals.isElder = view.includes('elder');
  context.locals.isContrast = view.includes('contrast');
  return finish(await next(), !isPublic(context.url.pathname));
});
