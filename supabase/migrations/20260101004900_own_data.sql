-- One's own data: who petitions gets a copy of what is kept about them, and has it put right. The tracking code alone is not
-- enough for that: the name must be given as well. A correction is checked by the desk, and what stood there before is kept.

create table app.corrections (
  id uuid primary key,
  matter_id uuid not null references app.matters on delete restrict,
  party_id uuid not null references app.parties on delete restrict,
  request_id uuid not null references app.requests on delete restrict,
  field text not null constraint corrections_field check (field in ('name','address','phone','email','id_no')),
  wanted text not null constraint corrections_wanted_length check (length(wanted) between 1 and 200),
  reason text not null constraint corrections_reason_length check (length(reason) between 1 and 1000),
  made_at timestamptz not null,
  former text, is_granted boolean, answer text,
  decided_by uuid references app.staff on delete restrict, decided_at timestamptz,
  constraint corrections_decided_whole check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (is_granted is null) and (decided_at is null) = (answer is null))
);
create index on app.corrections (matter_id);
create index on app.corrections (party_id);
create index on app.corrections (request_id);
create index on app.corrections (decided_by);
comment on table app.corrections is '更正: what a petitioner wants put right in their own data, what stood there before, and who decided (R-REG-FAITHFUL).';
alter table app.corrections enable row level security;
create trigger keep_corrections before delete on app.corrections for each row execute function app.refuse_change();

create function app.own_party(s app.submissions, p_name text) returns app.parties language plpgsql stable security definer set search_path = '' as $$
declare p app.parties;
begin
  select * into p from app.parties x where x.submission_id = s.id and x.role = 'petitioner' and x.name is not null and app.plain(x.name) = app.plain(p_name) order by x.id limit 1;
  return p;
end $$;
comment on function app.own_party is 'The person of a submission whose name was given; the other half of the key to one''s own data.';

create function app.field_label(p_field text) returns text language plpgsql immutable set search_path = '' as $$
begin
  return case p_field when 'name' then '姓名' when 'address' then '住址' when 'phone' then '联系电话' when 'email' then '电子邮箱' when 'id_no' then '证件号码' end;
end $$;
comment on function app.field_label is 'What an element of a person''s data is called.';
grant execute on function app.field_label to authenticated;

