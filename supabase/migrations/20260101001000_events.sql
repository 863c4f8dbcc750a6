-- The record (流转记录). Every change of a matter is an event, chained per matter: each hash covers the one before. Events
-- can be appended and nothing else, by anybody. app.chain_faults finds what was changed, removed, reordered or back-dated;
-- the daily anchor over all chains makes a rewritten chain visible as well.

create table app.events (
  matter_id uuid not null references app.matters on delete restrict,
  seq int not null,
  transition text not null,
  label text not null,
  detail text,
  at timestamptz not null,
  actor_id uuid,
  actor_name text,
  actor_role text not null references app.roles on delete restrict,
  unit_id uuid references app.units on delete restrict,
  dispatch_id uuid references app.dispatches on delete restrict,
  from_state text, to_state text,
  payload jsonb not null default '{}',
  detail_hash text,
  payload_hash text not null,
  is_public boolean not null default true,
  prev_hash bytea not null,
  hash bytea not null,
  primary key (matter_id, seq)
);
create index on app.events (dispatch_id) where dispatch_id is not null;
create index on app.events (unit_id);
create index on app.events (actor_role);
comment on table app.events is '流转记录: every step of every matter, append-only and chained by hash. What people wrote stands in detail and payload, under hashes of its own, so that the chain holds when words whose term of keeping has ended are taken out.';
create trigger keep_events before update or delete on app.events for each row execute function app.keep_until_erased();
create trigger keep_all_events before truncate on app.events for each statement execute function app.refuse_change();

create function app.words_hash(p_text text, p_algorithm text) returns text language plpgsql immutable set search_path = '' as $$
begin
  return encode(app.record_hash(convert_to(p_text, 'UTF8'), p_algorithm), 'hex');
end $$;
comment on function app.words_hash is 'The hash under which words stand in the record; null for none.';

create function app.or_dash(p_text text) returns text language plpgsql immutable set search_path = '' as $$
begin
  return coalesce(case when p_text like '-%' then '-' || p_text else p_text end, '-');
end $$;
comment on function app.or_dash is 'How a text that may be missing stands in what is hashed: a dash for none, so that nothing else reads the same.';

create function app.canonical_event(e app.events) returns text language plpgsql stable set search_path = '' as $$
begin
  return concat_ws('|', e.matter_id, e.seq, e.transition, e.label, app.or_dash(e.detail_hash),
    to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), coalesce(e.actor_id::text, '-'), app.or_dash(e.actor_name),
    e.actor_role, coalesce(e.unit_id::text, '-'), coalesce(e.dispatch_id::text, '-'), app.or_dash(e.from_state),
    app.or_dash(e.to_state), e.payload_hash, e.is_public);
end $$;
comment on function app.canonical_event is 'The exact text of an event, with hashes in the place of words.';

create function app.event_hash(e app.events, p_algorithm text) returns bytea language plpgsql stable set search_path = '' as $$
begin
  return app.record_hash(e.prev_hash || app.record_hash(convert_to(app.canonical_event(e), 'UTF8'), p_algorithm), p_algorithm);
end $$;
comment on function app.event_hash is 'The hash of an event: over the hash before it and the hash of its own text, so that a chain can be followed without being read.';

create function app.append_event(p_matter_id uuid, p_transition text, p_label text, p_detail text default null,
  p_dispatch_id uuid default null, p_from text default null, p_to text default null, p_payload jsonb default '{}',
  p_role text default 'SYSTEM', p_is_public boolean default true)
returns int language plpgsql volatile security definer set search_path = '' as $$
declare
  e app.events; m record; who record; papers jsonb; algorithm constant text := app.hash_in_use();
