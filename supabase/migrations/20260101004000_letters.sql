-- Letters to people (通知). A public event of a matter, and the morning, put a row into the outbox; a job takes what is due,
-- sends it and notes the outcome. A letter says that something happened, never what: numbers and dates, no content; where
-- confidentiality was asked for, not even that there is a petition. Who wants letters says so, by channel, and can stop them.

create table app.notices_wanted (
  submission_id uuid primary key references app.submissions on delete restrict,
  channel text not null constraint notices_wanted_channel check (channel in ('email','sms')),
  address text not null constraint notices_wanted_address_length check (length(address) between 3 and 120),
  chosen_at timestamptz not null
);
comment on table app.notices_wanted is '通知方式: how a petitioner wants to be told, chosen freely; no row, no letters.';

create table app.outbox (
  id uuid primary key default gen_random_uuid(),
  key text not null unique,
  channel text not null,
  address text,
  kind text not null,
  fields jsonb not null,
  written_at timestamptz not null,
  due_at timestamptz not null,
  attempts int not null default 0,
  is_quiet boolean not null default false, -- written because of a report or a sealed message alone
  sent_at timestamptz, given_up_at timestamptz, error text,
  constraint outbox_forgets_address check ((address is null) = (sent_at is not null or given_up_at is not null))
);
create index outbox_due on app.outbox (due_at) where sent_at is null and given_up_at is null;
comment on table app.outbox is '待发通知: one row per letter, with a key so that nothing is told twice; the address goes when the letter has gone.';
alter table app.notices_wanted enable row level security;
alter table app.outbox enable row level security;

create function app.tell(p_key text, p_channel text, p_address text, p_kind text, p_fields jsonb, p_is_quiet boolean default false) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into app.outbox (key, channel, address, kind, fields, written_at, due_at, is_quiet) values (p_key, p_channel, p_address, p_kind, p_fields, clock_timestamp(), now(), p_is_quiet) on conflict (key) do nothing;
end $$;
comment on function app.tell is 'Puts one letter into the outbox, once for its key; a quiet one is not in the list of the administrator, who would learn that there is a report or a sealed message (R-CONF-INVISIBLE, R-RIGHT-NO-RETALIATE).';

create function app.tell_petitioners() returns trigger language plpgsql security definer set search_path = '' as $$
declare w record; m app.matters;
begin
  for w in select n.*, s.is_confidential from app.submissions s join app.notices_wanted n on n.submission_id = s.id where s.matter_id = new.matter_id loop
    select * into m from app.matters where id = new.matter_id;
    perform app.tell('event|' || new.matter_id || '|' || new.seq || '|' || w.submission_id, w.channel, w.address,
      case when m.is_sealed or w.is_confidential then 'confidential-matter-moved' when new.transition in ('T-04','T-05','T-13') and new.to_state like 'M%' and new.label <> '责任单位自办' then 'matter-was-sent'
        when new.transition in ('T-21','T-22') then 'handling-was-told' when new.label like '送达%' then 'answer-was-given' else 'matter-moved' end,
      case when m.is_sealed or w.is_confidential then '{}' else jsonb_build_object('reg_no', m.reg_no, 'step', new.label, 'on', app.say_date(app.on_date(new.at))) end);
  end loop;
  return null;
end $$;
comment on function app.tell_petitioners is 'Tells those who want it that a public step was taken, without its content; what only follows another step of the same day is no news of its own (R-PRIV-ACCESS, R-CONF-SEAL).';
create trigger tell_petitioners after insert on app.events for each row when (new.is_public and new.actor_role <> 'PETITIONER' and new.transition not in ('T-02','T-20') and new.label not in ('随原件办理','答复待送达')) execute function app.tell_petitioners();

