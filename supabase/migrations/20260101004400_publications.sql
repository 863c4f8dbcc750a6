-- Published answers (公开答复). An answer is shown to everybody only when the petitioner has agreed, when it is no report and no
-- matter of litigation, when nothing in it leads to a person, and when the unit and a second person of the bureau approve of
-- the very words (R-PRIV-PUBLISH). Whoever agreed may change their mind: the page is gone with that word.

create table app.publications (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  dispatch_id uuid not null references app.dispatches on delete restrict,
  unit_id uuid not null references app.units on delete restrict,
  request_id uuid not null references app.requests on delete restrict,
  title text not null constraint publications_title_length check (length(title) between 1 and 100),
  question text not null constraint publications_question_length check (length(question) between 1 and 5000),
  answer text not null constraint publications_answer_length check (length(answer) between 1 and 5000),
  drafted_by uuid not null references app.staff on delete restrict,
  drafted_on date not null,
  allowed_by uuid references app.staff on delete restrict,
  allowed_on date,
  published_by uuid references app.staff on delete restrict,
  published_at timestamptz,
  ended_on date, end_reason text,
  constraint publications_by_two check (published_by is distinct from drafted_by),
  constraint publications_unit_agreed check (published_at is null or allowed_by is not null),
  constraint publications_whole check ((published_at is null) = (published_by is null) and (allowed_on is null) = (allowed_by is null) and (ended_on is null) = (end_reason is null))
);
create index on app.publications (matter_id);
create index on app.publications (dispatch_id);
create index on app.publications (unit_id);
create index on app.publications (request_id);
create index on app.publications (drafted_by);
create index on app.publications (allowed_by);
create index on app.publications (published_by);
create unique index publications_one_open on app.publications (dispatch_id) where ended_on is null;
create index publications_shown on app.publications (published_at desc, id) where published_at is not null and ended_on is null;
comment on table app.publications is '公开答复: the words that everybody may read, who wrote them, which unit and who else approved, until when (R-PRIV-PUBLISH).';
alter table app.publications enable row level security;
create policy "Readers of a dispatch read what is published of it" on app.publications for select to authenticated using (exists (select from app.dispatches d where d.id = dispatch_id));
grant select on app.publications to authenticated;
create trigger keep_publications before delete on app.publications for each row execute function app.refuse_change();

create function app.trace_in(p_text text, p_matter_id uuid) returns text language plpgsql stable security definer set search_path = '' as $$
declare
  folded text := translate(normalize(p_text, NFKC), '零〇○一壹二贰三叁四肆五伍六陆七柒八捌九玖', '0001122334455667788' || '99');
  bare text := regexp_replace(regexp_replace(folded, '\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?', '|', 'g'), '[[:space:]\u200b-\u200f\ufeff\u2010-\u2015\-_.·•,，（）()]', '', 'g');
  squeezed text := regexp_replace(lower(normalize(p_text, NFKC)), '[[:space:]\u200b-\u200f·•‧・.]', '', 'g');
begin
  return case
    when bare ~ '\d{7,}(?![\d元万亿平㎡])' then 'number'
    when normalize(p_text, NFKC) ~* '[a-z0-9._%+-]+\s*@\s*[a-z0-9-]+\s*\.' then 'mail'
    when folded ~* '(微信|wechat|qq)[^a-z0-9]{0,4}[a-z0-9_-]{5,}' then 'account'
    when folded ~ '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][[:space:]·•-]?[A-HJ-NP-Z0-9]{5,6}' then 'plate'
    when exists (select from app.parties p, unnest(array[p.name, p.address, p.phone, p.email, p.id_no]) x
      where p.matter_id = p_matter_id and length(x) >= 2 and position(regexp_replace(lower(normalize(x, NFKC)), '[[:space:]\u200b-\u200f·•‧・.]', '', 'g') in squeezed) > 0) then 'person' end;
end $$;
comment on function app.trace_in is 'What in a text still leads to a person: a long number in any script, an address of mail, an account, a number plate, or what the matter knows of its people; null when nothing does. The second lock behind the masking of the sites (R-PRIV-MASK).';

