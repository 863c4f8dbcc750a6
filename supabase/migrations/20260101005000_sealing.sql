-- Sealing. What a report says, who made it and what is written back and forth is encrypted here, at the moment it arrives or is
-- found to be a report, to a public key. The private key is with the edge function `open-sealed` alone: a copy of this database,
-- with every key in it, gives no word of a report away. A verb hands cipher text only to the person who may read it and writes
-- that down; the function calls the verb as that person and decrypts what it got (R-CONF-SEAL, R-CONF-IDENTITY).

create table app.seal_keys (
  key_id text primary key,
  public_key bytea not null,
  first_used_on date not null,
  retired_on date,
  constraint seal_keys_name_themselves check (key_id = extensions.pgp_key_id(public_key))
);
create unique index seal_keys_one_in_use on app.seal_keys ((true)) where retired_on is null;
comment on table app.seal_keys is '保密公钥: OpenPGP keys that sealed content is encrypted to; each cipher text names its key, the private ones are with the function alone.';
alter table app.seal_keys enable row level security;
create trigger keep_seal_keys before delete on app.seal_keys for each row execute function app.refuse_change();
alter table app.sealed_contents add constraint sealed_contents_key_id_fkey foreign key (key_id) references app.seal_keys on delete restrict;
alter table app.parties add constraint parties_key_id_fkey foreign key (key_id) references app.seal_keys on delete restrict;
alter table app.sealed_messages add constraint sealed_messages_key_id_fkey foreign key (key_id) references app.seal_keys on delete restrict;
alter table app.attachments add constraint attachments_key_id_fkey foreign key (key_id) references app.seal_keys on delete restrict;

create function app.seal(p_words jsonb) returns bytea language plpgsql volatile security definer set search_path = '' as $$
declare k app.seal_keys;
begin
  select * into k from app.seal_keys where retired_on is null;
  if k.key_id is null then perform app.fail('seal_key_missing', '503', 'R-CONF-SEAL'); end if;
  return extensions.pgp_pub_encrypt(p_words::text, k.public_key, 'cipher-algo=aes256, compress-algo=0');
end $$;
comment on function app.seal is 'Encrypts to the public key in use; without one nothing is kept, and the person is told (R-CONF-SEAL).';

create function api.register_seal_key(p_public_key text) returns text language plpgsql volatile security definer set search_path = '' as $$
declare raw bytea := decode(p_public_key, 'base64'); id text := extensions.pgp_key_id(raw);
begin
  perform pg_advisory_xact_lock(hashtextextended('seal_key', 0));
  if exists (select from app.seal_keys where key_id = id and retired_on is null) then return id; end if;
  if exists (select from app.seal_keys) then perform app.fail('seal_key_differs', '409', 'R-CONF-SEAL'); end if;
  insert into app.seal_keys (key_id, public_key, first_used_on) values (id, raw, app.today());
  return id;
end $$;
comment on function api.register_seal_key is 'Makes the first public key known, for the functions alone; a second one only by app.rotate_seal_key, so that nobody with the secret key of the project directs reports to a key of their own.';

create function app.rotate_seal_key(p_public_key text) returns text language plpgsql volatile set search_path = '' as $$
declare raw bytea := decode(p_public_key, 'base64');
begin
  perform set_config('app.change_reason', '更换密封公钥', true);
  update app.seal_keys set retired_on = app.today() where retired_on is null;
  insert into app.seal_keys (key_id, public_key, first_used_on) values (extensions.pgp_key_id(raw), raw, app.today());
  return extensions.pgp_key_id(raw);
end $$;
comment on function app.rotate_seal_key is 'Another public key from now on, by the owner of the database; the function keeps the former private key to read what was sealed before.';

