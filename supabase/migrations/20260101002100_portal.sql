-- The citizen's verbs. Only the portal's service account may call them; a petitioner proves the right to a matter with its
-- tracking code. Nothing here reads or writes on behalf of staff.

create table app.bureau_notices (key text primary key, title text not null, body text not null, sort_order int not null);
comment on table app.bureau_notices is 'What the portal must publish (R-CHAN-PUBLISH).';
insert into app.bureau_notices values
 ('online','网络信访渠道','本网站“我要提交”，全天二十四小时可以提交。',1),
 ('mail','通信地址','河北省邯郸市丛台区人民路（示例地址），丛台区信访局收，邮编 056000。来信请写明姓名、住址、联系方式和具体诉求。',2),
 ('phone','咨询投诉电话','0310-0000001（工作日 8:30–12:00，14:30–17:30）。',3),
 ('visit','信访接待时间和地点','丛台区联合接访中心（示例地址），工作日 8:30–12:00、14:30–17:30。多人反映共同事项的，请推选代表，代表不超过五人。',4),
 ('track','查询进展和结果的方式','在本站“查询进度”输入查询码；或者凭身份到接待窗口、拨打咨询电话查询。',5),
 ('law','有关法规','《信访工作条例》（2022年5月1日起施行）。',6),
 ('process','处理程序','收到之日起十五日内登记并转送、交办；有权处理的单位十五日内书面告知；按信访程序办理的六十日内办结，情况复杂的经批准可以延长不超过三十日；不服处理意见的，三十日内可以请求复查，不服复查意见的，三十日内可以请求复核。',7),
 ('other','其他便民事项','不会上网、没有手机也可以来信、来访、来电；接待窗口可以代为登记、打印回执。信访不收取任何费用。紧急情况请先拨打 110、119、120；一般生活服务事项也可以拨打 12345。',8);
alter table app.bureau_notices enable row level security;
create policy "Everyone signed in reads the public notices" on app.bureau_notices for select to authenticated using (true);
grant select on app.bureau_notices to authenticated;

create function api.portal_reference() returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  perform app.require_portal();
  return jsonb_build_object(
    'bureau', (select jsonb_build_object('name', u.name, 'phone', u.phone, 'address', u.address, 'hours', '工作日 8:30–12:00，14:30–17:30')
      from app.units u where u.id = app.bureau_id()),
    'notices', (select jsonb_agg(jsonb_build_object('key', key, 'title', title, 'body', body) order by sort_order) from app.bureau_notices),
    'places', (select jsonb_agg(jsonb_build_object('code', code, 'name', name) order by sort_order) from app.places),
    'types', (select jsonb_agg(jsonb_build_object('code', code, 'label', label, 'hint', hint) order by sort_order) from app.matter_types where code <> 'D'),
    'units', (select jsonb_agg(jsonb_build_object('id', id, 'name', short_name, 'kind', kind) order by sort_order) from app.units
      where kind not in ('superior') and valid_to is null),
    'states', (select jsonb_agg(jsonb_build_object('subject', subject, 'state', state, 'label', label, 'meaning', meaning) order by advance_order, state)
      from app.states where subject <> 'evaluation' and state <> 'M00'),
    'process', (select jsonb_agg(jsonb_build_object('subject', t.subject, 'code', t.code, 'label', t.label, 'from', t.from_state, 'to', t.to_state, 'side', t.side, 'needs', t.needs, 'rule', t.rule,
        'who', (select jsonb_agg(r.label order by r.sort_order) from app.roles r where r.role = any(t.roles || t.proposer_roles)),
        'clocks', (select jsonb_agg(k.name order by k.sort_order) from app.clock_kinds k where k.kind = any(t.starts_clocks))) order by t.order_no, t.code)
      from app.transitions t where t.subject <> 'evaluation' and t.from_state <> 'M00'),
    'clock_kinds', (select jsonb_agg(jsonb_build_object('kind', kind, 'name', name, 'days', days, 'day_unit', day_unit, 'basis', basis) order by sort_order)
      from app.clock_kinds),
    'limits', jsonb_build_object('title', 100, 'content', 20000, 'demand', 500, 'demands', 10, 'name', 60, 'address', 200, 'phone', 30,
      'email', 120, 'files', 10, 'file_bytes', 20971520, 'material', 5000, 'comment', 1000),
    'receptions', app.public_receptions(),
    'today', app.today());
end $$;
comment on function api.portal_reference is 'What the portal shows and offers: bureau, notices, places, types, units, process, limits. Portal only.';

