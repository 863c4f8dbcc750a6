import { afterAll, describe, expect, it } from 'vitest';
import { dispatchOf, order, registered, signed, transferred } from '../support/matters.ts';
import { auditor, done, joint, lead, lianfang, portal, reviewer, sql, supervisor, travelHome, travelTo, triage, unitId, zhujian } from '../support/stack.ts';

type Who = typeof supervisor;
type Parts = Record<string, unknown>;
const content = (parts: Parts = {}): Parts => ({
  topic: '签收后三十日没有联系信访人', facts: '承办人收件后未联系、未告知，催办后仍未改正。', basis: '《信访工作条例》第二十三条第二款', advice: '一、立即联系信访人。二、完善签收后的分办制度。', ...parts,
});
const draft = (who: Who, matterId: string, kind: string | null, unit: string, supervision: string | null, parts: Parts = {}) =>
  who.call('draft_recommendation', { p_matter_id: matterId, p_kind: kind, p_unit_id: unit, p_supervision_id: supervision, p_content: content(parts) });
const of = async (matterId: string) => (await sql('select *, due_on::text as due, sent_on::text as sent from app.recommendations where matter_id = $1 order by drafted_on desc, closed_on nulls first limit 1', [matterId]))[0];
const act = async (who: Who, verb: string, matterId: string, parts: Parts = {}) => {
  const y = await of(matterId);
  return who.call(verb, { p_recommendation_id: y.id, p_version: y.version, ...parts });
};
const tasks = async (who: Who, matterId: string) => (await who.read('queue', `matter_id=eq.${matterId}`)).map((w: { task: string }) => w.task);
const orderOf = async (matterId: string) => (await sql('select * from app.supervisions where matter_id = $1', [matterId]))[0];
const onOrder = async (who: Who, verb: string, matterId: string, parts: Parts = {}) => {
  const z = await orderOf(matterId);
  return who.call(verb, { p_supervision_id: z.id, p_version: z.version, ...parts });
};
/** A matter at a unit with a signed order of supervision against it. */
async function ordered(parts: Parts = {}) {
  const matter = await signed(zhujian, 'ZJJ');
  done(await supervisor.call('draft_supervision', { p_matter_id: matter.id, p_dispatch_id: (await dispatchOf(matter.id)).id, p_content: order(parts) }));
  done(await onOrder(lead, 'sign_supervision', matter.id));
  return { matter, z: await orderOf(matter.id), unit: await unitId('ZJJ') };
}
/** Drafted, checked and signed. */
async function sent(matterId: string, kind: string, unit: string, supervision: string | null, parts: Parts = {}, minutes: string | null = null) {
  done(await draft(supervisor, matterId, kind, unit, supervision, parts));
  done(await act(kind === 'notice' ? joint : reviewer, 'check_recommendation', matterId));
  done(await act(lead, 'sign_recommendation', matterId, { p_minutes: minutes }));
  return of(matterId);
}
const numberOf = async (id: string): Promise<string> => (await sql('select reg_no from app.matters where id = $1', [id]))[0].reg_no;
const clock = (matterId: string) => sql("select due_on::text as due, met_on is not null as met, ended_on is not null as ended, kind from app.clocks where matter_id = $1 and kind in ('D-PROP-FEEDBACK','D-SUPERVISE') order by kind", [matterId]);
afterAll(travelHome);

