import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { accepted, answered, answersOf, type Begun, dispatchOf, registered, transferred } from '../support/matters.ts';
import { done, lead, portal, registrar, reviewer, reviewOffice, sql, supervisor, travelHome, travelTo, triage, unitId, zhujian } from '../support/stack.ts';

const stateOf = async (id: string) => (await sql('select state from app.matters where id = $1', [id]))[0].state;
const track = async (code: string) => done(await portal.call('track_submission', { p_code: code, p_client: 'test' }));
const versionOf = async (id: string) => (await sql('select version from app.matters where id = $1', [id]))[0].version;
const dayOf = async (offset: number) => (await sql('select (app.today() + $1::int)::text as day', [offset]))[0].day;
const reviewOf = async (id: string) => (await sql('select id, version, state, stage, is_external from app.reviews where matter_id = $1 order by requested_on desc, (stage = \'recheck\') desc limit 1', [id]))[0];
const onReview = async (id: string, more: object = {}) => {
  const r = await reviewOf(id);
  return { p_review_id: r.id, p_version: r.version, ...more };
};
const onDispatch = async (id: string, more: object = {}) => {
  const d = await dispatchOf(id);
  return { p_dispatch_id: d.id, p_version: d.version, ...more };
};
const request = (matter: Begun, more: object = {}) => portal.call('request_review', {
  p_code: matter.code, p_client: 'test', p_request_id: randomUUID(), p_stage: 'review', p_organ_id: null, p_claim: '请求撤销原意见', p_grounds: '事实没有查清', ...more,
});
const decide = async (id: string, outcome: string, more: object = {}) => {
  done(await reviewOffice.call('submit_review_opinion', await onReview(id, { p_findings: '查明的事实', p_assessment: '审查认定', p_outcome: outcome, p_basis: '《信访工作条例》第三十五条', ...more })));
  done(await lead.call('sign_review_opinion', await onReview(id, { p_approval: '区政府分管领导 当日批准' })));
  const today = await dayOf(0);
  return done(await reviewOffice.call('serve_review_opinion', await onReview(id, { p_method: 'direct', p_sent_on: today, p_received_on: today, p_receiver: '佟雨禾' })));
};

afterAll(travelHome);

