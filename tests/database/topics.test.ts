// Collecting suggestions: topics, invitations, like suggestions, digests to the leaders, results and awards.
import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { approve, dispatchOf, registered, versionOf } from '../support/matters.ts';
import { done, lead, portal, registrar, sql, suggest, travelHome, travelTo, triage, unitId, zhujian } from '../support/stack.ts';

afterAll(() => travelHome());
const today = async (plus = 0): Promise<string> => (await sql('select (app.today() + $1::int)::text as d', [plus]))[0].d;
const jump = async (days: number) => travelTo(`${await today(days)}T10:00:00+08:00`);
const content = async (parts: object = {}) => ({
  title: '城区公园怎么更好用', background: '拟改造三个公园。', questions: ['您最常去哪个公园？', '缺什么设施？'], from: await today(), to: await today(20), organiser: await unitId('ZJJ'), contact: '0310-1234567',
  has_award: true, is_invited: false, result_form: 'list', ...parts });
const idea = (parts: object = {}) => ({
  p_submission_id: randomUUID(), p_topic_id: null, p_invitation: null, p_title: '公园加装座椅', p_problem: '老人没地方坐。', p_advice: '每百米一组座椅。', p_effect: '方便老人。', p_field: '城市建设', p_units: '住建局', p_place: '130403003',
  p_is_anonymous: false, p_name: '卫建言', p_address: '示例街9号院', p_phone: '15400000077', p_email: null, p_consent_publish: true, p_is_signed: true, ...parts });
async function topic(parts: object = {}): Promise<string> {
  const id = done(await suggest.call('draft_topic', { p_topic_id: null, p_content: await content(parts), p_submit: true }));
  done(await lead.call('decide_topic', { p_topic_id: id, p_approve: true }));
  return id;
}
const shown = async (id: string) => done(await portal.call('public_topics', { p_id: id }))[0];
/** Registers, forwards, studies and answers a suggestion. */
async function answer(matterId: string, outcome = 'adopted'): Promise<void> {
  done(await registrar.call('register_matter', { p_matter_id: matterId, p_version: 1, p_purpose: '01', p_category: '0302', p_place: null }));
  done(await triage.call('forward_suggestion', { p_matter_id: matterId, p_version: await versionOf(matterId), p_unit_id: await unitId('ZJJ'), p_reason: '职权' }));
  const on = async () => { const d = await dispatchOf(matterId); return { p_dispatch_id: d.id, p_version: d.version }; };
  done(await zhujian.handler.call('acknowledge_suggestion', { ...(await on()), p_phone: '0310-1' }));
  const demands = await sql('select id from app.demands where matter_id = $1 and replaced_on is null', [matterId]);
  done(await zhujian.handler.call('answer_suggestion', { ...(await on()), p_demands: demands.map((n) => ({ demand_id: n.id, outcome, answer: '纳入年度改造。' })), p_phone: '0310-1', p_follow_up: '十月底前' }));
  await approve(zhujian.head, matterId);
}