create function api.receive_submission(p_submission_id uuid, p_type text, p_title text, p_content text, p_demands text[], p_place text,
  p_is_anonymous boolean, p_petitioner_kind text, p_name text, p_address text, p_phone text, p_email text, p_consent_publish boolean,
  p_confidential boolean, p_reported_unit uuid default null, p_attachments uuid[] default '{}', p_headcount int default 1,
  p_notice text default null, p_client text default null, p_helper jsonb default null)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare f app.intake_form; receipt jsonb;
begin
  perform app.require_portal();
  perform app.throttle_submission(p_submission_id, p_client);
  f.submission_id := p_submission_id;  f.channel := 'W';  f.received_at := app.now();  f.type := p_type;  f.title := p_title;
  f.content := p_content;  f.demands := p_demands;  f.place := p_place;  f.is_anonymous := p_is_anonymous;
  f.petitioner_kind := p_petitioner_kind;  f.name := p_name;  f.address := p_address;  f.phone := p_phone;  f.email := p_email;
  f.consent_publish := p_consent_publish;  f.confidential := p_confidential;  f.reported_unit := p_reported_unit;
  f.attachments := p_attachments;  f.headcount := p_headcount;
  receipt := app.receive_and_tell(f, p_notice);
  if p_helper is null then return receipt; end if;
  if p_type = 'B' then perform app.fail('helper_by_reporter_only', '422', 'R-CONF-SEAL', '{"field":"helper_name"}'); end if;
  return receipt || jsonb_build_object('helper_code', app.shown_code(app.make_helper(p_submission_id, p_submission_id, p_helper, true, null)));
end $$;
comment on function api.receive_submission is 'T-01 from the portal: a submission under a random id; the same id sent again gets the same receipt; p_notice: email or sms, to be told how it goes (R-REG-ALL); p_helper {name, relation, contact, scope}: who fills it in for somebody gets a code of their own, never for a report. Portal only.';

create table app.throttles (
  name text primary key,
  label text not null,
  at_most int constraint throttles_at_most check (at_most between 1 and 100000),
  minutes int not null constraint throttles_minutes check (minutes between 1 and 1440),
  is_overall boolean not null default false,
  work int constraint throttles_work check (work between 1000 and 2000000),
  wait_seconds int constraint throttles_wait check (wait_seconds between 5 and 600),
  constraint throttles_two_ways check ((work is null) = (wait_seconds is null)),
  changed_by uuid references app.staff on delete restrict, changed_at timestamptz
);
create index on app.throttles (changed_by);
comment on table app.throttles is '流量限制: how often something may be tried from one network connection, or overall, in so many minutes; an administrator may change or lift it (null); work and wait: how a closed connection goes on (app.passes), null: when the time is over; never per person (R-STANCE-OPEN-CHANNEL).';
insert into app.throttles (name, label, at_most, minutes, is_overall, work, wait_seconds) values
  ('lookups', '输错查询码（每个网络连接）', 20, 10, false, 50000, 60),
  ('lookups_overall', '输错查询码（全部）', 3000, 10, true, 50000, 60),
  ('submissions', '提交、补充、留言（每个网络连接）', 300, 10, false, 50000, 30),
  ('submissions_overall', '提交、补充、留言（全部）', 3000, 10, true, 50000, 30),
  ('uploads', '上传文件（每个网络连接）', 300, 10, false, null, null),
  ('uploads_overall', '上传文件（全部）', 6000, 10, true, null, null);
create table app.attempts (name text not null references app.throttles on delete restrict, client text not null, at timestamptz not null default clock_timestamp());
create index on app.attempts (name, client, at);
create index on app.attempts (name, at);
comment on table app.attempts is 'What was tried lately, by a keyed hash of the connection; forgotten after a day (app.short_terms; R-STANCE-OPEN-CHANNEL).';
alter table app.throttles enable row level security;
alter table app.attempts enable row level security;
create policy "Administrator and auditor read the throttles" on app.throttles for select to authenticated using ((select app.my_roles()) && '{ADMIN,AUDITOR}');
grant select on app.throttles to authenticated;

create function app.connection_of(p_client text) returns text language plpgsql immutable set search_path = '' as $$
begin
  return split_part(coalesce(p_client, ''), '.', 1);
end $$;
comment on function app.connection_of is 'The connection of a visitor: p_client is a keyed hash of it and, after a dot, a random name of the browser, to which a pass belongs (app.passes). What is counted is counted for the connection.';

create function app.tries(t app.throttles, p_client text, p_up_to int default null) returns int language plpgsql stable security definer set search_path = '' as $$
begin
  if t.is_overall then
    return (select count(*) from (select from app.attempts a where a.name = t.name and a.at > clock_timestamp() - make_interval(mins => t.minutes) limit p_up_to) x);
  end if;
  return (select count(*) from (select from app.attempts a where a.name = t.name and a.client = app.connection_of(p_client) and a.at > clock_timestamp() - make_interval(mins => t.minutes) limit p_up_to) x);
