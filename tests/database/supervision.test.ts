import { afterAll, describe, expect, it } from 'vitest';
import { accepted, dispatchOf, order, received, registered, signed, transferred } from '../support/matters.ts';
import { done, lead, lianfang, portal, reviewer, sql, supervisor, travelHome, travelTo, triage, unitId, zhujian } from '../support/stack.ts';

type Who = typeof supervisor;
const draft = (who: Who, matterId: string, dispatchId: string | null, parts: Record<string, unknown> = {}) => who.call('draft_supervision', { p_matter_id: matterId, p_dispatch_id: dispatchId, p_content: order(parts) });
const orderOf = async (matterId: string) => (await sql('select *, due_on::text as due from app.supervisions where matter_id = $1 order by opened_on desc', [matterId]))[0];
const act = async (who: Who, verb: string, matterId: string, parts: Record<string, unknown> = {}) => {
  const z = await orderOf(matterId);
  return who.call(verb, { p_supervision_id: z.id, p_version: z.version, ...parts });
};
const reply = (who: Who, matterId: string) => act(who, 'reply_supervision', matterId, { p_measures: '三月六日入户核实，已书面告知。', p_proof: '入户记录、告知书送达回证。' });
const check = (who: Who, matterId: string, good: boolean | null, more: object = {}) => act(who, 'check_rectification', matterId, { p_is_rectified: good, p_note: '电话回访信访人核实。', ...more });
const close = (who: Who, matterId: string) => act(who, 'close_supervision', matterId, { p_result: '整改到位，材料齐全。' });
afterAll(travelHome);

