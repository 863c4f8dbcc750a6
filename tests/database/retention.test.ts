// How long files are kept and what is done then: the plan, lists by two persons, what goes and what stays. Decades pass; what
// other tests left is kept for ever first.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderOf } from '../../kit/sealing.ts';
import { faultsOf } from '../../portal/public/verify.mjs';
import { exportRecord } from '../../stack/src/export.ts';
import { answersOf, approve, dispatchOf, received, registered, routesOf, versionOf } from '../support/matters.ts';
import { admin, analyst, auditor, conf, done, env, lead, portal, registrar, reviewer, runJob, secondConf, sql, supervisor, tokenOf, travelHome, travelTo, triage, unitId, zhujian } from '../support/stack.ts';

const mark = randomUUID().slice(0, 8);
const word = `岛${mark}`; // stands in everything that anybody writes about the matter
const address = `${mark}@example.cn`;
const db = new pg.Client(env.superuserUrl);
const faults = async (id: string) => (await sql('select seq, fault from app.chain_faults($1)', [id])).map((f) => `${f.seq} ${f.fault}`);
const today = async () => (await sql('select app.today()::text as d'))[0].d as string;
const retention = async (id: string, person = reviewer) => (await person.read('matter_retention', `matter_id=eq.${id}`))[0];
const draft = async () => done(await reviewer.call('draft_disposal', { p_is_sealed: false, p_opinion: '保管期限已满，没有继续保存的价值' })) as string;
let long: { id: string; code: string; regNo: string }, short: typeof long, report: typeof long, held: typeof long, path: string, snapshot: string;

/** A file below an open form, as a site puts it there. */
async function filed(form: string, isSealed = false): Promise<{ file: string; path: string }> {
  const intake = folderOf(form), file = randomUUID(), path = `intake/${intake}/${file}`;
  done(await portal.call('open_intake', { p_submission_id: intake }));
  const put = await fetch(`${env.apiUrl}/storage/v1/object/attachments/${path}`, { method: 'POST', headers: { apikey: env.publishableKey, authorization: `Bearer ${await tokenOf(env.portalAccount.email)}`, 'content-type': isSealed ? 'application/octet-stream' : 'application/pdf' }, body: Buffer.from('%PDF-1.4 test') });
  expect(put.status).toBe(200);
  done(await portal.call('add_attachment', { p_submission_id: intake, p_attachment_id: file, p_file_name: `${word}.pdf`, p_media_type: 'application/pdf', p_bytes: 13, p_hash: 'ab'.repeat(32), p_is_sealed: isSealed }));
  return { file, path };
}

