-- Helpers (代办人): somebody from the family, a neighbour or a village cadre who submits or follows a matter for the person who
-- petitions. A helper has a code of their own with a scope that the petitioner chose, and is less than an agent (R-CHAN-AGENT):
-- no party to the matter, and never able to withdraw, rate, ask for review, or see identity, messages or personal data. The
-- petitioner sees every use and takes the code back at any time. Missing on purpose: any list of helpers for staff.

insert into app.secrets (name) values ('helper_code');

create table app.helpers (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null unique, -- the code is made from it; shown to nobody
  submission_id uuid not null references app.submissions on delete restrict,
  name text not null constraint helpers_name_length check (length(name) between 1 and 60),
  relation text not null constraint helpers_relation_length check (length(relation) between 1 and 30),
  contact text constraint helpers_contact_length check (length(contact) between 1 and 30),
  scope text not null constraint helpers_scope check (scope in ('progress','papers','material')),
  code_hash bytea not null unique,
  is_submitter boolean not null, -- filled in the form for the petitioner
  made_at timestamptz not null,
  made_by uuid references app.staff on delete restrict, -- the desk, at the petitioner's wish; null: the petitioner
  ends_on date not null,
  revoked_at timestamptz,
  constraint helpers_ends_in_time check (ends_on between app.on_date(made_at) and app.on_date(made_at) + 366)
);
create index on app.helpers (submission_id);
create index on app.helpers (made_by);
comment on table app.helpers is '代办人: who helps a petitioner, with what scope, until when; the code itself only as a keyed hash (R-CHAN-AGENT, R-PRIV-ACCESS).';

create table app.helper_uses (
  helper_id uuid not null references app.helpers on delete restrict,
  used_on date not null,
  what text not null constraint helper_uses_what check (what in ('looked','added')),
  times int not null constraint helper_uses_times check (times > 0),
  last_at timestamptz not null,
  primary key (helper_id, used_on, what)
);
comment on table app.helper_uses is 'On which days a helper''s code was used, for what and how often; the petitioner sees it (R-PRIV-LOG).';

create table app.helper_materials (
  material_id uuid primary key references app.materials on delete restrict,
  helper_id uuid not null references app.helpers on delete restrict
);
create index on app.helper_materials (helper_id);
comment on table app.helper_materials is 'Which added material came from which helper.';
alter table app.helpers enable row level security;
alter table app.helper_uses enable row level security;
alter table app.helper_materials enable row level security;
-- Withheld on purpose: nobody on the staff reads who helps whom.

create function app.keep_helper() returns trigger language plpgsql set search_path = '' as $$
begin
  if app.is_being_erased(to_jsonb(old)) then return new; end if;
  if to_jsonb(new) - '{name,relation,contact}'::text[] = to_jsonb(old) - '{name,relation,contact}'::text[] and (new.name, new.relation, new.contact) is not distinct from ('（密封）', '（密封）', null::text)
    and (select is_sealed from app.submissions where id = new.submission_id) then return new; end if;
  if to_jsonb(new) - 'revoked_at' is distinct from to_jsonb(old) - 'revoked_at' or old.revoked_at is not null then
    perform app.fail('record_is_append_only', '403', 'R-PRIV-LOG');
  end if;
  return new;
end $$;
comment on function app.keep_helper is 'A helper''s right is never widened, only taken back, and that once; names go when the matter is sealed and when the term of keeping has ended.';
create trigger keep_helper before update on app.helpers for each row execute function app.keep_helper();
create trigger keep_helpers before delete on app.helpers for each row execute function app.refuse_change();
create trigger keep_helper_materials before update or delete on app.helper_materials for each row execute function app.refuse_change();

create function app.plain_helper_code(p_code text) returns text language plpgsql immutable set search_path = '' as $$
declare plain text := regexp_replace(translate(p_code, '０１２３４５６７８９ｄＤd', '0123456789DDD'), '[^D0-9]', '', 'g');
begin
  return case when plain ~ '^D\d{15}$' then plain end;
