// The ledger of rows: whatever a superuser changes, adds or removes outside the chain of events is found, in the database and by the
// script, with the part and the field. Each deed is done past every trigger and undone again.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handsOf, rowFaultsOf } from '../../portal/public/verify.mjs';
import { ledgerOf } from '../../stack/src/export.ts';
import { ruleFaults as judged } from '../../supabase/functions/_shared/record/judge.ts';
import { type Begun, answered, received } from '../support/matters.ts';
import { conf, done, env, lead, lianfang, portal, registrar, sql, zhujian } from '../support/stack.ts';

type Fault = { tbl: string; key: string; fault: string; fields: string[] };
const db = new pg.Client(env.superuserUrl);
let matter: Begun, other: Begun;

beforeAll(async () => {
  await db.connect();
  matter = await answered(zhujian, 'ZJJ');
  other = await answered(lianfang, '130403003');
  const [own] = await sql("select id from app.evaluations where matter_id = $1 and body = 'unit'", [matter.id]);
  done(await portal.call('evaluate_matter', { p_code: matter.code, p_client: 'ledger', p_evaluation_id: own.id, p_level: 'dissatisfied', p_comment: null }));
  done(await portal.call('send_sealed_message', { p_code: matter.code, p_client: 'ledger', p_message_id: randomUUID(), p_kind: 'retaliation', p_text: '承办人上门威胁。' }));
});
afterAll(() => db.end());

const named = (text: string) => text.replaceAll('MATTER', `'${matter.id}'`).replaceAll('OTHER', `'${other.id}'`);
const briefly = (faults: Fault[]) => faults.map((f) => `${f.tbl} ${f.fault} ${f.fields.join(',')}`.trim());
const rowFaults = async () => briefly((await db.query('select * from app.row_faults($1)', [matter.id])).rows as Fault[]);
const ruleFaults = async () => briefly((await db.query('select * from app.rule_faults()')).rows as Fault[]);

/** What is found after deeds, undone afterwards; with every trigger off, or as an owner who forgot that there are any. */
async function after<T>(deeds: string[], look: () => Promise<T>, withTriggers: boolean | 'except on the ledger' = false): Promise<T> {
  await db.query(`begin${withTriggers === true ? '' : withTriggers ? '; alter table app.ledger disable trigger user' : '; set local session_replication_role = replica'}`);
  try {
    for (const text of deeds) expect([text, (await db.query(named(text))).rowCount]).not.toEqual([text, 0]);
    return await look();
  } finally {
    await db.query('rollback');
  }
}

