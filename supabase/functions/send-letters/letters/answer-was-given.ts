import type { Letter } from '../letter.ts';

export const letter: Letter = {
  subject: (f) => `信访事项 ${f.reg_no} 已经答复`,
  paragraphs: (f) => ['您好：', `您的信访事项（登记编号 ${f.reg_no}）已于${f.on}答复。意见书可以凭查询码查看、下载。`, '不同意答复的，可以在收到之日起三十日内申请复查或者复核；页面上有还剩几天和填好的申请书。', '请您对办理情况作出评价，评价不影响您的任何权利。'],
  link: { label: '查看答复、评价', to: 'portal', path: '/track' },
};
