import type { Letter } from '../letter.ts';

// the words of the office, where a petitioner would not understand them
const plain: Record<string, string> = {
  并入原件: '和已经在办的同一件事一并办理，您的权利不变',
  联系信访人: '办理单位记录了已经联系您、听取您的意见。没有联系过您的，可以在查询页面催办',
  责任单位自办: '由收到的单位直接办理',
  责任单位告知: '收到的单位已经书面告诉您应当向哪个机关提出',
  告知引导: '已经书面告诉您应当向哪个机关提出',
  撤销并入: '不再和别的事项一并办理，重新确定由谁办理',
};

export const letter: Letter = {
  subject: (f) => `信访事项 ${f.reg_no} 有新的进展`,
  paragraphs: (f) => ['您好：', `您的信访事项（登记编号 ${f.reg_no}）${f.on}有新的进展：${plain[String(f.step)] ?? f.step}。`],
  link: { label: '查询进度', to: 'portal', path: '/track' },
};