const opinion = `(select document_id from app.opinions where matter_id = MATTER)`;
/** Deeds on one matter, what the database says of each, and what the script says. */
const deeds: [string, string, string, string][] = [
  ['a deadline moved', `update app.clocks set due_on = due_on + 30 where matter_id = MATTER and kind = 'D-TRIAGE'`, 'clocks row_changed due_on', '办理期限（到期日）'],
  ['a deadline ended earlier', `update app.clocks set met_on = met_on - 3 where matter_id = MATTER and kind = 'D-ACCEPT'`, 'clocks row_changed met_on', '办理期限（完成日）'],
  ['a breach taken back', `update app.clocks set breached_on = '2020-01-01' where matter_id = MATTER and kind = 'D-REGISTER'`, 'clocks row_changed breached_on', '办理期限（逾期日）'],
  ['a deadline that never was', `insert into app.clocks (matter_id, kind, started_on, days, day_unit, due_on) values (MATTER, 'D-URGE', '2026-01-01', 3, 'calendar', '2026-01-04')`, 'clocks row_unrecorded', '办理期限：有数据，台账里没有'],
  ['a deadline removed', `delete from app.clocks where matter_id = MATTER and kind = 'D-TRIAGE-CASCADE' or matter_id = MATTER and kind = 'D-EVAL'`, 'clocks row_removed', '办理期限：台账里有，数据不见了'],
  ['a later day of receipt', `update app.services set received_on = received_on + 20 where document_id = ${opinion}`, 'services row_changed received_on', '送达（收到日期）'],
  ['another person who received', `update app.services set receiver = '别人' where document_id = ${opinion}`, 'services row_changed words', '送达'],
  ['a service that never was', `insert into app.services (document_id, matter_id, method, sent_on, received_on, recorded_by) select id, matter_id, 'post', issued_on, issued_on, signed_by from app.documents where matter_id = MATTER and kind = 'W-TRANSFER' returning 1`, 'services row_unrecorded', '送达：有数据'],
  ['a better rating', `update app.evaluations set level = 'satisfied' where matter_id = MATTER and body = 'unit'`, 'evaluations row_changed level', '满意度评价（评价）'],
  ['a rating that never was', `update app.evaluations set level = 'satisfied', rated_at = now() where matter_id = MATTER and body = 'bureau'`, 'evaluations row_changed level,rated_at', '满意度评价（评价、评价时间）'],
  ['another outcome of a demand', `update app.demands set outcome = case outcome when 'A' then 'B' else 'A' end where matter_id = MATTER`, 'demands row_changed outcome', '诉求（结果）'],
  ['other words of a demand', `update app.demands set text = '没有诉求' where matter_id = MATTER`, 'demands row_changed words', '诉求'],
  ['a demand slipped in', `insert into app.demands (matter_id, seq, text, type) values (MATTER, 99, '假的', 'C')`, 'demands row_unrecorded', '诉求：有数据'],
  ['an earlier day of receipt of the matter', `update app.matters set received_on = received_on - 5 where id = MATTER`, 'matters row_changed received_on', '事项登记（收到日期）'],
  ['another category', `update app.matters set category = '0101' where id = MATTER`, 'matters row_changed category', '事项登记（内容分类）'],
  ['another unit that keeps it', `update app.matters set keeper_unit_id = (select id from app.units where code = 'SLJ') where id = MATTER`, 'matters row_changed keeper_unit_id', '事项登记（保管单位）'],
  ['taken out of what is rated', `update app.matters set is_evaluable = not is_evaluable where id = MATTER`, 'matters row_changed is_evaluable', '事项登记'],
  ['another unit that was charged', `update app.dispatches set unit_id = (select id from app.units where code = 'SLJ') where matter_id = MATTER`, 'dispatches row_changed unit_id', '转送、交办（单位）'],
  ['an earlier day of arrival at the unit', `update app.dispatches set arrived_on = arrived_on - 5 where matter_id = MATTER`, 'dispatches row_changed arrived_on', '转送、交办（到达日期）'],
  ['other facts of an opinion', `update app.opinions set facts = '查无此事' where matter_id = MATTER`, 'opinions row_changed words', '处理意见'],
  ['another answer of an opinion', `update app.opinion_demands set answer = '不予支持' where opinion_id in (select id from app.opinions where matter_id = MATTER)`, 'opinion_demands row_changed words', '处理意见中的答复'],
  ['another signatory of a paper', `update app.documents set signed_by = gen_random_uuid() where matter_id = MATTER and kind = 'W-OPINION'`, 'documents row_changed signed_by', '文书（签发人）'],
  ['a paper made void', `update app.documents set voided_on = '2026-01-01', voided_by = signed_by, void_reason = '假' where matter_id = MATTER and kind = 'W-OPINION'`, 'documents row_changed voided', '文书（作废日期）'],
  ['another name of the petitioner', `update app.parties set name = '别人' where matter_id = MATTER`, 'parties row_changed words', '信访人信息'],
  ['a contact that never was', `insert into app.contact_records (matter_id, dispatch_id, method, on_date, note, by_id) select matter_id, id, 'phone', arrived_on, '假的', handler_id from app.dispatches where matter_id = MATTER`, 'contact_records row_unrecorded', '联系记录：有数据'],
  ['the record of a contact removed', 'delete from app.contact_records where matter_id = MATTER', 'contact_records row_removed', '联系记录：台账里有'],
  ['an extension that never was', `insert into app.extensions (id, matter_id, dispatch_id, days, reason, work_done, original_due_on, new_due_on, requested_by, requested_on) select gen_random_uuid(), matter_id, id, 30, '假', '假', arrived_on, arrived_on + 30, handler_id, arrived_on from app.dispatches where matter_id = MATTER`, 'extensions row_unrecorded', '延期：有数据'],
  ['another who proposed', `update app.proposals set proposed_by = gen_random_uuid() where matter_id = MATTER`, 'proposals row_changed proposed_by', '拟办意见'],
  ['work that was done later than it was', `update app.work_items set closed_at = closed_at + interval '9 days' where matter_id = MATTER`, 'work_items row_changed closed_at', '待办'],
  ['a withdrawal that was never asked for', `insert into app.requests (id, matter_id, kind, unit_id, text, made_on) select gen_random_uuid(), id, 'withdraw', keeper_unit_id, '假', received_on from app.matters where id = MATTER`, 'requests row_unrecorded', '提出的请求：有数据'],
  ['a look at a name that was wiped out of the log', `insert into app.identity_reads (matter_id, by_id, role, reason, at) select id, gen_random_uuid(), 'REVIEWER', '假的', now() from app.matters where id = MATTER`, 'kept_apart row_unrecorded', '查看身份的记录，或者密封的内容：'],
  ['the term of an answer about retaliation moved', `update app.sealed_terms set due_on = due_on + 9 where matter_id = MATTER`, 'kept_apart row_changed', '查看身份的记录，或者密封的内容：'],
  ['a late answer about retaliation made good', `update app.sealed_terms set met_on = due_on where matter_id = MATTER`, 'kept_apart row_changed', '查看身份的记录，或者密封的内容：'],
  ['a submission moved to another matter', 'update app.submissions set matter_id = OTHER where matter_id = MATTER', 'submissions row_removed', '提交的内容'],
  ['consent to publish given', 'update app.submissions set consent_publish = not consent_publish where matter_id = MATTER', 'submissions row_changed consent_publish', '提交的内容'],
  ['a supervision that never was', `insert into app.supervisions (matter_id, unit_id, grounds, heads, method, evidence, finding, demand, opened_by, opened_on, drafted_by) select id, keeper_unit_id, '{delay}', '{1}', 'phone', '假', '假', '假', gen_random_uuid(), received_on, gen_random_uuid() from app.matters where id = MATTER`, 'supervisions row_unrecorded', '督办：有数据'],
  ['a line of the ledger changed', `update app.ledger set at = at - interval '1 day' where matter_id = MATTER and tbl = 'clocks'`, 'clocks line_changed', '办理期限：台账被改过'],
  ['the first line of a row removed', `delete from app.ledger where matter_id = MATTER and tbl = 'dispatches' and op = 'insert'`, 'dispatches line_missing', '台账缺了一条'],
  ['the last line of a row removed', `delete from app.ledger l where matter_id = MATTER and tbl = 'dispatches' and n = (select max(n) from app.ledger x where x.tbl = 'dispatches' and x.key = l.key)`, 'dispatches row_changed', '转送、交办'],
  ['all lines of a matter removed', 'delete from app.ledger where matter_id = MATTER', 'clocks row_unrecorded', '有数据，台账里没有'],
];

