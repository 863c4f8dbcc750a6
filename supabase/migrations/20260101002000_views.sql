-- What staff see, as views that run with the reader's own rights: the policies decide the rows, the views only join words
-- to codes. The lines of clocks and of the timeline serve the citizen's page as well.

create function app.staff_name(p_id uuid) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return (select display_name from app.staff where id = p_id);
end $$;
comment on function app.staff_name is 'The name of a member of staff, for matters the reader may read.';
grant execute on function app.staff_name to authenticated;

create view app.clock_lines with (security_invoker = true) as
  select c.id, c.matter_id, c.dispatch_id, c.kind, k.name, k.rule, k.basis as article,
    case when k.owner = 'citizen' then 'citizen' else 'organ' end as owner, c.unit_id, u.short_name as unit_name,
    c.started_on, c.days, c.day_unit, c.due_on, c.target_on, c.met_on, c.ended_on, c.due_on - (select app.today()) as days_left,
    c.breached_on is not null or (c.met_on is null and c.ended_on is null and c.paused_from is null and c.due_on < (select app.today())) as is_overdue,
    case when c.met_on is null and c.ended_on is null and c.paused_from is null
      then app.light((select app.today()), c.yellow_from, c.red_from, c.due_on) else 'none' end as light,
    c.is_provisional, app.explain_clock(c) as explanation, k.sort_order
  from app.clocks c join app.clock_kinds k on k.kind = c.kind left join app.units u on u.id = c.unit_id;
comment on view app.clock_lines is 'Clocks in words: article, start, days, due date, light, explanation.';
grant select on app.clock_lines to authenticated;

create view api.me with (security_invoker = true) as
  select s.id, s.display_name as name, s.email, s.unit_id, u.short_name as unit_name, u.kind as unit_kind, u.kind = 'bureau' as is_bureau,
    s.wants_digest, (select app.my_roles()) as roles, (select array_agg(r.label order by array_position((select app.my_roles()), r.role)) from app.roles r where r.role = any((select app.my_roles())::text[])) as role_labels
  from app.staff s join app.units u on u.id = s.unit_id where s.id = auth.uid() and s.is_active;
comment on view api.me is 'Who I am: name, unit, roles.';

create view api.colleagues with (security_invoker = true) as
  select id, display_name as name, unit_id, roles, email, is_active from app.staff;
comment on view api.colleagues is 'The staff of my own unit.';

create view api.units with (security_invoker = true) as
  select u.id, u.code, u.name, u.short_name, u.kind, case u.kind when 'bureau' then '信访部门' when 'leadership' then '区委区政府'
      when 'party' then '党委系统' when 'congress_and_court' then '人大政协司法' when 'mass' then '群团' when 'government' then '政府部门'
      when 'vertical' then '垂直、派出机构' when 'street' then '街道' when 'township' then '乡镇' when 'superior' then '上级机关'
      else '测试单位' end as kind_label,
    u.sort_order, u.parent_id, u.review_unit_id, u.phone, u.address, u.is_vertical, u.kind = 'bureau' as is_bureau,
    u.is_dispatchable, u.valid_to
  from app.units u;
comment on view api.units is 'Organs and units in the fixed organisational order (R-UNIT-ORDER).';
create view api.categories with (security_invoker = true) as select code, parent_code, name, alias, sort_order from app.categories where valid_to is null;
comment on view api.categories is '内容分类.';
create view api.places with (security_invoker = true) as select code, name, sort_order from app.places;
comment on view api.places is '问题属地.';
create view api.purposes with (security_invoker = true) as select code, name, implied_type, sort_order from app.purposes;
comment on view api.purposes is '信访目的.';
create view api.channels with (security_invoker = true) as select code, label, sort_order from app.channels;
comment on view api.channels is '信访形式/来源.';
create view api.routes with (security_invoker = true) as select route, label, description from app.routes;
comment on view api.routes is '处理途径: the six routes.';
create view api.matter_types with (security_invoker = true) as select code, label, hint, sort_order from app.matter_types;
comment on view api.matter_types is '信访事项类别.';
create view api.outcomes with (security_invoker = true) as select code, label, routes, sort_order from app.outcomes;
comment on view api.outcomes is '处理结果.';
create view api.roles with (security_invoker = true) as select role, label, sort_order from app.roles;
comment on view api.roles is 'Roles and their words on the screen.';
create view api.states with (security_invoker = true) as select state, subject, label, meaning, is_final, advance_order from app.states;
comment on view api.states is 'States and their meaning in plain words.';
create view api.clock_kinds with (security_invoker = true) as
  select kind, name, days, day_unit, rolls, owner, starts_when as starts, ends_when as ends, basis, rule, yellow, red, sort_order from app.clock_kinds;
