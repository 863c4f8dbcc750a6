-- Verification from outside: a receipt carries the head its chain had, signed; every day's root is published, signed and linked
-- to the one before. Whoever keeps a receipt or a root can find out later, without us, whether the record was changed. The
-- private key is with the edge functions alone, so not even the owner of the database can sign.

create function api.register_key(p_key_id text, p_public_key text) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into app.signing_keys values (p_key_id, p_public_key, app.today()) on conflict do nothing;
end $$;
comment on function api.register_key is 'Makes a public key known; for the functions alone.';

create function app.settled_until() returns timestamptz language plpgsql volatile security definer set search_path = '' as $$
declare this_moment constant timestamptz := app.now(); begun interval; is_hidden boolean;
begin
  select max(clock_timestamp() - a.xact_start), bool_or(a.query = '<insufficient privilege>') into begun, is_hidden
    from pg_catalog.pg_stat_activity a where a.datname = current_database() and a.pid <> pg_backend_pid() and coalesce(a.backend_type, 'client backend') = 'client backend';
  return date_trunc('second', this_moment - case when is_hidden then interval '5 minutes' else least(coalesce(begun, interval '0'), interval '5 minutes') end);
end $$;
comment on function app.settled_until is 'Up to when everything that was written stands: until the oldest transaction that is still open began, at most five minutes ago; five minutes ago where transactions of others are not seen (pg_monitor shows them).';

create function app.next_hour() returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare last app.hour_roots; ends constant timestamptz := app.settled_until(); prev bytea;
begin
  select * into last from app.hour_roots order by up_to desc limit 1;
  if last.up_to > ends - interval '1 minute' then return null; end if;
  prev := coalesce(last.root, decode(repeat('00', 32), 'hex'));
  return jsonb_build_object('up_to', app.said_at(ends), 'prev_root', encode(prev, 'hex'), 'root', encode(app.hour_root_of(prev, coalesce(last.up_to, '-infinity'), ends), 'hex'));
end $$;
comment on function app.next_hour is 'The root that is to be signed now, over all that was written since the last and stands; none within a minute of the last. How often is for the schedule to say: every ten minutes.';

create function api.publish_anchor() returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare a app.anchors; last app.anchors; leaves bytea[];
begin
  perform pg_advisory_xact_lock(hashtextextended('publish_anchor', 0));
  select * into last from app.anchors order by day desc limit 1;
  a.day := app.today() - 1;  a.up_to := app.today()::timestamp at time zone 'Asia/Shanghai';
  if last.day is null or last.day < a.day then
    a.pad_key := extensions.gen_random_bytes(32);
    leaves := array(select app.leaves_between(coalesce(last.up_to, '-infinity'), a.up_to));
    leaves := leaves || array(select app.pad_leaves(a.pad_key, app.round_size(cardinality(leaves)) - cardinality(leaves), app.hash_at(a.up_to)));
    a.prev_root := coalesce(last.root, decode(repeat('00', 32), 'hex'));
    insert into app.anchors (day, prev_root, root, leaves, up_to, made_at, pad_key) values (a.day, a.prev_root, app.root_of(a.prev_root, leaves, app.hash_at(a.up_to)), cardinality(leaves), a.up_to, app.now(), a.pad_key);
    insert into app.anchor_leaves select a.day, l from unnest(leaves) l;
  end if;
  return jsonb_build_object('now', app.said_at(app.now()), 'hour', app.next_hour(), 'days', coalesce((select jsonb_agg(jsonb_build_object('day', x.day, 'prev_root', encode(x.prev_root, 'hex'), 'root', encode(x.root, 'hex'), 'leaves', x.leaves) order by x.day)
    from app.anchors x where not exists (select from app.anchor_signatures s where s.day = x.day)), '[]'));
end $$;
comment on function api.publish_anchor is 'Publishes the root up to midnight, once a day, over every chain that grew since the last, filled up to a round number of leaves; returns the days that are still to be signed, and what was written since the last root. For the scheduled job alone.';

create function api.sign_anchor(p_day date, p_key_id text, p_signature text, p_signed_at text) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into app.anchor_signatures values (p_day, p_key_id, p_signature, p_signed_at) on conflict do nothing;
end $$;
comment on function api.sign_anchor is 'Keeps the signature of a day''s root; for the functions alone.';

create function api.sign_hour(p_up_to text, p_prev_root text, p_root text, p_key_id text, p_signature text, p_signed_at text) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into app.hour_roots values (p_up_to::timestamptz, decode(p_prev_root, 'hex'), decode(p_root, 'hex'), p_key_id, p_signature, p_signed_at) on conflict do nothing;
end $$;
comment on function api.sign_hour is 'Keeps the signed root of a part of the day; for the functions alone.';

