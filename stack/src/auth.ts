// What a Supabase project's Auth does and @supabase/lite does not: hooks after a password, limits, the strength of passwords, levels
// of assurance in the token, and the second factor (second-factor.ts). Only the paths named here pass; everything else of Auth is shut.
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { decodeJwt, jwtVerify, SignJWT } from 'jose';
import pg from 'pg';
import { fitsAuth, passwordFault } from '../../kit/password.ts';
import type { Environment } from './environment.ts';
import { factorsOf, SecondFactor } from './second-factor.ts';

export type Answer = { status: number; body: Record<string, unknown> | null };
export type Asked = { method: string; path: string; query: string; body: Record<string, unknown>; token: string; client: string };
export type Session = { id: string; user: string; email: string; aal: string };

const fault = (status: number, error_code: string, msg: string): Answer => ({ status, body: { code: status, error_code, msg } });
const wrongPassword = fault(400, 'invalid_credentials', 'Invalid login credentials');
const most = 64 * 1024;

async function bodyOf(req: IncomingMessage): Promise<Record<string, unknown> | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) return null;
    parts.push(part);
  }
  if (size === 0) return {};
  try {
    const value: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

export class Auth {
  readonly #env: Environment;
  readonly #secret: Uint8Array;
  readonly #factor: SecondFactor;
  readonly db: pg.Pool;
  constructor(env: Environment) {
    this.#env = env;
    this.#secret = new TextEncoder().encode(env.jwtSecret);
    this.db = new pg.Pool({ connectionString: env.superuserUrl, max: 4 });
    this.db.on('error', () => undefined); // the database went; the next question says so
    this.#factor = new SecondFactor(this);
  }

  async handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? '/', 'http://auth');
    const body = await bodyOf(req);
    const authorization = req.headers.authorization ?? '';
    const asked: Asked = { method: req.method ?? 'GET', path: url.pathname, query: url.search, body: body ?? {}, token: authorization.startsWith('Bearer ') ? authorization.slice(7) : '',
      client: createHash('sha256').update(this.#env.sessionSecret + (req.socket.remoteAddress ?? '')).digest('base64url').slice(0, 22) };
    const answer = body === null ? fault(400, 'bad_json', 'Could not parse request body as JSON') : await this.#answer(asked).catch(() => fault(502, 'unexpected_failure', 'Auth cannot be reached'));
    res.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body === null ? undefined : JSON.stringify(answer.body));
  }

  async #answer(asked: Asked): Promise<Answer> {
    const way = `${asked.method} ${asked.path.replace('/auth/v1/', '')}`;
    if (way === 'POST token') return new URLSearchParams(asked.query).get('grant_type') === 'password' ? this.#signIn(asked) : this.raise(await this.pass(asked));
    if (way === 'POST signup') return this.#signUp(asked);
    if (way === 'PUT user') return this.#change(asked);
    if (way === 'GET user') return this.#withFactors(await this.pass(asked));
    if (way === 'POST logout') return this.pass(asked);
    if (asked.path.startsWith('/auth/v1/factors')) return this.#factor.answer(asked);
    return fault(404, 'not_found', 'This path is not offered');
  }

  /** Asks @supabase/lite the same. */
  async pass(asked: Asked): Promise<Answer> {
    const answer = await fetch(`http://127.0.0.1:${this.#env.ports.auth}${asked.path}${asked.query}`, {
      method: asked.method, headers: { apikey: this.#env.publishableKey, 'content-type': 'application/json', ...(asked.token ? { authorization: `Bearer ${asked.token}` } : {}) },
      ...(asked.method === 'GET' ? {} : { body: JSON.stringify(asked.body) }),
    });
    const said = await answer.text();
    return { status: answer.status, body: said ? (JSON.parse(said) as Record<string, unknown>) : null };
  }

  /** Whether the token is one of ours and its session still lives. */
  async session(token: string): Promise<Session | null> {
    const claims = await jwtVerify(token, this.#secret, { algorithms: ['HS256'] }).then((r) => r.payload, () => null);
    if (!claims) return null;
    const { rows } = await this.db.query('select s.id, s.user_id as user, u.email, s.aal from auth.sessions s join auth.users u on u.id = s.user_id where s.id = $1', [claims.session_id]);
    return (rows[0] as Session | undefined) ?? null;
  }

  /** Calls one of the hooks of supabase/config.toml with the rights that Auth has. */
  async hook(name: 'on_password_attempt' | 'on_factor_attempt', event: object): Promise<boolean> {
    const client = await this.db.connect();
    try {
      await client.query('begin; set local role supabase_auth_admin');
      const { rows } = await client.query(`select app.${name}($1) ->> 'decision' as decision`, [event]);
      await client.query('commit');
      return rows[0]?.decision === 'continue';
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }

  async #knock(client: string): Promise<Answer | null> {
    return this.db.query("select app.knock('sign_ins_direct', $1)", [client]).then(() => null, (error: pg.DatabaseError) => {
      if (error.code === 'PT429') return fault(429, 'over_request_rate_limit', 'Request rate limit reached');
      throw error;
    });
  }

  /** Tries a password: within the limits, counted by the hook; the answer to a locked account is that to a wrong password. */
  async #tryPassword(asked: Asked): Promise<Answer> {
    const refused = await this.#knock(asked.client);
    if (refused) return refused;
    const answer = await this.pass({ ...asked, method: 'POST', path: '/auth/v1/token', query: '?grant_type=password', token: '' });
    const isRight = answer.status === 200;
    const [user] = (await this.db.query('select id from auth.users where lower(email) = lower($1)', [text(asked.body.email)])).rows as { id: string }[];
    if (user && (isRight || answer.status === 400) && !(await this.hook('on_password_attempt', { user_id: user.id, valid: isRight }))) {
      if (isRight) await this.#drop(answer);
      return wrongPassword;
    }
    if (isRight) await this.db.query("select app.let_in('sign_ins_direct', $1)", [asked.client]);
    return answer;
  }

  async #drop(answer: Answer): Promise<void> {
    await this.db.query('delete from auth.sessions where id = $1', [decodeJwt(text(answer.body?.access_token)).session_id]);
  }

  async #signIn(asked: Asked): Promise<Answer> {
    return this.raise(await this.#tryPassword(asked));
  }

  async #signUp(asked: Asked): Promise<Answer> {
    const weak = this.#weak(text(asked.body.password), text(asked.body.email));
    if (weak) return weak;
    const refused = await this.#knock(asked.client);
    if (refused) return refused;
    const answer = await this.pass(asked);
    if (answer.status === 200) await this.db.query("select app.let_in('sign_ins_direct', $1)", [asked.client]);
    return this.raise(answer);
  }

  #weak(password: string, email: string): Answer | null {
    const why = fitsAuth(password) ? passwordFault(password, [email]) : 'long'; // like a hosted Auth, which refuses what bcrypt would not read
    return why ? { status: 422, body: { code: 422, error_code: 'weak_password', msg: 'Password is too short or too easy to guess', weak_password: { reasons: [why === 'short' || why === 'long' ? 'length' : 'pwned'] } } } : null;
  }

  /** A new password needs the present one and the second factor of who has one, and ends every other session of the person. */
  async #change(asked: Asked): Promise<Answer> {
    if (asked.body.password === undefined) return this.pass(asked);
    const session = await this.session(asked.token);
    if (!session) return fault(403, 'session_not_found', 'Session from session_id claim in JWT does not exist');
    const factors = (await factorsOf(this.db, session.user)) as { status: string }[];
    if (session.aal !== 'aal2' && factors.some((f) => f.status === 'verified')) return fault(401, 'insufficient_aal', 'AAL2 session is required to update email or password when MFA is enabled.');
    const weak = this.#weak(text(asked.body.password), session.email);
    if (weak) return weak;
    const known = await this.#tryPassword({ ...asked, body: { email: session.email, password: text(asked.body.current_password) } });
    if (known.status !== 200) return known.status === 429 ? known : fault(400, 'current_password_invalid', 'Current password is not right');
    await this.#drop(known);
    const answer = await this.pass({ ...asked, body: { password: asked.body.password } });
    if (answer.status === 200) await this.db.query('delete from auth.sessions where user_id = $1 and id <> $2', [session.user, session.id]);
    return answer;
  }

  async #withFactors(answer: Answer): Promise<Answer> {
    if (answer.status === 200 && answer.body) answer.body.factors = await factorsOf(this.db, text(answer.body.id));
    return answer;
  }

  /** Signs the token of an answer anew, with the level of assurance that its session has reached. */
  async raise(answer: Answer): Promise<Answer> {
    if (answer.status !== 200 || !answer.body?.access_token) return answer;
    const claims = decodeJwt(text(answer.body.access_token));
    const [session] = (await this.db.query('select aal, extract(epoch from created_at)::int as began from auth.sessions where id = $1', [claims.session_id])).rows as { aal: string; began: number }[];
    const { rows } = await this.db.query('select authentication_method as method, extract(epoch from created_at)::int as timestamp from auth.mfa_amr_claims where session_id = $1 order by created_at desc', [claims.session_id]);
    const token = await new SignJWT({ ...claims, aal: session?.aal ?? 'aal1', amr: [...rows, { method: 'password', timestamp: session?.began ?? claims.iat }] }).setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).sign(this.#secret);
    return { status: 200, body: { ...answer.body, access_token: token, user: { ...(answer.body.user as object), factors: await factorsOf(this.db, text(claims.sub)) } } };
  }
}
