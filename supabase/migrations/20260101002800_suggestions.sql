-- The single suggestion (人民建议, Article 29): the competent organ tells within fifteen days that it is studying it, and
-- answers within sixty whether it adopts it. No sixty-day handling, no review; questions that come with it are answered along.

insert into app.outcomes values
  ('adopted','采纳','{}',20),('partly_adopted','部分采纳','{}',21),('not_adopted','未采纳','{}',22),('kept','留作参考','{}',23),('underway','已在实施','{}',24);

insert into app.transitions (code, subject, action, label, from_state, to_state, side, roles, proposer_roles, needs, document_kind, starts_clocks, stops_clocks, rule, order_no) values
 ('T-13','dispatch','acknowledge_suggestion','告知研究','X10','X40','unit','{HANDLER}',null,'告知信访人由谁研究',null,'{}','{D-SIGN,D-SUG-ACK}','R-SUG-ACK',31),
 ('T-13','dispatch','acknowledge_suggestion','告知研究','X20','X40','unit','{HANDLER}',null,'告知信访人由谁研究',null,'{}','{D-SUG-ACK}','R-SUG-ACK',31),
 ('T-13','dispatch','answer_suggestion','回复采纳情况','X40','X90','unit','{UNIT_HEAD}','{HANDLER}','每项建议一个结果和理由；采纳的写明落实安排','W-SUG-REPLY','{}','{D-SUG-REPLY}','R-SUG-REPLY',32),
 ('T-13','matter','follow_dispatches','建议已回复','M40','M78','system','{SYSTEM}',null,null,null,'{}','{}','R-SUG-REPLY',90);

insert into app.templates (kind, title, issuer, addressee, series_suffix, required, body) values
('W-SUG-REPLY','人民建议采纳情况回复','unit','petitioner','建复','{reg_no,answers,phone}',
$t$您（贵单位）好：

感谢您关心本区的发展。您提出的建议（登记编号 {{reg_no}}），我单位作了研究。依照《信访工作条例》第二十九条，现将采纳情况回复如下：

{{answers}}

落实安排
{{follow_up}}

联系电话：{{phone}}

您有新的想法，欢迎随时再提。$t$);

create function api.acknowledge_suggestion(p_dispatch_id uuid, p_version int, p_phone text, p_text text default null) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('dispatch', p_dispatch_id, 'T-13', p_version, null, 'acknowledge_suggestion'); d app.dispatches := s.dispatch;
begin
  update app.dispatches set handler_id = coalesce(d.handler_id, auth.uid()), signed_on = coalesce(d.signed_on, app.today()) where id = d.id;
  return app.finish_step(s, concat_ws('；', '由' || (select name from app.units where id = d.unit_id) || '研究，电话 ' || app.check_text(p_phone, 'phone', 30, true),
    app.check_text(p_text, 'text', 1000, false)));
end $$;
comment on function api.acknowledge_suggestion is '告知研究: tells within fifteen days who studies the suggestion (R-SUG-ACK, Article 23).';

create function app.check_adoptions(p_dispatch_id uuid, p_demands jsonb, p_follow_up text) returns void language plpgsql stable security definer set search_path = '' as $$
declare n record; x jsonb; chosen text;
begin
  for n in select z.* from app.demands z join app.dispatch_demands dd on dd.demand_id = z.id where dd.dispatch_id = p_dispatch_id and z.replaced_on is null and z.closed_on is null loop
    select value into x from jsonb_array_elements(case jsonb_typeof(p_demands) when 'array' then p_demands else '[]' end) where value ->> 'demand_id' = n.id::text;
    chosen := coalesce(x ->> 'outcome', '');
    if chosen not in ('adopted','partly_adopted','not_adopted','kept','underway') and not (n.type = 'E' and chosen = 'replied') then
      perform app.fail('adoption_missing', '422', 'R-SUG-REPLY', jsonb_build_object('field', 'demands', 'demand', n.seq));
    end if;
    perform app.check_text(x ->> 'answer', 'answer', 5000, true);
    if chosen in ('adopted','partly_adopted') and coalesce(btrim(p_follow_up), '') = '' then
      perform app.fail('follow_up_missing', '422', 'R-SUG-FOLLOW', '{"field":"follow_up"}');
    end if;
  end loop;
end $$;
comment on function app.check_adoptions is 'One result with its reasons for each suggestion; what is adopted says who does it by when (R-SUG-REPLY, R-SUG-FOLLOW).';

create function api.answer_suggestion(p_dispatch_id uuid, p_version int, p_demands jsonb, p_phone text, p_follow_up text default null) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare s app.step := app.begin_step('dispatch', p_dispatch_id, 'T-13', p_version, null, 'answer_suggestion');
begin
  if not s.is_proposal then perform app.fail('proposal_missing', '409', 'R-DOC-SIGN'); end if;
  perform app.check_adoptions(p_dispatch_id, p_demands, p_follow_up);
  return app.propose(s, jsonb_build_object('demands', p_demands, 'phone', app.check_text(p_phone, 'phone', 30, true), 'follow_up', app.check_text(p_follow_up, 'follow_up', 2000, false)));
end $$;
comment on function api.answer_suggestion is '回复采纳情况: the HANDLER drafts a result for each suggestion, the UNIT_HEAD signs (R-SUG-STUDY, R-SUG-REPLY).';

create function app.do_suggestion_answer(s app.step, p jsonb) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare d app.dispatches := s.dispatch; m app.matters := s.matter; doc uuid; answers text; words text;
begin
  perform app.check_adoptions(d.id, p -> 'demands', p ->> 'follow_up');
  update app.demands n set outcome = x.outcome, answer = x.answer, basis = '《信访工作条例》第二十九条', closed_on = app.today()
    from jsonb_to_recordset(p -> 'demands') x(demand_id uuid, outcome text, answer text)
    where n.id = x.demand_id and n.replaced_on is null and n.closed_on is null and exists (select from app.dispatch_demands dd where dd.dispatch_id = d.id and dd.demand_id = n.id);
  select string_agg(n.seq || '. ' || n.text || E'\n' || o.label || '。' || n.answer, E'\n\n' order by n.seq), string_agg(distinct o.label, '、')
    into answers, words from app.demands n join app.dispatch_demands dd on dd.demand_id = n.id and dd.dispatch_id = d.id join app.outcomes o on o.code = n.outcome where n.replaced_on is null;
  doc := app.issue_document('W-SUG-REPLY', m.id, d.id, d.unit_id, jsonb_build_object('reg_no', m.reg_no, 'answers', answers, 'phone', p ->> 'phone', 'follow_up', p ->> 'follow_up'), s.drafted_by, auth.uid());
  perform app.open_evaluation(m.id, 'unit', d.unit_id, app.today());
  return app.finish_step(s, words, jsonb_build_object('document', doc));
end $$;
comment on function app.do_suggestion_answer is 'The signed answer to a suggestion: results kept per suggestion, paper to the petitioner, rating open; no review follows (R-SUG-REPLY, N-19).';