end $$;
comment on function app.tries is 'How often a connection, or all together, tried lately; counted no further than asked.';

create function app.is_throttled(p_name text, p_client text) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare t app.throttles;
begin
  select * into t from app.throttles where name = p_name;
  return t.at_most is not null and app.tries(t, p_client, t.at_most) >= t.at_most;
end $$;
comment on function app.is_throttled is 'Whether a connection, or all together, tried as often as is allowed.';

create function app.closed_by(p_purpose text, p_client text) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return case when (p_client is not null or p_purpose = 'lookups') and app.is_throttled(p_purpose, p_client) then p_purpose when app.is_throttled(p_purpose || '_overall', p_client) then p_purpose || '_overall' end;
end $$;
comment on function app.closed_by is 'The throttle that closes this connection for this purpose now; null when none does.';

create function app.count_try(p_purpose text, p_client text) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into app.attempts (name, client) select n, app.connection_of(p_client) from unnest(array[p_purpose, p_purpose || '_overall']) n where p_client is not null or n <> 'submissions';
end $$;
comment on function app.count_try is 'Counts one try of a connection, and of all.';

create function app.throttle_writing(p_client text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare closed text := app.closed_by('submissions', p_client);
begin
  if closed is not null and not app.use_pass('submissions', p_client) then perform app.fail('too_many_submissions', '429', 'R-STANCE-OPEN-CHANNEL', app.way_on(closed, p_client)); end if;
  perform app.count_try('submissions', p_client);
end $$;
comment on function app.throttle_writing is 'Slows a connection that writes faster than people do: submissions, and what is added to one or told in confidence, of which one code would else bear any number (R-STANCE-OPEN-CHANNEL).';

create function app.throttle_submission(p_submission_id uuid, p_client text) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  if exists (select from app.submissions where id = any (app.stored_ids(p_submission_id))) then return; end if; -- a retry is nothing new
  perform app.throttle_writing(p_client);
end $$;
comment on function app.throttle_submission is 'Slows a connection that submits faster than people write; who petitions, and how often, is no ground (R-STANCE-OPEN-CHANNEL).';

create function app.say_throttle(t app.throttles) returns text language plpgsql immutable set search_path = '' as $$
begin
  return coalesce(t.minutes || ' 分钟 ' || t.at_most || ' 次' || coalesce('（计算 ' || t.work || ' 次，或者等待 ' || t.wait_seconds || ' 秒）', ''), '不限');
end $$;
comment on function app.say_throttle is 'A throttle in words, for the record of accounts.';

create function api.set_throttle(p_name text, p_at_most int, p_minutes int, p_work int default null, p_wait_seconds int default null) returns void language plpgsql volatile security definer set search_path = '' as $$
declare t app.throttles;
begin
  if not app.my_roles() && '{ADMIN}' then perform app.fail('role_missing', '403', null, '{"roles":["ADMIN"]}'); end if;
  select * into t from app.throttles where name = p_name for update;
  if t.name is null or p_minutes is null or p_at_most not between 1 and 100000 or p_minutes not between 1 and 1440 or ((p_work is not null or p_wait_seconds is not null) and (t.work is null or p_work not between 1000 and 2000000 or p_wait_seconds not between 5 and 600))
    then perform app.fail('throttle_malformed', '422', null, '{"field":"at_most"}'); end if;
  update app.throttles set at_most = p_at_most, minutes = p_minutes, work = coalesce(p_work, t.work), wait_seconds = coalesce(p_wait_seconds, t.wait_seconds), changed_by = auth.uid(), changed_at = app.now() where name = t.name;
  insert into app.staff_events (by_id, at, what, detail) select auth.uid(), app.now(), '修改流量限制', t.label || '：' || app.say_throttle(t) || '，改为 ' || app.say_throttle(n) from app.throttles n where n.name = t.name;
end $$;
comment on function api.set_throttle is 'An administrator changes how often something may be tried, and how much work or waiting it costs to go on (null: as it was; never none); written into the record of accounts.';

create view api.throttles with (security_invoker = true) as select t.name, t.label, t.at_most, t.minutes, t.work, t.wait_seconds, app.staff_name(t.changed_by) as changed_by_name, t.changed_at from app.throttles t;
comment on view api.throttles is '流量限制, for administrator and auditor.';
grant select on api.throttles to authenticated;

create function app.admit_code(p_code text, p_client text, p_is_right boolean, p_name text default null) returns void language plpgsql volatile security definer set search_path = '' as $$
declare closed text;
begin
  perform pg_advisory_xact_lock(hashtextextended('lookups|' || app.connection_of(p_client), 0)); -- tries sent at once are counted one after another
  closed := app.closed_by('lookups', p_client);
  if closed is not null and not app.use_pass('lookups', p_client, case when p_is_right then sha256(app.code_hash(p_code) || convert_to(coalesce('|' || app.plain(p_name), ''), 'utf8')) end) then perform app.fail('too_many_tries', '429', 'R-STANCE-OPEN-CHANNEL', app.way_on(closed, p_client)); end if;
  if not p_is_right then perform app.count_try('lookups', p_client); end if;
end $$;
comment on function app.admit_code is 'Lets a code through, and counts it when it is wrong. A closed connection is closed for right codes too, until it has a pass (for a name one of its own, or the pass of the code would tell which name is right); the count holds because whoever calls answers, and does not raise, what a wrong code gets.';

create function app.refused(p_key text, p_status text, p_rule text default null, p_details jsonb default null) returns jsonb language plpgsql volatile set search_path = '' as $$
begin
  perform set_config('response.status', p_status, true);
  return jsonb_build_object('code', 'PT' || p_status, 'message', p_key, 'hint', coalesce(p_rule, ''), 'details', coalesce(p_details::text, ''));
end $$;
comment on function app.refused is 'A refusal in the same words as app.fail, but as an answer: what was counted before it stays.';

create function app.unknown_code(p_code text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  if app.is_replaced(p_code) then return app.refused('code_was_replaced', '410', 'R-REG-QUERYCODE'); end if;
  return app.refused('matter_not_found', '404');
end $$;
comment on function app.unknown_code is 'What a code gets that opens nothing; the holder of one that ended learns that a new one was given out, and nothing else.';

create function app.find_by_code(p_code text, p_client text, p_name text default null) returns app.submissions
language plpgsql volatile security definer set search_path = '' as $$
declare s app.submissions; is_helper boolean := (app.live_helper(p_code)).id is not null;
begin
  perform app.require_portal();
  select * into s from app.submissions where code_hash = any (app.code_hashes(p_code));
  perform app.admit_code(p_code, p_client, is_helper or (s.id is not null and (p_name is null or s.is_sealed or (app.own_party(s, p_name)).id is not null)), p_name);
  if is_helper then perform app.fail('helper_may_not', '403', 'R-CHAN-AGENT'); end if;
  return s;
end $$;
comment on function app.find_by_code is 'The submission of a tracking code; a helper''s code opens nothing here (R-CHAN-AGENT). Wrong codes count, and so does a wrong name where one is asked for.';

create function app.say_day(d date) returns text language plpgsql immutable set search_path = '' as $$
begin
  return app.say_date(d) || '（星期' || (array['一','二','三','四','五','六','日'])[extract(isodow from d)::int] || '）';
end $$;
comment on function app.say_day is 'A date with its weekday: 2026年12月9日（星期三）.';

create function app.say_left(d date) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return case when d < app.today() then '，已经超过 ' || app.today() - d || ' 天'
    when d = app.today() then '，就是今天' else '，还有 ' || d - app.today() || ' 天' end;
end $$;
comment on function app.say_left is 'How many days are left to a date, or how many it is past.';

create function app.summary_of(m app.matters) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return (with w as (
    select u.short_name as unit, x.state, c.due_on, k.kind from app.dispatches x join app.units u on u.id = x.unit_id
    left join lateral (select * from app.clocks c where c.dispatch_id = x.id and c.met_on is null and c.ended_on is null
      and c.due_on is not null and c.kind in ('D-ACCEPT','D-HANDLE','D-SUG-ACK','D-SUG-REPLY','D-FEEDBACK','D-REDO') order by c.due_on limit 1) c on true
    left join app.clock_kinds k on k.kind = c.kind
    where x.matter_id = m.id and x.closed_on is null order by c.due_on limit 1)
  select case
    when m.erased_on is not null then app.say_erased(m)
    when m.state in ('M10','M20') then '我们已经收到您的事项，应在 ' || app.say_day(m.received_on + 15) || '前决定由哪个单位办理并告诉您'
      || app.say_left(m.received_on + 15) || '。'
    when m.is_sealed then '您反映的问题已经依规依纪依法转交有权处理的机关。为了保护您，这里不显示内容和去向。'
    when m.state in ('M30','M31') then coalesce((select unit || '已收到，应在 ' || app.say_day(due_on) || '前书面告知您办理途径' || app.say_left(due_on) || '。' from w),
      '已送有权处理的单位。')
    when m.state = 'M40' then coalesce((select unit || '正在办理，应在 ' || app.say_day(due_on) || '前书面答复您' || app.say_left(due_on) || '。' from w), '正在办理。')
    when m.state = 'M80' then app.summary_of_joined(m)
    when m.state = 'M41' then '办理单位已经书面告知您应当通过的法定途径，请看下面的告知书。'
    when m.state = 'M50' then '处理意见书已经送达。' || coalesce((
      select case when max(due_on) < app.today() then '申请复查的期限已于 ' || app.say_day(max(due_on)) || '届满。'
        else '如果不同意，您可以在 ' || app.say_day(max(due_on)) || '前请求复查。' end
      from app.clocks where matter_id = m.id and kind = 'D-REVIEW-REQ' having count(*) > 0), '如果不同意，您可以在收到之日起三十日内请求复查。')
    else (select s.meaning || '。' from app.states s where s.state = m.state) end);
end $$;
comment on function app.summary_of is 'One plain sentence for the petitioner: what happened, who has it, what they must do by when (R-TRIAGE-NOTIFY).';

create function app.public_demands(m app.matters) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return (select jsonb_agg(jsonb_build_object('seq', n.seq, 'text', n.text, 'type_label', ty.label, 'route', n.route, 'route_label', r.label,
    'unit_name', (select u.short_name from app.dispatch_demands dd join app.dispatches d on d.id = dd.dispatch_id join app.units u on u.id = d.unit_id
      where dd.demand_id = n.id and d.state not in ('X31','X99') and d.role <> 'assist' and not d.is_sealed limit 1),
    'outcome', n.outcome, 'outcome_label', o.label, 'answer', n.answer, 'basis', n.basis) order by n.seq)
  from app.demands n join app.matter_types ty on ty.code = n.type left join app.routes r on r.route = n.route
  left join app.outcomes o on o.code = n.outcome where n.matter_id = m.id and n.replaced_on is null);
end $$;
comment on function app.public_demands is '诉求 as the petitioner sees them.';

create function app.public_timeline(m app.matters) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return (select jsonb_agg(jsonb_build_object('seq', e.seq, 'at', e.at, 'on', app.on_date(e.at), 'label', e.label, 'detail', e.detail,
    'unit_name', case when not m.is_sealed then coalesce(u.short_name, du.short_name) end, 'transition', e.transition) order by e.seq)
  from app.events e left join app.units u on u.id = e.unit_id
  left join app.dispatches d on d.id = e.dispatch_id left join app.units du on du.id = d.unit_id
  where e.matter_id = m.id and e.is_public);
end $$;
comment on function app.public_timeline is '办理进度: the public steps in order.';

create function app.public_clocks(m app.matters) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return (select jsonb_agg(to_jsonb(c) - 'matter_id' - 'unit_id' - 'sort_order' order by c.met_on is not null or c.ended_on is not null, c.due_on, c.sort_order)
  from app.clock_lines c where (c.matter_id = m.id or c.met_on is null and c.ended_on is null and c.owner = 'organ' and c.dispatch_id in (select j.follows_id from app.dispatches j where j.matter_id = m.id and j.state = 'X45'))
    and not (m.is_sealed and c.dispatch_id is not null)
    and c.kind in ('D-TRIAGE','D-ACCEPT','D-HANDLE','D-EXTEND','D-FEEDBACK','D-REDO','D-REVIEW-REQ','D-REVIEW-DEC','D-RECHECK-REQ',
      'D-RECHECK-DEC','D-EXEC','D-EVAL','D-SUG-ACK','D-SUG-REPLY','D-WITHDRAW-CONFIRM'));
end $$;
comment on function app.public_clocks is '期限 that concern the petitioner, explained.';

create function app.public_evaluations(m app.matters) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return (select jsonb_agg(jsonb_build_object('id', v.id, 'body', v.body, 'unit_name', u.short_name, 'due_on', v.due_on,
    'is_open', v.rated_at is null and v.due_on >= app.today(), 'level', v.level,
    'level_label', case v.level when 'satisfied' then '满意' when 'fair' then '基本满意' when 'dissatisfied' then '不满意' end,
    'comment', v.comment) order by v.opened_on, v.body)
  from app.evaluations v join app.units u on u.id = v.unit_id where v.matter_id = m.id and v.ended_on is null);
end $$;
comment on function app.public_evaluations is '满意度评价 open to or given by the petitioner.';

create function app.public_holders(m app.matters) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return (select jsonb_agg(jsonb_build_object('unit_name', u.short_name, 'phone', u.phone, 'state_label', st.label, 'due_on', c.due_on,
    'days_left', c.due_on - app.today(), 'clock_name', c.name) order by c.due_on)
  from app.dispatches d join app.units u on u.id = d.unit_id left join app.dispatches f on f.id = d.follows_id and d.state = 'X45' join app.states st on st.state = coalesce(f.state, d.state)
  left join lateral (select k.name, x.due_on from app.clocks x join app.clock_kinds k on k.kind = x.kind
    where x.dispatch_id = coalesce(f.id, d.id) and x.met_on is null and x.ended_on is null and x.kind in ('D-ACCEPT','D-HANDLE','D-FEEDBACK','D-REDO','D-SUG-REPLY')
    order by x.due_on limit 1) c on true
  where d.matter_id = m.id and d.closed_on is null and not m.is_sealed);
end $$;
comment on function app.public_holders is 'Which units have the matter now, or the original that it was joined with, and by when they must act.';

create function app.public_papers(m app.matters) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return (select jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'title', d.title || case when d.voided_on is null then '' else '（已作废）' end, 'number', d.number, 'issued_on', d.issued_on,
    'unit_name', u.name, 'seal', d.seal, 'body', d.body, 'hash', encode(d.hash, 'hex')) order by d.issued_at)
  from app.documents d join app.units u on u.id = d.unit_id where d.matter_id = m.id and d.addressee = 'petitioner');
