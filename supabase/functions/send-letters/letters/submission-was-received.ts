import type { Letter } from '../letter.ts';

export const letter: Letter = {
  subject: () => '您的信访事项已经收到',
  paragraphs: (f) => ['您好：', f.unit ? `您提出的信访事项已经由${f.unit}收到并登记，登记编号 ${f.reg_no}。怎样办理，随后告诉您。` : `您提出的信访事项已经收到，登记编号 ${f.reg_no}。${f.due_on}前将决定由哪个单位办理、怎样办理，并告诉您。`, '查询进度需要您的查询码。查询码只在提交时显示一次，这封信里没有，请妥善保管；遗失后可以凭身份到窗口补发。', '信访不收取任何费用。'],
  link: { label: '查询进度', to: 'portal', path: '/track' },
};
