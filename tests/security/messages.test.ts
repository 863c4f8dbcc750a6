// Sealed messages: a reporter without a name and the officers write to each other; retaliation reaches the head alone.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { accepted, received, registered, versionOf } from '../support/matters.ts';
import { admin, auditor, conf, done, env, lead, lianfang, Person, portal, registrar, reviewer, secondConf, sql, supervisor, travelHome, travelTo, triage, zhujian } from '../support/stack.ts';

afterAll(travelHome);

const send = (code: string, kind: string, text: string, id = randomUUID()) => portal.call('send_sealed_message', { p_code: code, p_client: randomUUID(), p_message_id: id, p_kind: kind, p_text: text });
const track = async (code: string) => done(await portal.call('track_submission', { p_code: code, p_client: randomUUID() }));
const ownMessages = async (code: string) => done(await portal.open('sealed_messages_of', { p_code: code, p_client: randomUUID() }));
const read = (person: typeof conf, id: string) => person.open('read_sealed_messages', { p_matter_id: id });

/** An hour of the sweep, as the job that has the secret key. */
const sweep = () => sql('select api.sweep_deadlines()', [], 'superuser');

describe('a reporter without a name', () => {
  it('and the officers write to each other by the tracking code; nobody else knows [R-CHAN-ANON, R-CONF-SEAL, R-CONF-INVISIBLE]', async () => {
    const report = await received({ p_type: 'B', p_is_anonymous: true, p_name: null, p_address: null, p_phone: null });
    const id = randomUUID();
    done(await send(report.code, 'report', '我还有一份录音，怎样交给你们？', id));
    done(await send(report.code, 'report', '我还有一份录音，怎样交给你们？', id));
    expect((await conf.read('queue', `matter_id=eq.${report.id}`)).map((w) => w.task)).toContain('回复报告人留言');
    expect((await read(conf, report.id)).key).toBe('report_not_opened');
    expect((await conf.call('answer_sealed_message', { p_matter_id: report.id, p_kind: 'report', p_text: '谁' })).key).toBe('report_not_opened');
    done(await conf.call('open_sealed_matter', { p_matter_id: report.id, p_reason: '处理留言' }));
    expect(done(await read(conf, report.id))).toMatchObject([{ kind: 'report', text: '我还有一份录音，怎样交给你们？', is_ours: false }]);
    done(await conf.call('answer_sealed_message', { p_matter_id: report.id, p_kind: 'report', p_text: '可以在这里补充说明，或者寄到保密信箱。' }));
    expect(await ownMessages(report.code)).toMatchObject([{ is_ours: false }, { is_ours: true, text: expect.stringContaining('保密信箱') }]);
    for (const person of [lead, triage, reviewer, registrar, supervisor, zhujian.head, admin, auditor]) {
      expect((await read(person, report.id)).key).toBe('matter_not_found');
      expect((await person.call('answer_sealed_message', { p_matter_id: report.id, p_kind: 'report', p_text: '谁' })).key).toBe('matter_not_found');
    }
    expect(JSON.stringify(await track(report.code))).not.toContain('封守密');
  });
});

