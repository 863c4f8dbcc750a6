// A connection that tried too often: what the database asks of it before it may go on (app.way_on).
import type { Result } from './db.ts';
import { sentence } from './errors.ts';

export type Wait = { challenge: string; seconds: number; says: string };

/** What a visitor is to wait for; null when the answer is anything else. */
export function waitOf(result: Result<unknown>): Wait | null {
  if (result.ok || result.failure.status !== 429 || typeof result.failure.details.challenge !== 'string') return null;
  return { challenge: result.failure.details.challenge, seconds: Number(result.failure.details.wait), says: sentence(result.failure.key) };
}
