-- Supervision (督办, Article 40): decide what is looked into, look into it in one of four ways with evidence, put what was found
-- and what is demanded into a signed order, and close it only on proof that it was put right, by someone else than its opener.

alter table app.supervisions enable row level security;
create policy "The bureau reads supervisions; units read what was sent to them" on app.supervisions for select to authenticated
  using (((select app.reads_all_matters()) or sent_on is not null and unit_id = (select app.my_case_unit_id())) and exists (select from app.matters m where m.id = matter_id));
grant select on app.supervisions to authenticated;
alter table app.supervisions add foreign key (document_id) references app.documents on delete restrict;

insert into app.states (state, subject, label, meaning, advance_order, is_final, task, work_role, work_side, work_clocks) values
 ('Z10','supervision','拟办','督办函已拟好，等待局领导签发',10,false,'签发督办函','BUREAU_LEAD','bureau','{}'),
 ('Z20','supervision','已发出','督办函已发出，等待单位整改答复',20,false,'答复督办','UNIT_CLERK','unit','{D-SUPERVISE}'),
 ('Z30','supervision','已回复','单位已答复，等待督查人员复核整改',30,false,'复核整改','SUPERVISOR','bureau','{}'),
 ('Z40','supervision','复核整改','整改已经复核；到位的销号，没有到位的继续整改',40,false,'督办销号','BUREAU_LEAD','bureau','{D-SUPERVISE}'),
 ('Z50','supervision','已销号','整改到位，已经销号',50,true,null,null,null,'{}');

insert into app.transitions (code, subject, action, label, from_state, to_state, side, roles, proposer_roles, needs, document_kind, starts_clocks, stops_clocks, rule, order_no) values
 ('T-70','supervision','sign_supervision','签发督办函','Z10','Z20','bureau','{BUREAU_LEAD}',null,'拟稿人以外的局领导签发','W-SUPERVISE','{D-SUPERVISE}','{}','R-SUP-FORMAL',701),
 ('T-70','supervision','return_supervision','退回督办稿','Z10','Z10','bureau','{BUREAU_LEAD}',null,'写明理由',null,'{}','{}','R-SUP-FORMAL',702),
 ('T-70','supervision','revise_supervision','修改督办稿','Z10','Z10','bureau','{SUPERVISOR}',null,'发出以前',null,'{}','{}','R-SUP-CONTENT',703),
 ('T-71','supervision','reply_supervision','答复督办','Z20','Z30','unit','{UNIT_CLERK,UNIT_HEAD}',null,'整改措施和证明','督办回复','{}','{D-SUPERVISE}','R-SUP-STEPS',711),
 ('T-71','supervision','check_rectification','复核整改','Z30','Z40','bureau','{SUPERVISOR}',null,'是否整改到位、怎样核实的',null,'{}','{}','R-SUP-STEPS',712),
 ('T-71','supervision','reply_supervision','答复督办','Z40','Z30','unit','{UNIT_CLERK,UNIT_HEAD}',null,'复核认为没有到位的，再次整改和答复','督办回复','{}','{D-SUPERVISE}','R-SUP-STEPS',713),
 ('T-71','supervision','close_supervision','督办销号','Z40','Z50','bureau','{SUPERVISOR,BUREAU_LEAD}',null,'经复核整改到位；由立案人以外的人销号',null,'{}','{}','R-SUP-CLOSE',714);

insert into app.templates (kind, title, issuer, addressee, series_suffix, required, body) values
('W-SUPERVISE','督办函','bureau','unit','督','{to_unit,reg_no,grounds,heads,method,findings,demand,answer_due}',
$t${{to_unit}}：

登记编号 {{reg_no}} 的信访事项，存在《信访工作条例》第四十条规定的下列情形：{{grounds}}。

一、监督检查的内容
{{heads}}

二、监督检查的方式
{{method}}

三、发现的问题
{{findings}}

四、要求
{{demand}}

请在 {{answer_due}} 前书面答复整改情况，并附证明材料。联系人：{{handler}}，电话：{{phone}}。$t$);

