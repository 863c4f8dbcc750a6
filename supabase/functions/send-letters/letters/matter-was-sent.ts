import type { Letter } from '../letter.ts';

export const letter: Letter = {
  subject: (f) => `信访事项 ${f.reg_no} 已经转到办理单位`,
  paragraphs: (f) => ['您好：', `您的信访事项（登记编号 ${f.reg_no}）已于${f.on}${String(f.step).replace(/^责任单位/, '')}。办理单位应当在收到之日起十五日内书面告诉您处理途径和程序。`, '由哪个单位办理、什么时候到期，请凭查询码查看。'],
  link: { label: '查询进度', to: 'portal', path: '/track' },
};
