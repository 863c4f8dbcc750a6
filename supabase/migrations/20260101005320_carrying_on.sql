-- When the first petitioner leaves (withdraws, or settles with the other side), the matter goes on for the others: the next
-- person's matter takes over the unit's part with its deadlines, and the rest follow that one (R-WITHDRAW-GROUP, R-MED-CONSENT).

create function app.take_part(d app.dispatches, j app.dispatches) returns void language plpgsql volatile security definer set search_path = '' as $$
declare s app.step; c app.clocks; target text := case d.state when 'X10' then 'X10' when 'X20' then 'X20' when 'X30' then 'X20' when 'X42' then 'X42' else 'X40' end;
begin
  update app.dispatches set role = 'lead', follows_id = null, mode = d.mode, accepted_on = d.accepted_on, signed_on = d.signed_on, handler_id = d.handler_id, is_binding = d.is_binding,
    feedback_due_on = d.feedback_due_on, requirement = d.requirement, arrived_on = d.arrived_on, arrived_at = d.arrived_at where id = j.id returning * into j;
  for c in select x.* from app.clocks x join app.clock_kinds k on k.kind = x.kind where x.dispatch_id = d.id and k.owner = 'unit' and x.kind <> 'D-URGE' and x.met_on is null and x.ended_on is null loop
    perform app.start_clock(c.kind, j.matter_id, j.id, j.unit_id, c.started_on, c.due_on);
  end loop;
  update app.demands set follows_id = null where matter_id = j.matter_id and id in (select demand_id from app.dispatch_demands where dispatch_id = j.id);
  s.transition := (select t from app.transitions t where t.subject = 'dispatch' and t.action = 'carry_on' and t.to_state = target);
  s.matter := (select x from app.matters x where x.id = j.matter_id for update);
  s.dispatch := j;  s.role := 'SYSTEM';
  perform app.finish_step(s, '由您的信访事项接续办理，办理期限不变');
end $$;
comment on function app.take_part is 'A joint dispatch becomes the unit''s own part, with the handler and the deadlines of the one it followed.';

create function app.hand_on(d app.dispatches) returns void language plpgsql volatile security definer set search_path = '' as $$
declare j app.dispatches; heir app.dispatches;
begin
  for j in select x.* from app.dispatches x join app.matters m on m.id = x.matter_id where x.follows_id = d.id and x.state = 'X45' and app.standing_id(m.id) <> d.matter_id
      order by app.standing_id(m.id) <> m.id, m.received_at, m.id loop
    if heir.id is null then
      heir := j;
    elsif exists (select from app.demands a join app.dispatch_demands dd on dd.demand_id = a.id where dd.dispatch_id = j.id and a.replaced_on is null
        and a.follows_id not in (select b.follows_id from app.demands b join app.dispatch_demands x on x.demand_id = b.id where x.dispatch_id = heir.id)) then
      perform app.take_part(d, j);
    else
      update app.demands a set follows_id = b.id from app.dispatch_demands dd, app.dispatch_demands x, app.demands b
        where dd.demand_id = a.id and dd.dispatch_id = j.id and a.replaced_on is null and x.dispatch_id = heir.id and x.demand_id = b.id and b.follows_id = a.follows_id;
      update app.dispatches set follows_id = heir.id where id = j.id;
    end if;
  end loop;
  if heir.id is not null then perform app.take_part(d, heir); end if;
end $$;
comment on function app.hand_on is 'Gives the unit''s part in a matter whose petitioner leaves to the next person; the others follow that one, or where their demands are others, stand for themselves.';

create function app.regroup(p_original_id uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; k app.joinings; next_id uuid;
begin
  for m in select x.* from app.matters x where x.merged_into_id = p_original_id and app.standing_id(x.id) <> p_original_id
      and exists (select from app.dispatches d where d.matter_id = x.id and d.state <> 'X99')
      and not exists (select from app.dispatches j join app.dispatches d on d.id = j.follows_id where j.matter_id = x.id and d.matter_id = p_original_id) loop
    select d.matter_id into next_id from app.dispatches j join app.dispatches d on d.id = j.follows_id where j.matter_id = m.id limit 1;
    update app.joinings set ended_on = app.today(), end_reason = '原件的信访人撤回或者和解，由后来的信访事项接续办理' where matter_id = m.id and ended_on is null returning * into k;
    update app.matters set merged_into_id = next_id where id = m.id;
    if next_id is not null then
      insert into app.joinings (matter_id, original_id, person_id, same_person, same_facts, was_repeat, was_evaluable, joined_by, joined_on)
        values (m.id, next_id, k.person_id, k.same_person, k.same_facts, k.was_repeat, k.was_evaluable, k.joined_by, app.today());
    end if;
  end loop;
end $$;
comment on function app.regroup is 'Writes down with which matter the others are joined from now on.';

create function app.carry_on(o app.matters) returns void language plpgsql volatile security definer set search_path = '' as $$
declare d app.dispatches; m app.matters; s app.step;
begin
  if not exists (select from app.matters where merged_into_id = o.id) then return; end if;
  for d in select x.* from app.dispatches x where x.matter_id = o.id and x.role = 'lead' and x.closed_on is null order by x.arrived_at, x.id loop
    perform app.hand_on(d);
  end loop;
  perform app.regroup(o.id);
  if exists (select from app.dispatches x where x.matter_id = o.id and x.role = 'lead' and x.state not in ('X31','X99')) then return; end if;
  for m in select x.* from app.matters x where x.merged_into_id = o.id and x.state = 'M80' and app.standing_id(x.id) = x.id order by x.received_at, x.id for update loop
    perform app.leave_original(m, '原件的信访人撤回');
    perform app.start_clock('D-TRIAGE', m.id, null, m.keeper_unit_id, m.received_on);
    s.transition := (select t from app.transitions t where t.subject = 'matter' and t.action = 'carry_on');
    s.matter := (select x from app.matters x where x.id = m.id);
    s.role := 'SYSTEM';
    perform app.finish_step(s, '单独办理');
  end loop;
end $$;
comment on function app.carry_on is 'Before a matter is withdrawn: the unit''s part goes to the next person; what no unit has yet goes back to be decided for itself (R-WITHDRAW-GROUP).';
