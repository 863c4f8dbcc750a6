-- The rest of the bureau's decisions within fifteen days (handbook 2.3): the closed lists of 不予受理, 不再受理 and 存查, each
-- approved by a second person and the second of them by the head of the bureau too (R-TRIAGE-DUAL); and opening a closed
-- matter again. Joining what is the same matter stands in a file of its own.

insert into app.outcomes values ('merged','并入原件','{}',10), ('refused','不予受理','{}',11), ('ended','不再受理','{}',12), ('filed','存查','{}',13);

insert into app.transitions (code, subject, action, label, from_state, to_state, side, roles, proposer_roles, needs, document_kind, starts_clocks, stops_clocks, rule, order_no) values
 ('T-09','matter','refuse_matter','不予受理','M20','M75','bureau','{REVIEWER}','{TRIAGE}','同一事项已经受理、正在办理并且没有到期；写明办理机关和期限','W-NOTACCEPT','{}','{D-TRIAGE,D-REDISPATCH}','R-TRIAGE-NOT-ACCEPT',28),
 ('T-10','matter','end_matter','不再受理','M20','M76','bureau','{REVIEWER,BUREAU_LEAD}','{TRIAGE}','复核意见书文号和日期；同一事实和理由；科长审核后由局领导批准','W-NOMORE','{}','{D-TRIAGE,D-REDISPATCH}','R-TRIAGE-NO-MORE',29),
 ('T-12','matter','file_matter','存查','M20','M79','bureau','{REVIEWER}','{TRIAGE}','限于联系后仍无明确诉求、已经告知且无新内容、不需要回复的感谢','存查审批单','{}','{D-TRIAGE,D-REDISPATCH}','R-TRIAGE-FILE',30),
 ('T-64','matter','reopen_matter','重新启动','M90','M20','bureau','{REVIEWER}',null,'有新的事实、法定途径没有受理、或者意见没有落实','重新启动记录','{}','{}','R-ROUTE-AUDIT',62);

insert into app.templates (kind, title, issuer, addressee, series_suffix, required, body) values
('W-NOTACCEPT','不予受理告知书','bureau','petitioner','不受','{reg_no,unit,accepted_on,due_on,text}',
$t$您（贵单位）好：

您于 {{received_on}} 提出的信访事项（登记编号 {{reg_no}}），{{unit}} 已于 {{accepted_on}} 受理，正在规定的期限内办理，应于 {{due_on}} 前书面答复您。

依照《信访工作条例》第十九条第三款，对您就同一事项再次提出的请求不予受理。

{{text}}

您可以凭原查询码查询办理进度。期限届满没有答复的，请告诉我们，我们将督促办理。$t$),
('W-NOMORE','不再受理告知书','bureau','petitioner','不再','{reg_no,final_number,final_on,final_organ,text}',
$t$您（贵单位）好：

您于 {{received_on}} 提出的信访事项（登记编号 {{reg_no}}），已经由 {{final_organ}} 于 {{final_on}} 作出复核意见（{{final_number}}）。

同一事实和理由的认定
{{text}}

依照《信访工作条例》第三十六条第三款，各级信访部门和其他机关、单位对此不再受理。

如果有新的事实和理由，您可以另行提出。生活有困难的，可以依法申请社会救助。$t$);

