-- Review (复查, Article 35) and re-examination (复核, Article 36). The petitioner asks within thirty days of receiving the
-- answer; whoever handled or signed what is looked at takes no part; the organ upholds, changes or revokes. Where the organ
-- is the district government the bureau's review office works for it here; where it is another organ, its decision is
-- recorded. Only a hearing in a re-examination stops a clock (R-CALC-PAUSE).

insert into app.states (state, subject, label, meaning, advance_order, is_final, task, work_role, work_side, work_clocks) values
 ('Q10','review','已申请','已收到申请，正在审查是否受理',10,false,'审查申请','REVIEW_OFFICE','bureau','{D-REVIEW-ACK}'),
 ('Q15','review','待补正','申请材料不齐，已告知申请人补正一次',15,false,'收到补正后继续审查','REVIEW_OFFICE','bureau','{D-REVIEW-ACK,D-REVIEW-DEC,D-RECHECK-DEC}'),
 ('Q20','review','已受理','已受理，正在审查',20,false,'审查并拟写意见','REVIEW_OFFICE','bureau','{D-REVIEW-DEC,D-RECHECK-DEC}'),
 ('Q30','review','听证中','正在听证，听证时间不计入复核期限',30,false,'听证结束后登记听证报告','REVIEW_OFFICE','bureau','{}'),
 ('Q40','review','意见待签发','意见已拟好，等待审批签发',40,false,'审签意见','BUREAU_LEAD','bureau','{D-REVIEW-DEC,D-RECHECK-DEC}'),
 ('Q50','review','待送达','意见书已签发，正在送达',50,false,'送达意见书','REVIEW_OFFICE','bureau','{D-SERVE,D-REVIEW-DEC,D-RECHECK-DEC}'),
 ('Q60','review','已送达','意见书已送达',60,true,null,null,null,'{}'),
 ('Q70','review','不予受理','申请不予受理，已书面说明理由',70,true,null,null,null,'{}'),
 ('Q80','review','已撤回','申请人撤回申请',80,true,null,null,null,'{}'),
 ('Q90','review','责令重办中','原意见被撤销，原单位正在重新办理',90,true,null,null,null,'{}');

