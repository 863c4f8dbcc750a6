-- Findings (核查发现): what does not fit the record, kept with the day it was found first. A round (核查) goes over the rules and the
-- program, the roots and then one matter after another; the hourly job takes some, whoever oversees the record may take more at once.
-- Ordinary matters and reports have rounds of their own: who may not know of reports sees neither their faults nor how many there are
-- (R-CONF-INVISIBLE). A finding names the record and the kind of fault, never a word of it.

create table app.check_rounds (
  id uuid primary key default gen_random_uuid(),
  keeper_unit_id uuid references app.units on delete restrict, -- whose reports; null: the matters that are not reports
  began_at timestamptz not null,
  began_by uuid references app.staff on delete restrict, -- null: the hourly job
  last_id uuid not null default '00000000-0000-0000-0000-000000000000',
  checked int not null default 0,
  ended_at timestamptz
);
create unique index check_rounds_one_open on app.check_rounds (keeper_unit_id) nulls not distinct where ended_at is null;
create index on app.check_rounds (began_by);
create index on app.check_rounds (keeper_unit_id, ended_at desc);
comment on table app.check_rounds is '核查: each time the whole record was gone over, from when to when and how far.';

create table app.findings (
  id uuid primary key default gen_random_uuid(),
  keeper_unit_id uuid references app.units on delete restrict,
  matter_id uuid, -- without foreign key: the matter may be what was made to disappear
  reg_no text,
  part text not null, key text not null,
  fault text not null,
  fields text[] not null default '{}',
  found_at timestamptz not null,
  seen_at timestamptz not null,
  gone_at timestamptz
);
create unique index findings_one_open on app.findings (matter_id, part, key, fault) nulls not distinct where gone_at is null;
create index on app.findings (keeper_unit_id);
comment on table app.findings is '核查发现: which record, what kind of fault, since when it is known, and when it was no longer there.';
alter table app.check_rounds enable row level security;
alter table app.findings enable row level security;

