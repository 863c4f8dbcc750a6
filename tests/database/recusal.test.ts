import { describe, expect, it } from 'vitest';
import { accepted, received, registered } from '../support/matters.ts';
import { done, lianfang, portal, reviewer, sql, triage, zhujian } from '../support/stack.ts';

const ask = (code: string, text: string, ofUnit = true, id = crypto.randomUUID()) => portal.call('request_recusal', { p_code: code, p_client: 'recusal', p_request_id: id, p_of_unit: ofUnit, p_text: text });
const staffId = async (name: string, unit = 'ZJJ') => (await sql('select s.id from app.staff s join app.units u on u.id = s.unit_id where u.code = $1 and $2 = any(s.roles)', [unit, name]))[0].id as string;
const nameOf = async (id: string) => (await sql('select display_name from app.staff where id = $1', [id]))[0].display_name as string;

describe('an application for recusal', () => {
  it('is decided by the head of the unit within three working days; the person loses the matter at once [R-RECUSE-APPLY, R-RECUSE-DECIDE, R-RECUSE-ENFORCE]', async () => {
    const matter = await accepted(zhujian, 'ZJJ');
    const id = crypto.randomUUID();
    done(await ask(matter.code, '承办人是开发商的亲戚。', true, id));
    done(await ask(matter.code, '承办人是开发商的亲戚。', true, id));
    expect((await ask(matter.code, '再提一次')).key).toBe('request_is_open');
    const [work] = await zhujian.head.read('queue', `matter_id=eq.${matter.id}`);
    const [{ due }] = await sql('select app.add_working_days(app.today(), 3)::text as due');
    expect(work).toMatchObject({ task: '决定是否回避', due_on: due });
    expect((await zhujian.handler.read('queue', `matter_id=eq.${matter.id}&task=eq.决定是否回避`)).length).toBe(0);
    expect((await zhujian.handler.read('matter_requests', `matter_id=eq.${matter.id}`)).length).toBe(0); // the one it is about
    expect((await zhujian.head.read('matter_requests', `matter_id=eq.${matter.id}`)).length).toBe(1);
    const handler = await staffId('HANDLER');
    const decide = (who: typeof reviewer, more: object = {}) => who.call('answer_recusal', { p_matter_id: matter.id, p_granted: true, p_staff_id: handler, p_text: '同意，已换人办理。', ...more });
    expect((await decide(zhujian.handler)).key).toBe('role_missing');
    expect((await decide(lianfang.head)).key).toBe('matter_not_found');
    expect((await decide(triage)).key).toBe('role_missing');
    expect((await decide(reviewer)).key).toBe('recusal_not_yours');
    expect((await decide(zhujian.head, { p_granted: null })).key).toBe('recusal_undecided');
    expect((await decide(zhujian.head, { p_staff_id: await staffId('HANDLER', '130403003') })).key).toBe('handler_unknown');
    expect((await decide(zhujian.head, { p_text: ' ' })).key).toBe('text_missing');
    expect((await zhujian.handler.read('matters', `id=eq.${matter.id}`)).length).toBe(1);
    done(await decide(zhujian.head));
    expect((await zhujian.handler.read('matters', `id=eq.${matter.id}`)).length).toBe(0);
    expect((await zhujian.head.read('queue', `matter_id=eq.${matter.id}&task=eq.决定是否回避`)).length).toBe(0);
    expect(JSON.stringify(done(await zhujian.clerk.call('read_matter', { p_matter_id: matter.id })))).not.toContain('亲戚');
    expect((await decide(zhujian.head)).key).toBe('nothing_requested');
    const tracked = done(await portal.call('track_submission', { p_code: matter.code, p_client: 'recusal' }));
    expect(tracked.requests.map((r: { kind: string; answer: string }) => [r.kind, r.answer])).toEqual([['recuse', '同意，已换人办理。']]);
    expect(tracked.timeline.map((e: { label: string }) => e.label)).toEqual(expect.arrayContaining(['申请回避', '答复回避申请']));
  });

  it('that names the head goes to the bureau, never to the head [R-RECUSE-DECIDE]', async () => {
    const matter = await accepted(zhujian, 'ZJJ');
    const head = await staffId('UNIT_HEAD');
    done(await ask(matter.code, `${await nameOf(head)}以前负责过这个工程。`));
    expect((await zhujian.head.read('queue', `matter_id=eq.${matter.id}&task=eq.决定是否回避`)).length).toBe(0);
    const decide = (who: typeof reviewer) => who.call('answer_recusal', { p_matter_id: matter.id, p_granted: true, p_staff_id: null, p_text: '情况属实，由其他负责人办理。' });
    expect((await decide(zhujian.head)).key).toBe('recusal_not_yours');
    done(await decide(reviewer));
    expect((await zhujian.head.read('matters', `id=eq.${matter.id}`)).length).toBe(0);
  });

  it('about staff of the bureau is decided there; a refusal changes nothing; a sealed report has its own way [R-RECUSE-APPLY]', async () => {
    const matter = await registered();
    done(await ask(matter.code, '甄别人员与对方相识。', true));
    expect((await reviewer.read('matter_requests', `matter_id=eq.${matter.id}`))[0]).toMatchObject({ kind_label: '申请回避', unit_name: '区信访局', is_mine: true });
    expect((await triage.read('matter_requests', `matter_id=eq.${matter.id}`))[0].is_mine).toBe(false);
    done(await reviewer.call('answer_recusal', { p_matter_id: matter.id, p_granted: false, p_staff_id: null, p_text: '经核实没有利害关系。' }));
    expect((await triage.read('matters', `id=eq.${matter.id}`)).length).toBe(1);
    const report = await received({ p_type: 'B' });
    expect((await ask(report.code, '请回避')).key).toBe('withdrawal_not_open');
  });
});
