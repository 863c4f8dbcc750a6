-- Who made a report is known to nobody who reads it. Where the organ in charge needs to know, one officer asks with a reason,
-- another officer of the same organ agrees, and only then the one who asked is shown the identity, once for an hour; every step
-- is kept (R-CONF-IDENTITY).

create table app.identity_requests (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  request_id uuid not null references app.requests on delete restrict,
  reason text not null constraint identity_requests_reason_length check (length(reason) between 2 and 500),
  asked_by uuid not null references app.staff on delete restrict, asked_at timestamptz not null,
  is_approved boolean, decision text,
  decided_by uuid references app.staff on delete restrict, decided_at timestamptz,
  constraint identity_requests_by_two check (decided_by is distinct from asked_by),
  constraint identity_requests_decided_whole check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (is_approved is null))
);
create index on app.identity_requests (matter_id);
create index on app.identity_requests (request_id);
create index on app.identity_requests (asked_by);
create index on app.identity_requests (decided_by);
create unique index identity_requests_one_open on app.identity_requests (matter_id) where decided_at is null;
comment on table app.identity_requests is '身份查阅审批: which officer asked to know a reporter, why, and which other officer agreed or not (R-CONF-IDENTITY).';
alter table app.identity_requests enable row level security;
create policy "Officers who keep a report read who asked for its reporter" on app.identity_requests for select to authenticated
  using (exists (select from app.matters m where m.id = matter_id and m.is_sealed and m.keeper_unit_id = (select app.my_sealed_unit_id())));
grant select on app.identity_requests to authenticated;
create trigger keep_identity_requests before delete on app.identity_requests for each row execute function app.refuse_change();

create function app.kept_report(p_matter_id uuid) returns app.matters language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters;
begin
  select * into m from app.matters where id = p_matter_id for update;
  if not coalesce(m.is_sealed and app.reads_matter(m) and m.keeper_unit_id = app.my_sealed_unit_id(), false) then perform app.fail('matter_not_found', '404'); end if;
  return m;
end $$;
comment on function app.kept_report is 'A report for an officer of the organ that keeps it; for everybody else there is none (R-CONF-INVISIBLE).';

create function api.ask_identity(p_matter_id uuid, p_reason text) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters := app.kept_report(p_matter_id); r uuid := gen_random_uuid(); i uuid;
begin
  if coalesce(length(btrim(p_reason)), 0) < 2 then perform app.fail('reason_missing', '422', 'R-CONF-IDENTITY', '{"field":"reason"}'); end if;
  if exists (select from app.identity_requests where matter_id = m.id and decided_at is null) then perform app.fail('identity_is_asked', '409', 'R-CONF-IDENTITY'); end if;
  insert into app.requests (id, matter_id, kind, unit_id, text, made_on) values (r, m.id, 'identity', m.keeper_unit_id, '（密封）', app.today());
  insert into app.identity_requests (matter_id, request_id, reason, asked_by, asked_at) values (m.id, r, left(btrim(p_reason), 500), auth.uid(), app.now()) returning id into i;
  perform app.open_work(m.id, null, m.keeper_unit_id, 'CONF_OFFICER', '审批查阅报告人身份', '{}', null, null, null, r);
  perform app.set_work_due(r, 1);
  perform app.append_event(m.id, 'T-00', '申请查阅报告人身份', null, null, m.state, m.state, jsonb_build_object('identity', i), 'CONF_OFFICER', false);
  return i;
end $$;
comment on function api.ask_identity is 'An officer asks to know who made a report, with a reason (R-CONF-IDENTITY).';

create function api.decide_identity(p_identity_id uuid, p_approve boolean, p_reason text default null) returns void language plpgsql volatile security definer set search_path = '' as $$
declare i app.identity_requests; m app.matters;
begin
  select * into i from app.identity_requests where id = p_identity_id;
  m := app.kept_report(i.matter_id);
  select * into i from app.identity_requests where id = p_identity_id for update;
  if i.decided_at is not null then perform app.fail('identity_is_decided', '409', 'R-CONF-IDENTITY'); end if;
  if i.asked_by = auth.uid() then perform app.fail('drafter_cannot_sign', '403', 'R-CONF-IDENTITY'); end if;
  if p_approve is null then perform app.fail('approval_missing', '422', 'R-CONF-IDENTITY', '{"field":"approve"}'); end if;
  update app.identity_requests set is_approved = p_approve, decision = app.check_text(p_reason, 'reason', 2000, not p_approve), decided_by = auth.uid(), decided_at = app.now() where id = i.id;
  update app.requests set answer = '（密封）', is_granted = p_approve, answered_by = auth.uid(), answered_on = app.today() where id = i.request_id;
  perform app.close_work(i.request_id);
  perform app.append_event(m.id, 'T-00', case when p_approve then '同意查阅报告人身份' else '不同意查阅报告人身份' end, null, null, m.state, m.state, jsonb_build_object('identity', i.id), 'CONF_OFFICER', false);
end $$;
comment on function api.decide_identity is 'Another officer agrees that a reporter''s identity is shown, or not, with a reason (R-CONF-IDENTITY).';

create function api.show_identity(p_identity_id uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare i app.identity_requests; m app.matters;
begin
  select * into i from app.identity_requests where id = p_identity_id;
  m := app.kept_report(i.matter_id);
  if i.asked_by <> auth.uid() or not coalesce(i.is_approved, false) or i.decided_at < app.now() - interval '1 hour' then perform app.fail('identity_sealed', '403', 'R-CONF-IDENTITY'); end if;
  insert into app.identity_reads (matter_id, by_id, role, reason, at) values (m.id, auth.uid(), 'CONF_OFFICER', i.reason, app.now());
  return coalesce((select jsonb_agg(jsonb_build_object('role', p.role, 'sealed', app.handed(p.sealed)) order by p.role) from app.parties p where p.matter_id = m.id), '[]');
end $$;
comment on function api.show_identity is 'Hands who made a report, as cipher text, to the officer who asked, for an hour after another agreed; logged, and told to the reporter (R-CONF-IDENTITY, R-PRIV-LOG).';

create view api.identity_requests with (security_invoker = true) as
  select i.id, i.matter_id, i.reason, app.staff_name(i.asked_by) as asked_by_name, i.asked_by = (select auth.uid()) as is_mine, i.asked_at, i.is_approved, i.decision, app.staff_name(i.decided_by) as decided_by_name, i.decided_at,
    coalesce(i.is_approved and i.asked_by = (select auth.uid()) and i.decided_at > app.now() - interval '1 hour', false) as is_open
  from app.identity_requests i;
comment on view api.identity_requests is '身份查阅审批 of the reports one''s organ keeps.';
grant select on api.identity_requests to authenticated;