describe('a topic', () => {
  it('has its parts, is checked by another, runs for its period, and is only ever made longer [R-SUG-TOPIC, R-DOC-SIGN]', async () => {
    const ask = async (parts: object, submit = true) => suggest.call('draft_topic', { p_topic_id: null, p_content: await content(parts), p_submit: submit });
    expect((await ask({ questions: [] })).key).toBe('topic_questions');
    expect((await ask({ questions: ['一', '二', '三', '四', '五', '六'] })).key).toBe('topic_questions');
    expect((await ask({ to: '2020-01-01' })).key).toBe('snapshot_period_missing');
    expect((await ask({ contact: '' })).key).toBe('contact_missing');
    expect((await triage.call('draft_topic', { p_topic_id: null, p_content: await content(), p_submit: false })).key).toBe('role_missing');
    const id = done(await ask({}, false));
    expect((await lead.call('decide_topic', { p_topic_id: id, p_approve: true })).key).toBe('topic_not_handed_in');
    done(await suggest.call('draft_topic', { p_topic_id: id, p_content: await content({ from: await today(2) }), p_submit: true }));
    expect((await suggest.call('decide_topic', { p_topic_id: id, p_approve: true })).key).toBe('role_missing');
    expect(await shown(id)).toBeUndefined();
    done(await lead.call('decide_topic', { p_topic_id: id, p_approve: true }));
    expect((await suggest.call('draft_topic', { p_topic_id: id, p_content: await content(), p_submit: true })).key).toBe('topic_is_fixed');
    expect(await shown(id)).toMatchObject({ state: 'coming', number: expect.stringMatching(/^丛建征〔\d{4}〕\d+号$/), body: expect.stringContaining('1. 您最常去哪个公园') });
    expect((await portal.call('receive_suggestion', idea({ p_topic_id: id }))).key).toBe('topic_is_closed');
    await jump(3);
    done(await portal.call('receive_suggestion', idea({ p_topic_id: id })));
    expect((await suggest.call('extend_topic', { p_topic_id: id, p_to: await today(1) })).key).toBe('topic_not_shortened');
    done(await suggest.call('extend_topic', { p_topic_id: id, p_to: await today(40) }));
    await jump(41);
    expect((await shown(id)).state).toBe('closed');
    expect((await portal.call('receive_suggestion', idea({ p_topic_id: id }))).key).toBe('topic_is_closed');
    await travelHome();
  });

  it('may be for those invited; at any time everybody may suggest something [R-SUG-CHANNEL]', async () => {
    const id = await topic({ is_invited: true });
    expect(done(await portal.call('public_topics', {})).map((t: { id: string }) => t.id)).not.toContain(id);
    expect((await portal.call('receive_suggestion', idea({ p_topic_id: id, p_invitation: '1111-2222-3333-4444' }))).key).toBe('invitation_unknown');
    const code = done(await suggest.call('invite_proposer', { p_topic_id: id, p_name: '特邀建议人' }));
    expect(await sql("select count(*)::int as n from app.topic_invitations where encode(code_hash, 'escape') like '%' || $1 || '%'", [code])).toEqual([{ n: 0 }]);
    done(await portal.call('receive_suggestion', idea({ p_topic_id: id, p_invitation: code })));
    const receipt = done(await portal.call('receive_suggestion', idea()));
    expect(receipt.reg_no).toMatch(/^CTW/);
    const [m] = await sql('select type, state from app.matters where id = $1', [receipt.matter_id]);
    expect(m).toEqual({ type: 'A', state: 'M10' });
  });
});

