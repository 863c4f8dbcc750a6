// The account of a site at the API: it may call its site's verbs and nothing else, and works with tokens of an hour. Its password is
// known to this site alone: the one of the settings opens once, is changed as soon as it did, and again each day (OWASP ASVS 13.2.1).
import { randomBytes } from 'node:crypto';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { connect, type Db, fetchDirectly } from './db.ts';
import { type Kept, KeptPassword } from './kept-password.ts';
import { write as log } from './log.ts';

type Settings = { url: string; key: string; email: string; password: string; folder: string; secret: string; now?: () => number };
type Session = { token: string; since: number; until: number };
const aDay = 86_400_000;
/** How old a token is before a refusal is taken to mean the token. */
const aMinute = 60_000;

const within = (limit: number): typeof fetch => (input, init) => fetchDirectly(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(limit) });
/** How long signing in may take, and how long a citizen looks at a page that does not come: no verb of a site's account takes longer. */
const [briefly, patiently] = [within(15_000), within(30_000)];

export class Account {
  readonly #settings: Settings;
  readonly #kept: KeptPassword;
  readonly #now: () => number;
  #session: Session | null = null;
  #pending: Promise<string> | null = null;
  #shutUntil = 0;
  /** The API, with the rights of this account. */
  readonly db: Db;
  constructor(settings: Settings) {
    this.#settings = settings;
    this.#kept = new KeptPassword(settings.folder, settings.url, settings.email, settings.secret);
    this.#now = settings.now ?? Date.now;
    this.db = connect(settings.url, settings.key, () => this.token(), (input, init) => this.#ask(input, init));
  }

  /** A token that lasts for some minutes at least. */
  async token(): Promise<string> {
    if (this.#session && this.#session.until > this.#now()) return this.#session.token;
    this.#pending ??= this.#signIn().finally(() => (this.#pending = null));
    return this.#pending;
  }

  /** Asks; a token that is refused although its hour is not over is made anew, once. */
  async #ask(input: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> {
    const used = this.#session, answer = await patiently(input, init);
    if (answer.status !== 401 || !used || this.#now() - used.since < aMinute) return answer;
    await answer.body?.cancel();
    if (this.#session === used) this.#session = null;
    const headers = new Headers(init?.headers);
    headers.set('authorization', `Bearer ${await this.token()}`);
    return patiently(input, { ...init, headers });
  }

  async #signIn(): Promise<string> {
    const began = this.#now();
    if (began < this.#shutUntil) throw new Error('site_account_refused');
    const client = createClient(this.#settings.url, this.#settings.key, { global: { fetch: briefly }, auth: { persistSession: false, autoRefreshToken: false } });
    const kept = await this.#kept.read();
    const used = (await this.#tryAll(client, kept, [])) ?? (await this.#again(client, kept));
    const { data } = await client.auth.getSession();
    if (used === null || !data.session) {
      this.#shutUntil = this.#now() + 5000;
      log('error', 'site_account_refused', { account: this.#settings.email, help: 'docs/deploy.md: A site that cannot sign in' });
      throw new Error('site_account_refused');
    }
    this.#session = { token: data.session.access_token, since: this.#now(), until: this.#now() + (data.session.expires_in - 300) * 1000 };
    if (used !== kept?.present || this.#now() - kept.changedAt >= aDay) await this.#change(client, used, began);
    return this.#session.token;
  }

  /** Tries the passwords that may be right, and gives the one that was. */
  async #tryAll(client: SupabaseClient, kept: Kept | null, wrong: string[]): Promise<string | null> {
    for (const password of new Set([kept?.present, kept?.next, this.#settings.password])) {
      if (!password || wrong.includes(password)) continue;
      const { error } = await client.auth.signInWithPassword({ email: this.#settings.email, password });
      if (!error) return password;
      if (error.status !== 400) throw error; // not reached, or too often: nothing is known of the password
    }
    return null;
  }

  /** Another process may have changed the password since the file was read. */
  async #again(client: SupabaseClient, tried: Kept | null): Promise<string | null> {
    const kept = await this.#kept.read();
    return this.#tryAll(client, kept, [tried?.present, tried?.next, this.#settings.password].filter((p) => typeof p === 'string'));
  }

  /** Changes the password; what goes wrong is written down, and the site works on with the one it has. */
  async #change(client: SupabaseClient, used: string, began: number): Promise<void> {
    try {
      await this.#kept.alone(async () => {
        const kept = await this.#kept.read();
        if (kept && kept.changedAt >= began) return; // another process was quicker
        if (kept?.next === used) return this.#kept.write({ present: used, next: null, changedAt: this.#now() }); // set, and stopped before it was noted
        const next = randomBytes(32).toString('base64url');
        await this.#kept.write({ present: used, next, changedAt: kept?.changedAt ?? 0 });
        const { error } = await client.auth.updateUser({ password: next, current_password: used });
        if (error) throw error;
        await this.#kept.write({ present: next, next: null, changedAt: this.#now() });
        log('info', 'password_changed', { account: this.#settings.email });
      });
    } catch (error) {
      log('error', 'password_not_changed', { account: this.#settings.email, fault: String((error as { code?: unknown }).code ?? 'unknown') });
    }
  }
}
