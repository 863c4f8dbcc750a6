import { describe, expect, it } from 'vitest';
import { accepted, answered, answersOf, approve, dispatchOf, received, registered, transferred, versionOf } from '../support/matters.ts';
import { done, lead, lianfang, portal, registrar, reviewer, sql, travelHome, travelTo, triage, unitId, zhujian } from '../support/stack.ts';

const stateOf = async (id: string) => (await sql('select state from app.matters where id = $1', [id]))[0].state;
const track = async (code: string) => done(await portal.call('track_submission', { p_code: code, p_client: 'test' }));
const onMatter = async (id: string, more: object = {}) => ({ p_matter_id: id, p_version: await versionOf(id), ...more });
const onDispatch = async (id: string, more: object = {}) => {
  const d = await dispatchOf(id);
  return { p_dispatch_id: d.id, p_version: d.version, ...more };
};
const ask = async (id: string, days: number) => zhujian.handler.call('request_extension', await onDispatch(id, { p_days: days, p_reason: '需要鉴定', p_work_done: '已两次入户' }));
const dayOf = async (offset: number) => (await sql('select (app.today() + $1::int)::text as day', [offset]))[0].day;

describe('an extension of the sixty days', () => {
  it('is granted by the head of the unit alone, with a new date and a served notice [N-03, R-EXTEND-30D, R-EXTEND-NOTICE, R-CALC-IMMUTABLE]', async () => {
    const matter = await accepted(zhujian);
    const [{ due }] = await sql("select due_on::text as due from app.clocks where matter_id = $1 and kind = 'D-HANDLE'", [matter.id]);
    done(await ask(matter.id, 30));
    expect((await dispatchOf(matter.id)).state).toBe('X41');
    expect((await zhujian.handler.call('grant_extension', await onDispatch(matter.id, { p_method: 'direct' }))).key).toBe('role_missing');
    expect((await zhujian.clerk.call('grant_extension', await onDispatch(matter.id, { p_method: 'direct' }))).key).toBe('role_missing');
    expect((await zhujian.head.call('grant_extension', await onDispatch(matter.id, { p_method: null }))).key).toBe('service_method_missing');
    done(await zhujian.head.call('grant_extension', await onDispatch(matter.id, { p_method: 'direct' })));
    const clocks = await sql("select kind, due_on::text, started_on::text, ended_on is not null as ended from app.clocks where matter_id = $1 and kind in ('D-HANDLE','D-EXTEND') order by kind desc", [matter.id]);
    expect(clocks[0]).toMatchObject({ kind: 'D-HANDLE', due_on: due, ended: true });
    expect(clocks[1]).toMatchObject({ kind: 'D-EXTEND', started_on: due, ended: false });
    expect((await sql('select $1::date - $2::date as n', [clocks[1].due_on, due]))[0].n).toBe(30);
    expect((await track(matter.code)).documents.map((d: { kind: string }) => d.kind)).toContain('W-EXTEND');
    expect((await track(matter.code)).documents.map((d: { kind: string }) => d.kind)).not.toContain('W-EXTEND-APP');
  });

  it('is at most thirty days, once, and asked before the day is over [N-04, R-EXTEND-ONCE]', async () => {
    const matter = await accepted(zhujian);
    for (const days of [0, 31, -1]) expect((await ask(matter.id, days)).key).toBe('extension_days_wrong');
    done(await ask(matter.id, 10));
    done(await zhujian.head.call('refuse_extension', await onDispatch(matter.id, { p_reason: '抓紧办理' })));
    expect((await dispatchOf(matter.id)).state).toBe('X40');
    done(await ask(matter.id, 10));
    done(await zhujian.head.call('grant_extension', await onDispatch(matter.id, { p_method: 'post' })));
    expect((await zhujian.handler.call('request_extension', await onDispatch(matter.id, { p_days: 5, p_reason: 'x', p_work_done: 'x' }))).key).toBe('matter_wrong_state');
    await expect(sql("insert into app.extensions select gen_random_uuid(), matter_id, dispatch_id, days, reason, work_done, null, original_due_on, new_due_on, requested_by, requested_on from app.extensions where matter_id = $1 and is_granted", [matter.id])).rejects.toThrow(/extensions_once/);
    const late = await accepted(zhujian);
    await travelTo(`${await dayOf(61)}T09:00:00+08:00`);
    try {
      expect((await ask(late.id, 10)).key).toBe('extension_too_late');
    } finally {
      await travelHome();
    }
  });

  it('ends with the opinion served within the new date [R-EXTEND-30D]', async () => {
    const matter = await accepted(zhujian);
    done(await ask(matter.id, 20));
    done(await zhujian.head.call('grant_extension', await onDispatch(matter.id, { p_method: 'direct' })));
    const today = await dayOf(0);
    done(await zhujian.handler.call('record_contact', { p_dispatch_id: (await dispatchOf(matter.id)).id, p_method: 'phone', p_on: today, p_note: '听取' }));
    done(await zhujian.handler.call('submit_opinion', await onDispatch(matter.id, { p_facts: '查明', p_reasons: '理由', p_demands: await answersOf(matter.id) })));
    done(await zhujian.head.call('sign_opinion', await onDispatch(matter.id)));
    done(await zhujian.clerk.call('serve_opinion', await onDispatch(matter.id, { p_method: 'direct', p_sent_on: today, p_received_on: today, p_receiver: '佟雨禾' })));
    expect((await sql("select met_on from app.clocks where matter_id = $1 and kind = 'D-EXTEND'", [matter.id]))[0].met_on).not.toBeNull();
  });
});

