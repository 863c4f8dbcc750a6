// What is done to accounts: a form names the deed, the database decides. Returns the word for what happened.
import { call, type Db, notOffered, type Result } from '@xinfang/kit/db.ts';
import type { Typed } from '../steps/fields.ts';

/** What the page says after each deed. */
export const said: Record<string, string> = {
  resend: '已重新发送。以前的邀请码已经失效。', withdraw: '已撤销邀请，邀请码已经失效。', change: '已变更，马上生效。换了单位或者少了岗位的，手上没有办完的待办已经退回原单位，由同事接着办。', end: '已停用，马上生效；手上没有办完的待办已经退回单位，由同事接着办。', unlock: '已解除锁定。', password: '重设码已经发到本人的邮箱，一天内有效。请本人打开登录页，点“忘记密码”。',
  waiting: '已提出，等另一名系统管理员或者局领导审批。审批同意后马上生效。', agreed: '已同意，马上生效。邀请的，邀请信会发到本人的邮箱，里面有邀请码和链接，本人打开链接设置密码。', refused: '已退回，没有改变任何账号。',
};

const outcome = (result: Result<unknown>, word: string): Result<string> => (result.ok ? { ok: true, data: result.data === 'waiting' ? 'waiting' : word } : result);

export async function doDeed(db: Db, posted: Typed): Promise<Result<string>> {
  const about = posted.text('about');
  const who = posted.text('staff');
  const place = { p_unit_id: posted.maybe('unit_id') as never, p_roles: posted.all('roles') };
  if (about === 'invite') return outcome(await call(db, 'invite_staff', { p_email: posted.text('email'), p_name: posted.text('name'), ...place }), 'waiting');
  if (about === 'change') return outcome(await call(db, 'change_staff', { p_staff_id: who, ...place }), 'change');
  if (about === 'resend') return outcome(await call(db, 'resend_invitation', { p_email: posted.text('email') }), 'resend');
  if (about === 'withdraw') return outcome(await call(db, 'withdraw_invitation', { p_email: posted.text('email'), p_reason: posted.text('reason') }), 'withdraw');
  if (about === 'end') return outcome(await call(db, 'end_staff', { p_staff_id: who, p_reason: posted.text('reason') }), 'end');
  if (about === 'unlock') return outcome(await call(db, 'unlock_staff', { p_staff_id: who }), 'unlock');
  if (about === 'reset') return outcome(await call(db, 'reset_second_factor', { p_staff_id: who, p_reason: posted.text('reason') }), 'waiting');
  if (about === 'password') return outcome(await call(db, 'reset_password', { p_staff_id: who, p_reason: posted.text('reason') }), 'password');
  if (about === 'decide') {
    const agrees = posted.text('approve') === 'yes';
    return outcome(await call(db, 'decide_account', { p_request_id: posted.text('request'), p_approve: agrees, p_reason: posted.maybe('reason') as never }), agrees ? 'agreed' : 'refused');
  }
  return about === 'restore' ? outcome(await call(db, 'restore_staff', { p_staff_id: who }), 'waiting') : notOffered;
}
