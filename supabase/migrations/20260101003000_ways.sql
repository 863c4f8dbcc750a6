-- The less common ways of a matter: reported as urgent and decided by the district's leaders (Article 25), heard or settled
-- (Articles 31 and 33), withdrawn by the petitioner and confirmed by the bureau, pressed when a unit is late; and staff with
-- an interest in it who must withdraw (Article 28).

insert into app.transitions (code, subject, action, label, from_state, to_state, side, roles, proposer_roles, needs, document_kind, starts_clocks, stops_clocks, rule, order_no) values
 ('T-06','matter','report_urgent','报请决定','M20','M25','bureau','{BUREAU_LEAD}','{REVIEWER}','重大、紧急或者可能造成社会影响；写明情况、风险、已采取的措施和建议','W-URGENT','{D-URGENT}','{}','R-URGENT-REPORT',27),
 ('T-06','matter','record_urgent_report','登记报送','M25','M25','bureau','{BUREAU_LEAD,REVIEWER}',null,'报区委区政府、上一级信访部门，同时报国家信访局',null,'{}','{D-URGENT}','R-URGENT-REPORT',28),
 ('T-07','matter','transfer_instructed','按批示转送','M25','M30','bureau','{BUREAU_LEAD}',null,'记录领导批示','W-TRANSFER','{D-SIGN,D-OBJECT,D-ACCEPT}','{D-TRIAGE,D-REDISPATCH}','R-TRIAGE-ESCALATE',29),
 ('T-07','matter','assign_instructed','按批示交办','M25','M31','bureau','{BUREAU_LEAD}',null,'记录领导批示；指定办理期限','W-ASSIGN','{D-SIGN,D-OBJECT,D-ACCEPT,D-FEEDBACK}','{D-TRIAGE,D-REDISPATCH}','R-TRIAGE-ESCALATE',29),
 ('T-37','dispatch','settle_dispatch','调解和解','X40','X90','unit','{HANDLER}',null,'双方自愿并且都已签字','W-MEDIATION','{}','{D-HANDLE,D-EXTEND,D-REDO,D-FEEDBACK,D-SIMPLE-HANDLE}','R-MED-CONSENT',49),
 ('T-37','dispatch','settle_dispatch','调解和解','X42','X90','unit','{HANDLER}',null,'双方自愿并且都已签字','W-MEDIATION','{}','{D-HANDLE,D-EXTEND,D-REDO,D-FEEDBACK,D-SIMPLE-HANDLE}','R-MED-CONSENT',49),
 ('T-37','matter','follow_dispatches','调解和解达成','M40','M90','system','{SYSTEM}',null,null,null,'{}','{}','R-MED-DOC',90),
 ('T-38','dispatch','open_hearing','举行听证','X40','X40','unit','{UNIT_HEAD}',null,'重大、复杂、疑难；提前七日通知；不停办理期限','W-HEARING','{}','{}','R-HEAR-WHEN',50),
 ('T-38','dispatch','open_hearing','举行听证','X42','X42','unit','{UNIT_HEAD}',null,'重大、复杂、疑难；提前七日通知；不停办理期限','W-HEARING','{}','{}','R-HEAR-WHEN',50),
 ('T-38','dispatch','close_hearing','听证结束','X40','X40','unit','{UNIT_HEAD}',null,'听证笔录和听证报告',null,'{}','{}','R-HEAR-FORM',51),
 ('T-38','dispatch','close_hearing','听证结束','X42','X42','unit','{UNIT_HEAD}',null,'听证笔录和听证报告',null,'{}','{}','R-HEAR-FORM',51);
