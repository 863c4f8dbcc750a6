-- Changing a key (更换密钥): the owner of the database makes a new key, of the same or another hash (OWASP ASVS 11.2.2). From then on it makes
-- codes and hashes; what older keys made stays valid until such a key is retired, which ends everything that it made. Both stand in the
-- ledger with their reason. The keys themselves and how they are used: …000100.

create function app.change_key(p_name text, p_algorithm text default 'sha256') returns int language plpgsql volatile set search_path = '' as $$
declare made int;
begin
  perform app.explain_change('更换密钥 ' || p_name);
  perform from app.secrets s where s.name = p_name for update;
  if not found then perform app.fail('key_unknown', '404'); end if;
  insert into app.secrets (name, no, algorithm) select p_name, max(s.no) + 1, p_algorithm from app.secrets s where s.name = p_name returning no into made;
  if p_name = 'search' then perform app.index_matter(m.id) from app.matters m; end if;
  return made;
end $$;
comment on function app.change_key is 'A new key under a name of app.secrets, and its number; sha256, sha384 or sha512. With another key for finding, every matter is indexed anew.';

create function app.retire_key(p_name text, p_no int) returns void language plpgsql volatile set search_path = '' as $$
begin
  perform app.explain_change('停用密钥 ' || p_name || ' ' || p_no);
  update app.secrets s set retired_at = clock_timestamp() where s.name = p_name and s.no = p_no and s.retired_at is null
    and exists (select from app.secrets n where n.name = s.name and n.no > s.no);
  if not found then perform app.fail('key_unknown', '404'); end if;
end $$;
comment on function app.retire_key is 'Ends an older key, and with it every code that it made: for a key that was stolen. The newest of a name stays.';
-- Withheld on purpose: neither is granted to anybody; a key is changed by the owner of the database alone.
