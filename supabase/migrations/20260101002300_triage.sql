-- The bureau's decision within fifteen days (Article 22): transfer, assign, guide, reply, forward a suggestion, hand a report
-- to the organ in charge; and its ruling on objections. Two-person steps are proposed by one and decided by another.

create function app.list_demands(p_demand_ids uuid[]) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return (select string_agg(n || '. ' || text, E'\n' order by n) from (
    select row_number() over (order by seq) as n, text from app.demands where id = any(p_demand_ids)) x);
end $$;
comment on function app.list_demands is 'Demands, numbered, as they stand in a paper.';

create function app.send_dispatch(s app.step, p_unit_id uuid, p_role text, p_mode text, p_demand_ids uuid[], p_reason text,
  p_drafted_by uuid, p_feedback_due_on date default null, p_requirement text default null, p_sender_id uuid default null)
returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters := s.matter; u app.units; d app.dispatches; k text; kind text := (s.transition).document_kind;
begin
  select * into u from app.units where id = p_unit_id and is_dispatchable and valid_to is null;
  if u.id is null then perform app.fail('unit_unknown', '422', 'R-TRIAGE-LOCAL', '{"field":"unit_id"}'); end if;
  insert into app.dispatches (matter_id, unit_id, keeper_unit_id, mode, role, is_sealed, arrived_at, arrived_on, feedback_due_on, requirement)
    values (m.id, u.id, m.keeper_unit_id, p_mode, p_role, p_mode = 'sealed', app.now(), app.today(), p_feedback_due_on, p_requirement) returning * into d;
  insert into app.dispatch_demands select d.id, x from unnest(p_demand_ids) x;
  foreach k in array case p_mode when 'suggestion' then '{D-SUG-ACK,D-SUG-REPLY}'::text[] else (s.transition).starts_clocks end loop
    if p_role = 'assist' and k in ('D-ACCEPT','D-FEEDBACK') then continue; end if; -- only the lead answers (R-TRIAGE-LEAD-COOP)
    perform app.start_clock(k, m.id, d.id, u.id, d.arrived_on, case when k = 'D-FEEDBACK' then p_feedback_due_on end);
  end loop;
  if p_role = 'assist' then perform app.start_clock('D-COOP', m.id, d.id, u.id, d.arrived_on, d.arrived_on + 30); end if;
  perform app.issue_document(kind, m.id, d.id, coalesce(p_sender_id, m.keeper_unit_id), jsonb_build_object('to_unit', u.name, 'reg_no', m.reg_no,
    'role', case p_role when 'lead' then '主办' else '协办' end, 'demands', app.list_demands(p_demand_ids), 'reason', p_reason,
    'accept_due', app.say_date(d.arrived_on + 15), 'object_due', app.say_date(app.add_working_days(d.arrived_on, 5)),
    'feedback_due', app.say_date(p_feedback_due_on), 'requirement', p_requirement), p_drafted_by, auth.uid());
  perform app.hand_over(m.id, d.id);
  if p_role = 'lead' then perform app.follow_dispatch(d); end if;
  return d.id;
end $$;
comment on function app.send_dispatch is 'Sends demands to one unit: dispatch, clocks from its arrival, paper of the bureau or of the superior organ that sends them, work item (R-SIGN-START).';

create function app.waiting_demands(p_matter_id uuid) returns uuid[] language plpgsql stable security definer set search_path = '' as $$
begin
  return (select array_agg(n.id order by n.seq) from app.demands n where n.matter_id = p_matter_id and n.replaced_on is null and n.closed_on is null
    and not exists (select from app.dispatch_demands dd join app.dispatches d on d.id = dd.dispatch_id
      where dd.demand_id = n.id and d.state not in ('X31','X99')));
end $$;
comment on function app.waiting_demands is 'The demands of a matter that no unit has yet.';

create function app.is_contested(p_demand_ids uuid[]) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from app.dispatch_demands dd join app.dispatches d on d.id = dd.dispatch_id join app.objections o on o.dispatch_id = d.id
    where dd.demand_id = any(p_demand_ids) group by dd.demand_id having count(distinct d.unit_id) >= 2);
end $$;
comment on function app.is_contested is 'Whether two units have objected to one of these demands: then the joint office designates (R-OBJECT-ONCE).';

