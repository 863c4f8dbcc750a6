// To somebody whose invitation was taken up: that it happened, so that a stranger's hand is noticed.
import type { Letter } from '../letter.ts';

export const letter: Letter = {
  subject: () => '您的账号已开通',
  paragraphs: (f) => [`${f.name}：`, '您在信访业务系统的账号已经用邀请码开通，密码已经设置。以后用这个邮箱和密码登录。', '如果不是您本人设置的，请马上联系系统管理员停用这个账号。'],
  link: { label: '打开登录页', to: 'office', path: '/login' },
  isAlways: true,
};
