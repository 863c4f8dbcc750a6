-- Figures (考核指标、年度报告). They measure how organs did their duty, never how many people complained (R-STANCE-NO-VOLUME-RANK).
-- A figure is counted by one query from dated rows, as of a day; what was counted is kept as a snapshot that is never changed,
-- and counting again as of the same day gives the same. A unit that contests a figure gets a ruling that is kept beside it.

create table app.indicators (
  code text primary key,
  name text not null,
  body text not null constraint indicators_body check (body in ('bureau','unit','both')),
  measure text not null constraint indicators_measure check (measure in ('rate','days','count')),
  definition text not null,
  sort_order int not null
);
comment on table app.indicators is '考核指标: what is counted, for whom, with its definition in words (handbook 5.6).';
insert into app.indicators values
 ('K-01','及时受理率（信访部门）','bureau','rate','甄别转交期限在期间内届满的事项中，按期作出决定的',1),
 ('K-02','及时受理告知率','unit','rate','受理告知期限在期间内届满的，按期告知的',2),
 ('K-03','按期办结率','unit','rate','办理期限（含有效延期）在期间内届满的，按期送达答复的；没有答复的算超期',3),
 ('K-04','参评率','both','rate','评价期限在期间内届满的，已评价的',4),
 ('K-05','群众满意率','both','rate','评价期限在期间内届满并已评价的，满意和基本满意的；没有评价的不算满意',5),
 ('K-06','一次性化解率','unit','rate','期间内办结的初次事项，办结后九十日内没有申请复查、没有再次提出的',6),
 ('K-07','重复信访率','unit','rate','期间内收到的转送交办件中，登记为重复的；衡量首次办理的质量，不涉及任何个人',7),
 ('K-08','复查改变率','unit','rate','期间内送达的复查意见中，变更、撤销的',8),
 ('K-09','督办按期回复率','unit','rate','回复期限在期间内届满的督办件，按期回复的',9),
 ('K-09b','督办整改率','unit','rate','期间内发出的督办件，已经销号的',10),
 ('K-10','建议按期反馈率','unit','rate','反馈期限在期间内届满的通报和建议，按期书面反馈的',11),
 ('K-10b','建议采纳率','unit','rate','期间内反馈的建议，采纳和部分采纳的',12),
 ('K-11','平均受理周期（天）','unit','days','期间内受理的，从到件到受理告知的平均天数',13),
 ('K-12','平均答复周期（天）','unit','days','期间内送达答复的，从受理到送达的平均天数',14),
 ('K-13','初次信访联系率','unit','rate','期间内收到的初次事项，有联系记录的',15),
 ('K-14','异议不成立率','unit','rate','期间内裁定的异议，不成立的',16),
 ('K-15','意见落实率','unit','rate','落实期限在期间内届满的，已经落实的',17),
 ('K-16','回访不符率','unit','rate','期间内的回访，与记录不符的',18),
 ('K-17','人民建议采纳率','unit','rate','期间内答复的建议，采纳和部分采纳的',19),
 ('K-17b','人民建议按期回复率','unit','rate','回复期限在期间内届满的建议，按期回复的',20),
 ('B-FILED','存查','bureau','count','期间内存查的件数：没有进入办理',90),
 ('B-MERGED','并入','bureau','count','期间内并入原件的件数：没有单独的办理期限',91),
 ('B-WITHDRAWN','撤回','unit','count','期间内在本单位办理时撤回的件数：不计入办结',92),
 ('B-CONVERTED','简易转普通','unit','count','期间内由简易办理转为普通程序的件数',93);

