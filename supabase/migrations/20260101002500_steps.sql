-- Deciding what another proposed, and the list of steps that are possible now, with the reason why one is not. Both read the
-- same rows as the mover.

create function app.carry_out(s app.step, p app.proposals) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  return case p.action
    when 'transfer_matter' then app.send_all(s, 'transfer', p.payload)
    when 'assign_matter' then app.send_all(s, 'assign', p.payload)
    when 'give_acceptance' then app.do_acceptance(s, p.payload)
    when 'file_objection' then app.do_objection(s, p.payload)
    when 'rule_objection' then app.do_ruling(s, p.payload)
    when 'refuse_matter' then app.do_refusal(s, p.payload)
    when 'end_matter' then app.do_end(s, p)
    when 'file_matter' then app.do_filing(s, p.payload)
    when 'unmerge_matter' then app.do_unmerge(s, p.payload)
    when 'join_dispatched' then app.do_join_dispatched(s, p.payload)
    when 'refuse_review' then app.do_review_refusal(s, p.payload)
    when 'report_urgent' then app.do_urgent_report(s, p.payload)
    when 'object_upwards' then app.do_upper_objection(s, p.payload)
    when 'answer_suggestion' then app.do_suggestion_answer(s, p.payload) end;
end $$;
comment on function app.carry_out is 'Takes the step that was proposed and has been approved.';

create function api.decide_proposal(p_proposal_id uuid, p_version int, p_approve boolean, p_reason text default null) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare s app.step; p app.proposals; m app.matters;
begin
  select * into p from app.proposals where id = p_proposal_id;
  select * into m from app.matters where id = p.matter_id;
  if not app.reads_matter(m) then perform app.fail('proposal_not_found', '404'); end if;
  if p.decided_at is not null then perform app.refuse_version(m, m.version); end if;
  s := app.begin_step(case when p.review_id is not null then 'review' when p.dispatch_id is null then 'matter' else 'dispatch' end, p.subject_id, p.code, p_version, p.id, p.action);
  if not app.my_roles() && p.decider_roles then perform app.fail('role_missing', '403', (s.transition).rule, jsonb_build_object('roles', p.decider_roles)); end if;
  if p.proposed_by = auth.uid() then perform app.fail('drafter_cannot_sign', '403', 'R-DOC-SIGN'); end if;
  if p_approve is null then perform app.fail('approval_missing', '422', null, '{"field":"approve"}'); end if;
  update app.proposals set decided_by = auth.uid(), decided_at = app.now(), is_approved = p_approve,
    reason = app.check_text(p_reason, 'reason', 2000, not p_approve) where id = p.id;
  s.drafted_by := p.proposed_by;
  if p_approve then return app.carry_out(s, p); end if;
  perform app.append_event(p.matter_id, p.code, '退回拟稿：' || p.label, p_reason, p.dispatch_id, (s.transition).from_state, (s.transition).from_state,
    jsonb_build_object('proposal', p.id), s.role, false);
  if p.review_id is not null then update app.reviews set version = version + 1 where id = p.review_id;
  elsif p.dispatch_id is null then update app.matters set version = version + 1 where id = p.matter_id;
  else update app.dispatches set version = version + 1 where id = p.dispatch_id; end if;
  perform app.hand_over(p.matter_id, p.dispatch_id, null, p.review_id);
  return app.step_result(p.matter_id, p.dispatch_id, 'declined', p.review_id);
end $$;
comment on function api.decide_proposal is 'The second half of a two-person step: approve and carry out, or send back with a reason; never by the proposer (R-DOC-SIGN, R-TRIAGE-DUAL).';