describe('a suggestion', () => {
  it('keeps its parts as they were written, once; without a name it has no name to stand with [R-SUG-ITEM]', async () => {
    expect((await portal.call('receive_suggestion', idea({ p_advice: ' ' }))).key).toBe('advice_missing');
    const form = idea({ p_is_anonymous: true, p_name: null, p_address: null, p_phone: null });
    const receipt = done(await portal.call('receive_suggestion', form));
    expect(done(await portal.call('receive_suggestion', form)).reg_no).toBe(receipt.reg_no);
    const rows = await sql('select g.problem, g.advice, g.effect, g.field, g.units, g.is_signed, s.content from app.suggestions g join app.submissions s on s.id = g.submission_id where g.matter_id = $1', [receipt.matter_id]);
    expect(rows).toEqual([{ problem: '老人没地方坐。', advice: '每百米一组座椅。', effect: '方便老人。', field: '城市建设', units: '住建局', is_signed: false, content: expect.stringContaining('具体建议：每百米一组座椅。') }]);
    await expect(sql("update app.suggestions set advice = '改' where matter_id = $1", [receipt.matter_id], 'superuser')).rejects.toThrow();
  });

  it('that is really a demand becomes one, and its author sees it; a report in it is sealed apart [R-SUG-TRIAGE]', async () => {
    const matter = await registered({ p_type: 'A', p_demands: ['我家暖气不热，请解决'] });
    done(await triage.call('split_demands', { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_reason: '实为求决', p_extract: null, p_demands: [{ text: '暖气不热，请解决', type: 'C' }] }));
    expect((await sql('select type from app.matters where id = $1', [matter.id]))[0].type).toBe('C');
    expect((await triage.call('forward_suggestion', { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_unit_id: await unitId('ZJJ'), p_reason: '职权' })).key).toBe('not_a_suggestion');
    done(await triage.call('transfer_matter', { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_reason: '职权', p_dispatches: [{ unit_id: await unitId('ZJJ'), role: 'lead' }] }));
    const tracked = done(await portal.call('track_submission', { p_code: matter.code, p_client: randomUUID() }));
    expect(tracked.type).toBe('C');
    expect(tracked.timeline.map((e: { label: string }) => e.label)).toContain('拆分');
    expect(await sql("select kind from app.clocks where dispatch_id is not null and matter_id = $1 and kind = 'D-ACCEPT'", [matter.id])).toHaveLength(1);
  });

  it('like others is studied with them, and each author gets a reply [R-SUG-SIMILAR]', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 2; n += 1) ids.push(done(await portal.call('receive_suggestion', idea({ p_title: `座椅建议${n}` }))).matter_id);
    expect((await suggest.call('group_suggestions', { p_group_id: null, p_name: '座椅', p_matter_ids: ids.slice(1) })).key).toBe('group_too_small');
    const demand = await registered();
    expect((await suggest.call('group_suggestions', { p_group_id: null, p_name: '座椅', p_matter_ids: [ids[0], demand.id] })).key).toBe('not_a_suggestion');
    const group = done(await suggest.call('group_suggestions', { p_group_id: null, p_name: '座椅', p_matter_ids: ids }));
    expect((await suggest.call('group_suggestions', { p_group_id: group, p_name: null, p_matter_ids: ids })).key).toBe('already_grouped');
    for (const id of ids) await answer(id);
    const replies = await sql("select matter_id from app.documents where kind = 'W-SUG-REPLY' and matter_id = any($1)", [ids]);
    expect(replies).toHaveLength(2);
    expect((await zhujian.handler.read('topic_suggestions', `matter_id=eq.${ids[0]}`))[0].group_name).toBe('座椅');
  });
});

describe('a digest', () => {
  it('has several suggestions without a trace of their authors, and what the leader instructs becomes a matter that is followed [R-SUG-REPORT, R-DOC-SIGN]', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 2; n += 1) ids.push(done(await portal.call('receive_suggestion', idea())).matter_id);
    const draft = (text: string, of = ids) => suggest.call('draft_digest', { p_title: '关于公园座椅的建议', p_text: text, p_analysis: '反映集中，成本不高。', p_matter_ids: of });
    expect((await draft('加装座椅。', ids.slice(1))).key).toBe('group_too_small');
    expect((await draft('卫建言建议加装座椅。')).key).toBe('publication_shows_person');
    const id = done(await draft('两位市民建议加装座椅。'));
    expect((await suggest.call('sign_digest', { p_digest_id: id })).key).toBe('role_missing');
    const instruct = { p_digest_id: id, p_by: '区长', p_on: await today(), p_instruction: '请住建局研究落实，月底前报结果。' };
    expect((await suggest.call('record_instruction', instruct)).key).toBe('digest_not_signed');
    expect(done(await lead.call('sign_digest', { p_digest_id: id }))).toMatch(/^丛建征〔\d{4}〕\d+号$/);
    const regNo = done(await suggest.call('record_instruction', instruct));
    expect(regNo).toMatch(/^CTL/);
    expect((await suggest.call('record_instruction', instruct)).key).toBe('instruction_is_recorded');
    const [m] = await sql('select m.id, m.channel, s.content from app.matters m join app.submissions s on s.matter_id = m.id where m.reg_no = $1', [regNo]);
    expect(m).toMatchObject({ channel: 'L', content: expect.stringContaining('请住建局研究落实') });
    expect(await zhujian.head.read('digests', `id=eq.${id}`)).toEqual([]);
    expect(await triage.read('digests', `id=eq.${id}`)).toEqual([]);
  });
});