insert into app.transitions (code, subject, action, label, from_state, to_state, side, roles, proposer_roles, needs, document_kind, starts_clocks, stops_clocks, rule, order_no, stage) values
 ('T-50','review','accept_review','受理复查','Q10','Q20','bureau','{REVIEW_OFFICE}',null,'三十日内提出或者有正当理由；向有权的上一级机关提出；属于信访程序','W-RV-ACCEPT','{}','{D-REVIEW-ACK,D-REVIEW-REQ}','R-REVIEW-REQ-30D',50,'review'),
 ('T-56','review','accept_review','受理复核','Q10','Q20','bureau','{REVIEW_OFFICE}',null,'收到复查意见之日起三十日内提出','W-RC-ACCEPT','{}','{D-REVIEW-ACK,D-RECHECK-REQ}','R-RECHECK-REQ-30D',50,'recheck'),
 ('T-51','review','ask_for_items','要求补正','Q10','Q15','bureau','{REVIEW_OFFICE}',null,'一次告知缺什么；期限不停','补正通知','{}','{}','R-REVIEW-FORM',51,null),
 ('T-51','review','take_items','收到补正','Q15','Q10','bureau','{REVIEW_OFFICE}',null,'登记补正的内容',null,'{}','{}','R-REVIEW-FORM',51,null),
 ('T-52','review','refuse_review','不予受理申请','Q10','Q70','bureau','{BUREAU_LEAD}','{REVIEW_OFFICE}','限于法定理由；书面说明理由和再向哪个机关反映','W-RV-REFUSE','{}','{D-REVIEW-ACK}','R-REVIEW-NOTACCEPT',52,null),
 ('T-53','review','submit_review_opinion','提交审查意见','Q20','Q40','bureau','{REVIEW_OFFICE}',null,'没有参与原办理的人员；查明事实、结论和依据','审查意见稿','{}','{}','R-REVIEW-OUTCOME',53,null),
 ('T-53','review','sign_review_opinion','签发意见','Q40','Q50','bureau','{BUREAU_LEAD}',null,'报区政府批准；签发人不是拟稿人','W-RV-OPINION','{D-SERVE}','{}','R-REVIEW-DEC-30D',54,null),
 ('T-53','review','return_review_opinion','退回修改','Q40','Q20','bureau','{BUREAU_LEAD}',null,'说明理由',null,'{}','{}','R-REVIEW-OUTCOME',55,null),
 ('T-54','review','serve_review_opinion','送达复查意见','Q50','Q60','bureau','{REVIEW_OFFICE}',null,'送达回证写明收到日期','W-SERVICE','{D-RECHECK-REQ}','{D-SERVE,D-REVIEW-DEC}','R-REVIEW-DEC-30D',56,'review'),
 ('T-58','review','serve_review_opinion','送达复核意见','Q50','Q60','bureau','{REVIEW_OFFICE}',null,'送达回证写明收到日期','W-RC-OPINION','{}','{D-SERVE,D-RECHECK-DEC}','R-RECHECK-FINAL',56,'recheck'),
 ('T-54','review','record_external_decision','登记外部复查结果','Q20','Q60','bureau','{REVIEW_OFFICE}',null,'由其他机关复查：文号、结论和收到日期','W-RV-OPINION','{D-RECHECK-REQ}','{D-REVIEW-DEC}','R-RECHECK-EXTERNAL',57,'review'),
 ('T-58','review','record_external_decision','登记外部复核结果','Q20','Q60','bureau','{REVIEW_OFFICE}',null,'由其他机关复核：文号、结论和收到日期','W-RC-OPINION','{}','{D-RECHECK-DEC}','R-RECHECK-EXTERNAL',57,'recheck'),
 ('T-57','review','open_review_hearing','举行听证','Q20','Q30','bureau','{REVIEW_OFFICE}',null,'听证通知书','W-HEARING','{}','{}','R-RECHECK-HEARING',58,'recheck'),
 ('T-57','review','close_review_hearing','听证结束','Q30','Q20','bureau','{REVIEW_OFFICE}',null,'听证报告','W-HEARING','{}','{}','R-HEAR-EXCL',58,'recheck'),
 ('T-61','review','withdraw_review','申请人撤回','Q10','Q80','bureau','{REVIEW_OFFICE}',null,'核实系自愿','W-WITHDRAW','{}','{D-REVIEW-ACK,D-REVIEW-DEC,D-RECHECK-DEC}','R-WITHDRAW-RIGHT',59,null),
 ('T-61','review','withdraw_review','申请人撤回','Q15','Q80','bureau','{REVIEW_OFFICE}',null,'核实系自愿','W-WITHDRAW','{}','{D-REVIEW-ACK,D-REVIEW-DEC,D-RECHECK-DEC}','R-WITHDRAW-RIGHT',59,null),
 ('T-61','review','withdraw_review','申请人撤回','Q20','Q80','bureau','{REVIEW_OFFICE}',null,'核实系自愿','W-WITHDRAW','{}','{D-REVIEW-DEC,D-RECHECK-DEC}','R-WITHDRAW-RIGHT',59,null),
 ('T-55','review','order_redo','责令重新办理','Q60','Q90','system','{SYSTEM}',null,'撤销原意见',null,'{}','{}','R-REVIEW-REDO',92,null),
 ('T-55','dispatch','order_redo','责令重新办理','X70','X40','system','{SYSTEM}',null,'原意见被撤销',null,'{D-REDO}','{D-REVIEW-REQ,D-RECHECK-REQ,D-FEEDBACK}','R-REVIEW-REDO',92,null),
 ('T-55','dispatch','order_redo','责令重新办理','X80','X40','system','{SYSTEM}',null,'原意见被撤销',null,'{D-REDO}','{D-REVIEW-REQ,D-RECHECK-REQ,D-FEEDBACK-AUDIT}','R-REVIEW-REDO',92,null),
 ('T-55','dispatch','order_redo','责令重新办理','X90','X40','system','{SYSTEM}',null,'原意见被撤销',null,'{D-REDO}','{D-REVIEW-REQ,D-RECHECK-REQ}','R-REVIEW-REDO',92,null),
 ('T-50','matter','follow_dispatches','受理复查','M50','M60','system','{SYSTEM}',null,null,null,'{}','{}','R-REVIEW-REQ-30D',93,null),
 ('T-54','matter','follow_dispatches','复查意见送达','M60','M61','system','{SYSTEM}',null,null,null,'{}','{}','R-REVIEW-DEC-30D',93,null),
 ('T-55','matter','follow_dispatches','责令重新办理','M60','M40','system','{SYSTEM}',null,null,null,'{}','{}','R-REVIEW-REDO',93,null),
 ('T-55','matter','follow_dispatches','责令重新办理','M61','M40','system','{SYSTEM}',null,null,null,'{}','{}','R-REVIEW-REDO',93,null),
 ('T-55','matter','follow_dispatches','责令重新办理','M70','M40','system','{SYSTEM}',null,null,null,'{}','{}','R-REVIEW-REDO',93,null),
 ('T-56','matter','follow_dispatches','受理复核','M61','M65','system','{SYSTEM}',null,null,null,'{}','{}','R-RECHECK-REQ-30D',93,null),
 ('T-58','matter','follow_dispatches','复核意见送达','M65','M70','system','{SYSTEM}',null,null,null,'{}','{}','R-RECHECK-FINAL',93,null),
 ('T-61','matter','follow_dispatches','撤回复查申请','M60','M50','system','{SYSTEM}',null,null,null,'{}','{}','R-WITHDRAW-RIGHT',93,null),
 ('T-61','matter','follow_dispatches','撤回复核申请','M65','M61','system','{SYSTEM}',null,null,null,'{}','{}','R-WITHDRAW-RIGHT',93,null);