describe('a recommendation to improve', () => {
  it('is drafted, checked, signed and delivered by three people, answered in writing within thirty days, followed and closed by another than its drafter [R-PROP-STATES, R-PROP-FEEDBACK, R-PROP-30D, R-DOC-SIGN]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const { matter, z, unit } = await ordered();
    expect((await draft(triage, matter.id, 'improve', unit, z.id)).key).toBe('role_missing');
    expect((await draft(zhujian.head, matter.id, 'improve', unit, z.id)).key).toBe('role_missing');
    expect((await draft(lianfang.head, matter.id, 'improve', unit, z.id)).key).toBe('matter_not_found');
    expect((await draft(supervisor, matter.id, null, unit, z.id)).key).toBe('recommendation_kind_missing');
    done(await draft(supervisor, matter.id, 'improve', unit, z.id));
    expect((await draft(supervisor, matter.id, 'improve', unit, z.id)).key).toBe('recommendation_is_open');
    expect(await zhujian.head.read('matter_recommendations', `matter_id=eq.${matter.id}`)).toEqual([]);
    expect((await act(zhujian.clerk, 'feed_back_recommendation', matter.id, { p_adoption: 'whole', p_answer: null })).key).toBe('matter_not_found');
    expect(await tasks(reviewer, matter.id)).toContain('审核通报或建议');
    expect((await act(lead, 'sign_recommendation', matter.id)).key).toBe('matter_wrong_state');
    expect((await act(joint, 'check_recommendation', matter.id)).key).toBe('role_missing');
    expect((await act(reviewer, 'return_recommendation', matter.id, { p_reason: ' ' })).key).toBe('reason_missing');
    done(await act(reviewer, 'return_recommendation', matter.id, { p_reason: '建议逐条写明' }));
    expect((await act(reviewer, 'check_recommendation', matter.id)).key).toBe('recommendation_was_returned');
    expect(await tasks(supervisor, matter.id)).toContain('修改通报或建议');
    done(await act(supervisor, 'revise_recommendation', matter.id, { p_content: content({ advice: '一、当日分办。二、次日联系信访人。' }) }));
    done(await act(reviewer, 'check_recommendation', matter.id));
    const stale = (await of(matter.id)).version - 1;
    expect((await lead.call('sign_recommendation', { p_recommendation_id: (await of(matter.id)).id, p_version: stale })).key).toBe('version_conflict');
    expect((await act(reviewer, 'sign_recommendation', matter.id)).key).toBe('role_missing');
    done(await act(lead, 'sign_recommendation', matter.id));
    const y = await of(matter.id);
    expect([y.state, y.sent, y.due]).toEqual(['Y20', '2026-03-02', '2026-04-01']); // thirty calendar days
    const [paper] = await sql('select number, kind, body from app.documents where id = $1', [y.document_id]);
    expect([paper.kind, /^丛信建〔2026〕[1-9]\d*号$/.test(paper.number)]).toEqual(['W-PROP-IMPROVE', true]);
    for (const said of ['第四十条', '当日分办', '督办件丛信督〔2026〕', '反馈单', '2026年4月1日']) expect(paper.body).toContain(said);
    expect((await orderOf(matter.id)).state).toBe('Z20'); // its date has not passed: the order goes on beside the recommendation
    expect((await zhujian.clerk.read('queue', `matter_id=eq.${matter.id}&task=eq.反馈采纳情况`))[0]).toMatchObject({ due_on: '2026-04-01' });
    expect((await zhujian.head.read('matter_documents', `id=eq.${y.document_id}`)).length).toBe(1);

    const answer = (parts: Parts) => act(zhujian.clerk, 'feed_back_recommendation', matter.id, { p_adoption: 'part', p_answer: '分办制度已有，补充时限。', p_measures: '修订签收分办规定。', p_measures_on: '2026-05-01', ...parts });
    expect((await act(supervisor, 'record_feedback', matter.id, { p_adoption: 'whole', p_answer: null })).key).toBe('feedback_elsewhere'); // the unit answers for itself
    expect((await answer({ p_adoption: 'maybe' })).key).toBe('adoption_missing');
    expect((await answer({ p_answer: ' ' })).key).toBe('adoption_reason_missing');
    expect((await answer({ p_measures: null })).key).toBe('measures_missing');
    expect((await answer({ p_measures_on: null })).key).toBe('measures_on_missing');
    done(await answer({}));
    expect(await clock(matter.id)).toEqual([{ kind: 'D-PROP-FEEDBACK', due: '2026-04-01', met: true, ended: false }, { kind: 'D-SUPERVISE', due: '2026-03-16', met: false, ended: false }]);
    expect((await act(lead, 'close_recommendation', matter.id, { p_result: '已看' })).key).toBe('progress_needed');
    expect((await act(supervisor, 'track_recommendation', matter.id, { p_progress: ' ' })).key).toBe('progress_missing');
    done(await act(supervisor, 'track_recommendation', matter.id, { p_progress: '规定已印发。' }));
    done(await act(supervisor, 'track_recommendation', matter.id, { p_progress: '抽查五件，均次日联系。' }));
    expect((await of(matter.id)).progress).toBe('2026年3月2日：规定已印发。\n2026年3月2日：抽查五件，均次日联系。');
    expect((await act(supervisor, 'close_recommendation', matter.id, { p_result: '落实' })).key).toBe('drafter_cannot_close');
    done(await act(lead, 'close_recommendation', matter.id, { p_result: '规定已执行。' }));
    expect((await of(matter.id)).state).toBe('Y50');
    const labels = done(await portal.call('track_submission', { p_code: matter.code, p_client: 'recommendations' })).timeline.map((e: { label: string }) => e.label);
    expect(labels).toEqual(expect.arrayContaining(['签发通报或建议', '反馈采纳情况', '办结通报或建议']));
    expect(labels).not.toContain('拟通报或建议');
  });

  it('rests on an order of supervision or on what an inspection found [R-PROP-EVIDENCE]', async () => {
    const matter = await signed(zhujian, 'ZJJ');
    expect((await draft(supervisor, matter.id, 'improve', await unitId('ZJJ'), null)).key).toBe('improve_evidence_missing');
    done(await draft(supervisor, matter.id, 'improve', await unitId('ZJJ'), null, { evidence: '三月份案卷检查记录第四项。' }));
  });

  it('may be spoken, and is then recorded with day, person and content, and waits for the written answer all the same [R-PROP-ORAL, R-PROP-30D]', async () => {
    await travelTo('2026-03-05T09:00:00+08:00');
    const { matter, z, unit } = await ordered();
    const spoken = (parts: Parts = {}, kind = 'improve') => draft(supervisor, matter.id, kind, unit, z.id, { is_spoken: true, spoken_on: '2026-03-04', spoken_to: '分管负责人', ...parts });
    expect((await spoken({ spoken_to: '' })).key).toBe('spoken_to_missing');
    expect((await spoken({ spoken_on: null })).key).toBe('spoken_on_missing');
    expect((await spoken({ spoken_on: '2026-03-06' })).key).toBe('spoken_on_missing');
    done(await spoken());
    const y = await of(matter.id);
    expect([y.state, y.due, y.document_id, y.spoken_to]).toEqual(['Y20', '2026-04-03', null, '分管负责人']);
    done(await act(zhujian.head, 'feed_back_recommendation', matter.id, { p_adoption: 'none', p_answer: '已在执行。' }));
    expect((await act(supervisor, 'track_recommendation', matter.id, { p_progress: '无' })).key).toBe('nothing_was_adopted');
    done(await act(lead, 'close_recommendation', matter.id, { p_result: '理由成立。' }));
    await travelHome();
  });

  it('not answered in time is put on the supervisor’s list [R-PROP-STATES, R-PROP-FEEDBACK]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const { matter, z, unit } = await ordered();
    await sent(matter.id, 'improve', unit, z.id);
    done(await onOrder(zhujian.clerk, 'reply_supervision', matter.id, { p_measures: '已联系。', p_proof: '通话记录。' }));
    await travelTo('2026-04-02T09:00:00+08:00');
    await sql('select api.sweep_deadlines()');
    const [asked] = await sql("select text from app.requests where matter_id = $1 and kind = 'overdue'", [matter.id]);
    expect(asked.text).toContain('建议采纳反馈（2026年4月1日到期）');
    await travelHome();
  });
});

