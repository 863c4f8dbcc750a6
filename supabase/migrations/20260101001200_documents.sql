-- Papers (文书). Text comes from templates with named blanks; the number is given at signing, from one gapless series per
-- organ, kind and year (R-DOC-SEQ); once numbered a paper is frozen with its hash (R-DOC-IMMUTABLE).

create table app.templates (
  kind text primary key, title text not null,
  issuer text not null constraint templates_issuer check (issuer in ('bureau','unit')),
  addressee text not null constraint templates_addressee check (addressee in ('petitioner','unit','bureau')),
  series_suffix text,
  required text[] not null,
  body text not null,
  version int not null default 1
);
comment on table app.templates is '文书模板: title, series and text with named blanks; required blanks cannot stay empty.';

insert into app.templates (kind, title, issuer, addressee, series_suffix, required, body) values
('W-RECEIPT','信访事项收件回执','bureau','petitioner',null,'{reg_no,received_on,due_on}',
$t$您（贵单位）好：

您提出的信访事项我们已经收到。
登记编号：{{reg_no}}
收到日期：{{received_on}}
信访形式：{{channel}}
事项摘要：{{title}}

一、接下来会怎样
依照《信访工作条例》第二十二条，我们将在收到之日起十五日内，即 {{due_on}} 前，决定由哪个单位办理、怎样办理，并告诉您。
有权处理的单位收到后，应当在十五日内书面告知您接收情况、处理途径和程序（第二十三条）。

二、怎样查询
请在本站“查询进度”输入查询码，或者到信访接待窗口、拨打咨询电话查询。查询码只显示这一次，请妥善保管；遗失后可以凭身份到窗口补发，匿名的、检举控告的除外。

信访不收取任何费用。$t$),
('W-TRANSFER','信访事项转送函','bureau','unit','转','{to_unit,reg_no,demands,reason}',
$t${{to_unit}}：

现将登记编号 {{reg_no}} 的信访事项转送贵单位（{{role}}），请依法办理。

一、诉求
{{demands}}

二、转送理由
{{reason}}

三、办理要求
请自收到之日起十五日内书面告知信访人接收情况、处理途径和程序（《信访工作条例》第二十三条第二款、第三款），期限至 {{accept_due}}。
不属于贵单位职权范围的，请在收到之日起五个工作日内（{{object_due}} 前）提出异议并详细说明理由，经核实同意后交还材料；不得自行退回、转送其他单位。$t$),
('W-TRANSFER-S','转送函（保密）','bureau','unit','密','{to_unit,reason}',
$t${{to_unit}}：

现将密封件一件转送你单位，请依规依纪依法办理。
干部管理权限：{{cadre_level}}
转送理由：{{reason}}

不得将检举、揭发材料以及有关情况透露或者转给被检举、揭发的人员或者单位（《信访工作条例》第三十条第三款）。$t$),
('W-CADRE','反映干部问题情况通报（保密）','bureau','unit','密通','{to_unit,cadre_level,unit,reason}',
$t${{to_unit}}：

依照《信访工作条例》第三十条第二款，现将反映干部问题的信访事项有关情况通报如下。

干部管理权限：{{cadre_level}}
已转交：{{unit}}
情况：{{reason}}

本件密封保存，不得将检举、揭发材料以及有关情况透露或者转给被检举、揭发的人员或者单位（《信访工作条例》第三十条第三款）。$t$),
('W-ASSIGN','信访事项交办函','bureau','unit','交','{to_unit,reg_no,demands,reason,feedback_due,requirement}',
$t${{to_unit}}：

现将登记编号 {{reg_no}} 的信访事项交由贵单位（{{role}}）办理。

一、诉求
{{demands}}

二、交办依据和理由
{{reason}}

三、交办要求
{{requirement}}
请在 {{feedback_due}} 前报送办结报告（《信访工作条例》第二十二条第一款第三项），附处理意见书和送达回证。
请自收到之日起十五日内（{{accept_due}} 前）书面告知信访人。不属于贵单位职权范围的，请在收到之日起五个工作日内（{{object_due}} 前）提出异议并详细说明理由。$t$),
('W-INFORM','信访事项告知书','bureau','petitioner','告','{reg_no,organ,text}',
$t$您（贵单位）好：

您于 {{received_on}} 提出的信访事项（登记编号 {{reg_no}}）我们已经登记。经甄别：{{ground}}。

{{text}}

请向下列机关提出：
{{organ}}
地址：{{organ_address}}
电话：{{organ_phone}}

如有新的情况，可以随时再向我们反映。$t$),
('W-REPLY','信访回复','bureau','petitioner','复','{reg_no,text}',
$t$您（贵单位）好：

您于 {{received_on}} 提出的事项（登记编号 {{reg_no}}）收悉。现回复如下：

{{text}}

政策依据：{{basis}}

感谢您对我们工作的关心和支持。$t$),
('W-ACCEPT','信访事项受理告知书','unit','petitioner','信受','{reg_no,routes,accepted_on,phone}',
$t$您（贵单位）好：

我单位于 {{arrived_on}} 收到{{source}}的您的信访事项（登记编号 {{reg_no}}）。依照《信访工作条例》第二十三条，现告知如下：

一、诉求和处理途径
{{routes}}

二、程序和期限
受理日期：{{accepted_on}}
{{term}}

三、联系与查询
承办人：{{handler}}
联系电话：{{phone}}
您可以凭查询码随时查询办理进度，办结后可以对办理情况作出评价。

四、您的权利
您有权陈述事实和理由、提供证据，可以申请与本事项有利害关系的工作人员回避。信访不收取任何费用。
{{text}}$t$),
('W-OBJECT','退回异议函','unit','bureau','信异','{reg_no,reasons,basis,proposed_unit}',
$t${{bureau}}：

贵局转来的登记编号 {{reg_no}} 的信访事项，我单位于 {{arrived_on}} 收到。经研究，不属于我单位职权范围，现于收到后第 {{working_day}} 个工作日提出异议。

一、理由
{{reasons}}

二、依据
{{basis}}

三、建议承办单位
{{proposed_unit}}

在贵局核实同意之前，我单位不停止告知期限的计算。$t$),
('W-OPINION','信访处理意见书','unit','petitioner','信答','{reg_no,demands,facts,answers,remedy_organ}',
$t$您（贵单位）好：

您提出的信访事项（登记编号 {{reg_no}}）已经办理完毕。现依照《信访工作条例》第三十二条答复如下：

一、您的诉求
{{demands}}

二、您陈述的事实和理由
{{reasons}}

三、调查核实情况
{{facts}}

四、处理意见及依据
{{answers}}

五、如果您不同意本意见
您可以自收到本意见书之日起三十日内，向 {{remedy_organ}} 请求复查（《信访工作条例》第三十五条）。地址：{{remedy_address}}。

承办人电话：{{phone}}$t$),
('W-SERVICE','送达回证','unit','bureau',null,'{document,method,sent_on}',
$t$送达文书：{{document}}
送达方式：{{method}}
送出日期：{{sent_on}}
收到日期：{{received_on}}
签收人：{{receiver}}
与受送达人关系：{{relation}}
回执号：{{proof_number}}$t$),
('W-REPORT','信访事项办结报告','unit','bureau','信办','{reg_no,text,opinion}',
$t${{bureau}}：

贵局交办的登记编号 {{reg_no}} 的信访事项已经办结，现将有关情况报告如下：

{{text}}

处理意见书：{{opinion}}
送达情况：信访人已于 {{served_on}} 收到。$t$);

