-- Collecting suggestions (人民建议征集, Article 29): at any time, on a topic with its period, or from people who are invited. What
-- comes in is a submission like any other, studied and answered each by itself; like ones may be studied together; several make
-- a digest for the leaders; results are published, good ones honoured. Nobody votes (R-SUG-NOVOTE).

create table app.topics (
  id uuid primary key default gen_random_uuid(),
  title text not null constraint topics_title_length check (length(title) between 1 and 100),
  background text not null constraint topics_background_length check (length(background) between 1 and 5000),
  questions text[] not null constraint topics_questions check (cardinality(questions) between 1 and 5),
  from_day date not null, to_day date not null,
  organiser_id uuid not null references app.units on delete restrict,
  contact text not null constraint topics_contact_length check (length(contact) between 1 and 200),
  has_award boolean not null default false,
  is_invited boolean not null default false,
  result_form text not null constraint topics_result_form check (result_form in ('list','summary')),
  state text not null default 'draft' constraint topics_state check (state in ('draft','review','published','results')),
  drafted_by uuid not null references app.staff on delete restrict,
  return_reason text,
  number text unique, body text,
  published_by uuid references app.staff on delete restrict, published_on date,
  results text, received_count int,
  results_by uuid references app.staff on delete restrict, results_on date,
  constraint topics_period check (from_day <= to_day),
  constraint topics_published_by_another check (published_by is distinct from drafted_by),
  constraint topics_published_whole check ((state in ('draft','review')) = (published_on is null) and (published_on is null) = (number is null) and (state = 'results') = (results_on is not null))
);
create index on app.topics (organiser_id);
create index on app.topics (drafted_by);
create index on app.topics (published_by);
create index on app.topics (results_by);
create index topics_shown on app.topics (published_on desc, id) where published_on is not null;
comment on table app.topics is '征集专题: what is asked, from when to when, by whom; drafted, checked, published, closed by its last day, results published (R-SUG-TOPIC).';
create table app.topic_invitations (
  topic_id uuid not null references app.topics on delete restrict,
  code_hash bytea not null,
  name text not null constraint topic_invitations_name_length check (length(name) between 1 and 60),
  invited_by uuid not null references app.staff on delete restrict,
  primary key (topic_id, code_hash)
);
create index on app.topic_invitations (invited_by);
comment on table app.topic_invitations is '特邀建议人: who was invited to a topic; of the code only a keyed hash is kept (R-SUG-CHANNEL).';
create table app.suggestions (
  submission_id uuid primary key references app.submissions on delete restrict,
  matter_id uuid not null references app.matters on delete restrict,
  topic_id uuid references app.topics on delete restrict,
  problem text not null, advice text not null, effect text, field text, units text,
  is_signed boolean not null default false
);
create index on app.suggestions (matter_id);
create index on app.suggestions (topic_id);
comment on table app.suggestions is '人民建议: the parts of a suggestion as its author wrote them, and whether the name may stand with it (R-SUG-ITEM).';
create table app.suggestion_groups (
  id uuid primary key default gen_random_uuid(),
  name text not null constraint suggestion_groups_name_length check (length(name) between 1 and 100),
  made_by uuid not null references app.staff on delete restrict, made_on date not null
);
create index on app.suggestion_groups (made_by);
comment on table app.suggestion_groups is '同类建议: suggestions studied together; each keeps its own author, clock and reply (R-SUG-SIMILAR).';
create table app.suggestion_group_members (
  group_id uuid not null references app.suggestion_groups on delete restrict,
  matter_id uuid not null unique references app.matters on delete restrict,
  primary key (group_id, matter_id)
);
comment on table app.suggestion_group_members is 'Which suggestions are studied together.';
create table app.digests (
  id uuid primary key default gen_random_uuid(),
  title text not null constraint digests_title_length check (length(title) between 1 and 100),
  text text not null constraint digests_text_length check (length(text) between 1 and 10000),
  analysis text not null constraint digests_analysis_length check (length(analysis) between 1 and 5000),
  matters uuid[] not null constraint digests_several check (cardinality(matters) >= 2),
  drafted_by uuid not null references app.staff on delete restrict, drafted_on date not null,
  number text unique, body text, hash bytea,
  signed_by uuid references app.staff on delete restrict, signed_on date,
  instructed_by text, instructed_on date, instruction text,
  followed_by uuid references app.matters on delete restrict,
  constraint digests_by_two check (signed_by is distinct from drafted_by),
  constraint digests_signed_whole check ((signed_on is null) = (signed_by is null) and (signed_on is null) = (number is null)),
  constraint digests_instructed_whole check ((instruction is null) = (instructed_by is null) and (instruction is null) = (instructed_on is null) and (instruction is null) = (followed_by is null) and (instruction is null or signed_on is not null))
);
create index on app.digests (drafted_by);
create index on app.digests (signed_by);
create index on app.digests (followed_by);
comment on table app.digests is '人民建议摘报: several suggestions for the leaders, without their authors, with an analysis; what a leader instructs becomes a matter that is assigned (R-SUG-REPORT).';
create table app.awards (
  id uuid primary key default gen_random_uuid(),
  topic_id uuid not null references app.topics on delete restrict,
  submission_id uuid not null unique references app.suggestions on delete restrict,
  grade text not null constraint awards_grade check (grade in ('first','second','third','encouragement')),
  panel text[] not null constraint awards_panel_of_three check (cardinality(panel) >= 3),
  reasons jsonb not null constraint awards_criteria check (reasons ?& '{aim,feasible,new,effect}'),
  announced_by uuid not null references app.staff on delete restrict, announced_on date not null,
  confirmed_by uuid references app.staff on delete restrict, confirmed_on date,
  ended_on date, end_reason text,
  constraint awards_confirmed_by_another check (confirmed_by is distinct from announced_by),
  constraint awards_ended_whole check ((ended_on is null) = (end_reason is null))
);
create index on app.awards (topic_id);
create index on app.awards (announced_by);
create index on app.awards (confirmed_by);
comment on table app.awards is '优秀建议: chosen by a panel of three or more by four criteria, shown for five working days, then confirmed; a certificate, no money (R-SUG-AWARD).';
create trigger keep_topics before delete on app.topics for each row execute function app.refuse_change();
create trigger keep_suggestions before update or delete on app.suggestions for each row execute function app.keep_until_erased();
create trigger keep_digests before delete on app.digests for each row execute function app.refuse_change();
create trigger keep_awards before delete on app.awards for each row execute function app.refuse_change();

