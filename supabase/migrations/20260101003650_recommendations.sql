-- What follows a supervision, and what many petitions teach (Articles 39 and 40): a circular (通报), and the three
-- recommendations (三项建议) to improve work, to complete a policy, to call to account. Drafted, checked by a second person,
-- signed by a third, delivered; answered in writing whether it is adopted, followed until it is done.

alter table app.recommendations enable row level security;
create policy "The bureau reads recommendations, few those to call to account" on app.recommendations for select to authenticated
  using ((select app.reads_all_matters()) and (kind <> 'account' or (select app.my_roles()) && '{SUPERVISOR,REVIEWER,BUREAU_LEAD}')
    and exists (select from app.matters m where m.id = matter_id));
create policy "Units read circulars and improvements sent to them" on app.recommendations for select to authenticated
  using (sent_on is not null and kind in ('notice','improve') and unit_id = (select app.my_case_unit_id())
    and exists (select from app.dispatches d where d.id = dispatch_id) and exists (select from app.matters m where m.id = matter_id));
grant select on app.recommendations to authenticated;
alter table app.recommendations add foreign key (document_id) references app.documents on delete restrict;

insert into app.states (state, subject, label, meaning, advance_order, is_final, task, work_role, work_side, work_clocks) values
 ('Z60','supervision','转通报或建议','没有答复、答复不实或者整改不到位，已经转为通报或者工作建议',60,true,null,null,null,'{}'),
 ('Y10','recommendation','起草','已经拟好，等待审核',10,false,'审核通报或建议','REVIEWER','bureau','{}'),
 ('Y15','recommendation','待签发','已经审核，等待局领导签发',15,false,'签发通报或建议','BUREAU_LEAD','bureau','{}'),
 ('Y20','recommendation','待反馈','已经送达，等待书面反馈是否采纳',20,false,'反馈采纳情况','UNIT_CLERK','unit','{D-PROP-FEEDBACK}'),
 ('Y30','recommendation','已反馈','已经反馈是否采纳，等待跟踪落实',30,false,'登记落实情况','SUPERVISOR','bureau','{}'),
 ('Y40','recommendation','跟踪落实','正在落实采纳的建议',40,false,'登记落实情况或者办结','SUPERVISOR','bureau','{}'),
 ('Y50','recommendation','办结','已经落实，或者说明理由没有采纳',50,true,null,null,null,'{}');

insert into app.transitions (code, subject, action, label, from_state, to_state, side, roles, proposer_roles, needs, document_kind, starts_clocks, stops_clocks, rule, order_no) values
 ('T-72','supervision','sign_recommendation','转通报或建议','Z20','Z60','system','{SYSTEM}',null,'超过期限没有答复；通报或者建议签发',null,'{}','{}','R-SUP-MEASURES',721),
 ('T-72','supervision','sign_recommendation','转通报或建议','Z30','Z60','system','{SYSTEM}',null,'弄虚作假或者拒不执行；通报或者建议签发',null,'{}','{}','R-SUP-MEASURES',722),
 ('T-72','supervision','sign_recommendation','转通报或建议','Z40','Z60','system','{SYSTEM}',null,'整改不到位；通报或者建议签发',null,'{}','{}','R-SUP-MEASURES',723),
 ('T-72','recommendation','draft_recommendation','当面提出改进建议','Y10','Y20','system','{SYSTEM}',null,'改进工作的建议可以口头提出：日期、对象、内容',null,'{D-PROP-FEEDBACK}','{}','R-PROP-ORAL',724),
 ('T-72','recommendation','revise_recommendation','修改通报或建议','Y10','Y10','bureau','{SUPERVISOR}',null,'审核以前',null,'{}','{}','R-PROP-STATES',725),
 ('T-72','recommendation','check_recommendation','审核通报或建议','Y10','Y15','bureau','{REVIEWER,JOINT_OFFICE}',null,'起草人以外的人；通报由联席办审核',null,'{}','{}','R-PROP-STATES',726),
 ('T-72','recommendation','return_recommendation','退回通报或建议','Y10','Y10','bureau','{REVIEWER,JOINT_OFFICE}',null,'写明理由',null,'{}','{}','R-PROP-STATES',727),
 ('T-72','recommendation','return_recommendation','退回通报或建议','Y15','Y10','bureau','{BUREAU_LEAD}',null,'写明理由',null,'{}','{}','R-PROP-STATES',728),
 ('T-72','recommendation','sign_recommendation','签发通报或建议','Y15','Y20','bureau','{BUREAU_LEAD}',null,'起草人、审核人以外的局领导；追究责任建议须有局务会纪要','W-PROP-IMPROVE','{D-PROP-FEEDBACK}','{}','R-PROP-STATES',729),
 ('T-72','recommendation','feed_back_recommendation','反馈采纳情况','Y20','Y30','unit','{UNIT_CLERK,UNIT_HEAD}',null,'采纳、部分采纳或者未采纳；未采纳的说明理由','反馈单','{}','{D-PROP-FEEDBACK}','R-PROP-FEEDBACK',730),
 ('T-72','recommendation','record_feedback','登记书面反馈','Y20','Y30','bureau','{SUPERVISOR}',null,'送到本系统以外机关的，登记其书面反馈','反馈单','{}','{D-PROP-FEEDBACK}','R-PROP-FEEDBACK',731),
 ('T-72','recommendation','track_recommendation','登记落实情况','Y30','Y40','bureau','{SUPERVISOR}',null,'采纳、部分采纳的',null,'{}','{}','R-PROP-STATES',732),
 ('T-72','recommendation','track_recommendation','登记落实情况','Y40','Y40','bureau','{SUPERVISOR}',null,'采纳、部分采纳的',null,'{}','{}','R-PROP-STATES',733),
 ('T-72','recommendation','close_recommendation','办结通报或建议','Y30','Y50','bureau','{SUPERVISOR,BUREAU_LEAD}',null,'没有采纳的，审查其理由；起草人以外的人办结',null,'{}','{}','R-PROP-STATES',734),
 ('T-72','recommendation','close_recommendation','办结通报或建议','Y40','Y50','bureau','{SUPERVISOR,BUREAU_LEAD}',null,'已经落实；起草人以外的人办结',null,'{}','{}','R-PROP-STATES',735);

