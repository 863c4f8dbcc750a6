// What comes to a unit itself: one register, the unit's own fifteen days from receipt, an organ below it, or a guide elsewhere.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dispatchOf } from '../support/matters.ts';
import { conf, done, lianfang, petition, portal, sql, triage, unitId, zhujian } from '../support/stack.ts';

const today = async () => (await sql("select app.today()::text as d, (app.today() - 3)::text as before"))[0];
const took = async (direct: Record<string, unknown>, parts: Record<string, unknown> = {}) => {
  const { d } = await today();
  return { ...petition(), p_channel: 'F', p_received_on: d, p_confirmed_how: (parts.p_channel ?? 'F') === 'F' ? 'paper' : null, p_direct: { purpose: '03', category: '0302', ...direct }, ...parts };
};

describe('a petition that came to the unit itself', () => {
  it('is registered once, handled by the unit, and the notice is due fifteen days from receipt [R-DIRECT-UNIT, R-ACCEPT-ONSPOT, R-CHAN-ONE-STREAM]', async () => {
    const { before } = await today();
    const form = await took({ way: 'own' }, { p_channel: 'X', p_received_on: before });
    const receipt = done(await zhujian.clerk.call('record_submission', form));
    expect(receipt).toMatchObject({ is_kept: true, told: expect.stringContaining('直接受理') });
    expect(receipt.reg_no).toMatch(/^CTX\d{12}$/);
    const [m] = await sql("select m.state, u.code as keeper, (select u2.short_name from app.documents d join app.units u2 on u2.id = d.unit_id where d.matter_id = m.id and d.kind = 'W-RECEIPT') as issuer from app.matters m join app.units u on u.id = m.keeper_unit_id where m.id = $1", [receipt.matter_id]);
    expect(m).toEqual({ state: 'M30', keeper: 'XFJ', issuer: '区住房和城乡建设局' });
    expect((await dispatchOf(receipt.matter_id)).state).toBe('X20');
    const clocks = await sql("select kind, started_on::text, due_on - started_on as days, met_on is not null as met from app.clocks where matter_id = $1 and kind in ('D-ACCEPT','D-TRIAGE','D-SIGN') order by kind", [receipt.matter_id]);
    expect(clocks).toEqual([{ kind: 'D-ACCEPT', started_on: before, days: 15, met: false }, { kind: 'D-TRIAGE', started_on: before, days: 15, met: true }]);
    const again = done(await zhujian.clerk.call('record_submission', form));
    expect(again).toEqual(receipt);
    expect(await sql('select id from app.dispatches where matter_id = $1', [receipt.matter_id])).toHaveLength(1);
    const tracked = done(await portal.call('track_submission', { p_code: receipt.query_code, p_client: randomUUID() }));
    expect(JSON.stringify(tracked)).toContain('直接受理');
    expect(await triage.read('matters', `id=eq.${receipt.matter_id}&select=id`)).toHaveLength(1);
    expect(await lianfang.clerk.read('matters', `id=eq.${receipt.matter_id}&select=id`)).toHaveLength(0);
  });

  it('goes to an organ below it with that organ’s own clocks, and to no other [R-DIRECT-UNIT]', async () => {
    const [under, top] = [await unitId('SLJD'), await unitId('ZJJ')];
    const [{ parent_id: former }] = await sql('select parent_id from app.units where id = $1', [under]);
    await sql("with why as (select app.explain_change('试试')) update app.units set parent_id = $1 from why where id = $2", [top, under], 'superuser');
    try {
      expect(await zhujian.clerk.call('record_submission', await took({ way: 'lower', unit_id: await unitId('RSJ'), text: '职权所在' }))).toMatchObject({ key: 'unit_not_below', rule: 'R-DIRECT-UNIT' });
      const receipt = done(await zhujian.clerk.call('record_submission', await took({ way: 'lower', unit_id: under, text: '属于该中心职权' })));
      expect(receipt.is_kept).toBe(false);
      const [d] = await sql("select d.unit_id, d.state, p.kind, p.unit_id as sender, (select count(*)::int from app.clocks c where c.dispatch_id = d.id and c.kind in ('D-SIGN','D-OBJECT','D-ACCEPT')) as clocks from app.dispatches d join app.documents p on p.dispatch_id = d.id where d.matter_id = $1", [receipt.matter_id]);
      expect(d).toEqual({ unit_id: under, state: 'X10', kind: 'W-TRANSFER', sender: top, clocks: 3 });
    } finally {
      await sql("with why as (select app.explain_change('试试')) update app.units set parent_id = $1 from why where id = $2", [former, under], 'superuser');
    }
  });

  it('that is not theirs is never refused: the petitioner is told which organ is competent [R-DIRECT-UNIT, R-REG-ALL]', async () => {
    expect(await zhujian.clerk.call('record_submission', await took({ way: 'elsewhere', text: '请向该局提出。' }))).toMatchObject({ key: 'organ_missing' });
    const receipt = done(await zhujian.clerk.call('record_submission', await took({ way: 'elsewhere', organ: '区教体局', text: '请向该局提出。' })));
    const [m] = await sql("select m.state, d.body from app.matters m join app.documents d on d.matter_id = m.id and d.kind = 'W-INFORM' where m.id = $1", [receipt.matter_id]);
    expect(m.state).toBe('M77');
    expect(m.body).toContain('区教体局');
  });

  it('needs the elements of a registration, and comes by letter, visit or call only [R-REG-FIELDS, R-STANCE-UPPER-ONLY]', async () => {
    expect((await zhujian.clerk.call('record_submission', await took({}))).key).toBe('way_missing');
    expect((await zhujian.clerk.call('record_submission', await took({ way: 'own', category: '' }))).key).toBe('category_missing');
    expect((await zhujian.clerk.call('record_submission', await took({ way: 'own' }, { p_channel: 'J', p_upper_number: '邯信交〔2026〕3号' }))).key).toBe('channel_unknown');
    expect((await zhujian.handler.call('record_submission', await took({ way: 'own' }))).key).toBe('role_missing');
  });

  it('that is a report is sealed at once, and the unit sees it no more [R-CONF-SEAL, R-CONF-INVISIBLE]', async () => {
    const receipt = done(await zhujian.clerk.call('record_submission', await took({ way: 'own' }, { p_type: 'B', p_reported_unit: await unitId('ZJJ') })));
    expect(receipt.is_sealed).toBe(true);
    for (const person of [zhujian.clerk, zhujian.head]) expect((await person.call('read_matter', { p_matter_id: receipt.matter_id })).key).toBe('matter_not_found');
    expect(await conf.read('matters', `id=eq.${receipt.matter_id}&select=id`)).toHaveLength(1);
    expect(await sql('select id from app.dispatches where matter_id = $1', [receipt.matter_id])).toHaveLength(0);
  });

  it('that is a suggestion is studied and answered, with no sixty days [N-19, R-SUG-ACK]', async () => {
    const receipt = done(await zhujian.clerk.call('record_submission', await took({ way: 'own' }, { p_type: 'A' })));
    const kinds = (await sql('select kind from app.clocks where matter_id = $1 and dispatch_id is not null order by kind', [receipt.matter_id])).map((c) => c.kind);
    expect(kinds).toEqual(['D-SUG-ACK', 'D-SUG-REPLY']);
  });
});
