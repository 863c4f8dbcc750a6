// What another body sent on: elements of the registration, the duty to assign, the report upward with its clock, the answer back.
import { afterAll, describe, expect, it } from 'vitest';
import { approve, concluded, versionOf } from '../support/matters.ts';
import { done, lead, petition, portal, registrar, reviewer, sql, travelHome, travelTo, triage, unitId, zhujian } from '../support/stack.ts';

const on = async (id: string, more: object = {}) => ({ p_matter_id: id, p_version: await versionOf(id), ...more });
const superior = { p_channel: 'J', p_upper_number: '冀信交〔2026〕12号', p_upper_organ: '河北省信访局', p_upper_due_on: '2026-06-30' };
const arrive = async (parts: Record<string, unknown>) => {
  const [{ today }] = await sql('select app.today()::text as today');
  return registrar.call('record_submission', { ...petition(), p_attachments: undefined, p_received_on: today, ...parts });
};
const begun = async (parts: Record<string, unknown>) => {
  const receipt = done(await arrive(parts));
  done(await registrar.call('register_matter', { p_matter_id: receipt.matter_id, p_version: 1, p_purpose: '03', p_category: '0302', p_place: null }));
  return { id: receipt.matter_id as string, code: receipt.query_code as string, origin: (await sql('select submission_id as id from app.origins where matter_id = $1', [receipt.matter_id]))[0]?.id as string };
};
const assign = async (id: string, due: string) => triage.call('assign_matter', await on(id, { p_dispatches: [{ unit_id: await unitId('ZJJ'), role: 'lead' }], p_feedback_due_on: due, p_requirement: '查明并反馈', p_reason: '上级交办' }));
const tasks = async (who: typeof triage, id: string) => (await who.read('queue', `matter_id=eq.${id}`)).map((w: { task: string }) => w.task);
const clocks = (id: string) => sql("select due_on::text as due, met_on::text as met, ended_on::text as ended from app.clocks where matter_id = $1 and kind = 'D-FEEDBACK-UP' order by started_on, due_on", [id]);
const stateOf = async (id: string) => (await lead.read('origins', `matter_id=eq.${id}`))[0];
afterAll(travelHome);