create function app.supervision_words(p_kind text, p_codes text[]) returns text language plpgsql immutable set search_path = '' as $$
begin
  return (select string_agg(w.label, '；' order by w.place) from (values
    ('ground','irregular',1,'违反规定受理、办理信访事项'), ('ground','shirk',2,'推诿'), ('ground','perfunctory',3,'敷衍'), ('ground','delay',4,'拖延'),
    ('ground','falsify',5,'弄虚作假'), ('ground','refuse',6,'拒不执行信访处理意见'),
    ('head','1',1,'受理、登记、转送、交办、答复、复查等职责是否履行'), ('head','2',2,'信访部门是否按照期限和程序登记、转送、交办'),
    ('head','3',3,'办理单位是否按照期限和程序办理、复查、复核、终结'), ('head','4',4,'处理决定和工作建议是否执行'),
    ('head','5',5,'处理意见和复查、复核意见是否落实'), ('head','6',6,'是否侵害信访人的合法权益'),
    ('method','phone',1,'电话'), ('method','letter',2,'发函'), ('method','system',3,'网络系统'), ('method','visit',4,'实地')) w(kind, code, place, label)
    where w.kind = p_kind and w.code = any(p_codes));
end $$;
comment on function app.supervision_words is 'Grounds of Article 40, the six heads and the four methods in words (R-SUP-FORMAL, R-SUP-CONTENT, R-SUP-METHODS).';
grant execute on function app.supervision_words to authenticated;

create function app.check_supervision(z app.supervisions, p jsonb) returns app.supervisions language plpgsql stable security definer set search_path = '' as $$
begin
  select coalesce(array_agg(x), '{}') into z.grounds from jsonb_array_elements_text(coalesce(p -> 'grounds', '[]')) x where x in ('irregular','shirk','perfunctory','delay','falsify','refuse');
  select coalesce(array_agg(x::int), '{}') into z.heads from jsonb_array_elements_text(coalesce(p -> 'heads', '[]')) x where x in ('1','2','3','4','5','6');
  select coalesce(array_agg(btrim(x)), '{}') into z.visitors from regexp_split_to_table(coalesce(p ->> 'visitors', ''), '[、,，;；\s]+') x where btrim(x) <> '';
  z.method := p ->> 'method';
  if cardinality(z.grounds) = 0 then perform app.fail('supervision_grounds_missing', '422', 'R-SUP-FORMAL', '{"field":"grounds"}'); end if;
  if cardinality(z.heads) = 0 then perform app.fail('heads_missing', '422', 'R-SUP-CONTENT', '{"field":"heads"}'); end if;
  if z.method is null or z.method not in ('phone','letter','system','visit') then perform app.fail('method_missing', '422', 'R-SUP-METHODS', '{"field":"method"}'); end if;
  z.evidence := app.check_text(p ->> 'evidence', 'evidence', 2000, true);
  if z.method = 'visit' and cardinality(z.visitors) < 2 then perform app.fail('visitors_missing', '422', 'R-SUP-METHODS', '{"field":"visitors"}'); end if;
  z.finding := app.check_text(p ->> 'finding', 'finding', 5000, true);
  z.demand := app.check_text(p ->> 'demand', 'order', 5000, true);
  z.due_on := (p ->> 'due_on')::date;
  if z.due_on <= app.today() then perform app.fail('due_date_past', '422', 'R-SUP-FORMAL', '{"field":"due_on"}'); end if;
  if 'delay' = any(z.grounds) and not app.let_pass(z.matter_id, z.dispatch_id, z.unit_id) then perform app.fail('delay_not_theirs', '409', 'R-SUP-FAIR', '{"field":"grounds"}'); end if;
  return z;
end $$;
comment on function app.check_supervision is 'The content of an order, complete or refused: grounds, heads, one method with its evidence, what was found, what is demanded; a delay only against whoever let a deadline pass.';

create function app.let_pass(p_matter_id uuid, p_dispatch_id uuid, p_unit_id uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from app.clocks c join app.clock_kinds k on k.kind = c.kind where c.matter_id = p_matter_id and c.unit_id = p_unit_id and k.owner <> 'citizen' and c.kind not in ('D-OBJECT','D-UPPER-OBJECT')
    and (p_dispatch_id is null or c.dispatch_id = p_dispatch_id) and c.due_on < coalesce(c.met_on, c.ended_on, app.today()));
