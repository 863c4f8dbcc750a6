-- The one mover. Every step begins with app.begin_step (may this person take this step on what they saw?) and ends with
-- app.finish_step (change the state, meet and start the clocks, write the event, hand the work on). Between the two a verb
-- only fills in its own columns. A stranger is told that the matter does not exist.

create type app.step as (
  matter app.matters, dispatch app.dispatches, review app.reviews, transition app.transitions, role text, is_proposal boolean, proposal_id uuid, drafted_by uuid
);
comment on type app.step is 'A step on its way: the locked matter, dispatch and review, the transition row, the role acting.';

create function app.reads_matter(m app.matters) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce(case when m.id is null or m.id = any(app.my_recused_matters()) then false
    when m.is_sealed then m.keeper_unit_id = app.my_sealed_unit_id() or exists (
      select from app.dispatches d where d.matter_id = m.id and d.unit_id = app.my_sealed_unit_id())
    else app.reads_all_matters() or exists (
      select from app.dispatches d where d.matter_id = m.id and d.unit_id = app.my_case_unit_id()) end, false);
end $$;
comment on function app.reads_matter is 'Whether the person who asks may know that the matter exists; the same answer as the policies.';

create function app.refuse_version(m app.matters, p_version int) returns void language plpgsql stable security definer set search_path = '' as $$
declare e app.events;
begin
  select * into e from app.events where matter_id = m.id order by seq desc limit 1;
  perform app.fail('version_conflict', '409', null, jsonb_build_object(
    'version', p_version, 'changed_by', coalesce(e.actor_name, '系统'), 'label', e.label, 'at', e.at));
end $$;
comment on function app.refuse_version is 'Tells who changed the matter, how and when, since the reader saw it.';

