-- Reading back (核对登记内容): what was written down of a visit is shown to the visitor, who confirms it on the screen or signs the
-- printed sheet; a caller is read it on the telephone. Who confirmed, how and when stands beside the submission, and the petitioner
-- sees it in the course of the matter (R-REG-VERIFY-VISIT, R-CHAN-ORAL). A minor’s entry is confirmed by the guardian (R-CHAN-AGENT).

create table app.confirmations (
  submission_id uuid primary key references app.submissions on delete restrict,
  matter_id uuid not null references app.matters on delete restrict,
  how text not null constraint confirmations_how check (how in ('screen','paper','voice')),
  who text not null constraint confirmations_who check (who in ('petitioner','representative','agent','guardian','unnamed')),
  party_id uuid references app.parties on delete restrict,
  noted_by uuid not null references app.staff on delete restrict,
  confirmed_at timestamptz not null,
  constraint confirmations_named_person check ((who = 'unnamed') = (party_id is null))
);
create index on app.confirmations (matter_id);
create index on app.confirmations (party_id);
create index on app.confirmations (noted_by);
comment on table app.confirmations is '核对确认: who of the people of a submission confirmed what was written down, on the screen, on paper or by word of mouth (R-REG-VERIFY-VISIT).';
create trigger keep_confirmations before update or delete on app.confirmations for each row execute function app.keep_until_erased();
alter table app.confirmations enable row level security;
create policy "Readers of a submission read how it was confirmed" on app.confirmations for select to authenticated
  using (exists (select from app.matters m where m.id = matter_id and (not m.is_sealed or app.has_opened(m.id))));
grant select (submission_id, matter_id, how, who, confirmed_at) on app.confirmations to authenticated;
-- Withheld on purpose: which person confirmed; their name is read as everybody’s, for a logged reason.

create function app.is_named(p_name text, p_as text) returns boolean language plpgsql immutable set search_path = '' as $$
begin
  return regexp_replace(normalize(p_name, NFKC), '[[:space:]]', '', 'g') = regexp_replace(normalize(p_as, NFKC), '[[:space:]]', '', 'g');
end $$;
comment on function app.is_named is 'Whether two names are the same but for spaces and width.';

create function app.check_confirmation(f app.intake_form) returns void language plpgsql stable security definer set search_path = '' as $$
begin
  if f.confirmed_how is null then
    if f.channel = 'F' then perform app.fail('read_back_missing', '422', 'R-REG-VERIFY-VISIT', '{"field":"read_back"}'); end if;
    return;
  elsif not f.confirmed_how = any (case f.channel when 'F' then '{screen,paper}' when 'L' then '{screen,paper}' when 'D' then '{voice}' else '{}' end::text[]) then
    perform app.fail('confirmation_unfit', '422', 'R-REG-VERIFY-VISIT', '{"field":"confirmed_how"}');
  elsif f.minor is not null and not exists (select from jsonb_array_elements(coalesce(f.agents, '[]')) x where (x ->> 'is_guardian')::boolean and app.is_named(x ->> 'name', f.confirmed_by)) then
    perform app.fail('guardian_confirms', '422', 'R-CHAN-AGENT', '{"field":"confirmed_by"}');
  elsif f.confirmed_by is not null and not exists (select from unnest(array[f.name] || coalesce(f.representatives, '{}') || array(select x ->> 'name' from jsonb_array_elements(coalesce(f.agents, '[]')) x)) n where app.is_named(n, f.confirmed_by)) then
    perform app.fail('confirmer_unknown', '422', 'R-REG-VERIFY-VISIT', '{"field":"confirmed_by"}');
  end if;
end $$;
comment on function app.check_confirmation is 'A visit is confirmed on the screen or on paper, a call by word of mouth, by somebody who is named in the entry, for a minor by the guardian; nobody named: the petitioner (R-REG-VERIFY-VISIT, R-CHAN-ORAL, R-CHAN-AGENT).';

create function app.note_confirmation(f app.intake_form, p_matter_id uuid) returns void language plpgsql volatile security definer set search_path = '' as $$
declare p app.parties; by_name text := coalesce(f.confirmed_by, f.name); by_whom text;
begin
  if f.confirmed_how is null then return; end if;
  by_whom := coalesce((select case when (x ->> 'is_guardian')::boolean then 'guardian' else 'agent' end from jsonb_array_elements(coalesce(f.agents, '[]')) x
    where app.is_named(x ->> 'name', by_name) and (f.minor is not null or not app.is_named(f.name, by_name)) limit 1), case when by_name is null then 'unnamed' when app.is_named(f.name, by_name) then 'petitioner' else 'representative' end);
  select * into p from app.parties x where x.submission_id = f.submission_id and x.matter_id = p_matter_id and x.role = replace(by_whom, 'guardian', 'agent') and x.is_guardian = (by_whom = 'guardian')
    and (x.name is null or app.is_named(x.name, by_name)) limit 1; -- names of a report are sealed
  insert into app.confirmations (submission_id, matter_id, how, who, party_id, noted_by, confirmed_at) values (f.submission_id, p_matter_id, f.confirmed_how, by_whom, p.id, auth.uid(), app.now());
  perform app.append_event(p_matter_id, 'T-00', '核对登记内容', app.say_confirmation(f.confirmed_how, by_whom), null, null, null,
    jsonb_build_object('submission', f.submission_id, 'confirmed', f.confirmed_how), case when f.unit_id is null then 'REGISTRAR' else 'UNIT_CLERK' end);
end $$;
comment on function app.note_confirmation is 'Writes down who confirmed an entry and how, as a step that the petitioner sees; without a name.';

create function app.say_confirmation(p_how text, p_who text) returns text language plpgsql immutable set search_path = '' as $$
begin
  return (case p_who when 'guardian' then '监护人' when 'agent' then '代理人' when 'representative' then '信访人代表' when 'petitioner' then '信访人本人' else '没有署名的信访人' end)
    || (case p_how when 'screen' then '在屏幕上确认内容无误' when 'paper' then '在打印的核对单上签名确认' else '在电话里听读后确认内容无误' end);
end $$;
comment on function app.say_confirmation is 'How an entry was confirmed, in a sentence without names.';

create view api.matter_confirmations with (security_invoker = true) as
  select c.submission_id, c.matter_id, c.how, c.who, app.say_confirmation(c.how, c.who) as said, c.confirmed_at from app.confirmations c;
comment on view api.matter_confirmations is '核对确认: how the entry of a visit or call was confirmed, without names.';
grant select on api.matter_confirmations to authenticated;
grant execute on function app.say_confirmation to authenticated;
