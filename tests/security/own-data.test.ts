// One's own data: a copy by code and name, and corrections that are checked and leave a history.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { received, transferred } from '../support/matters.ts';
import { conf, done, lianfang, portal, registrar, reviewer, sql, triage, zhujian } from '../support/stack.ts';

const copy = (code: string, name: string, client = randomUUID()) => portal.call('copy_of_data', { p_code: code, p_client: client, p_name: name });
const wish = (code: string, parts: object = {}) => ({ p_code: code, p_client: randomUUID(), p_correction_id: randomUUID(), p_name: '佟雨禾', p_field: 'phone', p_wanted: '15400000099', p_reason: '换了号码', ...parts });

describe('one’s own data', () => {
  it('is given to who has the code and the name; wrong names are counted per connection [R-PRIV-LAWFUL, R-PRIV-LOG]', async () => {
    const matter = await received();
    expect(done(await copy(matter.code, '佟 雨禾'))).toMatchObject({ name: '佟雨禾', phone: '15400000001', address: expect.any(String) });
    expect(done(await copy(matter.code, '别人'))).toEqual({});
    expect(done(await copy('9'.repeat(16), '佟雨禾'))).toBeNull();
    const client = randomUUID();
    for (let n = 0; n < 20; n += 1) await copy(matter.code, `别人${n}`, client);
    expect((await copy(matter.code, '佟雨禾', client)).key).toBe('too_many_tries');
    expect((await registrar.call('copy_of_data', { p_code: matter.code, p_client: 'x', p_name: '佟雨禾' })).key).toBe('portal_only');
  });

  it('of a report is shown to nobody by code and name, and put right by other ways [R-CONF-IDENTITY, R-CONF-SEAL]', async () => {
    const report = await received({ p_type: 'B' });
    expect(done(await copy(report.code, '佟雨禾'))).toEqual({ is_sealed: true });
    expect((await portal.call('request_correction', wish(report.code))).key).toBe('sealed_takes_no_material');
  });

  it('is put right by the desk, what stood there is kept, and the petitioner sees that it was looked at [R-REG-FAITHFUL, R-PRIV-LOG]', async () => {
    const matter = await transferred('区住房和城乡建设局');
    expect((await portal.call('request_correction', wish(matter.code, { p_name: '别人' }))).key).toBe('name_is_another');
    expect((await portal.call('request_correction', wish(matter.code, { p_wanted: '不是号码' }))).key).toBe('phone_malformed');
    expect((await portal.call('request_correction', wish(matter.code, { p_field: 'content' }))).key).toBe('correction_field_missing');
    expect((await portal.call('request_correction', wish(matter.code, { p_field: 'name', p_wanted: '长'.repeat(61) }))).key).toBe('wanted_too_long');
    const asked = wish(matter.code);
    done(await portal.call('request_correction', asked));
    done(await portal.call('request_correction', asked));
    expect((await portal.call('request_correction', wish(matter.code))).key).toBe('correction_is_open');
    const id = asked.p_correction_id;
    expect((await registrar.read('queue', `matter_id=eq.${matter.id}`)).map((w) => w.task)).toContain('核实更正申请');
    expect(JSON.stringify(await registrar.read('matter_corrections', `id=eq.${id}`))).not.toContain('15400000099');
    for (const person of [zhujian.head, lianfang.head, conf]) expect((await person.call('open_correction', { p_correction_id: id })).key).toBe('matter_not_found');
    expect((await triage.call('open_correction', { p_correction_id: id })).key).toBe('role_missing');
    expect(done(await registrar.call('open_correction', { p_correction_id: id }))).toEqual({ wanted: '15400000099', now: '15400000001' });
    expect((await registrar.call('answer_correction', { p_correction_id: id, p_granted: false, p_text: '' })).key).toBe('text_missing');
    done(await registrar.call('answer_correction', { p_correction_id: id, p_granted: true, p_text: '' }));
    expect((await reviewer.call('answer_correction', { p_correction_id: id, p_granted: true, p_text: '' })).key).toBe('correction_is_decided');
    expect(done(await copy(matter.code, '佟雨禾'))).toMatchObject({ phone: '15400000099', corrections: [{ field: '联系电话', former: '15400000001', is_granted: true }] });
    const tracked = done(await portal.call('track_submission', { p_code: matter.code, p_client: randomUUID() }));
    expect(tracked.identity_reads).toContainEqual(expect.objectContaining({ role_label: '登记接待员' }));
    expect(tracked.timeline.map((e: { label: string }) => e.label)).toContain('更正登记信息');
    await expect(sql('delete from app.corrections where id = $1', [id], 'superuser')).rejects.toThrow();
  });

  it('of a corrected name is found again by the new name [R-REG-FAITHFUL]', async () => {
    const matter = await received();
    const asked = wish(matter.code, { p_field: 'name', p_wanted: '佟雨荷' });
    done(await portal.call('request_correction', asked));
    done(await registrar.call('answer_correction', { p_correction_id: asked.p_correction_id, p_granted: true, p_text: '' }));
    expect(done(await copy(matter.code, '佟雨禾'))).toEqual({});
    expect(done(await copy(matter.code, '佟雨荷')).name).toBe('佟雨荷');
    expect(done(await registrar.call('search_matters', { p_words: '佟雨荷', p_filters: {} })).map((r: { id: string }) => r.id)).toContain(matter.id);
  });
});