describe('an assisting unit', () => {
  it('gives its view to the lead, answers no petitioner, and has no notice clock [R-TRIAGE-LEAD-COOP]', async () => {
    const matter = await registered();
    done(await triage.call('transfer_matter', await onMatter(matter.id, { p_reason: '两个单位', p_dispatches: [{ unit_id: await unitId('ZJJ'), role: 'lead' }, { unit_id: await unitId('130403003'), role: 'assist' }] })));
    await approve(reviewer, matter.id);
    const [d] = await sql("select id, version from app.dispatches where matter_id = $1 and role = 'assist'", [matter.id]);
    const kinds = (await sql('select kind from app.clocks where dispatch_id = $1 order by kind', [d.id])).map((c) => c.kind);
    expect(kinds).toEqual(['D-COOP', 'D-OBJECT', 'D-SIGN']);
    done(await lianfang.clerk.call('sign_dispatch', { p_dispatch_id: d.id, p_version: d.version }));
    expect((await lianfang.handler.call('give_acceptance', { p_dispatch_id: d.id, p_version: d.version + 1, p_routes: [], p_phone: '1', p_service: { method: 'direct' } })).key).toBe('only_lead_answers');
    done(await lianfang.handler.call('submit_input', { p_dispatch_id: d.id, p_version: d.version + 1, p_text: '街道已经入户了解' }));
    expect((await sql('select state from app.dispatches where id = $1', [d.id]))[0].state).toBe('X90');
    expect((await zhujian.handler.read('matter_inputs', `matter_id=eq.${matter.id}`))[0]).toMatchObject({ text: '街道已经入户了解' });
    const own = await dispatchOf(matter.id);
    const [leading] = await sql("select id, version from app.dispatches where matter_id = $1 and role = 'lead'", [matter.id]);
    expect(own).toBeDefined();
    done(await zhujian.clerk.call('sign_dispatch', { p_dispatch_id: leading.id, p_version: leading.version }));
    expect((await zhujian.handler.call('submit_input', { p_dispatch_id: leading.id, p_version: leading.version + 1, p_text: 'x' })).key).toBe('only_assistants_advise');
  });
});