end $$;
comment on function app.public_papers is '文书 addressed to the petitioner.';

create function app.public_extras(m app.matters) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return jsonb_build_object(
    'materials', coalesce((select jsonb_agg(jsonb_build_object('added_at', x.added_at, 'text', x.text, 'by_helper', (select h.name from app.helper_materials y join app.helpers h on h.id = y.helper_id where y.material_id = x.id), 'files', coalesce((
        select jsonb_agg(jsonb_build_object('file_name', a.file_name, 'bytes', a.bytes)) from app.attachments a where a.intake_id = x.id), '[]'))
      order by x.added_at) from app.materials x where x.matter_id = m.id), '[]'),
    'attachments', coalesce((select jsonb_agg(jsonb_build_object('file_name', a.file_name, 'bytes', a.bytes) order by a.added_at)
      from app.attachments a where a.matter_id = m.id and not exists (select from app.materials x where x.id = a.intake_id)), '[]'),
    'identity_reads', coalesce((select jsonb_agg(jsonb_build_object('on', g.on_date, 'role_label', g.label, 'unit_name', g.unit, 'times', g.n) order by g.on_date)
      from (select app.on_date(i.at) as on_date, r.label, case when not m.is_sealed then u.short_name end as unit, count(*) as n
        from app.identity_reads i join app.roles r on r.role = i.role join app.staff s on s.id = i.by_id join app.units u on u.id = s.unit_id
        where i.matter_id = m.id group by 1, 2, 3) g), '[]'));
