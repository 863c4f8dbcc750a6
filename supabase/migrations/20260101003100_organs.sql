-- The organs themselves: staff who must withdraw (Article 28), the joint office that designates when units keep objecting
-- (Article 24), simplified handling, units that are succeeded and never deleted, and the holiday table of a year.

-- Recusal: from the moment it is entered the person reads nothing of the matter.

create table app.recusals (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  staff_id uuid not null references app.staff on delete restrict,
  reason text not null constraint recusals_reason_length check (length(reason) between 1 and 500),
  decided_by uuid not null references app.staff on delete restrict,
  decided_at timestamptz not null,
  unique (matter_id, staff_id)
);
create index on app.recusals (staff_id);
create index on app.recusals (decided_by);
comment on table app.recusals is '回避: who must not know of a matter, why, and who decided (R-RECUSE-STAFF).';
create trigger keep_recusals before update or delete on app.recusals for each row execute function app.keep_until_erased();
alter table app.recusals enable row level security;
-- Withheld on purpose: who withdrew stands in the record of the matter.

create function app.my_recused_matters() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce((select array_agg(matter_id) from app.recusals where staff_id = auth.uid()), '{}');
end $$;
comment on function app.my_recused_matters is 'The matters that the person who asks has withdrawn from.';
grant execute on function app.my_recused_matters to authenticated;

create policy "Who has withdrawn reads nothing of the matter" on app.matters as restrictive for select to authenticated
  using (id <> all ((select app.my_recused_matters())::uuid[]));
create policy "Who has withdrawn reads nothing of its dispatches" on app.dispatches as restrictive for select to authenticated
  using (matter_id <> all ((select app.my_recused_matters())::uuid[]));
create policy "Who has withdrawn has no work with it" on app.work_items as restrictive for select to authenticated
  using (matter_id <> all ((select app.my_recused_matters())::uuid[]));

create function app.recuse(m app.matters, who app.staff, p_reason text, p_role text) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.append_event(m.id, 'T-00', '回避', who.display_name || '：' || app.check_text(p_reason, 'reason', 500, true),
    (select d.id from app.dispatches d where d.matter_id = m.id and d.unit_id = who.unit_id limit 1), m.state, m.state, jsonb_build_object('staff', who.id), p_role, false);
  insert into app.recusals (matter_id, staff_id, reason, decided_by, decided_at) values (m.id, who.id, btrim(p_reason), auth.uid(), app.now()) on conflict do nothing;
  update app.dispatches set handler_id = null where matter_id = m.id and handler_id = who.id;
  update app.work_items set assignee_id = null where matter_id = m.id and assignee_id = who.id and closed_at is null;
end $$;
comment on function app.recuse is 'Takes a person off a matter, with the reason in its record; the work goes back to the unit''s queue (R-RECUSE-ENFORCE).';