describe('a review', () => {
  it('is asked once, accepted, decided by others than those who answered, and served [R-REVIEW-REQ-30D, R-REVIEW-DEC-30D, R-REVIEW-FORM, R-REVIEW-OUTCOME]', async () => {
    const matter = await answered(zhujian, 'ZJJ');
    expect((await track(matter.code)).can.ask_review).toMatchObject({ stage: 'review', organ: '邯郸市丛台区人民政府' });
    const id = randomUUID();
    done(await request(matter, { p_request_id: id }));
    done(await request(matter, { p_request_id: id }));
    expect((await request(matter)).key).toBe('review_not_open');
    expect((await sql('select count(*)::int as n from app.reviews where matter_id = $1', [matter.id]))[0].n).toBe(1);
    expect(await stateOf(matter.id)).toBe('M50');
    const [dec] = await sql("select due_on - started_on as days from app.clocks where matter_id = $1 and kind = 'D-REVIEW-DEC'", [matter.id]);
    expect(dec.days).toBe(30);
    done(await reviewOffice.call('ask_for_items', await onReview(matter.id, { p_text: '请补充身份证明' })));
    done(await reviewOffice.call('take_items', await onReview(matter.id, { p_text: '已补充' })));
    expect((await reviewOffice.call('ask_for_items', await onReview(matter.id, { p_text: '再补' }))).key).toBe('items_asked_once');
    done(await reviewOffice.call('accept_review', await onReview(matter.id)));
    expect(await stateOf(matter.id)).toBe('M60');
    expect((await reviewOffice.call('submit_review_opinion', await onReview(matter.id, { p_findings: '事实', p_assessment: '认定', p_outcome: 'maybe', p_basis: '依据' }))).key).toBe('review_outcome_missing');
    await decide(matter.id, 'upheld');
    expect(await stateOf(matter.id)).toBe('M61');
    const seen = await track(matter.code);
    expect(seen.documents.map((d: { kind: string }) => d.kind)).toEqual(expect.arrayContaining(['W-RV-ACCEPT', 'W-RV-OPINION']));
    expect(seen.documents.find((d: { kind: string }) => d.kind === 'W-RV-OPINION').number).toMatch(/^丛政信复查〔\d{4}〕\d+号$/);
    expect(seen.reviews).toMatchObject([{ stage_label: '复查', outcome_label: '维持' }]);
    expect(seen.can.ask_review).toMatchObject({ stage: 'recheck', organ: '邯郸市人民政府' });
  });

  it('is not for whoever handled or signed the opinion [N-12, R-REVIEW-INDEP]', async () => {
    const matter = await answered(zhujian, 'ZJJ');
    done(await request(matter));
    await sql("update app.opinions set drafted_by = (select id from app.staff where email = 'reviewoffice@xinfang.example') where matter_id = $1", [matter.id]);
    expect((await reviewOffice.call('accept_review', await onReview(matter.id))).key).toBe('not_independent');
    expect((await reviewOffice.call('possible_steps', { p_matter_id: matter.id })).data.filter((x: { subject: string }) => x.subject === 'review').every((x: { is_possible: boolean }) => !x.is_possible)).toBe(true);
  });

  it('is not signed by its drafter, and goes back with a reason [R-DOC-SIGN]', async () => {
    const matter = await answered(zhujian, 'ZJJ');
    done(await request(matter));
    done(await reviewOffice.call('accept_review', await onReview(matter.id)));
    done(await reviewOffice.call('submit_review_opinion', await onReview(matter.id, { p_findings: '事实', p_assessment: '认定', p_outcome: 'upheld', p_basis: '依据' })));
    expect((await reviewOffice.call('sign_review_opinion', await onReview(matter.id, { p_approval: '批准' }))).key).toBe('role_missing');
    expect((await lead.call('return_review_opinion', await onReview(matter.id, { p_reason: '' }))).key).toBe('reason_missing');
    done(await lead.call('return_review_opinion', await onReview(matter.id, { p_reason: '事实部分太简单' })));
    expect((await reviewOf(matter.id)).state).toBe('Q20');
    await expect(sql("update app.reviews set signed_by = drafted_by where matter_id = $1", [matter.id])).rejects.toThrow('reviews_drafter_does_not_sign');
  });

  it('after the thirty days needs a reason, and the office decides on it [R-REVIEW-LATE, R-REVIEW-NOTACCEPT]', async () => {
    const matter = await answered(zhujian, 'ZJJ');
    await travelTo(`${await dayOf(45)}T09:00:00+08:00`);
    try {
      expect((await request(matter)).key).toBe('review_too_late');
      done(await request(matter, { p_late_reason: '住院治疗，有病历' }));
      expect((await lead.call('refuse_review', await onReview(matter.id, { p_ground: 'overdue', p_text: '没有证据', p_appeal: '向市政府反映' }))).key).toBe('proposal_missing');
      done(await reviewOffice.call('refuse_review', await onReview(matter.id, { p_ground: 'overdue', p_text: '没有提供证据', p_appeal: '可以向邯郸市人民政府反映' })));
      const [p] = await sql('select p.id, r.version from app.proposals p join app.reviews r on r.id = p.review_id where p.matter_id = $1 and p.decided_at is null', [matter.id]);
      done(await lead.call('decide_proposal', { p_proposal_id: p.id, p_version: p.version, p_approve: true }));
      expect((await reviewOf(matter.id)).state).toBe('Q70');
      expect(await stateOf(matter.id)).toBe('M50');
      expect((await track(matter.code)).documents.map((d: { kind: string }) => d.kind)).toContain('W-RV-REFUSE');
    } finally {
      await travelHome();
    }
  });

  it('in time is not refused as late, and only on the closed list [R-REVIEW-NOTACCEPT]', async () => {
    const matter = await answered(zhujian, 'ZJJ');
    done(await request(matter));
    const refuse = async (ground: string | null) => (await reviewOffice.call('refuse_review', await onReview(matter.id, { p_ground: ground, p_text: '理由', p_appeal: '市政府' }))).key;
    expect([await refuse('overdue'), await refuse('troublesome'), await refuse(null)]).toEqual(['review_is_in_time', 'ground_missing', 'ground_missing']);
  });

  it('that revokes sends the matter back with a date; the same answer is not given again, and a new one brings a new right [R-REVIEW-REDO]', async () => {
    const matter = await answered(zhujian, 'ZJJ');
    done(await request(matter));
    done(await reviewOffice.call('accept_review', await onReview(matter.id)));
    await decide(matter.id, 'revoked', { p_redo_due_on: await dayOf(20) });
    expect([await stateOf(matter.id), (await dispatchOf(matter.id)).state, (await reviewOf(matter.id)).state]).toEqual(['M40', 'X40', 'Q90']);
    const [redo] = await sql("select due_on::text as due from app.clocks where matter_id = $1 and kind = 'D-REDO' and met_on is null", [matter.id]);
    expect(redo.due).toBe(await dayOf(20));
    const again = async (facts: string) => {
      done(await zhujian.handler.call('submit_opinion', await onDispatch(matter.id, { p_facts: facts, p_reasons: '温度不达标。', p_demands: await answersOf(matter.id) })));
      return zhujian.head.call('sign_opinion', await onDispatch(matter.id, { p_override: '坚持' }));
    };
    expect((await again('经查，室温十四度。')).key).toBe('answer_repeats_revoked');
    done(await again('重新入户测温，室温十五度。'));
    const today = await dayOf(0);
    done(await zhujian.clerk.call('serve_opinion', await onDispatch(matter.id, { p_method: 'direct', p_sent_on: today, p_received_on: today, p_receiver: '佟雨禾' })));
    expect(await stateOf(matter.id)).toBe('M50');
    expect((await track(matter.code)).can.ask_review).toMatchObject({ stage: 'review' });
    done(await request(matter));
  });

  it('is not for routes 1 to 5 [N-19, R-ROUTE-NO-60]', async () => {
    const matter = await accepted(zhujian, 'ZJJ', 5);
    const today = await dayOf(0);
    done(await zhujian.handler.call('record_route_result', await onDispatch(matter.id, { p_case_number: null, p_on: today, p_text: '已依法履行职责' })));
    expect((await request(matter)).key).toBe('review_not_open');
  });

  it('keeps a matter from lapsing while it waits, and ends with the petitioner’s own withdrawal [R-CLOSE-LAPSE, R-WITHDRAW-RIGHT]', async () => {
    const matter = await answered(zhujian, 'ZJJ');
    done(await request(matter));
    await travelTo(`${await dayOf(45)}T09:00:00+08:00`);
    try {
      await sql('select app.close_lapsed()');
      expect(await stateOf(matter.id)).toBe('M50');
      done(await reviewOffice.call('withdraw_review', await onReview(matter.id, { p_method: 'phone', p_text: '电话核实，自愿撤回' })));
      await sql('select app.close_lapsed()');
      expect(await stateOf(matter.id)).toBe('M90');
    } finally {
      await travelHome();
    }
  });
});