describe('results and awards', () => {
  it('are published when all is answered: numbers, what was adopted, names only of those who wish; honoured after five working days in public [R-SUG-PUBLISH, R-SUG-AWARD]', async () => {
    const id = await topic({ title: '公园改造' });
    const signed = idea({ p_topic_id: id }), quiet = idea({ p_topic_id: id, p_title: '多种树', p_name: '言不具', p_is_signed: false }), hidden = idea({ p_topic_id: id, p_title: '加健身路径', p_consent_publish: false }), nameless = idea({ p_topic_id: id, p_title: '修步道', p_is_anonymous: true, p_name: null, p_address: null, p_phone: null });
    const made: string[] = [];
    for (const one of [signed, quiet, hidden, nameless]) made.push(done(await portal.call('receive_suggestion', one)).matter_id);
    expect((await lead.call('publish_results', { p_topic_id: id, p_summary: '多数采纳。' })).key).toBe('topic_still_runs');
    for (const m of made) await answer(m);
    const award = (of: { p_submission_id: string }, parts: object = {}) => suggest.call('announce_award', { p_submission_id: of.p_submission_id, p_grade: 'first', p_panel: ['甲专家', '乙代表', '丙委员'], p_reasons: { aim: '对症', feasible: '可行', new: '新', effect: '明显' }, ...parts });
    await jump(21);
    expect((await award(signed)).key).toBe('topic_still_runs');
    expect((await suggest.call('publish_results', { p_topic_id: id, p_summary: '多数采纳。' })).key).toBe('role_missing');
    expect((await lead.call('publish_results', { p_topic_id: id, p_summary: '言不具等人的建议被采纳。' })).key).toBe('publication_shows_person');
    done(await lead.call('publish_results', { p_topic_id: id, p_summary: '收到四条，全部采纳，纳入年度改造。' }));
    const results = await shown(id);
    expect(results).toMatchObject({ state: 'results', received: 4, results: expect.stringContaining('全部采纳') });
    expect(results.adopted.map((a: { title: string; name: string | null }) => [a.title, a.name]).sort()).toEqual([['修步道', null], ['公园加装座椅', '卫建言'], ['多种树', null]].sort());
    expect((await award(nameless)).key).toBe('anonymous_gets_no_award');
    expect((await award(hidden)).key).toBe('consent_missing');
    expect((await award(signed, { p_panel: ['甲', '乙', '乙'] })).key).toBe('panel_too_small');
    expect((await award(signed, { p_reasons: { aim: '对症' } })).key).toBe('criteria_missing');
    const one = done(await award(signed));
    expect((await award(signed)).key).toBe('award_exists');
    expect((await lead.call('decide_award', { p_award_id: one, p_confirm: true })).key).toBe('award_still_shown');
    await travelTo(`${(await sql('select (coalesce(app.add_working_days(app.today(), 5), app.today() + 9) + 1)::text as d'))[0].d}T10:00:00+08:00`);
    expect((await suggest.call('decide_award', { p_award_id: one, p_confirm: true })).key).toBe('role_missing');
    done(await lead.call('decide_award', { p_award_id: one, p_confirm: true }));
    expect((await shown(id)).awards).toEqual([expect.objectContaining({ grade: '一等', name: '卫建言', confirmed_on: await today() })]);
    await sql('update app.submissions set consent_publish = false where id = $1', [signed.p_submission_id], 'superuser');
    expect((await shown(id)).awards).toBeNull();
    await travelHome();
  });

  it('wait until every suggestion is answered [R-SUG-PUBLISH]', async () => {
    const id = await topic();
    done(await portal.call('receive_suggestion', idea({ p_topic_id: id })));
    await jump(21);
    expect((await lead.call('publish_results', { p_topic_id: id, p_summary: '无' })).key).toBe('suggestions_unanswered');
    await travelHome();
  });
});
