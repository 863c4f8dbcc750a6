// A tracking code that stays with the visitor between two pages: encrypted, out of reach of scripts, gone with the browser.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { AstroCookies } from 'astro';
import { SESSION_SECRET, SITE_URL } from 'astro:env/server';

const key = createHash('sha256').update(SESSION_SECRET).digest();

/** Encrypts a text so that only who has the key reads it, and nobody changes it unseen. */
export function seal(text: string, by: Buffer = key): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', by, iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

export function open(sealed: string, by: Buffer = key): string | null {
  try {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', by, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

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
export function clientOf(address: string): string {
  return createHash('sha256').update(SESSION_SECRET + address).digest('base64url').slice(0, 22);
}

/** Who asks: the connection, and a random name that this browser has for half an hour, so that a pass it worked for is its own. */
export function visitorOf(context: { cookies: AstroCookies; clientAddress: string }): string {
  const name = kept(context.cookies, 'visitor') ?? randomBytes(12).toString('base64url');
  keep(context.cookies, 'visitor', name);
  return `${clientOf(context.clientAddress)}.${name}`;
}
