import { afterAll, describe, expect, it } from 'vitest';
import { dispatchOf, issued } from '../support/matters.ts';
import { done, lead, lianfang, portal, sql, travelHome, travelTo, zhujian } from '../support/stack.ts';

const on = async (id: string, more: object = {}) => {
  const d = await dispatchOf(id);
  return { p_dispatch_id: d.id, p_version: d.version, ...more };
};
const opinionsOf = async (id: string) => sql("select number, voided_on is not null as voided from app.documents where matter_id = $1 and kind = 'W-OPINION' order by issued_at", [id]);
const numberOf = (n: string) => Number(/〕(\d+)号/.exec(n)?.[1]);
afterAll(travelHome);

describe('a number', () => {
  it('is voided before service by the head, stays listed, and the next paper gets the next one [R-DOC-SEQ, R-DOC-IMMUTABLE]', async () => {
    const matter = await issued(zhujian, 'ZJJ');
    const due = await sql("select due_on from app.clocks where matter_id = $1 and kind = 'D-HANDLE'", [matter.id]);
    expect((await zhujian.handler.call('void_opinion', await on(matter.id, { p_reason: '写错' }))).key).toBe('role_missing');
    expect((await zhujian.head.call('void_opinion', await on(matter.id, { p_reason: ' ' }))).key).toBe('reason_missing');
    done(await zhujian.head.call('void_opinion', await on(matter.id, { p_reason: '引用的条款有误' })));
    expect((await dispatchOf(matter.id)).state).toBe('X50');
    expect(await sql("select due_on from app.clocks where matter_id = $1 and kind = 'D-HANDLE' and met_on is null and ended_on is null", [matter.id])).toEqual(due);
    expect(await sql("select outcome from app.demands where matter_id = $1 and replaced_on is null", [matter.id])).toEqual([{ outcome: null }]);
    done(await zhujian.head.call('sign_opinion', await on(matter.id)));
    const [old, now] = await opinionsOf(matter.id);
    expect([old.voided, now.voided, numberOf(now.number) - numberOf(old.number)]).toEqual([true, false, 1]);
    const tracked = done(await portal.call('track_submission', { p_code: matter.code, p_client: 'numbers' }));
    expect(tracked.documents.map((d: { title: string }) => d.title).filter((t: string) => t.startsWith('信访处理意见书'))).toEqual(['信访处理意见书（已作废）', '信访处理意见书']);
    const register = await zhujian.clerk.read('document_register', `matter_id=eq.${matter.id}&number=eq.${encodeURIComponent(old.number)}`);
    expect(register[0]).toMatchObject({ void_reason: '引用的条款有误', voided_by_name: '祝局长' });
    expect(await lianfang.clerk.read('document_register', `matter_id=eq.${matter.id}`)).toEqual([]);
    await expect(sql('update app.documents set body = $2 where matter_id = $1', [matter.id, '改'])).rejects.toThrow('record_is_append_only');
    await expect(sql('update app.documents set voided_on = null where matter_id = $1 and voided_on is not null', [matter.id])).rejects.toThrow('record_is_append_only');
  });
});

describe('service by public notice', () => {
  it('is the leader’s, after thirty days, from which the petitioner’s time runs; never for reports [R-SERVE-METHODS, N-20]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const matter = await issued(zhujian, 'ZJJ');
    const announce = async (who: typeof lead, more: object = {}) => who.call('announce_service', await on(matter.id, { p_announced_on: '2026-03-03', p_place: '区政府网站', p_attempts: '两次上门、一次邮寄均未送到', ...more }));
    await travelTo('2026-04-01T09:00:00+08:00');
    expect((await announce(zhujian.head)).key).toBe('role_missing');
    expect((await announce(lead)).key).toBe('notice_not_over');
    await travelTo('2026-04-02T09:00:00+08:00');
    expect((await announce(lead, { p_announced_on: '2026-03-01' })).key).toBe('notice_not_over');
    expect((await announce(lead, { p_attempts: '' })).key).toBe('attempts_missing');
    await sql("insert into app.demands (matter_id, seq, text, type) values ($1, 9, '检举', 'B')", [matter.id]);
    expect((await announce(lead)).key).toBe('notice_not_for_reports');
    await sql("update app.demands set replaced_on = app.today() where matter_id = $1 and seq = 9", [matter.id]);
    done(await announce(lead));
    expect(await sql("select method, received_on::text as received from app.services where matter_id = $1 and method = 'notice'", [matter.id])).toEqual([{ method: 'notice', received: '2026-04-02' }]);
    expect((await sql("select due_on::text as due from app.clocks where matter_id = $1 and kind = 'D-REVIEW-REQ'", [matter.id]))[0].due).toBe('2026-05-06'); // 2 May is a holiday
  });
});