describe('the bureau’s closed lists', () => {
  it('不再受理 needs a re-examination opinion, and three persons [N-06, R-TRIAGE-NO-MORE, R-SAME-FINAL, R-TRIAGE-DUAL]', async () => {
    const matter = await registered();
    const form = { p_final_number: '邯政信复核〔2025〕9号', p_final_on: '2025-11-20', p_final_organ: '邯郸市人民政府', p_text: '事实和理由相同' };
    expect((await triage.call('end_matter', await onMatter(matter.id, { ...form, p_final_number: '' }))).key).toBe('final_number_missing');
    expect((await triage.call('end_matter', await onMatter(matter.id, { ...form, p_final_on: null }))).key).toBe('final_opinion_missing');
    expect((await lead.call('end_matter', await onMatter(matter.id, form))).key).toBe('proposal_missing');
    done(await triage.call('end_matter', await onMatter(matter.id, form)));
    await approve(reviewer, matter.id);
    expect(await stateOf(matter.id)).toBe('M20');
    await approve(lead, matter.id);
    expect(await stateOf(matter.id)).toBe('M76');
    const paper = (await track(matter.code)).documents.find((d: { kind: string }) => d.kind === 'W-NOMORE');
    expect(paper.body).toContain('邯政信复核〔2025〕9号');
    expect((await sql("select drafted_by from app.documents where matter_id = $1 and kind = 'W-NOMORE'", [matter.id]))[0].drafted_by).toBe((await sql("select id from app.staff where email = 'triage@xinfang.example'"))[0].id);
  });

  it('不予受理 only for what is being handled within its time, never because one should sue [N-07, R-TRIAGE-NOT-ACCEPT, R-TRIAGE-NO-REFUSE]', async () => {
    const matter = await registered();
    const form = { p_unit_id: await unitId('ZJJ'), p_accepted_on: await dayOf(-5), p_due_on: await dayOf(55), p_text: '住建局正在办理' };
    for (const wrong of [{ p_unit_id: null }, { p_accepted_on: null }, { p_due_on: null }, { p_due_on: await dayOf(-1) }]) {
      expect((await triage.call('refuse_matter', await onMatter(matter.id, { ...form, ...wrong }))).status).toBe(422);
    }
    expect((await reviewer.call('refuse_matter', await onMatter(matter.id, form))).key).toBe('proposal_missing');
    done(await triage.call('refuse_matter', await onMatter(matter.id, form)));
    await approve(reviewer, matter.id);
    expect(await stateOf(matter.id)).toBe('M75');
    done(await reviewer.call('archive_matter', await onMatter(matter.id)));
    expect(await stateOf(matter.id)).toBe('M90');
  });

  it('存查 never for a first-time request [R-TRIAGE-FILE, R-TRIAGE-DUAL]', async () => {
    const matter = await registered();
    for (const ground of ['thanks', 'already_told']) expect((await triage.call('file_matter', await onMatter(matter.id, { p_ground: ground, p_reason: '无' }))).key).toBe('first_request_is_not_filed');
    expect((await triage.call('file_matter', await onMatter(matter.id, { p_ground: 'should_sue', p_reason: '无' }))).key).toBe('file_ground_missing');
    expect((await triage.call('file_matter', await onMatter(matter.id, { p_ground: 'no_demand', p_reason: '看不懂' }))).key).toBe('contact_attempts_missing');
    done(await triage.call('ask_petitioner', await onMatter(matter.id, { p_text: '请写明修哪条路' })));
    done(await triage.call('file_matter', await onMatter(matter.id, { p_ground: 'no_demand', p_reason: '电话联系两次，表示没有诉求' })));
    expect(await stateOf(matter.id)).toBe('M20');
    await approve(reviewer, matter.id);
    expect(await stateOf(matter.id)).toBe('M79');
  });
});