create function app.receive_and_tell(f app.intake_form, p_notice text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare r jsonb := app.receive(f); w app.notices_wanted; s app.submissions;
begin
  if p_notice is null or f.type = 'B' then return r; end if; -- no address of a reporter is kept, so none gets letters (R-CONF-IDENTITY)
  perform app.choose_notice(f.submission_id, p_notice, case p_notice when 'email' then f.email else f.phone end);
  select * into w from app.notices_wanted where submission_id = f.submission_id;
  select * into s from app.submissions where id = f.submission_id;
  perform app.tell('received|' || f.submission_id, w.channel, w.address, case when s.is_sealed or s.is_confidential then 'confidential-matter-moved' else 'submission-was-received' end,
    case when s.is_sealed or s.is_confidential then '{}' else jsonb_strip_nulls(jsonb_build_object('reg_no', s.reg_no, 'unit', (select u.short_name from app.units u where u.id = f.unit_id), 'due_on', case when f.unit_id is null then app.say_date((r ->> 'due_on')::date) end)) end);
  return r;
end $$;
comment on function app.receive_and_tell is 'Receives a submission and, for who wants it, writes the first letter; the tracking code is never in a letter.';

create function app.choose_notice(p_submission_id uuid, p_channel text, p_address text) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  if p_channel is null or p_channel = '' then
    delete from app.notices_wanted where submission_id = p_submission_id;
    return;
  end if;
  if p_channel not in ('email','sms') then perform app.fail('notice_channel_unknown', '422', null, '{"field":"notice"}'); end if;
  if nullif(btrim(p_address), '') is null then perform app.fail('notice_address_missing', '422', null, '{"field":"notice"}'); end if;
  perform app.check_contact(case when p_channel = 'sms' then btrim(p_address) end, case when p_channel = 'email' then btrim(p_address) end);
  insert into app.notices_wanted (submission_id, channel, address, chosen_at) values (p_submission_id, p_channel, btrim(p_address), app.now())
    on conflict (submission_id) do update set channel = excluded.channel, address = excluded.address, chosen_at = excluded.chosen_at;
end $$;
comment on function app.choose_notice is 'Keeps or forgets how somebody wants to be told.';

create function api.choose_notice(p_code text, p_client text, p_channel text, p_address text default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.submissions;
begin
  perform app.require_portal();
  s := app.find_by_code(p_code, p_client);
  if s.id is null then return app.unknown_code(p_code); end if;
  if s.is_sealed then perform app.fail('reports_get_no_letters', '409', 'R-CONF-IDENTITY'); end if;
  perform app.choose_notice(s.id, p_channel, p_address);
  return null;
end $$;
comment on function api.choose_notice is 'The petitioner chooses email or sms with an address, or null for none. Portal only.';

create function app.write_digests() returns int language plpgsql volatile security definer set search_path = '' as $$
declare s app.staff; n int := 0; d record;
begin
  if extract(hour from app.now() at time zone 'Asia/Shanghai') < 8 or not app.is_working_day(app.today()) then return 0; end if;
  for s in select * from app.staff where is_active and wants_digest and not exists (select from app.outbox where key = 'digest|' || staff.id || '|' || app.today()) loop
    select count(*) as total, count(*) filter (where w.due_on < app.today()) as overdue, count(*) filter (where w.due_on = app.today()) as today, count(*) filter (where w.due_on > app.today() and w.due_on <= app.today() + 3) as soon,
      coalesce(bool_and(of.is_sealed or app.is_secret_request(w.request_id)) filter (where w.due_on <= app.today() + 3), false) as is_quiet,
      (select array_agg(l.line) from (select app.say_date(x.due_on) || '　' || case when m.is_sealed then '保密件' else m.reg_no end || '　' || x.task as line from app.work_items x join app.matters m on m.id = x.matter_id
        where x.unit_id = s.unit_id and x.role = any(s.roles) and (x.assignee_id is null or x.assignee_id = s.id) and x.closed_at is null and not exists (select from app.recusals r where r.staff_id = s.id and r.matter_id = x.matter_id)
          and x.due_on <= app.today() + 3 order by x.position limit 20) l) as lines into d
      from app.work_items w join app.matters of on of.id = w.matter_id where w.unit_id = s.unit_id and w.role = any(s.roles) and (w.assignee_id is null or w.assignee_id = s.id) and w.closed_at is null
        and not exists (select from app.recusals r where r.staff_id = s.id and r.matter_id = w.matter_id);
    if d.overdue + d.today + d.soon > 0 then
      perform app.tell('digest|' || s.id || '|' || app.today(), 'email', s.email, 'work-is-due', jsonb_build_object('name', s.display_name, 'total', d.total, 'overdue', d.overdue, 'today', d.today, 'soon', d.soon, 'lines', coalesce(to_jsonb(d.lines), '[]')), d.is_quiet);
      n := n + 1;
    end if;
  end loop;
  return n;
end $$;
comment on function app.write_digests is 'On the morning of a working day, one letter to each member of staff with something due within three days: numbers, tasks and dates, no titles and no names.';

create function api.choose_digest(p_wants boolean) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  if app.my_unit_id() is null then perform app.fail('role_missing', '403'); end if;
  update app.staff set wants_digest = coalesce(p_wants, false) where id = auth.uid();
end $$;
comment on function api.choose_digest is 'A member of staff wants the morning letter, or not.';

create function api.take_letters(p_limit int default 50) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare taken uuid[];
begin
  with due as (select o.id from app.outbox o where o.sent_at is null and o.given_up_at is null and o.due_at <= now() order by o.due_at limit least(greatest(coalesce(p_limit, 50), 1), 200) for update skip locked),
    moved as (update app.outbox o set attempts = o.attempts + 1, due_at = now() + least(interval '6 hours', interval '2 minutes' * power(2, o.attempts)) from due where o.id = due.id returning o.id)
  select array_agg(id) into taken from moved;
  return coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'channel', t.channel, 'address', t.address, 'kind', t.kind, 'fields', t.fields) order by t.written_at, t.id) from app.outbox t where t.id = any(taken)), '[]');
end $$;
comment on function api.take_letters is 'Hands out what is due, each to one taker; one that is not noted as sent is due again after two minutes, then four, eight … at most six hours. For the job alone.';

create function api.note_letters(p_outcomes jsonb) returns int language plpgsql volatile security definer set search_path = '' as $$
declare x jsonb; n int := 0;
begin
  for x in select value from jsonb_array_elements(coalesce(p_outcomes, '[]')) loop
    update app.outbox set error = left(x ->> 'error', 500), sent_at = case when x ->> 'error' is null then now() end, given_up_at = case when x ->> 'error' is not null and attempts >= 10 then now() end,
        address = case when x ->> 'error' is not null and attempts < 10 then address end, fields = case when x ->> 'error' is not null and attempts < 10 then fields else fields - 'code' end
      where id = (x ->> 'id')::uuid and sent_at is null and given_up_at is null;
    n := n + case when found then 1 else 0 end;
  end loop;
  return n;
end $$;
comment on function api.note_letters is 'Notes which letters went and which did not, [{id, error}]; the tenth failure is the last; a code that went is kept no longer. For the job alone.';

create policy "The administrator reads how letters fare" on app.outbox for select to authenticated using ((select app.my_roles()) && '{ADMIN}' and not is_quiet);
grant select (kind, channel, written_at, attempts, sent_at, given_up_at, error) on app.outbox to authenticated;
create view api.outbox with (security_invoker = true) as
  select o.kind, o.channel, o.written_at, o.attempts, o.sent_at, o.given_up_at, o.error from app.outbox o;
comment on view api.outbox is 'What the outbox holds, for the ADMIN: no address, no matter, and no letter that only a report or a sealed message gave cause for.';
grant select on api.outbox to authenticated;
