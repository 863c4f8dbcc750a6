// A repeat in the hands of a unit: joined by the unit with what it handles itself, by the bureau with what others handle.
import { describe, expect, it } from 'vitest';
import { approve, dispatchOf, received, registered, routesOf, signed, transferred, versionOf, type Begun } from '../support/matters.ts';
import { done, lianfang, petition, portal, reviewer, sql, triage, unitId, zhujian } from '../support/stack.ts';

const neighbour = { p_name: '闻人静', p_phone: '15400000077', p_content: '同一个小区，家里只有十三度。' };
const confirmed = (regNo: string, more: object = {}) => ({ p_into_reg_no: regNo, p_is_same_person: false, p_same_person: '姓名、电话、住址都不同', p_is_same_facts: true, p_same_facts: '同一小区同一供暖问题', ...more });
const on = async (matterId: string, more: object = {}) => { const d = await dispatchOf(matterId); return { p_dispatch_id: d.id, p_version: d.version, ...more }; };
const stateOf = async (id: string) => (await sql('select m.state, d.state as dispatch, d.closed_on is not null as is_closed from app.matters m join app.dispatches d on d.matter_id = m.id where m.id = $1 and d.role = $2', [id, 'lead']))[0];
const workOf = async (id: string) => (await sql('select role, task from app.work_items where matter_id = $1 and closed_at is null order by role', [id])).map((w) => `${w.role} ${w.task}`);
/** What came to the unit itself by letter. */
async function brought(parts: Record<string, unknown> = neighbour): Promise<Begun> {
  const [{ d }] = await sql('select app.today()::text as d');
  const receipt = done(await zhujian.clerk.call('record_submission', { ...petition(parts), p_channel: 'X', p_received_on: d, p_direct: { way: 'own', purpose: '03', category: '0302' } }));
  return { id: receipt.matter_id, code: receipt.query_code, regNo: receipt.reg_no };
}

