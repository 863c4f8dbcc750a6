-- Where a matter came from when another body sent it, and what that body wants back. A superior hands down (上级交办, 转送) with a
-- number, a date and a date for feedback; other bodies (12345, the congress, the media) pass on, some of them want an answer. What
-- was handed down is always assigned (R-TRIAGE-ASSIGN); its result is reported upward on a numbered paper that its drafter does not
-- sign, and reported again when the superior sends it back (Article 22, R-FEEDBACK-REPORT, R-STANCE-UPPER-ONLY).

create table app.source_bodies (code text primary key, label text not null, sort_order int not null, valid_to date);
comment on table app.source_bodies is '移交机关: the bodies that pass matters on to the bureau.';
insert into app.source_bodies (code, label, sort_order) values ('12345','12345 政务服务便民热线',1), ('congress','人大机关、人大代表',2), ('conference','政协机关、政协委员',3),
  ('discipline','纪检监察机关',4), ('court','人民法院',5), ('procuratorate','人民检察院',6), ('police','公安机关',7), ('media','新闻媒体',8),
  ('mailbox','领导信箱',9), ('inspection','巡视巡察、督查机构',10), ('other','其他机关、单位',99);

create table app.origins (
  submission_id uuid primary key references app.submissions on delete restrict,
  matter_id uuid not null references app.matters on delete restrict,
  channel text not null references app.channels on delete restrict,
  level text constraint origins_level check (level in ('state','province','city')),
  body_code text references app.source_bodies on delete restrict,
  organ text not null constraint origins_organ_length check (length(organ) between 1 and 100),
  number text constraint origins_number_length check (length(number) between 1 and 60),
  sent_on date, due_on date,
  wants_result boolean not null,
  request_id uuid references app.requests on delete restrict,
  answered_on date, answer text, answer_method text,
  answered_by uuid references app.staff on delete restrict,
  constraint origins_sent_on_by_body check ((channel = 'T') = (body_code is not null)),
  constraint origins_answered_whole check ((answered_on is null) = (answered_by is null)),
  constraint origins_answer_of_body check (answer is null or channel = 'T')
);
create index on app.origins (matter_id);
create index on app.origins (channel);
create index on app.origins (body_code);
create index on app.origins (request_id);
create index on app.origins (answered_by);
create index origins_open on app.origins (due_on) where wants_result and answered_on is null;
comment on table app.origins is '来源: which superior handed a submission down or which body passed it on, under which number, and whether and by when it wants the result (R-STANCE-UPPER-ONLY).';

create table app.upper_reports (
  id uuid primary key default gen_random_uuid(),
  submission_id uuid not null references app.origins on delete restrict,
  matter_id uuid not null references app.matters on delete restrict,
  is_interim boolean not null,
  text text not null constraint upper_reports_text_length check (length(text) between 1 and 5000),
  drafted_by uuid not null references app.staff on delete restrict, drafted_at timestamptz not null,
  declined_on date, decline_reason text,
  document_id uuid references app.documents on delete restrict,
  signed_by uuid references app.staff on delete restrict, signed_on date,
  sent_on date, method text constraint upper_reports_method check (method in ('system','post','courier','in_person')),
  sent_by uuid references app.staff on delete restrict,
  receipt_number text, receipt_on date,
  returned_on date, return_reason text,
  constraint upper_reports_drafter_does_not_sign check (signed_by <> drafted_by),
  constraint upper_reports_signed_whole check ((signed_on is null) = (signed_by is null) and (signed_on is null) = (document_id is null)),
  constraint upper_reports_sent_after_signing check (sent_on is null or signed_on is not null and method is not null),
  constraint upper_reports_answered_after_sending check ((receipt_on is null and returned_on is null) or sent_on is not null),
  constraint upper_reports_returned_says_why check ((returned_on is null) = (return_reason is null))
);
create index on app.upper_reports (submission_id);
create index on app.upper_reports (matter_id);
create index on app.upper_reports (drafted_by);
create index on app.upper_reports (document_id);
create index on app.upper_reports (signed_by);
create index on app.upper_reports (sent_by);
create unique index upper_reports_one_unsent on app.upper_reports (submission_id) where sent_on is null;
comment on table app.upper_reports is '上报办理结果: each report to the superior, drafted by one, signed by another, how it was sent, and what the superior said (R-FEEDBACK-REPORT, R-DOC-SIGN).';
create trigger keep_origins before delete on app.origins for each row execute function app.refuse_change();
create trigger keep_upper_reports before delete on app.upper_reports for each row execute function app.refuse_change();
alter table app.source_bodies enable row level security;
alter table app.origins enable row level security;
alter table app.upper_reports enable row level security;
create policy "Everyone signed in reads the bodies that pass on" on app.source_bodies for select to authenticated using (true);
create policy "The bureau reads where matters came from" on app.origins for select to authenticated
  using ((select app.reads_all_matters()) and exists (select from app.matters m where m.id = matter_id and not m.is_sealed));
