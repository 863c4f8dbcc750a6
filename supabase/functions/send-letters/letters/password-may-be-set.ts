// To somebody whose password is to be replaced: the code, which goes nowhere else, and until when.
import type { Letter } from '../letter.ts';

export const letter: Letter = {
  subject: () => '您的重设码',
  paragraphs: (f) => [`${f.name}：`, `系统管理员为您申请了重设密码。您的重设码是 ${f.code}，只能用一次，${f.until}以前有效。打开登录页，点“忘记密码”，填邮箱、重设码和新密码。`, '不要把重设码告诉任何人，系统管理员也不会问您要。如果您没有申请过，请马上告诉系统管理员，不用理会这个重设码。'],
  link: { label: '打开“忘记密码”', to: 'office', path: '/forgot' },
  isAlways: true,
};