describe('a circular', () => {
  it('rests on an order that was false, refused, not put right, or a fault that came again; the joint office agrees; the order ends in it [T-72, R-SUP-MEASURES, R-SUP-LEAD]', async () => {
    await travelTo('2026-06-01T09:00:00+08:00');
    await sql("update app.supervisions set sent_on = sent_on - 400 where sent_on is not null and unit_id = $1", [await unitId('ZJJ')], 'superuser');
    const { matter, z, unit } = await ordered({ grounds: ['shirk'] });
    const notice = (parts: Parts = {}) => draft(supervisor, matter.id, 'notice', unit, z.id, { scope: '各街道、乡镇和区直单位', ...parts });
    expect((await notice()).key).toBe('notice_ground_missing');
    done(await onOrder(zhujian.clerk, 'reply_supervision', matter.id, { p_measures: '已联系。', p_proof: '通话记录。' }));
    done(await onOrder(supervisor, 'check_rectification', matter.id, { p_is_rectified: false, p_note: '回访信访人，没有人联系过。' }));
    expect((await draft(supervisor, matter.id, 'notice', unit, null, { scope: '全区' })).key).toBe('notice_ground_missing');
    expect((await draft(supervisor, matter.id, 'notice', await unitId('ZZB'), z.id, { scope: '全区' })).key).toBe('notice_ground_missing');
    expect((await notice({ scope: '' })).key).toBe('scope_missing');
    done(await notice());
    expect(await tasks(joint, matter.id)).toEqual(['审核通报或建议']);
    expect((await act(reviewer, 'check_recommendation', matter.id)).key).toBe('role_missing');
    expect((await act(lead, 'sign_recommendation', matter.id)).key).toBe('matter_wrong_state');
    done(await act(joint, 'check_recommendation', matter.id));
    done(await act(lead, 'sign_recommendation', matter.id));
    const y = await of(matter.id);
    const [paper] = await sql('select kind, number, body from app.documents where id = $1', [y.document_id]);
    expect([paper.kind, /^丛信通〔2026〕/.test(paper.number), paper.body.includes('各街道、乡镇和区直单位'), paper.body.includes(await numberOf(matter.id))]).toEqual(['W-NOTICE', true, true, true]);
    expect(await orderOf(matter.id)).toMatchObject({ state: 'Z60', result: `转通报${paper.number}` });
    expect((await clock(matter.id)).filter((c) => c.kind === 'D-SUPERVISE' && !c.met && !c.ended)).toEqual([]);
    expect((await onOrder(zhujian.clerk, 'reply_supervision', matter.id, { p_measures: '改', p_proof: '改' })).key).toBe('matter_wrong_state');
    expect(await tasks(zhujian.clerk, matter.id)).not.toContain('答复督办');
    await travelHome();
  });

  it('names units, numbers and faults, never a petitioner and never how many complained [R-SUP-NOTICE-CONTENT, R-NORANK-1]', async () => {
    const { matter, z, unit } = await ordered({ grounds: ['falsify'] });
    const [person] = await sql('select name, phone from app.parties where matter_id = $1 limit 1', [matter.id]);
    const key = async (parts: Parts) => (await draft(supervisor, matter.id, 'notice', unit, z.id, { scope: '全区', ...parts })).key;
    expect(await key({ facts: `承办人没有联系${[...person.name].join(' ')}。` })).toBe('names_petitioner');
    expect(await key({ advice: `请致电 ${person.phone.slice(0, 3)}-${person.phone.slice(3)}。` })).toBe('names_petitioner');
    expect(await key({ facts: '本季度发生重复访量居全区第一。' })).toBe('counts_petitions');
    expect(await key({ facts: '今年以来已有 36 批次到区上访。' })).toBe('counts_petitions');
    expect(await key({ facts: '答复称已入户，经查没有入户。' })).toBeNull();
  });
});

