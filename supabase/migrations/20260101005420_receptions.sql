-- Leaders who receive visitors, go down with a case, or take a hard case on (领导接访, 带案下访, 包案; Article 18(2)): when and where, which
-- matters, what the leader instructed, and whether it was done. A visitor stands here only as a matter: no name, no count of earlier
-- visits (R-STANCE-NOT-HELD-AGAINST). What was raised with a leader is assigned with a date and followed until it is done
-- (R-CHAN-LEADER, R-TRIAGE-ASSIGN). Reports (检举控告) never stand in a list of visitors.

create table app.reception_days (
  id uuid primary key,
  kind text not null constraint reception_days_kind check (kind in ('reception','visit_down','case')),
  leader_name text not null constraint reception_days_leader_length check (length(leader_name) between 1 and 60),
  leader_office text not null constraint reception_days_office_length check (length(leader_office) between 1 and 100),
  leader_id uuid references app.staff on delete restrict,
  day date not null,
  from_time time, to_time time,
  place text constraint reception_days_place_length check (length(place) between 1 and 200),
  scope text constraint reception_days_scope_length check (length(scope) between 1 and 500),
  is_published boolean not null default false,
  arranged_by uuid not null references app.staff on delete restrict, arranged_at timestamptz not null,
  cancelled_on date, cancel_reason text,
  constraint reception_days_have_hours_and_place check (kind = 'case' or from_time is not null and to_time > from_time and place is not null),
  constraint reception_days_cases_stay_inside check (kind = 'reception' or not is_published),
  constraint reception_days_cancelled_says_why check ((cancelled_on is null) = (cancel_reason is null))
);
create index on app.reception_days (leader_id);
create index on app.reception_days (arranged_by);
create index reception_days_by_day on app.reception_days (day);
comment on table app.reception_days is '领导接访日: which leader receives, visits or takes a case on, when and where, and whether the portal says so.';

create table app.receptions (
  id uuid primary key default gen_random_uuid(),
  day_id uuid not null references app.reception_days on delete restrict,
  matter_id uuid not null references app.matters on delete restrict,
  signed_up_by uuid not null references app.staff on delete restrict, signed_up_at timestamptz not null,
  was_received boolean,
  instruction text constraint receptions_instruction_length check (length(instruction) between 1 and 2000),
  is_public boolean not null default false,
  due_on date,
  recorded_by uuid references app.staff on delete restrict, recorded_at timestamptz,
  request_id uuid references app.requests on delete restrict,
  result text constraint receptions_result_length check (length(result) between 1 and 2000),
  closed_by uuid references app.staff on delete restrict, closed_on date,
  unique (day_id, matter_id),
  constraint receptions_recorded_whole check ((recorded_at is null) = (was_received is null) and (recorded_at is null) = (recorded_by is null)),
  constraint receptions_received_is_instructed check (was_received is not true or instruction is not null and due_on is not null),
  constraint receptions_closed_with_result check ((closed_on is null) = (closed_by is null) and (closed_on is null) = (result is null))
);
create index on app.receptions (matter_id);
create index on app.receptions (signed_up_by);
create index on app.receptions (recorded_by);
create index on app.receptions (request_id);
create index on app.receptions (closed_by);
create index receptions_open on app.receptions (due_on) where was_received and closed_on is null;
comment on table app.receptions is '接访登记: which matter is heard on which day, what the leader instructed by when, and what came of it (R-CHAN-LEADER).';
alter table app.reception_days enable row level security;
alter table app.receptions enable row level security;
create policy "The bureau reads reception days" on app.reception_days for select to authenticated using ((select app.reads_all_matters()));
create policy "The bureau reads receptions of matters that are not sealed" on app.receptions for select to authenticated
  using ((select app.reads_all_matters()) and exists (select from app.matters m where m.id = matter_id and not m.is_sealed));
grant select on app.reception_days, app.receptions to authenticated;
create trigger keep_reception_days before delete on app.reception_days for each row execute function app.refuse_change();
create trigger keep_receptions before delete on app.receptions for each row execute function app.refuse_change();

create function app.require_receiver(p_roles text[]) returns void language plpgsql stable security definer set search_path = '' as $$
begin
  if app.my_unit_id() is distinct from app.bureau_id() or not app.my_roles() && p_roles then perform app.fail('role_missing', '403', 'R-CHAN-LEADER', jsonb_build_object('roles', p_roles)); end if;
end $$;
comment on function app.require_receiver is 'Refuses everybody but the bureau in one of the roles.';

