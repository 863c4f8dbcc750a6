// Joining what is the same matter: the official confirms the person and the facts apart, each with a reason; what made the system
// propose it stands beside each. Where the original asks for several things, each demand says which of them it is.
import { call, type Db } from '@xinfang/kit/db.ts';
import type { Field } from './fields.ts';
import type { Context, StepForm } from './steps.ts';

export type Original = { reg_no: string; demands: { seq: number; text: string }[]; same_person: string | null; same_facts: string | null };

/** The matter whose number was chosen or typed, with its demands, and why it was proposed; null while there is none. */
export async function originalOf(db: Db, matterId: string, regNo: string): Promise<Original | null> {
  if (!regNo) return null;
  const { data: found } = await db.from('matters').select('id,reg_no').eq('reg_no', regNo.toUpperCase()).maybeSingle();
  if (!found?.id || !found.reg_no) return null;
  const { data: joined } = await db.from('matter_joinings').select('original_id').eq('matter_id', found.id).is('ended_on', null).maybeSingle();
  const [{ data: demands }, candidates] = await Promise.all([
    db.from('matter_demands').select('seq,text').eq('matter_id', joined?.original_id ?? found.id).order('seq'), call(db, 'repeat_candidates', { p_matter_id: matterId })]);
  const proposed = candidates.ok ? candidates.data.find((c) => c.id === (joined?.original_id ?? found.id)) : undefined;
  return { reg_no: found.reg_no, demands: (demands ?? []).map((d) => ({ seq: d.seq ?? 0, text: d.text ?? '' })), same_person: proposed?.same_person ?? null, same_facts: proposed?.same_facts ?? null };
}

const name = (i: number) => `original_demand.${i}`;

/** The number that a unit named when it asked the bureau. */
const askedFor = (c: Context): string => /：(CT[A-Z]\d+)/.exec(c.read.requests.find((r) => r.kind === 'join' && !r.answered_on)?.text ?? '')?.[1] ?? '';
const subject = (c: Context) => (c.step.subject === 'dispatch' ? { p_dispatch_id: c.step.subject_id } : { p_matter_id: c.step.subject_id });

const confirmed: StepForm = {
  intro: '同人、同事分别核对，各写理由。有新的事实、证据或者诉求的，不是同一事项，按新的事项办理。',
  fields: (c) => {
    const original = c.original;
    const mine = c.read.demands.filter((d) => !d.closed_on);
    const which: Field[] = original && original.demands.length > 1
      ? mine.map((d, i): Field => ({ kind: 'select', name: name(i), label: `诉求“${d.text}”是原件的哪一项`, groups: [{ label: '', options: original.demands.map((o) => ({ value: String(o.seq), label: `${o.seq}. ${o.text}` })) }] }))
      : original ? [] : mine.map((d, i): Field => ({ kind: 'number', name: name(i), label: `诉求“${d.text}”是原件的第几项`, hint: '原件只有一项诉求的不用填', isOptional: true }));
    return [
      { kind: 'line', name: 'into_reg_no', label: '原件登记编号', value: c.given('into') || askedFor(c) },
      ...(original?.same_person ? [{ kind: 'note', label: '系统提示：人', text: original.same_person } as Field] : []),
      { kind: 'radio', name: 'is_same_person', label: '一、同人', options: [
        { value: 'yes', label: '是同一信访人', hint: '这次的查询码看到原件的进展；期限、答复、评价、复查都按原件，不重复' },
        { value: 'no', label: '不同的人，同一事项', hint: '一并调查；答复单独送达，评价和复查的权利都是各自的' }] },
      { kind: 'area', name: 'same_person', label: '同人：核对的理由', hint: '凭什么认定是或者不是同一人', rows: 2 },
      ...(original?.same_facts ? [{ kind: 'note', label: '系统提示：事', text: original.same_facts } as Field] : []),
      { kind: 'checks', name: 'is_same_facts', label: '二、同事', options: [{ value: 'yes', label: '经核对，事实和诉求实质相同' }] },
      { kind: 'area', name: 'same_facts', label: '同事：核对的理由', hint: '哪些事实、诉求相同', rows: 2 },
      ...which,
      { kind: 'area', name: 'text', label: '告知信访人的话', hint: '不同的人之间不能互相透露姓名、编号和内容', isOptional: true, rows: 2 }];
  },
  args: (t, c) => ({
    ...subject(c), p_into_reg_no: t.text('into_reg_no'), p_is_same_person: t.text('is_same_person') ? t.text('is_same_person') === 'yes' : null, p_same_person: t.text('same_person'),
    p_is_same_facts: t.all('is_same_facts').includes('yes'), p_same_facts: t.text('same_facts'), p_text: t.maybe('text'),
    p_demands: c.read.demands.filter((d) => !d.closed_on).map((_, i) => (/^\d+$/.test(t.text(name(i))) ? Number(t.text(name(i))) : null)),
  }),
};

/** The words of the steps whose form asks which matter is the original. */
export const joiningLabels = ['并入原件', '同意并入'];
export const joiningForms: Record<string, StepForm> = {
  并入原件: confirmed,
  同意并入: confirmed,
  报请并入: {
    intro: '与别的单位正在办理的一件是同一事项的，报请信访局核对。信访局答复以前，本单位的期限照常计算；本单位主办的，直接办理“并入原件”。',
    fields: (c) => [
      { kind: 'line', name: 'into_reg_no', label: '另一件的登记编号', value: c.given('into') },
      { kind: 'area', name: 'same_person', label: '人：是不是同一信访人，凭什么', rows: 2 }, { kind: 'area', name: 'same_facts', label: '事：哪些事实、诉求相同', rows: 2 }],
    args: (t, c) => ({ ...subject(c), p_into_reg_no: t.text('into_reg_no'), p_same_person: t.text('same_person'), p_same_facts: t.text('same_facts') }),
  },
  不同意并入: { intro: '单位继续办理，期限不变。', fields: () => [{ kind: 'area', name: 'reason', label: '理由', rows: 2 }], args: (t, c) => ({ ...subject(c), p_reason: t.text('reason') }) },
};
