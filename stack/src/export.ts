// The record as files: one line for each event, matter, paper, text, line of the ledger and row, the files that lie in storage, and
// the anchors with their leaves and signatures. What a row holds now is read here with queries of our own, not with functions of the
// database that is to be checked.
import { createHash } from 'node:crypto';
import { createWriteStream, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { root } from './environment.ts';

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const files = {
  'events.ndjson': `select matter_id, seq, transition, label, detail, ${utc('at')} as at, actor_id, actor_name, actor_role, unit_id, dispatch_id, from_state, to_state, payload::text as payload, detail_hash, payload_hash, is_public,
    encode(prev_hash, 'hex') as prev_hash, encode(hash, 'hex') as hash from app.events order by matter_id, seq`,
  'matters.ndjson': `select id as matter_id, event_count, encode(chain_head, 'hex') as head, state from app.matters order by id`,
  'papers.ndjson': `select matter_id, event_seq, kind, number, title, issued_on::text as issued_on, unit_id, body, fields::text as fields, ${utc('issued_at')} as issued_at, encode(hash, 'hex') as hash from app.documents order by id`,
  'texts.ndjson': `select id as submission, matter_id, app.text_hashes(s) as hashes, app.is_erased_text(s, jsonb_build_object('texts', jsonb_build_array(s.id))) as is_empty from app.submissions s order by id`,
  'lines.ndjson': `select tbl, key, n::text as n, matter_id, op, array_to_string(fields, ',') as fields, plain::text as plain, encode(digest, 'hex') as digest, ${utc('at')} as at, xact::text as xact, written_by, actor_id, reason,
    encode(prev_hash, 'hex') as prev_hash, encode(hash, 'hex') as hash from app.ledger l order by l.n`,
};

/** What is not in a line: the same as app.unledgered_columns, said here again so that a change of it there shows. */
const unledgered = `'{event_count,chain_head,version,event_seq,swept_at,forgotten}'::text[]`;

/** The rows of a table, each with what its last line keeps in plain and the digest its last line should have. */
const rowsOf = (tbl: string, key: string, row: string, from: string) => `select '${tbl}' as tbl, r.key, coalesce((select jsonb_object_agg(k, r.row -> k) from jsonb_object_keys(l.plain) k), case when r.row ? 'matter_id' then jsonb_build_object('matter_id', r.row -> 'matter_id') else '{}' end)::text as plain,
    encode(sha256(convert_to(l.salt::text || r.row::text, 'UTF8')), 'hex') as digest
  from (select ${key} as key, ${row} as row from ${from}) r left join lateral (select * from app.ledger y where y.tbl = '${tbl}' and y.key = r.key order by y.n desc limit 1) l on true`;

/** A query for each covered table: the ones with a trigger now, and the ones that have lines. */
async function rowQueries(database: pg.Client): Promise<string[]> {
  const { rows } = await database.query(`select c.relname as name, array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum)) as keys, bool_or(a.attname = 'id') as has_id
    from pg_catalog.pg_class c join pg_catalog.pg_index i on i.indrelid = c.oid and i.indisprimary join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
    where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and c.relname in (select tbl from app.ledger union select t.tgrelid::regclass::text from pg_catalog.pg_trigger t where t.tgname in ('note_row','note_rule')
      union select split_part(t.tgrelid::regclass::text, '.', 2) from pg_catalog.pg_trigger t where t.tgname in ('note_row','note_rule')) group by c.relname order by 1`);
  const tables = (rows as { name: string; keys: string[] }[]).map(({ name, keys }) => rowsOf(name, keys.map((k) => `x.${k}::text`).join(` || '|' || `),
    name === 'events' ? `jsonb_build_object('matter_id', x.matter_id, 'seq', x.seq, 'hash', encode(x.hash, 'hex'))` : `to_jsonb(x)${name === 'staff' ? " || jsonb_build_object('email', (select lower(u.email) from auth.users u where u.id = x.id))" : ''} - ${unledgered}`, `app.${name} x${['attachments', 'receptions'].includes(name) ? ' where x.matter_id is not null' : ''}`));
  const text = readFileSync(join(root, 'supabase', 'migrations', '20260101009050_ledger_faults.sql'), 'utf8');
  const objects = /create view app\.schema_objects with \(security_invoker = true\) as\n([\s\S]*?);\n/.exec(text)?.[1];
  if (!objects) throw new Error('app.schema_objects');
  const kinds = ['function', 'trigger', 'rule', 'policy', 'constraint', 'table', 'index', 'schema', 'role', 'setting'].map((kind) => rowsOf(kind, 'x.name', `jsonb_build_object('definition', encode(sha256(convert_to(x.definition, 'UTF8')), 'hex'))`, `(${objects}) x where x.kind = '${kind}' /* schema_objects */`));
  return [...tables, ...kinds];
}

export type Row = { tbl: string; key: string; plain: string | null; digest: string | null };
export type Line = { tbl: string; key: string; matter_id: string | null; op: string; plain: string | null };
export type FileReader = (path: string) => Promise<Uint8Array | null>;

/** Reads files from storage with the secret key of the project; null for none. */
export const storageOf = (apiUrl: string, secretKey: string): FileReader => async (path) => {
  const answer = await fetch(`${apiUrl}/storage/v1/object/attachments/${path}`, { headers: { apikey: secretKey, authorization: `Bearer ${secretKey}` } });
  if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
  const text = await answer.text();
  if (answer.status === 404 || /not.?found/i.test(text)) return null;
  throw new Error(`storage: ${answer.status}`);
};

/** Every file that belongs to a matter, with the hash it was taken in with and the one it has now. */
async function* storedFiles(database: pg.Client, read: FileReader): AsyncGenerator<object> {
  const { rows } = await database.query(`select a.id, a.matter_id, a.sha256, a.path, m.erased_on is not null as is_erased from app.attachments a join app.matters m on m.id = a.matter_id order by a.id`);
  for (const { path, ...file } of rows as { path: string }[]) {
    const bytes = await read(path);
    yield { ...file, now: bytes && createHash('sha256').update(bytes).digest('hex') };
  }
}

async function* fetched(database: pg.Client, query: string): AsyncGenerator<object> {
  await database.query(`declare rows cursor for ${query}`);
  for (;;) {
    const { rows } = await database.query('fetch 2000 from rows');
    yield* rows as object[];
    if (rows.length === 0) break;
  }
  await database.query('close rows');
}

async function write(folder: string, name: string, ...sources: AsyncIterable<object>[]): Promise<number> {
  const file = createWriteStream(join(folder, name));
  let n = 0;
  for (const source of sources) {
    for await (const row of source) {
      n++;
      if (!file.write(`${JSON.stringify(row)}\n`)) await new Promise<void>((resolve) => file.once('drain', resolve));
    }
  }
  file.end();
  await finished(file);
  return n;
}

async function* inTurn(database: pg.Client, queries: string[]): AsyncGenerator<object> {
  for (const query of queries) yield* fetched(database, query);
}

/** The lines of the ledger and the rows as they are, within the transaction that is open; of some matters, or of everything. */
export async function ledgerOf(database: pg.Client, matters: string[] | null = null): Promise<{ lines: Line[]; rows: Row[] }> {
  await database.query("set local search_path = ''; set local timezone = 'UTC'");
  const ids = matters?.map((id) => `'${id}'`).join(',');
  const rows: Row[] = [];
  for (const query of await rowQueries(database)) {
    const some = `r.key in (select z.key from app.ledger z where z.matter_id in (${ids})) or coalesce(r.row ->> 'matter_id', '') in (${ids})`;
    if (!ids || !query.includes('schema_objects')) rows.push(...((await database.query(ids ? `${query} where ${some}` : query)).rows as Row[]));
  }
  const lines = ids ? files['lines.ndjson'].replace('order by', `where l.matter_id in (${ids}) order by`) : files['lines.ndjson'];
  return { lines: (await database.query(lines)).rows as Line[], rows };
}

/** Writes everything as it stood at one instant; returns the number of events. Without a reader the files in storage are left out. */
export async function exportRecord(database: pg.Client, folder: string, read: FileReader | null = null): Promise<number> {
  let events = 0;
  await database.query("begin isolation level repeatable read read only; set local search_path = ''; set local timezone = 'UTC'");
  try {
    for (const [name, query] of Object.entries(files)) {
      const n = await write(folder, name, fetched(database, query));
      if (name === 'events.ndjson') events = n;
    }
    await write(folder, 'rows.ndjson', inTurn(database, await rowQueries(database)));
    rmSync(join(folder, 'files.ndjson'), { force: true });
    if (read) await write(folder, 'files.ndjson', storedFiles(database, read));
    const anchors = await database.query(`select a.day::text as day, encode(a.prev_root, 'hex') as prev_root, encode(a.root, 'hex') as root, encode(a.pad_key, 'hex') as pad_key, ${utc('a.up_to')} as up_to, s.key_id, s.signature, s.signed_at,
      coalesce((select array_agg(encode(l.leaf, 'hex') order by l.leaf) from app.anchor_leaves l where l.day = a.day), '{}') as leaves from app.anchors a left join app.anchor_signatures s on s.day = a.day order by a.day`);
    writeFileSync(join(folder, 'anchors.json'), JSON.stringify(anchors.rows));
    const hours = await database.query(`select to_char(h.up_to at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as up_to, encode(h.prev_root, 'hex') as prev_root, encode(h.root, 'hex') as root, h.key_id, h.signature, h.signed_at from app.hour_roots h order by h.up_to`);
    writeFileSync(join(folder, 'hours.json'), JSON.stringify(hours.rows));
    writeFileSync(join(folder, 'keys.json'), JSON.stringify((await database.query('select key_id, public_key from app.signing_keys order by key_id')).rows));
  } finally {
    await database.query('commit');
  }
  return events;
}
