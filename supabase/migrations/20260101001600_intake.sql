-- Receiving (收件, T-01), for the portal and for the registration desk alike. Everybody's submission is taken: length of
-- name, tone, number of earlier submissions are no ground (R-STANCE-OPEN-CHANNEL); only what cannot be stored or answered
-- is sent back, field by field. The receipt of a retry is the receipt of the first time.

create function app.check_text(p_value text, p_field text, p_max int, p_required boolean) returns text
language plpgsql immutable set search_path = '' as $$
declare clean text := nullif(btrim(p_value, E' \t\r\n　'), '');
begin
  if clean is null and p_required then
    perform app.fail(p_field || '_missing', '422', 'R-REG-FIELDS', jsonb_build_object('field', p_field));
  elsif length(clean) > p_max then
    perform app.fail(p_field || '_too_long', '422', null, jsonb_build_object('field', p_field, 'max', p_max));
  end if;
  return clean;
end $$;
comment on function app.check_text is 'A text trimmed at both ends; refused when missing though required, or longer than its limit.';

create function app.check_contact(p_phone text, p_email text) returns void language plpgsql immutable set search_path = '' as $$
begin
  if p_phone is not null and (p_phone !~ '^[0-9０-９+＋()（）转\- —－]{5,30}$'
      or length(regexp_replace(p_phone, '[^0-9０-９]', '', 'g')) not between 5 and 15) then
    perform app.fail('phone_malformed', '422', 'R-REG-FIELDS', '{"field":"phone"}');
  end if;
  if p_email is not null and (length(p_email) > 120 or p_email !~ '^[A-Za-z0-9.!#$%&''*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$') then
    perform app.fail('email_malformed', '422', 'R-REG-FIELDS', '{"field":"email"}');
  end if;
end $$;
comment on function app.check_contact is 'Telephone of 5 to 15 digits, e-mail of the usual form: one address in Latin letters, without a name, since letters are sent to it as it stands; both only when given (R-REG-FIELDS).';

create type app.intake_form as (
  submission_id uuid, channel text, received_at timestamptz, type text, title text, content text, demands text[], place text,
  is_anonymous boolean, petitioner_kind text, name text, address text, phone text, email text, id_type text, id_no text,
  headcount int, representatives text[], consent_publish boolean, confidential boolean, reported_unit uuid, attachments uuid[],
  upper_number text, upper_organ text, upper_due_on date, recorded_by uuid, confirmed_how text, confirmed_by text, -- how and by whom the entry was confirmed (20260101006000)
  agents jsonb, minor text, guardian_consent boolean, translator text,
  origin jsonb, elements jsonb, -- who sent it on (20260101005410), the further elements (20260101005400)
  unit_id uuid -- the unit that took it in itself; null: the bureau
);
comment on type app.intake_form is 'What a submission is made of, whichever way it came.';

