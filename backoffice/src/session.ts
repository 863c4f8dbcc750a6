// A person's own login. The tokens lie in cookies no script can read; the API checks them with every request, and the site
// renews them shortly before they end.
import { createClient } from '@supabase/supabase-js';
import { connect, type Db } from '@xinfang/kit/db.ts';
import type { AstroCookies } from 'astro';
import { SITE_URL, SUPABASE_PUBLISHABLE_KEY, SUPABASE_URL } from 'astro:env/server';
import type { Me } from './me.ts';

const hours12 = 12 * 3600;
const options = { httpOnly: true, sameSite: 'lax' as const, secure: SITE_URL.startsWith('https:'), path: '/', maxAge: hours12 };
const auth = () => createClient(SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, { auth: { persistSession: false, autoRefreshToken: false } }).auth;

const idleMinutes = 30;
/** Notes that the person is at work; without a note for half an hour the session ends (NIST SP 800-63B, 2.2.3). */
export const stay = (cookies: AstroCookies): void => cookies.set('seen', 'yes', { ...options, maxAge: idleMinutes * 60 });
export const isIdle = (cookies: AstroCookies): boolean => Boolean(cookies.get('refresh')) && !cookies.get('seen');

type Tokens = { access_token: string; refresh_token: string };

function keep(cookies: AstroCookies, tokens: Tokens): void {
  cookies.set('access', tokens.access_token, options);
  cookies.set('refresh', tokens.refresh_token, options);
}

export function signOut(cookies: AstroCookies): void {
  cookies.delete('access', { path: '/' });
  cookies.delete('refresh', { path: '/' });
  cookies.delete('seen', { path: '/' });
}

/** Signs in; answers null, or why not: 'wrong' e-mail or password, 'unreachable'. */
export async function signIn(cookies: AstroCookies, email: string, password: string): Promise<null | 'wrong' | 'unreachable'> {
  const { data, error } = await auth().signInWithPassword({ email, password });
  if (error || !data.session) return error?.status && error.status < 500 ? 'wrong' : 'unreachable';
  keep(cookies, data.session);
  stay(cookies);
  return null;
}

/** Sets the first password of somebody who was invited and signs them in, or says that the address must be confirmed first. A login
 * without an invitation has no row in app.staff: it is told so, and can read nothing. */
export async function join(cookies: AstroCookies, email: string, password: string): Promise<null | 'wrong' | 'confirm' | 'unreachable'> {
  const { data, error } = await auth().signUp({ email, password });
  if (error) return error.status && error.status < 500 ? 'wrong' : 'unreachable';
  if (!data.session) return 'confirm';
  if (!(await personOf(data.session.access_token))) return 'wrong';
  keep(cookies, data.session);
  stay(cookies);
  return null;
}

function endOf(token: string): number {
  try {
    return (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { exp: number }).exp * 1000;
  } catch {
    return 0;
  }
}

/** The person's present token, renewed when it ends within a minute; null when there is none. */
export async function currentToken(cookies: AstroCookies): Promise<string | null> {
  const access = cookies.get('access')?.value;
  if (access && endOf(access) > Date.now() + 60_000) return access;
  const refresh = cookies.get('refresh')?.value;
  if (!refresh) return null;
  const { data, error } = await auth().refreshSession({ refresh_token: refresh });
  if (error || !data.session) return null;
  keep(cookies, data.session);
  return data.session.access_token;
}

export const dbOf = (token: string): Db => connect(SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, async () => token);

const known = new Map<string, { db: Db; me: Me; until: number }>();

/** Who holds this token, and their way to the API; asked again after a minute. Null for somebody who is not active staff. */
export async function personOf(token: string): Promise<{ db: Db; me: Me } | null> {
  const held = known.get(token);
  if (held && held.until > Date.now()) return held;
  const db = dbOf(token);
  const { data, error } = await db.from('me').select('*').maybeSingle();
  if (error || !data) return null;
  if (known.size > 500) known.clear();
  const person = { db, me: data as Me, until: Date.now() + 60_000 };
  known.set(token, person);
  return person;
}
