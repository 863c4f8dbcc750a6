// A lost tracking code, and work handed to a colleague.
import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { received, signed, transferred } from '../support/matters.ts';
import { conf, done, lianfang, portal, registrar, sql, travelHome, travelTo, triage, zhujian } from '../support/stack.ts';

const track = (code: string) => portal.call('track_submission', { p_code: code, p_client: randomUUID() });
const issue = (matter: string, more: object = {}) => ({ p_issue_id: randomUUID(), p_matter_id: matter, p_name: '佟雨禾', p_id_tail: '', p_shown: 'id_card', ...more });
afterAll(travelHome);

describe('a lost tracking code', () => {
  it('is given out anew to the person, the old one ends at once, the record and the tracking page say so [R-REG-QUERYCODE]', async () => {
    await travelTo('2026-03-09T09:00:00+08:00');
    const matter = await received();
    const form = issue(matter.id);
    expect((await triage.call('reissue_code', form)).key).toBe('role_missing');
    expect((await zhujian.clerk.call('reissue_code', form)).key).toBe('matter_not_found');
    expect((await registrar.call('reissue_code', { ...form, p_shown: 'smile' })).key).toBe('paper_shown_missing');
    const given = done(await registrar.call('reissue_code', form));
    expect(given).toMatchObject({ passed: true, reg_no: matter.regNo, issued_on: '2026-03-09' });
    expect(given.query_code).toMatch(/^\d{4}-\d{4}-\d{4}-\d{4}$/);
    expect(given.query_code).not.toBe(matter.code);
    expect(await track(matter.code)).toMatchObject({ status: 410, key: 'code_was_replaced' });
    expect(done(await track(given.query_code)).timeline.map((e: { label: string }) => e.label)).toContain('补发查询码');
    expect(done(await registrar.call('reissue_code', form)).query_code).toBe(given.query_code); // sent twice, one code
    const other = await received();
    expect((await registrar.call('reissue_code', { ...form, p_matter_id: other.id })).key).toBe('issue_is_used');
    await travelTo('2026-03-09T11:00:00+08:00');
    expect((await registrar.call('reissue_code', form)).key).toBe('issue_is_used'); // and not again later
    const again = done(await registrar.call('reissue_code', issue(matter.id)));
    expect(await track(given.query_code)).toMatchObject({ status: 410 });
    done(await track(again.query_code));
    expect((await sql("select query_code from (select regexp_replace(app.code_of(id), '(\\d{4})(?=\\d)', '\\1-', 'g') as query_code from app.submissions where matter_id = $1) x", [matter.id]))[0].query_code).toBe(matter.code);
  });

  it('is refused when name or number differ, without telling which; three such checks a day close it [R-REG-QUERYCODE, R-PRIV-ACCESS]', async () => {
    await travelTo('2026-03-09T09:00:00+08:00');
    const receipt = done(await registrar.call('record_submission', { p_submission_id: randomUUID(), p_channel: 'X', p_received_on: '2026-03-09', p_type: 'C', p_title: '路灯', p_content: '不亮', p_demands: ['修'], p_place: '130403003', p_is_anonymous: false, p_petitioner_kind: 'person',
      p_name: '阿依古丽·买买提', p_address: null, p_phone: null, p_email: null, p_id_type: 'id_card', p_id_no: '13040319000101001X' }));
    const ask = async (more: object) => done(await registrar.call('reissue_code', issue(receipt.matter_id, more)));
    expect(await ask({ p_name: '阿依古丽', p_id_tail: '001x' })).toEqual({ passed: false, matter_id: receipt.matter_id, left: 2 });
    expect(await ask({ p_name: '阿依古丽·买买提', p_id_tail: '0010' })).toEqual({ passed: false, matter_id: receipt.matter_id, left: 1 });
    expect(await ask({ p_name: '阿依古丽•买买提', p_id_tail: '001x' })).toMatchObject({ passed: true });
    expect(await ask({ p_name: '别人' })).toMatchObject({ passed: false, left: 0 });
    expect((await registrar.call('reissue_code', issue(receipt.matter_id, { p_name: '阿依古丽·买买提', p_id_tail: '001X' }))).key).toBe('identity_checked_too_often');
    await travelTo('2026-03-10T09:00:00+08:00');
    expect(await ask({ p_name: '阿依古丽·买买提', p_id_tail: '001X' })).toMatchObject({ passed: true });
    const anonymous = await received({ p_is_anonymous: true, p_name: null, p_address: null, p_phone: null });
    expect(done(await registrar.call('reissue_code', issue(anonymous.id))).passed).toBe(false);
    const report = await received({ p_type: 'B' });
    expect((await registrar.call('reissue_code', issue(report.id))).key).toBe('matter_not_found');
    expect((await conf.call('reissue_code', issue(report.id))).key).toBe('report_code_is_not_reissued');
  });
});

describe('a piece of work', () => {
  it('is handed to a colleague of the unit who has its role and has not withdrawn, by who has it or leads [R-PRIV-ACCESS, R-RECUSE-ENFORCE]', async () => {
    await travelTo('2026-03-09T09:00:00+08:00');
    const matter = await signed(zhujian, 'ZJJ');
    const item = (await zhujian.handler.read('queue', `matter_id=eq.${matter.id}`))[0].work_item_id;
    const staff = async (email: string) => (await sql('select id from app.staff where email = $1', [email]))[0].id;
    const hand = async (who: typeof triage, to: string | null) => who.call('hand_work', { p_work_item_id: item, p_staff_id: to });
    const handler = await staff('handler@zhujian.example');
    expect((await hand(lianfang.head, handler)).key).toBe('work_not_found');
    expect((await hand(triage, handler)).key).toBe('work_not_found');
    expect((await hand(zhujian.head, await staff('handler@lianfang.example'))).key).toBe('colleague_cannot');
    expect((await hand(zhujian.head, await staff('clerk@zhujian.example'))).key).toBe('colleague_cannot');
    done(await hand(zhujian.head, handler));
    expect((await zhujian.handler.read('queue', `matter_id=eq.${matter.id}`))[0].handler_name).toBe('梁承办');
    expect((await sql('select handler_id from app.dispatches where matter_id = $1', [matter.id]))[0].handler_id).toBe(handler);
    done(await hand(zhujian.handler, null));
    expect((await zhujian.handler.read('queue', `matter_id=eq.${matter.id}`))[0].handler_name).toBe(null);
    const fresh = await transferred('ZJJ');
    const unsigned = (await zhujian.clerk.read('queue', `matter_id=eq.${fresh.id}`))[0].work_item_id;
    expect((await zhujian.handler.call('hand_work', { p_work_item_id: unsigned, p_staff_id: null })).key).toBe('role_missing');
    await sql('update app.work_items set closed_at = app.now() where id = $1', [item]);
    expect((await hand(zhujian.head, handler)).key).toBe('work_is_done');
  });
});