create table app.document_series (
  unit_id uuid not null references app.units on delete restrict, series text not null, year int not null, last_no int not null,
  primary key (unit_id, series, year)
);
comment on table app.document_series is 'The last number of each series and year (R-DOC-SEQ).';

create table app.documents (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  dispatch_id uuid references app.dispatches on delete restrict,
  kind text not null references app.templates on delete restrict,
  unit_id uuid not null references app.units on delete restrict,
  addressee text not null,
  title text not null,
  number text not null,
  body text not null,
  fields jsonb not null,
  issued_at timestamptz not null,
  issued_on date not null,
  drafted_by uuid references app.staff on delete restrict,
  signed_by uuid references app.staff on delete restrict,
  voided_on date,
  voided_by uuid references app.staff on delete restrict,
  void_reason text,
  seal text,
  hash bytea not null,
  event_seq int,
  unique (unit_id, number, kind),
  constraint documents_voided_whole check ((voided_on is null) = (voided_by is null) and (voided_on is null) = (void_reason is null)),
  constraint documents_drafter_does_not_sign check (drafted_by is null or signed_by is distinct from drafted_by)
);
create index on app.documents (matter_id);
create index documents_not_recorded on app.documents (matter_id) where event_seq is null;
create index on app.documents (hash);
create index on app.documents (dispatch_id);
create index on app.documents (kind);
create index on app.documents (drafted_by);
create index on app.documents (signed_by);
create index on app.documents (voided_by);
comment on table app.documents is '文书: numbered, frozen, hashed (R-DOC-IMMUTABLE).';
alter table app.opinions add foreign key (document_id) references app.documents on delete restrict;
create index on app.opinions (document_id);
alter table app.reviews add foreign key (document_id) references app.documents on delete restrict;
create index on app.reviews (document_id);
alter table app.services add foreign key (document_id) references app.documents on delete restrict;

