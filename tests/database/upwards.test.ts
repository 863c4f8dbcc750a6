import { afterAll, describe, expect, it } from 'vitest';
import { approve, registered, versionOf } from '../support/matters.ts';
import { done, env, lead, petition, portal, registrar, reviewer, reviewOffice, sql, travelHome, travelTo, triage, unitId } from '../support/stack.ts';

const on = async (id: string, more: object = {}) => ({ p_matter_id: id, p_version: await versionOf(id), ...more });
const stateOf = async (id: string) => (await sql('select state from app.matters where id = $1', [id]))[0].state;
const kindsOf = async (id: string) => (await sql('select kind from app.documents where matter_id = $1 order by issued_at', [id])).map((d: { kind: string }) => d.kind);
const handedDown = async (channel = 'J') => {
  const [{ today }] = await sql('select app.today()::text as today');
  const receipt = done(await registrar.call('record_submission', { ...petition(), p_attachments: undefined, p_channel: channel, p_received_on: today, p_upper_number: '邯信交〔2026〕3号', p_upper_organ: '邯郸市信访局', p_upper_due_on: channel === 'J' ? '2026-05-29' : null }));
  done(await registrar.call('register_matter', { p_matter_id: receipt.matter_id, p_version: 1, p_purpose: '03', p_category: '0302', p_place: null }));
  return receipt.matter_id as string;
};
afterAll(travelHome);

describe('a matter that a superior handed down', () => {
  const reasons = { p_reasons: '房屋和协议主体都在外区', p_basis: '属地管理', p_organ: '复兴区信访局' };
  it('is objected to within five working days, signed by the leader, and kept until the superior agrees [R-UPPER-OBJECT, R-DOC-SIGN]', async () => {
    await travelTo('2026-03-10T09:00:00+08:00');
    const id = await handedDown();
    expect((await sql("select due_on::text as due from app.clocks where matter_id = $1 and kind = 'D-UPPER-OBJECT'", [id]))[0].due).toBe('2026-03-17');
    await travelTo('2026-03-17T09:00:00+08:00');
    expect((await reviewer.call('object_upwards', await on(id, reasons))).key).toBe('role_missing');
    expect((await triage.call('record_upper_consent', await on(id, { p_text: '已退回' }))).key).toBe('nothing_requested');
    done(await triage.call('object_upwards', await on(id, reasons)));
    expect(await kindsOf(id)).not.toContain('W-OBJECT');
    await approve(lead, id);
    const [paper] = await sql("select number, body from app.documents where matter_id = $1 and kind = 'W-OBJECT'", [id]);
    expect(paper.number).toMatch(/^丛信异〔2026〕[1-9]\d*号$/);
    expect(paper.body).toContain('第 5 个工作日');
    expect(await stateOf(id)).toBe('M20');
    expect((await triage.call('object_upwards', await on(id, reasons))).key).toBe('objection_once');
    done(await triage.call('record_upper_consent', await on(id, { p_text: '您的事项由复兴区信访局办理。' })));
    expect(await stateOf(id)).toBe('M77');
    expect(await kindsOf(id)).toContain('W-INFORM');
    expect((await sql("select met_on is not null as met from app.clocks where matter_id = $1 and kind = 'D-TRIAGE'", [id]))[0].met).toBe(true);
  });
  it('is not objected to later, nor when it came from a citizen; a refusal of the superior leaves it here [R-UPPER-OBJECT]', async () => {
    await travelTo('2026-03-10T09:00:00+08:00');
    const [late, refused, own] = [await handedDown('S'), await handedDown(), await registered()];
    done(await triage.call('object_upwards', await on(refused, reasons)));
    await approve(lead, refused);
    done(await triage.call('record_upper_refusal', await on(refused, { p_reason: '市局认为属于本区' })));
    expect(await stateOf(refused)).toBe('M20');
    expect((await triage.call('object_upwards', await on(own.id, reasons))).key).toBe('not_from_above');
    await travelTo('2026-03-18T09:00:00+08:00');
    expect((await triage.call('object_upwards', await on(late, reasons))).key).toBe('objection_too_late');
    await sql('select api.sweep_deadlines()');
    expect(await sql("select breached_on, ended_on::text as ended from app.clocks where matter_id = $1 and kind = 'D-UPPER-OBJECT'", [late])).toEqual([{ breached_on: null, ended: '2026-03-18' }]);
  });
});

