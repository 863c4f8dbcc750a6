-- How long files are kept (保管期限) and what is done then (鉴定销毁). The archive plan is rows that the bureau edits; a matter gets
-- its class when it is closed, by what came of it, and can be given another with a reason. When the term has ended two persons
-- decide on a list; then names and words are taken out, and what was counted, when, by whom and under which hash stays: numbers,
-- dates, outcomes, events, heads of chains, anchors (R-ARCHIVE, R-REG-MIN-DATA). Nothing is taken out before, whoever asks.
-- Missing on purpose: a way to bring words back.

create table app.retention_classes (code text primary key, name text not null unique, covers text not null, sort_order int not null);
comment on table app.retention_classes is '保管期限类别: what a class of the archive plan covers; how long stands in app.retention_terms.';
insert into app.retention_classes values
 ('lasting','有领导批示的信访事项','有区委、区政府或者上级领导重要批示和处理结果的',1),
 ('long','有处理结果的信访事项','作出处理意见、调解和解、建议答复、不予受理、不再受理的，以及经复查、复核、督办的',2),
 ('short','没有处理结果的信访事项','告知引导、直接回复、撤回、存查、并入原件的',3),
 ('report','检举控告','密封保存的检举控告件',4);

create table app.retention_terms (
  code text not null references app.retention_classes on delete restrict,
  valid_from date not null,
  years int constraint retention_terms_years check (years between 10 and 100),
  basis text not null constraint retention_terms_basis_length check (length(basis) between 1 and 500),
  reason text constraint retention_terms_reason_length check (length(reason) between 1 and 500),
  set_by uuid references app.staff on delete restrict, set_at timestamptz not null default clock_timestamp(),
  primary key (code, valid_from)
);
create index on app.retention_terms (set_by);
comment on table app.retention_terms is '归档计划: years of a class (null: for ever), on what basis, from when; a change is a new row, the old one stays (R-ARCHIVE).';
insert into app.retention_terms (code, valid_from, years, basis) values
 ('lasting','2013-02-01',null,'《机关文件材料归档范围和文书档案保管期限规定》（国家档案局令第8号），本局归档计划'),
 ('long','2013-02-01',30,'《机关文件材料归档范围和文书档案保管期限规定》（国家档案局令第8号），本局归档计划'),
 ('short','2013-02-01',10,'《机关文件材料归档范围和文书档案保管期限规定》（国家档案局令第8号），本局归档计划'),
 ('report','2013-02-01',30,'《机关文件材料归档范围和文书档案保管期限规定》（国家档案局令第8号），本局归档计划');
create trigger keep_retention_terms before update or delete on app.retention_terms for each row execute function app.refuse_change();
create trigger keep_retention_classes before delete on app.retention_classes for each row execute function app.refuse_change();

alter table app.matters add column retention text references app.retention_classes on delete restrict;
alter table app.matters add column erased_on date;
create index on app.matters (retention);
create index matters_kept on app.matters (closed_on) where closed_on is not null and erased_on is null;
comment on column app.matters.retention is 'The class of the archive plan, set when the matter is closed.';
comment on column app.matters.erased_on is 'When names and words were taken out, after the term of keeping.';

create function app.default_retention(m app.matters) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return case when m.is_sealed then 'report'
    when exists (select from app.events e where e.matter_id = m.id and (e.label = '领导批示' or e.from_state = 'M25')) then 'lasting'
    when exists (select from app.demands n where n.matter_id = m.id and n.replaced_on is null and coalesce(n.outcome, 'kept') not in ('replied','informed','withdrawn','merged','filed'))
      or exists (select from app.reviews r where r.matter_id = m.id) or exists (select from app.supervisions z where z.matter_id = m.id) then 'long'
    else 'short' end;
end $$;
comment on function app.default_retention is 'The class of a matter by what came of it: reports, with a leader''s instruction, with a result, without one.';

create function app.set_retention() returns trigger language plpgsql volatile security definer set search_path = '' as $$
begin
  if new.closed_on is not null then new.retention := coalesce(new.retention, app.default_retention(new)); end if;
  return new;
end $$;
comment on function app.set_retention is 'Gives a matter its class when it is closed; one that was chosen stays (R-ARCHIVE).';
create trigger set_retention before update of state, closed_on on app.matters for each row execute function app.set_retention();

create function app.years_kept(p_code text, p_closed_on date) returns int language plpgsql stable security definer set search_path = '' as $$
begin
  return (select case when bool_or(t.years is null) then null else max(t.years) end from app.retention_terms t
    where t.code = p_code and t.valid_from <= app.today() and t.valid_from >= coalesce((select max(x.valid_from) from app.retention_terms x where x.code = p_code and x.valid_from <= p_closed_on), '-infinity'));
end $$;
comment on function app.years_kept is 'The longest term of a class that was in force since a matter was closed; null: for ever. A shorter plan never shortens what was promised.';