/** The next line of the last row of a table, as the trigger would write it for the API, in a transaction of one's choice. */
const forgedLine = (tbl: string, xact: string) => `do $$ declare l app.ledger; r jsonb; begin
  select x.* into l from app.ledger x join app.opinions o on o.document_id::text = x.key where x.tbl = '${tbl}' and o.matter_id = MATTER order by x.n desc limit 1;
  r := (select to_jsonb(s) from app.${tbl} s where s.document_id::text = l.key);
  l.n := nextval('app.ledger_n'); l.op := 'update'; l.fields := '{received_on}'; l.plain := r - app.word_columns(); l.salt := gen_random_uuid(); l.digest := app.row_digest(l.salt, r, 'sha256');
  l.at := app.now(); l.xact := ${xact}; l.prev_hash := l.hash; l.hash := app.line_hash(l, 'sha256');
  insert into app.ledger select l.*; end $$`;

describe('the rows of a matter, held against the ledger', () => {
  it('fit as they were written [R-CALC-IMMUTABLE]', async () => {
    expect(await rowFaults()).toEqual([]);
    expect(done(await registrar.call('check_record', { p_matter_id: matter.id }))).toEqual([]);
  });

  it.each(deeds)('%s is found', async (_, deed, inside, outside) => {
    await after([deed], async () => {
      expect((await rowFaults()).some((f) => f.startsWith(inside))).toBe(true);
      const { lines, rows } = await ledgerOf(db, [matter.id, other.id]);
      const said = rowFaultsOf({ lines, rows, files: [] }) as string[];
      expect(said.filter((s) => s.includes(outside))).not.toEqual([]);
    });
  });

  it('tells of a message about retaliation that was changed, and of a look at a name, in the same words: that there is a message is not told [R-RIGHT-NO-RETALIATE]', async () => {
    const told = (deed: string) => after([deed], async () => {
      const faults = (await db.query('select * from app.row_faults($1)', [matter.id])).rows as Fault[];
      const { lines, rows } = await ledgerOf(db, [matter.id]);
      return { database: faults.map((f) => [f.tbl, f.key.length, f.fault, f.fields]), script: rowFaultsOf({ lines, rows, files: [] }) };
    });
    const read = await told("insert into app.identity_reads (matter_id, by_id, role, reason, at) select id, gen_random_uuid(), 'REVIEWER', '假的', now() from app.matters where id = MATTER");
    const sent = await told("insert into app.sealed_messages (id, matter_id, submission_id, kind, words, at) select gen_random_uuid(), matter_id, submission_id, kind, words, at from app.sealed_messages where matter_id = MATTER");
    expect(read.database).toEqual([['kept_apart', 64, 'row_unrecorded', []]]);
    expect(sent).toEqual(read);
    const asked = "matter_id = MATTER and kind = 'retaliation'", work = `request_id in (select id from app.requests where ${asked})`;
    for (const deed of ['update app.sealed_terms set due_on = due_on + 9 where matter_id = MATTER', `update app.requests set made_on = made_on - 9 where ${asked}`, `update app.work_items set due_on = due_on + 9 where ${work}`]) {
      const { database, script } = await told(deed);
      expect([deed, database]).toEqual([deed, [['kept_apart', 64, 'row_changed', []]]]);
      expect([deed, script]).toEqual([deed, [expect.stringContaining('：查看身份的记录，或者密封的内容：')]]);
    }
    const { database, script } = await told(`with gone as (delete from app.work_items where ${work}) delete from app.requests where ${asked}`);
    expect(database).toEqual([['kept_apart', 64, 'row_removed', []], ['kept_apart', 64, 'row_removed', []]]);
    expect(script).toEqual([expect.stringContaining('：查看身份的记录，或者密封的内容：')]);
  });

  it('a row written by hand, with every trigger on, says whose hand it was and that no event tells of it', async () => {
    await after([`update app.clocks set yellow_from = yellow_from + 1 where matter_id = MATTER and kind = 'D-TRIAGE'`], async () => {
      expect(await rowFaults()).toEqual(expect.arrayContaining(['clocks by_hand yellow_from', 'clocks no_event yellow_from']));
      const { lines, rows } = await ledgerOf(db, [matter.id]);
      expect(rowFaultsOf({ lines, rows, files: [] })).toEqual(expect.arrayContaining([`登记编号 ${matter.regNo}：办理期限：有人绕过系统直接写了数据库`, `登记编号 ${matter.regNo}：办理期限：改动了数据，流转记录里没有对应的一步`]));
    }, true);
  });

  it('a line forged whole, under the name of the API, is found by the event that is missing', async () => {
    await after([`update app.services set received_on = received_on + 1 where document_id = ${opinion}`, forgedLine('services', 'pg_current_xact_id()')], async () => {
      expect(await rowFaults()).toEqual(['services no_event received_on']);
      const { lines, rows } = await ledgerOf(db, [matter.id]);
      expect(rowFaultsOf({ lines, rows, files: [] })).toEqual([`登记编号 ${matter.regNo}：送达（收到日期）：改动了数据，流转记录里没有对应的一步`]);
    });
  });

  it('is said to whoever may check the record', async () => {
    await after([`update app.evaluations set level = 'satisfied' where matter_id = MATTER and body = 'unit'`,
      `select set_config('request.jwt.claims', json_build_object('sub', id, 'role', 'authenticated')::text, true) from auth.users where email = 'registrar@xinfang.example'`, 'set local role authenticated'], async () => {
      expect((await db.query('select seq, fault from api.check_record($1)', [matter.id])).rows).toEqual([{ seq: null, fault: 'evaluations row_changed level' }]);
    });
  });

  it('keeps the salt of the last line of a row alone: what a row said before cannot be guessed from its digest [R-REG-MIN-DATA]', async () => {
    expect(await sql('select count(*)::int as n from app.ledger l where salt is not null and exists (select from app.ledger x where x.tbl = l.tbl and x.key = l.key and x.n > l.n)')).toEqual([{ n: 0 }]);
  });

  it('is changed by nobody, and read by nobody [R-CALC-IMMUTABLE]', async () => {
    for (const text of ['update app.ledger set plain = plain', 'update app.ledger set salt = null', 'delete from app.ledger', 'truncate app.ledger']) await expect(sql(text)).rejects.toMatchObject({ message: 'record_is_append_only' });
    expect(await sql("select has_table_privilege('authenticated', 'app.ledger', 'select') or has_table_privilege('service_role', 'app.ledger', 'select') as reads")).toEqual([{ reads: false }]);
  });
});

