// Hints for the demands of a text, and taking hints over at the registration desk [R-REG-DEMANDS].
import { describe, expect, it } from 'vitest';
import { asksForHints, hintsFor, takeOver } from '../../backoffice/src/features/registration/hints.ts';
import type { Reference } from '../../backoffice/src/features/reference.ts';
import { Typed } from '../../backoffice/src/features/steps/fields.ts';
import { demandsIn } from '../../kit/demands.ts';

const typed = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return new Typed(form);
};
const lists = { places: [{ code: '130403205', name: '三陵乡' }], units: [{ short_name: '三陵乡' }], types: [{ code: 'C', label: '申诉求决类' }], purposes: [{ code: '03', name: '求决' }], categories: [{ code: '0302', name: '城市建设和市政管理' }] } as unknown as Reference;

describe('demands', () => {
  it.each([
    ['要求：一是公开账目；二是退还多收的水费；三是书面答复。', ['公开账目', '退还多收的水费', '书面答复']],
    ['今天来说两件事。第一，修渠占了我家地，青苗费没给。第二，老伴偏瘫，低保被退回来。', ['修渠占了我家地，青苗费没给', '老伴偏瘫，低保被退回来']],
    ['暖气一直不热。请求督促供热公司检修，并退还热费。另外希望书面答复。', ['督促供热公司检修', '退还热费', '书面答复']],
    ['我2023年申请执行以后没有下文。没有别的要求，请假来的。', []],
    ['你们天天就知道喝茶看报。', []],
  ])('%s', (text, demands) => expect(demandsIn(text).map((d) => d.text)).toEqual(demands));
});

describe('the hints of the desk', () => {
  const text = { title: '暖气不热', content: '三陵乡卫生院家属院暖气不热，请求检修换热站。' };
  it('rest on words of the text, and fill in nothing by themselves [R-STANCE-HUMAN-DECIDES]', () => {
    const t = typed({ ...text, type: 'C', go: 'hint' });
    expect(asksForHints(t)).toBe(true);
    const hints = hintsFor(t, lists);
    expect(hints.map((h) => [h.label, h.take])).toEqual(expect.arrayContaining([['信访类型', null], ['内容分类', 'category=0302'], ['问题属地', 'place=130403205'], ['诉求', 'demands=检修换热站']]));
    expect([t.text('category'), t.text('place'), t.text('demands')]).toEqual(['', '', '']);
  });

  it('are taken over one by one, a demand as one more line, and nothing else is', () => {
    const t = typed({ ...text, demands: '退还热费', take: 'demands=检修换热站' });
    takeOver(t);
    expect([t.text('demands'), t.text('take'), asksForHints(t)]).toEqual(['退还热费\n检修换热站', '', false]);
    const forged = typed({ ...text, take: 'submission_id=x' });
    takeOver(forged);
    expect(forged.text('submission_id')).toBe('');
  });
});
