-- Joining what is the same matter (并入原件, handbook 2.2). An official confirms 同人 and 同事 apart, each with a reason. A person
-- who comes again is answered under the earlier matter, with either code. Somebody else with the same cause is joined for the
-- investigation only: their matter stays their own, with its code, paper, date of receipt, rating and right of review. Nothing is
-- deleted, and all of it can be undone. That what is joined follows its original stands in the next file.

alter table app.matters add column merged_into_id uuid references app.matters on delete restrict;
create index on app.matters (merged_into_id);
comment on column app.matters.merged_into_id is 'The matter that this one is joined with; nothing is deleted (R-SAME-LINK).';

create table app.joinings (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  original_id uuid not null references app.matters on delete restrict,
  person_id uuid references app.matters on delete restrict,
  same_person text not null constraint joinings_same_person_length check (length(same_person) between 1 and 1000),
  same_facts text not null constraint joinings_same_facts_length check (length(same_facts) between 1 and 1000),
  was_repeat boolean, was_evaluable boolean not null,
  joined_by uuid not null references app.staff on delete restrict,
  joined_on date not null,
  ended_on date, end_reason text,
  constraint joinings_not_with_itself check (original_id <> matter_id and person_id is distinct from matter_id),
  constraint joinings_ended_whole check ((ended_on is null) = (end_reason is null))
);
create unique index joinings_one_open on app.joinings (matter_id) where ended_on is null;
create index on app.joinings (matter_id);
create index on app.joinings (original_id);
create index on app.joinings (person_id);
create index on app.joinings (joined_by);
comment on column app.joinings.person_id is 'The matter under which the same person stands already; null: somebody else with the same cause.';
comment on table app.joinings is '并入: who confirmed that a matter is the same as another, whether the person is the same, with a reason for each, and until when it held (R-SAME-HUMAN, R-SAME-LINK).';
create trigger keep_joinings before delete on app.joinings for each row execute function app.refuse_change();
alter table app.joinings enable row level security;
create policy "Readers of both matters read why they were joined" on app.joinings for select to authenticated
  using (exists (select from app.matters m where m.id = matter_id) and exists (select from app.matters o where o.id = original_id));
grant select on app.joinings to authenticated;

insert into app.transitions (code, subject, action, label, from_state, to_state, side, roles, proposer_roles, needs, document_kind, starts_clocks, stops_clocks, rule, order_no) values
 ('T-03','matter','merge_matter','并入原件','M20','M80','bureau','{TRIAGE}',null,'同人和同事分别确认并写明理由；原件正在办理或者可以申请复查','W-MERGED','{}','{D-TRIAGE,D-REDISPATCH,D-TRIAGE-CASCADE}','R-SAME-HUMAN',27),
 ('T-63','matter','unmerge_matter','撤销并入','M80','M20','bureau','{REVIEWER}','{TRIAGE}','并入有误','撤销并入','{}','{}','R-SAME-MERGE-UNDO',61),
 ('T-63','matter','unmerge_matter','撤销并入','M41','M20','bureau','{REVIEWER}','{TRIAGE}','并入有误','撤销并入','{}','{}','R-SAME-MERGE-UNDO',61),
 ('T-63','matter','unmerge_matter','撤销并入','M50','M20','bureau','{REVIEWER}','{TRIAGE}','并入有误；已经送达的文书保留','撤销并入','{}','{}','R-SAME-MERGE-UNDO',61),
 ('T-63','matter','unmerge_matter','撤销并入','M61','M20','bureau','{REVIEWER}','{TRIAGE}','并入有误；已经送达的文书保留','撤销并入','{}','{}','R-SAME-MERGE-UNDO',61),
 ('T-61','matter','confirm_withdrawal','确认撤回','M80','M85','bureau','{REVIEWER,SUPERVISOR}',null,'信访人申请；信访部门回访核实系自愿','W-WITHDRAW','{}','{D-WITHDRAW-CONFIRM}','R-WITHDRAW-VOLUNTARY',63),
 ('T-61','matter','refuse_withdrawal','撤回不成立','M80','M80','bureau','{REVIEWER,SUPERVISOR}',null,'回访核实不是自愿，或者信访人改变主意',null,'{}','{D-WITHDRAW-CONFIRM}','R-WITHDRAW-VOLUNTARY',64);

