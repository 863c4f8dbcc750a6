-- Submissions (信访件), matters (信访事项), demands (诉求) and the people behind them. A submission keeps its words for ever;
-- a report (检举控告) keeps them, and who made it, as cipher text whose key the database does not hold (R-CONF-SEAL, see sealing).
-- There is one party row per submission and role: no register of persons across matters (R-STANCE-NOT-HELD-AGAINST).

create table app.matters (
  id uuid primary key default gen_random_uuid(),
  reg_no text not null unique,
  state text not null default 'M10' references app.states on delete restrict,
  version int not null default 1,
  title text not null,
  summary text,
  extract text,
  type text not null references app.matter_types on delete restrict,
  purpose text references app.purposes on delete restrict,
  category text references app.categories on delete restrict,
  place_code text not null references app.places on delete restrict,
  channel text not null references app.channels on delete restrict,
  received_at timestamptz not null,
  received_on date not null,
  registered_on date,
  headcount int not null default 1 constraint matters_headcount_positive check (headcount >= 1),
  is_sealed boolean not null default false,
  keeper_unit_id uuid not null references app.units on delete restrict,
  is_anonymous boolean not null default false,
  is_repeat boolean,
  is_sensitive boolean not null default false,
  is_evaluable boolean not null default false,
  event_count int not null default 0,
  chain_head bytea,
  closed_on date,
  constraint matters_order unique (received_at, id),
  constraint matters_report_is_sealed check (type <> 'B' or is_sealed),
  constraint matters_registered_has_elements check (registered_on is null or (purpose is not null and category is not null))
);
create index on app.matters (purpose);
-- lists are read newest first, by what they are narrowed to
create index on app.matters (state, received_at, id);
create index on app.matters (type, received_at, id);
create index on app.matters (category, received_at, id);
create index on app.matters (place_code, received_at, id);
create index on app.matters (channel, received_at, id);
create index on app.matters (keeper_unit_id);
comment on column app.matters.is_repeat is 'First or repeat, decided once per matter at registration; only a first matter is rated (R-SAME-FIRST).';
comment on column app.matters.is_sensitive is 'Files hold health, finance, religion, biometrics, whereabouts or a child under fourteen: they are opened for a logged reason (R-PRIV-SENSITIVE).';
comment on column app.matters.headcount is '信访人数; five or more make a group (R-REG-GROUP-COUNT).';
comment on table app.matters is '信访事项: the underlying matter, whose state the petitioner sees.';
create trigger guard_state before insert or update of state on app.matters for each row execute function app.guard_state();

create table app.submissions (
  id uuid primary key,
  matter_id uuid not null references app.matters on delete restrict,
  reg_no text not null unique,
  code_hash bytea not null unique,
  fingerprint bytea not null,
  channel text not null references app.channels on delete restrict,
  received_at timestamptz not null,
  title text,
  content text,
  is_sealed boolean not null default false,
  consent_publish boolean not null default false,
  is_confidential boolean not null default false,
  upper_number text, upper_organ text, upper_due_on date,
  read_back_at timestamptz,
  minor text constraint submissions_minor check (minor in ('under_18','under_14')),
  translator text constraint submissions_translator_length check (length(translator) <= 200),
  recorded_by uuid references app.staff on delete restrict,
  constraint submissions_title_length check (length(title) between 1 and 100),
  constraint submissions_content_length check (length(content) between 1 and 20000),
  constraint submissions_sealed_has_no_text check (is_sealed = (content is null) and is_sealed = (title is null)),
  constraint submissions_from_superior_has_number check (channel <> 'J' or upper_number is not null),
  constraint submissions_visit_is_read_back check (channel <> 'F' or read_back_at is not null)
);
create index on app.submissions (matter_id);
create index on app.submissions (channel);
create index on app.submissions (recorded_by);
comment on column app.submissions.minor is 'The petitioner is under 18 or under 14 and acts through a guardian; never published (R-CHAN-AGENT, R-PRIV-MINOR).';
comment on table app.submissions is '信访件: one letter, visit, call or online submission, its text for ever as given (R-REG-FAITHFUL).';

