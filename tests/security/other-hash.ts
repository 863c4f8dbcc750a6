// What somebody does who owns the database after the hash of the record was changed, and what the three who check say to it: the functions
// of the database, the script over an export, and the function that judges from outside; within one transaction that is taken back.
import pg from 'pg';
import { faultsOf } from '../../portal/public/verify.mjs';
import { matterFaults, ruleFaults } from '../../supabase/functions/_shared/record/judge.ts';
import { eventsQuery, linesQuery, mattersQuery, papersQuery, renewalsQuery, rowsQuery, rulesQuery, textsQuery } from '../../supabase/functions/_shared/record/queries.ts';

/** The lines of rows that a condition names, hashed anew by SHA-256 each over the one before, as before the change. */
const linesAnew = (where: string) => `do $$ declare l app.ledger; prev bytea; row_id text := ''; begin
  for l in select * from app.ledger where ${where} order by tbl, key, n loop
    if l.tbl || '|' || l.key <> row_id then prev := sha256(convert_to(l.tbl || '|' || l.key, 'UTF8')); row_id := l.tbl || '|' || l.key; end if;
    l.prev_hash := prev; l.digest := case when l.digest is not null then sha256(l.digest) end; prev := app.line_hash(l, 'sha256');
    update app.ledger x set prev_hash = l.prev_hash, digest = l.digest, hash = prev where x.tbl = l.tbl and x.key = l.key and x.n = l.n;
  end loop; end $$`;
const chainAnew = (id: string) => `do $$ declare e app.events; prev bytea := sha256('${id}'::text::bytea); begin
  for e in select * from app.events where matter_id = '${id}' order by seq loop
    e.prev_hash := prev; e.payload_hash := app.words_hash(e.payload::text, 'sha256'); e.detail_hash := app.words_hash(e.detail, 'sha256'); prev := app.event_hash(e, 'sha256');
    update app.events set prev_hash = e.prev_hash, payload_hash = e.payload_hash, detail_hash = e.detail_hash, hash = prev where matter_id = e.matter_id and seq = e.seq;
    update app.ledger set plain = plain || jsonb_build_object('hash', encode(prev, 'hex')) where tbl = 'events' and key = e.matter_id || '|' || e.seq;
  end loop;
  update app.matters set chain_head = prev where id = '${id}'; end $$`;

export const insteadOf: Record<string, (oldId: string, newId: string) => string[]> = {
  'a chain made after the change, hashed by SHA-256 throughout, with its lines': (_, newId) => [`update app.events set label = '别的' where matter_id = '${newId}' and seq = 3`, chainAnew(newId), linesAnew(`matter_id = '${newId}'`)],
  'an event by the older hash whose line is by the newer': (_, newId) => [chainAnew(newId)],
  'an event of before, altered together with every hash over it': (oldId) => [`update app.events set label = '别的' where matter_id = '${oldId}' and seq = 3`, chainAnew(oldId), linesAnew(`matter_id = '${oldId}' and tbl = 'events'`)],
  'the digest that the change took of a matter': (oldId) => [`update app.renewals set digest = sha512('x') where part = '${oldId}'`],
  'another digest taken of a matter, for the altered one': (oldId) => [`update app.events set label = '别的' where matter_id = '${oldId}' and seq = 3`, `update app.renewals r set digest = app.renewal_of(r.part, r.lines, r.events, h.algorithm) from app.record_hashes h where h.no = r.no and r.part = '${oldId}'`],
  'the change removed': () => ['delete from app.record_hashes where no = 2'],
  'the change and its line removed': () => ["delete from app.record_hashes where no = 2", "delete from app.ledger where tbl = 'record_hashes' and key = '2'"],
  'another hash written into the change': () => ["update app.record_hashes set algorithm = 'sha256' where no = 1"],
};
const [other, renewed] = ['校验值不是用当时规定的算法算的', '和更换时留下的校验值对不上'];
/** The fault that the database names, and the words of the script and of the function. */
export const signs: Record<string, [string, string]> = {
  'a chain made after the change, hashed by SHA-256 throughout, with its lines': ['events other_hash', other], 'an event by the older hash whose line is by the newer': ['events other_hash', other],
  'an event of before, altered together with every hash over it': ['renewals renewal_differs', renewed], 'the digest that the change took of a matter': ['renewals renewal_differs', renewed],
  'another digest taken of a matter, for the altered one': ['renewals renewal_differs', renewed], 'the change removed': ['record_hashes row_removed', '记录的校验算法'], 'the change and its line removed': ['time_travel other_hash', other], 'another hash written into the change': ['record_hashes row_changed', '记录的校验算法'],
};

/** What each of the three finds after deeds that are taken back. */
export async function found(db: pg.Client, deeds: string[], ids: string[]): Promise<{ inside: string[]; script: string; outside: string }> {
  await db.query("begin; set local session_replication_role = replica; set local timezone = 'UTC'");
  try {
    for (const text of deeds) await db.query(text);
    const all = async (text: string) => (await db.query(text)).rows;
    const inside = (await db.query("select distinct f.tbl || ' ' || f.fault as text from (select * from app.rule_faults() union all select x.* from unnest($1::uuid[]) i, app.row_faults(i) x) f", [ids])).rows.map((r) => r.text as string);
    await db.query('set local search_path = pg_catalog, pg_temp');
    const script = faultsOf({ events: await all(eventsQuery()), matters: await all(mattersQuery()), papers: await all(papersQuery()), texts: await all(textsQuery()), lines: await all(linesQuery()), rows: [...(await all(rowsQuery())), ...(await all(rulesQuery()))], renewals: await all(renewalsQuery()), anchors: [], keys: [] });
    const now = '2099-01-01T00:00:00.000000Z', faults = [...(await ruleFaults(db, now, [])).faults];
    for (const id of ids) faults.push(...(await matterFaults(db, id, now)).faults);
    return { inside, script: script.join('\n'), outside: faults.map((f) => f.text).join('\n') };
  } finally {
    await db.query('rollback');
  }
}

/** A line that is written while a change waits for it, and one that waits for the change: by which hash each is. */
export async function waitingChange(url: string, algorithm: string): Promise<{ before: string; after: string }> {
  const [one, two, three, watch] = await Promise.all([1, 2, 3, 4].map(async () => {
    const client = new pg.Client(url);
    await client.connect();
    return client;
  }));
  if (!one || !two || !three || !watch) throw new Error('no connection');
  const write = (client: pg.Client, phone: string) => client.query(`select app.explain_change('号码变更'); update app.units set phone = '${phone}' where code = '${phone === '0310-1' ? 'SLJ' : 'ZJJ'}'`);
  const waiting = async (n: number) => {
    while ((await watch.query("select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock' and query ~ 'app[.](change_record_hash|explain_change)' and pid <> pg_backend_pid()")).rows[0].n < n) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const lineOf = async (code: string) => (await watch.query("select app.algorithm_of(l.hash) as by from app.ledger l join app.units u on u.id::text = l.key where l.tbl = 'units' and u.code = $1 order by l.n desc limit 1", [code])).rows[0].by as string;
  try {
    await one.query('begin');
    await write(one, '0310-1');
    const changing = two.query('select app.change_record_hash($1, $2)', [algorithm, '再次更换']);
    await waiting(1);
    const writing = write(three, '0310-2');
    await waiting(2);
    await one.query('commit');
    await Promise.all([changing, writing]);
    return { before: await lineOf('SLJ'), after: await lineOf('ZJJ') };
  } finally {
    await Promise.all([one, two, three, watch].map((client) => client.end()));
  }
}
