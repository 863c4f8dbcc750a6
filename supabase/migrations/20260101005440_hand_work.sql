-- Handing work to a colleague: an open piece of work of one's own unit goes to somebody who may do it (承办人), one at a time or many;
-- what a unit's handler has on the desk goes with it. Nothing of the matter changes but who is to act next.

create function api.hand_work(p_work_item_id uuid, p_staff_id uuid default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare w app.work_items; m app.matters; who app.staff; is_secret boolean;
begin
  select x.* into m from app.matters x join app.work_items y on y.matter_id = x.id where y.id = p_work_item_id for update of x;
  select * into w from app.work_items where id = p_work_item_id for update;
  is_secret := app.is_secret_request(w.request_id);
  if not app.reads_matter(m) or w.unit_id is distinct from app.my_unit_id() or is_secret and not w.role = any(app.my_roles()) then perform app.fail('work_not_found', '404'); end if;
  if not app.my_roles() && (array[w.role] || '{UNIT_HEAD,UNIT_CLERK,REVIEWER,BUREAU_LEAD}'::text[]) or m.is_sealed and not 'CONF_OFFICER' = any(app.my_roles()) then perform app.fail('role_missing', '403', 'R-PRIV-ACCESS', jsonb_build_object('roles', array[w.role])); end if;
  if w.closed_at is not null then perform app.fail('work_is_done', '409'); end if;
  if p_staff_id is not null then
    select * into who from app.staff s where s.id = p_staff_id and s.unit_id = w.unit_id and s.is_active and w.role = any(s.roles)
      and not exists (select from app.recusals r where r.matter_id = m.id and r.staff_id = s.id);
    if who.id is null then perform app.fail('colleague_cannot', '422', 'R-RECUSE-ENFORCE', '{"field":"staff"}'); end if;
  end if;
  if w.assignee_id is not distinct from p_staff_id then return jsonb_build_object('matter_id', m.id, 'work_item_id', w.id); end if;
  update app.work_items set assignee_id = p_staff_id where id = w.id;
  if w.role = 'HANDLER' and w.dispatch_id is not null then update app.dispatches set handler_id = p_staff_id where id = w.dispatch_id; end if;
  if is_secret and not m.is_sealed then return jsonb_build_object('matter_id', m.id, 'work_item_id', w.id); end if; -- the record of the matter is read by those who may not know
  perform app.append_event(m.id, 'T-00', '分办', coalesce(who.display_name, '不指定'), w.dispatch_id, null, null, jsonb_build_object('work', w.id), (select x from unnest(app.my_roles()) x where x = any(array[w.role] || '{UNIT_HEAD,UNIT_CLERK,REVIEWER,BUREAU_LEAD}'::text[]) limit 1), false);
  return jsonb_build_object('matter_id', m.id, 'work_item_id', w.id);
end $$;
comment on function api.hand_work is '分办: gives an open piece of work of one''s own unit to a colleague who has its role and has not withdrawn, or to nobody in particular; by whoever has that role, or leads; an answer about retaliation only among those it is for, and without a line in the record of the matter (R-PRIV-ACCESS, R-RECUSE-ENFORCE, R-RIGHT-NO-RETALIATE).';
