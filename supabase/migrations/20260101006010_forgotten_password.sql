-- A forgotten password (忘记密码): the administrator asks that somebody may choose a new one; where an account needs two people, the
-- second one agrees first. The code goes by letter to the address of the account and to nobody else, opens once, within a day, and
-- five wrong tries end it. It gives no session, role or second factor; all sessions of the person end, and they are told (OWASP
-- ASVS 6.4.3). Only the door of the back office, which looks at the password first, may bring it here.

create table app.password_resets (
  id uuid primary key default gen_random_uuid(),
  staff_id uuid not null references app.staff on delete restrict,
  code_hash bytea not null,
  wrong int not null default 0 constraint password_resets_wrong check (wrong between 0 and 5),
  made_at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz,
  constraint password_resets_used_in_time check (used_at < ends_at)
);
create index on app.password_resets (staff_id, made_at desc);
alter table app.password_resets enable row level security;
comment on table app.password_resets is '重设码: that somebody may choose a new password, as a hash of the code that was sent to them; used once.';
-- Withheld on purpose: nobody reads it; the record of accounts says that a code was sent and that it was used.

insert into app.secrets (name) values ('reset_code');

create function app.do_password_reset(p_staff_id uuid) returns text language plpgsql volatile security definer set search_path = '' as $$
declare s app.staff; code text := upper(encode(extensions.gen_random_bytes(10), 'hex')); made uuid;
begin
  select * into s from app.staff where id = p_staff_id and is_active for update;
  if s.id is null then perform app.fail('account_not_found', '404'); end if;
  update app.password_resets set ends_at = app.now() where staff_id = s.id and used_at is null and ends_at > app.now();
  insert into app.password_resets (staff_id, code_hash, made_at, ends_at) values (s.id, app.stored_hash('reset_code', code), app.now(), app.now() + interval '1 day') returning id into made;
  perform app.tell('password|' || made, 'email', s.email, 'password-may-be-set', jsonb_build_object('name', s.display_name, 'code', app.shown_code(code),
    'until', app.say_time(app.now() + interval '1 day')));
  perform app.note_staff(s.id, '发出重设码', null);
  return 'done';
end $$;
comment on function app.do_password_reset is 'Sends a code for a new password to the address of an account, and to nobody else; an earlier code ends.';

create function api.reset_password(p_staff_id uuid, p_reason text) returns text language plpgsql volatile security definer set search_path = '' as $$
declare s app.staff; why text;
begin
  perform app.require_admin();
  select * into s from app.staff where id = p_staff_id and is_active;
  if s.id is null then perform app.fail('account_not_found', '404'); end if;
  why := app.check_text(p_reason, 'reason', 500, true);
  if app.needs_second_person(s.unit_id, s.roles) then return app.ask_account('password', s.id, null, null, null, null, why); end if;
  perform app.note_staff(s.id, '申请重设密码', why);
  return app.do_password_reset(s.id);
end $$;
comment on function api.reset_password is 'The administrator asks that somebody who forgot their password may choose a new one. Returns done, or waiting where a second person decides; the administrator never sees the code.';

create function api.set_forgotten_password(p_email text, p_reset_code text, p_password text) returns text language plpgsql volatile security definer set search_path = '' as $$
declare s app.staff; r app.password_resets;
begin
  if not app.is_door() then perform app.fail('door_only', '403'); end if;
  select * into s from app.staff where email = lower(btrim(p_email)) and is_active;
  select * into r from app.password_resets where staff_id = s.id and used_at is null and ends_at > app.now() and wrong < 5 order by made_at desc limit 1 for update;
  if r.id is null then return 'wrong'; end if;
  if r.code_hash <> all (app.possible_hashes('reset_code', regexp_replace(upper(coalesce(p_reset_code, '')), '[^0-9A-F]', '', 'g'))) then -- however it is spaced
    update app.password_resets set wrong = wrong + 1 where id = r.id;
    return 'wrong';
  end if;
  if coalesce(length(p_password), 0) < 15 or octet_length(p_password) > 72 then return 'weak'; end if;
  update auth.users set encrypted_password = extensions.crypt(p_password, extensions.gen_salt('bf', 10)), updated_at = clock_timestamp() where id = s.id;
  update app.password_resets set used_at = app.now() where id = r.id;
  update app.sign_in_states set strikes = 0, locks = 0, locked_until = null where staff_id = s.id and step = 'password';
  perform app.end_sessions(s.id);
  insert into app.staff_events (staff_id, by_id, at, what) values (s.id, s.id, app.now(), '用重设码设置新密码');
  return 'done';
end $$;
comment on function api.set_forgotten_password is 'The person sets a new password with the code of the letter, and is told (app.tell_password_changed): done, wrong (also for an address that is not known, so that nobody learns which are), or weak. Everything else of the account stays, every session ends. For the account of the door alone.';
