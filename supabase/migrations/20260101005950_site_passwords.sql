-- A new first password (新的初始密码) for the account of a site: where the site can no longer sign in, because the folder in which it keeps its
-- password was lost, or because database and folder were restored from different days. The site changes it as soon as it signed in
-- (kit/account.ts), so it opens once.

create function app.give_site_password(p_email text, p_password text) returns void language plpgsql volatile set search_path = '' as $$
begin
  if coalesce(length(p_password), 0) < 32 or octet_length(p_password) > 72 then perform app.fail('site_password_malformed', '422'); end if;
  update auth.users u set encrypted_password = extensions.crypt(p_password, extensions.gen_salt('bf', 10)), updated_at = clock_timestamp()
    where u.email = p_email and u.id in (select user_id from app.site_accounts);
  if not found then perform app.fail('account_not_found', '404'); end if;
  delete from auth.sessions s using auth.users u where u.id = s.user_id and u.email = p_email;
end $$;
comment on function app.give_site_password is 'A new first password, random and of at least 32 characters, for the account of a site; its sessions end. Refuses the account of a person.';
-- Withheld on purpose: granted to nobody; a site gets a password from the owner of the database alone.
