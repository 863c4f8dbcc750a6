// A tracking code that stays with the visitor between two pages: encrypted, out of reach of scripts, gone with the browser.
import { createHash, randomBytes } from 'node:crypto';
import { connectionOf } from '@xinfang/kit/connection.ts';
import { open as openWith, seal as sealWith } from '@xinfang/kit/secrets.ts';
import type { AstroCookies } from 'astro';
import { SESSION_SECRET, SITE_URL } from 'astro:env/server';

const key = createHash('sha256').update(SESSION_SECRET).digest();

/** Encrypts a text, with the key of this site where no other is given. */
export const seal = (text: string, by: Buffer = key): string => sealWith(text, by);
export const open = (sealed: string, by: Buffer = key): string | null => openWith(sealed, by);

export const isSecure = SITE_URL.startsWith('https:');
export type Keepsake = 'receipt' | 'track' | 'helper' | 'visitor' | 'pass'; // helper: a code just made, shown once; visitor: a name that says nothing; pass: what is waited for
/** The name a browser believes only from this host itself, where there is https. */
export const cookieName = (name: string): string => (isSecure ? `__Host-${name}` : name);

export function keep(cookies: AstroCookies, name: Keepsake, code: string): void {
  cookies.set(cookieName(name), seal(code), { httpOnly: true, sameSite: 'strict', secure: isSecure, path: '/', ...(name === 'track' ? {} : { maxAge: 1800 }) });
}

export function kept(cookies: AstroCookies, name: Keepsake): string | null {
  const value = cookies.get(cookieName(name))?.value;
  return value ? open(value) : null;
}

export function forget(cookies: AstroCookies, name: Keepsake): void {
  cookies.delete(cookieName(name), { path: '/', secure: isSecure });
}

/** A name for a connection that cannot be turned back into its address; only the throttle uses it. */
export const clientOf = (address: string): string => connectionOf(address, SESSION_SECRET);

/** Who asks: the connection, and a random name that this browser has for half an hour, so that a pass it worked for is its own. */
export function visitorOf(context: { cookies: AstroCookies; clientAddress: string }): string {
  const name = kept(context.cookies, 'visitor') ?? randomBytes(12).toString('base64url');
  keep(context.cookies, 'visitor', name);
  return `${clientOf(context.clientAddress)}.${name}`;
}
