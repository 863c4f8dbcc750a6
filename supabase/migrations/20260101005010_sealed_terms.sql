-- Terms of answers to sealed messages (密封留言答复期限): five working days for a reporter, one for who tells of retaliation. They
-- stand apart from the clocks of the matter, since whoever reads those would learn that there was a message: the keepers of the
-- report, or the head of the bureau, see date, lights and lateness (R-RIGHT-NO-RETALIATE, R-CONF-INVISIBLE), and who wrote sees by when an
-- answer is due and that it is late. The head answers alone, so that an answer about retaliation is late is seen by two who are not
-- under the head in this: the auditor and the leader of the district, as numbers without a matter. Of reports there are no such
-- numbers; two officers and more see each other's work. Missing on purpose: an event, a reminder or a figure about them.

create table app.sealed_terms (
  request_id uuid primary key references app.requests on delete restrict,
  matter_id uuid not null references app.matters on delete restrict,
  kind text not null constraint sealed_terms_kind check (kind in ('report','retaliation')),
  started_on date not null,
  days int not null constraint sealed_terms_days_positive check (days > 0),
  due_on date not null, yellow_from date not null, red_from date not null,
  is_provisional boolean not null, -- counted in calendar days while the year has no holiday table
  met_on date, breached_on date,
  constraint sealed_terms_due_after_start check (due_on > started_on)
);
create index on app.sealed_terms (matter_id);
create index sealed_terms_running on app.sealed_terms (due_on) where met_on is null and breached_on is null;
comment on table app.sealed_terms is '密封留言答复期限: by when a sealed message is answered, when it was, and the first day it was late.';
alter table app.sealed_terms enable row level security;
create policy "Those a sealed message is for read by when it is answered" on app.sealed_terms for select to authenticated
  using (exists (select from app.matters m where m.id = matter_id and app.reads_messages(m, kind)));
grant select on app.sealed_terms to authenticated;
grant execute on function app.reads_messages to authenticated;

create function app.keep_sealed_term() returns trigger language plpgsql set search_path = '' as $$
begin
  if to_jsonb(new) - '{met_on,breached_on}'::text[] is distinct from to_jsonb(old) - '{met_on,breached_on}'::text[]
    or old.met_on is not null and new.met_on is distinct from old.met_on or old.breached_on is not null and new.breached_on is distinct from old.breached_on then
    perform app.fail('clock_is_kept', '403', 'R-CALC-IMMUTABLE');
  end if;
  return new;
end $$;
comment on function app.keep_sealed_term is 'Keeps a term as it was started, its answer and its first late day (R-CALC-IMMUTABLE).';
create trigger keep_sealed_term before update on app.sealed_terms for each row execute function app.keep_sealed_term();
create trigger keep_sealed_terms before delete on app.sealed_terms for each row execute function app.refuse_change();

create function app.start_sealed_term(p_request_id uuid, p_matter_id uuid, p_kind text) returns void language plpgsql volatile security definer set search_path = '' as $$
declare t app.sealed_terms; counted date;
begin
  t.started_on := app.today();
  t.days := case p_kind when 'retaliation' then 1 else 5 end;
  counted := app.add_working_days(t.started_on, t.days);
  t.due_on := coalesce(counted, t.started_on + t.days);
  t.red_from := case when t.days = 1 then t.started_on else app.last_working_day(t.due_on, 1) end;
  t.yellow_from := case when t.days = 1 then t.started_on else app.last_working_day(t.due_on, 2) end;
  insert into app.sealed_terms (request_id, matter_id, kind, started_on, days, due_on, yellow_from, red_from, is_provisional)
    values (p_request_id, p_matter_id, p_kind, t.started_on, t.days, t.due_on, t.yellow_from, t.red_from, counted is null);
  update app.work_items set due_on = t.due_on, yellow_from = t.yellow_from, red_from = t.red_from where request_id = p_request_id and closed_at is null;
end $$;
comment on function app.start_sealed_term is 'Starts the term of an answer: retaliation one working day, red from its first moment; a report five. The work shows the same date and lights.';

create function app.mark_sealed_terms() returns int language plpgsql volatile security definer set search_path = '' as $$
declare n int;
begin
  update app.sealed_terms set breached_on = due_on + 1 where met_on is null and breached_on is null and due_on < app.today();
  get diagnostics n = row_count;
  return n;
end $$;
comment on function app.mark_sealed_terms is 'Writes the first late day of each unanswered sealed message, once; no event says it to others.';

create function app.own_terms(p_submission_id uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce((select jsonb_agg(jsonb_build_object('kind', t.kind, 'due_on', t.due_on, 'is_late', t.due_on < app.today()) order by t.due_on)
    from app.sealed_terms t where t.met_on is null and t.matter_id in (select y.matter_id from app.sealed_messages y where y.submission_id = p_submission_id)
      and exists (select from app.sealed_messages x where x.submission_id = p_submission_id and x.matter_id = t.matter_id and x.kind = t.kind and x.by_id is null and app.on_date(x.at) >= t.started_on)), '[]');
end $$;
comment on function app.own_terms is 'By when the sealed messages of one tracking code are answered that wait for an answer, and whether that day has passed.';

create function api.retaliation_answers() returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  if app.my_unit_id() is distinct from app.bureau_id() or not app.my_roles() && '{AUDITOR,DISTRICT_LEAD}' then perform app.fail('role_missing', '403', 'R-RIGHT-NO-RETALIATE', '{"roles":["AUDITOR","DISTRICT_LEAD"]}'); end if;
  return (select jsonb_build_object('waiting', count(*) filter (where t.met_on is null), 'late', count(*) filter (where t.met_on is null and t.due_on < app.today()), 'late_since', min(t.due_on + 1) filter (where t.met_on is null and t.due_on < app.today()),
      'answered', count(*) filter (where t.met_on > app.today() - 365), 'answered_late', count(*) filter (where t.met_on > app.today() - 365 and t.met_on > t.due_on))
    from app.sealed_terms t join app.matters m on m.id = t.matter_id where t.kind = 'retaliation' and not m.is_sealed and m.keeper_unit_id = app.bureau_id());
end $$;
comment on function api.retaliation_answers is 'How many messages about retaliation wait for the head of the bureau, how many are late and since when, and of the last year how many were answered, and late: numbers alone, for the auditor and the leader of the district, since nobody else would know that the head is late (R-RIGHT-NO-RETALIATE). Never those about reports (R-CONF-INVISIBLE).';

create view api.sealed_terms with (security_invoker = true) as
  select t.request_id, t.matter_id, t.kind, t.started_on, t.days, t.due_on, t.due_on - (select app.today()) as days_left, t.is_provisional, t.met_on, t.breached_on,
    case when t.met_on is null then app.light((select app.today()), t.yellow_from, t.red_from, t.due_on) else 'none' end as light
  from app.sealed_terms t;
comment on view api.sealed_terms is '密封留言答复期限, for those who answer.';
grant select on api.sealed_terms to authenticated;