describe('a re-examination', () => {
  it('by the city is recorded as it was decided, and ends the procedure [R-RECHECK-EXTERNAL, R-RECHECK-FINAL, R-RECHECK-REQ-30D]', async () => {
    const matter = await answered(zhujian, 'ZJJ');
    done(await request(matter));
    done(await reviewOffice.call('accept_review', await onReview(matter.id)));
    await decide(matter.id, 'upheld');
    done(await request(matter, { p_stage: 'recheck' }));
    expect(await reviewOf(matter.id)).toMatchObject({ stage: 'recheck', is_external: true, state: 'Q10' });
    done(await reviewOffice.call('accept_review', await onReview(matter.id)));
    expect(await stateOf(matter.id)).toBe('M65');
    expect((await reviewOffice.call('submit_review_opinion', await onReview(matter.id, { p_findings: '事实', p_assessment: '认定', p_outcome: 'upheld', p_basis: '依据' }))).key).toBe('review_is_external');
    const today = await dayOf(0);
    done(await reviewOffice.call('record_external_decision', await onReview(matter.id, { p_number: '邯政信复核〔2026〕1号', p_decided_on: today, p_received_on: today, p_outcome: 'upheld', p_basis: '《信访工作条例》第三十六条' })));
    expect(await stateOf(matter.id)).toBe('M70');
    done(await reviewer.call('archive_matter', { p_matter_id: matter.id, p_version: await versionOf(matter.id) }));
    expect(await stateOf(matter.id)).toBe('M90');
  });

  it('stands still for its hearing and for nothing else: example 7 [R-RECHECK-DEC-30D, R-CALC-PAUSE, R-HEAR-EXCL, R-RECHECK-HEARING, R-CALC-IMMUTABLE]', async () => {
    await travelTo('2026-02-20T09:00:00+08:00');
    try {
      const matter = await answered(zhujian, 'ZJJ');
      done(await request(matter, { p_organ_id: await unitId('SJZG') }));
      done(await reviewOffice.call('accept_review', await onReview(matter.id)));
      done(await reviewOffice.call('record_external_decision', await onReview(matter.id, { p_number: '市局复查1号', p_decided_on: '2026-02-20', p_received_on: '2026-02-20', p_outcome: 'upheld', p_basis: '依据' })));
      await travelTo('2026-03-02T09:00:00+08:00');
      await sql("with why as (select app.explain_change('试试')) update app.units set review_unit_id = (select id from app.units where code = 'QZF') from why where code = 'SJZG'"); // a review by a department: the district government re-examines
      done(await request(matter, { p_stage: 'recheck' }));
      done(await reviewOffice.call('accept_review', await onReview(matter.id)));
      await travelTo('2026-03-10T09:00:00+08:00');
      const hearing = { p_subject: '听证事由', p_place: '会议室', p_chair: '主持', p_members: '三人', p_is_public: true };
      expect((await reviewOffice.call('open_review_hearing', await onReview(matter.id, { ...hearing, p_held_on: '2026-03-16' }))).key).toBe('hearing_notice_short');
      done(await reviewOffice.call('open_review_hearing', await onReview(matter.id, { ...hearing, p_held_on: '2026-03-17' })));
      expect((await reviewOffice.call('close_review_hearing', await onReview(matter.id, { p_minutes: '笔录', p_report: '报告' }))).key).toBe('hearing_not_held');
      await travelTo('2026-03-20T09:00:00+08:00');
      done(await reviewOffice.call('close_review_hearing', await onReview(matter.id, { p_minutes: '笔录', p_report: '报告' })));
      const clocks = await sql("select due_on::text as due, started_on::text as start, paused_days as paused, ended_on is not null as ended from app.clocks where matter_id = $1 and kind = 'D-RECHECK-DEC' order by ended_on nulls last", [matter.id]);
      expect(clocks).toEqual([{ due: '2026-04-01', start: '2026-03-02', paused: 0, ended: true }, { due: '2026-04-11', start: '2026-03-02', paused: 10, ended: false }]);
      await expect(sql("insert into app.clocks (matter_id, kind, started_on, days, day_unit, due_on, paused_days) values ($1, 'D-HANDLE', '2026-03-02', 60, 'calendar', '2026-05-01', 3)", [matter.id])).rejects.toThrow('clocks_pause_only_rechecks');
      await decide(matter.id, 'upheld');
      expect((await track(matter.code)).documents.find((d: { kind: string }) => d.kind === 'W-RC-OPINION').body).toContain('信访程序终结意见');
    } finally {
      await sql("with why as (select app.explain_change('试试')) update app.units set review_unit_id = null from why where code = 'SJZG'");
      await travelHome();
    }
  });
});