describe('a petition nobody can understand', () => {
  it('is registered, asked about, and answered from the portal; the fifteen days go on [R-REG-UNCLEAR, R-STANCE-OPEN-CHANNEL]', async () => {
    await travelHome();
    const matter = await registered({ p_title: '修路', p_content: '修路！！！', p_demands: ['修路'] });
    const before = await sql("select due_on::text as due from app.clocks where matter_id = $1 and kind = 'D-TRIAGE'", [matter.id]);
    done(await triage.call('ask_petitioner', await on(matter.id, { p_text: '请写明修哪条路。' })));
    expect(await sql("select due_on::text as due from app.clocks where matter_id = $1 and kind = 'D-TRIAGE' and met_on is null", [matter.id])).toEqual(before);
    const tracked = done(await portal.call('track_submission', { p_code: matter.code, p_client: 'upwards' }));
    expect(tracked.documents.at(-1).body).toContain('请写明修哪条路。');
    done(await portal.call('add_material', { p_code: matter.code, p_client: 'upwards', p_material_id: crypto.randomUUID(), p_text: '和平路北段' }));
    expect(await stateOf(matter.id)).toBe('M20');
  });
});

describe('an opinion from before this system', () => {
  const prior = async (id: string, received: string | null, more: object = {}) => reviewOffice.call('record_prior_opinion', await on(id, { p_unit_id: await unitId('ZJJ'), p_number: '丛住建信答〔2026〕7号', p_received_on: received, p_outcome: 'explained', ...more }));
  const ask = async (id: string, requested: string, late: string | null) => reviewOffice.call('record_review_request', { p_matter_id: id, p_request_id: crypto.randomUUID(), p_stage: 'review', p_organ_id: await unitId('QZF'), p_requested_on: requested, p_claim: '撤销', p_grounds: '只刷了外墙', p_late_reason: late });
  it('is taken over with its number, and its review runs within thirty days of receipt [R-REVIEW-REQ-30D, R-REVIEW-FORM, R-SERVE-DATE]', async () => {
    expect(env.apiUrl).toContain('127.0.0.1');
    await travelTo('2026-07-23T09:00:00+08:00');
    const matter = await registered();
    const idea = await registered({ p_type: 'A' }); // of route 6 alone
    expect((await prior(idea.id, '2026-07-02')).key).toBe('route_not_for_type');
    expect((await triage.call('record_prior_opinion', await on(matter.id, { p_unit_id: await unitId('ZJJ'), p_number: '7', p_received_on: '2026-07-02', p_outcome: 'explained' }))).key).toBe('role_missing');
    expect((await prior(matter.id, '2026-07-24')).key).toBe('receipt_date_wrong');
    expect((await prior(matter.id, '2026-07-02', { p_number: '' })).key).toBe('number_missing');
    expect((await prior(matter.id, '2026-07-02', { p_outcome: null })).key).toBe('outcome_missing');
    done(await prior(matter.id, '2026-07-02'));
    expect(await stateOf(matter.id)).toBe('M50');
    expect((await sql("select due_on::text as due from app.clocks where matter_id = $1 and kind = 'D-REVIEW-REQ'", [matter.id]))[0].due).toBe('2026-08-03');
    expect(await sql("select 1 from app.clocks where matter_id = $1 and kind = 'D-HANDLE'", [matter.id])).toEqual([]);
    done(await ask(matter.id, '2026-07-23', null));
    expect((await sql("select due_on::text as due from app.clocks where matter_id = $1 and kind = 'D-REVIEW-DEC'", [matter.id]))[0].due).toBe('2026-08-22');
    expect((await sql("select body from app.documents where matter_id = $1 and kind = 'W-RV-APPLY'", [matter.id]))[0].body).toContain('丛住建信答〔2026〕7号');
  });
  it('asked about after the thirty days needs a reason, and is not final [R-REVIEW-LATE, R-SAME-LAPSED]', async () => {
    await travelTo('2026-06-26T09:00:00+08:00');
    const matter = await registered();
    done(await prior(matter.id, '2026-05-11'));
    expect((await ask(matter.id, '2026-06-26', null)).key).toBe('review_too_late');
    await sql('select api.sweep_deadlines()');
    expect(await stateOf(matter.id)).toBe('M90');
    expect((await sql("select label from app.events where matter_id = $1 order by seq desc limit 1", [matter.id]))[0].label).toBe('逾期未申请复查，办结');
    await travelHome();
  });
});