describe('a recommendation on policy', () => {
  it('goes to the leadership on at least three matters or an analysis, without a petitioner’s data; its answer is recorded from the letter [R-PROP-EVIDENCE, R-PROP-FEEDBACK]', async () => {
    const [one, two, three] = [await transferred('ZJJ'), await transferred('ZJJ'), await registered()];
    const [second, third] = [await numberOf(two.id), await numberOf(three.id)];
    const qzf = await unitId('QZF');
    const key = async (unit: string, parts: Parts) => (await draft(supervisor, one.id, 'policy', unit, null, parts)).key;
    expect(await key(await unitId('ZJJ'), { evidence: '近三年逐年上升。' })).toBe('policy_goes_to_leadership');
    expect(await key(qzf, { matters: second })).toBe('policy_evidence_missing');
    expect(await key(qzf, { matters: `${second}、CTW999999999999` })).toBe('matters_unknown');
    const [person] = await sql('select name from app.parties where matter_id = $1 limit 1', [two.id]);
    expect(await key(qzf, { matters: `${second}、${third}`, facts: `${person.name}等人反映供暖补贴标准。` })).toBe('names_petitioner');
    const y = await sent(one.id, 'policy', qzf, null, { matters: `${second}、${third}`, topic: '区住建局、区财政局' });
    const [paper] = await sql('select kind, body from app.documents where id = $1', [y.document_id]);
    expect([paper.kind, paper.body.includes('汇总信访事项3件')]).toEqual(['W-PROP-POLICY', true]);
    expect(await zhujian.head.read('matter_recommendations', `matter_id=eq.${one.id}`)).toEqual([]);
    expect(await tasks(supervisor, one.id)).toEqual(['登记书面反馈']);
    done(await act(supervisor, 'record_feedback', one.id, { p_adoption: 'whole', p_answer: null, p_measures: '列入年度计划。', p_measures_on: '2027-12-31' }));
    expect((await of(one.id)).state).toBe('Y30');
  });
});

