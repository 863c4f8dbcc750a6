-- 导出: a table taken away, and the filters that a person or a unit keeps. A table of any length is handed out in parts, newest first,
-- each written down with how many it held, so that what was broken off is known as well. Names are masked; plain names are for the
-- head of the section and the head of a unit, for a reason, and every petitioner can see that their name was read (R-PRIV-LOG).

create table app.exports (
  id uuid primary key default gen_random_uuid(),
  by_id uuid not null references app.staff on delete restrict,
  at timestamptz not null,
  words text, filters jsonb not null, columns text[] not null,
  is_named boolean not null default false,
  reason text constraint exports_reason_length check (length(reason) between 2 and 500),
  row_count int not null default 0,
  constraint exports_named_has_reason check (not is_named or reason is not null)
);
create index on app.exports (by_id);
comment on table app.exports is '导出记录: who took which columns of which matters away, whether with names and why (R-PRIV-LOG); row_count is of tables handed out at once.';
create trigger keep_exports before update or delete on app.exports for each row execute function app.refuse_change();

create table app.export_parts (
  export_id uuid not null references app.exports on delete restrict,
  part_no int not null,
  at timestamptz not null,
  row_count int not null constraint export_parts_row_count check (row_count >= 0),
  primary key (export_id, part_no)
);
comment on table app.export_parts is 'The parts in which a table was handed out, each with its rows.';
create trigger keep_export_parts before update or delete on app.export_parts for each row execute function app.refuse_change();
alter table app.exports enable row level security;
alter table app.export_parts enable row level security;
create policy "The auditor reads what was taken away; staff their own" on app.exports for select to authenticated using (by_id = (select app.acting_id()) or (select app.my_roles()) && '{AUDITOR}');
create policy "Readers of an export read its parts" on app.export_parts for select to authenticated using (exists (select from app.exports e where e.id = export_id));
grant select on app.exports, app.export_parts to authenticated;

create function api.begin_export(p_words text, p_filters jsonb, p_columns text[], p_is_named boolean default false, p_reason text default null) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare wanted text[] := array(select distinct x from unnest(coalesce(p_columns, '{}')) x where x in ('reg_no','title','form','received_on','type','category','place','state','units','due_on','headcount','petitioner')); named boolean := coalesce(p_is_named, false); made uuid;
begin
  if app.my_case_unit_id() is null then perform app.fail('role_missing', '403', 'R-PRIV-ACCESS'); end if;
  if length(p_filters::text) > 100000 then perform app.fail('filters_too_long', '422', null, '{"field":"filters"}'); end if;
  if wanted = '{}' then perform app.fail('columns_missing', '422', null, '{"field":"columns"}'); end if;
  if named and not app.my_roles() && '{REVIEWER,UNIT_HEAD}' then perform app.fail('role_missing', '403', 'R-PRIV-LOG', '{"roles":["REVIEWER","UNIT_HEAD"]}'); end if;
  if named and coalesce(length(btrim(p_reason)), 0) < 2 then perform app.fail('reason_missing', '422', 'R-PRIV-LOG', '{"field":"reason"}'); end if;
  insert into app.exports (by_id, at, words, filters, columns, is_named, reason)
    values (auth.uid(), app.now(), left(p_words, 200), coalesce(p_filters, '{}'), wanted, named and 'petitioner' = any(wanted), case when named then left(btrim(p_reason), 500) end) returning id into made;
  return made;
end $$;
comment on function api.begin_export is '导出: writes down what is taken away and returns its id for api.take_export_part; names only for REVIEWER and UNIT_HEAD with a reason (R-PRIV-ACCESS, R-PRIV-LOG).';

-- The name may be given plain: to who has the office still, not of who asked for confidentiality, and in a unit only while it handles the matter.
create function app.export_names(p_matter_id uuid, e app.exports) returns text language plpgsql volatile security definer set search_path = '' as $$
declare may boolean := e.is_named and app.my_roles() && '{REVIEWER,UNIT_HEAD}' and (app.reads_all_matters() or exists (select from app.dispatches d where d.matter_id = p_matter_id and d.unit_id = app.my_case_unit_id() and d.closed_on is null and not d.is_sealed)); said text;
begin
  with given as (select p.id, p.name, p.name_masked, may and not s.is_confidential and p.name is not null as is_plain from app.parties p join app.submissions s on s.id = p.submission_id where p.matter_id = p_matter_id and p.role = 'petitioner'),
  noted as (insert into app.identity_reads (matter_id, party_id, by_id, role, reason, at) select p_matter_id, g.id, auth.uid(), (app.my_roles())[1], e.reason, app.now() from given g where g.is_plain)
  select string_agg(case when g.is_plain then g.name else g.name_masked end, '、') into said from given g;
  return said;
end $$;
comment on function app.export_names is 'Who petitioned, as a table shows it; each plain name is noted as read (R-PRIV-LOG, R-PRIV-ACCESS).';

create function api.take_export_part(p_export_id uuid, p_after text default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare e app.exports; rows jsonb; n int; last text; seen int;
begin
  select * into e from app.exports x where x.id = p_export_id and x.by_id = auth.uid() and x.at > app.now() - interval '1 hour' and not x.filters ? 'inspected';
  if e.id is null then perform app.fail('export_not_found', '404'); end if;
  perform pg_advisory_xact_lock(hashtextextended(p_export_id::text, 3));
  select count(*), coalesce(jsonb_agg(x.row order by x.place) filter (where x.row is not null), '[]'), (array_agg(x.after order by x.place desc))[1] into seen, rows, last from (
    select f.place, f.after, case when f.found_in is distinct from '姓名' then (select jsonb_object_agg(k.key, k.value) from jsonb_each(jsonb_build_object('reg_no', f.reg_no, 'title', f.title, 'form', f.channel_label, 'received_on', f.received_on, 'type', f.type_label,
      'category', f.category_name, 'place', f.place_name, 'state', f.state_label, 'units', f.units, 'due_on', f.due_on, 'headcount', m.headcount, 'petitioner', case when 'petitioner' = any(e.columns) then app.export_names(f.id, e) end)) k where k.key = any(e.columns)) end as row
    from (select row_number() over () as place, y.* from app.find_matters(e.words, e.filters, 'date', 500, p_after) y) f join app.matters m on m.id = f.id) x;
  n := jsonb_array_length(rows);
  insert into app.export_parts (export_id, part_no, at, row_count) select e.id, coalesce(max(p.part_no), 0) + 1, app.now(), n from app.export_parts p where p.export_id = e.id;
  return jsonb_build_object('rows', rows, 'after', case when seen = 500 then last end);
end $$;
comment on function api.take_export_part is 'The next 500 rows of an export of one''s own, newest first, within the hour, and the mark behind them; within one''s rights as they are now, and what only a name found is left out: nobody takes away the matters of a person (R-PRIV-ACCESS, R-STANCE-NOT-HELD-AGAINST).';

create view api.exports with (security_invoker = true) as
  select x.id, app.staff_name(x.by_id) as by_name, x.at, x.filters, x.columns, x.is_named, x.reason, (x.row_count + coalesce((select sum(p.row_count) from app.export_parts p where p.export_id = x.id), 0))::int as row_count from app.exports x;
comment on view api.exports is '导出记录: mine, or all for the AUDITOR.';
grant select on api.exports to authenticated;
