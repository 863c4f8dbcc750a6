// The queue and the look-up by tracking code stay on their indexes, however many matters there are.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { received } from '../support/matters.ts';
import { env, sql, unitId } from '../support/stack.ts';

const db = new pg.Client(env.superuserUrl);
const many = 12_000;
const bureauRoles = { registrar: 'REGISTRAR', triage: 'TRIAGE', reviewer: 'REVIEWER', lead: 'BUREAU_LEAD', supervisor: 'SUPERVISOR', reviewoffice: 'REVIEW_OFFICE', joint: 'JOINT_OFFICE' };
const unitRoles = { clerk: 'UNIT_CLERK', handler: 'HANDLER', head: 'UNIT_HEAD' };

type Node = { 'Node Type': string; 'Sort Key'?: string[]; 'Relation Name'?: string; 'Index Name'?: string; 'Actual Rows': number; 'Actual Loops': number; 'Rows Removed by Filter'?: number; 'Parent Relationship'?: string; Filter?: string; 'Index Cond'?: string; 'Join Filter'?: string; Plans?: Node[] };
const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];
const rowsRead = (node: Node): number => (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];

/** What the query of a person did, with that person's rights. */
async function planFor(email: string, query: string): Promise<Node[]> {
  const [{ id }] = await sql('select id from auth.users where email = $1', [email], 'superuser');
  await db.query(`begin; set local role authenticated; select set_config('request.jwt.claims', '{"sub":"${id}","role":"authenticated"}', true)`);
  try {
    return nodesOf((await db.query(`explain (format json, analyze) ${query}`)).rows[0]['QUERY PLAN'][0].Plan);
  } finally {
    await db.query('rollback');
  }
}

beforeAll(async () => {
  await db.connect();
  const model = await received();
  await db.query('begin; set local session_replication_role = replica');
  await db.query(`create temp table new_matters on commit drop as select gen_random_uuid() as id, gen_random_uuid() as dispatch_id, n from generate_series(1, ${many}) n`);
  await db.query(`insert into app.matters (id, reg_no, state, title, type, place_code, channel, received_at, received_on, keeper_unit_id)
    select x.id, 'PLAN' || x.n, case when x.n % 2 = 0 then 'M10' else 'M30' end, m.title, m.type, m.place_code, m.channel, m.received_at, m.received_on, m.keeper_unit_id
    from new_matters x, app.matters m where m.id = $1`, [model.id]);
  await db.query(`insert into app.submissions (id, matter_id, reg_no, code_hash, fingerprint, channel, received_at, title, content)
    select gen_random_uuid(), x.id, 'PLAN' || x.n, sha256(x.id::text::bytea), s.fingerprint, s.channel, s.received_at, s.title, s.content
    from new_matters x, app.submissions s where s.matter_id = $1`, [model.id]);
  await db.query(`insert into app.dispatches (id, matter_id, unit_id, keeper_unit_id, mode, state, arrived_at, arrived_on)
    select x.dispatch_id, x.id, u.id, app.bureau_id(), 'transfer', 'X10', app.now(), app.today() from new_matters x
    join app.units u on u.code = (array['ZJJ','SLJ'])[1 + x.n / 2 % 2] where x.n % 2 = 1`);
  await db.query(`insert into app.work_items (matter_id, dispatch_id, unit_id, role, task, due_on, opened_at, closed_at)
    select x.id, case when x.n % 2 = 1 then x.dispatch_id end, coalesce(d.unit_id, app.bureau_id()), case when d.id is null then ($1::text[])[1 + x.n / 2 % 7] else ($2::text[])[1 + x.n / 4 % 3] end,
      '待办', app.today() + x.n % 30, app.now(), case when x.n % 10 = 9 then app.now() end from new_matters x left join app.dispatches d on d.id = x.dispatch_id`, [Object.values(bureauRoles), Object.values(unitRoles)]);
  await db.query('commit');
  await db.query('analyze'); // every table, the small ones too, as autovacuum does in time
});

afterAll(async () => {
  await db.query('begin; set local session_replication_role = replica');
  for (const table of ['work_items', 'dispatches', 'submissions']) await db.query(`delete from app.${table} t using app.matters m where m.id = t.matter_id and m.reg_no like 'PLAN%'`);
  await db.query(`delete from app.matters where reg_no like 'PLAN%'; commit; analyze app.matters, app.submissions, app.dispatches, app.work_items`);
  await db.end();
});