insert into app.templates (kind, title, issuer, addressee, series_suffix, required, body) values
('W-RV-APPLY','复查（复核）申请书','bureau','bureau',null,'{organ,opinion,received_on,claim,grounds}',
$t${{organ}}：

申请人不服 {{opinion}}（收到日期：{{received_on}}），依照《信访工作条例》第三十五条、第三十六条提出申请。

一、请求
{{claim}}

二、事实和理由
{{grounds}}

三、逾期提出的理由
{{late_reason}}

申请日期：{{requested_on}}$t$),
('W-RV-ACCEPT','信访事项复查受理告知书','unit','petitioner','信复查受','{reg_no,requested_on,due_on}',
$t$您（贵单位）好：

您于 {{requested_on}} 提出的复查申请（登记编号 {{reg_no}}，原意见 {{opinion}}），符合《信访工作条例》第三十五条的规定，现予受理。
复查期限：自收到申请之日起三十日内，即 {{due_on}} 前作出书面复查意见。

您认为复查人员与本事项有直接利害关系的，可以申请回避。
联系电话：{{phone}}$t$),
('W-RC-ACCEPT','信访事项复核受理告知书','unit','petitioner','信复核受','{reg_no,requested_on,due_on}',
$t$您（贵单位）好：

您于 {{requested_on}} 提出的复核申请（登记编号 {{reg_no}}，原复查意见 {{opinion}}），符合《信访工作条例》第三十六条的规定，现予受理。
复核期限：自收到申请之日起三十日内，即 {{due_on}} 前作出书面复核意见；举行听证的，听证所需时间不计算在内。

您认为复核人员与本事项有直接利害关系的，可以申请回避。
联系电话：{{phone}}$t$),
('W-RV-REFUSE','复查（复核）不予受理告知书','unit','petitioner','信复查不受','{reg_no,requested_on,ground,text,appeal}',
$t$您（贵单位）好：

您于 {{requested_on}} 提出的申请（登记编号 {{reg_no}}），经审查不予受理。

一、理由
{{ground}}。{{text}}

二、您还可以
{{appeal}}$t$),
('W-RV-OPINION','信访事项复查意见书','unit','petitioner','信复查','{reg_no,opinion,claim,findings,assessment,outcome,basis,remedy_organ}',
$t$申请人不服 {{opinion}}，于 {{requested_on}} 申请复查（登记编号 {{reg_no}}）。

一、申请人的请求
{{claim}}

二、查明的事实
{{findings}}

三、审查认定
{{assessment}}

四、复查意见
{{outcome}}
依据：{{basis}}

五、您的权利
不服本复查意见的，可以自收到之日起三十日内向 {{remedy_organ}} 请求复核（《信访工作条例》第三十六条）。$t$),
('W-RC-OPINION','信访事项复核意见书','unit','petitioner','信复核','{reg_no,opinion,claim,findings,assessment,outcome,basis}',
$t$申请人不服 {{opinion}}，于 {{requested_on}} 申请复核（登记编号 {{reg_no}}）。

一、申请人的请求
{{claim}}

二、听证情况
{{hearing}}

三、查明的事实
{{findings}}

四、审查认定
{{assessment}}

五、复核意见
{{outcome}}
依据：{{basis}}

本意见为信访程序终结意见，以同一事实和理由再次提出的，各级党委和政府信访部门和其他机关、单位不再受理（《信访工作条例》第三十六条第三款）。有新的事实和理由的，可以另行提出；生活确有困难的，可以依法申请社会救助。$t$),
('W-HEARING','听证通知书','unit','petitioner','信听','{reg_no,subject,held_on,place,chair}',
$t$您（贵单位）好：

登记编号 {{reg_no}} 的信访事项定于 {{held_on}} 在 {{place}} 举行听证。

事由：{{subject}}
主持人：{{chair}}
听证员：{{members}}
是否公开：{{is_public}}

您可以陈述、质询、辩论，可以委托一名代理人参加，可以申请有直接利害关系的人员回避。不能参加的，请提前告知。
联系电话：{{phone}}$t$);

insert into app.templates (kind, title, issuer, addressee, series_suffix, required, body) values
('W-HEARING-REPORT','听证笔录和听证报告','unit','bureau','信听','{reg_no,subject,held_on,chair,minutes,report}',
$t$登记编号：{{reg_no}}
事由：{{subject}}
时间：{{held_on}}
地点：{{place}}
主持人：{{chair}}
听证员：{{members}}
是否公开：{{is_public}}

一、听证笔录（陈述、质询、辩论）
{{minutes}}

二、听证报告（评议、合议结论）
{{report}}$t$);

create table app.hearings (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  dispatch_id uuid not null references app.dispatches on delete restrict,
  review_id uuid references app.reviews on delete restrict,
  subject text not null, place text not null, chair text not null, members text,
  is_public boolean not null,
  closed_reason text,
  notice_on date not null, held_on date not null,
  minutes text, report text, ended_on date,
  document_id uuid not null references app.documents on delete restrict,
  constraint hearings_notice_seven_days check (held_on >= notice_on + 7),
  constraint hearings_closed_says_why check (is_public or closed_reason is not null),
  constraint hearings_ended_has_report check ((ended_on is null) = (report is null) and (ended_on is null) = (minutes is null))
);
create index on app.hearings (matter_id);
create index on app.hearings (dispatch_id);
create index on app.hearings (review_id);
create index on app.hearings (document_id);
create unique index hearings_one_open on app.hearings (dispatch_id) where ended_on is null;
comment on table app.hearings is '听证 in handling or in a re-examination: notice at least seven days ahead, minutes, report (R-HEAR-FORM).';
create trigger keep_hearings before delete on app.hearings for each row execute function app.refuse_change();
alter table app.hearings enable row level security;
create policy "Readers of a dispatch read its hearings" on app.hearings for select to authenticated
  using (exists (select from app.dispatches d where d.id = dispatch_id));
grant select on app.hearings to authenticated;

create function app.open_hearing(m app.matters, d app.dispatches, p_review_id uuid, p_organ_id uuid, p_subject text, p_held_on date, p_place text, p_chair text,
  p_members text, p_is_public boolean, p_closed_reason text) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare doc uuid; id uuid; organ app.units;
begin
  if p_held_on is null or p_held_on < app.today() + 7 then perform app.fail('hearing_notice_short', '422', 'R-HEAR-FORM', '{"field":"held_on"}'); end if;
  if not coalesce(p_is_public, false) and coalesce(btrim(p_closed_reason), '') = '' then perform app.fail('closed_reason_missing', '422', 'R-HEAR-FORM', '{"field":"closed_reason"}'); end if;
  select * into organ from app.units where units.id = p_organ_id;
  doc := app.issue_document('W-HEARING', m.id, d.id, p_organ_id, jsonb_build_object('reg_no', m.reg_no, 'subject', app.check_text(p_subject, 'subject', 1000, true),
    'held_on', app.say_date(p_held_on), 'place', app.check_text(p_place, 'place', 200, true), 'chair', app.check_text(p_chair, 'chair', 60, true),
    'members', app.check_text(p_members, 'members', 500, false), 'is_public', case when p_is_public then '公开' else '不公开：' || p_closed_reason end, 'phone', organ.phone), null, auth.uid());
  insert into app.hearings (matter_id, dispatch_id, review_id, subject, place, chair, members, is_public, closed_reason, notice_on, held_on, document_id)
    values (m.id, d.id, p_review_id, p_subject, p_place, p_chair, p_members, coalesce(p_is_public, false), p_closed_reason, app.today(), p_held_on, doc)
    returning hearings.id into id;
  return id;