end $$;
comment on function app.plain_helper_code is '代办码 as it is hashed: the letter D and fifteen digits; null for anything else, a tracking code too.';

create function app.helper_code_of(p_request_id uuid, p_key int default null) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return 'D' || app.digits_of(app.keyed_hash('helper_code', p_request_id::text, p_key), 15);
end $$;
comment on function app.helper_code_of is '代办码, made from the secret random id of the form, so that a retry gets the same one.';

create function app.helper_hash(p_code text) returns bytea language plpgsql stable security definer set search_path = '' as $$
begin
  return app.stored_hash('helper_code', app.plain_helper_code(p_code));
end $$;
comment on function app.helper_hash is 'The keyed hash under which a helper''s code is stored; null when it is none.';

create function app.live_helper(p_code text) returns app.helpers language plpgsql stable security definer set search_path = '' as $$
declare h app.helpers;
begin
  select * into h from app.helpers x where x.code_hash = any (app.possible_hashes('helper_code', app.plain_helper_code(p_code))) and x.revoked_at is null and x.ends_on >= app.today();
  return h;
end $$;
comment on function app.live_helper is 'The helper of a code that was not taken back and has not ended.';

create function app.note_use(p_helper_id uuid, p_what text) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into app.helper_uses as u (helper_id, used_on, what, times, last_at) values (p_helper_id, app.today(), p_what, 1, app.now())
    on conflict on constraint helper_uses_pkey do update set times = u.times + 1, last_at = excluded.last_at;
end $$;
comment on function app.note_use is 'Writes down that a helper''s code was used, for the petitioner to see (R-PRIV-LOG).';

create function app.make_helper(p_submission_id uuid, p_request_id uuid, p_helper jsonb, p_is_submitter boolean, p_made_by uuid) returns text language plpgsql volatile security definer set search_path = '' as $$
declare h app.helpers; ends date; hidden text := (select '（密封）' from app.submissions where id = p_submission_id and is_sealed);
begin
  perform app.require_request_id(p_request_id);
  select * into h from app.helpers where request_id = p_request_id;
  if h.submission_id = p_submission_id then return app.helper_code_of(p_request_id, app.key_no(h.code_hash)); end if;
  if h.id is not null then perform app.fail('submission_id_reused', '409'); end if;
  perform from app.submissions where id = p_submission_id for update;
  if (select count(*) from app.helpers x where x.submission_id = p_submission_id and x.revoked_at is null and x.ends_on >= app.today()) >= 5 then perform app.fail('helpers_too_many', '409', 'R-CHAN-AGENT', '{"max":5}'); end if;
  if coalesce(p_helper ->> 'scope', '') not in ('progress','papers','material') then perform app.fail('helper_scope_missing', '422', 'R-CHAN-AGENT', '{"field":"helper_scope"}'); end if;
  ends := coalesce(nullif(p_helper ->> 'ends_on', '')::date, app.today() + 180);
  if ends not between app.today() and app.today() + 366 then perform app.fail('helper_end_malformed', '422', 'R-CHAN-AGENT', '{"field":"helper_ends_on"}'); end if;
  insert into app.helpers (request_id, submission_id, name, relation, contact, scope, code_hash, is_submitter, made_at, made_by, ends_on)
    values (p_request_id, p_submission_id, coalesce(hidden, app.check_text(p_helper ->> 'name', 'helper_name', 60, true)), coalesce(hidden, app.check_text(p_helper ->> 'relation', 'helper_relation', 30, true)),
      case when hidden is null then app.check_text(p_helper ->> 'contact', 'helper_contact', 30, false) end, p_helper ->> 'scope', app.helper_hash(app.helper_code_of(p_request_id)), p_is_submitter, app.now(), p_made_by, ends);
  return app.helper_code_of(p_request_id);
end $$;
comment on function app.make_helper is 'Gives a helper a code: name, relation, contact, scope, last day (at most a year); at most five at once; who helps a reporter is not kept.';