comment on view api.clock_kinds is '期限: the deadline table.';
create view api.calendar_years with (security_invoker = true) as select year, source, loaded_at from app.calendar_years;
comment on view api.calendar_years is 'Years with a holiday table.';
create view api.calendar_days with (security_invoker = true) as select day, is_off, name from app.calendar_days;
comment on view api.calendar_days is 'Holidays and working weekends.';
create view api.transitions with (security_invoker = true) as
  select code, action, label, subject, from_state, to_state, side, roles, proposer_roles, document_kind, starts_clocks, stops_clocks, rule, needs, order_no
  from app.transitions;
comment on view api.transitions is 'Every lawful step.';
create view api.anchors with (security_invoker = true) as
  select a.day, encode(a.prev_root, 'hex') as prev_root, encode(a.root, 'hex') as root, a.leaves, a.up_to, a.made_at, s.key_id, s.signature, s.signed_at
  from app.anchors a left join app.anchor_signatures s on s.day = a.day;
comment on view api.anchors is 'The published root of each day with its signature.';
create view api.hour_roots with (security_invoker = true) as
  select app.said_at(h.up_to) as up_to, encode(h.prev_root, 'hex') as prev_root, encode(h.root, 'hex') as root, h.key_id, h.signature, h.signed_at from app.hour_roots h;
comment on view api.hour_roots is 'The signed roots within the days.';
grant execute on function app.said_at to authenticated;
grant select on api.hour_roots to authenticated;

create view api.signing_keys with (security_invoker = true) as select key_id, public_key, first_used_on from app.signing_keys;
comment on view api.signing_keys is 'The public keys that receipts and anchors are signed with.';

create view api.queue with (security_invoker = true) as
  select w.id as work_item_id, w.matter_id, w.dispatch_id, w.unit_id, w.role, w.due_on, w.opened_at, w.position, m.reg_no, m.title,
    m.channel, ch.label as channel_label, m.place_code, p.name as place_name, st.state, st.label as state_label,
    case when w.assignee_id is not null then app.staff_name(w.assignee_id) end as handler_name, k.name as clock_name,
    w.due_on - (select app.today()) as days_left, app.light((select app.today()), w.yellow_from, w.red_from, w.due_on) as light,
    w.task, w.proposal_id, m.is_sealed, w.subject_id, w.request_id, w.assignee_id
  from app.work_items w
  join app.matters m on m.id = w.matter_id
  join app.states st on st.state = coalesce(w.state, m.state)
  join app.channels ch on ch.code = m.channel
  join app.places p on p.code = m.place_code
  left join app.clock_kinds k on k.kind = w.clock_kind
  where w.closed_at is null;
comment on view api.queue is '待办 of my unit and roles, next due first; ask by unit, role and position.';

create view api.matters with (security_invoker = true) as
  select m.id, m.reg_no, m.version, m.state, st.label as state_label, m.title, coalesce(s.content, m.extract) as text,
    m.extract is not null and (select app.reads_all_matters()) as has_extract, m.summary, m.channel, ch.label as channel_label, m.received_on, m.registered_on,
    m.type, ty.label as type_label, m.purpose, pu.name as purpose_name, m.category, ca.name as category_name, m.place_code,
    pl.name as place_name, m.headcount, m.is_sealed, m.is_repeat, coalesce(s.consent_publish, false) as consent_publish, coalesce(s.is_confidential, false) as is_confidential, m.is_anonymous,
    s.upper_number, s.upper_organ, s.upper_due_on, m.is_sensitive, s.minor, s.translator,
    case m.channel when 'F' then case when m.headcount >= 5 then '集体访' else '个体访' end when 'X' then case when m.headcount >= 5 then '联名信' else '个体信' end
      when 'W' then case when m.headcount >= 5 then '联名网信' else '个体网信' end else ch.label end as form_label, m.event_count, encode(m.chain_head, 'hex') as chain_head
  from app.matters m
  join app.states st on st.state = m.state
  join app.channels ch on ch.code = m.channel
  join app.matter_types ty on ty.code = m.type
  join app.places pl on pl.code = m.place_code
  left join app.purposes pu on pu.code = m.purpose
  left join app.categories ca on ca.code = m.category
  left join lateral (select * from app.submissions x where x.matter_id = m.id order by x.received_at, x.id limit 1) s on true;
