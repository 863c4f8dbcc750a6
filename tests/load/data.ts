// Loads matters in bulk, the same for the same seed: spread over states, units, places and the last twelve days, each with
// its submission, demands, person, events (a sound chain), clocks, receipt and open work item, as the verbs would leave them.
import type pg from 'pg';

/** Which of a hundred matters are where: 40 to be registered, 10 to be sifted, 30 to be signed for, 10 to be accepted, 10 in hand. */
const plan = `
  create temp table plan on commit drop as
  with dealt as (
    select n, md5($1 || ':m:' || n)::uuid as id, md5($1 || ':s:' || n)::uuid as submission_id, md5($1 || ':d:' || n)::uuid as dispatch_id,
      ('x' || substr(md5($1 || ':state:' || n), 1, 7))::bit(28)::int % 100 as dice, ('x' || substr(md5($1 || ':unit:' || n), 1, 7))::bit(28)::int as unit_dice,
      app.today() - case when $4 then 0 else 1 + n % 12 end as received_on from generate_series($2::int, $3::int) n),
  others as (select id, row_number() over (order by sort_order) - 1 as place, count(*) over () as total from app.units
    where is_dispatchable and valid_to is null and kind in ('government','street','township') and code <> 'ZJJ')
  select d.*, 'CTW' || to_char(received_on, 'YYYYMMDD') || lpad(n::text, 8, '0') as reg_no, (received_on + time '09:00' + n % 480 * interval '1 minute') at time zone 'Asia/Shanghai' as received_at,
    case when dice < 40 then 'M10' when dice < 50 then 'M20' when dice < 90 then 'M30' else 'M40' end as state,
    case when dice < 50 then null when dice < 80 then 'X10' when dice < 90 then 'X20' else 'X40' end as dispatch_state,
    case when unit_dice % 10 < 6 then (select id from app.units where code = 'ZJJ') else (select id from others where place = unit_dice % total limit 1) end as unit_id,
    (array['小区供暖温度不达标','楼顶漏水多年无人维修','拖欠农民工工资','道路坑洼夜间无路灯','噪声扰民','物业收费不公开'])[1 + n % 6] || '（' || n || '）' as title,
    (select code from app.places order by sort_order offset n % 12 limit 1) as place_code, (select id from app.units where kind = 'bureau' and valid_to is null) as bureau_id,
    (select id from app.staff where email = 'registrar@xinfang.example') as registrar_id, (select id from app.staff where email = 'triage@xinfang.example') as triage_id,
    (select id from app.staff where email = 'clerk@zhujian.example') as clerk_id
  from dealt d`;