insert into app.templates (kind, title, issuer, addressee, series_suffix, required, body) values
('W-SUG-TOPIC','人民建议征集公告','bureau','bureau','建征','{title,background,questions,term,organ,contact}',
$t${{title}}

一、征集背景
{{background}}

二、征集问题
{{questions}}

三、征集时间
{{term}}

四、怎样参加
在网上信访门户“人民建议”里提交，也可以来信、来访、来电。匿名也可以，匿名的不参加评选。每一条建议都会登记、研究并答复。

主办单位：{{organ}}
联系方式：{{contact}}$t$),
('W-SUG-DIGEST','人民建议摘报','bureau','bureau','建征','{to_unit,title,text,analysis}',
$t${{to_unit}}：

{{title}}

一、建议摘要
{{text}}

二、分析和意见
{{analysis}}$t$);
insert into app.template_versions (kind, version, body, revised_at) select kind, version, body, clock_timestamp() from app.templates t where not exists (select from app.template_versions v where v.kind = t.kind);

create function app.require_collector(p_roles text[], p_rule text) returns void language plpgsql stable security definer set search_path = '' as $$
begin
  if app.my_unit_id() is distinct from app.bureau_id() or not app.my_roles() && p_roles then perform app.fail('role_missing', '403', p_rule, jsonb_build_object('roles', p_roles)); end if;
end $$;
comment on function app.require_collector is 'Refuses everybody but those of the bureau who collect suggestions.';

create function app.collecting_number() returns text language plpgsql volatile security definer set search_path = '' as $$
declare series text;
begin
  select regexp_replace(document_code, '信$', '') || '建征' into series from app.units where id = app.bureau_id();
  return series || '〔' || extract(year from app.today())::int || '〕' || app.next_document_no(app.bureau_id(), series, extract(year from app.today())::int) || '号';
end $$;
comment on function app.collecting_number is 'The next number of the papers of collecting suggestions.';

