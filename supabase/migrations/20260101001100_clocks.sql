-- Clocks (期限). A clock keeps its start, days, unit, due date and lights; it ends by being met or by being ended, and is
-- never edited otherwise (R-CALC-IMMUTABLE). A working-day clock that would need a holiday table that is not loaded has no
-- due date yet, and says so (R-CALC-WORKDAY). The first crossing of a due date is written down once.

create table app.clocks (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  dispatch_id uuid references app.dispatches on delete restrict,
  kind text not null references app.clock_kinds on delete restrict,
  unit_id uuid references app.units on delete restrict,
  started_seq int,
  started_on date not null,
  days int constraint clocks_days_not_negative check (days >= 0),
  day_unit text not null constraint clocks_day_unit check (day_unit in ('calendar','working')),
  due_on date, target_on date, yellow_from date, red_from date,
  is_provisional boolean not null default false,
  is_default_start boolean not null default false,
  met_on date, ended_on date, breached_on date,
  paused_from date,
  paused_days int not null default 0 constraint clocks_pause_only_rechecks check ((paused_from is null and paused_days = 0) or kind = 'D-RECHECK-DEC'),
  constraint clocks_without_due_wait_for_calendar check (due_on is not null or is_provisional),
  constraint clocks_met_or_ended check (met_on is null or ended_on is null)
);
create index on app.clocks (matter_id);
create index on app.clocks (dispatch_id);
create index on app.clocks (kind);
create index on app.clocks (unit_id);
create index clocks_running on app.clocks (due_on) where met_on is null and ended_on is null;
comment on table app.clocks is '期限: one row per deadline of a matter, with everything needed to explain its date.';

create function app.keep_clock() returns trigger language plpgsql set search_path = '' as $$
begin
  if (new.matter_id, new.kind, new.started_on, new.days, new.day_unit) is distinct from
     (old.matter_id, old.kind, old.started_on, old.days, old.day_unit)
     or (old.due_on is not null and new.due_on is distinct from old.due_on and not old.is_provisional
       and (old.met_on is not null or old.ended_on is not null or coalesce(current_setting('app.rederiving', true), '') <> 'on'))
     or (old.breached_on is not null and new.breached_on is distinct from old.breached_on) then
    perform app.fail('clock_is_kept', '403', 'R-CALC-IMMUTABLE');
  end if;
  return new;
end $$;
comment on function app.keep_clock is 'Keeps what a clock was started with and its first breach unchanged; only a holiday table moves the date of an open one.';
create trigger keep_clock before update on app.clocks for each row execute function app.keep_clock();
create trigger keep_clocks before delete on app.clocks for each row execute function app.refuse_change();

create function app.start_clock(p_kind text, p_matter_id uuid, p_dispatch_id uuid, p_unit_id uuid, p_started_on date,
  p_due_on date default null, p_is_default_start boolean default false)
returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare
  k app.clock_kinds; c app.clocks; known boolean;
begin
  select * into strict k from app.clock_kinds where kind = p_kind;
  c.due_on := coalesce(p_due_on, app.due_on(p_started_on, coalesce(k.days, 30), k.day_unit, k.rolls));
  c.days := case when p_due_on is null then coalesce(k.days, 30) else p_due_on - p_started_on end;
  known := c.due_on is not null and (k.day_unit = 'calendar' and not k.rolls or p_due_on is not null
    or app.has_calendar(p_started_on, c.due_on));
  if c.due_on is not null then
    c.target_on := app.last_working_day(c.due_on);
    c.yellow_from := case when k.day_unit = 'working' then app.last_working_day(c.due_on, k.yellow) else c.due_on - k.yellow end;
    c.red_from := case when k.day_unit = 'working' then app.last_working_day(c.due_on, k.red) else c.due_on - k.red end;
  end if;
  insert into app.clocks (matter_id, dispatch_id, kind, unit_id, started_seq, started_on, days, day_unit, due_on, target_on,
      yellow_from, red_from, is_provisional, is_default_start)
    values (p_matter_id, p_dispatch_id, p_kind, p_unit_id, (select event_count from app.matters where id = p_matter_id),
      p_started_on, c.days, case when p_due_on is null then k.day_unit else 'calendar' end, c.due_on, c.target_on,
      c.yellow_from, c.red_from, not known, p_is_default_start)
    returning id into c.id;
  return c.id;
end $$;
comment on function app.start_clock is 'Starts a deadline on a date, with the days of its kind or until a date that was set; never refuses a citizen for want of a holiday table.';

create function app.meet_clocks(p_matter_id uuid, p_dispatch_id uuid, p_kinds text[], p_on date default null, p_unit_id uuid default null)
returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  update app.clocks set met_on = coalesce(p_on, app.today()),
    breached_on = coalesce(breached_on, case when coalesce(p_on, app.today()) > due_on and kind not in ('D-OBJECT','D-UPPER-OBJECT') then due_on + 1 end)
  where matter_id = p_matter_id and dispatch_id is not distinct from p_dispatch_id and kind = any(p_kinds)
    and (p_unit_id is null or unit_id = p_unit_id) and met_on is null and ended_on is null;
