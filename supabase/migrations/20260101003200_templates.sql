-- The words of the papers belong to the bureau: its leader may change them, a required blank cannot go, and every text that
-- ever was is kept. Papers that are issued are frozen and do not change with their template.

create table app.template_versions (
  kind text not null references app.templates on delete restrict,
  version int not null,
  body text not null constraint template_versions_body_length check (length(body) between 1 and 10000),
  note text constraint template_versions_note_length check (length(note) <= 500),
  revised_by uuid references app.staff on delete restrict,
  revised_at timestamptz not null,
  primary key (kind, version)
);
create index on app.template_versions (revised_by);
comment on table app.template_versions is '文书模板的历次文本: every text with who changed it, when and why (R-DOC-LANG).';
insert into app.template_versions (kind, version, body, revised_at) select kind, version, body, clock_timestamp() from app.templates;
create trigger keep_template_versions before update or delete on app.template_versions for each row execute function app.refuse_change();

create function app.blanks_of(p_body text) returns text[] language plpgsql immutable set search_path = '' as $$
begin
  return coalesce((select array_agg(distinct x[1] order by x[1]) from regexp_matches(p_body, '\{\{([^{}]*)\}\}', 'g') x), '{}');
end $$;
comment on function app.blanks_of is 'The names of the blanks in a template.';

create function api.revise_template(p_kind text, p_version int, p_body text, p_note text default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare t app.templates; clean text; gone text[]; strange text[];
begin
  if not app.my_roles() && '{BUREAU_LEAD}' then perform app.fail('role_missing', '403', 'R-DOC-LANG', '{"roles":["BUREAU_LEAD"]}'); end if;
  select * into t from app.templates where kind = p_kind for update;
  if t.kind is null then perform app.fail('template_unknown', '404', 'R-DOC-LANG'); end if;
  if p_version is distinct from t.version then
    perform app.fail('version_conflict', '409', null, (select jsonb_build_object('version', t.version, 'changed_by', app.staff_name(v.revised_by), 'label', '修改模板', 'at', v.revised_at)
      from app.template_versions v where v.kind = t.kind and v.version = t.version));
  end if;
  clean := app.check_text(p_body, 'body', 10000, true);
  gone := array(select x from unnest(t.required) x where x = any(app.blanks_of(t.body)) and x <> all(app.blanks_of(clean)) order by x);
  if cardinality(gone) > 0 then perform app.fail('template_blank_missing', '422', 'R-DOC-LANG', jsonb_build_object('field', 'body', 'blanks', gone)); end if;
  strange := array(select x from unnest(app.blanks_of(clean)) x where x <> all(app.blanks_of((select string_agg(v.body, ' ') from app.template_versions v where v.kind = t.kind))));
  if cardinality(strange) > 0 then perform app.fail('template_blank_unknown', '422', 'R-DOC-LANG', jsonb_build_object('field', 'body', 'blanks', strange)); end if;
  update app.templates set body = clean, version = version + 1 where kind = t.kind;
  insert into app.template_versions values (t.kind, t.version + 1, clean, app.check_text(p_note, 'note', 500, false), auth.uid(), app.now());
  perform app.note_staff(null, '修改文书模板', t.title || '，第 ' || t.version + 1 || ' 版');
  return jsonb_build_object('kind', t.kind, 'version', t.version + 1);
end $$;
comment on function api.revise_template is 'BUREAU_LEAD changes the words of a template; required blanks stay, no new ones come, every version is kept (R-DOC-LANG).';

alter table app.template_versions enable row level security;
create policy "Bureau staff read the texts of papers" on app.templates for select to authenticated using ((select app.reads_all_matters()));
create policy "Bureau staff read earlier texts of papers" on app.template_versions for select to authenticated using ((select app.reads_all_matters()));
grant select on app.templates, app.template_versions to authenticated;

create view api.templates with (security_invoker = true) as
  select t.kind, t.title, case t.issuer when 'bureau' then '信访局' else '办理单位、复查机关' end as issuer_label,
    case t.addressee when 'petitioner' then '信访人' when 'unit' then '办理单位' else '信访局' end as addressee_label, t.series_suffix, t.required, t.body, t.version,
    v.revised_at, app.staff_name(v.revised_by) as revised_by_name
  from app.templates t join app.template_versions v on v.kind = t.kind and v.version = t.version;
comment on view api.templates is '文书模板 as they are now.';
create view api.template_versions with (security_invoker = true) as
  select kind, version, body, note, app.staff_name(revised_by) as revised_by_name, revised_at from app.template_versions;
comment on view api.template_versions is 'Every text that a template has had.';
grant select on api.templates, api.template_versions to authenticated;
