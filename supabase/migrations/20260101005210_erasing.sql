-- Taking out names and words after the term of keeping: what goes, table by table, and the steps by which a list is drawn up,
-- decided and carried out. What goes leaves a mark in its place; the event in the record says what went, by which list, and holds
-- a digest of what stays, so that the record can be checked as before and a forged blank is still found.

create function app.erased_mark() returns text language sql immutable set search_path = '' as $$ select '（已销毁）' $$;
comment on function app.erased_mark is 'What stands where words stood.';

create function app.erased_words(p_sealed bytea) returns text language plpgsql immutable set search_path = '' as $$
begin
  return case when p_sealed is null then app.erased_mark() end;
end $$;
comment on function app.erased_words is 'What is shown in place of sealed words that are gone.';

create function app.without_words(v jsonb) returns jsonb language plpgsql immutable set search_path = '' as $$
begin
  return case jsonb_typeof(v)
    when 'object' then (select coalesce(jsonb_object_agg(e.k, case when e.k = 'papers' then e.x else app.without_words(e.x) end), '{}') from jsonb_each(v) e(k, x))
    when 'array' then (select coalesce(jsonb_agg(app.without_words(e.x) order by e.n), '[]') from jsonb_array_elements(v) with ordinality e(x, n))
    when 'string' then case when v #>> '{}' ~ '^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|01[0-9a-f]{96}|02[0-9a-f]{128}|\d{4}-\d\d-\d\d|[A-Z]|[MXQZYVT]-?\d\d|[a-z_]{1,30})$' then v else to_jsonb(app.erased_mark()) end
    else v end;
end $$;
comment on function app.without_words is 'What an event carries, without what people wrote: ids, hashes, dates, codes and numbers stay.';

create function app.kept_payloads(p_matter_id uuid, p_before int) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return (select string_agg(e.seq || ':' || e.payload::text, E'\n' order by e.seq) from app.events e where e.matter_id = p_matter_id and e.seq < p_before);
end $$;
comment on function app.kept_payloads is 'What is left of the contents of the events before one, as its digest covers it.';

