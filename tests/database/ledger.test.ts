// What the ledger covers: every table is covered, or says here why not; every covered table writes lines; what a line keeps in plain
// is no word and no person.
import { describe, expect, it } from 'vitest';
import { changedByItself, matterParts, needsEntry, settingNames } from '../../portal/public/verify.mjs';
import { sql } from '../support/stack.ts';

const names = async (query: string): Promise<string[]> => (await sql(query)).map((row) => String(Object.values(row)[0]));

/** Tables without lines, and why. */
const uncovered: Record<string, string> = {
  ledger: 'is the ledger', findings: 'what was found when the record was checked', check_rounds: 'how far it was checked', anchors: 'signed and linked', anchor_leaves: 'under the root', anchor_signatures: 'a signature proves itself', hour_roots: 'signed and linked', renewals: 'under a digest in record_hashes',
  attempts: 'tries, kept for days', sign_ins: 'kept for half a year', sign_in_states: 'counts wrong passwords', session_uses: 'when a session was last used, gone with it', intakes: 'forms that are open for a day', imports: 'the name of a file that was taken in', import_lines: 'emptied as each is registered',
  notices_wanted: 'where letters go, emptied', outbox: 'letters, emptied', removals: 'files that are to go', saved_views: 'a person’s own filters', search_texts: 'made from the words, can be made anew',
  daily_numbers: 'counters; the numbers stand on the papers', document_series: 'counters; the numbers stand on the papers',
  helper_uses: 'counts of uses; shown to the petitioner', helper_materials: 'who brought a material, gone with the helper', suggestion_groups: 'a way of sorting', suggestion_group_members: 'a way of sorting', topic_invitations: 'codes as hashes',
  unit_matters: 'made from the dispatches', sounds: 'lists for hints', concept_words: 'lists for hints', pair_weights: 'lists for hints', passes: 'lets a connection on, for minutes', job_tickets: 'starts a job, for minutes', password_resets: 'codes for a forgotten password, for minutes', invitation_codes: 'codes of invitations as hashes, for days',
  sealings: 'what is being encrypted, for minutes', examinations: 'what a site looked into, gone with the form',
};

describe('the ledger', () => {
  it('covers every table, or this list says why not [R-CALC-IMMUTABLE]', async () => {
    const all = await names("select relname from pg_class where relnamespace = 'app'::regnamespace and relkind = 'r' order by 1");
    const covered = await names("select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname in ('note_row','note_rule') and t.tgenabled = 'O'");
    expect(all.filter((t) => !covered.includes(t)).sort()).toEqual(Object.keys(uncovered).sort());
    const checked = await names("select distinct d.refobjid::regclass::text from pg_depend d join pg_rewrite r on r.oid = d.objid where r.ev_class in ('app.covered_rows'::regclass, 'app.covered_rules'::regclass) and d.refclassid = 'pg_class'::regclass");
    expect(covered.filter((t) => !checked.includes(`app.${t}`))).toEqual([]);
  });

  it('knows the same parts of a matter in the database and in the script: a line of any other is none', async () => {
    expect(Object.keys(matterParts).sort()).toEqual(await names("select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = 'note_row' order by 1"));
  });

  it('knows the same rules in the database and in the script that the system itself changes, and of which an entry tells', async () => {
    const rules = "(select c.relname as tbl from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = 'note_rule' union select o.kind from app.schema_objects o) x";
    expect([...changedByItself].sort()).toEqual(await names(`select tbl from ${rules} where not app.is_by_hand(tbl, 'authenticator', null, true) order by 1`));
    expect([...needsEntry].sort()).toEqual(await names(`select tbl from ${rules} where app.entry_is_due(tbl, 'update', '{}', null) order by 1`));
  });

  it('calls the limits and the short terms in its findings what the settings call them', async () => {
    for (const [table, named] of Object.entries(settingNames)) expect(Object.fromEntries((await sql(`select name, label from app.${table}`)).map((r) => [r.name, r.label])), table).toEqual(named);
  });

  it('is found by its index for every row that is written: a submission costs the same however long it has grown', async () => {
    const scans = await sql(`do $$ begin perform app.explain_change('index'); for i in 1..8 loop update app.units set phone = '0310-' || i where code = 'SLJ'; end loop;
      if pg_stat_get_xact_numscans('app.ledger'::regclass) > 0 then raise exception 'the ledger was read through % times', pg_stat_get_xact_numscans('app.ledger'::regclass); end if; raise exception 'undo'; end $$`).catch((e: Error) => e.message);
    expect(scans).toBe('undo');
  });

  it('is read by its indexes when one matter is checked, however large it is, also once plans are kept', async () => {
    const scans = await sql(`do $$ declare before bigint := pg_stat_get_xact_numscans('app.ledger'::regclass); m uuid; begin set local enable_seqscan = off; set local plan_cache_mode = force_generic_plan;
      select matter_id into m from app.ledger where matter_id is not null limit 1; before := pg_stat_get_xact_numscans('app.ledger'::regclass);
      for i in 1..8 loop perform from app.row_faults(coalesce(m, gen_random_uuid())); perform from app.root_faults(coalesce(m, gen_random_uuid())); end loop;
      if pg_stat_get_xact_numscans('app.ledger'::regclass) > before then raise exception 'the ledger was read through % times', pg_stat_get_xact_numscans('app.ledger'::regclass) - before; end if; end $$`).catch((e: Error) => e.message);
    expect(scans).toEqual([]);
  });

  it('keeps in plain what the seal lets everybody who checks know: states, dates, codes, ids [R-PRIV-MASK]', async () => {
    expect(await names(`select distinct a.attname::text from pg_attribute a join pg_trigger t on t.tgrelid = a.attrelid and t.tgname = 'note_row'
      where a.attnum > 0 and not a.attisdropped and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype, 'bytea'::regtype)
        and a.attname <> all(app.word_columns()) and a.attname <> all(app.unledgered_columns()) and a.attrelid <> 'app.events'::regclass order by 1`)).toEqual(plain);
  });
});

const plain = ['action', 'addressee', 'adoption', 'answer_method', 'attitude', 'body_code', 'category', 'channel', 'clock_kind', 'code', 'day_unit', 'decider_roles', 'ground', 'hash', 'how', 'key_id', 'kind', 'label', 'level', 'media_type', 'method', 'mode', 'outcome', 'path', 'place_code', 'position', 'proceeding', 'purpose', 'reg_no', 'retention', 'role', 'ruling', 'speed', 'stage', 'state', 'task', 'type', 'who'];
