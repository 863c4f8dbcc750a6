// The account of a site: its password changes by itself, and whatever stops the site leaves it able to sign in.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { Account } from '../../kit/account.ts';
import { call } from '../../kit/db.ts';
import { type Kept, KeptPassword } from '../../kit/kept-password.ts';
import { env, sql } from '../support/stack.ts';

const top = mkdtempSync(join(tmpdir(), 'xinfang-account-')), hours = 3_600_000;
afterAll(() => rmSync(top, { recursive: true, force: true }));
afterEach(() => void vi.restoreAllMocks());

const auth = (method: string, path: string, body: object, token = '') => fetch(`${env.apiUrl}/auth/v1/${path}`, { method, headers: { apikey: env.publishableKey, 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }, body: JSON.stringify(body) });
const opens = async (email: string, password: string) => (await auth('POST', 'token?grant_type=password', { email, password })).status === 200;

let made = 0;
/** A site of its own: how its account is started again, what it keeps, and what it wrote down. */
async function newSite(folder = join(top, `folder-${made}`)) {
  const email = `site${made++}@sites.example`, password = randomBytes(20).toString('hex'), secret = 'a secret of this site';
  expect((await auth('POST', 'signup', { email, password })).status).toBe(200);
  await sql("with why as (select app.explain_change('网站账号')) insert into app.site_accounts (user_id, site) select u.id, 'portal' from auth.users u, why where u.email = $1", [email]);
  const kept = new KeptPassword(folder, env.apiUrl, email, secret);
  const lines: { level: string; event: string; account?: string; fault?: string }[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => (lines.push(JSON.parse(String(text))), true));
  const start = (later = 0, own: Partial<{ secret: string; password: string }> = {}) => new Account({ url: env.apiUrl, key: env.publishableKey, email, password, folder, secret, now: () => Date.now() + later, ...own });
  const works = async (account: Account) => (await call(account.db, 'portal_reference', undefined as never)).ok;
  return { email, password, secret, folder, kept, start, works, events: () => lines.map((l) => [l.event, l.fault].filter(Boolean).join(' ')), now: async () => (await kept.read()) as Kept };
}

