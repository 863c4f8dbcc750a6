// Reading back: what a visitor confirms, who of several may, and that the petitioner sees it; the same receipt whichever way one came.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { conf, done, petition, portal, registrar, shili, sql, triage } from '../support/stack.ts';

const visit = async (parts: Record<string, unknown> = {}) => ({
  ...petition(), p_channel: 'F', p_received_on: (await sql('select app.today()::text as d'))[0].d, p_confirmed_how: 'screen', ...parts,
});
const track = async (code: string) => done(await portal.call('track_submission', { p_code: code, p_client: 'read-back' }));
const said = async (code: string): Promise<string[]> => (await track(code)).timeline.filter((e: any) => e.label === '核对登记内容').map((e: any) => e.detail);

describe('a visit', () => {
  it('is confirmed on the screen or on paper, and the petitioner sees who did and how [R-REG-VERIFY-VISIT]', async () => {
    const shown = done(await registrar.call('record_submission', await visit()));
    expect(await said(shown.query_code)).toEqual(['信访人本人在屏幕上确认内容无误']);
    expect(await registrar.read('matter_confirmations', `matter_id=eq.${shown.matter_id}`)).toMatchObject([{ how: 'screen', who: 'petitioner', said: '信访人本人在屏幕上确认内容无误' }]);
    const signed = done(await registrar.call('record_submission', await visit({ p_confirmed_how: 'paper', p_is_anonymous: true, p_name: null, p_address: null, p_phone: null })));
    expect(await said(signed.query_code)).toEqual(['没有署名的信访人在打印的核对单上签名确认']);
    for (const how of [null, '', 'voice', 'true']) expect((await registrar.call('record_submission', await visit({ p_confirmed_how: how }))).rule, String(how)).toBe('R-REG-VERIFY-VISIT');
    await expect(sql('update app.confirmations set how = $1', ['paper'], 'superuser')).rejects.toThrow('record_is_append_only');
  });

  it('of a group is confirmed by one of those named, and by nobody else [R-REG-VERIFY-VISIT, R-CHAN-REP-5]', async () => {
    const group = await visit({ p_headcount: 6, p_representatives: ['佟雨禾', '闻人静'], p_confirmed_by: '闻人 静' });
    expect(await said(done(await registrar.call('record_submission', group)).query_code)).toEqual(['信访人代表在屏幕上确认内容无误']);
    expect((await registrar.call('record_submission', { ...group, p_submission_id: randomUUID(), p_confirmed_by: '旁人' })).key).toBe('confirmer_unknown');
    const agent = await visit({ p_agents: [{ name: '卢其安', scope: '代为陈述', authorised_on: '2026-01-05' }], p_confirmed_by: '卢其安' });
    expect(await said(done(await registrar.call('record_submission', agent)).query_code)).toEqual(['代理人在屏幕上确认内容无误']);
  });

  it('of a minor is confirmed by the guardian [R-CHAN-AGENT]', async () => {
    const child = await visit({ p_minor: 'under_18', p_agents: [{ name: '佟父', is_guardian: true }], p_confirmed_how: 'paper' });
    expect((await registrar.call('record_submission', child)).key).toBe('guardian_confirms');
    expect((await registrar.call('record_submission', { ...child, p_confirmed_by: '佟雨禾' })).key).toBe('guardian_confirms');
    expect(await said(done(await registrar.call('record_submission', { ...child, p_confirmed_by: '佟父' })).query_code)).toEqual(['监护人在打印的核对单上签名确认']);
  });

  it('that is a report keeps its confirmation with the officers who opened it [R-CONF-SEAL]', async () => {
    const report = done(await registrar.call('record_submission', await visit({ p_type: 'B' })));
    const read = () => conf.read('matter_confirmations', `matter_id=eq.${report.matter_id}`);
    expect(await read()).toEqual([]);
    expect(await triage.read('matter_confirmations', `matter_id=eq.${report.matter_id}`)).toEqual([]);
    done(await conf.call('open_sealed_matter', { p_matter_id: report.matter_id, p_reason: '登记' }));
    expect(await read()).toMatchObject([{ how: 'screen', who: 'petitioner' }]);
  });
});

describe('a call', () => {
  it('may be read back on the telephone, and a letter cannot [R-CHAN-ORAL]', async () => {
    const call = await visit({ p_channel: 'D', p_confirmed_how: 'voice' });
    expect(await said(done(await registrar.call('record_submission', call)).query_code)).toEqual(['信访人本人在电话里听读后确认内容无误']);
    expect(await said(done(await registrar.call('record_submission', await visit({ p_channel: 'D', p_confirmed_how: null }))).query_code)).toEqual([]);
    for (const [channel, how] of [['D', 'screen'], ['X', 'paper'], ['X', 'voice']]) {
      expect((await registrar.call('record_submission', await visit({ p_channel: channel, p_confirmed_how: how }))).key, `${channel} ${how}`).toBe('confirmation_unfit');
    }
  });
});

describe('the receipt', () => {
  it('is the same in every channel: number, code, date, paper [R-CHAN-ONE-STREAM, R-REG-QUERYCODE]', async () => {
    const today = (await sql('select app.today()::text as d'))[0].d as string;
    const upper = { p_upper_number: '冀访〔2026〕1号', p_upper_organ: '省信访局', p_upper_due_on: today };
    const at = async (channel: string, parts = {}) => done(await registrar.call('record_submission', await visit({ p_channel: channel, p_confirmed_how: channel === 'F' ? 'paper' : null, ...parts })));
    const own = async (channel: string) => done(await shili.clerk.call('record_submission', await visit({ p_channel: channel, p_confirmed_how: channel === 'F' ? 'paper' : null, p_direct: { way: 'own', purpose: '03', category: '0302' } })));
    const receipts: Record<string, any> = { W: done(await portal.call('receive_submission', petition())) };
    for (const channel of ['X', 'F', 'D', 'L']) receipts[channel] = await at(channel);
    for (const channel of ['J', 'S']) receipts[channel] = await at(channel, upper);
    receipts.T = await at('T', { p_origin: { body: (await registrar.read('source_bodies', 'limit=1'))[0].code } });
    for (const channel of ['X', 'F', 'D']) receipts[`unit ${channel}`] = await own(channel);
    const channels = new Map((await registrar.read('channels')).map((c: any) => [c.code, c.label]));
    const plain = (r: any, channel: string) => r.document.body.replaceAll(r.reg_no, 'N').replaceAll(channels.get(channel), 'C');
    const shape = (r: any) => Object.keys(r.document).sort();
    for (const [way, r] of Object.entries(receipts)) {
      const channel = way.slice(-1);
      expect(r.query_code, way).toMatch(/^\d{4}-\d{4}-\d{4}-\d{4}$/);
      expect(plain(r, channel), way).toBe(plain(receipts.W, 'W'));
      expect([r.document.kind, shape(r), r.document.number], way).toEqual(['W-RECEIPT', shape(receipts.W), r.reg_no]);
      expect((await track(r.query_code)).documents.map((d: any) => d.kind), way).toContain('W-RECEIPT');
    }
    expect(new Set(Object.values(receipts).map((r) => r.query_code)).size).toBe(Object.keys(receipts).length);
  });
});