create function app.fill_template(p_body text, p_fields jsonb) returns text language plpgsql immutable set search_path = '' as $$
declare
  f record; parts text[]; filled text := ''; i int; name text;
begin
  parts := regexp_split_to_array(p_body, '\{\{');
  filled := parts[1];
  for i in 2 .. cardinality(parts) loop
    name := split_part(parts[i], '}}', 1);
    filled := filled || coalesce(nullif(p_fields ->> name, ''), '——') || substr(parts[i], length(name) + 3);
  end loop;
  return filled;
end $$;
comment on function app.fill_template is 'Puts values into the named blanks of a template, once: a value is never read as a template.';

create function app.next_document_no(p_unit_id uuid, p_series text, p_year int) returns int
language plpgsql volatile security definer set search_path = '' as $$
declare n int;
begin
  insert into app.document_series as s values (p_unit_id, p_series, p_year, 1)
    on conflict (unit_id, series, year) do update set last_no = s.last_no + 1 returning s.last_no into n;
  return n;
end $$;
comment on function app.next_document_no is 'The next number of a series, without gaps: it is given back when the step fails.';

create function app.document_hash(d app.documents, p_algorithm text) returns bytea language plpgsql stable set search_path = '' as $$
begin
  return app.record_hash(convert_to(concat_ws('|', d.kind, d.number, d.title, d.issued_on, d.unit_id, d.body, d.fields::text), 'UTF8'), p_algorithm);
end $$;
comment on function app.document_hash is 'The hash of an issued paper: kind, number, title, date, organ, text and fields.';

create function app.seal_of(p_kind text, p_unit_id uuid) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return (select case when p_kind in ('W-RV-APPLY','W-SERVICE','W-EXTEND-APP') then null when p_kind like 'W-RV-%' or p_kind like 'W-RC-%' then name || '信访事项复查复核专用章'
    when kind = 'bureau' then name || '信访专用章' else name || '公章' end from app.units where id = p_unit_id);
end $$;
comment on function app.seal_of is 'Which seal a paper bears: that of the bureau for its papers, the unit''s own for its, the one for reviews for what a review decides (R-DOC-SEAL); forms that others sign bear none.';

