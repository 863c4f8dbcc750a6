// check-record: what the page 核验 and the page 记录核查 show, judged outside the database. Who may ask is decided by the verb that is
// called with the caller's own token; what is true is read over a connection of its own (SUPABASE_DB_URL) and judged here.
import pg from 'npm:pg@8.23.1';
import { answer, env, rpc } from './job.ts';
import { changesOf, isHash } from '../../../portal/public/verify.mjs';
import { begin, officeParts, type Reader, utc } from './record/queries.ts';
import { type Fault, matterFaults, ruleFaults, unique, unreadable } from './record/judge.ts';
import { type Key, rootFaults } from './record/roots.ts';
import { ownKey } from './signing.ts';

type Asked = { receipt?: { [field in keyof Receipt]?: unknown }; paper?: unknown; office?: unknown };
export type Outside = { faults: Fault[]; changes: { day: string; tbl: string; count: number }[]; notes: string[]; last_signed: string | null; keys: Key[] };

let pool: pg.Pool | null = null;
function connections(): pg.Pool {
  if (!pool) {
    pool = new pg.Pool({ connectionString: env('SUPABASE_DB_URL'), max: 2, idleTimeoutMillis: 300_000, connectionTimeoutMillis: 10_000 });
    pool.on('error', () => undefined); // a connection that ends while nobody uses it is made anew
  }
  return pool;
}

/** What the database refuses or has no longer: rights, tables, columns and functions that every version of it has. */
const taken = new Set(['42501', '42P01', '42703', '42883', '42P17', '3F000']);

async function reading(look: (db: Reader) => Promise<Outside>): Promise<Outside> {
  const db = await connections().connect();
  try {
    await db.query(begin);
    return await look(db);
  } catch (error) {
    if (!taken.has((error as { code?: string }).code ?? '')) throw error;
    await db.query('rollback');
    return { faults: [await unreadable(db)], changes: [], notes: [], last_signed: null, keys: [await ownKey()] };
  } finally {
    await db.query('rollback').then(() => db.release(), () => db.release(true));
  }
}

/** The keys that count: the one of the functions, and those that were theirs before (EARLIER_KEYS); not whatever the database lists. */
async function trustedKeys(db: Reader): Promise<Key[]> {
  const own = await ownKey();
  const earlier = (await db.query('select key_id, public_key from app.signing_keys where key_id = any($1) and key_id <> $2', [(Deno.env.get('EARLIER_KEYS') ?? '').split(','), own.key_id])).rows as Key[];
  return [own, ...earlier];
}

/** The present instant by the clock of the functions, moved as far as the time of the system is (demonstrations, tests), and five minutes more. */
async function soon(db: Reader): Promise<string> {
  const { rows } = await db.query('select extract(epoch from shift)::float8 as shift from app.time_travel');
  return new Date(Date.now() + 1000 * Number(rows[0]?.shift ?? 0) + 300_000).toISOString();
}

/** Everything about one matter; without one about the rules and the program alone, then of every part of them, and whatever was signed since the last day's root. */
async function judge(db: Reader, matterId: string | null, paperId: string | null = null, since: string | null = null, isOffice = false): Promise<Outside> {
  const now = await soon(db), keys = await trustedKeys(db), rules = await ruleFaults(db, now, isOffice ? [] : officeParts);
  const matter = matterId ? await matterFaults(db, matterId, now, paperId) : { faults: [], lines: [], steps: [] };
  const roots = await rootFaults(db, [...matter.lines, ...rules.lines], matter.steps, keys, now, isOffice);
  const changes = since ? changesOf(rules.lines, since) : [];
  return { faults: unique([...matter.faults, ...roots.faults.map((text) => ({ about: 'roots' as const, text })), ...rules.faults]), changes, notes: roots.notes, last_signed: roots.lastSigned, keys };
}

type Receipt = { matter_id: string; seq: number; head: string; version?: unknown; signed_up_to?: unknown; root?: unknown };
/** Whether the root that a receipt names is still there: a receipt is a witness of all that was written before it was given. */
async function witnessFaults(db: Reader, r: Receipt): Promise<Fault[]> {
  if (r.version !== 2) return [];
  const { rows } = await db.query(`select to_char(h.up_to at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as up_to from app.hour_roots h where encode(h.root, 'hex') = $1`, [String(r.root)]);
  if (rows.some((h) => h.up_to === r.signed_up_to)) return [];
  return [{ about: 'roots', text: '回执写明的校验值，现在没有了，或者不同：给您回执以前的记录被换过' }];
}

async function judgeReceipt(r: Receipt): Promise<Outside> {
  const { matter_id, seq } = r;
  return reading(async (db) => {
    const { rows } = await db.query(`select ${utc('e.at')} as at from app.events e where e.matter_id = $1 and e.seq = $2`, [matter_id, seq]);
    const outside = await judge(db, matter_id, null, rows[0]?.at ?? null);
    return { ...outside, faults: [...(await witnessFaults(db, r)), ...outside.faults] };
  });
}

/** A paper that the verb knows and the database does not, or the other way round, is a fault of its own. */
async function judgePaper(hash: string, isFound: boolean): Promise<Outside> {
  return reading(async (db) => {
    const { rows } = await db.query("select d.id, d.matter_id from app.documents d join app.matters m on m.id = d.matter_id where d.hash = decode($1, 'hex') and not m.is_sealed limit 1", [hash]);
    const outside = await judge(db, rows[0]?.matter_id ?? null, rows[0]?.id ?? null);
    if (isFound !== rows.length > 0) outside.faults.unshift({ about: 'program', text: isFound ? '查文书的程序说有这份文书，文书的登记里没有' : '查文书的程序说没有这份文书，文书的登记里有' });
    return outside;
  });
}

/** The verb that decides whether the caller may ask, and what it is then answered with beside its own answer. */
function asked(body: Asked | null): { verb: string; args: object; look: (said: { found?: boolean }) => Promise<Outside | null> } | null {
  const r = body?.receipt, paper = body?.paper;
  if (typeof r?.matter_id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(r.matter_id) && Number.isInteger(r.seq) && typeof r.head === 'string') {
    return { verb: 'prove_record', args: { p_matter_id: r.matter_id, p_seq: r.seq, p_head: r.head }, look: async (said) => (said.found === true ? judgeReceipt(r as Receipt) : null) };
  }
  if (typeof paper === 'string' && isHash(paper)) return { verb: 'prove_paper', args: { p_hash: paper }, look: (said) => judgePaper(paper, said.found === true) };
  return body?.office === true ? { verb: 'explained_changes', args: {}, look: () => reading((db) => judge(db, null, null, null, true)) } : null;
}

export async function checkRecord(request: Request): Promise<Response> {
  if (request.method !== 'POST') return answer(405, { message: 'method_not_allowed' });
  const token = request.headers.get('authorization')?.replace(/^Bearer /, '') ?? '';
  const what = asked((await request.json().catch(() => null)) as Asked | null);
  if (!what) return answer(422, { message: 'request_refused' });
  const result = await rpc(what.verb, what.args, token, request.headers.get('apikey') ?? '');
  const text = await result.text();
  if (!result.ok) return new Response(text, { status: result.status, headers: { 'content-type': 'application/json' } });
  try {
    const said = JSON.parse(text) as { found?: boolean };
    return answer(200, { said, outside: await what.look(said) });
  } catch (error) {
    console.error(JSON.stringify({ at: new Date().toISOString(), level: 'error', event: 'check_failed', code: (error as { code?: string }).code ?? (error instanceof Error ? error.name : null) })); // never the text: it may quote a row
    return answer(503, { message: 'check_unavailable' });
  }
}
