-- Extension of the sixty days (Article 34): asked by the handler before the day is over, granted by the head of the unit
-- alone, at most thirty days and once, with a notice of the reason to the petitioner. And the written input of an assisting
-- unit to the lead (R-TRIAGE-LEAD-COOP).

create table app.extensions (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  dispatch_id uuid not null references app.dispatches on delete restrict,
  days int not null constraint extensions_at_most_thirty check (days between 1 and 30),
  reason text not null constraint extensions_reason_length check (length(reason) between 1 and 2000),
  work_done text not null constraint extensions_work_length check (length(work_done) between 1 and 2000),
  assigner_consent text,
  original_due_on date not null,
  new_due_on date not null,
  requested_by uuid not null references app.staff on delete restrict,
  requested_on date not null,
  decided_by uuid references app.staff on delete restrict,
  decided_on date,
  is_granted boolean,
  refusal text,
  document_id uuid references app.documents on delete restrict,
  constraint extensions_new_due_follows check (new_due_on = original_due_on + days),
  constraint extensions_two_persons check (decided_by is distinct from requested_by or decided_by is null),
  constraint extensions_decided_whole check ((decided_on is null) = (decided_by is null) and (decided_on is null) = (is_granted is null))
);
create index on app.extensions (matter_id);
create index on app.extensions (dispatch_id);
create index on app.extensions (requested_by);
create index on app.extensions (decided_by);
create index on app.extensions (document_id);
create unique index extensions_once on app.extensions (dispatch_id) where is_granted is distinct from false;
comment on table app.extensions is '延期: what was asked, why, and what the head of the unit decided (R-EXTEND-30D, R-EXTEND-ONCE).';

insert into app.transitions (code, subject, action, label, from_state, to_state, side, roles, proposer_roles, needs, document_kind, starts_clocks, stops_clocks, rule, order_no) values
 ('T-26','dispatch','request_extension','申请延期','X40','X41','unit','{HANDLER}',null,'办理期限届满前；写明理由；不超过三十日','W-EXTEND-APP','{}','{}','R-EXTEND-ONCE',38),
 ('T-27','dispatch','grant_extension','同意延期','X41','X42','unit','{UNIT_HEAD}',null,'只能由单位负责人批准；书面告知信访人延期理由','W-EXTEND','{}','{}','R-EXTEND-30D',39),
 ('T-28','dispatch','refuse_extension','不同意延期','X41','X40','unit','{UNIT_HEAD}',null,'说明理由',null,'{}','{}','R-EXTEND-30D',39),
 ('T-40','dispatch','submit_input','提交协办意见','X20','X90','unit','{HANDLER}',null,'协办单位把书面意见交给主办单位','协办意见','{}','{D-COOP}','R-TRIAGE-LEAD-COOP',37);

insert into app.templates (kind, title, issuer, addressee, series_suffix, required, body) values
('W-EXTEND-APP','延期办理审批表','unit','unit','信延审','{reg_no,due_on,days,new_due_on,reason,work_done}',
$t$登记编号：{{reg_no}}
受理日期：{{accepted_on}}
原到期日：{{due_on}}
延期天数：{{days}} 日
新到期日：{{new_due_on}}

一、情况复杂的说明
{{reason}}

二、已做工作
{{work_done}}

三、交办机关意见
{{consent}}

四、单位负责人审批意见
同意延期（《信访工作条例》第三十四条）。$t$),
('W-EXTEND','延期办理告知书','unit','petitioner','信延','{reg_no,due_on,days,new_due_on,reason}',
$t$您（贵单位）好：

您提出的信访事项（登记编号 {{reg_no}}）原应在 {{due_on}} 前办结。因情况复杂，经本单位负责人批准，依照《信访工作条例》第三十四条，延长办理期限 {{days}} 日，至 {{new_due_on}} 前书面答复您。

延期理由
{{reason}}

承办人电话：{{phone}}$t$);

