// The only crossing from a site to the database: call a verb, read a view. What the database refuses comes back as a
// failure with its key; anything unexpected is a failure too, never an exception in a page.
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import type { Database } from './database.types.ts';

export type Db = SupabaseClient<Database, 'api'>;
export type Views = Database['api']['Views'];
export type Verbs = Database['api']['Functions'];
/** The fetch of both sites: an answer that sends us elsewhere is an error, since nobody but the API is asked; and nobody waits for one that
 * never comes: the database gives up its own work sooner, the check of the record after a minute, everything else after fifteen seconds. */
export const fetchDirectly: typeof fetch = (input, init) => fetch(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(90_000), redirect: 'error' });

export type Row<V extends keyof Views> = Views[V]['Row'];

export type Failure = { key: string; status: number; rule: string | null; details: Record<string, unknown> };
export type Result<T> = { ok: true; data: T } | { ok: false; failure: Failure };
/** What a page answers to a deed that none of its forms names. */
export const notOffered: Result<never> = { ok: false, failure: { key: 'request_refused', status: 422, rule: null, details: {} } };

/** A client that speaks to the schema `api`; `token` gives the person's own access token for each request. */
export function connect(url: string, key: string, token?: () => Promise<string | null>, via: typeof fetch = fetchDirectly): Db {
  return createClient<Database, 'api'>(url, key, {
    db: { schema: 'api' },
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    global: { fetch: via },
    ...(token ? { accessToken: token } : {}),
  });
}

type Answer = { data: unknown; error: { message: string; hint?: string | null; details?: string | null; code?: string } | null; status: number };

/** The answer of the API as a result: data, or the key, rule and details of a refusal. */
export function resultOf<T>(answer: Answer): Result<T> {
  if (!answer.error) return { ok: true, data: answer.data as T };
  const { message, hint, details } = answer.error;
  const isKey = /^[a-z_]+$/.test(message ?? '');
  return { ok: false, failure: { key: isKey ? message : answer.error.code?.startsWith('2200') ? 'date_malformed' : keyOfStatus(answer.status), status: answer.status, rule: hint || null, details: parse(details) } };
}

const keyOfStatus = (status: number) => (status === 401 ? 'session_ended' : status === 0 || status >= 500 ? 'service_unreachable' : 'request_refused');

function parse(text: string | null | undefined): Record<string, unknown> {
  if (!text) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Calls a verb that hands out cipher text, through the function that makes words of it, as the person who asks. */
export async function open<V extends keyof Verbs, T = Verbs[V]['Returns']>(db: Db, verb: V, args: Verbs[V]['Args']): Promise<Result<T>> {
  const { data, error } = await db.functions.invoke('open-sealed', { body: { verb, args } });
  if (!error) return { ok: true, data: data as T };
  const answer = (error as { context?: unknown }).context;
  if (!(answer instanceof Response)) return { ok: false, failure: { key: 'seal_unavailable', status: 503, rule: null, details: {} } };
  const refusal = (await answer.json().catch(() => ({ message: '' }))) as { message: string; hint?: string | null; details?: string | null };
  return resultOf<T>({ data: null, error: refusal.message ? refusal : { message: 'seal_unavailable' }, status: answer.status });
}

/** Calls a verb. Of two people whose steps wait for each other the database undoes one step whole; it is taken once more, and nobody is told to. */
export async function call<V extends keyof Verbs, T = Verbs[V]['Returns']>(db: Db, verb: V, args: Verbs[V]['Args']): Promise<Result<T>> {
  const ask = async () => (await db.rpc(verb as never, args as never)) as unknown as Answer;
  const answer = await ask();
  return resultOf<T>(answer.error?.code === '40P01' ? await ask() : answer);
}
