// Those who handle petitions are watched: pressing, supervision, circulars and recommendations, call-backs, published answers.
import type { Life } from '../life.ts';
import { place } from '../marks.ts';
import { words } from '../right.ts';
import type { Ways } from './ways.ts';

const order = (more: object = {}) => ({ grounds: ['shirk', 'perfunctory'], heads: ['1', '3'], method: 'phone', evidence: `通话${place}`, visitors: '', finding: words, demand: words, due_on: null, ...more });
const content = (more: object = {}) => ({ topic: `未联系${place}`, facts: words, basis: `第二十三条${place}`, advice: words, ...more });
async function ordered(l: Life, more: object = {}): Promise<void> {
  await l.signed();
  await l.take('supervisor', 'draft_supervision', { p_content: order(more) });
  await l.take('lead', 'sign_supervision');
}
const rated = async (l: Life) => {
  await l.answered();
  const id = await l.one("select id from app.evaluations where matter_id = $1 and body = 'unit'", [l.matter]);
  await l.take('portal', 'evaluate_matter', { p_evaluation_id: id, p_level: 'dissatisfied', p_comment: `评价${place}` });
};

export const watching: Ways = {
  'pressing by the supervisor': { async then(l) {
    await l.signed();
    await l.take('supervisor', 'urge_unit');
    await l.take('handler', 'answer_urge');
  } },
  'pressing by the petitioner': {
    days: 25,
    async before(l) {
      await l.transferred();
    },
    async then(l) {
      await l.take('portal', 'request_urging');
      await l.take('supervisor', 'answer_urging', { p_kind: 'urge' });
    },
  },
  'an order of supervision': { async then(l) {
    await l.signed();
    await l.take('supervisor', 'draft_supervision', { p_content: order() });
    await l.take('lead', 'return_supervision');
    await l.take('supervisor', 'revise_supervision', { p_content: order() });
    await l.take('lead', 'sign_supervision');
    await l.take('clerk', 'reply_supervision');
    await l.take('supervisor', 'check_rectification', { p_is_rectified: false, p_due_on: l.day(10) });
    await l.take('clerk', 'reply_supervision');
    await l.take('supervisor', 'check_rectification', { p_is_rectified: true, p_due_on: null });
    await l.take('lead', 'close_supervision');
  } },
  'a recommendation to improve': { async then(l) {
    await ordered(l);
    await l.take('supervisor', 'draft_recommendation', { p_kind: 'improve', p_unit_id: await l.unitId('ZJJ'), p_content: content() });
    await l.take('reviewer', 'return_recommendation');
    await l.take('supervisor', 'revise_recommendation', { p_content: content() });
    await l.take('reviewer', 'check_recommendation');
    await l.take('lead', 'sign_recommendation', { p_minutes: null });
    await l.take('clerk', 'feed_back_recommendation', { p_adoption: 'part', p_measures_on: l.day(60) });
    await l.take('supervisor', 'track_recommendation');
    await l.take('lead', 'close_recommendation');
  } },
  'a recommendation on responsibility': { async then(l) {
    await ordered(l, { grounds: ['falsify'] });
    await l.take('supervisor', 'draft_recommendation', { p_kind: 'account', p_unit_id: await l.unitId('ZZB'), p_content: content({ consequence: words, evidence: words }) });
    await l.take('reviewer', 'check_recommendation');
    await l.take('lead', 'sign_recommendation');
    await l.take('supervisor', 'record_feedback', { p_adoption: 'part', p_measures_on: l.day(60) });
  } },
  'a circular': { async then(l) {
    await ordered(l, { grounds: ['falsify'] });
    await l.take('supervisor', 'draft_recommendation', { p_kind: 'notice', p_unit_id: await l.unitId('ZJJ'), p_content: content({ scope: `各街道${place}` }) });
    await l.take('joint', 'check_recommendation');
    await l.take('lead', 'sign_recommendation', { p_minutes: null });
  } },
  'a call-back': { async then(l) {
    await rated(l);
    await l.play.sweep();
    await l.take('supervisor', 'record_call_back', { p_content: { method: 'phone', on_date: l.today, was_told_route: true, was_told_term: true, was_told_remedy: true, was_contacted: true, was_executed: null, attitude: 'satisfied', speed: 'fair', result: 'dissatisfied', remarks: `回访${place}` } });
  } },
  'an answer for everybody': { async then(l) {
    await l.answered();
    await l.take('portal', 'choose_publication', { p_agrees: true });
    await l.take('triage', 'draft_publication');
    await l.take('head', 'decide_publication', { p_approve: true, p_reason: null });
    await l.take('reviewer', 'decide_publication', { p_approve: true, p_reason: null });
    await l.take('reviewer', 'end_publication');
  } },
};
