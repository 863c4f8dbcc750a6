-- Drafts (草稿). What a member of staff typed and did not send lies in their browser as cipher text (kit/drafts.ts); its key does not
-- lie there. It is derived here for each person and given to the page while the person's session lives: after signing out, half an hour
-- alone or the end of the account the device holds noise, and who signs in again finds everything (docs/decisions/0022-….md).
-- Missing on purpose: the drafts themselves, of which the database knows nothing.

insert into app.secrets (name, value) values ('draft', extensions.gen_random_bytes(32));

create function api.draft_key() returns text language plpgsql stable security definer set search_path = '' as $$
declare me uuid := app.acting_id();
begin
  if me is null then perform app.fail('role_missing', '403'); end if;
  return (select encode(extensions.hmac(convert_to(me::text, 'UTF8'), value, 'sha256'), 'base64') from app.secrets where name = 'draft');
end $$;
comment on function api.draft_key is 'The key of the drafts of the person who asks, 32 bytes in base64, the same at each sign-in: for the memory of their page, kept nowhere.';