describe('the password of a site', () => {
  it('is changed as soon as the first one opened, which then opens nothing, and again after a day [V13.2.1]', async () => {
    const site = await newSite(), account = site.start();
    expect([await site.works(account), await opens(site.email, site.password)]).toEqual([true, false]);
    const first = (await site.now()).present;
    expect([await opens(site.email, first), first.length, first === site.password]).toEqual([true, 43, false]);
    expect([await site.works(site.start(23 * hours)), (await site.now()).present === first]).toEqual([true, true]);
    expect(await site.works(site.start(24 * hours + 1000))).toBe(true);
    const second = (await site.now()).present;
    expect([second === first, await opens(site.email, first), await opens(site.email, second)]).toEqual([false, false, true]);
    expect(await site.works(account)).toBe(true); // the token of another process goes on to its hour
    expect(site.events()).toEqual(['password_changed', 'password_changed']);
  });

  it('lies in a file that its owner alone reads, and without SESSION_SECRET nobody', async () => {
    const site = await newSite();
    await site.works(site.start());
    const files = readdirSync(site.folder), text = readFileSync(join(site.folder, site.email), 'utf8');
    expect([files, statSync(site.folder).mode & 0o777, statSync(join(site.folder, site.email)).mode & 0o777]).toEqual([[site.email], 0o700, 0o600]);
    const { present } = await site.now();
    expect([text, Buffer.from(text, 'base64url').toString('latin1')].some((t) => t.includes(present) || t.includes('present'))).toBe(false);
    for (const [url, email, secret] of [[env.apiUrl, site.email, 'another'], [env.apiUrl, 'other@sites.example', site.secret], ['http://elsewhere', site.email, site.secret]] as const) {
      const other = new KeptPassword(site.folder, url, email, secret);
      if (email !== site.email) writeFileSync(join(site.folder, email), text);
      expect(await other.read()).toBeNull();
    }
  });

  it('is found after the site stopped between keeping and setting, and between setting and noting it', async () => {
    const site = await newSite();
    await site.works(site.start());
    const { present } = await site.now();
    await site.kept.write({ present, next: 'was never set at the API', changedAt: Date.now() - 30 * hours });
    expect(await site.works(site.start())).toBe(true);
    const after = await site.now();
    expect([after.next, after.present === present]).toEqual([null, false]);
    const token = ((await (await auth('POST', 'token?grant_type=password', { email: site.email, password: after.present })).json()) as { access_token: string }).access_token;
    const next = randomBytes(32).toString('base64url');
    await site.kept.write({ present: after.present, next, changedAt: Date.now() - 30 * hours });
    expect((await auth('PUT', 'user', { password: next, current_password: after.present }, token)).status).toBe(200);
    expect(await site.works(site.start())).toBe(true);
    expect(await site.now()).toMatchObject({ present: next, next: null });
  });

  it('is changed once by processes that start at the same time, and all of them work', async () => {
    const site = await newSite(), all = [site.start(), site.start(), site.start()];
    expect(await Promise.all(all.map(site.works))).toEqual([true, true, true]);
    expect(site.events().filter((e) => e === 'password_changed')).toHaveLength(1);
    expect(await opens(site.email, (await site.now()).present)).toBe(true);
    const later = all.map(() => site.start(25 * hours));
    expect(await Promise.all(later.map(site.works))).toEqual([true, true, true]);
    expect([site.events().filter((e) => e !== 'password_changed'), readdirSync(site.folder)]).toEqual([[], [site.email]]);
  });

  it('stays while another process changes it, and is changed after that one stopped in the middle', async () => {
    const site = await newSite();
    await site.works(site.start());
    const { present } = await site.now(), lock = join(site.folder, `${site.email}.lock`);
    writeFileSync(lock, '');
    expect([await site.works(site.start(25 * hours)), (await site.now()).present === present]).toEqual([true, true]);
    utimesSync(lock, new Date(0), new Date(0));
    expect([await site.works(site.start(25 * hours)), (await site.now()).present === present]).toEqual([true, true]); // takes the lock away
    expect([await site.works(site.start(25 * hours)), (await site.now()).present === present]).toEqual([true, false]);
  });

  it('stays where the folder cannot be written, and the log says so as an error', async () => {
    writeFileSync(join(top, 'a-file'), '');
    const site = await newSite(join(top, 'a-file', 'below'));
    expect([await site.works(site.start()), await opens(site.email, site.password)]).toEqual([true, true]);
    expect(site.events()).toContain('password_not_changed ENOTDIR');
  });

  it('that nobody knows any more is replaced by a new first one, which the operator sets', async () => {
    const site = await newSite();
    await site.works(site.start());
    const other = { secret: 'another secret' };
    expect([await site.works(site.start(0, other)).catch(() => false), site.events().slice(1)]).toEqual([false, ['password_unreadable another_key', 'password_unreadable another_key', 'site_account_refused']]);
    const given = randomBytes(20).toString('hex');
    await sql('select app.give_site_password($1, $2)', [site.email, given]);
    expect([await site.works(site.start(0, { ...other, password: given })), await opens(site.email, given)]).toEqual([true, false]);
    const again = randomBytes(20).toString('hex'); // the database was restored: what the folder keeps is not known there
    await sql('select app.give_site_password($1, $2)', [site.email, again]);
    expect([await site.works(site.start(0, { ...other, password: again })), await opens(site.email, again)]).toEqual([true, false]);
    await expect(sql('select app.give_site_password($1, $2)', ['admin@xinfang.example', again])).rejects.toThrow('account_not_found');
    await expect(sql('select app.give_site_password($1, $2)', [site.email, 'short'])).rejects.toThrow('site_password_malformed');
  });

  it('and its token are renewed when the API refuses a token before its hour is over', async () => {
    const site = await newSite(), account = site.start();
    await account.token();
    const real = globalThis.fetch;
    let refused = 0;
    vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => real(input, refused++ === 0 && String(input).includes('/rest/') ? { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), authorization: 'Bearer x.y.z' } } : init));
    expect(await site.works(account)).toBe(false); // too young a token: the refusal means something else
    refused = 0;
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 120_000);
    expect([await site.works(account), refused > 1]).toEqual([true, true]);
  });
});