/** A matter with words of everybody in every place that ordinary handling fills. */
async function written(): Promise<typeof long> {
  const form = randomUUID(), { file, path: kept } = await filed(form);
  path = kept;
  const m = await received({ p_submission_id: form, p_title: `${word}供暖`, p_content: `${word}冷。`, p_demands: [`${word}升温`], p_name: `${word}主`, p_address: `${word}1号`, p_email: address, p_attachments: [file] });
  done(await portal.call('add_material', { p_code: m.code, p_client: 'r', p_material_id: randomUUID(), p_text: `${word}照片` }));
  done(await portal.call('make_helper', { p_code: m.code, p_client: 'r', p_request_id: randomUUID(), p_helper: { name: `${word}女`, relation: `${word}女儿`, contact: `${word}宅电`, scope: 'papers' } }));
  done(await portal.call('choose_notice', { p_code: m.code, p_client: 'r', p_channel: 'email', p_address: address }));
  done(await registrar.call('register_matter', { p_matter_id: m.id, p_version: await versionOf(m.id), p_purpose: '03', p_category: '0302', p_place: null }));
  done(await portal.call('request_correction', { p_code: m.code, p_client: 'r', p_correction_id: randomUUID(), p_name: `${word}主`, p_field: 'address', p_wanted: `${word}2号`, p_reason: `${word}搬家` }));
  const [c] = await sql('select id from app.corrections where matter_id = $1', [m.id]);
  done(await registrar.call('open_correction', { p_correction_id: c.id }));
  done(await registrar.call('answer_correction', { p_correction_id: c.id, p_granted: true, p_text: `${word}已改` }));
  done(await triage.call('transfer_matter', { p_matter_id: m.id, p_version: await versionOf(m.id), p_reason: `${word}归其管`, p_dispatches: [{ unit_id: await unitId('ZJJ'), role: 'lead' }] }));
  let d = await dispatchOf(m.id);
  done(await zhujian.clerk.call('sign_dispatch', { p_dispatch_id: d.id, p_version: d.version }));
  d = await dispatchOf(m.id);
  done(await zhujian.handler.call('give_acceptance', { p_dispatch_id: d.id, p_version: d.version, p_routes: await routesOf(m.id, 6), p_phone: '0310-1', p_text: `${word}受理`, p_service: { method: 'direct' } }));
  await approve(zhujian.head, m.id);
  d = await dispatchOf(m.id);
  done(await zhujian.handler.call('record_contact', { p_dispatch_id: d.id, p_method: 'phone', p_on: await today(), p_note: `听取${word}` }));
  d = await dispatchOf(m.id);
  done(await zhujian.handler.call('request_extension', { p_dispatch_id: d.id, p_version: d.version, p_days: 5, p_reason: `${word}路远`, p_work_done: `去过${word}` }));
  d = await dispatchOf(m.id);
  done(await zhujian.head.call('refuse_extension', { p_dispatch_id: d.id, p_version: d.version, p_reason: `${word}不远` }));
  d = await dispatchOf(m.id);
  const answers = (await answersOf(m.id)).map((a) => ({ ...a, answer: `${word}已升温`, basis: `《${word}办法》` }));
  done(await zhujian.handler.call('submit_opinion', { p_dispatch_id: d.id, p_version: d.version, p_facts: `${word}十四度`, p_reasons: `${word}不达标`, p_demands: answers }));
  d = await dispatchOf(m.id);
  done(await zhujian.head.call('sign_opinion', { p_dispatch_id: d.id, p_version: d.version }));
  d = await dispatchOf(m.id);
  done(await zhujian.clerk.call('serve_opinion', { p_dispatch_id: d.id, p_version: d.version, p_method: 'direct', p_sent_on: await today(), p_received_on: await today(), p_receiver: `${word}主`, p_relation: `${word}本人` }));
  const [party] = await sql("select id from app.parties where matter_id = $1 and role = 'petitioner'", [m.id]);
  done(await registrar.call('reveal_party', { p_party_id: party.id, p_reason: `问${word}` }));
  for (const e of (done(await portal.call('track_submission', { p_code: m.code, p_client: 'r' })).evaluations as { id: string; is_open: boolean }[]).filter((x) => x.is_open)) {
    done(await portal.call('evaluate_matter', { p_code: m.code, p_client: 'r', p_evaluation_id: e.id, p_level: 'satisfied', p_comment: `${word}谢谢` }));
  }
  return m;
}
/** Which tables still hold a word, and in how many rows. */
async function found(text: string): Promise<string[]> {
  const tables = await sql("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'app' and c.relkind = 'r' order by 1");
  const hits: string[] = [];
  for (const { relname } of tables) {
    const { rows } = await db.query(`select count(*)::int as n from app.${relname} t where to_jsonb(t)::text like $1`, [`%${text}%`]);
    if (rows[0].n > 0) hits.push(relname);
  }
  return hits;
}

