-- In the responsible unit (handbook 2.4): signing for a dispatch, telling the petitioner the route, objecting within five
-- working days, hearing the petitioner, the opinion with one outcome per demand, its service, the report on an assigned
-- matter, and the result of a statutory route. The sixty days belong to route 6 alone (R-ROUTE-NO-60).

create function api.sign_dispatch(p_dispatch_id uuid, p_version int, p_handler_id uuid default null) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('dispatch', p_dispatch_id, 'T-20', p_version);
begin
  if p_handler_id is not null and not exists (select from app.staff where id = p_handler_id and is_active
      and unit_id = app.my_unit_id() and 'HANDLER' = any(roles)) then
    perform app.fail('handler_unknown', '422', 'R-SIGN-1WD', '{"field":"handler_id"}');
  end if;
  update app.dispatches set signed_on = app.today(), handler_id = p_handler_id where id = p_dispatch_id;
  return app.finish_step(s, null, '{}', '{}', null, true);
end $$;
comment on function api.sign_dispatch is 'T-20 签收 by the UNIT_CLERK, naming the handler if known (R-SIGN-1WD); the clocks run from arrival all the same (R-SIGN-START).';

create function app.check_routes(s app.step, p_routes jsonb) returns void language plpgsql stable security definer set search_path = '' as $$
declare d app.dispatches := s.dispatch; n record; x jsonb;
begin
  for n in select z.* from app.demands z join app.dispatch_demands dd on dd.demand_id = z.id where dd.dispatch_id = d.id and z.replaced_on is null loop
    select value into x from jsonb_array_elements(p_routes) where value ->> 'demand_id' = n.id::text;
    if x is null or not coalesce((x ->> 'route')::int between 1 and 6, false) then
      perform app.fail('route_missing', '422', 'R-ROUTE-SIX', jsonb_build_object('field', 'routes', 'demand', n.seq));
    elsif n.type not in ('C','D') or (n.type = 'D' and (x ->> 'route')::int = 6) then
      perform app.fail('route_not_for_type', '422', 'R-ROUTE-NO-60', jsonb_build_object('field', 'routes', 'demand', n.seq));
    elsif (x ->> 'route')::int < 5 and (coalesce(x ->> 'procedure', '') = '' or coalesce(x ->> 'organ', '') = '') then
      perform app.fail('procedure_missing', '422', 'R-ROUTE-NOTICE', jsonb_build_object('field', 'routes', 'demand', n.seq));
    end if;
  end loop;
end $$;
comment on function app.check_routes is 'One of the six routes for each demand of the dispatch; routes 1 to 4 name the procedure and the organ (R-ROUTE-SIX, R-ROUTE-NOTICE).';

create function app.check_notice(s app.step, p_service jsonb) returns void language plpgsql stable security definer set search_path = '' as $$
declare m app.matters := s.matter; unclear boolean;
begin
  unclear := not app.has_named_followers((s.dispatch).id) and (m.is_anonymous or not exists (select from app.parties p where p.matter_id = m.id and p.role = 'petitioner' and p.name is not null and p.address is not null));
  if coalesce(p_service ->> 'exempt_reason', '') <> '' then
    if not unclear then perform app.fail('notice_not_exempt', '422', 'R-ACCEPT-EXEMPT', '{"field":"service"}'); end if;
    if coalesce(p_service ->> 'contact_attempts', '') = '' then perform app.fail('contact_attempts_missing', '422', 'R-ACCEPT-EXEMPT', '{"field":"service"}'); end if;
  elsif coalesce(p_service ->> 'method', '') not in ('direct','left','post','electronic','entrusted') then
    perform app.fail('service_method_missing', '422', 'R-SERVE-METHODS', '{"field":"service"}');
  end if;
end $$;
comment on function app.check_notice is 'A notice is served by a lawful method, or exempt because name or address is unclear, with the attempts to reach (R-ACCEPT-EXEMPT).';