begin
  select event_count, chain_head into m from app.matters where id = p_matter_id for update;
  select id, display_name, unit_id into who from app.staff where id = auth.uid();
  e.matter_id := p_matter_id;  e.seq := m.event_count + 1;
  e.transition := p_transition;  e.label := p_label;  e.detail := p_detail;
  e.at := app.now();  e.actor_id := case when p_role not in ('SYSTEM','PETITIONER') then who.id end;
  e.actor_name := case when e.actor_id is not null then who.display_name end;
  e.actor_role := p_role;  e.unit_id := case when e.actor_id is not null then who.unit_id end;
  e.dispatch_id := p_dispatch_id;  e.from_state := p_from;  e.to_state := p_to;
  with taken as (update app.documents d set event_seq = e.seq where d.matter_id = p_matter_id and d.event_seq is null returning d.number, d.hash)
    select jsonb_agg(jsonb_build_array(t.number, encode(t.hash, 'hex')) order by t.number) into papers from taken t;
  e.payload := p_payload || case when papers is null then '{}' else jsonb_build_object('papers', papers) end;  e.is_public := p_is_public;
  e.detail_hash := app.words_hash(e.detail, algorithm);  e.payload_hash := app.words_hash(e.payload::text, algorithm);
  e.prev_hash := coalesce(m.chain_head, app.record_hash(p_matter_id::text::bytea, algorithm));
  e.hash := app.event_hash(e, algorithm);
  insert into app.events select e.*;
  update app.matters set event_count = e.seq, chain_head = e.hash where id = p_matter_id;
  return e.seq;
end $$;
comment on function app.append_event is 'Writes the next event of a matter and moves the head of its chain.';

create function app.chain_faults(p_matter_id uuid) returns table (seq int, fault text)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare erased jsonb := app.erased_by(p_matter_id); gone int := coalesce((erased ->> 'seq')::int, 0);
begin
  return query with chain as (
    select e.seq, e.at, e.prev_hash, e.hash, a.by, app.event_hash(e, a.by) as computed,
      e.detail_hash is not distinct from app.words_hash(e.detail, a.by) or e.detail is null and e.seq < gone as detail_holds, e.payload_hash is not distinct from app.words_hash(e.payload::text, a.by) or e.seq < gone as payload_holds,
      row_number() over w as place, lag(e.hash) over w as before_hash, lag(e.at) over w as before_at
    from app.events e, app.algorithm_of(e.hash) a(by) where e.matter_id = p_matter_id window w as (order by e.seq))
  select c.seq, 'changed' from chain c where c.hash is distinct from c.computed or not c.detail_holds or not c.payload_holds
  union all select c.seq, 'missing' from chain c where c.seq <> c.place
  union all select c.seq, 'broken' from chain c where c.prev_hash is distinct from coalesce(c.before_hash, app.record_hash(p_matter_id::text::bytea, c.by))
  union all select c.seq, 'back_dated' from chain c where c.at < c.before_at
  union all select c.seq, 'post_dated' from chain c where c.at > app.now() + interval '5 minutes'
  union all select m.event_count, 'cut_off' from app.matters m where m.id = p_matter_id
    and (m.event_count <> (select count(*) from chain)
      or m.chain_head is distinct from (select c.hash from chain c order by c.seq desc limit 1))
  union all select d.event_seq, 'paper_changed' from app.documents d where d.matter_id = p_matter_id and (d.hash is distinct from app.document_hash(d, app.algorithm_of(d.hash)) and not app.is_erased_paper(d, erased)
    or d.event_seq is not null and not exists (select from app.events e where e.matter_id = p_matter_id and e.seq = d.event_seq
      and e.payload -> 'papers' @> jsonb_build_array(jsonb_build_array(d.number, encode(d.hash, 'hex')))))
  union all select null, 'paper_not_recorded' from app.documents d where d.matter_id = p_matter_id and d.event_seq is null
    and exists (select from app.events e where e.matter_id = p_matter_id and e.at > d.issued_at)
  union all select e.seq, 'paper_removed' from app.events e cross join lateral jsonb_array_elements(e.payload -> 'papers') x
    where e.matter_id = p_matter_id and not exists (select from app.documents d where d.matter_id = p_matter_id and d.number = x ->> 0 and encode(d.hash, 'hex') = x ->> 1)
  union all select x.seq, 'text_changed' from app.submissions s cross join lateral (select e.seq, e.payload ->> 'text' as text, app.algorithm_of(e.hash) as by from app.events e
      where e.matter_id = s.matter_id and e.payload ->> 'submission' = s.id::text and e.transition in ('T-01','T-02','T-14') order by e.seq desc limit 1) x
    where s.matter_id = p_matter_id and not coalesce(x.text = any (app.text_hashes(s, x.by)), false) and not app.is_erased_text(s, erased)
  union all select null, 'state_changed' from app.matters m where m.id = p_matter_id and m.state <> (
    select x.state from (select e.seq, coalesce(e.payload ->> 'matter_state', case when e.to_state like 'M%' then e.to_state end) as state from app.events e where e.matter_id = p_matter_id) x
      where x.state is not null order by x.seq desc limit 1)
  union all select gone, f from app.erasure_faults(p_matter_id, erased) f;