beforeAll(async () => {
  await db.connect();
  await db.query(`set session_replication_role = replica; update app.matters set retention = 'lasting' where erased_on is null; delete from app.retention_terms where set_by is not null;
    update app.disposals set is_approved = false, number = null, finished_on = null, decision = '不', decided_on = drafted_on, decided_by = (select id from app.staff where email like 'lead@xin%') where is_approved is null or finished_on is null; set session_replication_role = origin`);
  await travelTo('2026-03-02T09:00:00+08:00');
  long = await written();
  short = await registered({ p_type: 'E', p_title: '咨询末班公交', p_content: '几点有车' });
  done(await triage.call('reply_directly', { p_matter_id: short.id, p_version: await versionOf(short.id), p_text: '六点', p_basis: null }));
  held = await registered({ p_type: 'E' });
  done(await triage.call('reply_directly', { p_matter_id: held.id, p_version: await versionOf(held.id), p_text: '六点', p_basis: null }));
  const form = randomUUID();
  report = await received({ p_type: 'B', p_submission_id: form, p_attachments: [(await filed(form, true)).file], p_title: `${word}收钱`, p_content: `${word}有人收钱` });
  done(await conf.call('register_matter', { p_matter_id: report.id, p_version: 1, p_purpose: '05', p_category: '1501', p_place: null }));
  done(await conf.call('transfer_sealed', { p_matter_id: report.id, p_version: await versionOf(report.id), p_unit_id: await unitId('JWJW'), p_cadre_level: 'district', p_reported_units: [], p_reason: `${word}归其管` }));
  done(await portal.call('send_sealed_message', { p_code: report.code, p_client: 'r', p_message_id: randomUUID(), p_kind: 'report', p_text: `${word}补充` }));
  done(await conf.call('open_sealed_matter', { p_matter_id: report.id, p_reason: `看${word}` }));
  done(await conf.call('answer_sealed_message', { p_matter_id: report.id, p_kind: 'report', p_text: `${word}收到` }));
  done(await portal.call('make_helper', { p_code: report.code, p_client: 'r', p_request_id: randomUUID(), p_helper: { name: `${word}女`, relation: '女儿', scope: 'progress' } }));
  await travelTo('2026-03-20T09:00:00+08:00');
  for (const m of [short, held]) done(await reviewer.call('archive_matter', { p_matter_id: m.id, p_version: await versionOf(m.id) }));
  const [e] = await sql('select id from app.executions where matter_id = $1', [long.id]);
  done(await zhujian.handler.call('record_execution', { p_execution_id: e.id, p_done_on: '2026-03-19', p_person: `${word}承办`, p_proof: `${word}照片` }));
  await travelTo('2026-05-20T09:00:00+08:00');
  await sql('select app.close_lapsed()', [], 'superuser');
  snapshot = done(await analyst.call('take_snapshot', { p_kind: 'assessment', p_from: '2026-01-01', p_to: '2026-05-20' }));
});
afterAll(async () => {
  await travelHome();
  await db.end();
});

describe('the archive plan', () => {
  it('gives a matter its class when it is closed, by what came of it, and its last day [R-ARCHIVE]', async () => {
    expect(await retention(long.id)).toMatchObject({ class: 'long', years: 30, term_ends_on: '2056-12-31', erased_on: null });
    expect(await retention(short.id)).toMatchObject({ class: 'short', years: 10, kept_from: '2026-03-20', term_ends_on: '2036-12-31', is_kept: false });
    expect(await retention(report.id, conf)).toMatchObject({ class: 'report', term_ends_on: '2056-12-31' });
    expect(await retention(report.id)).toBeUndefined();
  });

  it('is changed by the administrator or the leader, from today on, with a reason; earlier terms stay and no promise gets shorter [R-ARCHIVE]', async () => {
    const term = { p_class: 'long', p_years: 10, p_is_lasting: false, p_basis: '修订的归档计划', p_valid_from: '2026-06-01', p_reason: '库房不足' };
    for (const person of [reviewer, supervisor, auditor, zhujian.head, conf]) expect((await person.call('set_retention_term', term)).key).toBe('role_missing');
    expect((await lead.call('set_retention_term', { ...term, p_years: 9 })).key).toBe('years_malformed');
    expect((await lead.call('set_retention_term', { ...term, p_years: null })).key).toBe('years_malformed');
    expect((await lead.call('set_retention_term', { ...term, p_valid_from: '2026-05-19' })).key).toBe('valid_from_past');
    expect((await lead.call('set_retention_term', { ...term, p_reason: ' ' })).key).toBe('reason_missing');
    done(await lead.call('set_retention_term', term));
    expect((await admin.call('set_retention_term', term)).key).toBe('term_of_day_is_set');
    await travelTo('2026-06-02T09:00:00+08:00');
    expect((await registrar.read('retention_plan', 'code=eq.long&order=valid_from')).map((t) => [t.years, t.is_current])).toEqual([[30, false], [10, true]]);
    expect(await retention(long.id)).toMatchObject({ years: 30, term_ends_on: '2056-12-31' });
    await expect(sql("update app.retention_terms set years = 10 where code = 'report'")).rejects.toMatchObject({ message: 'record_is_append_only' });
  });

  it('lets another class be chosen for one matter, with the reason in its record [R-ARCHIVE]', async () => {
    const choose = async (p_class: string, parts: object = {}) => reviewer.call('choose_retention', { p_matter_id: held.id, p_version: await versionOf(held.id), p_class, p_reason: '有参考价值', ...parts });
    expect((await choose('short')).key).toBe('retention_missing');
    expect((await choose('long', { p_reason: '' })).key).toBe('reason_missing');
    expect((await zhujian.head.call('choose_retention', { p_matter_id: held.id, p_version: 1, p_class: 'long', p_reason: '想' })).key).toBe('matter_not_found');
    expect((await registrar.call('choose_retention', { p_matter_id: held.id, p_version: 1, p_class: 'long', p_reason: '想' })).key).toBe('role_missing');
    done(await choose('long'));
    done(await choose('short'));
    expect(await sql("select payload ->> 'former' as former, detail from app.events where matter_id = $1 and label = '改定保管期限' order by seq", [held.id])).toEqual([{ former: 'short', detail: '有处理结果的信访事项：有参考价值' }, { former: 'long', detail: '没有处理结果的信访事项：有参考价值' }]);
    expect(await faults(held.id)).toEqual([]);
  });
});