describe('what a superior hands down', () => {
  it('comes with number, organ and date for feedback; the level follows from the name [R-STANCE-UPPER-ONLY, R-REG-FIELDS]', async () => {
    await travelTo('2026-03-09T09:00:00+08:00');
    expect((await arrive({ ...superior, p_upper_number: null })).key).toBe('upper_number_missing');
    expect((await arrive({ ...superior, p_upper_organ: ' ' })).key).toBe('upper_organ_missing');
    expect((await arrive({ ...superior, p_upper_due_on: null })).key).toBe('upper_due_missing');
    expect((await arrive({ ...superior, p_origin: { sent_on: '2026-03-10' } })).key).toBe('sent_on_after_receipt');
    expect((await arrive({ ...superior, p_origin: { level: 'county' } })).key).toBe('level_unknown');
    const { id } = await begun({ ...superior, p_origin: { sent_on: '2026-03-06' } });
    expect(await stateOf(id)).toMatchObject({ level_label: '省', organ: '河北省信访局', number: '冀信交〔2026〕12号', sent_on: '2026-03-06', due_on: '2026-06-30', wants_result: true, state_label: '办理中' });
    expect(await clocks(id)).toEqual([{ due: '2026-06-30', met: null, ended: null }]);
    const passedDown = await begun({ ...superior, p_channel: 'S', p_upper_due_on: null });
    expect(await stateOf(passedDown.id)).toMatchObject({ wants_result: false, state_label: '不要求反馈' });
    expect(await zhujian.clerk.read('origins', `matter_id=eq.${id}`)).toEqual([]);
  });

  it('is assigned, never only transferred, and early enough for the report upward [R-TRIAGE-ASSIGN, R-CHAN-LEADER]', async () => {
    await travelTo('2026-03-09T09:00:00+08:00');
    const down = await begun(superior), received = await begun({ p_channel: 'L' }), passedDown = await begun({ ...superior, p_channel: 'S', p_upper_due_on: null });
    const transfer = async (id: string) => triage.call('transfer_matter', await on(id, { p_reason: '职权所在', p_dispatches: [{ unit_id: await unitId('ZJJ'), role: 'lead' }] }));
    for (const { id } of [down, received]) {
      expect((await transfer(id)).key).toBe('must_be_assigned');
      expect((await triage.call('possible_steps', { p_matter_id: id })).data.find((s: { label: string }) => s.label === '转送')).toMatchObject({ is_possible: false, obstacle: 'must_be_assigned' });
    }
    done(await transfer(passedDown.id));
    expect(await assign(down.id, '2026-06-24')).toMatchObject({ key: 'feedback_after_upper', details: { latest: '2026-06-23' } }); // five working days before a Tuesday
    done(await assign(down.id, '2026-06-23'));
  });

  it('is reported upward: drafted when the units are done, signed by another, sent, sent back, sent again; the clock runs to the day it went [R-FEEDBACK-REPORT, R-DOC-SIGN, R-CALC-IMMUTABLE]', async () => {
    await travelTo('2026-03-09T09:00:00+08:00');
    const { id, code, origin } = await begun(superior);
    done(await assign(id, '2026-06-01'));
    await approve(lead, id);
    const report = (who: typeof triage, more: object = {}) => who.call('draft_upper_report', { p_origin_id: origin, p_text: '室温已经达标，信访人满意。', ...more });
    expect((await report(triage)).key).toBe('units_not_done');
    done(await report(triage, { p_is_interim: true, p_text: '正在核查。' }));
    done(await lead.call('sign_upper_report', { p_origin_id: origin, p_approve: true }));
    done(await registrar.call('note_upper_sending', { p_origin_id: origin, p_sent_on: '2026-03-09', p_method: 'system' }));
    expect(await clocks(id)).toEqual([{ due: '2026-06-30', met: null, ended: null }]); // an interim report tells no result
    await concluded(zhujian, id);
    expect(await tasks(triage, id)).toContain('拟上报办理结果：河北省信访局');
    expect((await report(registrar)).key).toBe('role_missing');
    expect((await report(zhujian.head)).key).toBe('matter_not_found');
    expect((await report(triage, { p_text: ' ' })).key).toBe('text_missing');
    done(await report(triage));
    expect((await report(reviewer)).key).toBe('upper_report_is_open');
    expect(await tasks(lead, id)).toEqual(['签发上报：河北省信访局']);
    expect((await registrar.call('note_upper_sending', { p_origin_id: origin, p_sent_on: '2026-03-09', p_method: 'system' })).key).toBe('report_not_signed');
    expect((await reviewer.call('sign_upper_report', { p_origin_id: origin, p_approve: true })).key).toBe('role_missing');
    expect((await lead.call('sign_upper_report', { p_origin_id: origin, p_approve: false })).key).toBe('reason_missing');
    done(await lead.call('sign_upper_report', { p_origin_id: origin, p_approve: false, p_reason: '写明温度' }));
    expect(await tasks(triage, id)).toContain('修改上报稿：河北省信访局');
    done(await report(reviewer, { p_text: '室温十八度。' }));
    await expect(sql('update app.upper_reports set signed_by = drafted_by, signed_on = app.today(), document_id = (select id from app.documents limit 1) where submission_id = $1 and sent_on is null', [origin])).rejects.toThrow('drafter_does_not_sign');
    done(await lead.call('sign_upper_report', { p_origin_id: origin, p_approve: true }));
    const [paper] = await sql("select number, body from app.documents where matter_id = $1 and kind = 'W-REPORT-UP' order by issued_at desc, number desc", [id]);
    expect(paper.number).toMatch(/^丛信上报〔2026〕[1-9]\d*号$/);
    for (const said of ['河北省信访局：', '冀信交〔2026〕12号', '办理结果报告如下', '室温十八度。', '房信办〔2026〕'.slice(1, 3)]) expect(paper.body).toContain(said);
    await travelTo('2026-03-11T09:00:00+08:00');
    expect((await registrar.call('note_upper_sending', { p_origin_id: origin, p_sent_on: '2026-03-12', p_method: 'system' })).key).toBe('sent_on_wrong');
    expect((await registrar.call('note_upper_sending', { p_origin_id: origin, p_sent_on: '2026-03-10', p_method: 'pigeon' })).key).toBe('sending_method_missing');
    done(await registrar.call('note_upper_sending', { p_origin_id: origin, p_sent_on: '2026-03-10', p_method: 'courier' }));
    expect(await clocks(id)).toEqual([{ due: '2026-06-30', met: '2026-03-10', ended: null }]);
    expect(await stateOf(id)).toMatchObject({ state_label: '已反馈', answered_on: '2026-03-10', is_late: false });
    expect((await report(triage)).key).toBe('result_is_told');
    const tracked = done(await portal.call('track_submission', { p_code: code, p_client: 'origins' }));
    expect(tracked.timeline.map((e: { label: string }) => e.label)).toContain('向上级报告办理结果');
    const sent = (await triage.read('upper_reports', `matter_id=eq.${id}&sent_on=eq.2026-03-10`))[0];
    done(await registrar.call('note_upper_answer', { p_report_id: sent.id, p_receipt_number: '冀收088' }));
    expect((await triage.call('note_upper_answer', { p_report_id: sent.id, p_return_reason: '缺送达回证' })).key).toBe('due_date_past');
    done(await triage.call('note_upper_answer', { p_report_id: sent.id, p_return_reason: '缺送达回证', p_due_on: '2026-03-20' }));
    expect(await stateOf(id)).toMatchObject({ state_label: '上级退回，待重报', due_on: '2026-03-20', light: 'yellow' });
    expect(await clocks(id)).toEqual([{ due: '2026-06-30', met: '2026-03-10', ended: null }, { due: '2026-03-20', met: null, ended: null }]);
    expect(await tasks(triage, id)).toContain('上级退回，重新上报：河北省信访局');
    done(await report(triage, { p_text: '附送达回证。' }));
    done(await lead.call('sign_upper_report', { p_origin_id: origin, p_approve: true }));
    done(await registrar.call('note_upper_sending', { p_origin_id: origin, p_sent_on: '2026-03-11', p_method: 'post' }));
    expect(await stateOf(id)).toMatchObject({ state_label: '已反馈' });
    expect((await tasks(triage, id)).filter((t: string) => t.includes('上报'))).toEqual([]);
  });

  it('is counted by level and state for the leader, not by who petitions [R-STANCE-NO-VOLUME-RANK]', async () => {
    const [city] = await lead.read('upper_summary', 'level=eq.province');
    expect(Object.keys(city).toSorted()).toEqual(['in_time', 'late', 'level', 'level_label', 'overdue', 'returned', 'running', 'total']);
    expect(city.total).toBe(city.in_time + city.late + city.running + city.overdue);
  });
});