/** Deeds on rows that belong to no matter, and on the program. */
const ruleDeeds: [string, string][] = [
  [`update app.units set name = '别的局' where code = 'SLJ'`, 'units row_changed name'],
  [`update app.clock_kinds set days = 90 where kind = 'D-HANDLE'`, 'clock_kinds row_changed days'],
  [`update app.calendar_days set is_off = not is_off where day = '2026-10-01'`, 'calendar_days row_changed is_off'],
  [`delete from app.transitions where code = 'T-09'`, 'transitions row_removed'],
  [`update app.states set label = '已办结' where state = 'M50'`, 'states row_changed label'],
  [`update app.retention_terms set years = 10 where years = 30`, 'retention_terms row_changed years'],
  [`update app.templates set body = '没有救济' where kind = 'W-OPINION'`, 'templates row_changed words'],
  [`update app.outcomes set label = '支持' where code = 'unsupported'`, 'outcomes row_changed label'],
  [`update app.staff set roles = '{REGISTRAR,BUREAU_LEAD}' where email = 'registrar@xinfang.example'`, 'staff row_changed roles'],
  [`update app.staff set display_name = '别人' where email = 'lead@xinfang.example'`, 'staff row_changed display_name'],
  [`insert into app.site_accounts select id, 'portal' from auth.users where email = 'registrar@xinfang.example'`, 'site_accounts row_unrecorded'],
  [`insert into app.signing_keys values ('0123456789abcdef', 'self-made', '2026-01-01')`, 'signing_keys row_unrecorded'],
  [`update app.seal_keys set retired_on = '2026-01-01'`, 'seal_keys row_changed retired_on'],
  [`insert into app.staff_invitations (email, display_name, unit_id, roles) values ('ghost@xinfang.example', '维护人员', app.bureau_id(), '{BUREAU_LEAD}')`, 'staff_invitations row_unrecorded'],
  [`update app.secrets set value = extensions.gen_random_bytes(32) where name = 'query_code'`, 'secrets row_changed words'],
  [`update auth.users set email = 'ghost@xinfang.example' where email = 'districtlead@xinfang.example'`, 'staff row_changed words'],
  [`update storage.buckets set public = true`, 'setting row_changed words'],
  [`update app.time_travel set shift = shift - interval '9 days'`, 'time_travel row_changed shift'],
  [`alter table app.awards disable trigger note_rule`, 'trigger row_changed words'],
  [`drop policy "The bureau reads awards" on app.awards`, 'policy row_removed'],
  [`create policy "Everybody reads awards" on app.awards for select to authenticated using (true)`, 'policy row_unrecorded'],
  [`alter table app.awards drop constraint awards_pkey`, 'constraint row_removed'],
  [`grant update on app.awards to authenticated`, 'table row_changed words'],
  [`drop function app.explain_change(text)`, 'function row_removed'],
  [`create or replace function app.event_is_due(p_tbl text, p_fields text[], p_was jsonb, p_is jsonb) returns boolean language sql immutable set search_path = '' as 'select false'`, 'function row_changed words'],
  [`create function app.back_door() returns int language sql set search_path = '' as 'select 1'`, 'function row_unrecorded'],
];