describe('a report within a mixed submission', () => {
  it('has its reporter and the officers write to each other by the code of the submission; the head and the bureau see nothing of it [R-CHAN-ANON, R-TRIAGE-MIXED-REPORT, R-CONF-INVISIBLE]', async () => {
    const matter = await registered({ p_title: '请补发青苗费，另举报村支书', p_demands: ['请补发青苗费', '村支书收钱不办事'] });
    expect((await send(matter.code, 'report', '还没有拆分')).key).toBe('message_kind_unknown');
    done(await triage.call('split_demands', { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_demands: [{ text: '请补发青苗费', type: 'C' }, { text: '村支书收钱不办事', type: 'B' }], p_extract: '请补发青苗费。', p_reason: '混有检举' }));
    const [{ id }] = await sql("select m.id from app.matters m join app.submissions s on s.matter_id = m.id join app.sealed_contents c on c.submission_id = s.id join app.submissions o on o.id = c.reached_through where o.matter_id = $1", [matter.id]);
    done(await conf.call('open_sealed_matter', { p_matter_id: id, p_reason: '甄别办理' }));
    done(await conf.call('answer_sealed_message', { p_matter_id: id, p_kind: 'report', p_text: '请说明付款的时间。' }));
    expect(await ownMessages(matter.code)).toMatchObject([{ kind: 'report', is_ours: true, text: '请说明付款的时间。' }]);
    const before = JSON.stringify([await reviewer.call('read_matter', { p_matter_id: matter.id }), await lead.read('queue', `matter_id=eq.${matter.id}`)]);
    done(await send(matter.code, 'report', '去年十月。'));
    expect((await track(matter.code)).answers_due).toMatchObject([{ kind: 'report', is_late: false }]);
    expect(done(await read(conf, id)).map((m: { text: string }) => m.text)).toEqual(['请说明付款的时间。', '去年十月。']);
    expect((await conf.read('queue', `matter_id=eq.${id}`)).map((w) => w.task)).toContain('回复报告人留言');
    expect(JSON.stringify([await reviewer.call('read_matter', { p_matter_id: matter.id }), await lead.read('queue', `matter_id=eq.${matter.id}`)])).toBe(before);
    expect(done(await read(lead, matter.id))).toEqual([]);
    done(await conf.call('answer_sealed_message', { p_matter_id: id, p_kind: 'report', p_text: '收到。' }));
    expect((await track(matter.code)).answers_due).toEqual([]);
    expect((await ownMessages(matter.code)).length).toBe(3);
  });
});

describe('a petition that the desk finds to be a report', () => {
  it('leaves nobody but its keepers with work, and no morning letter that tells of it; what was said about retaliation is theirs to answer [R-CONF-INVISIBLE, R-RIGHT-NO-RETALIATE]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const matter = await received();
    done(await send(matter.code, 'retaliation', '有人上门威胁。'));
    done(await portal.call('request_withdrawal', { p_code: matter.code, p_client: randomUUID(), p_request_id: randomUUID(), p_text: '我不敢再反映了。' }));
    done(await registrar.call('register_matter', { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_purpose: '03', p_category: '0302', p_place: null, p_demands: [{ text: '村支书收钱不办事', type: 'B' }] }));
    expect((await conf.read('queue', `matter_id=eq.${matter.id}`)).map((w) => w.task)).toContain('回复打击报复的反映');
    expect(await sql("select role, task from app.work_items where matter_id = $1 and closed_at is null and role <> 'CONF_OFFICER'", [matter.id])).toEqual([]);
    await travelTo('2026-03-05T09:00:00+08:00');
    await sweep();
    expect(await sql("select s.email from app.outbox o join app.staff s on o.key = 'digest|' || s.id || '|2026-03-05' where o.fields ->> 'lines' like '%保密件%' and not 'CONF_OFFICER' = any(s.roles)", [], 'superuser')).toEqual([]);
    done(await conf.call('open_sealed_matter', { p_matter_id: matter.id, p_reason: '处理留言' }));
    expect(done(await read(conf, matter.id))).toMatchObject([{ kind: 'retaliation', text: '有人上门威胁。' }]);
    done(await conf.call('answer_sealed_message', { p_matter_id: matter.id, p_kind: 'retaliation', p_text: '已报告公安机关。' }));
    expect((await ownMessages(matter.code)).at(-1)).toMatchObject({ kind: 'retaliation', is_ours: true });
    await travelHome();
  });
});

const termsOf = (person: typeof conf, id: string) => person.read('sealed_terms', `matter_id=eq.${id}`);