describe('a list', () => {
  it('names nothing before the term has ended, and nobody can take words out before, whoever writes [R-ARCHIVE]', async () => {
    await travelTo('2036-12-31T23:00:00+08:00');
    expect((await reviewer.call('draft_disposal', { p_is_sealed: false, p_opinion: '到期' })).key).toBe('nothing_due');
    const early = randomUUID();
    await db.query(`insert into app.disposals (id, keeper_unit_id, is_sealed, opinion, drafted_by, drafted_on, number, is_approved, decision, decided_by, decided_on)
      select $1, app.bureau_id(), false, '早', (select id from app.staff where email like 'reviewer@%'), app.today(), $2, true, '同意', (select id from app.staff where email like 'lead@%'), app.today()`, [early, `试〔2036〕${mark}号`]);
    await db.query("insert into app.disposal_items (disposal_id, matter_id, retention, years, closed_on, term_ended_on) values ($1, $2, 'short', 10, '2026-03-20', '2036-12-31')", [early, short.id]);
    await expect(db.query('insert into app.erasures (matter_id, disposal_id, event_seq, erased_at, by_id, xact) select $2, $1, 9, app.now(), (select decided_by from app.disposals where id = $1), pg_current_xact_id()', [early, short.id])).rejects.toMatchObject({ message: 'term_not_ended', hint: 'R-ARCHIVE' });
    await expect(db.query("update app.submissions set content = '（已销毁）' where matter_id = $1", [short.id])).rejects.toMatchObject({ message: 'original_text_is_kept' });
    await expect(db.query("update app.events set detail = null where matter_id = $1", [short.id])).rejects.toMatchObject({ message: 'record_is_append_only' });
    await db.query("update app.disposals set finished_on = app.today() where id = $1", [early]);
  });

  it('is drawn up by one and decided by another; what is held, under review or asked about is not on it [R-ARCHIVE]', async () => {
    await travelTo('2037-01-02T09:00:00+08:00');
    done(await reviewer.call('hold_matter', { p_matter_id: held.id, p_reason: '行政诉讼未结' }));
    expect((await reviewer.call('hold_matter', { p_matter_id: held.id, p_reason: '再' })).key).toBe('matter_is_held');
    for (const person of [registrar, lead, admin, zhujian.head]) expect((await person.call('draft_disposal', { p_is_sealed: false, p_opinion: '到期' })).key).toBe('role_missing');
    const list = await draft();
    expect((await reviewer.call('draft_disposal', { p_is_sealed: false, p_opinion: '到期' })).key).toBe('disposal_is_open');
    expect((await reviewer.read('disposal_items', `disposal_id=eq.${list}`)).map((i) => i.reg_no)).toEqual([short.regNo]);
    for (const person of [registrar, zhujian.head, admin, conf]) expect(await person.read('disposals', `id=eq.${list}`)).toEqual([]);
    expect((await reviewer.call('decide_disposal', { p_disposal_id: list, p_approve: true, p_text: null })).key).toBe('drafter_cannot_sign');
    expect((await reviewer.call('carry_out_disposal', { p_disposal_id: list })).key).toBe('disposal_not_approved');
    expect((await registrar.call('decide_disposal', { p_disposal_id: list, p_approve: true, p_text: null })).key).toBe('disposal_not_found');
    expect((await lead.call('decide_disposal', { p_disposal_id: list, p_approve: false, p_text: '' })).key).toBe('text_missing');
    done(await lead.call('decide_disposal', { p_disposal_id: list, p_approve: false, p_text: '先请档案馆看' }));
    const again = await draft();
    done(await reviewer.call('leave_out', { p_disposal_id: again, p_matter_id: short.id, p_reason: '要参考' }));
    expect((await lead.call('decide_disposal', { p_disposal_id: again, p_approve: true, p_text: null })).key).toBe('nothing_due');
    done(await lead.call('decide_disposal', { p_disposal_id: again, p_approve: false, p_text: '不销毁' }));
    done(await reviewer.call('lift_hold', { p_matter_id: held.id, p_reason: '判决已生效' }));
  });

  it('is carried out after the approval, leaves out what is needed by then, and says all of it to the holder of the code [R-ARCHIVE, R-REG-MIN-DATA]', async () => {
    await travelTo('2037-01-02T09:30:00+08:00');
    const list = await draft();
    const number = done(await lead.call('decide_disposal', { p_disposal_id: list, p_approve: true, p_text: null })) as string;
    expect(number).toMatch(/^丛信销〔2037〕[1-9]\d*号$/);
    done(await lead.call('hold_matter', { p_matter_id: held.id, p_reason: '审计要用' }));
    expect(done(await reviewer.call('carry_out_disposal', { p_disposal_id: list }))).toEqual({ erased: 1, rest: 0 });
    const items = await reviewer.read('disposal_items', `disposal_id=eq.${list}`);
    expect(items.find((i) => i.matter_id === held.id)).toMatchObject({ left_out_reason: '执行时需要继续保管：已经登记暂缓销毁', erased_on: null });
    expect(items.find((i) => i.matter_id === short.id)).toMatchObject({ erased_on: '2037-01-02', title: '（已销毁）' });
    const seen = done(await portal.call('track_submission', { p_code: short.code, p_client: 'r' }));
    expect(seen.summary).toContain(number);
    expect(seen.summary).toContain('保管 10 年');
    expect(JSON.stringify(seen)).not.toContain('末班公交');
    expect((await reviewer.call('reopen_matter', { p_matter_id: short.id, p_version: await versionOf(short.id), p_reason: '新事实' })).key).toBe('matter_erased');
    expect((await portal.call('send_sealed_message', { p_code: short.code, p_client: 'r', p_message_id: randomUUID(), p_kind: 'retaliation', p_text: '怕' })).key).toBe('matter_erased');
    expect(await faults(short.id)).toEqual([]);
    expect(await faults(held.id)).toEqual([]);
  });
});