create function app.check_form(f app.intake_form) returns app.intake_form language plpgsql stable security definer set search_path = '' as $$
declare d text; a jsonb; clean text[] := '{}'; named boolean := not coalesce(f.is_anonymous, false);
begin
  if not exists (select from app.matter_types where code = f.type) then perform app.fail('type_unknown', '422', 'R-REG-FIELDS', '{"field":"type"}'); end if;
  f.title := app.check_text(f.title, 'title', 100, true);
  f.content := app.check_text(f.content, 'content', 20000, true);
  foreach d in array coalesce(f.demands, '{}') loop
    d := app.check_text(d, 'demand', 500, false);
    if d is not null then clean := clean || d; end if;
  end loop;
  if cardinality(clean) > 10 then perform app.fail('demands_too_many', '422', null, '{"field":"demands"}'); end if;
  f.demands := case when cardinality(clean) = 0 then array['无明确诉求'] else clean end;
  if not exists (select from app.places where code = f.place) then perform app.fail('place_unknown', '422', 'R-CODE-PLACE', '{"field":"place"}'); end if;
  f.name := app.check_text(f.name, 'name', 60, named);
  f.address := app.check_text(f.address, 'address', 200, named and f.channel = 'W');
  f.phone := app.check_text(f.phone, 'phone', 30, false);
  f.email := app.check_text(f.email, 'email', 120, false);
  perform app.check_contact(f.phone, f.email);
  f.headcount := greatest(coalesce(f.headcount, 1), 1);
  f.is_anonymous := not named;
  f.petitioner_kind := coalesce(nullif(f.petitioner_kind, ''), 'person');
  f.confidential := coalesce(f.confidential, false) or f.type = 'B';
  f.consent_publish := coalesce(f.consent_publish, false) and f.type <> 'B' and f.minor is null;
  f.id_no := app.check_text(f.id_no, 'id_no', 40, false);
  f.id_type := case when f.id_no is not null then coalesce(nullif(f.id_type, ''), 'id_card') end;
  if f.id_type not in ('id_card','residence_permit','hk_macau_permit','taiwan_permit','passport','foreign_residence','other') then perform app.fail('id_type_unknown', '422', 'R-RIGHT-FOREIGN', '{"field":"id_type"}'); end if;
  f.translator := app.check_text(f.translator, 'translator', 200, false);
  f.minor := nullif(f.minor, '');
  if jsonb_array_length(coalesce(f.agents, '[]')) > 2 then perform app.fail('agents_too_many', '422', 'R-CHAN-AGENT', '{"field":"agents","max":2}'); end if;
  for a in select value from jsonb_array_elements(coalesce(f.agents, '[]')) loop
    perform app.check_text(a ->> 'name', 'agent_name', 60, true);
    perform app.check_contact(nullif(a ->> 'phone', ''), null);
    if not coalesce((a ->> 'is_guardian')::boolean, false) then
      perform app.check_text(a ->> 'scope', 'agent_scope', 500, true);
      if nullif(a ->> 'authorised_on', '') is null or (a ->> 'authorised_on')::date > app.today() then perform app.fail('agent_authority_missing', '422', 'R-CHAN-AGENT', '{"field":"agent_authorised_on"}'); end if;
    end if;
  end loop;
  if f.minor is not null and not exists (select from jsonb_array_elements(coalesce(f.agents, '[]')) x where (x ->> 'is_guardian')::boolean) then perform app.fail('guardian_missing', '422', 'R-CHAN-AGENT', '{"field":"agents"}'); end if;
  if f.minor = 'under_14' and not coalesce(f.guardian_consent, false) then perform app.fail('guardian_consent_missing', '422', 'R-PRIV-MINOR', '{"field":"guardian_consent"}'); end if;
  if cardinality(f.representatives) > least(5, f.headcount) and f.channel = 'F' then
    perform app.fail('representatives_too_many', '422', 'R-CHAN-REP-5', '{"field":"representatives","max":5}');
  elsif f.channel = 'F' and f.headcount >= 2 and coalesce(cardinality(f.representatives), 0) = 0 then
    perform app.fail('representatives_missing', '422', 'R-CHAN-REP-5', '{"field":"representatives"}');
  end if;
  return f;
end $$;
comment on function app.check_form is 'Cleans a form and refuses, by field, what is missing, too long or unknown; nothing is public unless asked for, reports are confidential, words and names stay as written, Latin ones too, and a passport is as good as an identity card (R-REG-PUBLIC-FLAG, R-RIGHT-LANG, R-RIGHT-FOREIGN); an agent shows an authority with its scope, a minor a guardian (R-CHAN-AGENT, R-PRIV-MINOR).';

