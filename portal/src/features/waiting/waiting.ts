// A connection that tried too often: what the database asks of it, and the pass it comes back with.
import type { Result } from '@xinfang/kit/db.ts';
import { sentence } from '@xinfang/kit/errors.ts';
import { ask } from '../../bureau.ts';

export type Wait = { challenge: string; seconds: number; says: string };

/** What a visitor is to wait for; null when the answer is anything else. */
export function waitOf(result: Result<unknown>): Wait | null {
  if (result.ok || result.failure.status !== 429 || typeof result.failure.details.challenge !== 'string') return null;
  return { challenge: result.failure.details.challenge, seconds: Number(result.failure.details.wait), says: sentence(result.failure.key) };
}

/** Hands in the pass that a form brought, if any; null when the form may go on. A pass that is no good leads to a fresh challenge. */
export async function handIn(form: FormData, client: string): Promise<Wait | null> {
  const pass = form.get('pass');
  return typeof pass === 'string' ? waitOf(await ask('redeem_pass', { p_client: client, p_pass: pass })) : null;
}

/** What was typed, to be carried on; files lie in storage already. */
export function typedIn(form: FormData | null): [string, string][] {
  return [...(form ?? [])].filter((e): e is [string, string] => typeof e[1] === 'string' && e[0] !== 'pass');
}
