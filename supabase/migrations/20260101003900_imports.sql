-- Registers that were kept in tables (Excel, CSV) are taken in line by line: checked first, with what is wrong with each line,
-- then registered like everything that comes to the desk. A line has its own id made from its words, so the same line never
-- becomes two matters, whichever file it comes in and however often an import is broken off and begun again.

create table app.imports (
  id uuid primary key,
  file_name text not null constraint imports_name_length check (length(file_name) between 1 and 200),
  line_count int not null constraint imports_line_count check (line_count between 1 and 20000),
  opened_by uuid not null references app.staff on delete restrict,
  opened_at timestamptz not null
);
create index on app.imports (opened_by);
comment on table app.imports is '导入: one file of a register, read by the registrar who brought it.';
create table app.import_lines (
  import_id uuid not null references app.imports on delete restrict,
  line_no int not null,
  entry jsonb not null,
  fault text, field text,
  submission_id uuid not null,
  reg_no text, was_known boolean not null default false,
  checked_at timestamptz, taken_at timestamptz,
  primary key (import_id, line_no)
);
create index import_lines_unchecked on app.import_lines (import_id, line_no) where checked_at is null;
create index import_lines_open on app.import_lines (import_id, line_no) where checked_at is not null and taken_at is null and fault is null;
create index import_lines_same on app.import_lines (import_id, submission_id);
comment on table app.import_lines is 'Lines of an import: what they say until they are registered (then nothing), what is wrong with them, or the number they got.';
alter table app.imports enable row level security;
alter table app.import_lines enable row level security;
create policy "Registrars read their own imports" on app.imports for select to authenticated using (opened_by = (select app.acting_id()));
create policy "Registrars read the lines of their own imports" on app.import_lines for select to authenticated
  using (exists (select from app.imports i where i.id = import_id and i.opened_by = (select app.acting_id())));
grant select on app.imports, app.import_lines to authenticated;

create function app.line_form(p jsonb) returns app.intake_form language plpgsql stable security definer set search_path = '' as $$
declare f app.intake_form; received date := app.line_day(p ->> 'received_on', 'received_on');
begin
  if p ->> 'type' = 'B' then perform app.fail('report_not_imported', '422', 'R-CONF-SEAL', '{"field":"type"}'); end if;
  f.submission_id := app.line_id(p);  f.channel := p ->> 'channel';  f.type := coalesce(p ->> 'type', 'C');  f.title := p ->> 'title';  f.content := p ->> 'content';
  f.received_at := case when received = app.today() then app.now() else (received + time '12:00') at time zone 'Asia/Shanghai' end;
  f.demands := array(select x from regexp_split_to_table(coalesce(p ->> 'demands', ''), E'[\n；;]') x);  f.place := p ->> 'place';
  f.is_anonymous := coalesce((p ->> 'is_anonymous')::boolean, false);  f.petitioner_kind := coalesce(p ->> 'kind', 'person');
  if p ->> 'id_no' ~* '^[0-9.]+e[+]?[0-9]+$' then perform app.fail('number_shortened', '422', 'R-REG-FAITHFUL', '{"field":"id_no"}'); end if; -- Excel has kept fifteen digits
  if p ->> 'phone' ~* '^[0-9.]+e[+]?[0-9]+$' then perform app.fail('number_shortened', '422', 'R-REG-FAITHFUL', '{"field":"phone"}'); end if;
  f.name := p ->> 'name';  f.id_no := p ->> 'id_no';  f.address := p ->> 'address';  f.phone := p ->> 'phone';
  if p ->> 'headcount' !~ '^[1-9][0-9]{0,4}$' then perform app.fail('headcount_malformed', '422', 'R-REG-FIELDS', '{"field":"headcount"}'); end if;
  f.headcount := coalesce((p ->> 'headcount')::int, 1);
  f.representatives := array(select x from regexp_split_to_table(coalesce(p ->> 'representatives', ''), '[、，,\s]+') x where x <> '');
  f.confidential := coalesce((p ->> 'is_confidential')::boolean, false);  f.attachments := '{}';
  f.upper_number := nullif(btrim(p ->> 'upper_number'), '');  f.upper_organ := p ->> 'upper_organ';  f.upper_due_on := app.line_day(p ->> 'upper_due_on', 'upper_due_on');
  f.recorded_by := auth.uid();  f.confirmed_how := case when (p ->> 'read_back')::boolean and f.channel = 'F' then 'paper' end; -- a book of visits was signed
  return f;
end $$;
comment on function app.line_form is 'The form that a line of a register makes; keys as in api.record_submission, all texts.';

create function app.line_day(p_text text, p_field text) returns date language plpgsql immutable set search_path = '' as $$
begin
  if p_text is null or p_text = '' then return null; end if;
  if p_text !~ '^\d{4}-\d{2}-\d{2}$' then perform app.fail('date_malformed', '422', 'R-REG-DATE', jsonb_build_object('field', p_field)); end if;
  return p_text::date;
