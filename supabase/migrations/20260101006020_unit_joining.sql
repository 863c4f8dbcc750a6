-- A repeat in the hands of a unit: it came to the unit itself, or the bureau sent it on before anybody saw that it repeats another
-- (Article 23, R-SAME-HUMAN). What the unit handles already it joins itself: who handles it confirms person and facts, the head signs.
-- What others handle the unit cannot see; it asks the bureau, which confirms or not. Both only until the petitioner has been told
-- that the matter is accepted. The deadline of the notice keeps running while the bureau looks; a suggestion is studied with like ones
-- (R-SUG-SIMILAR), and what was assigned (交办) is reported on, so neither is joined here.

insert into app.transitions (code, subject, action, label, from_state, to_state, side, roles, proposer_roles, needs, document_kind, rule, order_no) values
 ('T-03','dispatch','join_dispatched','并入原件','X10','X99','unit','{UNIT_HEAD}','{UNIT_CLERK,HANDLER}','原件由本单位主办；同人和同事分别确认并写明理由','W-MERGED','R-SAME-HUMAN',36),
 ('T-03','dispatch','join_dispatched','并入原件','X20','X99','unit','{UNIT_HEAD}','{UNIT_CLERK,HANDLER}','原件由本单位主办；同人和同事分别确认并写明理由','W-MERGED','R-SAME-HUMAN',36),
 ('T-03','dispatch','ask_to_join','报请并入','X10','X10','unit','{UNIT_CLERK,HANDLER,UNIT_HEAD}',null,'原件不由本单位主办；写明编号和理由',null,'R-SAME-HUMAN',37),
 ('T-03','dispatch','ask_to_join','报请并入','X20','X20','unit','{UNIT_CLERK,HANDLER,UNIT_HEAD}',null,'原件不由本单位主办；写明编号和理由',null,'R-SAME-HUMAN',37),
 ('T-03','dispatch','take_to_join','同意并入','X10','X99','bureau','{TRIAGE}',null,'单位报请；同人和同事分别确认并写明理由','W-MERGED','R-SAME-HUMAN',38),
 ('T-03','dispatch','take_to_join','同意并入','X20','X99','bureau','{TRIAGE}',null,'单位报请；同人和同事分别确认并写明理由','W-MERGED','R-SAME-HUMAN',38),
 ('T-03','dispatch','refuse_to_join','不同意并入','X10','X10','bureau','{TRIAGE}',null,'单位报请；写明理由',null,'R-SAME-HUMAN',39),
 ('T-03','dispatch','refuse_to_join','不同意并入','X20','X20','bureau','{TRIAGE}',null,'单位报请；写明理由',null,'R-SAME-HUMAN',39),
 ('T-03','matter','follow_dispatches','并入原件','M30','M80','system','{SYSTEM}',null,null,null,'R-SAME-LINK',90);

create function app.asked_to_join(p_matter_id uuid) returns app.requests language plpgsql stable security definer set search_path = '' as $$
declare r app.requests;
begin
  select * into r from app.requests q where q.matter_id = p_matter_id and q.kind = 'join' and q.answered_on is null;
  return r;
end $$;
comment on function app.asked_to_join is 'What a unit asked about joining and nobody has answered yet.';

create function app.joining_obstacle(m app.matters, d app.dispatches, p_action text) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return case
    when d.mode <> 'transfer' or d.role <> 'lead' or exists (select from app.dispatches x where x.matter_id = m.id and x.id <> d.id and x.state not in ('X31','X99'))
      or exists (select from app.demands n where n.matter_id = m.id and n.replaced_on is null and n.closed_on is null and not exists (select from app.dispatch_demands dd where dd.demand_id = n.id and dd.dispatch_id = d.id)) then 'joining_not_here'
    when p_action in ('join_dispatched','ask_to_join') and (app.asked_to_join(m.id)).id is not null then 'joining_is_asked'
    when p_action in ('take_to_join','refuse_to_join') and (app.asked_to_join(m.id)).id is null then 'nothing_requested' end;
end $$;
comment on function app.joining_obstacle is 'Why a matter cannot be joined out of a unit now: it is assigned, with several units, or a suggestion; it was asked already, or nobody asked.';

create function app.begin_joining(p_dispatch_id uuid, p_version int, p_action text) returns app.step language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('dispatch', p_dispatch_id, 'T-03', p_version, null, p_action); why text;
begin
  why := app.joining_obstacle(s.matter, s.dispatch, p_action);
  if why is not null then perform app.fail(why, '409', 'R-SAME-HUMAN'); end if;
  return s;
end $$;
comment on function app.begin_joining is 'Begins a step of joining out of a unit, when nothing stands in its way.';

