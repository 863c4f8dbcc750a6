-- Changing the hash of the record (更换校验算法): the owner of the database names another algorithm and a reason (OWASP ASVS 11.2.2). From
-- then on it makes every hash; what was made before stays as it is and is checked by the algorithm that it names. So that nothing old can be
-- exchanged should the older algorithm break one day, all that the record holds is hashed once more by the new one (a renewal, the idea of
-- RFC 4998): for each matter, and each table of rules, its lines and its events, in the texts that stay what they are when words are erased.
-- Missing on purpose: a renewal over the words themselves. They are under the hashes of their time, and may be erased.

create table app.renewals (
  no int not null references app.record_hashes on delete restrict deferrable initially deferred,
  part text not null,
  lines int not null,
  events int not null,
  digest bytea not null,
  primary key (no, part)
);
alter table app.renewals enable row level security;
comment on table app.renewals is 'What a change of the hash found: for each matter and each table of rules how many lines and events it had, and their digest by the new algorithm.';
create trigger keep_renewals before update or delete on app.renewals for each row execute function app.refuse_change();
create trigger keep_all_renewals before truncate on app.renewals for each statement execute function app.refuse_change();
-- Withheld on purpose: nobody reads either table, and no role may change the hash.

create function app.renewal_of(p_part text, p_lines int, p_events int, p_algorithm text) returns bytea language plpgsql stable security definer set search_path = '' set timezone to 'UTC' as $$
declare matter constant uuid := case when p_part ~ '^[0-9a-f]{8}-' then p_part::uuid end; hashes bytea;
begin
  if matter is null then
    select string_agg(app.record_hash(convert_to(app.line_text(l), 'UTF8'), p_algorithm), ''::bytea order by l.n) into hashes from (select * from app.ledger x where x.matter_id is null and x.tbl = p_part order by x.n limit p_lines) l;
  else
    select string_agg(x.hash, ''::bytea order by x.kind, x.n) into hashes from (
      (select 1 as kind, l.n, app.record_hash(convert_to(app.line_text(l), 'UTF8'), p_algorithm) as hash from app.ledger l where l.matter_id = matter order by l.n limit p_lines)
      union all (select 2, e.seq, app.record_hash(convert_to(app.canonical_event(e), 'UTF8'), p_algorithm) from app.events e where e.matter_id = matter and e.seq <= p_events)) x;
  end if;
  return app.record_hash(convert_to(concat_ws('|', 'renewal', p_part, p_lines, p_events), 'UTF8') || coalesce(hashes, ''), p_algorithm);
end $$;
comment on function app.renewal_of is 'The digest of the first lines and events of a matter, or the first lines of a table of rules, by an algorithm.';

create function app.renewal_root(p_no int, p_algorithm text) returns bytea language plpgsql stable security definer set search_path = '' as $$
begin
  return app.record_hash(convert_to((select coalesce(string_agg(r.part || ' ' || encode(r.digest, 'hex'), E'\n' order by r.part collate "C"), '') from app.renewals r where r.no = p_no), 'UTF8'), p_algorithm);
end $$;
comment on function app.renewal_root is 'What stands in the row of a change, and so in the ledger: over the digests of all parts.';

create function app.change_record_hash(p_algorithm text, p_reason text) returns int language plpgsql volatile set search_path = '' set timezone to 'UTC' as $$
declare made int;
begin
  perform app.explain_change(p_reason);
  lock table app.record_hashes in access exclusive mode; -- whoever writes holds it until the end: nothing is half old and half new
  if p_algorithm is null or p_algorithm not in ('sha256','sha384','sha512') then perform app.fail('hash_unknown', '422'); end if;
  if p_algorithm = app.hash_in_use() then perform app.fail('hash_is_in_use', '409'); end if;
  select coalesce(max(h.no), 0) + 1 into made from app.record_hashes h;
  insert into app.renewals (no, part, lines, events, digest)
    select made, p.part, p.lines, p.events, app.renewal_of(p.part, p.lines, p.events, p_algorithm) from (
      select l.part, l.lines, (select count(*)::int from app.events e where e.matter_id = l.matter_id) as events
        from (select coalesce(x.matter_id::text, x.tbl) as part, x.matter_id, count(*)::int as lines from app.ledger x group by 1, 2) l) p;
  insert into app.record_hashes (no, algorithm, since, renewal) values (made, p_algorithm, app.now(), app.renewal_root(made, p_algorithm));
  return made;
end $$;
comment on function app.change_record_hash is 'From now on the record is hashed by another algorithm (sha256, sha384, sha512), for a reason that stands in the ledger; all that it holds is hashed once more by the new one. Returns the number of the change. By the owner of the database.';

create function app.renewal_faults(p_matter_id uuid) returns table (part text, fault text) language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
begin
  return query with changes as (select c.key::int as no, c.n, c.plain ->> 'algorithm' as algorithm, c.plain ->> 'renewal' as root from app.ledger c where c.tbl = 'record_hashes' and c.op = 'insert'),
  had as (select c.no, c.algorithm, coalesce(l.matter_id::text, l.tbl) as part, count(*)::int as lines from changes c join app.ledger l on l.n < c.n and l.matter_id is not distinct from p_matter_id group by 1, 2, 3)
  select h.part, 'renewal_differs' from had h left join app.renewals r on r.no = h.no and r.part = h.part
    where r.digest is null or r.lines <> h.lines or r.digest is distinct from app.renewal_of(r.part, r.lines, r.events, h.algorithm)
  union all select 'record_hashes', 'renewal_differs' from changes c where p_matter_id is null and c.root is distinct from app.renewal_root(c.no, c.algorithm)::text;
end $$;
comment on function app.renewal_faults is 'Whether what a change of the hash covered still gives the digest of then: of a matter, or without one of the rules and of the digests as a whole.';
