// What somebody does who owns the database and knows how the record works: statements as a superuser, past every trigger, with hashes and
// roots computed anew. For the tests that hold that each is found.

/** Hashes of a chain computed anew, and the head with them: what somebody would do who knows how it works. */
export const rehash = (id: string) => `do $$ declare e app.events; prev bytea := sha256('${id}'::text::bytea); n int := 0; begin
  for e in select * from app.events where matter_id = '${id}' order by seq loop
    e.prev_hash := prev; prev := app.event_hash(e, app.algorithm_of(e.hash)); n := n + 1;
    update app.events set prev_hash = e.prev_hash, hash = prev where matter_id = e.matter_id and seq = e.seq;
  end loop;
  update app.matters set chain_head = prev, event_count = n where id = '${id}'; end $$`;
/** Roots computed anew from the rewritten record. */
export const reanchor = `do $$ declare a app.anchors; prev bytea := decode(repeat('00', 32), 'hex'); after timestamptz := '-infinity'; l bytea[]; begin
  for a in select * from app.anchors order by day loop
    delete from app.anchor_leaves where day = a.day;
    l := array(select app.leaves_between(after, a.up_to));
    insert into app.anchor_leaves select a.day, x from unnest(l) x;
    update app.anchors set prev_root = prev, root = app.root_of(prev, l, app.hash_at(a.up_to)), leaves = cardinality(l) where day = a.day returning root into prev;
    after := a.up_to;
  end loop; end $$`;

const list = '00000000-0000-4000-8000-0000000000aa', drafter = '00000000-0000-4000-8000-0000000000bb', decider = '00000000-0000-4000-8000-0000000000cc';
/** An event that claims the words of a matter were taken out, as the verb writes it, appended in order. */
const forgedErasure = (id: string, years: number) => [`select app.append_event('${id}', 'T-00', '保管期满，销毁内容', '假', null, 'M50', 'M50', jsonb_build_object('erased', jsonb_build_object('list', '假〔2026〕1号', 'years', ${years}, 'drafted_by', '${drafter}', 'approved_by', '${decider}',
  'papers', (select jsonb_agg(jsonb_build_array(number, encode(hash, 'hex'))) from app.documents where matter_id = '${id}'), 'texts', (select jsonb_agg(id) from app.submissions where matter_id = '${id}'),
  'rest', app.words_hash((select string_agg(seq || ':' || app.without_words(payload)::text, E'\\n' order by seq) from app.events where matter_id = '${id}'), 'sha256'))), 'REVIEWER')`];
const blank = (id: string) => [`update app.events set detail = null, payload = app.without_words(payload) where matter_id = '${id}' and seq < (select event_count from app.matters where id = '${id}')`,
  `update app.submissions set title = '（已销毁）', content = '（已销毁）' where matter_id = '${id}'`, `update app.documents set body = '（已销毁）', fields = '{}' where matter_id = '${id}'`];

