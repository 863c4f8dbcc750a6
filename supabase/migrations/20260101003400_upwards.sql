-- What the bureau does when it cannot decide yet or is not the one to decide: asking the petitioner what is meant, objecting
-- to a superior that handed down what is not this district's (Article 23), and taking over an opinion that was given before
-- this system, so that its review runs here.

insert into app.transitions (code, subject, action, label, from_state, to_state, side, roles, proposer_roles, needs, document_kind, starts_clocks, stops_clocks, rule, order_no) values
 ('T-08','matter','ask_petitioner','联系补充','M20','M20','bureau','{TRIAGE}',null,'没有明确诉求，或者姓名、地址、地点不清；期限不停','W-INFORM','{}','{}','R-REG-UNCLEAR',31),
 ('T-23','matter','object_upwards','向上级提出异议','M20','M20','bureau','{BUREAU_LEAD}','{TRIAGE}','上级交办、转送的不属于本区的；收到之日起五个工作日内','W-OBJECT','{}','{D-UPPER-OBJECT}','R-UPPER-OBJECT',32),
 ('T-24','matter','record_upper_consent','上级同意退回','M20','M77','bureau','{TRIAGE}',null,'上级核实同意；告知信访人由谁办理','W-INFORM','{}','{D-TRIAGE,D-REDISPATCH}','R-UPPER-OBJECT',33),
 ('T-25','matter','record_upper_refusal','上级不同意退回','M20','M20','bureau','{TRIAGE}',null,'上级不同意的，由本区办理',null,'{}','{}','R-UPPER-OBJECT',34),
 ('T-50','matter','record_prior_opinion','登记原处理意见','M20','M50','bureau','{REVIEW_OFFICE}',null,'对系统外作出的处理意见申请复查的；写明文号和收到日期',null,'{}','{D-TRIAGE,D-REDISPATCH}','R-REVIEW-FORM',35),
 ('T-50','dispatch','record_prior_opinion','登记原处理意见','X10','X90','system','{SYSTEM}',null,null,null,'{}','{}','R-REVIEW-FORM',36);
update app.transitions set stops_clocks = stops_clocks || '{D-UPPER-OBJECT}' where subject = 'matter' and 'D-TRIAGE' = any(stops_clocks);

create table app.upper_objections (
  matter_id uuid primary key references app.matters on delete restrict,
  document_id uuid not null references app.documents on delete restrict,
  organ text not null, filed_on date not null,
  answered_on date, is_agreed boolean,
  constraint upper_objections_answered_whole check ((answered_on is null) = (is_agreed is null))
);
create index on app.upper_objections (document_id);
comment on table app.upper_objections is '对上级交办件的异议: once per matter, and whether the superior agreed (R-UPPER-OBJECT).';
alter table app.upper_objections enable row level security;
-- Withheld on purpose: the paper and the record of the matter say all of it.