describe('the law, the units, the staff and the program, held against the ledger', () => {
  it.each([['in the database', ruleFaults], ['by the script', async () => {
    const { lines, rows } = await ledgerOf(db);
    return rowFaultsOf({ lines, rows: rows.filter((r) => !r.plain?.includes('"matter_id"')), files: [] }) as string[];
  }]] as const)('every change is found %s', async (where, look) => {
    const before = new Set(await look());
    const found = (await after(ruleDeeds.map(([deed]) => deed), look)).filter((f) => !before.has(f));
    const missed = ruleDeeds.filter(([, fault]) => where === 'in the database' && !found.some((f) => f.startsWith(fault))).map(([deed]) => deed);
    expect(missed).toEqual([]);
    for (const said of ['单位（名称）', '期限的天数和依据（天数）', '节假日（是否放假）', '步骤：台账里有，数据不见了', '工作人员（岗位）', '工作人员（姓名）', '系统时间（时间）', '保护措施（触发器）', '查看权限：有数据', '程序：台账里有', '程序：有数据']) {
      if (where === 'by the script') expect([said, found.some((f) => f.includes(said))]).toEqual([said, true]);
    }
  });

  const toldOfChanges = async () => (await db.query("select tbl, reason, changes from app.explained_changes(app.now() - interval '1 hour')")).rows;
  it('no reason hides a change: neither one that accounts and tests give, nor a line that says it stood there when the ledger began', async () => {
    for (const reason of ['网站账号', '移动系统时间（演示或者测试）', '第一次启用台账']) {
      await after([`select app.explain_change('${reason}')`, `update app.clock_kinds set days = 90 where kind = 'D-HANDLE'`, `update app.ledger set op = 'found', xact = (select xact from app.ledger where tbl = 'function' and key = 'app.note_row()' order by n limit 1) where tbl = 'clock_kinds' and xact = pg_current_xact_id()`, `update app.ledger l set hash = app.line_hash(l, 'sha256') where tbl = 'clock_kinds' and key = 'D-HANDLE' and salt is not null`].slice(0, reason === '第一次启用台账' ? 4 : 2), async () => {
        expect(await toldOfChanges()).toContainEqual({ tbl: 'clock_kinds', reason, changes: 1 });
        expect((handsOf((await ledgerOf(db)).lines) as string[]).filter((h) => h.includes(`期限的天数和依据：${reason}（1 处）`))).toHaveLength(1);
      }, 'except on the ledger');
    }
  });

  it('a change by the owner with a reason is no fault and stays listed; without one it is a fault', async () => {
    const deed = `update app.units set phone = '0310-0000001' where code = 'SLJ'`;
    await after([deed], async () => expect((await ruleFaults()).filter((f) => f.startsWith('units'))).toContain('units by_hand phone'), true);
    await expect(sql("select app.explain_change(' ')")).rejects.toThrow('reason_missing');
    await after([`select app.explain_change('号码变更，按局办通知')`, deed], async () => {
      expect((await ruleFaults()).filter((f) => f === 'units by_hand phone')).toEqual([]);
      expect((handsOf((await ledgerOf(db)).lines) as string[]).filter((h) => h.includes('单位：号码变更，按局办通知（1 处）'))).toHaveLength(1);
      expect(await toldOfChanges()).toContainEqual({ tbl: 'units', reason: '号码变更，按局办通知', changes: 1 });
    }, true);
  });
});

