-- The state machine (handbook 1.5 and 2.7) as rows. A state says who must act next and under which clock; a transition
-- says who may move from where to where, which paper it issues, which clocks it starts and stops, and the rule. Screens list
-- possible steps from these rows; a guard refuses every change of state that is not one of them. Some rows are derived:
-- the matter follows its dispatches (R-CLOSE-ALL-DEMANDS), nobody presses a button for them.

create table app.states (
  state text primary key,
  subject text not null constraint states_subject check (subject in ('matter','dispatch','evaluation','review','supervision','recommendation')),
  label text not null,
  meaning text not null,
  advance_order int not null,
  is_final boolean not null default false,
  task text, work_role text references app.roles on delete restrict,
  work_side text constraint states_work_side check (work_side in ('bureau','unit')),
  work_clocks text[] not null default '{}',
  constraint states_task_has_worker check ((task is null) = (work_role is null) and (task is null) = (work_side is null))
);
create index on app.states (work_role);
comment on table app.states is '信访事项和转送交办件的状态: label, meaning in plain words, and who must do what next.';

insert into app.states (state, subject, label, meaning, advance_order, is_final, task, work_role, work_side, work_clocks) values
 ('M00','matter','未收到','还没有收到',0,false,null,null,null,'{}'),
 ('M10','matter','待登记','已收到，等待登记',10,false,'登记','REGISTRAR','bureau','{D-REGISTER,D-TRIAGE}'),
 ('M20','matter','待甄别','已登记，信访部门正在确定由谁办理、怎样办理',20,false,'甄别：决定转送、交办或者告知','TRIAGE','bureau','{D-TRIAGE,D-REDISPATCH}'),
 ('M25','matter','报请决定','重大紧急事项，已报请区委、区政府决定',25,false,'记录领导批示并转送、交办','BUREAU_LEAD','bureau','{D-TRIAGE,D-URGENT}'),
 ('M30','matter','已转送','已转送有权处理的单位',30,false,null,null,null,'{}'),
 ('M31','matter','已交办','已交办有权处理的单位，并要求按期反馈结果',31,false,null,null,null,'{}'),
 ('M40','matter','办理中','办理单位已经告知受理，正在调查处理',40,false,null,null,null,'{}'),
 ('M41','matter','已导入法定途径','办理单位已告知应当通过的法定途径',41,false,'归档','REVIEWER','bureau','{D-EVAL}'),
 ('M50','matter','已答复','处理意见书已经送达，可以在期限内申请复查',50,false,null,null,null,'{}'),
 ('M60','matter','复查中','复查机关正在审查',60,false,null,null,null,'{}'),
 ('M61','matter','复查已答复','复查意见书已经送达，可以在期限内申请复核',61,false,null,null,null,'{}'),
 ('M65','matter','复核中','复核机关正在审查',65,false,null,null,null,'{}'),
 ('M70','matter','复核终结','复核意见书已经送达，信访程序终结',70,false,'归档','REVIEWER','bureau','{D-EVAL}'),
 ('M75','matter','不予受理','已出具不予受理告知书',75,false,'归档','REVIEWER','bureau','{D-EVAL}'),
 ('M76','matter','不再受理','已出具不再受理告知书',76,false,'归档','REVIEWER','bureau','{D-EVAL}'),
 ('M77','matter','已告知','已告知应当向哪个机关、通过什么程序提出',77,false,'归档','REVIEWER','bureau','{D-EVAL}'),
 ('M78','matter','已回复','咨询、建议、感谢等已经回复',78,false,'归档','REVIEWER','bureau','{D-EVAL}'),
 ('M79','matter','存查','经批准存查',79,false,'归档','REVIEWER','bureau','{}'),
 ('M80','matter','已并入','与正在办理的同一事项一并办理，答复、评价和复查的权利不变',80,false,null,null,null,'{}'),
 ('M85','matter','已撤回','信访人已撤回',85,false,'归档','REVIEWER','bureau','{}'),
 ('M90','matter','办结归档','已经办结并归档',90,true,null,null,null,'{}'),
 ('X10','dispatch','待签收','已送到办理单位，等待签收',10,false,'签收','UNIT_CLERK','unit','{D-SIGN,D-ACCEPT,D-SUG-ACK}'),
 ('X20','dispatch','待告知','办理单位已签收，应当书面告知办理途径',20,false,'受理告知','HANDLER','unit','{D-ACCEPT}'),
 ('X30','dispatch','异议待核实','办理单位认为不属于其职权，信访部门正在核实',20,false,'核实异议','TRIAGE','bureau','{D-OBJECT-RULE}'),
 ('X31','dispatch','已退回','异议成立，已退回信访部门重新确定办理单位',90,true,null,null,null,'{}'),
 ('X40','dispatch','办理中','正在调查处理',40,false,'办理：联系信访人、提交意见书','HANDLER','unit','{D-SIMPLE-HANDLE,D-HANDLE,D-REDO,D-FEEDBACK}'),
 ('X41','dispatch','延期待批','已申请延期，等待单位负责人批准',40,false,'审批延期','UNIT_HEAD','unit','{D-HANDLE}'),
 ('X42','dispatch','延期办理','经批准延期办理',40,false,'办理：联系信访人、提交意见书','HANDLER','unit','{D-HANDLE,D-EXTEND,D-FEEDBACK}'),
 ('X43','dispatch','已导入法定途径','已告知法定途径，等待进入该程序',41,false,'反馈导入结果','HANDLER','unit','{}'),
 ('X45','dispatch','随原件办理','与同一事项的原件一并调查，结果分别答复',40,false,null,null,null,'{}'),
 ('X50','dispatch','意见待签发','处理意见书已拟好，等待单位负责人签发',40,false,'签发意见书','UNIT_HEAD','unit','{D-SIMPLE-HANDLE,D-HANDLE,D-REDO,D-FEEDBACK}'),
 ('X60','dispatch','待送达','处理意见书已签发，正在送达',40,false,'送达意见书','UNIT_CLERK','unit','{D-SERVE,D-SIMPLE-HANDLE,D-HANDLE,D-FEEDBACK}'),
 ('X70','dispatch','已送达','处理意见书已送达',50,false,'报送办结报告','UNIT_CLERK','unit','{D-FEEDBACK}'),
 ('X80','dispatch','反馈待审核','办结报告已报送，信访部门正在审核',50,false,'审核办结报告','REVIEWER','bureau','{D-FEEDBACK-AUDIT}'),
 ('X81','dispatch','退回重办','办结报告未通过审核，退回重新办理',40,false,'重新办理','HANDLER','unit','{D-REDO}'),
 ('X90','dispatch','已办结','办结',90,true,null,null,null,'{}'),
 ('X99','dispatch','已终止','终止办理',99,true,null,null,null,'{}'),
 ('V10','evaluation','待评价','信访人可以评价，单位看不到评价内容',10,false,null,null,null,'{}'),
 ('V20','evaluation','已评价','信访人已经评价',90,true,null,null,null,'{}');

