// What is read of the record, with queries of our own: none of them calls a function or reads a view of the schemas app and api, since
// these are what is to be checked. The texts of the covered rows and of the program are those of the migrations (program.json, which
// `npm run types` writes), and not those that stand in the database.
import program from '../program.json' with { type: 'json' };

// deno-lint-ignore no-explicit-any
export type Reader = { query(text: string, values?: unknown[]): Promise<{ rows: any[] }> };
export type Line = { tbl: string; key: string; n: string; matter_id: string | null; op: string; fields: string; plain: string | null; digest: string | null; at: string; xact: string; written_by: string; actor_id: string | null; reason: string | null; prev_hash: string; hash: string };
export type Row = { tbl: string; key: string; matter_id?: string | null; plain: string | null; digest: string | null; definition?: string | null };

export const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** A list of ids for a query; whatever is no id is refused. */
export function idList(ids: string[]): string {
  if (!ids.every((id) => uuid.test(id))) throw new Error('no id');
  return ids.length > 0 ? ids.map((id) => `'${id}'`).join(',') : 'null';
}
const only = (column: string, ids: string[] | null) => (ids ? `where ${column} in (${idList(ids)})` : '');

/** What is not in a line: the same as app.unledgered_columns, said here again so that a change of it there shows. */
const unledgered = `'{event_count,chain_head,version,event_seq,swept_at,forgotten}'::text[]`;
/** Rows that decide nothing about a matter: a petitioner is not told of them, who oversees the record is. */
export const officeParts = 'throttles,sign_in_rules,short_terms,exports,export_parts,account_requests,deputies,indicators,snapshots,figures,figure_appeals,annual_reports,digests,topics,awards,call_back_draws,bureau_notices,disposals'.split(',');

export const eventsQuery = (ids: string[] | null = null) => `select matter_id, seq, transition, label, detail, ${utc('at')} as at, actor_id, actor_name, actor_role, unit_id, dispatch_id, from_state, to_state, payload::text as payload, detail_hash, payload_hash, is_public,
  encode(prev_hash, 'hex') as prev_hash, encode(hash, 'hex') as hash from app.events ${only('matter_id', ids)} order by matter_id, seq`;
export const mattersQuery = (ids: string[] | null = null) => `select id as matter_id, event_count, encode(chain_head, 'hex') as head, state from app.matters ${only('id', ids)} order by id`;
export const papersQuery = (ids: string[] | null = null) => `select matter_id, event_seq, kind, number, title, issued_on::text as issued_on, unit_id, body, fields::text as fields, ${utc('issued_at')} as issued_at, encode(hash, 'hex') as hash from app.documents ${only('matter_id', ids)} order by id`;
/** A hash as the record keeps it (app.record_hash, said here again), by the algorithm that a hash names which stands there. */
const hashLike = (known: string, bytes: string) => `encode(case length(${known}) when 49 then '\\x01'::bytea || sha384(${bytes}) when 65 then '\\x02'::bytea || sha512(${bytes}) else sha256(${bytes}) end, 'hex')`;
/** A text by every algorithm there is. */
const everyHash = (text: string) => ['sha256(b)', "'\\x01'::bytea || sha384(b)", "'\\x02'::bytea || sha512(b)"].map((hash) => `(select encode(${hash}, 'hex') from (select convert_to(${text}, 'UTF8') as b) x)`).join(', ');
export const textsQuery = (ids: string[] | null = null) => `select s.id as submission, s.matter_id, array_remove(array[${everyHash("concat_ws('|', s.id, s.title, s.content)")}, ${everyHash("s.id || '|' || encode(c.words, 'hex')")}], null) as hashes,
  coalesce(s.content, '（已销毁）') = '（已销毁）' and c.words is null as is_empty from app.submissions s left join app.sealed_contents c on c.submission_id = s.id ${only('s.matter_id', ids)} order by s.id`;
/** What the changes of the hash found: of some matters, of the rules, or of everything. */
export const renewalsQuery = (of: string[] | 'rules' | null = null) => `select r.no, r.part, r.lines, r.events, encode(r.digest, 'hex') as digest from app.renewals r ${of === 'rules' ? "where r.part !~ '^[0-9a-f]{8}-'" : of ? `where r.part in (${idList(of)})` : ''} order by r.no, r.part`;
export const linesQuery = (where = '') => `select l.tbl, l.key, l.n::text as n, l.matter_id, l.op, array_to_string(l.fields, ',') as fields, l.plain::text as plain, encode(l.digest, 'hex') as digest, ${utc('l.at')} as at, l.xact::text as xact, l.written_by, l.actor_id, l.reason,
  encode(l.prev_hash, 'hex') as prev_hash, encode(l.hash, 'hex') as hash from app.ledger l ${where} order by l.n`;

/** Rows as they are now, made once (definitions of the program are not to be looked up for every use), each with what its last line keeps in plain and the digest its last line should have. */
const held = (rows: string, lines: string) => `with r as materialized (${rows}), l as materialized (select distinct on (y.tbl, y.key) y.tbl, y.key, y.plain, y.salt, y.digest from app.ledger y ${lines} order by y.tbl, y.key, y.n desc)
  select r.tbl, r.key, r.matter_id, case when l.plain = '{}' then '{}' else coalesce((select jsonb_object_agg(k, r.row -> k) from jsonb_object_keys(l.plain) k), case when r.row ? 'matter_id' then jsonb_build_object('matter_id', r.row -> 'matter_id') else '{}' end)::text end as plain,
    ${hashLike('l.digest', "convert_to(l.salt::text || r.row::text, 'UTF8')")} as digest, r.row ->> 'definition' as definition
  from r left join l on l.tbl = r.tbl and l.key = r.key`;
export const rowsQuery = (ids: string[] | null = null) => held(`select c.tbl, c.key, c.matter_id, c.row - ${unledgered} as row from (${program.rows}) c ${only('c.matter_id', ids)}`, ids ? 'where (y.tbl, y.key) in (select r.tbl, r.key from r)' : 'where y.matter_id is not null');
export const rulesQuery = (leftOut: string[] = []) => held(`select c.tbl, c.key, null::uuid as matter_id, c.row - ${unledgered} as row from (${program.rules}) c where c.tbl <> all('{${leftOut.join(',')}}')`, 'where y.matter_id is null');

/** What stands before every reading: one instant, nothing written, no name looked up anywhere but where it says. */
export const begin = "begin isolation level repeatable read read only; set local search_path = pg_catalog, pg_temp; set local timezone = 'UTC'; set local datestyle = 'ISO'; set local intervalstyle = postgres; set local bytea_output = hex; set local extra_float_digits = 1; set local row_security = off; set local statement_timeout = '30s'";
