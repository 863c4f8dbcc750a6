-- Counting days (handbook 3.1). The day of the starting event is not counted. A citizen's last day rolls to the next
-- working day, an organ's does not. Working days exist only for years whose holiday notice is loaded: for other years the
-- answer is null, and the caller must say so instead of guessing (R-CALC-WORKDAY).

create function app.has_calendar(from_day date, to_day date) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return not exists (
    select from generate_series(extract(year from from_day)::int, extract(year from to_day)::int) y
    where not exists (select from app.calendar_years c where c.year = y));
end $$;
comment on function app.has_calendar is 'Whether every year from the first to the last day has a holiday table.';

create function app.is_working_day(p_day date) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce((select not c.is_off from app.calendar_days c where c.day = p_day), extract(isodow from p_day) < 6);
end $$;
comment on function app.is_working_day is 'Monday to Friday less holidays, plus working weekends; trustworthy only where app.has_calendar.';

create function app.add_working_days(start_on date, n int) returns date language plpgsql stable security definer set search_path = '' as $$
begin
  return (select case when app.has_calendar(start_on, found.day) then found.day end
  from (select d::date as day
        from generate_series(start_on + 1, start_on + n * 3 + 20, interval '1 day') d
        left join app.calendar_days c on c.day = d::date
        where coalesce(not c.is_off, extract(isodow from d) < 6)
        order by d offset greatest(n, 1) - 1 limit 1) found);
end $$;
comment on function app.add_working_days is 'The nth working day after a day; null when a year in between has no holiday table.';

create function app.last_working_day(on_or_before date, back int default 0) returns date language plpgsql stable security definer set search_path = '' as $$
begin
  return (select d::date from generate_series(on_or_before, on_or_before - back * 3 - 20, interval '-1 day') d
  left join app.calendar_days c on c.day = d::date
  where coalesce(not c.is_off, extract(isodow from d) < 6)
  order by d desc offset back limit 1);
end $$;
comment on function app.last_working_day is '目标日: the last working day on or before a day, or a number of working days before that.';

create function app.next_working_day(on_or_after date) returns date language plpgsql stable security definer set search_path = '' as $$
begin
  return (select d::date from generate_series(on_or_after, on_or_after + 30, interval '1 day') d
  left join app.calendar_days c on c.day = d::date
  where coalesce(not c.is_off, extract(isodow from d) < 6) order by d limit 1);
end $$;
comment on function app.next_working_day is 'The first working day on or after a day.';

create function app.due_on(start_on date, n int, day_unit text, rolls boolean default false, paused_days int default 0)
returns date language plpgsql stable security definer set search_path = '' as $$
begin
  return case
    when day_unit = 'working' then app.add_working_days(start_on, n)
    when rolls then app.next_working_day(start_on + n + paused_days)
    else start_on + n + paused_days end;
end $$;
comment on function app.due_on is 'The last day of a deadline: start + n, not counting the start (R-CALC-START); n in calendar or working days; rolls for citizens only; paused days are the hearing days of a re-examination (R-CALC-PAUSE). Null: no holiday table.';

create function app.light(p_today date, yellow_from date, red_from date, p_due_on date) returns text language plpgsql immutable set search_path = '' as $$
begin
  return (select case when p_due_on is null then 'none' when p_today > p_due_on then 'purple'
    when p_today >= red_from then 'red' when p_today >= yellow_from then 'yellow' else 'none' end);
end $$;
comment on function app.light is '黄灯、红灯、紫灯 of a deadline on a day: yellow and red from their days on, purple when overdue.';
grant execute on function app.light, app.is_working_day to authenticated;