describe.each([...Object.entries(unitRoles).map(([id, role]) => [`${id}@zhujian.example`, 'ZJJ', role] as const), ...Object.entries(bureauRoles).map(([id, role]) => [`${id}@xinfang.example`, 'XFJ', role] as const)])('the queue of %s', (email, unit, role) => {
  it.each(['the first page', 'a later page'])('%s reads one page of one index and asks once who is asking', async (page) => {
    const of = `unit_id = '${await unitId(unit)}' and role = '${role}'`;
    const open = await sql(`select position from app.work_items where ${of} and closed_at is null order by position`);
    expect(open.length).toBeGreaterThan(700);
    const from = page === 'a later page' ? `and position > '${open[300].position}'` : '';
    const columns = 'work_item_id, matter_id, dispatch_id, unit_id, role, due_on, position, reg_no, title, channel_label, place_name, state_label, handler_name, clock_name, days_left, light, task, is_sealed';
    const nodes = await planFor(email, `select ${columns} from api.queue where ${of} ${from} order by position limit 51`);

    const items = nodes.filter((n) => n['Relation Name'] === 'work_items');
    expect(items.map((n) => n['Index Name'])).toEqual(['work_items_queue']);
    expect(nodes[0]?.['Actual Rows']).toBe(51);
    expect(nodes.filter((n) => n['Node Type'].includes('Sort')).map((n) => n['Sort Key'])).toEqual([]);
    for (const n of nodes.filter((n) => ['work_items', 'matters', 'dispatches'].includes(n['Relation Name'] ?? ''))) {
      expect([n['Relation Name'], n['Node Type']]).not.toEqual([n['Relation Name'], 'Seq Scan']);
      expect([n['Relation Name'], rowsRead(n) <= 60]).toEqual([n['Relation Name'], true]);
    }
    const once = nodes.filter((n) => n['Parent Relationship'] === 'InitPlan');
    expect(once.length).toBeGreaterThan(3);
    expect(once.filter((n) => n['Actual Loops'] > 1)).toEqual([]);
    const perRow = nodes.flatMap((n) => [n.Filter, n['Index Cond'], n['Join Filter']]).filter((text) => /my_\w+\(|reads_all_matters\(/.test(text ?? ''));
    expect(perRow).toEqual([]);
  });
});

describe('a tracking code', () => {
  it('is found by the unique index on its hash [R-RIGHT-QUERY]', async () => {
    const plan = (await sql(`explain (format json, analyze) select * from app.submissions where code_hash = any (app.code_hashes('1234-5678-9012-3456'))`))[0]['QUERY PLAN'][0].Plan;
    const reads = nodesOf(plan).filter((n) => n['Relation Name'] === 'submissions');
    expect(reads.map((n) => n['Index Name'])).toEqual(['submissions_code_hash_key']);
    expect((await sql(`select prosrc from pg_proc where oid = 'app.find_by_code'::regproc`))[0].prosrc).toContain('from app.submissions where code_hash = any (app.code_hashes(p_code))');
  });
});

describe('words and keys', () => {
  it('of a repeat are read by index alone: what ran is counted [R-SAME-HUMAN]', async () => {
    const model = await received({ p_name: '翟长庚', p_phone: '15400009911', p_content: '我家住示例家园，暖气不热，室温十四度，热费交了两千三百元，请求退费。' });
    await db.query('begin; set local session_replication_role = replica');
    await db.query("insert into app.search_texts (matter_id, plain, grams, keys, facts) select id, 'x', array['字' || left(md5(reg_no), 2), '句' || right(md5(reg_no), 2)], array[md5(reg_no)], array['字' || left(md5(reg_no), 1)] from app.matters where reg_no like 'PLAN%'");
    await db.query('analyze app.search_texts');
    const reads = async () => (await db.query<{ relname: string; seq: number; idx: number }>("select relname, seq_scan::int as seq, idx_scan::int as idx from pg_stat_xact_user_tables where schemaname = 'app' and relname in ('search_texts', 'matters')")).rows;
    const before = await reads();
    await db.query('select count(*) from app.repeat_evidence($1)', [model.id]);
    const after = await reads();
    await db.query('rollback');
    const more = (table: string, kind: 'seq' | 'idx') => (after.find((r) => r.relname === table)?.[kind] ?? 0) - (before.find((r) => r.relname === table)?.[kind] ?? 0);
    expect(['search_texts', 'matters'].map((table) => [table, more(table, 'seq'), more(table, 'idx') > 0])).toEqual([['search_texts', 0, true], ['matters', 0, true]]);
  });
});

/** What the statements inside a call did, as somebody: the plans that PostgreSQL writes down, the largest first. */
async function plansInside(email: string, call: string): Promise<Node[]> {
  const [{ id }] = await sql('select id from auth.users where email = $1', [email], 'superuser');
  const plans: Node[] = [];
  const listen = (notice: { message?: string }) => {
    const text = notice.message?.split('plan:\n')[1];
    if (text) plans.push(...nodesOf((JSON.parse(text) as { Plan: Node }).Plan));
  };
  db.on('notice', listen);
  await db.query(`begin; select set_config('request.jwt.claims', '{"sub":"${id}","role":"authenticated"}', true); set local auto_explain.log_min_duration = 0`);
  try {
    await db.query(call);
  } finally {
    await db.query('rollback');
    db.off('notice', listen);
  }
  return plans;
}

describe('search', () => {
  beforeAll(async () => {
    await db.query("load 'auto_explain'; set auto_explain.log_nested_statements = on; set auto_explain.log_analyze = on; set auto_explain.log_timing = off; set auto_explain.log_format = json; set auto_explain.log_level = notice; set auto_explain.log_min_duration = -1");
    await db.query('begin; set local session_replication_role = replica');
    await db.query(`update app.matters set received_at = received_at - substr(reg_no, 5)::int * interval '1 minute' where reg_no like 'PLAN%'`);
    await db.query(`insert into app.search_texts (matter_id, plain, grams, keys, facts) select id, '供暖' || n || E'\n' || '室内十四度' || case when n % 3 = 0 then '管网老化' else '' end || case when n % 900 = 0 then '邱县' else '' end,
      app.pairs('室内十四度') || '{供,暖,供暖,t:供,t:暖,t:供暖}'::text[] || case when n % 3 = 0 then app.pairs('管网老化') else '{}' end || case when n % 900 = 0 then app.pairs('邱县') else '{}' end || ('数' || n % 4000), array[app.key_of('m' || n % 3000)], '{}'
      from (select id, substr(reg_no, 5)::int as n from app.matters where reg_no like 'PLAN%') x`);
    await db.query(`insert into app.unit_matters (unit_id, matter_id, received_at) select d.unit_id, m.id, m.received_at from app.dispatches d join app.matters m on m.id = d.matter_id where m.reg_no like 'PLAN%'
      union select u.id, m.id, m.received_at from app.matters m, (select id from app.units where is_dispatchable and code not in ('ZJJ','SJJ') order by code limit 3) u where m.reg_no like 'PLAN%'`);
    await db.query(`insert into app.clocks select (jsonb_populate_record(x.c, jsonb_build_object('id', gen_random_uuid(), 'matter_id', m.id, 'met_on', null, 'due_on', app.today() + 60))).* from app.matters m,
      (select k as c from app.clocks k where k.dispatch_id is null and k.due_on is not null limit 1) x where m.reg_no like 'PLAN%'`);
    await db.query('commit; analyze app.matters, app.search_texts, app.unit_matters, app.clocks');
  });
  afterAll(async () => {
    await db.query("begin; set local session_replication_role = replica; delete from app.search_texts t using app.matters m where m.id = t.matter_id and m.reg_no like 'PLAN%'; delete from app.unit_matters t using app.matters m where m.id = t.matter_id and m.reg_no like 'PLAN%'; delete from app.clocks t using app.matters m where m.id = t.matter_id and m.reg_no like 'PLAN%'; commit");
  });

  const bureau = 'registrar@xinfang.example', unit = 'clerk@zhujian.example';
  const ask = (words: string, filters = '{}', sort = 'date', after = 'null') => `select * from api.search_matters('${words}', '${filters}', '${sort}', ${after})`;
  const cases: [string, string, () => Promise<string>, number][] = [
    ['everything there is', bureau, async () => ask(''), 2_100], ['a state that half of all matters are in', bureau, async () => ask('', '{"state":"M30"}'), 4_100], ['a state that none is in', bureau, async () => ask('', `{"state":"${(await sql("select s.state from app.states s where s.state like 'M%' order by (select count(*) from app.matters m where m.state = s.state), s.state limit 1"))[0].state}"}`), 60],
    ['a place and a channel', bureau, async () => ask('', '{"channel":"J","place":"130403003"}'), 200], ['a period without matters', bureau, async () => ask('', '{"to":"2019-01-01"}'), 60],
    ['the matters of one’s unit', unit, async () => ask('', '{"type":"C"}'), 4_100], ['a unit that has little', bureau, async () => ask('', `{"unit":"${await unitId('SJJ')}"}`), 400], ['what is late', bureau, async () => ask('', '{"due":"late"}'), 4_100],
    ['a page far behind', bureau, async () => ask('', '{}', 'date', `(select (m.received_at - interval '11000 minutes') || '_' || m.id from app.matters m where reg_no = 'PLAN1')`), 200],
    ['a word of every text', bureau, async () => ask('暖'), 4_200], ['a word of every text, best first', bureau, async () => ask('供暖', '{}', 'relevance'), 8_400], ['a word that few texts have', bureau, async () => ask('邱县'), 200],
    ['a word that few texts have, best first', bureau, async () => ask('邱县', '{}', 'relevance'), 400], ['a word that none has', bureau, async () => ask('拆迁'), 60], ['a common word of one’s unit', unit, async () => ask('管网'), 14_000], ['a part of a name', bureau, async () => ask('1234', '{}', 'relevance'), 200],
    ['a number', bureau, async () => ask('PLAN77'), 60],
  ];
  it.each(cases)('for %s reads an index and stops', async (_, email, call, most) => {
    const plans = await plansInside(email, await call());
    const large = plans.filter((n) => n['Actual Loops'] > 0 && ['matters', 'search_texts', 'unit_matters', 'dispatches', 'submissions', 'clocks'].includes(n['Relation Name'] ?? ''));
    expect(large.length).toBeGreaterThan(0);
    expect(large.filter((n) => n['Node Type'] === 'Seq Scan').map((n) => n['Relation Name'])).toEqual([]);
    expect(large.map((n) => [n['Relation Name'], n['Node Type'], rowsRead(n)] as const).filter(([, , read]) => read > most)).toEqual([]);
  });
});