describe('a repeat that a unit has', () => {
  it('is joined with what the unit handles: its clerk confirms, its head decides, the petitioner keeps every right [R-SAME-HUMAN, R-DIRECT-UNIT, R-SAME-LINK]', async () => {
    const original = await signed(zhujian, 'ZJJ');
    const repeat = await brought();
    expect((await zhujian.clerk.call('join_dispatched', await on(repeat.id, confirmed(original.regNo, { p_is_same_person: null })))).key).toBe('same_person_undecided');
    expect((await zhujian.clerk.call('join_dispatched', await on(repeat.id, confirmed(original.regNo, { p_same_facts: '' })))).key).toBe('same_facts_missing');
    expect((await zhujian.head.call('join_dispatched', await on(repeat.id, confirmed(original.regNo)))).key).toBe('proposal_missing');
    expect((await lianfang.clerk.call('join_dispatched', await on(repeat.id, confirmed(original.regNo)))).key).toBe('matter_not_found');
    done(await zhujian.clerk.call('join_dispatched', await on(repeat.id, confirmed(original.regNo))));
    expect(await stateOf(repeat.id)).toEqual({ state: 'M30', dispatch: 'X20', is_closed: false });
    expect(await workOf(repeat.id)).toEqual(['UNIT_HEAD 审签：并入原件']);
    await approve(zhujian.head, repeat.id);
    expect(await stateOf(repeat.id)).toEqual({ state: 'M80', dispatch: 'X99', is_closed: true });
    expect(await workOf(repeat.id)).toEqual([]);
    expect(await sql("select kind from app.clocks where matter_id = $1 and dispatch_id is not null and met_on is null and ended_on is null", [repeat.id])).toEqual([]);
    expect((await sql("select state, unit_id from app.dispatches where matter_id = $1 and role = 'joint'", [repeat.id]))).toEqual([{ state: 'X45', unit_id: await unitId('ZJJ') }]);
    const seen = done(await portal.call('track_submission', { p_code: repeat.code, p_client: 'unit-joining' }));
    expect(seen.documents.map((d: { kind: string }) => d.kind)).toContain('W-MERGED');
    expect(JSON.stringify(seen)).not.toContain(original.regNo);
    expect(seen.joined).toEqual({ is_same_person: false, reg_no: null });
    const [row] = await zhujian.handler.read('matter_joinings', `matter_id=eq.${repeat.id}`);
    expect(row).toMatchObject({ original_reg_no: original.regNo, same_facts: '同一小区同一供暖问题' });
    done(await triage.call('unmerge_matter', { p_matter_id: repeat.id, p_version: await versionOf(repeat.id), p_reason: '不是同一小区' }));
    await approve(reviewer, repeat.id);
    expect((await stateOf(repeat.id)).state).toBe('M20');
  });

  it('is not joined by the unit with what others handle, and the unit learns nothing of that [R-SAME-HUMAN, R-PRIV-ACCESS]', async () => {
    const repeat = await brought();
    const elsewhere = await transferred('联纺东街道办事处');
    const nowhere = 'CTW209901010001';
    for (const regNo of [elsewhere.regNo, nowhere]) expect((await zhujian.clerk.call('join_dispatched', await on(repeat.id, confirmed(regNo)))).key).toBe('original_missing');
    const helped = await registered();
    done(await reviewer.call('transfer_matter', { p_matter_id: helped.id, p_version: await versionOf(helped.id), p_reason: '职权所在', p_dispatches: [{ unit_id: await unitId('130403003'), role: 'lead' }, { unit_id: await unitId('ZJJ'), role: 'assist' }] }));
    expect((await zhujian.clerk.call('join_dispatched', await on(repeat.id, confirmed(helped.regNo)))).key).toBe('original_not_ours');
    for (const regNo of [elsewhere.regNo, nowhere]) {
      expect((await zhujian.handler.call('ask_to_join', await on(repeat.id, { p_into_reg_no: regNo, p_same_person: '同名同电话', p_same_facts: '同一小区' }))).status).toBe(regNo === elsewhere.regNo ? 200 : 409); // asked once; the number is not looked up
    }
  });

  it('is sent to the bureau, which joins it; the unit’s part ends and the deadline ran until then [R-SAME-HUMAN, R-SAME-INPROC]', async () => {
    const original = await transferred('联纺东街道办事处');
    const repeat = await brought();
    const clock = async () => (await sql("select due_on::text, ended_on is not null as is_ended from app.clocks where matter_id = $1 and kind = 'D-ACCEPT'", [repeat.id]))[0];
    const before = await clock();
    expect((await triage.call('take_to_join', await on(repeat.id, confirmed(original.regNo)))).key).toBe('nothing_requested');
    expect((await zhujian.clerk.call('ask_to_join', await on(repeat.id, { p_into_reg_no: '老 3 号', p_same_person: '同名', p_same_facts: '同一小区' }))).key).toBe('original_number_malformed');
    done(await zhujian.clerk.call('ask_to_join', await on(repeat.id, { p_into_reg_no: original.regNo.toLowerCase(), p_same_person: '邻居，不是同一人', p_same_facts: '同一小区同一供暖问题' })));
    expect(await clock()).toEqual(before);
    expect(await workOf(repeat.id)).toEqual(['HANDLER 受理告知', 'TRIAGE 核对报请并入']);
    const [request] = await triage.read('matter_requests', `matter_id=eq.${repeat.id}`);
    expect(request).toMatchObject({ kind: 'join', kind_label: '单位报请并入', text: expect.stringContaining(original.regNo) });
    expect((await reviewer.call('take_to_join', await on(repeat.id, confirmed(original.regNo)))).key).toBe('role_missing');
    done(await triage.call('take_to_join', await on(repeat.id, confirmed(original.regNo))));
    expect(await stateOf(repeat.id)).toEqual({ state: 'M80', dispatch: 'X99', is_closed: true });
    expect(await clock()).toEqual({ ...before, is_ended: true });
    expect(await workOf(repeat.id)).toEqual([]);
    expect((await sql("select unit_id from app.dispatches where matter_id = $1 and role = 'joint'", [repeat.id]))).toEqual([{ unit_id: await unitId('130403003') }]);
    expect((await triage.read('matter_requests', `matter_id=eq.${repeat.id}`))[0]).toMatchObject({ answer: '同意并入', is_granted: true });
    expect((await triage.call('possible_steps', { p_matter_id: repeat.id })).data.filter((s: { label: string }) => s.label === '同意并入')).toEqual([]);
  });

  it('stays with the unit when the bureau does not agree, and nothing waits once the petitioner is told that it is accepted [R-SAME-HUMAN, R-ACCEPT-15D]', async () => {
    const repeat = await brought();
    const ask = async () => zhujian.handler.call('ask_to_join', await on(repeat.id, { p_into_reg_no: 'CTX202601050001', p_same_person: '同名', p_same_facts: '同一小区' }));
    done(await ask());
    expect((await triage.call('refuse_to_join', await on(repeat.id, { p_reason: ' ' }))).key).toBe('reason_missing');
    done(await triage.call('refuse_to_join', await on(repeat.id, { p_reason: '小区不同' })));
    expect(await workOf(repeat.id)).toEqual(['HANDLER 受理告知']);
    done(await ask());
    done(await zhujian.handler.call('give_acceptance', await on(repeat.id, { p_routes: await routesOf(repeat.id, 6), p_phone: '0310-0000000', p_text: null, p_service: { method: 'direct' } })));
    await approve(zhujian.head, repeat.id);
    expect((await stateOf(repeat.id)).dispatch).toBe('X40');
    expect(await workOf(repeat.id)).toEqual(['HANDLER 办理：联系信访人、提交意见书']);
    expect((await triage.read('matter_requests', `matter_id=eq.${repeat.id}&order=made_on,id`)).map((r: { answer: string }) => r.answer).sort()).toEqual(['单位已经办理下一步', '小区不同'].sort());
    expect((await zhujian.clerk.call('join_dispatched', await on(repeat.id, confirmed('CTX202601050001')))).key).toBe('matter_wrong_state');
  });

  it('is not taken out where several units have it [R-SAME-HUMAN]', async () => {
    const matter = await registered();
    done(await reviewer.call('transfer_matter', { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_reason: '职权所在', p_dispatches: [{ unit_id: await unitId('130403003'), role: 'lead' }, { unit_id: await unitId('ZJJ'), role: 'assist' }] }));
    const [d] = await sql("select id as p_dispatch_id, version as p_version from app.dispatches where matter_id = $1 and role = 'lead'", [matter.id]);
    const other = await received();
    expect((await lianfang.clerk.call('ask_to_join', { ...d, p_into_reg_no: other.regNo, p_same_person: '同名', p_same_facts: '同一小区' })).key).toBe('joining_not_here');
    expect((await lianfang.clerk.call('join_dispatched', { ...d, ...confirmed(other.regNo) })).key).toBe('joining_not_here');
  });
});
