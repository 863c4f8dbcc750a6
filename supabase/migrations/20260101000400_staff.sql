-- Staff and the portal's account. Who somebody is comes from auth.uid() and these tables, never from what a request says
-- of itself. A person joins by the code of an invitation (20260101006030_invitation_codes.sql). The questions below are asked once
-- per statement by the policies.

create table app.staff_invitations (
  email text primary key constraint staff_invitations_email_lower check (email = lower(email)),
  display_name text not null,
  unit_id uuid not null references app.units on delete restrict,
  roles text[] not null,
  invited_at timestamptz not null default clock_timestamp(),
  accepted_at timestamptz
);
create index on app.staff_invitations (unit_id);
comment on table app.staff_invitations is 'Who is to join which unit in which roles; turned into an account by the code that was sent there.';

create table app.staff (
  id uuid primary key references auth.users on delete restrict,
  email text not null unique,
  display_name text not null,
  unit_id uuid not null references app.units on delete restrict,
  roles text[] not null,
  is_active boolean not null default true,
  wants_digest boolean not null default true,
  joined_at timestamptz not null default clock_timestamp(),
  constraint staff_has_a_role check (cardinality(roles) > 0),
  constraint staff_roles_known check (roles <@ array['REGISTRAR','TRIAGE','REVIEWER','BUREAU_LEAD','SUPERVISOR','REVIEW_OFFICE',
    'SUGGEST','ANALYST','JOINT_OFFICE','DISTRICT_LEAD','UNIT_CLERK','HANDLER','UNIT_HEAD','CONF_OFFICER','ADMIN','AUDITOR']),
  constraint staff_admin_and_auditor_have_no_case_role check (not roles && array['ADMIN','AUDITOR'] or cardinality(roles) = 1)
);
create index on app.staff (unit_id);
comment on table app.staff is 'Staff of the bureau and of the units, with their roles.';

create table app.deputies (
  id uuid primary key default gen_random_uuid(),
  absent_id uuid not null references app.staff on delete restrict,
  deputy_id uuid not null references app.staff on delete restrict,
  from_day date not null, to_day date not null,
  ended_on date,
  constraint deputies_is_another check (absent_id <> deputy_id),
  constraint deputies_days_in_order check (to_day >= from_day)
);
create index on app.deputies (deputy_id);
create index on app.deputies (absent_id);
comment on table app.deputies is '代理: who stands in for whom, from when to when.';

create table app.site_accounts (
  user_id uuid primary key references auth.users on delete restrict,
  site text not null constraint site_accounts_site check (site in ('portal','office_door'))
);
comment on table app.site_accounts is 'The service accounts of the sites: that of the portal may call the portal''s verbs, that of the back office''s door may knock; both read nothing. The operator names each in SQL once it is registered and its password is known to work (docs/deploy.md).';

create function app.acting_id() returns uuid language plpgsql stable security definer set search_path = '' as $$
declare me app.staff; token jsonb := auth.jwt();
begin
  select * into me from app.staff where id = auth.uid() and is_active;
  if me.id is null then return null; end if;
  if token ? 'session_id' and coalesce(app.session_end((token ->> 'session_id')::uuid, me.id, token ->> 'aal'), 'gone') <> 'open' then return null; end if;
  if token ->> 'aal' is distinct from 'aal2' and app.asks_second_factor(me.id, me.roles) then return null; end if;
  return me.id;
end $$;
comment on function app.acting_id is 'The member of staff who asks: active, in a session that was neither ended nor outlived nor left alone (app.session_end), with the second factor where it is asked for. Null is nobody: every right of staff hangs on it.';

create function app.my_unit_id() returns uuid language plpgsql stable security definer set search_path = '' as $$
declare me uuid := app.acting_id();
begin
  return (select unit_id from app.staff where id = me);
end $$;
comment on function app.my_unit_id is 'The unit of the person who asks; null for anybody who is not active staff.';

create function app.my_roles() returns text[] language plpgsql stable security definer set search_path = '' as $$
declare me uuid := app.acting_id();
begin
  return coalesce((select s.roles || array(select distinct r from app.deputies d join app.staff a on a.id = d.absent_id cross join unnest(a.roles) r
    where d.deputy_id = s.id and d.ended_on is null and app.today() between d.from_day and d.to_day and a.is_active and a.unit_id = s.unit_id and r not in ('ADMIN','AUDITOR','CONF_OFFICER') and r <> all(s.roles)
      and (auth.jwt() ->> 'aal' = 'aal2' or not app.asks_second_factor(null, array[r])))
    from app.staff s where s.id = me), '{}');
end $$;
comment on function app.my_roles is 'The roles of the person who asks; empty for anybody who is not active staff.';

create function app.my_case_unit_id() returns uuid language plpgsql stable security definer set search_path = '' as $$
declare me uuid := app.acting_id();
begin
  return (select unit_id from app.staff
  where id = me and not roles <@ array['ADMIN','AUDITOR','CONF_OFFICER']);
end $$;
comment on function app.my_case_unit_id is 'The unit whose matters the person may read; null for ADMIN, AUDITOR and CONF_OFFICER alone.';

create function app.my_sealed_unit_id() returns uuid language plpgsql stable security definer set search_path = '' as $$
declare me uuid := app.acting_id();
begin
  return (select unit_id from app.staff where id = me and 'CONF_OFFICER' = any(roles));
end $$;
comment on function app.my_sealed_unit_id is 'The unit whose sealed reports the person keeps as CONF_OFFICER (R-CONF-SEAL).';

create function app.reads_all_matters() returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce(app.my_case_unit_id() = app.bureau_id(), false);
end $$;
comment on function app.reads_all_matters is 'Whether the person is case staff of the bureau, who read every matter that is not sealed.';

create function app.is_portal() returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from app.site_accounts where user_id = auth.uid() and site = 'portal');
end $$;
comment on function app.is_portal is 'Whether the portal''s service account asks.';

create function app.require_portal() returns void language plpgsql stable security definer set search_path = '' as $$
begin
  if not app.is_portal() then perform app.fail('portal_only', '403'); end if;
end $$;
comment on function app.require_portal is 'Refuses everybody but the portal''s service account.';

alter table app.staff_invitations enable row level security;
alter table app.staff enable row level security;
alter table app.site_accounts enable row level security;
create policy "Staff read their own unit's staff" on app.staff for select to authenticated
  using (unit_id = (select app.my_unit_id()));
grant select on app.staff to authenticated;
-- Withheld on purpose: nobody reads the list of the sites' accounts through the API.
grant execute on function app.acting_id, app.my_unit_id, app.my_roles, app.my_case_unit_id, app.my_sealed_unit_id,
  app.reads_all_matters to authenticated;