create table app.snapshots (
  id uuid primary key default gen_random_uuid(),
  kind text not null constraint snapshots_kind check (kind in ('assessment','annual')),
  from_day date not null, to_day date not null, as_of date not null,
  tables jsonb,
  taken_by uuid not null references app.staff on delete restrict,
  taken_at timestamptz not null,
  constraint snapshots_period check (from_day <= to_day and to_day <= as_of),
  constraint snapshots_year check (kind <> 'annual' or extract(doy from from_day) = 1 and to_day = from_day + interval '1 year' - interval '1 day'),
  constraint snapshots_annual_has_tables check ((kind = 'annual') = (tables is not null))
);
create index on app.snapshots (taken_by);
create index snapshots_newest on app.snapshots (taken_at desc);
comment on table app.snapshots is '统计快照: a period, the day it was counted as of, and by whom; never changed (R-ANN-DATA).';
create table app.figures (
  snapshot_id uuid not null references app.snapshots on delete restrict,
  code text not null references app.indicators on delete restrict,
  unit_id uuid not null references app.units on delete restrict,
  part int not null, whole int,
  primary key (snapshot_id, code, unit_id)
);
create index on app.figures (code);
create index on app.figures (unit_id);
comment on table app.figures is '指标数值: numerator and denominator (days and cases) of one unit in one snapshot.';
create table app.figure_appeals (
  id uuid primary key default gen_random_uuid(),
  snapshot_id uuid not null, code text not null, unit_id uuid not null,
  reason text not null constraint figure_appeals_reason_length check (length(reason) between 1 and 2000),
  filed_by uuid not null references app.staff on delete restrict, filed_on date not null,
  ruling text, part int, whole int,
  ruled_by uuid references app.staff on delete restrict, ruled_on date,
  unique (snapshot_id, code, unit_id),
  foreign key (snapshot_id, code, unit_id) references app.figures on delete restrict,
  constraint figure_appeals_ruled_whole check ((ruled_on is null) = (ruling is null) and (ruled_on is null) = (ruled_by is null) and (part is null or ruled_on is not null))
);
create index on app.figure_appeals (filed_by);
create index on app.figure_appeals (ruled_by);
comment on table app.figure_appeals is '指标异议: a unit contests a figure within ten working days; the correction stands beside the figure, with who made it and why (R-KPI-APPEAL).';
create table app.annual_reports (
  id uuid primary key default gen_random_uuid(),
  snapshot_id uuid not null unique references app.snapshots on delete restrict,
  year int not null,
  areas text not null, units_context text not null, other text not null,
  drafted_by uuid not null references app.staff on delete restrict, drafted_on date not null,
  number text, body text, sent_to text[], hash bytea,
  signed_by uuid references app.staff on delete restrict, signed_on date,
  constraint annual_reports_by_two check (signed_by is distinct from drafted_by),
  constraint annual_reports_signed_whole check ((signed_on is null) = (signed_by is null) and (signed_on is null) = (number is null) and (signed_on is null) = (body is null) and (signed_on is null) = (sent_to is null) and (signed_on is null) = (hash is null))
);
create unique index annual_reports_one_a_year on app.annual_reports (year) where signed_on is not null;
create index on app.annual_reports (drafted_by);
create index on app.annual_reports (signed_by);
comment on table app.annual_reports is '信访情况年度报告: the words to a snapshot of the year, its number and to whom it went; for the leadership, never public by default (R-ANN-TO, R-NORANK-3).';
create trigger keep_snapshots before update or delete on app.snapshots for each row execute function app.refuse_change();
create trigger keep_figures before update or delete on app.figures for each row execute function app.refuse_change();
create trigger keep_figure_appeals before delete on app.figure_appeals for each row execute function app.refuse_change();
create trigger keep_annual_reports before delete on app.annual_reports for each row execute function app.refuse_change();

create function app.counts_as_matter(m app.matters, p_as_of date) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return not m.is_sealed and m.type <> 'B' and not exists (select from app.joinings j where j.matter_id = m.id and j.joined_on <= p_as_of and coalesce(j.ended_on, 'infinity') > p_as_of)
    and coalesce((select e.to_state from app.events e where e.matter_id = m.id and e.to_state like 'M%' and app.on_date(e.at) <= p_as_of order by e.seq desc limit 1), '') not in ('M77','M85');
end $$;
comment on function app.counts_as_matter is 'Whether a matter counts in figures as of a day: no reports, nothing withdrawn, joined or guided elsewhere (handbook 5.6, R-CONF-STATS).';

