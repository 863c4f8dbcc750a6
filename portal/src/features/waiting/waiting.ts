// The pass of a visitor whose connection tried too often: brought by the form, or, where nothing was typed, kept in a cookie while the
// page comes again by itself.
import { type Wait, waitOf } from '@xinfang/kit/waiting.ts';
import type { AstroGlobal } from 'astro';
import { ask } from '../../bureau.ts';
import { forget, keep, kept } from '../../keepsake.ts';

export { type Wait, waitOf };

const redeem = async (pass: string, client: string): Promise<Wait | null> => waitOf(await ask('redeem_pass', { p_client: client, p_pass: pass }));

/** Hands in the pass that a form brought, if any; null when the form may go on. A pass that is no good leads to a fresh challenge. */
export async function handIn(form: FormData, client: string): Promise<Wait | null> {
  const pass = form.get('pass');
  return typeof pass === 'string' ? redeem(pass, client) : null;
}

/** Hands in what this browser waited for, when a page that comes again by itself is asked for. */
export async function handInWaited(page: AstroGlobal, client: string): Promise<Wait | null> {
  const challenge = kept(page.cookies, 'pass');
  const wait = challenge ? await redeem(`${challenge}.`, client) : null;
  if (challenge && !wait) forget(page.cookies, 'pass');
  return wait;
}

/** Lets the page come again by itself, at `path`, now and then to say how long it still takes, and to go on when the time is over. */
export function comeAgain(page: AstroGlobal, wait: Wait, path: string): void {
  keep(page.cookies, 'pass', wait.challenge);
  page.response.headers.set('refresh', `${Math.min(15, wait.seconds + 1)}; url=${path}`);
}

/** What was typed, to be carried on; files lie in storage already. */
export function typedIn(form: FormData | null): [string, string][] {
  return [...(form ?? [])].filter((e): e is [string, string] => typeof e[1] === 'string' && e[0] !== 'pass');
}
