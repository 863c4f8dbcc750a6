// What can be done on the page of a matter besides the steps of its state: each form says by its hidden `about` which it is.
import { call, type Db, type Result } from '@xinfang/kit/db.ts';
import { callBackTyped } from '../steps/following-up.ts';
import type { Typed } from '../steps/fields.ts';
import { serveJoint } from '../steps/serving.ts';
import { adviceTyped, kindOf } from '../steps/recommendations.ts';
import { orderTyped } from '../steps/steps.ts';
import type { Read } from './matter.ts';

type Act = { done: (t: Typed) => string; take: (db: Db, read: Read, t: Typed) => Promise<Result<unknown>> };
const none = null as never; // a verb's optional argument that is not given
const yesOrNo = (t: Typed, name: string): boolean => (t.text(name) ? t.text(name) === 'yes' : none);
const idOf = (read: Read) => read.matter.id ?? '';

/** By name: the sentence afterwards, and the verb. */
export const acts: Record<string, Act> = {
  'answer-recusal': { done: () => '答复回避申请', take: (db, read, t) => call(db, 'answer_recusal', { p_matter_id: idOf(read), p_granted: yesOrNo(t, 'granted'), p_staff_id: t.maybe('staff') ?? none, p_text: t.text('text') }) },
  order: { done: () => '拟督办函', take: (db, read, t) => call(db, 'draft_supervision', { p_matter_id: idOf(read), p_dispatch_id: (t.text('dispatch') === 'bureau' ? null : t.maybe('dispatch')) ?? none, p_content: orderTyped(t) }) },
  execute: { done: () => '落实处理意见', take: (db, _, t) => call(db, 'record_execution', { p_execution_id: t.text('execution'), p_person: t.text('person'), p_done_on: t.day('done_on') ?? none, p_proof: t.text('proof') }) },
  'call-back': { done: () => '抽查回访', take: (db, _, t) => call(db, 'record_call_back', { p_call_back_id: t.text('call_back'), p_content: callBackTyped(t) }) },
  advise: {
    done: (t) => (t.all('is_spoken').length > 0 ? '当面提出改进建议' : '拟通报或建议'),
    take: (db, read, t) => {
      const kind = kindOf(t.text('kind'));
      const order = read.supervisions.find((z) => z.id === t.text('supervision'));
      const unit = kind === 'notice' ? (order?.unit_id ?? null) : t.maybe('unit_id');
      return call(db, 'draft_recommendation', { p_matter_id: idOf(read), p_kind: kind ?? none, p_unit_id: unit ?? none, p_supervision_id: order?.id ?? none, p_content: adviceTyped(t) });
    },
  },
  'serve-joint': { done: () => '分别送达', take: serveJoint },
  press: { done: () => '催办', take: (db, _, t) => call(db, 'urge_unit', { p_dispatch_id: t.text('dispatch'), p_reason: t.text('reason') }) },
  respond: { done: () => '答复催办', take: (db, _, t) => call(db, 'answer_urge', { p_urging_id: t.text('urging'), p_text: t.text('text') }) },
  urge: { done: (t) => (t.text('kind') === 'overdue' ? '超期督办' : '答复催办'), take: (db, read, t) => call(db, 'answer_urging', { p_matter_id: idOf(read), p_text: t.text('text'), p_kind: t.text('kind') || 'urge' }) },
  request: {
    done: () => '登记申请',
    take: (db, read, t) => call(db, 'record_review_request', {
      p_matter_id: idOf(read), p_request_id: t.text('request'), p_stage: read.matter.state === 'M61' ? 'recheck' : 'review', p_organ_id: none, p_requested_on: t.day('requested_on') ?? none,
      p_claim: t.text('claim'), p_grounds: t.text('grounds'), p_late_reason: t.maybe('late_reason') ?? none }),
  },
  'upper-draft': { done: () => '拟上报稿', take: (db, _, t) => call(db, 'draft_upper_report', { p_origin_id: t.text('origin'), p_text: t.text('text'), p_is_interim: t.all('is_interim').includes('yes') }) },
  'upper-sign': { done: (t) => (t.text('approve') === 'yes' ? '签发上报' : '退回上报稿'), take: (db, _, t) => call(db, 'sign_upper_report', { p_origin_id: t.text('origin'), p_approve: yesOrNo(t, 'approve'), p_reason: t.text('reason') }) },
  'upper-send': { done: () => '登记报送', take: (db, _, t) => call(db, 'note_upper_sending', { p_origin_id: t.text('origin'), p_sent_on: t.day('sent_on') ?? none, p_method: t.text('method') }) },
  'upper-answer': { done: () => '登记上级的答复', take: (db, _, t) => call(db, 'note_upper_answer', { p_report_id: t.text('report'), p_receipt_number: t.text('receipt_number'), p_return_reason: t.text('return_reason'), p_due_on: t.day('due_on') ?? none }) },
  'answer-source': { done: () => '答复移交机关', take: (db, _, t) => call(db, 'answer_source', { p_origin_id: t.text('origin'), p_text: t.text('text'), p_on: t.day('on') ?? none, p_method: t.text('method') }) },
  'answer-message': { done: () => '回复留言', take: (db, read, t) => call(db, 'answer_sealed_message', { p_matter_id: idOf(read), p_kind: t.text('kind'), p_text: t.text('text') }) },
  'ask-identity': { done: () => '申请查阅报告人身份', take: (db, read, t) => call(db, 'ask_identity', { p_matter_id: idOf(read), p_reason: t.text('reason') }) },
  'decide-identity': { done: () => '审批查阅申请', take: (db, _, t) => call(db, 'decide_identity', { p_identity_id: t.text('identity'), p_approve: yesOrNo(t, 'approve'), p_reason: t.text('reason') }) },
  'answer-correction': { done: () => '答复更正申请', take: (db, _, t) => call(db, 'answer_correction', { p_correction_id: t.text('correction'), p_granted: yesOrNo(t, 'granted'), p_text: t.text('text') }) },
  'choose-retention': { done: () => '改定保管期限', take: (db, read, t) => call(db, 'choose_retention', { p_matter_id: idOf(read), p_version: read.matter.version ?? none, p_class: t.maybe('class') ?? none, p_reason: t.text('reason') }) },
  hold: { done: () => '暂缓销毁', take: (db, read, t) => call(db, 'hold_matter', { p_matter_id: idOf(read), p_reason: t.text('reason') }) },
  'lift-hold': { done: () => '解除暂缓销毁', take: (db, read, t) => call(db, 'lift_hold', { p_matter_id: idOf(read), p_reason: t.text('reason') }) },
  publish: { done: () => '拟公开答复', take: (db, _, t) => call(db, 'draft_publication', { p_dispatch_id: t.maybe('dispatch') ?? none, p_title: t.text('title'), p_question: t.text('question'), p_answer: t.text('answer') }) },
  allow: { done: (t) => (t.text('approve') === 'yes' ? '同意公开答复' : '不公开答复'), take: (db, _, t) => call(db, 'decide_publication', { p_publication_id: t.text('publication'), p_approve: yesOrNo(t, 'approve'), p_reason: t.text('reason') }) },
  unpublish: { done: () => '撤下公开答复', take: (db, _, t) => call(db, 'end_publication', { p_publication_id: t.text('publication'), p_reason: t.text('reason') }) },
};
