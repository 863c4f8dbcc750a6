-- What becomes of an answer: what a unit promised it carries out and proves (落实, Article 32), and the bureau calls back a
-- sample of petitioners, and everybody who was dissatisfied, to hear whether what the files say is so (抽查回访).

create table app.executions (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  dispatch_id uuid not null unique references app.dispatches on delete restrict,
  unit_id uuid not null references app.units on delete restrict,
  request_id uuid not null references app.requests on delete restrict,
  item text not null, due_on date not null,
  person text, done_on date, proof text,
  recorded_by uuid references app.staff on delete restrict,
  recorded_on date,
  constraint executions_proved check ((done_on is null) = (proof is null) and (done_on is null) = (recorded_by is null) and (done_on is null) = (person is null))
);
create index on app.executions (matter_id);
create index on app.executions (unit_id);
create index on app.executions (request_id);
create index on app.executions (recorded_by);
comment on table app.executions is '落实: what an opinion that supports a demand promised, who carried it out, by when, and the proof (R-OPINION-EXEC).';

create table app.call_back_draws (quarter text primary key, seed uuid not null, drawn_on date not null);
comment on table app.call_back_draws is 'The quarterly samples that were drawn, with the chance that chose: anybody can draw them again and get the same (R-CALL-SAMPLE).';
create table app.call_backs (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  unit_id uuid not null references app.units on delete restrict,
  request_id uuid not null references app.requests on delete restrict,
  ground text not null constraint call_backs_ground check (ground in ('sample','dissatisfied')),
  drawn_on date not null,
  method text constraint call_backs_method check (method in ('phone','letter','visit')),
  on_date date, is_declined boolean,
  was_told_route boolean, was_told_term boolean, was_told_remedy boolean, was_contacted boolean, was_executed boolean,
  attitude text, speed text, result text,
  remarks text,
  contradictions text[] not null default '{}',
  caller_id uuid references app.staff on delete restrict,
  document_id uuid references app.documents on delete restrict,
  unique (matter_id, unit_id, ground),
  constraint call_backs_levels check (attitude in ('satisfied','fair','dissatisfied') and speed in ('satisfied','fair','dissatisfied') and result in ('satisfied','fair','dissatisfied')),
  constraint call_backs_whole check (on_date is null or caller_id is not null and method is not null and (is_declined or was_told_route is not null and was_told_term is not null and was_told_remedy is not null and was_contacted is not null and attitude is not null and speed is not null and result is not null))
);
create index on app.call_backs (matter_id);
create index on app.call_backs (unit_id);
create index on app.call_backs (request_id);
create index on app.call_backs (caller_id);
create index on app.call_backs (document_id);
comment on table app.call_backs is '回访: what a petitioner said of the handling when the bureau called back; never a mark against the petitioner (R-CALL-RECORD, R-CALL-RIGHT).';
alter table app.executions enable row level security;
alter table app.call_backs enable row level security;
alter table app.call_back_draws enable row level security;
create policy "Readers of a dispatch read what it promised" on app.executions for select to authenticated using (exists (select from app.dispatches d where d.id = dispatch_id));
create policy "The bureau reads call-backs" on app.call_backs for select to authenticated using ((select app.reads_all_matters()) and exists (select from app.matters m where m.id = matter_id));
grant select on app.executions, app.call_backs to authenticated;
create trigger keep_executions before delete on app.executions for each row execute function app.refuse_change();
create trigger keep_call_backs before delete on app.call_backs for each row execute function app.refuse_change();

insert into app.templates (kind, title, issuer, addressee, series_suffix, required, body) values
('W-CALLBACK','回访记录','bureau','bureau',null,'{reg_no,unit,method,on_date,told,contacted,satisfaction,handler}',
$t$登记编号：{{reg_no}}
办理单位：{{unit}}
回访方式：{{method}}
回访日期：{{on_date}}

一、是否告知处理途径、期限和救济途径
{{told}}

二、承办人是否联系
{{contacted}}

三、处理意见是否落实
{{performance}}

四、对态度、效率、结果是否满意
{{satisfaction}}

五、备注
{{text}}

回访人：{{handler}}（不是办理单位的人员）$t$);

