import { describe, expect, it } from 'vitest';
import { accepted, answered, answersOf, approve, dispatchOf, drafted, issued, received, registered, routesOf, signed, transferred, versionOf } from '../support/matters.ts';
import { conf, done, lianfang, petition, portal, registrar, reviewer, sql, travelHome, travelTo, triage, unitId, zhujian, lead } from '../support/stack.ts';

const stateOf = async (id: string) => (await sql('select state from app.matters where id = $1', [id]))[0].state;
const track = async (code: string) => done(await portal.call('track_submission', { p_code: code, p_client: 'test' }));

describe('a petition from receipt to rating', () => {
  it('is answered, and the citizen sees every date and rates both bodies [R-EVAL-DISCLOSE, R-EVAL-WHO]', async () => {
    const matter = await answered(zhujian);
    const seen = await track(matter.code);
    expect(seen.state).toBe('M50');
    expect(seen.timeline.map((e: { transition: string }) => e.transition)).toEqual(['T-01', 'T-02', 'T-04', 'T-20', 'T-21', 'T-00', 'T-31']);
    expect(seen.documents.map((d: { kind: string }) => d.kind)).toEqual(['W-RECEIPT', 'W-ACCEPT', 'W-OPINION']);
    expect(seen.evaluations).toHaveLength(2);
    for (const e of seen.evaluations) {
      done(await portal.call('evaluate_matter', { p_code: matter.code, p_client: 'test', p_evaluation_id: e.id, p_level: 'satisfied', p_comment: null }));
    }
    expect((await track(matter.code)).evaluations.every((e: { level: string }) => e.level === 'satisfied')).toBe(true);
    const again = await portal.call('evaluate_matter', { p_code: matter.code, p_client: 'test', p_evaluation_id: seen.evaluations[0].id, p_level: 'fair', p_comment: null });
    expect(again.key).toBe('already_evaluated');
  });

  it('sent twice is one submission with one receipt', async () => {
    const form = petition();
    const [a, b] = await Promise.all([portal.call('receive_submission', form), portal.call('receive_submission', form)]);
    expect(done(a)).toEqual(done(b));
    expect((await portal.call('receive_submission', { ...form, p_title: '别的事' })).key).toBe('submission_id_reused');
  });

  it('is assigned by the bureau’s leader on a proposal, reported back, returned, done again and passed [R-TRIAGE-ASSIGN, R-FEEDBACK-AUDIT]', async () => {
    const matter = await registered();
    const [{ due }] = await sql('select (app.today() + 40)::text as due');
    const args = { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_dispatches: [{ unit_id: await unitId('ZJJ'), role: 'lead' }], p_feedback_due_on: due, p_requirement: '查明并书面反馈', p_reason: '涉及供暖安全' };
    expect((await lead.call('assign_matter', args)).key).toBe('proposal_missing');
    done(await triage.call('assign_matter', args));
    await approve(lead, matter.id);
    expect(await stateOf(matter.id)).toBe('M31');
    const step = async (person: typeof lead, verb: string, more: object) => {
      const d = await dispatchOf(matter.id);
      return done(await person.call(verb, { p_dispatch_id: d.id, p_version: d.version, ...more }));
    };
    const [{ today }] = await sql('select app.today()::text as today');
    await step(zhujian.clerk, 'sign_dispatch', {});
    await step(zhujian.handler, 'give_acceptance', { p_routes: await routesOf(matter.id, 6), p_phone: '0310-1', p_service: { method: 'direct' } });
    await approve(zhujian.head, matter.id);
    const d = await dispatchOf(matter.id);
    done(await zhujian.handler.call('record_contact', { p_dispatch_id: d.id, p_method: 'in_person', p_on: today, p_note: '当面听取' }));
    for (const round of [1, 2]) {
      await step(zhujian.handler, 'submit_opinion', { p_facts: `第 ${round} 次查明`, p_reasons: '理由', p_demands: await answersOf(matter.id) });
      await step(zhujian.head, 'sign_opinion', {});
      await step(zhujian.clerk, 'serve_opinion', { p_method: 'direct', p_sent_on: today, p_received_on: today, p_receiver: '佟雨禾' });
      await step(zhujian.clerk, 'report_back', { p_text: '已经办结' });
      if (round === 1) {
        await step(reviewer, 'audit_report', { p_passes: false, p_reason: '没有落实情况' });
        expect(await stateOf(matter.id)).toBe('M40');
        await step(zhujian.handler, 'resume_handling', {});
      } else await step(reviewer, 'audit_report', { p_passes: true });
    }
    expect((await dispatchOf(matter.id)).state).toBe('X90');
    expect(await stateOf(matter.id)).toBe('M50');
  });

  it('that a statutory route takes has no sixty days, is closed by its result and archived [R-ROUTE-NO-60, R-ROUTE-NOTICE]', async () => {
    const matter = await accepted(zhujian, undefined, 2);
    expect(await stateOf(matter.id)).toBe('M41');
    expect(await sql("select 1 from app.clocks where matter_id = $1 and kind = 'D-HANDLE'", [matter.id])).toHaveLength(0);
    expect((await reviewer.call('archive_matter', { p_matter_id: matter.id, p_version: await versionOf(matter.id) })).key).toBe('demands_open');
    const d = await dispatchOf(matter.id);
    const [{ today }] = await sql('select app.today()::text as today');
    done(await zhujian.handler.call('record_route_result', { p_dispatch_id: d.id, p_version: d.version, p_case_number: '丛劳人仲案〔2026〕1号', p_on: today, p_text: '仲裁委已受理' }));
    done(await reviewer.call('archive_matter', { p_matter_id: matter.id, p_version: await versionOf(matter.id) }));
    expect(await stateOf(matter.id)).toBe('M90');
  });

  it('that a unit objects to goes back on the reviewer’s consent, and to the next unit with clocks of its own [R-OBJECT-CONSENT, R-OBJECT-CLOCK]', async () => {
    const matter = await transferred('区住房和城乡建设局');
    const d = await dispatchOf(matter.id);
    done(await zhujian.clerk.call('file_objection', { p_dispatch_id: d.id, p_version: d.version, p_reasons: '不属我局', p_basis: '三定规定', p_proposed_unit: await unitId('130403003') }));
    await approve(zhujian.head, matter.id);
    const running = await sql("select kind from app.clocks where dispatch_id = $1 and met_on is null and ended_on is null order by kind", [d.id]);
    expect(running.map((c) => c.kind)).toEqual(['D-ACCEPT', 'D-OBJECT-RULE']);
    const o = await dispatchOf(matter.id);
    done(await triage.call('rule_objection', { p_dispatch_id: o.id, p_version: o.version, p_uphold: true, p_reason: '确属街道' }));
    await approve(reviewer, matter.id);
    expect(await stateOf(matter.id)).toBe('M20');
    done(await triage.call('transfer_matter', { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_reason: '属地', p_dispatches: [{ unit_id: await unitId('130403003'), role: 'lead' }] }));
    expect((await lianfang.clerk.read('queue', `matter_id=eq.${matter.id}`))).toHaveLength(1);
    expect(await zhujian.clerk.read('queue', `matter_id=eq.${matter.id}`)).toHaveLength(0);
  });
});

