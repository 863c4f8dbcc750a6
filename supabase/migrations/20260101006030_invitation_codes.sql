-- The code of an invitation (邀请码): whoever is invited shows what was sent to the invited address and to nobody else. Registering that
-- address at Auth, before or after, gives nothing: a registration that does not have the password given together with the code is somebody
-- else's and goes. 112 bits cannot be guessed, so wrong ones are counted and told, and never end a code: that would let a stranger keep
-- the rightful person out. Missing on purpose: a way to join without a code, also for the first two (docs/deploy.md).

create table app.invitation_codes (
  email text primary key references app.staff_invitations on delete restrict,
  id uuid not null unique default gen_random_uuid(),
  code_hash bytea not null,
  wrong int not null default 0,
  made_at timestamptz not null,
  ends_at timestamptz not null constraint invitation_codes_end_later check (ends_at > made_at)
);
alter table app.invitation_codes enable row level security;
comment on table app.invitation_codes is '邀请码: the code that was sent to an invited address, as a keyed hash; one for an invitation, gone when it was used, replaced or withdrawn.';
-- Withheld on purpose: nobody reads it; the administrator sees how the letter fares, until when the code holds and how often a wrong one was given.

insert into app.secrets (name) values ('invitation_code');

create function app.drop_invitation_code(p_email text) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  update app.outbox set given_up_at = now(), address = null, fields = fields - 'code', error = '邀请码已换新、用过或者撤销'
    where kind = 'staff-was-invited' and address = p_email and sent_at is null and given_up_at is null;
  delete from app.invitation_codes where email = p_email;
end $$;
comment on function app.drop_invitation_code is 'Ends the code of an invitation; a letter with it that has not gone does not go.';