describe('urgent matters', () => {
  it('are reported to the leaders on the bureau leader’s signature, to all three at once, and go on by instruction [R-URGENT-REPORT, R-TRIAGE-ESCALATE]', async () => {
    const matter = await registered();
    const report = { p_ground: 'urgent', p_situation: '三十人在工地', p_risk: '可能堵路', p_measures: '已派人到现场', p_advice: '请区领导包案' };
    expect((await triage.call('report_urgent', { p_matter_id: matter.id, p_version: await versionOf(matter.id), ...report })).key).toBe('role_missing');
    done(await reviewer.call('report_urgent', { p_matter_id: matter.id, p_version: await versionOf(matter.id), ...report }));
    const [p] = await sql('select id from app.proposals where matter_id = $1 and decided_at is null', [matter.id]);
    done(await lead.call('decide_proposal', { p_proposal_id: p.id, p_version: await versionOf(matter.id), p_approve: true }));
    expect(await stateOf(matter.id)).toBe('M25');
    expect((await sql("select count(*)::int as n from app.clocks where matter_id = $1 and kind = 'D-TRIAGE' and met_on is null", [matter.id]))[0].n).toBe(1);
    const sent = async (to: string[]) => lead.call('record_urgent_report', { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_sent_to: to });
    expect((await sent(['committee', 'superior'])).key).toBe('urgent_recipients_missing');
    done(await sent(['committee', 'superior', 'national']));
    const today = await dayOf(0);
    const orders = { p_dispatches: [{ unit_id: await unitId('ZJJ'), role: 'lead' }], p_reason: '依批示', p_instructed_by: '区长', p_instructed_on: today };
    expect((await lead.call('transfer_instructed', { p_matter_id: matter.id, p_version: await versionOf(matter.id), ...orders, p_instruction: '' })).key).toBe('instruction_missing');
    done(await lead.call('assign_instructed', { p_matter_id: matter.id, p_version: await versionOf(matter.id), ...orders, p_instruction: '请住建局三日内办结', p_feedback_due_on: await dayOf(3), p_requirement: '报结果' }));
    expect(await stateOf(matter.id)).toBe('M31');
    expect((await sql("select count(*)::int as n from app.clocks where matter_id = $1 and kind in ('D-TRIAGE','D-URGENT') and met_on is null", [matter.id]))[0].n).toBe(0);
  });
});

