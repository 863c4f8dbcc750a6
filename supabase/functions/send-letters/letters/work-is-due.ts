// The morning's digest of a member of staff: how much is due, by number and date; no title, no name, no content.
import type { Letter } from '../letter.ts';

export const letter: Letter = {
  subject: (f) => `今日待办：${f.overdue ? `${f.overdue} 件超期，` : ''}${f.today ? `${f.today} 件今天到期，` : ''}共 ${f.total} 件`,
  paragraphs: (f) => [`${f.name}：`, `超期 ${f.overdue} 件，今天到期 ${f.today} 件，三天内到期 ${f.soon} 件，待办共 ${f.total} 件。`, (Array.isArray(f.lines) ? f.lines : []).join('\n')],
  link: { label: '打开待办', to: 'office', path: '/queue' },
};