end $$;
comment on function app.public_extras is 'Added material, files, and who looked at the petitioner''s identity (R-PRIV-LOG).';

create function app.public_reviews(m app.matters) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return (select jsonb_agg(jsonb_build_object('stage_label', case r.stage when 'review' then '复查' else '复核' end, 'state_label', st.label, 'organ', u.name,
    'requested_on', r.requested_on, 'missing', case when r.state = 'Q15' then r.missing end,
    'outcome_label', case when r.received_on is not null then case r.outcome when 'upheld' then '维持' when 'changed' then '变更' when 'revoked' then '撤销并责令限期重新办理' end end,
    'received_on', r.received_on) order by r.requested_on)
  from app.reviews r join app.states st on st.state = r.state join app.units u on u.id = r.organ_id where r.matter_id = m.id);
end $$;
comment on function app.public_reviews is '复查、复核 as the petitioner sees them.';

create function app.public_requests(m app.matters) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return (select jsonb_agg(jsonb_build_object('kind', r.kind, 'made_on', r.made_on, 'text', r.text, 'answer', r.answer, 'answered_on', r.answered_on) order by r.made_on)
    from app.requests r where r.matter_id = m.id and r.kind in ('withdraw','urge','recuse'));
end $$;
comment on function app.public_requests is 'What the petitioner asked of the bureau on the way, and the answers.';