end $$;
comment on function app.open_hearing is 'Gives notice of a hearing, public as a rule and at least seven days ahead (R-HEAR-FORM).';

create function app.end_hearing(p_dispatch_id uuid, p_minutes text, p_report text) returns app.hearings language plpgsql volatile security definer set search_path = '' as $$
declare h app.hearings; d app.documents;
begin
  select * into h from app.hearings where dispatch_id = p_dispatch_id and ended_on is null for update;
  if h.id is null or h.held_on > app.today() then perform app.fail('hearing_not_held', '409', 'R-HEAR-FORM'); end if;
  update app.hearings set minutes = app.check_text(p_minutes, 'minutes', 20000, true), report = app.check_text(p_report, 'report', 10000, true), ended_on = app.today()
    where id = h.id returning * into h;
  select * into d from app.documents where id = h.document_id;
  perform app.issue_document('W-HEARING-REPORT', h.matter_id, h.dispatch_id, d.unit_id, jsonb_build_object('reg_no', d.fields ->> 'reg_no', 'subject', h.subject, 'held_on', app.say_date(h.held_on), 'place', h.place, 'chair', h.chair,
    'members', coalesce(h.members, '—'), 'is_public', case when h.is_public then '公开' else '不公开：' || h.closed_reason end, 'minutes', h.minutes, 'report', h.report), null, auth.uid());
  return h;
end $$;
comment on function app.end_hearing is 'Records minutes and report of a hearing that was held, as a paper of the file (R-HEAR-FORM).';

create function app.has_remedy(p_opinion_id uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from app.opinion_demands od join app.demands n on n.id = od.demand_id where od.opinion_id = p_opinion_id and n.route = 6);
end $$;
comment on function app.has_remedy is 'Whether an opinion answers a demand on route 6: only there review is possible (R-ROUTE-NO-60, N-19).';

create function app.ask_review(m app.matters, p_request_id uuid, p_stage text, p_organ_id uuid, p_requested_on date, p_claim text, p_grounds text, p_late_reason text)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare o app.opinions; before app.reviews; served date; due date; r app.reviews; d app.dispatches; paper text; organ app.units;
begin
  perform app.require_request_id(p_request_id);
  select * into r from app.reviews where id = p_request_id and matter_id = m.id;
  if r.id is not null then return jsonb_build_object('requested_on', r.requested_on, 'state', r.state); end if;
  if m.is_sealed or m.state not in ('M50','M60','M61','M65') then perform app.fail('review_not_open', '409', 'R-REVIEW-REQ-30D'); end if;
  if p_stage = 'recheck' then
    select x.* into before from app.reviews x where x.matter_id = m.id and x.stage = 'review' and x.state = 'Q60'
      and not exists (select from app.reviews y where y.reviewed_id = x.id and y.state not in ('Q70','Q80')) order by x.received_on desc limit 1;
    if before.id is null then perform app.fail('review_not_open', '409', 'R-RECHECK-REQ-30D'); end if;
    select * into o from app.opinions where id = before.opinion_id;
    o.dispatch_id := before.dispatch_id;
    served := before.received_on;
    paper := coalesce((select number from app.documents where id = before.document_id), before.external_number);
    select * into organ from app.units where id = (select parent_or_review from (select coalesce(u.review_unit_id, u.parent_id) as parent_or_review from app.units u where u.id = before.organ_id) x);
  else
    select x.* into o from app.own_opinions(m.id) x join app.dispatches y on y.id = x.dispatch_id where y.served_on is not null
      and app.has_remedy(x.id) and not exists (select from app.reviews z where z.opinion_id = x.id and z.matter_id = m.id and z.state not in ('Q70','Q80'))
      order by y.served_on desc limit 1;
    if o.id is null then perform app.fail('review_not_open', '409', 'R-ROUTE-NO-60'); end if;
    select served_on into served from app.dispatches where id = o.dispatch_id;
    paper := coalesce((select number from app.documents where id = o.document_id), o.external_number);
    select * into organ from app.units where id = coalesce(p_organ_id, o.remedy_unit_id);
  end if;
  select * into d from app.dispatches where id = o.dispatch_id;
  if organ.id is null or organ.id = d.unit_id then perform app.fail('review_organ_unknown', '422', 'R-REVIEW-ORGAN', '{"field":"organ"}'); end if;
  due := app.due_on(served, 30, 'calendar', true);
  if coalesce(due, served + 30) < p_requested_on and coalesce(btrim(p_late_reason), '') = '' then
    perform app.fail('review_too_late', '409', 'R-REVIEW-LATE', jsonb_build_object('due_on', due, 'field', 'late_reason'));
  end if;
  insert into app.reviews (id, matter_id, dispatch_id, stage, opinion_id, reviewed_id, organ_id, is_external, requested_on, claim, grounds, late_reason)
    values (p_request_id, m.id, d.id, p_stage, o.id, before.id, organ.id, organ.code is distinct from 'QZF', p_requested_on,
      app.check_text(p_claim, 'claim', 2000, true), app.check_text(p_grounds, 'grounds', 10000, true), app.check_text(p_late_reason, 'late_reason', 2000, false))
    returning * into r;
  perform app.issue_document('W-RV-APPLY', m.id, d.id, m.keeper_unit_id, jsonb_build_object('organ', organ.name, 'opinion', paper, 'received_on', app.say_date(served),
    'claim', r.claim, 'grounds', r.grounds, 'late_reason', coalesce(r.late_reason, '没有逾期'), 'requested_on', app.say_date(p_requested_on)), null, null,
    m.reg_no || case p_stage when 'review' then '-复查' else '-复核' end || (select count(*) from app.reviews x where x.matter_id = m.id and x.stage = p_stage));
  perform app.start_clock('D-REVIEW-ACK', m.id, d.id, organ.id, p_requested_on);
  perform app.start_clock(case p_stage when 'review' then 'D-REVIEW-DEC' else 'D-RECHECK-DEC' end, m.id, d.id, organ.id, p_requested_on);
  perform app.append_event(m.id, 'T-00', case p_stage when 'review' then '申请复查' else '申请复核' end, null, d.id, m.state, m.state,
    jsonb_build_object('review', r.id, 'requested_on', p_requested_on), coalesce((select 'REVIEW_OFFICE' where app.my_roles() && '{REVIEW_OFFICE}'), 'PETITIONER'));
  perform app.hand_over(m.id, d.id, null, r.id);
  return jsonb_build_object('requested_on', p_requested_on, 'state', 'Q10', 'organ', organ.name,
    'decide_by', (select c.due_on from app.clocks c where c.dispatch_id = d.id and c.kind in ('D-REVIEW-DEC','D-RECHECK-DEC') and c.met_on is null and c.ended_on is null limit 1));