create function api.recuse_staff(p_matter_id uuid, p_staff_id uuid, p_reason text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; who app.staff; mine text[] := app.my_roles(); role text;
begin
  select * into m from app.matters where id = p_matter_id for update;
  if not app.reads_matter(m) then perform app.fail('matter_not_found', '404'); end if;
  select * into who from app.staff where id = coalesce(p_staff_id, auth.uid()) and unit_id = app.my_unit_id();
  if who.id is null then perform app.fail('handler_unknown', '422', 'R-RECUSE-DECIDE', '{"field":"staff_id"}'); end if;
  if who.id <> auth.uid() and not mine && '{UNIT_HEAD,BUREAU_LEAD,REVIEWER}' then perform app.fail('role_missing', '403', 'R-RECUSE-DECIDE', '{"roles":["UNIT_HEAD","BUREAU_LEAD","REVIEWER"]}'); end if;
  role := coalesce((select x from unnest(mine) x where x = any('{UNIT_HEAD,BUREAU_LEAD,REVIEWER}') limit 1), mine[1]);
  perform app.recuse(m, who, p_reason, role);
  return jsonb_build_object('matter_id', m.id, 'staff', who.display_name);
end $$;
comment on function api.recuse_staff is '回避: oneself, or decided by the head of the office; the person loses access at once, and the matter goes back to the unit’s queue (R-RECUSE-STAFF, R-RECUSE-DECIDE, R-RECUSE-ENFORCE).';

create function api.request_recusal(p_code text, p_client text, p_request_id uuid, p_of_unit boolean, p_text text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.require_portal();
  return app.ask_organ(p_code, p_client, p_request_id, 'recuse', p_text, coalesce(p_of_unit, false));
end $$;
comment on function api.request_recusal is 'The petitioner asks that a member of staff of the handling unit or of the bureau withdraw; answered in three working days by the head of that office (R-RECUSE-APPLY). Portal only.';

create function api.answer_recusal(p_matter_id uuid, p_granted boolean, p_staff_id uuid, p_text text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; r app.requests; who app.staff; deciders text[]; role text;
begin
  select * into m from app.matters where id = p_matter_id for update;
  if not app.reads_matter(m) then perform app.fail('matter_not_found', '404'); end if;
  deciders := case when app.my_unit_id() = m.keeper_unit_id then '{REVIEWER,BUREAU_LEAD}'::text[] else '{UNIT_HEAD}' end;
  role := (select x from unnest(app.my_roles()) x where x = any(deciders) limit 1);
  if role is null then perform app.fail('role_missing', '403', 'R-RECUSE-DECIDE', jsonb_build_object('roles', deciders)); end if;
  select * into r from app.requests where matter_id = m.id and kind = 'recuse' and answered_on is null;
  if r.id is null then perform app.fail('nothing_requested', '409', 'R-RECUSE-APPLY'); end if;
  if not app.decides_recusal(m.id, r.unit_id, r.text) then perform app.fail('recusal_not_yours', '403', 'R-RECUSE-DECIDE'); end if;
  if p_granted is null then perform app.fail('recusal_undecided', '422', 'R-RECUSE-APPLY', '{"field":"granted"}'); end if;
  if p_granted then
    select * into who from app.staff where unit_id = r.unit_id and case when p_staff_id is null then position(display_name in r.text) > 0 else id = p_staff_id end limit 1;
    if who.id is null then perform app.fail('handler_unknown', '422', 'R-RECUSE-DECIDE', '{"field":"staff"}'); end if;
  end if;
  perform app.answer_request(m.id, 'recuse', p_granted, null, p_text);
  perform app.append_event(m.id, 'T-00', '答复回避申请', case when p_granted then '决定回避' else '不予回避' end, null, m.state, m.state, jsonb_build_object('request', r.id), role);
  if p_granted then perform app.recuse(m, who, '信访人申请，经决定回避', role); end if;
  return app.step_result(m.id);
end $$;
comment on function api.answer_recusal is 'The head of the office decides on the petitioner''s application that a person withdraw; the bureau, where it names the head (R-RECUSE-APPLY, R-RECUSE-DECIDE).';

-- Units are succeeded, never deleted.

create function api.succeed_unit(p_unit_id uuid, p_successor_id uuid, p_basis text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare u app.units; v app.units; d app.dispatches; n int := 0;
begin
  if not app.my_roles() && '{ADMIN}' then perform app.fail('role_missing', '403', 'R-TRIAGE-SUCCESSOR', '{"roles":["ADMIN"]}'); end if;
  select * into u from app.units where id = p_unit_id and valid_to is null for update;
  select * into v from app.units where id = p_successor_id and valid_to is null;
  if u.id is null or u.kind = 'bureau' then perform app.fail('unit_unknown', '422', 'R-TRIAGE-SUCCESSOR', '{"field":"unit_id"}'); end if;
  if v.id is null or v.id = u.id or not v.is_dispatchable then perform app.fail('successor_missing', '422', 'R-TRIAGE-SUCCESSOR', '{"field":"successor_id"}'); end if;
  perform app.check_text(p_basis, 'basis', 1000, true);
  update app.units set valid_to = app.today(), successor_id = v.id where id = u.id;
  perform app.note_staff(null, '单位由另一单位接续', u.name || ' → ' || v.name || '：' || p_basis);
  for d in select * from app.dispatches where unit_id = u.id and closed_on is null for update loop
    update app.dispatches set unit_id = v.id, handler_id = null, version = version + 1 where id = d.id;
    update app.clocks set unit_id = v.id where dispatch_id = d.id and unit_id = u.id and met_on is null and ended_on is null;
    update app.work_items set unit_id = v.id, assignee_id = null where dispatch_id = d.id and unit_id = u.id and closed_at is null;
    perform app.append_event(d.matter_id, 'T-00', '承办单位变更', u.name || '的职权由' || v.name || '继续行使：' || p_basis, d.id, d.state, d.state,
      jsonb_build_object('from', u.id, 'to', v.id), 'ADMIN', not d.is_sealed);
    if not d.is_sealed then n := n + 1; end if; -- nobody learns from the number that there are reports (R-CONF-INVISIBLE)
  end loop;
  return jsonb_build_object('moved', n, 'successor', v.name);
end $$;
comment on function api.succeed_unit is 'A unit that is split, merged or abolished is succeeded by the one that continues its power; open matters, clocks and work go over as they are, nothing is deleted (R-TRIAGE-SUCCESSOR, N-17).';

-- The holiday table of a year. What was counted without it, or with a wrong one, is counted again while it is open.

create function app.rederive_clocks(p_year int) returns int language plpgsql volatile security definer set search_path = '' as $$
declare c app.clocks; k app.clock_kinds; due date; n int := 0;
begin
  perform set_config('app.rederiving', 'on', true);
  for c in select * from app.clocks where met_on is null and ended_on is null and breached_on is null and paused_from is null
      and (due_on is null or extract(year from due_on) >= p_year) and started_on < make_date(p_year + 1, 1, 1) for update loop
    select * into k from app.clock_kinds where kind = c.kind;
    due := app.due_on(c.started_on, c.days, c.day_unit, k.rolls);
    if due is null then continue; end if;
    update app.clocks set due_on = due, target_on = app.last_working_day(due),
      yellow_from = case when day_unit = 'working' then app.last_working_day(due, k.yellow) else due - k.yellow end,
      red_from = case when day_unit = 'working' then app.last_working_day(due, k.red) else due - k.red end,
      is_provisional = (day_unit = 'working' or k.rolls) and not app.has_calendar(started_on, due) where id = c.id;
    if due is distinct from c.due_on then
      update app.work_items w set due_on = due, yellow_from = x.yellow_from, red_from = x.red_from from app.clocks x
        where x.id = c.id and w.matter_id = c.matter_id and w.dispatch_id is not distinct from c.dispatch_id and w.clock_kind = c.kind and w.closed_at is null;
      update app.evaluations set due_on = due where c.kind = 'D-EVAL' and matter_id = c.matter_id and unit_id = c.unit_id and rated_at is null and ended_on is null;
      perform app.append_event(c.matter_id, 'T-00', '期限重算', k.name || '：' || coalesce(app.say_date(c.due_on), '待定') || ' 改为 ' || app.say_date(due), c.dispatch_id, null, null,
        jsonb_build_object('clock', c.kind, 'from', c.due_on, 'to', due, 'year', p_year), 'ADMIN', true);
      if not exists (select from app.matters m where m.id = c.matter_id and m.is_sealed) then n := n + 1; end if;
    end if;
  end loop;
  perform set_config('app.rederiving', 'off', true);
  return n;
end $$;
comment on function app.rederive_clocks is 'Counts open deadlines again with the holiday table of a year, and writes each moved date into the record; those of reports are not in the number it returns (R-CALC-WORKDAY, R-CALC-IMMUTABLE, R-CONF-INVISIBLE).';

create function api.load_calendar(p_year int, p_source text, p_days jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  if not app.my_roles() && '{ADMIN}' then perform app.fail('role_missing', '403', 'R-CALC-WORKDAY', '{"roles":["ADMIN"]}'); end if;
  if p_year is null or p_year not between 2020 and 2100 then perform app.fail('calendar_year_wrong', '422', 'R-CALC-WORKDAY', '{"field":"year"}'); end if;
  perform app.check_text(p_source, 'source', 200, true);
  if p_days is null or jsonb_typeof(p_days) <> 'array' or not exists (select from jsonb_array_elements(p_days) x where (x ->> 'is_off')::boolean) then
    perform app.fail('calendar_empty', '422', 'R-CALC-WORKDAY', '{"field":"days"}');
  end if;
  if exists (select from jsonb_array_elements(p_days) x where coalesce(x ->> 'day', '') !~ '^\d{4}-\d{2}-\d{2}$' or left(x ->> 'day', 4)::int <> p_year or x -> 'is_off' is null)
      or (select count(distinct x ->> 'day') <> count(*) from jsonb_array_elements(p_days) x) then
    perform app.fail('calendar_days_wrong', '422', 'R-CALC-WORKDAY', '{"field":"days"}');
  end if;
  delete from app.calendar_days where extract(year from day) = p_year;
  insert into app.calendar_days (day, is_off, name) select (x ->> 'day')::date, (x ->> 'is_off')::boolean, coalesce(nullif(x ->> 'name', ''), '节假日') from jsonb_array_elements(p_days) x;
  insert into app.calendar_years (year, source, loaded_at) values (p_year, btrim(p_source), app.now()) on conflict (year) do update set source = excluded.source, loaded_at = excluded.loaded_at;
  perform app.note_staff(null, '更新节假日表', p_year || ' 年：' || btrim(p_source));
  return jsonb_build_object('year', p_year, 'moved', app.rederive_clocks(p_year));
end $$;
comment on function api.load_calendar is 'Loads or corrects the holiday table of a year; an empty one counts as none. Open deadlines are counted again, each moved date is written down (R-CALC-WORKDAY).';

-- Simplified handling, decided by the competent unit with the notice.

create function app.check_simple(s app.step, p_routes jsonb) returns void language plpgsql stable security definer set search_path = '' as $$
declare d app.dispatches := s.dispatch; m app.matters := s.matter;
begin
  if m.is_repeat or d.mode <> 'transfer' or m.headcount >= 5
      or exists (select from jsonb_array_elements(p_routes) x where x ->> 'route' <> '6')
      or (select count(*) > 1 from app.dispatches o where o.matter_id = m.id and o.state not in ('X31','X99')) then
    perform app.fail('simple_not_allowed', '422', 'R-SIMPLE-EXCLUDE', '{"field":"simple"}');
  end if;
  if app.today() > coalesce(app.add_working_days(d.arrived_on, 3), d.arrived_on) then perform app.fail('simple_too_late', '422', 'R-SIMPLE-3WD', '{"field":"simple"}'); end if;
end $$;
comment on function app.check_simple is 'Only first-time matters of one unit on route 6, transferred and not collective, and within three working days (R-SIMPLE-SCOPE, R-SIMPLE-EXCLUDE, R-SIMPLE-3WD).';

create function api.convert_to_ordinary(p_dispatch_id uuid, p_version int, p_reason text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare d app.dispatches; m app.matters;
begin
  select * into d from app.dispatches where id = p_dispatch_id;
  select * into m from app.matters where id = d.matter_id for update;
  if not app.reads_matter(m) or d.unit_id is distinct from app.my_unit_id() then perform app.fail('matter_not_found', '404'); end if;
  if not app.my_roles() && '{HANDLER}' then perform app.fail('role_missing', '403', 'R-SIMPLE-CONVERT', '{"roles":["HANDLER"]}'); end if;
  select * into d from app.dispatches where id = p_dispatch_id for update;
  if p_version is distinct from d.version then perform app.refuse_version(m, d.version); end if;
  if not d.is_simple or d.closed_on is not null then perform app.fail('not_simple', '409', 'R-SIMPLE-CONVERT'); end if;
  perform app.check_text(p_reason, 'reason', 1000, true);
  update app.dispatches set is_simple = false, version = version + 1 where id = d.id;
  update app.clocks set ended_on = app.today() where dispatch_id = d.id and kind = 'D-SIMPLE-HANDLE' and met_on is null and ended_on is null;
  perform app.append_event(m.id, 'T-00', '转为普通程序', p_reason, d.id, d.state, d.state, '{}', 'HANDLER');
  perform app.hand_over(m.id, d.id);
  return app.step_result(m.id, d.id);
end $$;
comment on function api.convert_to_ordinary is '转为普通程序: the sixty days count from the original date (R-SIMPLE-CONVERT).';

create function app.unit_people(p_unit_id uuid, p_role text) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  if app.my_unit_id() is null then return null; end if;
  return (select string_agg(display_name, '、' order by display_name) from app.staff where unit_id = p_unit_id and p_role = any(roles) and is_active);
end $$;
comment on function app.unit_people is 'The names of those who sign for papers (UNIT_CLERK) or lead (UNIT_HEAD) in a unit, for staff.';
grant execute on function app.unit_people to authenticated;

create view api.unit_register with (security_invoker = true) as
  select u.id, u.code, u.name, u.short_name, k.kind_label, p.short_name as parent_name, r.short_name as review_name, rr.short_name as recheck_name, u.is_vertical, u.is_dispatchable,
    app.unit_people(u.id, 'UNIT_CLERK') as receivers, app.unit_people(u.id, 'UNIT_HEAD') as heads, u.phone, u.valid_from, u.valid_to, s.short_name as successor_name, u.document_code, u.sort_order
  from app.units u join api.units k on k.id = u.id left join app.units p on p.id = u.parent_id left join app.units r on r.id = coalesce(u.review_unit_id, u.parent_id)
    left join app.units rr on rr.id = coalesce(r.review_unit_id, r.parent_id) left join app.units s on s.id = u.successor_id;
comment on view api.unit_register is '单位名录 in the fixed order: who is above, reviews and re-examines, who signs for papers and leads, from when to when, and who succeeded (R-UNIT-FIELDS).';
grant select on api.unit_register to authenticated;