insert into app.transitions (code, subject, action, label, from_state, to_state, side, roles, needs, document_kind, stops_clocks, rule, order_no)
  select 'T-61','matter',a,l,s,case a when 'confirm_withdrawal' then 'M85' else s end,'bureau','{REVIEWER,SUPERVISOR}',n,case a when 'confirm_withdrawal' then 'W-WITHDRAW' end,'{D-WITHDRAW-CONFIRM}','R-WITHDRAW-VOLUNTARY',o
  from unnest('{M10,M20,M25,M30,M31,M40}'::text[]) s, (values ('confirm_withdrawal','确认撤回','信访人申请；信访部门回访核实系自愿',63),
    ('refuse_withdrawal','撤回不成立','回访核实不是自愿，或者信访人改变主意',64)) v(a, l, n, o);
insert into app.transitions (code, subject, action, label, from_state, to_state, side, roles, stops_clocks, rule, order_no)
  select 'T-61','dispatch','confirm_withdrawal','信访人撤回',s,'X99','system','{SYSTEM}','{}','R-WITHDRAW-EFFECT',63 from unnest('{X10,X20,X30,X40,X41,X42,X43,X50,X81}'::text[]) s;
update app.transitions set stops_clocks = stops_clocks || '{D-SIMPLE-HANDLE}' where code = 'T-31' and subject = 'dispatch';

insert into app.templates (kind, title, issuer, addressee, series_suffix, required, body) values
('W-URGENT','重要信访专报','bureau','bureau','专报','{reg_no,situation,risk,measures,advice}',
$t$区委、区政府：

一、时间、地点、人数和诉求（登记编号 {{reg_no}}）
{{situation}}

二、风险
{{risk}}

三、已采取的措施
{{measures}}

四、建议
{{advice}}

同时报送：上一级信访部门、国家信访局（《信访工作条例》第二十五条）。$t$),
('W-MEDIATION','调解（和解）协议书','unit','petitioner','信调','{reg_no,parties,facts,agreement,performance,signed}',
$t$登记编号：{{reg_no}}

一、当事人
{{parties}}

二、争议事实
{{facts}}

三、协议内容
{{agreement}}

四、履行方式和期限
{{performance}}

双方确认：本协议在自愿的基础上达成，没有受到胁迫或者诱导。
签字：{{signed}}
调解人：{{mediator}}

达成调解协议的，双方可以自协议生效之日起三十日内共同向人民法院申请司法确认。$t$),
('W-WITHDRAW','撤回信访事项确认书','bureau','petitioner','撤','{reg_no,verified}',
$t$您（贵单位）好：

您申请撤回的信访事项（登记编号 {{reg_no}}），经我们核实系您自愿，现予确认，办理终止。

核实情况：{{verified}}

撤回不影响您再次提出。有人以利益或者压力要求您撤回的，请随时告诉我们。$t$);

-- Urgent (T-06, T-07).

create function api.report_urgent(p_matter_id uuid, p_version int, p_ground text, p_situation text, p_risk text, p_measures text, p_advice text)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-06', p_version, null, 'report_urgent');
begin
  if (s.matter).is_sealed then perform app.fail('matter_wrong_state', '409', 'R-CONF-NO-LEAK'); end if;
  if not s.is_proposal then perform app.fail('proposal_missing', '409', 'R-URGENT-REPORT'); end if;
  if p_ground is null or p_ground not in ('major','urgent','social_impact') then perform app.fail('ground_missing', '422', 'R-URGENT-REPORT', '{"field":"ground"}'); end if;
  return app.propose(s, jsonb_build_object('ground', p_ground, 'situation', app.check_text(p_situation, 'situation', 5000, true), 'risk', app.check_text(p_risk, 'risk', 2000, true),
    'measures', app.check_text(p_measures, 'measures', 2000, true), 'advice', app.check_text(p_advice, 'advice', 2000, true)));
end $$;
comment on function api.report_urgent is 'T-06 报请决定: REVIEWER drafts the report to the district''s leaders, BUREAU_LEAD signs it; the fifteen days go on (R-URGENT-REPORT, R-TRIAGE-ESCALATE).';

