// A person's own login. The tokens lie in cookies no script can read; the API checks them with every request, and the site
// renews them shortly before they end.
import { createClient } from '@supabase/supabase-js';
import { call, connect, type Db, fetchDirectly } from '@xinfang/kit/db.ts';
import { forAuth } from '@xinfang/kit/password.ts';
import type { AstroCookies } from 'astro';
import { SITE_URL, SUPABASE_PUBLISHABLE_KEY, SUPABASE_URL } from 'astro:env/server';
import type { Wait } from '@xinfang/kit/waiting.ts';
import { type Caller, joinStaff, knock } from './door.ts';
import type { Me } from './me.ts';

const hours12 = 12 * 3600;
const isHttps = SITE_URL.startsWith('https:');
const options = { httpOnly: true, sameSite: 'lax' as const, secure: isHttps, path: '/', maxAge: hours12 };
/** Over https a cookie that only this very host can have set. */
const named = (name: 'access' | 'refresh' | 'welcome') => (isHttps ? `__Host-${name}` : name);
const auth = () => createClient(SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, { global: { fetch: fetchDirectly }, auth: { persistSession: false, autoRefreshToken: false } }).auth;

type Tokens = { access_token: string; refresh_token: string };

function keep(cookies: AstroCookies, tokens: Tokens): void {
  cookies.set(named('access'), tokens.access_token, options);
  cookies.set(named('refresh'), tokens.refresh_token, options);
}

/** Forgets the session here. */
export function forget(cookies: AstroCookies): void {
  for (const name of ['access', 'refresh', 'welcome'] as const) cookies.delete(named(name), { path: '/', secure: isHttps });
}

/** Ends the session here and at Auth, so that neither its tokens nor a copy of them are worth anything. */
export async function signOut(cookies: AstroCookies): Promise<void> {
  const token = cookies.get(named('access'))?.value;
  if (token) {
    known.delete(token);
    await auth().admin.signOut(token, 'local').catch(() => undefined); // where Auth cannot be reached the session ends by its age
  }
  forget(cookies);
}

export type Trouble = 'wrong' | 'too_many' | 'unreachable';
type Next = 'work' | 'code' | 'enrol' | 'sign_in' | 'idle' | 'none';
export type SignIn = { next: Next; email?: string; last_at?: string | null; wrong?: number; wrong_codes?: number; has_second_factor?: boolean };

/** What somebody has to do next to be let in; null while the API cannot be reached. */
export async function signInOf(token: string): Promise<SignIn | null> {
  const result = await call(dbOf(token), 'my_sign_in', undefined as never);
  return result.ok ? (result.data as SignIn) : result.failure.status === 401 ? { next: 'sign_in' } : null;
}

/** The first page after signing in says when the person came before. */
export const greet = (cookies: AstroCookies): void => cookies.set(named('welcome'), 'yes', { ...options, maxAge: 600 });
export function isGreeted(cookies: AstroCookies): boolean {
  const is = cookies.has(named('welcome'));
  if (is) cookies.delete(named('welcome'), { path: '/', secure: isHttps });
  return is;
}

/** Auth compares a password only where there is one, which takes longer: whoever is refused waits as long either way. */
const evenly = (began: number) => new Promise((go) => setTimeout(go, Math.max(0, began + 800 - performance.now())));

/** Tries a password; what comes next, or why not. ended: the password is right, and there is no account (any more). */
export async function signIn(cookies: AstroCookies, from: Caller, email: string, password: string): Promise<Wait | Trouble | 'ended' | 'work' | 'code' | 'enrol'> {
  const refused = await knock(from);
  if (refused) return refused;
  const began = performance.now();
  const { data, error } = await auth().signInWithPassword({ email, password: forAuth(password) });
  if (error || !data.session) await evenly(began);
  if (error || !data.session) return error?.status === 429 ? 'too_many' : error?.status && error.status < 500 ? 'wrong' : 'unreachable';
  const step = await signInOf(data.session.access_token);
  if (!step) return 'unreachable';
  if (step.next === 'none') return 'ended'; // said only to who gave the right password
  if (step.next === 'sign_in' || step.next === 'idle') return 'wrong';
  await knock(from, true);
  await signOut(cookies); // whoever was signed in at this browser
  keep(cookies, data.session);
  if (step.next === 'work') greet(cookies);
  return step.next;
}

/** Sets the first password of somebody who was invited, with the code of the letter, and signs them in; what comes next, or why not;
 * joined: the account is there, but signing in has to be tried again. */
