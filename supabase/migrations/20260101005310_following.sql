-- What is joined follows its original. To each dispatch of the original belongs a joint dispatch (随原件办理) of each matter joined
-- with it: the unit reads what that person wrote and can reach them, and when a paper for the petitioner is issued each person
-- gets a copy of their own, with their own numbers and demands and nobody else's name. The answer is served to each with a proof
-- and a date of its own; from there the thirty days, the rating and the review are as in any matter. One investigation: who
-- leaves (withdraws, settles) takes nobody along, the next person's matter carries it on.

insert into app.transitions (code, subject, action, label, from_state, to_state, side, roles, starts_clocks, stops_clocks, rule, order_no)
  select c,'dispatch',a,l,f,t,'system','{SYSTEM}',k,'{}',r,94 from (values
    ('T-03','follow_original','随原件办理','X10','X45','{}'::text[],'R-SAME-LINK'), ('T-22','follow_original','告知法定途径','X45','X43','{}','R-ROUTE-NOTICE'), ('T-39','follow_original','反馈结果','X43','X90','{}','R-ROUTE-NOTICE'),
    ('T-30','follow_original','答复待送达','X45','X60','{D-SERVE}','R-SERVE-RECEIPT'), ('T-30','follow_original','作废重拟','X60','X45','{}','R-DOC-SEQ'), ('T-13','follow_original','回复采纳情况','X45','X90','{}','R-SUG-SIMILAR'),
    ('T-55','follow_original','重新办理','X70','X45','{}','R-REVIEW-REDO'), ('T-55','follow_original','重新办理','X90','X45','{}','R-REVIEW-REDO'),
    ('T-24','follow_original','随原件退回','X45','X99','{}','R-OBJECT-CONSENT'),
    ('T-63','leave_original','撤销并入','X60','X99','{}','R-SAME-MERGE-UNDO'), ('T-63','leave_original','撤销并入','X43','X99','{}','R-SAME-MERGE-UNDO'),
    ('T-63','leave_original','撤销并入','X70','X99','{}','R-SAME-MERGE-UNDO'), ('T-63','leave_original','撤销并入','X90','X99','{}','R-SAME-MERGE-UNDO'),
    ('T-61','carry_on','接续办理','X45','X10','{}','R-WITHDRAW-GROUP'), ('T-61','carry_on','接续办理','X45','X20','{}','R-WITHDRAW-GROUP'),
    ('T-61','carry_on','接续办理','X45','X40','{}','R-WITHDRAW-GROUP'), ('T-61','carry_on','接续办理','X45','X42','{}','R-WITHDRAW-GROUP')) v(c, a, l, f, t, k, r);
insert into app.transitions (code, subject, action, label, from_state, to_state, side, roles, starts_clocks, stops_clocks, rule, order_no)
  select c,'matter',a,l,f,t,'system','{SYSTEM}','{}','{}',r,94 from (values
    ('T-31','follow_dispatches','意见书送达','M80','M50','R-SERVE-DATE'), ('T-22','follow_dispatches','导入法定途径','M80','M41','R-ROUTE-NOTICE'), ('T-13','follow_dispatches','建议已回复','M80','M78','R-SUG-SIMILAR'),
    ('T-08','follow_original','告知引导','M80','M77','R-TRIAGE-OUTAREA'), ('T-11','follow_original','直接回复','M80','M78','R-TRIAGE-CONSULT'),
    ('T-60','follow_original','随原件办结','M80','M90','R-SAME-LINK'), ('T-61','follow_original','随原件撤回','M80','M85','R-WITHDRAW-EFFECT'),
    ('T-55','follow_dispatches','重新办理','M41','M80','R-REVIEW-REDO'), ('T-55','follow_dispatches','重新办理','M50','M80','R-REVIEW-REDO'), ('T-55','follow_dispatches','重新办理','M60','M80','R-REVIEW-REDO'), ('T-55','follow_dispatches','重新办理','M61','M80','R-REVIEW-REDO'),
    ('T-55','follow_dispatches','重新办理','M65','M80','R-REVIEW-REDO'), ('T-55','follow_dispatches','重新办理','M70','M80','R-REVIEW-REDO'), ('T-55','follow_dispatches','重新办理','M90','M80','R-REVIEW-REDO'),
    ('T-55','follow_dispatches','责令重新办理','M65','M40','R-REVIEW-REDO'), ('T-55','follow_dispatches','责令重新办理','M90','M40','R-REVIEW-REDO'),
    ('T-61','carry_on','接续办理','M80','M20','R-WITHDRAW-GROUP'), ('T-61','follow_dispatches','接续办理','M80','M30','R-WITHDRAW-GROUP'), ('T-61','follow_dispatches','接续办理','M80','M31','R-WITHDRAW-GROUP'), ('T-61','follow_dispatches','接续办理','M80','M40','R-WITHDRAW-GROUP')) v(c, a, l, f, t, r);