end $$;
comment on function app.chain_faults is 'What is wrong with the record of a matter: changed, missing, broken, back-dated, post-dated or cut-off events, papers and words that differ from what was recorded; no row when it is sound.';

create table app.anchors (
  day date primary key,
  prev_root bytea not null,
  root bytea not null,
  leaves int not null,
  up_to timestamptz not null,
  made_at timestamptz not null,
  pad_key bytea not null default extensions.gen_random_bytes(32)
);
comment on table app.anchors is 'The published root of a day: over the root before it and the leaves of the day.';
comment on column app.anchors.pad_key is 'From it the leaves are made that fill a day up to a round number, so that nobody counts the reports of a day by its leaves; not granted, exported with the record.';
create trigger keep_anchors before update or delete on app.anchors for each row execute function app.refuse_change();

create table app.anchor_leaves (
  day date not null references app.anchors on delete restrict,
  leaf bytea not null,
  primary key (day, leaf)
);
comment on table app.anchor_leaves is 'What a day''s root covers: one hash for each chain that grew, of matter, length and head.';
create trigger keep_leaves before update or delete on app.anchor_leaves for each row execute function app.refuse_change();

create table app.signing_keys (key_id text primary key, public_key text not null, first_used_on date not null);
comment on table app.signing_keys is 'Public Ed25519 keys that receipts and anchors were signed with; the private key is with the functions alone.';
create trigger keep_keys before update or delete on app.signing_keys for each row execute function app.refuse_change();