insert into app.templates (kind, title, issuer, addressee, series_suffix, required, body) values
('W-MERGED','信访事项告知书','bureau','petitioner','告','{reg_no,link,unit,rights,text}',
$t$您（贵单位）好：

您于 {{received_on}} 提出的信访事项（登记编号 {{reg_no}}），{{link}}

承办单位：{{unit}}
办理期限：{{due_on}}

{{rights}}

{{text}}

如果您认为不是同一事项，或者有新的事实和理由，可以向我们说明，我们会重新甄别。$t$);

create function app.standing_id(p_matter_id uuid) returns uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce((select person_id from app.joinings where matter_id = p_matter_id and ended_on is null), p_matter_id);
end $$;
comment on function app.standing_id is 'The matter under which a petitioner is answered, rates and asks for review: the own one; for who came again with the same cause, the earlier one.';

create function app.refuse_joined(p_matter_id uuid) returns void language plpgsql stable security definer set search_path = '' as $$
begin
  if exists (select from app.matters where merged_into_id = p_matter_id) then perform app.fail('others_are_joined', '409', 'R-SAME-LINK'); end if;
end $$;
comment on function app.refuse_joined is 'Refuses, while others are joined with a matter, the steps whose ground is personal or that would change what they were joined for: the joining is undone first.';

create function app.check_original(o app.matters, p_person_id uuid) returns void language plpgsql stable security definer set search_path = '' as $$
declare stands app.matters;
begin
  select * into stands from app.matters where id = coalesce(p_person_id, o.id);
  if p_person_id is not null and (stands.state = 'M70' or exists (select from app.reviews r where r.matter_id = stands.id and r.stage = 'recheck' and r.state = 'Q60')) then
    perform app.fail('original_is_final', '409', 'R-SAME-FINAL', '{"field":"into_reg_no"}');
  end if;
  if o.state in ('M20','M25','M30','M31','M40','M41','M50','M60','M61','M65') and (p_person_id is not null
      or not exists (select from app.opinions x where x.matter_id = o.id and x.external_number is not null)) then return; end if;
  if p_person_id is not null and stands.state = 'M90' and (select e.transition from app.events e where e.matter_id = stands.id and e.to_state = 'M90' order by e.seq desc limit 1) = 'T-59' then return; end if;
  perform app.fail('original_is_closed', '409', case when p_person_id is null then 'R-SAME-DEF' else 'R-SAME-LAPSED' end, '{"field":"into_reg_no"}');
end $$;
comment on function app.check_original is 'A matter is joined with one that is being handled or open to review; the same person also with one whose time for review has passed; after a re-examination the same person is told 不再受理 instead (R-SAME-INPROC, R-SAME-REVIEW-WINDOW, R-SAME-LAPSED, R-SAME-FINAL).';

create function app.match_demands(m app.matters, o app.matters, p_demands int[], p_is_kept boolean) returns void language plpgsql volatile security definer set search_path = '' as $$
declare n record; only_one uuid; f uuid;
begin
  only_one := (select case when count(*) = 1 then (array_agg(id))[1] end from app.demands where matter_id = o.id and replaced_on is null);
  for n in select x.id, x.seq, row_number() over (order by x.seq) as place from app.demands x where x.matter_id = m.id and x.replaced_on is null and x.closed_on is null loop
    f := coalesce(only_one, (select x.id from app.demands x where x.matter_id = o.id and x.replaced_on is null and x.seq = p_demands[n.place]));
    if f is null then perform app.fail('joined_demand_missing', '422', 'R-SAME-NEWFACT', jsonb_build_object('field', 'original_demand.' || n.place - 1, 'demand', n.seq)); end if;
    if p_is_kept then update app.demands set follows_id = f where id = n.id; end if;
  end loop;