/** Deeds on the program, the schemas, the roles and the settings, each with the part and the name under which it is found. */
const programDeeds: [deed: string, tbl: string, key: string][] = [
  [`alter table app.urgings disable trigger all`, 'constraint', 'app.urgings.urgings_matter_id_fkey'],
  [`drop trigger keep_seal_keys on app.seal_keys`, 'trigger', 'app.seal_keys.keep_seal_keys'],
  [`create rule swallow as on insert to app.urgings do instead nothing`, 'rule', 'app.urgings.swallow'],
  [`create table public.slipped () inherits (app.urgings)`, 'table', 'app.urgings'],
  [`alter table app.holds owner to supabase_admin`, 'table', 'app.holds'],
  [`alter table app.holds no force row level security, disable row level security`, 'table', 'app.holds'],
  [`alter policy "Everyone signed in reads the published anchors" on app.anchors using (false)`, 'policy', 'app.anchors.Everyone signed in reads the published anchors'],
  [`alter function app.today() owner to supabase_admin`, 'function', 'app.today()'],
  [`alter function app.on_date(timestamptz) security definer`, 'function', 'app.on_date(timestamp with time zone)'],
  [`create or replace function auth.role() returns text language sql stable as 'select ''service_role''::text'`, 'function', 'auth.role()'],
  [`alter function extensions.gen_random_bytes(int) owner to anon`, 'function', 'extensions.gen_random_bytes(integer)'],
  [`update pg_catalog.pg_proc set prosrc = replace(prosrc, '1', '2') where oid = 'app.light(date,date,date,date)'::regprocedure or proname = 'round_size'`, 'function', 'app.round_size(integer)'],
  [`alter type app.intake_form add attribute shadow text`, 'table', 'app.intake_form'],
  [`alter view api.anchors set (security_invoker = false)`, 'table', 'api.anchors'],
  [`grant usage on schema app to anon`, 'schema', 'app'],
  [`alter default privileges for role postgres in schema api grant select on tables to anon`, 'schema', 'api'],
  [`grant create on schema public to anon`, 'schema', 'public'],
  [`grant create on database postgres to anon`, 'schema', 'database'],
  [`grant anon to authenticator with admin option`, 'role', 'authenticator'],
  [`alter role authenticated bypassrls`, 'role', 'authenticated'],
  [`create role night_watch superuser`, 'role', 'night_watch'],
  [`grant service_role to anon`, 'role', 'anon'],
  [`create role watcher login; grant pg_read_all_data to watcher`, 'role', 'watcher'],
  [`alter table storage.objects disable row level security`, 'table', 'storage.objects'],
  [`grant select on auth.users to authenticated`, 'table', 'auth.users'],
  [`alter table app.check_rounds set unlogged`, 'table', 'app.check_rounds'],
  [`alter default privileges for role postgres grant execute on functions to anon`, 'schema', 'default.postgres.f'],
  [`alter role authenticator set session_replication_role = 'replica'`, 'setting', '*.authenticator.session_replication_role'],
  [`alter database postgres set row_security = off`, 'setting', 'postgres.*.row_security'],
  [`alter role authenticator set pgrst.db_pre_request = 'app.today'`, 'setting', '*.authenticator.pgrst.db_pre_request'],
  [`create function public.watch() returns event_trigger language plpgsql as 'begin end'; create event trigger watch on ddl_command_end execute function public.watch()`, 'trigger', 'event.watch'],
];

