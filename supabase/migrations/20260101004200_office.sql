-- The office's own order: filters of the lists, search and queue, that a person or a unit keeps (常用条件).

create function app.are_codes(p_filters jsonb) returns boolean language sql immutable parallel safe set search_path = '' as $$
  select jsonb_typeof(p_filters) = 'object' and not exists (select from jsonb_each(p_filters) e where jsonb_typeof(e.value) <> 'string' or e.value #>> '{}' !~ '^[A-Za-z0-9_.:-]{1,40}$')
$$;
comment on function app.are_codes is 'Whether filters hold codes, dates and ids alone: no word, and so no name (R-STANCE-NO-TRACK).';

create table app.saved_views (
  id uuid primary key default gen_random_uuid(),
  owner_id uuid not null references app.staff on delete restrict,
  unit_id uuid not null references app.units on delete restrict,
  list text not null constraint saved_views_list check (list in ('search','queue')),
  name text not null constraint saved_views_name_length check (length(name) between 1 and 40),
  filters jsonb not null,
  is_shared boolean not null default false,
  saved_at timestamptz not null,
  unique (owner_id, list, name),
  constraint saved_views_hold_no_words check (filters - '{type,state,channel,place,category,unit,open,due,from,to,sort,role,mine}'::text[] = '{}' and app.are_codes(filters))
);
create index on app.saved_views (unit_id);
comment on table app.saved_views is '常用条件: filters of the search, for oneself or one''s unit; never words, so that nobody keeps a list of a person (R-STANCE-NO-TRACK).';
alter table app.saved_views enable row level security;
create policy "Staff read their own views and those shared in their unit" on app.saved_views for select to authenticated using (owner_id = (select app.acting_id()) or is_shared and unit_id = (select app.my_unit_id()));
grant select on app.saved_views to authenticated;

create function api.save_view(p_name text, p_filters jsonb, p_is_shared boolean default false, p_list text default 'search') returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  if app.my_unit_id() is null then perform app.fail('role_missing', '403'); end if;
  if coalesce(p_filters, '{}') = '{}' then perform app.fail('view_empty', '422', null, '{"field":"filters"}'); end if;
  if not app.are_codes(p_filters) or p_filters - '{type,state,channel,place,category,unit,open,due,from,to,sort,role,mine}'::text[] <> '{}' then perform app.fail('view_holds_words', '422', 'R-STANCE-NO-TRACK', '{"field":"filters"}'); end if;
  if coalesce(p_list, '') not in ('search','queue') then perform app.fail('list_unknown', '422', null, '{"field":"list"}'); end if;
  if (select count(*) from app.saved_views where owner_id = auth.uid()) >= 30 then perform app.fail('views_too_many', '409'); end if;
  insert into app.saved_views (owner_id, unit_id, list, name, filters, is_shared, saved_at) values (auth.uid(), app.my_unit_id(), p_list, app.check_text(p_name, 'view_name', 40, true), p_filters, coalesce(p_is_shared, false), app.now())
    on conflict (owner_id, list, name) do update set filters = excluded.filters, is_shared = excluded.is_shared, saved_at = excluded.saved_at;
end $$;
comment on function api.save_view is 'Keeps filters of the search or the queue under a name, for oneself or for the unit; words are refused, also as values (R-STANCE-NO-TRACK).';

create function api.drop_view(p_view_id uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from app.saved_views where id = p_view_id and owner_id = auth.uid();
  if not found then perform app.fail('view_not_found', '404'); end if;
end $$;
comment on function api.drop_view is 'Forgets a view of one''s own.';

create view api.saved_views with (security_invoker = true) as
  select v.id, v.list, v.name, v.filters, v.is_shared, v.owner_id = (select auth.uid()) as is_mine, v.saved_at from app.saved_views v;
comment on view api.saved_views is '常用条件 of mine and of my unit.';
grant select on api.saved_views to authenticated;