insert into app.transitions (code, subject, action, label, from_state, to_state, side, roles, starts_clocks, stops_clocks, rule, order_no) values
  ('T-55','dispatch','order_redo','责令重新办理','X60','X40','system','{SYSTEM}','{D-REDO}','{D-SERVE,D-HANDLE,D-EXTEND,D-FEEDBACK}','R-REVIEW-REDO',92);

insert into app.templates (kind, title, issuer, addressee, series_suffix, required, body) values
('W-RV-TOLD','复查（复核）结果告知书','unit','petitioner','信复查告','{reg_no,opinion,organ,outcome}',
$t$您（贵单位）好：

您的信访事项（登记编号 {{reg_no}}）的处理意见（{{opinion}}），是对同一事项作出的。{{organ}}对这一处理意见作出了{{stage}}结论：{{outcome}}

{{next}}$t$);

create function app.follows_still(p_matter_id uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from app.matters m where m.id = p_matter_id and m.merged_into_id is not null and (
    exists (select from app.dispatches d where d.matter_id = m.id and d.role = 'joint' and d.state in ('X45','X60'))
    or exists (select from app.demands n where n.matter_id = m.id and n.replaced_on is null and n.closed_on is null
      and not exists (select from app.dispatch_demands dd join app.dispatches d on d.id = dd.dispatch_id where dd.demand_id = n.id and d.state not in ('X31','X99')))));
end $$;
comment on function app.follows_still is 'Whether a joined matter still waits for the answer of its original, or for its service: until then it is 已并入.';