exception when datetime_field_overflow or invalid_datetime_format then
  perform app.fail('date_malformed', '422', 'R-REG-DATE', jsonb_build_object('field', p_field));
end $$;
comment on function app.line_day is 'A date of a line as yyyy-mm-dd, or a refusal that names the column.';

create function app.line_id(p jsonb) returns uuid language plpgsql immutable set search_path = '' as $$
declare h text := encode(sha256(convert_to('line|' || coalesce('no|' || nullif(p ->> 'source_no', '') || '|' || concat_ws('|', p ->> 'channel', p ->> 'received_on', p ->> 'name'), p::text), 'UTF8')), 'hex');
begin
  return (substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-4' || substr(h, 14, 3) || '-8' || substr(h, 18, 3) || '-' || substr(h, 21, 12))::uuid;
end $$;
comment on function app.line_id is 'The id of the submission that a line becomes: from its old number, channel, day and name where it has a number (books of two years both begin with 1), else from all its words.';

create function app.own_import(p_import_id uuid) returns app.imports language plpgsql stable security definer set search_path = '' as $$
declare i app.imports;
begin
  if not 'REGISTRAR' = any(app.my_roles()) then perform app.fail('role_missing', '403', 'R-REG-ALL', '{"roles":["REGISTRAR"]}'); end if;
  select * into i from app.imports where id = p_import_id and opened_by = auth.uid();
  if i.id is null then perform app.fail('import_not_found', '404'); end if;
  return i;
end $$;
comment on function app.own_import is 'An import of the registrar who asks; others are told that there is none.';

create function api.open_import(p_import_id uuid, p_file_name text, p_line_count int) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  if not 'REGISTRAR' = any(app.my_roles()) then perform app.fail('role_missing', '403', 'R-REG-ALL', '{"roles":["REGISTRAR"]}'); end if;
  perform app.require_request_id(p_import_id);
  if coalesce(p_line_count, 0) not between 1 and 20000 then perform app.fail('import_size', '422', 'R-REG-ALL', '{"field":"file"}'); end if;
  insert into app.imports (id, file_name, line_count, opened_by, opened_at) values (p_import_id, left(coalesce(nullif(btrim(p_file_name), ''), '登记簿'), 200), p_line_count, auth.uid(), app.now()) on conflict (id) do nothing;
  perform app.own_import(p_import_id);
end $$;
comment on function api.open_import is 'Begins to take in a register of at most 20,000 lines.';

create function api.keep_import_lines(p_import_id uuid, p_lines jsonb) returns int language plpgsql volatile security definer set search_path = '' as $$
declare i app.imports := app.own_import(p_import_id); n int;
begin
  if jsonb_typeof(coalesce(p_lines, '[]')) <> 'array' then perform app.fail('line_unreadable', '422', 'R-REG-ALL'); end if;
  if jsonb_array_length(coalesce(p_lines, '[]')) > 500 then perform app.fail('import_size', '422', 'R-REG-ALL'); end if;
  if exists (select from jsonb_array_elements(coalesce(p_lines, '[]')) x where coalesce(x ->> 'line_no', '') !~ '^[0-9]{1,6}$' or jsonb_typeof(x -> 'entry') is distinct from 'object') then perform app.fail('line_unreadable', '422', 'R-REG-ALL'); end if;
  insert into app.import_lines (import_id, line_no, entry, submission_id)
    select i.id, (x ->> 'line_no')::int, case when e ->> 'type' = 'B' then '{"type":"B"}' else e end, app.line_id(e) -- the words of a report are not kept
      from jsonb_array_elements(coalesce(p_lines, '[]')) x, jsonb_strip_nulls(x -> 'entry') e
    on conflict (import_id, line_no) do nothing;
  select count(*) into n from app.import_lines where import_id = i.id;
  if n > i.line_count then perform app.fail('import_size', '422', 'R-REG-ALL'); end if;
  return n;
end $$;
comment on function api.keep_import_lines is 'Puts up to 500 lines [{line_no, entry}] of a file beside the matters, to be checked; a line that is there stays as it is. Returns how many are there. Errors: import_size, line_unreadable.';

create function app.line_fault(l app.import_lines, out fault text, out field text) language plpgsql stable security definer set search_path = '' as $$
declare detail text;
begin
  perform app.check_desk(app.line_form(l.entry));
  if (l.entry ? 'purpose') <> (l.entry ? 'category') then perform app.fail('elements_incomplete', '422', 'R-REG-FIELDS', '{"field":"category"}'); end if;
  if l.entry ? 'purpose' and not exists (select from app.purposes where code = l.entry ->> 'purpose') then perform app.fail('purpose_missing', '422', 'R-REG-FIELDS', '{"field":"purpose"}'); end if;
  if l.entry ? 'category' and not exists (select from app.categories where code = l.entry ->> 'category' and parent_code is not null) then perform app.fail('category_missing', '422', 'R-REG-FIELDS', '{"field":"category"}'); end if;
  if exists (select from app.import_lines o where o.import_id = l.import_id and o.submission_id = l.submission_id and o.line_no < l.line_no and o.fault is null) then perform app.fail('line_is_double', '422', 'R-REG-ALL'); end if;
exception when others then
  get stacked diagnostics fault = message_text, detail = pg_exception_detail;
  field := case when detail like '{%' then detail::jsonb ->> 'field' end;
  if fault !~ '^[a-z_]+$' then fault := 'line_unreadable'; end if;
end $$;
comment on function app.line_fault is 'What is wrong with a line, with its column; null when it can be registered.';

create function api.check_import_lines(p_import_id uuid, p_limit int default 100) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare i app.imports := app.own_import(p_import_id); l app.import_lines; f record; n int := 0; bad int := 0;
begin
  perform pg_advisory_xact_lock(hashtextextended(p_import_id::text, 2));
  for l in select * from app.import_lines where import_id = i.id and checked_at is null order by line_no limit least(greatest(coalesce(p_limit, 100), 1), 500) loop
    f := app.line_fault(l);
    update app.import_lines set fault = coalesce(l.fault, f.fault), field = f.field, checked_at = app.now() where import_id = i.id and line_no = l.line_no;
    n := n + 1;  bad := bad + (f.fault is not null)::int;
  end loop;
  return jsonb_build_object('checked', n, 'faulty', bad, 'left', (select count(*) from app.import_lines where import_id = i.id and checked_at is null));
end $$;
comment on function api.check_import_lines is 'Looks at the next lines that were kept, in order, and says what is wrong with each; registers nothing, may be broken off and called again.';

create function api.take_import_lines(p_import_id uuid, p_limit int default 100) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare i app.imports := app.own_import(p_import_id); l app.import_lines; r jsonb; known app.submissions; why text; n int := 0;
begin
  perform pg_advisory_xact_lock(hashtextextended(p_import_id::text, 2));
  for l in select * from app.import_lines where import_id = i.id and checked_at is not null and taken_at is null and fault is null order by line_no limit least(greatest(coalesce(p_limit, 100), 1), 500) loop
    why := null;  r := null;
    select * into known from app.submissions where id = l.submission_id;
    if known.id is null then
      begin
        perform app.check_desk(app.line_form(l.entry));
        r := app.receive(app.line_form(l.entry));
        if l.entry ? 'purpose' and not (r ->> 'is_sealed')::boolean then
          perform api.register_matter((r ->> 'matter_id')::uuid, 1, l.entry ->> 'purpose', l.entry ->> 'category', l.entry ->> 'place', coalesce((l.entry ->> 'headcount')::int, 1), null, null, coalesce((l.entry ->> 'is_repeat')::boolean, false));
        end if;
      exception when others then
        get stacked diagnostics why = message_text;
        if why !~ '^[a-z_]+$' then why := 'line_unreadable'; end if;
      end;
    end if;
    update app.import_lines set fault = why, reg_no = coalesce(known.reg_no, r ->> 'reg_no'), was_known = known.id is not null, taken_at = case when why is null then app.now() end, entry = case when why is null then '{}' else entry end
      where import_id = i.id and line_no = l.line_no;
    n := n + 1;
  end loop;
  return jsonb_build_object('handled', n, 'left', (select count(*) from app.import_lines where import_id = i.id and checked_at is not null and taken_at is null and fault is null));
end $$;
comment on function api.take_import_lines is 'Registers the next lines without faults, in order; may be broken off and called again, each line becomes one matter.';

create function api.import_codes(p_import_id uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare i app.imports := app.own_import(p_import_id);
begin
  return coalesce((select jsonb_agg(jsonb_build_object('line_no', l.line_no, 'reg_no', l.reg_no, 'query_code', app.shown_code(app.present_code(l.submission_id))) order by l.line_no)
    from app.import_lines l where l.import_id = i.id and l.taken_at > app.now() - interval '1 day' and not l.was_known), '[]');
end $$;
comment on function api.import_codes is 'The tracking codes of the lines of the last day, for the receipts to hand over; a line that was known before keeps its code to itself, a code that was given out anew takes the place of the first (R-REG-QUERYCODE).';

create view api.imports with (security_invoker = true) as
  select i.id, i.file_name, i.line_count, i.opened_at, count(l.line_no)::int as kept, count(l.checked_at)::int as checked, count(l.fault)::int as faulty, count(l.taken_at)::int as taken, count(*) filter (where l.was_known)::int as known
  from app.imports i left join app.import_lines l on l.import_id = i.id group by i.id;
comment on view api.imports is '导入 of the registrar who asks, with how far each has come.';
create view api.import_lines with (security_invoker = true) as
  select l.import_id, l.line_no, l.entry, l.fault, l.field, l.reg_no, l.was_known, l.checked_at, l.taken_at from app.import_lines l;
comment on view api.import_lines is 'Lines of my imports.';
grant select on api.imports, api.import_lines to authenticated;