create function app.public_rights(m app.matters) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare answer jsonb;
begin
  if m.is_sealed then return '{}'; end if;
  answer := jsonb_build_object(
    'withdraw', m.state in ('M10','M20','M25','M30','M31','M40','M80') and not exists (select from app.requests where matter_id = m.id and kind = 'withdraw' and answered_on is null),
    'recuse', not (select is_final from app.states where state = m.state) and not exists (select from app.requests where matter_id = m.id and kind = 'recuse' and answered_on is null),
    'recuse_of_unit', (select short_name from app.units where id = app.handling_unit_id(m.id)),
    'urge', app.is_late(m.id) and not exists (select from app.requests where matter_id = m.id and kind = 'urge' and answered_on is null));
  if m.state in ('M50','M61') and not exists (select from app.reviews r where r.matter_id = m.id and r.state in ('Q10','Q15','Q20','Q30','Q40','Q50')) then
    answer := answer || jsonb_build_object('ask_review', (
      select jsonb_build_object('stage', x.stage, 'number', x.number, 'received_on', x.received_on, 'due_on', x.due_on, 'days_left', x.due_on - app.today(),
        'organ', u.name, 'address', u.address)
      from (
        select 'review' as stage, p.number, d.served_on as received_on, app.due_on(d.served_on, 30, 'calendar', true) as due_on, o.remedy_unit_id as organ_id
          from app.own_opinions(m.id) o join app.dispatches d on d.id = o.dispatch_id join app.documents p on p.id = o.document_id
          where m.state = 'M50' and d.served_on is not null and app.has_remedy(o.id)
            and not exists (select from app.reviews r where r.opinion_id = o.id and r.matter_id = m.id and r.state not in ('Q70','Q80'))
        union all
        select 'recheck', coalesce(p.number, r.external_number), r.received_on, app.due_on(r.received_on, 30, 'calendar', true), coalesce(g.review_unit_id, g.parent_id)
          from app.reviews r left join app.documents p on p.id = r.document_id join app.units g on g.id = r.organ_id
          where m.state = 'M61' and r.matter_id = m.id and r.stage = 'review' and r.state = 'Q60') x
      left join app.units u on u.id = x.organ_id order by x.received_on desc limit 1));
  end if;
  return answer;