describe('the program, the roles and the settings of the database', () => {

  it('cannot be changed unseen, in the database and by the script [R-CALC-IMMUTABLE]', async () => {
    await db.query('begin');
    try {
      for (const [deed] of programDeeds) await db.query(deed).catch((e: Error) => { throw new Error(`${deed}: ${e.message}`); });
      const inside = new Set(((await db.query('select tbl, key from app.rule_faults()')).rows as Fault[]).map((f) => `${f.tbl} ${f.key}`));
      expect(programDeeds.filter(([, tbl, key]) => !inside.has(`${tbl} ${key}`)).map(([deed]) => deed)).toEqual([]);
      const { lines, rows } = await ledgerOf(db);
      const outside = rowFaultsOf({ lines, rows: rows.filter((r) => !r.plain?.includes('"matter_id"')), files: [] }) as string[];
      expect(programDeeds.filter(([, , key]) => !outside.some((f) => f.startsWith(`${key}：`))).map(([deed]) => deed)).toEqual([]);
    } finally {
      await db.query('rollback');
    }
  });

  it('nor the numbers of the ledger set back, nor a matter taken out of what a unit finds', async () => {
    const [{ last }] = (await db.query('select last_value as last from app.ledger_n')).rows;
    try {
      await db.query("select setval('app.ledger_n', 5)");
      expect(await ruleFaults()).toContain('sequence row_changed');
      expect((await judged(db, '2099-01-01T00:00:00.000000Z', [])).faults.map((f) => f.text)).toContainEqual(expect.stringContaining('台账的编号'));
    } finally {
      await db.query("select setval('app.ledger_n', $1)", [last]);
    }
    await after([`delete from app.unit_matters where matter_id = MATTER`, `delete from app.search_texts where matter_id = MATTER`], async () => expect(await rowFaults()).toEqual(expect.arrayContaining(['unit_matters row_removed', 'search_texts row_removed'])));
    await after([`update app.search_texts set plain = plain || '别的' where matter_id = MATTER`], async () => expect(await rowFaults()).toEqual(['search_texts row_changed']));
    await after([`insert into app.unit_matters (unit_id, matter_id, received_at) select u.id, m.id, m.received_at from app.matters m, app.units u where m.id = MATTER and u.code = 'SLJ'`], async () => expect(await rowFaults()).toContain('unit_matters row_unrecorded'));
  });

  it('nor a step or a line dated where no root will cover it for years', async () => {
    const last = `matter_id = MATTER and n = (select max(n) from app.ledger where matter_id = MATTER)`;
    await after([`update app.ledger set at = at + interval '9 years' where ${last}`, `update app.ledger l set hash = app.line_hash(l, 'sha256') where ${last}`, `update app.events set at = at + interval '9 years' where matter_id = MATTER and seq = (select event_count from app.matters where id = MATTER)`], async () => {
      expect((await rowFaults()).filter((f) => f.includes('line_post_dated'))).toHaveLength(1);
      expect((await db.query('select fault from app.chain_faults($1)', [matter.id])).rows).toContainEqual({ fault: 'post_dated' });
    });
  });
});