create function app.due_of(p_dispatch_id uuid) returns date language plpgsql stable security definer set search_path = '' as $$
begin
  return (select due_on from app.clocks where dispatch_id = p_dispatch_id and kind = 'D-HANDLE' and met_on is null and ended_on is null);
end $$;
comment on function app.due_of is 'The running sixty-day date of a dispatch; null when it has none.';

create function api.request_extension(p_dispatch_id uuid, p_version int, p_days int, p_reason text, p_work_done text, p_consent text default null)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('dispatch', p_dispatch_id, 'T-26', p_version); d app.dispatches := s.dispatch; due date := app.due_of(d.id);
begin
  if exists (select from app.extensions where dispatch_id = d.id and is_granted is distinct from false) then perform app.fail('extension_once', '409', 'R-EXTEND-ONCE'); end if;
  if due is null or due < app.today() then perform app.fail('extension_too_late', '409', 'R-EXTEND-ONCE'); end if;
  if p_days is null or p_days not between 1 and 30 then perform app.fail('extension_days_wrong', '422', 'R-EXTEND-30D', '{"field":"days"}'); end if;
  if d.mode = 'assign' and due + p_days > d.feedback_due_on and coalesce(btrim(p_consent), '') = '' then
    perform app.fail('assigner_consent_missing', '422', 'R-EXTEND-ASSIGN', '{"field":"consent"}');
  end if;
  insert into app.extensions (matter_id, dispatch_id, days, reason, work_done, assigner_consent, original_due_on, new_due_on, requested_by, requested_on)
    values (d.matter_id, d.id, p_days, app.check_text(p_reason, 'reason', 2000, true), app.check_text(p_work_done, 'work_done', 2000, true),
      app.check_text(p_consent, 'consent', 500, false), due, due + p_days, auth.uid(), app.today());
  return app.finish_step(s, '申请延长 ' || p_days || ' 日', '{}', '{}', null, false);
end $$;
comment on function api.request_extension is 'T-26 申请延期 by the HANDLER before the sixty days are over: 1 to 30 days, once, with reasons (R-EXTEND-ONCE, R-EXTEND-30D).';