end $$;
comment on function app.public_rights is 'What the petitioner may do now beyond adding and rating: withdraw, press, ask for review or re-examination, each with its last day.';

create function app.tracked(s app.submissions) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare m app.matters; v app.matters; opinion record; again boolean;
begin
  select * into m from app.matters where id = s.matter_id;
  select * into v from app.matters where id = app.standing_id(m.id); -- who came again with the same cause has one matter, with either code
  again := v.id <> m.id;
  select u.name, u.address, c.due_on into opinion from app.clocks c left join app.opinions o on o.dispatch_id = coalesce((select follows_id from app.dispatches d where d.id = c.dispatch_id), c.dispatch_id) and o.signed_at is not null
    left join app.units u on u.id = o.remedy_unit_id where c.matter_id = v.id and c.kind = 'D-REVIEW-REQ' and c.met_on is null order by c.due_on desc limit 1;
  return jsonb_build_object('submission_id', s.id, 'reg_no', s.reg_no, 'received_on', m.received_on, 'is_sealed', m.is_sealed,
      'channel_label', (select label from app.channels where code = s.channel), 'type', m.type,
      'type_label', (select label from app.matter_types where code = m.type), 'title', coalesce(s.title, m.title), 'content', s.content, 'has_extract', m.extract is not null and not m.is_sealed,
      'state', m.state, 'state_label', (select label from app.states where state = v.state), 'summary', case when again then '与您先前提出的事项（登记编号 ' || v.reg_no || '）一并办理。' else '' end || app.summary_of(v), 'joined', app.public_joining(m, v),
      'demands', coalesce(app.public_demands(m), '[]'), 'timeline', app.both(app.public_timeline(m), case when again then app.public_timeline(v) end, 'at'), 'clocks', app.both(app.public_clocks(v), case when again then app.public_clocks(m) end, 'due_on'),
      'documents', app.both(app.public_papers(m), case when again then app.public_papers(v) end, 'issued_on'), 'evaluations', coalesce(app.public_evaluations(v), '[]'),
      'holders', coalesce(app.public_holders(v), '[]'),
      'review', case when opinion.due_on is not null then jsonb_build_object('organ', opinion.name, 'address', opinion.address, 'due_on', opinion.due_on) end,
      'notice', (select jsonb_build_object('channel', n.channel, 'address', case n.channel when 'email' then left(n.address, 1) || '***' || substring(n.address from '@.*$') else left(n.address, 3) || '****' || right(n.address, 2) end) from app.notices_wanted n where n.submission_id = s.id),
      'publication', app.publication_choice(s, m), 'messages', app.own_messages(s.id), 'answers_due', app.own_terms(s.id), 'reviews', coalesce(app.public_reviews(v), '[]'), 'requests', app.both(app.public_requests(m), case when again then app.public_requests(v) end, 'made_on'),
      'can', jsonb_build_object('add_material', v.closed_on is null, 'evaluate', true) || app.public_rights(v),
      'chain_head', encode(m.chain_head, 'hex'), 'event_count', m.event_count)
    || app.public_extras(m) || case when again then app.extras_of_both(m, v) else '{}' end;
