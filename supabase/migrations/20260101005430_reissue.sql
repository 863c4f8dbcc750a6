-- A lost tracking code (补发查询码): at the window, to the person, on sight of a paper of identity. The clerk types what stands in the
-- paper and the database compares; a check that fails is kept, and after three of them the submission waits until tomorrow. The old
-- code ends in the same moment, the record says so, and whoever held it is told why it no longer opens anything (R-REG-QUERYCODE).

create table app.code_issues (
  id uuid primary key,
  submission_id uuid not null references app.submissions on delete restrict,
  matter_id uuid not null references app.matters on delete restrict,
  passed boolean not null,
  shown text not null constraint code_issues_shown check (shown in ('id_card','passport','permit','authority','other')),
  note text constraint code_issues_note_length check (length(note) between 1 and 500),
  old_hash bytea unique,
  no int constraint code_issues_no_positive check (no >= 1),
  by_id uuid not null references app.staff on delete restrict, at timestamptz not null,
  unique (submission_id, no),
  constraint code_issues_passed_ends_old check (passed = (old_hash is not null) and passed = (no is not null))
);
create index on app.code_issues (submission_id);
create index on app.code_issues (matter_id);
create index on app.code_issues (by_id);
comment on table app.code_issues is '补发查询码: who checked which paper of identity, whether it agreed, and the hash of the code that ended.';
create trigger keep_code_issues before update or delete on app.code_issues for each row execute function app.keep_until_erased();
alter table app.code_issues enable row level security;
-- Withheld on purpose: the record of the matter says that a code was given out anew; nobody reads the hashes.

create function app.code_key(p_submission_id uuid, p_no int) returns int language plpgsql stable security definer set search_path = '' as $$
begin
  return app.key_no(coalesce((select c.old_hash from app.code_issues c where c.submission_id = p_submission_id and c.no = p_no + 1), (select s.code_hash from app.submissions s where s.id = p_submission_id)));
end $$;
comment on function app.code_key is 'The number of the key that made the code of a submission: the first (0), or the one given out anew for the n-th time.';

create function app.issued_code(p_submission_id uuid, p_no int, p_key int default null) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return app.digits_of(app.keyed_hash('query_code', p_submission_id::text || '#' || p_no, p_key), 16);
end $$;
comment on function app.issued_code is 'The code that was given out anew for the n-th time: made like the first, so that a form sent twice gives one.';

create function app.present_code(p_submission_id uuid) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce((select app.issued_code(c.submission_id, c.no, app.code_key(c.submission_id, c.no)) from app.code_issues c where c.submission_id = p_submission_id and c.passed order by c.no desc limit 1), app.code_of(p_submission_id, app.code_key(p_submission_id, 0)));
end $$;
comment on function app.present_code is 'The code that opens a submission now: the last one that was given out anew, else the first.';

create function app.code_matches(p_submission_id uuid, p_name text, p_id_tail text) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from app.parties p where p.submission_id = p_submission_id and p.withdrawn_on is null
    and regexp_replace(lower(normalize(p.name, NFKC)), '[[:space:]·•‧・.]', '', 'g') = regexp_replace(lower(normalize(p_name, NFKC)), '[[:space:]·•‧・.]', '', 'g')
    and (p.id_no is null or upper(right(p.id_no, 4)) = upper(btrim(p_id_tail))));
end $$;
comment on function app.code_matches is 'Whether a name, and the last four of the number of a paper where one is registered, are those of somebody in the submission.';

create function api.reissue_code(p_issue_id uuid, p_matter_id uuid, p_name text, p_id_tail text, p_shown text, p_note text default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; s app.submissions; i app.code_issues; n int; ok boolean;
begin
  select * into m from app.matters where id = p_matter_id for update;
  if not app.reads_matter(m) or m.keeper_unit_id is distinct from app.my_unit_id() then perform app.fail('matter_not_found', '404'); end if;
  perform app.require_request_id(p_issue_id);
  if not app.my_roles() && (case when m.is_sealed then '{CONF_OFFICER}' else '{REGISTRAR}' end)::text[] then perform app.fail('role_missing', '403', 'R-REG-QUERYCODE', '{"roles":["REGISTRAR"]}'); end if;
  if m.is_sealed then perform app.fail('report_code_is_not_reissued', '409', 'R-CONF-IDENTITY'); end if;
  if p_shown is null or p_shown not in ('id_card','passport','permit','authority','other') then perform app.fail('paper_shown_missing', '422', 'R-REG-QUERYCODE', '{"field":"shown"}'); end if;
  select * into i from app.code_issues where id = p_issue_id;
  if i.id is not null and (i.matter_id <> m.id or i.by_id <> auth.uid() or i.at < app.now() - interval '1 hour') then perform app.fail('issue_is_used', '409', 'R-REG-QUERYCODE'); end if;
  if i.id is not null then return app.issue_answer(i); end if;
  select count(*) into n from app.code_issues c where c.matter_id = m.id and not c.passed and app.on_date(c.at) = app.today();
  if n >= 3 then perform app.fail('identity_checked_too_often', '429', 'R-REG-QUERYCODE'); end if;
  select * into s from app.submissions x where x.matter_id = m.id and app.code_matches(x.id, app.check_text(p_name, 'name', 60, true), p_id_tail) order by x.received_at limit 1;
  ok := s.id is not null;
  if not ok then select * into s from app.submissions x where x.matter_id = m.id order by x.received_at limit 1; end if;
  select count(*) + 1 into n from app.code_issues c where c.submission_id = s.id and c.passed;
  insert into app.code_issues (id, submission_id, matter_id, passed, shown, note, old_hash, no, by_id, at)
    values (p_issue_id, s.id, m.id, ok, p_shown, app.check_text(p_note, 'note', 500, false), case when ok then s.code_hash end, case when ok then n end, auth.uid(), app.now()) returning * into i;
  if ok then
    update app.submissions set code_hash = app.code_hash(app.issued_code(s.id, n)) where id = s.id;
    perform app.append_event(m.id, 'T-00', '补发查询码', '凭身份在窗口补发，原查询码已经停用', null, null, null, jsonb_build_object('issue', i.id), 'REGISTRAR', true);
  end if;
  return app.issue_answer(i);
end $$;
comment on function api.reissue_code is '补发查询码 after a check of identity: name, and the last four of the number where one is registered; shown: id_card, passport, permit, authority (of an agent), other. The old code ends at once; the same id gives the same code for an hour, three failed checks a day close it; never of a report, whose reporter nobody can check without being told (R-REG-QUERYCODE, R-CONF-IDENTITY).';

create function app.issue_answer(i app.code_issues) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return jsonb_build_object('passed', i.passed, 'matter_id', i.matter_id) || case when i.passed then jsonb_build_object('reg_no', (select reg_no from app.submissions where id = i.submission_id),
    'query_code', app.shown_code(app.issued_code(i.submission_id, i.no, app.code_key(i.submission_id, i.no))), 'issued_on', app.on_date(i.at))
    else jsonb_build_object('left', 3 - (select count(*) from app.code_issues c where c.matter_id = i.matter_id and not c.passed and app.on_date(c.at) = app.today())) end;
end $$;
comment on function app.issue_answer is 'What the window gets: the new code, or how many checks are left today; never what is registered.';

create function app.is_replaced(p_code text) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from app.code_issues where old_hash = any (app.code_hashes(p_code)));
end $$;
comment on function app.is_replaced is 'Whether a code ended because a new one was given out.';