type Deed = (matterId: string, otherId: string) => string[];
export const rewritings: [string, Deed][] = [
  ['a changed word', (matterId) => [`update app.events set detail = '别的' where matter_id = '${matterId}' and seq = 3`]],
  ['a changed word with all hashes anew', (matterId) => [`update app.events set detail = '别的', detail_hash = app.words_hash('别的', 'sha256') where matter_id = '${matterId}' and seq = 3`, rehash(matterId)]],
  ['the same with all roots anew', (matterId) => [`update app.events set detail = '别的', detail_hash = app.words_hash('别的', 'sha256') where matter_id = '${matterId}' and seq = 3`, rehash(matterId), reanchor]],
  ['a removed event in the middle, numbers and hashes anew', (matterId) => [`delete from app.events where matter_id = '${matterId}' and seq = 3`, `update app.events set seq = seq - 1 where matter_id = '${matterId}' and seq > 3`, rehash(matterId)]],
  ['the last event cut off, head set back', (matterId) => [`delete from app.events where matter_id = '${matterId}' and seq = (select max(seq) from app.events where matter_id = '${matterId}')`, rehash(matterId)]],
  ['a date set back with hashes anew', (matterId) => [`update app.events set at = at - interval '1 minute' where matter_id = '${matterId}'`, rehash(matterId)]],
  ['two events in another order with hashes anew', (matterId) => [`update app.events set seq = 1000 where matter_id = '${matterId}' and seq = 3`, `update app.events set seq = 3 where matter_id = '${matterId}' and seq = 4`, `update app.events set seq = 4 where matter_id = '${matterId}' and seq = 1000`, rehash(matterId)]],
  ['events exchanged between two matters with hashes anew', (matterId, otherId) => [`update app.events set matter_id = gen_random_uuid() where matter_id = '${matterId}' and seq = 2`, `update app.events set matter_id = '${matterId}' where matter_id = '${otherId}' and seq = 2`, `update app.events set matter_id = '${otherId}' where matter_id not in (select id from app.matters)`, rehash(matterId), rehash(otherId)]],
  ['a matter that never was, dated back', (matterId) => [`insert into app.matters (id, reg_no, title, type, place_code, channel, received_at, received_on, keeper_unit_id) select '00000000-0000-4000-8000-000000000001', 'CTW202603029999', title, type, place_code, channel, received_at, received_on, keeper_unit_id from app.matters where id = '${matterId}'`,
      `insert into app.events select '00000000-0000-4000-8000-000000000001', seq, transition, label, detail, at, actor_id, actor_name, actor_role, unit_id, null, from_state, to_state, '{}', null, app.words_hash('{}', 'sha256'), is_public, prev_hash, hash from app.events where matter_id = '${matterId}' and seq = 1`, rehash('00000000-0000-4000-8000-000000000001')]],
  ['a whole matter removed', (_, otherId) => ['events', 'submissions', 'documents'].map((t) => `delete from app.${t} where matter_id = '${otherId}'`).concat(`delete from app.matters where id = '${otherId}'`)],
  ['a changed paper', (matterId) => [`update app.documents set body = body || '。' where matter_id = '${matterId}' and kind = 'W-OPINION'`]],
  ['a changed paper with its hash anew', (matterId) => [`update app.documents set body = body || '。' where matter_id = '${matterId}' and kind = 'W-OPINION'`, `update app.documents d set hash = app.document_hash(d, 'sha256') where matter_id = '${matterId}' and kind = 'W-OPINION'`]],
  ['a removed paper', (matterId) => [`delete from app.documents where matter_id = '${matterId}' and kind = 'W-OPINION'`]],
  ['a paper slipped in', (matterId) => [`insert into app.documents (matter_id, kind, unit_id, addressee, title, number, body, fields, issued_at, issued_on, hash) select matter_id, kind, unit_id, addressee, title, '假〔2026〕1号', body, fields, issued_at, issued_on, hash from app.documents where matter_id = '${matterId}' and kind = 'W-OPINION'`, `update app.documents d set hash = app.document_hash(d, 'sha256') where number = '假〔2026〕1号'`]],
  ['other words of the petitioner', (matterId) => [`update app.submissions set content = '没有意见' where matter_id = '${matterId}'`]],
  ['other words of a sealed report', () => ["update app.sealed_contents set words = app.seal('{\"title\":\"x\",\"content\":\"没有意见\"}')"]],
  ['another state', (matterId) => [`update app.matters set state = 'M20' where id = '${matterId}'`]],
  ['words blanked by hand as if their term had ended', (matterId) => [`update app.submissions set title = '（已销毁）', content = '（已销毁）' where matter_id = '${matterId}'`, `update app.documents set body = '（已销毁）', fields = '{}' where matter_id = '${matterId}'`, `update app.events set detail = null where matter_id = '${matterId}'`]],
  ['the same with an event that says so', (matterId) => [...forgedErasure(matterId, 30), ...blank(matterId)]],
  ['the same with a term of no years, a list and a row of erasures', (matterId) => [...forgedErasure(matterId, 0), ...blank(matterId),
      `insert into app.disposals (id, keeper_unit_id, is_sealed, opinion, drafted_by, drafted_on, number, is_approved, decision, decided_by, decided_on) select '${list}', app.bureau_id(), false, '假', '${drafter}', app.today(), '假〔2026〕1号', true, '同意', '${decider}', app.today()`,
      `insert into app.disposal_items (disposal_id, matter_id, retention, years, closed_on, term_ended_on) values ('${list}', '${matterId}', 'short', 0, '2025-01-01', '2025-12-31')`,
      `insert into app.erasures (matter_id, disposal_id, event_seq, erased_at, by_id, xact) select id, '${list}', event_count, app.now(), '${decider}', pg_current_xact_id() from app.matters where id = '${matterId}'`]],
  ['a day of receipt changed with a line forged whole under the name of the API, in the transaction of a step that was taken', (matterId) => [`do $$ declare l app.ledger; r jsonb; begin
      select x.* into l from app.ledger x join app.opinions o on o.document_id::text = x.key where x.tbl = 'services' and o.matter_id = '${matterId}' order by x.n desc limit 1;
      update app.services set received_on = received_on + 1 where document_id::text = l.key;
      r := (select to_jsonb(s) from app.services s where s.document_id::text = l.key);
      l.n := nextval('app.ledger_n'); l.op := 'update'; l.fields := '{received_on}'; l.plain := r - app.word_columns(); l.salt := gen_random_uuid(); l.digest := app.row_digest(l.salt, r, 'sha256'); l.prev_hash := l.hash; l.hash := app.line_hash(l, app.algorithm_of(l.hash));
      insert into app.ledger select l.*; end $$`]],
  ['a day of receipt moved after its root, with the line of the ledger made to fit', (matterId) => [`do $$ declare l app.ledger; r jsonb; begin
      select x.* into l from app.ledger x join app.opinions o on o.document_id::text = x.key where x.tbl = 'services' and o.matter_id = '${matterId}' order by x.n desc limit 1;
      update app.services set received_on = received_on + 1 where document_id::text = l.key;
      r := (select to_jsonb(s) from app.services s where s.document_id::text = l.key);
      l.plain := r - app.word_columns(); l.digest := app.row_digest(l.salt, r, 'sha256'); l.hash := app.line_hash(l, app.algorithm_of(l.hash));
      update app.ledger x set plain = l.plain, digest = l.digest, hash = l.hash where x.tbl = l.tbl and x.key = l.key and x.n = l.n; end $$`]],
  ['a demand removed together with its lines', (_, otherId) => [`delete from app.ledger where tbl = 'demands' and matter_id = '${otherId}'`, `delete from app.demands where matter_id = '${otherId}'`]],
  ['a removed anchor', () => ["delete from app.anchor_leaves where day = '2026-03-02'", "delete from app.anchor_signatures where day = '2026-03-02'", "delete from app.anchors where day = '2026-03-02'"]],
  ['all anchors removed', () => ['delete from app.anchor_leaves', 'delete from app.anchor_signatures', 'delete from app.anchors']],
  ['another root', () => ["update app.anchors set root = sha256(root) where day = '2026-03-02'"]],
  ['another key slipped in', () => ["update app.signing_keys set public_key = encode(sha256('x'), 'base64')"]],
];
