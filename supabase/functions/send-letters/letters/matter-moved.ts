import type { Letter } from '../letter.ts';

export const letter: Letter = {
  subject: (f) => `信访事项 ${f.reg_no} 有新的进展`,
  paragraphs: (f) => ['您好：', `您的信访事项（登记编号 ${f.reg_no}）${f.on} 有新的进展：${f.step}。`],
  link: { label: '查询进度', to: 'portal', path: '/track' },
};