end $$;
comment on function app.ask_review is 'Takes a request for review or re-examination: thirty days from receipt, later only with a reason; the organ''s thirty days run from the request (R-REVIEW-REQ-30D, R-RECHECK-REQ-30D, R-REVIEW-LATE, R-REVIEW-ACK).';

create function api.request_review(p_code text, p_client text, p_request_id uuid, p_stage text, p_organ_id uuid, p_claim text, p_grounds text, p_late_reason text default null)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.submissions; m app.matters;
begin
  s := app.find_by_code(p_code, p_client);
  if s.id is null then return app.unknown_code(p_code); end if;
  select * into m from app.matters where id = app.standing_id(s.matter_id) for update;
  return app.ask_review(m, p_request_id, case p_stage when 'recheck' then 'recheck' else 'review' end, p_organ_id, app.today(), p_claim, p_grounds, p_late_reason);
end $$;
comment on function api.request_review is 'The petitioner asks for review or re-examination with the tracking code; the same id sent again changes nothing (R-REVIEW-FORM). Portal only.';

create function api.record_review_request(p_matter_id uuid, p_request_id uuid, p_stage text, p_organ_id uuid, p_requested_on date, p_claim text, p_grounds text, p_late_reason text default null)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters;
begin
  select * into m from app.matters where id = p_matter_id for update;
  if not app.reads_matter(m) or m.keeper_unit_id is distinct from app.my_unit_id() then perform app.fail('matter_not_found', '404'); end if;
  if not app.my_roles() && '{REVIEW_OFFICE}' then perform app.fail('role_missing', '403', 'R-REVIEW-FORM', '{"roles":["REVIEW_OFFICE"]}'); end if;
  if p_requested_on is null or p_requested_on > app.today() then perform app.fail('request_date_wrong', '422', 'R-REVIEW-FORM', '{"field":"requested_on"}'); end if;
  return app.ask_review(m, p_request_id, case p_stage when 'recheck' then 'recheck' else 'review' end, p_organ_id, p_requested_on, p_claim, p_grounds, p_late_reason);
end $$;
comment on function api.record_review_request is 'REVIEW_OFFICE records a request that came on paper, with the day it was received (R-REVIEW-FORM).';

create function app.say_reviewed(r app.reviews) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return case when r.stage = 'review' then (select x.number from app.documents x where x.id = app.own_paper_id(r.opinion_id, r.dispatch_id))
    else (select coalesce(x.number, b.external_number) from app.reviews b left join app.documents x on x.id = b.document_id where b.id = r.reviewed_id) end;
end $$;
comment on function app.say_reviewed is 'The number of the opinion that a review is against.';

create function api.accept_review(p_review_id uuid, p_version int) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step; r app.reviews; m app.matters; due date;
begin
  select * into r from app.reviews where id = p_review_id;
  s := app.begin_step('review', p_review_id, case r.stage when 'recheck' then 'T-56' else 'T-50' end, p_version);
  r := s.review;  m := s.matter;
  update app.clocks set met_on = r.requested_on where matter_id = m.id and kind in ('D-REVIEW-REQ','D-RECHECK-REQ') and met_on is null and ended_on is null
    and (dispatch_id = r.dispatch_id or dispatch_id is null);
  update app.reviews set accepted_on = app.today() where id = r.id;
  if not r.is_external then
    select due_on into due from app.clocks where dispatch_id = r.dispatch_id and kind in ('D-REVIEW-DEC','D-RECHECK-DEC') and met_on is null and ended_on is null order by due_on limit 1;
    perform app.issue_document(case r.stage when 'recheck' then 'W-RC-ACCEPT' else 'W-RV-ACCEPT' end, m.id, r.dispatch_id, r.organ_id, jsonb_build_object('reg_no', m.reg_no,
      'requested_on', app.say_date(r.requested_on), 'opinion', app.say_reviewed(r), 'due_on', app.say_date(due),
      'phone', (select phone from app.units where id = m.keeper_unit_id)), null, auth.uid());
  end if;
  return app.finish_step(s, (select name from app.units where id = r.organ_id));
