-- The hash of the record (校验算法): every hash of events, papers, lines and roots is made here. A hash names its own algorithm: 32 bytes
-- are SHA-256; any other begins with one byte, the number of its algorithm. Which one makes new hashes is a row, so it is changed while
-- the system runs (OWASP ASVS 11.2.2); how, and what protects what was made before, is in …005740 (docs/decisions/0074-….md).
-- Missing on purpose: an algorithm that is a row. Who checks knows the set of them, so that no row can bring in another.

create table app.record_hashes (
  no int primary key constraint record_hashes_no check (no between 1 and 1000),
  algorithm text not null constraint record_hashes_algorithm check (algorithm in ('sha256','sha384','sha512')),
  since timestamptz not null,
  renewal bytea not null
);
alter table app.record_hashes enable row level security;
comment on table app.record_hashes is '校验算法: each change of the hash of the record, in order; without any it is SHA-256. Nobody reads it but the functions of the record.';
comment on column app.record_hashes.renewal is 'Under the new algorithm, over the digests in app.renewals: all that the record held until then.';
create trigger keep_hashes before update or delete on app.record_hashes for each row execute function app.refuse_change();
create trigger keep_all_hashes before truncate on app.record_hashes for each statement execute function app.refuse_change();

create function app.record_hash(p_bytes bytea, p_algorithm text) returns bytea language plpgsql immutable set search_path = '' as $$
begin
  return case p_algorithm when 'sha256' then sha256(p_bytes) when 'sha384' then '\x01'::bytea || sha384(p_bytes) when 'sha512' then '\x02'::bytea || sha512(p_bytes) end;
end $$;
comment on function app.record_hash is 'A hash as the record keeps it, by an algorithm; null for one that is not known.';

create function app.algorithm_of(p_hash bytea) returns text language plpgsql immutable set search_path = '' as $$
begin
  return case when length(p_hash) = 32 then 'sha256' when length(p_hash) = 49 and get_byte(p_hash, 0) = 1 then 'sha384' when length(p_hash) = 65 and get_byte(p_hash, 0) = 2 then 'sha512' end;
end $$;
comment on function app.algorithm_of is 'The algorithm that a hash of the record names; null for what is none.';

create function app.algorithm_named(p_text text) returns text language plpgsql immutable set search_path = '' as $$
begin
  return case when p_text ~ '^([0-9a-f]{2})+$' then app.algorithm_of(decode(p_text, 'hex')) end;
end $$;
comment on function app.algorithm_named is 'The same of a hash in hexadecimal digits.';

create function app.hash_in_use() returns text language plpgsql volatile security definer set search_path = '' as $$
declare used text;
begin
  select coalesce((select h.algorithm from app.record_hashes h order by h.no desc limit 1), 'sha256') into used;
  return used;
end $$;
comment on function app.hash_in_use is 'The algorithm that makes hashes now. Who asks holds the table until the end of the transaction, so a change waits for what is being written, and what comes after it knows of it.';

create function app.hash_at(p_at timestamptz) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce((select l.plain ->> 'algorithm' from app.ledger l where l.tbl = 'record_hashes' and l.op = 'insert' and l.at < p_at order by l.n desc limit 1), 'sha256');
end $$;
comment on function app.hash_at is 'The algorithm of a root that ends at an instant: the one in force until then, by the lines of the ledger and not by the row.';
