-- The office's own order: views of the lists that a person or a unit keeps, and tables taken away, each written down.

create table app.saved_views (
  id uuid primary key default gen_random_uuid(),
  owner_id uuid not null references app.staff on delete restrict,
  unit_id uuid not null references app.units on delete restrict,
  name text not null constraint saved_views_name_length check (length(name) between 1 and 40),
  filters jsonb not null,
  is_shared boolean not null default false,
  saved_at timestamptz not null,
  unique (owner_id, name),
  constraint saved_views_hold_no_words check (filters - '{type,channel,place,category,unit,open,due,from,to,sort}'::text[] = '{}')
);
create index on app.saved_views (unit_id);
comment on table app.saved_views is '常用条件: filters of the search, for oneself or one''s unit; never words, so that nobody keeps a list of a person (R-STANCE-NO-TRACK).';
create table app.exports (
  id uuid primary key default gen_random_uuid(),
  by_id uuid not null references app.staff on delete restrict,
  at timestamptz not null,
  words text, filters jsonb not null, columns text[] not null, row_count int not null
);
create index on app.exports (by_id);
comment on table app.exports is '导出记录: who took which columns of which matters away, and how many (R-PRIV-LOG).';
create trigger keep_exports before update or delete on app.exports for each row execute function app.refuse_change();
alter table app.saved_views enable row level security;
alter table app.exports enable row level security;
create policy "Staff read their own views and those shared in their unit" on app.saved_views for select to authenticated using (owner_id = (select app.acting_id()) or is_shared and unit_id = (select app.my_unit_id()));
create policy "The auditor reads what was taken away; staff their own" on app.exports for select to authenticated using (by_id = (select app.acting_id()) or (select app.my_roles()) && '{AUDITOR}');
grant select on app.saved_views, app.exports to authenticated;

create function api.save_view(p_name text, p_filters jsonb, p_is_shared boolean default false) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  if app.my_unit_id() is null then perform app.fail('role_missing', '403'); end if;
  if coalesce(p_filters, '{}') = '{}' then perform app.fail('view_empty', '422', null, '{"field":"filters"}'); end if;
  if p_filters - '{type,channel,place,category,unit,open,due,from,to,sort}'::text[] <> '{}' then perform app.fail('view_holds_words', '422', 'R-STANCE-NO-TRACK', '{"field":"filters"}'); end if;
  if (select count(*) from app.saved_views where owner_id = auth.uid()) >= 30 then perform app.fail('views_too_many', '409'); end if;
  insert into app.saved_views (owner_id, unit_id, name, filters, is_shared, saved_at) values (auth.uid(), app.my_unit_id(), app.check_text(p_name, 'view_name', 40, true), p_filters, coalesce(p_is_shared, false), app.now())
    on conflict (owner_id, name) do update set filters = excluded.filters, is_shared = excluded.is_shared, saved_at = excluded.saved_at;
end $$;
comment on function api.save_view is 'Keeps filters of the search under a name, for oneself or for the unit; words are refused (R-STANCE-NO-TRACK).';

create function api.drop_view(p_view_id uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from app.saved_views where id = p_view_id and owner_id = auth.uid();
  if not found then perform app.fail('view_not_found', '404'); end if;
end $$;
comment on function api.drop_view is 'Forgets a view of one''s own.';

create function api.export_matters(p_words text, p_filters jsonb, p_columns text[]) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare wanted text[] := array(select distinct x from unnest(coalesce(p_columns, '{}')) x where x in ('reg_no','title','form','received_on','type','category','place','state','units','due_on','headcount','petitioner')); rows jsonb; n int;
begin
  if app.my_case_unit_id() is null then perform app.fail('role_missing', '403', 'R-PRIV-ACCESS'); end if;
  if wanted = '{}' then perform app.fail('columns_missing', '422', null, '{"field":"columns"}'); end if;
  select jsonb_agg((select jsonb_object_agg(e.key, e.value) from jsonb_each(x.row) e where e.key = any(wanted)) order by x.place), count(*) into rows, n from (
    select row_number() over () as place, jsonb_build_object('reg_no', f.reg_no, 'title', f.title, 'form', f.channel_label, 'received_on', f.received_on, 'type', f.type_label, 'category', f.category_name, 'place', f.place_name, 'state', f.state_label, 'units', f.units, 'due_on', f.due_on,
      'headcount', m.headcount, 'petitioner', (select string_agg(p.name_masked, '、') from app.parties p where p.matter_id = m.id and p.role = 'petitioner')) as row
    from app.find_matters(p_words, coalesce(p_filters, '{}'), 'date', 5000, null) f join app.matters m on m.id = f.id where f.found_in is distinct from '姓名') x;
  insert into app.exports (by_id, at, words, filters, columns, row_count) values (auth.uid(), app.now(), left(p_words, 200), coalesce(p_filters, '{}'), wanted, n);
  return coalesce(rows, '[]');
end $$;
comment on function api.export_matters is 'At most 5,000 found matters, newest first, with the columns asked for: names masked, no text, no telephone; a name alone finds nothing here; written down for the auditor (R-PRIV-ACCESS, R-PRIV-LOG).';

create view api.saved_views with (security_invoker = true) as
  select v.id, v.name, v.filters, v.is_shared, v.owner_id = (select auth.uid()) as is_mine, v.saved_at from app.saved_views v;
comment on view api.saved_views is '常用条件 of mine and of my unit.';
create view api.exports with (security_invoker = true) as
  select x.id, app.staff_name(x.by_id) as by_name, x.at, x.filters, x.columns, x.row_count from app.exports x;
comment on view api.exports is '导出记录: mine, or all for the AUDITOR.';
grant select on api.saved_views, api.exports to authenticated;