describe('settling and hearing', () => {
  it('closes the matter only with both signatures [N-13, R-MED-CONSENT, R-MED-DOC]', async () => {
    const matter = await accepted(zhujian, 'ZJJ');
    const today = await dayOf(0);
    const settle = async (more: object) => zhujian.handler.call('settle_dispatch', await onDispatch(matter.id, { p_kind: 'mediation', p_other_party: '供热公司', p_facts: '供热不足', p_agreement: '退还一个月热费', p_performance: '十日内退还', p_mediator: '街道调解员', ...more }));
    expect((await settle({ p_petitioner_signed_on: today, p_other_signed_on: null })).key).toBe('signatures_missing');
    expect((await settle({ p_petitioner_signed_on: null, p_other_signed_on: today })).key).toBe('signatures_missing');
    expect((await settle({ p_petitioner_signed_on: today, p_other_signed_on: await dayOf(1) })).key).toBe('signature_dates_wrong');
    done(await settle({ p_petitioner_signed_on: today, p_other_signed_on: today }));
    expect([await stateOf(matter.id), (await dispatchOf(matter.id)).state]).toEqual(['M90', 'X90']);
    const seen = await track(matter.code);
    expect(seen.demands[0]).toMatchObject({ outcome: 'mediated' });
    expect(seen.documents.map((d: { kind: string }) => d.kind)).toContain('W-MEDIATION');
    expect(seen.evaluations.some((v: { body: string; is_open: boolean }) => v.body === 'unit' && v.is_open)).toBe(true);
  });

  it('of a hearing leaves the sixty days running and is public unless there is a reason [R-HEAR-WHEN, R-HEAR-FORM, R-MED-NOSTOP]', async () => {
    const matter = await accepted(zhujian, 'ZJJ');
    const hearing = { p_subject: '听证事由', p_held_on: await dayOf(7), p_place: '会议室', p_chair: '主持', p_members: null };
    expect((await zhujian.handler.call('open_hearing', await onDispatch(matter.id, { ...hearing, p_is_public: true }))).key).toBe('role_missing');
    expect((await zhujian.head.call('open_hearing', await onDispatch(matter.id, { ...hearing, p_is_public: false }))).key).toBe('closed_reason_missing');
    const before = await sql("select due_on::text from app.clocks where matter_id = $1 and kind = 'D-HANDLE'", [matter.id]);
    done(await zhujian.head.call('open_hearing', await onDispatch(matter.id, { ...hearing, p_is_public: true })));
    expect((await zhujian.head.call('open_hearing', await onDispatch(matter.id, { ...hearing, p_is_public: true }))).key).toBe('hearing_is_open');
    await travelTo(`${await dayOf(8)}T09:00:00+08:00`);
    try {
      done(await zhujian.head.call('close_hearing', await onDispatch(matter.id, { p_minutes: '笔录', p_report: '报告' })));
      expect((await sql("select body from app.documents where matter_id = $1 and kind = 'W-HEARING-REPORT'", [matter.id]))[0].body).toContain('一、听证笔录');
    } finally {
      await travelHome();
    }
    expect(await sql("select due_on::text from app.clocks where matter_id = $1 and kind = 'D-HANDLE' and paused_days = 0", [matter.id])).toEqual(before);
  });
});

