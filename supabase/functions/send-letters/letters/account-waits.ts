// To those who may decide about accounts: something waits. Whose account it is stands in the system alone.
import type { Letter } from '../letter.ts';

export const letter: Letter = {
  subject: () => '有一项账号申请等待审批',
  paragraphs: (f) => [`${f.name}：`, '信访业务系统里有一项账号申请，要由您这样的第二个人审批。审批以前请核实本人和岗位。'],
  link: { label: '打开账号审批', to: 'office', path: '/staff' },
  isAlways: true,
};
