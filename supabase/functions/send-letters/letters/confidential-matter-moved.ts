// For whoever asked for confidentiality: not even that there is a petition, its number or its step.
import type { Letter } from '../letter.ts';

export const letter: Letter = {
  subject: () => '您有一条新消息',
  paragraphs: () => ['您好：', '您留下邮箱的事项有新的消息。请用您自己的查询码查看。'],
  link: { label: '查看', to: 'portal', path: '/track' },
};
