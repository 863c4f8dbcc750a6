// The lock on files in pieces: what waits on this site's disk is encrypted from the first byte, with a key that lies in the visitor's
// browser alone (a cookie no script can read, for a day). Whoever has the disk has noise; whoever has another browser has nothing.
import { createCipheriv, randomBytes } from 'node:crypto';
import { derived } from '@xinfang/kit/secrets.ts';
import type { AstroCookies } from 'astro';
import { cookieName, isSecure } from '../../keepsake.ts';

const name = cookieName('pieces');

/** The key of this browser; null before a form for files was shown. */
export function keyOf(cookies: AstroCookies): Buffer | null {
  const key = Buffer.from(cookies.get(name)?.value ?? '', 'base64url');
  return key.length === 32 ? key : null;
}

/** Gives the browser its key, or keeps the one it has for another day. */
export function giveKey(cookies: AstroCookies): void {
  cookies.set(name, (keyOf(cookies) ?? randomBytes(32)).toString('base64url'), { httpOnly: true, sameSite: 'strict', secure: isSecure, path: '/', maxAge: 86_400 });
}

/** What tells that a piece is of this browser, and nothing about its key. */
export const markOf = (key: Buffer, id: string): string => derived(key, `mark ${id}`).toString('base64url');

/** Locks or unlocks a piece from some byte on: each has a key of its own, and its bytes may come in any portions (AES-256-CTR). */
export function turn(key: Buffer, id: string, offset: number): (part: Buffer) => Buffer {
  const counter = Buffer.alloc(16);
  counter.writeBigUInt64BE(BigInt(Math.floor(offset / 16)), 8);
  const cipher = createCipheriv('aes-256-ctr', derived(key, `piece ${id}`), counter);
  cipher.update(Buffer.alloc(offset % 16));
  return (part) => cipher.update(part);
}