create function api.ask_petitioner(p_matter_id uuid, p_version int, p_text text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-08', p_version, null, 'ask_petitioner'); m app.matters := s.matter; u app.units;
begin
  if m.is_sealed then perform app.fail('matter_wrong_state', '409', 'R-CONF-SEAL'); end if;
  select * into u from app.units where id = m.keeper_unit_id;
  perform app.issue_document('W-INFORM', m.id, null, m.keeper_unit_id, jsonb_build_object('reg_no', m.reg_no, 'received_on', app.say_date(m.received_on), 'ground', '需要您补充情况',
    'organ', u.name, 'organ_address', u.address, 'organ_phone', u.phone, 'text', app.check_text(p_text, 'text', 2000, true) || E'\n可以凭查询码在本站“补充材料”中填写，也可以来电、来信。没有补充的，我们仍会在期限内作出处理。'), null, auth.uid());
  return app.finish_step(s, p_text);
end $$;
comment on function api.ask_petitioner is '联系补充: asks what is meant, in words the petitioner can answer at the portal; the fifteen days go on, nothing is refused (R-REG-UNCLEAR).';

create function app.upper_obstacle(m app.matters) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return case when m.channel not in ('J','S') then 'not_from_above'
    when exists (select from app.upper_objections o where o.matter_id = m.id) then 'objection_once'
    when app.today() > app.add_working_days(m.received_on, 5) then 'objection_too_late' end;
end $$;
comment on function app.upper_obstacle is 'Why the bureau cannot object upwards: not handed down, once already, or after five working days (R-UPPER-OBJECT).';

create function app.check_upwards(m app.matters) returns void language plpgsql stable security definer set search_path = '' as $$
declare why text := app.upper_obstacle(m);
begin
  if why = 'not_from_above' then perform app.fail('not_from_above', '409', 'R-UPPER-OBJECT'); end if;
  if why = 'objection_once' then perform app.fail('objection_once', '409', 'R-UPPER-OBJECT'); end if;
  if why = 'objection_too_late' then perform app.fail('objection_too_late', '409', 'R-UPPER-OBJECT'); end if;
end $$;
comment on function app.check_upwards is 'Refuses an objection upwards that is not possible (R-UPPER-OBJECT).';

create function api.object_upwards(p_matter_id uuid, p_version int, p_reasons text, p_basis text, p_organ text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-23', p_version);
begin
  perform app.check_upwards(s.matter);
  if not s.is_proposal then perform app.fail('proposal_missing', '409', 'R-DOC-SIGN'); end if;
  return app.propose(s, jsonb_build_object('reasons', app.check_text(p_reasons, 'reasons', 5000, true), 'basis', app.check_text(p_basis, 'basis', 1000, true), 'organ', app.check_text(p_organ, 'organ', 100, true)));
end $$;
comment on function api.object_upwards is '向上级提出异议 within five working days: TRIAGE drafts, BUREAU_LEAD signs; the matter is not sent back by oneself (R-UPPER-OBJECT, R-OBJECT-CONSENT).';

create function app.do_upper_objection(s app.step, p jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters := s.matter; doc uuid; superior text;
begin
  perform app.check_upwards(m);
  select coalesce(nullif(x.upper_organ, ''), '上级信访部门') into superior from app.submissions x where x.matter_id = m.id order by x.received_at limit 1;
  doc := app.issue_document('W-OBJECT', m.id, null, m.keeper_unit_id, jsonb_build_object('bureau', superior, 'reg_no', m.reg_no, 'arrived_on', app.say_date(m.received_on),
    'working_day', (select count(*) from generate_series(m.received_on + 1, app.today(), interval '1 day') x where app.is_working_day(x::date)), 'reasons', p ->> 'reasons', 'basis', p ->> 'basis', 'proposed_unit', p ->> 'organ'), s.drafted_by, auth.uid());
  insert into app.upper_objections (matter_id, document_id, organ, filed_on) values (m.id, doc, p ->> 'organ', app.today());
  return app.finish_step(s, '向' || superior || '提出，建议由' || (p ->> 'organ') || '办理', jsonb_build_object('document', doc));
end $$;
comment on function app.do_upper_objection is 'The signed objection to the superior; the bureau keeps the matter until it agrees (R-UPPER-OBJECT).';

create function api.record_upper_consent(p_matter_id uuid, p_version int, p_text text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-24', p_version, null, 'record_upper_consent'); m app.matters := s.matter; o app.upper_objections;
begin
  update app.upper_objections set answered_on = app.today(), is_agreed = true where matter_id = m.id and answered_on is null returning * into o;
  if o.matter_id is null then perform app.fail('nothing_requested', '409', 'R-UPPER-OBJECT'); end if;
  perform app.issue_document('W-INFORM', m.id, null, m.keeper_unit_id, jsonb_build_object('reg_no', m.reg_no, 'received_on', app.say_date(m.received_on), 'ground', '不属于本区管辖，已退回上级信访部门',
    'organ', o.organ, 'text', app.check_text(p_text, 'text', 2000, true)), null, auth.uid());
  perform app.close_demands(m.id, 'informed', p_text);
  perform app.open_evaluation(m.id, 'bureau', m.keeper_unit_id, app.today());
  return app.finish_step(s, '材料退回上级，由' || o.organ || '办理');
end $$;
comment on function api.record_upper_consent is '上级同意退回: the material goes back and the petitioner is told who has it (R-UPPER-OBJECT, R-TRIAGE-OUTAREA).';

create function api.record_upper_refusal(p_matter_id uuid, p_version int, p_reason text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-25', p_version, null, 'record_upper_refusal');
begin
  update app.upper_objections set answered_on = app.today(), is_agreed = false where matter_id = p_matter_id and answered_on is null;
  if not found then perform app.fail('nothing_requested', '409', 'R-UPPER-OBJECT'); end if;
  return app.finish_step(s, app.check_text(p_reason, 'reason', 2000, true));
end $$;
comment on function api.record_upper_refusal is '上级不同意退回: this district handles it; the fifteen days count as before (R-UPPER-OBJECT).';

-- An opinion from before this system.

create function app.take_prior_opinion(m app.matters, u app.units, p_number text, p_accepted_on date, p_received_on date, p_outcome text) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare d app.dispatches; o uuid; waiting uuid[] := app.waiting_demands(m.id);
begin
  insert into app.dispatches (matter_id, unit_id, keeper_unit_id, mode, role, arrived_at, arrived_on, accepted_on)
    values (m.id, u.id, m.keeper_unit_id, 'transfer', 'lead', app.now(), p_accepted_on, p_accepted_on) returning * into d;
  insert into app.dispatch_demands select d.id, x from unnest(waiting) x;
  insert into app.opinions (matter_id, dispatch_id, facts, reasons, remedy_unit_id, external_number, drafted_at, signed_at)
    values (m.id, d.id, '见原处理意见书', '见原处理意见书', coalesce(u.review_unit_id, u.parent_id, (select id from app.units where code = 'QZF')), p_number, app.now(), app.now()) returning id into o;
  insert into app.opinion_demands (opinion_id, demand_id, outcome, answer, basis) select o, x, p_outcome, '见原处理意见书 ' || p_number, '见原处理意见书' from unnest(waiting) x;
  update app.demands set route = 6, outcome = p_outcome, answer = '见原处理意见书 ' || p_number, basis = '见原处理意见书', closed_on = p_received_on where id = any(waiting);
  update app.dispatches set state = 'X90', served_on = p_received_on, closed_on = app.today() where id = d.id;
  perform app.start_clock('D-REVIEW-REQ', m.id, d.id, null, p_received_on);
  return d.id;
end $$;
comment on function app.take_prior_opinion is 'The unit''s part as it was: its opinion with number and date of receipt, from which the thirty days run (R-REVIEW-REQ-30D, R-SERVE-DATE).';

create function api.record_prior_opinion(p_matter_id uuid, p_version int, p_unit_id uuid, p_number text, p_received_on date, p_outcome text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-50', p_version, null, 'record_prior_opinion'); m app.matters := s.matter; u app.units;
begin
  select * into u from app.units where id = p_unit_id and is_dispatchable;
  if u.id is null then perform app.fail('unit_unknown', '422', 'R-REVIEW-FORM', '{"field":"unit_id"}'); end if;
  if m.is_sealed or app.waiting_demands(m.id) is null then perform app.fail('matter_wrong_state', '409', 'R-REVIEW-FORM'); end if;
  if exists (select from app.demands where id = any(app.waiting_demands(m.id)) and type not in ('C','D')) then perform app.fail('route_not_for_type', '409', 'R-ROUTE-NO-60'); end if;
  if p_received_on is null or p_received_on > app.today() then perform app.fail('receipt_date_wrong', '422', 'R-SERVE-DATE', '{"field":"received_on"}'); end if;
  if p_outcome is null or p_outcome not in ('supported','explained','unsupported') then perform app.fail('outcome_missing', '422', 'R-REVIEW-FORM', '{"field":"outcome"}'); end if;
  perform app.take_prior_opinion(m, u, app.check_text(p_number, 'number', 60, true), least(p_received_on, m.received_on), p_received_on, p_outcome);
  return app.finish_step(s, u.name || ' ' || p_number || '，信访人 ' || app.say_date(p_received_on) || '收到');
end $$;
comment on function api.record_prior_opinion is '登记原处理意见: an opinion of route 6 given before this system, so that its review runs here and no new sixty days begin (R-REVIEW-FORM, R-SAME-REVIEW-WINDOW).';

-- What a superior handed down should leave the bureau within four days: a target of the bureau's own, met by whatever meets the
-- fifteen days of the law, and nobody else's business (R-TRIAGE-CASCADE-4D).
update app.transitions set stops_clocks = stops_clocks || '{D-TRIAGE-CASCADE}' where 'D-TRIAGE' = any(stops_clocks);
update app.states set work_clocks = work_clocks || '{D-TRIAGE-CASCADE}' where 'D-TRIAGE' = any(work_clocks) and state in ('M10','M20','M25');