end $$;
comment on function app.meet_clocks is 'Marks running deadlines as met on a date; one met late keeps its first overdue day.';

create function app.end_clocks(p_matter_id uuid, p_dispatch_id uuid, p_kinds text[] default null, p_unit_id uuid default null) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update app.clocks set ended_on = app.today(),
    breached_on = coalesce(breached_on, case when app.today() > due_on and kind not in ('D-OBJECT','D-UPPER-OBJECT') then due_on + 1 end)
  where matter_id = p_matter_id and dispatch_id is not distinct from p_dispatch_id and (p_kinds is null or kind = any(p_kinds) and unit_id = p_unit_id) and met_on is null and ended_on is null
    and not (p_kinds is null and kind in ('D-REVIEW-ACK','D-REVIEW-DEC','D-RECHECK-DEC') and exists (select from app.reviews r where r.matter_id = p_matter_id and r.dispatch_id = p_dispatch_id and r.state in ('Q10','Q15','Q20','Q30','Q40','Q50')));
end $$;
comment on function app.end_clocks is 'Ends the running deadlines of a dispatch that went back or ended, or those of some kinds and one unit, without counting them as met; a review that is open keeps those of its organ (R-REVIEW-DEC-30D).';

create function app.pause_clock(p_dispatch_id uuid, p_on date) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  update app.clocks set paused_from = p_on
    where dispatch_id = p_dispatch_id and kind = 'D-RECHECK-DEC' and met_on is null and ended_on is null and paused_from is null;
end $$;
comment on function app.pause_clock is 'Stops the thirty days of a re-examination for a hearing, the only lawful pause (R-CALC-PAUSE, R-HEAR-EXCL).';

create function app.resume_clock(p_dispatch_id uuid, p_on date) returns void language plpgsql volatile security definer set search_path = '' as $$
declare c app.clocks; n uuid;
begin
  update app.clocks set ended_on = p_on where dispatch_id = p_dispatch_id and kind = 'D-RECHECK-DEC' and met_on is null and ended_on is null and paused_from is not null
    returning * into c;
  if c.id is null then return; end if;
  n := app.start_clock('D-RECHECK-DEC', c.matter_id, c.dispatch_id, c.unit_id, c.started_on, c.due_on + (p_on - c.paused_from));
  update app.clocks set paused_days = c.paused_days + (p_on - c.paused_from) where id = n;
end $$;
comment on function app.resume_clock is 'Goes on after a hearing with a new row whose date is later by the days of the hearing; the old row stays as it was (R-CALC-IMMUTABLE).';

create function app.mark_breaches() returns int language plpgsql volatile security definer set search_path = '' as $$
declare n int;
begin
  update app.clocks set ended_on = due_on + 1 where kind in ('D-OBJECT','D-UPPER-OBJECT') and met_on is null and ended_on is null and due_on < app.today(); -- a right that was not used is no duty that was missed
  update app.clocks set breached_on = due_on + 1
    where met_on is null and ended_on is null and breached_on is null and paused_from is null and due_on < app.today();
  get diagnostics n = row_count;
  return n;
end $$;
comment on function app.mark_breaches is 'Writes the first overdue day of every running deadline that has passed, from the first moment of the next day in Shanghai; safe to repeat and after any gap (R-CALC-END).';

create function app.explain_clock(c app.clocks) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return (select jsonb_build_object(
    'started_by', k.starts_when, 'counted_from', c.started_on + 1, 'days_crossed', c.due_on - c.started_on,
    'off_days', coalesce((select jsonb_agg(jsonb_build_object('on', d.day, 'name', d.name) order by d.day) from app.calendar_days d
      where d.day between c.started_on + 1 and c.due_on), '[]'::jsonb),
    'rolled_from', case when k.rolls and c.due_on > c.started_on + c.days then c.started_on + c.days end,
    'is_default_start', c.is_default_start, 'paused_from', c.paused_from, 'paused_days', c.paused_days)
  from app.clock_kinds k where k.kind = c.kind);
end $$;
comment on function app.explain_clock is 'Why a deadline ends on its day: what started it, days crossed, holidays and working weekends, rolling.';

alter table app.clocks enable row level security;
create policy "Bureau staff and keepers read clocks" on app.clocks for select to authenticated
  using (((select app.reads_all_matters()) or (select app.my_sealed_unit_id()) is not null)
    and exists (select from app.matters m where m.id = matter_id));
create policy "Unit staff read the clocks of their dispatches" on app.clocks for select to authenticated
  using (exists (select from app.dispatches d where d.id = dispatch_id and d.unit_id = (select app.my_case_unit_id())));
grant select on app.clocks to authenticated;
grant execute on function app.explain_clock to authenticated;
