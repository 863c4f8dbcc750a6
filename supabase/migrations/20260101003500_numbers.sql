-- The numbers of papers: a paper that was numbered and is wrong is voided, never taken back; its number stays in the register
-- as 作废 and the next paper gets the next number. And the last way to serve, by public notice.

insert into app.transitions (code, subject, action, label, from_state, to_state, side, roles, proposer_roles, needs, document_kind, starts_clocks, stops_clocks, rule, order_no) values
 ('T-30','dispatch','void_opinion','作废重拟','X60','X50','unit','{UNIT_HEAD}',null,'送达之前发现有误；文号作废，重新签发用新的文号',null,'{}','{}','R-DOC-SEQ',42),
 ('T-31','dispatch','announce_service','公告送达','X60','X70','bureau','{BUREAU_LEAD}',null,'其他方式都不能送达；公告满三十日','W-SERVICE','{D-REVIEW-REQ,D-EVAL}','{D-SERVE,D-HANDLE,D-EXTEND,D-REDO,D-SIMPLE-HANDLE}','R-SERVE-METHODS',43);

create function app.keep_document() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and app.is_being_erased(to_jsonb(old)) and (to_jsonb(new) - '{body,fields,void_reason}'::text[]) = (to_jsonb(old) - '{body,fields,void_reason}'::text[]) then return new; end if;
  if tg_op = 'UPDATE' and old.event_seq is null and new.event_seq is not null and (to_jsonb(new) - 'event_seq') = (to_jsonb(old) - 'event_seq') then return new; end if;
  if tg_op = 'DELETE' or old.voided_on is not null or new.voided_on is null
      or (to_jsonb(new) - '{voided_on,voided_by,void_reason}'::text[]) is distinct from (to_jsonb(old) - '{voided_on,voided_by,void_reason}'::text[]) then
    perform app.fail('record_is_append_only', '403', 'R-DOC-IMMUTABLE', jsonb_build_object('table', tg_table_name));
  end if;
  return new;
end $$;
comment on function app.keep_document is 'Keeps a paper as it was issued; it is entered in the record once, and can be voided once (R-DOC-IMMUTABLE, R-DOC-SEQ, N-17).';
create trigger keep_documents before update or delete on app.documents for each row execute function app.keep_document();

create function api.void_opinion(p_dispatch_id uuid, p_version int, p_reason text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('dispatch', p_dispatch_id, 'T-30', p_version, null, 'void_opinion'); d app.dispatches := s.dispatch; o app.opinions; paper app.documents;
begin
  select * into o from app.opinions where dispatch_id = d.id and signed_at is not null order by signed_at desc limit 1;
  if o.id is null then perform app.fail('matter_wrong_state', '409'); end if;
  if exists (select from app.dispatches j where j.follows_id = d.id and j.served_on is not null) then perform app.fail('served_to_joined', '409', 'R-DOC-IMMUTABLE'); end if;
  update app.documents set voided_on = app.today(), voided_by = auth.uid(), void_reason = app.check_text(p_reason, 'reason', 500, true) where id = o.document_id returning * into paper;
  update app.opinions set signed_by = null, signed_at = null, document_id = null where id = o.id;
  update app.demands set outcome = null, answer = null, basis = null where id in (select demand_id from app.opinion_demands where opinion_id = o.id);
  update app.clocks set ended_on = app.today() where dispatch_id = d.id and kind = 'D-SERVE' and met_on is null and ended_on is null;
  return app.finish_step(s, paper.number || '作废：' || p_reason, jsonb_build_object('document', paper.id));
end $$;
comment on function api.void_opinion is '作废重拟 by the UNIT_HEAD before the opinion is served: the number is voided and stays listed, the deadline goes on (R-DOC-SEQ, R-DOC-IMMUTABLE).';

create function api.announce_service(p_dispatch_id uuid, p_version int, p_announced_on date, p_place text, p_attempts text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('dispatch', p_dispatch_id, 'T-31', p_version, null, 'announce_service'); d app.dispatches := s.dispatch; o app.opinions := app.opinion_to_serve(s.dispatch);
begin
  if o.id is null then perform app.fail('matter_wrong_state', '409'); end if;
  if exists (select from app.demands n where n.matter_id = d.matter_id and n.replaced_on is null and n.type = 'B') or d.is_sealed then perform app.fail('notice_not_for_reports', '409', 'R-CONF-NO-LEAK'); end if;
  if p_announced_on is null or p_announced_on < app.on_date(o.signed_at) or p_announced_on + 30 > app.today() then
    perform app.fail('notice_not_over', '422', 'R-SERVE-METHODS', '{"field":"announced_on"}');
  end if;
  return app.do_service(s, o, 'notice', p_announced_on, p_announced_on + 30, '公告于' || app.check_text(p_place, 'place', 200, true), null, app.check_text(p_attempts, 'attempts', 1000, true));
end $$;
comment on function api.announce_service is '公告送达 by the BUREAU_LEAD, when no other way could reach the petitioner and the notice has stood for thirty days; never for reports (R-SERVE-METHODS, N-20).';

create index documents_register on app.documents (unit_id, issued_at desc, id);
create view api.document_register with (security_invoker = true) as
  select d.id, d.matter_id, d.unit_id, split_part(d.number, '〔', 1) as series, d.number, d.title, d.issued_at, d.issued_on, app.staff_name(d.signed_by) as signed_by_name,
    d.voided_on, app.staff_name(d.voided_by) as voided_by_name, d.void_reason
  from app.documents d where d.kind not in ('W-RECEIPT','W-SERVICE');
comment on view api.document_register is '文号登记簿: every number that was given, also those voided (R-DOC-SEQ); sealed series only for those who may open them (R-DOC-SECRET-SERIES).';
grant select on api.document_register to authenticated;
