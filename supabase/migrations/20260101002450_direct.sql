-- What a unit receives itself (Article 23): it registers it into the one register and at once does one of three things. Within
-- its own powers it handles it, with the fifteen days for the notice running from the day it was received; what belongs to an
-- organ below it is sent there; for all else the petitioner is told which organ is competent.

insert into app.transitions (code, subject, action, label, from_state, to_state, side, roles, needs, document_kind, starts_clocks, stops_clocks, rule, order_no) values
 ('T-02','matter','take_directly','责任单位登记','M10','M20','unit','{UNIT_CLERK}','责任单位直接收到的；登记要素齐全','登记表','{}','{D-REGISTER}','R-DIRECT-UNIT',11),
 ('T-04','matter','take_directly','责任单位自办','M20','M30','unit','{UNIT_CLERK}','属于本单位职权',null,'{}','{D-TRIAGE}','R-DIRECT-UNIT',21),
 ('T-04','matter','send_below','责任单位转送下级','M20','M30','unit','{UNIT_CLERK}','属于下级单位职权；告诉信访人转到哪里','W-TRANSFER','{D-SIGN,D-OBJECT,D-ACCEPT}','{D-TRIAGE}','R-DIRECT-UNIT',21),
 ('T-08','matter','guide_directly','责任单位告知','M20','M77','unit','{UNIT_CLERK}','不属于本单位职权；指明应当向哪个机关提出','W-INFORM','{}','{D-TRIAGE}','R-DIRECT-UNIT',23);

create function app.is_below(p_unit_id uuid, p_top_id uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return (with recursive below as (
      select u.id from app.units u where u.parent_id = p_top_id union select u.id from app.units u join below b on u.parent_id = b.id)
    select exists (select from below where id = p_unit_id));
end $$;
comment on function app.is_below is 'Whether a unit stands under another, directly or further down.';

create function app.direct_step(p_matter_id uuid, p_action text, p_code text) returns app.step language plpgsql stable security definer set search_path = '' as $$
declare s app.step; m app.matters; t app.transitions;
begin
  select * into strict m from app.matters where id = p_matter_id;
  select * into strict t from app.transitions where action = p_action and code = p_code and subject = 'matter';
  s.matter := m;  s.transition := t;  s.role := 'UNIT_CLERK';
  return s;
end $$;
comment on function app.direct_step is 'A step of the registering unit, within the one act that receives the matter.';

create function app.keep_directly(s app.step, p_demands uuid[]) returns void language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters := s.matter; d app.dispatches; x app.step; t app.transitions; k text; ideas boolean := m.type in ('A','E');
begin
  insert into app.dispatches (matter_id, unit_id, keeper_unit_id, mode, arrived_at, arrived_on)
    values (m.id, app.my_unit_id(), m.keeper_unit_id, case when ideas then 'suggestion' else 'transfer' end, app.now(), app.today()) returning * into d;
  insert into app.dispatch_demands select d.id, y from unnest(p_demands) y;
  foreach k in array case when ideas then '{D-SUG-ACK,D-SUG-REPLY}' else '{D-OBJECT,D-ACCEPT}' end::text[] loop
    perform app.start_clock(k, m.id, d.id, d.unit_id, case when k = 'D-OBJECT' then app.today() else m.received_on end);
  end loop;
  perform app.finish_step(s, '由' || (select short_name from app.units where id = d.unit_id) || '直接受理');
  select * into m from app.matters where id = m.id;
  select * into d from app.dispatches where id = d.id;
  select * into strict t from app.transitions where code = 'T-20' and subject = 'dispatch';
  x.matter := m;  x.dispatch := d;  x.transition := t;  x.role := s.role;
  perform app.finish_step(x);
end $$;
comment on function app.keep_directly is 'The unit keeps what it received: its notice is due fifteen days from receipt, not from any arrival (R-ACCEPT-ONSPOT).';

create function app.take_directly(p_matter_id uuid, p jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; s app.step; ids uuid[]; u app.units; mine app.units; told text;
begin
  select * into m from app.matters where id = p_matter_id for update;
  if m.state = 'M10' then
    select * into mine from app.units where id = app.my_unit_id();
    if p ->> 'way' is null or p ->> 'way' not in ('own','lower','elsewhere') then perform app.fail('way_missing', '422', 'R-DIRECT-UNIT', '{"field":"way"}'); end if;
    perform app.check_elements(p ->> 'purpose', p ->> 'category');
    update app.matters set purpose = p ->> 'purpose', category = p ->> 'category', registered_on = app.today() where id = m.id;
    update app.demands set category = p ->> 'category' where matter_id = m.id;
    perform app.finish_step(app.direct_step(m.id, 'take_directly', 'T-02'), mine.short_name || '直接收到并登记');
    ids := app.waiting_demands(m.id);
    case p ->> 'way'
    when 'own' then
      perform app.keep_directly(app.direct_step(m.id, 'take_directly', 'T-04'), ids);
    when 'lower' then
      s := app.direct_step(m.id, 'send_below', 'T-04');
      select * into u from app.units where id = nullif(p ->> 'unit_id', '')::uuid and app.is_below(id, mine.id);
      if u.id is null then perform app.fail('unit_not_below', '422', 'R-DIRECT-UNIT', '{"field":"unit_id"}'); end if;
      perform app.send_dispatch(s, u.id, 'lead', case when m.type in ('A','E') then 'suggestion' else 'transfer' end, ids, app.check_text(p ->> 'text', 'text', 5000, true), null, null, null, mine.id);
      perform app.finish_step(s, mine.short_name || '转送给' || u.short_name);
    else
      s := app.direct_step(m.id, 'guide_directly', 'T-08');
      perform app.issue_document('W-INFORM', m.id, null, mine.id, jsonb_build_object('reg_no', m.reg_no, 'received_on', app.say_date(m.received_on), 'ground', '不属于本单位职权',
        'organ', app.check_text(p ->> 'organ', 'organ', 100, true), 'organ_address', p ->> 'organ_address', 'organ_phone', p ->> 'organ_phone', 'text', app.check_text(p ->> 'text', 'text', 5000, true)), null, auth.uid());
      perform app.close_demands(m.id, 'informed', p ->> 'text');
      perform app.finish_step(s, '不属于' || mine.short_name || '职权，请向' || btrim(p ->> 'organ') || '提出');
    end case;
  end if;
  select e.detail into told from app.events e where e.matter_id = m.id and e.label like '责任单位%' order by e.seq desc limit 1;
  return jsonb_build_object('told', told, 'is_kept', exists (select from app.dispatches d where d.matter_id = m.id and d.unit_id = app.my_unit_id()));
end $$;
comment on function app.take_directly is 'What a unit does with a petition that came to it: handles it within its own powers, sends it to an organ below it, or tells the petitioner which organ is competent; asked again it changes nothing (R-DIRECT-UNIT).';