create function api.draft_topic(p_topic_id uuid, p_content jsonb, p_submit boolean default false) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare t app.topics; asked text[];
begin
  perform app.require_collector('{SUGGEST}', 'R-SUG-TOPIC');
  if p_topic_id is not null then
    select * into t from app.topics where id = p_topic_id for update;
    if t.id is null then perform app.fail('topic_not_found', '404'); end if;
    if t.state <> 'draft' then perform app.fail('topic_is_fixed', '409', 'R-SUG-TOPIC'); end if;
  end if;
  asked := array(select btrim(x) from jsonb_array_elements_text(case jsonb_typeof(p_content -> 'questions') when 'array' then p_content -> 'questions' else '[]' end) x where btrim(x) <> '');
  if cardinality(asked) not between 1 and 5 then perform app.fail('topic_questions', '422', 'R-SUG-TOPIC', '{"field":"questions"}'); end if;
  if (p_content ->> 'from') is null or (p_content ->> 'to') is null or (p_content ->> 'from')::date > (p_content ->> 'to')::date then perform app.fail('snapshot_period_missing', '422', 'R-SUG-TOPIC', '{"field":"to"}'); end if;
  if not exists (select from app.units where id = nullif(p_content ->> 'organiser', '')::uuid and valid_to is null) then perform app.fail('unit_unknown', '422', 'R-SUG-TOPIC', '{"field":"organiser"}'); end if;
  if p_content ->> 'result_form' is null or p_content ->> 'result_form' not in ('list','summary') then perform app.fail('result_form_missing', '422', 'R-SUG-TOPIC', '{"field":"result_form"}'); end if;
  t.id := coalesce(t.id, gen_random_uuid());
  insert into app.topics as x (id, title, background, questions, from_day, to_day, organiser_id, contact, has_award, is_invited, result_form, state, drafted_by)
    values (t.id, app.check_text(p_content ->> 'title', 'title', 100, true), app.check_text(p_content ->> 'background', 'background', 5000, true), asked, (p_content ->> 'from')::date, (p_content ->> 'to')::date, (p_content ->> 'organiser')::uuid,
      app.check_text(p_content ->> 'contact', 'contact', 200, true), coalesce((p_content ->> 'has_award')::boolean, false), coalesce((p_content ->> 'is_invited')::boolean, false), p_content ->> 'result_form', case when p_submit then 'review' else 'draft' end, auth.uid())
    on conflict (id) do update set title = excluded.title, background = excluded.background, questions = excluded.questions, from_day = excluded.from_day, to_day = excluded.to_day, organiser_id = excluded.organiser_id, contact = excluded.contact,
      has_award = excluded.has_award, is_invited = excluded.is_invited, result_form = excluded.result_form, state = excluded.state, drafted_by = excluded.drafted_by;
  return t.id;
end $$;
comment on function api.draft_topic is 'SUGGEST drafts a topic: {title, background, questions (1 to 5), from, to, organiser, contact, has_award, is_invited, result_form: list|summary}, and hands it in to be checked (R-SUG-TOPIC).';

create function api.decide_topic(p_topic_id uuid, p_approve boolean, p_reason text default null) returns void language plpgsql volatile security definer set search_path = '' as $$
declare t app.topics; w app.templates; term text;
begin
  perform app.require_collector('{BUREAU_LEAD}', 'R-SUG-TOPIC');
  select * into t from app.topics where id = p_topic_id for update;
  if t.id is null then perform app.fail('topic_not_found', '404'); end if;
  if t.state <> 'review' then perform app.fail('topic_not_handed_in', '409', 'R-SUG-TOPIC'); end if;
  if t.drafted_by = auth.uid() then perform app.fail('drafter_cannot_sign', '403', 'R-DOC-SIGN'); end if;
  if p_approve is null then perform app.fail('approval_missing', '422', 'R-SUG-TOPIC', '{"field":"approve"}'); end if;
  if not p_approve then
    update app.topics set state = 'draft', return_reason = app.check_text(p_reason, 'reason', 2000, true) where id = t.id;
    return;
  end if;
  select * into w from app.templates where kind = 'W-SUG-TOPIC';
  term := app.say_date(t.from_day) || '至' || app.say_date(t.to_day);
  update app.topics set state = 'published', return_reason = null, published_by = auth.uid(), published_on = app.today(), number = app.collecting_number(),
    body = app.fill_template(w.body, jsonb_build_object('title', t.title, 'background', t.background, 'questions', (select string_agg(n || '. ' || q, E'\n' order by n) from unnest(t.questions) with ordinality x(q, n)), 'term', term,
      'organ', (select name from app.units where id = t.organiser_id), 'contact', t.contact)) where id = t.id;
end $$;
comment on function api.decide_topic is 'The leader publishes a topic with its announcement and number, or sends it back with a reason (R-SUG-TOPIC, R-DOC-SIGN).';

