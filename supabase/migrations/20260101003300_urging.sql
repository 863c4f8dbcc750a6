-- The escalation ladder of the clocks (handbook 3.3): yellow reminds those who work on it, red tells the head and presses the
-- unit with a paper (催办), past the date the supervisor must look into it. The bureau's own clocks go up to its leader. All of
-- it follows from the running clocks, so the sweep may come late or twice.

create table app.reminders (
  id uuid primary key default gen_random_uuid(),
  clock_id uuid not null references app.clocks on delete restrict,
  matter_id uuid not null references app.matters on delete restrict,
  unit_id uuid not null references app.units on delete restrict,
  role text not null references app.roles on delete restrict,
  level text not null constraint reminders_level check (level in ('yellow','red','purple')),
  made_on date not null,
  unique (clock_id, level, role)
);
create index on app.reminders (matter_id);
create index on app.reminders (role);
create index reminders_of_unit on app.reminders (unit_id, role, made_on desc);
comment on table app.reminders is '提醒: who was reminded of which deadline and when; automatic, never counted against a unit (R-SUP-REMIND).';
create trigger keep_reminders before update or delete on app.reminders for each row execute function app.refuse_change();

create table app.urgings (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  dispatch_id uuid not null references app.dispatches on delete restrict,
  clock_id uuid references app.clocks on delete restrict,
  document_id uuid not null references app.documents on delete restrict,
  reason text not null constraint urgings_reason_length check (length(reason) between 1 and 1000),
  urged_by uuid references app.staff on delete restrict,
  urged_on date not null, due_on date,
  answer text constraint urgings_answer_length check (length(answer) <= 2000),
  answered_by uuid references app.staff on delete restrict,
  answered_on date,
  constraint urgings_answered_whole check ((answered_on is null) = (answer is null))
);
create index on app.urgings (matter_id);
create index on app.urgings (clock_id);
create index on app.urgings (document_id);
create index on app.urgings (urged_by);
create index on app.urgings (answered_by);
create index on app.urgings (dispatch_id);
create unique index urgings_one_open_per_dispatch on app.urgings (dispatch_id) where answered_on is null;
create unique index urgings_once_per_clock on app.urgings (clock_id) where urged_by is null;
comment on table app.urgings is '催办: what a unit was pressed about, by whom, until when it must answer, and what it answered (R-SUP-URGE).';
create trigger keep_urgings before delete on app.urgings for each row execute function app.refuse_change();

alter table app.reminders enable row level security;
alter table app.urgings enable row level security;
create policy "Staff read the reminders of their own unit and roles" on app.reminders for select to authenticated
  using (unit_id = (select app.my_unit_id()) and role = any ((select app.my_roles())::text[]) and matter_id <> all ((select app.my_recused_matters())::uuid[]));
create policy "Readers of a dispatch read how it was pressed" on app.urgings for select to authenticated
  using (exists (select from app.dispatches d where d.id = dispatch_id));
grant select on app.reminders, app.urgings to authenticated;

insert into app.templates (kind, title, issuer, addressee, series_suffix, required, body) values
('W-URGE','催办单','bureau','unit','催','{to_unit,reg_no,step,reason,answer_due}',
$t${{to_unit}}：

登记编号 {{reg_no}} 的信访事项在贵单位办理。环节：{{step}}；到期日：{{due_on}}；{{left}}。

{{reason}}

请抓紧依法办理，并在 {{answer_due}} 前答复办理情况。$t$);