describe('a repeat', () => {
  it('is joined by an official who says why it is the same person and the same matter, loses nothing, and can be undone [R-SAME-HUMAN, R-SAME-LINK, R-SAME-MERGE-UNDO, R-SAME-INPROC, N-15]', async () => {
    const original = await transferred();
    const repeat = await registered({ p_title: '暖气还是不热' });
    const form = { p_into_reg_no: original.regNo, p_is_same_person: true, p_same_person: '同一姓名和电话', p_is_same_facts: true, p_same_facts: '同一小区同一供暖问题' };
    expect((await triage.call('merge_matter', await onMatter(repeat.id, { ...form, p_same_person: '' }))).key).toBe('same_person_missing');
    expect((await triage.call('merge_matter', await onMatter(repeat.id, { ...form, p_same_facts: '' }))).key).toBe('same_facts_missing');
    expect((await triage.call('merge_matter', await onMatter(repeat.id, { ...form, p_into_reg_no: 'CTW209901010001' }))).key).toBe('original_missing');
    expect((await registrar.call('merge_matter', await onMatter(repeat.id, form))).key).toBe('role_missing');
    done(await triage.call('merge_matter', await onMatter(repeat.id, form)));
    const seen = await track(repeat.code);
    expect(seen.state).toBe('M80');
    expect(seen.title).toBe('暖气还是不热');
    expect(seen.documents.find((d: { kind: string }) => d.kind === 'W-MERGED').body).toContain(original.regNo);
    done(await triage.call('unmerge_matter', await onMatter(repeat.id, { p_reason: '不是同一小区' })));
    await approve(reviewer, repeat.id);
    expect(await stateOf(repeat.id)).toBe('M20');
    const [clock] = await sql("select started_on = m.received_on as from_receipt from app.clocks c join app.matters m on m.id = c.matter_id where m.id = $1 and c.kind = 'D-TRIAGE' and c.met_on is null", [repeat.id]);
    expect(clock.from_receipt).toBe(true);
    done(await triage.call('reply_directly', await onMatter(repeat.id, { p_text: '答复', p_basis: null })));
  });
});

describe('the end of a matter', () => {
  it('comes by itself the day after thirty unused days, not earlier, and not twice [R-CLOSE-LAPSE]', async () => {
    const matter = await answered(zhujian);
    const [{ due }] = await sql("select due_on::text as due from app.clocks where matter_id = $1 and kind = 'D-REVIEW-REQ'", [matter.id]);
    try {
      await travelTo(`${due}T23:00:00+08:00`);
      await sql('select app.close_lapsed()');
      expect(await stateOf(matter.id)).toBe('M50');
      await travelTo(`${(await sql('select ($1::date + 1)::text as day', [due]))[0].day}T00:30:00+08:00`);
      await sql('select app.close_lapsed()');
      expect(await stateOf(matter.id)).toBe('M90');
      const before = (await sql('select event_count from app.matters where id = $1', [matter.id]))[0].event_count;
      await sql('select app.close_lapsed()');
      expect((await sql('select event_count from app.matters where id = $1', [matter.id]))[0].event_count).toBe(before);
    } finally {
      await travelHome();
    }
  });

  it('is not for ever: the reviewer opens it again with fifteen days from today [R-ROUTE-AUDIT]', async () => {
    const matter = await received();
    done(await registrar.call('register_matter', { p_matter_id: matter.id, p_version: 1, p_purpose: '06', p_category: '0302', p_place: null }));
    done(await triage.call('reply_directly', await onMatter(matter.id, { p_text: '答复', p_basis: null })));
    done(await reviewer.call('archive_matter', await onMatter(matter.id)));
    expect((await triage.call('reopen_matter', await onMatter(matter.id, { p_reason: '新事实' }))).key).toBe('role_missing');
    done(await reviewer.call('reopen_matter', await onMatter(matter.id, { p_reason: '提出了新的事实' })));
    expect(await stateOf(matter.id)).toBe('M20');
    expect(await sql("select 1 from app.clocks where matter_id = $1 and kind = 'D-TRIAGE' and met_on is null and started_on = app.today()", [matter.id])).toHaveLength(1);
    done(await triage.call('transfer_matter', await onMatter(matter.id, { p_reason: '有权处理', p_dispatches: [{ unit_id: await unitId('ZJJ'), role: 'lead' }] })));
    expect(await stateOf(matter.id)).toBe('M30');
  });
});
