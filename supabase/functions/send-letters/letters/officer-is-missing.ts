// To those who name people: a unit that keeps reports has nobody left who may open them. Whether there is a report it does not know.
import type { Letter } from '../letter.ts';

export const letter: Letter = {
  subject: () => '有一个单位没有保密专员了',
  paragraphs: (f) => [`${f.name}：`, `${f.unit}的最后一名保密专员已经停用或者换了岗位。检举控告只有保密专员能打开，请尽快指定另一名（由系统管理员邀请，第二个人审批）。`],
  link: { label: '打开账号', to: 'office', path: '/staff' },
  isAlways: true,
};