create table app.anchor_signatures (
  day date primary key references app.anchors on delete restrict,
  key_id text not null references app.signing_keys on delete restrict,
  signature text not null,
  signed_at text not null constraint anchor_signatures_signed_at check (signed_at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$')
);
create index on app.anchor_signatures (key_id);
comment on table app.anchor_signatures is 'The signature of a day''s root.';
comment on column app.anchor_signatures.signed_at is 'By the clock of whoever signed, and under the signature: a root that is made anew later has a late signature.';
create trigger keep_signatures before update or delete on app.anchor_signatures for each row execute function app.refuse_change();

create function app.leaf_of(p_matter_id uuid, p_seq int, p_hash bytea, p_algorithm text) returns bytea language plpgsql immutable set search_path = '' as $$
begin
  return app.record_hash(convert_to(p_matter_id || ':' || p_seq || ':' || encode(p_hash, 'hex'), 'UTF8'), p_algorithm);
end $$;
comment on function app.leaf_of is 'What an anchor holds of a chain; by the algorithm of its root, so that all leaves look alike.';

create function app.possible_leaves(e app.events) returns bytea[] language plpgsql stable set search_path = '' as $$
begin
  return array(select app.leaf_of(e.matter_id, e.seq, e.hash, x.algorithm) from (select 'sha256' as algorithm union select h.algorithm from app.record_hashes h) x);
end $$;
comment on function app.possible_leaves is 'What any anchor may hold of a chain up to an event: its leaf by each algorithm that was ever in force.';

create function app.leaves_between(p_after timestamptz, p_up_to timestamptz) returns setof bytea language plpgsql stable security definer set search_path = '' as $$
declare algorithm constant text := app.hash_at(p_up_to);
begin
  return query select app.leaf_of(h.matter_id, h.seq, h.hash, algorithm) from (
    select distinct on (e.matter_id) e.matter_id, e.seq, e.hash from app.events e where e.at >= p_after and e.at < p_up_to order by e.matter_id, e.seq desc) h;
  return query select app.row_leaves_between(p_after, p_up_to, algorithm);
end $$;
comment on function app.leaves_between is 'The leaves of the chains that grew in a span of time, by their last event in it, and of the lines of the ledger in it; by the algorithm in force at its end.';
create index events_by_time on app.events (at);

create function app.pad_leaves(p_pad_key bytea, p_count int, p_algorithm text) returns setof bytea language plpgsql immutable set search_path = '' as $$
begin
  return query select app.record_hash(convert_to('pad:' || encode(p_pad_key, 'hex') || ':' || i, 'UTF8'), p_algorithm) from generate_series(1, p_count) i;
end $$;
comment on function app.pad_leaves is 'Leaves that stand for nothing and look like the others.';

create function app.round_size(p_count int) returns int language plpgsql volatile set search_path = '' as $$
declare chance bytea := extensions.gen_random_bytes(2);
begin
  return greatest(64, 2 ^ ceil(log(2, greatest(p_count, 1) * (1 + (get_byte(chance, 0) * 256 + get_byte(chance, 1)) / 65536.0))))::int;
end $$;
comment on function app.round_size is 'How many leaves a day is filled up to: a power of two, sixty-four at least, of once to twice as many as are due, by chance: who counts what they see of a day close to such a number does not learn that there was more (R-CONF-INVISIBLE).';

create function app.root_of(p_prev_root bytea, p_leaves bytea[], p_algorithm text) returns bytea language plpgsql immutable set search_path = '' as $$
begin
  return app.record_hash(p_prev_root || coalesce((select string_agg(x, ''::bytea order by x) from unnest(p_leaves) x), ''), p_algorithm);
end $$;
comment on function app.root_of is 'A day''s root: over the root before it and the leaves of the day in the order of their bytes.';

create function app.anchor_faults() returns table (day date, fault text) language plpgsql stable security definer set search_path = '' as $$
declare a app.anchors; prev bytea := decode(repeat('00', 32), 'hex'); after timestamptz := '-infinity'; kept bytea[]; due bytea[];
begin
  for a in select * from app.anchors x order by x.day loop
    kept := coalesce((select array_agg(l.leaf) from app.anchor_leaves l where l.day = a.day), '{}');
    day := a.day;
    if a.prev_root <> prev then fault := 'broken'; return next; end if;
    if a.root is distinct from app.root_of(a.prev_root, kept, app.hash_at(a.up_to)) or a.leaves <> cardinality(kept) or a.up_to <> (a.day + 1)::timestamp at time zone 'Asia/Shanghai' then fault := 'changed'; return next; end if;
    due := array(select app.leaves_between(after, a.up_to));
    due := due || array(select app.pad_leaves(a.pad_key, cardinality(kept) - cardinality(due), app.hash_at(a.up_to)));
    if exists (select from app.anchor_signatures s where s.day = a.day and app.is_signed_late(s.signed_at, a.up_to, interval '2 days')) then fault := 'signed_late'; return next; end if;
    if array(select x from unnest(due) x order by 1) <> array(select x from unnest(kept) x order by 1) then fault := 'record_differs'; return next; end if;
    prev := a.root;  after := a.up_to;
  end loop;
end $$;
comment on function app.anchor_faults is 'The days whose published root no longer fits the record; no row when all do.';

create table app.hour_roots (
  up_to timestamptz primary key,
  prev_root bytea not null,
  root bytea not null,
  key_id text not null references app.signing_keys on delete restrict,
  signature text not null,
  signed_at text not null constraint hour_roots_signed_at check (signed_at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$')
);
create index on app.hour_roots (key_id);
comment on table app.hour_roots is 'What was signed several times an hour over all that was written since the root before, linked to it: so that a day is not rewritten before its root is out.';
comment on column app.hour_roots.root is 'Over the root before it, the instant and the leaves, which are not kept: they can be made from the record. A time in which nothing was written has another root too.';
create trigger keep_hours before update or delete on app.hour_roots for each row execute function app.refuse_change();

create function app.said_at(p_at timestamptz) returns text language sql immutable set search_path = '' as $$
  select to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
$$;
comment on function app.said_at is 'An instant as it stands in what is signed.';

create function app.hour_root_of(p_prev_root bytea, p_after timestamptz, p_up_to timestamptz) returns bytea language plpgsql stable security definer set search_path = '' as $$
begin
  return app.root_of(p_prev_root || convert_to(app.said_at(p_up_to), 'UTF8'), array(select app.leaves_between(p_after, p_up_to)), app.hash_at(p_up_to));
end $$;
comment on function app.hour_root_of is 'The root of a part of the day: over the root before it, its end, and the leaves of what was written between.';

create function app.is_signed_late(p_signed_at text, p_end timestamptz, p_within interval) returns boolean language plpgsql stable set search_path = '' as $$
begin
  return p_signed_at::timestamptz not between p_end and p_end + p_within;
end $$;
comment on function app.is_signed_late is 'Whether a root was signed at another time than when it was due.';

create function app.hour_faults() returns table (up_to timestamptz, fault text) language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
begin
  return query with hours as (select h.up_to, h.prev_root, h.root, h.signed_at, lag(h.root) over w as before_root, lag(h.up_to) over w as before_up_to from app.hour_roots h window w as (order by h.up_to))
  select h.up_to, 'broken' from hours h where h.prev_root <> coalesce(h.before_root, decode(repeat('00', 32), 'hex'))
  union all select h.up_to, 'signed_late' from hours h where app.is_signed_late(h.signed_at, h.up_to, interval '3 hours')
  union all select h.up_to, 'record_differs' from hours h where h.up_to > (select max(x.up_to) from hours x) - interval '2 days' and h.root <> app.hour_root_of(h.prev_root, coalesce(h.before_up_to, '-infinity'), h.up_to);
end $$;
comment on function app.hour_faults is 'The parts of days whose signed root no longer fits the record: the last two days are computed anew, what is older is covered by the roots of the days, and by the script as a whole.';

alter table app.events enable row level security;
alter table app.anchors enable row level security;
alter table app.anchor_leaves enable row level security;
alter table app.anchor_signatures enable row level security;
alter table app.signing_keys enable row level security;
alter table app.hour_roots enable row level security;
create policy "Bureau staff and keepers read events" on app.events for select to authenticated
  using (((select app.reads_all_matters()) or (select app.my_sealed_unit_id()) is not null)
    and exists (select from app.matters m where m.id = matter_id));
create policy "Unit staff read the arrival and their own steps" on app.events for select to authenticated
  using ((dispatch_id is null and transition in ('T-01','T-02') and exists (select from app.matters m where m.id = matter_id))
    or exists (select from app.dispatches d where d.id = dispatch_id and d.unit_id = (select app.my_case_unit_id())));
create policy "Everyone signed in reads the published anchors" on app.anchors for select to authenticated using (true);
create policy "Everyone signed in reads the leaves of anchors" on app.anchor_leaves for select to authenticated using (true);
create policy "Everyone signed in reads the signatures of anchors" on app.anchor_signatures for select to authenticated using (true);
create policy "Everyone signed in reads the roots of hours" on app.hour_roots for select to authenticated using (true);
create policy "Everyone signed in reads the public keys" on app.signing_keys for select to authenticated using (true);
grant select on app.events, app.anchor_leaves, app.anchor_signatures, app.hour_roots, app.signing_keys to authenticated;
grant select (day, prev_root, root, leaves, up_to, made_at) on app.anchors to authenticated;
