// To somebody whose second factor was set up or taken away: that it happened, so that a stranger's hand is noticed.
import type { Letter } from '../letter.ts';

export const letter: Letter = {
  subject: () => '您的登录动态验证码有变动',
  paragraphs: (f) => [`${f.name}：`, `您在信访业务系统的账号${f.what}。`, '如果您不知道这件事，请马上联系系统管理员。'],
  link: { label: '打开登录页', to: 'office', path: '/login' },
  isAlways: true,
};
