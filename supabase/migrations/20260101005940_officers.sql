-- Confidentiality officers who are there (保密专员在岗). Reports reach the keepers by rule and whatever organ they are passed on to.
-- Nobody but an officer sees that one waits (R-CONF-INVISIBLE), so with the last officer gone nobody would notice: therefore the office is watched, whether or not there is a report. Ending an account is never refused for it: who must lose access loses it at once.

create function app.has_officer(p_unit_id uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from app.staff s where s.unit_id = p_unit_id and s.is_active and 'CONF_OFFICER' = any(s.roles));
end $$;
comment on function app.has_officer is 'Whether somebody in a unit may open the reports that it keeps.';

create function api.units_without_officer() returns table (name text) language plpgsql stable security definer set search_path = '' as $$
begin
  if not app.my_roles() && '{ADMIN,AUDITOR,BUREAU_LEAD}' then perform app.fail('role_missing', '403'); end if;
  return query select u.name from app.units u where u.valid_to is null and not app.has_officer(u.id)
    and (u.id = any(app.report_keepers()) or exists (select from app.staff s where s.unit_id = u.id and 'CONF_OFFICER' = any(s.roles))) order by u.id <> app.bureau_id(), u.name;
end $$;
comment on function api.units_without_officer is 'Units that keep reports by rule, or had a 保密专员, and have none at work now; the same whether or not there is a report (R-CONF-SEAL, R-CONF-INVISIBLE). For administrator, auditor and head of the bureau.';

create function app.tell_of_vacancy() returns trigger language plpgsql volatile security definer set search_path = '' as $$
declare a record; unit text := (select u.short_name from app.units u where u.id = old.unit_id);
begin
  if app.has_officer(old.unit_id) then return null; end if;
  perform app.note_staff(old.id, '单位没有保密专员了', unit);
  for a in select s.id, s.email, s.display_name from app.staff s where s.is_active and s.unit_id = app.bureau_id() and s.roles && '{ADMIN,BUREAU_LEAD}' loop
    perform app.tell('officer|' || old.id || '|' || a.id || '|' || app.now(), 'email', a.email, 'officer-is-missing', jsonb_build_object('name', a.display_name, 'unit', unit));
  end loop;
  return null;
end $$;
comment on function app.tell_of_vacancy is 'When the last 保密专员 of a unit leaves: written down, and told to those who name another.';
create trigger tell_of_vacancy after update on app.staff for each row
  when (old.is_active and 'CONF_OFFICER' = any(old.roles) and not (new.is_active and new.unit_id = old.unit_id and 'CONF_OFFICER' = any(new.roles))) execute function app.tell_of_vacancy();