describe('an order of supervision', () => {
  it('is drafted, signed by another, answered with proof, checked and closed by another: four stages, none skipped [R-SUP-STEPS, R-SUP-FORMAL, R-SUP-CLOSE, R-DOC-SIGN]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const matter = await signed(zhujian, 'ZJJ');
    const { id } = await dispatchOf(matter.id);
    expect((await draft(triage, matter.id, id)).key).toBe('role_missing');
    expect((await draft(zhujian.head, matter.id, id)).key).toBe('role_missing');
    expect((await draft(lianfang.head, matter.id, id)).key).toBe('matter_not_found');
    done(await draft(supervisor, matter.id, id));
    expect((await draft(supervisor, matter.id, id)).key).toBe('supervision_is_open');
    expect(await zhujian.head.read('matter_supervisions', `matter_id=eq.${matter.id}`)).toEqual([]);
    expect((await reply(zhujian.head, matter.id)).key).toBe('matter_not_found');
    expect((await act(supervisor, 'sign_supervision', matter.id)).key).toBe('role_missing');
    expect((await close(lead, matter.id)).key).toBe('matter_wrong_state');
    expect((await lead.read('queue', `matter_id=eq.${matter.id}`)).map((w: { task: string }) => w.task)).toEqual(['签发督办函']);
    expect((await act(lead, 'return_supervision', matter.id, { p_reason: ' ' })).key).toBe('reason_missing');
    done(await act(lead, 'return_supervision', matter.id, { p_reason: '要求写具体' }));
    expect((await act(lead, 'sign_supervision', matter.id)).key).toBe('supervision_was_returned');
    expect(JSON.stringify(done(await zhujian.head.call('read_matter', { p_matter_id: matter.id })))).not.toMatch(/督办稿|要求写具体/); // a draft stays in the bureau
    expect((await supervisor.read('queue', `matter_id=eq.${matter.id}`)).map((w: { task: string }) => w.task)).toEqual(['修改督办稿']);
    done(await act(supervisor, 'revise_supervision', matter.id, { p_content: order({ demand: '三日内入户，十日内书面告知结果。' }) }));
    const stale = (await orderOf(matter.id)).version - 1;
    expect((await lead.call('sign_supervision', { p_supervision_id: (await orderOf(matter.id)).id, p_version: stale })).key).toBe('version_conflict');
    done(await act(lead, 'sign_supervision', matter.id));
    const sent = await orderOf(matter.id);
    expect([sent.state, sent.due]).toEqual(['Z20', '2026-03-16']); // ten working days after a Monday
    const [paper] = await sql('select number, kind, body from app.documents where id = $1', [sent.document_id]);
    expect(paper.number).toMatch(/^丛信督〔2026〕[1-9]\d*号$/);
    for (const said of ['第四十条', '推诿；敷衍', '办理单位是否按照期限和程序办理', '电话。三月二日电话询问承办人', '收到后未联系信访人。', '十日内书面告知结果', '2026年3月16日']) expect(paper.body).toContain(said);
    expect((await zhujian.clerk.read('queue', `matter_id=eq.${matter.id}&task=eq.答复督办`))[0]).toMatchObject({ due_on: '2026-03-16' });
    expect((await lianfang.clerk.call('reply_supervision', { p_supervision_id: sent.id, p_version: sent.version, p_measures: '探', p_proof: '探' })).key).toBe('matter_not_found');
    expect((await act(zhujian.clerk, 'reply_supervision', matter.id, { p_measures: '已办', p_proof: ' ' })).key).toBe('proof_missing');
    expect((await reply(zhujian.handler, matter.id)).key).toBe('role_missing');
    done(await reply(zhujian.clerk, matter.id));
    expect((await sql("select met_on is not null as met from app.clocks where matter_id = $1 and kind = 'D-SUPERVISE'", [matter.id]))).toEqual([{ met: true }]);
    expect((await close(lead, matter.id)).key).toBe('matter_wrong_state');
    expect((await check(zhujian.head, matter.id, true)).key).toBe('role_missing');
    expect((await check(supervisor, matter.id, null)).key).toBe('rectification_undecided');
    done(await check(supervisor, matter.id, false));
    expect((await close(lead, matter.id)).key).toBe('not_rectified');
    expect((await zhujian.clerk.read('queue', `matter_id=eq.${matter.id}&task=eq.答复督办`)).length).toBe(1);
    done(await reply(zhujian.head, matter.id));
    done(await check(supervisor, matter.id, true));
    expect((await reply(zhujian.head, matter.id)).key).toBe('supervision_is_rectified');
    expect((await close(supervisor, matter.id)).key).toBe('opener_cannot_close');
    done(await close(lead, matter.id));
    expect((await orderOf(matter.id)).state).toBe('Z50');
    const tracked = done(await portal.call('track_submission', { p_code: matter.code, p_client: 'supervision' }));
    const labels = tracked.timeline.map((e: { label: string }) => e.label);
    expect(labels).toEqual(expect.arrayContaining(['签发督办函', '督办销号']));
    expect(labels).not.toContain('拟督办函');
  });

  it('names a ground of Article 40, at least one of six heads, one of four ways with its evidence; a visit is made by two [R-SUP-FORMAL, R-SUP-CONTENT, R-SUP-METHODS]', async () => {
    await travelHome();
    const matter = await signed(zhujian, 'ZJJ');
    const { id } = await dispatchOf(matter.id);
    const key = async (parts: Record<string, unknown>) => (await draft(supervisor, matter.id, id, parts)).key;
    expect(await key({ grounds: ['too_many_petitions'] })).toBe('supervision_grounds_missing');
    expect(await key({ heads: [] })).toBe('heads_missing');
    expect(await key({ heads: ['7'] })).toBe('heads_missing');
    expect(await key({ method: 'rumour' })).toBe('method_missing');
    expect(await key({ evidence: ' ' })).toBe('evidence_missing');
    expect(await key({ method: 'visit', visitors: '督查员' })).toBe('visitors_missing');
    expect(await key({ finding: '' })).toBe('finding_missing');
    expect(await key({ demand: '' })).toBe('order_missing');
    expect(await key({ due_on: '2020-01-01' })).toBe('due_date_past');
    done(await draft(supervisor, matter.id, id, { method: 'visit', visitors: '督查员、甄别员' }));
    await expect(sql("update app.supervisions set heads = '{}' where matter_id = $1", [matter.id])).rejects.toThrow(/supervisions_heads/);
    await expect(sql('delete from app.supervisions where matter_id = $1', [matter.id])).rejects.toThrow();
    await expect(sql("update app.supervisions set state = 'Z50' where matter_id = $1", [matter.id])).rejects.toThrow();
  });

  it('holds against the bureau as well; a delay is charged to whoever was late [R-SUP-OBJECT, R-SUP-FAIR]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const matter = await registered();
    await travelTo('2026-03-24T09:00:00+08:00'); // the fifteen days have passed in the bureau
    const [bureau] = await sql('select keeper_unit_id as id from app.matters where id = $1', [matter.id]);
    const unit = await unitId('ZJJ');
    done(await triage.call('transfer_matter', { p_matter_id: matter.id, p_version: (await sql('select version from app.matters where id = $1', [matter.id]))[0].version, p_dispatches: [{ unit_id: unit, role: 'lead', demand_ids: null }], p_reason: '职权所在' }));
    const { id } = await dispatchOf(matter.id);
    expect((await draft(supervisor, matter.id, id, { grounds: ['delay'] })).key).toBe('delay_not_theirs');
    done(await draft(supervisor, matter.id, null, { grounds: ['delay'], heads: ['2'] }));
    expect((await orderOf(matter.id)).unit_id).toBe(bureau.id);
    done(await act(lead, 'sign_supervision', matter.id));
    expect((await reply(zhujian.clerk, matter.id)).key).toBe('matter_not_found');
    done(await reply(reviewer, matter.id));
    const late = await accepted(zhujian, 'ZJJ');
    await travelTo('2026-06-30T09:00:00+08:00');
    done(await draft(supervisor, late.id, (await dispatchOf(late.id)).id, { grounds: ['delay'] }));
  });

  it('answers the call that a deadline has passed; reports are supervised elsewhere [R-SUP-PROMPT, R-CONF-INVISIBLE]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const matter = await transferred('ZJJ');
    await travelTo('2026-04-02T09:00:00+08:00');
    await sql('select api.sweep_deadlines()');
    expect((await sql("select 1 from app.requests where matter_id = $1 and kind = 'overdue' and answered_on is null", [matter.id])).length).toBe(1);
    done(await draft(supervisor, matter.id, (await dispatchOf(matter.id)).id));
    done(await act(lead, 'sign_supervision', matter.id));
    expect((await sql("select answer from app.requests where matter_id = $1 and kind = 'overdue'", [matter.id]))[0].answer).toMatch(/^已发丛信督/);
    const report = await received({ p_type: 'B' });
    expect((await draft(supervisor, report.id, null)).key).toBe('matter_not_found');
  });
});