create function app.kept_from(m app.matters) returns date language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce(m.closed_on, case when m.is_sealed and m.state in ('M30','M31') then (select max(d.arrived_on) from app.dispatches d where d.matter_id = m.id) end);
end $$;
comment on function app.kept_from is 'The day a term of keeping is counted from: the closing; for a report, whose handling is not known here, the day it was last handed to the organ in charge.';

create function app.term_ends_on(m app.matters) returns date language plpgsql stable security definer set search_path = '' as $$
declare since date := app.kept_from(m);
begin
  return make_date(extract(year from since)::int + app.years_kept(coalesce(m.retention, app.default_retention(m)), since), 12, 31);
end $$;
comment on function app.term_ends_on is 'The last day of keeping: years are counted from 1 January after the year of closing; null while open, and for ever.';

create table app.holds (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  reason text not null constraint holds_reason_length check (length(reason) between 1 and 500),
  placed_by uuid not null references app.staff on delete restrict, placed_on date not null,
  lifted_by uuid references app.staff on delete restrict, lifted_on date, lift_reason text,
  constraint holds_lifted_whole check ((lifted_on is null) = (lifted_by is null) and (lifted_on is null) = (lift_reason is null))
);
create index on app.holds (matter_id);
create index on app.holds (placed_by);
create index on app.holds (lifted_by);
create unique index holds_one_open on app.holds (matter_id) where lifted_on is null;
comment on table app.holds is '暂缓销毁: a matter that is needed on, for a lawsuit, an audit, an inspection; until it is lifted nothing of it goes (R-ARCHIVE).';
create trigger keep_holds before delete on app.holds for each row execute function app.refuse_change();

create table app.disposals (
  id uuid primary key default gen_random_uuid(),
  keeper_unit_id uuid not null references app.units on delete restrict,
  is_sealed boolean not null,
  opinion text not null constraint disposals_opinion_length check (length(opinion) between 1 and 2000),
  drafted_by uuid not null references app.staff on delete restrict, drafted_on date not null,
  number text,
  is_approved boolean, decision text constraint disposals_decision_length check (length(decision) <= 1000),
  decided_by uuid references app.staff on delete restrict, decided_on date,
  finished_on date,
  unique (number),
  constraint disposals_by_two check (decided_by is distinct from drafted_by),
  constraint disposals_decided_whole check ((decided_on is null) = (decided_by is null) and (decided_on is null) = (is_approved is null) and (number is null) = (is_approved is not true)),
  constraint disposals_finished_was_approved check (finished_on is null or is_approved)
);
create index on app.disposals (keeper_unit_id);
create index on app.disposals (drafted_by);
create index on app.disposals (decided_by);
create unique index disposals_one_open on app.disposals (keeper_unit_id, is_sealed) where is_approved is null or is_approved and finished_on is null;
comment on table app.disposals is '销毁清册: matters whose term has ended, what one person found of them, and what another decided (R-ARCHIVE).';
create trigger keep_disposals before delete on app.disposals for each row execute function app.refuse_change();

create table app.disposal_items (
  disposal_id uuid not null references app.disposals on delete restrict,
  matter_id uuid not null references app.matters on delete restrict,
  retention text not null references app.retention_classes on delete restrict,
  years int not null, closed_on date not null, term_ended_on date not null,
  left_out_reason text constraint disposal_items_reason_length check (length(left_out_reason) between 1 and 500),
  left_out_by uuid references app.staff on delete restrict,
  primary key (disposal_id, matter_id)
);
create index on app.disposal_items (matter_id);
create index on app.disposal_items (retention);
create index on app.disposal_items (left_out_by);
comment on table app.disposal_items is 'What a list names, with class, closing and end of the term; who is left out stays listed with the reason.';
create trigger keep_disposal_items before delete on app.disposal_items for each row execute function app.refuse_change();

create table app.erasures (
  matter_id uuid primary key references app.matters on delete restrict,
  disposal_id uuid not null references app.disposals on delete restrict,
  event_seq int not null,
  erased_at timestamptz not null,
  by_id uuid not null references app.staff on delete restrict,
  xact xid8 not null
);
create index on app.erasures (disposal_id);
create index on app.erasures (by_id);
comment on table app.erasures is 'Of which matters names and words were taken out, by which list; the event says what. The transaction alone that adds a row here may take words out.';
create trigger keep_erasures before update or delete on app.erasures for each row execute function app.refuse_change();

