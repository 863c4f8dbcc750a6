// The forms of circulars and recommendations (通报和三项建议): what each kind says, and how it is answered.
import type { Read } from '../matter/matter.ts';
import { flat, type Reference, unitGroups } from '../reference.ts';
import type { Field, Typed } from './fields.ts';
import type { Context, StepForm } from './steps.ts';

type Advice = Read['recommendations'][number];
export type Kind = 'notice' | 'improve' | 'policy' | 'account';
export const kinds: { kind: Kind; label: string; hint: string }[] = [
  { kind: 'improve', label: '改进工作建议', hint: '对办理单位：不按期、不按程序、推诿敷衍拖延' },
  { kind: 'notice', label: '通报', hint: '对被督办单位：弄虚作假、拒不执行、整改不到位、同样问题再次发生' },
  { kind: 'policy', label: '完善政策建议', hint: '对区委、区政府：多人反映的政策问题' },
  { kind: 'account', label: '追究责任建议', hint: '对有管理权限的机关：造成严重后果的' },
];
export const kindOf = (text: string): Kind | null => kinds.find((k) => k.kind === text)?.kind ?? null;

/** Whom a new one goes to and what it rests on; both stay as they are when the text is revised. */
export function addressFields(kind: Kind, read: Read, units: Reference['units']): Field[] {
  const orders = read.supervisions.filter((z) => z.sent_on);
  const order: Field = { kind: 'select', name: 'supervision', label: '依据的督办件', isOptional: kind !== 'notice', ...(kind === 'notice' ? {} : { empty: '没有' }),
    groups: flat(orders.map((z) => ({ value: z.id ?? '', label: `${z.number} ${z.unit_name}（${z.state_label}）` }))) };
  const unit: Field = { kind: 'select', name: 'unit_id', label: kind === 'account' ? '送交的机关' : '送交的单位', ...(kind === 'account' ? { hint: '有干部管理权限的机关，不是被督办的单位' } : {}),
    groups: unitGroups(units.filter((u) => (kind === 'policy' ? u.kind === 'leadership' : !['bureau', 'superior'].includes(u.kind)))) };
  return kind === 'notice' ? [order] : kind === 'policy' ? [unit] : [unit, order];
}

/** The text of one kind. */
export function adviceFields(kind: Kind, y?: Advice): Field[] {
  const area = (name: 'facts' | 'basis' | 'advice' | 'evidence' | 'consequence', label: string, more: { hint?: string; rows?: number; isOptional?: boolean } = {}): Field => ({ kind: 'area', name, label, value: y?.[name] ?? '', ...more });
  const line = (name: 'topic' | 'scope' | 'matters', label: string, more: { hint?: string; isOptional?: boolean } = {}): Field => ({ kind: 'line', name, label, value: y?.[name] ?? '', ...more });
  const unnamed = '不写信访人的姓名、电话、住址';
  if (kind === 'notice') return [
    area('facts', '事实', { hint: `写违反职责的事实；${unnamed}，不写信访件数、人数` }), area('basis', '违反的规定', { rows: 2 }), area('advice', '要求', { rows: 3 }),
    line('scope', '通报范围', { hint: '例如：各街道、乡镇和区直单位' })];
  if (kind === 'policy') return [
    line('topic', '涉及部门'), area('facts', '反映情况综述', { hint: unnamed, rows: 6 }), line('matters', '其他信访事项的登记编号', { hint: '连同本件至少三件，编号之间用顿号；不足三件的，写明数量与趋势', isOptional: true }),
    area('evidence', '数量与趋势', { isOptional: true, rows: 3 }), area('basis', '政策依据与缺口', { rows: 3 }), area('advice', '建议', { hint: '逐条写', rows: 4 })];
  if (kind === 'account') return [
    line('topic', '责任单位、人员'), area('facts', '违反规定的事实', { rows: 5 }), area('consequence', '造成的严重后果', { rows: 3 }), area('evidence', '证据清单', { rows: 3 }), area('basis', '依据', { rows: 2 }), area('advice', '建议', { rows: 2 })];
  return [
    line('topic', '事由'), area('facts', '问题和事实'), area('evidence', '检查发现', { hint: '没有督办件的，写明什么时候检查、记录在哪里', isOptional: true, rows: 2 }), area('basis', '依据', { rows: 2 }), area('advice', '建议', { hint: '逐条写', rows: 4 })];
}
export const spokenFields: Field[] = [{ kind: 'set', label: '当面口头提出的', isFolded: true, fields: [
  { kind: 'checks', name: 'is_spoken', label: '提出方式', isOptional: true, options: [{ value: 'yes', label: '已经当面口头提出，不再发文', hint: '记录以后即等待书面反馈' }] },
  { kind: 'date', name: 'spoken_on', label: '提出日期', isOptional: true }, { kind: 'line', name: 'spoken_to', label: '向谁提出', isOptional: true }] }];
