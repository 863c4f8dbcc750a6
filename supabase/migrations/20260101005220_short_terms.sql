-- What is kept for a short time only (短期数据): one table of terms and one sweep, which the administrator sees. And files that are
-- to go from storage: the database cannot remove them, so it hands their names to a job.

create table app.short_terms (
  name text primary key, label text not null, sort_order int not null,
  days int not null, at_least int not null, at_most int not null,
  basis text not null,
  swept_at timestamptz, forgotten bigint not null default 0,
  changed_by uuid references app.staff on delete restrict, changed_at timestamptz,
  constraint short_terms_days check (days between at_least and at_most)
);
create index on app.short_terms (changed_by);
comment on table app.short_terms is '短期数据: what is forgotten after how many days, within limits, when it was last swept and how much went in all (R-REG-MIN-DATA).';
insert into app.short_terms (name, label, sort_order, days, at_least, at_most, basis) values
  ('attempts','输错查询码、提交次数的记录（只有网络连接的密码值）',1,1,1,7,'只为限制过快的尝试'),
  ('import_lines','导入台账时没有登记的行',2,30,1,90,'没有登记的，不留内容'),
  ('intakes','没有提交的表单和已经上传、没有提交的文件',3,2,2,30,'没有提交的，不是信访件'),
  ('outbox','已经发出或者不再重试的通知',4,90,7,365,'供查询发送情况；收件地址发出后立即删除'),
  ('invitations','没有接受的账号邀请',5,30,7,90,'逾期重新邀请'),
  ('invitation_codes','邀请信里的邀请码',6,7,1,14,'逾期重新发送'),
  ('sessions','工作人员登录会话',7,7,1,30,'到期重新登录'),
  ('sign_ins','登录记录',8,180,180,730,'《网络安全法》第二十一条：网络日志留存不少于六个月');
alter table app.short_terms enable row level security;
create policy "Administrator and auditor read short terms" on app.short_terms for select to authenticated using ((select app.my_roles()) && '{ADMIN,AUDITOR}');
grant select on app.short_terms to authenticated;

create table app.removals (path text primary key, queued_at timestamptz not null, removed_at timestamptz, tries int not null default 0, error text);
create index removals_due on app.removals (queued_at) where removed_at is null;
comment on table app.removals is '待删文件: files that a job removes from storage; the row stays.';
alter table app.removals enable row level security;
create trigger keep_removals before delete on app.removals for each row execute function app.refuse_change();

create function app.forgotten(p_name text, p_count bigint) returns int language plpgsql volatile security definer set search_path = '' as $$
begin
  update app.short_terms set swept_at = app.now(), forgotten = forgotten + p_count where name = p_name;
  return p_count;
end $$;
comment on function app.forgotten is 'Notes that a sweep was made and how much went.';

create function app.older_than(p_name text) returns interval language plpgsql stable security definer set search_path = '' as $$
begin
  return (select make_interval(days => days) from app.short_terms where name = p_name);
end $$;
comment on function app.older_than is 'How long something is kept, as a span.';

create function app.forget_intakes() returns int language plpgsql volatile security definer set search_path = '' as $$
declare n int;
begin
  with gone as (select a.path from app.attachments a join app.intakes i on i.id = a.intake_id where a.matter_id is null and i.opened_at < now() - app.older_than('intakes'))
    insert into app.removals (path, queued_at) select path, app.now() from gone on conflict (path) do nothing;
  update app.attachments a set file_name = '（没有提交）' from app.intakes i where i.id = a.intake_id and a.matter_id is null and i.opened_at < now() - app.older_than('intakes') and a.sealed is null and a.file_name <> '（没有提交）'; -- of a report nothing is left to read
  get diagnostics n = row_count;
  insert into app.removals (path, queued_at) select o.name, app.now() from storage.objects o where o.bucket_id = 'attachments' and o.created_at < now() - app.older_than('intakes')
    and not exists (select from app.attachments a where a.path = o.name) on conflict (path) do nothing;
  delete from app.examinations where at < now() - app.older_than('intakes');
  update app.intakes set closed_at = app.now() where closed_at is null and opened_at < now() - app.older_than('intakes');
  return n;
end $$;
comment on function app.forget_intakes is 'Hands the files of forms that were never sent to the job that removes them, and those that no form knows.';