create function app.receipt(p_submission_id uuid, p_form_id uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return (select jsonb_build_object('matter_id', m.id, 'reg_no', s.reg_no,
    'query_code', app.shown_code(app.code_of(p_form_id, app.code_key(s.id, 0))),
    'received_on', m.received_on, 'state', 'M10', 'state_label', '待登记', 'is_sealed', s.is_sealed, 'title', coalesce(s.title, m.title),
    'due_on', c.due_on, 'chain_head', encode(e.hash, 'hex'),
    'document', jsonb_build_object('kind', d.kind, 'title', d.title, 'body', d.body, 'number', d.number,
      'issued_on', d.issued_on, 'hash', encode(d.hash, 'hex'), 'unit_name', u.name, 'seal', d.seal))
  from app.submissions s join app.matters m on m.id = s.matter_id
  join app.events e on e.matter_id = m.id and e.seq = 1
  join app.clocks c on c.matter_id = m.id and c.kind = 'D-TRIAGE' and c.dispatch_id is null and c.started_on = m.received_on
  join app.documents d on d.matter_id = m.id and d.kind = 'W-RECEIPT' and d.number = s.reg_no
  join app.units u on u.id = d.unit_id
  where s.id = p_submission_id limit 1);
end $$;
comment on function app.receipt is '收件回执 of a submission with its tracking code; only the verb that received it asks for it.';

create function app.say_date(d date) returns text language plpgsql immutable set search_path = '' as $$
begin
  return extract(year from d)::int || '年' || extract(month from d)::int || '月' || extract(day from d)::int || '日';
end $$;
comment on function app.say_date is 'A date as it stands in a paper: 2026年3月2日.';

create function app.say_time(p_at timestamptz) returns text language plpgsql stable set search_path = '' as $$
begin
  return app.say_date(app.on_date(p_at)) || to_char(p_at at time zone 'Asia/Shanghai', ' HH24:MI');
end $$;
comment on function app.say_time is 'An instant as it stands in a letter: 2026年3月2日 09:30, in Chinese time.';

create function app.text_hash(s app.submissions, p_algorithm text) returns text language plpgsql immutable set search_path = '' as $$
begin
  return app.words_hash(concat_ws('|', s.id, s.title, s.content), p_algorithm);
end $$;
comment on function app.text_hash is 'The hash of the words of a submission that is not sealed.';

create function app.text_hashes(s app.submissions, p_algorithm text) returns text[] language plpgsql stable security definer set search_path = '' as $$
begin
  return array[app.text_hash(s, p_algorithm)] || array(select app.words_hash(s.id || '|' || encode(c.words, 'hex'), p_algorithm) from app.sealed_contents c where c.submission_id = s.id and c.words is not null);
end $$;
comment on function app.text_hashes is 'The hashes that the words of a submission have now: where they stand, and for sealed words of their cipher text.';

create function app.text_record(p_submission_id uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare s app.submissions; hashes text[];
begin
  select * into s from app.submissions where id = p_submission_id;
  hashes := app.text_hashes(s, app.hash_in_use());
  return jsonb_build_object('submission', s.id, 'text', hashes[cardinality(hashes)]);
end $$;
comment on function app.text_record is 'What an event keeps of the words of a submission as they stand now: at their arrival, and when they went into the sealed store.';

create function app.print_of(f app.intake_form) returns bytea language plpgsql immutable set search_path = '' as $$
begin
  return extensions.hmac(convert_to((f.type, f.title, f.content, f.demands, f.place, f.name, f.address, f.phone, f.email,
    f.is_anonymous, f.consent_publish, f.confidential, f.reported_unit, f.attachments)::text, 'UTF8'), convert_to('print|' || f.submission_id, 'UTF8'), 'sha256');
end $$;
comment on function app.print_of is 'By what a form sent again is known: a hash with the id of the form as its key, which is not kept of a report.';

create function app.outline_of(f app.intake_form) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  if f.type = 'B' then return '（保密件）'; end if;
  return (select ty.label || '，问题属地：' || p.name || '，诉求 ' || cardinality(f.demands) || ' 项' from app.matter_types ty, app.places p where ty.code = f.type and p.code = f.place);
end $$;
comment on function app.outline_of is '摘要 on the receipt: kind, place and number of demands, and no word of the petitioner, since a paper stays as it is when a report is found among the demands (R-CONF-MIXED).';

create function app.report_keepers() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
begin
  return array(select u.id from app.units u where u.id = app.bureau_id() or u.code in ('JWJW','QWB') order by u.id <> app.bureau_id(), u.code);
end $$;
comment on function app.report_keepers is 'The units that keep reports by rule, in their order: the bureau, the organ of discipline, the office of the Party committee (R-CONF-BUREAU-SELF).';

create function app.keeper_of_reports(variadic p_reported_units uuid[]) returns uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce((select x from unnest(app.report_keepers()) with ordinality k(x, n) where x <> all(array_remove(p_reported_units, null)) order by n limit 1), app.bureau_id());
end $$;
comment on function app.keeper_of_reports is 'Who keeps a report about these units: the first keeper that it is not about (R-CONF-BUREAU-SELF).';

create function app.receive(f app.intake_form) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  m app.matters; print bytea := app.print_of(f); kept uuid; known bytea; who text; taker uuid; form_id uuid := f.submission_id;
begin
  perform app.require_request_id(f.submission_id);
  perform pg_advisory_xact_lock(hashtextextended(f.submission_id::text, 1));
  select id, fingerprint into kept, known from app.submissions where id = any (app.stored_ids(form_id));
  if known = print then return app.receipt(kept, form_id); end if;
  if known is not null then perform app.fail('submission_id_reused', '409'); end if;
  f := app.check_form(f);
  f.submission_id := app.stored_id(form_id, f.type);
  who := case when f.recorded_by is null then 'PETITIONER' when f.unit_id is null then 'REGISTRAR' else 'UNIT_CLERK' end;
  m.id := gen_random_uuid();  m.is_sealed := f.type = 'B';  m.received_at := f.received_at;  m.received_on := app.on_date(f.received_at);
  m.keeper_unit_id := case when f.type = 'B' then app.keeper_of_reports(f.reported_unit) else app.bureau_id() end;
  taker := case when f.type = 'B' then m.keeper_unit_id else coalesce(f.unit_id, m.keeper_unit_id) end;
  m.title := case when m.is_sealed then '（保密件）' else f.title end;
  m.reg_no := app.next_reg_no(case when m.is_sealed then 'M' else f.channel end, m.received_on);
  insert into app.matters (id, reg_no, title, type, place_code, channel, received_at, received_on, headcount, is_sealed, keeper_unit_id, is_anonymous, is_sensitive, is_evaluable)
    values (m.id, m.reg_no, m.title, f.type, f.place, f.channel, f.received_at, m.received_on, f.headcount, m.is_sealed, m.keeper_unit_id,
      f.is_anonymous, f.minor is not distinct from 'under_14', not m.is_sealed and not f.is_anonymous and f.type <> 'D');
  insert into app.submissions (id, matter_id, reg_no, code_hash, fingerprint, channel, received_at, title, content, is_sealed, consent_publish,
      is_confidential, upper_number, upper_organ, upper_due_on, read_back_at, recorded_by, minor, translator)
    values (f.submission_id, m.id, m.reg_no, app.code_hash(app.code_of(form_id)), print, f.channel, f.received_at,
      case when not m.is_sealed then f.title end, case when not m.is_sealed then f.content end, m.is_sealed, f.consent_publish,
      f.confidential, f.upper_number, f.upper_organ, f.upper_due_on, case when f.confirmed_how is not null then app.now() end, f.recorded_by, f.minor, case when not m.is_sealed then f.translator end);
  if m.is_sealed then
    insert into app.sealed_contents (submission_id, words)
      values (f.submission_id, app.seal(jsonb_strip_nulls(jsonb_build_object('title', f.title, 'content', f.content, 'demands', f.demands, 'translator', f.translator))));
    insert into app.reported_units (matter_id, reported_unit_id, named_at) select m.id, f.reported_unit, app.now() where f.reported_unit is not null;
    f.demands := array_fill('（内容密封）'::text, array[cardinality(f.demands)]);
  end if;
  insert into app.demands (matter_id, seq, text, type) select m.id, n, t, f.type from unnest(f.demands) with ordinality x(t, n);
  insert into app.parties (matter_id, submission_id, role, kind, name, address, phone, email, id_type, id_no)
    select m.id, f.submission_id, 'petitioner', f.petitioner_kind, f.name, f.address, f.phone, f.email, f.id_type, f.id_no
    where f.name is not null or f.phone is not null or f.address is not null or f.email is not null
    union all select m.id, f.submission_id, 'representative', 'person', left(x, 60), null, null, null, null, null
    from unnest(coalesce(f.representatives, '{}')) x;
  insert into app.parties (matter_id, submission_id, role, kind, name, phone, is_guardian, scope, authorised_on)
    select m.id, f.submission_id, 'agent', 'person', btrim(x ->> 'name'), nullif(x ->> 'phone', ''), coalesce((x ->> 'is_guardian')::boolean, false), nullif(x ->> 'scope', ''), nullif(x ->> 'authorised_on', '')::date
    from jsonb_array_elements(coalesce(f.agents, '[]')) x;
  perform app.note_elements(f, m.id);
  perform app.note_origin(f, m.id);
  if cardinality(f.attachments) > 0 then perform app.link_attachments(app.intake_of(form_id), f.attachments, m.id); end if;
  perform app.issue_document('W-RECEIPT', m.id, null, taker, jsonb_build_object('reg_no', m.reg_no,
    'received_on', app.say_date(m.received_on), 'due_on', app.say_date(m.received_on + 15),
    'channel', (select label from app.channels where code = f.channel), 'title', app.outline_of(f)), null, null, m.reg_no);
  perform app.append_event(m.id, 'T-01', '收到', null, null, null, 'M10', jsonb_build_object('channel', f.channel) || app.text_record(f.submission_id), who);
  perform app.note_confirmation(f, m.id);
  perform app.start_clock(k, m.id, null, taker, m.received_on) from app.transitions t, unnest(t.starts_clocks) k where t.code = 'T-01';
  if f.channel in ('J','S') then perform app.start_clock(k, m.id, null, m.keeper_unit_id, m.received_on) from unnest('{D-UPPER-OBJECT,D-TRIAGE-CASCADE}'::text[]) k; end if;
  perform app.hand_over(m.id, null);
  return app.receipt(f.submission_id, form_id);
end $$;
comment on function app.receive is 'T-01: registers the arrival of a submission, whole or not at all, and returns its receipt. Source: 条例第十七、十九、二十二条.';