create function api.give_acceptance(p_dispatch_id uuid, p_version int, p_routes jsonb, p_phone text, p_text text default null, p_service jsonb default '{}', p_simple boolean default false)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step; d app.dispatches; is_route_6 boolean;
begin
  is_route_6 := exists (select from jsonb_array_elements(p_routes) x where x ->> 'route' = '6');
  s := app.begin_step('dispatch', p_dispatch_id, case when is_route_6 then 'T-21' else 'T-22' end, p_version);
  d := s.dispatch;
  if not s.is_proposal then perform app.fail('proposal_missing', '409', 'R-DOC-SIGN'); end if;
  if d.role <> 'lead' then perform app.fail('only_lead_answers', '409', 'R-TRIAGE-LEAD-COOP'); end if;
  perform app.check_routes(s, p_routes);
  perform app.check_notice(s, p_service);
  if p_simple then perform app.check_simple(s, p_routes); end if;
  return app.propose(s, jsonb_build_object('routes', p_routes, 'phone', app.check_text(p_phone, 'phone', 30, true),
    'text', app.check_text(p_text, 'text', 2000, false), 'service', p_service, 'simple', coalesce(p_simple, false)));
end $$;
comment on function api.give_acceptance is 'T-21/T-22 受理告知: the HANDLER drafts the notice with a route per demand, the UNIT_HEAD signs it (R-ACCEPT-CONTENT, R-ROUTE-SIX).';

create function app.say_routes(s app.step, p_routes jsonb) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return (select string_agg(n.seq || '. ' || n.text || E'\n处理途径：' || r.label || case when r.route = 6 then '' else
    coalesce('；程序：' || nullif(x ->> 'procedure', ''), '') || coalesce('；受理机关：' || nullif(x ->> 'organ', ''), '')
    || coalesce('；申请期限：' || nullif(x ->> 'apply_by', ''), '') end, E'\n' order by n.seq)
  from jsonb_array_elements(p_routes) x join app.demands n on n.id = (x ->> 'demand_id')::uuid
  join app.dispatch_demands dd on dd.demand_id = n.id and dd.dispatch_id = (s.dispatch).id
  join app.routes r on r.route = (x ->> 'route')::int);
end $$;
comment on function app.say_routes is 'Demands with their routes as they stand in the notice.';