end $$;
comment on function api.accept_review is 'T-50 受理复查 / T-56 受理复核 by the review office; the thirty days have run since the request (R-REVIEW-ACK, R-REVIEW-DEC-30D).';

create function api.ask_for_items(p_review_id uuid, p_version int, p_text text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('review', p_review_id, 'T-51', p_version, null, 'ask_for_items');
begin
  if (s.review).missing is not null then perform app.fail('items_asked_once', '409', 'R-REVIEW-FORM'); end if;
  update app.reviews set missing = app.check_text(p_text, 'text', 2000, true) where id = p_review_id;
  return app.finish_step(s, '请补充：' || p_text);
end $$;
comment on function api.ask_for_items is 'T-51 要求补正, once; no clock stops (R-REVIEW-FORM).';

create function api.take_items(p_review_id uuid, p_version int, p_text text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('review', p_review_id, 'T-51', p_version, null, 'take_items');
begin
  update app.reviews set supplement = app.check_text(p_text, 'text', 5000, true) where id = p_review_id;
  return app.finish_step(s, null);
end $$;
comment on function api.take_items is 'T-51 收到补正: what the applicant added.';

create function api.refuse_review(p_review_id uuid, p_version int, p_ground text, p_text text, p_appeal text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('review', p_review_id, 'T-52', p_version);
begin
  if not s.is_proposal then perform app.fail('proposal_missing', '409', 'R-REVIEW-NOTACCEPT'); end if;
  if p_ground is null or p_ground not in ('overdue','other_route','wrong_organ','already_reviewed','new_demand') then perform app.fail('ground_missing', '422', 'R-REVIEW-NOTACCEPT', '{"field":"ground"}'); end if;
  if p_ground = 'overdue' and (s.review).late_reason is null and (s.review).requested_on <= coalesce((select max(c.due_on) from app.clocks c
      where c.matter_id = (s.matter).id and c.kind in ('D-REVIEW-REQ','D-RECHECK-REQ')), (s.review).requested_on) then
    perform app.fail('review_is_in_time', '409', 'R-REVIEW-NOTACCEPT', '{"field":"ground"}');
  end if;
  return app.propose(s, jsonb_build_object('ground', p_ground, 'text', app.check_text(p_text, 'text', 2000, true), 'appeal', app.check_text(p_appeal, 'appeal', 1000, true)));
end $$;
comment on function api.refuse_review is 'T-52 不予受理申请 on a closed list of grounds: the review office proposes, the leader decides (R-REVIEW-NOTACCEPT).';

create function app.do_review_refusal(s app.step, p jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare r app.reviews := s.review; m app.matters := s.matter; words text;
begin
  words := case p ->> 'ground' when 'overdue' then '超过申请期限并且没有正当理由' when 'other_route' then '不属于信访程序办理的事项' when 'wrong_organ' then '应当向其他机关提出'
    when 'already_reviewed' then '已经复查或者正在复查' else '属于新的诉求，应当另行提出' end;
  perform app.issue_document('W-RV-REFUSE', m.id, r.dispatch_id, r.organ_id, jsonb_build_object('reg_no', m.reg_no, 'requested_on', app.say_date(r.requested_on),
    'ground', words, 'text', p ->> 'text', 'appeal', p ->> 'appeal'), s.drafted_by, auth.uid());
  update app.clocks set ended_on = app.today() where dispatch_id = r.dispatch_id and kind in ('D-REVIEW-DEC','D-RECHECK-DEC') and met_on is null and ended_on is null;
  return app.finish_step(s, words, p);
end $$;
comment on function app.do_review_refusal is 'T-52 decided: a written refusal with reasons and where to turn; the matter stays as it was.';

create function api.submit_review_opinion(p_review_id uuid, p_version int, p_findings text, p_assessment text, p_outcome text, p_basis text, p_redo_due_on date default null)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('review', p_review_id, 'T-53', p_version, null, 'submit_review_opinion');
begin
  if (s.review).is_external then perform app.fail('review_is_external', '409', 'R-RECHECK-EXTERNAL'); end if;
  if p_outcome is null or p_outcome not in ('upheld','changed','revoked') then perform app.fail('review_outcome_missing', '422', 'R-REVIEW-OUTCOME', '{"field":"outcome"}'); end if;
  if p_redo_due_on is not null and p_redo_due_on <= app.today() then perform app.fail('redo_date_wrong', '422', 'R-REVIEW-REDO', '{"field":"redo_due_on"}'); end if;
  update app.reviews set findings = app.check_text(p_findings, 'findings', 10000, true), assessment = app.check_text(p_assessment, 'assessment', 10000, true),
    outcome = p_outcome, basis = app.check_text(p_basis, 'basis', 1000, true), drafted_by = auth.uid(),
    redo_due_on = case when p_outcome = 'revoked' then coalesce(p_redo_due_on, app.today() + 30) end where id = p_review_id;
  return app.finish_step(s, null, '{}', '{}', null, false);
end $$;
comment on function api.submit_review_opinion is 'T-53 提交审查意见: facts, assessment, and one of 维持, 变更, 撤销并责令限期重新办理 (R-REVIEW-OUTCOME).';

create function api.return_review_opinion(p_review_id uuid, p_version int, p_reason text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('review', p_review_id, 'T-53', p_version, null, 'return_review_opinion');
begin
  return app.finish_step(s, app.check_text(p_reason, 'reason', 2000, true), '{}', '{}', null, false);
end $$;
comment on function api.return_review_opinion is 'T-53 退回修改: the draft goes back with a reason.';

create function app.say_review_outcome(r app.reviews) returns text language plpgsql immutable set search_path = '' as $$
begin
  return case r.outcome when 'upheld' then '维持原意见。' when 'changed' then '变更原意见。'
    when 'revoked' then '撤销原意见，责令原办理单位在 ' || app.say_date(r.redo_due_on) || ' 前重新办理，不得以同一事实和理由作出相同的意见。' end;
end $$;
comment on function app.say_review_outcome is 'The conclusion of a review as it stands in the paper.';

create function api.sign_review_opinion(p_review_id uuid, p_version int, p_approval text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('review', p_review_id, 'T-53', p_version, null, 'sign_review_opinion'); r app.reviews := s.review; m app.matters := s.matter; doc uuid; above app.units;
begin
  if r.drafted_by = auth.uid() then perform app.fail('drafter_cannot_sign', '403', 'R-DOC-SIGN'); end if;
  select u.* into above from app.units o join app.units u on u.id = coalesce(o.review_unit_id, o.parent_id) where o.id = r.organ_id;
  doc := app.issue_document(case r.stage when 'recheck' then 'W-RC-OPINION' else 'W-RV-OPINION' end, m.id, r.dispatch_id, r.organ_id, jsonb_build_object('reg_no', m.reg_no,
    'opinion', app.say_reviewed(r), 'requested_on', app.say_date(r.requested_on), 'claim', r.claim, 'findings', r.findings, 'assessment', r.assessment,
    'outcome', app.say_review_outcome(r), 'basis', r.basis, 'remedy_organ', above.name,
    'hearing', coalesce((select report from app.hearings h where h.review_id = r.id and h.ended_on is not null order by h.ended_on desc limit 1), '没有举行听证。')), r.drafted_by, auth.uid());
  update app.reviews set signed_by = auth.uid(), approval = app.check_text(p_approval, 'approval', 500, true), decided_on = app.today(), document_id = doc where id = r.id;
  return app.finish_step(s, (select number from app.documents where id = doc), jsonb_build_object('document', doc), '{}', null, false);
end $$;
comment on function api.sign_review_opinion is 'T-53 签发意见 once the district government has approved; never by the drafter (R-REVIEW-DEC-30D, R-DOC-SIGN).';

create function app.order_redo(p_review_id uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare s app.step; r app.reviews; d app.dispatches; m app.matters; t app.transitions;
begin
  select * into r from app.reviews where id = p_review_id;
  select x.* into d from app.dispatches x join app.opinions o on o.dispatch_id = x.id where o.id = r.opinion_id;
  select * into m from app.matters where id = d.matter_id for update;
  select * into t from app.transitions where code = 'T-55' and action = 'order_redo' and subject = 'dispatch' and from_state = d.state;
  if t.code is not null then -- else another review has sent it back already
    s.matter := m;  s.dispatch := d;  s.transition := t;  s.role := 'SYSTEM';
    update app.demands set closed_on = null, outcome = null, answer = null, basis = null
      where id in (select dd.demand_id from app.dispatch_demands dd where dd.dispatch_id = d.id) and route >= 5;
    update app.dispatches set served_on = null where id = d.id;
    update app.clocks set ended_on = app.today() where matter_id = d.matter_id and dispatch_id = d.id and kind in ('D-REVIEW-REQ','D-RECHECK-REQ') and met_on is null and ended_on is null;
    perform app.finish_step(s, '应在 ' || app.say_date(r.redo_due_on) || ' 前重新办理', jsonb_build_object('review', r.id), jsonb_build_object('D-REDO', jsonb_build_object('due', r.redo_due_on)));
  end if;
  select * into m from app.matters where id = r.matter_id;
  select * into d from app.dispatches where id = r.dispatch_id;
  select * into t from app.transitions where code = 'T-55' and subject = 'review' and from_state = r.state;
  s.matter := m;  s.dispatch := d;  s.review := r;  s.transition := t;  s.role := 'SYSTEM';
  perform app.finish_step(s, null, '{}', '{}', null, false);
end $$;
comment on function app.order_redo is 'T-55: a revoked opinion goes back to its unit with a date, for everybody who has it; a new answer brings a new right to review (R-REVIEW-REDO).';

create function api.serve_review_opinion(p_review_id uuid, p_version int, p_method text, p_sent_on date, p_received_on date, p_receiver text,
  p_relation text default null, p_proof_number text default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step; r app.reviews; m app.matters; answer jsonb;
begin
  select * into r from app.reviews where id = p_review_id;
  s := app.begin_step('review', p_review_id, case r.stage when 'recheck' then 'T-58' else 'T-54' end, p_version, null, 'serve_review_opinion');
  r := s.review;  m := s.matter;
  if p_method is null or p_method not in ('direct','left','post','electronic','entrusted') then perform app.fail('service_method_missing', '422', 'R-SERVE-METHODS', '{"field":"method"}'); end if;
  if p_received_on is null then perform app.fail('received_date_missing', '422', 'R-SERVE-DATE', '{"field":"received_on"}'); end if;
  if p_sent_on is null or p_sent_on < r.decided_on or p_received_on < p_sent_on or p_received_on > app.today() then perform app.fail('service_dates_wrong', '422', 'R-SERVE-DATE', '{"field":"sent_on"}'); end if;
  insert into app.services (document_id, matter_id, dispatch_id, method, sent_on, received_on, receiver, relation, proof_number, recorded_by)
    values (r.document_id, m.id, r.dispatch_id, p_method, p_sent_on, p_received_on, app.check_text(p_receiver, 'receiver', 60, true), p_relation, p_proof_number, auth.uid());
  update app.reviews set received_on = p_received_on where id = r.id;
  answer := app.finish_step(s, '申请人于 ' || app.say_date(p_received_on) || ' 收到意见书。' || app.say_review_outcome(r), jsonb_build_object('document', r.document_id, 'outcome', r.outcome),
    jsonb_build_object('D-RECHECK-REQ', jsonb_build_object('on', p_received_on, 'skip', r.outcome = 'revoked')), p_received_on);
  if r.outcome = 'revoked' then perform app.order_redo(r.id); end if;
  return answer;
end $$;
comment on function api.serve_review_opinion is 'T-54 送达复查意见 / T-58 送达复核意见 with the date of receipt; a revoked opinion goes back to its unit (R-SERVE-DATE, R-REVIEW-REDO, R-RECHECK-FINAL).';

create function api.record_external_decision(p_review_id uuid, p_version int, p_number text, p_decided_on date, p_received_on date, p_outcome text, p_basis text, p_redo_due_on date default null)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step; r app.reviews; answer jsonb;
begin
  select * into r from app.reviews where id = p_review_id;
  s := app.begin_step('review', p_review_id, case r.stage when 'recheck' then 'T-58' else 'T-54' end, p_version, null, 'record_external_decision');
  r := s.review;
  if not r.is_external then perform app.fail('review_is_ours', '409', 'R-RECHECK-EXTERNAL'); end if;
  if p_outcome is null or p_outcome not in ('upheld','changed','revoked') then perform app.fail('review_outcome_missing', '422', 'R-REVIEW-OUTCOME', '{"field":"outcome"}'); end if;
  if p_received_on is null then perform app.fail('received_date_missing', '422', 'R-SERVE-DATE', '{"field":"received_on"}'); end if;
  if p_decided_on is null or p_decided_on < r.requested_on or p_received_on < p_decided_on or p_received_on > app.today() then perform app.fail('service_dates_wrong', '422', 'R-SERVE-DATE', '{"field":"decided_on"}'); end if;
  if p_redo_due_on is not null and p_redo_due_on <= app.today() then perform app.fail('redo_date_wrong', '422', 'R-REVIEW-REDO', '{"field":"redo_due_on"}'); end if;
  update app.reviews set external_number = app.check_text(p_number, 'number', 100, true), decided_on = p_decided_on, received_on = p_received_on, outcome = p_outcome,
    basis = app.check_text(p_basis, 'basis', 1000, true), redo_due_on = case when p_outcome = 'revoked' then coalesce(p_redo_due_on, app.today() + 30) end where id = r.id returning * into r;
  answer := app.finish_step(s, r.external_number || '，申请人于 ' || app.say_date(p_received_on) || ' 收到。' || app.say_review_outcome(r), jsonb_build_object('outcome', r.outcome),
    jsonb_build_object('D-RECHECK-REQ', jsonb_build_object('on', p_received_on, 'skip', r.outcome = 'revoked')), p_received_on);
  if r.outcome = 'revoked' then perform app.order_redo(r.id); end if;
  return answer;
end $$;
comment on function api.record_external_decision is 'T-54/T-58 by another organ: number, dates and conclusion as they were reported (R-RECHECK-EXTERNAL).';

create function api.open_review_hearing(p_review_id uuid, p_version int, p_subject text, p_held_on date, p_place text, p_chair text, p_members text, p_is_public boolean, p_closed_reason text default null)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('review', p_review_id, 'T-57', p_version, null, 'open_review_hearing'); r app.reviews := s.review;
begin
  if r.is_external then perform app.fail('review_is_external', '409', 'R-RECHECK-EXTERNAL'); end if;
  perform app.open_hearing(s.matter, s.dispatch, r.id, r.organ_id, p_subject, p_held_on, p_place, p_chair, p_members, p_is_public, p_closed_reason);
  perform app.pause_clock(r.dispatch_id, app.today());
  return app.finish_step(s, app.say_date(p_held_on) || ' 在 ' || p_place || ' 举行听证；听证时间不计入复核期限');
end $$;
comment on function api.open_review_hearing is 'T-57 举行听证 in a re-examination: from the notice the thirty days stand still (R-RECHECK-HEARING, R-CALC-PAUSE).';

create function api.close_review_hearing(p_review_id uuid, p_version int, p_minutes text, p_report text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('review', p_review_id, 'T-57', p_version, null, 'close_review_hearing');
begin
  perform app.end_hearing((s.review).dispatch_id, p_minutes, p_report);
  perform app.resume_clock((s.review).dispatch_id, app.today());
  return app.finish_step(s, '复核期限继续计算');
end $$;
comment on function api.close_review_hearing is 'T-57 听证结束 with minutes and report: the thirty days go on (R-HEAR-EXCL).';

create view api.matter_reviews with (security_invoker = true) as
  select r.id, r.matter_id, r.dispatch_id, r.stage, case r.stage when 'review' then '复查' else '复核' end as stage_label, r.state, st.label as state_label, r.version,
    r.organ_id, u.name as organ, r.is_external, r.requested_on, r.claim, r.grounds, r.late_reason, r.missing, r.supplement, r.accepted_on, r.findings, r.assessment, r.basis, r.outcome,
    case r.outcome when 'upheld' then '维持' when 'changed' then '变更' when 'revoked' then '撤销并责令限期重新办理' end as outcome_label, r.redo_due_on,
    app.staff_name(r.drafted_by) as drafted_by_name, app.staff_name(r.signed_by) as signed_by_name, r.approval, r.decided_on, r.document_id, r.external_number, r.received_on
  from app.reviews r join app.states st on st.state = r.state join app.units u on u.id = r.organ_id;
comment on view api.matter_reviews is '复查、复核 of a matter.';
create view api.matter_hearings with (security_invoker = true) as
  select id, matter_id, dispatch_id, review_id, subject, place, chair, members, is_public, closed_reason, notice_on, held_on, minutes, report, ended_on from app.hearings;
comment on view api.matter_hearings is '听证 of a matter.';
grant select on api.matter_reviews, api.matter_hearings to authenticated;
