-- Reference data: the organs of the district, the code tables of the handbook (sections 1.2, 1.3, 1.5, 3.2, 8, 9) and the
-- holiday table. Codes are versioned rows that stay readable when they end (R-CODE-DATA); an organ is succeeded, never
-- deleted (R-TRIAGE-SUCCESSOR). Ranking or scoring of units or persons has deliberately no place here (R-STANCE-*).

create table app.units (
  id uuid primary key default gen_random_uuid(),
  code text not null unique,
  name text not null unique,
  short_name text not null unique,
  kind text not null constraint units_kind_known check (kind in
    ('bureau','leadership','party','congress_and_court','mass','government','vertical','street','township','superior','test')),
  parent_id uuid references app.units on delete restrict,
  review_unit_id uuid references app.units on delete restrict,
  is_vertical boolean not null default false,
  is_dispatchable boolean not null default true,
  phone text,
  address text,
  document_code text unique,
  place_code text,
  sort_order int not null,
  valid_from date not null default '2022-05-01',
  valid_to date,
  successor_id uuid references app.units on delete restrict,
  constraint units_receivers_have_document_code check (not is_dispatchable or document_code is not null)
);
create index on app.units (parent_id);
create index on app.units (review_unit_id);
create index on app.units (successor_id);
create unique index units_one_bureau on app.units (kind) where kind = 'bureau' and valid_to is null;
comment on table app.units is 'Organs and units (机关、单位): who may be competent for a matter, in the fixed organisational order.';
comment on column app.units.document_code is '公文代字, the prefix of the numbers of its papers (R-DOC-SERIES).';

create table app.places (code text primary key, name text not null unique, sort_order int not null);
comment on table app.places is '问题属地: the nine-digit codes of streets and townships, and 区外 (R-CODE-PLACE).';

create table app.categories (
  code text primary key, parent_code text references app.categories on delete restrict,
  name text not null, alias text, national_code text, sort_order int not null,
  valid_from date not null default '2022-05-01', valid_to date,
  constraint categories_two_levels check ((parent_code is null) = (length(code) = 2))
);
create index on app.categories (parent_code);
comment on table app.categories is '内容分类 in two levels, this project''s own codes (R-CODE-OWN).';

create table app.purposes (code text primary key, name text not null, implied_type text, sort_order int not null);
comment on table app.purposes is '信访目的 (handbook 8.2).';

create table app.channels (code text primary key, label text not null, sort_order int not null);
insert into app.channels values ('X','来信',1),('F','来访',2),('W','网上信访',3),('D','来电',4),
  ('J','上级交办',5),('S','上级转送',6),('L','领导接访',7),('T','部门移交',8);
comment on table app.channels is '信访形式/来源: how a submission reached the bureau (R-CHAN-ONE-STREAM).';

create table app.matter_types (code text primary key, label text not null, hint text not null, sort_order int not null);
insert into app.matter_types values
  ('C','申诉求决类','遇到了困难或纠纷，希望有关部门解决、给个说法',1),
  ('A','建议意见类','想对城市管理、民生工作提建议、提意见',2),
  ('B','检举控告类','要反映机关、单位或者公职人员违纪违法履职的问题，内容全程保密',3),
  ('E','咨询/感谢','有政策问题想问，或者想表示感谢',4),
  ('D','涉法涉诉','已经或者应当由法院、检察院、公安、司法行政机关按诉讼程序处理的事项',5);
comment on table app.matter_types is '信访事项类别 (handbook 1.3); the type decides the procedure, and is kept per demand.';

create table app.routes (route int primary key, label text not null, description text not null);
insert into app.routes values
  (1,'诉讼、复议、法律监督等程序','应当通过诉讼、行政复议、刑事立案、法律监督或者公安机关程序处理'),
  (2,'仲裁程序','应当通过劳动人事争议仲裁、农村土地承包仲裁等解决'),
  (3,'党员申诉、申请复审程序','党员对党纪处分等提出的申诉、申请复审'),
  (4,'行政裁决、确认、许可等程序','可以通过行政复议、裁决、确认、许可、处罚等行政程序解决'),
  (5,'履行法定职责','申请查处违法行为、保护人身权财产权等，依法履行职责或者答复'),
  (6,'信访程序','不属于以上情形，听取陈述、调查核实后出具信访处理意见书');
comment on table app.routes is '处理途径: the six routes of Article 31 (R-ROUTE-SIX).';