create function app.reasons_to_keep(m app.matters) returns text[] language plpgsql stable security definer set search_path = '' as $$
begin
  return array_remove(array[
    case when app.kept_from(m) is null then 'open' end,
    case when exists (select from app.holds h where h.matter_id = m.id and h.lifted_on is null) then 'held' end,
    case when exists (select from app.reviews r where r.matter_id = m.id and r.state in ('Q10','Q15','Q20','Q30','Q40','Q50')) then 'review' end,
    case when exists (select from app.supervisions z where z.matter_id = m.id and z.closed_on is null) then 'supervision' end,
    case when exists (select from app.recommendations y where m.id = any(y.matters || y.matter_id) and y.closed_on is null) then 'recommendation' end,
    case when exists (select from app.executions x where x.matter_id = m.id and x.done_on is null) then 'execution' end,
    case when exists (select from app.requests q where q.matter_id = m.id and q.answered_on is null and q.kind <> 'publish') then 'request' end,
    case when exists (select from app.matters o where o.id = m.merged_into_id and o.erased_on is null and not coalesce(app.term_ends_on(o) < app.today(), false)) then 'joined' end], null);
end $$;
comment on function app.reasons_to_keep is 'Why a matter is needed on although its term has ended: open, held, under review, supervised, recommended on, not carried out, asked about, joined with one that is kept.';

create function app.guard_erasure() returns trigger language plpgsql volatile security definer set search_path = '' as $$
declare d app.disposals; m app.matters; why text[];
begin
  select * into d from app.disposals where id = new.disposal_id;
  select * into m from app.matters where id = new.matter_id;
  if d.is_approved is not true or d.decided_by is not distinct from d.drafted_by
    or not exists (select from app.disposal_items i where i.disposal_id = d.id and i.matter_id = m.id and i.left_out_reason is null) then
    perform app.fail('disposal_not_approved', '403', 'R-ARCHIVE');
  end if;
  if not coalesce(app.term_ends_on(m) < app.today(), false) then perform app.fail('term_not_ended', '409', 'R-ARCHIVE', jsonb_build_object('reg_no', m.reg_no, 'until', app.term_ends_on(m))); end if;
  why := app.reasons_to_keep(m);
  if why <> '{}' then perform app.fail('matter_is_kept', '409', 'R-ARCHIVE', jsonb_build_object('reg_no', m.reg_no, 'why', why)); end if;
  return new;
end $$;
comment on function app.guard_erasure is 'Lets nothing be taken out before the term has ended, while it is needed, or without a list that two persons decided on, whoever writes (R-ARCHIVE).';
create trigger guard_erasure before insert on app.erasures for each row execute function app.guard_erasure();

create function app.is_being_erased(p_row jsonb) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from app.erasures e where e.xact = pg_current_xact_id()
    and e.matter_id = coalesce((p_row ->> 'matter_id')::uuid, (select s.matter_id from app.submissions s where s.id = (p_row ->> 'submission_id')::uuid)));
end $$;
comment on function app.is_being_erased is 'Whether a row belongs to a matter whose words are taken out in this very transaction.';

create function app.refuse_erased() returns trigger language plpgsql stable security definer set search_path = '' as $$
begin
  if exists (select from app.matters m where m.id = new.matter_id and m.erased_on is not null) then perform app.fail('matter_erased', '409', 'R-ARCHIVE'); end if;
  return new;
end $$;
comment on function app.refuse_erased is 'A matter whose words were taken out takes no new ones.';
create trigger refuse_erased before insert on app.submissions for each row execute function app.refuse_erased();
create trigger refuse_erased before insert on app.materials for each row execute function app.refuse_erased();
create trigger refuse_erased before insert on app.requests for each row execute function app.refuse_erased();
create trigger refuse_erased before insert on app.sealed_messages for each row execute function app.refuse_erased();
create trigger refuse_erased before insert on app.parties for each row execute function app.refuse_erased();

alter table app.retention_classes enable row level security;
alter table app.retention_terms enable row level security;
alter table app.holds enable row level security;
alter table app.disposals enable row level security;
alter table app.disposal_items enable row level security;
alter table app.erasures enable row level security;
create policy "Everyone signed in reads the archive plan" on app.retention_classes for select to authenticated using (true);
create policy "Everyone signed in reads how long files are kept" on app.retention_terms for select to authenticated using (true);
create policy "Who keeps the files reads what is held" on app.holds for select to authenticated
  using ((select app.my_roles()) && '{REVIEWER,BUREAU_LEAD,CONF_OFFICER}' and exists (select from app.matters m where m.id = matter_id));
create policy "Who drafts and who decides read lists; keepers those of reports" on app.disposals for select to authenticated
  using (case when is_sealed then keeper_unit_id = (select app.my_sealed_unit_id()) else (select app.reads_all_matters()) and (select app.my_roles()) && '{REVIEWER,BUREAU_LEAD}' end);
create policy "Readers of a list read what it names" on app.disposal_items for select to authenticated using (exists (select from app.disposals d where d.id = disposal_id));
create policy "Readers of a list read what it took out" on app.erasures for select to authenticated using (exists (select from app.disposals d where d.id = disposal_id));
grant select on app.retention_classes, app.retention_terms, app.holds, app.disposals, app.disposal_items, app.erasures to authenticated;
