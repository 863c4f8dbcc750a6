// To somebody who is invited to work here: the code, which goes nowhere else, and a link that has it filled in.
import type { Letter } from '../letter.ts';

export const letter: Letter = {
  subject: () => '请设置您在信访业务系统的密码',
  paragraphs: (f) => [`${f.name}：`, `${f.unit}请您使用信访业务系统。请打开下面的链接，核对您的姓名、单位和岗位，再设置自己的密码，账号就开通了。`,
    `打不开链接的，在登录页点“首次登录”，填这个邮箱和邀请码 ${f.code}。邀请码只能用一次，${f.until}以前有效；过期了，请系统管理员重新发送。`, '不要把这封信转给别人，也不要把邀请码告诉别人，系统管理员不会问您要。如果您不知道这件事，不用理会，也请告诉系统管理员发错了人。'],
  link: { label: '设置密码，开通账号', to: 'office', path: (f) => `/join#${new URLSearchParams({ email: String(f.address), code: String(f.code) })}` },
  isAlways: true,
};
