-- Attachments (附件). Files lie in a private bucket below the random id of the form or material they belong to; only the
-- portal's account, or the registrar who opened it, may put them there, while that intake is open. Staff read them as far as they read the matter; those of a
-- sealed report only within the hour after a logged opening.

create table app.intakes (id uuid primary key, opened_at timestamptz not null, closed_at timestamptz, opened_by uuid references app.staff on delete restrict);
create index on app.intakes (opened_by);
comment on table app.intakes is 'Forms that are being filled in and may receive files for a day.';

create table app.attachments (
  id uuid primary key,
  intake_id uuid not null references app.intakes on delete restrict,
  matter_id uuid references app.matters on delete restrict,
  file_name text not null constraint attachments_name_length check (length(file_name) between 1 and 200),
  media_type text not null constraint attachments_type_allowed check (media_type in
    ('image/jpeg','image/png','image/webp','application/pdf',
     'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
     'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')),
  bytes int not null constraint attachments_size_allowed check (bytes between 1 and 20971520 or sealed_at is not null and bytes between 1 and 20975616), -- cipher text is a little longer
  hash text not null constraint attachments_hash check (app.algorithm_named(hash) is not null),
  path text not null unique,
  added_at timestamptz not null,
  sealed bytea, key_id text generated always as (extensions.pgp_key_id(sealed)) stored,
  sealed_at timestamptz,
  constraint attachments_sealed_say_nothing check (sealed is null or file_name = '（密封）')
);
create index on app.attachments (intake_id);
create index on app.attachments (matter_id);
create index on app.attachments (key_id);
comment on column app.attachments.sealed is 'Of a report: what the file is called, its type, size and hash, encrypted (R-CONF-SEAL).';
comment on column app.attachments.sealed_at is 'Since when the file in storage is cipher text too; bytes and hash are those of the cipher text then.';
comment on table app.attachments is '附件: what a file is called, its real type, size and hash; the file itself lies in storage.';
create function app.keep_attachment() returns trigger language plpgsql set search_path = '' as $$
begin
  if app.is_being_erased(to_jsonb(old)) and (new.id, new.path, new.hash, new.bytes, new.matter_id) = (old.id, old.path, old.hash, old.bytes, old.matter_id) then return new; end if;
  if old.matter_id is not null and not (select is_sealed from app.matters where id = new.matter_id) or (new.id, new.path) is distinct from (old.id, old.path)
    or (new.hash, new.bytes) is distinct from (old.hash, old.bytes) and not (old.sealed_at is null and new.sealed_at is not null and new.sealed is not null) then
    perform app.fail('record_is_append_only', '403', 'R-REG-FAITHFUL');
  end if;
  return new;
end $$;
comment on function app.keep_attachment is 'A file is linked to its matter once, and can only go from there into a sealed one; it is never changed, but encrypted once (R-CONF-MIXED); only its name goes when the term of keeping has ended.';
create trigger keep_attachment before update on app.attachments for each row execute function app.keep_attachment();
create trigger keep_attachments before delete on app.attachments for each row execute function app.refuse_change();

create function app.intake_is_open(p_intake_id text) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from app.intakes where id::text = p_intake_id and closed_at is null and opened_at > now() - interval '1 day'
    and case when app.is_portal() then opened_by is null else opened_by = auth.uid() and app.my_roles() && '{REGISTRAR,UNIT_CLERK}' end);
end $$;
comment on function app.intake_is_open is 'Whether the portal, or the one who registers and opened it, may still put files below a form.';

create function app.has_opened(p_matter_id uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from app.identity_reads r where r.matter_id = p_matter_id and r.by_id = auth.uid()
    and r.is_sealed_opening and r.at > app.now() - interval '1 hour');
end $$;
comment on function app.has_opened is 'Whether the person opened this sealed report, or the sensitive files of this matter, with a reason, within the last hour (R-PRIV-SENSITIVE).';

alter table app.intakes enable row level security;
alter table app.attachments enable row level security;
create policy "Readers of a matter read its attachments" on app.attachments for select to authenticated
  using (exists (select from app.matters m where m.id = matter_id and (not (m.is_sealed or m.is_sensitive) or app.has_opened(m.id))));
grant select on app.attachments to authenticated;
grant execute on function app.intake_is_open, app.has_opened to authenticated;

insert into storage.buckets (id, name, public) values ('attachments', 'attachments', false) on conflict (id) do nothing;
create policy "The portal and registrars put files below their open form" on storage.objects for insert to authenticated
  with check (bucket_id = 'attachments' and split_part(name, '/', 1) = 'intake' and app.intake_is_open(split_part(name, '/', 2)));
