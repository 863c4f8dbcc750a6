-- What a registration holds beside the words (handbook 2.1): the course so far (信访过程: which organ, which paper, when), a
-- procedure of law that has already begun and its stage, and the number that another system gave (R-REG-FIELDS, R-REG-NO). Given
-- as stated, never a condition. Of a report they are part of its sealed words.

create table app.proceedings (code text primary key, label text not null, route int references app.routes on delete restrict, sort_order int not null);
create index on app.proceedings (route);
comment on table app.proceedings is '已进入的法定程序: which procedure of law has begun, and the route it belongs to (Article 31).';
insert into app.proceedings values
  ('litigation','诉讼',1,1), ('criminal','公安、刑事程序',1,2), ('legal_supervision','检察法律监督',1,3), ('reconsideration','行政复议',4,4),
  ('arbitration','仲裁',2,5), ('party_appeal','党员申诉、申请复审',3,6), ('ruling','行政裁决、确认、许可',4,7), ('investigation','行政机关查处',5,8),
  ('review','信访复查、复核',6,9), ('other','其他程序',null,10);

create table app.elements (
  submission_id uuid primary key references app.submissions on delete restrict,
  matter_id uuid not null references app.matters on delete restrict,
  history text constraint elements_history_length check (length(history) between 1 and 2000),
  prior_organ text constraint elements_prior_organ_length check (length(prior_organ) between 1 and 100),
  prior_number text constraint elements_prior_number_length check (length(prior_number) between 1 and 60),
  prior_on date,
  proceeding text references app.proceedings on delete restrict,
  proceeding_stage text constraint elements_stage_length check (length(proceeding_stage) between 1 and 200),
  external_number text constraint elements_external_number_length check (length(external_number) between 1 and 60),
  constraint elements_stage_of_proceeding check (proceeding_stage is null or proceeding is not null)
);
create index on app.elements (matter_id);
create index on app.elements (proceeding);
comment on table app.elements is '登记要素: the course so far, procedures of law that have begun, numbers of other systems; one row per submission that states any (R-REG-FIELDS).';
alter table app.proceedings enable row level security;
alter table app.elements enable row level security;
create policy "Everyone signed in reads proceedings" on app.proceedings for select to authenticated using (true);
create policy "Readers of a submission read its elements" on app.elements for select to authenticated
  using (exists (select from app.matters m where m.id = matter_id and m.extract is null and (not m.is_sealed or app.has_opened(m.id))));
grant select on app.proceedings, app.elements to authenticated;
create function app.keep_elements() returns trigger language plpgsql set search_path = '' as $$
begin
  if not (select m.is_sealed or m.extract is not null from app.matters m where m.id = old.matter_id) then
    perform app.fail('record_is_append_only', '403', 'R-CALC-IMMUTABLE', '{"table":"elements"}');
  end if;
  return old;
end $$;
comment on function app.keep_elements is 'Elements stay; the only exception is that those of a report went into the sealed store (R-CONF-MIXED).';
create trigger keep_elements before update on app.elements for each row execute function app.keep_until_erased();
create trigger keep_elements_kept before delete on app.elements for each row execute function app.keep_elements();

create function app.read_elements(p jsonb) returns app.elements language plpgsql stable security definer set search_path = '' as $$
declare e app.elements;
begin
  e.history := app.check_text(p ->> 'history', 'history', 2000, false);
  e.prior_organ := app.check_text(p ->> 'prior_organ', 'prior_organ', 100, false);
  e.prior_number := app.check_text(p ->> 'prior_number', 'prior_number', 60, false);
  e.prior_on := app.line_day(p ->> 'prior_on', 'prior_on');
  if e.prior_on > app.today() then perform app.fail('prior_on_in_future', '422', 'R-REG-FIELDS', '{"field":"prior_on"}'); end if;
  e.proceeding := nullif(p ->> 'proceeding', '');
  if e.proceeding is not null and not exists (select from app.proceedings where code = e.proceeding) then perform app.fail('proceeding_unknown', '422', 'R-REG-FIELDS', '{"field":"proceeding"}'); end if;
  e.proceeding_stage := app.check_text(p ->> 'proceeding_stage', 'proceeding_stage', 200, false);
  if e.proceeding_stage is not null and e.proceeding is null then perform app.fail('proceeding_missing', '422', 'R-REG-FIELDS', '{"field":"proceeding"}'); end if;
  e.external_number := app.check_text(p ->> 'external_number', 'external_number', 60, false);
  return e;
end $$;
comment on function app.read_elements is 'The further elements of a form, cleaned and within their limits (R-REG-FIELDS).';

create function app.say_elements(e app.elements) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return nullif(concat_ws(E'\n', '信访过程：' || e.history,
    '曾向' || e.prior_organ || '提出' || coalesce('（' || concat_ws('，', e.prior_number, app.say_date(e.prior_on)) || '）', ''),
    '已进入的法定程序：' || (select p.label from app.proceedings p where p.code = e.proceeding) || coalesce('，' || e.proceeding_stage, ''),
    '外部编号：' || e.external_number), '');
end $$;
comment on function app.say_elements is 'The further elements as lines of text: with the words of a report they go into the sealed store.';

create function app.note_elements(f app.intake_form, p_matter_id uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare e app.elements := app.read_elements(f.elements);
begin
  if f.type = 'B' or app.say_elements(e) is null and e.prior_number is null and e.prior_on is null then return; end if;
  e.submission_id := f.submission_id;  e.matter_id := p_matter_id;
  insert into app.elements select e.*;
end $$;
comment on function app.note_elements is 'Keeps the further elements of a submission; those of a report lie with its words (R-CONF-SEAL).';

create view api.proceedings with (security_invoker = true) as select code, label, route, sort_order from app.proceedings;
comment on view api.proceedings is '已进入的法定程序.';
create view api.matter_elements with (security_invoker = true) as
  select e.submission_id, e.matter_id, e.history, e.prior_organ, e.prior_number, e.prior_on, e.proceeding, p.label as proceeding_label, e.proceeding_stage, e.external_number
  from app.elements e left join app.proceedings p on p.code = e.proceeding;
comment on view api.matter_elements is '登记要素 beyond the words: 信访过程, 已进入的法定程序, 外部编号.';
grant select on api.proceedings, api.matter_elements to authenticated;
