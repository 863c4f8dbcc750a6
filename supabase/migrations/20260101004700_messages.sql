-- Sealed messages: between a reporter, named or not, and the confidentiality officers who keep the report; and to the head of
-- the bureau from anybody who fears or suffers retaliation. The unit that handles the matter never learns of either: no event,
-- no request, no number, no letter says that there are any (R-CONF-INVISIBLE, R-RIGHT-NO-RETALIATE).

create table app.sealed_messages (
  id uuid primary key,
  matter_id uuid not null references app.matters on delete restrict,
  submission_id uuid not null references app.submissions on delete restrict,
  kind text not null constraint sealed_messages_kind check (kind in ('report','retaliation')),
  words bytea, -- encrypted, whoever wrote them; null once the term of keeping has ended
  key_id text generated always as (extensions.pgp_key_id(words)) stored,
  at timestamptz not null,
  by_id uuid references app.staff on delete restrict -- null: who petitioned
);
create index on app.sealed_messages (matter_id, kind, at);
create index on app.sealed_messages (submission_id);
create index on app.sealed_messages (key_id);
create index on app.sealed_messages (by_id);
comment on table app.sealed_messages is '密封留言: to and from a reporter, and about retaliation to the head; read only through verbs that log who read (R-CONF-SEAL, R-RIGHT-NO-RETALIATE).';
alter table app.sealed_messages enable row level security;
create trigger keep_sealed_messages before update or delete on app.sealed_messages for each row execute function app.keep_until_erased();

create function app.message_role(m app.matters, p_kind text) returns text language plpgsql immutable set search_path = '' as $$
begin
  return case when m.is_sealed then 'CONF_OFFICER' when p_kind = 'retaliation' then 'BUREAU_LEAD' end;
end $$;
comment on function app.message_role is 'Who reads and answers sealed messages: the officers who keep a report; about retaliation the head of the bureau.';

create function app.reads_messages(m app.matters, p_kind text) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce(app.reads_matter(m) and app.my_unit_id() = m.keeper_unit_id and app.message_role(m, p_kind) = any(app.my_roles()), false);
end $$;
comment on function app.reads_messages is 'Whether the person who asks reads the sealed messages of a matter.';

create function app.told_matter_id(s app.submissions, p_kind text) returns uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce(case when p_kind = 'report' and not s.is_sealed then (select r.matter_id from app.sealed_contents c join app.submissions r on r.id = c.submission_id where c.reached_through = s.id order by r.received_at desc, r.id limit 1) end, s.matter_id);
end $$;
comment on function app.told_matter_id is 'What a sealed message with a tracking code is about: its own matter, or the report that was split off from it (R-TRIAGE-MIXED-REPORT).';