insert into app.templates (kind, title, issuer, addressee, series_suffix, required, body) values
('W-NOTICE','通报','bureau','unit','通','{to_unit,reg_no,facts,basis,demand,scope,answer_due}',
$t${{to_unit}}：

经区信访工作联席会议办公室审核，现对你单位办理登记编号 {{reg_no}} 的信访事项中存在的问题通报如下。

一、事实
{{facts}}

二、违反的规定
{{basis}}

三、要求
{{demand}}

请在 {{answer_due}} 前书面反馈整改情况。
通报范围：{{scope}}$t$),
('W-PROP-IMPROVE','改进工作建议书','bureau','unit','建','{to_unit,reg_no,topic,facts,basis,advice,answer_due}',
$t${{to_unit}}：

依照《信访工作条例》第四十条，就下列事由向你单位提出改进工作的建议：{{topic}}。

一、问题和事实
{{facts}}
来源：{{evidence}}（登记编号 {{reg_no}}）

二、依据
{{basis}}

三、建议
{{advice}}

请在 {{answer_due}} 前书面反馈是否采纳。

反馈单
采纳情况：采纳（　）　部分采纳（　）　未采纳（　）
未采纳或者部分采纳的理由：
措施和完成日期：
单位（盖章）：$t$),
('W-PROP-POLICY','完善政策建议书','bureau','unit','策','{to_unit,topic,facts,basis,advice,evidence,answer_due}',
$t${{to_unit}}：

依照《信访工作条例》第四十条，现就信访反映的政策问题提出完善政策、解决问题的建议。涉及部门：{{topic}}。

一、反映情况综述
{{facts}}

二、数量与趋势
{{evidence}}

三、政策依据与缺口
{{basis}}

四、建议
{{advice}}

请在 {{answer_due}} 前书面反馈是否采纳。

反馈单
采纳情况：采纳（　）　部分采纳（　）　未采纳（　）
未采纳或者部分采纳的理由：
措施和完成日期：
单位（盖章）：$t$),
('W-PROP-ACCOUNT','追究责任建议书','bureau','unit','责','{to_unit,topic,facts,consequence,evidence,basis,advice,minutes,answer_due}',
$t${{to_unit}}：

依照《信访工作条例》第四十条，经局务会研究（{{minutes}}），现提出追究责任的建议。责任单位、人员：{{topic}}。

一、违反规定的事实
{{facts}}

二、造成的严重后果
{{consequence}}

三、证据清单
{{evidence}}

四、依据
{{basis}}

五、建议
{{advice}}

请在 {{answer_due}} 前书面反馈是否采纳。

反馈单
采纳情况：采纳（　）　部分采纳（　）　未采纳（　）
未采纳或者部分采纳的理由：
措施和完成日期：
单位（盖章）：$t$);

create function app.recommendation_words(p_kind text) returns text language plpgsql immutable set search_path = '' as $$
begin
  return case p_kind when 'notice' then '通报' when 'improve' then '改进工作建议' when 'policy' then '完善政策建议' when 'account' then '追究责任建议'
    when 'whole' then '采纳' when 'part' then '部分采纳' when 'none' then '未采纳' end;
