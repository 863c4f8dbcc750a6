// To somebody whose account was locked after wrong passwords or codes: until when, and what to do if it was not them.
import type { Letter } from '../letter.ts';

export const letter: Letter = {
  subject: () => '您的账号已暂时锁定',
  paragraphs: (f) => [`${f.name}：`, `您在信访业务系统的账号连续输错${f.word} ${f.wrong} 次，已锁定到 ${f.until}。到时自动解除，也可以请系统管理员提前解除。`, '如果不是您本人输入的，说明有人在试您的账号：请告诉系统管理员，登录后在“设置”里更换密码。'],
  link: { label: '打开登录页', to: 'office', path: '/login' },
  isAlways: true,
};