create function api.make_helper(p_code text, p_client text, p_request_id uuid, p_helper jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.submissions;
begin
  s := app.find_by_code(p_code, p_client);
  if s.id is null then return app.unknown_code(p_code); end if;
  return jsonb_build_object('helper_code', app.shown_code(app.make_helper(s.id, p_request_id, p_helper, false, null)));
end $$;
comment on function api.make_helper is 'The petitioner gives somebody a code of their own: p_helper {name, relation, contact, scope: progress, papers or material, ends_on}; the same id sent again gives the same code. Portal only.';

create function api.revoke_helper(p_code text, p_client text, p_helper_id uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.submissions;
begin
  s := app.find_by_code(p_code, p_client);
  if s.id is null then return app.unknown_code(p_code); end if;
  if not exists (select from app.helpers where id = p_helper_id and submission_id = s.id) then perform app.fail('helper_not_found', '404'); end if;
  update app.helpers set revoked_at = app.now() where id = p_helper_id and revoked_at is null;
  return null;
end $$;
comment on function api.revoke_helper is 'The petitioner takes a helper''s code back, at once. Portal only.';

create function app.scope_label(p_scope text) returns text language plpgsql immutable set search_path = '' as $$
begin
  return case p_scope when 'progress' then '只看进度' when 'papers' then '看进度和文书' when 'material' then '看进度和文书，还可以补充材料' end;
end $$;
comment on function app.scope_label is 'What a helper may do, in words.';

create function app.helper_name(h app.helpers) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return case when h.name <> '（密封）' then h.name
    else '第 ' || (select count(*) from app.helpers x where x.submission_id = h.submission_id and (x.made_at, x.id) <= (h.made_at, h.id)) || ' 位代办人' end;
end $$;
comment on function app.helper_name is 'What a helper is called; of a report only the how manieth it is (R-CONF-IDENTITY).';

create function app.helpers_of(p_submission_id uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'name', app.helper_name(h), 'relation', case when h.name <> '（密封）' then h.relation end, 'scope_label', app.scope_label(h.scope), 'made_on', app.on_date(h.made_at), 'ends_on', h.ends_on,
      'by_desk', h.made_by is not null, 'is_submitter', h.is_submitter, 'revoked_on', app.on_date(h.revoked_at), 'is_live', h.revoked_at is null and h.ends_on >= app.today(),
      'last_used_at', (select max(u.last_at) from app.helper_uses u where u.helper_id = h.id),
      'uses', coalesce((select jsonb_agg(jsonb_build_object('on', u.used_on, 'what', u.what, 'times', u.times) order by u.used_on, u.what) from app.helper_uses u where u.helper_id = h.id), '[]')) order by h.made_at)
    from app.helpers h where h.submission_id = p_submission_id), '[]');
end $$;
comment on function app.helpers_of is 'The helpers of a submission and what each did, for its petitioner (R-PRIV-LOG).';

create function app.tracked_for_helper(h app.helpers) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.submissions; m app.matters; whole jsonb; shown text[] := '{reg_no,received_on,is_sealed,channel_label,state,state_label,summary}';
begin
  select * into s from app.submissions where id = h.submission_id;
  select * into m from app.matters where id = s.matter_id;
  perform app.note_use(h.id, 'looked');
  whole := app.tracked(s);
  if not m.is_sealed then
    shown := shown || '{title,type,type_label,clocks,holders}'::text[] || case when h.scope <> 'progress' then '{documents,demands}'::text[] else '{}' end;
  end if;
  return '{"title":"（保密件）","demands":[],"timeline":[],"clocks":[],"holders":[],"documents":[],"materials":[]}'
    || (select jsonb_object_agg(k.key, k.value) from jsonb_each(whole) k where k.key = any(shown))
    || jsonb_build_object('timeline', case when m.is_sealed then '[]' else (select coalesce(jsonb_agg(e.value - 'detail' order by e.ordinality), '[]') from jsonb_array_elements(whole -> 'timeline') with ordinality e) end,
      'materials', coalesce((select jsonb_agg(jsonb_build_object('added_at', x.added_at, 'text', x.text, 'files', coalesce((select jsonb_agg(jsonb_build_object('file_name', a.file_name, 'bytes', a.bytes)) from app.attachments a where a.intake_id = x.id), '[]')) order by x.added_at)
        from app.materials x join app.helper_materials y on y.material_id = x.id where y.helper_id = h.id and not m.is_sealed), '[]'),
      'can', jsonb_build_object('add_material', h.scope = 'material' and m.closed_on is null and not m.is_sealed),
      'helper', jsonb_build_object('name', app.helper_name(h), 'relation', case when h.name <> '（密封）' then h.relation end, 'scope_label', app.scope_label(h.scope), 'ends_on', h.ends_on));