create function api.copy_of_data(p_code text, p_client text, p_name text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.submissions := app.find_by_code(p_code, p_client, coalesce(p_name, '')); p app.parties := app.own_party(s, p_name);
begin
  if s.id is null then return case when app.is_replaced(p_code) then app.unknown_code(p_code) end; end if;
  if s.is_sealed then return '{"is_sealed":true}'; end if; -- who made a report is shown to nobody here (R-CONF-IDENTITY)
  if p.id is null then return '{}'; end if;
  return jsonb_build_object('name', p.name, 'address', p.address, 'phone', p.phone, 'email', p.email, 'id_type', p.id_type, 'id_no', p.id_no,
    'notice', (select jsonb_build_object('channel', n.channel, 'address', n.address) from app.notices_wanted n where n.submission_id = s.id),
    'corrections', coalesce((select jsonb_agg(jsonb_build_object('field', app.field_label(c.field), 'wanted', c.wanted, 'former', c.former, 'made_on', app.on_date(c.made_at), 'is_granted', c.is_granted, 'answer', c.answer) order by c.made_at) from app.corrections c where c.party_id = p.id), '[]'));
end $$;
comment on function api.copy_of_data is 'Everything that is kept about the person who asks, by code and name; {} when the name is another (each wrong one counts), {is_sealed} of a report, null when the code is unknown. Portal only.';

create function api.request_correction(p_code text, p_client text, p_correction_id uuid, p_name text, p_field text, p_wanted text, p_reason text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.submissions := app.find_by_code(p_code, p_client, coalesce(p_name, '')); m app.matters; p app.parties; r uuid := gen_random_uuid();
begin
  if s.id is null then return app.unknown_code(p_code); end if;
  perform app.require_request_id(p_correction_id);
  if exists (select from app.corrections where id = p_correction_id) then return null; end if;
  select * into m from app.matters where id = s.matter_id for update;
  if m.is_sealed then perform app.fail('sealed_takes_no_material', '409', 'R-CONF-SEAL'); end if;
  p := app.own_party(s, p_name);
  if p.id is null then return app.refused('name_is_another', '403', 'R-PRIV-LOG', '{"field":"name"}'); end if;
  if app.field_label(p_field) is null then perform app.fail('correction_field_missing', '422', 'R-REG-FAITHFUL', '{"field":"field"}'); end if;
  perform app.check_text(p_wanted, 'wanted', 200, true);
  if length(btrim(p_wanted)) > (case p_field when 'name' then 60 when 'phone' then 30 when 'email' then 120 when 'id_no' then 40 else 200 end) then perform app.fail('wanted_too_long', '422', 'R-REG-FAITHFUL', '{"field":"wanted"}'); end if;
  perform app.check_contact(case when p_field = 'phone' then btrim(p_wanted) end, case when p_field = 'email' then btrim(p_wanted) end);
  if exists (select from app.corrections c where c.party_id = p.id and c.decided_at is null) then perform app.fail('correction_is_open', '409', 'R-REG-FAITHFUL'); end if;
  insert into app.requests (id, matter_id, kind, unit_id, text, made_on) values (r, m.id, 'correct', m.keeper_unit_id, app.field_label(p_field), app.today());
  insert into app.corrections (id, matter_id, party_id, request_id, field, wanted, reason, made_at) values (p_correction_id, m.id, p.id, r, p_field, btrim(p_wanted), app.check_text(p_reason, 'reason', 1000, true), app.now());
  perform app.open_work(m.id, null, m.keeper_unit_id, 'REGISTRAR', '核实更正申请', '{}', null, null, null, r);
  perform app.set_work_due(r, 5);
  return null;
end $$;
comment on function api.request_correction is 'The petitioner asks that an element of their data is put right; the desk checks it within five working days (R-REG-FAITHFUL). Portal only.';

create function app.correction_here(p_correction_id uuid) returns app.corrections language plpgsql volatile security definer set search_path = '' as $$
declare c app.corrections; m app.matters;
begin
  select x.* into m from app.matters x join app.corrections y on y.matter_id = x.id where y.id = p_correction_id for update of x;
  if not app.reads_matter(m) or app.my_unit_id() is distinct from m.keeper_unit_id then perform app.fail('matter_not_found', '404'); end if;
  if not app.my_roles() && '{REGISTRAR,REVIEWER}' then perform app.fail('role_missing', '403', 'R-REG-FAITHFUL', '{"roles":["REGISTRAR","REVIEWER"]}'); end if;
  select * into c from app.corrections where id = p_correction_id for update;
  return c;
end $$;
comment on function app.correction_here is 'A correction for the desk of the bureau; for everybody else there is none.';

create function api.open_correction(p_correction_id uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare c app.corrections := app.correction_here(p_correction_id); p app.parties;
begin
  select * into p from app.parties where id = c.party_id;
  insert into app.identity_reads (matter_id, party_id, by_id, role, reason, at) values (c.matter_id, p.id, auth.uid(), (app.my_roles())[1], '核实更正申请', app.now());
  return jsonb_build_object('wanted', c.wanted, 'now', to_jsonb(p) ->> c.field);
end $$;
comment on function api.open_correction is 'Shows what stands there and what is wanted; logged, and told to the petitioner (R-PRIV-LOG).';

create function api.answer_correction(p_correction_id uuid, p_granted boolean, p_text text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare c app.corrections := app.correction_here(p_correction_id); p app.parties; said text;
begin
  if c.decided_at is not null then perform app.fail('correction_is_decided', '409', 'R-REG-FAITHFUL'); end if;
  if p_granted is null then perform app.fail('approval_missing', '422', 'R-REG-FAITHFUL', '{"field":"granted"}'); end if;
  said := coalesce(app.check_text(p_text, 'text', 1000, not p_granted), '已经更正');
  select * into p from app.parties where id = c.party_id for update;
  if p_granted then
    update app.parties set name = case c.field when 'name' then c.wanted else name end, address = case c.field when 'address' then c.wanted else address end, phone = case c.field when 'phone' then c.wanted else phone end,
      email = case c.field when 'email' then c.wanted else email end, id_no = case c.field when 'id_no' then c.wanted else id_no end, id_type = case c.field when 'id_no' then coalesce(id_type, 'id_card') else id_type end where id = p.id;
    perform app.index_matter(c.matter_id);
  end if;
  update app.corrections x set former = to_jsonb(p) ->> c.field, is_granted = p_granted, answer = said, decided_by = auth.uid(), decided_at = app.now() where x.id = c.id;
  update app.requests r set answer = said, is_granted = p_granted, answered_by = auth.uid(), answered_on = app.today() where r.id = c.request_id;
  perform app.close_work(c.request_id);
  perform app.append_event(c.matter_id, 'T-00', case when p_granted then '更正登记信息' else '不予更正登记信息' end, app.field_label(c.field), null, null, null, jsonb_build_object('correction', c.id), (select x from unnest(app.my_roles()) x where x in ('REGISTRAR','REVIEWER') limit 1));
end $$;
comment on function api.answer_correction is 'Puts an element of a petitioner''s data right, or says why not; what stood there before is kept (R-REG-FAITHFUL).';

create policy "The desk reads that something is to be put right" on app.corrections for select to authenticated
  using ((select app.reads_all_matters()) and (select app.my_roles()) && '{REGISTRAR,REVIEWER}' and exists (select from app.matters m where m.id = matter_id));
grant select (id, matter_id, party_id, field, reason, made_at, is_granted, answer, decided_by, decided_at) on app.corrections to authenticated; -- the values: by the verb that logs
create view api.matter_corrections with (security_invoker = true) as
  select c.id, c.matter_id, app.field_label(c.field) as field_label, c.reason, app.on_date(c.made_at) as made_on, c.is_granted, c.answer, app.staff_name(c.decided_by) as decided_by_name, app.on_date(c.decided_at) as decided_on from app.corrections c;
comment on view api.matter_corrections is '更正申请 of a matter, without the values.';
grant select on api.matter_corrections to authenticated;