create function app.reception_kind(p_kind text) returns text language plpgsql immutable set search_path = '' as $$
begin
  return case p_kind when 'reception' then '领导接访' when 'visit_down' then '带案下访' when 'case' then '领导包案' end;
end $$;
comment on function app.reception_kind is 'The kinds in words.';
grant execute on function app.reception_kind to authenticated;

create function app.day_time(p_text text, p_field text) returns time language plpgsql immutable set search_path = '' as $$
begin
  if coalesce(p_text, '') = '' then return null; end if;
  if p_text !~ '^([01]?\d|2[0-3])[:：][0-5]\d$' then perform app.fail('time_malformed', '422', null, jsonb_build_object('field', p_field)); end if;
  return replace(p_text, '：', ':')::time;
end $$;
comment on function app.day_time is 'A time of day as 8:30, or a refusal that names the field.';

create function api.arrange_reception(p_day_id uuid, p_content jsonb) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare d app.reception_days; p jsonb := coalesce(p_content, '{}');
begin
  perform app.require_receiver('{REGISTRAR,TRIAGE,REVIEWER,BUREAU_LEAD}');
  perform app.require_request_id(p_day_id);
  select * into d from app.reception_days where id = p_day_id;
  if d.id is not null then return d.id; end if;
  d.id := p_day_id;  d.kind := coalesce(p ->> 'kind', '');
  if d.kind not in ('reception','visit_down','case') then perform app.fail('reception_kind_missing', '422', 'R-CHAN-LEADER', '{"field":"kind"}'); end if;
  d.leader_name := app.check_text(p ->> 'leader_name', 'leader_name', 60, true);  d.leader_office := app.check_text(p ->> 'leader_office', 'leader_office', 100, true);
  d.leader_id := nullif(p ->> 'leader_id', '')::uuid;
  if d.leader_id is not null and not exists (select from app.staff s where s.id = d.leader_id and s.is_active and 'DISTRICT_LEAD' = any(s.roles)) then perform app.fail('leader_unknown', '422', 'R-CHAN-LEADER', '{"field":"leader_id"}'); end if;
  d.day := app.line_day(p ->> 'day', 'day');
  if d.day is null or d.day < app.today() - 30 then perform app.fail('reception_day_wrong', '422', 'R-CHAN-LEADER', '{"field":"day"}'); end if;
  d.from_time := app.day_time(p ->> 'from_time', 'from_time');  d.to_time := app.day_time(p ->> 'to_time', 'to_time');
  d.place := app.check_text(p ->> 'place', 'reception_place', 200, d.kind <> 'case');  d.scope := app.check_text(p ->> 'scope', 'reception_scope', 500, false);
  if d.kind <> 'case' and not coalesce(d.to_time > d.from_time, false) then perform app.fail('hours_wrong', '422', 'R-CHAN-LEADER', '{"field":"from_time"}'); end if;
  d.is_published := coalesce((p ->> 'is_published')::boolean, false) and d.kind = 'reception';
  d.arranged_by := auth.uid();  d.arranged_at := app.now();
  insert into app.reception_days select d.*;
  return d.id;
end $$;
comment on function api.arrange_reception is 'Arranges a day of a leader: kind, leader_name, leader_office, leader_id, day, from_time, to_time, place, scope, is_published; the same id arranges it once (R-CHAN-LEADER, R-CHAN-PUBLISH).';