describe('retaliation', () => {
  it('has a term of its own with lights and lateness, which the head sees and nobody else; it is kept as it was [R-RIGHT-NO-RETALIATE, R-CALC-IMMUTABLE, R-CONF-INVISIBLE]', async () => {
    await travelTo('2026-03-06T09:00:00+08:00'); // a Friday
    const matter = await accepted(zhujian);
    const eventsBefore = (await sql('select event_count from app.matters where id = $1', [matter.id]))[0].event_count;
    done(await send(matter.code, 'retaliation', '承办人上门威胁。'));
    expect(await termsOf(lead, matter.id)).toMatchObject([{ kind: 'retaliation', started_on: '2026-03-06', days: 1, due_on: '2026-03-09', days_left: 3, light: 'red', met_on: null, breached_on: null }]);
    expect((await lead.read('queue', `matter_id=eq.${matter.id}`)).find((w) => w.task === '回复打击报复的反映')).toMatchObject({ due_on: '2026-03-09', light: 'red' });
    expect((await track(matter.code)).answers_due).toEqual([{ kind: 'retaliation', due_on: '2026-03-09', is_late: false }]);
    const told = async (who: typeof conf) => done(await who.call('retaliation_answers'));
    const before = await told(auditor);
    await travelTo('2026-03-10T09:00:00+08:00');
    await sweep();
    expect((await track(matter.code)).answers_due).toEqual([{ kind: 'retaliation', due_on: '2026-03-09', is_late: true }]);
    for (const who of [auditor, new Person('districtlead@xinfang.example')]) expect(await told(who)).toMatchObject({ waiting: before.waiting, late: before.late + 1 });
    expect(Object.keys(before).sort()).toEqual(['answered', 'answered_late', 'late', 'late_since', 'waiting']); // numbers, no matter
    for (const who of [lead, admin, triage, supervisor, conf, zhujian.head, portal]) expect((await who.call('retaliation_answers')).key).toBe('role_missing');
    expect(await termsOf(lead, matter.id)).toMatchObject([{ days_left: -1, light: 'purple', breached_on: '2026-03-10' }]);
    for (const person of [triage, reviewer, supervisor, zhujian.head, zhujian.handler, zhujian.clerk, lianfang.head, conf, admin, auditor, portal]) expect(await termsOf(person, matter.id)).toEqual([]);
    expect((await sql("select count(*)::int as n from app.events where matter_id = $1 and seq > $2 and (label || coalesce(detail, '') || payload::text) ~ '报复|密封'", [matter.id, eventsBefore]))[0].n).toBe(0);
    done(await lead.call('answer_sealed_message', { p_matter_id: matter.id, p_kind: 'retaliation', p_text: '已责成督查。' }));
    expect(await termsOf(lead, matter.id)).toMatchObject([{ met_on: '2026-03-10', breached_on: '2026-03-10', light: 'none' }]);
    expect((await track(matter.code)).answers_due).toEqual([]);
    expect(await told(auditor)).toMatchObject({ waiting: before.waiting - 1, late: before.late, answered: before.answered + 1, answered_late: before.answered_late + 1 });
    await expect(sql('update app.sealed_terms set breached_on = null where matter_id = $1', [matter.id], 'superuser')).rejects.toThrow('clock_is_kept');
    await expect(sql('delete from app.sealed_terms where matter_id = $1', [matter.id], 'superuser')).rejects.toThrow('record_is_append_only');
    await travelHome();
  });

  it('is told to the head alone, due in a working day; the unit and everybody else see nothing of it [R-RIGHT-NO-RETALIATE, R-CONF-INVISIBLE]', async () => {
    const matter = await accepted(zhujian);
    const before = JSON.stringify(await zhujian.handler.call('read_matter', { p_matter_id: matter.id }));
    const reviewerBefore = JSON.stringify(await reviewer.call('read_matter', { p_matter_id: matter.id }));
    expect((await lead.call('answer_sealed_message', { p_matter_id: matter.id, p_kind: 'retaliation', p_text: '没有人问' })).key).toBe('nothing_requested');
    done(await send(matter.code, 'retaliation', '承办人威胁停我的低保。'));
    expect(JSON.stringify(await zhujian.handler.call('read_matter', { p_matter_id: matter.id }))).toBe(before);
    expect(JSON.stringify(await reviewer.call('read_matter', { p_matter_id: matter.id }))).toBe(reviewerBefore);
    const [work] = (await lead.read('queue', `matter_id=eq.${matter.id}`)).filter((w) => w.task === '回复打击报复的反映');
    expect(work.due_on).toBe((await sql('select coalesce(app.add_working_days(app.today(), 1), app.today() + 1)::text as d'))[0].d);
    for (const person of [triage, reviewer, supervisor, zhujian.head, zhujian.handler, lianfang.head, conf, admin, auditor]) {
      expect((await read(person, matter.id)).key).toBe('matter_not_found');
      expect((await person.read('queue', `matter_id=eq.${matter.id}`)).filter((w) => w.task.includes('打击报复'))).toEqual([]);
    }
    const events = async () => (await sql('select event_count from app.matters where id = $1', [matter.id]))[0].event_count;
    const [counted, [{ id: head }]] = [await events(), await sql("select id from app.staff where email = 'lead@xinfang.example'")];
    expect((await reviewer.call('hand_work', { p_work_item_id: work.work_item_id, p_staff_id: head })).key).toBe('work_not_found');
    done(await lead.call('hand_work', { p_work_item_id: work.work_item_id, p_staff_id: head }));
    expect(await events()).toBe(counted);
    expect(done(await read(lead, matter.id))).toMatchObject([{ kind: 'retaliation', text: '承办人威胁停我的低保。' }]);
    expect((await track(matter.code)).identity_reads.some((r: { role_label: string }) => r.role_label === '局领导')).toBe(true);
    done(await lead.call('answer_sealed_message', { p_matter_id: matter.id, p_kind: 'retaliation', p_text: '已责成督查，今天有人联系您。' }));
    expect((await ownMessages(matter.code)).at(-1)).toMatchObject({ is_ours: true });
    expect((await lead.read('queue', `matter_id=eq.${matter.id}`)).filter((w) => w.task.includes('打击报复'))).toEqual([]);
    expect((await send(matter.code, 'report', '发错地方')).key).toBe('message_kind_unknown');
  });

  it('from a report goes to those who keep the report, not to the head [R-RIGHT-NO-RETALIATE, R-CONF-BUREAU-SELF]', async () => {
    const report = await received({ p_type: 'B' });
    const counted = done(await auditor.call('retaliation_answers'));
    done(await send(report.code, 'retaliation', '有人打听是谁举报的。'));
    expect(done(await auditor.call('retaliation_answers'))).toEqual(counted);
    expect((await track(report.code)).answers_due).toMatchObject([{ kind: 'retaliation', is_late: false }]);
    expect((await lead.read('queue', `matter_id=eq.${report.id}`))).toEqual([]);
    expect((await read(lead, report.id)).key).toBe('matter_not_found');
    expect((await conf.read('queue', `matter_id=eq.${report.id}`)).map((w) => w.task)).toContain('回复打击报复的反映');
  });
});