end $$;
comment on function app.let_pass is 'Whether this unit itself let a deadline of the matter pass; what the bureau was late with is charged to the bureau (R-SUP-FAIR).';

create function app.hand_over_supervision(z app.supervisions, m app.matters) returns void language plpgsql volatile security definer set search_path = '' as $$
declare s app.states; asks_again boolean := z.state = 'Z40' and not z.is_rectified; back boolean := z.state = 'Z10' and z.return_reason is not null;
begin
  perform app.close_work(z.id);
  select * into strict s from app.states where state = case when asks_again then 'Z20' else z.state end;
  if s.task is null then return; end if;
  perform app.open_work(m.id, z.dispatch_id, case when s.work_side = 'unit' then z.unit_id else m.keeper_unit_id end,
    case when back then 'SUPERVISOR' when s.work_side = 'unit' and z.unit_id = m.keeper_unit_id then 'REVIEWER' else s.work_role end,
    case when back then '修改督办稿' else s.task end, s.work_clocks, null, null, null, null, z.id);
  if s.work_clocks = '{}' then
    update app.work_items set due_on = coalesce(app.add_working_days(app.today(), 2), app.today() + 2) where supervision_id = z.id and closed_at is null;
  end if;
end $$;
comment on function app.hand_over_supervision is 'Gives a supervision to whoever must act next: within two working days in the bureau, by the order''s date in the unit (R-SUP-PROMPT).';