-- People of a sealed matter: whoever writes them, they are kept encrypted.
create function app.seal_person() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and old.sealed is not null and not app.is_being_erased(to_jsonb(old)) and (new.sealed is distinct from old.sealed
      or num_nonnulls(new.name, new.address, new.phone, new.email, new.id_type, new.id_no) > 0) then
    perform app.fail('record_is_append_only', '403', 'R-CONF-IDENTITY', '{"table":"parties"}');
  end if;
  if not (select is_sealed from app.matters where id = new.matter_id) or num_nonnulls(new.name, new.address, new.phone, new.email, new.id_type, new.id_no) = 0 then return new; end if;
  new.sealed := app.seal(jsonb_strip_nulls(jsonb_build_object('name', new.name, 'address', new.address, 'phone', new.phone, 'email', new.email, 'id_type', new.id_type, 'id_no', new.id_no, 'scope', new.scope)));
  new.name := null;  new.address := null;  new.phone := null;  new.email := null;  new.id_type := null;  new.id_no := null;
  new.scope := case when new.scope is not null then '（密封）' end;
  return new;
end $$;
comment on function app.seal_person is 'Encrypts who somebody is when the matter is a report, whoever writes it; once sealed it stays (R-CONF-IDENTITY).';
create trigger seal_person before insert or update on app.parties for each row execute function app.seal_person();