create table app.sealed_contents (
  submission_id uuid primary key references app.submissions on delete restrict,
  words bytea, -- null once the term of keeping has ended
  key_id text generated always as (extensions.pgp_key_id(words)) stored,
  reached_through uuid references app.submissions on delete restrict -- the submission that the report was split off from
);
create index on app.sealed_contents (key_id);
create index on app.sealed_contents (reached_through);
create table app.reported_units (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  reported_unit_id uuid not null references app.units on delete restrict,
  named_by uuid references app.staff on delete restrict, -- null: who reported
  named_at timestamptz not null,
  unique (matter_id, reported_unit_id)
);
create index on app.reported_units (reported_unit_id);
create index on app.reported_units (named_by);
comment on table app.reported_units is '被反映单位: whom a report is about, a person by the unit of that person, as the reporter and the officers named them; it goes around each of them, and nobody takes one back (R-CONF-ROUTE-AROUND).';

comment on column app.sealed_contents.reached_through is 'Of a report that came within a mixed submission: the submission by whose tracking code its reporter and the officers write to each other (R-CHAN-ANON).';
comment on table app.sealed_contents is '密封件: the words of a report, encrypted; handed out only by the verb that asks a CONF_OFFICER for a reason and logs it (R-CONF-SEAL).';

create function app.handed(p_sealed bytea) returns text language plpgsql immutable set search_path = '' as $$
begin
  return translate(encode(p_sealed, 'base64'), E'\n', '');
end $$;
comment on function app.handed is 'Cipher text as a verb hands it out, for the function that can open it.';
grant execute on function app.handed to authenticated;

create function app.keep_text() returns trigger language plpgsql set search_path = '' as $$
begin
  if (new.title, new.content, new.received_at, new.reg_no) is distinct from (old.title, old.content, old.received_at, old.reg_no)
     and not ((new.received_at, new.reg_no) = (old.received_at, old.reg_no) and (new.is_sealed and not old.is_sealed and new.content is null and new.title is null
       or not new.is_sealed and exists (select from app.matters m where m.id = new.matter_id and m.extract = new.content)))
     and not app.is_being_erased(to_jsonb(old)) then
    perform app.fail('original_text_is_kept', '403', 'R-REG-FAITHFUL');
  end if;
  return new;
end $$;
comment on function app.keep_text is 'Keeps the original words unchanged; the exceptions move them into the sealed store, whole or leaving the extract, or take them out when their term has ended (R-REG-FAITHFUL, R-CONF-MIXED).';
create trigger keep_text before update on app.submissions for each row execute function app.keep_text();
create trigger keep_sealed before update or delete on app.sealed_contents for each row execute function app.keep_until_erased();
create trigger keep_reported_units before update or delete on app.reported_units for each row execute function app.refuse_change();
create trigger keep_submissions before delete on app.submissions for each row execute function app.refuse_change();
create trigger keep_matters before delete on app.matters for each row execute function app.refuse_change();
create trigger keep_units before delete on app.units for each row execute function app.refuse_change();

create table app.demands (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  seq int not null,
  text text not null constraint demands_text_length check (length(text) between 1 and 500),
  type text not null references app.matter_types on delete restrict,
  category text references app.categories on delete restrict,
  route int references app.routes on delete restrict,
  outcome text references app.outcomes on delete restrict,
  answer text, basis text,
  closed_on date,
  replaced_on date,
  follows_id uuid references app.demands on delete restrict,
  unique (matter_id, seq),
  constraint demands_closed_has_outcome check (closed_on is null or outcome is not null),
  constraint demands_route_only_for_requests check (route is null or type in ('C','D'))
);
create index on app.demands (type);
create index on app.demands (category);
create index on app.demands (route);
create index on app.demands (outcome);
create index on app.demands (follows_id);
comment on column app.demands.follows_id is 'In a matter that was joined: the demand of the original that is the same, and whose answer is given to it.';
comment on table app.demands is '诉求: each with its own type, route and outcome (R-REG-DEMANDS).';