create function api.extend_topic(p_topic_id uuid, p_to date) returns void language plpgsql volatile security definer set search_path = '' as $$
declare t app.topics;
begin
  perform app.require_collector('{SUGGEST}', 'R-SUG-TOPIC');
  select * into t from app.topics where id = p_topic_id for update;
  if t.id is null then perform app.fail('topic_not_found', '404'); end if;
  if t.state <> 'published' or t.to_day < app.today() then perform app.fail('topic_is_closed', '409', 'R-SUG-TOPIC'); end if;
  if p_to is null or p_to <= t.to_day then perform app.fail('topic_not_shortened', '422', 'R-SUG-TOPIC', '{"field":"to"}'); end if;
  update app.topics set to_day = p_to where id = t.id;
end $$;
comment on function api.extend_topic is 'A running topic may end later, never earlier (R-SUG-TOPIC).';

create function api.invite_proposer(p_topic_id uuid, p_name text) returns text language plpgsql volatile security definer set search_path = '' as $$
declare t app.topics; code text := app.shown_code(app.code_of(gen_random_uuid()));
begin
  perform app.require_collector('{SUGGEST}', 'R-SUG-CHANNEL');
  select * into t from app.topics where id = p_topic_id;
  if t.id is null then perform app.fail('topic_not_found', '404'); end if;
  if not t.is_invited then perform app.fail('topic_is_open', '409', 'R-SUG-CHANNEL'); end if;
  insert into app.topic_invitations (topic_id, code_hash, name, invited_by) values (t.id, app.code_hash(code), app.check_text(p_name, 'name', 60, true), auth.uid());
  return code;
end $$;
comment on function api.invite_proposer is 'Invites somebody to a topic for invited proposers; the code is shown once (R-SUG-CHANNEL).';

create function api.receive_suggestion(p_submission_id uuid, p_topic_id uuid, p_invitation text, p_title text, p_problem text, p_advice text, p_effect text, p_field text, p_units text, p_place text,
  p_is_anonymous boolean, p_name text, p_address text, p_phone text, p_email text, p_consent_publish boolean default false, p_is_signed boolean default false, p_attachments uuid[] default '{}', p_client text default null)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare f app.intake_form; t app.topics; receipt jsonb; g app.suggestions;
begin
  perform app.require_portal();
  perform app.throttle_submission(p_submission_id, p_client);
  if p_topic_id is not null and not exists (select from app.suggestions where submission_id = p_submission_id) then
    select * into t from app.topics where id = p_topic_id and published_on is not null;
    if t.id is null then perform app.fail('topic_not_found', '404'); end if;
    if t.state <> 'published' or app.today() not between t.from_day and t.to_day then perform app.fail('topic_is_closed', '409', 'R-SUG-TOPIC'); end if;
    if t.is_invited and not exists (select from app.topic_invitations i where i.topic_id = t.id and i.code_hash = any (app.code_hashes(p_invitation))) then return app.refused('invitation_unknown', '403', 'R-SUG-CHANNEL', '{"field":"invitation"}'); end if;
  end if;
  g.problem := app.check_text(p_problem, 'problem', 8000, true);  g.advice := app.check_text(p_advice, 'advice', 8000, true);  g.effect := app.check_text(p_effect, 'effect', 3000, false);
  g.field := app.check_text(p_field, 'field', 100, false);  g.units := app.check_text(p_units, 'units', 200, false);
  f.submission_id := p_submission_id;  f.channel := 'W';  f.received_at := app.now();  f.type := 'A';  f.title := p_title;  f.place := p_place;
  f.content := '现状和问题：' || g.problem || E'\n\n具体建议：' || g.advice || coalesce(E'\n\n预期效果：' || g.effect, '') || coalesce(E'\n\n涉及单位：' || g.units, '');
  f.demands := array[left(g.advice, 500)];  f.is_anonymous := p_is_anonymous;  f.petitioner_kind := 'person';
  f.name := p_name;  f.address := p_address;  f.phone := p_phone;  f.email := p_email;  f.consent_publish := p_consent_publish;  f.attachments := coalesce(p_attachments, '{}');
  receipt := app.receive(f);
  insert into app.suggestions (submission_id, matter_id, topic_id, problem, advice, effect, field, units, is_signed)
    values (p_submission_id, (receipt ->> 'matter_id')::uuid, t.id, g.problem, g.advice, g.effect, g.field, g.units, coalesce(p_is_signed, false) and not coalesce(p_is_anonymous, false)) on conflict (submission_id) do nothing;
  return receipt;