create function app.do_urgent_report(s app.step, p jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters := s.matter;
begin
  perform app.issue_document('W-URGENT', m.id, null, m.keeper_unit_id, p || jsonb_build_object('reg_no', m.reg_no), s.drafted_by, auth.uid());
  perform app.start_clock('D-URGENT', m.id, null, m.keeper_unit_id, app.today());
  return app.finish_step(s, '已报请区委、区政府决定', p - 'situation' - 'risk' - 'measures' - 'advice');
end $$;
comment on function app.do_urgent_report is 'T-06 signed: the report is numbered and the clock of its sending starts.';

create function api.record_urgent_report(p_matter_id uuid, p_version int, p_sent_to text[], p_note text default null) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-06', p_version, null, 'record_urgent_report');
begin
  if not coalesce(p_sent_to @> '{committee,superior,national}', false) then perform app.fail('urgent_recipients_missing', '422', 'R-URGENT-REPORT', '{"field":"sent_to"}'); end if;
  return app.finish_step(s, '已报区委区政府、上一级信访部门和国家信访局', jsonb_build_object('sent_to', p_sent_to, 'note', app.check_text(p_note, 'note', 2000, false)), '{}', null, false);
end $$;
comment on function api.record_urgent_report is 'T-06 登记报送 to all three: the district''s leaders, the next letters-and-visits department, and at the same time the national one (R-URGENT-REPORT).';

create function app.send_instructed(s app.step, p_mode text, p_dispatches jsonb, p_by text, p_on date, p_instruction text, p_reason text, p_due date default null, p_requirement text default null)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  if p_on is null or p_on > app.today() then perform app.fail('instruction_date_wrong', '422', 'R-TRIAGE-ESCALATE', '{"field":"instructed_on"}'); end if;
  perform app.append_event((s.matter).id, 'T-00', '领导批示', null, null, 'M25', 'M25', jsonb_build_object('by', app.check_text(p_by, 'instructed_by', 60, true), 'on', p_on,
    'text', app.check_text(p_instruction, 'instruction', 2000, true)), s.role, false);
  return app.send_all(s, p_mode, jsonb_build_object('dispatches', p_dispatches, 'reason', app.check_text(p_reason, 'reason', 2000, true), 'feedback_due_on', p_due, 'requirement', p_requirement));
end $$;
comment on function app.send_instructed is 'Writes down what the leader instructed and sends the matter on.';

create function api.transfer_instructed(p_matter_id uuid, p_version int, p_dispatches jsonb, p_reason text, p_instructed_by text, p_instructed_on date, p_instruction text)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-07', p_version, null, 'transfer_instructed');
begin
  if app.must_be_assigned(s.matter) then perform app.fail('must_be_assigned', '409', 'R-TRIAGE-ASSIGN'); end if;
  return app.send_instructed(s, 'transfer', p_dispatches, p_instructed_by, p_instructed_on, p_instruction, p_reason);
end $$;
comment on function api.transfer_instructed is 'T-07 按批示转送 with the leader''s instruction on record (R-TRIAGE-ESCALATE).';

create function api.assign_instructed(p_matter_id uuid, p_version int, p_dispatches jsonb, p_feedback_due_on date, p_requirement text, p_reason text, p_instructed_by text, p_instructed_on date, p_instruction text)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-07', p_version, null, 'assign_instructed');
begin
  perform app.check_feedback_date(p_matter_id, p_feedback_due_on);
  return app.send_instructed(s, 'assign', p_dispatches, p_instructed_by, p_instructed_on, p_instruction, p_reason, p_feedback_due_on, app.check_text(p_requirement, 'requirement', 2000, true));
end $$;
comment on function api.assign_instructed is 'T-07 按批示交办 with the leader''s instruction on record and a date for feedback (R-TRIAGE-ESCALATE, R-TRIAGE-ASSIGN).';

-- Settlement (T-37) and hearing in handling (T-38).

create table app.settlements (
  dispatch_id uuid primary key references app.dispatches on delete restrict,
  matter_id uuid not null references app.matters on delete restrict,
  kind text not null constraint settlements_kind check (kind in ('mediation','settlement')),
  other_party text not null, agreement text not null, performance text not null, mediator text,
  petitioner_signed_on date not null, other_signed_on date not null,
  document_id uuid not null references app.documents on delete restrict
);
create index on app.settlements (matter_id);
create index on app.settlements (document_id);
comment on table app.settlements is '调解、和解: what both sides agreed and when each signed (R-MED-CONSENT, R-MED-DOC).';
create trigger keep_settlements before update or delete on app.settlements for each row execute function app.keep_until_erased();
alter table app.settlements enable row level security;
create policy "Readers of a dispatch read its settlement" on app.settlements for select to authenticated
  using (exists (select from app.dispatches d where d.id = dispatch_id));
grant select on app.settlements to authenticated;

create function api.settle_dispatch(p_dispatch_id uuid, p_version int, p_kind text, p_other_party text, p_facts text, p_agreement text, p_performance text,
  p_petitioner_signed_on date, p_other_signed_on date, p_mediator text default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('dispatch', p_dispatch_id, 'T-37', p_version); d app.dispatches := s.dispatch; m app.matters := s.matter; doc uuid; agreed date;
begin
  if p_kind is null or p_kind not in ('mediation','settlement') then perform app.fail('settlement_kind_missing', '422', 'R-MED-DOC', '{"field":"kind"}'); end if;
  if p_petitioner_signed_on is null or p_other_signed_on is null then perform app.fail('signatures_missing', '422', 'R-MED-CONSENT', '{"field":"petitioner_signed_on"}'); end if;
  agreed := greatest(p_petitioner_signed_on, p_other_signed_on);
  if agreed > app.today() or least(p_petitioner_signed_on, p_other_signed_on) < d.accepted_on then perform app.fail('signature_dates_wrong', '422', 'R-MED-CONSENT', '{"field":"petitioner_signed_on"}'); end if;
  doc := app.issue_document('W-MEDIATION', m.id, d.id, d.unit_id, jsonb_build_object('reg_no', m.reg_no, 'parties', '信访人；' || app.check_text(p_other_party, 'other_party', 200, true),
    'facts', app.check_text(p_facts, 'facts', 10000, true), 'agreement', app.check_text(p_agreement, 'agreement', 5000, true), 'performance', app.check_text(p_performance, 'performance', 2000, true),
    'signed', '信访人 ' || app.say_date(p_petitioner_signed_on) || '；对方 ' || app.say_date(p_other_signed_on), 'mediator', app.check_text(p_mediator, 'mediator', 60, p_kind = 'mediation')), null, auth.uid());
  insert into app.settlements values (d.id, m.id, p_kind, p_other_party, p_agreement, p_performance, p_mediator, p_petitioner_signed_on, p_other_signed_on, doc);
  update app.demands n set outcome = 'mediated', answer = left(p_agreement, 5000), basis = '《信访工作条例》第三十三条', closed_on = agreed
    from app.dispatch_demands dd where dd.dispatch_id = d.id and n.id = dd.demand_id and n.replaced_on is null and n.closed_on is null;
  delete from app.opinion_demands where opinion_id in (select id from app.opinions where dispatch_id = d.id and signed_at is null);
  delete from app.opinions where dispatch_id = d.id and signed_at is null;
  update app.dispatches set settled_on = agreed where id = d.id;
  perform app.open_evaluation(m.id, 'unit', d.unit_id, agreed);
  perform app.hand_on(d);
  perform app.regroup(m.id);
  return app.finish_step(s, case p_kind when 'mediation' then '达成调解协议' else '达成和解协议' end, jsonb_build_object('document', doc), '{}', agreed);
end $$;
comment on function api.settle_dispatch is 'T-37 调解和解: only with both signatures; the demand closes as settled; it binds nobody who was joined, their matter goes on (R-MED-CONSENT, R-MED-DOC).';

create function api.open_hearing(p_dispatch_id uuid, p_version int, p_subject text, p_held_on date, p_place text, p_chair text, p_members text, p_is_public boolean, p_closed_reason text default null)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('dispatch', p_dispatch_id, 'T-38', p_version, null, 'open_hearing');
begin
  if exists (select from app.hearings where dispatch_id = p_dispatch_id and ended_on is null) then perform app.fail('hearing_is_open', '409', 'R-HEAR-FORM'); end if;
  perform app.open_hearing(s.matter, s.dispatch, null, (s.dispatch).unit_id, p_subject, p_held_on, p_place, p_chair, p_members, p_is_public, p_closed_reason);
  return app.finish_step(s, app.say_date(p_held_on) || ' 在 ' || p_place || ' 举行听证；办理期限不停');
end $$;
comment on function api.open_hearing is 'T-38 举行听证 by the UNIT_HEAD; the sixty days go on (R-HEAR-WHEN, R-HEAR-EXCL).';

create function api.close_hearing(p_dispatch_id uuid, p_version int, p_minutes text, p_report text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('dispatch', p_dispatch_id, 'T-38', p_version, null, 'close_hearing');
begin
  perform app.end_hearing(p_dispatch_id, p_minutes, p_report);
  return app.finish_step(s, null);
end $$;
comment on function api.close_hearing is 'T-38 听证结束 with minutes and report (R-HEAR-FORM).';

-- What the petitioner asks on the way: to withdraw (T-61), to press a unit that is late, or that a member of staff withdraw.

create function app.request_label(p_kind text) returns text language plpgsql immutable set search_path = '' as $$
begin
  return case p_kind when 'withdraw' then '申请撤回' when 'urge' then '群众催办' when 'recuse' then '申请回避' when 'mismatch' then '回访与记录不符' when 'join' then '单位报请并入' else '超期督办' end;
end $$;
comment on function app.request_label is 'What a request is called on the screen.';
grant execute on function app.request_label to authenticated;

create function app.handling_unit_id(p_matter_id uuid) returns uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return (select unit_id from app.dispatches where matter_id = p_matter_id and closed_on is null and not is_sealed order by role = 'lead' desc, arrived_at desc limit 1);
end $$;
comment on function app.handling_unit_id is 'The unit that handles the matter now; null while it is with the bureau.';

create function app.recusal_decider_id(m app.matters, p_unit_id uuid, p_text text) returns uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return case when exists (select from app.staff s where s.unit_id = p_unit_id and 'UNIT_HEAD' = any(s.roles) and s.is_active and position(s.display_name in p_text) > 0) then m.keeper_unit_id else p_unit_id end;
end $$;
comment on function app.recusal_decider_id is 'Who decides on an application for recusal: the head of the unit, and where it names the head, the bureau (R-RECUSE-DECIDE).';

create function app.set_work_due(p_request_id uuid, p_working_days int) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  update app.work_items set due_on = coalesce(app.add_working_days(app.today(), p_working_days), app.today() + p_working_days) where request_id = p_request_id and closed_at is null;
end $$;
comment on function app.set_work_due is 'Gives the work on a request its number of working days.';

create function app.ask_organ(p_code text, p_client text, p_request_id uuid, p_kind text, p_text text, p_of_unit boolean default false) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.submissions; m app.matters; r app.requests; concerns uuid; answers uuid;
begin
  s := app.find_by_code(p_code, p_client);
  if s.id is null then return app.unknown_code(p_code); end if;
  perform app.require_request_id(p_request_id);
  select * into m from app.matters where id = app.standing_id(s.matter_id) for update;
  select * into r from app.requests where id = p_request_id and matter_id = m.id;
  if r.id is not null then return jsonb_build_object('made_on', r.made_on); end if;
  if exists (select from app.requests where matter_id = m.id and kind = p_kind and answered_on is null) then perform app.fail('request_is_open', '409', 'R-WITHDRAW-VOLUNTARY'); end if;
  if m.is_sealed or (p_kind = 'withdraw' and m.state not in ('M10','M20','M25','M30','M31','M40','M80')) then perform app.fail('withdrawal_not_open', '409', 'R-WITHDRAW-RIGHT'); end if;
  if p_kind = 'urge' and not app.is_late(m.id) then perform app.fail('nothing_is_late', '409', 'R-SUP-URGE'); end if;
  if p_kind = 'recuse' and (select is_final from app.states where state = m.state) then perform app.fail('recusal_not_open', '409', 'R-RECUSE-APPLY'); end if;
  concerns := coalesce(case when p_of_unit then app.handling_unit_id(m.id) end, m.keeper_unit_id);
  answers := case when p_kind = 'recuse' then app.recusal_decider_id(m, concerns, p_text) else concerns end;
  insert into app.requests (id, matter_id, kind, unit_id, text, made_on) values (p_request_id, m.id, p_kind, concerns, app.check_text(p_text, 'text', 2000, true), app.today()) returning * into r;
  if p_kind = 'withdraw' then perform app.start_clock('D-WITHDRAW-CONFIRM', m.id, null, m.keeper_unit_id, app.today()); end if;
  perform app.append_event(m.id, 'T-00', app.request_label(p_kind), null, null, m.state, m.state, jsonb_build_object('request', r.id), 'PETITIONER');
  perform app.open_work(m.id, null, answers, case when p_kind = 'urge' then 'SUPERVISOR' when answers = m.keeper_unit_id then 'REVIEWER' else 'UNIT_HEAD' end,
    case p_kind when 'withdraw' then '核实撤回是否自愿' when 'urge' then '群众催办：查明超期原因并答复' else '决定是否回避' end, case p_kind when 'withdraw' then '{D-WITHDRAW-CONFIRM}'::text[] else '{}' end, null, null, null, r.id);
  if p_kind = 'recuse' then perform app.set_work_due(r.id, 3); end if;
  return jsonb_build_object('made_on', r.made_on);
end $$;
comment on function app.ask_organ is 'Takes what the petitioner asks on the way, once for the same id, and puts it into the queue of whoever answers: the bureau, or for its own staff the handling unit.';

create function app.is_late(p_matter_id uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from app.clocks c join app.clock_kinds k on k.kind = c.kind
    where (c.matter_id = p_matter_id or c.dispatch_id in (select j.follows_id from app.dispatches j where j.matter_id = p_matter_id and j.state = 'X45')) and k.owner <> 'citizen' and c.kind not in ('D-OBJECT','D-UPPER-OBJECT','D-URGE')
    and c.met_on is null and c.ended_on is null and c.paused_from is null and c.due_on < app.today());
end $$;
comment on function app.is_late is 'Whether an organ has let a deadline of this matter pass, or of the original whose answer it waits for.';

create function api.request_withdrawal(p_code text, p_client text, p_request_id uuid, p_text text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.require_portal();
  return app.ask_organ(p_code, p_client, p_request_id, 'withdraw', p_text);
end $$;
comment on function api.request_withdrawal is 'The petitioner asks to withdraw; nothing ends before the bureau has confirmed that it is voluntary (R-WITHDRAW-RIGHT, R-WITHDRAW-VOLUNTARY). Portal only.';

create function api.request_urging(p_code text, p_client text, p_request_id uuid, p_text text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.require_portal();
  return app.ask_organ(p_code, p_client, p_request_id, 'urge', p_text);
end $$;
comment on function api.request_urging is 'The petitioner presses for an answer once a deadline has passed; it goes to the supervisor (R-SUP-URGE). Portal only.';

create function app.answer_request(p_matter_id uuid, p_kind text, p_granted boolean, p_method text, p_text text) returns app.requests
language plpgsql volatile security definer set search_path = '' as $$
declare r app.requests;
begin
  select * into r from app.requests where matter_id = p_matter_id and kind = p_kind and answered_on is null for update;
  if r.id is null then perform app.fail('nothing_requested', '409', 'R-WITHDRAW-VOLUNTARY'); end if;
  update app.requests set answer = app.check_text(p_text, 'text', 2000, true), method = p_method, is_granted = p_granted, answered_by = auth.uid(), answered_on = app.today()
    where id = r.id returning * into r;
  perform app.close_work(r.id);
  return r;
end $$;
comment on function app.answer_request is 'Answers what the petitioner asked and closes its work item.';

create function api.answer_urging(p_matter_id uuid, p_text text, p_kind text default 'urge') returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters;
begin
  select * into m from app.matters where id = p_matter_id for update;
  if not app.reads_matter(m) or m.keeper_unit_id is distinct from app.my_unit_id() then perform app.fail('matter_not_found', '404'); end if;
  if not app.my_roles() && '{SUPERVISOR}' then perform app.fail('role_missing', '403', 'R-SUP-URGE', '{"roles":["SUPERVISOR"]}'); end if;
  if p_kind is null or p_kind not in ('urge','overdue') then perform app.fail('nothing_requested', '409', 'R-SUP-URGE'); end if;
  perform app.answer_request(m.id, p_kind, true, null, p_text);
  perform app.append_event(m.id, 'T-00', case p_kind when 'urge' then '答复催办' else '超期督办' end, p_text, null, m.state, m.state, '{}', 'SUPERVISOR', p_kind = 'urge');
  return app.step_result(m.id);
end $$;
comment on function api.answer_urging is 'The SUPERVISOR tells the petitioner why the unit is late and what was done, or records it after a deadline has passed (R-SUP-URGE, R-SUP-PROMPT).';

create function api.confirm_withdrawal(p_matter_id uuid, p_version int, p_method text, p_text text, p_remaining int default null, p_parties uuid[] default '{}') returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-61', p_version, null, 'confirm_withdrawal'); m app.matters := s.matter; r app.requests; d app.dispatches;
begin
  if p_method is null or p_method not in ('in_person','phone','video') then perform app.fail('contact_method_missing', '422', 'R-WITHDRAW-VOLUNTARY', '{"field":"method"}'); end if;
  if m.headcount > 1 and p_remaining is null then perform app.fail('remaining_missing', '422', 'R-WITHDRAW-GROUP', '{"field":"remaining"}'); end if;
  if coalesce(p_remaining, 0) not between 0 and m.headcount - 1 then perform app.fail('remaining_missing', '422', 'R-WITHDRAW-GROUP', '{"field":"remaining"}'); end if;
  r := app.answer_request(m.id, 'withdraw', true, p_method, p_text);
  perform app.meet_clocks(m.id, null, '{D-WITHDRAW-CONFIRM}');
  update app.parties set withdrawn_on = app.today() where matter_id = m.id and withdrawn_on is null and (coalesce(p_remaining, 0) = 0 or id = any(p_parties));
  if p_remaining > 0 then
    update app.matters set headcount = p_remaining, version = version + 1 where id = m.id returning * into m;
    perform app.append_event(m.id, 'T-61', '部分信访人撤回', '其余 ' || p_remaining || ' 人的信访事项继续办理', null, m.state, m.state, jsonb_build_object('remaining', p_remaining), s.role);
    perform app.hand_over(m.id, null);
    return app.step_result(m.id);
  end if;
  perform app.carry_on(m);
  for d in select * from app.dispatches where matter_id = m.id and closed_on is null loop
    update app.dispatches set state = 'X99', version = version + 1, closed_on = app.today() where id = d.id;
    perform app.end_clocks(m.id, d.id);
    perform app.close_work(d.id);
    update app.proposals set decided_by = auth.uid(), decided_at = app.now(), is_approved = false, reason = '信访人撤回' where subject_id = d.id and decided_at is null;
  end loop;
  perform app.end_clocks(m.id, null);
  perform app.close_demands(m.id, 'withdrawn', r.text);
  perform app.issue_document('W-WITHDRAW', m.id, null, m.keeper_unit_id, jsonb_build_object('reg_no', m.reg_no, 'verified', app.say_date(app.today())
    || case p_method when 'in_person' then '当面' when 'phone' then '电话' else '视频' end || '核实。' || p_text), null, auth.uid());
  return app.finish_step(s, '经核实系自愿');
end $$;
comment on function api.confirm_withdrawal is 'T-61 确认撤回 by the bureau, never by the unit, after a call-back; it is possible to file again; of a group only those leave who withdraw, p_remaining go on, and so do those who were joined (R-WITHDRAW-VOLUNTARY, R-WITHDRAW-EFFECT, R-WITHDRAW-GROUP).';

create function api.refuse_withdrawal(p_matter_id uuid, p_version int, p_method text, p_text text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-61', p_version, null, 'refuse_withdrawal');
begin
  if p_method is null or p_method not in ('in_person','phone','video') then perform app.fail('contact_method_missing', '422', 'R-WITHDRAW-VOLUNTARY', '{"field":"method"}'); end if;
  perform app.answer_request(p_matter_id, 'withdraw', false, p_method, p_text);
  return app.finish_step(s, '经核实不撤回，继续办理');
end $$;
comment on function api.refuse_withdrawal is 'T-61 撤回不成立: it was not voluntary, or the petitioner thinks otherwise; the matter goes on (R-WITHDRAW-VOLUNTARY).';

create function api.withdraw_review(p_review_id uuid, p_version int, p_method text, p_text text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('review', p_review_id, 'T-61', p_version); m app.matters := s.matter;
begin
  if p_method is null or p_method not in ('in_person','phone','video') then perform app.fail('contact_method_missing', '422', 'R-WITHDRAW-VOLUNTARY', '{"field":"method"}'); end if;
  perform app.issue_document('W-WITHDRAW', m.id, (s.review).dispatch_id, m.keeper_unit_id, jsonb_build_object('reg_no', m.reg_no, 'verified', app.say_date(app.today()) || '核实。' || app.check_text(p_text, 'text', 2000, true)), null, auth.uid());
  update app.clocks set ended_on = app.today() where dispatch_id = (s.review).dispatch_id and kind in ('D-REVIEW-ACK','D-REVIEW-DEC','D-RECHECK-DEC') and met_on is null and ended_on is null;
  return app.finish_step(s, '申请人撤回申请，经核实系自愿');
end $$;
comment on function api.withdraw_review is 'T-61 申请人撤回: a request for review, until it is decided (R-WITHDRAW-RIGHT).';

create function app.decides_recusal(p_matter_id uuid, p_unit_id uuid, p_text text) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare m app.matters; mine uuid := app.my_unit_id();
begin
  select * into m from app.matters where id = p_matter_id;
  return mine = app.recusal_decider_id(m, p_unit_id, p_text) and app.my_roles() && case when mine = m.keeper_unit_id then '{REVIEWER,BUREAU_LEAD}'::text[] else '{UNIT_HEAD}' end;
end $$;
comment on function app.decides_recusal is 'Whether the person who asks decides on this application for recusal (R-RECUSE-DECIDE).';
grant execute on function app.decides_recusal to authenticated;
-- of the unit only who decides: the person it is about is a colleague
create policy "The bureau and the unit asked read what petitioners ask" on app.requests for select to authenticated
  using (kind not in ('message','retaliation','identity') and ((select app.reads_all_matters()) or unit_id = (select app.my_case_unit_id()) and app.decides_recusal(matter_id, unit_id, text)) and exists (select from app.matters m where m.id = matter_id));

create view api.matter_requests with (security_invoker = true) as
  select r.id, r.matter_id, r.kind, app.request_label(r.kind) as kind_label, r.unit_id, u.short_name as unit_name, r.kind = 'recuse' and r.answered_on is null and (select app.decides_recusal(r.matter_id, r.unit_id, r.text)) as is_mine, r.text, r.made_on, r.answer, r.is_granted,
    app.staff_name(r.answered_by) as answered_by_name, r.answered_on from app.requests r join app.units u on u.id = r.unit_id where r.kind not in ('execution','callback','publish','message','retaliation','identity','correct','upwards','reception');
comment on view api.matter_requests is 'What the petitioner asked of the bureau on the way.';
grant select on api.matter_requests to authenticated;