create function app.join_out_of(s app.step, p jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare j app.joinings; answer jsonb;
begin
  j := app.join_confirmed(s.matter, p);
  perform app.end_clocks((s.matter).id, (s.dispatch).id);
  answer := app.finish_step(s, app.say_joining(j), app.joining_record(j));
  perform app.follow_joining(j);
  return answer;
end $$;
comment on function app.join_out_of is 'Joins a matter that a unit has: its part ends there, and the one investigation goes on where the original is (R-SAME-LINK, R-SAME-INPROC).';

create function app.require_ours(p_original_id uuid) returns void language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (select from app.dispatches x where x.matter_id = p_original_id and x.unit_id = app.my_unit_id() and x.role = 'lead' and not x.is_sealed and x.state not in ('X31','X99')) then
    perform app.fail('original_not_ours', '422', 'R-SAME-HUMAN', '{"field":"into_reg_no"}');
  end if;
end $$;
comment on function app.require_ours is 'A unit joins only with what it handles itself.';

create function api.join_dispatched(p_dispatch_id uuid, p_version int, p_into_reg_no text, p_is_same_person boolean, p_same_person text, p_is_same_facts boolean, p_same_facts text,
  p_demands int[] default null, p_text text default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_joining(p_dispatch_id, p_version, 'join_dispatched'); p jsonb := app.joining_form(p_into_reg_no, p_is_same_person, p_same_person, p_is_same_facts, p_same_facts, p_demands, p_text);
begin
  if not s.is_proposal then perform app.fail('proposal_missing', '409', 'R-SAME-HUMAN'); end if;
  perform app.require_ours((c.original).id) from app.check_joining(s.matter, p) c;
  return app.propose(s, p);
end $$;
comment on function api.join_dispatched is 'T-03 in a unit: the UNIT_CLERK or HANDLER confirms 同人 and 同事 with a matter that the unit itself handles, the UNIT_HEAD decides; arguments as of api.merge_matter (R-SAME-HUMAN, R-DIRECT-UNIT).';

create function app.do_join_dispatched(s app.step, p jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare why text := app.joining_obstacle(s.matter, s.dispatch, 'join_dispatched');
begin
  if why is not null then perform app.fail(why, '409', 'R-SAME-HUMAN'); end if;
  perform app.require_ours((c.original).id) from app.check_joining(s.matter, p) c;
  return app.join_out_of(s, p);
end $$;
comment on function app.do_join_dispatched is 'T-03 in a unit, decided by its head: checked again, then joined.';

create function api.ask_to_join(p_dispatch_id uuid, p_version int, p_into_reg_no text, p_same_person text, p_same_facts text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_joining(p_dispatch_id, p_version, 'ask_to_join'); m app.matters := s.matter; r uuid := gen_random_uuid(); said text; answer jsonb;
begin
  if coalesce(upper(btrim(p_into_reg_no)), '') !~ '^CT[A-Z][0-9]{12,}$' or upper(btrim(p_into_reg_no)) = m.reg_no then perform app.fail('original_number_malformed', '422', 'R-SAME-HUMAN', '{"field":"into_reg_no"}'); end if;
  said := format('原件登记编号：%s。同人：%s。同事：%s。', upper(btrim(p_into_reg_no)), app.check_text(p_same_person, 'same_person', 800, true), app.check_text(p_same_facts, 'same_facts', 800, true));
  insert into app.requests (id, matter_id, kind, unit_id, text, made_on) values (r, m.id, 'join', m.keeper_unit_id, said, app.today());
  answer := app.finish_step(s, null, jsonb_build_object('request', r), '{}', null, false);
  perform app.open_work(m.id, null, m.keeper_unit_id, 'TRIAGE', '核对报请并入', '{}', null, null, null, r);
  update app.work_items set due_on = coalesce(app.add_working_days(app.today(), 3), app.today() + 3) where request_id = r and closed_at is null;
  return answer;
end $$;
comment on function api.ask_to_join is '报请并入: a unit asks the bureau to join what it has with a matter that others handle; it learns nothing of that one, and its own deadlines keep running (R-SAME-HUMAN).';

create function app.answer_joining(p_matter_id uuid, p_is_granted boolean, p_answer text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare r app.requests := app.asked_to_join(p_matter_id);
begin
  if r.id is null then return; end if;
  update app.requests set answer = p_answer, is_granted = p_is_granted, answered_by = auth.uid(), answered_on = app.today() where id = r.id;
  perform app.close_work(r.id);
end $$;
comment on function app.answer_joining is 'Ends what a unit asked about joining.';

create function api.take_to_join(p_dispatch_id uuid, p_version int, p_into_reg_no text, p_is_same_person boolean, p_same_person text, p_is_same_facts boolean, p_same_facts text,
  p_demands int[] default null, p_text text default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_joining(p_dispatch_id, p_version, 'take_to_join');
begin
  perform app.answer_joining((s.matter).id, true, '同意并入');
  return app.join_out_of(s, app.joining_form(p_into_reg_no, p_is_same_person, p_same_person, p_is_same_facts, p_same_facts, p_demands, p_text));
end $$;
comment on function api.take_to_join is 'T-03 for what a unit asked: TRIAGE confirms 同人 and 同事 and takes the matter out of the unit; arguments as of api.merge_matter (R-SAME-HUMAN, R-SAME-LINK).';

create function api.refuse_to_join(p_dispatch_id uuid, p_version int, p_reason text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_joining(p_dispatch_id, p_version, 'refuse_to_join');
begin
  p_reason := app.check_text(p_reason, 'reason', 2000, true);
  perform app.answer_joining((s.matter).id, false, p_reason);
  return app.finish_step(s, p_reason, '{}', '{}', null, false);
end $$;
comment on function api.refuse_to_join is 'The bureau does not join what a unit asked; the unit handles it, its deadlines as before (R-SAME-HUMAN).';

create function app.leave_joining_asked() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform app.answer_joining(new.matter_id, false, '单位已经办理下一步');
  return null;
end $$;
comment on function app.leave_joining_asked is 'What was asked about joining ends when the unit tells the petitioner that the matter is accepted, or objects.';
create trigger leave_joining_asked after update of state on app.dispatches for each row
  when (old.state in ('X10','X20') and new.state not in ('X10','X20') and new.role = 'lead') execute function app.leave_joining_asked();