create function app.obstacle(m app.matters, d app.dispatches, r app.reviews, t app.transitions) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return case
    when m.erased_on is not null then 'matter_erased'
    when r.id is not null and app.took_part(r, auth.uid()) then 'not_independent'
    when t.code = 'T-61' and t.subject = 'matter' and not exists (select from app.requests q where q.matter_id = m.id and q.kind = 'withdraw' and q.answered_on is null) then 'nothing_requested'
    when t.action = 'object_upwards' then app.upper_obstacle(m)
    when t.code = 'T-03' and t.subject = 'dispatch' then app.joining_obstacle(m, d, t.action)
    when t.action in ('transfer_matter','transfer_instructed') and app.must_be_assigned(m) then 'must_be_assigned'
    when t.action in ('record_upper_consent','record_upper_refusal') and not exists (select from app.upper_objections o where o.matter_id = m.id and o.answered_on is null) then 'nothing_requested'
    when t.action = 'open_hearing' and exists (select from app.hearings h where h.dispatch_id = d.id and h.ended_on is null) then 'hearing_is_open'
    when t.action = 'close_hearing' and not exists (select from app.hearings h where h.dispatch_id = d.id and h.ended_on is null) then 'hearing_not_held'
    when t.code = 'T-51' and t.action = 'ask_for_items' and r.missing is not null then 'items_asked_once'
    when t.code = 'T-53' and t.action = 'sign_review_opinion' and r.drafted_by = auth.uid() then 'drafter_cannot_sign'
    when t.action = 'record_external_decision' and not r.is_external then 'review_is_ours'
    when t.action in ('submit_review_opinion','open_review_hearing') and r.is_external then 'review_is_external'
    when t.code in ('T-04','T-05') and exists (select from app.demands n where n.matter_id = m.id and n.replaced_on is null and n.type = 'B') then 'report_must_be_split'
    when t.code = 'T-13' and t.subject = 'matter' and exists (select from app.demands n where n.matter_id = m.id and n.replaced_on is null and n.closed_on is null and n.type <> 'A') then 'not_a_suggestion'
    when t.code = 'T-23' and exists (select from app.objections o where o.dispatch_id = d.id) then 'objection_once'
    when t.code = 'T-23' and d.is_binding then 'designation_is_binding'
    when t.code = 'T-23' and coalesce(app.today() > app.add_working_days(d.arrived_on, 5), false) then 'objection_too_late'
    when t.code in ('T-21','T-22') and d.role <> 'lead' then 'only_lead_answers'
    when t.code = 'T-26' and exists (select from app.extensions x where x.dispatch_id = d.id and x.is_granted is distinct from false) then 'extension_once'
    when t.code = 'T-26' and coalesce(app.due_of(d.id) < app.today(), true) then 'extension_too_late'
    when t.code = 'T-40' and d.role <> 'assist' then 'only_assistants_advise'
    when t.code = 'T-29' and not exists (select from app.contact_records c where c.dispatch_id = d.id) then 'contact_missing'
    when t.action = 'sign_opinion' and exists (select from app.opinions o where o.dispatch_id = d.id and o.signed_at is null and o.drafted_by = auth.uid()) then 'drafter_cannot_sign'
    when t.code = 'T-32' and d.mode <> 'assign' then 'not_assigned'
    when t.code = 'T-60' and exists (select from app.dispatches x where x.matter_id = m.id and x.closed_on is null) then 'demands_open' end;
end $$;
comment on function app.obstacle is 'Why a step that fits the state is not possible now, as an error key; null when nothing stands in the way.';

create function app.steps_of(m app.matters, d app.dispatches, r app.reviews default null) returns table (subject text, subject_id uuid, version int, code text, action text,
  label text, is_possible boolean, is_proposal boolean, proposal_id uuid, obstacle text, rule text, document_kind text, order_no int)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