create function app.urge(d app.dispatches, c app.clocks, p_reason text, p_by uuid) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; k text; doc uuid; own app.clocks; id uuid; late int := app.today() - c.due_on;
begin
  select urgings.id into id from app.urgings where dispatch_id = d.id and answered_on is null;
  if id is not null then return id; end if;
  select * into strict m from app.matters where matters.id = d.matter_id for update;
  select name into k from app.clock_kinds where kind = c.kind;
  own.id := app.start_clock('D-URGE', m.id, d.id, d.unit_id, app.today());
  select * into strict own from app.clocks where clocks.id = own.id;
  doc := app.issue_document('W-URGE', m.id, d.id, m.keeper_unit_id, jsonb_build_object('to_unit', (select name from app.units where units.id = d.unit_id), 'reg_no', m.reg_no,
    'step', coalesce(k, '办理'), 'due_on', app.say_date(c.due_on), 'left', case when late > 0 then '已超期 ' || late || ' 天' when late = 0 then '今天到期' else '剩余 ' || -late || ' 天' end,
    'reason', p_reason, 'answer_due', coalesce(app.say_date(own.due_on), '三个工作日')), null, p_by);
  insert into app.urgings (matter_id, dispatch_id, clock_id, document_id, reason, urged_by, urged_on, due_on)
    values (m.id, d.id, c.id, doc, p_reason, p_by, app.today(), own.due_on) returning urgings.id into id;
  -- the petitioner reads that the unit was pressed and about what; the words are between the offices (R-RIGHT-QUERY), in the paper and in app.urgings
  perform app.append_event(m.id, 'T-70', '催办', k, d.id, d.state, d.state, jsonb_build_object('urging', id, 'document', doc),
    case when p_by is null then 'SYSTEM' else 'SUPERVISOR' end);
  return id;
end $$;
comment on function app.urge is 'Presses a unit with a numbered paper and three working days to answer; one open at a time (R-SUP-URGE).';

create function app.running_clock(p_dispatch_id uuid) returns app.clocks language plpgsql stable security definer set search_path = '' as $$
declare c app.clocks;
begin
  select x.* into c from app.clocks x join app.clock_kinds k on k.kind = x.kind where x.dispatch_id = p_dispatch_id and k.owner = 'unit' and x.kind not in ('D-OBJECT','D-URGE')
    and x.met_on is null and x.ended_on is null and x.due_on is not null order by x.due_on, x.id limit 1;
  return c;
end $$;
comment on function app.running_clock is 'The nearest running duty of the unit in a dispatch; to object is a right and no duty.';