create function app.measure(p_from date, p_to date, p_as_of date) returns table (code text, unit_id uuid, part int, whole int) language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
begin
  return query
  with m as materialized (select x.* from app.matters x where x.received_on <= p_as_of and app.counts_as_matter(x, p_as_of)),
  d as materialized (select x.*, m.is_repeat, exists (select from app.dispatch_demands dd join app.demands n on n.id = dd.demand_id where dd.dispatch_id = x.id and n.outcome in ('adopted','partly_adopted')) as is_adopted
    from app.dispatches x join m on m.id = x.matter_id where x.role = 'lead' and not x.is_sealed and x.arrived_on <= p_as_of),
  due as materialized (select c.kind, c.unit_id, c.met_on is not null and c.met_on <= least(c.due_on, p_as_of) as in_time from app.clocks c join m on m.id = c.matter_id
    where c.due_on between p_from and p_to and c.unit_id is not null and (c.met_on is not null and c.met_on <= p_as_of or c.due_on < p_as_of) and (c.ended_on is null or c.ended_on > p_as_of)),
  others as materialized (select x.id from app.matters x join app.joinings j on j.matter_id = x.id where j.person_id is null and j.joined_on <= p_as_of and coalesce(j.ended_on, 'infinity') > p_as_of and not x.is_sealed and x.type <> 'B'), -- joined, and each somebody else
  rated as materialized (select v.unit_id, v.level, app.on_date(v.rated_at) <= p_as_of as is_rated from app.evaluations v where v.matter_id in (select id from m union select id from others) and coalesce(v.ended_on, 'infinity') > p_as_of and v.due_on between p_from and p_to and (app.on_date(v.rated_at) <= p_as_of or v.due_on < p_as_of))
  select y.code, y.unit_id, sum(y.part)::int, case when bool_and(y.whole is null) then null else sum(y.whole)::int end from (
    select case kind when 'D-TRIAGE' then 'K-01' when 'D-ACCEPT' then 'K-02' when 'D-SUG-REPLY' then 'K-17b' else 'K-03' end as code, due.unit_id, in_time::int as part, 1 as whole
      from due where kind in ('D-ACCEPT','D-HANDLE','D-EXTEND','D-SUG-REPLY') or kind = 'D-TRIAGE' and due.unit_id = app.bureau_id()
    union all select 'K-04', r.unit_id, coalesce(r.is_rated, false)::int, 1 from rated r
    union all select 'K-05', r.unit_id, (r.level in ('satisfied','fair'))::int, 1 from rated r where r.is_rated
    union all select 'K-06', d.unit_id, (not exists (select from app.reviews r where r.dispatch_id = d.id and r.requested_on <= p_as_of and r.requested_on <= d.closed_on + 90)
        and not exists (select from app.submissions s where s.matter_id = d.matter_id and app.on_date(s.received_at) > d.closed_on and app.on_date(s.received_at) <= least(d.closed_on + 90, p_as_of)))::int, 1
      from d where d.closed_on between p_from and p_to and d.state = 'X90' and d.mode <> 'suggestion' and d.is_repeat is distinct from true
    union all select 'K-07', d.unit_id, coalesce(d.is_repeat, false)::int, 1 from d where d.arrived_on between p_from and p_to
    union all select 'K-08', d.unit_id, (r.outcome in ('changed','revoked'))::int, 1 from app.reviews r join app.opinions o on o.id = r.opinion_id join d on d.id = o.dispatch_id where r.stage = 'review' and r.received_on between p_from and p_to
    union all select 'K-09', z.unit_id, coalesce(z.replied_on <= least(z.due_on, p_as_of), false)::int, 1 from app.supervisions z where z.due_on between p_from and p_to and z.sent_on is not null and (z.replied_on <= p_as_of or z.due_on < p_as_of)
    union all select 'K-09b', z.unit_id, coalesce(z.state = 'Z50' and z.closed_on <= p_as_of, false)::int, 1 from app.supervisions z where z.sent_on between p_from and p_to
    union all select 'K-10', y.unit_id, coalesce(y.answered_on <= least(y.due_on, p_as_of), false)::int, 1 from app.recommendations y where y.due_on between p_from and p_to and y.sent_on is not null and (y.answered_on <= p_as_of or y.due_on < p_as_of)
    union all select 'K-10b', y.unit_id, (y.adoption in ('whole','part'))::int, 1 from app.recommendations y where y.answered_on between p_from and p_to and y.kind <> 'notice'
    union all select 'K-11', d.unit_id, d.accepted_on - d.arrived_on, 1 from d where d.accepted_on between p_from and p_to
    union all select 'K-12', d.unit_id, d.served_on - d.accepted_on, 1 from d where d.served_on between p_from and p_to and d.accepted_on is not null
    union all select 'K-13', d.unit_id, exists (select from app.contact_records k where k.dispatch_id = d.id and k.on_date <= p_as_of)::int, 1 from d where d.arrived_on between p_from and p_to and d.mode <> 'suggestion' and d.is_repeat is distinct from true
    union all select 'K-14', d.unit_id, (o.ruling = 'rejected')::int, 1 from app.objections o join d on d.id = o.dispatch_id where o.ruled_on between p_from and p_to
    union all select 'K-15', e.unit_id, coalesce(e.done_on <= p_as_of and e.recorded_on <= p_as_of, false)::int, 1 from app.executions e join m on m.id = e.matter_id where e.due_on between p_from and p_to and (e.recorded_on <= p_as_of or e.due_on < p_as_of)
    union all select 'K-16', b.unit_id, (cardinality(b.contradictions) > 0)::int, 1 from app.call_backs b join m on m.id = b.matter_id where b.on_date between p_from and p_to and not b.is_declined
    union all select 'K-17', d.unit_id, d.is_adopted::int, 1 from d where d.mode = 'suggestion' and d.state = 'X90' and d.closed_on between p_from and p_to
    union all select case e.transition when 'T-12' then 'B-FILED' else 'B-MERGED' end, x.keeper_unit_id, 1, null from app.events e join app.matters x on x.id = e.matter_id
      where e.to_state in ('M79','M80') and e.transition in ('T-12','T-03') and app.on_date(e.at) between p_from and p_to and not x.is_sealed
    union all select 'B-WITHDRAWN', x.unit_id, 1, null from app.events e join app.dispatches x on x.matter_id = e.matter_id and x.role = 'lead' and not x.is_sealed where e.to_state = 'M85' and app.on_date(e.at) between p_from and p_to
    union all select 'B-CONVERTED', x.unit_id, 1, null from app.events e join app.dispatches x on x.id = e.dispatch_id where e.label = '转为普通程序' and app.on_date(e.at) between p_from and p_to) y
  group by y.code, y.unit_id;