create function api.receipt_statement(p_code text, p_client text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.submissions; m app.matters; h app.hour_roots;
begin
  s := app.find_by_code(p_code, p_client);
  if s.id is null then return app.unknown_code(p_code); end if;
  select * into m from app.matters where id = s.matter_id;
  select * into h from app.hour_roots order by up_to desc limit 1;
  return jsonb_strip_nulls(jsonb_build_object('kind', 'xinfang-receipt', 'version', case when h.root is null then 1 else 2 end, 'signed_up_to', app.said_at(h.up_to), 'root', encode(h.root, 'hex'), 'reg_no', s.reg_no, 'matter_id', m.id, 'seq', m.event_count, 'head', encode(m.chain_head, 'hex'),
    'received_on', m.received_on, 'stated_at', to_char(app.now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')));
end $$;
comment on function api.receipt_statement is 'What a receipt says of the record now, to be signed: number, length and head of its chain, and the newest root that was signed over the whole record. Portal only, by tracking code.';

create function api.prove_record(p_matter_id uuid, p_seq int, p_head text) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare m app.matters; a app.anchors; last_seq int;
begin
  perform app.require_portal();
  select x.* into m from app.matters x join app.events e on e.matter_id = x.id where x.id = p_matter_id and e.seq = p_seq and encode(e.hash, 'hex') = lower(p_head);
  if m.id is null then return jsonb_build_object('found', false); end if;
  select x.* into a from app.anchors x where exists (select from app.events e join app.anchor_leaves l on l.day = x.day and l.leaf = app.leaf_of(e.matter_id, e.seq, e.hash, app.algorithm_of(x.root))
    where e.matter_id = m.id and e.seq >= p_seq) order by x.day limit 1;
  last_seq := (select max(e.seq) from app.events e join app.anchor_leaves l on l.day = a.day and l.leaf = app.leaf_of(e.matter_id, e.seq, e.hash, app.algorithm_of(a.root)) where e.matter_id = m.id and e.seq >= p_seq);
  return jsonb_build_object('found', true, 'seq', m.event_count, 'head', encode(m.chain_head, 'hex'),
    'links', coalesce((select jsonb_agg(jsonb_build_object('seq', e.seq, 'text', app.words_hash(app.canonical_event(e), app.algorithm_of(e.hash))) order by e.seq)
      from app.events e where e.matter_id = m.id and e.seq > p_seq and e.seq <= coalesce(last_seq, m.event_count)), '[]'),
    'anchor', case when a.day is not null then jsonb_build_object('day', a.day, 'prev_root', encode(a.prev_root, 'hex'), 'root', encode(a.root, 'hex'), 'seq', last_seq,
      'leaves', (select jsonb_agg(encode(l.leaf, 'hex') order by l.leaf) from app.anchor_leaves l where l.day = a.day),
      'key_id', (select s.key_id from app.anchor_signatures s where s.day = a.day), 'signature', (select s.signature from app.anchor_signatures s where s.day = a.day), 'signed_at', (select s.signed_at from app.anchor_signatures s where s.day = a.day)) end);
end $$;
comment on function api.prove_record is 'Whether a chain still holds the head that a receipt states; if so the hashes from there on and the first day''s root that covers it, without a word of the record. What else fits or does not is judged outside the database (the function check-record). Portal only; any other head is answered like no matter at all.';

create function api.prove_paper(p_hash text) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare d app.documents;
begin
  perform app.require_portal();
  select x.* into d from app.documents x join app.matters m on m.id = x.matter_id where x.hash = decode(case when app.algorithm_named(lower(p_hash)) is not null then p_hash else '' end, 'hex') and not m.is_sealed limit 1;
  if d.id is null then return jsonb_build_object('found', false); end if;
  return jsonb_build_object('found', true, 'title', d.title, 'number', d.number, 'issued_on', d.issued_on, 'organ', (select name from app.units where id = d.unit_id),
    'is_unchanged', d.hash = app.document_hash(d, app.algorithm_of(d.hash)), 'voided_on', d.voided_on,
    'is_recorded', exists (select from app.events e where e.matter_id = d.matter_id and e.seq = d.event_seq and e.hash = app.event_hash(e, app.algorithm_of(e.hash))
      and e.payload -> 'papers' @> jsonb_build_array(jsonb_build_array(d.number, encode(d.hash, 'hex')))),
    'anchored_on', (select min(l.day) from app.events e join app.anchor_leaves l on l.leaf = any (app.possible_leaves(e)) where e.matter_id = d.matter_id and e.seq >= d.event_seq));
end $$;
comment on function api.prove_paper is 'Whether a paper with this hash was issued, and is unchanged, in the record and covered by a published root. What differs around it is judged outside the database (the function check-record). Portal only; papers of sealed reports are not found.';

create index on app.anchor_leaves (leaf);
grant select on api.signing_keys to authenticated;