end $$;
comment on function api.receive_suggestion is 'A suggestion with its parts, at any time or to a topic while it runs; an invited topic takes those with an invitation. It is registered like everything else; the name stands with it only if its author says so (R-SUG-CHANNEL, R-SUG-ITEM). Portal only.';

create function api.group_suggestions(p_group_id uuid, p_name text, p_matter_ids uuid[]) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare g uuid := p_group_id; n int;
begin
  perform app.require_collector('{SUGGEST,TRIAGE}', 'R-SUG-SIMILAR');
  if g is not null and not exists (select from app.suggestion_groups where id = g) then perform app.fail('group_not_found', '404'); end if;
  if exists (select from unnest(coalesce(p_matter_ids, '{}')) x where not exists (select from app.matters m where m.id = x and m.type = 'A' and not m.is_sealed and app.reads_matter(m))) then perform app.fail('not_a_suggestion', '409', 'R-SUG-SIMILAR'); end if;
  if g is null then
    if coalesce(cardinality(p_matter_ids), 0) < 2 then perform app.fail('group_too_small', '422', 'R-SUG-SIMILAR', '{"field":"matters"}'); end if;
    insert into app.suggestion_groups (name, made_by, made_on) values (app.check_text(p_name, 'group_name', 100, true), auth.uid(), app.today()) returning id into g;
  end if;
  insert into app.suggestion_group_members (group_id, matter_id) select g, x from unnest(p_matter_ids) x on conflict do nothing;
  get diagnostics n = row_count;
  if n < cardinality(p_matter_ids) then perform app.fail('already_grouped', '409', 'R-SUG-SIMILAR'); end if;
  return g;
end $$;
comment on function api.group_suggestions is 'Puts like suggestions together for study; each keeps its dispatch and gets its own reply (R-SUG-SIMILAR).';