create function app.publication_obstacle(m app.matters, d app.dispatches) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return case
    when m.is_sealed or m.is_sensitive or m.type in ('B','D') or d.is_sealed
      or exists (select from app.demands n where n.matter_id = m.id and n.replaced_on is null and n.type in ('B','D'))
      or exists (select from app.submissions s where s.matter_id = m.id and (s.minor is not null or s.is_confidential)) then 'not_publishable'
    when not (select coalesce(bool_and(s.consent_publish), false) from app.submissions s where s.matter_id = m.id) then 'consent_missing'
    when d.role <> 'lead' or not (d.served_on is not null or d.mode = 'suggestion' and d.state = 'X90') then 'not_answered_yet' end;
end $$;
comment on function app.publication_obstacle is 'Why an answer may not be published: what it is about, no consent of everybody who asked, no answer yet (R-PRIV-PUBLISH, R-PRIV-MINOR, R-CONF-NOEVAL).';

create function app.require_publishable(m app.matters, d app.dispatches, p_words text) returns void language plpgsql stable security definer set search_path = '' as $$
declare why text := app.publication_obstacle(m, d); trace text := app.trace_in(p_words, m.id);
begin
  if why = 'not_publishable' then perform app.fail('not_publishable', '409', 'R-PRIV-PUBLISH'); end if;
  if why = 'consent_missing' then perform app.fail('consent_missing', '409', 'R-PRIV-PUBLISH'); end if;
  if why = 'not_answered_yet' then perform app.fail('not_answered_yet', '409', 'R-PRIV-PUBLISH'); end if;
  if trace is not null then perform app.fail('publication_shows_person', '422', 'R-PRIV-MASK', jsonb_build_object('field', 'answer', 'trace', trace)); end if;
end $$;
comment on function app.require_publishable is 'Refuses what may not be published, and words that lead to a person (R-PRIV-PUBLISH, R-PRIV-MASK).';

create function app.ask_to_publish(p app.publications, p_unit_id uuid, p_role text, p_task text) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare r uuid := gen_random_uuid();
begin
  insert into app.requests (id, matter_id, kind, unit_id, text, made_on) values (r, p.matter_id, 'publish', p_unit_id, p.title, app.today());
  perform app.open_work(p.matter_id, p.dispatch_id, p_unit_id, p_role, p_task, '{}', null, null, null, r);
  perform app.set_work_due(r, 5);
  return r;
end $$;
comment on function app.ask_to_publish is 'Asks the unit, then the bureau, to approve of a publication.';

create function app.close_publication_request(p_request_id uuid, p_granted boolean, p_answer text) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  update app.requests set answer = p_answer, is_granted = p_granted, answered_by = (select id from app.staff where id = auth.uid()), answered_on = app.today() where id = p_request_id and answered_on is null;
  perform app.close_work(p_request_id);
end $$;
comment on function app.close_publication_request is 'Ends the question that a publication waits for.';