create policy "The bureau reads reports upward" on app.upper_reports for select to authenticated
  using ((select app.reads_all_matters()) and exists (select from app.matters m where m.id = matter_id and not m.is_sealed));
grant select on app.source_bodies, app.origins, app.upper_reports to authenticated;

insert into app.templates (kind, title, issuer, addressee, series_suffix, required, body) values
('W-REPORT-UP','上级交办信访事项办理情况报告','bureau','bureau','上报','{to_organ,upper_number,reg_no,text}',
$t${{to_organ}}：

贵机关{{handed_on}}以 {{upper_number}} 交办的信访事项（本局登记编号 {{reg_no}}：{{title}}），现将{{stage}}报告如下：

{{text}}

承办单位办结报告：{{unit_reports}}

联系人：{{handler}}，电话：{{phone}}。$t$);

create function app.level_of(p_organ text) returns text language plpgsql immutable set search_path = '' as $$
begin
  return case when p_organ ~ '^(国家|中央|中共中央|国务院|全国)' then 'state' when p_organ ~ '^(河北省|省)' then 'province' when p_organ ~ '^(邯郸市|市)' then 'city' end;
end $$;
comment on function app.level_of is 'The level of a superior by its name, where nobody said it: 国家, 省, 市.';

create function app.read_origin(f app.intake_form) returns app.origins language plpgsql stable security definer set search_path = '' as $$
declare o app.origins; p jsonb := coalesce(f.origin, '{}');
begin
  if f.channel not in ('J','S','T') then return null; end if;
  o.submission_id := f.submission_id;  o.channel := f.channel;  o.sent_on := app.line_day(p ->> 'sent_on', 'sent_on');
  o.organ := app.check_text(f.upper_organ, 'upper_organ', 100, f.channel = 'J');
  o.number := app.check_text(f.upper_number, 'upper_number', 60, false);  o.due_on := f.upper_due_on;
  if f.channel = 'T' then
    o.body_code := coalesce(nullif(p ->> 'body', ''), case when o.organ is not null then 'other' end);
    if not exists (select from app.source_bodies where code = o.body_code and valid_to is null) then perform app.fail('source_body_missing', '422', 'R-CHAN-ONE-STREAM', '{"field":"body"}'); end if;
    o.organ := coalesce(o.organ, (select label from app.source_bodies where code = o.body_code));
  else
    o.organ := coalesce(o.organ, '上级信访部门');
    o.level := coalesce(nullif(p ->> 'level', ''), app.level_of(o.organ));
    if o.level is not null and o.level not in ('state','province','city') then perform app.fail('level_unknown', '422', 'R-STANCE-UPPER-ONLY', '{"field":"level"}'); end if;
  end if;
  o.wants_result := f.channel = 'J' or coalesce((p ->> 'wants_result')::boolean, false);
  if o.wants_result and o.due_on is null and f.channel <> 'T' then perform app.fail('upper_due_missing', '422', 'R-STANCE-UPPER-ONLY', '{"field":"upper_due_on"}'); end if;
  if o.sent_on > app.on_date(f.received_at) then perform app.fail('sent_on_after_receipt', '422', 'R-REG-DATE', '{"field":"sent_on"}'); end if;
  return o;
end $$;
comment on function app.read_origin is 'Who sent a submission on and what they want back, checked: what is handed down has number, organ and date for feedback (R-STANCE-UPPER-ONLY).';