create function api.publish_results(p_topic_id uuid, p_summary text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare t app.topics; m uuid;
begin
  perform app.require_collector('{BUREAU_LEAD}', 'R-SUG-PUBLISH');
  select * into t from app.topics where id = p_topic_id for update;
  if t.id is null then perform app.fail('topic_not_found', '404'); end if;
  if t.state <> 'published' or t.to_day >= app.today() then perform app.fail('topic_still_runs', '409', 'R-SUG-PUBLISH'); end if;
  perform app.check_text(p_summary, 'summary', 5000, true);
  if exists (select from app.suggestions g join app.matters x on x.id = g.matter_id where g.topic_id = t.id and x.state not in ('M78','M90','M85','M80','M79')) then perform app.fail('suggestions_unanswered', '409', 'R-SUG-PUBLISH'); end if;
  for m in select g.matter_id from app.suggestions g where g.topic_id = t.id loop
    if app.trace_in(p_summary, m) is not null then perform app.fail('publication_shows_person', '422', 'R-PRIV-MASK', '{"field":"summary"}'); end if;
  end loop;
  update app.topics set state = 'results', results = btrim(p_summary), received_count = (select count(*) from app.suggestions g where g.topic_id = t.id), results_by = auth.uid(), results_on = app.today() where id = t.id;
end $$;
comment on function api.publish_results is 'Publishes what a topic came to when every suggestion is answered: how many came, what was adopted, the reasons in summary; nobody is named in it (R-SUG-PUBLISH, R-PRIV-MASK).';

create function api.draft_digest(p_title text, p_text text, p_analysis text, p_matter_ids uuid[]) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare id uuid := gen_random_uuid(); x uuid;
begin
  perform app.require_collector('{SUGGEST}', 'R-SUG-REPORT');
  if coalesce(cardinality(p_matter_ids), 0) < 2 then perform app.fail('group_too_small', '422', 'R-SUG-REPORT', '{"field":"matters"}'); end if;
  foreach x in array p_matter_ids loop
    if not exists (select from app.matters m where m.id = x and m.type = 'A' and not m.is_sealed and app.reads_matter(m)) then perform app.fail('not_a_suggestion', '409', 'R-SUG-REPORT'); end if;
    if app.trace_in(concat_ws(E'\n', p_title, p_text, p_analysis), x) is not null then perform app.fail('publication_shows_person', '422', 'R-SUG-REPORT', '{"field":"text"}'); end if;
  end loop;
  insert into app.digests (id, title, text, analysis, matters, drafted_by, drafted_on)
    values (id, app.check_text(p_title, 'title', 100, true), app.check_text(p_text, 'digest_text', 10000, true), app.check_text(p_analysis, 'analysis', 5000, true), p_matter_ids, auth.uid(), app.today());
  return id;
end $$;
comment on function api.draft_digest is 'A digest of several suggestions with an analysis, without a trace of their authors (R-SUG-REPORT).';

create function api.sign_digest(p_digest_id uuid) returns text language plpgsql volatile security definer set search_path = '' as $$
declare d app.digests; w app.templates;
begin
  perform app.require_collector('{BUREAU_LEAD}', 'R-SUG-REPORT');
  select * into d from app.digests where id = p_digest_id for update;
  if d.id is null then perform app.fail('digest_not_found', '404'); end if;
  if d.signed_on is not null then perform app.fail('digest_is_signed', '409', 'R-SUG-REPORT'); end if;
  if d.drafted_by = auth.uid() then perform app.fail('drafter_cannot_sign', '403', 'R-DOC-SIGN'); end if;
  select * into w from app.templates where kind = 'W-SUG-DIGEST';
  d.number := app.collecting_number();
  d.body := app.fill_template(w.body, jsonb_build_object('to_unit', (select string_agg(name, '，' order by sort_order) from app.units where code in ('QW','QZF')), 'title', d.title, 'text', d.text, 'analysis', d.analysis));
  update app.digests set number = d.number, body = d.body, hash = app.record_hash(convert_to(concat_ws('|', 'W-SUG-DIGEST', d.number, d.body), 'UTF8'), app.hash_in_use()), signed_by = auth.uid(), signed_on = app.today() where id = d.id;
  return d.number;
end $$;
comment on function api.sign_digest is 'The leader of the bureau signs a digest to the leaders of the district (R-SUG-REPORT, R-DOC-SIGN).';

create function api.record_instruction(p_digest_id uuid, p_by text, p_on date, p_instruction text) returns text language plpgsql volatile security definer set search_path = '' as $$
declare d app.digests; f app.intake_form; receipt jsonb;
begin
  perform app.require_collector('{SUGGEST,BUREAU_LEAD}', 'R-SUG-REPORT');
  select * into d from app.digests where id = p_digest_id for update;
  if d.id is null then perform app.fail('digest_not_found', '404'); end if;
  if d.signed_on is null then perform app.fail('digest_not_signed', '409', 'R-SUG-REPORT'); end if;
  if d.instruction is not null then perform app.fail('instruction_is_recorded', '409', 'R-SUG-REPORT'); end if;
  if p_on is null or p_on > app.today() or p_on < d.signed_on then perform app.fail('instruction_date_missing', '422', 'R-SUG-REPORT', '{"field":"on"}'); end if;
  f.submission_id := gen_random_uuid();  f.channel := 'L';  f.received_at := app.now();  f.type := 'A';  f.title := left('批示：' || d.title, 100);  f.place := (select code from app.places order by sort_order limit 1);
  f.content := app.check_text(p_by, 'instructed_by', 60, true) || '（' || app.say_date(p_on) || '）批示：' || app.check_text(p_instruction, 'instruction', 2000, true) || E'\n\n' || d.number || E'\n' || d.text;
  f.demands := array[left(btrim(p_instruction), 500)];  f.is_anonymous := true;  f.recorded_by := auth.uid();
  receipt := app.receive(f);
  update app.digests set instructed_by = btrim(p_by), instructed_on = p_on, instruction = btrim(p_instruction), followed_by = (receipt ->> 'matter_id')::uuid where id = d.id;
  return receipt ->> 'reg_no';
end $$;
comment on function api.record_instruction is 'What a leader instructs on a digest is registered as a matter of its own, to be assigned and reported back (R-SUG-REPORT).';

create function api.announce_award(p_submission_id uuid, p_grade text, p_panel text[], p_reasons jsonb) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare g app.suggestions; t app.topics; a uuid; names text[] := array(select distinct btrim(x) from unnest(coalesce(p_panel, '{}')) x where btrim(x) <> '');
begin
  perform app.require_collector('{SUGGEST}', 'R-SUG-AWARD');
  select * into g from app.suggestions where submission_id = p_submission_id;
  select * into t from app.topics where id = g.topic_id;
  if t.id is null or not t.has_award then perform app.fail('topic_has_no_award', '409', 'R-SUG-AWARD'); end if;
  if t.state <> 'results' then perform app.fail('topic_still_runs', '409', 'R-SUG-AWARD'); end if;
  if (select is_anonymous from app.matters where id = g.matter_id) then perform app.fail('anonymous_gets_no_award', '409', 'R-SUG-AWARD'); end if;
  if not (select s.consent_publish from app.submissions s where s.id = g.submission_id) then perform app.fail('consent_missing', '409', 'R-SUG-PUBLISH'); end if;
  if p_grade is null or p_grade not in ('first','second','third','encouragement') then perform app.fail('grade_missing', '422', 'R-SUG-AWARD', '{"field":"grade"}'); end if;
  if cardinality(names) < 3 then perform app.fail('panel_too_small', '422', 'R-SUG-AWARD', '{"field":"panel"}'); end if;
  if exists (select from unnest('{aim,feasible,new,effect}'::text[]) k where coalesce(btrim(p_reasons ->> k), '') = '') then perform app.fail('criteria_missing', '422', 'R-SUG-AWARD', '{"field":"reasons"}'); end if;
  insert into app.awards (topic_id, submission_id, grade, panel, reasons, announced_by, announced_on) values (t.id, g.submission_id, p_grade, names, p_reasons, auth.uid(), app.today()) on conflict do nothing returning id into a;
  if a is null then perform app.fail('award_exists', '409', 'R-SUG-AWARD'); end if;
  return a;
end $$;
comment on function api.announce_award is 'Shows which suggestion a panel of three or more chose, by aim, feasibility, novelty and effect; nobody anonymous (R-SUG-AWARD).';

create function api.decide_award(p_award_id uuid, p_confirm boolean, p_reason text default null) returns void language plpgsql volatile security definer set search_path = '' as $$
declare a app.awards;
begin
  perform app.require_collector('{BUREAU_LEAD}', 'R-SUG-AWARD');
  select * into a from app.awards where id = p_award_id for update;
  if a.id is null then perform app.fail('award_not_found', '404'); end if;
  if a.confirmed_on is not null or a.ended_on is not null then perform app.fail('award_is_decided', '409', 'R-SUG-AWARD'); end if;
  if p_confirm is null then perform app.fail('approval_missing', '422', 'R-SUG-AWARD', '{"field":"approve"}'); end if;
  if not p_confirm then
    update app.awards set ended_on = app.today(), end_reason = app.check_text(p_reason, 'reason', 2000, true) where id = a.id;
  else
    if app.today() <= coalesce(app.add_working_days(a.announced_on, 5), a.announced_on + 9) then perform app.fail('award_still_shown', '409', 'R-SUG-AWARD'); end if;
    update app.awards set confirmed_by = auth.uid(), confirmed_on = app.today() where id = a.id;
  end if;
end $$;
comment on function api.decide_award is 'After five whole working days in public the leader confirms an award, or ends it with a reason (R-SUG-AWARD).';

create function app.award_lines(p_topic_id uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return (select jsonb_agg(jsonb_build_object('title', case when app.trace_in(s.title, g.matter_id) is null then s.title else '（标题不公开）' end, 'grade', case a.grade when 'first' then '一等' when 'second' then '二等' when 'third' then '三等' else '鼓励' end, 'announced_on', a.announced_on, 'confirmed_on', a.confirmed_on,
      'name', case when g.is_signed then (select p.name from app.parties p where p.submission_id = g.submission_id and p.role = 'petitioner' limit 1) end) order by array_position('{first,second,third,encouragement}', a.grade), a.announced_on)
    from app.awards a join app.suggestions g on g.submission_id = a.submission_id join app.submissions s on s.id = g.submission_id where a.topic_id = p_topic_id and a.ended_on is null and s.consent_publish);
end $$;
comment on function app.award_lines is 'What the public sees of the awards of a topic, while the author agrees; a name only where its author wished it, no title that leads to a person (R-SUG-PUBLISH, R-PRIV-MASK).';

create function api.public_topics(p_id uuid default null, p_invitation text default null) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  perform app.require_portal();
  return coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'title', t.title, 'number', t.number, 'body', t.body, 'from', t.from_day, 'to', t.to_day, 'organiser', u.name, 'is_invited', t.is_invited, 'has_award', t.has_award, 'published_on', t.published_on,
      'state', case when t.state = 'results' then 'results' when app.today() < t.from_day then 'coming' when app.today() > t.to_day then 'closed' else 'open' end,
      'received', t.received_count, 'results', t.results, 'results_on', t.results_on,
      'adopted', case when t.state = 'results' and t.result_form = 'list' then (select jsonb_agg(jsonb_build_object('title', s.title, 'outcome', o.label, 'name', case when g.is_signed then (select p.name from app.parties p where p.submission_id = g.submission_id and p.role = 'petitioner' limit 1) end) order by s.received_at)
        from app.suggestions g join app.submissions s on s.id = g.submission_id join app.demands n on n.matter_id = g.matter_id and n.replaced_on is null join app.outcomes o on o.code = n.outcome
        where g.topic_id = t.id and n.outcome in ('adopted','partly_adopted') and s.consent_publish and app.trace_in(s.title, g.matter_id) is null) end,
      'awards', app.award_lines(t.id)) order by t.published_on desc, t.id)
    from (select * from app.topics x where x.published_on is not null and (p_id is null and not x.is_invited or x.id = p_id) order by x.published_on desc, x.id limit 50) t join app.units u on u.id = t.organiser_id), '[]');