describe('the morning letter', () => {
  it.each([['the head, told of retaliation', 'lead', 'BUREAU_LEAD', 'C', 'retaliation'], ['an officer, with a report', 'conf', 'CONF_OFFICER', 'B', 'report']] as const)('to %s is in the list of the administrator only when something else is due as well [R-RIGHT-NO-RETALIATE, R-CONF-INVISIBLE]', async (_, who, role, type, kind) => {
    await travelTo('2026-03-13T09:00:00+08:00');
    const matter = await received({ p_type: type }), other = await received();
    done(await send(matter.code, kind, '有人上门威胁。'));
    await travelHome();
    const db = new pg.Client(env.superuserUrl), [{ id: adminId }] = await sql("select id from app.staff where email = 'admin@xinfang.example'");
    await db.connect();
    try {
      /** How many letters more the administrator sees after the next morning, on which this person alone wants one. */
      const listed = async (due: string): Promise<number> => {
        const count = async () => {
          await db.query(`set local role authenticated; select set_config('request.jwt.claims', '${JSON.stringify({ sub: adminId, role: 'authenticated' })}', true)`);
          const { rows } = await db.query("select count(*)::int as n from api.outbox where kind = 'work-is-due'");
          await db.query('reset role');
          return rows[0].n as number;
        };
        await db.query(`begin; set local session_replication_role = replica; update app.staff set wants_digest = email = '${who}@xinfang.example'; update app.work_items set closed_at = now() where role = '${role}' and matter_id <> '${matter.id}'; ${due}`);
        try {
          await db.query("delete from app.outbox where key like 'digest|%|2026-03-16'; select app.travel_to('2026-03-16T09:00:00+08:00')");
          const before = await count();
          expect((await db.query('select app.write_digests() as n')).rows).toEqual([{ n: 1 }]);
          return (await count()) - before;
        } finally {
          await db.query('rollback');
        }
      };
      expect(await listed('select 1')).toBe(0);
      expect(await listed(`update app.work_items w set role = '${role}', unit_id = s.unit_id, assignee_id = null, due_on = '2026-03-16' from app.staff s where s.email = '${who}@xinfang.example' and w.matter_id = '${other.id}'`)).toBe(1);
    } finally {
      await db.end();
    }
  });
});

