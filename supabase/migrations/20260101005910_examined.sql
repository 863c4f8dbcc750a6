-- 检查过的文件: a file reaches staff only when a site has looked into it (kit/attachments.ts). The portal's account belongs to the
-- server that looks; a registrar's login belongs to a person, who could put anything into storage by hand. So the back office's own
-- account vouches for what it examined, by hash, and the registrar's file is noted only if it is that one.

create table app.examinations (
  attachment_id uuid primary key,
  media_type text not null,
  bytes int not null,
  hash text not null,
  at timestamptz not null default clock_timestamp()
);
create index on app.examinations (at);
comment on table app.examinations is '检查过的文件: what the back office looked into and is about to keep; forgotten with the forms that never came.';
alter table app.examinations enable row level security;

create function api.vouch_file(p_attachment_id uuid, p_media_type text, p_bytes int, p_hash text) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  if not app.is_door() then perform app.fail('door_only', '403'); end if;
  if p_attachment_id is null or p_media_type is null or p_bytes is null or p_hash is null then perform app.fail('attachment_unknown', '422', null, '{"field":"attachments"}'); end if;
  insert into app.examinations (attachment_id, media_type, bytes, hash) values (p_attachment_id, p_media_type, p_bytes, p_hash) on conflict do nothing;
end $$;
comment on function api.vouch_file is 'The back office says that it looked into a file: random id, real type, bytes, hash. For the account of the door alone.';

create function app.require_examined(p_attachment_id uuid, p_media_type text, p_bytes int, p_hash text) returns void language plpgsql stable security definer set search_path = '' as $$
begin
  if not app.is_portal() and not exists (select from app.examinations e where e.attachment_id = p_attachment_id and (e.media_type, e.bytes, e.hash) = (p_media_type, p_bytes, p_hash)) then
    perform app.fail('attachment_not_examined', '403', null, '{"field":"attachments"}');
  end if;
end $$;
comment on function app.require_examined is 'Refuses a file that no site has looked into, or another than the one it looked into.';