end $$;
comment on function app.measure is 'Counts every indicator of every unit for a period, as of a day, from dated rows: part and whole, by the due date of the clock; nothing is 满意 that was not rated; who was joined as another person rates on their own and counts once (R-ANN-DATA, R-EVAL-SCOPE, N-18).';

create function app.annual_tables(p_from date, p_to date) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare reports int;
begin
  select count(*) into reports from app.matters where (is_sealed or type = 'B') and received_on between p_from and p_to;
  return (with m as materialized (select x.*, (select count(*) from app.submissions s where s.matter_id = x.id) as times from app.matters x where x.received_on between p_from and p_to and not x.is_sealed and x.type <> 'B'),
    d as materialized (select x.* from app.dispatches x join m on m.id = x.matter_id where x.role = 'lead' and not x.is_sealed)
    select jsonb_build_object(
      '信访形式（按月）', (select coalesce(jsonb_agg(to_jsonb(t) order by t.key), '[]') from (select to_char(m.received_on, 'YYYY年MM月') || ' ' || c.label as key, count(*) as cases, sum(m.times) as times, sum(m.headcount) as heads from m join app.channels c on c.code = m.channel group by 1) t),
      '信访事项类别', (select coalesce(jsonb_agg(to_jsonb(t) order by t.key), '[]') from (select y.label as key, count(*) as cases, sum(m.headcount) as heads from m join app.matter_types y on y.code = m.type group by 1 union all select '检举控告类', reports, null where reports >= 10) t),
      '涉及领域', (select coalesce(jsonb_agg(to_jsonb(t) order by t.key), '[]') from (select coalesce(p.code || ' ' || p.name || '—' || y.name, '未分类') as key, count(*) as cases from m left join app.categories y on y.code = m.category left join app.categories p on p.code = y.parent_code group by 1) t),
      '信访目的', (select coalesce(jsonb_agg(to_jsonb(t) order by t.key), '[]') from (select coalesce(p.name, '未登记') as key, count(*) as cases from m left join app.purposes p on p.code = m.purpose group by 1) t),
      '问题属地', (select coalesce(jsonb_agg(to_jsonb(t) order by t.key), '[]') from (select lpad(p.sort_order::text, 2, '0') || ' ' || p.name as key, count(*) as cases from m join app.places p on p.code = m.place_code group by 1) t),
      '初次、重复', (select coalesce(jsonb_agg(to_jsonb(t) order by t.key), '[]') from (select case when is_repeat then '重复' else '初次' end as key, count(*) as cases from m group by 1) t),
      '转送、交办等处理', (select coalesce(jsonb_agg(to_jsonb(t) order by t.key), '[]') from (select e.label as key, count(*) as cases from app.events e join m on m.id = e.matter_id where e.from_state = 'M20' and e.to_state <> 'M20' and e.to_state like 'M%' group by 1) t),
      '处理途径', (select coalesce(jsonb_agg(to_jsonb(t) order by t.key), '[]') from (select r.route || ' ' || r.label as key, count(*) as cases from app.demands n join m on m.id = n.matter_id join app.routes r on r.route = n.route where n.replaced_on is null group by 1) t),
      '处理结果', (select coalesce(jsonb_agg(to_jsonb(t) order by t.key), '[]') from (select o.label as key, count(*) as cases from app.demands n join m on m.id = n.matter_id join app.outcomes o on o.code = n.outcome where n.replaced_on is null group by 1) t),
      '延期', (select jsonb_build_array(jsonb_build_object('key', '批准延期', 'cases', count(*) filter (where x.is_granted))) from app.extensions x join m on m.id = x.matter_id),
      '复查、复核', (select coalesce(jsonb_agg(to_jsonb(t) order by t.key), '[]') from (select case r.stage when 'review' then '复查' else '复核' end || coalesce(case r.outcome when 'upheld' then '维持' when 'changed' then '变更' when 'revoked' then '撤销重办' end, '未办结') as key, count(*) as cases from app.reviews r join m on m.id = r.matter_id group by 1) t),
      '督办', (select coalesce(jsonb_agg(to_jsonb(t) order by t.key), '[]') from (select g as key, count(*) as cases from app.supervisions z cross join unnest(z.grounds) g where z.sent_on between p_from and p_to group by 1) t),
      '三项建议和通报', (select coalesce(jsonb_agg(to_jsonb(t) order by t.key), '[]') from (select app.recommendation_words(y.kind) as key, count(*) as cases, count(*) filter (where y.adoption in ('whole','part')) as adopted from app.recommendations y where y.sent_on between p_from and p_to group by 1) t),
      '人民建议', (select jsonb_build_array(jsonb_build_object('key', '转送研究', 'cases', count(*)), jsonb_build_object('key', '已答复', 'cases', count(*) filter (where d.state = 'X90'))) from d where d.mode = 'suggestion'),
      '被投诉较多的机关、单位', (select coalesce(jsonb_agg(jsonb_build_object('key', t.key, 'cases', t.cases) order by t.sort_order), '[]') from (select u.name as key, u.sort_order, count(*) as cases from d join app.units u on u.id = d.unit_id group by u.id order by count(*) desc, u.sort_order limit 5) t)));