begin
  return query
  with mine as (select app.my_roles() as roles),
  at as (select case when r.id is not null then 'review' when d.id is not null then 'dispatch' else 'matter' end as subject, coalesce(r.id, d.id, m.id) as id,
    coalesce(r.version, d.version, m.version) as version, coalesce(r.state, d.state, m.state) as state),
  open_proposal as (select p.* from app.proposals p, at where p.subject_id = at.id and p.decided_at is null),
  t as (
    select distinct on (x.label) x.* from app.transitions x
    where (x.subject, x.from_state) = (select at.subject, at.state from at) and (x.stage is null or x.stage = r.stage)
      and x.side = case when r.id is null and d.id is not null and d.unit_id = app.my_unit_id() then 'unit' else 'bureau' end
      and app.fits_mode(x, d) and (m.channel in ('J','S') or x.rule <> 'R-UPPER-OBJECT') and (not m.is_sealed or x.code in ('T-02','T-15','T-20')) and (m.is_sealed or x.code <> 'T-15')
    order by x.label, x.code),
  rated as (
    select t.*, case when m.is_sealed then array['CONF_OFFICER'] else t.roles end as deciders, op.id as pid, op.code as pcode, op.decider_roles as pdeciders, op.action as paction,
      op.proposed_by as pby, app.obstacle(m, d, r, t::app.transitions) as why
    from (select (row(x.*)::app.transitions).* from t x) t left join open_proposal op on true)
  select at.subject, at.id, at.version, y.code, y.action,
    case when y.pid is not null and y.action = y.paction and y.action in ('give_acceptance','file_objection','answer_suggestion','object_upwards') and mine.roles && y.pdeciders then '签发' else y.label end,
    v.why is null, v.why is null and y.pid is null and not mine.roles && y.deciders, case when y.code = y.pcode or y.action = y.paction then y.pid end,
    v.why, y.rule, y.document_kind, y.order_no
  from rated y cross join at cross join mine cross join lateral (select case
      when y.pid is not null and not (y.action = y.paction and mine.roles && y.pdeciders) then 'proposal_is_open'
      when y.pid is not null and y.pby = auth.uid() then 'drafter_cannot_sign'
      when not (mine.roles && y.deciders or coalesce(mine.roles && y.proposer_roles, false)) then 'role_missing'
      when y.pid is null and y.proposer_roles is not null and y.code not in ('T-04','T-07') and not coalesce(mine.roles && y.proposer_roles, false) then 'proposal_missing'
      else y.why end as why) v
  where not (y.pid is not null and y.action = y.paction and y.code <> y.pcode and y.label not in (select label from open_proposal))
    and not (y.action in ('take_to_join','refuse_to_join') and y.why is not null); -- only where a unit asked
end $$;
comment on function app.steps_of is 'The steps that fit the state of a matter or dispatch, seen by the person who asks.';

create function api.possible_steps(p_matter_id uuid) returns table (subject text, subject_id uuid, version int, code text, action text,
  label text, is_possible boolean, is_proposal boolean, proposal_id uuid, obstacle text, rule text, document_kind text, order_no int)
language plpgsql stable security definer set search_path = '' as $$
declare m app.matters;
begin
  select * into m from app.matters where id = p_matter_id;
  if not app.reads_matter(m) then perform app.fail('matter_not_found', '404'); end if;
  return query
    select s.* from app.steps_of(m, null) s where m.keeper_unit_id = app.my_unit_id()
    union all
    select s.* from app.reviews r, app.dispatches d, app.steps_of(m, d, r) s where r.matter_id = m.id and d.id = r.dispatch_id and m.keeper_unit_id = app.my_unit_id()
    union all
    select s.* from app.dispatches d, app.steps_of(m, d) s where d.matter_id = m.id
      and (d.unit_id = app.my_unit_id() or (m.keeper_unit_id = app.my_unit_id() and exists (select from app.transitions x where x.subject = 'dispatch' and x.from_state = d.state and x.side = 'bureau')))
    union all
    select s.* from app.supervision_steps(m) s
    union all
    select s.* from app.recommendation_steps(m) s
    order by 7 desc, 13;
end $$;
comment on function api.possible_steps is 'The steps of a matter and its dispatches for the person who asks, possible ones first, each with its obstacle and rule.';