describe('the identity of a reporter', () => {
  it('is shown to the officer who asked, for an hour, after another officer agreed; each step is kept and the reporter sees it [R-CONF-IDENTITY, R-PRIV-LOG]', async () => {
    const report = await received({ p_type: 'B' });
    const ask = (person: typeof conf, reason = '有权机关要求核实') => person.call('ask_identity', { p_matter_id: report.id, p_reason: reason });
    for (const person of [lead, triage, zhujian.head, admin, auditor]) expect((await ask(person)).key).toBe('matter_not_found');
    expect((await ask(conf, '')).key).toBe('reason_missing');
    const id = done(await ask(conf));
    expect((await ask(secondConf)).key).toBe('identity_is_asked');
    const show = (person: typeof conf) => person.open('show_identity', { p_identity_id: id });
    const decide = (person: typeof conf, yes: boolean | null, reason?: string) => person.call('decide_identity', { p_identity_id: id, p_approve: yes, p_reason: reason });
    expect((await show(conf)).key).toBe('identity_sealed');
    expect((await decide(conf, true)).key).toBe('drafter_cannot_sign');
    expect((await decide(lead, true)).key).toBe('matter_not_found');
    expect((await decide(secondConf, false)).key).toBe('reason_missing');
    expect((await decide(secondConf, null)).key).toBe('approval_missing');
    done(await decide(secondConf, true));
    expect((await show(secondConf)).key).toBe('identity_sealed');
    expect(JSON.stringify(done(await show(conf)))).toContain('佟雨禾');
    expect((await track(report.code)).identity_reads).toContainEqual(expect.objectContaining({ role_label: '保密专员' }));
    await sql("update app.identity_requests set decided_at = decided_at - interval '2 hours' where id = $1", [id], 'superuser');
    expect((await show(conf)).key).toBe('identity_sealed');
    expect((await conf.read('identity_requests', `id=eq.${id}`))[0]).toMatchObject({ asked_by_name: '封守密', decided_by_name: '宋守谨', is_approved: true, is_open: false });
    expect(await auditor.read('identity_requests', `id=eq.${id}`)).toEqual([]);
    expect((await conf.read('queue', `matter_id=eq.${report.id}`)).map((w) => w.task)).not.toContain('审批查阅报告人身份');
  });

  it('stays sealed when the other officer says no [R-CONF-IDENTITY]', async () => {
    const report = await received({ p_type: 'B' });
    const id = done(await conf.call('ask_identity', { p_matter_id: report.id, p_reason: '想知道是谁' }));
    done(await secondConf.call('decide_identity', { p_identity_id: id, p_approve: false, p_reason: '理由不充分' }));
    expect((await conf.call('show_identity', { p_identity_id: id })).key).toBe('identity_sealed');
    expect((await secondConf.call('decide_identity', { p_identity_id: id, p_approve: true })).key).toBe('identity_is_decided');
    const [party] = await sql('select id from app.parties where matter_id = $1', [report.id]);
    expect((await conf.call('reveal_party', { p_party_id: party.id, p_reason: '想知道是谁' })).key).toBe('identity_sealed'); // nor by the way of petitions
    await expect(sql('update app.identity_requests set decided_by = asked_by where id = $1', [id], 'superuser')).rejects.toThrow();
  });
});