create function app.oversees_record(p_keeper_unit_id uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  if p_keeper_unit_id is not null then return coalesce(app.my_sealed_unit_id() = p_keeper_unit_id, false); end if;
  return coalesce(app.my_unit_id() = app.bureau_id() and app.my_roles() && '{ADMIN,AUDITOR,BUREAU_LEAD}', false);
end $$;
comment on function app.oversees_record is 'Whether the person who asks is told of faults: ADMIN, AUDITOR and BUREAU_LEAD of the bureau; of reports the officers of the organ that keeps them (R-CONF-INVISIBLE).';
grant execute on function app.oversees_record to authenticated;
create policy "Who oversees the record reads how far it was checked" on app.check_rounds for select to authenticated
  using (case when keeper_unit_id is null then (select app.oversees_record(null)) else keeper_unit_id = (select app.my_sealed_unit_id()) end);
create policy "Who oversees the record reads what was found" on app.findings for select to authenticated
  using (case when keeper_unit_id is null then (select app.oversees_record(null)) else keeper_unit_id = (select app.my_sealed_unit_id()) end);
grant select on app.check_rounds, app.findings to authenticated;

create function app.note_findings(p_keeper_unit_id uuid, p_matter_id uuid, p_reg_no text, p_faults jsonb) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  update app.findings f set gone_at = app.now() where f.matter_id is not distinct from p_matter_id and f.gone_at is null
    and (f.keeper_unit_id is distinct from p_keeper_unit_id or not exists (select from jsonb_array_elements(p_faults) x where x ->> 'part' = f.part and x ->> 'key' = f.key and x ->> 'fault' = f.fault));
  insert into app.findings as f (keeper_unit_id, matter_id, reg_no, part, key, fault, fields, found_at, seen_at)
    select p_keeper_unit_id, p_matter_id, p_reg_no, x ->> 'part', x ->> 'key', x ->> 'fault', array(select distinct jsonb_array_elements_text(y) from jsonb_array_elements(jsonb_agg(x -> 'fields')) y order by 1), app.now(), app.now()
      from jsonb_array_elements(p_faults) x group by x ->> 'part', x ->> 'key', x ->> 'fault'
    on conflict (matter_id, part, key, fault) where gone_at is null do update set seen_at = excluded.seen_at, fields = excluded.fields;
end $$;
comment on function app.note_findings is 'Keeps what was found of one matter, or without one of the rules, and notes what is no longer there.';

create function app.faults_of(p_matter_id uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  if p_matter_id is null then
    return (select coalesce(jsonb_agg(x), '[]') from (select f.tbl as part, f.key, f.fault, f.fields from app.rule_faults() f union all select 'anchors', f.day::text, f.fault, '{}' from app.anchor_faults() f union all select 'hour_roots', app.said_at(f.up_to), f.fault, '{}' from app.hour_faults() f) x);
  end if;
  return (select coalesce(jsonb_agg(x), '[]') from (select f.tbl as part, f.key, f.fault, f.fields from app.row_faults(p_matter_id) f union all select 'events', coalesce(f.seq::text, '-'), f.fault, '{}' from app.chain_faults(p_matter_id) f union all select 'anchors', f.day::text, f.fault, '{}' from app.root_faults(p_matter_id) f) x);
end $$;
comment on function app.faults_of is 'All that does not fit of one matter; without one, of the rules, the program and the roots.';

create function app.check_lost(p_keeper_unit_id uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare l record;
begin
  for l in select * from (select distinct on (x.key) x.key, x.matter_id, x.plain ->> 'reg_no' as reg_no, case when (x.plain ->> 'is_sealed')::boolean then (x.plain ->> 'keeper_unit_id')::uuid end as keeper from app.ledger x
      where x.tbl = 'matters' and x.plain is not null and not exists (select from app.matters m where m.id::text = x.key) order by x.key, x.n desc) y where y.keeper is not distinct from p_keeper_unit_id loop
    perform app.note_findings(p_keeper_unit_id, l.matter_id, l.reg_no, jsonb_build_array(jsonb_build_object('part', 'matters', 'key', l.key, 'fault', 'row_removed', 'fields', '[]'::jsonb)));
  end loop;
end $$;
comment on function app.check_lost is 'Finds matters that the ledger knows and that are no longer there.';

create function app.check_some(p_keeper_unit_id uuid, p_count int, p_by uuid default null) returns app.check_rounds language plpgsql volatile security definer set search_path = '' as $$
declare r app.check_rounds; m record; n int := 0; stops_at constant timestamptz := clock_timestamp() + interval '5 seconds'; has_more boolean := false;
begin
  perform pg_advisory_xact_lock(hashtextextended('check_some|' || coalesce(p_keeper_unit_id::text, ''), 0));
  select * into r from app.check_rounds where keeper_unit_id is not distinct from p_keeper_unit_id and ended_at is null;
  if r.id is null then
    insert into app.check_rounds (keeper_unit_id, began_at, began_by) values (p_keeper_unit_id, app.now(), p_by) returning * into r;
    if p_keeper_unit_id is null then perform app.note_findings(null, null, null, app.faults_of(null)); end if;
    perform app.check_lost(p_keeper_unit_id);
  end if;
  for m in select x.id, x.reg_no from app.matters x where x.id > r.last_id and case when p_keeper_unit_id is null then not x.is_sealed else x.is_sealed and x.keeper_unit_id = p_keeper_unit_id end order by x.id limit p_count + 1 loop
    has_more := n = p_count or clock_timestamp() > stops_at;
    exit when has_more;
    perform app.note_findings(p_keeper_unit_id, m.id, m.reg_no, app.faults_of(m.id));
    r.last_id := m.id;
    n := n + 1;
  end loop;
  update app.check_rounds set last_id = r.last_id, checked = checked + n, ended_at = case when not has_more then app.now() end where id = r.id returning * into r;
  return r;
end $$;
comment on function app.check_some is 'Goes on with the round of ordinary matters, or of the reports that an organ keeps: the rules, the program and the roots first, then so many matters, or as many as five seconds allow. The round ends with the last.';

create function api.check_hourly() returns int language plpgsql volatile security definer set search_path = '' set statement_timeout to '2min' as $$
declare keeper uuid; n int := 0;
begin
  for keeper in select null union all select distinct m.keeper_unit_id from app.matters m where m.is_sealed loop
    if not exists (select from app.check_rounds r where r.keeper_unit_id is not distinct from keeper and r.ended_at between app.now() - interval '20 hours' and app.now()) then
      perform app.check_some(keeper, 200);
      n := n + 1;
    end if;
  end loop;
  return n;
end $$;
comment on function api.check_hourly is 'Goes on with every round by two hundred matters at most; a new round begins a day after the last. For the scheduled job alone, which the API lets have two minutes: the roots of all days come first. Returns how many rounds it went on with.';

create function api.check_now(p_is_sealed boolean default false) returns jsonb language plpgsql volatile security definer set search_path = '' set statement_timeout to '1min' as $$
declare r app.check_rounds; keeper uuid := case when p_is_sealed then coalesce(app.my_sealed_unit_id(), app.bureau_id()) end;
begin
  if not app.oversees_record(keeper) then perform app.fail('role_missing', '403', 'R-CALC-IMMUTABLE', jsonb_build_object('roles', case when keeper is null then '{ADMIN,AUDITOR,BUREAU_LEAD}'::text[] else '{CONF_OFFICER}' end)); end if;
  r := app.check_some(keeper, 100, auth.uid());
  return jsonb_build_object('is_done', r.ended_at is not null, 'checked', r.checked, 'of', (select count(*) from app.matters m where case when keeper is null then not m.is_sealed else m.is_sealed and m.keeper_unit_id = keeper end));
end $$;
comment on function api.check_now is 'Goes on with the round by a hundred matters at most, and says how far it is. For who oversees the record; of reports for the officers of the organ that keeps them.';

create function api.explained_changes() returns table (first_on date, last_on date, tbl text, reason text, changes int, keys text[]) language plpgsql stable security definer set search_path = '' as $$
begin
  if not app.oversees_record(null) then perform app.fail('role_missing', '403', 'R-CALC-IMMUTABLE', jsonb_build_object('roles', '{ADMIN,AUDITOR,BUREAU_LEAD}'::text[])); end if;
  return query select * from app.explained_changes(app.now() - interval '1 year') limit 200;
end $$;
comment on function api.explained_changes is 'What the owner of the database changed in rules, accounts or the program within a year, with the reason that was given. For who oversees the record.';

create view api.findings with (security_invoker = true) as
  select f.id, f.keeper_unit_id is not null as is_sealed, f.reg_no, f.part, f.key, f.fault, f.fields, f.found_at, f.seen_at, f.gone_at from app.findings f;
comment on view api.findings is '核查发现, for who oversees the record: number, part, kind of fault and field, no content.';
create view api.check_rounds with (security_invoker = true) as
  select r.id, r.keeper_unit_id is not null as is_sealed, r.began_at, app.staff_name(r.began_by) as began_by_name, r.checked, r.ended_at from app.check_rounds r;
comment on view api.check_rounds is '核查 rounds, for who oversees the record.';
grant select on api.findings, api.check_rounds to authenticated;