create function app.forget_short_lived() returns int language plpgsql volatile security definer set search_path = '' as $$
declare n bigint; total int := 0;
begin
  delete from app.job_tickets where ends_at < clock_timestamp();
  delete from app.passes where made_at < clock_timestamp() - app.older_than('attempts');
  delete from app.attempts where at < clock_timestamp() - app.older_than('attempts');
  get diagnostics n = row_count;  total := total + app.forgotten('attempts', n);
  update app.import_lines l set entry = '{}', fault = coalesce(l.fault, 'line_forgotten') from app.imports i where i.id = l.import_id and i.opened_at < app.now() - app.older_than('import_lines') and l.taken_at is null and l.entry <> '{}';
  get diagnostics n = row_count;  total := total + app.forgotten('import_lines', n);
  total := total + app.forgotten('intakes', app.forget_intakes());
  delete from app.outbox where coalesce(sent_at, given_up_at) < now() - app.older_than('outbox');
  get diagnostics n = row_count;  total := total + app.forgotten('outbox', n);
  select count(app.drop_invitation_code(c.email)) into n from app.invitation_codes c where c.ends_at <= app.now() or c.made_at < app.now() - app.older_than('invitation_codes');
  total := total + app.forgotten('invitation_codes', n);
  delete from app.staff_invitations i where accepted_at is null and invited_at < clock_timestamp() - app.older_than('invitations') and not exists (select from app.invitation_codes c where c.email = i.email);
  get diagnostics n = row_count;  total := total + app.forgotten('invitations', n);
  delete from auth.sessions s where coalesce(s.refreshed_at at time zone 'UTC', s.updated_at, s.created_at) < clock_timestamp() - app.older_than('sessions') and exists (select from app.staff p where p.id = s.user_id);
  get diagnostics n = row_count;  total := total + app.forgotten('sessions', n);
  delete from app.session_uses u where not exists (select from auth.sessions s where s.id = u.session_id);
  delete from app.sign_ins where at < app.now() - app.older_than('sign_ins');
  delete from auth.audit_log_entries where created_at < clock_timestamp() - app.older_than('sign_ins');
  get diagnostics n = row_count;  total := total + app.forgotten('sign_ins', n);
  return total;
end $$;
comment on function app.forget_short_lived is 'The one sweep over what is kept for a short time (R-REG-MIN-DATA); safe to repeat.';

create function api.set_short_term(p_name text, p_days int) returns void language plpgsql volatile security definer set search_path = '' as $$
declare t app.short_terms;
begin
  perform app.require_admin();
  select * into t from app.short_terms where name = p_name for update;
  if t.name is null or p_days is null or p_days not between t.at_least and t.at_most then perform app.fail('days_malformed', '422', 'R-REG-MIN-DATA', '{"field":"days"}'); end if;
  update app.short_terms set days = p_days, changed_by = auth.uid(), changed_at = app.now() where name = t.name;
  perform app.note_staff(null, '修改短期数据期限', t.label || '：' || t.days || ' 天，改为 ' || p_days || ' 天');
end $$;
comment on function api.set_short_term is 'An administrator changes how long something is kept, within its limits; written into the record of accounts (R-REG-MIN-DATA).';

create function api.take_removals() returns jsonb language plpgsql volatile security definer set search_path = '' as $$
begin
  update app.removals set tries = tries + 1 where path in (select r.path from app.removals r where r.removed_at is null order by r.tries, r.queued_at limit 100);
  return coalesce((select jsonb_agg(r.path) from (select path from app.removals where removed_at is null order by tries, queued_at limit 100) r), '[]');
end $$;
comment on function api.take_removals is 'The files that are to go from storage now, those first that were tried least. For the job alone.';

create function api.note_removals(p_paths text[], p_error text default null) returns int language plpgsql volatile security definer set search_path = '' as $$
declare n int;
begin
  update app.removals set removed_at = case when p_error is null then app.now() end, error = left(p_error, 500) where path = any(p_paths) and removed_at is null;
  get diagnostics n = row_count;
  return n;
end $$;
comment on function api.note_removals is 'Notes which files are gone, or what went wrong. For the job alone.';

create view api.short_terms with (security_invoker = true) as select t.name, t.label, t.sort_order, t.days, t.at_least, t.at_most, t.basis, t.swept_at, t.forgotten, app.staff_name(t.changed_by) as changed_by_name, t.changed_at from app.short_terms t;
comment on view api.short_terms is '短期数据 and their terms, for administrator and auditor.';
grant select on api.short_terms to authenticated;