end $$;
comment on function api.public_topics is 'Topics for everybody: open, closed, with results; what was adopted of those who agreed to be published, names of those who wished it; an invited topic only by its address (R-SUG-PUBLISH, R-SUG-CHANNEL). Portal only.';

alter table app.topics enable row level security;
alter table app.topic_invitations enable row level security;
alter table app.suggestions enable row level security;
alter table app.suggestion_groups enable row level security;
alter table app.suggestion_group_members enable row level security;
alter table app.digests enable row level security;
alter table app.awards enable row level security;
create policy "The bureau reads topics" on app.topics for select to authenticated using ((select app.reads_all_matters()));
create policy "Readers of a matter read the parts of a suggestion" on app.suggestions for select to authenticated using (exists (select from app.matters m where m.id = matter_id));
create policy "Readers of a suggestion read with which it is studied" on app.suggestion_group_members for select to authenticated using (exists (select from app.matters m where m.id = matter_id));
create policy "Readers of a suggestion read its group" on app.suggestion_groups for select to authenticated using ((select app.reads_all_matters()) or exists (select from app.suggestion_group_members x where x.group_id = id));
create policy "Who collects and who leads read digests" on app.digests for select to authenticated using ((select app.reads_all_matters()) and (select app.my_roles()) && '{SUGGEST,BUREAU_LEAD}');
create policy "The bureau reads awards" on app.awards for select to authenticated using ((select app.reads_all_matters()));
grant select on app.topics, app.suggestions, app.suggestion_groups, app.suggestion_group_members, app.digests, app.awards to authenticated;