create function app.seal_helpers(p_matter_id uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  update app.helpers h set name = '（密封）', relation = '（密封）', contact = null from app.submissions s where s.id = h.submission_id and s.matter_id = p_matter_id;
end $$;
comment on function app.seal_helpers is 'Takes away who helps a reporter: a neighbour or a daughter leads to the person (R-CONF-IDENTITY).';

create function app.seal_name() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.matter_id is null or new.sealed is not null or tg_op = 'UPDATE' and app.is_being_erased(to_jsonb(old)) or not (select is_sealed from app.matters where id = new.matter_id) then return new; end if;
  new.sealed := app.seal(jsonb_build_object('file_name', new.file_name, 'media_type', new.media_type));
  new.file_name := '（密封）';
  return new;
end $$;
comment on function app.seal_name is 'Encrypts what a file is called when it belongs to a report (R-CONF-SEAL).';
create trigger seal_name before insert or update on app.attachments for each row execute function app.seal_name();

-- What is found to be a report after it was kept as an ordinary matter.
create function app.plain_words(p_matter_id uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return (select jsonb_build_object('title', s.title, 'content', s.content) || jsonb_strip_nulls(jsonb_build_object('translator', s.translator,
      'materials', (select jsonb_agg(x.text order by x.added_at) from app.materials x where x.matter_id = p_matter_id and x.text not in ('（密封）','（已并入摘录）')),
      'elements', (select app.say_elements(e) from app.elements e where e.submission_id = s.id),
      'requests', (select jsonb_agg(r.text order by r.made_on) from app.requests r where r.matter_id = p_matter_id and r.kind in ('withdraw','urge','recuse') and r.text not in ('（密封）','（已并入摘录）'))))
    from app.submissions s where s.matter_id = p_matter_id and not s.is_sealed order by s.received_at limit 1);
end $$;
comment on function app.plain_words is 'All that a petitioner wrote in a matter that is about to be sealed.';

create function app.forget_plain(p_matter_id uuid, p_left text) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  update app.materials set text = p_left where matter_id = p_matter_id;
  delete from app.elements where matter_id = p_matter_id;
  update app.requests set text = p_left where matter_id = p_matter_id and kind in ('withdraw','urge','recuse');
  update app.submissions set fingerprint = extensions.gen_random_bytes(32), translator = null where matter_id = p_matter_id;
end $$;
comment on function app.forget_plain is 'Takes away what the petitioner wrote beside the submission, once it is kept sealed (R-CONF-MIXED).';

create function app.forget_person(p_matter_id uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  update app.parties set name = name where matter_id = p_matter_id;
  update app.corrections set wanted = '（密封）', reason = '（密封）', former = case when former is not null then '（密封）' end, answer = case when answer is not null then '（密封）' end where matter_id = p_matter_id;
  perform app.seal_helpers(p_matter_id);
  delete from app.notices_wanted n using app.submissions s where s.id = n.submission_id and s.matter_id = p_matter_id;
  update app.outbox o set address = null, given_up_at = now() from app.submissions s
    where s.matter_id = p_matter_id and o.sent_at is null and o.given_up_at is null and o.key like '%|' || s.id;
end $$;
comment on function app.forget_person is 'Seals the people of a matter, and takes away where letters to them would go (R-CONF-IDENTITY).';

-- Files that came in before anybody knew, or before their writer said that it is a report: encrypted where they lie, by a job, or at
-- once while the form is still being written.
create table app.sealings (attachment_id uuid primary key references app.attachments on delete restrict, at timestamptz not null);
comment on table app.sealings is '正在加密的附件: a file that somebody encrypts just now, so that no two do it at once; gone when it is done, taken over after two minutes.';
alter table app.sealings enable row level security;

create function app.begin_sealing(p_attachment_ids uuid[]) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare mine jsonb;
begin
  with begun as (insert into app.sealings as s (attachment_id, at) select id, clock_timestamp() from unnest(p_attachment_ids) id
      on conflict (attachment_id) do update set at = excluded.at where s.at < clock_timestamp() - interval '2 minutes' returning attachment_id)
    select jsonb_agg(jsonb_build_object('id', a.id, 'path', a.path, 'hash', a.hash, 'algorithm', app.hash_in_use())) into mine from begun join app.attachments a on a.id = begun.attachment_id;
  return coalesce(mine, '[]');
end $$;
comment on function app.begin_sealing is 'Those of some files that the caller is now to encrypt, and nobody else.';

create function api.files_to_seal() returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  return app.begin_sealing(array(select a.id from app.attachments a where a.sealed is not null and a.sealed_at is null
    and not exists (select from app.removals r where r.path = a.path) order by a.added_at limit 20));
end $$;
comment on function api.files_to_seal is 'Files of reports that still lie in storage as they came; for the job alone.';

create function api.seal_form(p_submission_id uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.require_portal();
  update app.attachments set sealed = app.seal(jsonb_build_object('file_name', file_name, 'media_type', media_type)), file_name = '（密封）'
    where intake_id = p_submission_id and matter_id is null and sealed is null and app.intake_is_open(p_submission_id::text);
  return app.begin_sealing(array(select a.id from app.attachments a where a.intake_id = p_submission_id and a.matter_id is null and a.sealed is not null and a.sealed_at is null));
end $$;
comment on function api.seal_form is 'The writer of a form says that it is a report: its files, which came in plain, are to be encrypted at once; which ones the caller is to encrypt. Portal only.';

create function api.note_sealed_file(p_attachment_id uuid, p_bytes int, p_hash text) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.require_hash_in_use(p_hash);
  update app.attachments set bytes = p_bytes, hash = p_hash, sealed_at = app.now() where id = p_attachment_id and sealed is not null and sealed_at is null;
  delete from app.sealings where attachment_id = p_attachment_id;
end $$;
comment on function api.note_sealed_file is 'Notes that a file lies in storage as cipher text now; for the job alone.';

create function api.seal_key() returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return (select jsonb_build_object('key_id', k.key_id, 'public_key', app.handed(k.public_key)) from app.seal_keys k where k.retired_on is null);
end $$;
comment on function api.seal_key is 'The public key in use, with which a site encrypts the files of a report before they leave it; null while there is none.';

create function api.sealed_messages_of(p_code text, p_client text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.submissions := app.find_by_code(p_code, p_client);
begin
  if s.id is null then return app.unknown_code(p_code); end if;
  return coalesce((select jsonb_agg(jsonb_build_object('kind', x.kind, 'at', x.at, 'sealed', app.handed(x.words), 'text', app.erased_words(x.words), 'is_ours', x.by_id is not null) order by x.at) from app.sealed_messages x where x.submission_id = s.id), '[]');
end $$;
comment on function api.sealed_messages_of is 'The sealed messages of one tracking code, for the function that opens them for its holder (R-CHAN-ANON). Portal only.';
