// The second factor as a Supabase project's Auth offers it: time-based codes (RFC 6238) by /factors, kept in Auth's own tables.
import { randomUUID } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type pg from 'pg';
import type { Answer, Asked, Auth, Session } from './auth.ts';

/** The tables of Auth that @supabase/lite lacks, with the columns that are used here, and the role that Auth calls hooks with. */
export const factorTables = `
  do $$ begin
    if not exists (select from pg_roles where rolname = 'supabase_auth_admin') then create role supabase_auth_admin nologin noinherit; end if;
  end $$;
  create table if not exists auth.mfa_factors (id uuid primary key, user_id uuid not null references auth.users on delete cascade, friendly_name text, factor_type text not null, status text not null,
    created_at timestamptz not null, updated_at timestamptz not null, secret text);
  create index if not exists mfa_factors_user_id on auth.mfa_factors (user_id);
  create table if not exists auth.mfa_challenges (id uuid primary key, factor_id uuid not null references auth.mfa_factors on delete cascade, created_at timestamptz not null, verified_at timestamptz);
  create table if not exists auth.mfa_amr_claims (id uuid primary key, session_id uuid not null references auth.sessions on delete cascade, created_at timestamptz not null, authentication_method text not null);`;

type Factor = { id: string; user_id: string; status: string; secret: string };
type Made = { status: number; error_code: string; msg: string };
const fault = ({ status, error_code, msg }: Made): Answer => ({ status, body: { code: status, error_code, msg } });
const minutes = 5;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export async function factorsOf(db: pg.Pool, user: string): Promise<object[]> {
  return (await db.query('select id, friendly_name, factor_type, status, created_at, updated_at from auth.mfa_factors where user_id = $1 order by created_at', [user])).rows;
}

const codeOf = (secret: string, label = '', issuer = '') => new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period: 30, secret: Secret.fromBase32(secret) });

export class SecondFactor {
  readonly #auth: Auth;
  constructor(auth: Auth) {
    this.#auth = auth;
  }