end $$;
comment on function app.annual_tables is 'The tables of the annual report: matters of a year by channel and month, type, category, purpose, place, decision, route, outcome, and what supervision and recommendations came to. Reports only as one total from ten on; the organs most complained about in the fixed order, not by number (R-ANN-CONTENT, R-CONF-STATS, R-NORANK-3).';

create function api.take_snapshot(p_kind text, p_from date, p_to date) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare s app.snapshots;
begin
  if not app.my_roles() && '{ANALYST,BUREAU_LEAD}' then perform app.fail('role_missing', '403', 'R-ANN-DATA', '{"roles":["ANALYST","BUREAU_LEAD"]}'); end if;
  if p_kind is null or p_kind not in ('assessment','annual') then perform app.fail('snapshot_kind_missing', '422', 'R-ANN-DATA', '{"field":"kind"}'); end if;
  if p_from is null or p_to is null or p_from > p_to or p_to > app.today() then perform app.fail('snapshot_period_missing', '422', 'R-ANN-DATA', '{"field":"to"}'); end if;
  if p_kind = 'annual' and (extract(doy from p_from) <> 1 or p_to <> p_from + interval '1 year' - interval '1 day') then perform app.fail('snapshot_year_missing', '422', 'R-ANN-TO', '{"field":"to"}'); end if;
  insert into app.snapshots (kind, from_day, to_day, as_of, tables, taken_by, taken_at)
    values (p_kind, p_from, p_to, app.today(), case when p_kind = 'annual' then app.annual_tables(p_from, p_to) end, auth.uid(), app.now()) returning * into s;
  insert into app.figures (snapshot_id, code, unit_id, part, whole) select s.id, f.code, f.unit_id, f.part, f.whole from app.measure(p_from, p_to, s.as_of) f;
  return s.id;
end $$;
comment on function api.take_snapshot is 'Counts a period and keeps what was counted: for assessment, or of a whole year for the annual report (R-ANN-DATA).';

create function api.check_snapshot(p_snapshot_id uuid) returns table (code text, unit_name text, kept text, counted text) language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare s app.snapshots;
begin
  select * into s from app.snapshots where id = p_snapshot_id;
  if s.id is null or not app.my_roles() && '{ANALYST,BUREAU_LEAD}' then perform app.fail('snapshot_not_found', '404'); end if;
  return query select coalesce(k.code, n.code), u.short_name, k.part || '/' || coalesce(k.whole::text, '—'), n.part || '/' || coalesce(n.whole::text, '—')
    from (select * from app.figures f where f.snapshot_id = s.id) k full join app.measure(s.from_day, s.to_day, s.as_of) n on n.code = k.code and n.unit_id = k.unit_id
    join app.units u on u.id = coalesce(k.unit_id, n.unit_id) where (k.part, k.whole) is distinct from (n.part, n.whole) order by 1, u.sort_order;
end $$;
comment on function api.check_snapshot is 'Counts a snapshot again as of its day; no row means the same numbers (R-ANN-DATA).';