create function api.urge_unit(p_dispatch_id uuid, p_reason text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare d app.dispatches; m app.matters;
begin
  select * into d from app.dispatches where id = p_dispatch_id;
  select * into m from app.matters where id = d.matter_id for update;
  if not app.reads_matter(m) then perform app.fail('matter_not_found', '404'); end if;
  if m.keeper_unit_id is distinct from app.my_unit_id() or not app.my_roles() && '{SUPERVISOR}' then perform app.fail('role_missing', '403', 'R-SUP-URGE', '{"roles":["SUPERVISOR"]}'); end if;
  if d.closed_on is not null or d.is_sealed then perform app.fail('nothing_to_urge', '409', 'R-SUP-URGE'); end if;
  if exists (select from app.urgings where dispatch_id = d.id and answered_on is null) then perform app.fail('urging_is_open', '409', 'R-SUP-URGE'); end if;
  perform app.urge(d, app.running_clock(d.id), app.check_text(p_reason, 'reason', 1000, true), auth.uid());
  return app.step_result(m.id, d.id);
end $$;
comment on function api.urge_unit is '催办 by the SUPERVISOR: a numbered paper to the unit, answered in three working days (R-SUP-URGE, R-SUP-MEASURES).';

create function api.answer_urge(p_urging_id uuid, p_text text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare u app.urgings; d app.dispatches; m app.matters;
begin
  select * into u from app.urgings where id = p_urging_id;
  select * into d from app.dispatches where id = u.dispatch_id;
  select * into m from app.matters where id = u.matter_id for update;
  if not app.reads_matter(m) or (d.unit_id is distinct from app.my_unit_id() and m.keeper_unit_id is distinct from app.my_unit_id()) then perform app.fail('matter_not_found', '404'); end if;
  if d.unit_id is distinct from app.my_unit_id() or not app.my_roles() && '{UNIT_CLERK,HANDLER,UNIT_HEAD}' then
    perform app.fail('role_missing', '403', 'R-SUP-URGE', '{"roles":["UNIT_CLERK","HANDLER","UNIT_HEAD"]}');
  end if;
  update app.urgings set answer = app.check_text(p_text, 'text', 2000, true), answered_by = auth.uid(), answered_on = app.today() where id = u.id and answered_on is null;
  if not found then perform app.fail('urging_is_answered', '409', 'R-SUP-URGE'); end if;
  perform app.meet_clocks(m.id, d.id, '{D-URGE}');
  perform app.append_event(m.id, 'T-71', '答复催办', p_text, d.id, d.state, d.state, jsonb_build_object('urging', u.id), (select x from unnest(app.my_roles()) x where x in ('UNIT_CLERK','HANDLER','UNIT_HEAD') limit 1), false);
  return app.step_result(m.id, d.id);
end $$;
comment on function api.answer_urge is 'The unit answers a 催办: what is done and when it will be ready (R-SUP-URGE).';

create function app.remind() returns int language plpgsql volatile security definer set search_path = '' as $$
declare n int;
begin
  with running as (
    select c.*, k.owner, m.keeper_unit_id as keeper, case when app.today() > c.due_on then 'purple' when app.today() >= c.red_from then 'red' else 'yellow' end as level
    from app.clocks c join app.clock_kinds k on k.kind = c.kind join app.matters m on m.id = c.matter_id
    where c.met_on is null and c.ended_on is null and c.paused_from is null and c.due_on is not null and app.today() >= least(c.yellow_from, c.red_from) and not m.is_sealed and c.kind not in ('D-OBJECT','D-UPPER-OBJECT') or c.kind in ('D-OBJECT','D-UPPER-OBJECT') and c.met_on is null and c.ended_on is null and app.today() between c.yellow_from and c.due_on and not m.is_sealed),
  due as (
    select r.id, r.matter_id, coalesce(r.unit_id, r.keeper) as unit_id, r.level, x.role from running r cross join lateral unnest(case
      when r.owner = 'unit' and r.level = 'yellow' then '{HANDLER,UNIT_CLERK}'::text[] when r.owner = 'unit' then '{HANDLER,UNIT_CLERK,UNIT_HEAD}'
      when r.owner in ('bureau','review') and r.level <> 'yellow' then '{BUREAU_LEAD}' else '{}' end) x(role))
  insert into app.reminders (clock_id, matter_id, unit_id, role, level, made_on)
    select id, matter_id, case when role = 'BUREAU_LEAD' then app.bureau_id() else unit_id end, role, level, app.today() from due
    on conflict (clock_id, level, role) do nothing;
  get diagnostics n = row_count;
  return n;
end $$;
comment on function app.remind is 'Yellow reminds handler and clerk, red also the head of the unit; the bureau''s own red ones go to its leader; nothing about sealed reports (R-SUP-REMIND).';

create function app.press_units() returns int language plpgsql volatile security definer set search_path = '' as $$
declare c app.clocks; d app.dispatches; n int := 0;
begin
  for c in select y.* from (select distinct on (x.dispatch_id) x.* from app.clocks x join app.clock_kinds k on k.kind = x.kind join app.dispatches z on z.id = x.dispatch_id
      where x.met_on is null and x.ended_on is null and k.owner = 'unit' and x.kind not in ('D-OBJECT','D-URGE') and not z.is_sealed and z.closed_on is null
        and app.today() >= x.red_from and (x.kind <> 'D-SIGN' or app.today() > app.add_working_days(x.started_on, 2))
        and not exists (select from app.urgings u where u.clock_id = x.id) and not exists (select from app.urgings u where u.dispatch_id = z.id and u.answered_on is null)
      order by x.dispatch_id, x.due_on) y order by y.due_on, (select w.reg_no from app.matters w where w.id = y.matter_id), y.unit_id loop -- papers are numbered by lateness, not by chance
    select * into strict d from app.dispatches where id = c.dispatch_id;
    perform app.urge(d, c, case c.kind when 'D-SIGN' then '送达后两个工作日仍未签收。' else '期限将到或者已过，系统自动催办。' end, null);
    n := n + 1;
  end loop;
  return n;
end $$;
comment on function app.press_units is 'Presses by itself, once for each deadline: at the red light, and when nothing was signed for in two working days (R-SUP-URGE, R-SIGN-1WD).';

create function app.call_supervisor() returns int language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; late text; r uuid; n int := 0;
begin
  for m in select x.* from app.matters x where not x.is_sealed and exists (select from app.clocks c join app.clock_kinds k on k.kind = c.kind
        where c.matter_id = x.id and k.owner = 'unit' and c.kind not in ('D-OBJECT','D-URGE') and c.met_on is null and c.ended_on is null and c.breached_on is not null
          and not exists (select from app.requests q where q.matter_id = x.id and q.kind = 'overdue' and q.made_on >= c.breached_on))
      and not exists (select from app.requests q where q.matter_id = x.id and q.kind = 'overdue' and q.answered_on is null) for update loop
    select string_agg(coalesce(u.short_name, '办理单位') || '：' || k.name || '（' || app.say_date(c.due_on) || '到期）', '；' order by c.due_on) into late
      from app.clocks c join app.clock_kinds k on k.kind = c.kind left join app.units u on u.id = c.unit_id
      where c.matter_id = m.id and k.owner = 'unit' and c.kind not in ('D-OBJECT','D-URGE') and c.met_on is null and c.ended_on is null and c.breached_on is not null;
    insert into app.requests (id, matter_id, kind, unit_id, text, made_on) values (gen_random_uuid(), m.id, 'overdue', m.keeper_unit_id, late, app.today()) returning id into r;
    perform app.open_work(m.id, null, m.keeper_unit_id, 'SUPERVISOR', '超期督办：查明原因，督促办理', '{}', null, null, null, r);
    perform app.set_work_due(r, 2);
    perform app.append_event(m.id, 'T-70', '列入督办', late, null, m.state, m.state, jsonb_build_object('request', r));
    n := n + 1;
  end loop;
  return n;
end $$;
comment on function app.call_supervisor is 'A deadline of a unit has passed: the supervisor looks into it within two working days (R-SUP-PROMPT, handbook 3.3).';

create view api.reminders with (security_invoker = true) as
  select r.id, r.matter_id, m.reg_no, m.title, r.unit_id, r.role, r.level, r.made_on, c.kind as clock_kind, k.name as clock_name, u.short_name as unit_name, c.due_on, c.due_on - (select app.today()) as days_left
  from app.reminders r join app.clocks c on c.id = r.clock_id join app.clock_kinds k on k.kind = c.kind join app.matters m on m.id = r.matter_id left join app.units u on u.id = c.unit_id
  where c.met_on is null and c.ended_on is null
    and not exists (select from app.reminders l where l.clock_id = r.clock_id and l.role = r.role and (l.level = 'purple' and r.level <> 'purple' or l.level = 'red' and r.level = 'yellow'));
comment on view api.reminders is '提醒 that still stand: the latest of each running deadline, for my unit and roles.';

create view api.matter_urgings with (security_invoker = true) as
  select g.id, g.matter_id, g.dispatch_id, u.short_name as unit_name, d.unit_id, k.name as clock_name, g.reason, x.number, x.id as document_id, app.staff_name(g.urged_by) as urged_by_name,
    g.urged_on, g.due_on, g.answer, app.staff_name(g.answered_by) as answered_by_name, g.answered_on
  from app.urgings g join app.dispatches d on d.id = g.dispatch_id join app.units u on u.id = d.unit_id join app.documents x on x.id = g.document_id
  left join app.clocks c on c.id = g.clock_id left join app.clock_kinds k on k.kind = c.kind;
comment on view api.matter_urgings is '催办 of a matter and how the unit answered.';
grant select on api.reminders, api.matter_urgings to authenticated;
