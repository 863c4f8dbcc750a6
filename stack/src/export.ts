// The record as files: one line for each event, matter, paper and text, and the anchors with their leaves and signatures.
import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type pg from 'pg';

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const files = {
  'events.ndjson': `select matter_id, seq, transition, label, detail, ${utc('at')} as at, actor_id, actor_name, actor_role, unit_id, dispatch_id, from_state, to_state, payload::text as payload, detail_hash, payload_hash, is_public,
    encode(prev_hash, 'hex') as prev_hash, encode(hash, 'hex') as hash from app.events order by matter_id, seq`,
  'matters.ndjson': `select id as matter_id, event_count, encode(chain_head, 'hex') as head, state from app.matters order by id`,
  'papers.ndjson': `select matter_id, event_seq, kind, number, title, issued_on::text as issued_on, unit_id, body, fields::text as fields, ${utc('issued_at')} as issued_at, encode(hash, 'hex') as hash from app.documents order by id`,
  'texts.ndjson': `select id as submission, matter_id, app.text_hashes(s) as hashes, app.is_erased_text(s, jsonb_build_object('texts', jsonb_build_array(s.id))) as is_empty from app.submissions s order by id`,
};

/** Writes everything as it stood at one instant; returns the number of events. */
export async function exportRecord(database: pg.Client, folder: string): Promise<number> {
  let events = 0;
  await database.query('begin isolation level repeatable read read only');
  try {
    for (const [name, query] of Object.entries(files)) {
      const file = createWriteStream(join(folder, name));
      await database.query(`declare rows cursor for ${query}`);
      for (;;) {
        const { rows } = await database.query('fetch 2000 from rows');
        if (name === 'events.ndjson') events += rows.length;
        for (const row of rows) if (!file.write(`${JSON.stringify(row)}\n`)) await new Promise<void>((resolve) => file.once('drain', resolve));
        if (rows.length === 0) break;
      }
      await database.query('close rows');
      file.end();
      await finished(file);
    }
    const anchors = await database.query(`select a.day::text as day, encode(a.prev_root, 'hex') as prev_root, encode(a.root, 'hex') as root, ${utc('a.up_to')} as up_to, s.key_id, s.signature,
      coalesce((select array_agg(encode(l.leaf, 'hex') order by l.leaf) from app.anchor_leaves l where l.day = a.day), '{}') as leaves from app.anchors a left join app.anchor_signatures s on s.day = a.day order by a.day`);
    writeFileSync(join(folder, 'anchors.json'), JSON.stringify(anchors.rows));
    writeFileSync(join(folder, 'keys.json'), JSON.stringify((await database.query('select key_id, public_key from app.signing_keys order by key_id')).rows));
  } finally {
    await database.query('commit');
  }
  return events;
}