create function app.send_invitation(p_email text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare i app.staff_invitations; code text := upper(encode(extensions.gen_random_bytes(14), 'hex')); c app.invitation_codes;
begin
  select * into i from app.staff_invitations where email = p_email and accepted_at is null for update;
  if i.email is null then perform app.fail('invitation_not_found', '404'); end if;
  perform app.drop_invitation_code(i.email);
  insert into app.invitation_codes (email, code_hash, made_at, ends_at) values (i.email, app.stored_hash('invitation_code', code), app.now(), app.now() + app.older_than('invitation_codes')) returning * into c;
  perform app.tell('invitation|' || c.id, 'email', i.email, 'staff-was-invited', jsonb_build_object('name', i.display_name, 'unit', (select name from app.units where id = i.unit_id),
    'code', app.shown_code(code), 'until', app.say_time(c.ends_at)));
end $$;
comment on function app.send_invitation is 'Makes a new code for an invitation that nobody took up yet and sends it to its address alone; the code before it ends.';

create function api.resend_invitation(p_email text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare i app.staff_invitations;
begin
  perform app.require_admin();
  select * into i from app.staff_invitations where email = lower(btrim(p_email)) and accepted_at is null;
  if i.email is null then perform app.fail('invitation_not_found', '404'); end if;
  perform app.check_roles(i.roles, i.unit_id);
  perform app.note_staff(null, '重发邀请', i.email);
  perform app.send_invitation(i.email);
end $$;
comment on function api.resend_invitation is 'The administrator has a new code sent to an invited address; the old one ends, the administrator sees neither. What two people agreed to stays agreed: person, unit and roles are the same.';

create function api.withdraw_invitation(p_email text, p_reason text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare i app.staff_invitations;
begin
  perform app.require_admin();
  select * into i from app.staff_invitations where email = lower(btrim(p_email)) and accepted_at is null for update;
  if i.email is null then perform app.fail('invitation_not_found', '404'); end if;
  perform app.note_staff(null, '撤销邀请', i.email || '：' || app.check_text(p_reason, 'reason', 500, true));
  perform app.drop_invitation_code(i.email);
  delete from app.staff_invitations where email = i.email;
end $$;
comment on function api.withdraw_invitation is 'The administrator takes back an invitation that nobody took up yet, with a reason; its code ends at once.';

create function app.open_invitation(p_email text, p_code text) returns app.staff_invitations language plpgsql volatile security definer set search_path = '' as $$
declare i app.staff_invitations; c app.invitation_codes;
begin
  if not app.is_door() then perform app.fail('door_only', '403'); end if;
  select * into i from app.staff_invitations where email = lower(btrim(p_email)) and accepted_at is null for update;
  select * into c from app.invitation_codes where email = i.email and ends_at > app.now();
  if c.email is null or not exists (select from app.units where id = i.unit_id and valid_to is null) then return null; end if;
  if c.code_hash = any (app.possible_hashes('invitation_code', regexp_replace(upper(coalesce(p_code, '')), '[^0-9A-F]', '', 'g'))) then return i; end if; -- however it is spaced
  update app.invitation_codes set wrong = wrong + 1 where email = c.email;
  if c.wrong + 1 = 5 then
    insert into app.staff_events (at, what, detail) values (app.now(), '邀请码输错五次', i.email);
  end if;
  return null;
end $$;
comment on function app.open_invitation is 'The invitation that an address and a code open, or null, whatever is wrong with them; a wrong code is counted. For the account of the door alone.';

create function api.read_invitation(p_email text, p_invitation_code text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare i app.staff_invitations := app.open_invitation(p_email, p_invitation_code);
begin
  if i.email is null then return null; end if;
  return jsonb_build_object('name', i.display_name, 'unit', (select name from app.units where id = i.unit_id),
    'roles', (select string_agg(r.label, '、' order by r.sort_order) from app.roles r where r.role = any(i.roles)));
end $$;
comment on function api.read_invitation is 'Name, unit and roles that somebody was invited with, for who has the code; null for any other, so that nobody learns who is invited. For the account of the door alone.';

create function api.join_staff(p_email text, p_invitation_code text, p_password text) returns text language plpgsql volatile security definer set search_path = '' as $$
declare i app.staff_invitations := app.open_invitation(p_email, p_invitation_code); who uuid;
begin
  if i.email is null then return 'wrong'; end if;
  if coalesce(length(p_password), 0) < 15 or octet_length(p_password) > 72 then return 'weak'; end if;
  if exists (select from auth.users u where lower(u.email) = i.email and (u.id in (select id from app.staff) or u.id in (select user_id from app.site_accounts))) then return 'taken'; end if;
  select u.id into who from auth.users u where lower(u.email) = i.email and extensions.crypt(p_password, '$2a' || substr(u.encrypted_password, 4)) = '$2a' || substr(u.encrypted_password, 4);
  delete from auth.users u where lower(u.email) = i.email and u.id is distinct from who;
  if who is null then return 'register'; end if;
  insert into app.staff (id, email, display_name, unit_id, roles) values (who, i.email, i.display_name, i.unit_id, i.roles);
  update app.staff_invitations set accepted_at = clock_timestamp() where email = i.email;
  update auth.users set email_confirmed_at = coalesce(email_confirmed_at, clock_timestamp()) where id = who; -- the letter arrived there
  perform app.end_sessions(who);
  perform app.drop_invitation_code(i.email);
  insert into app.staff_events (staff_id, by_id, at, what) values (who, who, app.now(), '凭邀请码加入');
  perform app.tell('joined|' || who, 'email', i.email, 'account-was-opened', jsonb_build_object('name', i.display_name));
  return 'done';
end $$;
comment on function api.join_staff is 'Makes a member of staff of who shows the code of the letter: done; wrong, for an address that is not invited too; weak; register, when Auth has no registration of the address with this password (any other one is removed), after which the site registers it and calls again; taken, when the address signs in for another account. For the account of the door alone.';

create function app.keep_address() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if lower(new.email) is distinct from lower(old.email) and (exists (select from app.staff where id = new.id) or exists (select from app.site_accounts where user_id = new.id)) then perform app.fail('address_is_kept', '409'); end if;
  return new;
end $$;
comment on function app.keep_address is 'An account signs in with the address that was invited: nobody moves it at Auth, to where letters do not go or to an address that another is invited with.';
create trigger keep_address before update of email on auth.users for each row execute function app.keep_address();

create function app.invitation_letters() returns table (email text, code_ends_at timestamptz, wrong int, letter text) language plpgsql stable security definer set search_path = '' as $$
begin
  if not 'ADMIN' = any(app.my_roles()) then return; end if;
  return query select c.email, c.ends_at, c.wrong, case when c.ends_at <= app.now() then 'ended' when o.sent_at is not null then 'sent' when o.given_up_at is not null then 'failed' when o.error is not null then 'trying' else 'waiting' end
    from app.invitation_codes c left join app.outbox o on o.key = 'invitation|' || c.id;
end $$;
comment on function app.invitation_letters is 'How the letters of invitations fare, until when their codes hold and how often a wrong one was given, for the ADMIN; no code and no hash.';
grant execute on function app.invitation_letters to authenticated;

create view api.staff_invitations with (security_invoker = true) as
  select i.email, i.display_name as name, u.short_name as unit_name, (select string_agg(r.label, '、' order by r.sort_order) from app.roles r where r.role = any(i.roles)) as role_labels, i.invited_at, i.accepted_at,
    case when i.accepted_at is not null then 'joined' else coalesce(l.letter, 'ended') end as state, l.code_ends_at, coalesce(l.wrong, 0) as wrong
  from app.staff_invitations i join app.units u on u.id = i.unit_id left join (select * from app.invitation_letters()) l on l.email = i.email;
comment on view api.staff_invitations is '邀请, for the ADMIN: joined, or how the letter fares (waiting, trying, failed, sent) and whether its code has ended.';
grant select on api.staff_invitations to authenticated;