create function api.grant_extension(p_dispatch_id uuid, p_version int, p_method text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('dispatch', p_dispatch_id, 'T-27', p_version); d app.dispatches := s.dispatch; x app.extensions; words jsonb; doc uuid;
begin
  select * into x from app.extensions where dispatch_id = d.id and is_granted is null for update;
  if x.requested_by = auth.uid() then perform app.fail('drafter_cannot_sign', '403', 'R-DOC-SIGN'); end if;
  if x.original_due_on < app.today() then perform app.fail('extension_too_late', '409', 'R-EXTEND-ONCE'); end if;
  if coalesce(p_method, '') not in ('direct','left','post','electronic','entrusted') then perform app.fail('service_method_missing', '422', 'R-EXTEND-NOTICE', '{"field":"method"}'); end if;
  words := jsonb_build_object('reg_no', (s.matter).reg_no, 'accepted_on', app.say_date(d.accepted_on), 'due_on', app.say_date(x.original_due_on), 'days', x.days,
    'new_due_on', app.say_date(x.new_due_on), 'reason', x.reason, 'work_done', x.work_done, 'consent', coalesce(x.assigner_consent, '不需要'),
    'phone', (select phone from app.units where id = d.unit_id));
  perform app.issue_document('W-EXTEND-APP', d.matter_id, d.id, d.unit_id, words, x.requested_by, auth.uid());
  doc := app.issue_document('W-EXTEND', d.matter_id, d.id, d.unit_id, words, x.requested_by, auth.uid());
  insert into app.services (document_id, matter_id, dispatch_id, method, sent_on, recorded_by) values (doc, d.matter_id, d.id, p_method, app.today(), auth.uid());
  update app.extensions set decided_by = auth.uid(), decided_on = app.today(), is_granted = true, document_id = doc where id = x.id;
  update app.clocks set ended_on = app.today() where dispatch_id = d.id and kind = 'D-HANDLE' and met_on is null and ended_on is null;
  perform app.start_clock('D-EXTEND', d.matter_id, d.id, d.unit_id, x.original_due_on, x.new_due_on);
  return app.finish_step(s, '办理期限延长 ' || x.days || ' 日，至 ' || app.say_date(x.new_due_on), jsonb_build_object('extension', x.id, 'document', doc));
end $$;
comment on function api.grant_extension is 'T-27 同意延期 by the UNIT_HEAD alone: the new date is the old one plus the days, and the petitioner is told why (R-EXTEND-30D, R-EXTEND-NOTICE).';

create function api.refuse_extension(p_dispatch_id uuid, p_version int, p_reason text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('dispatch', p_dispatch_id, 'T-28', p_version);
begin
  update app.extensions set decided_by = auth.uid(), decided_on = app.today(), is_granted = false, refusal = app.check_text(p_reason, 'reason', 2000, true)
    where dispatch_id = p_dispatch_id and is_granted is null;
  return app.finish_step(s, p_reason, '{}', '{}', null, false);
end $$;
comment on function api.refuse_extension is 'T-28 不同意延期 by the UNIT_HEAD with the reason; the original date stands.';

create table app.coop_inputs (
  dispatch_id uuid primary key references app.dispatches on delete restrict,
  matter_id uuid not null references app.matters on delete restrict,
  unit_id uuid not null references app.units on delete restrict,
  text text not null constraint coop_inputs_text_length check (length(text) between 1 and 10000),
  by_id uuid not null references app.staff on delete restrict,
  on_date date not null
);
create index on app.coop_inputs (matter_id);
create index on app.coop_inputs (unit_id);
create index on app.coop_inputs (by_id);
comment on table app.coop_inputs is '协办意见: what an assisting unit wrote to the lead (R-TRIAGE-LEAD-COOP).';
create trigger keep_coop_inputs before update or delete on app.coop_inputs for each row execute function app.keep_until_erased();

create function api.submit_input(p_dispatch_id uuid, p_version int, p_text text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('dispatch', p_dispatch_id, 'T-40', p_version); d app.dispatches := s.dispatch;
begin
  if d.role <> 'assist' then perform app.fail('only_assistants_advise', '409', 'R-TRIAGE-LEAD-COOP'); end if;
  insert into app.coop_inputs values (d.id, d.matter_id, d.unit_id, app.check_text(p_text, 'text', 10000, true), auth.uid(), app.today());
  return app.finish_step(s, null, '{}', '{}', null, false);
end $$;
comment on function api.submit_input is 'T-40 提交协办意见: an assisting unit gives its view to the lead, who alone answers the petitioner (R-TRIAGE-LEAD-COOP).';

alter table app.extensions enable row level security;
alter table app.coop_inputs enable row level security;
create policy "Readers of a dispatch read its extension" on app.extensions for select to authenticated
  using (exists (select from app.dispatches d where d.id = dispatch_id));
create policy "Readers of a matter read the views of assisting units" on app.coop_inputs for select to authenticated
  using (exists (select from app.matters m where m.id = matter_id));
grant select on app.extensions, app.coop_inputs to authenticated;

create view api.matter_extensions with (security_invoker = true) as
  select x.id, x.matter_id, x.dispatch_id, x.days, x.reason, x.work_done, x.assigner_consent, x.original_due_on, x.new_due_on, x.requested_on,
    app.staff_name(x.requested_by) as requested_by_name, x.is_granted, x.decided_on, app.staff_name(x.decided_by) as decided_by_name, x.refusal
  from app.extensions x;
comment on view api.matter_extensions is '延期 of a matter.';
create view api.matter_inputs with (security_invoker = true) as
  select c.dispatch_id, c.matter_id, u.short_name as unit_name, c.text, c.on_date, app.staff_name(c.by_id) as by_name
  from app.coop_inputs c join app.units u on u.id = c.unit_id;
comment on view api.matter_inputs is '协办意见 of a matter.';
grant select on api.matter_extensions, api.matter_inputs to authenticated;