create function api.draft_supervision(p_matter_id uuid, p_dispatch_id uuid, p_content jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; d app.dispatches; z app.supervisions;
begin
  select * into m from app.matters where id = p_matter_id for update;
  if not app.reads_matter(m) then perform app.fail('matter_not_found', '404'); end if;
  if m.keeper_unit_id is distinct from app.my_unit_id() or not app.my_roles() && '{SUPERVISOR}' then perform app.fail('role_missing', '403', 'R-SUP-FORMAL', '{"roles":["SUPERVISOR"]}'); end if;
  select * into d from app.dispatches where id = p_dispatch_id and matter_id = m.id;
  if m.is_sealed or (p_dispatch_id is not null and (d.id is null or d.is_sealed)) then perform app.fail('nothing_to_urge', '409', 'R-SUP-OBJECT'); end if;
  z.matter_id := m.id;  z.dispatch_id := d.id;  z.unit_id := coalesce(d.unit_id, m.keeper_unit_id);
  if exists (select from app.supervisions where matter_id = m.id and unit_id = z.unit_id and closed_on is null) then perform app.fail('supervision_is_open', '409', 'R-SUP-FORMAL'); end if;
  z := app.check_supervision(z, p_content);
  insert into app.supervisions (matter_id, dispatch_id, unit_id, grounds, heads, method, evidence, visitors, finding, demand, due_on, opened_by, drafted_by, opened_on)
    values (z.matter_id, z.dispatch_id, z.unit_id, z.grounds, z.heads, z.method, z.evidence, z.visitors, z.finding, z.demand, z.due_on, auth.uid(), auth.uid(), app.today()) returning * into z;
  perform app.append_event(m.id, 'T-70', '拟督办函', app.supervision_words('ground', z.grounds), null, null, z.state, jsonb_build_object('supervision', z.id), 'SUPERVISOR', false);
  perform app.hand_over_supervision(z, m);
  return app.supervision_result(z);
end $$;
comment on function api.draft_supervision is 'The SUPERVISOR drafts an order against the unit of a dispatch, or without one against the bureau itself; content: grounds[], heads[], method, evidence, visitors, finding, demand, due_on (R-SUP-OBJECT, R-SUP-CONTENT, R-SUP-METHODS, R-SUP-FORMAL).';

create function app.supervision_result(z app.supervisions) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return (select jsonb_build_object('matter_id', z.matter_id, 'supervision_id', z.id, 'version', z.version, 'state', z.state, 'state_label', label) from app.states where state = z.state);
end $$;
comment on function app.supervision_result is 'What a step of a supervision returns.';

create function app.supervision_obstacle(z app.supervisions, m app.matters, t app.transitions) returns text language plpgsql stable security definer set search_path = '' as $$
declare who text[] := case when t.side = 'unit' and z.unit_id = m.keeper_unit_id then '{TRIAGE,REVIEWER}'::text[] else t.roles end;
begin
  return case
    when app.my_unit_id() is distinct from case when t.side = 'unit' then z.unit_id else m.keeper_unit_id end or not app.my_roles() && who then 'role_missing'
    when t.action = 'sign_supervision' and auth.uid() in (z.opened_by, z.drafted_by) then 'drafter_cannot_sign'
    when t.action = 'sign_supervision' and z.return_reason is not null then 'supervision_was_returned'
    when t.action = 'reply_supervision' and z.state = 'Z40' and z.is_rectified then 'supervision_is_rectified'
    when t.action = 'close_supervision' and not z.is_rectified then 'not_rectified'
    when t.action = 'close_supervision' and auth.uid() in (z.opened_by, z.drafted_by) then 'opener_cannot_close' end;
end $$;
comment on function app.supervision_obstacle is 'Why this person cannot take this step of a supervision now, as an error key; null when nothing stands in the way.';

create function app.supervision_steps(m app.matters) returns table (subject text, subject_id uuid, version int, code text, action text,
  label text, is_possible boolean, is_proposal boolean, proposal_id uuid, obstacle text, rule text, document_kind text, order_no int)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select 'supervision'::text, z.id, z.version, t.code, t.action, t.label, why.key is null, false, null::uuid, why.key, t.rule, t.document_kind, t.order_no
    from app.supervisions z join app.transitions t on t.subject = 'supervision' and t.from_state = z.state and t.side <> 'system'
    cross join lateral (select app.supervision_obstacle(z, m, t) as key) why
    where z.matter_id = m.id and (m.keeper_unit_id = app.my_unit_id() or z.sent_on is not null and z.unit_id = app.my_unit_id() and t.side = 'unit');
end $$;
comment on function app.supervision_steps is 'The steps of the supervisions of a matter, seen by the person who asks.';

create function app.begin_supervision(p_id uuid, p_version int, p_action text, out z app.supervisions, out m app.matters, out t app.transitions)
language plpgsql volatile security definer set search_path = '' as $$
declare why text;
begin
  select x.* into m from app.matters x join app.supervisions s on s.matter_id = x.id where s.id = p_id for update of x;
  select * into z from app.supervisions where id = p_id for update;
  if not app.reads_matter(m) or app.my_unit_id() is distinct from m.keeper_unit_id and (z.sent_on is null or app.my_unit_id() is distinct from z.unit_id) then perform app.fail('matter_not_found', '404'); end if;
  if p_version is distinct from z.version then perform app.refuse_version(m, z.version); end if;
  select * into t from app.transitions where subject = 'supervision' and action = p_action and from_state = z.state and side <> 'system';
  if t.code is null then perform app.fail('matter_wrong_state', '409', null, jsonb_build_object('state', z.state)); end if;
  why := app.supervision_obstacle(z, m, t);
  if why is not null then perform app.fail(why, case why when 'role_missing' then '403' when 'drafter_cannot_sign' then '403' when 'opener_cannot_close' then '403' else '409' end,
    case why when 'drafter_cannot_sign' then 'R-DOC-SIGN' else t.rule end, jsonb_build_object('roles', t.roles)); end if;
end $$;
comment on function app.begin_supervision is 'Locks the matter and the supervision, and checks person, version, state and obstacles.';

create function app.finish_supervision(z app.supervisions, m app.matters, t app.transitions, p_detail text, p_is_public boolean default false) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare role text := (select x from unnest(app.my_roles()) x where x = any(t.roles || '{TRIAGE,REVIEWER}'::text[]) limit 1);
begin
  update app.supervisions set state = t.to_state, version = version + 1 where id = z.id returning * into z;
  perform app.meet_clocks(m.id, z.dispatch_id, t.stops_clocks);
  -- a draft is nobody's business but the bureau's: events of a dispatch are read by its unit
  perform app.append_event(m.id, t.code, t.label, p_detail, case when z.sent_on is not null then z.dispatch_id end, t.from_state, t.to_state, jsonb_build_object('supervision', z.id), role, p_is_public);
  perform app.hand_over_supervision(z, m);
  return app.supervision_result(z);
end $$;
comment on function app.finish_supervision is 'Moves a supervision: state, clock, event, next work item.';

create function api.revise_supervision(p_supervision_id uuid, p_version int, p_content jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare b record; z app.supervisions;
begin
  select * into b from app.begin_supervision(p_supervision_id, p_version, 'revise_supervision');
  z := app.check_supervision(b.z, p_content);
  update app.supervisions set grounds = z.grounds, heads = z.heads, method = z.method, evidence = z.evidence, visitors = z.visitors, finding = z.finding, demand = z.demand, due_on = z.due_on,
    drafted_by = auth.uid(), return_reason = null where id = z.id returning * into z;
  return app.finish_supervision(z, b.m, b.t, null);
end $$;
comment on function api.revise_supervision is '修改督办稿 by the SUPERVISOR before it is sent.';

create function api.return_supervision(p_supervision_id uuid, p_version int, p_reason text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare b record; z app.supervisions;
begin
  select * into b from app.begin_supervision(p_supervision_id, p_version, 'return_supervision');
  update app.supervisions set return_reason = app.check_text(p_reason, 'reason', 1000, true) where id = p_supervision_id returning * into z;
  return app.finish_supervision(z, b.m, b.t, p_reason);
end $$;
comment on function api.return_supervision is '退回督办稿 by the BUREAU_LEAD with a reason.';

create function api.sign_supervision(p_supervision_id uuid, p_version int) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare b record; z app.supervisions; m app.matters; u app.units; clock uuid; due date; doc uuid; overdue app.requests;
begin
  select * into b from app.begin_supervision(p_supervision_id, p_version, 'sign_supervision');
  z := b.z;  m := b.m;
  select * into u from app.units where id = z.unit_id;
  clock := app.start_clock('D-SUPERVISE', m.id, z.dispatch_id, z.unit_id, app.today(), case when z.due_on > app.today() then z.due_on end);
  due := (select c.due_on from app.clocks c where c.id = clock);
  doc := app.issue_document('W-SUPERVISE', m.id, z.dispatch_id, m.keeper_unit_id, jsonb_build_object('to_unit', u.name, 'reg_no', m.reg_no,
    'grounds', app.supervision_words('ground', z.grounds), 'heads', app.supervision_words('head', z.heads::text[]),
    'method', app.supervision_words('method', array[z.method]) || '。' || z.evidence || case when z.method = 'visit' then '（' || array_to_string(z.visitors, '、') || '）' else '' end,
    'findings', z.finding, 'demand', z.demand, 'answer_due', coalesce(app.say_date(due), '十个工作日内'), 'handler', app.staff_name(z.drafted_by),
    'phone', (select phone from app.units where id = m.keeper_unit_id)), z.drafted_by, auth.uid());
  update app.supervisions set state = 'Z20', document_id = doc, signed_by = auth.uid(), sent_on = app.today(), due_on = due where id = z.id returning * into z;
  for overdue in select * from app.requests where matter_id = m.id and kind in ('overdue','mismatch') and answered_on is null loop
    perform app.answer_request(m.id, overdue.kind, true, null, '已发' || (select number from app.documents where id = doc));
  end loop;
  return app.finish_supervision(z, m, b.t, u.short_name || '应当在 ' || coalesce(app.say_date(due), '十个工作日内') || ' 前整改并答复', true);
end $$;
comment on function api.sign_supervision is 'T-70 签发督办函 by the BUREAU_LEAD, never by its drafter: numbered, with its date to answer (R-SUP-FORMAL, R-DOC-SIGN).';

create function api.reply_supervision(p_supervision_id uuid, p_version int, p_measures text, p_proof text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare b record; z app.supervisions;
begin
  select * into b from app.begin_supervision(p_supervision_id, p_version, 'reply_supervision');
  update app.supervisions set measures = app.check_text(p_measures, 'measures', 2000, true), proof = app.check_text(p_proof, 'proof', 5000, true),
    replied_by = auth.uid(), replied_on = app.today() where id = p_supervision_id returning * into z;
  return app.finish_supervision(z, b.m, b.t, '整改：' || z.measures || '；证明：' || z.proof);
end $$;
comment on function api.reply_supervision is 'T-71 答复督办 by the unit: what was put right, and the proof (R-SUP-STEPS).';

create function api.check_rectification(p_supervision_id uuid, p_version int, p_is_rectified boolean, p_note text, p_due_on date default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare b record; z app.supervisions; clock uuid;
begin
  select * into b from app.begin_supervision(p_supervision_id, p_version, 'check_rectification');
  if p_is_rectified is null then perform app.fail('rectification_undecided', '422', 'R-SUP-STEPS', '{"field":"is_rectified"}'); end if;
  if p_due_on <= app.today() then perform app.fail('due_date_past', '422', 'R-SUP-STEPS', '{"field":"due_on"}'); end if;
  update app.supervisions set is_rectified = p_is_rectified, check_note = app.check_text(p_note, 'check_note', 2000, true), checked_by = auth.uid(), checked_on = app.today() where id = p_supervision_id returning * into z;
  if not p_is_rectified then
    clock := app.start_clock('D-SUPERVISE', z.matter_id, z.dispatch_id, z.unit_id, app.today(), p_due_on);
    update app.supervisions set due_on = (select c.due_on from app.clocks c where c.id = clock) where id = z.id returning * into z;
  end if;
  return app.finish_supervision(z, b.m, b.t, case when p_is_rectified then '整改到位：' else '没有到位，继续整改：' end || z.check_note);
end $$;
comment on function api.check_rectification is 'T-71 复核整改 by the SUPERVISOR: put right, or the unit goes on with a new date (R-SUP-STEPS).';

create function api.close_supervision(p_supervision_id uuid, p_version int, p_result text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare b record; z app.supervisions;
begin
  select * into b from app.begin_supervision(p_supervision_id, p_version, 'close_supervision');
  update app.supervisions set state = 'Z50', result = app.check_text(p_result, 'result', 2000, true), closed_by = auth.uid(), closed_on = app.today() where id = p_supervision_id returning * into z;
  return app.finish_supervision(z, b.m, b.t, '整改到位', true);
end $$;
comment on function api.close_supervision is 'T-71 督办销号, on proof that it was put right, by someone else than who opened it (R-SUP-CLOSE).';

create view api.matter_supervisions with (security_invoker = true) as
  select z.id, z.matter_id, m.reg_no, m.title, z.dispatch_id, z.unit_id, u.short_name as unit_name, z.state, st.label as state_label, z.version,
    z.grounds, app.supervision_words('ground', z.grounds) as grounds_label, z.heads, app.supervision_words('head', z.heads::text[]) as heads_label,
    z.method, app.supervision_words('method', array[z.method]) as method_label, z.evidence, array_to_string(z.visitors, '、') as visitors, z.finding, z.demand,
    app.staff_name(z.opened_by) as opened_by_name, z.opened_on, z.return_reason, z.document_id, x.number, app.staff_name(z.signed_by) as signed_by_name, z.sent_on, z.due_on,
    case when z.state in ('Z20','Z40') and z.is_rectified is not true then z.due_on - (select app.today()) end as days_left,
    z.measures, z.proof, app.staff_name(z.replied_by) as replied_by_name, z.replied_on, z.is_rectified, z.check_note, app.staff_name(z.checked_by) as checked_by_name, z.checked_on,
    z.result, app.staff_name(z.closed_by) as closed_by_name, z.closed_on
  from app.supervisions z join app.matters m on m.id = z.matter_id join app.units u on u.id = z.unit_id join app.states st on st.state = z.state left join app.documents x on x.id = z.document_id;
comment on view api.matter_supervisions is '督办: each supervision from its draft to its closing, for the bureau and, once sent, the unit.';
grant select on api.matter_supervisions to authenticated;
