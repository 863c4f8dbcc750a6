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
  is_public boolean not null default true,
  prev_hash bytea not null,
  hash bytea not null,
  primary key (matter_id, seq)
);
create index on app.events (dispatch_id) where dispatch_id is not null;
create index on app.events (unit_id);
create index on app.events (actor_role);
comment on table app.events is '流转记录: every step of every matter, append-only and chained by hash.';
create trigger keep_events before update or delete on app.events for each row execute function app.refuse_change();
create trigger keep_all_events before truncate on app.events for each statement execute function app.refuse_change();

create function app.canonical_event(e app.events) returns text language plpgsql stable set search_path = '' as $$
begin
  return concat_ws('|', e.matter_id, e.seq, e.transition, e.label, coalesce(e.detail, '-'),
    to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), coalesce(e.actor_id::text, '-'), coalesce(e.actor_name, '-'),
    e.actor_role, coalesce(e.unit_id::text, '-'), coalesce(e.dispatch_id::text, '-'), coalesce(e.from_state, '-'),
    coalesce(e.to_state, '-'), e.payload::text, e.is_public, encode(e.prev_hash, 'hex'));
end $$;
comment on function app.canonical_event is 'The exact text of an event that its hash covers.';

create function app.append_event(p_matter_id uuid, p_transition text, p_label text, p_detail text default null,
  p_dispatch_id uuid default null, p_from text default null, p_to text default null, p_payload jsonb default '{}',
  p_role text default 'SYSTEM', p_is_public boolean default true)
returns int language plpgsql volatile security definer set search_path = '' as $$
declare
  e app.events; m record; who record;
begin
  select event_count, chain_head into m from app.matters where id = p_matter_id for update;
  select id, display_name, unit_id into who from app.staff where id = auth.uid();
  e.matter_id := p_matter_id;  e.seq := m.event_count + 1;
  e.transition := p_transition;  e.label := p_label;  e.detail := p_detail;
  e.at := app.now();  e.actor_id := case when p_role not in ('SYSTEM','PETITIONER') then who.id end;
  e.actor_name := case when e.actor_id is not null then who.display_name end;
  e.actor_role := p_role;  e.unit_id := case when e.actor_id is not null then who.unit_id end;
  e.dispatch_id := p_dispatch_id;  e.from_state := p_from;  e.to_state := p_to;
  e.payload := p_payload;  e.is_public := p_is_public;
  e.prev_hash := coalesce(m.chain_head, sha256(p_matter_id::text::bytea));
  e.hash := sha256(convert_to(app.canonical_event(e), 'UTF8'));
  insert into app.events select e.*;
  update app.matters set event_count = e.seq, chain_head = e.hash where id = p_matter_id;
  return e.seq;
end $$;
comment on function app.append_event is 'Writes the next event of a matter and moves the head of its chain.';

create function app.chain_faults(p_matter_id uuid) returns table (seq int, fault text)
language sql stable security definer set search_path = '' as $$
  with chain as (
    select e.seq, e.at, e.prev_hash, e.hash, sha256(convert_to(app.canonical_event(e), 'UTF8')) as computed,
      row_number() over w as place, lag(e.hash) over w as before_hash, lag(e.at) over w as before_at
    from app.events e where e.matter_id = p_matter_id window w as (order by e.seq))
  select c.seq, 'changed' from chain c where c.hash <> c.computed
  union all select c.seq, 'missing' from chain c where c.seq <> c.place
  union all select c.seq, 'broken' from chain c where c.prev_hash <> coalesce(c.before_hash, sha256(p_matter_id::text::bytea))
  union all select c.seq, 'back_dated' from chain c where c.at < c.before_at
  union all select m.event_count, 'cut_off' from app.matters m where m.id = p_matter_id
    and (m.event_count <> (select count(*) from chain)
      or m.chain_head is distinct from (select c.hash from chain c order by c.seq desc limit 1))
$$;
comment on function app.chain_faults is 'What is wrong with the record of a matter: changed, missing, broken, back-dated or cut-off events; no row when it is sound.';

create table app.anchors (day date primary key, root bytea not null, matters int not null, made_at timestamptz not null);
comment on table app.anchors is 'The published root over all chain heads, one a day.';
create trigger keep_anchors before update or delete on app.anchors for each row execute function app.refuse_change();

create function app.chain_root(up_to timestamptz) returns table (root bytea, matters int)
language sql stable security definer set search_path = '' as $$
  select sha256(convert_to(coalesce(string_agg(h.matter_id || ':' || encode(h.hash, 'hex'), ',' order by h.matter_id), ''), 'UTF8')), count(*)::int
  from (select distinct on (e.matter_id) e.matter_id, e.hash from app.events e where e.at < up_to order by e.matter_id, e.seq desc) h
$$;
comment on function app.chain_root is 'One hash over the heads that all chains had at an instant.';

alter table app.events enable row level security;
alter table app.anchors enable row level security;
create policy "Bureau staff and keepers read events" on app.events for select to authenticated
  using (((select app.reads_all_matters()) or (select app.my_sealed_unit_id()) is not null)
    and exists (select from app.matters m where m.id = matter_id));
create policy "Unit staff read the arrival and their own steps" on app.events for select to authenticated
  using ((dispatch_id is null and transition in ('T-01','T-02') and exists (select from app.matters m where m.id = matter_id))
    or exists (select from app.dispatches d where d.id = dispatch_id and d.unit_id = (select app.my_case_unit_id())));
create policy "Everyone signed in reads the published anchors" on app.anchors for select to authenticated using (true);
grant select on app.events, app.anchors to authenticated;