end $$;
comment on function app.recommendation_words is 'The kinds of a recommendation and the three answers to it in words (R-PROP-FEEDBACK).';
grant execute on function app.recommendation_words to authenticated;

create function app.names_party(p_text text, p_matters uuid[]) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from app.parties p, unnest(array[p.name, p.phone, p.id_no, p.email, p.address]) x
    where p.matter_id = any(p_matters) and length(app.plain(x)) > 1 and position(app.plain(x) in app.plain(p_text)) > 0);
end $$;
comment on function app.names_party is 'Whether a text holds a name, phone, e-mail, address or ID number of a person of these matters, however it is spaced (R-SUP-NOTICE-CONTENT, R-PROP-EVIDENCE).';

create function app.notice_is_due(z app.supervisions) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return z.sent_on is not null and (z.grounds && '{falsify,refuse}' or z.state = 'Z40' and not z.is_rectified
    or exists (select from app.supervisions o where o.unit_id = z.unit_id and o.id <> z.id and o.sent_on > app.today() - interval '3 months'
      and (o.grounds && z.grounds or o.due_on < coalesce(o.replied_on, app.today()) and z.due_on < coalesce(z.replied_on, app.today()))));
end $$;
comment on function app.notice_is_due is 'Whether a supervision bears a circular: false or refused, not put right, the same fault or no answer twice in a quarter (R-SUP-MEASURES, handbook 5.2).';

create function app.check_recommendation(y app.recommendations, p jsonb) returns app.recommendations language plpgsql stable security definer set search_path = '' as $$
declare z app.supervisions; named text[]; field text; said text;
begin
  if y.supervision_id is not null then select * into z from app.supervisions where id = y.supervision_id; end if;
  y.topic := app.check_text(p ->> 'topic', 'topic', 1000, y.kind <> 'notice');
  y.facts := app.check_text(p ->> 'facts', 'facts', 10000, true);
  y.basis := app.check_text(p ->> 'basis', 'basis', 1000, true);
  y.advice := app.check_text(p ->> 'advice', 'advice', 2000, true);
  y.scope := app.check_text(p ->> 'scope', 'scope', 500, y.kind = 'notice');
  y.consequence := app.check_text(p ->> 'consequence', 'consequence', 5000, y.kind = 'account');
  y.evidence := app.check_text(p ->> 'evidence', 'evidence', 2000, y.kind = 'account');
  if y.kind = 'improve' and z.id is null and y.evidence is null then perform app.fail('improve_evidence_missing', '422', 'R-PROP-EVIDENCE', '{"field":"evidence"}'); end if;
  if y.kind = 'notice' and not coalesce(app.notice_is_due(z), false) then perform app.fail('notice_ground_missing', '409', 'R-SUP-MEASURES', '{"field":"supervision"}'); end if;
  select coalesce(array_agg(distinct upper(btrim(x))), '{}') into named from regexp_split_to_table(coalesce(p ->> 'matters', ''), '[、,，;；\s]+') x where btrim(x) <> '';
  select coalesce(array_agg(m.id), '{}') into y.matters from app.matters m where m.reg_no = any(named) and m.id <> y.matter_id and not m.is_sealed and app.reads_matter(m);
  if cardinality(y.matters) < cardinality(named) - (select count(*) from app.matters m where m.id = y.matter_id and m.reg_no = any(named)) then perform app.fail('matters_unknown', '422', 'R-PROP-EVIDENCE', '{"field":"matters"}'); end if;
  if y.kind = 'policy' and y.evidence is null and cardinality(y.matters) < 2 then perform app.fail('policy_evidence_missing', '422', 'R-PROP-EVIDENCE', '{"field":"matters"}'); end if;
  if y.kind in ('notice','policy') then
    foreach field in array '{topic,facts,basis,advice,evidence,scope}'::text[] loop
      said := p ->> field;
      if app.names_party(said, y.matters || y.matter_id) then perform app.fail('names_petitioner', '422', case y.kind when 'notice' then 'R-SUP-NOTICE-CONTENT' else 'R-PROP-EVIDENCE' end, jsonb_build_object('field', field)); end if;
      if y.kind = 'notice' and said ~ '(信访|上访|重复访|集体访|越级访)[总数]?量|[0-9０-９一二三四五六七八九十百千两]+ *(件次|批次|人次)' then
        perform app.fail('counts_petitions', '422', 'R-SUP-NOTICE-CONTENT', jsonb_build_object('field', field)); end if;
    end loop;
  end if;
  if (p ->> 'is_spoken')::boolean then
    if y.kind <> 'improve' then perform app.fail('only_improve_is_spoken', '422', 'R-PROP-ORAL', '{"field":"is_spoken"}'); end if;
    y.spoken_on := (p ->> 'spoken_on')::date;
    y.spoken_to := app.check_text(p ->> 'spoken_to', 'spoken_to', 60, true);
    if y.spoken_on is null or y.spoken_on > app.today() then perform app.fail('spoken_on_missing', '422', 'R-PROP-ORAL', '{"field":"spoken_on"}'); end if;
  end if;
  return y;
