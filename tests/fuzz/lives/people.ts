// What petitioners do themselves, through the portal, and what officers do with reports.
import { randomUUID } from 'node:crypto';
import { folderOf } from '../../../kit/sealing.ts';
import { Life } from '../life.ts';
import { place } from '../marks.ts';
import { words } from '../right.ts';
import type { Ways } from './ways.ts';

const helper = (scope = 'material') => ({ name: `代办${place}`, relation: `女儿${place}`, scope, contact: `联系${place}` });

export const people: Ways = {
  'a withdrawal': { async then(l) {
    await l.accepted();
    await l.take('portal', 'request_withdrawal');
    await l.take('reviewer', 'confirm_withdrawal', { p_remaining: null, p_parties: [] });
  } },
  'a withdrawal that was not wanted': { async then(l) {
    await l.transferred();
    await l.take('portal', 'request_withdrawal');
    await l.take('supervisor', 'refuse_withdrawal');
  } },
  'a recusal that is refused': { async then(l) {
    await l.accepted();
    await l.take('portal', 'request_recusal', { p_of_unit: true });
    await l.take('head', 'answer_recusal', { p_granted: false, p_staff_id: null });
  } },
  'a recusal that is granted': { async then(l) {
    await l.accepted();
    await l.take('portal', 'request_recusal', { p_of_unit: true });
    await l.take('head', 'answer_recusal', { p_granted: true, p_staff_id: await l.staffId('handler') });
    await l.take('clerk', 'recuse_staff', { p_staff_id: await l.staffId('clerk') });
  } },
  'helpers': { async then(l) {
    const address = `绛紫路${place}`, name = `费${place}`;
    await l.received({ p_address: address, p_name: name });
    await l.take('portal', 'make_helper', { p_helper: helper() });
    await l.take('portal', 'revoke_helper', { p_helper_id: await l.one('select h.id from app.helpers h join app.submissions s on s.id = h.submission_id where s.matter_id = $1', [l.matter]) });
    await l.take('registrar', 'record_helper', { p_reg_no: l.regNo, p_helper: helper('papers') });
    await l.take('registrar', 'end_helpers', { p_reg_no: l.regNo });
  } },
  'one’s own data': { async then(l) {
    await l.received();
    const name = await l.one("select name from app.parties where matter_id = $1 and role = 'petitioner'", [l.matter]);
    await l.take('portal', 'copy_of_data', { p_name: name });
    await l.take('portal', 'choose_notice');
    await l.take('portal', 'request_correction', { p_name: name, p_field: 'address', p_wanted: `改住${place}` });
    await l.take('registrar', 'open_correction');
    await l.take('registrar', 'answer_correction', { p_granted: true });
    await l.take('registrar', 'reveal_party');
    await l.take('registrar', 'reissue_code', { p_name: name, p_id_tail: '', p_shown: 'id_card' });
  } },
  'a file that was sent in': { async then(l) {
    const form = randomUUID(), folder = folderOf(form), file = randomUUID();
    await l.take('registrar', 'open_intake', { p_submission_id: folder });
    const kind = { p_attachment_id: file, p_media_type: 'image/png', p_bytes: 9, p_hash: 'b'.repeat(64) };
    await l.take('door', 'vouch_file', kind);
    await l.take('registrar', 'add_attachment', { p_submission_id: folder, p_file_name: `来信${place}.png`, ...kind, p_is_sealed: false });
    await l.received({ p_submission_id: form, p_attachments: [file], p_channel: 'X', p_received_on: l.today, p_direct: null, p_email: null, p_elements: {}, p_origin: {}, p_agents: [] }, 'registrar', 'record_submission');
    await l.take('registrar', 'register_matter', { p_purpose: '03', p_category: '0302' });
    await l.take('triage', 'transfer_matter', { p_dispatches: [{ unit_id: await l.unitId('ZJJ'), role: 'lead' }] });
    await l.play.db.query('update app.matters set is_sensitive = true where id = $1', [l.matter]);
    await l.take('clerk', 'open_sensitive_files');
  } },
  'a file through the portal': { async then(l) {
    const form = randomUUID(), folder = folderOf(form), file = randomUUID(), words = l.play.mark('add_attachment', 'file');
    await l.take('portal', 'open_intake', { p_submission_id: folder });
    await l.play.upload('portal', `intake/${folder}/${file}`, `%PDF-1.4 ${words.text}`);
    await l.take('portal', 'add_attachment', { p_submission_id: folder, p_attachment_id: file, p_file_name: `照片${place}.pdf`, p_media_type: 'application/pdf', p_bytes: 30, p_is_sealed: false });
    await l.received({ p_submission_id: form, p_attachments: [file] });
    words.about = l.matter;
    await l.take('registrar', 'register_matter', { p_purpose: '03', p_category: '0302' });
    await l.take('triage', 'transfer_matter', { p_dispatches: [{ unit_id: await l.unitId('ZJJ'), role: 'lead' }] });
    await l.take('clerk', 'sign_dispatch', { p_handler_id: null });
  } },
  'a report': { async then(l) {
    await l.received({ p_type: 'B', p_reported_unit: null, p_helper: null });
    await l.take('conf', 'register_matter', { p_purpose: '05', p_category: '1501' });
    await l.take('portal', 'send_sealed_message', { p_kind: 'report' });
    await l.take('conf', 'open_sealed_matter');
    await l.take('conf', 'read_sealed_messages');
    await l.take('conf', 'answer_sealed_message', { p_kind: 'report' });
    await l.take('portal', 'sealed_messages_of');
    await l.take('portal', 'make_helper', { p_helper: helper('progress') });
    const asked = await l.make('conf2', 'ask_identity');
    await l.take('conf', 'decide_identity', { p_identity_id: asked, p_approve: true, p_reason: null });
    await l.take('conf2', 'show_identity', { p_identity_id: asked });
    await l.take('conf', 'transfer_sealed', { p_unit_id: await l.unitId('JWJW'), p_cadre_level: 'district', p_reported_units: [], p_is_major: false });
  } },
  'retaliation': { async then(l) {
    await l.accepted();
    await l.take('portal', 'send_sealed_message', { p_kind: 'retaliation' });
    await l.take('lead', 'read_sealed_messages');
    await l.take('lead', 'answer_sealed_message', { p_kind: 'retaliation' });
    await l.take('portal', 'sealed_messages_of');
    await l.take('auditor', 'retaliation_answers');
  } },
  'a suggestion on a topic': {
    days: 30,
    async before(l) {
      l.chosen.p_topic_id = await l.make('suggest', 'draft_topic', { p_topic_id: null, p_content: topicOf(l), p_submit: true });
      await l.take('lead', 'decide_topic', { p_approve: true, p_reason: null, p_topic_id: l.chosen.p_topic_id });
      await suggested(l, l.chosen.p_topic_id);
      await l.take('registrar', 'register_matter', { p_purpose: '01', p_category: '0302' });
      await l.take('triage', 'forward_suggestion', { p_unit_id: await l.unitId('ZJJ') });
      await l.take('handler', 'acknowledge_suggestion');
      await l.take('handler', 'answer_suggestion', { p_demands: (await l.demands()).map((id) => ({ demand_id: id, outcome: 'adopted', answer: `采纳${place}` })) });
      await l.approve('head');
    },
    async then(l) {
      const topic = { p_topic_id: l.chosen.p_topic_id };
      await l.take('lead', 'publish_results', topic);
      const award = await l.make('suggest', 'announce_award', { p_submission_id: await l.one('select id from app.submissions where matter_id = $1', [l.matter]), p_grade: 'first' });
      await l.rows("update app.awards set announced_on = announced_on - 20 where id = $1 returning id", [award]); // five working days in public go by
      await l.take('lead', 'decide_award', { p_award_id: award, p_confirm: true, p_reason: null });
    },
  },
  'a topic': { async then(l) {
    const id = await l.make('suggest', 'draft_topic', { p_topic_id: null, p_content: { ...topicOf(l), is_invited: true }, p_submit: true });
    await l.take('lead', 'decide_topic', { p_topic_id: id, p_approve: true, p_reason: null });
    await l.take('suggest', 'extend_topic', { p_topic_id: id, p_to: l.day(40) });
    const invitation = await l.make('suggest', 'invite_proposer', { p_topic_id: id });
    const others: string[] = [];
    for (let n = 0; n < 2; n += 1) {
      const one = new Life(l.play);
      await suggested(one, id, invitation);
      others.push(one.matter as string);
      if (n === 0) break; // an invitation serves once
    }
    const second = new Life(l.play);
    await suggested(second, null);
    others.push(second.matter as string);
    await l.take('suggest', 'group_suggestions', { p_group_id: null, p_name: `同类${place}`, p_matter_ids: others });
    const digest = await l.make('suggest', 'draft_digest', { p_matter_ids: others });
    await l.take('lead', 'sign_digest', { p_digest_id: digest });
    await l.take('suggest', 'record_instruction', { p_digest_id: digest });
  } },
};

const topicOf = (l: Life) => ({ title: `公园${place}`, background: words, questions: [`缺什么${place}`], from: l.today, to: l.day(20), organiser: l.play.facts().unit, contact: '0310-1234567', has_award: true, is_invited: false, result_form: 'list' });
async function suggested(l: Life, topic: string | null, invitation: string | null = null): Promise<void> {
  const parts = { p_topic_id: topic, p_invitation: invitation, p_problem: words, p_advice: words, p_effect: words, p_field: '城市建设', p_units: '住建局', p_email: null, p_consent_publish: true, p_is_signed: true };
  await l.received(parts, 'portal', 'receive_suggestion');
}
