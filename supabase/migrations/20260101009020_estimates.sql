-- Estimates are refused. Asked for a planned or estimated count, the API has the planner explain the question and answers with what it thinks
-- of all rows, before anybody's rights are looked at: a clerk of any unit learned from it how many reports there are in the district
-- (R-CONF-INVISIBLE). What the API is asked in its headers cannot be judged here: of two lines `Prefer` the API hears both and passes one on.
-- So the refusal stands where the planner is asked: a policy on every table whose rows are not everybody's, folded when a plan is made,
-- which fails for a plan that is only to be explained and costs a request nothing afterwards. An exact count is of what the person may
-- read, and stays. It comes after the grants, since it looks at them.

create function app.is_no_estimate() returns boolean language plpgsql immutable set search_path = '' as $$
begin
  if current_query() ~* '^\s*explain' and current_setting('request.method', true) <> '' then perform app.fail('count_is_exact_only', '400', 'R-CONF-INVISIBLE'); end if;
  return true;
end $$;
comment on function app.is_no_estimate is 'True, or the refusal of a request that has a plan explained, which would count rows the person may not read (R-CONF-INVISIBLE). Called immutable so that it is asked when the plan is made; the query is one and the same for a plan.';
grant execute on function app.is_no_estimate to authenticated;

do $$
declare t regclass;
begin
  for t in select c.oid::regclass from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and has_any_column_privilege('authenticated', c.oid, 'select')
    and exists (select from pg_policy p where p.polrelid = c.oid and pg_get_expr(p.polqual, c.oid) <> 'true')
  loop
    execute format('create policy "Nobody reads what the planner thinks of all rows" on %s as restrictive for select to authenticated using (app.is_no_estimate())', t);
  end loop;
end $$;