end $$;
comment on function app.check_recommendation is 'The content of a circular or recommendation, complete or refused: each kind with its evidence, none with a petitioner''s data where others read it (R-PROP-EVIDENCE, R-SUP-NOTICE-CONTENT, R-PROP-ORAL).';

create function app.answers_itself(y app.recommendations) returns boolean language plpgsql immutable set search_path = '' as $$
begin
  return y.dispatch_id is not null and y.kind in ('notice','improve');
end $$;
comment on function app.answers_itself is 'Whether the organ answers in this system; what others write on paper the SUPERVISOR records.';

create function app.hand_over_recommendation(y app.recommendations, m app.matters) returns void language plpgsql volatile security definer set search_path = '' as $$
declare s app.states; own boolean := app.answers_itself(y); back boolean := y.state = 'Y10' and y.return_reason is not null;
begin
  perform app.close_work(y.id);
  select * into strict s from app.states where state = y.state;
  if s.task is null then return; end if;
  perform app.open_work(m.id, case when y.state = 'Y20' and own then y.dispatch_id end, case when y.state = 'Y20' and own then y.unit_id else m.keeper_unit_id end,
    case when back or y.state = 'Y20' and not own or y.state in ('Y30','Y40') then 'SUPERVISOR' when y.state = 'Y10' and y.kind = 'notice' then 'JOINT_OFFICE' else s.work_role end,
    case when back then '修改通报或建议' when y.state = 'Y20' and not own then '登记书面反馈' when y.state = 'Y30' and y.adoption = 'none' then '办结通报或建议' else s.task end, '{}', null, null, null, null, null, y.id);
  update app.work_items set due_on = case y.state when 'Y20' then y.due_on when 'Y40' then greatest(y.measures_on, app.today() + 1) else coalesce(app.add_working_days(app.today(), 2), app.today() + 2) end,
      yellow_from = case y.state when 'Y20' then y.due_on - 7 end, red_from = case y.state when 'Y20' then y.due_on - 2 end
    where recommendation_id = y.id and closed_at is null;
end $$;
comment on function app.hand_over_recommendation is 'Gives a recommendation to whoever must act next: two working days in the bureau, the feedback date in the organ, the promised date while it is carried out.';

create function app.recommendation_result(y app.recommendations) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return (select jsonb_build_object('matter_id', y.matter_id, 'recommendation_id', y.id, 'version', y.version, 'state', y.state, 'state_label', label) from app.states where state = y.state);
end $$;
comment on function app.recommendation_result is 'What a step of a recommendation returns.';

create function app.deliver_recommendation(y app.recommendations, m app.matters) returns app.recommendations language plpgsql volatile security definer set search_path = '' as $$
declare clock uuid;
begin
  y.due_on := coalesce(y.spoken_on, app.today()) + (select days from app.clock_kinds where kind = 'D-PROP-FEEDBACK');
  if y.kind <> 'account' then
    clock := app.start_clock('D-PROP-FEEDBACK', m.id, case when app.answers_itself(y) then y.dispatch_id end, y.unit_id, coalesce(y.spoken_on, app.today()));
    y.due_on := (select c.due_on from app.clocks c where c.id = clock);
  end if;
  return y;
end $$;
comment on function app.deliver_recommendation is 'Starts the thirty days for the written feedback (R-PROP-30D). One to call to account leaves no clock that others of the bureau could see; its date stands in the work list alone.';