create function app.mask_name(name text) returns text language plpgsql immutable set search_path = '' as $$
begin
  return case
    when name is null or name = '' then null
    when name ~ '^[A-Za-z]' then left(name, 1) || '**'
    when name ~ '[·•‧・．.]' then left(name, 1) || '某某'
    when left(name, 2) in ('欧阳','司马','上官','诸葛','司徒','东方','皇甫','尉迟','公孙','慕容','令狐','长孙','夏侯','轩辕','宇文','端木','百里','南宫')
      and length(name) > 2 then left(name, 2) || '某'
    else left(name, 1) || '某' end;
end $$;
comment on function app.mask_name is 'A name as others may see it: the family name and 某 (R-PRIV-MASK).';

create table app.parties (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  submission_id uuid not null references app.submissions on delete restrict,
  role text not null constraint parties_role check (role in ('petitioner','representative','agent')),
  kind text not null constraint parties_kind check (kind in ('person','legal_person','organisation')),
  name text constraint parties_name_length check (length(name) between 1 and 60),
  address text constraint parties_address_length check (length(address) <= 200),
  phone text constraint parties_phone_length check (length(phone) <= 30),
  email text constraint parties_email_length check (length(email) <= 120),
  id_type text constraint parties_id_type check (id_type in ('id_card','residence_permit','hk_macau_permit','taiwan_permit','passport','foreign_residence','other')),
  id_no text constraint parties_id_no_length check (length(id_no) <= 40),
  is_guardian boolean not null default false, scope text, authorised_on date, withdrawn_on date,
  sealed bytea, key_id text generated always as (extensions.pgp_key_id(sealed)) stored,
  name_masked text generated always as (app.mask_name(name)) stored,
  phone_masked text generated always as (case when phone is not null then left(phone, 3) || '****' || right(phone, 2) end) stored,
  email_masked text generated always as (case when email is not null then left(email, 1) || '***' || substring(email from '@.*$') end) stored,
  address_masked text generated always as (case when address is not null then left(address, 3) || '……' end) stored,
  id_no_masked text generated always as (case when id_no is not null then left(id_no, 2) || '******' end) stored,
  constraint parties_agents_show_authority check (role <> 'agent' or is_guardian or scope is not null and authorised_on is not null),
  constraint parties_sealed_say_nothing check (sealed is null or num_nonnulls(name, address, phone, email, id_type, id_no) = 0 and coalesce(scope, '（密封）') = '（密封）')
);
create index on app.parties (key_id);
create index on app.parties (matter_id);
create index on app.parties (submission_id);
comment on column app.parties.sealed is 'Of a report: who it is, encrypted; then nothing else here says it (R-CONF-IDENTITY).';
comment on table app.parties is '信访人、代表、代理人: people of a submission, kept apart and masked by default (R-PRIV-LOG).';

create table app.daily_numbers (channel text not null, day date not null, last_no int not null, primary key (channel, day));
comment on table app.daily_numbers is 'The last 登记编号 given out per channel and day; sealed reports have none here.';

create function app.next_reg_no(channel_letter text, day date) returns text language plpgsql volatile security definer set search_path = '' as $$
declare head text := 'CT' || channel_letter || to_char(next_reg_no.day, 'YYYYMMDD'); n text;
begin
  if channel_letter = 'M' then
    perform pg_advisory_xact_lock(hashtextextended(head, 4));
    loop
      n := lpad((('x' || encode(extensions.gen_random_bytes(4), 'hex'))::bit(32)::bigint % 1000000)::text, 6, '0');
      exit when not exists (select from app.matters m where m.reg_no = head || n);
    end loop;
    return head || n;
  end if;
  insert into app.daily_numbers as d values (channel_letter, next_reg_no.day, 1)
    on conflict on constraint daily_numbers_pkey do update set last_no = d.last_no + 1 returning d.last_no::text into n;
  return head || lpad(n, greatest(4, length(n)), '0');
