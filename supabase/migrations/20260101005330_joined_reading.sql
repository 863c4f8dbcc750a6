-- What somebody who was joined sees with the own code: where the one investigation stands, who has it, by when; and nothing of
-- other petitioners, neither names nor words nor how many they are (R-DOC-PRIVACY).

create function app.summary_of_joined(m app.matters) returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return (with w as (
    select u.short_name as unit, j.state as own, f.state, c.due_on from app.dispatches j join app.units u on u.id = j.unit_id join app.dispatches f on f.id = j.follows_id
    left join lateral (select x.due_on from app.clocks x where x.dispatch_id = f.id and x.met_on is null and x.ended_on is null and x.due_on is not null
      and x.kind in ('D-ACCEPT','D-HANDLE','D-EXTEND','D-REDO','D-SUG-ACK','D-SUG-REPLY') order by x.due_on limit 1) c on true
    where j.matter_id = m.id and j.role = 'joint' and j.state in ('X45','X60') order by j.state = 'X45', c.due_on limit 1)
  select coalesce((select case when own = 'X60' then unit || '已经作出处理意见，正在送达给您。您收到以后，可以在三十日内请求复查。'
      else '由' || unit || '和同一事项一并调查，结果单独答复您' || case when due_on is null then '。'
        when state in ('X10','X20','X30') then '；应在 ' || app.say_day(due_on) || '前书面告知您办理途径' || app.say_left(due_on) || '。'
        else '；应在 ' || app.say_day(due_on) || '前书面答复您' || app.say_left(due_on) || '。' end end from w),
    (select '和同一事项一并处理，结果单独答复您；应在 ' || app.say_day(c.due_on) || '前决定由哪个单位办理' || app.say_left(c.due_on) || '。' from app.clocks c
      where c.matter_id = m.merged_into_id and c.dispatch_id is null and c.kind in ('D-TRIAGE','D-REDISPATCH') and c.met_on is null and c.ended_on is null order by c.due_on limit 1),
    '和同一事项一并处理，结果单独答复您。'));
end $$;
comment on function app.summary_of_joined is 'One plain sentence for somebody who was joined: who looks into it, and by when they are answered.';

create function app.public_joining(m app.matters, v app.matters) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  if m.merged_into_id is null then return null; end if;
  return jsonb_build_object('is_same_person', v.id <> m.id, 'reg_no', case when v.id <> m.id then v.reg_no end);
end $$;
comment on function app.public_joining is 'That a matter is joined; the number of the other only for the same person (R-SAME-INPROC, R-DOC-PRIVACY).';

create function app.both(a jsonb, b jsonb, p_order text) returns jsonb language plpgsql immutable set search_path = '' as $$
begin
  return (select coalesce(jsonb_agg(x order by x ->> p_order, n), '[]') from jsonb_array_elements(coalesce(a, '[]') || coalesce(b, '[]')) with ordinality y(x, n));
end $$;
comment on function app.both is 'The rows of two matters of one person as one list.';

create function app.extras_of_both(m app.matters, v app.matters) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare a jsonb := app.public_extras(m); b jsonb := app.public_extras(v);
begin
  return jsonb_build_object('materials', app.both(a -> 'materials', b -> 'materials', 'added_at'), 'attachments', app.both(a -> 'attachments', b -> 'attachments', 'file_name'), 'identity_reads', app.both(a -> 'identity_reads', b -> 'identity_reads', 'on'));
end $$;
comment on function app.extras_of_both is 'Added material, files and looks at the identity, of both matters of one person.';