create function app.issue_document(p_kind text, p_matter_id uuid, p_dispatch_id uuid, p_unit_id uuid, p_fields jsonb,
  p_drafted_by uuid default null, p_signed_by uuid default null, p_number text default null)
returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare
  t app.templates; f text; d app.documents; series text;
begin
  select * into strict t from app.templates where kind = p_kind;
  foreach f in array t.required loop
    if coalesce(p_fields ->> f, '') = '' then
      perform app.fail('document_field_missing', '422', 'R-DOC-REQUIRED', jsonb_build_object('kind', p_kind, 'field', f));
    end if;
  end loop;
  d.issued_at := app.now();  d.issued_on := app.on_date(d.issued_at);
  select case when document_code like '%信' and t.series_suffix like '信%' then document_code || substr(t.series_suffix, 2) else document_code || t.series_suffix end into series from app.units where id = p_unit_id;
  d.number := coalesce(p_number, series || '〔' || extract(year from d.issued_on)::int || '〕'
    || app.next_document_no(p_unit_id, series, extract(year from d.issued_on)::int) || '号');
  d.body := app.fill_template(t.body, p_fields);
  d.kind := p_kind;  d.title := t.title;  d.unit_id := p_unit_id;  d.fields := p_fields;  d.hash := app.document_hash(d, app.hash_in_use());
  insert into app.documents (matter_id, dispatch_id, kind, unit_id, addressee, title, number, body, fields, issued_at, issued_on, drafted_by, signed_by, seal, hash)
    values (p_matter_id, p_dispatch_id, p_kind, p_unit_id, t.addressee, t.title, d.number, d.body, p_fields, d.issued_at, d.issued_on,
      p_drafted_by, p_signed_by, app.seal_of(p_kind, p_unit_id), d.hash)
    returning id into d.id;
  return d.id;
end $$;
comment on function app.issue_document is 'Issues a paper: checks its required blanks, numbers it, fills it, freezes it with its hash.';

create function app.prove_service() returns trigger language plpgsql volatile security definer set search_path = '' as $$
declare d app.documents;
begin
  select * into d from app.documents where id = new.document_id;
  perform app.issue_document('W-SERVICE', new.matter_id, new.dispatch_id, d.unit_id, jsonb_build_object('document', d.title || '（' || d.number || '）',
    'method', case new.method when 'direct' then '直接送达' when 'left' then '留置送达' when 'post' then '邮寄送达' when 'electronic' then '电子送达' when 'entrusted' then '委托、转交送达' else '公告送达' end,
    'sent_on', app.say_date(new.sent_on), 'received_on', coalesce(app.say_date(new.received_on), '（以回执为准）'), 'receiver', coalesce(new.receiver, '—'), 'relation', coalesce(new.relation, '—'), 'proof_number', coalesce(new.proof_number, '—')), null, new.recorded_by, d.number);
  return null;
end $$;
comment on function app.prove_service is 'Every paper that is served has its proof of service, under the number of the paper (R-SERVE-RECEIPT).';
create trigger prove_service after insert on app.services for each row when (new.method is not null) execute function app.prove_service();

alter table app.templates enable row level security;
alter table app.document_series enable row level security;
alter table app.documents enable row level security;
create policy "Bureau staff and keepers read papers" on app.documents for select to authenticated
  using (((select app.reads_all_matters()) or (select app.my_sealed_unit_id()) is not null)
    and exists (select from app.matters m where m.id = matter_id and (m.extract is null or m.is_sealed or dispatch_id is not null))
    and (kind <> 'W-PROP-ACCOUNT' or (select app.my_roles()) && '{SUPERVISOR,REVIEWER,BUREAU_LEAD}'));
create policy "Unit staff read the papers of their dispatches" on app.documents for select to authenticated
  using (exists (select from app.dispatches d where d.id = dispatch_id and d.unit_id = (select app.my_case_unit_id())));
grant select on app.documents to authenticated;