create view api.topics with (security_invoker = true) as
  select t.id, t.title, t.background, t.questions, t.from_day, t.to_day, t.organiser_id, u.short_name as organiser_name, t.contact, t.has_award, t.is_invited, t.result_form, t.state,
    case t.state when 'draft' then '拟稿' when 'review' then '待审核' when 'results' then '结果已公布' else case when t.to_day < (select app.today()) then '已截止' else '征集中' end end as state_label,
    t.return_reason, t.number, t.body, app.staff_name(t.drafted_by) as drafted_by_name, t.published_on, t.results, t.received_count, t.results_on
  from app.topics t join app.units u on u.id = t.organiser_id;
comment on view api.topics is '征集专题.';
create view api.topic_suggestions with (security_invoker = true) as
  select g.submission_id, g.matter_id, g.topic_id, m.reg_no, m.title, m.received_on, st.label as state_label, g.field, g.units, g.is_signed, m.is_anonymous, x.group_id, k.name as group_name, a.id as award_id,
    case a.grade when 'first' then '一等' when 'second' then '二等' when 'third' then '三等' when 'encouragement' then '鼓励' end as grade_label, a.announced_on, a.confirmed_on, a.ended_on
  from app.suggestions g join app.matters m on m.id = g.matter_id join app.states st on st.state = m.state
    left join app.suggestion_group_members x on x.matter_id = m.id left join app.suggestion_groups k on k.id = x.group_id left join app.awards a on a.submission_id = g.submission_id;
comment on view api.topic_suggestions is 'Suggestions with their topic, group and award.';
create view api.digests with (security_invoker = true) as
  select d.id, d.title, d.text, d.analysis, d.matters, app.staff_name(d.drafted_by) as drafted_by_name, d.drafted_on, d.number, d.body, encode(d.hash, 'hex') as hash, app.staff_name(d.signed_by) as signed_by_name, d.signed_on, d.instructed_by, d.instructed_on, d.instruction, d.followed_by, m.reg_no as followed_reg_no
  from app.digests d left join app.matters m on m.id = d.followed_by;
comment on view api.digests is '人民建议摘报.';
grant select on api.topics, api.topic_suggestions, api.digests to authenticated;
