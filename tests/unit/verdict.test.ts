// What a check found, in the words of the page: the weightiest first, technicians' names apart, and what to do fits what was found.
import { expect, it } from 'vitest';
import { verdictOf } from '../../portal/src/features/verify/verdict.ts';

const bureau = { phone: '0310-0000001' };
const verdict = (checks: { about: string; text: string }[], thing: '回执' | '文书' = '回执') => verdictOf([{ ok: true, text: '回执由信访部门签名' }, ...checks.map((c) => ({ ok: false, ...c }))], thing, '回执有效', bureau);

it('what is sound is said in one line, and nothing is to be done', () => {
  expect(verdict([])).toMatchObject({ tone: 'good', title: '回执有效', found: [], means: [], todo: [] });
});

it('many changed parts of the program are one line, and their names stand apart for technicians', () => {
  const v = verdict(['核查程序「app.row_faults(uuid)」被改动过', '核查程序「app.rule_faults(text[])」被改动过', '系统程序「api.side_door()」是发布的版本里没有的'].map((text) => ({ about: 'program', text })));
  expect(v).toMatchObject({ tone: 'bad', title: '核验没有通过：系统的程序被改过', found: ['核查记录用的程序被改动过（2 处）', '系统的其他程序、权限或者保护措施被改动过（1 处）'] });
  expect(v.names).toHaveLength(3);
  expect([...v.found, ...v.means, ...v.todo].join('')).not.toMatch(/[A-Za-z]/);
});

it('what was changed is said without the words of the script, with whom to ask and whom to tell', () => {
  const v = verdict([{ about: 'matter', text: '办理期限（到期日）：现在的内容与台账不同' }, { about: 'record', text: '第 2 条：内容被改过' }]);
  expect(v.found).toEqual(['办理期限（到期日）：现在的和当时登记的不一样', '办理经过的第 2 条：内容被改过']);
  expect(v.title).toBe('核验没有通过：办理经过被改过');
  expect(v.todo.join('')).toMatch(/保存好回执.*0310-0000001.*12388/);
});

it('of a paper its own change stands first', () => {
  expect(verdict([{ about: 'record', text: '丛信答〔2026〕2号：文书被改过' }, { about: 'paper', text: '内容和出具时不一样' }], '文书').title).toBe('核验没有通过：这份文书被改过');
});

it('another version is no forgery, and a receipt that was not kept whole is fetched once more', () => {
  expect(verdict([{ about: 'version', text: '不是同一个版本' }])).toMatchObject({ tone: 'open', title: '这次没有核验完', todo: ['过一小时再来核验一次。', expect.stringContaining('0310-0000001')] });
  expect(verdict([{ about: 'receipt', text: '回执的签名不对' }]).todo[0]).toContain('重新下载一份回执');
});
