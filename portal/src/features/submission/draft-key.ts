// The key of what a visitor typed and did not send: in a cookie that only this site can open and no script can read, for thirty days
// from the last visit; the site looks at the date itself, so a copy of the browser's files opens nothing later. It is handed to the page
// when there is something to keep or to open, and forgotten when the form was sent, became a report, or the computer is shared.
import { randomBytes } from 'node:crypto';
import type { AstroCookies } from 'astro';
import { cookieName, isSecure, open, seal } from '../../keepsake.ts';

const name = cookieName('drafts');
const options = { httpOnly: true, sameSite: 'strict' as const, secure: isSecure, path: '/' };
const days = 30;
const shared = 'shared';
const said = (cookies: AstroCookies): string => open(cookies.get(name)?.value ?? '') ?? '';

/** The key of this browser, another thirty days; null where nothing is kept because the computer is shared. */
export function giveKey(cookies: AstroCookies): Buffer | null {
  const known = said(cookies);
  if (known === shared) return null;
  const [until, text = ''] = known.split(' ');
  const key = Number(until) > Date.now() ? Buffer.from(text, 'base64url') : randomBytes(32);
  cookies.set(name, seal(`${Date.now() + days * 86_400_000} ${key.toString('base64url')}`), { ...options, maxAge: days * 86_400 });
  return key;
}

/** Forgets the key: what it opened is lost. */
export function forgetKey(cookies: AstroCookies): void {
  if (cookies.has(name) && said(cookies) !== shared) cookies.delete(name, { path: '/', secure: isSecure });
}

/** Forgets the key and gives none until the browser is closed. */
export function giveNone(cookies: AstroCookies): void {
  cookies.set(name, seal(shared), options);
}