create function app.note_origin(f app.intake_form, p_matter_id uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare o app.origins := app.read_origin(f); m app.matters;
begin
  if f.channel = 'L' and coalesce(f.origin ->> 'day_id', '') <> '' and f.type <> 'B' then
    select * into m from app.matters where id = p_matter_id;
    perform app.add_reception((f.origin ->> 'day_id')::uuid, m);
  end if;
  if o.submission_id is null then return; end if;
  o.matter_id := p_matter_id;
  insert into app.origins select o.*;
  if o.wants_result and o.due_on is not null and f.type <> 'B' then
    perform app.start_clock('D-FEEDBACK-UP', p_matter_id, null, app.bureau_id(), least(app.on_date(f.received_at), o.due_on), o.due_on);
  end if;
end $$;
comment on function app.note_origin is 'Keeps where a submission came from and starts the clock of the feedback (D-FEEDBACK-UP); what is raised with a leader goes on the list of that day (R-CHAN-LEADER).';

-- What was handed down, or what a leader received, is assigned, in time for the report upward.

create function app.must_be_assigned(m app.matters) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return m.channel in ('J','L') and m.type not in ('A','E');
end $$;
comment on function app.must_be_assigned is 'Whether a matter is always assigned and never only transferred: handed down by a superior, or raised with a leader (R-TRIAGE-ASSIGN).';

create function app.latest_feedback(p_matter_id uuid) returns date language plpgsql stable security definer set search_path = '' as $$
begin
  return (select case when min(o.due_on) is not null then greatest(coalesce(app.last_working_day(min(o.due_on), 5), min(o.due_on) - 7), app.today() + 1) end
    from (select x.due_on from app.origins x where x.matter_id = p_matter_id and x.wants_result and x.answered_on is null
      union all select r.due_on from app.receptions r where r.matter_id = p_matter_id and r.was_received and r.closed_on is null) o);
end $$;
comment on function app.latest_feedback is 'The last day for a unit to report so that the superior, or the leader who instructed, can be told in time: five working days before the date (D-FEEDBACK-UP, R-CHAN-LEADER).';

create function app.check_feedback_date(p_matter_id uuid, p_due_on date) returns void language plpgsql stable security definer set search_path = '' as $$
declare latest date := app.latest_feedback(p_matter_id);
begin
  if p_due_on is null or p_due_on <= app.today() then perform app.fail('feedback_date_missing', '422', 'R-TRIAGE-ASSIGN', '{"field":"feedback_due_on"}'); end if;
  if p_due_on > latest then perform app.fail('feedback_after_upper', '422', 'R-FEEDBACK-REPORT', jsonb_build_object('field', 'feedback_due_on', 'latest', latest)); end if;
end $$;
comment on function app.check_feedback_date is 'A date for feedback lies in the future and early enough for the report upward (R-TRIAGE-ASSIGN, D-FEEDBACK-UP).';

-- The report upward.

create function app.is_concluded(m app.matters) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return m.state not in ('M10','M20','M25') and not exists (select from app.dispatches d where d.matter_id = m.id and d.role = 'lead' and d.state not in ('X31','X90','X99'));
end $$;
comment on function app.is_concluded is 'Whether every unit has answered and its report passed, so that the result can be told upward.';

create function app.hand_upwards(o app.origins, p_role text, p_task text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare r uuid := gen_random_uuid();
begin
  perform app.put_down_upwards(o);
  insert into app.requests (id, matter_id, kind, unit_id, text, made_on) values (r, o.matter_id, 'upwards', app.bureau_id(), p_task, app.today());
  perform app.open_work(o.matter_id, null, app.bureau_id(), p_role, p_task, '{D-FEEDBACK-UP}', null, null, null, r);
  update app.work_items set due_on = o.due_on where request_id = r and clock_kind is null and o.due_on is not null;
  update app.origins set request_id = r where submission_id = o.submission_id;
end $$;
comment on function app.hand_upwards is 'Puts the next piece of work of a report upward, or of an answer to a body, into the queue of a role.';

create function app.put_down_upwards(o app.origins) returns void language plpgsql volatile security definer set search_path = '' as $$
declare r uuid;
begin
  for r in select q.id from app.requests q where q.matter_id = o.matter_id and q.kind = 'upwards' and q.answered_on is null and q.id = (select x.request_id from app.origins x where x.submission_id = o.submission_id) loop
    update app.requests set answer = text, is_granted = true, answered_by = auth.uid(), answered_on = app.today() where id = r;
    perform app.close_work(r);
  end loop;
end $$;
comment on function app.put_down_upwards is 'Ends the piece of work that was open.';

create function app.call_upwards() returns trigger language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; o app.origins;
begin
  select * into m from app.matters where id = new.matter_id;
  if m.is_sealed or not app.is_concluded(m) then return null; end if;
  for o in select x.* from app.origins x left join app.requests q on q.id = x.request_id where x.matter_id = m.id and x.wants_result and x.answered_on is null and (q.id is null or q.answered_on is not null)
      and not exists (select from app.upper_reports u where u.submission_id = x.submission_id and u.sent_on is null) loop
    perform app.hand_upwards(o, 'TRIAGE', case when o.channel = 'T' then '答复移交机关：' || o.organ else '拟上报办理结果：' || o.organ end);
  end loop;
  return null;
end $$;
comment on function app.call_upwards is 'Once every unit has answered, the bureau is called to tell the body that asked for the result.';
create trigger call_upwards after insert on app.events for each row when (new.transition in ('T-08','T-09','T-10','T-11','T-12','T-13','T-31','T-33','T-36','T-37','T-39')) execute function app.call_upwards();

create function app.begin_upwards(p_submission_id uuid, p_roles text[], out o app.origins, out m app.matters) language plpgsql volatile security definer set search_path = '' as $$
begin
  select x.* into m from app.matters x join app.origins y on y.matter_id = x.id where y.submission_id = p_submission_id for update of x;
  select * into o from app.origins where submission_id = p_submission_id for update;
  if not app.reads_matter(m) or m.is_sealed or m.keeper_unit_id is distinct from app.my_unit_id() then perform app.fail('matter_not_found', '404'); end if;
  if not app.my_roles() && p_roles then perform app.fail('role_missing', '403', 'R-FEEDBACK-REPORT', jsonb_build_object('roles', p_roles)); end if;
  if not o.wants_result then perform app.fail('no_result_wanted', '409', 'R-FEEDBACK-REPORT'); end if;
  if o.answered_on is not null then perform app.fail('result_is_told', '409', 'R-FEEDBACK-REPORT'); end if;
end $$;
comment on function app.begin_upwards is 'Locks the matter and its origin for the bureau, in one of the roles; nothing is told twice.';

create function app.say_upwards(o app.origins, p_label text, p_detail text, p_is_public boolean) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.append_event(o.matter_id, 'T-00', p_label, p_detail, null, null, null, jsonb_build_object('submission', o.submission_id), (select x from unnest(app.my_roles()) x where x in ('TRIAGE','REVIEWER','BUREAU_LEAD','REGISTRAR') limit 1), p_is_public);
  return jsonb_build_object('matter_id', o.matter_id, 'submission_id', o.submission_id);
end $$;
comment on function app.say_upwards is 'Writes a step of the report upward into the record.';

create function api.draft_upper_report(p_origin_id uuid, p_text text, p_is_interim boolean default false) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare b record; r app.upper_reports;
begin
  select * into b from app.begin_upwards(p_origin_id, '{TRIAGE,REVIEWER}');
  if (b.o).channel = 'T' then perform app.fail('body_is_answered', '409', 'R-FEEDBACK-REPORT'); end if;
  if not coalesce(p_is_interim, false) and not app.is_concluded(b.m) then perform app.fail('units_not_done', '409', 'R-FEEDBACK-REPORT'); end if;
  select * into r from app.upper_reports where submission_id = p_origin_id and sent_on is null for update;
  if r.id is not null and r.declined_on is null then perform app.fail('upper_report_is_open', '409', 'R-FEEDBACK-REPORT'); end if;
  if r.id is null then
    insert into app.upper_reports (submission_id, matter_id, is_interim, text, drafted_by, drafted_at)
      values (p_origin_id, (b.m).id, coalesce(p_is_interim, false), app.check_text(p_text, 'text', 5000, true), auth.uid(), app.now());
  else
    update app.upper_reports set text = app.check_text(p_text, 'text', 5000, true), is_interim = coalesce(p_is_interim, false), drafted_by = auth.uid(), drafted_at = app.now(), declined_on = null, decline_reason = null where id = r.id;
  end if;
  perform app.hand_upwards(b.o, 'BUREAU_LEAD', '签发上报：' || (b.o).organ);
  return app.say_upwards(b.o, '拟上报办理结果', null, false);
end $$;
comment on function api.draft_upper_report is 'Drafts the report to the superior once every unit is done, or an interim one before; TRIAGE or REVIEWER (R-FEEDBACK-REPORT).';

create function app.issue_upper_report(o app.origins, m app.matters, r app.upper_reports) returns uuid language plpgsql volatile security definer set search_path = '' as $$
begin
  return app.issue_document('W-REPORT-UP', m.id, null, m.keeper_unit_id, jsonb_build_object('to_organ', o.organ, 'upper_number', coalesce(o.number, '（无文号）'),
    'handed_on', coalesce('于' || app.say_date(o.sent_on), ''), 'reg_no', m.reg_no, 'title', m.title, 'stage', case when r.is_interim then '阶段性办理情况' else '办理结果' end, 'text', r.text,
    'unit_reports', coalesce((select string_agg(d.number, '、' order by d.issued_at) from app.documents d where d.matter_id = m.id and d.kind = 'W-REPORT' and d.voided_on is null), '无'),
    'handler', app.staff_name(r.drafted_by), 'phone', (select phone from app.units where id = m.keeper_unit_id)), r.drafted_by, auth.uid());
end $$;
comment on function app.issue_upper_report is 'W-REPORT-UP: the numbered paper to the superior, with its number and the reports of the units.';

create function api.sign_upper_report(p_origin_id uuid, p_approve boolean, p_reason text default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare b record; r app.upper_reports; doc uuid;
begin
  select * into b from app.begin_upwards(p_origin_id, '{BUREAU_LEAD}');
  select * into r from app.upper_reports where submission_id = p_origin_id and sent_on is null for update;
  if r.id is null or r.signed_on is not null or r.declined_on is not null then perform app.fail('nothing_to_sign', '409', 'R-FEEDBACK-REPORT'); end if;
  if r.drafted_by = auth.uid() then perform app.fail('drafter_cannot_sign', '403', 'R-DOC-SIGN'); end if;
  if p_approve is null then perform app.fail('approval_missing', '422', 'R-DOC-SIGN', '{"field":"approve"}'); end if;
  if not p_approve then
    update app.upper_reports set declined_on = app.today(), decline_reason = app.check_text(p_reason, 'reason', 2000, true) where id = r.id;
    perform app.hand_upwards(b.o, 'TRIAGE', '修改上报稿：' || (b.o).organ);
    return app.say_upwards(b.o, '退回上报稿', p_reason, false);
  end if;
  if not r.is_interim and not app.is_concluded(b.m) then perform app.fail('units_not_done', '409', 'R-FEEDBACK-REPORT'); end if;
  doc := app.issue_upper_report(b.o, b.m, r);
  update app.upper_reports set document_id = doc, signed_by = auth.uid(), signed_on = app.today() where id = r.id;
  perform app.hand_upwards(b.o, 'TRIAGE', '报送上级：' || (b.o).organ);
  return app.say_upwards(b.o, '签发上报', (select number from app.documents where id = doc), false);
end $$;
comment on function api.sign_upper_report is 'The BUREAU_LEAD signs the report to the superior, or sends the draft back with a reason; never its drafter (R-DOC-SIGN).';

create function api.note_upper_sending(p_origin_id uuid, p_sent_on date, p_method text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare b record; r app.upper_reports;
begin
  select * into b from app.begin_upwards(p_origin_id, '{REGISTRAR,TRIAGE,REVIEWER}');
  select * into r from app.upper_reports where submission_id = p_origin_id and sent_on is null for update;
  if r.signed_on is null then perform app.fail('report_not_signed', '409', 'R-FEEDBACK-REPORT'); end if;
  if p_sent_on is null or p_sent_on > app.today() or p_sent_on < r.signed_on then perform app.fail('sent_on_wrong', '422', 'R-FEEDBACK-REPORT', '{"field":"sent_on"}'); end if;
  if p_method is null or p_method not in ('system','post','courier','in_person') then perform app.fail('sending_method_missing', '422', 'R-FEEDBACK-REPORT', '{"field":"method"}'); end if;
  update app.upper_reports set sent_on = p_sent_on, method = p_method, sent_by = auth.uid() where id = r.id;
  perform app.put_down_upwards(b.o);
  if not r.is_interim then
    update app.origins set answered_on = p_sent_on, answered_by = auth.uid() where submission_id = p_origin_id;
    perform app.meet_clocks((b.m).id, null, '{D-FEEDBACK-UP}', p_sent_on);
  elsif app.is_concluded(b.m) then
    perform app.hand_upwards(b.o, 'TRIAGE', '拟上报办理结果：' || (b.o).organ);
  end if;
  return app.say_upwards(b.o, case when r.is_interim then '向上级报告阶段性办理情况' else '向上级报告办理结果' end, app.say_date(p_sent_on), true);
end $$;
comment on function api.note_upper_sending is 'When and how a signed report went up; a final one meets the clock of the feedback on that day (D-FEEDBACK-UP).';

create function api.note_upper_answer(p_report_id uuid, p_receipt_number text default null, p_return_reason text default null, p_due_on date default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare r app.upper_reports; o app.origins; m app.matters; reason text := app.check_text(p_return_reason, 'return_reason', 2000, false);
begin
  select x.* into m from app.matters x join app.upper_reports y on y.matter_id = x.id where y.id = p_report_id for update of x;
  if not app.reads_matter(m) or m.is_sealed or m.keeper_unit_id is distinct from app.my_unit_id() then perform app.fail('matter_not_found', '404'); end if;
  if not app.my_roles() && '{REGISTRAR,TRIAGE,REVIEWER}' then perform app.fail('role_missing', '403', 'R-FEEDBACK-REPORT', '{"roles":["REGISTRAR","TRIAGE","REVIEWER"]}'); end if;
  select * into r from app.upper_reports where id = p_report_id for update;
  select * into o from app.origins where submission_id = r.submission_id for update;
  if r.sent_on is null or r.returned_on is not null then perform app.fail('report_not_sent', '409', 'R-FEEDBACK-REPORT'); end if;
  if reason is null then
    update app.upper_reports set receipt_number = app.check_text(p_receipt_number, 'receipt_number', 60, true), receipt_on = app.today() where id = r.id;
    return app.say_upwards(o, '上级收到报告', p_receipt_number, false);
  end if;
  if p_due_on is null or p_due_on <= app.today() then perform app.fail('due_date_past', '422', 'R-FEEDBACK-REPORT', '{"field":"due_on"}'); end if;
  update app.upper_reports set receipt_number = coalesce(app.check_text(p_receipt_number, 'receipt_number', 60, false), receipt_number), returned_on = app.today(), return_reason = reason where id = r.id;
  update app.origins set answered_on = null, answered_by = null, due_on = p_due_on where submission_id = o.submission_id returning * into o;
  perform app.end_clocks(m.id, null, '{D-FEEDBACK-UP}', app.bureau_id());
  perform app.start_clock('D-FEEDBACK-UP', m.id, null, app.bureau_id(), app.today(), p_due_on);
  perform app.hand_upwards(o, 'TRIAGE', '上级退回，重新上报：' || o.organ);
  return app.say_upwards(o, '上级退回报告', reason, false);
end $$;
comment on function api.note_upper_answer is 'The superior’s number of receipt, or that it sent the report back, why, and by when it wants it again: a new clock, the old one stays as it was (D-FEEDBACK-UP, R-CALC-IMMUTABLE).';

create function api.answer_source(p_origin_id uuid, p_text text, p_on date, p_method text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare b record;
begin
  select * into b from app.begin_upwards(p_origin_id, '{REGISTRAR,TRIAGE,REVIEWER}');
  if (b.o).channel <> 'T' then perform app.fail('superior_gets_a_report', '409', 'R-FEEDBACK-REPORT'); end if;
  if p_on is null or p_on > app.today() or p_on < (b.m).received_on then perform app.fail('sent_on_wrong', '422', 'R-FEEDBACK-REPORT', '{"field":"sent_on"}'); end if;
  if p_method is null or p_method not in ('system','post','courier','in_person','phone') then perform app.fail('sending_method_missing', '422', 'R-FEEDBACK-REPORT', '{"field":"method"}'); end if;
  update app.origins set answered_on = p_on, answer = app.check_text(p_text, 'text', 2000, true), answer_method = p_method, answered_by = auth.uid() where submission_id = p_origin_id;
  perform app.put_down_upwards(b.o);
  perform app.meet_clocks((b.m).id, null, '{D-FEEDBACK-UP}', p_on);
  return app.say_upwards(b.o, '答复移交机关', (b.o).organ || '，' || app.say_date(p_on), true);
end $$;
comment on function api.answer_source is 'What the bureau answered the body that passed the matter on, when and how (R-CHAN-ONE-STREAM).';

create function app.upwards_state(o app.origins, r app.upper_reports, m app.matters) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return case when not o.wants_result then 'none' when o.answered_on is not null then 'told'
    when r.id is null or r.sent_on is not null and r.is_interim and r.returned_on is null then case when app.is_concluded(m) then 'to_draft' else 'handled' end
    when r.returned_on is not null then 'returned' when r.declined_on is not null then 'declined' when r.signed_on is not null then 'to_send' else 'to_sign' end;
end $$;
comment on function app.upwards_state is 'How far the telling of a result is, as a word of code.';
grant execute on function app.upwards_state to authenticated;

create view api.source_bodies with (security_invoker = true) as select code, label, sort_order from app.source_bodies where valid_to is null;
comment on view api.source_bodies is '移交机关.';
create view api.origins with (security_invoker = true) as
  select x.*, case x.state when 'none' then '不要求反馈' when 'told' then '已反馈' when 'handled' then '办理中' when 'to_draft' then case x.channel when 'T' then '待答复' else '待拟报告' end
      when 'to_sign' then '待签发' when 'declined' then '退回修改' when 'to_send' then '已签发，待报送' else '上级退回，待重报' end as state_label,
    case when x.state not in ('none','told') then x.due_on - (select app.today()) end as days_left,
    case when x.state not in ('none','told') then app.light((select app.today()), x.due_on - 10, x.due_on - 5, x.due_on) end as light
  from (select o.submission_id, o.matter_id, m.reg_no, m.title, m.state as matter_state, ms.label as matter_state_label, o.channel, c.label as channel_label, o.level,
      case o.level when 'state' then '国家' when 'province' then '省' when 'city' then '市' end as level_label, o.body_code, o.organ, o.number, o.sent_on, o.due_on, o.wants_result,
      m.received_on, o.answered_on, o.answer, o.answer_method, app.staff_name(o.answered_by) as answered_by_name, app.upwards_state(o, r, m) as state, coalesce(o.answered_on > o.due_on, false) as is_late,
      (select string_agg(u.short_name, '、') from app.dispatches d join app.units u on u.id = d.unit_id where d.matter_id = m.id and d.state not in ('X31','X99')) as units
    from app.origins o join app.matters m on m.id = o.matter_id join app.channels c on c.code = o.channel join app.states ms on ms.state = m.state
    left join lateral (select * from app.upper_reports u where u.submission_id = o.submission_id order by u.sent_on is not null, u.drafted_at desc limit 1) r on true) x;
comment on view api.origins is '上级交办、部门移交台账: who sent a matter on, whether it wants the result, by when, and how far that is.';
create view api.upper_reports with (security_invoker = true) as
  select r.id, r.submission_id, r.matter_id, r.is_interim, r.text, app.staff_name(r.drafted_by) as drafted_by_name, r.drafted_by = (select auth.uid()) as is_mine, app.on_date(r.drafted_at) as drafted_on, r.drafted_at, r.declined_on, r.decline_reason,
    r.document_id, d.number, app.staff_name(r.signed_by) as signed_by_name, r.signed_on, r.sent_on,
    case r.method when 'system' then '信访信息系统' when 'post' then '邮寄' when 'courier' then '机要交通' when 'in_person' then '当面' end as method_label, r.receipt_number, r.receipt_on, r.returned_on, r.return_reason
  from app.upper_reports r left join app.documents d on d.id = r.document_id;
comment on view api.upper_reports is '上报办理结果: the reports to a superior of a matter.';
create view api.upper_summary with (security_invoker = true) as
  select o.level, o.level_label, count(*) as total, count(*) filter (where o.state = 'told' and not o.is_late) as in_time, count(*) filter (where o.state = 'told' and o.is_late) as late,
    count(*) filter (where o.state <> 'told' and o.days_left >= 0) as running, count(*) filter (where o.state <> 'told' and o.days_left < 0) as overdue, count(*) filter (where o.state = 'returned') as returned
  from api.origins o where o.wants_result and o.channel in ('J','S') group by o.level, o.level_label;
comment on view api.upper_summary is '要结果案件汇总: how many were handed down by each level and how far they are; of organs, never of people (R-STANCE-NO-VOLUME-RANK).';
grant select on api.source_bodies, api.origins, api.upper_reports, api.upper_summary to authenticated;