comment on view api.matters is '信访事项 as its readers see it; units see the extract where there is one, and not that it is one (R-CONF-MIXED, R-CONF-INVISIBLE).';

create view api.matter_demands with (security_invoker = true) as
  select n.id, n.matter_id, n.seq, n.text, n.type, ty.label as type_label, n.category, x.dispatch_id, x.unit_name, n.route, r.label as route_label,
    n.outcome, o.label as outcome_label, n.answer, n.basis, n.closed_on
  from app.demands n join app.matter_types ty on ty.code = n.type
  left join app.routes r on r.route = n.route left join app.outcomes o on o.code = n.outcome
  left join lateral (select d.id as dispatch_id, u.short_name as unit_name from app.dispatch_demands dd
    join app.dispatches d on d.id = dd.dispatch_id join app.units u on u.id = d.unit_id
    where dd.demand_id = n.id and d.role <> 'assist' and d.state not in ('X31','X99') limit 1) x on true
  where n.replaced_on is null;
comment on view api.matter_demands is '诉求 with route and outcome.';

create view api.matter_dispatches with (security_invoker = true) as
  select d.id, d.matter_id, d.unit_id, u.short_name as unit_name, d.mode, case d.mode when 'transfer' then '转送' when 'assign' then '交办'
      when 'suggestion' then '建议研究' else '保密转送' end as mode_label,
    d.role, case d.role when 'lead' then '主办' when 'joint' then '随原件办理' else '协办' end as role_label, d.state, st.label as state_label, d.version,
    d.arrived_at, d.arrived_on, d.signed_on, d.handler_id, app.staff_name(d.handler_id) as handler_name, d.accepted_on, d.served_on,
    d.feedback_due_on, d.requirement, d.closed_on, d.is_simple, d.is_binding
  from app.dispatches d join app.units u on u.id = d.unit_id join app.states st on st.state = d.state;
comment on view api.matter_dispatches is '转送交办件.';

create view api.matter_parties with (security_invoker = true) as
  select p.id, p.matter_id, p.role, case p.role when 'petitioner' then '信访人' when 'representative' then '代表' else '代理人' end as role_label,
    p.kind, case p.kind when 'person' then '自然人' when 'legal_person' then '法人' else '其他组织' end as kind_label,
    case when p.is_guardian then '监护人' when p.role = 'agent' then '代理人' end as agent_label, p.scope, p.authorised_on, p.withdrawn_on, p.name_masked, p.phone_masked, p.email_masked, p.address_masked,
    case p.id_type when 'id_card' then '居民身份证' when 'residence_permit' then '港澳台居民居住证' when 'hk_macau_permit' then '港澳居民来往内地通行证' when 'taiwan_permit' then '台湾居民来往大陆通行证'
      when 'passport' then '护照' when 'foreign_residence' then '外国人永久居留身份证' when 'other' then '其他证件' end as id_type_label, p.id_no_masked, true as is_revealable
  from app.parties p;
comment on view api.matter_parties is '信访人, masked (R-PRIV-LOG).';

create view api.matter_timeline with (security_invoker = true) as
  select e.matter_id, e.seq, e.at, app.on_date(e.at) as on_date, e.label, e.detail, e.actor_name, r.label as actor_role_label, u.short_name as unit_name,
    e.dispatch_id, e.transition, e.from_state, e.to_state, e.is_public, encode(e.hash, 'hex') as hash
  from app.events e join app.roles r on r.role = e.actor_role left join app.units u on u.id = e.unit_id;
comment on view api.matter_timeline is '流转记录.';

create view api.matter_clocks with (security_invoker = true) as select * from app.clock_lines;
comment on view api.matter_clocks is '期限 of a matter, explained.';

create view api.matter_documents with (security_invoker = true) as
  select d.id, d.matter_id, d.dispatch_id, d.kind, d.title, d.number, d.issued_on, u.name as unit_name, d.body, encode(d.hash, 'hex') as hash,
    app.staff_name(d.drafted_by) as drafted_by_name, app.staff_name(d.signed_by) as signed_by_name, d.addressee, d.voided_on, d.void_reason, d.seal
  from app.documents d join app.units u on u.id = d.unit_id;