describe('a recommendation to call to account', () => {
  it('needs facts, consequence, evidence, basis and the minutes of the meeting, and is sealed to the organ it goes to [R-PROP-EVIDENCE]', async () => {
    const { matter, z, unit } = await ordered();
    const organ = await unitId('ZZB');
    const whole = { consequence: '拖延致信访人住房损坏扩大。', evidence: '一、督办函。二、现场照片。' };
    const key = async (parts: Parts, to = organ) => (await draft(supervisor, matter.id, 'account', to, z.id, parts)).key;
    expect(await key({ ...whole, consequence: '' })).toBe('consequence_missing');
    expect(await key({ ...whole, evidence: '' })).toBe('evidence_missing');
    expect(await key({ ...whole, basis: '' })).toBe('basis_missing');
    expect(await key(whole, unit)).toBe('account_to_itself');
    expect((await draft(supervisor, matter.id, 'account', organ, z.id, { ...whole, is_spoken: true })).key).toBe('only_improve_is_spoken');
    done(await draft(supervisor, matter.id, 'account', organ, z.id, { ...whole, facts: '秘密事实：承办人伪造入户记录。' }));
    done(await act(reviewer, 'check_recommendation', matter.id));
    expect((await act(lead, 'sign_recommendation', matter.id)).key).toBe('meeting_minutes_missing');
    done(await act(lead, 'sign_recommendation', matter.id, { p_minutes: '局务会纪要〔2026〕7号' }));
    const y = await of(matter.id);
    for (const who of [triage, joint, zhujian.head, zhujian.clerk, auditor]) {
      expect(await who.read('matter_recommendations', `matter_id=eq.${matter.id}`)).toEqual([]);
      expect(await who.read('matter_documents', `id=eq.${y.document_id}`)).toEqual([]);
      expect(await who.read('document_register', `id=eq.${y.document_id}`)).toEqual([]);
      expect((await who.call('record_feedback', { p_recommendation_id: y.id, p_version: y.version, p_adoption: 'none', p_answer: '探' })).key).toBe('matter_not_found');
      const read = JSON.stringify(await who.call('read_matter', { p_matter_id: matter.id }));
      expect(read).not.toMatch(/秘密事实|组织部|追究责任|丛信责|建议采纳反馈/);
    }
    expect(JSON.stringify(done(await portal.call('track_submission', { p_code: matter.code, p_client: 'recommendations' })))).not.toMatch(/通报或建议|组织部|追究/);
    expect((await lead.read('matter_recommendations', `matter_id=eq.${matter.id}`))[0]).toMatchObject({ facts: '秘密事实：承办人伪造入户记录。', kind_label: '追究责任建议' });
    done(await act(supervisor, 'record_feedback', matter.id, { p_adoption: 'part', p_answer: '另行立案。', p_measures: '诫勉。', p_measures_on: '2027-01-31' }));
  });
});