create table app.transitions (
  code text not null,
  subject text not null constraint transitions_subject check (subject in ('matter','dispatch','evaluation','review','supervision','recommendation')),
  action text not null,
  label text not null,
  from_state text not null references app.states on delete restrict,
  to_state text not null references app.states on delete restrict,
  side text not null constraint transitions_side check (side in ('citizen','bureau','unit','system')),
  roles text[] not null,
  proposer_roles text[],
  needs text,
  document_kind text,
  starts_clocks text[] not null default '{}',
  stops_clocks text[] not null default '{}',
  rule text not null,
  order_no int not null,
  stage text constraint transitions_stage check (stage in ('review','recheck')),
  primary key (code, action, from_state, to_state),
  constraint transitions_derived_by_system check ((side = 'system') = (roles = '{SYSTEM}'))
);
create index on app.transitions (from_state);
create index on app.transitions (to_state);
comment on table app.transitions is 'Every lawful step (T-…): action, from, to, who, what it needs, paper, clocks, rule.';

insert into app.transitions (code, subject, action, label, from_state, to_state, side, roles, proposer_roles, needs, document_kind, starts_clocks, stops_clocks, rule, order_no) values
 ('T-01','matter','receive_submission','收到','M00','M10','citizen','{PETITIONER,REGISTRAR,UNIT_CLERK}',null,'内容不限，全部登记','W-RECEIPT','{D-TRIAGE,D-REGISTER}','{}','R-REG-ALL',1),
 ('T-62','evaluation','evaluate_matter','评价','V10','V20','citizen','{PETITIONER}',null,'评价期限内，每个单位一次','评价记录','{}','{D-EVAL}','R-EVAL-WHO',62),
 ('T-02','matter','register_matter','登记','M10','M20','bureau','{REGISTRAR}',null,'登记要素齐全；来访须当面核对；多人走访须推选代表','登记表','{}','{D-REGISTER}','R-REG-FIELDS',10),
 ('T-14','matter','split_demands','拆分','M20','M20','bureau','{TRIAGE}',null,'两项以上诉求','拆分记录','{}','{}','R-REG-DEMANDS',20),
 ('T-04','matter','transfer_matter','转送','M20','M30','bureau','{TRIAGE,REVIEWER}','{TRIAGE}','指明有权处理的单位；多个单位须业务科长审核','W-TRANSFER','{D-SIGN,D-OBJECT,D-ACCEPT}','{D-TRIAGE,D-REDISPATCH}','R-TRIAGE-LOCAL',21),
 ('T-05','matter','assign_matter','交办','M20','M31','bureau','{BUREAU_LEAD}','{TRIAGE}','指定办理期限；说明交办理由','W-ASSIGN','{D-SIGN,D-OBJECT,D-ACCEPT,D-FEEDBACK}','{D-TRIAGE,D-REDISPATCH}','R-TRIAGE-ASSIGN',22),
 ('T-08','matter','inform_petitioner','告知引导','M20','M77','bureau','{TRIAGE}',null,'指明应当向哪个机关提出','W-INFORM','{}','{D-TRIAGE,D-REDISPATCH}','R-TRIAGE-OUTAREA',23),
 ('T-11','matter','reply_directly','直接回复','M20','M78','bureau','{TRIAGE}',null,'咨询、感谢，或者可以依公开政策直接答复','W-REPLY','{}','{D-TRIAGE,D-REDISPATCH}','R-TRIAGE-CONSULT',24),
 ('T-13','matter','forward_suggestion','转建议研究','M20','M30','bureau','{TRIAGE}',null,'建议意见类','W-TRANSFER','{D-SUG-ACK,D-SUG-REPLY}','{D-TRIAGE,D-REDISPATCH}','R-TRIAGE-SUGGEST',25),
 ('T-15','matter','transfer_sealed','转送（保密）','M20','M30','bureau','{CONF_OFFICER}',null,'检举控告类；接收机关与被反映单位无隶属关系','W-TRANSFER-S','{}','{D-TRIAGE,D-REDISPATCH}','R-TRIAGE-REPORT',26),
 ('T-20','dispatch','sign_dispatch','签收','X10','X20','unit','{UNIT_CLERK}',null,null,'签收记录','{}','{D-SIGN}','R-SIGN-1WD',30),
 ('T-21','dispatch','give_acceptance','受理告知','X10','X40','unit','{UNIT_HEAD}','{HANDLER}','选择信访程序；写明途径、期限、承办人；送达或者记录免告知','W-ACCEPT','{D-HANDLE}','{D-SIGN,D-ACCEPT,D-OBJECT}','R-ACCEPT-15D',31),
 ('T-21','dispatch','give_acceptance','受理告知','X20','X40','unit','{UNIT_HEAD}','{HANDLER}','选择信访程序；写明途径、期限、承办人；送达或者记录免告知','W-ACCEPT','{D-HANDLE}','{D-ACCEPT,D-OBJECT}','R-ACCEPT-15D',31),
 ('T-22','dispatch','give_acceptance','受理告知','X10','X43','unit','{UNIT_HEAD}','{HANDLER}','选择法定途径；写明程序、机关、申请期限','W-ACCEPT','{}','{D-SIGN,D-ACCEPT,D-OBJECT}','R-ROUTE-NOTICE',32),
 ('T-22','dispatch','give_acceptance','受理告知','X20','X43','unit','{UNIT_HEAD}','{HANDLER}','选择法定途径；写明程序、机关、申请期限','W-ACCEPT','{}','{D-ACCEPT,D-OBJECT}','R-ROUTE-NOTICE',32),
 ('T-23','dispatch','file_objection','提出异议','X10','X30','unit','{UNIT_HEAD}','{UNIT_CLERK}','收到之日起五个工作日内；写明理由、依据和建议承办单位','W-OBJECT','{D-OBJECT-RULE}','{D-SIGN,D-OBJECT}','R-OBJECT-5WD',33),
 ('T-23','dispatch','file_objection','提出异议','X20','X30','unit','{UNIT_HEAD}','{UNIT_CLERK}','收到之日起五个工作日内；写明理由、依据和建议承办单位','W-OBJECT','{D-OBJECT-RULE}','{D-OBJECT}','R-OBJECT-5WD',33),
 ('T-24','dispatch','rule_objection','同意退回','X30','X31','bureau','{REVIEWER}','{TRIAGE}','异议成立','同意退回','{D-REDISPATCH}','{D-OBJECT-RULE}','R-OBJECT-CONSENT',34),
 ('T-25','dispatch','rule_objection','不同意退回','X30','X20','bureau','{REVIEWER}','{TRIAGE}','异议不成立，说明理由','不同意退回','{}','{D-OBJECT-RULE}','R-OBJECT-CONSENT',35),
 ('T-29','dispatch','submit_opinion','提交意见书','X40','X50','unit','{HANDLER}',null,'至少一次联系记录；每项诉求一个处理结果和依据','意见书稿','{}','{}','R-OPINION-CONTENT',40),
 ('T-29','dispatch','submit_opinion','提交意见书','X42','X50','unit','{HANDLER}',null,'至少一次联系记录；每项诉求一个处理结果和依据','意见书稿','{}','{}','R-OPINION-CONTENT',40),
 ('T-29','dispatch','submit_opinion','提交意见书','X50','X50','unit','{HANDLER}',null,'签发前可以修改','意见书稿','{}','{}','R-OPINION-CONTENT',40),
 ('T-30','dispatch','sign_opinion','签发','X50','X60','unit','{UNIT_HEAD}',null,'意见书完整；签发人不是拟稿人','W-OPINION','{D-SERVE}','{}','R-OPINION-SIGN',41),
 ('T-31','dispatch','serve_opinion','送达','X60','X70','unit','{UNIT_CLERK}',null,'送达回证写明收到日期','W-SERVICE','{D-REVIEW-REQ,D-EVAL}','{D-SERVE,D-HANDLE,D-EXTEND,D-REDO}','R-SERVE-DATE',42),
 ('T-32','dispatch','report_back','报送办结报告','X70','X80','unit','{UNIT_CLERK}',null,'交办件；办结报告','W-REPORT','{D-FEEDBACK-AUDIT}','{D-FEEDBACK}','R-FEEDBACK-REPORT',43),
 ('T-33','dispatch','audit_report','审核通过','X80','X90','bureau','{REVIEWER}',null,null,'审核意见','{}','{D-FEEDBACK-AUDIT}','R-FEEDBACK-AUDIT',44),
 ('T-34','dispatch','audit_report','退回重办','X80','X81','bureau','{REVIEWER}',null,'说明理由和重办期限','退回重办通知','{D-REDO}','{D-FEEDBACK-AUDIT}','R-FEEDBACK-AUDIT',45),
 ('T-35','dispatch','resume_handling','重新办理','X81','X40','unit','{HANDLER}',null,null,null,'{}','{}','R-FEEDBACK-AUDIT',46),
 ('T-36','dispatch','close_transfer','办结','X70','X90','system','{SYSTEM}',null,'转送件意见书已送达',null,'{}','{}','R-CLOSE-ALL-DEMANDS',47),
 ('T-39','dispatch','record_route_result','反馈结果','X43','X90','unit','{HANDLER}',null,'法定程序的受理编号，或者书面答复','导入结果反馈表','{}','{}','R-ROUTE-NOTICE',48),
 ('T-60','matter','archive_matter','归档','M41','M90','bureau','{REVIEWER}',null,'全部诉求办结','归档','{}','{}','R-ARCHIVE',60),
 ('T-60','matter','archive_matter','归档','M70','M90','bureau','{REVIEWER}',null,'文书全部送达','归档','{}','{}','R-ARCHIVE',60),
 ('T-60','matter','archive_matter','归档','M75','M90','bureau','{REVIEWER}',null,'文书全部送达','归档','{}','{}','R-ARCHIVE',60),
 ('T-60','matter','archive_matter','归档','M76','M90','bureau','{REVIEWER}',null,'文书全部送达','归档','{}','{}','R-ARCHIVE',60),
 ('T-60','matter','archive_matter','归档','M77','M90','bureau','{REVIEWER}',null,'文书全部送达','归档','{}','{}','R-ARCHIVE',60),
 ('T-60','matter','archive_matter','归档','M78','M90','bureau','{REVIEWER}',null,'文书全部送达','归档','{}','{}','R-ARCHIVE',60),
 ('T-60','matter','archive_matter','归档','M79','M90','bureau','{REVIEWER}',null,'文书全部送达','归档','{}','{}','R-ARCHIVE',60),
 ('T-60','matter','archive_matter','归档','M85','M90','bureau','{REVIEWER}',null,'文书全部送达','归档','{}','{}','R-ARCHIVE',60),
 ('T-21','matter','follow_dispatches','办理单位受理','M30','M40','system','{SYSTEM}',null,null,null,'{}','{}','R-CLOSE-ALL-DEMANDS',90),
 ('T-21','matter','follow_dispatches','办理单位受理','M31','M40','system','{SYSTEM}',null,null,null,'{}','{}','R-CLOSE-ALL-DEMANDS',90),
 ('T-22','matter','follow_dispatches','导入法定途径','M30','M41','system','{SYSTEM}',null,null,null,'{}','{}','R-CLOSE-ALL-DEMANDS',90),
 ('T-22','matter','follow_dispatches','导入法定途径','M31','M41','system','{SYSTEM}',null,null,null,'{}','{}','R-CLOSE-ALL-DEMANDS',90),
 ('T-24','matter','follow_dispatches','退回重新甄别','M30','M20','system','{SYSTEM}',null,null,null,'{}','{}','R-OBJECT-CONSENT',90),
 ('T-24','matter','follow_dispatches','退回重新甄别','M31','M20','system','{SYSTEM}',null,null,null,'{}','{}','R-OBJECT-CONSENT',90),
 ('T-24','matter','follow_dispatches','退回重新甄别','M40','M20','system','{SYSTEM}',null,null,null,'{}','{}','R-OBJECT-CONSENT',90),
 ('T-24','matter','follow_dispatches','退回重新甄别','M41','M20','system','{SYSTEM}',null,null,null,'{}','{}','R-OBJECT-CONSENT',90),
 ('T-24','matter','follow_dispatches','退回重新甄别','M50','M20','system','{SYSTEM}',null,null,null,'{}','{}','R-OBJECT-CONSENT',90),
 ('T-34','matter','follow_dispatches','退回重办','M41','M40','system','{SYSTEM}',null,null,null,'{}','{}','R-FEEDBACK-AUDIT',90),
 ('T-31','matter','follow_dispatches','意见书送达','M40','M50','system','{SYSTEM}',null,null,null,'{}','{}','R-SERVE-DATE',90),
 ('T-31','matter','follow_dispatches','意见书送达','M41','M50','system','{SYSTEM}',null,null,null,'{}','{}','R-SERVE-DATE',90),
 ('T-34','matter','follow_dispatches','退回重办','M50','M40','system','{SYSTEM}',null,null,null,'{}','{}','R-FEEDBACK-AUDIT',90),
 ('T-39','matter','follow_dispatches','导入法定途径','M40','M41','system','{SYSTEM}',null,null,null,'{}','{}','R-CLOSE-ALL-DEMANDS',90);

alter table app.states enable row level security;
alter table app.transitions enable row level security;
create policy "Everyone signed in reads states" on app.states for select to authenticated using (true);
create policy "Everyone signed in reads transitions" on app.transitions for select to authenticated using (true);
grant select on app.states, app.transitions to authenticated;

create function app.guard_state() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    if new.state not in ('M10','X10','Q10','Z10','Y10') then
      perform app.fail('matter_wrong_state', '409', 'R-CLOSE-ALL-DEMANDS', jsonb_build_object('to', new.state));
    end if;
  elsif new.state <> old.state and not exists (
      select from app.transitions t where t.from_state = old.state and t.to_state = new.state) then
    perform app.fail('matter_wrong_state', '409', null, jsonb_build_object('from', old.state, 'to', new.state));
  end if;
  return new;
end $$;
comment on function app.guard_state is 'Refuses every state and change of state that is not a row of app.transitions, whoever writes.';