create function api.contest_figure(p_snapshot_id uuid, p_code text, p_reason text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare f app.figures; taken date;
begin
  select * into f from app.figures x where x.snapshot_id = p_snapshot_id and x.code = p_code and x.unit_id = app.my_case_unit_id();
  if f.code is null then perform app.fail('figure_not_found', '404'); end if;
  if not app.my_roles() && '{UNIT_HEAD,BUREAU_LEAD}' then perform app.fail('role_missing', '403', 'R-KPI-APPEAL', '{"roles":["UNIT_HEAD"]}'); end if;
  select app.on_date(s.taken_at) into taken from app.snapshots s where s.id = p_snapshot_id;
  if app.today() > coalesce(app.add_working_days(taken, 10), taken + 16) then perform app.fail('contest_too_late', '409', 'R-KPI-APPEAL'); end if;
  insert into app.figure_appeals (snapshot_id, code, unit_id, reason, filed_by, filed_on) values (f.snapshot_id, f.code, f.unit_id, app.check_text(p_reason, 'reason', 2000, true), auth.uid(), app.today())
    on conflict (snapshot_id, code, unit_id) do nothing;
  if not found then perform app.fail('figure_is_contested', '409', 'R-KPI-APPEAL'); end if;
end $$;
comment on function api.contest_figure is 'The head of a unit contests one of its figures within ten working days (R-KPI-APPEAL).';

create function api.rule_figure(p_appeal_id uuid, p_ruling text, p_part int default null, p_whole int default null) returns void language plpgsql volatile security definer set search_path = '' as $$
declare a app.figure_appeals;
begin
  select * into a from app.figure_appeals where id = p_appeal_id for update;
  if a.id is null or app.my_unit_id() is distinct from app.bureau_id() then perform app.fail('figure_not_found', '404'); end if;
  if not app.my_roles() && '{ANALYST,BUREAU_LEAD}' then perform app.fail('role_missing', '403', 'R-KPI-APPEAL', '{"roles":["ANALYST","BUREAU_LEAD"]}'); end if;
  if a.ruled_on is not null then perform app.fail('figure_is_ruled', '409', 'R-KPI-APPEAL'); end if;
  if p_part < 0 or p_whole < 0 or p_part is null and p_whole is not null then perform app.fail('figure_malformed', '422', 'R-KPI-APPEAL', '{"field":"part"}'); end if;
  update app.figure_appeals set ruling = app.check_text(p_ruling, 'ruling', 2000, true), part = p_part, whole = p_whole, ruled_by = auth.uid(), ruled_on = app.today() where id = a.id;
end $$;
comment on function api.rule_figure is 'The ruling on a contested figure, with the corrected numbers if it was wrong; the first count stays beside it (R-KPI-APPEAL).';

insert into app.templates (kind, title, issuer, addressee, series_suffix, required, body) values
('W-ANNUAL','信访情况年度报告','bureau','bureau','报','{to_unit,term,tables,areas,units_context,supervision,other}',
$t${{to_unit}}：

依照《信访工作条例》第四十一条，现将{{term}}信访情况报告如下。

一、信访事项的数据统计
{{tables}}

二、涉及领域和主要问题
{{areas}}

三、被投诉较多的机关、单位及有关情况
{{units_context}}

四、转送、交办、督办情况，三项建议及采纳情况
{{supervision}}

五、其他应当报告的事项
{{other}}$t$);
insert into app.template_versions (kind, version, body, revised_at) select kind, version, body, clock_timestamp() from app.templates t where not exists (select from app.template_versions v where v.kind = t.kind);

create function app.say_table(p_tables jsonb, p_names text[]) returns text language plpgsql immutable set search_path = '' as $$
begin
  return (select string_agg('（' || n || '）' || coalesce((select string_agg((r ->> 'key') || ' ' || (r ->> 'cases') || ' 件' || coalesce('，' || nullif(r ->> 'times', r ->> 'cases') || ' 件次', '') || coalesce('，' || (r ->> 'heads') || ' 人次', '') || coalesce('，采纳 ' || (r ->> 'adopted') || ' 件', ''), '；' order by o) from jsonb_array_elements(p_tables -> n) with ordinality y(r, o)), '无') || '。', E'\n' order by k)
    from unnest(p_names) with ordinality x(n, k));
end $$;
comment on function app.say_table is 'Tables of the annual report as lines of a paper.';

create function api.draft_annual_report(p_snapshot_id uuid, p_areas text, p_units_context text, p_other text) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare s app.snapshots; r app.annual_reports;
begin
  select * into s from app.snapshots where id = p_snapshot_id and kind = 'annual';
  if s.id is null or app.my_unit_id() is distinct from app.bureau_id() then perform app.fail('snapshot_not_found', '404'); end if;
  if not app.my_roles() && '{ANALYST}' then perform app.fail('role_missing', '403', 'R-ANN-CONTENT', '{"roles":["ANALYST"]}'); end if;
  select * into r from app.annual_reports where snapshot_id = s.id for update;
  if r.signed_on is not null then perform app.fail('report_is_signed', '409', 'R-DOC-IMMUTABLE'); end if;
  insert into app.annual_reports as x (snapshot_id, year, areas, units_context, other, drafted_by, drafted_on)
    values (s.id, extract(year from s.from_day), app.check_text(p_areas, 'areas', 5000, true), app.check_text(p_units_context, 'units_context', 5000, true), app.check_text(p_other, 'other', 5000, true), auth.uid(), app.today())
    on conflict (snapshot_id) do update set areas = excluded.areas, units_context = excluded.units_context, other = excluded.other, drafted_by = excluded.drafted_by, drafted_on = excluded.drafted_on returning x.id into r.id;
  return r.id;
end $$;
comment on function api.draft_annual_report is 'The words of the annual report to the tables of a year: fields and problems, the organs most complained about in their context, other matters (R-ANN-CONTENT, R-NORANK-3).';

create function api.sign_annual_report(p_report_id uuid) returns text language plpgsql volatile security definer set search_path = '' as $$
declare r app.annual_reports; s app.snapshots; f jsonb; t app.templates; series text; both_organs text[]; blank text;
begin
  select * into r from app.annual_reports where id = p_report_id for update;
  if r.id is null or app.my_unit_id() is distinct from app.bureau_id() then perform app.fail('snapshot_not_found', '404'); end if;
  if not app.my_roles() && '{BUREAU_LEAD}' then perform app.fail('role_missing', '403', 'R-DOC-SIGN', '{"roles":["BUREAU_LEAD"]}'); end if;
  if r.signed_on is not null then perform app.fail('report_is_signed', '409', 'R-DOC-IMMUTABLE'); end if;
  if r.drafted_by = auth.uid() then perform app.fail('drafter_cannot_sign', '403', 'R-DOC-SIGN'); end if;
  if exists (select from app.annual_reports x where x.year = r.year and x.signed_on is not null) then perform app.fail('report_of_year_is_signed', '409', 'R-ANN-TO'); end if;
  select * into s from app.snapshots where id = r.snapshot_id;
  select * into t from app.templates where kind = 'W-ANNUAL';
  both_organs := array(select name from app.units where code in ('QW','QZF') order by sort_order) || array(select name from app.units where code = 'HDXF');
  f := jsonb_build_object('to_unit', array_to_string(both_organs, '，'), 'term', r.year || '年', 'areas', r.areas, 'units_context', '（按机构顺序）' || app.say_table(s.tables, '{"被投诉较多的机关、单位"}') || E'\n' || r.units_context, 'other', r.other,
    'tables', app.say_table(s.tables, '{"信访形式（按月）","信访事项类别","涉及领域","信访目的","问题属地","初次、重复","处理途径","处理结果","延期","复查、复核","人民建议"}'), 'supervision', app.say_table(s.tables, '{"转送、交办等处理","督办","三项建议和通报"}'));
  foreach blank in array t.required loop
    if coalesce(f ->> blank, '') = '' then perform app.fail('document_field_missing', '422', 'R-DOC-REQUIRED', jsonb_build_object('kind', t.kind, 'field', blank)); end if;
  end loop;
  select document_code || t.series_suffix into series from app.units where id = app.bureau_id();
  r.number := series || '〔' || extract(year from app.today())::int || '〕' || app.next_document_no(app.bureau_id(), series, extract(year from app.today())::int) || '号';
  r.body := app.fill_template(t.body, f);
  update app.annual_reports set number = r.number, body = r.body, sent_to = both_organs, hash = app.record_hash(convert_to(concat_ws('|', 'W-ANNUAL', r.number, r.body), 'UTF8'), app.hash_in_use()), signed_by = auth.uid(), signed_on = app.today() where id = r.id;
  return r.number;
end $$;
comment on function api.sign_annual_report is 'The leader signs the annual report: numbered, frozen, to the Party committee and government of the district and the bureau above (R-ANN-TO, R-DOC-SIGN).';

create function api.inspection_export(p_unit_id uuid, p_from date, p_to date, p_request text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare rows jsonb; n int;
begin
  if app.my_sealed_unit_id() is null then perform app.fail('role_missing', '403', 'R-ANN-INSPECT', '{"roles":["CONF_OFFICER"]}'); end if;
  if not exists (select from app.units where id = p_unit_id) then perform app.fail('unit_unknown', '422', 'R-ANN-INSPECT', '{"field":"unit_id"}'); end if;
  if p_from is null or p_to is null or p_from > p_to then perform app.fail('snapshot_period_missing', '422', 'R-ANN-INSPECT', '{"field":"to"}'); end if;
  perform app.check_text(p_request, 'inspection_request', 200, true);
  select coalesce(jsonb_agg(to_jsonb(x) order by x.received_on, x.reg_no), '[]'), count(*) into rows, n from (
    select m.reg_no, m.received_on, case when m.is_sealed then '检举控告' else y.label end as type_label, case when m.is_sealed then '（内容密封）' when app.trace_in(m.title, m.id) is null then m.title else '（标题隐去）' end as title, t.label as state_label,
      exists (select from app.clocks k where k.matter_id = m.id and k.unit_id = p_unit_id and k.breached_on is not null) as was_late
    from app.matters m join app.states t on t.state = m.state join app.matter_types y on y.code = m.type
    where m.received_on between p_from and p_to and m.id <> all(app.my_recused_matters()) and (m.is_sealed and m.keeper_unit_id = app.my_sealed_unit_id() and exists (select from app.reported_units r where r.matter_id = m.id and r.reported_unit_id = p_unit_id)
      or not m.is_sealed and app.reads_inspected(p_unit_id, m.id)) order by m.received_on limit 5000) x;
  insert into app.exports (by_id, at, words, filters, columns, row_count) values (auth.uid(), app.now(), left(btrim(p_request), 200), jsonb_build_object('inspected', p_unit_id, 'from', p_from, 'to', p_to), '{reg_no,received_on,type,title,state,late}', n);
  return rows;
end $$;
comment on function api.inspection_export is 'For an inspection of the Party, on its written request: what was raised about an organ and its leading group and whether it was late, reports included, nobody''s name; by a CONF_OFFICER alone, written down (R-ANN-INSPECT).';
create function app.reads_inspected(p_unit_id uuid, p_matter_id uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return app.my_sealed_unit_id() = app.bureau_id() and exists (select from app.dispatches d where d.matter_id = p_matter_id and d.unit_id = p_unit_id and not d.is_sealed);
end $$;
comment on function app.reads_inspected is 'Whether an ordinary matter belongs into an inspection''s export: what went to the organ, for the bureau''s own officer.';

alter table app.indicators enable row level security;
alter table app.snapshots enable row level security;
alter table app.figures enable row level security;
alter table app.figure_appeals enable row level security;
alter table app.annual_reports enable row level security;
create policy "Everyone signed in reads what is measured" on app.indicators for select to authenticated using (true);
create policy "The bureau reads snapshots; units those with their figures" on app.snapshots for select to authenticated
  using ((select app.reads_all_matters()) or exists (select from app.figures f where f.snapshot_id = id));
create policy "The bureau reads every figure, a unit its own" on app.figures for select to authenticated
  using ((select app.reads_all_matters()) or unit_id = (select app.my_case_unit_id()));
create policy "The bureau reads every contest, a unit its own" on app.figure_appeals for select to authenticated
  using ((select app.reads_all_matters()) or unit_id = (select app.my_case_unit_id()));
create policy "Who counts and who leads read annual reports" on app.annual_reports for select to authenticated
  using ((select app.reads_all_matters()) and (select app.my_roles()) && '{ANALYST,BUREAU_LEAD}');
grant select on app.indicators, app.figures, app.figure_appeals, app.annual_reports to authenticated;
grant select (id, kind, from_day, to_day, as_of, taken_by, taken_at) on app.snapshots to authenticated; -- the tables of a year: by the verb

create function app.say_figure(p_part int, p_whole int, p_measure text) returns text language plpgsql immutable set search_path = '' as $$
begin
  return case when p_measure = 'count' then p_part::text when coalesce(p_whole, 0) = 0 then '—' when p_whole < 5 then '样本过少' when p_measure = 'days' then round(p_part::numeric / p_whole, 1)::text else round(100.0 * p_part / p_whole, 1) || '%' end;
end $$;
comment on function app.say_figure is 'A figure in words: no rate of fewer than five, a dash for nothing, never a hundred per cent of nothing (R-KPI-SMALL).';
grant execute on function app.say_figure to authenticated;

create function api.annual_tables(p_snapshot_id uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare s app.snapshots;
begin
  select * into s from app.snapshots where id = p_snapshot_id and kind = 'annual';
  if s.id is null or app.my_unit_id() is distinct from app.bureau_id() or not app.my_roles() && '{ANALYST,BUREAU_LEAD}' then perform app.fail('snapshot_not_found', '404'); end if;
  return s.tables;
end $$;
comment on function api.annual_tables is 'The tables of a year, for who counts and who leads (R-NORANK-3).';

create view api.snapshots with (security_invoker = true) as
  select s.id, s.kind, case s.kind when 'annual' then '年度报告' else '考核' end as kind_label, s.from_day, s.to_day, s.as_of, s.taken_at, app.staff_name(s.taken_by) as taken_by_name from app.snapshots s;
comment on view api.snapshots is '统计快照.';
create view api.figures with (security_invoker = true) as
  select f.snapshot_id, f.code, i.name, i.measure, i.definition, i.sort_order, f.unit_id, u.short_name as unit_name, u.sort_order as unit_order, app.say_figure(f.part, f.whole, i.measure) as said,
    case when f.unit_id = (select app.my_unit_id()) or i.measure = 'count' then f.part end as part, case when f.unit_id = (select app.my_unit_id()) then f.whole end as whole,
    a.id as appeal_id, a.reason as appeal_reason, a.filed_on, a.ruling, a.ruled_on, app.staff_name(a.ruled_by) as ruled_by_name, case when a.part is not null then app.say_figure(a.part, a.whole, i.measure) end as corrected
  from app.figures f join app.indicators i on i.code = f.code join app.units u on u.id = f.unit_id left join app.figure_appeals a on a.snapshot_id = f.snapshot_id and a.code = f.code and a.unit_id = f.unit_id;
comment on view api.figures is '指标: rates in words; the numbers behind them only to the unit itself, so that no list of units can be sorted by how many complained (R-NORANK-2, R-KPI-NOGAME).';
create view api.annual_reports with (security_invoker = true) as
  select r.id, r.snapshot_id, r.year, r.areas, r.units_context, r.other, app.staff_name(r.drafted_by) as drafted_by_name, r.drafted_on, r.number, r.body, r.sent_to, encode(r.hash, 'hex') as hash, app.staff_name(r.signed_by) as signed_by_name, r.signed_on,
    make_date(r.year + 1, 3, 31) as due_on, make_date(r.year + 1, 3, 31) - (select app.today()) as days_left
  from app.annual_reports r;
comment on view api.annual_reports is '信访情况年度报告, due on 31 March of the next year (D-ANNUAL).';
grant select on api.snapshots, api.figures, api.annual_reports to authenticated;