const rows = `
  insert into app.matters (id, reg_no, state, version, title, type, purpose, category, place_code, channel, received_at, received_on, registered_on, keeper_unit_id, is_evaluable)
    select id, reg_no, state, case state when 'M10' then 1 when 'M20' then 2 when 'M30' then 3 else 4 end, title, 'C', case when state <> 'M10' then '03' end,
      case when state <> 'M10' then '0302' end, place_code, 'W', received_at, received_on, case when state <> 'M10' then received_on end, bureau_id, true from plan;
  insert into app.submissions (id, matter_id, reg_no, code_hash, fingerprint, channel, received_at, title, content)
    select submission_id, id, reg_no, app.code_hash(app.code_of(submission_id)), sha256(submission_id::text::bytea), 'W', received_at, title,
      repeat('入冬以来室内只有十四度，老人和孩子受不了，多次向物业和供热公司反映，至今没有解决。', 1 + n % 8) from plan;
  insert into app.demands (id, matter_id, seq, text, type, category)
    select md5(id || ':' || seq)::uuid, id, seq, '请督促责任单位依法处理并书面答复', 'C', case when state <> 'M10' then '0302' end from plan, generate_series(1, 1 + (n % 3 = 0)::int) seq;
  insert into app.parties (matter_id, submission_id, role, kind, name, address, phone)
    select id, submission_id, 'petitioner', 'person', '佟雨' || (array['禾','田','晴','竹'])[1 + n % 4], '联纺东街道示例小区' || n % 60 || '号', '154' || lpad(n::text, 8, '0') from plan;
  insert into app.dispatches (id, matter_id, unit_id, keeper_unit_id, mode, state, version, arrived_at, arrived_on, signed_on, accepted_on)
    select dispatch_id, id, unit_id, bureau_id, 'transfer', dispatch_state, case dispatch_state when 'X10' then 1 when 'X20' then 2 else 3 end,
      received_at + interval '2 hours', received_on, case when dispatch_state <> 'X10' then received_on end, case when dispatch_state = 'X40' then received_on end
    from plan where dispatch_state is not null;
  insert into app.unit_matters (unit_id, matter_id, received_at) select unit_id, id, received_at from plan where dispatch_state is not null;
  insert into app.dispatch_demands select dispatch_id, d.id from plan join app.demands d on d.matter_id = plan.id where dispatch_state is not null;
  insert into app.documents (matter_id, kind, unit_id, addressee, title, number, body, fields, issued_at, issued_on, hash, event_seq)
    select p.id, t.kind, p.bureau_id, t.addressee, t.title, p.reg_no, b.body, f.fields, p.received_at, p.received_on, app.record_hash(convert_to(concat_ws('|', t.kind, p.reg_no, t.title, p.received_on, p.bureau_id, b.body, f.fields::text), 'UTF8'), 'sha256'), 1
    from plan p join app.templates t on t.kind = 'W-RECEIPT' cross join lateral (select jsonb_build_object('reg_no', p.reg_no, 'title', p.title, 'channel', '网上信访',
      'received_on', app.say_date(p.received_on), 'due_on', app.say_date(p.received_on + 15)) as fields) f cross join lateral (select app.fill_template(t.body, f.fields) as body) b`;

/** The nth event of every matter that has one, chained to the one before. */
const event = `
  with step as (select * from (values
      (1, 'T-01', '收到', null, 'M10', 'PETITIONER'), (2, 'T-02', '登记', 'M10', 'M20', 'REGISTRAR'), (3, 'T-04', '转送', 'M20', 'M30', 'TRIAGE'),
      (4, 'T-20', '签收', 'X10', 'X20', 'UNIT_CLERK'), (5, 'T-21', '受理告知', 'X20', 'X40', 'UNIT_HEAD')) s (seq, code, label, from_state, to_state, role) where seq = $1),
  bare as (
    select p.id, s.*, p.received_at + (s.seq - 1) * interval '1 hour' as at, st.id as actor_id, st.display_name, st.unit_id as actor_unit,
      case when s.seq > 3 then p.dispatch_id end as dispatch_id, coalesce(m.chain_head, sha256(p.id::text::bytea)) as prev_hash,
      case when s.seq = 1 then app.text_record(p.submission_id) || jsonb_build_object('papers', (select jsonb_agg(jsonb_build_array(d.number, encode(d.hash, 'hex'))) from app.documents d where d.matter_id = p.id)) when s.seq = 5 then '{"matter_state": "M40"}' else '{}' end as payload
    from plan p join app.matters m on m.id = p.id cross join step s
    left join app.staff st on st.id = case s.seq when 2 then p.registrar_id when 3 then p.triage_id when 4 then p.clerk_id end
    where s.seq <= case when p.state = 'M10' then 1 when p.state = 'M20' then 2 else case p.dispatch_state when 'X10' then 3 when 'X20' then 4 else 5 end end),
  added as (
    insert into app.events (matter_id, seq, transition, label, at, actor_id, actor_name, actor_role, unit_id, dispatch_id, from_state, to_state, payload, payload_hash, prev_hash, hash)
    select id, seq, code, label, at, actor_id, display_name, role, actor_unit, dispatch_id, from_state, to_state, payload, app.words_hash(payload::text, 'sha256'), prev_hash,
      app.event_hash((id, seq, code, label, null, at, actor_id, display_name, role, actor_unit, dispatch_id, from_state, to_state, payload, null, app.words_hash(payload::text, 'sha256'), true, prev_hash, null)::app.events, 'sha256')
    from bare returning matter_id, seq, hash)
  update app.matters m set event_count = a.seq, chain_head = a.hash from added a where m.id = a.matter_id`;

