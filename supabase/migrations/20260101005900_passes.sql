-- 通行: how a connection that was closed by a throttle goes on. The refusal carries a challenge: work for the visitor's own
-- device, or, where nothing can work, a moment of waiting. Nothing is bought, nobody is named, no third party is asked
-- (R-STANCE-OPEN-CHANNEL). A challenge is signed and not stored, since a refusal rolls back; a pass is stored and serves once.
-- A pass belongs to the browser that worked or waited for it, so that neighbours behind one connection do not use it up; what was tried
-- is counted for the connection, and who waits there waits in turn. The same at the door of the back office.

insert into app.secrets (name) values ('pass');

create table app.passes (
  salt text primary key,
  purpose text not null references app.throttles on delete restrict,
  client text not null,
  connection text generated always as (split_part(client, '.', 1)) stored,
  is_slow boolean not null,
  made_at timestamptz not null default clock_timestamp(),
  used_at timestamptz,
  opens bytea
);
create index on app.passes (purpose, client, made_at);
create index on app.passes (purpose, connection, made_at);
create index on app.passes (made_at);
comment on table app.passes is '通行: what a browser earned for its connection by work or by waiting; it serves one try, and a right code on, for half an hour; forgotten with app.attempts (R-REG-MIN-DATA).';
alter table app.passes enable row level security;

create function app.pass_signature(p_client text, p_body text, p_key int default null) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return encode(app.keyed_hash('pass', coalesce(p_client, '') || '|' || p_body, p_key), 'hex');
end $$;
comment on function app.pass_signature is 'Binds a challenge to the connection and the browser it was made for.';

create function app.make_challenge(p_name text, p_client text) returns text language plpgsql volatile security definer set search_path = '' as $$
declare t app.throttles; work bigint; body text; salt text := encode(extensions.gen_random_bytes(16), 'hex');
begin
  select * into t from app.throttles where name = p_name;
  if t.work is null then return null; end if;
  work := t.work * (2 ^ greatest(0, least(6, app.tries(t, p_client) / t.at_most - 1)))::bigint;
  body := concat_ws('.', replace(p_name, '_overall', ''), salt, floor(extract(epoch from clock_timestamp()))::bigint, work, t.wait_seconds);
  body := body || '.' || encode(sha256(convert_to(salt || (('x' || encode(extensions.gen_random_bytes(4), 'hex'))::bit(32)::bigint % work), 'utf8')), 'hex');
  return body || '.' || app.pass_signature(p_client, body);
end $$;
comment on function app.make_challenge is 'Work for a closed connection: purpose, salt, second, work, wait, target, signature. A number below work whose hash with the salt is the target is to be found, or the wait let pass; each further fill of the throttle doubles the work.';

create function app.use_pass(p_purpose text, p_client text, p_opens bytea default null) returns boolean language plpgsql volatile security definer set search_path = '' as $$
declare taken text;
begin
  if exists (select from app.passes where purpose = p_purpose and client = coalesce(p_client, '') and opens = p_opens and made_at > clock_timestamp() - interval '30 minutes') then return true; end if;
  update app.passes set used_at = clock_timestamp(), opens = p_opens where salt = (select salt from app.passes
    where purpose = p_purpose and client = coalesce(p_client, '') and used_at is null and made_at > clock_timestamp() - interval '30 minutes' order by made_at limit 1 for update skip locked)
    returning salt into taken;
  return taken is not null;
end $$;
comment on function app.use_pass is 'Uses up a pass of this browser; with what it opens it goes on opening that and nothing else.';

create function app.way_on(p_name text, p_client text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  return (select jsonb_build_object('minutes', t.minutes, 'wait', t.wait_seconds, 'challenge', app.make_challenge(t.name, p_client)) from app.throttles t where t.name = p_name);
end $$;
comment on function app.way_on is 'What a connection learns that tried too often: when it is open again, and how to go on before.';

create function api.redeem_pass(p_client text, p_pass text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare x text[] := string_to_array(p_pass, '.'); body text := array_to_string(x[1:6], '.'); since timestamptz; left_over int;
begin
  if not app.is_portal() and not app.is_door() then perform app.fail('portal_only', '403'); end if;
  if cardinality(x) is distinct from 8 or length(p_pass) > 400 or not exists (select from app.secrets s where s.name = 'pass' and s.retired_at is null and app.pass_signature(p_client, body, s.no) = x[7]) or (x[1] = 'sign_ins') <> app.is_door() then perform app.fail('pass_malformed', '422'); end if;
  since := to_timestamp(x[3]::bigint); -- signed, so a number
  perform pg_advisory_xact_lock(hashtextextended('pass|' || app.connection_of(p_client), 0));
  if since < clock_timestamp() - interval '30 minutes' or exists (select from app.passes where salt = x[2]) then perform app.fail('pass_ended', '410'); end if;
  if x[8] = '' then
    left_over := ceil(extract(epoch from greatest(since, (select max(made_at) from app.passes where purpose = x[1] and connection = app.connection_of(p_client) and is_slow)) + make_interval(secs => x[5]::int) - clock_timestamp()));
    if left_over > 0 then perform app.fail('pass_too_soon', '429', 'R-STANCE-OPEN-CHANNEL', jsonb_build_object('wait', left_over, 'challenge', array_to_string(x[1:7], '.'))); end if;
  elsif encode(sha256(convert_to(x[2] || x[8], 'utf8')), 'hex') <> x[6] then perform app.fail('pass_malformed', '422');
  end if;
  insert into app.passes (salt, purpose, client, is_slow) values (x[2], x[1], coalesce(p_client, ''), x[8] = '');
end $$;
comment on function api.redeem_pass is 'A challenge with the number that was found, or with nothing after its wait, becomes a pass of this browser; by waiting one at a time of a connection. For the portal, and the door of the back office.';
