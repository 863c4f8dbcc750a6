// Reviews and re-examinations of what was answered.
import { Life } from '../life.ts';
import { place } from '../marks.ts';
import type { Ways } from './ways.ts';

const ask = { p_stage: 'review', p_organ_id: null, p_late_reason: null };
const draft = (l: Life, outcome = 'upheld') => l.take('reviewoffice', 'submit_review_opinion', { p_outcome: outcome, p_redo_due_on: outcome === 'revoked' ? l.day(20) : null });
async function decided(l: Life, outcome = 'upheld'): Promise<void> {
  await l.take('reviewoffice', 'accept_review');
  await draft(l, outcome);
  await l.take('lead', 'return_review_opinion');
  await draft(l, outcome);
  await l.take('lead', 'sign_review_opinion');
  await l.take('reviewoffice', 'serve_review_opinion', { p_method: 'direct', p_receiver: `收${place}` });
}

export const reviews: Ways = {
  'a review and a re-examination by the city': { async then(l) {
    await l.answered();
    await l.take('portal', 'request_review', ask);
    await l.take('reviewoffice', 'ask_for_items');
    await l.take('reviewoffice', 'take_items');
    await decided(l);
    await l.take('portal', 'request_review', { ...ask, p_stage: 'recheck' });
    await l.take('reviewoffice', 'accept_review');
    await l.take('reviewoffice', 'record_external_decision', { p_outcome: 'upheld', p_redo_due_on: null });
    await l.take('reviewer', 'archive_matter', { p_note: null });
  } },
  'a review that revokes': { async then(l) {
    await l.answered();
    await l.take('portal', 'request_review', ask);
    await decided(l, 'revoked');
  } },
  'a review that is withdrawn': { async then(l) {
    await l.answered();
    await l.take('portal', 'request_review', ask);
    await l.take('reviewoffice', 'withdraw_review');
  } },
  'a review that is not accepted': { async then(l) {
    await l.registered();
    await l.take('reviewoffice', 'record_prior_opinion', { p_unit_id: await l.unitId('ZJJ'), p_received_on: l.day(-60), p_outcome: 'explained' });
    await l.take('reviewoffice', 'record_review_request', { p_stage: 'review', p_organ_id: await l.unitId('QZF'), p_requested_on: l.today, p_late_reason: `住院${place}` });
    await l.take('reviewoffice', 'refuse_review', { p_ground: 'overdue' });
    await l.approve('lead');
  } },
  'a hearing of a re-examination': {
    days: 12,
    async before(l) {
      await l.answered();
      await l.play.db.query("update app.units set review_unit_id = (select id from app.units where code = 'QZF') where code = 'SJZG'"); // a review by a department: the district government re-examines
      await l.take('portal', 'request_review', { ...ask, p_organ_id: await l.unitId('SJZG') });
      await l.take('reviewoffice', 'accept_review');
      await l.take('reviewoffice', 'record_external_decision', { p_outcome: 'upheld', p_redo_due_on: null });
      await l.take('portal', 'request_review', { ...ask, p_stage: 'recheck' });
      await l.take('reviewoffice', 'accept_review');
      await l.take('reviewoffice', 'open_review_hearing', { p_held_on: l.day(10), p_closed_reason: null });
    },
    async then(l) {
      await l.take('reviewoffice', 'close_review_hearing');
      await draft(l);
      const next = await new Life(l.play).answered();
      await next.take('portal', 'request_review', { ...ask, p_organ_id: await l.unitId('SJZG') });
      await next.take('reviewoffice', 'accept_review');
      await next.take('reviewoffice', 'record_external_decision', { p_outcome: 'upheld', p_redo_due_on: null });
      await next.take('portal', 'request_review', { ...ask, p_stage: 'recheck' });
      await next.take('reviewoffice', 'accept_review');
      await next.take('reviewoffice', 'open_review_hearing', { p_held_on: l.day(10), p_closed_reason: null });
    },
  },
};