create function api.read_matter(p_matter_id uuid) returns jsonb language plpgsql stable set search_path = '' as $$
declare answer jsonb;
begin
  answer := (select jsonb_build_object('matter', to_jsonb(m),
    'demands', coalesce((select jsonb_agg(to_jsonb(x) order by x.seq) from api.matter_demands x where x.matter_id = m.id), '[]'),
    'dispatches', coalesce((select jsonb_agg(to_jsonb(x) order by x.arrived_at) from api.matter_dispatches x where x.matter_id = m.id), '[]'),
    'parties', coalesce((select jsonb_agg(to_jsonb(x) order by x.role) from api.matter_parties x where x.matter_id = m.id), '[]'),
    'timeline', coalesce((select jsonb_agg(to_jsonb(x) order by x.seq) from api.matter_timeline x where x.matter_id = m.id), '[]'),
    'clocks', coalesce((select jsonb_agg(to_jsonb(x) order by x.sort_order) from api.matter_clocks x where x.matter_id = m.id), '[]'),
    'documents', coalesce((select jsonb_agg(to_jsonb(x) order by x.issued_on) from api.matter_documents x where x.matter_id = m.id), '[]'),
    'attachments', coalesce((select jsonb_agg(to_jsonb(x) order by x.added_at) from api.matter_attachments x where x.matter_id = m.id), '[]'),
    'materials', coalesce((select jsonb_agg(to_jsonb(x) order by x.added_at) from api.matter_materials x where x.matter_id = m.id), '[]'),
    'contacts', coalesce((select jsonb_agg(to_jsonb(x) order by x.on_date) from api.matter_contacts x where x.matter_id = m.id), '[]'),
    'proposals', coalesce((select jsonb_agg(to_jsonb(x) order by x.proposed_at) from api.matter_proposals x where x.matter_id = m.id), '[]'),
    'objections', coalesce((select jsonb_agg(to_jsonb(x) order by x.filed_on) from api.matter_objections x where x.matter_id = m.id), '[]'),
    'opinions', coalesce((select jsonb_agg(to_jsonb(x) order by x.signed_at) from api.matter_opinions x where x.matter_id = m.id), '[]'),
    'services', coalesce((select jsonb_agg(to_jsonb(x) order by x.sent_on) from api.matter_services x where x.matter_id = m.id), '[]'),
    'evaluations', coalesce((select jsonb_agg(to_jsonb(x) order by x.due_on) from api.matter_evaluations x where x.matter_id = m.id), '[]'),
    'reviews', coalesce((select jsonb_agg(to_jsonb(x) order by x.requested_on) from api.matter_reviews x where x.matter_id = m.id), '[]'),
    'requests', coalesce((select jsonb_agg(to_jsonb(x) order by x.made_on) from api.matter_requests x where x.matter_id = m.id), '[]'),
    'urgings', coalesce((select jsonb_agg(to_jsonb(x) order by x.urged_on) from api.matter_urgings x where x.matter_id = m.id), '[]'),
    'supervisions', coalesce((select jsonb_agg(to_jsonb(x) order by x.opened_on) from api.matter_supervisions x where x.matter_id = m.id), '[]'),
    'recommendations', coalesce((select jsonb_agg(to_jsonb(x) order by x.drafted_on) from api.matter_recommendations x where x.matter_id = m.id), '[]'),
    'joinings', coalesce((select jsonb_agg(to_jsonb(x) order by x.joined_on, x.received_on) from api.matter_joinings x where x.matter_id = m.id or x.original_id = m.id or x.person_id = m.id), '[]'),
    'joint_services', coalesce((select jsonb_agg(to_jsonb(x) order by x.reg_no) from api.joint_services x where x.follows_id in (select d.id from api.matter_dispatches d where d.matter_id = m.id)), '[]'),
    'executions', coalesce((select jsonb_agg(to_jsonb(x) order by x.due_on) from api.matter_executions x where x.matter_id = m.id), '[]'),
    'call_backs', coalesce((select jsonb_agg(to_jsonb(x) order by x.drawn_on) from api.matter_call_backs x where x.matter_id = m.id), '[]'),
    'corrections', coalesce((select jsonb_agg(to_jsonb(x) order by x.made_on) from api.matter_corrections x where x.matter_id = m.id), '[]'),
    'publications', coalesce((select jsonb_agg(to_jsonb(x) order by x.drafted_on) from api.matter_publications x where x.matter_id = m.id), '[]'),
    'elements', coalesce((select jsonb_agg(to_jsonb(x) order by x.submission_id) from api.matter_elements x where x.matter_id = m.id), '[]'),
    'confirmations', coalesce((select jsonb_agg(to_jsonb(x) order by x.confirmed_at) from api.matter_confirmations x where x.matter_id = m.id), '[]'),
    'origins', coalesce((select jsonb_agg(to_jsonb(x) order by x.submission_id) from api.origins x where x.matter_id = m.id), '[]'),
    'upper_reports', coalesce((select jsonb_agg(to_jsonb(x) order by x.drafted_at) from api.upper_reports x where x.matter_id = m.id), '[]'),
    'receptions', coalesce((select jsonb_agg(to_jsonb(x) order by x.day) from api.receptions x where x.matter_id = m.id), '[]'),
    'hearings', coalesce((select jsonb_agg(to_jsonb(x) order by x.notice_on) from api.matter_hearings x where x.matter_id = m.id), '[]'),
    'extensions', coalesce((select jsonb_agg(to_jsonb(x) order by x.requested_on) from api.matter_extensions x where x.matter_id = m.id), '[]'),
    'inputs', coalesce((select jsonb_agg(to_jsonb(x) order by x.on_date) from api.matter_inputs x where x.matter_id = m.id), '[]'),
    'work', coalesce((select jsonb_agg(to_jsonb(q) order by q.position) from api.queue q where q.matter_id = m.id), '[]'),
    'steps', coalesce((select jsonb_agg(to_jsonb(s)) from api.possible_steps(m.id) s), '[]'))
  from api.matters m where m.id = p_matter_id);
  if answer is null then perform app.fail('matter_not_found', '404'); end if;
  return answer;