create function app.start_execution(p_dispatch_id uuid, p_opinion_id uuid, p_received_on date) returns void language plpgsql volatile security definer set search_path = '' as $$
declare d app.dispatches; promised text; due date; clock uuid; r uuid := gen_random_uuid(); e app.executions;
begin
  select string_agg(x.answer, E'\n' order by n.seq) into promised from app.opinion_demands x join app.demands n on n.id = x.demand_id where x.opinion_id = p_opinion_id and x.outcome = 'supported';
  if promised is null then return; end if;
  select * into d from app.dispatches where id = p_dispatch_id;
  select greatest(coalesce(o.exec_due_on, p_received_on + 30), app.today()) into due from app.opinions o where o.id = p_opinion_id;
  select * into e from app.executions where dispatch_id = d.id;
  if e.id is not null and e.done_on is null then
    update app.executions set item = left(promised, 5000), due_on = due where id = e.id; -- an opinion given anew promises anew
    update app.work_items set due_on = due where request_id = e.request_id and closed_at is null;
    return;
  elsif e.id is not null then return;
  end if;
  insert into app.requests (id, matter_id, kind, unit_id, text, made_on) values (r, d.matter_id, 'execution', d.unit_id, left(promised, 2000), app.today());
  insert into app.executions (matter_id, dispatch_id, unit_id, request_id, item, due_on) values (d.matter_id, d.id, d.unit_id, r, left(promised, 5000), due);
  clock := app.start_clock('D-EXEC', d.matter_id, d.id, d.unit_id, p_received_on, case when due > p_received_on then due end);
  perform app.open_work(d.matter_id, d.id, d.unit_id, 'HANDLER', '落实处理意见，登记完成情况', '{D-EXEC}', null, null, null, r);
end $$;
comment on function app.start_execution is 'An opinion that supports a demand was served: the organ carries it out by the date in it, else within thirty days (R-OPINION-EXEC).';