create policy "Staff read files of matters they read" on storage.objects for select to authenticated
  using (bucket_id = 'attachments' and exists (select from app.attachments a where a.path = name));

create function app.require_desk() returns void language plpgsql stable security definer set search_path = '' as $$
begin
  if not app.my_roles() && '{REGISTRAR,UNIT_CLERK}' then perform app.require_portal(); end if;
end $$;
comment on function app.require_desk is 'Refuses everybody but the portal and those who register.';

create function api.open_intake(p_submission_id uuid, p_client text default null) returns text language plpgsql volatile security definer set search_path = '' as $$
declare closed text;
begin
  perform app.require_desk();
  perform app.require_request_id(p_submission_id);
  closed := case when p_client is not null then app.closed_by('uploads', p_client) end; -- the desk is not counted
  if closed is not null then perform app.fail('too_many_uploads', '429', 'R-STANCE-OPEN-CHANNEL'); end if;
  if p_client is not null then perform app.count_try('uploads', p_client); end if;
  insert into app.intakes (id, opened_at, opened_by) values (p_submission_id, now(), case when not app.is_portal() then auth.uid() end) on conflict (id) do nothing;
  return app.hash_in_use();
end $$;
comment on function api.open_intake is 'Opens a form for files for a day, or goes on with it, each time counted for the connection; returns the algorithm by which files are hashed now; for the portal, or for the registrar who scans a letter.';

create function app.require_hash_in_use(p_hash text) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  if app.algorithm_named(p_hash) is distinct from app.hash_in_use() then perform app.fail('attachment_hash_older', '409', 'R-REG-FAITHFUL', '{"field":"attachments"}'); end if;
end $$;
comment on function app.require_hash_in_use is 'Refuses the hash of a file that is not by the algorithm in force.';

create function api.add_attachment(p_submission_id uuid, p_attachment_id uuid, p_file_name text, p_media_type text, p_bytes int, p_hash text, p_is_sealed boolean default false)
returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.require_desk();
  perform app.require_examined(p_attachment_id, p_media_type, p_bytes, p_hash);
  if not app.intake_is_open(p_submission_id::text) then perform app.fail('intake_closed', '409'); end if;
  perform app.require_hash_in_use(p_hash);
  if (select count(*) from app.attachments where intake_id = p_submission_id) >= 30 then
    perform app.fail('attachments_too_many', '422', null, '{"field":"attachments"}');
  end if;
  insert into app.attachments (id, intake_id, file_name, media_type, bytes, hash, path, added_at, sealed, sealed_at)
    values (p_attachment_id, p_submission_id, case when p_is_sealed then '（密封）' else left(p_file_name, 200) end, p_media_type, p_bytes, p_hash,
      'intake/' || p_submission_id || '/' || p_attachment_id, app.now(),
      case when p_is_sealed then app.seal(jsonb_build_object('file_name', left(p_file_name, 200), 'media_type', p_media_type)) end, case when p_is_sealed then app.now() end);
exception
  when check_violation then
    perform app.fail(case when p_bytes between 1 and 20971520 then 'attachment_type_refused' else 'attachment_too_big' end, '422', null, '{"field":"attachments"}');
  when unique_violation then
    perform app.fail('attachment_unknown', '409', null, '{"field":"attachments"}');
end $$;
comment on function api.add_attachment is 'Notes a file that was put below an open form: name, real type, bytes, hash; p_is_sealed: the site encrypted it, as it does for reports, and bytes and hash are those of the cipher text. For the portal and the registrar who opened it.';

create function app.link_attachments(p_intake_id uuid, p_ids uuid[], p_matter_id uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare n int;
begin
  if coalesce(cardinality(p_ids), 0) > 10 then perform app.fail('attachments_too_many', '422', null, '{"field":"attachments"}'); end if;
  update app.attachments set matter_id = p_matter_id where intake_id = p_intake_id and id = any(p_ids) and matter_id is null
    and (sealed is null or (select is_sealed from app.matters where id = p_matter_id));
  get diagnostics n = row_count;
  if n <> coalesce(cardinality(p_ids), 0) then perform app.fail('attachment_unknown', '422', null, '{"field":"attachments"}'); end if;
  update app.intakes set closed_at = app.now() where id = p_intake_id;
end $$;
comment on function app.link_attachments is 'Gives the files of a form, at most ten, to the matter it became.';
