import type { Letter } from '../letter.ts';

export const letter: Letter = {
  subject: (f) => `信访事项 ${f.reg_no} 有了受理告知`,
  paragraphs: (f) => ['您好：', `您的信访事项（登记编号 ${f.reg_no}）已于${f.on}告知受理情况和处理途径。告知书可以凭查询码查看、下载。`],
  link: { label: '查看告知书', to: 'portal', path: '/track' },
};