end $$;
comment on function api.read_matter is 'The screen of one matter in one answer, with the reader''s own rights: the rows of the views by name, its work items and the possible steps.';

-- It locks what steps lock, in another order. So it gives up, before the database would end either of the two, when somebody works on what it
-- waits for and waits for it; the job calls it again, and nobody at a desk notices.
create function api.sweep_deadlines() returns int language plpgsql volatile security definer set search_path = '' set lock_timeout = '500ms' as $$
begin
  return app.mark_breaches() + app.mark_sealed_terms() + app.close_lapsed() + app.remind() + app.press_units() + app.call_supervisor() + app.draw_call_backs() + app.write_digests() + app.forget_short_lived();
end $$;
comment on function api.sweep_deadlines is 'Marks deadlines that have passed, closes what has lapsed, reminds, presses, calls the supervisor, draws call-backs, forgets what is kept for a short time only, and writes the morning letters; safe to repeat and after any gap; for the scheduled job alone. Returns how many rows it changed.';

create function api.check_record(p_matter_id uuid) returns table (seq int, fault text) language plpgsql stable security definer set search_path = '' as $$
declare m app.matters;
begin
  select * into m from app.matters where id = p_matter_id;
  if not app.reads_matter(m) then perform app.fail('matter_not_found', '404'); end if;
  return query select f.seq, f.fault from app.chain_faults(p_matter_id) f union all select null, concat_ws(' ', r.tbl, r.fault, nullif(array_to_string(r.fields, ','), '')) from app.row_faults(p_matter_id) r;
end $$;
comment on function api.check_record is 'Verifies the record of a matter, its events and its rows; no row means it is sound.';