create function app.is_current_opinion(p_opinion_id uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return not exists (select from app.opinions o join app.opinions l on l.dispatch_id = o.dispatch_id and l.signed_at > o.signed_at where o.id = p_opinion_id);
end $$;
comment on function app.is_current_opinion is 'Whether no later opinion has taken the place of this one.';

create function app.own_paper_id(p_opinion_id uuid, p_dispatch_id uuid) returns uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return (select coalesce((select x.id from app.documents x where x.dispatch_id = p_dispatch_id and x.kind = 'W-OPINION' and x.fields ->> 'of' = p_opinion_id::text order by x.issued_at desc limit 1), o.document_id)
    from app.opinions o where o.id = p_opinion_id);
end $$;
comment on function app.own_paper_id is 'The paper of an opinion that belongs to a dispatch: for a joined matter its own copy.';

create function app.own_opinions(p_matter_id uuid) returns setof app.opinions language plpgsql stable security definer set search_path = '' as $$
begin
  return query select o.id, y.matter_id, y.id, o.facts, o.reasons, o.remedy_unit_id, o.phone, o.external_number, o.drafted_by, o.drafted_at, o.signed_by, o.signed_at, o.exec_due_on, app.own_paper_id(o.id, y.id)
    from app.dispatches y join app.opinions o on o.dispatch_id = coalesce(y.follows_id, y.id) and o.signed_at is not null
    where y.matter_id = p_matter_id and y.state not in ('X31','X99') and (y.role <> 'joint' or app.standing_id(y.matter_id) = y.matter_id) and app.is_current_opinion(o.id);
end $$;
comment on function app.own_opinions is 'The answers that a petitioner has, or will be served: those to their own matter, and the own copies of those they were joined with; dispatch and paper are the own ones.';

create function app.opinion_to_serve(d app.dispatches) returns app.opinions language plpgsql stable security definer set search_path = '' as $$
declare o app.opinions;
begin
  select x.* into o from app.own_opinions(d.matter_id) x where x.dispatch_id = d.id order by x.signed_at desc limit 1;
  return o;
end $$;
comment on function app.opinion_to_serve is 'The opinion of a dispatch, or the own copy of the one it follows.';

create function app.people_of_group(p_original_id uuid) returns setof app.parties language plpgsql stable security definer set search_path = '' as $$
begin
  return query select p.* from app.parties p where p.matter_id = p_original_id or p.matter_id in (select id from app.matters where merged_into_id = p_original_id);
end $$;
comment on function app.people_of_group is 'The people of a matter and of all that is joined with it.';

create function app.names_others(p_text text, p_dispatch_id uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from app.dispatches j where j.follows_id = p_dispatch_id and j.state <> 'X99' and app.standing_id(j.matter_id) = j.matter_id)
    and exists (select from app.dispatches d, app.people_of_group(d.matter_id) p where d.id = p_dispatch_id and length(p.name) >= 2 and position(p.name in p_text) > 0);
end $$;
comment on function app.names_others is 'Whether words that will reach several petitioners name one of them (R-DOC-PRIVACY).';

create function app.has_named_followers(p_dispatch_id uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from app.dispatches j join app.parties p on p.matter_id = j.matter_id and p.role = 'petitioner' and p.name is not null and p.address is not null where j.follows_id = p_dispatch_id and j.state <> 'X99');
end $$;
comment on function app.has_named_followers is 'Whether somebody is joined who can be told: then the notice is issued, also when the first petitioner is unknown (R-ACCEPT-EXEMPT).';

create function app.without_others(p_text text, m app.matters) returns text language plpgsql stable security definer set search_path = '' as $$
declare x record; clean text := p_text;
begin
  for x in select distinct w.word, w.instead from app.people_of_group(m.merged_into_id) p cross join lateral (values (p.name, '信访人'), (p.phone, '……'), (p.id_no, '……'), (p.address, '……')) w(word, instead)
      where length(w.word) >= 2 and app.standing_id(p.matter_id) <> m.id
        and not exists (select from app.parties own where own.matter_id = m.id and w.word in (own.name, own.phone, own.id_no, own.address)) order by w.word loop
    clean := replace(clean, x.word, x.instead);
  end loop;
  return replace(clean, (select reg_no from app.matters where id = m.merged_into_id), m.reg_no);
end $$;
comment on function app.without_others is 'A text as one of several petitioners gets it: without names, telephones, numbers and addresses of the others (R-DOC-PRIVACY).';

create function app.take_answers(m app.matters, d app.dispatches, p_closes boolean) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  update app.demands n set route = case when n.type in ('C','D') then f.route end, outcome = f.outcome, answer = app.without_others(f.answer, m), basis = f.basis,
    closed_on = case when p_closes and f.route is distinct from 6 then f.closed_on when f.outcome is null then null else n.closed_on end
  from app.demands f join app.dispatch_demands dd on dd.demand_id = f.id
  where n.matter_id = m.id and n.replaced_on is null and n.follows_id = f.id and dd.dispatch_id = d.id;
end $$;
comment on function app.take_answers is 'Gives the demands of a joined matter the route and the answer of the demands they are the same as.';

create function app.own_fields(m app.matters, j app.dispatches, doc app.documents) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare own jsonb := jsonb_build_object('reg_no', m.reg_no, 'received_on', app.say_date(m.received_on)); routes jsonb; s app.step;
begin
  if doc.kind = 'W-ACCEPT' then
    select e.payload -> 'routes' into routes from app.events e where e.matter_id = doc.matter_id and e.dispatch_id = doc.dispatch_id and e.payload ? 'routes' order by e.seq desc limit 1;
    select coalesce(jsonb_agg(x || jsonb_build_object('demand_id', n.id)), '[]') into routes from jsonb_array_elements(routes) x
      join app.demands n on n.matter_id = m.id and n.replaced_on is null and n.follows_id = (x ->> 'demand_id')::uuid;
    s.dispatch := j;
    own := own || jsonb_build_object('routes', app.say_routes(s, routes));
  elsif doc.kind in ('W-OPINION','W-SUG-REPLY') then
    own := own || jsonb_build_object('of', (select o.id from app.opinions o where o.document_id = doc.id), 'reasons', '您反映：' || m.title || '。', 'demands', app.list_demands(array(select dd.demand_id from app.dispatch_demands dd where dd.dispatch_id = j.id)),
      'answers', (select string_agg(row_no || '. ' || x.text || E'\n' || o.label || '。' || x.answer || coalesce(E'\n依据：' || x.basis, ''), E'\n' order by row_no)
        from (select n.*, row_number() over (order by n.seq) as row_no from app.demands n join app.dispatch_demands dd on dd.demand_id = n.id where dd.dispatch_id = j.id and n.replaced_on is null and n.outcome is not null) x
        join app.outcomes o on o.code = x.outcome));
  end if;
  return (select jsonb_object_agg(f.key, case jsonb_typeof(f.value) when 'string' then to_jsonb(app.without_others(f.value #>> '{}', m)) else f.value end) from jsonb_each(doc.fields) f) || own;
end $$;
comment on function app.own_fields is 'The values of a paper for one of several petitioners: their own numbers, demands and answers; what they told is what they wrote themselves.';

create function app.copy_paper(m app.matters, j app.dispatches, doc app.documents) returns uuid language plpgsql volatile security definer set search_path = '' as $$
begin
  return app.issue_document(doc.kind, m.id, j.id, doc.unit_id, app.own_fields(m, j, doc), doc.drafted_by, doc.signed_by);
end $$;
comment on function app.copy_paper is 'The copy of a paper for a petitioner who was joined, with its own number, by the same drafter and signer (R-SERVE-RECEIPT, R-DOC-PRIVACY).';

create function app.move_joint(j app.dispatches, p_to text, p_detail text default null) returns void language plpgsql volatile security definer set search_path = '' as $$
declare s app.step; t app.transitions;
begin
  select * into t from app.transitions where subject = 'dispatch' and side = 'system' and from_state = j.state and to_state = p_to and action = 'follow_original' limit 1;
  s.matter := (select x from app.matters x where x.id = j.matter_id for update);
  s.dispatch := j;  s.transition := t;  s.role := 'SYSTEM';
  if p_to in ('X45','X99') then
    update app.dispatches set served_on = null where id = j.id;
    perform app.end_clocks(j.matter_id, j.id);
  end if;
  perform app.finish_step(s, p_detail);
end $$;
comment on function app.move_joint is 'Moves a joint dispatch as its original has moved.';

create function app.catch_up(d app.dispatches, j app.dispatches) returns void language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; doc app.documents; o app.opinions;
begin
  select * into m from app.matters where id = j.matter_id;
  perform app.take_answers(m, d, true);
  select * into doc from app.documents where dispatch_id = d.id and kind = 'W-ACCEPT' and voided_on is null order by issued_at desc limit 1;
  if doc.id is not null then perform app.copy_paper(m, j, doc); end if;
  select * into o from app.opinions where dispatch_id = d.id and signed_at is not null order by signed_at desc limit 1;
  if o.document_id is not null and d.state in ('X60','X70','X80','X90') then
    select * into doc from app.documents where id = o.document_id;
    perform app.copy_paper(m, j, doc);
    perform app.move_joint(j, 'X60', '处理意见已经作出，正在送达给您');
  elsif d.accepted_on is not null and d.state in ('X43','X90') and d.settled_on is null then
    perform app.move_joint(j, 'X43');
    if d.state = 'X90' then
      select * into j from app.dispatches where id = j.id;
      perform app.move_joint(j, 'X90');
    end if;
  elsif doc.id is not null then
    perform app.append_event(m.id, 'T-21', '受理告知', null, j.id, 'X45', 'X45', '{}', 'SYSTEM');
  end if;
end $$;
comment on function app.catch_up is 'Gives a person who is joined late what the others have got already: the notice, the answer, the result.';

create function app.follow_dispatch(d app.dispatches, p_matter_id uuid default null) returns void language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; j app.dispatches;
begin
  for m in select x.* from app.matters x where x.merged_into_id = d.matter_id and (p_matter_id is null or x.id = p_matter_id) and x.state = 'M80' order by x.received_at, x.id loop
    if not exists (select from app.demands n join app.dispatch_demands dd on dd.demand_id = n.follows_id where n.matter_id = m.id and n.replaced_on is null and dd.dispatch_id = d.id) then continue; end if;
    insert into app.dispatches (matter_id, unit_id, keeper_unit_id, mode, role, follows_id, arrived_at, arrived_on)
      values (m.id, d.unit_id, m.keeper_unit_id, case d.mode when 'suggestion' then 'suggestion' else 'transfer' end, 'joint', d.id, app.now(), app.today()) returning * into j;
    insert into app.dispatch_demands select j.id, n.id from app.demands n join app.dispatch_demands dd on dd.demand_id = n.follows_id where n.matter_id = m.id and n.replaced_on is null and dd.dispatch_id = d.id;
    update app.dispatches set state = 'X45' where id = j.id returning * into j;
    perform app.append_event(m.id, 'T-03', '随原件办理', '由' || (select short_name from app.units where id = d.unit_id) || '一并调查', j.id, 'X10', 'X45', '{}', 'SYSTEM');
    if app.standing_id(m.id) = m.id then perform app.catch_up(d, j); end if;
  end loop;
end $$;
comment on function app.follow_dispatch is 'Gives the unit of a dispatch the joined matters too: whose demands are among those it was sent (R-SAME-LINK).';

create function app.follow_step(j app.dispatches, d app.dispatches, t app.transitions) returns void language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; doc app.documents; target text; copied uuid;
begin
  select * into m from app.matters where id = j.matter_id for update;
  if t.code in ('T-13','T-21','T-22','T-30','T-34','T-39','T-55') then perform app.take_answers(m, d, t.code in ('T-13','T-21','T-22','T-39')); end if;
  if app.standing_id(m.id) = m.id then
    for doc in select x.* from app.documents x join app.matters o on o.id = d.matter_id where x.matter_id = o.id and x.dispatch_id = d.id and x.event_seq = o.event_count and x.addressee = 'petitioner' and x.kind in ('W-ACCEPT','W-OPINION','W-EXTEND','W-HEARING','W-SUG-REPLY') loop
      copied := app.copy_paper(m, j, doc);
      insert into app.services (document_id, matter_id, dispatch_id, method, sent_on, recorded_by) -- sent out with the notice to the first; an answer is served for itself
        select copied, m.id, j.id, x.method, x.sent_on, x.recorded_by from app.services x where x.document_id = doc.id and x.method is not null and not m.is_anonymous;
    end loop;
    target := case when t.action = 'sign_opinion' then 'X60' when t.action = 'void_opinion' or t.code in ('T-34','T-55') then 'X45' when t.code = 'T-22' then 'X43' when t.code = 'T-39' or t.action = 'answer_suggestion' then 'X90' end;
  end if;
  if t.to_state = 'X31' then target := 'X99'; end if;
  if t.action = 'void_opinion' then update app.documents set voided_on = app.today(), voided_by = auth.uid(), void_reason = '原处理意见书作废' where dispatch_id = j.id and kind = 'W-OPINION' and voided_on is null; end if;
  if t.action = 'answer_suggestion' and target is not null then perform app.open_evaluation(m.id, 'unit', j.unit_id, app.today()); end if;
  if target <> j.state then perform app.move_joint(j, target);
  elsif copied is not null then perform app.append_event(m.id, t.code, t.label, null, j.id, j.state, j.state, jsonb_build_object('document', copied), 'SYSTEM'); end if;
end $$;
comment on function app.follow_step is 'What a step of the original means for one matter joined with it: its own copies of the papers for petitioners, its own answer, its own state.';

create function app.follow_reply(m app.matters, o app.matters, t app.transitions) returns void language plpgsql volatile security definer set search_path = '' as $$
declare s app.step; doc app.documents;
begin
  select * into doc from app.documents x where x.matter_id = o.id and x.event_seq = o.event_count and x.addressee = 'petitioner' limit 1;
  perform app.issue_document(doc.kind, m.id, null, doc.unit_id, app.own_fields(m, null, doc), doc.drafted_by, doc.signed_by);
  update app.demands n set outcome = f.outcome, answer = app.without_others(f.answer, m), closed_on = app.today() from app.demands f where n.matter_id = m.id and n.replaced_on is null and f.id = n.follows_id;
  s.transition := (select x from app.transitions x where x.code = t.code and x.subject = 'matter' and x.action = 'follow_original');
  s.matter := m;  s.role := 'SYSTEM';
  perform app.finish_step(s);
end $$;
comment on function app.follow_reply is 'The bureau''s own answer to the original (T-08, T-11) reaches each person who is joined, on a paper of their own.';

create function app.end_with(p_matter_id uuid, p_state text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare s app.step;
begin
  s.matter := (select x from app.matters x where x.id = p_matter_id and x.state = 'M80' for update);
  if (s.matter).id is null or p_state is null or p_state not in ('M85','M90') then return; end if;
  update app.dispatches set state = 'X90', version = version + 1, closed_on = app.today() where matter_id = p_matter_id and role = 'joint' and state = 'X45';
  update app.demands set outcome = coalesce(outcome, case p_state when 'M85' then 'withdrawn' else 'merged' end), closed_on = app.today() where matter_id = p_matter_id and replaced_on is null and closed_on is null;
  s.transition := (select t from app.transitions t where t.subject = 'matter' and t.action = 'follow_original' and t.from_state = 'M80' and t.to_state = p_state);
  s.role := 'SYSTEM';
  perform app.finish_step(s);
end $$;
comment on function app.end_with is 'Who came again with the same cause has one matter: the repeat ends when it ends.';

create function app.tell_of_review(p_review_id uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare r app.reviews; y app.dispatches; m app.matters; words text; organ text;
begin
  select * into r from app.reviews where id = p_review_id;
  words := case r.stage when 'review' then '复查' else '复核' end;
  select name into organ from app.units where id = r.organ_id;
  for y in select x.* from app.dispatches x join app.opinions o on o.id = r.opinion_id where (x.id = o.dispatch_id or x.follows_id = o.dispatch_id) and x.matter_id <> r.matter_id and x.state not in ('X31','X99')
      and app.standing_id(x.matter_id) = x.matter_id and app.own_paper_id(o.id, x.id) is not null order by x.arrived_at, x.id loop
    select * into m from app.matters where id = y.matter_id for update;
    perform app.issue_document('W-RV-TOLD', m.id, y.id, r.organ_id, jsonb_build_object('reg_no', m.reg_no, 'organ', organ, 'stage', words, 'outcome', app.say_review_outcome(r),
      'opinion', (select number from app.documents where id = app.own_paper_id(r.opinion_id, y.id)),
      'next', case r.outcome when 'revoked' then '重新办理的结果会再次书面送达给您。' else '这不影响您自己的权利：您仍然可以在收到处理意见书之日起三十日内请求复查。' end), null, auth.uid());
    perform app.append_event(m.id, case r.stage when 'review' then 'T-54' else 'T-58' end, words || '结果告知', app.say_review_outcome(r), y.id, null, null, '{}', 'SYSTEM');
  end loop;
end $$;
comment on function app.tell_of_review is 'A review that one person asked for concerns the opinion: everybody else who has it is told what came of it, on a paper of their own, and keeps the own right (R-REVIEW-SCOPE, R-DOC-PRIVACY).';

create function app.follow(p_matter_id uuid, p_dispatch_id uuid, p_review_id uuid, t app.transitions) returns void language plpgsql volatile security definer set search_path = '' as $$
declare o app.matters; d app.dispatches; j app.dispatches; m app.matters;
begin
  if p_review_id is not null then
    if t.action in ('serve_review_opinion','record_external_decision') then perform app.tell_of_review(p_review_id); end if;
  elsif p_dispatch_id is not null then
    select * into d from app.dispatches where id = p_dispatch_id;
    for j in select x.* from app.dispatches x where x.follows_id = d.id and x.state <> 'X99' order by x.arrived_at, x.id loop
      perform app.follow_step(j, d, t);
    end loop;
  end if;
  select * into o from app.matters where id = p_matter_id;
  if o.merged_into_id is null and t.subject = 'matter' and t.code in ('T-08','T-11') and o.state in ('M77','M78') then
    for m in select x.* from app.matters x where x.merged_into_id = o.id and x.state = 'M80' and app.standing_id(x.id) = x.id order by x.received_at, x.id for update loop
      perform app.follow_reply(m, o, t);
    end loop;
  end if;
  if o.state in ('M85','M90') then
    for m in select x.* from app.matters x join app.joinings k on k.matter_id = x.id and k.ended_on is null and k.person_id = o.id where x.state = 'M80' loop
      perform app.end_with(m.id, o.state);
    end loop;
  end if;
end $$;
comment on function app.follow is 'After each step: what it means for the matters that are joined with this one.';

create function app.joined_may_still_ask(m app.matters) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from app.matters y where y.id <> m.id and coalesce(y.merged_into_id, y.id) = coalesce(m.merged_into_id, m.id) and app.standing_id(y.id) = y.id and (
    y.state in ('M80','M60','M65') or exists (select from app.reviews r where r.matter_id = y.id and r.state in ('Q10','Q15'))
    or exists (select from app.clocks c where c.matter_id = y.id and c.kind in ('D-REVIEW-REQ','D-RECHECK-REQ') and c.met_on is null and c.ended_on is null and coalesce(c.due_on, 'infinity') >= app.today())));
end $$;
comment on function app.joined_may_still_ask is 'Whether somebody else with the same answer has not been served, may still ask for a review or has asked: until then none of them closes by lapse (R-CLOSE-LAPSE, R-SERVE-DATE).';