describe('a round of checks', () => {
  const as = async (email: string) => void (await db.query(`reset role; select set_config('request.jwt.claims', json_build_object('sub', id, 'role', 'authenticated')::text, true) from auth.users where email = '${email}'; set local role authenticated`));
  const round = async (email: string, isSealed = false) => {
    await as(email);
    for (;;) if ((await db.query('select api.check_now($1) as said', [isSealed])).rows[0].said.is_done) break;
  };
  const told = async (email: string) => {
    await as(email);
    return (await db.query('select reg_no, part, fault, fields, gone_at is null as is_open, is_sealed from api.findings where reg_no = any($1) or part = $2', [[matter.regNo, report.regNo], 'units'])).rows as { reg_no: string; part: string; fault: string; fields: string[]; is_open: boolean }[];
  };
  let report: Begun;

  it('keeps what it finds, with the day, for who oversees the record; of reports for their officers alone; and says when it is gone [R-CALC-IMMUTABLE, R-CONF-INVISIBLE]', async () => {
    report = await received({ p_type: 'B' });
    await after([`update app.clocks set due_on = due_on + 30 where matter_id = MATTER and kind = 'D-TRIAGE'`, `update app.units set name = '别的局' where code = 'SLJ'`, `update app.clocks set due_on = due_on + 30 where matter_id = '${report.id}' and kind = 'D-TRIAGE'`], async () => {
      await round('auditor@xinfang.example');
      for (const email of ['auditor@xinfang.example', 'admin@xinfang.example', 'lead@xinfang.example']) {
        expect(await told(email)).toEqual(expect.arrayContaining([expect.objectContaining({ reg_no: matter.regNo, part: 'clocks', fault: 'row_changed', fields: ['due_on'], is_open: true }), expect.objectContaining({ part: 'units', fault: 'row_changed', fields: ['name'] })]));
      }
      await round('conf@xinfang.example', true);
      expect(await told('conf@xinfang.example')).toMatchObject([{ reg_no: report.regNo, part: 'clocks', fault: 'row_changed', is_sealed: true }]);
      expect((await told('auditor@xinfang.example')).filter((f) => f.reg_no === report.regNo)).toEqual([]);
      for (const email of ['triage@xinfang.example', 'head@zhujian.example']) expect(await told(email)).toEqual([]);
      await db.query('reset role');
      await db.query(named(`update app.clocks set due_on = due_on - 30 where matter_id = MATTER and kind = 'D-TRIAGE'`));
      await round('lead@xinfang.example');
      expect((await told('lead@xinfang.example')).find((f) => f.reg_no === matter.regNo && f.part === 'clocks')?.is_open).toBe(false);
      await db.query('reset role');
    });
  }, 120_000);

  it('goes over each matter once, a part at a time, and ends with the last', async () => {
    await after(['select 1'], async () => {
      const [{ n }] = (await db.query('select count(*)::int as n from app.matters where not is_sealed')).rows;
      const parts: { checked: number; is_done: boolean }[] = [];
      while (!parts.at(-1)?.is_done) parts.push((await db.query('select r.checked, r.ended_at is not null as is_done from app.check_some(null, 1) r')).rows[0]);
      expect(n).toBeGreaterThan(1);
      expect(parts.at(-1)).toEqual({ checked: n, is_done: true });
      expect(parts.length).toBeGreaterThanOrEqual(n);
    });
  }, 120_000);

  it('goes on although somebody wrote down that one ended in a later year', async () => {
    await after([`insert into app.check_rounds (began_at, checked, ended_at) values (now(), 60, app.now() + interval '70 years')`, `select api.check_hourly()`], async () => {
      expect((await db.query('select count(*)::int as n from app.check_rounds where keeper_unit_id is null and ended_at is null or ended_at < app.now()')).rows).not.toEqual([{ n: 0 }]);
    });
  });

  it('is not begun by others', async () => {
    for (const who of [zhujian.head, registrar, portal]) expect((await who.call('check_now')).key).toBe('role_missing');
    expect((await lead.call('check_now', { p_is_sealed: true })).key).toBe('role_missing');
    expect((await conf.call('check_now')).key).toBe('role_missing');
  });
});
