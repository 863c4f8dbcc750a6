// The door of the back office: before a password is tried, its own account asks whether this connection may still try (app.throttles).
import { randomBytes } from 'node:crypto';
import { Account } from '@xinfang/kit/account.ts';
import { connectionOf } from '@xinfang/kit/connection.ts';
import { call } from '@xinfang/kit/db.ts';
import { forAuth } from '@xinfang/kit/password.ts';
import { type Wait, waitOf } from '@xinfang/kit/waiting.ts';
import type { AstroCookies } from 'astro';
import { ACCOUNT_FOLDER, DOOR_EMAIL, DOOR_PASSWORD, SESSION_SECRET, SITE_URL, SUPABASE_PUBLISHABLE_KEY, SUPABASE_URL } from 'astro:env/server';

const { db } = new Account({ url: SUPABASE_URL, key: SUPABASE_PUBLISHABLE_KEY, email: DOOR_EMAIL, password: DOOR_PASSWORD, folder: ACCOUNT_FOLDER, secret: SESSION_SECRET });

/** A keyed hash of a connection, which says nothing outside this site. */
const clientOf = (address: string) => connectionOf(address, `door ${SESSION_SECRET}`);

/** Who knocks: the connection and a random name of the browser, to which a pass belongs; and the pass, if the form brought one. */
export type Caller = { client: string; pass: string | null };
export function callerOf(page: { cookies: AstroCookies; clientAddress: string }, form: FormData): Caller {
  const isHttps = SITE_URL.startsWith('https:'), cookie = isHttps ? '__Host-visitor' : 'visitor';
  const given = page.cookies.get(cookie)?.value ?? '', name = /^[\w-]{16}$/.test(given) ? given : randomBytes(12).toString('base64url');
  page.cookies.set(cookie, name, { httpOnly: true, sameSite: 'strict', secure: isHttps, path: '/', maxAge: 1800 });
  const pass = form.get('pass');
  return { client: `${clientOf(page.clientAddress)}.${name}`, pass: typeof pass === 'string' ? pass : null };
}

/** Knocks before a password or code is tried, or says that the person came in; null when all is well, or what is to be waited for. */
export async function knock(from: Caller, cameIn = false): Promise<null | Wait | 'unreachable'> {
  try {
    const early = from.pass && !cameIn ? waitOf(await call(db, 'redeem_pass', { p_client: from.client, p_pass: from.pass })) : null; // a pass that is no good leads to a fresh challenge
    if (early) return early;
    const result = await call(db, 'knock', { p_client: from.client, p_came_in: cameIn });
    return result.ok ? null : (waitOf(result) ?? 'unreachable');
  } catch {
    return 'unreachable';
  }
}

/** Sets a new password with the code of a letter; each try knocks like one with a password. */
export async function setForgotten(from: Caller, email: string, code: string, password: string): Promise<null | Wait | 'wrong' | 'weak' | 'unreachable'> {
  const refused = await knock(from);
  if (refused) return refused;
  try {
    const result = await call(db, 'set_forgotten_password', { p_email: email, p_reset_code: code, p_password: forAuth(password) });
    if (!result.ok) return 'unreachable';
    if (result.data !== 'done') return result.data === 'weak' ? 'weak' : 'wrong';
    await knock(from, true);
    return null;
  } catch {
    return 'unreachable';
  }
}

export type Invitation = { name: string; unit: string; roles: string };

/** What somebody was invited as, for who has the code; each try knocks. */
export async function readInvitation(from: Caller, email: string, code: string): Promise<Invitation | Wait | 'wrong' | 'unreachable'> {
  const refused = await knock(from);
  if (refused) return refused;
  try {
    const result = await call(db, 'read_invitation', { p_email: email, p_invitation_code: code });
    if (!result.ok) return 'unreachable';
    if (!result.data) return 'wrong';
    await knock(from, true);
    return result.data as Invitation;
  } catch {
    return 'unreachable';
  }
}

/** Makes a member of staff of who shows the code of the letter. The database says when the address is to be registered at Auth with this
 * password; if a stranger came between, it says so again, and that registration is gone as well. */
export async function joinStaff(email: string, code: string, password: string, register: () => Promise<null | 'weak' | 'too_many' | 'unreachable'>): Promise<null | 'wrong' | 'weak' | 'taken' | 'too_many' | 'unreachable'> {
  try {
    for (let tries = 0; tries < 4; tries += 1) {
      const result = await call(db, 'join_staff', { p_email: email, p_invitation_code: code, p_password: forAuth(password) });
      if (!result.ok) return 'unreachable';
      if (result.data === 'done') return null;
      if (result.data !== 'register') return result.data as 'wrong' | 'weak' | 'taken';
      const why = await register();
      if (why) return why;
    }
  } catch {
    return 'unreachable';
  }
  return 'unreachable';
}

/** Says that this site looked into a file; the database takes no other from a person's own login. */
export async function vouch(file: { id: string; mediaType: string; bytes: number; hash: string }): Promise<boolean> {
  try {
    return (await call(db, 'vouch_file', { p_attachment_id: file.id, p_media_type: file.mediaType, p_bytes: file.bytes, p_hash: file.hash })).ok;
  } catch {
    return false;
  }
}