create function api.record_execution(p_execution_id uuid, p_person text, p_done_on date, p_proof text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare e app.executions; m app.matters;
begin
  select x.* into m from app.matters x join app.executions y on y.matter_id = x.id where y.id = p_execution_id for update of x;
  select * into e from app.executions where id = p_execution_id for update;
  if not app.reads_matter(m) or app.my_unit_id() is distinct from e.unit_id and app.my_unit_id() is distinct from m.keeper_unit_id then perform app.fail('matter_not_found', '404'); end if;
  if app.my_unit_id() is distinct from e.unit_id or not app.my_roles() && '{HANDLER,UNIT_CLERK,UNIT_HEAD}' then perform app.fail('role_missing', '403', 'R-OPINION-EXEC', '{"roles":["HANDLER"]}'); end if;
  if e.done_on is not null then perform app.fail('execution_is_recorded', '409', 'R-OPINION-EXEC'); end if;
  if p_done_on is null or p_done_on > app.today() then perform app.fail('done_on_missing', '422', 'R-OPINION-EXEC', '{"field":"done_on"}'); end if;
  update app.executions set person = app.check_text(p_person, 'person', 60, true), done_on = p_done_on, proof = app.check_text(p_proof, 'proof', 5000, true), recorded_by = auth.uid(), recorded_on = app.today() where id = e.id returning * into e;
  update app.requests set answer = e.proof, is_granted = true, answered_by = auth.uid(), answered_on = app.today() where id = e.request_id;
  perform app.meet_clocks(m.id, e.dispatch_id, '{D-EXEC}', p_done_on);
  perform app.close_work(e.request_id);
  perform app.append_event(m.id, 'T-31', '落实处理意见', '已于 ' || app.say_date(p_done_on) || ' 落实', e.dispatch_id, null, null, jsonb_build_object('execution', e.id), (select x from unnest(app.my_roles()) x where x in ('HANDLER','UNIT_CLERK','UNIT_HEAD') limit 1));
  return jsonb_build_object('matter_id', m.id);
end $$;
comment on function api.record_execution is 'The unit records who carried out what the opinion promised, when, and the proof; late or refused, it is a ground of supervision (R-OPINION-EXEC).';

create function app.call_back(p_matter_id uuid, p_unit_id uuid, p_ground text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; r uuid := gen_random_uuid();
begin
  select * into m from app.matters where id = p_matter_id;
  if exists (select from app.requests where matter_id = m.id and kind = 'callback' and unit_id = m.keeper_unit_id and answered_on is null) then return; end if;
  insert into app.requests (id, matter_id, kind, unit_id, text, made_on) values (r, m.id, 'callback', m.keeper_unit_id, case p_ground when 'sample' then '季度抽样' else '信访人评价不满意' end, app.today());
  insert into app.call_backs (matter_id, unit_id, request_id, ground, drawn_on) values (m.id, p_unit_id, r, p_ground, app.today());
  perform app.start_clock('D-CALLBACK', m.id, null, m.keeper_unit_id, app.today());
  perform app.open_work(m.id, null, m.keeper_unit_id, 'SUPERVISOR', '抽查回访', '{D-CALLBACK}', null, null, null, r);
end $$;
comment on function app.call_back is 'Puts a call-back on the supervisor''s list for thirty days.';

create function app.draw_call_backs() returns int language plpgsql volatile security definer set search_path = '' as $$
declare x record; q record; n int := 0; chance uuid;
begin
  for x in select distinct v.matter_id, v.unit_id from app.evaluations v join app.matters m on m.id = v.matter_id where v.level = 'dissatisfied' and v.ended_on is null and v.body = 'unit' and not m.is_sealed
      and not exists (select from app.call_backs c where c.matter_id = v.matter_id and (c.is_declined or c.unit_id = v.unit_id and c.ground = 'dissatisfied')) loop
    perform app.call_back(x.matter_id, x.unit_id, 'dissatisfied');
    n := n + 1;
  end loop;
  select date_trunc('quarter', app.today()::timestamp - interval '3 months')::date as first, date_trunc('quarter', app.today()::timestamp)::date as after into q;
  insert into app.call_back_draws (quarter, seed, drawn_on) values (to_char(q.first, 'YYYY"Q"Q'), gen_random_uuid(), app.today()) on conflict (quarter) do nothing returning seed into chance;
  if chance is null then return n; end if;
  for x in select d.matter_id, d.unit_id from (
      select c.*, row_number() over (partition by c.unit_id, c.is_handled order by md5(chance::text || c.id::text)) as place, count(*) over (partition by c.unit_id, c.is_handled) as of_them from (
        select d.id, d.matter_id, d.unit_id, exists (select from app.dispatch_demands dd join app.demands n on n.id = dd.demand_id where dd.dispatch_id = d.id and n.route = 6) as is_handled
        from app.dispatches d join app.matters m on m.id = d.matter_id
        where d.role = 'lead' and d.mode in ('transfer','assign') and not d.is_sealed and not m.is_sealed and d.state = 'X90' and d.closed_on >= q.first and d.closed_on < q.after and m.state <> 'M85'
          and exists (select from app.parties p where p.matter_id = m.id and p.role = 'petitioner' and (p.phone is not null or p.address is not null))
          and not exists (select from app.call_backs b where b.matter_id = m.id and (b.is_declined or b.unit_id = d.unit_id))) c) d
      where d.place <= ceil(d.of_them * case when d.is_handled then 0.05 else 0.10 end) loop
    perform app.call_back(x.matter_id, x.unit_id, 'sample');
    n := n + 1;
  end loop;
  return n;
end $$;
comment on function app.draw_call_backs is 'Everybody who was dissatisfied, and after each quarter at random at least five in a hundred of what each unit handled (ten of what went other ways); no reports, nobody who declined, nobody who cannot be reached (R-CALL-SAMPLE, R-CALL-RIGHT).';

create function api.record_call_back(p_call_back_id uuid, p_content jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare c app.call_backs; m app.matters; u app.units; r uuid; gone text[] := '{}'; yes_no text;
begin
  select x.* into m from app.matters x join app.call_backs y on y.matter_id = x.id where y.id = p_call_back_id for update of x;
  select * into c from app.call_backs where id = p_call_back_id for update;
  if not app.reads_matter(m) or app.my_unit_id() is distinct from m.keeper_unit_id then perform app.fail('matter_not_found', '404'); end if;
  if not app.my_roles() && '{SUPERVISOR,REVIEWER}' then perform app.fail('role_missing', '403', 'R-CALL-RECORD', '{"roles":["SUPERVISOR","REVIEWER"]}'); end if;
  if c.unit_id = app.my_unit_id() then perform app.fail('caller_not_independent', '403', 'R-CALL-RECORD'); end if;
  if c.on_date is not null then perform app.fail('call_back_is_recorded', '409', 'R-CALL-RECORD'); end if;
  c.method := p_content ->> 'method';  c.on_date := (p_content ->> 'on_date')::date;  c.is_declined := coalesce((p_content ->> 'is_declined')::boolean, false);
  if c.method is null or c.method not in ('phone','letter','visit') then perform app.fail('call_back_method_missing', '422', 'R-CALL-RECORD', '{"field":"method"}'); end if;
  if c.on_date is null or c.on_date > app.today() then perform app.fail('call_back_date_missing', '422', 'R-CALL-RECORD', '{"field":"on_date"}'); end if;
  c.remarks := app.check_text(p_content ->> 'remarks', 'remarks', 2000, false);
  if not c.is_declined then
    foreach yes_no in array '{was_told_route,was_told_term,was_told_remedy,was_contacted,attitude,speed,result}'::text[] loop
      if nullif(p_content ->> yes_no, '') is null then perform app.fail('call_back_incomplete', '422', 'R-CALL-RECORD', jsonb_build_object('field', yes_no)); end if;
    end loop;
    c.was_told_route := (p_content ->> 'was_told_route')::boolean;  c.was_told_term := (p_content ->> 'was_told_term')::boolean;  c.was_told_remedy := (p_content ->> 'was_told_remedy')::boolean;
    c.was_contacted := (p_content ->> 'was_contacted')::boolean;  c.was_executed := (nullif(p_content ->> 'was_executed', ''))::boolean;
    c.attitude := p_content ->> 'attitude';  c.speed := p_content ->> 'speed';  c.result := p_content ->> 'result';
    if not c.was_contacted and exists (select from app.contact_records k join app.dispatches d on d.id = k.dispatch_id where d.matter_id = m.id and d.unit_id = c.unit_id) then gone := gone || '承办人没有联系过，记录写有联系'::text; end if;
    if not c.was_told_route and exists (select from app.documents d where d.matter_id = m.id and d.kind = 'W-ACCEPT' and d.unit_id = c.unit_id) then gone := gone || '没有收到告知，记录写已告知'::text; end if;
    if not c.was_told_remedy and exists (select from app.documents d where d.matter_id = m.id and d.kind = 'W-OPINION' and d.unit_id = c.unit_id) then gone := gone || '不知道可以申请复查，记录写意见书已送达'::text; end if;
    if not coalesce(c.was_executed, true) and exists (select from app.executions e where e.matter_id = m.id and e.unit_id = c.unit_id and e.done_on is not null) then gone := gone || '没有落实，记录写已落实'::text; end if;
    select * into u from app.units where id = c.unit_id;
    c.document_id := app.issue_document('W-CALLBACK', m.id, null, m.keeper_unit_id, jsonb_build_object('reg_no', m.reg_no, 'unit', u.short_name, 'method', case c.method when 'phone' then '电话' when 'letter' then '信函' else '上门' end, 'on_date', app.say_date(c.on_date),
      'told', '处理途径：' || app.say_yes(c.was_told_route) || '；期限：' || app.say_yes(c.was_told_term) || '；救济途径：' || app.say_yes(c.was_told_remedy), 'contacted', app.say_yes(c.was_contacted), 'performance', coalesce(app.say_yes(c.was_executed), '不涉及'),
      'satisfaction', '态度：' || app.say_level(c.attitude) || '；效率：' || app.say_level(c.speed) || '；结果：' || app.say_level(c.result), 'text', c.remarks, 'handler', app.staff_name(auth.uid())), null, auth.uid(), m.reg_no || '-H' || (select count(*) + 1 from app.call_backs b where b.matter_id = m.id and b.document_id is not null));
  end if;
  update app.call_backs set method = c.method, on_date = c.on_date, is_declined = c.is_declined, was_told_route = c.was_told_route, was_told_term = c.was_told_term, was_told_remedy = c.was_told_remedy, was_contacted = c.was_contacted, was_executed = c.was_executed,
    attitude = c.attitude, speed = c.speed, result = c.result, remarks = c.remarks, contradictions = gone, caller_id = auth.uid(), document_id = c.document_id where id = c.id;
  update app.requests set answer = case when c.is_declined then '信访人不接受回访' else '已回访' end, is_granted = true, answered_by = auth.uid(), answered_on = app.today() where id = c.request_id;
  perform app.meet_clocks(m.id, null, '{D-CALLBACK}');
  perform app.close_work(c.request_id);
  perform app.append_event(m.id, 'T-70', '抽查回访', null, null, null, null, jsonb_build_object('call_back', c.id), (select x from unnest(app.my_roles()) x where x in ('SUPERVISOR','REVIEWER') limit 1), false);
  if cardinality(gone) > 0 and not exists (select from app.requests where matter_id = m.id and kind = 'mismatch' and answered_on is null) then
    insert into app.requests (id, matter_id, kind, unit_id, text, made_on) values (gen_random_uuid(), m.id, 'mismatch', m.keeper_unit_id, u.short_name || '：' || array_to_string(gone, '；'), app.today()) returning id into r;
    perform app.open_work(m.id, null, m.keeper_unit_id, 'SUPERVISOR', '回访与记录不符：立案督办', '{}', null, null, null, r);
    perform app.set_work_due(r, 2);
  end if;
  return jsonb_build_object('matter_id', m.id, 'contradictions', to_jsonb(gone));
end $$;
comment on function api.record_call_back is 'What the petitioner said, by somebody who is not of the handling unit; content: method, on_date, is_declined or was_told_route, was_told_term, was_told_remedy, was_contacted, was_executed, attitude, speed, result, remarks. What contradicts the files goes to supervision within two working days (R-CALL-RECORD, R-CALL-MISMATCH, R-SUP-FORMAL).';

create function app.say_yes(p boolean) returns text language plpgsql immutable set search_path = '' as $$
begin
  return case when p then '是' when not p then '否' end;
end $$;
comment on function app.say_yes is 'Yes and no in a paper.';
create function app.say_level(p text) returns text language plpgsql immutable set search_path = '' as $$
begin
  return case p when 'satisfied' then '满意' when 'fair' then '基本满意' when 'dissatisfied' then '不满意' end;
end $$;
comment on function app.say_level is 'A level of satisfaction in words.';
grant execute on function app.say_level to authenticated;

create view api.matter_executions with (security_invoker = true) as
  select e.id, e.matter_id, e.dispatch_id, e.unit_id, u.short_name as unit_name, e.item, e.due_on, case when e.done_on is null then e.due_on - (select app.today()) end as days_left, e.person, e.done_on, e.proof, app.staff_name(e.recorded_by) as recorded_by_name, e.recorded_on
  from app.executions e join app.units u on u.id = e.unit_id;
comment on view api.matter_executions is '落实: what was promised and what was done.';
create view api.matter_call_backs with (security_invoker = true) as
  select c.id, c.matter_id, c.unit_id, u.short_name as unit_name, case c.ground when 'sample' then '季度抽样' else '评价不满意' end as ground_label, c.drawn_on, c.drawn_on + 30 as due_on, c.method, c.on_date, c.is_declined, c.was_told_route, c.was_told_term, c.was_told_remedy, c.was_contacted, c.was_executed,
    app.say_level(c.attitude) as attitude_label, app.say_level(c.speed) as speed_label, app.say_level(c.result) as result_label, c.remarks, array_to_string(c.contradictions, '；') as contradictions, app.staff_name(c.caller_id) as caller_name, c.document_id
  from app.call_backs c join app.units u on u.id = c.unit_id;
comment on view api.matter_call_backs is '回访, for the bureau.';
grant select on api.matter_executions, api.matter_call_backs to authenticated;