describe('what is taken out after thirty years', () => {
  it('leaves no word, name or file of the matter anywhere; numbers, dates, outcomes, events, clocks and figures stay [R-ARCHIVE, R-REG-MIN-DATA, R-ANN-DATA]', async () => {
    await travelTo('2057-01-02T09:00:00+08:00');
    const kept = async () => ({
      events: await sql("select seq, transition, label, at, actor_name, from_state, to_state, encode(hash, 'hex') as hash from app.events where matter_id = $1 and label <> '保管期满，销毁内容' order by seq", [long.id]),
      clocks: await sql('select kind, started_on, due_on, met_on, ended_on, breached_on from app.clocks where matter_id = $1 order by kind, started_on', [long.id]),
      papers: await sql("select kind, number, issued_on, encode(hash, 'hex') as hash from app.documents where matter_id = $1 order by kind, number", [long.id]),
      outcomes: await sql('select outcome, closed_on from app.demands where matter_id = $1', [long.id]), ratings: await sql('select level from app.evaluations where matter_id = $1 order by body', [long.id]),
      people: await sql('select role, kind from app.parties where matter_id = $1', [long.id]), files: await sql('select hash, bytes from app.attachments where matter_id = $1', [long.id]),
    });
    const before = await kept();
    expect((await found(word)).length).toBeGreaterThan(20);
    const list = await draft();
    done(await lead.call('decide_disposal', { p_disposal_id: list, p_approve: true, p_text: null }));
    done(await reviewer.call('carry_out_disposal', { p_disposal_id: list }));
    expect(await kept()).toEqual(before);
    expect(await faults(long.id)).toEqual([]);
    expect(done(await analyst.call('check_snapshot', { p_snapshot_id: snapshot }))).toEqual([]);
    expect(await sql("select 1 from storage.objects where name = $1", [path], 'superuser')).toHaveLength(1);
    expect((await runJob('remove-files')).status).toBe(200);
    expect(await sql("select 1 from storage.objects where name = $1", [path], 'superuser')).toEqual([]);
    expect(await sql('select removed_at is not null as gone, error from app.removals where path = $1', [path])).toEqual([{ gone: true, error: null }]);
  });

  it('holds against the record, here and outside, and what is forged afterwards is found [R-CALC-IMMUTABLE, R-DOC-IMMUTABLE]', async () => {
    const outside = async () => {
      const folder = mkdtempSync(join(tmpdir(), 'xinfang-kept-'));
      try {
        await exportRecord(db, folder);
        const lines = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n').filter((l) => l.includes(long.id)).map((l) => JSON.parse(l) as object);
        return faultsOf({ events: lines('events.ndjson'), matters: lines('matters.ndjson'), papers: lines('papers.ndjson'), texts: lines('texts.ndjson'), anchors: [], keys: [] }) as string[];
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    };
    expect(await outside()).toEqual([]);
    const by = (text: string) => text.replaceAll('MATTER', `'${long.id}'`);
    const deeds: [string, string][] = [
      ["update app.events set payload = payload || '{\"a\":1}' where matter_id = MATTER and seq = 3", 'changed'],
      ["update app.events set detail = '别的' where matter_id = MATTER and seq = 3", 'changed'],
      ["update app.documents set body = '别的' where matter_id = MATTER and kind = 'W-OPINION'", 'paper_changed'],
      ["update app.submissions set content = '别的' where matter_id = MATTER", 'text_changed'],
      ["update app.events set payload = jsonb_set(payload, '{erased,papers}', '[]') where matter_id = MATTER and payload ? 'erased'", 'changed'],
      ['delete from app.erasures where matter_id = MATTER', 'erasure_not_recorded'],
      ['update app.disposals d set decided_by = drafted_by from app.erasures e where e.matter_id = MATTER and d.id = e.disposal_id', 'erased_without_approval'],
      ["update app.disposal_items set left_out_reason = '要参考' where matter_id = MATTER", 'erased_without_approval'],
      ["update app.events set at = at - interval '2 years' where matter_id = MATTER and payload ? 'erased'", 'erased_too_early'],
    ];
    for (const [text, fault] of deeds) {
      await db.query('begin; set local session_replication_role = replica; alter table app.disposals drop constraint disposals_by_two');
      await db.query(by(text));
      expect([text, (await db.query('select fault from app.chain_faults($1)', [long.id])).rows.map((r) => r.fault)]).toEqual([text, expect.arrayContaining([fault])]);
      await db.query('rollback');
    }
  });

  it('of a report goes by two confidentiality officers, unknown to everybody else [R-ARCHIVE, R-CONF-INVISIBLE]', async () => {
    expect((await reviewer.call('draft_disposal', { p_is_sealed: true, p_opinion: '到期' })).key).toBe('role_missing');
    const list = done(await conf.call('draft_disposal', { p_is_sealed: true, p_opinion: '到期' }));
    for (const person of [reviewer, lead, admin, auditor, zhujian.head]) expect(await person.read('disposals', `id=eq.${list}`)).toEqual([]);
    expect((await lead.call('decide_disposal', { p_disposal_id: list, p_approve: true, p_text: null })).key).toBe('disposal_not_found');
    expect((await conf.call('decide_disposal', { p_disposal_id: list, p_approve: true, p_text: null })).key).toBe('drafter_cannot_sign');
    done(await secondConf.call('decide_disposal', { p_disposal_id: list, p_approve: true, p_text: null }));
    expect(done(await conf.call('carry_out_disposal', { p_disposal_id: list }))).toEqual({ erased: 1, rest: 0 });
    expect(await faults(report.id)).toEqual([]);
    const held = "select count(*)::int as n from (select words as x from app.sealed_contents c join app.submissions s on s.id = c.submission_id where s.matter_id = $1 union all select words from app.sealed_messages where matter_id = $1 union all select sealed from app.parties where matter_id = $1 union all select sealed from app.attachments where matter_id = $1) y where x is not null";
    expect(await sql(held, [report.id])).toEqual([{ n: 0 }]); // no cipher text either
    expect((await conf.open('open_sealed_matter', { p_matter_id: report.id, p_reason: '再看一次' })).key).toBe('matter_erased');
    expect(done(await portal.open('sealed_messages_of', { p_code: report.code, p_client: 'r' })).map((m: { text: string }) => m.text)).toEqual(['（已销毁）', '（已销毁）']);
    expect(JSON.stringify(done(await portal.call('track_submission', { p_code: report.code, p_client: 'r' })))).not.toContain(word);
    expect(await found(word)).toEqual([]);
    expect(await found(address)).toEqual([]);
  });
});