create function api.draft_recommendation(p_matter_id uuid, p_kind text, p_unit_id uuid, p_supervision_id uuid, p_content jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; z app.supervisions; u app.units; y app.recommendations;
begin
  select * into m from app.matters where id = p_matter_id for update;
  if not app.reads_matter(m) then perform app.fail('matter_not_found', '404'); end if;
  if m.keeper_unit_id is distinct from app.my_unit_id() or not app.my_roles() && '{SUPERVISOR}' then perform app.fail('role_missing', '403', 'R-PROP-STATES', '{"roles":["SUPERVISOR"]}'); end if;
  if m.is_sealed then perform app.fail('nothing_to_urge', '409', 'R-SUP-OBJECT'); end if;
  if p_kind is null or p_kind not in ('notice','improve','policy','account') then perform app.fail('recommendation_kind_missing', '422', 'R-PROP-STATES', '{"field":"kind"}'); end if;
  if p_supervision_id is not null then
    select * into z from app.supervisions where id = p_supervision_id and matter_id = m.id;
    if z.id is null then perform app.fail('matter_not_found', '404'); end if;
  end if;
  select * into u from app.units where id = p_unit_id;
  if u.id is null then perform app.fail('unit_missing', '422', 'R-PROP-STATES', '{"field":"unit_id"}'); end if;
  if p_kind = 'policy' and u.kind <> 'leadership' then perform app.fail('policy_goes_to_leadership', '422', 'R-PROP-EVIDENCE', '{"field":"unit_id"}'); end if;
  if p_kind = 'account' and u.id = z.unit_id then perform app.fail('account_to_itself', '422', 'R-PROP-EVIDENCE', '{"field":"unit_id"}'); end if;
  if p_kind = 'notice' and u.id is distinct from z.unit_id then perform app.fail('notice_ground_missing', '409', 'R-SUP-MEASURES', '{"field":"supervision"}'); end if;
  if exists (select from app.recommendations where matter_id = m.id and unit_id = u.id and closed_on is null) then perform app.fail('recommendation_is_open', '409', 'R-PROP-STATES'); end if;
  y.matter_id := m.id;  y.kind := p_kind;  y.unit_id := u.id;  y.supervision_id := z.id;
  y.dispatch_id := case when p_kind in ('notice','improve') then coalesce(case when z.unit_id = u.id then z.dispatch_id end,
    (select d.id from app.dispatches d where d.matter_id = m.id and d.unit_id = u.id and not d.is_sealed order by d.arrived_at desc limit 1)) end;
  y := app.check_recommendation(y, p_content);
  insert into app.recommendations (matter_id, dispatch_id, supervision_id, kind, unit_id, matters, topic, facts, basis, advice, evidence, consequence, scope, spoken_on, spoken_to, drafted_by, drafted_on)
    values (y.matter_id, y.dispatch_id, y.supervision_id, y.kind, y.unit_id, y.matters, y.topic, y.facts, y.basis, y.advice, y.evidence, y.consequence, y.scope, y.spoken_on, y.spoken_to, auth.uid(), app.today()) returning * into y;
  if y.spoken_on is not null then
    y := app.deliver_recommendation(y, m);
    update app.recommendations set state = 'Y20', sent_on = y.spoken_on, due_on = y.due_on where id = y.id returning * into y;
  end if;
  perform app.append_event(m.id, 'T-72', case when y.spoken_on is not null then '当面提出改进建议' else '拟通报或建议' end, null, case when y.spoken_on is not null then y.dispatch_id end, null, y.state,
    jsonb_build_object('recommendation', y.id), 'SUPERVISOR', y.spoken_on is not null);
  perform app.hand_over_recommendation(y, m);
  return app.recommendation_result(y);
end $$;
comment on function api.draft_recommendation is 'The SUPERVISOR drafts a circular (notice, from a supervision) or a recommendation (improve, policy, account) to a unit; content: topic, facts, basis, advice, evidence, consequence, scope, matters (numbers), is_spoken, spoken_on, spoken_to (R-PROP-EVIDENCE, R-PROP-ORAL, R-SUP-NOTICE-CONTENT).';

create function app.recommendation_obstacle(y app.recommendations, m app.matters, t app.transitions) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return case
    when app.my_unit_id() is distinct from case when t.side = 'unit' then y.unit_id else m.keeper_unit_id end or not app.my_roles() && t.roles then 'role_missing'
    when t.from_state = 'Y10' and t.action in ('check_recommendation','return_recommendation') and not app.my_roles() && case when y.kind = 'notice' then '{JOINT_OFFICE}' else '{REVIEWER}' end::text[] then 'role_missing'
    when y.state = 'Y20' and (t.side = 'unit') <> app.answers_itself(y) then 'feedback_elsewhere'
    when t.action = 'check_recommendation' and auth.uid() = y.drafted_by then 'drafter_cannot_check'
    when t.action = 'check_recommendation' and y.return_reason is not null then 'recommendation_was_returned'
    when t.action = 'sign_recommendation' and auth.uid() in (y.drafted_by, y.checked_by) then 'drafter_cannot_sign'
    when t.action = 'track_recommendation' and y.adoption = 'none' then 'nothing_was_adopted'
    when t.action = 'close_recommendation' and y.state = 'Y30' and y.adoption <> 'none' then 'progress_needed'
    when t.action = 'close_recommendation' and auth.uid() = y.drafted_by then 'drafter_cannot_close' end;
end $$;
comment on function app.recommendation_obstacle is 'Why this person cannot take this step of a recommendation now, as an error key; a circular is checked by the joint office (R-SUP-LEAD), others by the REVIEWER.';

create function app.sees_recommendation(y app.recommendations, m app.matters) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce(app.my_unit_id() = m.keeper_unit_id and (y.kind <> 'account' or app.my_roles() && '{SUPERVISOR,REVIEWER,BUREAU_LEAD}')
    or y.sent_on is not null and app.answers_itself(y) and app.my_unit_id() = y.unit_id, false);
end $$;
comment on function app.sees_recommendation is 'Whether the person who asks may know of a recommendation; one to call to account is sealed to the organ it goes to (R-PROP-EVIDENCE).';

create function app.recommendation_steps(m app.matters) returns table (subject text, subject_id uuid, version int, code text, action text,
  label text, is_possible boolean, is_proposal boolean, proposal_id uuid, obstacle text, rule text, document_kind text, order_no int)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select 'recommendation'::text, y.id, y.version, t.code, t.action, t.label, why.key is null, false, null::uuid, why.key, t.rule, t.document_kind, t.order_no
    from app.recommendations y join app.transitions t on t.subject = 'recommendation' and t.from_state = y.state and t.side <> 'system'
    cross join lateral (select app.recommendation_obstacle(y, m, t) as key) why
    where y.matter_id = m.id and app.sees_recommendation(y, m) and (y.state <> 'Y20' or (t.side = 'unit') = app.answers_itself(y));
end $$;
comment on function app.recommendation_steps is 'The steps of the recommendations of a matter, seen by the person who asks.';

create function app.begin_recommendation(p_id uuid, p_version int, p_action text, out y app.recommendations, out m app.matters, out t app.transitions)
language plpgsql volatile security definer set search_path = '' as $$
declare why text;
begin
  select x.* into m from app.matters x join app.recommendations r on r.matter_id = x.id where r.id = p_id for update of x;
  select * into y from app.recommendations where id = p_id for update;
  if not app.reads_matter(m) or not app.sees_recommendation(y, m) then perform app.fail('matter_not_found', '404'); end if;
  if p_version is distinct from y.version then perform app.refuse_version(m, y.version); end if;
  select * into t from app.transitions where subject = 'recommendation' and action = p_action and from_state = y.state and side <> 'system';
  if t.code is null then perform app.fail('matter_wrong_state', '409', null, jsonb_build_object('state', y.state)); end if;
  why := app.recommendation_obstacle(y, m, t);
  if why is not null then perform app.fail(why, case when why in ('role_missing','drafter_cannot_sign','drafter_cannot_check','drafter_cannot_close') then '403' else '409' end,
    case when why = 'drafter_cannot_sign' then 'R-DOC-SIGN' when y.kind = 'notice' and p_action = 'check_recommendation' then 'R-SUP-LEAD' else t.rule end, jsonb_build_object('roles', t.roles)); end if;
end $$;
comment on function app.begin_recommendation is 'Locks the matter and the recommendation, and checks person, version, state and obstacles.';

create function app.finish_recommendation(y app.recommendations, m app.matters, t app.transitions, p_detail text default null, p_is_public boolean default false) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare role text := (select x from unnest(app.my_roles()) x where x = any(t.roles) limit 1);
begin
  update app.recommendations set state = t.to_state, version = version + 1 where id = y.id returning * into y;
  perform app.meet_clocks(m.id, case when app.answers_itself(y) then y.dispatch_id end, t.stops_clocks, null, y.unit_id);
  perform app.append_event(m.id, t.code, t.label, case when y.kind <> 'account' then p_detail end, case when y.sent_on is not null and app.answers_itself(y) then y.dispatch_id end, t.from_state, t.to_state,
    jsonb_build_object('recommendation', y.id), role, p_is_public and y.kind <> 'account');
  perform app.hand_over_recommendation(y, m);
  return app.recommendation_result(y);
end $$;
comment on function app.finish_recommendation is 'Moves a recommendation: state, clock, event, next work item. The record of one to call to account says no more than that a step was taken.';

create function api.revise_recommendation(p_recommendation_id uuid, p_version int, p_content jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare b record; y app.recommendations;
begin
  select * into b from app.begin_recommendation(p_recommendation_id, p_version, 'revise_recommendation');
  y := app.check_recommendation(b.y, p_content - 'is_spoken');
  update app.recommendations set matters = y.matters, topic = y.topic, facts = y.facts, basis = y.basis, advice = y.advice, evidence = y.evidence, consequence = y.consequence, scope = y.scope,
    drafted_by = auth.uid(), return_reason = null where id = y.id returning * into y;
  return app.finish_recommendation(y, b.m, b.t);
end $$;
comment on function api.revise_recommendation is '修改通报或建议 by the SUPERVISOR before it is checked; who revises is its drafter.';

create function api.check_recommendation(p_recommendation_id uuid, p_version int) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare b record; y app.recommendations;
begin
  select * into b from app.begin_recommendation(p_recommendation_id, p_version, 'check_recommendation');
  update app.recommendations set checked_by = auth.uid(), checked_on = app.today() where id = p_recommendation_id returning * into y;
  return app.finish_recommendation(y, b.m, b.t);
end $$;
comment on function api.check_recommendation is '审核通报或建议 by another than its drafter: a circular by the joint office, as the conference alone circulates (R-SUP-LEAD), the rest by the REVIEWER (R-PROP-STATES).';

create function api.return_recommendation(p_recommendation_id uuid, p_version int, p_reason text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare b record; y app.recommendations;
begin
  select * into b from app.begin_recommendation(p_recommendation_id, p_version, 'return_recommendation');
  update app.recommendations set return_reason = app.check_text(p_reason, 'reason', 1000, true), checked_by = null, checked_on = null where id = p_recommendation_id returning * into y;
  return app.finish_recommendation(y, b.m, b.t, p_reason);
end $$;
comment on function api.return_recommendation is '退回通报或建议 with a reason, by whoever checks or signs it.';

create function api.sign_recommendation(p_recommendation_id uuid, p_version int, p_minutes text default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare b record; y app.recommendations; m app.matters; z app.supervisions; t app.transitions; doc uuid; no text;
begin
  select * into b from app.begin_recommendation(p_recommendation_id, p_version, 'sign_recommendation');
  m := b.m;
  y := app.deliver_recommendation(b.y, m);
  y.minutes := app.check_text(p_minutes, 'meeting_minutes', 200, y.kind = 'account');
  if y.supervision_id is not null then select * into z from app.supervisions where id = y.supervision_id for update; end if;
  doc := app.issue_document(case y.kind when 'notice' then 'W-NOTICE' when 'improve' then 'W-PROP-IMPROVE' when 'policy' then 'W-PROP-POLICY' else 'W-PROP-ACCOUNT' end,
    m.id, case when app.answers_itself(y) then y.dispatch_id end, m.keeper_unit_id, jsonb_strip_nulls(jsonb_build_object('to_unit', (select name from app.units where id = y.unit_id),
    'reg_no', m.reg_no, 'topic', y.topic, 'facts', y.facts, 'basis', y.basis, 'advice', y.advice, 'demand', y.advice, 'consequence', y.consequence, 'scope', y.scope, 'minutes', y.minutes, 'answer_due', app.say_date(y.due_on),
    'evidence', concat_ws('；', case when y.kind = 'improve' then (select '督办件' || x.number from app.documents x where x.id = z.document_id) when y.kind = 'policy' and cardinality(y.matters) > 0 then '汇总信访事项' || (cardinality(y.matters) + 1) || '件' end, y.evidence))),
    y.drafted_by, auth.uid());
  no := (select number from app.documents where id = doc);
  update app.recommendations set state = 'Y20', document_id = doc, signed_by = auth.uid(), sent_on = app.today(), due_on = y.due_on, minutes = y.minutes where id = y.id returning * into y;
  if y.kind <> 'policy' and z.closed_on is null and (z.state = 'Z20' and z.due_on < app.today() or z.state = 'Z30' and z.grounds && '{falsify,refuse}' or z.state = 'Z40' and not z.is_rectified) then
    select * into t from app.transitions where subject = 'supervision' and action = 'sign_recommendation' and from_state = z.state;
    update app.supervisions set state = 'Z60', version = version + 1, closed_by = auth.uid(), closed_on = app.today(), result = '转' || case when y.kind = 'account' then '工作建议' else app.recommendation_words(y.kind) || no end where id = z.id;
    perform app.end_clocks(m.id, z.dispatch_id, '{D-SUPERVISE}', z.unit_id);
    perform app.close_work(z.id);
    perform app.append_event(m.id, t.code, t.label, null, z.dispatch_id, t.from_state, t.to_state, jsonb_build_object('supervision', z.id), 'BUREAU_LEAD', false);
  end if;
  return app.finish_recommendation(y, m, b.t, app.recommendation_words(y.kind) || '：' || (select short_name from app.units where id = y.unit_id) || '应当在 ' || app.say_date(y.due_on) || ' 前书面反馈', true);
end $$;
comment on function api.sign_recommendation is 'T-72 签发通报或建议 by the BUREAU_LEAD, neither drafter nor checker: numbered, thirty days for the feedback; calling to account needs the minutes of the bureau''s meeting. A supervision that went unanswered, was false or was not put right ends here (R-PROP-EVIDENCE, R-SUP-MEASURES).';

create function app.take_feedback(p_action text, p_recommendation_id uuid, p_version int, p_adoption text, p_answer text, p_measures text, p_measures_on date) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare b record; y app.recommendations;
begin
  select * into b from app.begin_recommendation(p_recommendation_id, p_version, p_action);
  if p_adoption is null or p_adoption not in ('whole','part','none') then perform app.fail('adoption_missing', '422', 'R-PROP-FEEDBACK', '{"field":"adoption"}'); end if;
  if p_adoption <> 'none' and p_measures_on is null then perform app.fail('measures_on_missing', '422', 'R-PROP-FEEDBACK', '{"field":"measures_on"}'); end if;
  update app.recommendations set adoption = p_adoption, answer = app.check_text(p_answer, 'adoption_reason', 2000, p_adoption <> 'whole'), measures = app.check_text(p_measures, 'measures', 2000, p_adoption <> 'none'),
    measures_on = p_measures_on, answered_by = auth.uid(), answered_on = app.today() where id = p_recommendation_id returning * into y;
  return app.finish_recommendation(y, b.m, b.t, app.recommendation_words(p_adoption), true);
end $$;
comment on function app.take_feedback is 'Keeps whether a recommendation is adopted: whole, part or none, with the reason, the measures and their date (R-PROP-FEEDBACK).';

create function api.feed_back_recommendation(p_recommendation_id uuid, p_version int, p_adoption text, p_answer text, p_measures text default null, p_measures_on date default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  return app.take_feedback('feed_back_recommendation', p_recommendation_id, p_version, p_adoption, p_answer, p_measures, p_measures_on);
end $$;
comment on function api.feed_back_recommendation is '反馈采纳情况 by the unit itself: p_adoption whole, part or none; the reason unless whole, measures and their date unless none (R-PROP-FEEDBACK).';

create function api.record_feedback(p_recommendation_id uuid, p_version int, p_adoption text, p_answer text, p_measures text default null, p_measures_on date default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  return app.take_feedback('record_feedback', p_recommendation_id, p_version, p_adoption, p_answer, p_measures, p_measures_on);
end $$;
comment on function api.record_feedback is '登记书面反馈 by the SUPERVISOR from the letter of an organ that does not answer in this system (R-PROP-FEEDBACK).';

create function api.track_recommendation(p_recommendation_id uuid, p_version int, p_progress text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare b record; y app.recommendations;
begin
  select * into b from app.begin_recommendation(p_recommendation_id, p_version, 'track_recommendation');
  update app.recommendations set progress = concat_ws(E'\n', progress, app.say_date(app.today()) || '：' || app.check_text(p_progress, 'progress', 2000, true)) where id = p_recommendation_id returning * into y;
  return app.finish_recommendation(y, b.m, b.t, p_progress);
end $$;
comment on function api.track_recommendation is '登记落实情况 by the SUPERVISOR, as often as there is news (R-PROP-STATES).';

create function api.close_recommendation(p_recommendation_id uuid, p_version int, p_result text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare b record; y app.recommendations;
begin
  select * into b from app.begin_recommendation(p_recommendation_id, p_version, 'close_recommendation');
  update app.recommendations set state = 'Y50', result = app.check_text(p_result, 'result', 2000, true), closed_by = auth.uid(), closed_on = app.today() where id = p_recommendation_id returning * into y;
  return app.finish_recommendation(y, b.m, b.t, null, true);
end $$;
comment on function api.close_recommendation is '办结 by another than its drafter, once what was adopted is carried out, or the reasons against are on file.';

create view api.matter_recommendations with (security_invoker = true) as
  select y.id, y.matter_id, m.reg_no, m.title, y.kind, app.recommendation_words(y.kind) as kind_label, y.unit_id, u.short_name as unit_name, y.supervision_id, y.state, st.label as state_label, y.version,
    array_to_string(array(select x.reg_no from app.matters x where x.id = any(y.matters) order by 1), '、') as matters, y.topic, y.facts, y.basis, y.advice, y.evidence, y.consequence, y.scope, y.spoken_on, y.spoken_to,
    app.staff_name(y.drafted_by) as drafted_by_name, y.drafted_on, y.return_reason, app.staff_name(y.checked_by) as checked_by_name, y.checked_on, y.minutes,
    y.document_id, x.number, app.staff_name(y.signed_by) as signed_by_name, y.sent_on, y.due_on, case when y.state = 'Y20' then y.due_on - (select app.today()) end as days_left,
    y.adoption, app.recommendation_words(y.adoption) as adoption_label, y.answer, y.measures, y.measures_on, app.staff_name(y.answered_by) as answered_by_name, y.answered_on, y.progress,
    y.result, app.staff_name(y.closed_by) as closed_by_name, y.closed_on
  from app.recommendations y join app.matters m on m.id = y.matter_id join app.units u on u.id = y.unit_id join app.states st on st.state = y.state left join app.documents x on x.id = y.document_id;
comment on view api.matter_recommendations is '通报和三项建议: each from its draft to its end, for the bureau and, once sent, the unit that answers itself.';
grant select on api.matter_recommendations to authenticated;