create function api.send_sealed_message(p_code text, p_client text, p_message_id uuid, p_kind text, p_text text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.submissions; m app.matters; role text; r uuid := gen_random_uuid();
begin
  s := app.find_by_code(p_code, p_client);
  if s.id is null then return app.unknown_code(p_code); end if;
  perform app.require_request_id(p_message_id);
  if exists (select from app.sealed_messages where id = p_message_id) then return null; end if;
  select * into m from app.matters where id = app.told_matter_id(s, p_kind) for update;
  role := app.message_role(m, p_kind);
  if p_kind is null or p_kind not in ('report','retaliation') or role is null then perform app.fail('message_kind_unknown', '422', 'R-RIGHT-NO-RETALIATE', '{"field":"text"}'); end if;
  perform app.throttle_writing(p_client);
  insert into app.sealed_messages (id, matter_id, submission_id, kind, words, at) values (p_message_id, m.id, s.id, p_kind, app.seal(jsonb_build_object('text', app.check_text(p_text, 'text', 5000, true))), app.now());
  if not exists (select from app.requests where matter_id = m.id and kind = case p_kind when 'report' then 'message' else 'retaliation' end and unit_id = m.keeper_unit_id and answered_on is null) then
    insert into app.requests (id, matter_id, kind, unit_id, text, made_on) values (r, m.id, case p_kind when 'report' then 'message' else 'retaliation' end, m.keeper_unit_id, '（密封）', app.today());
    perform app.open_work(m.id, null, m.keeper_unit_id, role, case p_kind when 'report' then '回复报告人留言' else '回复打击报复的反映' end, '{}', null, null, null, r);
    perform app.start_sealed_term(r, m.id, p_kind);
  end if;
  return null;
end $$;
comment on function api.send_sealed_message is 'A message that only the keepers of a report read, or about retaliation only the head, who answers within one working day; the same id sent again changes nothing (R-RIGHT-NO-RETALIATE, R-CHAN-ANON). Portal only.';

create function api.read_sealed_messages(p_matter_id uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; kinds text[];
begin
  select * into m from app.matters where id = p_matter_id;
  kinds := array(select k from unnest('{report,retaliation}'::text[]) k where app.reads_messages(m, k));
  if kinds = '{}' then perform app.fail('matter_not_found', '404'); end if;
  if m.is_sealed and not app.has_opened(m.id) then perform app.fail('report_not_opened', '403', 'R-CONF-SEAL'); end if;
  if not m.is_sealed and exists (select from app.sealed_messages x where x.matter_id = m.id) then
    insert into app.identity_reads (matter_id, by_id, role, reason, at) values (m.id, auth.uid(), 'BUREAU_LEAD', '阅打击报复的反映', app.now());
  end if;
  return coalesce((select jsonb_agg(jsonb_build_object('kind', x.kind, 'at', x.at, 'sealed', app.handed(x.words), 'text', app.erased_words(x.words), 'is_ours', x.by_id is not null, 'by_name', app.staff_name(x.by_id)) order by x.at) from app.sealed_messages x where x.matter_id = m.id and x.kind = any(kinds)), '[]');
end $$;
comment on function api.read_sealed_messages is 'The cipher text of the sealed messages of a matter, for those they are for; of a report only while it is open to them, with its reason; each reading is logged (R-CONF-SEAL, R-PRIV-LOG).';

create function api.answer_sealed_message(p_matter_id uuid, p_kind text, p_text text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare m app.matters; r app.requests; to_whom uuid;
begin
  select * into m from app.matters where id = p_matter_id for update;
  if not app.reads_messages(m, p_kind) then perform app.fail('matter_not_found', '404'); end if;
  if m.is_sealed and not app.has_opened(m.id) then perform app.fail('report_not_opened', '403', 'R-CONF-SEAL'); end if;
  select submission_id into to_whom from app.sealed_messages where matter_id = m.id and kind = p_kind and by_id is null order by at desc limit 1;
  to_whom := coalesce(to_whom, case when m.is_sealed then (select coalesce(c.reached_through, s.id) from app.submissions s left join app.sealed_contents c on c.submission_id = s.id where s.matter_id = m.id order by s.received_at limit 1) end);
  if to_whom is null then perform app.fail('nothing_requested', '409', 'R-RIGHT-NO-RETALIATE'); end if;
  insert into app.sealed_messages (id, matter_id, submission_id, kind, words, at, by_id) values (gen_random_uuid(), m.id, to_whom, p_kind, app.seal(jsonb_build_object('text', app.check_text(p_text, 'text', 5000, true))), app.now(), auth.uid());
  for r in update app.requests set answer = '（密封）', is_granted = true, answered_by = auth.uid(), answered_on = app.today()
      where matter_id = m.id and kind = (case p_kind when 'report' then 'message' else 'retaliation' end) and answered_on is null returning * loop
    perform app.close_work(r.id);
    update app.sealed_terms set met_on = app.today() where request_id = r.id;
  end loop;
end $$;
comment on function api.answer_sealed_message is 'The officers ask or answer a reporter, also one without a name; the head answers about retaliation. It shows on the page of the tracking code alone, for the report part of a mixed submission that of the submission (R-CHAN-ANON, R-RIGHT-NO-RETALIATE).';

create function app.own_messages(p_submission_id uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce((select jsonb_agg(jsonb_build_object('kind', x.kind, 'at', x.at, 'is_ours', x.by_id is not null) order by x.at) from app.sealed_messages x where x.submission_id = p_submission_id), '[]');
end $$;
comment on function app.own_messages is 'That there are sealed messages for a tracking code, and when; their words: api.sealed_messages_of.';
