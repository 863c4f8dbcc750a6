-- The registration desk and the sifting of demands: letters, visits, calls and matters handed down are received here (T-01);
-- every submission is registered with its elements (T-02); demands are told apart (T-14), and a report among them leaves the
-- matter for a sealed one of its own before anything is sent (R-TRIAGE-MIXED-REPORT).

create function app.check_desk(f app.intake_form) returns void language plpgsql stable security definer set search_path = '' as $$
begin
  if f.channel = 'W' or f.unit_id is not null and f.channel not in ('X','F','D') or not exists (select from app.channels where code = f.channel) then
    perform app.fail('channel_unknown', '422', 'R-CHAN-ONE-STREAM', '{"field":"channel"}');
  elsif f.received_at is null or app.on_date(f.received_at) > app.today() then
    perform app.fail('received_in_future', '422', 'R-REG-DATE', '{"field":"received_on"}');
  elsif f.channel = 'J' and f.upper_number is null then
    perform app.fail('upper_number_missing', '422', 'R-STANCE-UPPER-ONLY', '{"field":"upper_number"}');
  end if;
  perform app.check_form(f);
  perform app.read_elements(f.elements);
  perform app.read_origin(f);
  perform app.check_confirmation(f); -- last: what is read back is complete
end $$;
comment on function app.check_desk is 'What the desk may take: a known channel, a day that has come, the number of a superior, a visit that was confirmed (R-CHAN-ONE-STREAM, R-REG-DATE, R-STANCE-UPPER-ONLY, R-REG-VERIFY-VISIT).';

create function api.record_submission(p_submission_id uuid, p_channel text, p_received_on date, p_type text, p_title text, p_content text,
  p_demands text[], p_place text, p_is_anonymous boolean, p_petitioner_kind text, p_name text, p_address text, p_phone text, p_email text,
  p_id_type text default null, p_id_no text default null, p_headcount int default 1, p_representatives text[] default '{}',
  p_consent_publish boolean default false, p_confidential boolean default false, p_reported_unit uuid default null,
  p_upper_number text default null, p_upper_organ text default null, p_upper_due_on date default null, p_confirmed_how text default null, p_confirmed_by text default null,
  p_agents jsonb default '[]', p_minor text default null, p_guardian_consent boolean default false, p_translator text default null, p_attachments uuid[] default '{}', p_notice text default null, p_direct jsonb default null,
  p_elements jsonb default '{}', p_origin jsonb default '{}')
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare f app.intake_form; receipt jsonb;
begin
  if not app.my_roles() && '{REGISTRAR,UNIT_CLERK}' then perform app.fail('role_missing', '403', 'R-REG-ALL', '{"roles":["REGISTRAR","UNIT_CLERK"]}'); end if;
  if not 'REGISTRAR' = any(app.my_roles()) then f.unit_id := app.my_unit_id(); end if;
  f.submission_id := p_submission_id;  f.channel := p_channel;  f.type := p_type;  f.title := p_title;  f.content := p_content;
  f.received_at := case when p_received_on = app.today() then app.now() else (p_received_on + time '12:00') at time zone 'Asia/Shanghai' end;
  f.demands := p_demands;  f.place := p_place;  f.is_anonymous := p_is_anonymous;  f.petitioner_kind := p_petitioner_kind;
  f.name := p_name;  f.address := p_address;  f.phone := p_phone;  f.email := p_email;  f.id_type := p_id_type;  f.id_no := p_id_no;
  f.headcount := p_headcount;  f.representatives := p_representatives;  f.consent_publish := p_consent_publish;
  f.confidential := p_confidential;  f.reported_unit := p_reported_unit;  f.attachments := coalesce(p_attachments, '{}');
  f.upper_number := nullif(btrim(p_upper_number), '');  f.upper_organ := p_upper_organ;  f.upper_due_on := p_upper_due_on;
  f.recorded_by := auth.uid();  f.confirmed_how := nullif(p_confirmed_how, '');  f.confirmed_by := nullif(btrim(p_confirmed_by), '');
  f.agents := p_agents;  f.minor := p_minor;  f.guardian_consent := p_guardian_consent;  f.translator := p_translator;
  f.elements := p_elements;  f.origin := p_origin;
  if p_type = 'B' then f.content := concat_ws(E'\n\n', f.content, app.say_elements(app.read_elements(p_elements))); end if;
  perform app.check_desk(f);
  receipt := app.receive_and_tell(f, p_notice);
  return case when f.unit_id is null or p_type = 'B' then receipt else receipt || app.take_directly((receipt ->> 'matter_id')::uuid, p_direct) end;
