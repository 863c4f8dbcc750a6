// What a test needs of the running stack: the API as a named person, the database as its owner or as superuser, the time.
import { randomUUID } from 'node:crypto';
import { createClient } from '@supabase/supabase-js';
import pg from 'pg';
import { inject } from 'vitest';
import { type Job, runJob as startJob } from '../../stack/src/jobs.ts';
import { demoPassword } from '../../supabase/seed/accounts.ts';

export const env = inject('env');

type Answer = { status: number; data: any; key: string | null; rule: string | null; details: any };

const tokens = new Map<string, string>();

export async function tokenOf(email: string): Promise<string> {
  const known = tokens.get(email);
  if (known) return known;
  const client = createClient(env.apiUrl, env.publishableKey, { auth: { persistSession: false, autoRefreshToken: false } });
  const password = [env.portalAccount, env.doorAccount].find((a) => a.email === email)?.password ?? demoPassword;
  const { data, error } = await client.auth.signInWithPassword({ email, password });
  if (error) throw error;
  tokens.set(email, data.session.access_token);
  return data.session.access_token;
}

async function ask(token: string | null, method: string, path: string, body?: unknown, part = 'rest/v1'): Promise<Answer> {
  const answer = await fetch(`${env.apiUrl}/${part}/${path}`, {
    method,
    headers: { apikey: env.publishableKey, 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const data = text ? JSON.parse(text) : null;
  const failed = answer.status >= 400;
  return { status: answer.status, data, key: failed ? data.message : null, rule: failed ? data.hint || null : null, details: failed && data.details ? safeJson(data.details) : null };
}

const safeJson = (text: string) => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

export class Person {
  email: string | null;
  constructor(email: string | null, token?: string) {
    this.email = email;
    if (email && token) tokens.set(email, token);
  }
  async call(verb: string, args: Record<string, unknown> = {}): Promise<Answer> {
    return ask(this.email ? await tokenOf(this.email) : null, 'POST', `rpc/${verb}`, args);
  }
  /** A verb that hands out cipher text, through the function that makes words of it. */
  async open(verb: string, args: Record<string, unknown> = {}): Promise<Answer> {
    return ask(this.email ? await tokenOf(this.email) : null, 'POST', 'open-sealed', { verb, args }, 'functions/v1');
  }
  async read(view: string, query = ''): Promise<any[]> {
    const answer = await ask(this.email ? await tokenOf(this.email) : null, 'GET', `${view}?${query}`);
    if (answer.status !== 200) throw new Error(`${view}: ${answer.status} ${JSON.stringify(answer.data)}`);
    return answer.data;
  }
  async request(method: string, path: string, body?: unknown): Promise<Answer> {
    return ask(this.email ? await tokenOf(this.email) : null, method, path, body);
  }
}

const at = (domain: string) => (id: string) => new Person(`${id}@${domain}.example`);
const bureau = at('xinfang');
export const portal = new Person(env.portalAccount.email);
export const door = new Person(env.doorAccount.email);
export const passerBy = new Person(null);
export const registrar = bureau('registrar');
export const triage = bureau('triage');
export const reviewer = bureau('reviewer');
export const lead = bureau('lead');
export const supervisor = bureau('supervisor');
export const conf = bureau('conf');
export const secondConf = bureau('conf2');
export const admin = bureau('admin');
export const auditor = bureau('auditor');
export const reviewOffice = bureau('reviewoffice');
export const joint = bureau('joint');
export const analyst = bureau('analyst');
export const suggest = bureau('suggest');
const team = (domain: string) => ({ clerk: at(domain)('clerk'), handler: at(domain)('handler'), head: at(domain)('head') });
export const zhujian = team('zhujian');
export const lianfang = team('lianfang');
export const shili = team('shili');
export type Team = typeof zhujian;

const pools = { owner: new pg.Pool({ connectionString: env.databaseUrl, max: 4 }), superuser: new pg.Pool({ connectionString: env.superuserUrl, max: 2 }) };

export async function sql<T extends pg.QueryResultRow = any>(text: string, values: unknown[] = [], as: keyof typeof pools = 'owner'): Promise<T[]> {
  return (await pools[as].query<T>(text, values)).rows;
}

/** Runs a scheduled job, started with a ticket as the schedule starts it. */
export const runJob = (job: Job) => startJob(env, pools.owner, job);
export const travelTo = (instant: string) => sql('select app.travel_to($1)', [instant]);
/** Ends the connections to a database that is about to stop. */
export const leave = () => Promise.all(Object.values(pools).map((pool) => pool.end()));
export const travelHome = () => sql('select app.travel_home()');
export const unitId = async (name: string): Promise<string> => (await sql('select id from app.units where short_name = $1 or code = $1', [name]))[0].id;

/** A petition as a citizen would send it; any part can be given. */
export function petition(parts: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    p_submission_id: randomUUID(), p_type: 'C', p_title: '供暖温度不达标', p_content: '入冬以来室内只有十四度，老人和孩子受不了。', p_demands: ['请督促供热公司把温度提到标准'],
    p_place: '130403003', p_is_anonymous: false, p_petitioner_kind: 'person', p_name: '佟雨禾', p_address: '联纺东街道示例小区1号', p_phone: '15400000001',
    p_email: null, p_consent_publish: false, p_confidential: false, ...parts,
  };
}

/** The answer of a step that must succeed. */
export function done(answer: Answer): any {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.data)}`);
  return answer.data;
}