create function app.check_dispatches(m app.matters, p_dispatches jsonb) returns void language plpgsql stable security definer set search_path = '' as $$
declare waiting uuid[] := app.waiting_demands(m.id); bad int;
begin
  if coalesce(jsonb_array_length(p_dispatches), 0) = 0 then perform app.fail('unit_missing', '422', 'R-TRIAGE-LOCAL', '{"field":"unit_id"}'); end if;
  if exists (select from app.demands where id = any(waiting) and type = 'B') then perform app.fail('report_must_be_split', '409', 'R-TRIAGE-MIXED-REPORT'); end if;
  if (select count(distinct x ->> 'unit_id') <> count(*) from jsonb_array_elements(p_dispatches) x) then
    perform app.fail('unit_named_twice', '422', 'R-TRIAGE-LEAD-COOP', '{"field":"unit_id"}');
  end if;
  with sent as (
    select d.id, count(*) filter (where coalesce(x ->> 'role', 'lead') = 'lead') as leads
    from unnest(waiting) d(id) left join jsonb_array_elements(p_dispatches) x
      on x -> 'demand_ids' is null or jsonb_typeof(x -> 'demand_ids') = 'null' or x -> 'demand_ids' ? d.id::text
    group by d.id)
  select count(*) into bad from sent where leads <> 1;
  if bad > 0 then perform app.fail('demand_needs_one_lead', '422', 'R-TRIAGE-LEAD-COOP', '{"field":"demand_ids"}'); end if;
end $$;
comment on function app.check_dispatches is 'Every waiting demand goes to exactly one lead unit; no report goes this way (R-TRIAGE-LEAD-COOP).';