end $$;
comment on function app.match_demands is 'Says for each demand which one of the original it is: only the answer to that one is given to it; a demand that is not there is a matter of its own (R-SAME-NEWFACT, R-DOC-PRIVACY).';

create function app.say_joined(o app.matters, p_person_id uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare holder record; ask jsonb; stands app.matters; late text := '';
begin
  select u.name as unit, c.due_on into holder from app.dispatches d join app.units u on u.id = d.unit_id
    left join app.clocks c on c.dispatch_id = d.id and c.met_on is null and c.ended_on is null and c.kind in ('D-ACCEPT','D-HANDLE','D-EXTEND','D-REDO')
    where d.matter_id = o.id and d.role = 'lead' order by d.closed_on nulls first, c.due_on limit 1;
  if p_person_id is null then
    return jsonb_build_object('unit', coalesce(holder.unit, '正在确定'), 'due_on', coalesce(app.say_date(holder.due_on), '以办理单位的书面告知为准'),
      'link', '与我们正在调查的一件事是同一事项，由办理单位一并调查。您提交的内容和材料全部保留，并转给办理单位。',
      'rights', '这仍然是您自己的信访事项：凭您的查询码随时查询；办理结果单独送达给您，申请复查的三十日从您收到之日起算；您可以单独评价，单独申请复查。');
  end if;
  select * into stands from app.matters where id = p_person_id;
  ask := app.public_rights(stands) -> 'ask_review';
  if stands.state = 'M90' then late := '申请复查的期限已经届满，没有申请复查，该事项已经办结。这不是不再受理：有正当理由的，请补充说明，我们可以重新启动；有新的事实和理由的，可以另行提出。'; end if;
  return jsonb_build_object('unit', coalesce(holder.unit, (select name from app.units where id = o.keeper_unit_id)), 'due_on', coalesce(app.say_date(holder.due_on), '见原件'),
    'link', '与您先前提出的登记编号 ' || stands.reg_no || ' 的信访事项属于同一事项，已经并入一并办理，不重新计算办理期限。您这次提交的内容和材料全部保留，并转给办理单位。',
    'rights', case when late <> '' then late when jsonb_typeof(ask) = 'object' then '意见书（' || (ask ->> 'number') || '）您已于 ' || app.say_date((ask ->> 'received_on')::date) || ' 收到。不同意的，可以在 ' || app.say_date((ask ->> 'due_on')::date)
        || ' 前向' || coalesce(ask ->> 'organ', '上一级机关') || '请求' || case ask ->> 'stage' when 'recheck' then '复核' else '复查' end || '；在本站“查询进度”输入这次的查询码，就可以直接填写申请。'
      else '用这次的查询码或者原来的查询码，都可以查询、评价和申请复查。' end);
end $$;
comment on function app.say_joined is 'What the notice of joining says: the same person learns number, unit, date and the way to a review; somebody else learns unit and date and that all rights are their own, never whose matter it is (R-SAME-INPROC, R-SAME-REVIEW-WINDOW, R-SAME-LAPSED, R-DOC-PRIVACY).';

create function app.join(m app.matters, o app.matters, p_person_id uuid, p_same_person text, p_same_facts text, p_text text) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.issue_document('W-MERGED', m.id, null, m.keeper_unit_id, app.say_joined(o, p_person_id) || jsonb_build_object('reg_no', m.reg_no, 'received_on', app.say_date(m.received_on),
    'text', coalesce(app.check_text(p_text, 'text', 2000, false), ' ')), null, auth.uid());
  insert into app.joinings (matter_id, original_id, person_id, same_person, same_facts, was_repeat, was_evaluable, joined_by, joined_on)
    values (m.id, o.id, p_person_id, p_same_person, p_same_facts, m.is_repeat, m.is_evaluable, auth.uid(), app.today());
  update app.matters set merged_into_id = o.id, is_repeat = p_person_id is not null,
    is_evaluable = p_person_id is null and not is_sealed and not is_anonymous and type <> 'D' where id = m.id;
  if p_person_id is null then perform app.open_evaluation(m.id, 'bureau', m.keeper_unit_id, app.today()); end if;
  perform app.append_event(o.id, 'T-00', '并入重复件', m.reg_no, null, o.state, o.state, jsonb_build_object('merged', m.id), 'TRIAGE', false);
  if app.is_late(o.id) then
    perform app.urge(d, app.running_clock(d.id), '同一事项信访人再次提出，原件已超期。', auth.uid()) from app.dispatches d
      where d.matter_id = o.id and d.closed_on is null and d.role = 'lead' and (app.running_clock(d.id)).due_on < app.today();
  end if;
end $$;
comment on function app.join is 'Joins: the notice to the petitioner, who is rated as a first-time matter only when the person is another, and the unit pressed when the earlier one is overdue (R-SAME-LINK, R-EVAL-SCOPE, R-SUP-URGE).';

create function app.joining_form(p_into_reg_no text, p_is_same_person boolean, p_same_person text, p_is_same_facts boolean, p_same_facts text, p_demands int[], p_text text) returns jsonb language plpgsql immutable set search_path = '' as $$
begin
  return jsonb_build_object('into_reg_no', p_into_reg_no, 'is_same_person', p_is_same_person, 'same_person', p_same_person, 'is_same_facts', p_is_same_facts, 'same_facts', p_same_facts, 'original_demands', p_demands, 'text', p_text);
end $$;
comment on function app.joining_form is 'What an official confirmed about a joining, as it is kept until another decides.';

create function app.check_joining(m app.matters, p jsonb, out original app.matters, out person_id uuid) language plpgsql volatile security definer set search_path = '' as $$
declare named app.matters;
begin
  perform app.refuse_joined(m.id);
  select * into named from app.matters where reg_no = upper(btrim(p ->> 'into_reg_no')) and not is_sealed and id <> m.id;
  if named.id is null or not app.reads_matter(named) then perform app.fail('original_missing', '422', 'R-SAME-HUMAN', '{"field":"into_reg_no"}'); end if;
  select * into original from app.matters where id = coalesce(named.merged_into_id, named.id) for update;
  if p ->> 'is_same_person' is null then perform app.fail('same_person_undecided', '422', 'R-SAME-HUMAN', '{"field":"is_same_person"}'); end if;
  perform app.check_text(p ->> 'same_person', 'same_person', 1000, true);
  if (p ->> 'is_same_facts')::boolean is distinct from true then perform app.fail('same_facts_unconfirmed', '422', 'R-SAME-NEWFACT', '{"field":"is_same_facts"}'); end if;
  perform app.check_text(p ->> 'same_facts', 'same_facts', 1000, true);
  perform app.check_text(p ->> 'text', 'text', 2000, false);
  person_id := case when (p ->> 'is_same_person')::boolean then app.standing_id(named.id) end;
  perform app.check_original(original, person_id);
  perform app.match_demands(m, original, app.original_demands(p), false);
end $$;
comment on function app.check_joining is 'What an official must have confirmed, and with which matter; the matter under which the person stands, where it is the same person (R-SAME-HUMAN, R-SAME-NEWFACT).';

create function app.original_demands(p jsonb) returns int[] language plpgsql immutable set search_path = '' as $$
begin
  return array(select x::int from jsonb_array_elements_text(case jsonb_typeof(p -> 'original_demands') when 'array' then p -> 'original_demands' else '[]' end) with ordinality y(x, n) order by n);
end $$;
comment on function app.original_demands is 'For each demand the number of the one of the original that it is.';

create function app.join_confirmed(m app.matters, p jsonb) returns app.joinings language plpgsql volatile security definer set search_path = '' as $$
declare c record; j app.joinings;
begin
  select * into c from app.check_joining(m, p);
  perform app.match_demands(m, c.original, app.original_demands(p), true);
  perform app.join(m, c.original, c.person_id, btrim(p ->> 'same_person'), btrim(p ->> 'same_facts'), p ->> 'text');
  select * into j from app.joinings x where x.matter_id = m.id and x.ended_on is null;
  return j;
end $$;
comment on function app.join_confirmed is 'Joins as it was confirmed; the step that moves the matter follows.';

create function app.say_joining(j app.joinings) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return case when j.person_id is null then '与正在调查的同一事项一并调查，结果单独答复' else '并入登记编号 ' || (select reg_no from app.matters where id = j.person_id) end;
end $$;
comment on function app.say_joining is 'The joining in one line of the timeline; the number only for the same person.';

create function app.joining_record(j app.joinings) returns jsonb language plpgsql immutable set search_path = '' as $$
begin
  return jsonb_build_object('into', j.original_id, 'person', j.person_id, 'same_person', j.same_person, 'same_facts', j.same_facts);
end $$;
comment on function app.joining_record is 'The joining as its event keeps it.';

create function app.follow_joining(j app.joinings) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.follow_dispatch(d, j.matter_id) from (select x.* from app.dispatches x where x.matter_id = j.original_id and x.role = 'lead' and x.state not in ('X31','X99') order by x.arrived_at, x.id) d;
  perform app.end_with(j.matter_id, (select state from app.matters where id = j.person_id));
end $$;
comment on function app.follow_joining is 'Gives the units of the original the joined matter too, and ends it with the first where that has ended.';

create function api.merge_matter(p_matter_id uuid, p_version int, p_into_reg_no text, p_is_same_person boolean, p_same_person text, p_is_same_facts boolean, p_same_facts text,
  p_demands int[] default null, p_text text default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-03', p_version); m app.matters := s.matter; j app.joinings; answer jsonb;
begin
  if m.is_sealed or app.waiting_demands(m.id) is null then perform app.fail('matter_wrong_state', '409'); end if;
  j := app.join_confirmed(m, app.joining_form(p_into_reg_no, p_is_same_person, p_same_person, p_is_same_facts, p_same_facts, p_demands, p_text));
  answer := app.finish_step(s, app.say_joining(j), app.joining_record(j));
  perform app.follow_joining(j);
  return answer;
end $$;
comment on function api.merge_matter is 'T-03 并入原件: an official confirms 同人 (or says that it is somebody else with the same cause) and 同事 separately, each with a reason; p_demands: for each demand the number of the one of the original that it is. The submission, its code and its text stay; somebody else keeps every right of their own (R-SAME-DEF, R-SAME-HUMAN, R-SAME-LINK, R-SAME-INPROC, R-SAME-MULTI-ADDR).';

create function api.unmerge_matter(p_matter_id uuid, p_version int, p_reason text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-63', p_version);
begin
  if not s.is_proposal then perform app.fail('proposal_missing', '409', 'R-TRIAGE-DUAL'); end if;
  perform app.require_leavable(p_matter_id);
  return app.propose(s, jsonb_build_object('reason', app.check_text(p_reason, 'reason', 2000, true)));
end $$;
comment on function api.unmerge_matter is 'T-63 撤销并入: TRIAGE proposes, REVIEWER decides; the fifteen days count from the receipt as before (R-SAME-MERGE-UNDO).';

create function app.require_leavable(p_matter_id uuid) returns void language plpgsql stable security definer set search_path = '' as $$
begin
  if (select merged_into_id from app.matters where id = p_matter_id) is null then perform app.fail('matter_not_joined', '409', 'R-SAME-MERGE-UNDO'); end if;
  if exists (select from app.reviews r where r.matter_id = p_matter_id and r.state in ('Q10','Q15','Q20','Q30','Q40','Q50')) then perform app.fail('review_is_running', '409', 'R-SAME-MERGE-UNDO'); end if;
  if exists (select from app.joinings j where j.person_id = p_matter_id and j.ended_on is null and j.original_id <> p_matter_id) then perform app.fail('person_stands_here', '409', 'R-SAME-MERGE-UNDO'); end if;
end $$;
comment on function app.require_leavable is 'What must be finished before a joining is undone: a review that the person asked for, and repeats of the same person that stand on it.';

create function app.leave_original(m app.matters, p_reason text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare d app.dispatches; was app.joinings;
begin
  for d in select * from app.dispatches where matter_id = m.id and role = 'joint' and state <> 'X99' for update loop
    update app.dispatches set state = 'X99', version = version + 1, closed_on = app.today() where id = d.id;
    perform app.end_clocks(m.id, d.id);
    perform app.close_work(d.id);
  end loop;
  perform app.end_clocks(m.id, null);
  update app.evaluations set ended_on = app.today() where matter_id = m.id and ended_on is null;
  update app.demands set follows_id = null, closed_on = null, outcome = null, answer = null, basis = null, route = null where matter_id = m.id and replaced_on is null and follows_id is not null;
  update app.joinings set ended_on = app.today(), end_reason = p_reason where matter_id = m.id and ended_on is null returning * into was;
  update app.matters set merged_into_id = null, is_repeat = was.was_repeat, is_evaluable = was.was_evaluable where id = m.id;
  perform app.append_event(was.original_id, 'T-00', '撤销并入', m.reg_no, null, null, null, jsonb_build_object('left', m.id), 'REVIEWER', false);
end $$;
comment on function app.leave_original is 'Takes a matter out of its joining: work, windows for review and rating that it opened end, its demands are open again; papers and proofs of service stay (R-SAME-MERGE-UNDO).';

create function app.do_unmerge(s app.step, p jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters := s.matter;
begin
  perform app.require_leavable(m.id);
  perform app.leave_original(m, p ->> 'reason');
  perform app.start_clock('D-TRIAGE', m.id, null, m.keeper_unit_id, m.received_on);
  return app.finish_step(s, p ->> 'reason');
end $$;
comment on function app.do_unmerge is 'T-63 decided: everything is as before the joining, also after the answer was served; the fifteen days count from the own receipt (R-SAME-MERGE-UNDO).';

create view api.matter_joinings with (security_invoker = true) as
  select j.id, o.id as original_id, o.reg_no as original_reg_no, m.id as matter_id, m.reg_no, m.title, m.received_on, st.label as state_label, j.person_id is not null as is_same_person, j.person_id, j.same_person, j.same_facts,
    app.staff_name(j.joined_by) as joined_by_name, j.joined_on, j.ended_on, j.end_reason
  from app.joinings j join app.matters m on m.id = j.matter_id join app.matters o on o.id = j.original_id join app.states st on st.state = m.state;
comment on view api.matter_joinings is '并入 of a matter and into it, with who confirmed what, and the matter under which the same person stands; for readers of both.';
create view api.joint_services with (security_invoker = true) as
  select d.id as dispatch_id, d.version, d.follows_id, d.matter_id, m.reg_no, m.title, d.unit_id, d.state, st.label as state_label, d.served_on,
    (select p.name_masked from app.parties p where p.matter_id = m.id and p.role = 'petitioner' order by p.id limit 1) as name_masked,
    (select x.id from app.documents x where x.dispatch_id = d.id and x.kind = 'W-OPINION' and x.voided_on is null order by x.issued_at desc limit 1) as document_id,
    (select x.number from app.documents x where x.dispatch_id = d.id and x.kind = 'W-OPINION' and x.voided_on is null order by x.issued_at desc limit 1) as number,
    (select w.due_on from app.work_items w where w.dispatch_id = d.id and w.closed_at is null limit 1) as due_on
  from app.dispatches d join app.matters m on m.id = d.matter_id join app.states st on st.state = d.state
  where d.role = 'joint' and d.state <> 'X99' and d.state <> 'X45';
comment on view api.joint_services is '并入件的送达: which petitioners of a joined matter have been served their own copy of the answer, and which not yet (R-SERVE-RECEIPT).';
grant select on api.matter_joinings, api.joint_services to authenticated;
