-- Work items (待办): who must do what by when. At most one is open per matter, dispatch, review, request,
-- supervision and recommendation; its role and date come from
-- the state the matter or dispatch is in (app.states), or from a proposal that waits for a decision. The queue of a unit
-- and role is one index, in the order of the due dates, however many there are.

create table app.work_items (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  dispatch_id uuid references app.dispatches on delete restrict,
  review_id uuid references app.reviews on delete restrict,
  request_id uuid references app.requests on delete restrict,
  supervision_id uuid references app.supervisions on delete restrict,
  recommendation_id uuid references app.recommendations on delete restrict,
  subject_id uuid not null generated always as (coalesce(recommendation_id, supervision_id, request_id, review_id, dispatch_id, matter_id)) stored,
  unit_id uuid not null references app.units on delete restrict,
  role text not null references app.roles on delete restrict,
  task text not null,
  state text references app.states on delete restrict,
  clock_kind text references app.clock_kinds on delete restrict,
  due_on date not null,
  yellow_from date, red_from date,
  assignee_id uuid references app.staff on delete restrict,
  proposal_id uuid references app.proposals on delete restrict,
  opened_at timestamptz not null,
  closed_at timestamptz,
  position text collate "C" not null generated always as (lpad((due_on - date '2000-01-01')::text, 6, '0') || id::text) stored
);
create index work_items_queue on app.work_items (unit_id, role, position) where closed_at is null;
-- Unit and role go together; counted as one, the planner knows how long a queue is and keeps to its index.
create statistics app.work_items_queue_length (mcv) on unit_id, role from app.work_items;
create unique index work_items_one_open_per_subject on app.work_items (subject_id) where closed_at is null;
create index on app.work_items (review_id);
create index on app.work_items (request_id);
create index on app.work_items (supervision_id);
create index on app.work_items (recommendation_id);
create index on app.work_items (matter_id);
create index on app.work_items (unit_id);
create index on app.work_items (dispatch_id);
create index on app.work_items (role);
create index on app.work_items (clock_kind);
create index on app.work_items (state);
create index on app.work_items (assignee_id);
create index on app.work_items (proposal_id);
comment on column app.work_items.state is 'The state its subject has while it is open: every change of state opens another. Null for a request.';
comment on column app.work_items.position is 'Due date and id in one value: the order of the queue and the mark from which the next page starts.';
comment on table app.work_items is '待办: one open row per matter, dispatch, review, request, supervision or recommendation, for the unit and role that must act next.';

create function app.close_work(p_subject_id uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update app.work_items set closed_at = app.now() where subject_id = p_subject_id and closed_at is null;
end $$;
comment on function app.close_work is 'Closes the open work item of a matter, dispatch, review, request, supervision or recommendation.';

create function app.open_work(p_matter_id uuid, p_dispatch_id uuid, p_unit_id uuid, p_role text, p_task text, p_clocks text[],
  p_assignee_id uuid default null, p_proposal_id uuid default null, p_review_id uuid default null, p_request_id uuid default null, p_supervision_id uuid default null, p_recommendation_id uuid default null)
returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into app.work_items (matter_id, dispatch_id, review_id, request_id, supervision_id, recommendation_id, unit_id, role, task, state, clock_kind, due_on, yellow_from, red_from, assignee_id, proposal_id, opened_at)
  select p_matter_id, case when p_review_id is null then p_dispatch_id end, p_review_id, p_request_id, p_supervision_id, p_recommendation_id, p_unit_id, p_role, p_task,
    coalesce((select y.state from app.recommendations y where y.id = p_recommendation_id), (select z.state from app.supervisions z where z.id = p_supervision_id), (select r.state from app.reviews r where r.id = p_review_id), (select d.state from app.dispatches d where d.id = p_dispatch_id),
      (select m.state from app.matters m where m.id = p_matter_id and p_request_id is null)), c.kind,
    coalesce(c.due_on, app.today() + 30), c.yellow_from, c.red_from, p_assignee_id, p_proposal_id, app.now()
  from (select) one left join lateral (
    select k.kind, k.due_on, k.yellow_from, k.red_from from app.clocks k
    where k.matter_id = p_matter_id and k.dispatch_id is not distinct from p_dispatch_id and k.kind = any(p_clocks)
      and k.met_on is null and k.ended_on is null and k.due_on is not null
    order by k.due_on, k.kind limit 1) c on true;
end $$;
comment on function app.open_work is 'Opens the work item of a matter, dispatch, review, request, supervision or recommendation, due with the nearest of the clocks named.';

create function app.hand_over(p_matter_id uuid, p_dispatch_id uuid, p_proposal_id uuid default null, p_review_id uuid default null) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  m app.matters; d app.dispatches; r app.reviews; s app.states; p app.proposals; unit uuid;
begin
  perform app.close_work(coalesce(p_review_id, p_dispatch_id, p_matter_id));
  select * into strict m from app.matters where id = p_matter_id;
  if p_review_id is not null then select * into strict r from app.reviews where id = p_review_id; end if;
  if coalesce(r.dispatch_id, p_dispatch_id) is not null then select * into strict d from app.dispatches where id = coalesce(r.dispatch_id, p_dispatch_id); end if;
  select * into strict s from app.states where state = coalesce(r.state, d.state, m.state);
  unit := case when s.work_side = 'unit' then d.unit_id else m.keeper_unit_id end;
  if p_proposal_id is not null then
    select * into strict p from app.proposals where id = p_proposal_id;
    perform app.open_work(p_matter_id, d.id, unit, p.decider_roles[1], '审签：' || p.label, s.work_clocks, null, p_proposal_id, r.id);
  elsif r.id is not null then
    if s.task is not null then perform app.open_work(p_matter_id, d.id, unit, s.work_role, s.task, s.work_clocks, null, null, r.id); end if;
  elsif d.mode = 'sealed' and s.task is not null then
    perform app.open_work(p_matter_id, p_dispatch_id, d.unit_id, 'CONF_OFFICER', '接收密封件', '{}');
  elsif d.mode = 'suggestion' and d.state in ('X20','X40') then
    perform app.open_work(p_matter_id, p_dispatch_id, d.unit_id, 'HANDLER', case d.state when 'X20' then '告知信访人由谁研究' else '研究建议、回复采纳情况' end, '{D-SUG-ACK,D-SUG-REPLY}', d.handler_id);
  elsif d.role = 'assist' and d.state = 'X20' then
    perform app.open_work(p_matter_id, p_dispatch_id, d.unit_id, 'HANDLER', '提交协办意见', '{D-COOP}', d.handler_id);
  elsif s.task is not null and (m.state <> 'M41' or d.id is not null or not exists (
      select from app.dispatches o where o.matter_id = p_matter_id and o.closed_on is null)) then
    perform app.open_work(p_matter_id, p_dispatch_id, unit, case when m.is_sealed then 'CONF_OFFICER' else s.work_role end, s.task, s.work_clocks,
      case when s.work_role = 'HANDLER' then d.handler_id end);
  end if;
end $$;
comment on function app.hand_over is 'Gives the matter, dispatch or review to whoever its state, or an open proposal, says must act next.';

alter table app.work_items enable row level security;
create policy "Staff read the work of their own unit and roles" on app.work_items for select to authenticated
  using (unit_id = (select app.my_unit_id()) and role = any ((select app.my_roles())::text[]));
grant select on app.work_items to authenticated;