create function api.draft_publication(p_dispatch_id uuid, p_title text, p_question text, p_answer text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; d app.dispatches; p app.publications;
begin
  select * into d from app.dispatches where id = p_dispatch_id;
  select * into m from app.matters where id = d.matter_id for update;
  if not app.reads_matter(m) or app.my_unit_id() not in (m.keeper_unit_id, d.unit_id) then perform app.fail('matter_not_found', '404'); end if;
  if app.my_unit_id() <> m.keeper_unit_id or not app.my_roles() && '{TRIAGE,REVIEWER}' then perform app.fail('role_missing', '403', 'R-PRIV-PUBLISH', '{"roles":["TRIAGE","REVIEWER"]}'); end if;
  p.id := gen_random_uuid();  p.matter_id := m.id;  p.dispatch_id := d.id;  p.unit_id := d.unit_id;  p.drafted_by := auth.uid();  p.drafted_on := app.today();
  p.title := app.check_text(p_title, 'title', 100, true);  p.question := app.check_text(p_question, 'question', 5000, true);  p.answer := app.check_text(p_answer, 'answer', 5000, true);
  perform app.require_publishable(m, d, concat_ws(E'\n', p.title, p.question, p.answer));
  if exists (select from app.publications x where x.dispatch_id = d.id and x.ended_on is null) then perform app.fail('publication_is_open', '409', 'R-PRIV-PUBLISH'); end if;
  p.request_id := app.ask_to_publish(p, d.unit_id, 'UNIT_HEAD', '审批公开答复');
  insert into app.publications select p.*;
  perform app.append_event(m.id, 'T-00', '拟公开答复', p.title, d.id, null, null, jsonb_build_object('publication', p.id), (select x from unnest(app.my_roles()) x where x in ('TRIAGE','REVIEWER') limit 1), false);
  return jsonb_build_object('matter_id', m.id, 'publication_id', p.id);
end $$;
comment on function api.draft_publication is 'Writes the words that everybody would read of an answer, and asks the unit to approve of them (R-PRIV-PUBLISH).';

create function api.decide_publication(p_publication_id uuid, p_approve boolean, p_reason text default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; d app.dispatches; p app.publications; is_unit boolean; reason text;
begin
  select x.* into m from app.matters x join app.publications y on y.matter_id = x.id where y.id = p_publication_id for update of x;
  select * into p from app.publications where id = p_publication_id for update;
  if not app.reads_matter(m) or app.my_unit_id() not in (m.keeper_unit_id, p.unit_id) then perform app.fail('matter_not_found', '404'); end if;
  if p.ended_on is not null or p.published_at is not null then perform app.fail('publication_is_decided', '409', 'R-PRIV-PUBLISH'); end if;
  is_unit := p.allowed_on is null;
  if app.my_unit_id() <> (case when is_unit then p.unit_id else m.keeper_unit_id end) or not app.my_roles() && (case when is_unit then '{UNIT_HEAD}'::text[] else '{REVIEWER,BUREAU_LEAD}' end) then
    perform app.fail('role_missing', '403', 'R-PRIV-PUBLISH', case when is_unit then '{"roles":["UNIT_HEAD"]}'::jsonb else '{"roles":["REVIEWER","BUREAU_LEAD"]}' end);
  end if;
  if p.drafted_by = auth.uid() then perform app.fail('drafter_cannot_sign', '403', 'R-PRIV-PUBLISH'); end if;
  if p_approve is null then perform app.fail('approval_missing', '422', 'R-PRIV-PUBLISH', '{"field":"approve"}'); end if;
  reason := app.check_text(p_reason, 'reason', 2000, not p_approve);
  if p_approve then
    select * into d from app.dispatches where id = p.dispatch_id;
    perform app.require_publishable(m, d, concat_ws(E'\n', p.title, p.question, p.answer));
  end if;
  perform app.close_publication_request(p.request_id, p_approve, reason);
  if not p_approve then
    update app.publications set ended_on = app.today(), end_reason = reason where id = p.id;
  elsif is_unit then
    p.request_id := app.ask_to_publish(p, m.keeper_unit_id, 'REVIEWER', '审核公开答复');
    update app.publications set allowed_by = auth.uid(), allowed_on = app.today(), request_id = p.request_id where id = p.id;
  else
    update app.publications set published_by = auth.uid(), published_at = app.now() where id = p.id;
  end if;
  perform app.append_event(m.id, 'T-00', case when not p_approve then '不公开答复' when is_unit then '同意公开答复' else '公开答复' end, reason, p.dispatch_id, null, null, jsonb_build_object('publication', p.id),
    (select x from unnest(app.my_roles()) x where x in ('UNIT_HEAD','REVIEWER','BUREAU_LEAD') limit 1), p_approve and not is_unit);
  return jsonb_build_object('matter_id', m.id);
end $$;
comment on function api.decide_publication is 'The unit''s head, then a second person of the bureau, approves of the words or sends them back with a reason; with the second yes they are public (R-PRIV-PUBLISH).';

create function app.end_publication(p app.publications, p_reason text, p_role text) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.close_publication_request(p.request_id, false, p_reason);
  update app.publications set ended_on = app.today(), end_reason = p_reason where id = p.id;
  perform app.append_event(p.matter_id, 'T-00', '撤下公开答复', p_reason, p.dispatch_id, null, null, jsonb_build_object('publication', p.id), p_role);
end $$;
comment on function app.end_publication is 'Takes an answer out of public sight, or ends the asking for it.';

create function api.end_publication(p_publication_id uuid, p_reason text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; p app.publications;
begin
  select x.* into m from app.matters x join app.publications y on y.matter_id = x.id where y.id = p_publication_id for update of x;
  select * into p from app.publications where id = p_publication_id for update;
  if not app.reads_matter(m) or app.my_unit_id() not in (m.keeper_unit_id, p.unit_id) then perform app.fail('matter_not_found', '404'); end if;
  if app.my_unit_id() <> m.keeper_unit_id or not app.my_roles() && '{REVIEWER,BUREAU_LEAD}' then perform app.fail('role_missing', '403', 'R-PRIV-PUBLISH', '{"roles":["REVIEWER","BUREAU_LEAD"]}'); end if;
  if p.ended_on is not null then perform app.fail('publication_is_decided', '409', 'R-PRIV-PUBLISH'); end if;
  perform app.end_publication(p, app.check_text(p_reason, 'reason', 2000, true), (select x from unnest(app.my_roles()) x where x in ('REVIEWER','BUREAU_LEAD') limit 1));
  return jsonb_build_object('matter_id', m.id);
end $$;
comment on function api.end_publication is 'The bureau takes a published answer down, with a reason.';

create function api.choose_publication(p_code text, p_client text, p_agrees boolean) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.submissions; m app.matters; p app.publications;
begin
  s := app.find_by_code(p_code, p_client);
  if s.id is null then return app.unknown_code(p_code); end if;
  select * into m from app.matters where id = s.matter_id for update;
  if p_agrees and (m.is_sealed or m.type in ('B','D') or s.minor is not null or s.is_confidential) then perform app.fail('not_publishable', '409', 'R-PRIV-PUBLISH'); end if;
  if p_agrees is null or s.consent_publish = p_agrees then return null; end if;
  update app.submissions set consent_publish = p_agrees where id = s.id;
  perform app.append_event(m.id, 'T-00', case when p_agrees then '同意公开答复' else '不再同意公开答复' end, null, null, null, null, '{}', 'PETITIONER');
  for p in select * from app.publications x where not p_agrees and x.matter_id = m.id and x.ended_on is null loop
    perform app.end_publication(p, '信访人不同意公开', 'PETITIONER');
  end loop;
  return null;
end $$;
comment on function api.choose_publication is 'The petitioner agrees that the answer is published, or not any more: then it is out of sight at once (R-PRIV-PUBLISH). Portal only.';

create function api.published_answers(p_id uuid default null, p_page int default 0) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  perform app.require_portal();
  return (with shown as (
      select p.id, p.title, p.question, p.answer, app.on_date(p.published_at) as published_on, u.name as unit_name, p.published_at
      from app.publications p join app.units u on u.id = p.unit_id
      where p.published_at is not null and p.ended_on is null and (p_id is null or p.id = p_id)
        and not exists (select from app.submissions s where s.matter_id = p.matter_id and not s.consent_publish) -- whoever joined later did not agree either
      order by p.published_at desc, p.id offset 20 * greatest(least(coalesce(p_page, 0), 1000), 0) limit 21)
    select jsonb_build_object('has_more', count(*) > 20, 'answers', coalesce(jsonb_agg(to_jsonb(y) - 'published_at' order by y.published_at desc, y.id) filter (where y.n <= 20), '[]'))
    from (select s.*, row_number() over (order by s.published_at desc, s.id) as n from shown s) y);
end $$;
comment on function api.published_answers is 'What everybody may read: one answer, or a page of twenty, newest first (R-PRIV-PUBLISH). Portal only.';

create function app.publication_choice(s app.submissions, m app.matters) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  if m.is_sealed or m.type in ('B','D') or s.minor is not null or s.is_confidential then return null; end if;
  return jsonb_build_object('agrees', s.consent_publish, 'shown', (select p.id from app.publications p where p.matter_id = m.id and p.published_at is not null and p.ended_on is null limit 1));
end $$;
comment on function app.publication_choice is 'Whether the petitioner agreed to publication, and the page there is; null where nothing may be published.';

create view api.matter_publications with (security_invoker = true) as
  select p.id, p.matter_id, p.dispatch_id, p.unit_id, u.short_name as unit_name, p.title, p.question, p.answer, app.staff_name(p.drafted_by) as drafted_by_name, p.drafted_on,
    app.staff_name(p.allowed_by) as allowed_by_name, p.allowed_on, app.staff_name(p.published_by) as published_by_name, app.on_date(p.published_at) as published_on, p.ended_on, p.end_reason
  from app.publications p join app.units u on u.id = p.unit_id;
comment on view api.matter_publications is '公开答复 of a matter, with who approved.';
grant select on api.matter_publications to authenticated;
