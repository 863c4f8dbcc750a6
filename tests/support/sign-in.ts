// Signing in as no page does it: hand-written requests to Auth, and codes as a telephone would show them.
import { randomUUID } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { admin, done, door, env, lead, sql, unitId } from './stack.ts';

export type Answer = { status: number; body: any };

/** A request to Auth with the publishable key, which everybody has. */
export async function ask(method: string, path: string, body?: unknown, token?: string): Promise<Answer> {
  const answer = await fetch(`${env.apiUrl}/auth/v1/${path}`, {
    method, headers: { apikey: env.publishableKey, 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const said = await answer.text();
  return { status: answer.status, body: said ? JSON.parse(said) : null };
}

export const signIn = (email: string, password: string): Promise<Answer> => ask('POST', 'token?grant_type=password', { email, password });
export const refresh = (token: string): Promise<Answer> => ask('POST', 'token?grant_type=refresh_token', { refresh_token: token });
export const claimsOf = (token: string): any => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

/** What the API answers to a token: the rows of a view. */
export async function rows(token: string, view: string): Promise<any[]> {
  return (await fetch(`${env.apiUrl}/rest/v1/${view}`, { headers: { apikey: env.publishableKey, authorization: `Bearer ${token}` } })).json() as Promise<any[]>;
}

/** The code of this half minute for a secret; `later` half minutes ahead. */
export const codeOf = (secret: string, later = 0): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + later * 30_000 });

/** The code of the newest letter to an invited address. */
export const invitationCodeOf = async (email: string): Promise<string> => (await sql("select fields ->> 'code' as code from app.outbox where kind = 'staff-was-invited' and address = $1 order by written_at desc limit 1", [email]))[0]?.code ?? '';

/** What the back office does for who shows a code and chooses a password: asks, registers the address, asks again. */
export async function join(email: string, code: string, password: string): Promise<string> {
  const once = async () => done(await door.call('join_staff', { p_email: email, p_invitation_code: code, p_password: password })) as string;
  const first = await once();
  if (first !== 'register') return first;
  const { status, body } = await ask('POST', 'signup', { email, password });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return once();
}

/** A new account: invited, agreed to where two are needed, and with a password of its own. */
export async function newcomer(roles: string[], unit = 'ZJJ'): Promise<{ id: string; email: string; password: string }> {
  const email = `${randomUUID().slice(0, 8)}@zhujian.example`, password = `join ${randomUUID()}`;
  if (done(await admin.call('invite_staff', { p_email: email, p_name: '新来的', p_unit_id: await unitId(unit), p_roles: roles })) === 'waiting') await agree(email);
  const joined = await join(email, await invitationCodeOf(email), password);
  if (joined !== 'done') throw new Error(`${email}: ${joined}`);
  return { id: (await sql('select id from app.staff where email = $1', [email]))[0].id, email, password };
}

/** The head of the bureau agrees to the newest request about an address or account. */
export async function agree(about: string): Promise<void> {
  const [request] = await sql('select id from app.account_requests where is_approved is null and (email = $1 or staff_id::text = $1) order by asked_at desc', [about]);
  done(await lead.call('decide_account', { p_request_id: request.id, p_approve: true, p_reason: null }));
}

/** Sets up a second factor in a session of the first level; the secret, and the tokens of the second level. */
export async function enrol(token: string): Promise<{ secret: string; factor: string; tokens: any }> {
  const made = await ask('POST', 'factors', { factor_type: 'totp', friendly_name: randomUUID() }, token);
  if (made.status !== 200) throw new Error(JSON.stringify(made.body));
  const shown = await giveCode(token, made.body.id, codeOf(made.body.totp.secret));
  if (shown.status !== 200) throw new Error(JSON.stringify(shown.body));
  return { secret: made.body.totp.secret, factor: made.body.id, tokens: shown.body };
}

/** A challenge and an answer to it. */
export async function giveCode(token: string, factor: string, code: string): Promise<Answer> {
  const challenge = await ask('POST', `factors/${factor}/challenge`, {}, token);
  return ask('POST', `factors/${factor}/verify`, { challenge_id: challenge.body.id, code }, token);
}