create table app.outcomes (code text primary key, label text not null, routes int[] not null, sort_order int not null);
insert into app.outcomes values
  ('supported','予以支持','{6}',1),('explained','作出解释说明','{6}',2),('unsupported','不予支持','{6}',3),
  ('mediated','调解和解','{6}',4),('routed','导入法定途径','{1,2,3,4}',5),('performed','履职答复','{5}',6),
  ('replied','直接回复','{}',7),('informed','告知引导','{}',8),('withdrawn','撤回','{}',9);
comment on table app.outcomes is '处理结果 of a demand (R-OPINION-OUTCOME, handbook 8.3).';

create table app.roles (role text primary key, label text not null, sort_order int not null);
insert into app.roles values ('REGISTRAR','登记接待员',1),('TRIAGE','甄别办理员',2),('REVIEWER','业务科长（审核）',3),
  ('BUREAU_LEAD','局领导',4),('SUPERVISOR','督查员',5),('REVIEW_OFFICE','复查复核办',6),('SUGGEST','人民建议征集员',7),
  ('ANALYST','综合统计员',8),('JOINT_OFFICE','联席办',9),('DISTRICT_LEAD','区领导',10),('UNIT_CLERK','单位收文员',11),
  ('HANDLER','承办人',12),('UNIT_HEAD','单位负责人',13),('CONF_OFFICER','保密专员',14),('ADMIN','系统管理员',15),
  ('AUDITOR','审计员',16),('PETITIONER','信访人',17),('SYSTEM','系统',18);
comment on table app.roles is 'Roles of the system (handbook 1.1) with the words on the screen.';

create table app.calendar_years (year int primary key, source text not null, loaded_at timestamptz not null default clock_timestamp());
comment on table app.calendar_years is 'Years whose holiday notice of the State Council is loaded (R-CALC-WORKDAY).';
create table app.calendar_days (day date primary key, is_off boolean not null, name text not null);
comment on table app.calendar_days is 'Days that differ from the plain week: holidays, and working weekends (调休).';

create table app.clock_kinds (
  kind text primary key, name text not null,
  days int, day_unit text not null constraint clock_kinds_day_unit check (day_unit in ('calendar','working')),
  rolls boolean not null default false,
  owner text not null constraint clock_kinds_owner check (owner in ('bureau','unit','citizen','review','superior')),
  starts_when text not null, ends_when text not null, basis text not null, rule text not null,
  yellow int, red int, sort_order int not null,
  constraint clock_kinds_only_citizens_roll check (not rolls or owner = 'citizen')
);
comment on table app.clock_kinds is '期限: every deadline of the handbook with its days, its article and its lights (section 3.2).';

alter table app.units enable row level security;
create policy "Everyone signed in reads units" on app.units for select to authenticated using (true);
alter table app.places enable row level security;
create policy "Everyone signed in reads places" on app.places for select to authenticated using (true);
alter table app.categories enable row level security;
create policy "Everyone signed in reads categories" on app.categories for select to authenticated using (true);
alter table app.purposes enable row level security;
create policy "Everyone signed in reads purposes" on app.purposes for select to authenticated using (true);
alter table app.channels enable row level security;
create policy "Everyone signed in reads channels" on app.channels for select to authenticated using (true);
alter table app.matter_types enable row level security;
create policy "Everyone signed in reads matter types" on app.matter_types for select to authenticated using (true);
alter table app.routes enable row level security;
create policy "Everyone signed in reads routes" on app.routes for select to authenticated using (true);
alter table app.outcomes enable row level security;
create policy "Everyone signed in reads outcomes" on app.outcomes for select to authenticated using (true);
alter table app.roles enable row level security;
create policy "Everyone signed in reads roles" on app.roles for select to authenticated using (true);
alter table app.calendar_years enable row level security;
create policy "Everyone signed in reads calendar years" on app.calendar_years for select to authenticated using (true);
alter table app.calendar_days enable row level security;
create policy "Everyone signed in reads calendar days" on app.calendar_days for select to authenticated using (true);
alter table app.clock_kinds enable row level security;
create policy "Everyone signed in reads clock kinds" on app.clock_kinds for select to authenticated using (true);
grant select on app.units, app.places, app.categories, app.purposes, app.channels, app.matter_types, app.routes, app.outcomes,
  app.roles, app.calendar_years, app.calendar_days, app.clock_kinds to authenticated;

create function app.bureau_id() returns uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return (select id from app.units where kind = 'bureau' and valid_to is null);
end $$;
comment on function app.bureau_id is 'The letters-and-petitions bureau (信访局) that runs this installation.';
grant execute on function app.bureau_id to authenticated, service_role;