const papers = `
  with due as (select k.kind, k.days, k.day_unit, k.yellow, k.red, x.day, app.due_on(x.day, k.days, k.day_unit, false) as due_on
    from (select distinct received_on as day from plan) x, app.clock_kinds k where k.kind in ('D-TRIAGE','D-REGISTER','D-SIGN','D-ACCEPT','D-HANDLE'))
  insert into app.clocks (matter_id, dispatch_id, kind, unit_id, started_seq, started_on, days, day_unit, due_on, target_on, yellow_from, red_from, is_provisional, met_on)
    select p.id, case when of_dispatch then p.dispatch_id end, w.kind, case when of_dispatch then p.unit_id else p.bureau_id end, w.seq, p.received_on, d.days, d.day_unit, d.due_on, d.due_on,
      d.due_on - d.yellow, d.due_on - d.red, d.due_on is null, case when w.is_met then p.received_on end
    from plan p cross join lateral (values ('D-TRIAGE', false, 1, true, p.state not in ('M10','M20')), ('D-REGISTER', false, 1, true, p.state <> 'M10'),
      ('D-SIGN', true, 3, p.dispatch_state is not null, p.dispatch_state <> 'X10'), ('D-ACCEPT', true, 3, p.dispatch_state is not null, p.dispatch_state = 'X40'),
      ('D-HANDLE', true, 5, p.dispatch_state = 'X40', false)) w (kind, of_dispatch, seq, is_there, is_met)
    join due d on d.kind = w.kind and d.day = p.received_on where w.is_there;
  insert into app.work_items (matter_id, dispatch_id, unit_id, role, task, state, clock_kind, due_on, yellow_from, red_from, opened_at)
    select p.id, case when p.dispatch_state is not null then p.dispatch_id end, case when s.work_side = 'unit' then p.unit_id else p.bureau_id end, s.work_role, s.task, s.state,
      c.kind, coalesce(c.due_on, app.today() + 30), c.yellow_from, c.red_from, p.received_at
    from plan p join app.states s on s.state = coalesce(p.dispatch_state, p.state)
    left join lateral (select * from app.clocks k where k.matter_id = p.id and k.met_on is null and k.kind = any(s.work_clocks) and k.due_on is not null order by k.due_on, k.kind limit 1) c on true`;

const loaded = ['submissions', 'demands', 'parties', 'dispatch_demands', 'events', 'clocks', 'documents', 'work_items'];

/** Loads the matters numbered from first to last, as the owner of the database; with lines in the ledger they came today. */
export async function load(owner: pg.Client, seed: number, first: number, last: number, { isLedger = false } = {}): Promise<void> {
  for (let from = first; from <= last; from += 50_000) {
    await owner.query('begin; alter table app.matters disable trigger user; alter table app.dispatches disable trigger user');
    if (isLedger) await owner.query('alter table app.matters enable trigger note_row; alter table app.dispatches enable trigger note_row');
    else for (const table of loaded) await owner.query(`alter table app.${table} disable trigger note_row`); // rows that nobody wrote through the system have no lines
    await owner.query(plan, [String(seed), from, Math.min(last, from + 49_999), isLedger]);
    await owner.query('create unique index on plan (id); analyze plan');
    await owner.query(rows);
    for (const seq of [1, 2, 3, 4, 5]) await owner.query(event, [seq]);
    await owner.query(papers);
    if (!isLedger) for (const table of loaded) await owner.query(`alter table app.${table} enable trigger note_row`);
    await owner.query('alter table app.matters enable trigger user; alter table app.dispatches enable trigger user; commit');
  }
}

/** The table of the floor, with as many rows as there are matters. */
export async function loadFloor(owner: pg.Client, count: number): Promise<void> {
  await owner.query('create schema bench; create table bench.cases (id uuid primary key, code text not null unique, title text, content text, state text not null default \'M10\', version int not null default 1)');
  await owner.query(`insert into bench.cases (id, code, title, content) select md5('floor' || n)::uuid, lpad(n::text, 16, '0'), '供暖温度不达标',
    repeat('入冬以来室内只有十四度。', 8) from generate_series(1, $1::int) n`, [count]);
}