end $$;
comment on function app.tracked is 'Everything a petitioner sees of their matter; with the code of a repeat also how the earlier matter stands, never anything of other petitioners (R-SAME-INPROC, R-DOC-PRIVACY).';

create function api.track_submission(p_code text, p_client text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.submissions;
begin
  perform app.require_portal();
  if (app.live_helper(p_code)).id is not null then
    perform app.admit_code(p_code, p_client, true);
    return app.tracked_for_helper(app.live_helper(p_code));
  end if;
  s := app.find_by_code(p_code, p_client);
  if s.id is null then return case when app.is_replaced(p_code) then app.unknown_code(p_code) end; end if;
  return app.tracked(s) || jsonb_build_object('helpers', app.helpers_of(s.id));
end $$;
comment on function api.track_submission is 'Everything a petitioner sees of their matter by tracking code, with a helper''s code what its scope allows; null when the code is unknown (R-RIGHT-QUERY). Portal only.';

create function api.add_material(p_code text, p_client text, p_material_id uuid, p_text text, p_attachments uuid[] default '{}')
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.submissions := app.find_for_material(p_code, p_client); m app.matters; helper uuid := (app.live_helper(p_code)).id; done timestamptz;
begin
  if s.id is null then return app.unknown_code(p_code); end if;
  perform app.require_request_id(p_material_id);
  select added_at into done from app.materials where id = p_material_id;
  if done is not null then return jsonb_build_object('added_at', done); end if;
  select * into m from app.matters where id = app.standing_id(s.matter_id) for update;
  if m.closed_on is not null then perform app.fail('matter_closed', '409', 'R-ARCHIVE'); end if;
  if m.is_sealed then perform app.fail('sealed_takes_no_material', '409', 'R-CONF-SEAL'); end if;
  perform app.throttle_writing(p_client);
  insert into app.materials (id, matter_id, text, added_at)
    values (p_material_id, m.id, app.check_text(p_text, 'text', 5000, true), app.now()) returning added_at into done;
  if cardinality(p_attachments) > 0 then perform app.link_attachments(p_material_id, p_attachments, m.id); end if;
  if helper is not null then
    insert into app.helper_materials values (p_material_id, helper);
    perform app.note_use(helper, 'added');
  end if;
  perform app.append_event(m.id, 'T-00', case when helper is null then '补充材料' else '补充材料（代办人）' end, null, null, m.state, m.state, jsonb_build_object('material', p_material_id), 'PETITIONER');
  return jsonb_build_object('added_at', done);
end $$;
comment on function api.add_material is 'Adds words and files to an open matter, for the petitioner or a helper who may; the same id sent again changes nothing (R-REG-UNCLEAR). Portal only.';

create function api.evaluate_matter(p_code text, p_client text, p_evaluation_id uuid, p_level text, p_comment text default null)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.submissions; v app.evaluations;
begin
  s := app.find_by_code(p_code, p_client);
  if s.id is null then return app.unknown_code(p_code); end if;
  s.matter_id := app.standing_id(s.matter_id);
  perform from app.matters where id = s.matter_id for update;
  select * into v from app.evaluations where id = p_evaluation_id and matter_id = s.matter_id for update;
  if v.id is null then perform app.fail('evaluation_not_found', '404', 'R-EVAL-SCOPE'); end if;
  if v.rated_at is not null then perform app.fail('already_evaluated', '409', 'R-EVAL-WHO'); end if;
  if v.ended_on is not null or v.due_on < app.today() then perform app.fail('evaluation_closed', '409', 'R-EVAL-WINDOW'); end if;
  if p_level is null or p_level not in ('satisfied','fair','dissatisfied') then perform app.fail('level_missing', '422', 'R-EVAL-LEVELS', '{"field":"level"}'); end if;
  update app.evaluations set level = p_level, comment = app.check_text(p_comment, 'comment', 1000, false), rated_at = app.now() where id = v.id;
  update app.clocks set met_on = app.today() where matter_id = s.matter_id and unit_id = v.unit_id and met_on is null
    and kind = any ((select t.stops_clocks from app.transitions t where t.code = 'T-62')::text[]);
  perform app.append_event(s.matter_id, 'T-62', '评价' || case v.body when 'bureau' then '信访部门' else '责任单位' end, null, null, null, null,
    jsonb_build_object('evaluation', v.id), 'PETITIONER', false);
  return jsonb_build_object('level_label', case p_level when 'satisfied' then '满意' when 'fair' then '基本满意' else '不满意' end);
end $$;
comment on function api.evaluate_matter is 'T-62: the petitioner rates one body once, within the window. Portal only.';
