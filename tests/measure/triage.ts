// Measures the suggestions of kit/triage.ts against what cases in the format of the sample file say.
import { type Lists, rules, suggest } from '../../kit/triage.ts';

export type Known = { id: string; title: string; content: string; channel: string; types: string[]; purpose: string; category: { l2: string }; place_label: string; target_unit: string | null;
  expected: { unit_routes_acceptable: number[]; dispatches: { unit: string }[]; rules: string[] } };
export type Field = { name: string; right: number; asked: number };

const plain = (unit: string) => unit.replace(/（.*/, '');

export function measure(cases: Known[], lists: Lists): { fields: Field[]; lines: string[] } {
  const fields = new Map<string, Field>();
  const lines: string[] = [];
  const note = (c: Known, name: string, isAsked: boolean, isRight: boolean, got: string | undefined, want: string) => {
    if (!isAsked) return;
    const f = fields.get(name) ?? { name, right: 0, asked: 0 };
    fields.set(name, { ...f, asked: f.asked + 1, right: f.right + (isRight ? 1 : 0) });
    if (!isRight) lines.push(`${c.id} ${name}：建议 ${got ?? '–'}，应为 ${want}｜${c.title}`);
  };
  for (const c of cases) {
    const s = suggest({ title: c.title, content: c.content, place: c.place_label, channel: c.channel }, lists); // the form asks for the place
    const read = suggest({ title: c.title, content: c.content }, lists).place?.value;
    note(c, '类别', true, c.types.includes(s.type.value), s.type.value, c.types.join('、'));
    note(c, '信访目的', true, s.purpose.value === c.purpose, s.purpose.value, c.purpose);
    note(c, '内容分类（一级）', true, s.category.value.slice(0, 2) === c.category.l2.slice(0, 2), s.category.value.slice(0, 2), c.category.l2.slice(0, 2));
    note(c, '内容分类（二级）', true, s.category.value === c.category.l2, s.category.value, c.category.l2);
    note(c, '问题属地', text(c).includes(c.place_label) || c.place_label === '区外', read === c.place_label, read, c.place_label);
    const units = [...c.expected.dispatches.map((d) => plain(d.unit)), ...(c.target_unit ? [plain(c.target_unit)] : [])];
    note(c, '承办单位', units.length > 0, units.some((u) => s.unit && u.startsWith(s.unit.value)), s.unit?.value, units.join('、'));
    const ruled = c.expected.rules.filter((r) => rules.some((k) => k === r));
    note(c, '规则', ruled.length > 0, ruled.includes(s.rule), s.rule, ruled.join('、'));
    const routes = c.expected.unit_routes_acceptable;
    note(c, '处理途径', routes.length > 0 && !c.types.includes('B'), routes.includes(Number(s.route?.value)), s.route?.value, routes.join('、'));
  }
  return { fields: [...fields.values()], lines };
}
const text = (c: Known) => c.title + c.content;