create function app.send_all(s app.step, p_mode text, p_payload jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters := s.matter; x jsonb; ids uuid[]; ideas uuid[]; waiting uuid[] := app.waiting_demands(m.id); names text;
begin
  perform app.check_dispatches(m, p_payload -> 'dispatches');
  for x in select value from jsonb_array_elements(p_payload -> 'dispatches') loop
    ids := case when jsonb_typeof(x -> 'demand_ids') = 'array'
      then array(select v::uuid from jsonb_array_elements_text(x -> 'demand_ids') v where v::uuid = any(waiting)) else waiting end;
    ideas := array(select n.id from app.demands n where n.id = any(ids) and n.type in ('A','E') and coalesce(x ->> 'role', 'lead') = 'lead');
    ids := array(select y from unnest(ids) y where y <> all(ideas));
    if cardinality(ids) > 0 then
      perform app.send_dispatch(s, (x ->> 'unit_id')::uuid, coalesce(x ->> 'role', 'lead'), p_mode, ids, p_payload ->> 'reason', s.drafted_by,
        (p_payload ->> 'feedback_due_on')::date, p_payload ->> 'requirement');
    end if;
    if cardinality(ideas) > 0 then perform app.send_dispatch(s, (x ->> 'unit_id')::uuid, 'lead', 'suggestion', ideas, p_payload ->> 'reason', s.drafted_by); end if;
  end loop;
  if (p_payload ->> 'designation')::boolean then
    update app.dispatches set is_binding = true where matter_id = m.id and state = 'X10';
  end if;
  perform app.open_evaluation(m.id, 'bureau', m.keeper_unit_id, app.today());
  select string_agg(u.short_name, '、' order by u.sort_order) into names from jsonb_array_elements(p_payload -> 'dispatches') d
    join app.units u on u.id = (d ->> 'unit_id')::uuid;
  return app.finish_step(s, case when (p_payload ->> 'designation')::boolean then '经区联席办指定，' else '' end || (s.transition).label || '给' || names, jsonb_build_object('dispatches', p_payload -> 'dispatches'));
end $$;
comment on function app.send_all is 'Sends the waiting demands to the units named and closes the bureau''s own decision; suggestions and questions go as a dispatch of their own, with their own clocks (R-TRIAGE-SUGGEST, N-19).';

create function api.transfer_matter(p_matter_id uuid, p_version int, p_dispatches jsonb, p_reason text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-04', p_version); payload jsonb; m app.matters := s.matter;
begin
  if m.is_sealed then perform app.fail('matter_wrong_state', '409', 'R-CONF-NO-LEAK'); end if;
  if app.must_be_assigned(m) then perform app.fail('must_be_assigned', '409', 'R-TRIAGE-ASSIGN'); end if;
  payload := jsonb_build_object('dispatches', p_dispatches, 'reason', app.check_text(p_reason, 'reason', 2000, true));
  if app.is_contested(app.waiting_demands(m.id)) then
    perform app.check_dispatches(m, p_dispatches);
    return app.propose(s, payload || '{"designation":true}', '{JOINT_OFFICE}');
  end if;
  if jsonb_array_length(p_dispatches) > 1 and not 'REVIEWER' = any(app.my_roles()) then
    perform app.check_dispatches(m, p_dispatches);
    return app.propose(s, payload, '{REVIEWER}');
  end if;
  return app.send_all(s, 'transfer', payload);
end $$;
comment on function api.transfer_matter is 'T-04 转送 to the competent unit; to several units TRIAGE proposes and REVIEWER decides (R-TRIAGE-LOCAL, R-TRIAGE-LEAD-COOP).';

create function api.assign_matter(p_matter_id uuid, p_version int, p_dispatches jsonb, p_feedback_due_on date, p_requirement text, p_reason text)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-05', p_version); m app.matters := s.matter; contested boolean := app.is_contested(app.waiting_demands(p_matter_id));
begin
  if m.is_sealed then perform app.fail('matter_wrong_state', '409', 'R-CONF-NO-LEAK'); end if;
  if not s.is_proposal then perform app.fail('proposal_missing', '409', 'R-TRIAGE-ASSIGN'); end if;
  perform app.check_feedback_date(m.id, p_feedback_due_on);
  perform app.check_dispatches(m, p_dispatches);
  return app.propose(s, jsonb_build_object('dispatches', p_dispatches, 'feedback_due_on', p_feedback_due_on,
    'requirement', app.check_text(p_requirement, 'requirement', 2000, true), 'reason', app.check_text(p_reason, 'reason', 2000, true))
    || case when contested then '{"designation":true}'::jsonb else '{}' end, case when contested then '{JOINT_OFFICE}'::text[] end);
end $$;
comment on function api.assign_matter is 'T-05 交办 with a date for feedback: TRIAGE proposes, BUREAU_LEAD decides (R-TRIAGE-ASSIGN).';

create function app.close_demands(p_matter_id uuid, p_outcome text, p_answer text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update app.demands set outcome = p_outcome, answer = left(p_answer, 5000), closed_on = app.today()
  where matter_id = p_matter_id and replaced_on is null and closed_on is null;
end $$;
comment on function app.close_demands is 'Closes the open demands of a matter with one outcome of the bureau.';

create function api.inform_petitioner(p_matter_id uuid, p_version int, p_ground text, p_organ text, p_organ_address text, p_organ_phone text, p_text text)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-08', p_version, null, 'inform_petitioner'); m app.matters := s.matter; words text;
begin
  words := case p_ground when 'out_of_area' then '不属于本区管辖' when 'upper_power' then '属于上级机关职权' when 'litigation_visit' then '涉及诉讼权利救济，应当向政法机关提出'
    when 'legal_route' then '应当通过法定途径提出' end;
  if words is null then perform app.fail('ground_missing', '422', 'R-TRIAGE-OUTAREA', '{"field":"ground"}'); end if;
  if p_ground = 'litigation_visit' and m.channel <> 'F' then perform app.fail('ground_only_for_visits', '422', 'R-TRIAGE-LEGAL-VISIT', '{"field":"ground"}'); end if;
  if m.is_sealed or app.waiting_demands(m.id) is null then perform app.fail('matter_wrong_state', '409'); end if;
  perform app.issue_document('W-INFORM', m.id, null, m.keeper_unit_id, jsonb_build_object('reg_no', m.reg_no, 'received_on', app.say_date(m.received_on),
    'ground', words, 'organ', app.check_text(p_organ, 'organ', 100, true), 'organ_address', p_organ_address, 'organ_phone', p_organ_phone,
    'text', app.check_text(p_text, 'text', 5000, true)), null, auth.uid());
  perform app.close_demands(m.id, 'informed', p_text);
  perform app.open_evaluation(m.id, 'bureau', m.keeper_unit_id, app.today());
  return app.finish_step(s, words || '，请向' || p_organ || '提出', jsonb_build_object('ground', p_ground));
end $$;
comment on function api.inform_petitioner is 'T-08 告知引导: names the organ that is competent; never a refusal (R-TRIAGE-OUTAREA, R-TRIAGE-NO-REFUSE).';

create function api.reply_directly(p_matter_id uuid, p_version int, p_text text, p_basis text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-11', p_version); m app.matters := s.matter;
begin
  if m.is_sealed or app.waiting_demands(m.id) is null then perform app.fail('matter_wrong_state', '409'); end if;
  perform app.issue_document('W-REPLY', m.id, null, m.keeper_unit_id, jsonb_build_object('reg_no', m.reg_no, 'received_on', app.say_date(m.received_on),
    'text', app.check_text(p_text, 'text', 5000, true), 'basis', app.check_text(p_basis, 'basis', 1000, false)), null, auth.uid());
  perform app.close_demands(m.id, 'replied', p_text);
  perform app.open_evaluation(m.id, 'bureau', m.keeper_unit_id, app.today());
  return app.finish_step(s, '已经书面回复');
end $$;
comment on function api.reply_directly is 'T-11 直接回复 to questions, thanks, and what public policy answers fully (R-TRIAGE-CONSULT).';

create function api.forward_suggestion(p_matter_id uuid, p_version int, p_unit_id uuid, p_reason text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-13', p_version); m app.matters := s.matter; waiting uuid[];
begin
  waiting := app.waiting_demands(m.id);
  if m.is_sealed or waiting is null or exists (select from app.demands where id = any(waiting) and type <> 'A') then
    perform app.fail('not_a_suggestion', '409', 'R-TRIAGE-SUGGEST');
  end if;
  perform app.send_dispatch(s, p_unit_id, 'lead', 'suggestion', waiting, app.check_text(p_reason, 'reason', 2000, true), null);
  perform app.open_evaluation(m.id, 'bureau', m.keeper_unit_id, app.today());
  return app.finish_step(s, '转' || (select short_name from app.units where id = p_unit_id) || '研究');
end $$;
comment on function api.forward_suggestion is 'T-13 转建议研究: a suggestion goes to the organ that must study it (R-TRIAGE-SUGGEST, Article 29).';

create function app.is_beyond_reach(p_unit_id uuid, p_reported_unit_id uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return (with recursive below as (
      select p_reported_unit_id as id union select u.id from app.units u join below b on u.parent_id = b.id),
    above as (
      select u.id, u.parent_id from app.units u where u.id = p_reported_unit_id
      union select u.id, u.parent_id from app.units u join above a on u.id = a.parent_id where u.kind <> 'superior')
  select p_unit_id in (select id from below) or p_unit_id in (select id from above));
end $$;
comment on function app.is_beyond_reach is 'Whether a unit is the reported one, under it, or above it in its leaders'' line: such a unit never gets the report (R-CONF-ROUTE-AROUND).';

create function app.why_not_taken(u app.units, p_matter_id uuid) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return case when u.kind is null or u.kind not in ('party','congress_and_court','superior') then 'R-TRIAGE-REPORT'
    when exists (select from app.reported_units r where r.matter_id = p_matter_id and app.is_beyond_reach(u.id, r.reported_unit_id)) then 'R-CONF-ROUTE-AROUND'
    when u.kind <> 'superior' and exists (select from app.reported_units r join app.units x on x.id = r.reported_unit_id where r.matter_id = p_matter_id and x.kind = 'leadership') then 'R-CONF-SUPERIOR' end;
end $$;
comment on function app.why_not_taken is 'The rule by which a unit cannot take a report: it is no organ in charge of reports, is one of those reported, under or above one, or stands beside or below the leadership that is reported; null when it may (R-TRIAGE-REPORT, R-CONF-ROUTE-AROUND, R-CONF-SUPERIOR).';

create function api.transfer_sealed(p_matter_id uuid, p_version int, p_unit_id uuid, p_cadre_level text, p_reported_units uuid[], p_reason text, p_is_major boolean default false) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-15', p_version); m app.matters := s.matter; u app.units; o app.units; waiting uuid[]; level text; broken text;
begin
  if not m.is_sealed then perform app.fail('not_a_report', '409', 'R-TRIAGE-REPORT'); end if;
  perform app.name_reported(m.id, p_reported_units);
  if p_reported_units is null and not exists (select from app.reported_units where matter_id = m.id) then perform app.fail('reported_unit_missing', '422', 'R-CONF-ROUTE-AROUND', '{"field":"reported_unit"}'); end if;
  select * into m from app.matters where id = m.id;
  select * into u from app.units where id = p_unit_id and valid_to is null;
  if p_cadre_level is null or p_cadre_level not in ('below_section','district','city') then perform app.fail('cadre_level_missing', '422', 'R-TRIAGE-REPORT', '{"field":"cadre_level"}'); end if;
  broken := coalesce(app.why_not_taken(u, m.id), case when p_cadre_level = 'city' and u.kind <> 'superior' then 'R-TRIAGE-REPORT' end);
  if broken is not null then perform app.fail('unit_takes_no_reports', '422', broken, '{"field":"unit_id"}'); end if;
  level := case p_cadre_level when 'city' then '市管及以上干部' when 'district' then '区管干部' else '科级以下人员' end;
  waiting := app.waiting_demands(m.id);
  insert into app.dispatches (matter_id, unit_id, keeper_unit_id, mode, is_sealed, arrived_at, arrived_on)
    values (m.id, u.id, m.keeper_unit_id, 'sealed', true, app.now(), app.today());
  insert into app.dispatch_demands select d.id, x from app.dispatches d, unnest(waiting) x where d.matter_id = m.id and d.state = 'X10';
  perform app.issue_document('W-TRANSFER-S', m.id, (select id from app.dispatches where matter_id = m.id and state = 'X10'), m.keeper_unit_id,
    jsonb_build_object('to_unit', u.name, 'cadre_level', level, 'reason', app.check_text(p_reason, 'reason', 2000, true)), null, auth.uid());
  if p_cadre_level <> 'below_section' then
    for o in select * from app.units x where (x.code = 'ZZB' and p_cadre_level = 'district' or x.code = 'QW' and p_is_major) and x.id <> u.id and not exists (select from app.reported_units r where r.matter_id = m.id and app.is_beyond_reach(x.id, r.reported_unit_id)) loop
      perform app.issue_document('W-CADRE', m.id, null, m.keeper_unit_id, jsonb_build_object('to_unit', case o.code when 'QW' then o.name || '主要负责同志、分管组织工作的负责同志' else o.name end, 'cadre_level', level, 'unit', u.name, 'reason', btrim(p_reason)), null, auth.uid());
    end loop;
    if p_cadre_level = 'city' then
      perform app.issue_document('W-CADRE', m.id, null, m.keeper_unit_id, jsonb_build_object('to_unit', '上级党委组织部门', 'cadre_level', level, 'unit', u.name, 'reason', btrim(p_reason)), null, auth.uid());
    end if;
  end if;
  perform app.hand_over(m.id, (select id from app.dispatches where matter_id = m.id and state = 'X10'));
  return app.finish_step(s, '已依规转交有权处理的机关');
end $$;
comment on function api.transfer_sealed is 'T-15 转送（保密）: a report goes to the organ in charge; p_reported_units: whom it is about, kept beside what the reporter named; empty when no unit can be made out, null when it is known already; never to the reported unit, its subordinates or its leaders'' line (R-CONF-NO-LEAK, R-CONF-ROUTE-AROUND); one about the leadership of the district goes up (R-CONF-SUPERIOR); the organisation department in charge of the cadre is told on a sealed paper, in a major case the Party secretary too (R-TRIAGE-REPORT-CADRE); its paper has a series of its own (R-DOC-SECRET-SERIES).';

create function api.archive_matter(p_matter_id uuid, p_version int, p_note text default null) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-60', p_version);
begin
  if exists (select from app.dispatches where matter_id = p_matter_id and closed_on is null)
    or exists (select from app.demands where matter_id = p_matter_id and replaced_on is null and closed_on is null) then
    perform app.fail('demands_open', '409', 'R-CLOSE-ALL-DEMANDS');
  end if;
  return app.finish_step(s, '办结归档');
end $$;
comment on function api.archive_matter is 'T-60 归档 when every demand is closed (R-CLOSE-ALL-DEMANDS, R-ARCHIVE).';

create function app.do_ruling(s app.step, p_payload jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare d app.dispatches := s.dispatch; upheld boolean := (s.transition).code = 'T-24';
begin
  update app.objections set ruling = case when upheld then 'upheld' else 'rejected' end, ruling_reason = p_payload ->> 'reason', ruled_on = app.today()
    where dispatch_id = d.id;
  return app.finish_step(s, p_payload ->> 'reason', '{}', '{}', null, true);
end $$;
comment on function app.do_ruling is 'T-24/T-25: the ruling on an objection, and what follows from it.';

create function api.rule_objection(p_dispatch_id uuid, p_version int, p_uphold boolean, p_reason text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare s app.step;
begin
  s := app.begin_step('dispatch', p_dispatch_id, case when p_uphold then 'T-24' else 'T-25' end, p_version);
  if not s.is_proposal then perform app.fail('proposal_missing', '409', 'R-OBJECT-CONSENT'); end if;
  return app.propose(s, jsonb_build_object('uphold', p_uphold, 'reason', app.check_text(p_reason, 'reason', 2000, true)));
end $$;
comment on function api.rule_objection is 'T-24 同意退回 / T-25 不同意退回: TRIAGE proposes with reasons, REVIEWER decides (R-OBJECT-CONSENT).';