export async function join(cookies: AstroCookies, from: Caller, email: string, code: string, password: string): Promise<Trouble | 'weak' | 'taken' | 'work' | 'code' | 'enrol' | 'joined'> {
  const why = await joinStaff(email, code, password, async () => {
    const { error } = await auth().signUp({ email, password: forAuth(password) });
    if (!error || error.code === 'user_already_exists') return null; // somebody was quicker: the database looks again
    return error.code === 'weak_password' ? 'weak' : error.status === 429 ? 'too_many' : 'unreachable';
  });
  if (why) return why;
  const next = await signIn(cookies, from, email, password);
  return next === 'work' || next === 'code' || next === 'enrol' ? next : 'joined';
}

/** Auth as the person who is signed in. */
async function asPerson(cookies: AstroCookies) {
  const own = auth();
  const { error } = await own.setSession({ access_token: cookies.get(named('access'))?.value ?? '', refresh_token: cookies.get(named('refresh'))?.value ?? '' });
  return error ? null : own;
}

/** Begins a second factor: its id and its secret, which is shown once; what was begun before and not finished is dropped. */
export async function beginFactor(cookies: AstroCookies): Promise<{ id: string; secret: string } | null> {
  const own = await asPerson(cookies);
  if (!own) return null;
  for (const f of (await own.mfa.listFactors()).data?.all ?? []) if (f.status !== 'verified') await own.mfa.unenroll({ factorId: f.id });
  const { data } = await own.mfa.enroll({ factorType: 'totp', friendlyName: `手机 ${Date.now()}`, issuer: '信访业务系统' });
  return data ? { id: data.id, secret: data.totp.secret } : null;
}

/** Shows a code; the session then has both factors. Without an id: the factor that is set up. */
export async function showCode(cookies: AstroCookies, from: Caller, code: string, id?: string): Promise<null | Wait | Trouble> {
  const refused = await knock(from);
  if (refused) return refused;
  const own = await asPerson(cookies);
  const factorId = id ?? (await own?.mfa.listFactors())?.data?.totp[0]?.id;
  if (!own || !factorId) return 'unreachable';
  const { data, error } = await own.mfa.challengeAndVerify({ factorId, code });
  if (error) return error.status && error.status < 500 ? 'wrong' : 'unreachable';
  await knock(from, true);
  keep(cookies, data);
  greet(cookies);
  return null;
}

/** A new password for who knows the present one; the other sessions of the person end. */
export async function changePassword(cookies: AstroCookies, from: Caller, email: string, present: string, password: string): Promise<null | Wait | 'weak' | Trouble> {
  const refused = await knock(from);
  if (refused) return refused;
  const own = await asPerson(cookies);
  if (!own) return 'unreachable';
  const checked = await auth().signInWithPassword({ email, password: forAuth(present) }); // also where Auth does not ask for the present password itself
  if (checked.error || !checked.data.session) return checked.error?.status && checked.error.status < 500 ? 'wrong' : 'unreachable';
  await auth().admin.signOut(checked.data.session.access_token, 'local');
  const { error } = await own.updateUser({ password: forAuth(password), current_password: forAuth(present) });
  if (error) return error.code === 'weak_password' || error.code === 'same_password' ? 'weak' : 'unreachable';
  await own.signOut({ scope: 'others' });
  await knock(from, true);
  return null;
}

function endOf(token: string): number {
  try {
    return (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { exp: number }).exp * 1000;
  } catch {
    return 0;
  }
}

/** The person's present token, renewed when it ends within a minute; null when there is none, undefined while Auth cannot be reached. */
export async function currentToken(cookies: AstroCookies): Promise<string | null | undefined> {
  const access = cookies.get(named('access'))?.value;
  if (access && endOf(access) > Date.now() + 60_000) return access;
  const refresh = cookies.get(named('refresh'))?.value;
  if (!refresh) return null;
  const { data, error } = await auth().refreshSession({ refresh_token: refresh });
  if (error && !(error.status && error.status < 500)) return undefined;
  if (error || !data.session) return null;
  keep(cookies, data.session);
  return data.session.access_token;
}

export const dbOf = (token: string): Db => connect(SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, async () => token);

const known = new Map<string, { db: Db; me: Me; until: number; isUse: boolean }>();

/** Who holds this token, and their way to the API; asked again after a minute, which also tells the API that the person is at work
 * if this is a use by a person, and not a page that looks by itself.
 * Null for somebody who is not active staff, or has left the session alone for too long. */
export async function personOf(token: string, isUse: boolean): Promise<{ db: Db; me: Me } | null> {
  const held = known.get(token);
  if (held && held.until > Date.now() && (held.isUse || !isUse)) return held;
  const db = dbOf(token);
  if (isUse && !(await call(db, 'stay', undefined as never)).ok) return null;
  const { data, error } = await db.from('me').select('*').maybeSingle();
  if (error || !data) return null;
  if (known.size > 500) known.clear();
  const person = { db, me: data as Me, until: Date.now() + 60_000, isUse };
  known.set(token, person);
  return person;
}