create function app.erased_by(p_matter_id uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return (select e.payload -> 'erased' || jsonb_build_object('seq', e.seq, 'on', app.on_date(e.at), 'by', app.algorithm_of(e.hash)) from app.events e
    where e.matter_id = p_matter_id and e.payload ? 'erased' and e.payload_hash = app.words_hash(e.payload::text, app.algorithm_of(e.hash)) order by e.seq desc limit 1);
end $$;
comment on function app.erased_by is 'What the record says was taken out of a matter, if it was.';

create function app.is_erased_paper(d app.documents, p_erased jsonb) returns boolean language plpgsql stable set search_path = '' as $$
begin
  return coalesce(d.body = app.erased_mark() and d.fields = '{}' and p_erased -> 'papers' @> jsonb_build_array(jsonb_build_array(d.number, encode(d.hash, 'hex'))), false);
end $$;
comment on function app.is_erased_paper is 'Whether a paper is empty because the record says so, by its number and hash.';

create function app.is_erased_text(s app.submissions, p_erased jsonb) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce(p_erased -> 'texts' ? s.id::text and coalesce(s.content, app.erased_mark()) = app.erased_mark()
    and not exists (select from app.sealed_contents c where c.submission_id = s.id and c.words is not null), false);
end $$;
comment on function app.is_erased_text is 'Whether the words of a submission are gone because the record says so.';

create function app.erasure_faults(p_matter_id uuid, p_erased jsonb) returns setof text language plpgsql stable security definer set search_path = '' as $$
declare m app.matters; closed date;
begin
  select * into m from app.matters where id = p_matter_id;
  if (p_erased is null) <> (m.erased_on is null) or (p_erased is null) <> not exists (select from app.erasures x where x.matter_id = m.id and x.event_seq = (p_erased ->> 'seq')::int) then return next 'erasure_not_recorded'; end if;
  if p_erased is null then return; end if;
  if p_erased ->> 'rest' is distinct from app.words_hash(app.kept_payloads(m.id, (p_erased ->> 'seq')::int), p_erased ->> 'by') then return next 'changed'; end if;
  closed := (select app.on_date(e.at) from app.events e where e.matter_id = m.id and e.seq < (p_erased ->> 'seq')::int
    and (coalesce(e.payload ->> 'matter_state', e.to_state) in ('M80','M90') or m.is_sealed and e.transition = 'T-15') order by e.seq desc limit 1);
  if closed is null or (p_erased ->> 'years')::int < 10 or (p_erased ->> 'on')::date <= make_date(extract(year from closed)::int + (p_erased ->> 'years')::int, 12, 31) then return next 'erased_too_early'; end if;
  if not exists (select from app.disposals d join app.disposal_items i on i.disposal_id = d.id where d.number = p_erased ->> 'list' and i.matter_id = m.id and i.left_out_reason is null
    and d.is_approved and d.drafted_by::text = p_erased ->> 'drafted_by' and d.decided_by::text = p_erased ->> 'approved_by' and d.drafted_by <> d.decided_by) then return next 'erased_without_approval'; end if;
end $$;
comment on function app.erasure_faults is 'What is wrong with the taking out of words: not in the record, before the term had ended, without a list that two persons decided on, or what was left changed.';

create function app.erase_people(p_matter_id uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare gone text := app.erased_mark();
begin
  delete from app.notices_wanted n using app.submissions s where s.id = n.submission_id and s.matter_id = p_matter_id;
  delete from app.search_texts where matter_id = p_matter_id;
  update app.outbox set address = null, given_up_at = app.now() where sent_at is null and given_up_at is null and key like 'event|' || p_matter_id || '|%';
  update app.outbox o set address = null, given_up_at = app.now() from app.submissions s where s.matter_id = p_matter_id and o.key = 'received|' || s.id and o.sent_at is null and o.given_up_at is null;
  update app.parties set name = null, address = null, phone = null, email = null, id_type = null, id_no = null, sealed = null, scope = case when scope is not null then gone end where matter_id = p_matter_id;
  update app.corrections set wanted = gone, reason = gone, former = case when former is not null then gone end, answer = case when answer is not null then gone end where matter_id = p_matter_id;
  update app.identity_reads set reason = gone where matter_id = p_matter_id;
  update app.identity_requests set reason = gone, decision = case when decision is not null then gone end where matter_id = p_matter_id;
  update app.recusals set reason = gone where matter_id = p_matter_id;
  update app.code_issues set note = case when note is not null then gone end where matter_id = p_matter_id;
  update app.helpers h set name = gone, relation = gone, contact = null from app.submissions s where s.id = h.submission_id and s.matter_id = p_matter_id;
  update app.services set receiver = null, relation = null, proof_number = null, exempt_reason = case when exempt_reason is not null then gone end, contact_attempts = case when contact_attempts is not null then gone end where matter_id = p_matter_id;
end $$;
comment on function app.erase_people is 'Takes out who petitioned, who received, who was asked for and why, where letters went, and by what the matter was found.';

create function app.erase_words(p_matter_id uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare gone text := app.erased_mark();
begin
  update app.submissions set title = case when title is not null then gone end, content = case when content is not null then gone end, translator = null, fingerprint = sha256(id::text::bytea) where matter_id = p_matter_id;
  update app.sealed_contents c set words = null from app.submissions s where s.id = c.submission_id and s.matter_id = p_matter_id;
  update app.elements set history = case when history is not null then gone end, prior_organ = case when prior_organ is not null then gone end, prior_number = case when prior_number is not null then gone end,
    proceeding_stage = case when proceeding_stage is not null then gone end, external_number = null where matter_id = p_matter_id;
  update app.demands set text = gone, answer = case when answer is not null then gone end, basis = case when basis is not null then gone end where matter_id = p_matter_id;
  update app.materials set text = gone where matter_id = p_matter_id;
  update app.sealed_messages set words = null where matter_id = p_matter_id;
  update app.requests set text = gone, answer = case when answer is not null then gone end where matter_id = p_matter_id;
  update app.evaluations set comment = null where matter_id = p_matter_id;
  update app.suggestions set problem = gone, advice = gone, effect = null, field = null, units = null where matter_id = p_matter_id;
  update app.publications set title = gone, question = gone, answer = gone, ended_on = coalesce(ended_on, app.today()), end_reason = gone where matter_id = p_matter_id;
  update app.attachments set file_name = gone, sealed = null where matter_id = p_matter_id;
  insert into app.removals (path, queued_at) select path, app.now() from app.attachments where matter_id = p_matter_id on conflict (path) do nothing;
end $$;
comment on function app.erase_words is 'Takes out what was written to the bureau, and hands the files to the job that removes them from storage.';

create function app.erase_handling(p_matter_id uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare gone text := app.erased_mark();
begin
  update app.documents set body = gone, fields = '{}', void_reason = case when void_reason is not null then gone end where matter_id = p_matter_id;
  update app.contact_records set note = gone where matter_id = p_matter_id;
  update app.dispatches set requirement = case when requirement is not null then gone end where matter_id = p_matter_id;
  update app.objections o set reasons = gone, basis = gone, ruling_reason = case when ruling_reason is not null then gone end from app.dispatches d where d.id = o.dispatch_id and d.matter_id = p_matter_id;
  update app.opinions set facts = gone, reasons = gone, phone = null where matter_id = p_matter_id;
  update app.opinion_demands x set answer = gone, basis = gone from app.opinions o where o.id = x.opinion_id and o.matter_id = p_matter_id;
  update app.extensions set reason = gone, work_done = gone, assigner_consent = case when assigner_consent is not null then gone end, refusal = case when refusal is not null then gone end where matter_id = p_matter_id;
  update app.coop_inputs set text = gone where matter_id = p_matter_id;
  update app.settlements set other_party = gone, agreement = gone, performance = gone, mediator = case when mediator is not null then gone end where matter_id = p_matter_id;
  update app.executions set item = gone, person = case when person is not null then gone end, proof = case when proof is not null then gone end where matter_id = p_matter_id;
  update app.proposals set payload = '{}', reason = case when reason is not null then gone end where matter_id = p_matter_id;
  update app.hearings set subject = gone, place = gone, chair = gone, members = case when members is not null then gone end, closed_reason = case when closed_reason is not null then gone end,
    minutes = case when minutes is not null then gone end, report = case when report is not null then gone end where matter_id = p_matter_id;
end $$;
comment on function app.erase_handling is 'Takes out what was written in handling: texts of papers, contacts, facts and reasons, settlements, hearings.';

create function app.erase_oversight(p_matter_id uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare gone text := app.erased_mark();
begin
  update app.reviews set claim = gone, grounds = gone, late_reason = case when late_reason is not null then gone end, missing = case when missing is not null then gone end, supplement = case when supplement is not null then gone end,
    findings = case when findings is not null then gone end, assessment = case when assessment is not null then gone end, basis = case when basis is not null then gone end, approval = case when approval is not null then gone end where matter_id = p_matter_id;
  update app.supervisions set evidence = gone, visitors = array_fill(gone, array[cardinality(visitors)]), finding = gone, demand = gone, return_reason = case when return_reason is not null then gone end, measures = case when measures is not null then gone end,
    proof = case when proof is not null then gone end, check_note = case when check_note is not null then gone end, result = case when result is not null then gone end where matter_id = p_matter_id;
  update app.recommendations set facts = gone, basis = gone, advice = gone, topic = case when topic is not null then gone end, evidence = case when evidence is not null then gone end, consequence = case when consequence is not null then gone end,
    scope = case when scope is not null then gone end, spoken_to = case when spoken_to is not null then gone end, return_reason = case when return_reason is not null then gone end, minutes = case when minutes is not null then gone end,
    answer = case when answer is not null then gone end, measures = case when measures is not null then gone end, progress = case when progress is not null then gone end, result = case when result is not null then gone end where matter_id = p_matter_id;
  update app.joinings set same_person = gone, same_facts = gone, end_reason = case when end_reason is not null then gone end where matter_id = p_matter_id;
  update app.origins set answer = case when answer is not null then gone end where matter_id = p_matter_id;
  update app.upper_reports set text = gone, decline_reason = case when decline_reason is not null then gone end, return_reason = case when return_reason is not null then gone end where matter_id = p_matter_id;
  update app.urgings set reason = gone, answer = case when answer is not null then gone end where matter_id = p_matter_id;
  update app.call_backs set remarks = case when remarks is not null then gone end where matter_id = p_matter_id;
  update app.holds set reason = gone, lift_reason = case when lift_reason is not null then gone end where matter_id = p_matter_id;
  update app.receptions set instruction = case when instruction is not null then gone end, result = case when result is not null then gone end where matter_id = p_matter_id;
end $$;
comment on function app.erase_oversight is 'Takes out what was written in reviews, supervision, recommendations and call-backs.';

create function app.erase_matter(m app.matters, d app.disposals) returns void language plpgsql volatile security definer set search_path = '' as $$
declare what jsonb; i app.disposal_items;
begin
  select * into i from app.disposal_items where disposal_id = d.id and matter_id = m.id;
  what := jsonb_build_object('list', d.number, 'class', (select name from app.retention_classes where code = i.retention), 'years', i.years, 'closed_on', i.closed_on, 'term_ended_on', i.term_ended_on, 'drafted_by', d.drafted_by, 'approved_by', d.decided_by,
    'papers', coalesce((select jsonb_agg(jsonb_build_array(x.number, encode(x.hash, 'hex')) order by x.number, x.kind) from app.documents x where x.matter_id = m.id), '[]'),
    'texts', coalesce((select jsonb_agg(s.id order by s.id) from app.submissions s where s.matter_id = m.id), '[]'),
    'files', coalesce((select jsonb_agg(jsonb_build_array(a.id, a.hash) order by a.id) from app.attachments a where a.matter_id = m.id), '[]'),
    'people', (select count(*) from app.parties p where p.matter_id = m.id));
  insert into app.erasures (matter_id, disposal_id, event_seq, erased_at, by_id, xact) values (m.id, d.id, m.event_count + 1, app.now(), auth.uid(), pg_current_xact_id());
  perform app.erase_people(m.id);
  perform app.erase_words(m.id);
  perform app.erase_handling(m.id);
  perform app.erase_oversight(m.id);
  update app.events set detail = null, payload = app.without_words(payload) where matter_id = m.id;
  update app.matters set erased_on = app.today(), title = case when is_sealed then title else app.erased_mark() end, summary = null, extract = case when extract is not null then app.erased_mark() end where id = m.id;
  perform app.append_event(m.id, 'T-00', '保管期满，销毁内容', '保管期限 ' || i.years || ' 年，到 ' || app.say_date(i.term_ended_on) || ' 为止；销毁清册 ' || d.number, null, m.state, m.state,
    jsonb_build_object('erased', what || jsonb_build_object('rest', app.words_hash(app.kept_payloads(m.id, m.event_count + 1), app.hash_in_use()))), (select x from unnest(app.my_roles()) x where x in ('REVIEWER','CONF_OFFICER') limit 1));
end $$;
comment on function app.erase_matter is 'Takes names and words of one matter out, and says so in its record: what, by which list, whose decision, and a digest of what stays (R-ARCHIVE).';

create function app.say_erased(m app.matters) returns text language plpgsql stable security definer set search_path = '' as $$
declare x jsonb := app.erased_by(m.id);
begin
  return '这件事项已经办结。按照归档计划，材料保管 ' || (x ->> 'years') || ' 年，到 ' || app.say_date((x ->> 'term_ended_on')::date) || ' 期满；' || app.say_date(m.erased_on) || '经两人审批（清册编号 ' || (x ->> 'list')
    || '），姓名、联系方式、提交的内容、附件和文书正文已经销毁，只保留办理的时间、步骤、结果和文书编号。依据：《机关文件材料归档范围和文书档案保管期限规定》《中华人民共和国个人信息保护法》第四十七条。';
end $$;
comment on function app.say_erased is 'What the petitioner is told once names and words were taken out: how long they were kept, by which list they went, under which rule, and what stays.';

create function app.keeper_here(p_matter_id uuid, p_roles text[]) returns app.matters language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters;
begin
  select * into m from app.matters where id = p_matter_id for update;
  if not app.reads_matter(m) or app.my_unit_id() is distinct from m.keeper_unit_id then perform app.fail('matter_not_found', '404'); end if;
  if not app.my_roles() && (case when m.is_sealed then '{CONF_OFFICER}'::text[] else p_roles end) then perform app.fail('role_missing', '403', 'R-ARCHIVE', jsonb_build_object('roles', p_roles)); end if;
  if m.erased_on is not null then perform app.fail('matter_erased', '409', 'R-ARCHIVE'); end if;
  return m;
end $$;
comment on function app.keeper_here is 'A matter for those who keep its files; for everybody else there is none.';

create function api.choose_retention(p_matter_id uuid, p_version int, p_class text, p_reason text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters := app.keeper_here(p_matter_id, '{REVIEWER,BUREAU_LEAD}');
begin
  if m.version is distinct from p_version then perform app.refuse_version(m, m.version); end if;
  if app.kept_from(m) is null then perform app.fail('matter_is_open', '409', 'R-ARCHIVE'); end if;
  if not exists (select from app.retention_classes where code = p_class) or p_class = m.retention then perform app.fail('retention_missing', '422', 'R-ARCHIVE', '{"field":"class"}'); end if;
  update app.matters set retention = p_class, version = version + 1 where id = m.id;
  perform app.append_event(m.id, 'T-00', '改定保管期限', (select name from app.retention_classes where code = p_class) || '：' || app.check_text(p_reason, 'reason', 500, true), null, m.state, m.state,
    jsonb_build_object('retention', p_class, 'former', m.retention), (select x from unnest(app.my_roles()) x where x in ('REVIEWER','BUREAU_LEAD','CONF_OFFICER') limit 1), false);
end $$;
comment on function api.choose_retention is 'Gives a closed matter another class of the archive plan, with the reason (R-ARCHIVE).';

create function api.hold_matter(p_matter_id uuid, p_reason text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters := app.keeper_here(p_matter_id, '{REVIEWER,BUREAU_LEAD}');
begin
  insert into app.holds (matter_id, reason, placed_by, placed_on) values (m.id, app.check_text(p_reason, 'reason', 500, true), auth.uid(), app.today()) on conflict do nothing;
  if not found then perform app.fail('matter_is_held', '409', 'R-ARCHIVE'); end if;
  perform app.append_event(m.id, 'T-00', '暂缓销毁', p_reason, null, m.state, m.state, '{}', (select x from unnest(app.my_roles()) x where x in ('REVIEWER','BUREAU_LEAD','CONF_OFFICER') limit 1), false);
end $$;
comment on function api.hold_matter is 'Keeps a matter beyond its term, for a lawsuit, an audit, an inspection, until the hold is lifted (R-ARCHIVE).';

create function api.lift_hold(p_matter_id uuid, p_reason text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters := app.keeper_here(p_matter_id, '{REVIEWER,BUREAU_LEAD}');
begin
  update app.holds set lifted_by = auth.uid(), lifted_on = app.today(), lift_reason = app.check_text(p_reason, 'reason', 500, true) where matter_id = m.id and lifted_on is null;
  if not found then perform app.fail('nothing_requested', '409', 'R-ARCHIVE'); end if;
  perform app.append_event(m.id, 'T-00', '解除暂缓销毁', p_reason, null, m.state, m.state, '{}', (select x from unnest(app.my_roles()) x where x in ('REVIEWER','BUREAU_LEAD','CONF_OFFICER') limit 1), false);
end $$;
comment on function api.lift_hold is 'Lifts a hold, with the reason.';

create function api.set_retention_term(p_class text, p_years int, p_is_lasting boolean, p_basis text, p_valid_from date, p_reason text) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  if app.my_unit_id() is distinct from app.bureau_id() or not app.my_roles() && '{ADMIN,BUREAU_LEAD}' then perform app.fail('role_missing', '403', 'R-ARCHIVE', '{"roles":["ADMIN","BUREAU_LEAD"]}'); end if;
  if not exists (select from app.retention_classes where code = p_class) then perform app.fail('retention_missing', '422', 'R-ARCHIVE', '{"field":"class"}'); end if;
  if coalesce(p_is_lasting, false) <> (p_years is null) or p_years not between 10 and 100 then perform app.fail('years_malformed', '422', 'R-ARCHIVE', '{"field":"years"}'); end if;
  if p_valid_from is null or p_valid_from < app.today() then perform app.fail('valid_from_past', '422', 'R-ARCHIVE', '{"field":"valid_from"}'); end if;
  insert into app.retention_terms (code, valid_from, years, basis, reason, set_by, set_at) values (p_class, p_valid_from, p_years, app.check_text(p_basis, 'basis', 500, true), app.check_text(p_reason, 'reason', 500, true), auth.uid(), app.now()) on conflict do nothing;
  if not found then perform app.fail('term_of_day_is_set', '409', 'R-ARCHIVE', '{"field":"valid_from"}'); end if;
  perform app.note_staff(null, '修改保管年限', p_class || '：' || coalesce(p_years || ' 年', '永久') || '，自' || app.say_date(p_valid_from) || '起');
end $$;
comment on function api.set_retention_term is 'Writes a new term of a class into the archive plan, from a day that is not past; earlier terms stay, and a shorter one never shortens what was promised (R-ARCHIVE).';

create function app.disposal_here(p_disposal_id uuid) returns app.disposals language plpgsql volatile security definer set search_path = '' as $$
declare d app.disposals;
begin
  select * into d from app.disposals where id = p_disposal_id for update;
  if d.id is null or app.my_unit_id() is distinct from d.keeper_unit_id or not app.my_roles() && (case when d.is_sealed then '{CONF_OFFICER}' else '{REVIEWER,BUREAU_LEAD}' end)::text[] then
    perform app.fail('disposal_not_found', '404', 'R-ARCHIVE');
  end if;
  return d;
end $$;
comment on function app.disposal_here is 'A list for those who draw it up and decide on it; for everybody else there is none.';

create function api.draft_disposal(p_is_sealed boolean, p_opinion text) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare d uuid := gen_random_uuid(); here uuid := app.my_unit_id(); n int; role text := case when coalesce(p_is_sealed, false) then 'CONF_OFFICER' else 'REVIEWER' end;
begin
  p_is_sealed := coalesce(p_is_sealed, false);
  if not role = any(app.my_roles()) or role = 'REVIEWER' and here is distinct from app.bureau_id() then perform app.fail('role_missing', '403', 'R-ARCHIVE', jsonb_build_object('roles', array[role])); end if;
  perform pg_advisory_xact_lock(hashtext('draft_disposal'));
  if exists (select from app.disposals x where x.keeper_unit_id = here and x.is_sealed = p_is_sealed and (x.is_approved is null or x.is_approved and x.finished_on is null)) then perform app.fail('disposal_is_open', '409', 'R-ARCHIVE'); end if;
  insert into app.disposals (id, keeper_unit_id, is_sealed, opinion, drafted_by, drafted_on) values (d, here, p_is_sealed, app.check_text(p_opinion, 'opinion', 2000, true), auth.uid(), app.today());
  insert into app.disposal_items (disposal_id, matter_id, retention, years, closed_on, term_ended_on)
    select d, m.id, coalesce(m.retention, app.default_retention(m)), app.years_kept(coalesce(m.retention, app.default_retention(m)), app.kept_from(m)), app.kept_from(m), app.term_ends_on(m) from app.matters m
    where m.erased_on is null and m.is_sealed = p_is_sealed and m.keeper_unit_id = here and (m.closed_on is not null or m.is_sealed) and app.term_ends_on(m) < app.today() and app.reads_matter(m) and app.reasons_to_keep(m) = '{}'
    order by m.closed_on limit 2000;
  get diagnostics n = row_count;
  if n = 0 then perform app.fail('nothing_due', '409', 'R-ARCHIVE'); end if;
  return d;
end $$;
comment on function api.draft_disposal is 'Draws up the list of matters whose term has ended and that nothing keeps, with what was found of them (鉴定意见): by a REVIEWER; of reports by a CONF_OFFICER (R-ARCHIVE).';

create function api.leave_out(p_disposal_id uuid, p_matter_id uuid, p_reason text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare d app.disposals := app.disposal_here(p_disposal_id);
begin
  if d.decided_on is not null then perform app.fail('disposal_is_decided', '409', 'R-ARCHIVE'); end if;
  update app.disposal_items set left_out_reason = app.check_text(p_reason, 'reason', 500, true), left_out_by = auth.uid() where disposal_id = d.id and matter_id = p_matter_id and left_out_reason is null;
  if not found then perform app.fail('matter_not_found', '404', 'R-ARCHIVE'); end if;
end $$;
comment on function api.leave_out is 'Leaves a matter out of a list before it is decided on, with the reason; it stays as it is (R-ARCHIVE).';

create function api.decide_disposal(p_disposal_id uuid, p_approve boolean, p_text text) returns text language plpgsql volatile security definer set search_path = '' as $$
declare d app.disposals := app.disposal_here(p_disposal_id); u app.units; said text; series text;
begin
  if d.decided_on is not null then perform app.fail('disposal_is_decided', '409', 'R-ARCHIVE'); end if;
  if d.drafted_by = auth.uid() then perform app.fail('drafter_cannot_sign', '403', 'R-ARCHIVE'); end if;
  if not app.my_roles() && (case when d.is_sealed then '{CONF_OFFICER}' else '{BUREAU_LEAD}' end)::text[] then perform app.fail('role_missing', '403', 'R-ARCHIVE', '{"roles":["BUREAU_LEAD"]}'); end if;
  if p_approve is null then perform app.fail('approval_missing', '422', 'R-ARCHIVE', '{"field":"approve"}'); end if;
  if p_approve and not exists (select from app.disposal_items where disposal_id = d.id and left_out_reason is null) then perform app.fail('nothing_due', '409', 'R-ARCHIVE'); end if;
  said := coalesce(app.check_text(p_text, 'text', 1000, not p_approve), '同意销毁');
  select * into u from app.units where id = d.keeper_unit_id;
  series := u.document_code || case when d.is_sealed then '密销' else '销' end;
  update app.disposals set is_approved = p_approve, decision = said, decided_by = auth.uid(), decided_on = app.today(),
    number = case when p_approve then series || '〔' || extract(year from app.today())::int || '〕' || app.next_document_no(u.id, series, extract(year from app.today())::int) || '号' end where id = d.id returning number into d.number;
  return d.number;
end $$;
comment on function api.decide_disposal is 'Another person decides: BUREAU_LEAD, of reports another CONF_OFFICER. Approved lists get a number; refused ones stay listed with the reason (R-ARCHIVE).';

create function api.carry_out_disposal(p_disposal_id uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare d app.disposals := app.disposal_here(p_disposal_id); m app.matters; why text[]; n int := 0; rest int;
begin
  if d.is_approved is not true then perform app.fail('disposal_not_approved', '409', 'R-ARCHIVE'); end if;
  if not app.my_roles() && '{REVIEWER,CONF_OFFICER}' then perform app.fail('role_missing', '403', 'R-ARCHIVE', '{"roles":["REVIEWER"]}'); end if;
  for m in select x.* from app.disposal_items i join app.matters x on x.id = i.matter_id where i.disposal_id = d.id and i.left_out_reason is null and x.erased_on is null order by x.id limit 100 for update of x loop
    why := app.reasons_to_keep(m);
    if why <> '{}' or not coalesce(app.term_ends_on(m) < app.today(), false) then
      update app.disposal_items set left_out_reason = '执行时需要继续保管：' || app.say_reasons(why), left_out_by = auth.uid() where disposal_id = d.id and matter_id = m.id;
    else
      perform app.erase_matter(m, d);
      n := n + 1;
    end if;
  end loop;
  select count(*) into rest from app.disposal_items i join app.matters x on x.id = i.matter_id where i.disposal_id = d.id and i.left_out_reason is null and x.erased_on is null;
  if rest = 0 then update app.disposals set finished_on = coalesce(finished_on, app.today()) where id = d.id; end if;
  return jsonb_build_object('erased', n, 'rest', rest);
end $$;
comment on function api.carry_out_disposal is 'Takes out names and words of the next hundred matters of an approved list; what is needed on by now is left out with the reason; safe to repeat (R-ARCHIVE).';

create function app.say_reasons(p_reasons text[]) returns text language plpgsql immutable set search_path = '' as $$
begin
  return coalesce((select string_agg(case r when 'open' then '还没有办结' when 'held' then '已经登记暂缓销毁' when 'review' then '正在复查、复核' when 'supervision' then '督办没有销号' when 'recommendation' then '有关建议没有办结'
    when 'execution' then '处理意见没有落实' when 'request' then '有申请没有答复' when 'joined' then '并入的原件还在保管' end, '、') from unnest(p_reasons) r), '保管期限没有届满');
end $$;
comment on function app.say_reasons is 'Why a matter is kept on, in words.';
create function app.retention_of(m app.matters) returns table (class text, since date, years int, ends_on date, reasons text[]) language plpgsql stable security definer set search_path = '' as $$
declare since date := app.kept_from(m); class text := coalesce(m.retention, app.default_retention(m));
begin
  if since is null or not app.reads_matter(m) or not app.my_roles() && '{REVIEWER,BUREAU_LEAD,CONF_OFFICER}' then return; end if;
  return query select class, since, app.years_kept(class, since), app.term_ends_on(m), app.reasons_to_keep(m);
end $$;
comment on function app.retention_of is 'Class, beginning, years and last day of keeping, and why a matter is kept on: for those who keep its files alone, since the reasons say what others may not know.';
grant execute on function app.retention_of, app.say_reasons to authenticated;

create view api.retention_plan with (security_invoker = true) as
  select c.code, c.name, c.covers, c.sort_order, t.valid_from, t.years, t.basis, t.reason, app.staff_name(t.set_by) as set_by_name, t.set_at,
    t.valid_from = (select max(x.valid_from) from app.retention_terms x where x.code = c.code and x.valid_from <= (select app.today())) as is_current
  from app.retention_classes c join app.retention_terms t on t.code = c.code;
comment on view api.retention_plan is '归档计划: every class with its terms, the present one marked.';
create view api.matter_retention with (security_invoker = true) as
  select m.id as matter_id, r.class, c.name as class_label, r.since as kept_from, r.years, r.ends_on as term_ends_on, m.erased_on,
    case when r.reasons <> '{}' then app.say_reasons(r.reasons) end as kept_because, r.reasons <> '{}' as is_kept, h.reason as hold_reason, h.placed_on as held_on, app.staff_name(h.placed_by) as held_by_name
  from app.matters m cross join lateral app.retention_of(m) r join app.retention_classes c on c.code = r.class left join app.holds h on h.matter_id = m.id and h.lifted_on is null
  where (m.closed_on is not null or m.is_sealed) and (select app.my_roles()) && '{REVIEWER,BUREAU_LEAD,CONF_OFFICER}';
comment on view api.matter_retention is '保管期限 of closed matters, and why one is kept on, for those who keep the files.';
create view api.disposals with (security_invoker = true) as
  select d.id, d.is_sealed, d.opinion, app.staff_name(d.drafted_by) as drafted_by_name, d.drafted_by = (select auth.uid()) as is_mine, d.drafted_on, d.number, d.is_approved, d.decision, app.staff_name(d.decided_by) as decided_by_name, d.decided_on, d.finished_on,
    (select count(*) from app.disposal_items i where i.disposal_id = d.id)::int as item_count, (select count(*) from app.disposal_items i where i.disposal_id = d.id and i.left_out_reason is not null)::int as left_out_count,
    (select count(*) from app.erasures e where e.disposal_id = d.id)::int as erased_count from app.disposals d;
comment on view api.disposals is '销毁清册, for who draws them up and who decides.';
create view api.disposal_items with (security_invoker = true) as
  select i.disposal_id, i.matter_id, m.reg_no, m.title, t.label as type_label, c.name as class_label, i.years, i.closed_on, i.term_ended_on, i.left_out_reason, app.staff_name(i.left_out_by) as left_out_by_name, app.on_date(e.erased_at) as erased_on,
    (select count(*) from app.documents x where x.matter_id = m.id)::int as paper_count, (select count(*) from app.attachments a where a.matter_id = m.id)::int as file_count
  from app.disposal_items i join app.matters m on m.id = i.matter_id join app.matter_types t on t.code = m.type join app.retention_classes c on c.code = i.retention left join app.erasures e on e.matter_id = i.matter_id and e.disposal_id = i.disposal_id;
comment on view api.disposal_items is 'The lines of a 销毁清册.';
grant select on api.retention_plan, api.matter_retention, api.disposals, api.disposal_items to authenticated;