export const adviceTyped = (t: Typed) => ({
  topic: t.text('topic'), facts: t.text('facts'), basis: t.text('basis'), advice: t.text('advice'), evidence: t.text('evidence'), consequence: t.text('consequence'), scope: t.text('scope'), matters: t.text('matters'),
  is_spoken: t.all('is_spoken').includes('yes'), spoken_on: t.day('spoken_on'), spoken_to: t.text('spoken_to'),
});

/** What a recommendation says, line by line, without what is empty. */
export const linesOf = (y: Advice): [string, string][] => ([
  [y.kind === 'account' ? '责任单位、人员' : y.kind === 'policy' ? '涉及部门' : '事由', y.topic], ['事实', y.facts], ['严重后果', y.consequence], ['证据', y.evidence], ['其他信访事项', y.matters],
  ['依据', y.basis], [y.kind === 'notice' ? '要求' : '建议', y.advice], ['通报范围', y.scope],
] as [string, string | null][]).filter((l): l is [string, string] => Boolean(l[1]));

const here = (c: Context) => c.read.recommendations.find((y) => y.id === c.step.subject_id);
const it = (c: Context) => ({ p_recommendation_id: c.step.subject_id });
const notes = (c: Context): Field[] => {
  const y = here(c);
  return y ? [{ kind: 'note', label: `${y.kind_label}：${y.unit_name}`, text: '' }, ...linesOf(y).map(([label, text]): Field => ({ kind: 'note', label, text }))] : [];
};
const answered = (c: Context): Field[] => {
  const y = here(c);
  return y?.adoption_label ? [{ kind: 'note', label: `反馈：${y.adoption_label}`, text: [y.answer, y.measures && `措施：${y.measures}`].filter(Boolean).join('\n') }] : [];
};
const feedback: StepForm = {
  intro: '书面反馈是否采纳。没有全部采纳的，说明理由；采纳的，写明措施和完成日期。',
  fields: (c) => [...notes(c),
    { kind: 'radio', name: 'adoption', label: '采纳情况', options: [{ value: 'whole', label: '采纳' }, { value: 'part', label: '部分采纳' }, { value: 'none', label: '未采纳' }] },
    { kind: 'area', name: 'adoption_reason', label: '理由', hint: '部分采纳、未采纳的必须写明', isOptional: true, rows: 3 },
    { kind: 'area', name: 'measures', label: '措施', hint: '采纳、部分采纳的填写', isOptional: true, rows: 3 }, { kind: 'date', name: 'measures_on', label: '完成日期', hint: '采纳、部分采纳的填写', isOptional: true }],
  args: (t, c) => ({ ...it(c), p_adoption: t.maybe('adoption'), p_answer: t.maybe('adoption_reason'), p_measures: t.maybe('measures'), p_measures_on: t.day('measures_on') }),
};

export const recommendationForms: Record<string, StepForm> = {
  修改通报或建议: {
    fields: (c) => [...(here(c)?.return_reason ? [{ kind: 'note', label: '退回理由', text: here(c)?.return_reason ?? '' } as Field] : []), ...adviceFields(kindOf(here(c)?.kind ?? '') ?? 'improve', here(c))],
    args: (t, c) => ({ ...it(c), p_content: adviceTyped(t) }),
  },
  审核通报或建议: { intro: '事实清楚、依据准确、建议可行的，提交局领导签发；否则退回修改。', fields: notes, args: (_, c) => it(c) },
  退回通报或建议: { fields: () => [{ kind: 'area', name: 'reason', label: '退回理由' }], args: (t, c) => ({ ...it(c), p_reason: t.text('reason') }) },
  签发通报或建议: {
    intro: '签发后生成文号，三十日内书面反馈是否采纳。',
    fields: (c) => [...notes(c), { kind: 'note', label: `起草：${here(c)?.drafted_by_name ?? ''}　审核：${here(c)?.checked_by_name ?? ''}`, text: '' },
      ...(here(c)?.kind === 'account' ? [{ kind: 'line', name: 'meeting_minutes', label: '局务会纪要', hint: '名称或者文号' } as Field] : [])],
    args: (t, c) => ({ ...it(c), p_minutes: t.maybe('meeting_minutes') }),
  },
  反馈采纳情况: feedback,
  登记书面反馈: { ...feedback, intro: '按对方来文登记是否采纳。' },
  登记落实情况: { fields: (c) => [...notes(c), ...answered(c), ...(here(c)?.progress ? [{ kind: 'note', label: '已经登记的', text: here(c)?.progress ?? '' } as Field] : []), { kind: 'area', name: 'progress', label: '落实情况', rows: 3 }], args: (t, c) => ({ ...it(c), p_progress: t.text('progress') }) },
  办结通报或建议: {
    intro: '由起草以外的人办结。',
    fields: (c) => [...notes(c), ...answered(c), ...(here(c)?.progress ? [{ kind: 'note', label: '落实情况', text: here(c)?.progress ?? '' } as Field] : []), { kind: 'area', name: 'result', label: '办结的依据', rows: 3 }],
    args: (t, c) => ({ ...it(c), p_result: t.text('result') }),
  },
};
