-- Accounts that two people decide (账号审批). Whoever reads a matter is let in by two: an administrator, who sees none, asks, and
-- another administrator or the head of the bureau agrees; otherwise the administrator alone could invite a second address of their own, or move
-- into a unit. So are those who come back, a second factor that is set up anew and, where much hangs on it, a forgotten password.
-- What takes rights away needs no second person. The first two accounts of an installation are invited in SQL (docs/deploy.md).

create table app.account_requests (
  id uuid primary key default gen_random_uuid(),
  kind text not null constraint account_requests_kind check (kind in ('invite','change','restore','reset','password')),
  staff_id uuid references app.staff on delete restrict,
  email text, display_name text,
  unit_id uuid references app.units on delete restrict,
  roles text[],
  reason text,
  asked_by uuid not null references app.staff on delete restrict,
  asked_at timestamptz not null,
  is_approved boolean,
  decision text,
  decided_by uuid references app.staff on delete restrict,
  decided_at timestamptz,
  constraint account_requests_another_decides check (decided_by <> asked_by),
  constraint account_requests_nobody_for_themselves check (decided_by <> staff_id),
  constraint account_requests_decided_whole check ((is_approved is null) = (decided_by is null) and (is_approved is null) = (decided_at is null))
);
create index on app.account_requests (staff_id);
create index on app.account_requests (unit_id);
create index on app.account_requests (asked_by);
create index on app.account_requests (decided_by);
alter table app.account_requests enable row level security;
create policy "Who manages, decides and audits accounts reads what waits" on app.account_requests for select to authenticated using ((select app.my_roles()) && '{ADMIN,AUDITOR,BUREAU_LEAD}');
grant select on app.account_requests to authenticated;
comment on table app.account_requests is '账号审批: what an administrator asked for and a second person decides.';

create function app.needs_second_person(p_unit_id uuid, p_roles text[]) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return p_unit_id = app.bureau_id() or 'CONF_OFFICER' = any(p_roles);
end $$;
comment on function app.needs_second_person is 'Whether a new password of this account needs a second person: it reads every matter, leads, administers or keeps sealed reports. The code goes to the account''s own address in any case.';

create function app.ask_account(p_kind text, p_staff_id uuid, p_email text, p_name text, p_unit_id uuid, p_roles text[], p_reason text) returns text language plpgsql volatile security definer set search_path = '' as $$
declare r app.account_requests; a record;
begin
  if exists (select from app.account_requests where kind = p_kind and is_approved is null and staff_id is not distinct from p_staff_id and email is not distinct from p_email) then perform app.fail('account_request_waits', '409'); end if;
  insert into app.account_requests (kind, staff_id, email, display_name, unit_id, roles, reason, asked_by, asked_at)
    values (p_kind, p_staff_id, p_email, p_name, p_unit_id, p_roles, p_reason, auth.uid(), app.now()) returning * into r;
  perform app.note_staff(p_staff_id, '申请' || app.say_account_request(p_kind), nullif(concat_ws('：', p_email, array_to_string(p_roles, '、'), p_reason), ''));
  for a in select id, email, display_name from app.staff where is_active and unit_id = app.bureau_id() and roles && '{ADMIN,BUREAU_LEAD}' and id <> r.asked_by and id is distinct from p_staff_id loop
    perform app.tell('account|' || r.id || '|' || a.id, 'email', a.email, 'account-waits', jsonb_build_object('name', a.display_name));
  end loop;
  return 'waiting';
end $$;
comment on function app.ask_account is 'Notes what an administrator asks for and tells those who may decide; returns waiting.';

create function app.say_account_request(p_kind text) returns text language plpgsql immutable set search_path = '' as $$
begin
  return case p_kind when 'invite' then '邀请' when 'change' then '变更' when 'restore' then '恢复' when 'password' then '重设密码' else '重设动态验证码' end;
end $$;
comment on function app.say_account_request is 'The word for a kind of request.';