end $$;
comment on function app.next_reg_no is '登记编号: CT, channel letter, date, number of the day (R-REG-NO). Letter M: a report, whose number is drawn and not counted, since whoever sends reports of their own would learn from it how many others came (R-CONF-INVISIBLE, R-DOC-SECRET-SERIES).';

create function app.code_of(submission_id uuid, p_key int default null) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return app.digits_of(app.keyed_hash('query_code', submission_id::text, p_key), 16);
end $$;
comment on function app.code_of is '查询码: sixteen digits made from the secret random id of the form and a key of the installation, the newest or the one that made it before, so that a retry gets the same receipt.';

create function app.stored_id(p_form_id uuid, p_type text, p_key int default null) returns uuid language plpgsql stable security definer set search_path = '' as $$
begin
  if p_type is distinct from 'B' then return p_form_id; end if;
  return encode(substring(app.keyed_hash('query_code', 'stored|' || p_form_id, p_key) from 1 for 16), 'hex')::uuid;
end $$;
comment on function app.stored_id is 'The id under which a form is kept. That of a report is derived one way, so that its tracking code cannot be computed from the database (R-CONF-SEAL).';

create function app.stored_ids(p_form_id uuid) returns uuid[] language plpgsql stable security definer set search_path = '' as $$
begin
  return array[p_form_id] || array(select app.stored_id(p_form_id, 'B', s.no) from app.secrets s where s.name = 'query_code' and s.retired_at is null);
end $$;
comment on function app.stored_ids is 'The ids under which a form may be kept already.';

create function app.intake_of(p_form_id uuid) returns uuid language plpgsql immutable set search_path = '' as $$
begin
  return encode(substring(sha256(convert_to('files|' || p_form_id, 'UTF8')) from 1 for 16), 'hex')::uuid;
end $$;
comment on function app.intake_of is 'The folder for the files of a form: derived one way, so that a path does not give the id of the form away.';

create function app.plain_code(p_code text) returns text language plpgsql immutable set search_path = '' as $$
begin
  return regexp_replace(translate(p_code, '０１２３４５６７８９', '0123456789'), '\D', '', 'g');
end $$;
comment on function app.plain_code is '查询码 as it is hashed: its digits, however they are spaced.';

create function app.shown_code(p_code text) returns text language plpgsql immutable set search_path = '' as $$
begin
  return regexp_replace(p_code, '(.{4})(?=.)', '\1-', 'g');
end $$;
comment on function app.shown_code is 'A code in groups of four, as it is printed.';

create function app.code_hash(code text, p_key int default null) returns bytea language plpgsql stable security definer set search_path = '' as $$
begin
  return app.stored_hash('query_code', app.plain_code(code), p_key);
end $$;
comment on function app.code_hash is 'The keyed hash under which a tracking code is stored (R-REG-QUERYCODE).';

create function app.code_hashes(p_code text) returns bytea[] language plpgsql stable security definer set search_path = '' as $$
begin
  return app.possible_hashes('query_code', app.plain_code(p_code));
end $$;
comment on function app.code_hashes is 'The hashes under which a tracking code may be stored: one for each key that is in use.';

alter table app.matters enable row level security;
alter table app.submissions enable row level security;
alter table app.sealed_contents enable row level security;
alter table app.reported_units enable row level security;
alter table app.demands enable row level security;
alter table app.parties enable row level security;
alter table app.daily_numbers enable row level security;
-- Withheld on purpose: sealed contents, reported units, identity columns of parties and the day's numbers are granted to nobody.
grant select on app.matters, app.submissions, app.demands to authenticated;
grant select (id, matter_id, submission_id, role, kind, name_masked, is_guardian, scope, authorised_on, withdrawn_on, id_type, phone_masked, email_masked, address_masked, id_no_masked)
  on app.parties to authenticated;
