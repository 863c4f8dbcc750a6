// The portal's own account at the API: it signs in once, renews its token before it ends, and may call the citizen's verbs
// and nothing else.
import { connect, call, type Db, type Result, type Verbs } from '@xinfang/kit/db.ts';
import type { State, Step } from '@xinfang/kit/ui/Process.astro';
import { createClient } from '@supabase/supabase-js';
import { PORTAL_EMAIL, PORTAL_PASSWORD, SUPABASE_PUBLISHABLE_KEY, SUPABASE_URL } from 'astro:env/server';

let session: { token: string; until: number } | null = null;
let pending: Promise<string> | null = null;

async function signIn(): Promise<string> {
  const client = createClient(SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, { auth: { persistSession: false, autoRefreshToken: false } });
  const { data, error } = await client.auth.signInWithPassword({ email: PORTAL_EMAIL, password: PORTAL_PASSWORD });
  if (error) throw error;
  session = { token: data.session.access_token, until: Date.now() + (data.session.expires_in - 300) * 1000 };
  return session.token;
}

async function token(): Promise<string> {
  if (session && session.until > Date.now()) return session.token;
  pending ??= signIn().finally(() => (pending = null));
  return pending;
}

const db: Db = connect(SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, token);

/** Calls one of the portal's verbs; an API that cannot be reached is a failure like any other. */
export async function ask<V extends keyof Verbs, T = Verbs[V]['Returns']>(verb: V, args: Verbs[V]['Args']): Promise<Result<T>> {
  try {
    return await call<V, T>(db, verb, args);
  } catch {
    return { ok: false, failure: { key: 'service_unreachable', status: 502, rule: null, details: {} } };
  }
}

/** Puts a file below an open form, as the portal's account. */
export async function putFile(path: string, bytes: Buffer, mediaType: string): Promise<boolean> {
  const { error } = await db.storage.from('attachments').upload(path, bytes, { contentType: mediaType, upsert: false });
  return !error;
}

export type Reference = {
  bureau: { name: string; phone: string; address: string; hours: string };
  notices: { key: string; title: string; body: string }[];
  places: { code: string; name: string }[];
  types: { code: string; label: string; hint: string }[];
  units: { id: string; name: string; kind: string }[];
  states: State[];
  process: Step[];
  clock_kinds: { kind: string; name: string; days: number; day_unit: string; basis: string }[];
  limits: Record<string, number>;
  today: string;
};

let known: { value: Reference; until: number } | null = null;

/** What the portal shows and offers, asked anew each minute; the last known answer while the API cannot be reached. */
export async function reference(): Promise<Reference | null> {
  if (known && known.until > Date.now()) return known.value;
  const result = await ask<'portal_reference', Reference>('portal_reference', undefined as never);
  if (result.ok) known = { value: result.data, until: Date.now() + 60_000 };
  return known?.value ?? null;
}