comment on view api.matter_documents is '文书, frozen.';

create view api.matter_attachments with (security_invoker = true) as
  select id, matter_id, file_name, media_type, bytes, path, hash, added_at, app.handed(sealed) as sealed, sealed_at is not null as is_encrypted from app.attachments;
comment on view api.matter_attachments is '附件; those of a report with their name as cipher text.';
create view api.matter_materials with (security_invoker = true) as select id, matter_id, text, added_at from app.materials;
comment on view api.matter_materials is '补充材料.';
create view api.matter_contacts with (security_invoker = true) as
  select c.id, c.matter_id, c.dispatch_id, c.method, case c.method when 'in_person' then '当面' when 'phone' then '电话' else '视频' end as method_label,
    c.on_date, c.note, app.staff_name(c.by_id) as by_name
  from app.contact_records c;
comment on view api.matter_contacts is '联系记录.';
create view api.matter_proposals with (security_invoker = true) as
  select p.id, p.matter_id, p.dispatch_id, p.code, p.action, p.label, p.payload, p.reason as note, p.decider_roles,
    app.staff_name(p.proposed_by) as proposed_by_name, p.proposed_at, p.decided_at is null as is_open, p.is_approved,
    app.staff_name(p.decided_by) as decided_by_name, p.decided_at
  from app.proposals p;
comment on view api.matter_proposals is '拟办意见 and what became of them.';
create view api.matter_objections with (security_invoker = true) as
  select o.dispatch_id, d.matter_id, u.short_name as unit_name, o.reasons, o.basis, pu.short_name as proposed_unit_name, o.filed_on, o.working_day,
    o.ruling, o.ruling_reason, o.ruled_on
  from app.objections o join app.dispatches d on d.id = o.dispatch_id join app.units u on u.id = d.unit_id
  join app.units pu on pu.id = o.proposed_unit_id;
comment on view api.matter_objections is '异议.';
create view api.matter_opinions with (security_invoker = true) as
  select o.id, o.matter_id, o.dispatch_id, o.facts, o.reasons, case when o.signed_at is null then 'draft' else 'signed' end as state,
    o.drafted_by, app.staff_name(o.drafted_by) as drafted_by_name, app.staff_name(o.signed_by) as signed_by_name, o.phone,
    (select jsonb_agg(jsonb_build_object('demand_id', od.demand_id, 'seq', n.seq, 'text', n.text, 'outcome', od.outcome,
       'outcome_label', oc.label, 'answer', od.answer, 'basis', od.basis) order by n.seq)
     from app.opinion_demands od join app.demands n on n.id = od.demand_id join app.outcomes oc on oc.code = od.outcome
     where od.opinion_id = o.id) as demands,
    o.remedy_unit_id, ru.name as remedy_organ, ru.address as remedy_address, o.document_id, o.signed_at
  from app.opinions o left join app.units ru on ru.id = o.remedy_unit_id;
comment on view api.matter_opinions is '处理意见, drafts included.';
create view api.matter_services with (security_invoker = true) as
  select s.document_id, s.matter_id, s.dispatch_id, d.title as document_title, d.number as document_number, s.method,
    case s.method when 'direct' then '直接送达' when 'left' then '留置送达' when 'post' then '邮寄送达' when 'electronic' then '电子送达'
      when 'entrusted' then '委托、转交送达' else '公告送达' end as method_label,
    s.sent_on, s.received_on, s.receiver, s.relation, s.proof_number, s.exempt_reason, s.contact_attempts
  from app.services s join app.documents d on d.id = s.document_id;
comment on view api.matter_services is '送达回证.';
create view api.matter_evaluations with (security_invoker = true) as
  select v.id, v.matter_id, v.body, u.short_name as unit_name, v.due_on, v.rated_at is not null as is_rated,
    case when v.body = 'bureau' and (select app.reads_all_matters()) or v.due_on < (select app.today()) then
      case v.level when 'satisfied' then '满意' when 'fair' then '基本满意' when 'dissatisfied' then '不满意' end end as level_label,
    case when v.body = 'bureau' and (select app.reads_all_matters()) or v.due_on < (select app.today()) then v.comment end as comment
  from app.evaluations v join app.units u on u.id = v.unit_id where v.ended_on is null;
comment on view api.matter_evaluations is '满意度评价; what was rated is hidden from the rated until the window has ended (R-EVAL-FREE).';

grant select on all tables in schema api to authenticated;