end $$;
comment on function app.tracked_for_helper is 'What a helper sees: state, dates and who has it; with more scope the papers and answers, and their own additions; of a report the state alone (R-PRIV-ACCESS, R-CONF-SEAL).';

create function app.find_for_material(p_code text, p_client text) returns app.submissions language plpgsql volatile security definer set search_path = '' as $$
declare s app.submissions; h app.helpers;
begin
  perform app.require_portal();
  h := app.live_helper(p_code);
  if h.id is null then return app.find_by_code(p_code, p_client); end if;
  perform app.admit_code(p_code, p_client, true);
  if h.scope <> 'material' then perform app.fail('helper_may_not', '403', 'R-CHAN-AGENT'); end if;
  select * into s from app.submissions where id = h.submission_id;
  return s;
end $$;
comment on function app.find_for_material is 'The submission to which a petitioner, or a helper who may, adds something.';

create function app.require_helped(p_matter_id uuid, p_reg_no text) returns app.submissions language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; s app.submissions;
begin
  select * into m from app.matters where id = p_matter_id;
  if not app.reads_matter(m) then perform app.fail('matter_not_found', '404'); end if;
  if not app.my_roles() && '{REGISTRAR,UNIT_CLERK}' then perform app.fail('role_missing', '403', null, '{"roles":["REGISTRAR","UNIT_CLERK"]}'); end if;
  if m.is_sealed then perform app.fail('helper_by_reporter_only', '403', 'R-CONF-SEAL'); end if;
  select * into s from app.submissions x where x.matter_id = m.id and x.reg_no = p_reg_no;
  if s.id is null then perform app.fail('submission_not_found', '404'); end if;
  if not app.my_roles() && '{REGISTRAR}' and s.recorded_by is distinct from auth.uid() then perform app.fail('role_missing', '403', null, '{"roles":["REGISTRAR"]}'); end if;
  return s;
end $$;
comment on function app.require_helped is 'A submission whose petitioner stands at the desk: for registrars, and for the clerk of a unit who registered it; never a report.';

create function api.record_helper(p_matter_id uuid, p_reg_no text, p_request_id uuid, p_helper jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.submissions := app.require_helped(p_matter_id, p_reg_no);
begin
  return jsonb_build_object('helper_code', app.shown_code(app.make_helper(s.id, p_request_id, p_helper, false, auth.uid())));
end $$;
comment on function api.record_helper is 'The desk gives a helper a code because the petitioner asks for it; marked as such on the petitioner''s page.';

create function api.end_helpers(p_matter_id uuid, p_reg_no text) returns int language plpgsql volatile security definer set search_path = '' as $$
declare s app.submissions := app.require_helped(p_matter_id, p_reg_no); n int;
begin
  update app.helpers set revoked_at = app.now() where submission_id = s.id and revoked_at is null and ends_on >= app.today();
  get diagnostics n = row_count;
  return n;
end $$;
comment on function api.end_helpers is 'The desk takes back every helper''s code because the petitioner asks for it; how many there were.';