describe('what another body passes on', () => {
  it('names the body from a list; an answer back is recorded once and ends its clock [R-CHAN-ONE-STREAM]', async () => {
    await travelTo('2026-03-09T09:00:00+08:00');
    expect((await arrive({ p_channel: 'T' })).key).toBe('source_body_missing');
    expect((await arrive({ p_channel: 'T', p_origin: { body: 'rumour' } })).key).toBe('source_body_missing');
    const { id, origin } = await begun({ p_channel: 'T', p_upper_number: '转办单 8841', p_upper_due_on: '2026-03-27', p_origin: { body: '12345', sent_on: '2026-03-08', wants_result: true } });
    expect(await stateOf(id)).toMatchObject({ organ: '12345 政务服务便民热线', number: '转办单 8841', wants_result: true, days_left: 18 });
    const answer = (more: object = {}) => triage.call('answer_source', { p_origin_id: origin, p_text: '已转区住建局办理。', p_on: '2026-03-09', p_method: 'system', ...more });
    expect((await triage.call('draft_upper_report', { p_origin_id: origin, p_text: '报' })).key).toBe('body_is_answered');
    expect((await answer({ p_on: '2026-03-10' })).key).toBe('sent_on_wrong');
    expect((await answer({ p_text: '' })).key).toBe('text_missing');
    done(await answer());
    expect((await answer()).key).toBe('result_is_told');
    expect(await clocks(id)).toEqual([{ due: '2026-03-27', met: '2026-03-09', ended: null }]);
    const silent = await begun({ p_channel: 'T', p_origin: { body: 'media' } });
    expect((await triage.call('answer_source', { p_origin_id: silent.origin, p_text: '无', p_on: '2026-03-09', p_method: 'post' })).key).toBe('no_result_wanted');
  });
});

describe('the further elements of a registration', () => {
  const elements = { history: '先后到街道、住建局反映两次。', prior_organ: '区住建局', prior_number: '丛住信答〔2025〕3号', prior_on: '2025-11-02', proceeding: 'litigation', proceeding_stage: '一审已立案', external_number: 'LF20160033102' };
  it('are kept as stated and never a condition: the course so far, the procedure of law with its stage, the number of another system [R-REG-FIELDS, R-REG-NO]', async () => {
    await travelTo('2026-03-09T09:00:00+08:00');
    expect((await arrive({ p_channel: 'X', p_elements: { proceeding: 'duel' } })).key).toBe('proceeding_unknown');
    expect((await arrive({ p_channel: 'X', p_elements: { proceeding_stage: '二审' } })).key).toBe('proceeding_missing');
    expect((await arrive({ p_channel: 'X', p_elements: { prior_on: '2026-03-10' } })).key).toBe('prior_on_in_future');
    const { id } = await begun({ p_channel: 'X', p_elements: elements });
    expect((await triage.read('matter_elements', `matter_id=eq.${id}`))[0]).toMatchObject({ ...elements, proceeding_label: '诉讼' });
    const plain = await begun({ p_channel: 'X' });
    expect(await triage.read('matter_elements', `matter_id=eq.${plain.id}`)).toEqual([]);
  });

  it('of a report lie with its sealed words and nowhere else [R-CONF-SEAL]', async () => {
    const receipt = done(await arrive({ p_channel: 'X', p_type: 'B', p_elements: { ...elements, history: '两年前举报过一次，没有结果。' } }));
    expect(await sql('select from app.elements where matter_id = $1', [receipt.matter_id])).toEqual([]);
    expect(await triage.read('matter_elements', `matter_id=eq.${receipt.matter_id}`)).toEqual([]);
  });
});
