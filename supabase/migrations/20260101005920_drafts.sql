-- Drafts (草稿). What a member of staff typed and did not send lies in their browser as cipher text (kit/drafts.ts); its key does not
-- lie there. It is derived here for each person and given to the page while the person's session lives: after signing out, half an hour
-- alone or the end of the account the device holds noise, and who signs in again finds everything (docs/decisions/0022-….md).
-- Missing on purpose: the drafts themselves, of which the database knows nothing.

insert into app.secrets (name) values ('draft');

create function api.draft_key() returns text language plpgsql stable security definer set search_path = '' as $$
declare me uuid := app.acting_id();
begin
  if me is null then perform app.fail('role_missing', '403'); end if;
  return encode(substring(app.keyed_hash('draft', me::text) from 1 for 32), 'base64');
end $$;
comment on function api.draft_key is 'The key of the drafts of the person who asks, 32 bytes in base64, the same at each sign-in: for the memory of their page, kept nowhere.';
