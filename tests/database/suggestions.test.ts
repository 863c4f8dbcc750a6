import { describe, expect, it } from 'vitest';
import { approve, dispatchOf, registered, routesOf, versionOf } from '../support/matters.ts';
import { done, lianfang, portal, registrar, reviewer, sql, triage, unitId, zhujian } from '../support/stack.ts';

const stateOf = async (id: string) => (await sql('select state from app.matters where id = $1', [id]))[0].state;
const on = async (id: string, more: object = {}) => {
  const d = await dispatchOf(id);
  return { p_dispatch_id: d.id, p_version: d.version, ...more };
};
const demandsOf = async (id: string) => sql('select id, type from app.demands where matter_id = $1 and replaced_on is null order by seq', [id]);
const suggested = async (parts: object = {}) => {
  const matter = await registered({ p_type: 'A', p_title: '增设休息座椅', p_content: '公园里老人多，建议增设座椅。', p_demands: ['增设座椅'], ...parts });
  done(await triage.call('forward_suggestion', { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_unit_id: await unitId('ZJJ'), p_reason: '属于该单位职权' }));
  return matter;
};
const clocksOf = async (id: string) => (await sql('select kind, met_on is not null as met from app.clocks where matter_id = $1 and dispatch_id is not null order by kind', [id])).map((c: { kind: string; met: boolean }) => `${c.kind}${c.met ? ' met' : ''}`);

describe('a suggestion', () => {
  it('is acknowledged, studied and answered, and never handled as a request [R-SUG-ACK, R-SUG-STUDY, R-SUG-REPLY, R-SUG-FOLLOW, N-19]', async () => {
    const matter = await suggested();
    expect(await clocksOf(matter.id)).toEqual(['D-SUG-ACK', 'D-SUG-REPLY']);
    expect((await zhujian.clerk.read('queue', `matter_id=eq.${matter.id}`))[0]).toMatchObject({ clock_name: '建议接收告知', days_left: 15 });
    done(await zhujian.clerk.call('sign_dispatch', await on(matter.id)));
    expect((await zhujian.handler.call('give_acceptance', await on(matter.id, { p_routes: await routesOf(matter.id, 6), p_phone: '1', p_service: { method: 'direct' } }))).key).toBe('route_not_for_type');
    expect((await lianfang.handler.call('acknowledge_suggestion', await on(matter.id, { p_phone: '1' }))).key).toBe('matter_not_found');
    expect((await zhujian.clerk.call('acknowledge_suggestion', await on(matter.id, { p_phone: '1' }))).key).toBe('role_missing');
    expect((await zhujian.handler.call('acknowledge_suggestion', await on(matter.id, { p_phone: '' }))).key).toBe('phone_missing');
    done(await zhujian.handler.call('acknowledge_suggestion', await on(matter.id, { p_phone: '0310-1234567' })));
    expect(await clocksOf(matter.id)).toEqual(['D-SUG-ACK met', 'D-SUG-REPLY']);
    expect(await stateOf(matter.id)).toBe('M40');
    for (const verb of ['submit_opinion', 'settle_dispatch', 'request_extension'] as const) {
      const args = { submit_opinion: { p_facts: '无', p_reasons: '无', p_demands: [] }, request_extension: { p_days: 10, p_reason: '无', p_work_done: '无' },
        settle_dispatch: { p_kind: 'settlement', p_other_party: '甲', p_facts: '无', p_agreement: '无', p_performance: '无', p_petitioner_signed_on: '2026-01-01', p_other_signed_on: '2026-01-01' } }[verb];
      expect((await zhujian.handler.call(verb, await on(matter.id, args))).key).toBe('route_not_for_type');
    }
    const [demand] = await demandsOf(matter.id);
    const answer = async (outcome: string | null, more: object = {}) => zhujian.handler.call('answer_suggestion', await on(matter.id, { p_demands: outcome ? [{ demand_id: demand.id, outcome, answer: '公园已有规划，纳入年度改造。', ...more }] : [], p_phone: '0310-1234567' }));
    expect((await answer(null)).key).toBe('adoption_missing');
    expect((await answer('supported')).key).toBe('adoption_missing');
    expect((await answer('not_adopted', { answer: '' })).key).toBe('answer_missing');
    expect((await answer('adopted')).key).toBe('follow_up_missing');
    done(await answer('not_adopted'));
    expect((await zhujian.handler.read('queue', `matter_id=eq.${matter.id}`)).length).toBe(0);
    await approve(zhujian.head, matter.id);
    expect(await stateOf(matter.id)).toBe('M78');
    expect(await clocksOf(matter.id)).toEqual(['D-SUG-ACK met', 'D-SUG-REPLY met']);
    const tracked = done(await portal.call('track_submission', { p_code: matter.code, p_client: 'suggestions' }));
    expect(JSON.stringify(tracked)).toContain('未采纳');
    expect(tracked.documents.map((d: { title: string }) => d.title)).toContain('人民建议采纳情况回复');
    expect((await portal.call('request_review', { p_code: matter.code, p_client: 'suggestions', p_request_id: crypto.randomUUID(), p_stage: 'review', p_organ_id: null, p_claim: '要求复查', p_grounds: '不同意' })).key).toBe('review_not_open');
    done(await reviewer.call('archive_matter', { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_note: null }));
    expect(await stateOf(matter.id)).toBe('M90');
  });

  it('that comes with a request goes to the same unit as a dispatch of its own, and both are answered [R-TRIAGE-SUGGEST, R-CLOSE-ALL-DEMANDS]', async () => {
    const matter = await registered({ p_demands: ['修好暖气', '建议换管网', '想问收费标准'] });
    done(await triage.call('split_demands', { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_reason: '性质不同', p_extract: null,
      p_demands: [{ text: '修好暖气', type: 'C' }, { text: '建议换管网', type: 'A' }, { text: '想问收费标准', type: 'E' }] }));
    done(await triage.call('transfer_matter', { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_reason: '属于该单位职权', p_dispatches: [{ unit_id: await unitId('ZJJ'), role: 'lead' }] }));
    const sent = await sql('select d.id, d.mode, d.version, count(*)::int as demands from app.dispatches d join app.dispatch_demands x on x.dispatch_id = d.id where d.matter_id = $1 group by d.id order by d.mode', [matter.id]);
    expect(sent.map((d: { mode: string; demands: number }) => [d.mode, d.demands])).toEqual([['suggestion', 2], ['transfer', 1]]);
    const [idea] = sent;
    done(await zhujian.handler.call('acknowledge_suggestion', { p_dispatch_id: idea.id, p_version: idea.version, p_phone: '0310-1' }));
    expect(await stateOf(matter.id)).toBe('M30');
    const [, second, third] = await demandsOf(matter.id);
    done(await zhujian.handler.call('answer_suggestion', { p_dispatch_id: idea.id, p_version: idea.version + 1, p_phone: '0310-1', p_follow_up: null, p_demands: [
      { demand_id: second.id, outcome: 'kept', answer: '留作参考。' }, { demand_id: third.id, outcome: 'replied', answer: '按面积收费。' }] }));
    await approve(zhujian.head, matter.id);
    expect(await stateOf(matter.id)).toBe('M30');
    expect((await registrar.call('archive_matter', { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_note: null })).key).toBe('matter_wrong_state');
    expect((await sql('select outcome from app.demands where matter_id = $1 and replaced_on is null order by seq', [matter.id])).map((d: { outcome: string }) => d.outcome)).toEqual([null, 'kept', 'replied']);
  });
});