create function app.took_part(r app.reviews, p_staff_id uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return not r.is_external and (exists (select from app.opinions x join app.opinions o on o.dispatch_id = x.dispatch_id where x.id = r.opinion_id and p_staff_id in (o.drafted_by, o.signed_by))
    or exists (select from app.opinions x join app.dispatches d on d.id in (x.dispatch_id, r.dispatch_id) where x.id = r.opinion_id and d.handler_id = p_staff_id)
    or exists (select from app.reviews x where x.id = r.reviewed_id and p_staff_id in (x.drafted_by, x.signed_by)));
end $$;
comment on function app.took_part is 'Whether a person handled or signed what a review looks at, and so may not take part in it; what another organ decides is only recorded here (R-REVIEW-INDEP).';

create function app.fits_mode(t app.transitions, d app.dispatches) returns boolean language plpgsql immutable set search_path = '' as $$
begin
  if t.subject = 'dispatch' and d.role = 'joint' then return t.code = 'T-31'; end if;
  return t.subject <> 'dispatch' or t.side = 'bureau' or t.code in ('T-20','T-23') or (t.code = 'T-13') = (d.mode = 'suggestion');
end $$;
comment on function app.fits_mode is 'Whether a step of a unit belongs to what it was sent: suggestions are studied and answered, all else is handled (N-19); what follows an original is only served.';

create function app.begin_step(p_subject text, p_id uuid, p_code text, p_version int, p_proposal_id uuid default null,
  p_action text default null)
returns app.step language plpgsql volatile security definer set search_path = '' as $$
declare
  s app.step; m app.matters; d app.dispatches; r app.reviews; t app.transitions; mine text[] := app.my_roles(); here text; seen int;
begin
  if p_subject = 'review' then select * into r from app.reviews where id = p_id; end if;
  if p_subject <> 'matter' then select * into d from app.dispatches where id = coalesce(r.dispatch_id, p_id); end if;
  m.id := case when p_subject = 'matter' then p_id else d.matter_id end;
  perform from app.matters where id = (select merged_into_id from app.matters where id = m.id) for update; -- the original first, as its own steps do
  select * into m from app.matters where id = m.id for update;
  if p_subject <> 'matter' then select * into d from app.dispatches where id = d.id for update; end if;
  if p_subject = 'review' then select * into r from app.reviews where id = p_id for update; end if;
  if not app.reads_matter(m) or (d.id is not null and app.my_unit_id() is distinct from d.unit_id and app.my_unit_id() is distinct from m.keeper_unit_id) then
    perform app.fail('matter_not_found', '404');
  end if;
  if m.erased_on is not null then perform app.fail('matter_erased', '409', 'R-ARCHIVE'); end if;
  here := case p_subject when 'review' then r.state when 'dispatch' then d.state else m.state end;
  seen := case p_subject when 'review' then r.version when 'dispatch' then d.version else m.version end;
  if p_version is distinct from seen then
    perform app.refuse_version(m, seen);
  end if;
  select * into t from app.transitions
    where subject = p_subject and code = p_code and from_state = here and side <> 'system' and not (side = 'unit' and subject = 'matter') -- those a unit takes while it registers
      and (p_action is null or action = p_action) and (stage is null or stage = r.stage);
  if t.code is null then
    perform app.fail('matter_wrong_state', '409', null, jsonb_build_object('state', here, 'step', p_code));
  end if;
  if (t.side = 'unit' and d.unit_id is distinct from app.my_unit_id()) or (t.side = 'bureau' and app.my_unit_id() is distinct from m.keeper_unit_id) then
    perform app.fail('role_missing', '403', t.rule);
  end if;
  if p_proposal_id is not null then t.roles := (select decider_roles from app.proposals where id = p_proposal_id); end if;
  if m.is_sealed then t.roles := '{CONF_OFFICER}'; t.proposer_roles := null; end if;
  s.matter := m;  s.dispatch := d;  s.review := r;  s.proposal_id := p_proposal_id;
  s.is_proposal := p_proposal_id is null and not mine && t.roles and coalesce(mine && t.proposer_roles, false);
  s.role := (select x from unnest(case when s.is_proposal then t.proposer_roles else t.roles end) x where x = any(mine) limit 1);
  if s.role is null then perform app.fail('role_missing', '403', t.rule, jsonb_build_object('roles', t.roles)); end if;
  s.transition := t;
  if not app.fits_mode(t, d) then perform app.fail('route_not_for_type', '409', 'R-ROUTE-NO-60'); end if;
  if r.id is not null and app.took_part(r, auth.uid()) then perform app.fail('not_independent', '403', 'R-REVIEW-INDEP'); end if;
  if p_proposal_id is null and exists (select from app.proposals p where p.subject_id = p_id and p.decided_at is null) then
    perform app.fail('proposal_is_open', '409', t.rule);
  end if;
  return s;
end $$;
comment on function app.begin_step is 'Locks the matter, checks that the asker may know it, saw this version, and may take this step now; a stranger gets matter_not_found.';

create function app.matter_state_of(p_matter_id uuid) returns text language plpgsql stable security definer set search_path = '' as $$
declare found text;
begin
  if app.follows_still(p_matter_id) then return 'M80'; end if;
  found := (with d as (
    select x.state, x.closed_on is null as is_open, x.mode,
      case when x.state in ('X10','X20','X30') then 30
           when x.state in ('X40','X41','X42','X50','X60','X81') then 40
           when x.state = 'X43' then 41
           when x.mode = 'suggestion' then 78
           when x.settled_on is not null then 90
           when x.served_on is not null then 50 else 41 end as step
    from app.dispatches x where x.matter_id = p_matter_id and x.role <> 'assist' and x.state not in ('X31','X99')),
  waiting as (
    select 1 from app.demands n where n.matter_id = p_matter_id and n.replaced_on is null and n.closed_on is null
      and not exists (select from app.dispatch_demands dd join app.dispatches x on x.id = dd.dispatch_id
        where dd.demand_id = n.id and x.state not in ('X31','X99')))
  select case
    when exists (select from waiting) then 'M20'
    when least((select min(step) from d where is_open), 99) = 30 then
      case when exists (select from d where mode = 'assign') then 'M31' else 'M30' end
    else 'M' || coalesce((select min(step) from d where is_open), (select max(step) from d where step < 78), (select max(step) from d where step = 78), 90)::text end);
  if found <> 'M50' then return found; end if;
  return (select case
      when bool_or(stage = 'recheck' and state in ('Q20','Q30','Q40','Q50')) then 'M65'
      when bool_or(stage = 'review' and state in ('Q20','Q30','Q40','Q50')) then 'M60'
      when bool_or(stage = 'recheck' and state = 'Q60') then 'M70'
      when bool_or(stage = 'review' and state = 'Q60') then 'M61' else 'M50' end
    from app.reviews r where matter_id = p_matter_id and app.is_current_opinion(r.opinion_id));
end $$;
comment on function app.matter_state_of is 'The state that a dispatched matter has by its dispatches: the least advanced open one (R-CLOSE-ALL-DEMANDS); once answered, by its reviews.';

create function app.start_clocks(s app.step, p_clocks jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  k record; spec jsonb; d app.dispatches := s.dispatch; r app.reviews := s.review; m app.matters := s.matter;
begin
  for k in select c.* from unnest((s.transition).starts_clocks) with ordinality x(kind, n) join app.clock_kinds c on c.kind = x.kind order by x.n loop
    spec := coalesce(p_clocks -> k.kind, '{}');
    if spec ->> 'skip' = 'true' then continue; end if;
    perform app.start_clock(k.kind, m.id, case when k.kind <> 'D-REDISPATCH' then d.id end,
      case k.owner when 'bureau' then m.keeper_unit_id when 'unit' then d.unit_id when 'review' then r.organ_id end,
      coalesce((spec ->> 'on')::date, app.today()), (spec ->> 'due')::date, coalesce((spec ->> 'is_default')::boolean, false));
  end loop;
end $$;
comment on function app.start_clocks is 'Starts the clocks that a transition row names, on today or on the dates given by kind.';

create function app.step_result(p_matter_id uuid, p_dispatch_id uuid default null, p_message text default null, p_review_id uuid default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  return (select jsonb_build_object('matter_id', m.id, 'version', coalesce(r.version, d.version, m.version), 'state', st.state,
    'state_label', st.label, 'message', p_message)
  from app.matters m left join app.dispatches d on d.id = p_dispatch_id left join app.reviews r on r.id = p_review_id
  join app.states st on st.state = coalesce(r.state, d.state, m.state) where m.id = p_matter_id);
end $$;
comment on function app.step_result is 'What a step returns: the matter, the new version and state.';

create function app.finish_step(s app.step, p_detail text default null, p_payload jsonb default '{}', p_clocks jsonb default '{}',
  p_met_on date default null, p_is_public boolean default true)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  m app.matters := s.matter; d app.dispatches := s.dispatch; r app.reviews := s.review; t app.transitions := s.transition; new_state text; final boolean;
begin
  select is_final into final from app.states where state = t.to_state;
  perform app.meet_clocks(m.id, d.id, t.stops_clocks, p_met_on);
  if t.subject <> 'matter' then
    if t.subject = 'review' then
      update app.reviews set state = t.to_state, version = version + 1 where id = r.id;
      p_payload := p_payload || jsonb_build_object('review', r.id);
    else
      update app.dispatches set state = t.to_state, version = version + 1, closed_on = case when final then app.today() end where id = d.id;
      if final and t.to_state = 'X31' then perform app.end_clocks(m.id, d.id); end if;
    end if;
    new_state := case when m.is_sealed then m.state else app.matter_state_of(m.id) end;
    if new_state <> m.state then
      update app.matters set state = new_state, version = version + 1, closed_on = case when new_state = 'M90' then app.today() end where id = m.id;
      p_payload := p_payload || jsonb_build_object('matter_state', new_state);
    end if;
  else
    new_state := t.to_state;
    update app.matters set state = t.to_state, version = version + 1, closed_on = case when final then app.today() end where id = m.id;
  end if;
  perform app.append_event(m.id, t.code, t.label, p_detail, d.id, t.from_state, t.to_state, p_payload, s.role, p_is_public);
  if t.subject <> 'matter' then perform app.start_clocks(s, p_clocks); end if;
  perform app.hand_over(m.id, d.id, null, r.id);
  if t.subject <> 'matter' and (new_state <> m.state or new_state = 'M41') then perform app.hand_over(m.id, null); end if;
  perform app.follow(m.id, d.id, r.id, t);
  return app.step_result(m.id, d.id, null, r.id);
end $$;
comment on function app.finish_step is 'Takes the step: state, clocks met and started, event, next work item, the matter following its dispatches, and what was joined with it following the matter.';

create function app.propose(s app.step, p_payload jsonb, p_decider_roles text[] default null) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  m app.matters := s.matter; d app.dispatches := s.dispatch; r app.reviews := s.review; t app.transitions := s.transition; id uuid;
begin
  insert into app.proposals (matter_id, dispatch_id, review_id, code, action, label, decider_roles, payload, proposed_by, proposed_at)
    values (m.id, d.id, r.id, t.code, t.action, t.label, coalesce(p_decider_roles, t.roles), p_payload, auth.uid(), app.now())
    returning proposals.id into id;
  perform app.append_event(m.id, t.code, '提请审签：' || t.label, null, d.id, t.from_state, t.from_state,
    jsonb_build_object('proposal', id), s.role, false);
  if r.id is not null then update app.reviews set version = version + 1 where reviews.id = r.id;
  elsif d.id is null then update app.matters set version = version + 1 where matters.id = m.id;
  else update app.dispatches set version = version + 1 where dispatches.id = d.id; end if;
  perform app.hand_over(m.id, d.id, id, r.id);
  return app.step_result(m.id, d.id, 'proposed', r.id);
end $$;
comment on function app.propose is 'Keeps the first half of a two-person step and hands it to whoever decides.';

create function app.open_evaluation(p_matter_id uuid, p_body text, p_unit_id uuid, p_on date) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare due date;
begin
  if not (select is_evaluable from app.matters where id = p_matter_id)
    or exists (select from app.evaluations where matter_id = p_matter_id and unit_id = p_unit_id and ended_on is null) then return; end if;
  perform app.start_clock('D-EVAL', p_matter_id, null, p_unit_id, p_on);
  select c.due_on into due from app.clocks c
    where c.matter_id = p_matter_id and c.kind = 'D-EVAL' and c.unit_id = p_unit_id order by c.started_on desc limit 1;
  insert into app.evaluations (matter_id, body, unit_id, opened_on, due_on) values (p_matter_id, p_body, p_unit_id, p_on, due);
end $$;
comment on function app.open_evaluation is 'Opens the rating of one body for the petitioner, where the matter is one that is rated (R-EVAL-SCOPE).';