end $$;
comment on function api.record_submission is 'T-01 at the desk: a letter, visit, call or matter handed down, by the REGISTRAR, or by the UNIT_CLERK of a unit that it came to (p_direct: {way: own|lower|elsewhere, purpose, category, unit_id, organ, organ_address, organ_phone, text}; a report is sealed and leaves the unit at once); returns the receipt to print; of a group only representatives have names; agents: [{name, phone, is_guardian, scope, authorised_on}], at most two ; p_confirmed_how: screen or paper for a visit, voice for a call, by one of the people named; p_elements: {history, prior_organ, prior_number, prior_on, proceeding, proceeding_stage, external_number}; p_origin: {level, sent_on, wants_result, body, number, due_on, day_id} (R-CHAN-ONE-STREAM, R-CHAN-REP-5, R-CHAN-REP-MINIMAL, R-CHAN-AGENT, R-REG-FIELDS).';

create function app.pass_to_keepers(p_matter_id uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare r app.requests;
begin
  for r in select * from app.requests where matter_id = p_matter_id and answered_on is null and kind in ('withdraw','urge','overdue','recuse','correct') loop
    update app.requests set answer = '（密封）', is_granted = false, answered_by = auth.uid(), answered_on = app.today() where id = r.id;
    perform app.close_work(r.id);
  end loop;
  update app.clocks set ended_on = app.today() where matter_id = p_matter_id and kind = 'D-WITHDRAW-CONFIRM' and met_on is null and ended_on is null;
  update app.work_items w set role = 'CONF_OFFICER', assignee_id = null from app.requests q where q.id = w.request_id and q.matter_id = p_matter_id and q.kind = 'retaliation' and w.closed_at is null;
end $$;
comment on function app.pass_to_keepers is 'What was asked of others in a matter that is now a report: they have no work with it any more, or their morning letter would tell that there is one; what was asked is among the sealed words, and a message about retaliation is answered by those who keep the report (R-CONF-INVISIBLE, R-RIGHT-NO-RETALIATE).';

create function app.name_reported(p_matter_id uuid, p_unit_ids uuid[]) returns void language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; keeper uuid; reported uuid[];
begin
  if exists (select from unnest(p_unit_ids) x where not exists (select from app.units u where u.id = x)) then perform app.fail('unit_unknown', '422', 'R-CONF-ROUTE-AROUND', '{"field":"reported_unit"}'); end if;
  insert into app.reported_units (matter_id, reported_unit_id, named_by, named_at) select distinct p_matter_id, x, auth.uid(), app.now() from unnest(p_unit_ids) x on conflict do nothing;
  select * into m from app.matters where id = p_matter_id;
  reported := array(select reported_unit_id from app.reported_units where matter_id = m.id);
  keeper := app.keeper_of_reports(variadic reported);
  if m.keeper_unit_id = keeper or m.keeper_unit_id <> all(reported) then return; end if;
  update app.matters set keeper_unit_id = keeper where id = m.id;
  update app.clocks set unit_id = keeper where matter_id = m.id and unit_id = m.keeper_unit_id and met_on is null and ended_on is null;
  update app.requests set unit_id = keeper where matter_id = m.id and unit_id = m.keeper_unit_id and answered_on is null;
  update app.work_items set unit_id = keeper, assignee_id = null where matter_id = m.id and unit_id = m.keeper_unit_id and closed_at is null;
  update app.findings set keeper_unit_id = keeper where matter_id = m.id;
end $$;
comment on function app.name_reported is 'Keeps whom an officer or the desk finds a report to be about; one about who keeps it, as the bureau, leaves it at once, with what is to be done in it (R-CONF-ROUTE-AROUND, R-CONF-BUREAU-SELF).';

create function app.refuse_reported(p_unit_ids uuid[]) returns void language plpgsql stable security definer set search_path = '' as $$
begin
  if p_unit_ids is not null then perform app.fail('reported_without_report', '422', 'R-CONF-SEAL', '{"field":"reported_unit"}'); end if;
end $$;
comment on function app.refuse_reported is 'Says so when a unit is named as reported where nothing is a report, so that what was chosen is not lost unsaid.';

create function app.seal_matter(p_matter_id uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s_id uuid := (select id from app.submissions where matter_id = p_matter_id and not is_sealed order by received_at limit 1);
begin
  insert into app.sealed_contents (submission_id, words)
    values (s_id, app.seal(app.plain_words(p_matter_id) || jsonb_build_object('demands', (select jsonb_agg(n.text order by n.seq) from app.demands n where n.matter_id = p_matter_id))));
  update app.submissions set is_sealed = true, title = null, content = null, is_confidential = true, consent_publish = false
    where matter_id = p_matter_id and not is_sealed;
  update app.demands set text = '（内容密封）' where matter_id = p_matter_id;
  update app.matters set is_sealed = true, type = 'B', title = '（保密件）', summary = null, extract = null, is_evaluable = false
    where id = p_matter_id;
  perform app.forget_plain(p_matter_id, '（密封）');
  perform app.forget_person(p_matter_id);
  perform app.pass_to_keepers(p_matter_id);
  update app.attachments set matter_id = matter_id where matter_id = p_matter_id;
  return app.text_record(s_id);
end $$;
comment on function app.seal_matter is 'Moves a matter found to be a report into the sealed store: words, people, names of files; nothing stays readable (R-CONF-SEAL). Returns what the record keeps of the cipher text.';

create function app.replace_demands(p_matter_id uuid, p_demands jsonb) returns int
language plpgsql volatile security definer set search_path = '' as $$
declare base int; n int; x jsonb;
begin
  select coalesce(max(seq), 0) into base from app.demands where matter_id = p_matter_id;
  update app.demands set replaced_on = app.today() where matter_id = p_matter_id and replaced_on is null and closed_on is null;
  n := base;
  for x in select value from jsonb_array_elements(p_demands) loop
    if not exists (select from app.matter_types where code = x ->> 'type') then
      perform app.fail('type_unknown', '422', 'R-REG-DEMANDS', '{"field":"demands"}');
    end if;
    n := n + 1;
    insert into app.demands (matter_id, seq, text, type, category)
      values (p_matter_id, n, app.check_text(x ->> 'text', 'demand', 500, true), x ->> 'type', nullif(x ->> 'category', ''));
  end loop;
  if n = base then perform app.fail('demands_missing', '422', 'R-REG-DEMANDS', '{"field":"demands"}'); end if;
  return n - base;
end $$;
comment on function app.replace_demands is 'Lists the demands of a matter anew; the former list stays readable (R-REG-FAITHFUL).';

create function app.check_elements(p_purpose text, p_category text) returns void language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (select from app.purposes where code = p_purpose) then perform app.fail('purpose_missing', '422', 'R-REG-FIELDS', '{"field":"purpose"}'); end if;
  if not exists (select from app.categories where code = p_category and parent_code is not null) then
    perform app.fail('category_missing', '422', 'R-REG-FIELDS', '{"field":"category"}');
  end if;
end $$;
comment on function app.check_elements is 'A registration names a purpose and a category of the second level (R-REG-FIELDS).';

create function api.register_matter(p_matter_id uuid, p_version int, p_purpose text, p_category text, p_place text, p_headcount int default null,
  p_summary text default null, p_demands jsonb default null, p_is_repeat boolean default null, p_is_sensitive boolean default null, p_reported_units uuid[] default null)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-02', p_version); m app.matters := s.matter; has_report boolean; kept jsonb := '{}';
begin
  perform app.check_elements(p_purpose, p_category);
  if not exists (select from app.places where code = coalesce(p_place, m.place_code)) then perform app.fail('place_unknown', '422', 'R-CODE-PLACE', '{"field":"place"}'); end if;
  if p_demands is not null and jsonb_array_length(p_demands) > 0 and not m.is_sealed then perform app.replace_demands(m.id, p_demands); end if;
  update app.matters set purpose = p_purpose, category = p_category, place_code = coalesce(p_place, place_code),
    headcount = greatest(coalesce(p_headcount, headcount), 1), summary = case when not is_sealed then app.check_text(p_summary, 'summary', 500, false) end,
    is_repeat = p_is_repeat, is_sensitive = is_sensitive or coalesce(p_is_sensitive, false), is_evaluable = is_evaluable and not coalesce(p_is_repeat, false), registered_on = app.today(),
    type = case when is_sealed then type else coalesce((select n.type from app.demands n where n.matter_id = m.id and n.replaced_on is null
      and n.type <> 'B' order by n.seq limit 1), type) end
    where id = m.id;
  update app.demands set category = p_category where matter_id = m.id and replaced_on is null and category is null;
  select bool_and(type = 'B') into has_report from app.demands where matter_id = m.id and replaced_on is null;
  if has_report and not m.is_sealed then
    kept := app.seal_matter(m.id);
    select * into m from app.matters where id = m.id;
    s.matter := m;
  end if;
  if m.is_sealed then perform app.name_reported(m.id, p_reported_units); else perform app.refuse_reported(p_reported_units); end if;
  return app.finish_step(s, null, kept);
end $$;
comment on function api.register_matter is 'T-02 登记: purpose, category, place, head count, demands; a matter that is only a report is sealed at once; a repeat is not rated, sensitive files get their own door (R-REG-FIELDS, R-CONF-SEAL, R-SAME-FIRST, R-PRIV-SENSITIVE).';

create function app.spawn_report(m app.matters, p_texts text[], p_reported_units uuid[]) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare r app.matters; first app.submissions; copy_id uuid := gen_random_uuid(); kept jsonb := app.plain_words(m.id);
begin
  select * into first from app.submissions where matter_id = m.id order by received_at limit 1;
  r.id := gen_random_uuid();  r.reg_no := app.next_reg_no('M', m.received_on);
  insert into app.matters (id, reg_no, title, type, place_code, channel, received_at, received_on, headcount, is_sealed, keeper_unit_id, is_anonymous)
    values (r.id, r.reg_no, '（保密件）', 'B', m.place_code, m.channel, m.received_at, m.received_on, m.headcount, true, m.keeper_unit_id, m.is_anonymous);
  insert into app.submissions (id, matter_id, reg_no, code_hash, fingerprint, channel, received_at, is_sealed, is_confidential,
      upper_number, upper_organ, upper_due_on, read_back_at)
    values (copy_id, r.id, r.reg_no, extensions.gen_random_bytes(32), extensions.gen_random_bytes(32), first.channel, first.received_at, true, true,
      first.upper_number, first.upper_organ, first.upper_due_on, first.read_back_at);
  insert into app.sealed_contents (submission_id, reached_through, words) values (copy_id, first.id, app.seal(kept || jsonb_build_object('demands', p_texts,
    'former_demands', (select jsonb_agg(n.text order by n.seq) from app.demands n where n.matter_id = m.id and n.replaced_on is not null))));
  insert into app.demands (matter_id, seq, text, type) select r.id, n, '（内容密封）', 'B' from unnest(p_texts) with ordinality x(t, n);
  insert into app.parties (matter_id, submission_id, role, kind, name, address, phone, email, id_type, id_no, is_guardian, scope, authorised_on)
    select r.id, copy_id, role, kind, name, address, phone, email, id_type, id_no, is_guardian, scope, authorised_on from app.parties where matter_id = m.id;
  update app.attachments set matter_id = r.id where matter_id = m.id;
  perform app.append_event(r.id, 'T-01', '收到', null, null, null, 'M10', app.text_record(copy_id), 'SYSTEM');
  perform app.start_clock('D-TRIAGE', r.id, null, m.keeper_unit_id, m.received_on);
  perform app.start_clock('D-REGISTER', r.id, null, m.keeper_unit_id, app.today());
  perform app.hand_over(r.id, null);
  perform app.name_reported(r.id, p_reported_units);
  return r.id;
end $$;
comment on function app.spawn_report is 'Makes the sealed matter for the report part of a mixed submission, with the whole original text; it has no tracking code of its own, the reporter is reached by that of the submission (R-TRIAGE-MIXED-REPORT, R-CHAN-ANON).';

create function app.leave_extract(p_matter_id uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; s_id uuid := (select id from app.submissions where matter_id = p_matter_id order by received_at limit 1);
begin
  select * into m from app.matters where id = p_matter_id;
  update app.submissions set title = m.title, content = m.extract where id = s_id;
  update app.demands set text = '（已另行处理）' where matter_id = m.id and replaced_on is not null;
  perform app.forget_plain(m.id, '（已并入摘录）');
  return app.text_record(s_id);
end $$;
comment on function app.leave_extract is 'Leaves of a mixed submission the extract in place of the words as they came, which are in the sealed store now (R-CONF-MIXED). Returns what the record keeps.';

create function api.split_demands(p_matter_id uuid, p_version int, p_demands jsonb, p_extract text default null, p_reason text default null, p_reported_units uuid[] default null)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('matter', p_matter_id, 'T-14', p_version); m app.matters := s.matter; n int; reports text[]; kept app.demands; words jsonb := '{}';
begin
  if m.is_sealed then perform app.fail('sealed_is_not_split', '409', 'R-CONF-SEAL'); end if;
  perform app.refuse_joined(m.id);
  if exists (select from app.demands x join app.dispatch_demands dd on dd.demand_id = x.id join app.dispatches d on d.id = dd.dispatch_id
      where x.matter_id = m.id and x.replaced_on is null and x.closed_on is null and d.state not in ('X31','X99')) then
    perform app.fail('demands_already_sent', '409', 'R-TRIAGE-MIXED-REPORT');
  end if;
  n := app.replace_demands(m.id, p_demands);
  select array_agg(x.text order by x.seq) into reports from app.demands x where x.matter_id = m.id and x.replaced_on is null and x.type = 'B';
  if reports is not null then
    if cardinality(reports) = n then perform app.fail('register_as_report', '422', 'R-CONF-SEAL'); end if;
    select * into kept from app.demands x where x.matter_id = m.id and x.replaced_on is null and x.type <> 'B' order by x.seq limit 1;
    update app.matters set extract = app.check_text(p_extract, 'extract', 20000, true), title = left(kept.text, 100), summary = null, type = kept.type,
      purpose = coalesce((select p.code from app.purposes p where p.implied_type = kept.type order by p.code limit 1), '99'),
      category = case when coalesce(kept.category, category) like '15%' then '9903' else coalesce(kept.category, category) end where id = m.id;
    perform app.spawn_report(m, reports, p_reported_units);
    update app.demands set replaced_on = app.today() where matter_id = m.id and type = 'B';
    words := app.leave_extract(m.id);
  else
    perform app.refuse_reported(p_reported_units);
    update app.matters set type = (select x.type from app.demands x where x.matter_id = m.id and x.replaced_on is null order by x.seq limit 1) where id = m.id;
  end if;
  update app.demands n set category = k.category from app.matters k where k.id = m.id and n.matter_id = m.id and n.replaced_on is null and n.category is null;
  return app.finish_step(s, '诉求共 ' || n - coalesce(cardinality(reports), 0) || ' 项', words);
end $$;
comment on function api.split_demands is 'T-14 拆分: demands listed anew; a report among them becomes a sealed matter, with the words and files as they came; title, type and text of what remains say nothing of it, to anybody else (R-REG-DEMANDS, R-CONF-MIXED); a suggestion that is really a demand becomes one, and the petitioner sees it (R-SUG-TRIAGE).';

create function api.reveal_party(p_party_id uuid, p_reason text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare p app.parties; m app.matters;
begin
  select * into p from app.parties where id = p_party_id;
  select * into m from app.matters where id = p.matter_id;
  if not app.reads_matter(m) then perform app.fail('party_not_found', '404'); end if;
  if m.is_sealed then perform app.fail('identity_sealed', '403', 'R-CONF-IDENTITY'); end if;
  if not app.reads_all_matters() and not exists (select from app.dispatches d where d.matter_id = m.id and d.unit_id = app.my_case_unit_id() and d.closed_on is null) then
    perform app.fail('not_handling_any_more', '403', 'R-PRIV-ACCESS');
  end if;
  if coalesce(length(btrim(p_reason)), 0) < 2 then perform app.fail('reason_missing', '422', 'R-PRIV-LOG', '{"field":"reason"}'); end if;
  insert into app.identity_reads (matter_id, party_id, by_id, role, reason, at)
    values (m.id, p.id, auth.uid(), (app.my_roles())[1], left(btrim(p_reason), 500), app.now());
  return jsonb_build_object('name', p.name, 'phone', p.phone, 'email', p.email, 'address', p.address, 'id_type', p.id_type, 'id_no', p.id_no);
end $$;
comment on function api.reveal_party is 'Shows one person''s identity for a reason, which is logged and told to the petitioner (R-PRIV-LOG).';

create function api.open_sensitive_files(p_matter_id uuid, p_reason text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters;
begin
  select * into m from app.matters where id = p_matter_id;
  if not coalesce(app.reads_matter(m) and m.is_sensitive and not m.is_sealed, false) then perform app.fail('matter_not_found', '404'); end if;
  if not app.reads_all_matters() and not exists (select from app.dispatches d where d.matter_id = m.id and d.unit_id = app.my_case_unit_id() and d.closed_on is null) then
    perform app.fail('not_handling_any_more', '403', 'R-PRIV-ACCESS');
  end if;
  if coalesce(length(btrim(p_reason)), 0) < 2 then perform app.fail('reason_missing', '422', 'R-PRIV-SENSITIVE', '{"field":"reason"}'); end if;
  insert into app.identity_reads (matter_id, by_id, role, reason, is_sealed_opening, at)
    values (m.id, auth.uid(), (app.my_roles())[1], left(btrim(p_reason), 500), true, app.now());
end $$;
comment on function api.open_sensitive_files is 'Opens the files of a matter with sensitive personal data for an hour, for a reason, which is logged and told to the petitioner (R-PRIV-SENSITIVE).';

create function app.reported_of(p_matter_id uuid) returns text[] language plpgsql stable security definer set search_path = '' as $$
begin
  return array(select u.short_name from app.reported_units r join app.units u on u.id = r.reported_unit_id where r.matter_id = p_matter_id order by r.named_at, u.sort_order);
end $$;
comment on function app.reported_of is 'The short names of the units a report is about.';

create function api.open_sealed_matter(p_matter_id uuid, p_reason text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters;
begin
  select * into m from app.matters where id = p_matter_id;
  if not coalesce(m.is_sealed and app.reads_matter(m), false) then perform app.fail('matter_not_found', '404'); end if;
  if coalesce(length(btrim(p_reason)), 0) < 2 then perform app.fail('reason_missing', '422', 'R-CONF-SEAL', '{"field":"reason"}'); end if;
  if m.erased_on is not null then perform app.fail('matter_erased', '409', 'R-ARCHIVE'); end if;
  insert into app.identity_reads (matter_id, by_id, role, reason, is_sealed_opening, at)
    values (m.id, auth.uid(), 'CONF_OFFICER', left(btrim(p_reason), 500), true, app.now());
  perform app.append_event(m.id, 'T-00', '开启密封件', null, null, m.state, m.state, '{}', 'CONF_OFFICER', false);
  return (select jsonb_build_object('sealed', app.handed(c.words), 'reported_units', app.reported_of(m.id), 'takers', array(select u.id from app.units u where u.valid_to is null and app.why_not_taken(u, m.id) is null), 'files', coalesce((
        select jsonb_agg(jsonb_build_object('id', a.id, 'bytes', a.bytes, 'sealed', app.handed(a.sealed)) order by a.added_at) from app.attachments a where a.matter_id = m.id), '[]'))
    from app.submissions s join app.sealed_contents c on c.submission_id = s.id
    where s.matter_id = m.id order by s.received_at limit 1);
end $$;
comment on function api.open_sealed_matter is 'Hands the cipher text of a report to a CONF_OFFICER, with a reason, logged; the function open-sealed makes words of it; with whom it is about, and the ids of the units that may take it (R-CONF-SEAL, R-CONF-ROUTE-AROUND).';