describe('a withdrawal', () => {
  const ask = (code: string, more: object = {}) => portal.call('request_withdrawal', { p_code: code, p_client: 'test', p_request_id: randomUUID(), p_text: '已经自行解决', ...more });
  it('is asked by the petitioner, confirmed by the bureau after a call-back, never by the unit, and ends every clock [R-WITHDRAW-VOLUNTARY, R-WITHDRAW-EFFECT, N-11]', async () => {
    const matter = await accepted(zhujian, 'ZJJ');
    const confirm = async (person: typeof reviewer, more: object = {}) => person.call('confirm_withdrawal', { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_method: 'phone', p_text: '电话核实，确系自愿', ...more });
    expect((await confirm(reviewer)).key).toBe('nothing_requested');
    done(await ask(matter.code));
    expect((await ask(matter.code)).key).toBe('request_is_open');
    expect(await stateOf(matter.id)).toBe('M40');
    expect((await confirm(zhujian.head)).key).toBe('role_missing');
    expect((await confirm(registrar)).key).toBe('role_missing');
    expect((await confirm(reviewer, { p_method: null })).key).toBe('contact_method_missing');
    done(await confirm(supervisor));
    expect([await stateOf(matter.id), (await dispatchOf(matter.id)).state]).toEqual(['M85', 'X99']);
    expect((await sql('select count(*)::int as n from app.clocks where matter_id = $1 and met_on is null and ended_on is null', [matter.id]))[0].n).toBe(0);
    expect((await sql('select role from app.work_items where matter_id = $1 and closed_at is null', [matter.id])).map((w) => w.role)).toEqual(['REVIEWER']);
  });
  it('that is not voluntary changes nothing, and after the answer it is too late [R-WITHDRAW-RIGHT]', async () => {
    const matter = await transferred('ZJJ');
    done(await ask(matter.code));
    done(await reviewer.call('refuse_withdrawal', { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_method: 'phone', p_text: '信访人说是被要求撤回的' }));
    expect(await stateOf(matter.id)).toBe('M30');
    expect((await ask((await answered(zhujian, 'ZJJ')).code)).key).toBe('withdrawal_not_open');
  });
});

describe('pressing', () => {
  it('is possible once a day has passed, reaches the supervisor, and is answered in words [R-SUP-URGE]', async () => {
    const matter = await transferred('ZJJ');
    const urge = () => portal.call('request_urging', { p_code: matter.code, p_client: 'test', p_request_id: randomUUID(), p_text: '已经超过期限' });
    expect((await urge()).key).toBe('nothing_is_late');
    await travelTo(`${await dayOf(20)}T09:00:00+08:00`);
    try {
      expect((await track(matter.code)).can.urge).toBe(true);
      done(await urge());
      expect((await supervisor.read('queue', `matter_id=eq.${matter.id}`)).map((w) => w.task)).toEqual(['群众催办：查明超期原因并答复']);
      expect((await registrar.call('answer_urging', { p_matter_id: matter.id, p_text: '已督促' })).key).toBe('role_missing');
      done(await supervisor.call('answer_urging', { p_matter_id: matter.id, p_text: '已督促单位三日内告知' }));
      expect((await track(matter.code)).requests).toMatchObject([{ kind: 'urge', answer: '已督促单位三日内告知' }]);
      expect(await supervisor.read('queue', `matter_id=eq.${matter.id}`)).toEqual([]);
    } finally {
      await travelHome();
    }
  });
});

describe('the gate before an opinion is signed', () => {
  it('stops numbers of people and mere copies; the signer may insist with a reason that is kept [R-DOC-PRIVACY]', async () => {
    const matter = await accepted(zhujian, 'ZJJ');
    done(await zhujian.handler.call('record_contact', { p_dispatch_id: (await dispatchOf(matter.id)).id, p_method: 'phone', p_on: await dayOf(0), p_note: '听取' }));
    const [answer] = await answersOf(matter.id);
    done(await zhujian.handler.call('submit_opinion', await onDispatch(matter.id, { p_facts: '邻居电话１３９ 1234 5678 证实', p_reasons: '理由', p_demands: [answer] })));
    expect((await zhujian.head.call('sign_opinion', await onDispatch(matter.id))).key).toBe('answer_names_others');
    done(await zhujian.head.call('sign_opinion', await onDispatch(matter.id, { p_override: '经本人同意' })));
    const [event] = await sql("select payload from app.events where matter_id = $1 and transition = 'T-30'", [matter.id]);
    expect(event.payload).toMatchObject({ faults: ['third_person'], override: '经本人同意' });
  });
});