create function app.end_sessions(p_staff_id uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from auth.sessions where user_id = p_staff_id;
end $$;
comment on function app.end_sessions is 'Signs somebody out everywhere, at once: a token without its session is nobody (app.acting_id).';

create function api.my_sessions() returns table (id uuid, began_at timestamptz, seen_at timestamptz, is_this boolean) language plpgsql stable security definer set search_path = '' as $$
declare me uuid := app.acting_id();
begin
  return query select x.id, x.created_at, coalesce(u.seen_at, x.created_at), x.id::text = auth.jwt() ->> 'session_id'
    from auth.sessions x left join app.session_uses u on u.session_id = x.id where x.user_id = me and app.session_end(x.id, me) = 'open' order by x.created_at desc;
end $$;
comment on function api.my_sessions is 'Where the person who asks is signed in now: since when, last used when, and which of them asks.';

create function api.end_my_session(p_session_id uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from auth.sessions where id = p_session_id and user_id = app.acting_id();
  if not found then perform app.fail('session_not_found', '404'); end if;
  perform app.note_staff(auth.uid(), '结束一处登录', null);
end $$;
comment on function api.end_my_session is 'Ends one sign-in of the person who asks, at once. Errors: session_not_found.';

create function app.do_reset(p_staff_id uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare s app.staff;
begin
  select * into s from app.staff where id = p_staff_id;
  delete from auth.mfa_factors where user_id = s.id;
  perform app.end_sessions(s.id);
  delete from app.sign_in_states where staff_id = s.id and step = 'code';
  perform app.note_staff(s.id, '重设动态验证码', null);
end $$;
comment on function app.do_reset is 'Takes a second factor away, of which the person is told (app.tell_factor_gone), and signs the person out; the next sign-in sets up a new one where it is asked for.';

create function api.reset_second_factor(p_staff_id uuid, p_reason text) returns text language plpgsql volatile security definer set search_path = '' as $$
declare why text;
begin
  perform app.require_admin();
  if not exists (select from app.staff where id = p_staff_id) then perform app.fail('account_not_found', '404'); end if;
  why := app.check_text(p_reason, 'reason', 500, true);
  if not app.has_second_factor(p_staff_id) then perform app.fail('second_factor_missing', '409'); end if;
  return app.ask_account('reset', p_staff_id, null, null, null, null, why);
end $$;
comment on function api.reset_second_factor is 'The administrator asks that somebody who lost their telephone may set up a new second factor; another person decides.';

create function api.decide_account(p_request_id uuid, p_approve boolean, p_reason text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare r app.account_requests; agrees boolean := coalesce(p_approve, false);
begin
  if not (app.my_roles() && '{ADMIN,BUREAU_LEAD}' and app.my_unit_id() = app.bureau_id()) then perform app.fail('role_missing', '403', null, '{"roles":["ADMIN","BUREAU_LEAD"]}'); end if;
  select * into r from app.account_requests where id = p_request_id and is_approved is null for update;
  if r.id is null then perform app.fail('account_request_not_found', '404'); end if;
  if auth.uid() = r.asked_by or auth.uid() = r.staff_id then perform app.fail('account_request_own', '403'); end if;
  update app.account_requests set is_approved = agrees, decision = app.check_text(p_reason, 'reason', 500, not agrees), decided_by = auth.uid(), decided_at = app.now() where id = r.id;
  if not agrees then
    perform app.note_staff(r.staff_id, '不同意' || app.say_account_request(r.kind), nullif(concat_ws('：', r.email, btrim(p_reason)), ''));
  elsif r.kind = 'invite' then perform app.do_invite(r.email, r.display_name, r.unit_id, r.roles);
  elsif r.kind = 'change' then perform app.do_change(r.staff_id, r.unit_id, r.roles);
  elsif r.kind = 'restore' then perform app.do_restore(r.staff_id);
  elsif r.kind = 'password' then perform app.do_password_reset(r.staff_id);
  else perform app.do_reset(r.staff_id);
  end if;
end $$;
comment on function api.decide_account is 'Another administrator or the head of the bureau agrees, and it is done at once, or refuses with a reason; never who asked and never whom it concerns.';

create view api.account_requests with (security_invoker = true) as
  select r.id, r.kind, app.say_account_request(r.kind) as label, coalesce(r.display_name, app.staff_name(r.staff_id)) as name, r.email, u.short_name as unit_name,
    (select string_agg(o.label, '、' order by o.sort_order) from app.roles o where o.role = any(r.roles)) as role_labels, r.reason,
    app.staff_name(r.asked_by) as asked_by_name, r.asked_at, r.asked_by = (select auth.uid()) or coalesce(r.staff_id = (select auth.uid()), false) as is_own,
    r.is_approved, r.decision, app.staff_name(r.decided_by) as decided_by_name, r.decided_at
  from app.account_requests r left join app.units u on u.id = r.unit_id;
comment on view api.account_requests is '账号审批, for ADMIN, AUDITOR and BUREAU_LEAD.';
grant select on api.account_requests to authenticated;
grant execute on function app.say_account_request to authenticated;
