-- Foundations. Two schemas: `app` holds the tables and rules and is not exposed; `api` holds what the sites may ask:
-- views that run with the reader's own rights, and verbs. Nothing is granted by default: every right below is given by
-- name, and `anon` is given none at all, because a petition is never open to a passer-by (信访工作条例第三十条).

create schema app;
create schema api;
comment on schema app is 'The domain of petitions (信访): tables, rules as rows, and the functions behind the verbs. Not exposed.';
comment on schema api is 'The contract: views and verbs that the two sites and other programs may use.';

alter default privileges revoke execute on functions from public;

create schema if not exists extensions;
create extension if not exists pgcrypto with schema extensions;

grant usage on schema app, api to authenticated, service_role;
-- Withheld on purpose: anon has no usage on either schema.

-- A refusal that the sites can put into words: an ASCII key, the rule behind it, and details as JSON.
create function app.fail(key text, status text default '422', rule text default null, details jsonb default null)
returns void language plpgsql set search_path = '' as $$
begin
  raise exception using
    errcode = 'PT' || status, message = key, hint = coalesce(rule, ''), detail = coalesce(details::text, '');
end $$;
comment on function app.fail is 'Refuses a step with a key the sites translate, the HTTP status, the rule ID and details.';

-- Time. Dates are those of Asia/Shanghai (R-CALC-TZ). Only the owner of the database can move the time, for tests and
-- for loading examples at their own dates.
create table app.time_travel (
  is_only boolean primary key default true constraint time_travel_one_row check (is_only),
  shift interval not null default interval '0'
);
alter table app.time_travel enable row level security;
insert into app.time_travel default values;
comment on table app.time_travel is 'How far the time of the system is moved from real time: zero in production, other values only in tests.';

create function app.now() returns timestamptz language plpgsql volatile security definer set search_path = '' as $$
begin
  return clock_timestamp() + (select shift from app.time_travel);
end $$;
comment on function app.now is 'The present instant, the only clock the system reads.';

create function app.on_date(instant timestamptz) returns date language plpgsql immutable set search_path = '' as $$
begin
  return (instant at time zone 'Asia/Shanghai')::date;
end $$;
comment on function app.on_date is 'The calendar date of an instant in Asia/Shanghai (R-CALC-TZ).';

create function app.today() returns date language plpgsql stable security definer set search_path = '' as $$
begin
  return app.on_date(now() + (select shift from app.time_travel));
end $$;
comment on function app.today is 'Today in Asia/Shanghai, the date that decides deadlines (R-CALC-TZ).';

create function app.travel_to(instant timestamptz) returns void language plpgsql volatile set search_path = '' as $$
begin
  perform set_config('app.change_reason', '移动系统时间（演示或者测试）', true);
  update app.time_travel set shift = instant - clock_timestamp() where is_only;
end $$;
comment on function app.travel_to is 'Moves the time of the system; for tests and example data, by the owner of the database only.';

create function app.travel_home() returns void language plpgsql volatile set search_path = '' as $$
begin
  perform set_config('app.change_reason', '恢复真实时间', true);
  update app.time_travel set shift = interval '0' where is_only;
end $$;
comment on function app.travel_home is 'Returns the system to real time.';

-- Keys made on this installation and never shown. Each has a number within its name and its own way of hashing: the newest makes, every
-- one that was not retired goes on checking what it made. What is stored begins with the number of its key, so another key or another
-- hash is a row and not a migration (docs/decisions/0070-….md).
create table app.secrets (
  name text not null,
  no int not null default 1 constraint secrets_no_is_a_byte check (no between 1 and 255),
  value bytea not null default extensions.gen_random_bytes(32) constraint secrets_long_enough check (octet_length(value) >= 32),
  algorithm text not null default 'sha256' constraint secrets_algorithm check (algorithm in ('sha256','sha384','sha512')),
  made_at timestamptz not null default clock_timestamp(),
  retired_at timestamptz,
  primary key (name, no)
);
alter table app.secrets enable row level security;
insert into app.secrets (name) values ('query_code');
comment on table app.secrets is 'Keys of this installation, made at set-up and by app.change_key; no role can read them.';

create function app.keyed_hash(p_name text, p_text text, p_no int default null) returns bytea language plpgsql stable security definer set search_path = '' as $$
begin
  return (select extensions.hmac(convert_to(p_text, 'UTF8'), s.value, s.algorithm) from app.secrets s where s.name = p_name and (p_no is null or s.no = p_no) order by s.no desc limit 1);
end $$;
comment on function app.keyed_hash is 'HMAC of a text under the newest key of a name, or under the one with a number.';

create function app.stored_hash(p_name text, p_text text, p_no int default null) returns bytea language plpgsql stable security definer set search_path = '' as $$
begin
  return (select set_byte('\x00', 0, s.no) || extensions.hmac(convert_to(p_text, 'UTF8'), s.value, s.algorithm) from app.secrets s
    where s.name = p_name and (p_no is null or s.no = p_no) order by s.no desc limit 1);
end $$;
comment on function app.stored_hash is 'A keyed hash as it is kept: the number of its key, then the HMAC.';

create function app.key_no(p_stored_hash bytea) returns int language sql immutable set search_path = '' as $$
  select get_byte(p_stored_hash, 0)
$$;
comment on function app.key_no is 'The number of the key that made a stored hash.';

create function app.possible_hashes(p_name text, p_text text) returns bytea[] language plpgsql stable security definer set search_path = '' as $$
begin
  return array(select set_byte('\x00', 0, s.no) || extensions.hmac(convert_to(p_text, 'UTF8'), s.value, s.algorithm) from app.secrets s where s.name = p_name and s.retired_at is null);
end $$;
comment on function app.possible_hashes is 'What a text may be stored as: its hash under every key of a name that was not retired.';

create function app.digits_of(p_hash bytea, p_count int) returns text language sql immutable set search_path = '' as $$
  select lpad(((('x' || encode(substring(p_hash from 1 for 8), 'hex'))::bit(64)::bigint & 9223372036854775807) % ('1' || repeat('0', p_count))::bigint)::text, p_count, '0')
$$;
comment on function app.digits_of is 'A code of so many digits, made of a hash.';

create function app.refuse_change() returns trigger language plpgsql set search_path = '' as $$
begin
  perform app.fail('record_is_append_only', '403', 'R-CALC-IMMUTABLE', jsonb_build_object('table', tg_table_name));
  return null;
end $$;
comment on function app.refuse_change is 'Stops any change or removal in an append-only table, whoever asks.';

create function app.keep_until_erased() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and app.is_being_erased(to_jsonb(old)) then return new; end if;
  perform app.fail('record_is_append_only', '403', 'R-CALC-IMMUTABLE', jsonb_build_object('table', tg_table_name));
  return null;
end $$;
comment on function app.keep_until_erased is 'Stops any change or removal, whoever asks, until the term of keeping has ended and the words are taken out by the verb for that (R-ARCHIVE).';

create function app.require_request_id(p_id uuid) returns void language plpgsql immutable set search_path = '' as $$
begin
  if p_id is null then perform app.fail('request_id_missing', '422'); end if;
end $$;
comment on function app.require_request_id is 'Refuses a request without the id by which a retry is known.';

grant execute on function app.fail, app.now, app.on_date, app.today to authenticated, service_role;
