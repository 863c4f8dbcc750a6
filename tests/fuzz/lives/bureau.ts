// What the bureau decides: where a matter goes, and what does not go anywhere.
import { Life } from '../life.ts';
import { place } from '../marks.ts';
import type { Ways } from './ways.ts';

const desk = { p_email: null, p_elements: {}, p_agents: [] };
const plain = { ...desk, p_channel: 'X' };

export const bureau: Ways = {
  'a repeat that is joined and parted': { async then(l) {
    const original = await new Life(l.play).transferred();
    await l.registered();
    await l.take('triage', 'merge_matter', { p_into_reg_no: original.regNo, p_is_same_person: false, p_is_same_facts: true, p_demands: null });
    await l.take('triage', 'unmerge_matter');
    await l.approve('reviewer');
  } },
  'what is answered at once': { async then(l) {
    await l.registered({ p_type: 'E' });
    await l.take('triage', 'reply_directly');
    await l.take('reviewer', 'archive_matter', { p_note: `归档${place}` });
    await l.take('reviewer', 'reopen_matter');
  } },
  'what belongs elsewhere': { async then(l) {
    await l.registered();
    await l.take('triage', 'ask_petitioner');
    await l.take('portal', 'add_material', { p_attachments: [] });
    await l.take('triage', 'inform_petitioner', { p_ground: 'upper_power' });
  } },
  'a suggestion': { async then(l) {
    await l.registered({ p_type: 'A' });
    await l.take('triage', 'forward_suggestion', { p_unit_id: await l.unitId('ZJJ') });
    await l.take('handler', 'acknowledge_suggestion');
    await l.take('handler', 'answer_suggestion', { p_demands: (await l.demands()).map((id) => ({ demand_id: id, outcome: 'adopted', answer: `采纳${place}` })) });
    await l.approve('head');
  } },
  'words without a demand': { async then(l) {
    await l.registered({ p_type: 'E' });
    await l.take('triage', 'ask_petitioner');
    await l.take('triage', 'file_matter', { p_ground: 'no_demand' });
    await l.approve('reviewer');
  } },
  'what is in another hand already': { async then(l) {
    await l.registered();
    await l.take('triage', 'refuse_matter', { p_unit_id: await l.unitId('130403003'), p_accepted_on: l.day(-10), p_due_on: l.day(50) });
    await l.approve('reviewer');
  } },
  'what was decided for good': { async then(l) {
    await l.registered();
    await l.take('triage', 'end_matter', { p_final_on: l.day(-100) });
    await l.approve('reviewer');
    await l.approve('lead');
  } },
  'several demands': { async then(l) {
    await l.registered({ p_demands: [`修路${place}`, `查人${place}`] });
    await l.take('triage', 'split_demands', { p_demands: [{ text: `修路${place}`, type: 'C' }, { text: `退费${place}`, type: 'C' }], p_extract: null });
  } },
  'an urgent matter': { async then(l) {
    await l.registered();
    await l.take('reviewer', 'report_urgent');
    await l.approve('lead');
    await l.take('lead', 'record_urgent_report', { p_sent_to: ['committee', 'superior', 'national'], p_note: null });
    await l.take('lead', 'assign_instructed', { p_dispatches: [{ unit_id: await l.unitId('ZJJ'), role: 'lead' }], p_feedback_due_on: l.day(3) });
  } },
  'an urgent matter that is sent on': { async then(l) {
    await l.registered();
    await l.take('reviewer', 'report_urgent');
    await l.approve('lead');
    await l.take('lead', 'record_urgent_report', { p_sent_to: ['committee', 'superior', 'national'] });
    await l.take('lead', 'transfer_instructed', { p_dispatches: [{ unit_id: await l.unitId('ZJJ'), role: 'lead' }] });
  } },
  'an objection to the superior': { async then(l) {
    const handedDown = async (of: Life) => {
      await of.received({ ...plain, p_channel: 'J', p_received_on: of.today, p_direct: null, p_upper_number: '邯信交〔2026〕3号', p_upper_organ: '邯郸市信访局', p_upper_due_on: of.day(80), p_origin: { sent_on: of.today } }, 'registrar', 'record_submission');
      await of.take('registrar', 'register_matter', { p_purpose: '03', p_category: '0302' });
      await of.take('triage', 'object_upwards');
      await of.approve('lead');
    };
    await handedDown(l);
    await l.take('triage', 'record_upper_consent');
    const second = new Life(l.play);
    await handedDown(second);
    await second.take('triage', 'record_upper_refusal');
  } },
  'a report to the superior': { async then(l) {
    await l.received({ ...plain, p_channel: 'J', p_received_on: l.today, p_direct: null, p_upper_number: '冀信交〔2026〕12号', p_upper_organ: '河北省信访局', p_upper_due_on: l.day(90), p_origin: { sent_on: l.today } }, 'registrar', 'record_submission');
    await l.take('registrar', 'register_matter', { p_purpose: '03', p_category: '0302' });
    await l.take('triage', 'assign_matter', { p_dispatches: [{ unit_id: await l.unitId('ZJJ'), role: 'lead' }], p_feedback_due_on: l.day(60) });
    await l.approve('lead');
    await l.take('triage', 'draft_upper_report', { p_is_interim: true });
    await l.take('lead', 'sign_upper_report', { p_approve: false });
    await l.take('reviewer', 'draft_upper_report', { p_is_interim: true });
    await l.take('lead', 'sign_upper_report', { p_approve: true, p_reason: null });
    await l.take('registrar', 'note_upper_sending');
    await l.take('registrar', 'note_upper_answer', { p_receipt_number: `冀收${place}`, p_return_reason: null, p_due_on: null, p_report_id: await l.one('select id from app.upper_reports where matter_id = $1 and sent_on is not null', [l.matter]) });
  } },
  'what a hotline passes on': { async then(l) {
    await l.received({ ...plain, p_channel: 'T', p_received_on: l.today, p_direct: null, p_upper_number: `转办单${place}`, p_upper_organ: null, p_upper_due_on: l.day(15), p_origin: { body: '12345', sent_on: l.today, wants_result: true } }, 'registrar', 'record_submission');
    await l.take('registrar', 'register_matter', { p_purpose: '03', p_category: '0302' });
    await l.take('triage', 'answer_source', { p_method: 'system' });
  } },
  'a reception': {
    days: 9,
    async before(l) {
      await l.registered();
      l.chosen.p_day_id = await l.make('registrar', 'arrange_reception');
      await l.take('triage', 'sign_up_for_reception', { p_day_id: l.chosen.p_day_id });
    },
    async then(l) {
      await l.take('registrar', 'record_reception', { p_instruction: `批示${place}`, p_is_public: false, p_due_on: l.day(30) });
      await l.take('triage', 'assign_matter', { p_dispatches: [{ unit_id: await l.unitId('ZJJ'), role: 'lead' }], p_feedback_due_on: l.day(20) });
      await l.approve('lead');
      await l.take('clerk', 'sign_dispatch', { p_handler_id: null });
      await l.accept();
      await l.answer('explained');
      await l.take('head', 'sign_opinion', { p_override: null });
      await l.serve();
      await l.take('clerk', 'report_back');
      await l.take('reviewer', 'audit_report', { p_passes: true });
      await l.take('supervisor', 'close_reception');
      const day = await l.make('registrar', 'arrange_reception', { p_day_id: crypto.randomUUID() });
      await l.take('registrar', 'cancel_reception', { p_day_id: day });
    },
  },
};