  async answer(asked: Asked): Promise<Answer> {
    const session = await this.#auth.session(asked.token);
    if (!session) return fault({ status: 403, error_code: 'session_not_found', msg: 'Session from session_id claim in JWT does not exist' });
    const [id = '', deed = ''] = asked.path.replace('/auth/v1/factors', '').split('/').slice(1);
    if (asked.method === 'POST' && !id) return this.#enrol(session, asked);
    const [factor] = uuid.test(id) ? ((await this.#auth.db.query('select * from auth.mfa_factors where id = $1 and user_id = $2', [id, session.user])).rows as Factor[]) : [];
    if (!factor) return fault({ status: 404, error_code: 'mfa_factor_not_found', msg: 'Factor not found' });
    if (asked.method === 'POST' && deed === 'challenge') return this.#challenge(factor);
    if (asked.method === 'POST' && deed === 'verify') return this.#verify(session, factor, asked);
    if (asked.method === 'DELETE' && !deed) return this.#unenrol(session, factor);
    return fault({ status: 404, error_code: 'not_found', msg: 'This path is not offered' });
  }

  async #enrol(session: Session, asked: Asked): Promise<Answer> {
    if (asked.body.factor_type !== 'totp') return fault({ status: 422, error_code: 'validation_failed', msg: 'factor_type needs to be totp' });
    const known = (await this.#auth.db.query('select id, status from auth.mfa_factors where user_id = $1', [session.user])).rows as { status: string }[];
    if (known.some((f) => f.status === 'verified') && session.aal !== 'aal2') return fault({ status: 403, error_code: 'insufficient_aal', msg: 'AAL2 required to enroll a new factor' });
    if (known.length >= 10) return fault({ status: 422, error_code: 'too_many_enrolled_mfa_factors', msg: 'Maximum number of factors reached' });
    const id = randomUUID(), secret = new Secret({ size: 20 }).base32, friendly = typeof asked.body.friendly_name === 'string' ? asked.body.friendly_name : null;
    await this.#auth.db.query("insert into auth.mfa_factors (id, user_id, friendly_name, factor_type, status, created_at, updated_at, secret) values ($1, $2, $3, 'totp', 'unverified', now(), now(), $4)", [id, session.user, friendly, secret]);
    const issuer = typeof asked.body.issuer === 'string' ? asked.body.issuer : 'Supabase';
    return { status: 200, body: { id, type: 'totp', friendly_name: friendly, totp: { qr_code: '', secret, uri: codeOf(secret, session.email, issuer).toString() } } };
  }

  async #challenge(factor: Factor): Promise<Answer> {
    const id = randomUUID();
    await this.#auth.db.query('insert into auth.mfa_challenges (id, factor_id, created_at) values ($1, $2, now())', [id, factor.id]);
    return { status: 200, body: { id, type: 'totp', expires_at: Math.floor(Date.now() / 1000) + minutes * 60 } };
  }

  async #verify(session: Session, factor: Factor, asked: Asked): Promise<Answer> {
    const { rows } = await this.#auth.db.query('select id from auth.mfa_challenges where id = $1 and factor_id = $2 and verified_at is null and created_at > now() - make_interval(mins => $3)', [uuid.test(String(asked.body.challenge_id)) ? asked.body.challenge_id : null, factor.id, minutes]);
    if (rows.length === 0) return fault({ status: 422, error_code: 'mfa_challenge_expired', msg: 'MFA challenge has expired, verify against another challenge or create a new challenge.' });
    const isRight = codeOf(factor.secret).validate({ token: String(asked.body.code ?? ''), window: 1 }) !== null;
    if (!(await this.#auth.hook('on_factor_attempt', { factor_id: factor.id, factor_type: 'totp', user_id: session.user, valid: isRight }))) return fault({ status: 403, error_code: 'mfa_verification_rejected', msg: 'Further MFA verification attempts will be rejected.' });
    if (!isRight) return fault({ status: 422, error_code: 'mfa_verification_failed', msg: 'Invalid TOTP code entered' });
    return this.#raiseSession(session, factor, String(asked.body.challenge_id));
  }

  /** The session reaches the second level; those of the person that have not are ended, as Auth does. */
  async #raiseSession(session: Session, factor: Factor, challenge: string): Promise<Answer> {
    const db = this.#auth.db;
    await db.query('update auth.mfa_challenges set verified_at = now() where id = $1', [challenge]);
    await db.query("update auth.mfa_factors set status = 'verified', updated_at = now() where id = $1", [factor.id]);
    await db.query("delete from auth.mfa_factors where user_id = $1 and status = 'unverified'", [session.user]);
    await db.query("update auth.sessions set aal = 'aal2', factor_id = $2 where id = $1", [session.id, factor.id]);
    await db.query("delete from auth.sessions where user_id = $1 and aal <> 'aal2'", [session.user]);
    await db.query("insert into auth.mfa_amr_claims (id, session_id, created_at, authentication_method) values ($1, $2, now(), 'totp')", [randomUUID(), session.id]);
    const [known] = (await db.query('select token from auth.refresh_tokens where session_id = $1 and not revoked order by created_at desc limit 1', [session.id])).rows as { token: string }[];
    return this.#auth.raise(await this.#auth.pass({ method: 'POST', path: '/auth/v1/token', query: '?grant_type=refresh_token', body: { refresh_token: known?.token }, token: '', client: '' }));
  }

  async #unenrol(session: Session, factor: Factor): Promise<Answer> {
    if (factor.status === 'verified' && session.aal !== 'aal2') return fault({ status: 422, error_code: 'insufficient_aal', msg: 'AAL2 required to unenroll verified factor' });
    await this.#auth.db.query('delete from auth.mfa_factors where id = $1', [factor.id]);
    await this.#auth.db.query("update auth.sessions set aal = 'aal1', factor_id = null where factor_id = $1", [factor.id]);
    return { status: 200, body: { id: factor.id } };
  }
}