create function app.close_paper(p_kind text, m app.matters, p_outcome text, p_fields jsonb, p_drafted_by uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.issue_document(p_kind, m.id, null, m.keeper_unit_id,
    p_fields || jsonb_build_object('reg_no', m.reg_no, 'received_on', app.say_date(m.received_on)), p_drafted_by, auth.uid());
  perform app.close_demands(m.id, p_outcome, p_fields ->> 'text');
end $$;
comment on function app.close_paper is 'Issues the paper that tells the petitioner of a closing decision and closes the open demands with it.';

create function api.refuse_matter(p_matter_id uuid, p_version int, p_unit_id uuid, p_accepted_on date, p_due_on date, p_text text)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-09', p_version);
begin
  perform app.refuse_joined(p_matter_id);
  if not s.is_proposal then perform app.fail('proposal_missing', '409', 'R-TRIAGE-DUAL'); end if;
  if (s.matter).is_sealed or app.waiting_demands(p_matter_id) is null then perform app.fail('matter_wrong_state', '409'); end if;
  if not exists (select from app.units where id = p_unit_id) then perform app.fail('unit_missing', '422', 'R-TRIAGE-NOT-ACCEPT', '{"field":"unit_id"}'); end if;
  if p_accepted_on is null or p_accepted_on > app.today() or p_due_on is null or p_due_on < app.today() then
    perform app.fail('not_in_handling', '422', 'R-TRIAGE-NOT-ACCEPT', '{"field":"due_on"}');
  end if;
  return app.propose(s, jsonb_build_object('unit_id', p_unit_id, 'accepted_on', p_accepted_on, 'due_on', p_due_on, 'text', app.check_text(p_text, 'text', 2000, true)));
end $$;
comment on function api.refuse_matter is 'T-09 不予受理, only because the same matter is being handled within its time; TRIAGE proposes, REVIEWER decides (R-TRIAGE-NOT-ACCEPT, R-TRIAGE-DUAL).';

create function api.end_matter(p_matter_id uuid, p_version int, p_final_number text, p_final_on date, p_final_organ text, p_text text)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-10', p_version);
begin
  perform app.refuse_joined(p_matter_id);
  if not s.is_proposal then perform app.fail('proposal_missing', '409', 'R-TRIAGE-DUAL'); end if;
  if (s.matter).is_sealed or app.waiting_demands(p_matter_id) is null then perform app.fail('matter_wrong_state', '409'); end if;
  if p_final_on is null or p_final_on > app.today() then perform app.fail('final_opinion_missing', '422', 'R-TRIAGE-NO-MORE', '{"field":"final_on"}'); end if;
  return app.propose(s, jsonb_build_object('final_number', app.check_text(p_final_number, 'final_number', 60, true), 'final_on', p_final_on,
    'final_organ', app.check_text(p_final_organ, 'organ', 100, true), 'text', app.check_text(p_text, 'text', 2000, true)), '{REVIEWER}');
end $$;
comment on function api.end_matter is 'T-10 不再受理, only after a re-examination opinion on the same facts: TRIAGE proposes, REVIEWER examines, BUREAU_LEAD decides (R-TRIAGE-NO-MORE, R-TRIAGE-DUAL).';

create function api.file_matter(p_matter_id uuid, p_version int, p_ground text, p_reason text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-12', p_version); m app.matters := s.matter; is_request boolean;
begin
  perform app.refuse_joined(p_matter_id);
  if not s.is_proposal then perform app.fail('proposal_missing', '409', 'R-TRIAGE-DUAL'); end if;
  if m.is_sealed or p_ground is null or p_ground not in ('no_demand','already_told','thanks') then perform app.fail('file_ground_missing', '422', 'R-TRIAGE-FILE', '{"field":"ground"}'); end if;
  if p_ground = 'no_demand' and not exists (select from app.events e where e.matter_id = m.id and e.label = '联系补充') then perform app.fail('contact_attempts_missing', '409', 'R-TRIAGE-FILE', '{"field":"ground"}'); end if;
  is_request := exists (select from app.demands where matter_id = m.id and replaced_on is null and type in ('B','C'));
  if is_request and (p_ground = 'thanks' or p_ground = 'already_told' and not coalesce(m.is_repeat, false)) then
    perform app.fail('first_request_is_not_filed', '409', 'R-TRIAGE-FILE', '{"field":"ground"}');
  end if;
  return app.propose(s, jsonb_build_object('ground', p_ground, 'reason', app.check_text(p_reason, 'reason', 2000, true)));
end $$;
comment on function api.file_matter is 'T-12 存查 on one of three grounds, never for a first-time request or report; TRIAGE proposes, REVIEWER decides (R-TRIAGE-FILE, R-TRIAGE-DUAL).';

create function api.reopen_matter(p_matter_id uuid, p_version int, p_reason text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-64', p_version); m app.matters := s.matter; base int;
begin
  if m.is_sealed then perform app.fail('matter_wrong_state', '409', 'R-CONF-SEAL'); end if;
  select max(seq) into base from app.demands where matter_id = m.id;
  insert into app.demands (matter_id, seq, text, type, category)
    select m.id, base + row_number() over (order by seq), text, type, category from app.demands where matter_id = m.id and replaced_on is null;
  update app.demands set replaced_on = app.today() where matter_id = m.id and seq <= base and replaced_on is null;
  perform app.start_clock('D-TRIAGE', m.id, null, m.keeper_unit_id, app.today());
  return app.finish_step(s, app.check_text(p_reason, 'reason', 2000, true));
end $$;
comment on function api.reopen_matter is 'T-64 重新启动 by the REVIEWER: the demands are decided anew within fifteen days of today; what was done stays readable (R-ROUTE-AUDIT).';

create function app.do_refusal(s app.step, p jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.close_paper('W-NOTACCEPT', s.matter, 'refused', jsonb_build_object('unit', (select name from app.units where id = (p ->> 'unit_id')::uuid),
    'accepted_on', app.say_date((p ->> 'accepted_on')::date), 'due_on', app.say_date((p ->> 'due_on')::date), 'text', p ->> 'text'), s.drafted_by);
  perform app.open_evaluation((s.matter).id, 'bureau', (s.matter).keeper_unit_id, app.today());
  return app.finish_step(s, '同一事项正在办理，不予受理');
end $$;
comment on function app.do_refusal is 'T-09 decided: the notice with the handling organ and its date (R-TRIAGE-NOT-ACCEPT).';

create function app.do_end(s app.step, p app.proposals) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters := s.matter;
begin
  if p.decider_roles <> '{BUREAU_LEAD}' then
    s.is_proposal := true;
    perform app.append_event(m.id, 'T-10', '审核同意：不再受理', null, null, m.state, m.state, jsonb_build_object('proposal', p.id), 'REVIEWER', false);
    return app.propose(s, p.payload || jsonb_build_object('drafted_by', s.drafted_by), '{BUREAU_LEAD}');
  end if;
  perform app.close_paper('W-NOMORE', m, 'ended', p.payload || jsonb_build_object('final_on', app.say_date((p.payload ->> 'final_on')::date)), (p.payload ->> 'drafted_by')::uuid);
  return app.finish_step(s, '复核意见已经作出，不再受理');
end $$;
comment on function app.do_end is 'T-10: approved by the REVIEWER it goes on to the BUREAU_LEAD; approved there it is told to the petitioner (R-TRIAGE-DUAL).';

create function app.do_filing(s app.step, p jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.close_demands((s.matter).id, 'filed', p ->> 'reason');
  return app.finish_step(s, '存查：' || case p ->> 'ground' when 'no_demand' then '经联系仍无明确诉求' when 'thanks' then '感谢，不需要回复' else '已经告知，没有新的内容' end, p);
end $$;
comment on function app.do_filing is 'T-12 decided: demands closed as filed, with the ground in the record.';

-- The matter closes by itself the day after the petitioner's thirty days have passed unused (T-59).
insert into app.transitions (code, subject, action, label, from_state, to_state, side, roles, proposer_roles, needs, document_kind, starts_clocks, stops_clocks, rule, order_no) values
 ('T-59','matter','close_lapsed','逾期未申请复查，办结','M50','M90','system','{SYSTEM}',null,'送达有据；期限届满次日',null,'{}','{}','R-CLOSE-LAPSE',91),
 ('T-59','matter','close_lapsed','逾期未申请复核，办结','M61','M90','system','{SYSTEM}',null,'送达有据；期限届满次日',null,'{}','{}','R-CLOSE-LAPSE',91);

create function app.close_lapsed() returns int language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; t app.transitions; s app.step; n int := 0; k text;
begin
  for m in select x.* from app.matters x where x.state in ('M50','M61') and not exists (select from app.dispatches d where d.matter_id = x.id and d.closed_on is null)
      and not exists (select from app.demands z where z.matter_id = x.id and z.replaced_on is null and z.closed_on is null)
      and exists (select from app.clocks c where c.matter_id = x.id and c.kind = case x.state when 'M50' then 'D-REVIEW-REQ' else 'D-RECHECK-REQ' end)
      and not exists (select from app.clocks c where c.matter_id = x.id and c.kind in ('D-REVIEW-REQ','D-RECHECK-REQ') and c.met_on is null and c.ended_on is null and coalesce(c.due_on, 'infinity') >= app.today())
      and not exists (select from app.reviews r where r.matter_id = x.id and r.state in ('Q10','Q15'))
      and not app.joined_may_still_ask(x)
      for update loop
    k := case m.state when 'M50' then '复查' else '复核' end;
    select * into t from app.transitions where code = 'T-59' and from_state = m.state;
    update app.clocks set ended_on = app.today() where matter_id = m.id and kind in ('D-REVIEW-REQ','D-RECHECK-REQ') and met_on is null and ended_on is null;
    s.matter := m;  s.transition := t;  s.role := 'SYSTEM';
    perform app.finish_step(s, '收到意见之日起三十日内没有申请' || k);
    n := n + 1;
  end loop;
  return n;
end $$;
comment on function app.close_lapsed is 'T-59: closes the matters whose thirty days for review have passed unused after a proven receipt; of several petitioners with one answer, when the last one''s have; safe to repeat (R-CLOSE-LAPSE).';
