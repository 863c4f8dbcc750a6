// To somebody whose password was replaced, by themselves or with a code: that it happened, so that a stranger's hand is noticed.
import type { Letter } from '../letter.ts';

export const letter: Letter = {
  subject: () => '您的密码已更换',
  paragraphs: (f) => [`${f.name}：`, '您在信访业务系统的密码已经更换，别处的登录都已退出。', '如果不是您本人设置的，请马上联系系统管理员。'],
  link: { label: '打开登录页', to: 'office', path: '/login' },
  isAlways: true,
};
