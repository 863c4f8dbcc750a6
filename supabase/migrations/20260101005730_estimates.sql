-- Estimates are refused. Asked for a planned or estimated count, the API answers with what the planner thinks of all rows, before anybody's
-- rights are looked at: a clerk of any unit learned from it how many reports there are in the district (R-CONF-INVISIBLE). The function
-- runs before every request; an exact count is of what the person may read, and stays.

create function app.refuse_estimates() returns void language plpgsql stable set search_path = '' as $$
begin
  if current_setting('request.headers', true)::json ->> 'prefer' ~* 'count\s*=\s*"?(planned|estimated)' then perform app.fail('count_is_exact_only', '400', 'R-CONF-INVISIBLE'); end if;
end $$;
comment on function app.refuse_estimates is 'Refuses a request that asks for an estimated count, which would be of rows the person may not read (R-CONF-INVISIBLE).';
grant execute on function app.refuse_estimates to authenticated, service_role;
alter role authenticator set pgrst.db_pre_request = 'app.refuse_estimates';
notify pgrst, 'reload config';