describe('what is forbidden', () => {
  it('N-01: registered is not archived directly, by whomever', async () => {
    const matter = await registered();
    expect((await reviewer.call('archive_matter', { p_matter_id: matter.id, p_version: await versionOf(matter.id) })).key).toBe('matter_wrong_state');
    await expect(sql("update app.matters set state = 'M90' where id = $1", [matter.id], 'superuser')).rejects.toThrow('matter_wrong_state');
  });
  it('N-02: a dispatch does not close without acceptance and opinion', async () => {
    const matter = await signed(zhujian);
    const d = await dispatchOf(matter.id);
    for (const verb of ['serve_opinion', 'report_back', 'sign_opinion', 'submit_opinion', 'record_route_result']) {
      const more = { serve_opinion: { p_method: 'direct', p_sent_on: '2026-11-24', p_received_on: '2026-11-24', p_receiver: '甲' }, report_back: { p_text: '完' }, submit_opinion: { p_facts: '无', p_reasons: '无', p_demands: [] }, record_route_result: { p_case_number: '1', p_on: '2026-11-24', p_text: '1' } }[verb] ?? {};
      const keys = (await Promise.all([zhujian.clerk, zhujian.handler, zhujian.head].map((p) => p.call(verb, { p_dispatch_id: d.id, p_version: d.version, ...more })))).map((a) => a.key);
      expect(keys).toEqual(['matter_wrong_state', 'matter_wrong_state', 'matter_wrong_state']);
    }
    await expect(sql("update app.dispatches set state = 'X90' where id = $1", [d.id], 'superuser')).rejects.toThrow(/dispatches_closed_was_accepted/);
  });
  it('N-05: no objection after the fifth working day [R-OBJECT-5WD]', async () => {
    await travelTo('2026-02-13T10:00:00+08:00');
    const matter = await transferred();
    const d = await dispatchOf(matter.id);
    const args = { p_dispatch_id: d.id, p_version: d.version, p_reasons: '不属', p_basis: '三定', p_proposed_unit: await unitId('130403003') };
    await travelTo('2026-02-28T00:30:00+08:00');
    expect((await zhujian.clerk.call('file_objection', args))).toMatchObject({ key: 'objection_too_late', rule: 'R-OBJECT-5WD' });
    await travelTo('2026-02-27T23:30:00+08:00');
    done(await zhujian.clerk.call('file_objection', args));
    await travelTo('2026-02-28T00:30:00+08:00');
    const [p] = await sql('select id from app.proposals where dispatch_id = $1', [d.id]);
    expect((await zhujian.head.call('decide_proposal', { p_proposal_id: p.id, p_version: d.version + 1, p_approve: true })).key).toBe('objection_too_late');
    await travelHome();
  });
  it('N-08: a report never goes to the reported unit, its subordinates or its leaders’ line [R-CONF-ROUTE-AROUND]', async () => {
    const matter = await received({ p_type: 'B', p_title: '反映收费问题', p_content: '住建局工作人员索要好处', p_reported_unit: await unitId('JWJW') });
    done(await conf.call('register_matter', { p_matter_id: matter.id, p_version: 1, p_purpose: '05', p_category: '1501', p_place: null }));
    const send = async (code: string, level = 'district') => conf.call('transfer_sealed', { p_matter_id: matter.id, p_version: 2, p_unit_id: await unitId(code), p_cadre_level: level, p_reported_units: [], p_reason: '职权' });
    expect((await send('JWJW')).rule).toBe('R-CONF-ROUTE-AROUND');
    expect((await send('QWB')).status).toBe(200);
    const other = await received({ p_type: 'B', p_title: '反映', p_content: '反映区委领导', p_reported_unit: await unitId('QW') });
    done(await conf.call('register_matter', { p_matter_id: other.id, p_version: 1, p_purpose: '05', p_category: '1501', p_place: null }));
    const below = await conf.call('transfer_sealed', { p_matter_id: other.id, p_version: 2, p_unit_id: await unitId('JWJW'), p_cadre_level: 'district', p_reported_units: [], p_reason: '职权' });
    expect(below.rule).toBe('R-CONF-ROUTE-AROUND');
    expect((await triage.call('transfer_matter', { p_matter_id: other.id, p_version: 2, p_reason: '转', p_dispatches: [{ unit_id: await unitId('ZJJ') }] })).key).toBe('matter_not_found');
  });
  it('N-09: no opinion without an outcome for each demand, a basis and a remedy [R-OPINION-OUTCOME, R-OPINION-REMEDY]', async () => {
    const matter = await accepted(zhujian, undefined, 6, { p_demands: ['修好供暖', '退还热费'] });
    let d = await dispatchOf(matter.id);
    const [{ today }] = await sql('select app.today()::text as today');
    const args = async (demands: object[]) => ({ p_dispatch_id: d.id, p_version: d.version, p_facts: '查明', p_reasons: '理由', p_demands: demands });
    const answers = await answersOf(matter.id);
    expect((await zhujian.handler.call('submit_opinion', await args(answers))).key).toBe('contact_missing');
    done(await zhujian.handler.call('record_contact', { p_dispatch_id: d.id, p_method: 'phone', p_on: today, p_note: '听取' }));
    d = await dispatchOf(matter.id);
    expect(await zhujian.handler.call('submit_opinion', await args(answers.slice(1)))).toMatchObject({ key: 'outcome_missing', rule: 'R-OPINION-OUTCOME' });
    expect((await zhujian.handler.call('submit_opinion', await args(answers.map((a) => ({ ...a, basis: ' ' }))))).key).toBe('basis_missing');
    expect((await zhujian.handler.call('submit_opinion', { ...(await args(answers)), p_remedy_unit_id: await unitId('ZJJ') })).key).toBe('remedy_missing');
    done(await zhujian.handler.call('submit_opinion', await args(answers)));
    await expect(sql('update app.opinions set signed_at = now(), remedy_unit_id = null where dispatch_id = $1', [d.id], 'superuser')).rejects.toThrow('opinions_signed_names_remedy');
  });
  it('N-10: no service without a date of receipt [R-SERVE-DATE]', async () => {
    const matter = await issued(zhujian);
    const d = await dispatchOf(matter.id);
    const [{ today }] = await sql('select app.today()::text as today');
    const answer = await zhujian.clerk.call('serve_opinion', { p_dispatch_id: d.id, p_version: d.version, p_method: 'direct', p_sent_on: today, p_received_on: null, p_receiver: '甲' });
    expect(answer).toMatchObject({ key: 'received_date_missing', rule: 'R-SERVE-DATE' });
  });
  it('N-11: unit staff do not rate, and nobody edits the original text [R-EVAL-FREE, R-REG-FAITHFUL]', async () => {
    const matter = await answered(zhujian);
    const [e] = await sql('select id from app.evaluations where matter_id = $1', [matter.id]);
    for (const person of [zhujian.clerk, zhujian.handler, zhujian.head, triage]) {
      expect((await person.call('evaluate_matter', { p_code: matter.code, p_client: 'x', p_evaluation_id: e.id, p_level: 'satisfied' })).key).toBe('portal_only');
    }
    await expect(sql("update app.submissions set content = '改' where matter_id = $1", [matter.id], 'superuser')).rejects.toThrow('original_text_is_kept');
  });
  it('N-15: nothing merges submissions by itself: the same words twice stay two matters [R-SAME-HUMAN]', async () => {
    const [a, b] = [await received(), await received()];
    expect(a.id).not.toBe(b.id);
    expect(await sql('select count(*)::int as n from app.matters where id = any($1)', [[a.id, b.id]])).toEqual([{ n: 2 }]);
  });
  it('N-16: a visit of six with six representatives is not registered [R-CHAN-REP-5]', async () => {
    const [{ today }] = await sql('select app.today()::text as today');
    const visit = (representatives: string[], more = {}) => ({ ...petition(), p_channel: 'F', p_received_on: today, p_headcount: 6, p_representatives: representatives, p_confirmed_how: 'paper', ...more });
    const six = ['甲', '乙', '丙', '丁', '戊', '己'];
    expect(await registrar.call('record_submission', visit(six))).toMatchObject({ key: 'representatives_too_many', rule: 'R-CHAN-REP-5' });
    expect((await registrar.call('record_submission', visit([]))).key).toBe('representatives_missing');
    expect((await registrar.call('record_submission', visit(six.slice(1), { p_confirmed_how: null }))).rule).toBe('R-REG-VERIFY-VISIT');
    done(await registrar.call('record_submission', visit(six.slice(1))));
  });
  it('N-17: submissions, matters, units, papers and events are never deleted', async () => {
    await answered(zhujian);
    for (const table of ['submissions', 'matters', 'units', 'documents', 'events', 'dispatches', 'clocks']) {
      await expect(sql(`delete from app.${table} where ctid = (select ctid from app.${table} limit 1)`, [], 'superuser'), table).rejects.toThrow('record_is_append_only');
    }
  });
  it('N-19: no sixty days for suggestions and litigation matters [R-ROUTE-NO-60]', async () => {
    const matter = await signed(zhujian, undefined, { p_type: 'A' });
    const d = await dispatchOf(matter.id);
    const answer = await zhujian.handler.call('give_acceptance', { p_dispatch_id: d.id, p_version: d.version, p_routes: await routesOf(matter.id, 6), p_phone: '1', p_service: { method: 'direct' } });
    expect(answer).toMatchObject({ key: 'route_not_for_type', rule: 'R-ROUTE-NO-60' });
    await expect(sql("update app.demands set route = 6 where matter_id = $1", [matter.id], 'superuser')).rejects.toThrow('demands_route_only_for_requests');
  });
  it('the drafter does not sign [R-DOC-SIGN]', async () => {
    const matter = await drafted(zhujian);
    await expect(sql('update app.opinions set signed_by = drafted_by where matter_id = $1', [matter.id], 'superuser')).rejects.toThrow('opinions_drafter_does_not_sign');
    await sql("update app.opinions set drafted_by = (select id from app.staff where email = 'head@zhujian.example') where matter_id = $1", [matter.id]);
    const d = await dispatchOf(matter.id);
    expect((await zhujian.head.call('sign_opinion', { p_dispatch_id: d.id, p_version: d.version })).key).toBe('drafter_cannot_sign');
  });
  it('two persons acting on what they saw: one wins, the other learns what changed', async () => {
    const matter = await registered();
    const args = { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_text: '答复', p_basis: null };
    const answers = await Promise.all([triage.call('reply_directly', args), triage.call('reply_directly', args)]);
    expect(answers.map((a) => a.status).sort()).toEqual([200, 409]);
    expect(answers.find((a) => a.status === 409)).toMatchObject({ key: 'version_conflict', details: { changed_by: '纪辨明', label: '直接回复' } });
  });
});
