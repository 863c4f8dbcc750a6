// What the portal asks of the API, with its own account, which may call the citizen's verbs and nothing else.
import { Account } from '@xinfang/kit/account.ts';
import type { Door } from '@xinfang/kit/uploads.ts';
import { call, open, type Result, type Verbs } from '@xinfang/kit/db.ts';
import type { State, Step } from '@xinfang/kit/ui/Process.astro';
import { ACCOUNT_FOLDER, PORTAL_EMAIL, PORTAL_PASSWORD, SESSION_SECRET, SUPABASE_PUBLISHABLE_KEY, SUPABASE_URL } from 'astro:env/server';

const { db } = new Account({ url: SUPABASE_URL, key: SUPABASE_PUBLISHABLE_KEY, email: PORTAL_EMAIL, password: PORTAL_PASSWORD, folder: ACCOUNT_FOLDER, secret: SESSION_SECRET });

/** Calls one of the portal's verbs; an API that cannot be reached is a failure like any other. */
export async function ask<V extends keyof Verbs, T = Verbs[V]['Returns']>(verb: V, args: Verbs[V]['Args']): Promise<Result<T>> {
  try {
    return await call<V, T>(db, verb, args);
  } catch {
    return { ok: false, failure: { key: 'service_unreachable', status: 502, rule: null, details: {} } };
  }
}

/** Calls one of the portal's verbs that hand out cipher text, and gets the words. */
export async function read<V extends keyof Verbs, T = Verbs[V]['Returns']>(verb: V, args: Verbs[V]['Args']): Promise<Result<T>> {
  try {
    return await open<V, T>(db, verb, args);
  } catch {
    return { ok: false, failure: { key: 'seal_unavailable', status: 503, rule: null, details: {} } };
  }
}

/** Puts a file below an open form, as the portal's account. */
async function putFile(path: string, bytes: Buffer, mediaType: string): Promise<boolean> {
  const { error } = await db.storage.from('attachments').upload(path, bytes, { contentType: mediaType, upsert: false });
  return !error;
}

/** How files reach the bureau from here; opening a form for files counts for the connection. */
export const doorOf = (client: string): Door => ({
  ask: (verb, args) => ask(verb, verb === 'open_intake' ? ({ ...(args as object), p_client: client } as never) : args),
  put: putFile,
});

/** Has the files of a form, where there are any, encrypted where they lie in storage, because it became a report; false when that failed. */
export async function sealForm(folder: string): Promise<boolean> {
  const { error } = await db.functions.invoke('seal-form', { body: { form: folder } }).catch(() => ({ error: true }));
  return !error;
}

export type SignedReceipt = { kind: string; reg_no: string; matter_id: string; seq: number; head: string; received_on: string; stated_at: string; key_id: string; signature: string };

/** The receipt of a tracking code with its signature; null while the signer cannot be reached. */
export async function signedReceipt(code: string, client: string): Promise<SignedReceipt | null> {
  const { data, error } = await db.functions.invoke<SignedReceipt>('sign-receipt', { body: { code, client } }).catch(() => ({ data: null, error: true }));
  return error ? null : data;
}

export type Fault = { about: 'matter' | 'paper' | 'record' | 'roots' | 'rules' | 'program' | 'version'; text: string };
export type Outside = { faults: Fault[]; changes: { day: string; tbl: string; count: number }[]; notes: string[]; last_signed: string | null; keys: { key_id: string; public_key: string }[] };

/** What the record says of a receipt or a paper, and what the functions find that read its rows themselves; null while they cannot be reached. */
export async function checked<T>(what: { receipt: { matter_id: string; seq: number; head: string; version?: number } } | { paper: string }): Promise<{ said: T; outside: Outside | null } | null> {
  const { data, error } = await db.functions.invoke<{ said: T; outside: Outside | null }>('check-record', { body: what }).catch(() => ({ data: null, error: true }));
  return error ? null : data;
}

/** The public keys; null while the API cannot be reached. */
export async function publicKeys(): Promise<{ key_id: string; public_key: string }[] | null> {
  const { data, error } = await db.from('signing_keys').select('key_id,public_key').order('first_used_on');
  return error ? null : (data as { key_id: string; public_key: string }[]);
}

/** The newest published roots; null while the API cannot be reached. */
export async function anchors(count: number, before: string | null): Promise<{ day: string; root: string }[] | null> {
  const query = db.from('anchors').select('day,prev_root,root,leaves,key_id,signature,signed_at').order('day', { ascending: false }).limit(count);
  const { data, error } = await (before ? query.lt('day', before) : query);
  return error ? null : (data as { day: string; root: string }[]);
}

/** The newest signed roots of hours; null while the API cannot be reached. */
export async function hourRoots(count: number): Promise<{ up_to: string; root: string }[] | null> {
  const { data, error } = await db.from('hour_roots').select('*').order('up_to', { ascending: false }).limit(count);
  return error ? null : (data as { up_to: string; root: string }[]);
}

export type Reference = {
  bureau: { name: string; phone: string; address: string; hours: string };
  notices: { key: string; title: string; body: string }[];
  receptions: { leader: string; day: string; hours: string; place: string; scope: string | null }[];
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