create function app.do_acceptance(s app.step, p jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  d app.dispatches := s.dispatch; m app.matters := s.matter; starts date := least(app.today(), d.arrived_on + 15);
  exempt boolean := coalesce(p -> 'service' ->> 'exempt_reason', '') <> ''; doc uuid; is_6 boolean := (s.transition).code = 'T-21';
begin
  perform app.check_routes(s, p -> 'routes');
  update app.demands n set route = (x ->> 'route')::int from jsonb_array_elements(p -> 'routes') x
    where n.id = (x ->> 'demand_id')::uuid and n.id in (select demand_id from app.dispatch_demands where dispatch_id = d.id);
  update app.demands n set outcome = 'routed', answer = x ->> 'procedure', closed_on = app.today() from jsonb_array_elements(p -> 'routes') x
    where is_6 and n.id = (x ->> 'demand_id')::uuid and n.route < 5 and n.id in (select demand_id from app.dispatch_demands where dispatch_id = d.id);
  update app.dispatches set accepted_on = app.today(), handler_id = coalesce(handler_id, s.drafted_by), is_simple = coalesce((p ->> 'simple')::boolean, false) where id = d.id;
  if (p ->> 'simple')::boolean then
    perform app.check_simple(s, p -> 'routes');
    perform app.start_clock('D-SIMPLE-HANDLE', m.id, d.id, d.unit_id, app.today());
  end if;
  if not exempt then
    doc := app.issue_document('W-ACCEPT', m.id, d.id, d.unit_id, jsonb_build_object('reg_no', m.reg_no, 'arrived_on', app.say_date(d.arrived_on),
      'source', case when exists (select from app.events e where e.matter_id = m.id and e.label = '责任单位自办') then '信访人直接提出' else (select name from app.units where id = d.keeper_unit_id) || case d.mode when 'assign' then '交办' else '转送' end end, 'routes', app.say_routes(s, p -> 'routes'),
      'accepted_on', app.say_date(app.today()), 'handler', app.staff_name(s.drafted_by), 'phone', p ->> 'phone', 'text', coalesce(p ->> 'text', ' '),
      'term', case when is_6 then '办理期限：自受理之日起六十日内，即 ' || app.say_date(starts + 60) || ' 前书面答复（《信访工作条例》第三十四条）；情况复杂的，经批准可以延长不超过三十日，并告知理由。'
        else '请按照上述程序提出；我单位将记录进入该程序的情况并反馈。' end), s.drafted_by, auth.uid());
    insert into app.services (document_id, matter_id, dispatch_id, method, sent_on, recorded_by)
      values (doc, m.id, d.id, p -> 'service' ->> 'method', app.today(), auth.uid());
  end if;
  return app.finish_step(s, case when exempt then '免予告知：' || (p -> 'service' ->> 'exempt_reason') else '已书面告知处理途径' end,
    jsonb_build_object('routes', p -> 'routes', 'service', p -> 'service'),
    jsonb_build_object('D-HANDLE', jsonb_build_object('on', starts, 'is_default', starts < app.today())));
end $$;
comment on function app.do_acceptance is 'T-21/T-22 signed: routes fixed, notice issued, the sixty days start on acceptance, at the latest on the fifteenth day (R-ACCEPT-DATE).';

create function app.check_objection(s app.step) returns void language plpgsql stable security definer set search_path = '' as $$
declare d app.dispatches := s.dispatch; last date;
begin
  if exists (select from app.objections where dispatch_id = d.id) then perform app.fail('objection_once', '409', 'R-OBJECT-ONCE'); end if;
  if d.is_binding then perform app.fail('designation_is_binding', '409', 'R-OBJECT-ONCE'); end if;
  last := app.add_working_days(d.arrived_on, 5);
  if last is null then perform app.fail('calendar_missing', '409', 'R-CALC-WORKDAY'); end if;
  if app.today() > last then perform app.fail('objection_too_late', '409', 'R-OBJECT-5WD', jsonb_build_object('due_on', last)); end if;
end $$;
comment on function app.check_objection is 'One objection per dispatch, until the fifth working day after arrival (R-OBJECT-5WD, R-OBJECT-ONCE, R-OBJECT-LATE).';

create function api.file_objection(p_dispatch_id uuid, p_version int, p_reasons text, p_basis text, p_proposed_unit uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('dispatch', p_dispatch_id, 'T-23', p_version);
begin
  perform app.check_objection(s);
  if not s.is_proposal then perform app.fail('proposal_missing', '409', 'R-OBJECT-5WD'); end if;
  if not exists (select from app.units where id = p_proposed_unit and valid_to is null and id <> app.my_unit_id()) then
    perform app.fail('proposed_unit_missing', '422', 'R-OBJECT-REASON', '{"field":"proposed_unit"}');
  end if;
  return app.propose(s, jsonb_build_object('reasons', app.check_text(p_reasons, 'reasons', 5000, true),
    'basis', app.check_text(p_basis, 'basis', 1000, true), 'proposed_unit', p_proposed_unit));
end $$;
comment on function api.file_objection is 'T-23 提出异议 within five working days: the UNIT_CLERK drafts, the UNIT_HEAD signs (R-OBJECT-5WD, R-OBJECT-REASON).';

create function app.do_objection(s app.step, p jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare d app.dispatches := s.dispatch; m app.matters := s.matter; day_no int; proposed text;
begin
  perform app.check_objection(s);
  select greatest(1, count(*)) into day_no from generate_series(d.arrived_on + 1, app.today(), interval '1 day') x where app.is_working_day(x::date);
  select name into proposed from app.units where id = (p ->> 'proposed_unit')::uuid;
  insert into app.objections (dispatch_id, reasons, basis, proposed_unit_id, filed_on, working_day)
    values (d.id, p ->> 'reasons', p ->> 'basis', (p ->> 'proposed_unit')::uuid, app.today(), day_no);
  perform app.issue_document('W-OBJECT', m.id, d.id, d.unit_id, jsonb_build_object('bureau', (select name from app.units where id = m.keeper_unit_id),
    'reg_no', m.reg_no, 'arrived_on', app.say_date(d.arrived_on), 'working_day', day_no, 'reasons', p ->> 'reasons', 'basis', p ->> 'basis',
    'proposed_unit', proposed), s.drafted_by, auth.uid());
  return app.finish_step(s, '建议由' || proposed || '办理', jsonb_build_object('working_day', day_no));
end $$;
comment on function app.do_objection is 'T-23 signed: the objection with its working day goes to the bureau; the notice clock keeps running (R-OBJECT-CLOCK).';

create function api.record_contact(p_dispatch_id uuid, p_method text, p_on date, p_note text) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare d app.dispatches; m app.matters; id uuid;
begin
  select * into d from app.dispatches where dispatches.id = p_dispatch_id;
  select * into m from app.matters where matters.id = d.matter_id for update;
  if not app.reads_matter(m) or d.unit_id is distinct from app.my_unit_id() then perform app.fail('matter_not_found', '404'); end if;
  if not app.my_roles() && array['HANDLER'] then perform app.fail('role_missing', '403', 'R-HANDLE-LISTEN', '{"roles":["HANDLER"]}'); end if;
  if d.closed_on is not null then perform app.fail('matter_closed', '409'); end if;
  if p_method is null or p_method not in ('in_person','phone','video') then perform app.fail('contact_method_missing', '422', 'R-HANDLE-LISTEN', '{"field":"method"}'); end if;
  if p_on is null or p_on > app.today() or p_on < d.arrived_on then perform app.fail('contact_date_wrong', '422', 'R-HANDLE-LISTEN', '{"field":"on"}'); end if;
  insert into app.contact_records (matter_id, dispatch_id, method, on_date, note, by_id)
    values (m.id, d.id, p_method, p_on, app.check_text(p_note, 'note', 2000, true), auth.uid()) returning contact_records.id into id;
  perform app.append_event(m.id, 'T-00', '联系信访人', null, d.id, d.state, d.state, jsonb_build_object('contact', id, 'method', p_method), 'HANDLER');
  return id;
end $$;
comment on function api.record_contact is 'Notes when and how the handler heard the petitioner (R-HANDLE-LISTEN).';

create function app.check_answers(s app.step, p_demands jsonb) returns void language plpgsql stable security definer set search_path = '' as $$
declare n record; x jsonb;
begin
  for n in select z.* from app.demands z join app.dispatch_demands dd on dd.demand_id = z.id
      where dd.dispatch_id = (s.dispatch).id and z.replaced_on is null and z.route >= 5 order by z.seq loop
    select value into x from jsonb_array_elements(p_demands) where value ->> 'demand_id' = n.id::text;
    if coalesce(x ->> 'outcome', '') not in ('supported','explained','unsupported') then
      perform app.fail('outcome_missing', '422', 'R-OPINION-OUTCOME', jsonb_build_object('field', 'demands', 'demand', n.seq));
    end if;
    perform app.check_text(x ->> 'answer', 'answer', 5000, true);
    perform app.check_text(x ->> 'basis', 'basis', 1000, true);
  end loop;
end $$;
comment on function app.check_answers is 'Every demand of the dispatch has exactly one outcome, an answer and its basis (R-OPINION-COVER-ALL, R-OPINION-OUTCOME).';

create function api.submit_opinion(p_dispatch_id uuid, p_version int, p_facts text, p_reasons text, p_demands jsonb, p_remedy_unit_id uuid default null, p_phone text default null, p_exec_due_on date default null)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('dispatch', p_dispatch_id, 'T-29', p_version); d app.dispatches := s.dispatch; o uuid; remedy uuid;
begin
  if not exists (select from app.contact_records where dispatch_id = d.id) then perform app.fail('contact_missing', '409', 'R-HANDLE-LISTEN'); end if;
  perform app.check_answers(s, p_demands);
  if d.is_simple and exists (select from jsonb_array_elements(p_demands) x where x ->> 'outcome' = 'unsupported') then perform app.fail('simple_must_convert', '409', 'R-SIMPLE-CONVERT'); end if;
  if p_exec_due_on <= app.today() then perform app.fail('exec_due_on_past', '422', 'R-OPINION-EXEC', '{"field":"exec_due_on"}'); end if;
  remedy := coalesce(p_remedy_unit_id, (select review_unit_id from app.units where id = d.unit_id));
  if not exists (select from app.units where id = remedy and id <> d.unit_id) then perform app.fail('remedy_missing', '422', 'R-OPINION-REMEDY', '{"field":"remedy_unit_id"}'); end if;
  select id into o from app.opinions where dispatch_id = d.id and signed_at is null;
  if o is null then
    insert into app.opinions (matter_id, dispatch_id, facts, reasons, drafted_by, drafted_at) values (d.matter_id, d.id, '', '', auth.uid(), app.now()) returning id into o;
  end if;
  update app.opinions set facts = app.check_text(p_facts, 'facts', 10000, true), reasons = app.check_text(p_reasons, 'reasons', 10000, true),
    exec_due_on = p_exec_due_on, remedy_unit_id = remedy, phone = coalesce(nullif(btrim(p_phone), ''), (select phone from app.units where id = d.unit_id)),
    drafted_by = auth.uid(), drafted_at = app.now() where id = o;
  delete from app.opinion_demands where opinion_id = o;
  insert into app.opinion_demands (opinion_id, demand_id, outcome, answer, basis)
    select o, n.id, x ->> 'outcome', btrim(x ->> 'answer'), btrim(x ->> 'basis') from jsonb_array_elements(p_demands) x
    join app.demands n on n.id = (x ->> 'demand_id')::uuid join app.dispatch_demands dd on dd.demand_id = n.id and dd.dispatch_id = d.id
    where n.route >= 5 and n.replaced_on is null;
  return app.finish_step(s, null, jsonb_build_object('opinion', o), '{}', null, false);
end $$;
comment on function api.submit_opinion is 'T-29 提交意见书: facts, reasons and one outcome with basis per demand, after hearing the petitioner (R-OPINION-CONTENT, R-HANDLE-LISTEN).';

create function app.say_answers(p_opinion_id uuid) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return (select string_agg(n || '. ' || text || E'
' || label || '。' || answer || E'
依据：' || basis, E'
' order by n) from (
    select row_number() over (order by x.seq) as n, x.text, o.label, od.answer, od.basis from app.opinion_demands od
    join app.demands x on x.id = od.demand_id join app.outcomes o on o.code = od.outcome where od.opinion_id = p_opinion_id) y);
end $$;
comment on function app.say_answers is 'Outcomes, answers and bases as they stand in the opinion.';

create function app.answer_faults(o app.opinions) returns text[] language plpgsql stable security definer set search_path = '' as $$
declare words text; before app.opinions; found text[] := '{}';
begin
  select concat_ws(' ', o.facts, o.reasons, string_agg(od.answer || ' ' || od.basis, ' ')) into words from app.opinion_demands od where od.opinion_id = o.id;
  words := translate(words, '０１２３４５６７８９', '0123456789');
  if words ~ '(^|[^0-9])[1-9][0-9]{5}(19|20)[0-9]{9}[0-9Xx]([^0-9]|$)' or words ~ '(^|[^0-9])1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}([^0-9]|$)' then found := found || 'third_person'::text; end if;
  select * into before from app.opinions where dispatch_id = o.dispatch_id and signed_at is not null order by signed_at desc limit 1;
  if app.names_others(words, o.dispatch_id) then found := found || 'names_joined'::text; end if;
  if before.id is not null and (select jsonb_agg(jsonb_build_array(demand_id, outcome, btrim(answer)) order by demand_id) from app.opinion_demands where opinion_id = before.id)
      = (select jsonb_agg(jsonb_build_array(demand_id, outcome, btrim(answer)) order by demand_id) from app.opinion_demands where opinion_id = o.id)
      and (btrim(before.facts), btrim(before.reasons)) = (btrim(o.facts), btrim(o.reasons)) then found := found || 'copy'::text; end if;
  return found;
end $$;
comment on function app.answer_faults is 'What the signer should look at again: numbers of identity cards or mobile telephones in the text, the name of a petitioner where the answer goes to others too, or the same words as the answer before (R-DOC-PRIVACY, R-REVIEW-REDO).';

create function api.sign_opinion(p_dispatch_id uuid, p_version int, p_override text default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('dispatch', p_dispatch_id, 'T-30', p_version, null, 'sign_opinion'); d app.dispatches := s.dispatch; o app.opinions; doc uuid; faults text[];
begin
  select * into o from app.opinions where dispatch_id = d.id and signed_at is null;
  if o.drafted_by = auth.uid() then perform app.fail('drafter_cannot_sign', '403', 'R-DOC-SIGN'); end if;
  perform app.check_answers(s, (select jsonb_agg(to_jsonb(od)) from app.opinion_demands od where od.opinion_id = o.id));
  faults := app.answer_faults(o);
  if 'copy' = any(faults) and exists (select from app.reviews r where r.dispatch_id = d.id and r.state = 'Q90') then perform app.fail('answer_repeats_revoked', '409', 'R-REVIEW-REDO'); end if;
  if cardinality(faults) > 0 and coalesce(btrim(p_override), '') = '' then
    perform app.fail(case when 'third_person' = any(faults) then 'answer_names_others' when 'names_joined' = any(faults) then 'answer_names_joined' else 'answer_is_copy' end, '409', 'R-DOC-PRIVACY', jsonb_build_object('field', 'override', 'faults', faults));
  end if;
  doc := app.issue_document('W-OPINION', d.matter_id, d.id, d.unit_id, jsonb_build_object('reg_no', (s.matter).reg_no,
    'demands', app.list_demands(array(select demand_id from app.opinion_demands where opinion_id = o.id)), 'facts', o.facts, 'reasons', o.reasons,
    'answers', app.say_answers(o.id), 'remedy_organ', (select name from app.units where id = o.remedy_unit_id),
    'remedy_address', (select address from app.units where id = o.remedy_unit_id), 'phone', o.phone), o.drafted_by, auth.uid());
  update app.opinions set signed_by = auth.uid(), signed_at = app.now(), document_id = doc where id = o.id;
  update app.demands n set outcome = od.outcome, answer = od.answer, basis = od.basis from app.opinion_demands od
    where od.opinion_id = o.id and n.id = od.demand_id;
  return app.finish_step(s, (select number from app.documents where id = doc), jsonb_strip_nulls(jsonb_build_object('document', doc, 'faults', nullif(faults, '{}'),
    'override', app.check_text(p_override, 'override', 1000, false))), '{}', null, false);
end $$;
comment on function api.sign_opinion is 'T-30 签发 by the UNIT_HEAD, never by the drafter: the opinion is numbered and frozen (R-OPINION-SIGN, R-OPINION-REMEDY).';

create function app.close_transfer(p_dispatch_id uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step; m app.matters; d app.dispatches; t app.transitions;
begin
  select * into d from app.dispatches where id = p_dispatch_id;
  select * into m from app.matters where id = d.matter_id;
  select * into t from app.transitions where code = 'T-36' and from_state = d.state;
  s.matter := m;  s.dispatch := d;  s.transition := t;  s.role := 'SYSTEM';
  return app.finish_step(s, null, '{}', '{}', null, false);
end $$;
comment on function app.close_transfer is 'T-36: a transferred matter is done for the unit once its opinion is served.';

create function app.do_service(s app.step, o app.opinions, p_method text, p_sent_on date, p_received_on date, p_receiver text, p_relation text, p_proof_number text)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare d app.dispatches := s.dispatch; r jsonb;
begin
  insert into app.services (document_id, matter_id, dispatch_id, method, sent_on, received_on, receiver, relation, proof_number, recorded_by)
    values (o.document_id, d.matter_id, d.id, p_method, p_sent_on, p_received_on, p_receiver, p_relation, p_proof_number, auth.uid());
  update app.dispatches set served_on = p_received_on where id = d.id;
  update app.demands set closed_on = p_received_on where matter_id = d.matter_id and coalesce(follows_id, id) in (select demand_id from app.opinion_demands where opinion_id = o.id);
  perform app.meet_clocks(d.matter_id, d.id, '{D-SERVE}', p_sent_on);
  perform app.open_evaluation(d.matter_id, 'unit', d.unit_id, p_received_on);
  if d.role <> 'joint' then perform app.start_execution(d.id, o.id, p_received_on); end if; -- carried out once
  r := app.finish_step(s, case p_method when 'notice' then '公告期满，视为信访人于 ' else '信访人于 ' end || app.say_date(p_received_on) || ' 收到处理意见书', jsonb_build_object('document', o.document_id, 'received_on', p_received_on),
    jsonb_build_object('D-REVIEW-REQ', jsonb_build_object('on', p_received_on), 'D-EVAL', jsonb_build_object('skip', true)), case p_method when 'notice' then p_sent_on else p_received_on end);
  if d.mode <> 'assign' then return app.close_transfer(d.id); end if;
  return r;
end $$;
comment on function app.do_service is 'The service of an opinion with its date of receipt: what runs from it, and the end of the unit''s part (R-SERVE-DATE, T-36).';

create function api.serve_opinion(p_dispatch_id uuid, p_version int, p_method text, p_sent_on date, p_received_on date, p_receiver text,
  p_relation text default null, p_proof_number text default null)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('dispatch', p_dispatch_id, 'T-31', p_version, null, 'serve_opinion'); o app.opinions;
begin
  o := app.opinion_to_serve(s.dispatch);
  if p_method = 'notice' then perform app.fail('notice_needs_lead', '403', 'R-SERVE-METHODS', '{"field":"method"}'); end if;
  if p_method is null or p_method not in ('direct','left','post','electronic','entrusted') then perform app.fail('service_method_missing', '422', 'R-SERVE-METHODS', '{"field":"method"}'); end if;
  if p_received_on is null then perform app.fail('received_date_missing', '422', 'R-SERVE-DATE', '{"field":"received_on"}'); end if;
  if p_sent_on is null or p_sent_on < app.on_date(o.signed_at) or p_received_on < p_sent_on or p_received_on > app.today() then
    perform app.fail('service_dates_wrong', '422', 'R-SERVE-DATE', '{"field":"sent_on"}');
  end if;
  return app.do_service(s, o, p_method, p_sent_on, p_received_on, app.check_text(p_receiver, 'receiver', 60, true), p_relation, p_proof_number);
end $$;
comment on function api.serve_opinion is 'T-31 送达 with the date of receipt, from which the petitioner''s thirty days run; a transferred matter closes for the unit at once (R-SERVE-DATE, T-36).';

create function api.report_back(p_dispatch_id uuid, p_version int, p_text text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('dispatch', p_dispatch_id, 'T-32', p_version); d app.dispatches := s.dispatch;
begin
  if d.mode <> 'assign' then perform app.fail('not_assigned', '409', 'R-FEEDBACK-REPORT'); end if;
  perform app.issue_document('W-REPORT', d.matter_id, d.id, d.unit_id, jsonb_build_object('bureau', (select name from app.units where id = d.keeper_unit_id),
    'reg_no', (s.matter).reg_no, 'text', app.check_text(p_text, 'text', 10000, true), 'served_on', app.say_date(d.served_on),
    'opinion', (select x.number from app.opinions o join app.documents x on x.id = o.document_id where o.dispatch_id = d.id order by o.signed_at desc limit 1)),
    null, auth.uid());
  return app.finish_step(s, null, '{}', '{}', null, false);
end $$;
comment on function api.report_back is 'T-32 报送办结报告 on an assigned matter (R-FEEDBACK-REPORT).';

create function api.audit_report(p_dispatch_id uuid, p_version int, p_passes boolean, p_reason text default null, p_redo_due_on date default null)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('dispatch', p_dispatch_id, case when p_passes then 'T-33' else 'T-34' end, p_version); d app.dispatches := s.dispatch;
begin
  if p_passes then return app.finish_step(s, p_reason, '{}', '{}', null, false); end if;
  perform app.check_text(p_reason, 'reason', 2000, true);
  if p_redo_due_on is not null and p_redo_due_on <= app.today() then perform app.fail('redo_date_wrong', '422', 'R-FEEDBACK-AUDIT', '{"field":"redo_due_on"}'); end if;
  update app.dispatches set served_on = null where id = d.id;
  update app.demands set closed_on = null, outcome = null where id in (select dd.demand_id from app.dispatch_demands dd where dd.dispatch_id = d.id) and route >= 5;
  return app.finish_step(s, '退回重办：' || p_reason, '{}', jsonb_build_object('D-REDO', jsonb_build_object('due', coalesce(p_redo_due_on, app.today() + 30))));
end $$;
comment on function api.audit_report is 'T-33 审核通过 / T-34 退回重办 with reasons and a date; the clocks of Article 34 are not restarted (R-FEEDBACK-AUDIT).';

create function api.resume_handling(p_dispatch_id uuid, p_version int) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('dispatch', p_dispatch_id, 'T-35', p_version);
begin
  return app.finish_step(s);
end $$;
comment on function api.resume_handling is 'T-35 重新办理 after a report was returned.';

create function api.record_route_result(p_dispatch_id uuid, p_version int, p_case_number text, p_on date, p_text text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('dispatch', p_dispatch_id, 'T-39', p_version); d app.dispatches := s.dispatch; has_5 boolean; has_other boolean;
begin
  select bool_or(n.route = 5), bool_or(n.route < 5) into has_5, has_other from app.demands n join app.dispatch_demands dd on dd.demand_id = n.id
    where dd.dispatch_id = d.id and n.replaced_on is null;
  if has_other and coalesce(btrim(p_case_number), '') = '' then perform app.fail('case_number_missing', '422', 'R-ROUTE-NOTICE', '{"field":"case_number"}'); end if;
  if has_5 then perform app.check_text(p_text, 'text', 5000, true); end if;
  if p_on is null or p_on > app.today() then perform app.fail('result_date_wrong', '422', 'R-ROUTE-NOTICE', '{"field":"on"}'); end if;
  update app.demands n set outcome = case when n.route = 5 then 'performed' else 'routed' end, answer = coalesce(left(p_text, 5000), p_case_number),
    basis = coalesce(n.basis, '《信访工作条例》第三十一条'), closed_on = app.today()
    where n.id in (select demand_id from app.dispatch_demands where dispatch_id = d.id) and n.replaced_on is null;
  return app.finish_step(s, coalesce(nullif(btrim(p_text), ''), '已进入法定程序'), jsonb_build_object('case_number', p_case_number, 'on', p_on));
end $$;
comment on function api.record_route_result is 'T-39 反馈结果: the number of the statutory procedure, or the written answer on route 5 (R-ROUTE-NOTICE).';