create function api.cancel_reception(p_day_id uuid, p_reason text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare d app.reception_days;
begin
  perform app.require_receiver('{REGISTRAR,TRIAGE,REVIEWER,BUREAU_LEAD}');
  select * into d from app.reception_days where id = p_day_id for update;
  if d.id is null then perform app.fail('reception_not_found', '404'); end if;
  if d.cancelled_on is not null or exists (select from app.receptions where day_id = d.id and was_received) then perform app.fail('reception_was_held', '409', 'R-CHAN-LEADER'); end if;
  update app.reception_days set cancelled_on = app.today(), cancel_reason = app.check_text(p_reason, 'reason', 500, true) where id = d.id;
end $$;
comment on function api.cancel_reception is 'A day that does not take place, and why; the matters signed up for it stay as they are.';

create function app.add_reception(p_day_id uuid, m app.matters) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare d app.reception_days; r uuid;
begin
  select * into d from app.reception_days where id = p_day_id for share;
  if d.id is null then perform app.fail('reception_not_found', '404', 'R-CHAN-LEADER', '{"field":"day_id"}'); end if;
  if d.cancelled_on is not null or d.day < app.today() - 30 then perform app.fail('reception_is_over', '409', 'R-CHAN-LEADER', '{"field":"day_id"}'); end if;
  insert into app.receptions (day_id, matter_id, signed_up_by, signed_up_at) values (d.id, m.id, auth.uid(), app.now()) on conflict (day_id, matter_id) do nothing returning id into r;
  if r is null then perform app.fail('reception_has_matter', '409', 'R-CHAN-LEADER'); end if;
  perform app.append_event(m.id, 'T-00', '安排' || app.reception_kind(d.kind), d.leader_office || d.leader_name || '，' || app.say_date(d.day), null, null, null, jsonb_build_object('reception', r), (select x from unnest(app.my_roles()) x where x in ('REGISTRAR','TRIAGE','REVIEWER','BUREAU_LEAD') limit 1), d.kind <> 'case');
  return r;
end $$;
comment on function app.add_reception is 'Puts a matter on the list of a day.';

create function api.sign_up_for_reception(p_day_id uuid, p_matter_id uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters;
begin
  select * into m from app.matters where id = p_matter_id for update;
  if not app.reads_matter(m) or m.is_sealed or m.keeper_unit_id is distinct from app.my_unit_id() then perform app.fail('matter_not_found', '404'); end if;
  perform app.require_receiver('{REGISTRAR,TRIAGE,REVIEWER,BUREAU_LEAD}');
  return jsonb_build_object('matter_id', m.id, 'reception_id', app.add_reception(p_day_id, m));
end $$;
comment on function api.sign_up_for_reception is 'A matter is to be heard on a day, or taken along or taken on by a leader (R-CHAN-LEADER).';

create function api.record_reception(p_reception_id uuid, p_was_received boolean, p_instruction text default null, p_is_public boolean default false, p_due_on date default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare r app.receptions; d app.reception_days; m app.matters; q uuid := gen_random_uuid();
begin
  select x.* into m from app.matters x join app.receptions y on y.matter_id = x.id where y.id = p_reception_id for update of x;
  if not app.reads_matter(m) or m.is_sealed or m.keeper_unit_id is distinct from app.my_unit_id() then perform app.fail('matter_not_found', '404'); end if;
  select * into r from app.receptions where id = p_reception_id for update;
  select * into d from app.reception_days where id = r.day_id;
  if d.leader_id is distinct from auth.uid() then perform app.require_receiver('{REGISTRAR,TRIAGE,REVIEWER,BUREAU_LEAD}'); end if;
  if r.recorded_at is not null then perform app.fail('reception_is_recorded', '409', 'R-CHAN-LEADER'); end if;
  if d.cancelled_on is not null or d.day > app.today() then perform app.fail('reception_not_yet', '409', 'R-CHAN-LEADER'); end if;
  if p_was_received is null then perform app.fail('was_received_missing', '422', 'R-CHAN-LEADER', '{"field":"was_received"}'); end if;
  if not p_was_received then
    update app.receptions set was_received = false, recorded_by = auth.uid(), recorded_at = app.now() where id = r.id;
    return app.say_reception(m, d, app.reception_kind(d.kind) || '：未到', null, r.id, false);
  end if;
  if p_due_on is null or p_due_on <= app.today() then perform app.fail('instruction_due_missing', '422', 'R-TRIAGE-ASSIGN', '{"field":"due_on"}'); end if;
  insert into app.requests (id, matter_id, kind, unit_id, text, made_on) values (q, m.id, 'reception', app.bureau_id(), app.check_text(p_instruction, 'instruction', 2000, true), app.today());
  update app.receptions set was_received = true, instruction = btrim(p_instruction), is_public = coalesce(p_is_public, false), due_on = p_due_on, recorded_by = auth.uid(), recorded_at = app.now(), request_id = q where id = r.id;
  perform app.open_work(m.id, null, app.bureau_id(), 'TRIAGE', '落实' || app.reception_kind(d.kind) || '批示：' || d.leader_name, '{}', null, null, null, q);
  update app.work_items set due_on = p_due_on, yellow_from = p_due_on - 7, red_from = p_due_on - 3 where request_id = q;
  return app.say_reception(m, d, app.reception_kind(d.kind), case when p_is_public then '批示：' || btrim(p_instruction) || '。' else '' end || '要求 ' || app.say_date(p_due_on) || '前办好并反馈', r.id, true);
end $$;
comment on function api.record_reception is 'Whether the leader heard the matter, what was instructed and by when; recorded by the bureau or by the leader; the petitioner sees that it was heard, and the words if they are public (R-CHAN-LEADER).';

create function app.say_reception(m app.matters, d app.reception_days, p_label text, p_detail text, p_reception_id uuid, p_is_public boolean) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.append_event(m.id, 'T-00', p_label, concat_ws('。', d.leader_office || d.leader_name || '，' || app.say_date(d.day), p_detail), null, null, null, jsonb_build_object('reception', p_reception_id),
    (select x from unnest(app.my_roles()) x where x in ('REGISTRAR','TRIAGE','REVIEWER','BUREAU_LEAD','SUPERVISOR','DISTRICT_LEAD') limit 1), p_is_public);
  return jsonb_build_object('matter_id', m.id, 'reception_id', p_reception_id);
end $$;
comment on function app.say_reception is 'Writes into the record of the matter what happened on a day of a leader.';

create function api.close_reception(p_reception_id uuid, p_result text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare r app.receptions; d app.reception_days; m app.matters;
begin
  select x.* into m from app.matters x join app.receptions y on y.matter_id = x.id where y.id = p_reception_id for update of x;
  if not app.reads_matter(m) or m.is_sealed or m.keeper_unit_id is distinct from app.my_unit_id() then perform app.fail('matter_not_found', '404'); end if;
  perform app.require_receiver('{TRIAGE,REVIEWER,SUPERVISOR}');
  select * into r from app.receptions where id = p_reception_id for update;
  select * into d from app.reception_days where id = r.day_id;
  if not coalesce(r.was_received, false) or r.closed_on is not null then perform app.fail('nothing_to_follow', '409', 'R-CHAN-LEADER'); end if;
  if not app.is_concluded(m) then perform app.fail('units_not_done', '409', 'R-CHAN-LEADER'); end if;
  update app.receptions set result = app.check_text(p_result, 'reception_result', 2000, true), closed_by = auth.uid(), closed_on = app.today() where id = r.id;
  update app.requests set answer = btrim(p_result), is_granted = true, answered_by = auth.uid(), answered_on = app.today() where id = r.request_id;
  perform app.close_work(r.request_id);
  return app.say_reception(m, d, app.reception_kind(d.kind) || '批示已落实', null, r.id, true);
end $$;
comment on function api.close_reception is 'What came of an instruction, once every unit is done; until then it stays open (R-CHAN-LEADER).';

create function app.public_receptions() returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce((select jsonb_agg(jsonb_build_object('leader', d.leader_office || ' ' || d.leader_name, 'day', d.day, 'hours', to_char(d.from_time, 'FMHH24:MI') || '–' || to_char(d.to_time, 'FMHH24:MI'), 'place', d.place, 'scope', d.scope) order by d.day, d.from_time)
    from app.reception_days d where d.is_published and d.cancelled_on is null and d.day >= app.today()), '[]');
end $$;
comment on function app.public_receptions is 'The reception days that are published, from today on (R-CHAN-PUBLISH).';

create view api.reception_days with (security_invoker = true) as
  select d.id, d.kind, app.reception_kind(d.kind) as kind_label, d.leader_name, d.leader_office, d.leader_id, d.leader_id = (select auth.uid()) as is_mine, d.day, to_char(d.from_time, 'FMHH24:MI') as from_time, to_char(d.to_time, 'FMHH24:MI') as to_time, d.place, d.scope,
    d.is_published, d.cancelled_on, d.cancel_reason, app.staff_name(d.arranged_by) as arranged_by_name from app.reception_days d;
comment on view api.reception_days is '领导接访日程.';
create view api.receptions with (security_invoker = true) as
  select r.id, r.day_id, r.matter_id, d.kind, app.reception_kind(d.kind) as kind_label, d.leader_name, d.leader_office, d.leader_id = (select auth.uid()) as is_mine, d.day, m.reg_no, m.title, m.state as matter_state, st.label as matter_state_label, m.headcount, r.signed_up_at,
    r.was_received, r.instruction, r.is_public, r.due_on, case when r.was_received and r.closed_on is null then r.due_on - (select app.today()) end as days_left,
    case when r.was_received and r.closed_on is null then app.light((select app.today()), r.due_on - 7, r.due_on - 3, r.due_on) end as light, app.staff_name(r.recorded_by) as recorded_by_name, r.result, r.closed_on, app.staff_name(r.closed_by) as closed_by_name,
    (select string_agg(u.short_name, '、') from app.dispatches x join app.units u on u.id = x.unit_id where x.matter_id = m.id and x.state not in ('X31','X99')) as units
  from app.receptions r join app.reception_days d on d.id = r.day_id join app.matters m on m.id = r.matter_id join app.states st on st.state = m.state;
comment on view api.receptions is '接访台账: matters heard or to be heard, what was instructed, and what is still open.';
grant select on api.reception_days, api.receptions to authenticated;
