// The record as files: one line for each event, matter, paper, text, line of the ledger and row, the files that lie in storage, and
// the anchors with their leaves and signatures. What a row holds now is read here with queries of our own, not with functions of the
// database that is to be checked.
import { createWriteStream, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { algorithmOf, hashOf } from '../../portal/public/verify.mjs';
import { begin, eventsQuery, idList, type Line, linesQuery, mattersQuery, papersQuery, renewalsQuery, type Row, rowsQuery, rulesQuery, textsQuery, utc } from '../../supabase/functions/_shared/record/queries.ts';

const files = { 'events.ndjson': eventsQuery(), 'matters.ndjson': mattersQuery(), 'papers.ndjson': papersQuery(), 'texts.ndjson': textsQuery(), 'lines.ndjson': linesQuery(), 'renewals.ndjson': renewalsQuery() };

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
  const { rows } = await database.query(`select a.id, a.matter_id, a.hash, a.path, m.erased_on is not null as is_erased from app.attachments a join app.matters m on m.id = a.matter_id order by a.id`);
  for (const { path, ...file } of rows as { path: string; hash: string }[]) {
    const bytes = await read(path);
    yield { ...file, now: bytes && hashOf(algorithmOf(file.hash), bytes) };
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
  await database.query("set local search_path = pg_catalog, pg_temp; set local timezone = 'UTC'");
  const rows = (await database.query(rowsQuery(matters))).rows as Row[];
  if (!matters) rows.push(...((await database.query(rulesQuery())).rows as Row[]));
  return { lines: (await database.query(linesQuery(matters ? `where l.matter_id in (${idList(matters)})` : ''))).rows as Line[], rows };
}

/** Writes everything as it stood at one instant; returns the number of events. Without a reader the files in storage are left out. */
export async function exportRecord(database: pg.Client, folder: string, read: FileReader | null = null): Promise<number> {
  let events = 0;
  await database.query(begin);
  await database.query('set local statement_timeout = 0');
  try {
    for (const [name, query] of Object.entries(files)) {
      const n = await write(folder, name, fetched(database, query));
      if (name === 'events.ndjson') events = n;
    }
    await write(folder, 'rows.ndjson', inTurn(database, [rowsQuery(), rulesQuery()]));
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
