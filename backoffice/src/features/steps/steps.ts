// What each step of a matter asks for, and how its form becomes the verb's arguments. The rows of app.transitions say which
// steps there are; this list only says what their forms look like. The database checks everything again.
import type { Me } from '../../me.ts';
import type { Read, Step } from '../matter/matter.ts';
import { flat, categoryGroups, type Reference, unitGroups } from '../reference.ts';
import type { Field, Option, Typed } from './fields.ts';
import { joiningForms, type Original } from './joining.ts';
import { recommendationForms } from './recommendations.ts';

export type Context = { read: Read; step: Step; me: Me; lists: Reference; today: string; colleagues: { id: string | null; name: string | null; roles: string[] | null }[]; given: (name: string) => string; original: Original | null; sealed: { takers: string[]; reported_units: string[] } | null };
export type StepForm = { intro?: string; fields(c: Context): Field[]; args(t: Typed, c: Context): Record<string, unknown> };

const options = <T>(rows: T[], value: (row: T) => string | number | null, label: (row: T) => string | null, hint?: (row: T) => string | null): Option[] =>
  rows.map((r) => ({ value: String(value(r) ?? ''), label: label(r) ?? '', ...(hint?.(r) ? { hint: hint(r) ?? '' } : {}) }));

const reason = (label: string, hint?: string): Field => ({ kind: 'area', name: 'reason', label, ...(hint ? { hint } : {}) });
const unit = (c: Context, label = '责任单位', name = 'unit_id', filter: (u: Reference['units'][number]) => boolean = (u) => u.is_dispatchable): Field =>
  ({ kind: 'select', name, label, groups: unitGroups(c.lists.units.filter(filter)) });

const noUnit = 'none';
/** Whom a report is about: up to three units, or the word that none can be made out, which a report that goes to an organ needs. */
const reportedRows = (c: Context, isAsked: boolean): Field[] => {
  const field = (name: string, label: string): Field => ({ kind: 'select', name, label, isOptional: true, groups: unitGroups(c.lists.units) });
  const isKnown = (c.sealed?.reported_units.length ?? 0) > 0;
  const first: Field = { kind: 'select', name: 'reported_unit', label: '被反映单位', hint: !isAsked ? '有诉求是“检举控告类”的才填写；反映个人的，选他所在的单位' : isKnown ? '已经填写的不用再选，材料提到其他单位的才选' : '反映个人的，选他所在的单位', isOptional: !isAsked || isKnown,
    groups: [...(isAsked ? [{ label: '不能确定', options: [{ value: noUnit, label: '看不出是哪个单位' }] }] : []), ...unitGroups(c.lists.units)] };
  return [first, { kind: 'set', label: '还反映了其他单位', isFolded: true, fields: [field('reported_unit.1', '第二个单位'), field('reported_unit.2', '第三个单位')] }];
};
/** Null when nothing was chosen, empty when no unit can be made out. */
function typedReported(t: Typed): string[] | null {
  const chosen = ['reported_unit', 'reported_unit.1', 'reported_unit.2'].map((name) => t.text(name)).filter(Boolean);
  return chosen.length === 0 ? null : chosen.filter((id) => id !== noUnit);
}

const openDemands = (c: Context) => c.read.demands.filter((d) => !d.closed_on);
const demandsHere = (c: Context) => c.read.demands.filter((d) => d.dispatch_id === c.step.subject_id && !d.closed_on);
const phoneOf = (c: Context) => c.lists.units.find((u) => u.id === c.me.unit_id)?.phone ?? '';
const number = (text: string | null) => (text ? Number(text) : null);

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

function demandRows(c: Context, extra: number, withBlank = true): Field[] {
  const rows = openDemands(c);
  const row = (i: number): Field => ({
    kind: 'set', label: `诉求${ordinals[i]}`, fields: [
      { kind: 'area', name: `demand.${i}.text`, label: '内容', rows: 2, value: rows[i]?.text ?? '' },
      { kind: 'select', name: `demand.${i}.type`, label: '类别', groups: flat(options(c.lists.types, (t) => t.code, (t) => t.label)), value: rows[i]?.type ?? c.read.matter.type ?? '' },
    ],
  });
  const count = Math.min(10, rows.length + (withBlank ? extra : 0));
  return Array.from({ length: count }, (_, i) => row(i));
}

function typedDemands(t: Typed): { text: string; type: string }[] {
  return ordinals.map((_, i) => ({ text: t.text(`demand.${i}.text`), type: t.text(`demand.${i}.type`) })).filter((d) => d.text);
}

/** Up to three units, each lead or assisting, for all waiting demands or for some. */
function dispatchRows(c: Context): Field[] {
  const waiting = openDemands(c).filter((d) => !d.dispatch_id);
  const which = (i: number): Field[] => (waiting.length > 1 ? [{
    kind: 'checks', name: `unit.${i}.demands`, label: '办理哪几项诉求', hint: '都不选就是全部', isOptional: true, options: options(waiting, (d) => d.id, (d) => `${d.seq}. ${d.text}`),
  }] : []);
  const role = (i: number): Field => ({ kind: 'radio', name: `unit.${i}.role`, label: '主办还是协办', value: i === 0 ? 'lead' : 'assist', options: [{ value: 'lead', label: '主办' }, { value: 'assist', label: '协办' }] });
  const others = [1, 2].flatMap((i): Field[] => [unit(c, `${i === 1 ? '第二个' : '第三个'}单位`, `unit.${i}.id`), role(i), ...which(i)]);
  return [unit(c, '责任单位', 'unit.0.id'), ...which(0), { kind: 'set', label: '还要转给其他单位', isFolded: true, fields: others }];
}

function typedDispatches(t: Typed): object[] {
  return [0, 1, 2].filter((i) => i === 0 || t.text(`unit.${i}.id`)).flatMap((i) => {
    const id = t.text(`unit.${i}.id`);
    if (!id) return [];
    const chosen = t.all(`unit.${i}.demands`);
    return [{ unit_id: id, role: i === 0 ? 'lead' : t.text(`unit.${i}.role`) || 'assist', demand_ids: chosen.length > 0 ? chosen : null }];
  });
}

export const services: Option[] = [
  { value: 'direct', label: '直接送达' }, { value: 'post', label: '邮寄送达' }, { value: 'electronic', label: '电子送达', hint: '信访人同意的' },
  { value: 'left', label: '留置送达' }, { value: 'entrusted', label: '委托、转交送达' },
];
/** What an extension asks for, in words. */
const asked = (c: Context): Field[] => c.read.extensions.filter((x) => x.dispatch_id === c.step.subject_id && x.is_granted === null).flatMap((x): Field[] => [
  { kind: 'note', label: `${x.requested_by_name} 申请延长 ${x.days} 日`, text: `${x.original_due_on} 延至 ${x.new_due_on}` }, { kind: 'note', label: '情况复杂的说明', text: x.reason ?? '' }, { kind: 'note', label: '已做工作', text: x.work_done ?? '' },
]);
const matter = (c: Context) => ({ p_matter_id: c.step.subject_id });
const dispatch = (c: Context) => ({ p_dispatch_id: c.step.subject_id });
const ruling = (uphold: boolean): StepForm => ({
  fields: () => [reason('核实意见和理由')],
  args: (t, c) => ({ ...dispatch(c), p_uphold: uphold, p_reason: t.text('reason') }),
});

const reviewed = (c: Context) => ({ p_review_id: c.step.subject_id });
const here = (c: Context) => (c.step.subject === 'review' ? reviewed(c) : dispatch(c));
const reviewHere = (c: Context) => c.read.reviews.find((r) => r.id === c.step.subject_id);
const callBack = (intro: string): StepForm => ({
  intro,
  fields: (c) => [
    ...c.read.requests.filter((r) => r.kind === 'withdraw' && !r.answered_on).map((r): Field => ({ kind: 'note', label: '信访人的申请', text: r.text ?? '' })),
    { kind: 'radio', name: 'method', label: '核实方式', options: [{ value: 'phone', label: '电话' }, { value: 'in_person', label: '当面' }, { value: 'video', label: '视频' }] },
    { kind: 'area', name: 'text', label: '核实情况', hint: '何时、怎样核实，信访人怎么说，有没有人以利益或者压力要求撤回' }],
  args: (t, c) => ({ ...(c.step.subject === 'review' ? reviewed(c) : matter(c)), p_method: t.maybe('method'), p_text: t.text('text') }),
});
const accepting: StepForm = {
  intro: '申请符合条件的，当日起三个工作日内决定受理；三十日从收到申请之日起算。',
  fields: (c) => [{ kind: 'note', label: '请求', text: reviewHere(c)?.claim ?? '' }, { kind: 'note', label: '事实和理由', text: reviewHere(c)?.grounds ?? '' },
    ...(reviewHere(c)?.late_reason ? [{ kind: 'note', label: '逾期提出的理由', text: reviewHere(c)?.late_reason ?? '' } as Field] : [])],
  args: (_, c) => reviewed(c),
};
const outcomes: Option[] = [{ value: 'upheld', label: '维持' }, { value: 'changed', label: '变更' }, { value: 'revoked', label: '撤销并责令限期重新办理' }];
const adoptions: Option[] = [
  { value: 'adopted', label: '采纳' }, { value: 'partly_adopted', label: '部分采纳' }, { value: 'not_adopted', label: '未采纳' }, { value: 'kept', label: '留作参考' }, { value: 'underway', label: '已在实施' }];
const external: StepForm = {
  intro: '由其他机关复查、复核的，按收到的意见书如实登记，扫描件作为附件保存。',
  fields: () => [
    { kind: 'line', name: 'number', label: '意见书文号' }, { kind: 'date', name: 'decided_on', label: '作出日期' }, { kind: 'date', name: 'received_on', label: '申请人收到日期' },
    { kind: 'radio', name: 'outcome', label: '结论', options: outcomes }, { kind: 'line', name: 'basis', label: '依据' },
    { kind: 'date', name: 'redo_due_on', label: '重新办理的期限', hint: '撤销的填写；不填为三十日', isOptional: true }],
  args: (t, c) => ({ ...reviewed(c), p_number: t.text('number'), p_decided_on: t.day('decided_on'), p_received_on: t.day('received_on'), p_outcome: t.maybe('outcome'), p_basis: t.text('basis'), p_redo_due_on: t.day('redo_due_on') }),
};
const serving: StepForm = {
  intro: '写明信访人收到的日期，期限从这一天起算。',
  fields: (c) => [
    { kind: 'radio', name: 'method', label: '送达方式', options: services },
    { kind: 'date', name: 'sent_on', label: '送出日期', value: c.today }, { kind: 'date', name: 'received_on', label: '收到日期' },
    { kind: 'line', name: 'receiver', label: '签收人' }, { kind: 'line', name: 'relation', label: '与信访人的关系', isOptional: true }, { kind: 'line', name: 'proof_number', label: '回执号、邮件号', isOptional: true },
  ],
  args: (t, c) => ({ ...here(c), p_method: t.maybe('method'), p_sent_on: t.day('sent_on'), p_received_on: t.day('received_on'), p_receiver: t.text('receiver'), p_relation: t.maybe('relation'), p_proof_number: t.maybe('proof_number') }),
};
const instruction: Field[] = [
  { kind: 'line', name: 'instructed_by', label: '作出批示的领导' }, { kind: 'date', name: 'instructed_on', label: '批示日期' }, { kind: 'area', name: 'instruction', label: '批示内容' }];
const instructed = (t: Typed) => ({ p_instructed_by: t.text('instructed_by'), p_instructed_on: t.day('instructed_on'), p_instruction: t.text('instruction') });

const supervised = (c: Context) => ({ p_supervision_id: c.step.subject_id });
const orderHere = (c: Context) => c.read.supervisions.find((z) => z.id === c.step.subject_id);
type Order = Read['supervisions'][number];
/** What an order of supervision says: Article 40, the six heads, the four ways. */
export const orderFields = (z?: Order): Field[] => [
  { kind: 'checks', name: 'grounds', label: '督办情形', hint: '《信访工作条例》第四十条', values: z?.grounds ?? [], options: [
    { value: 'irregular', label: '违反规定受理、办理信访事项' }, { value: 'shirk', label: '推诿' }, { value: 'perfunctory', label: '敷衍' }, { value: 'delay', label: '拖延', hint: '只能针对自己超过期限的单位' },
    { value: 'falsify', label: '弄虚作假' }, { value: 'refuse', label: '拒不执行信访处理意见' }] },
  { kind: 'checks', name: 'heads', label: '监督检查内容', values: z?.heads?.map(String) ?? [], options: [
    { value: '1', label: '受理、登记、转送、交办、答复、复查等职责是否履行' }, { value: '2', label: '信访部门是否按照期限和程序登记、转送、交办' }, { value: '3', label: '办理单位是否按照期限和程序办理' },
    { value: '4', label: '处理决定和工作建议是否执行' }, { value: '5', label: '处理意见和复查、复核意见是否落实' }, { value: '6', label: '是否侵害信访人的合法权益' }] },
  { kind: 'radio', name: 'method', label: '监督检查方式', value: z?.method ?? '', options: [{ value: 'phone', label: '电话' }, { value: 'letter', label: '发函' }, { value: 'system', label: '网络系统' }, { value: 'visit', label: '实地', hint: '两人以上' }] },
  { kind: 'area', name: 'evidence', label: '检查的证据', hint: '通话记录、函件和回执、系统记录或者现场记录', rows: 2, value: z?.evidence ?? '' },
  { kind: 'line', name: 'visitors', label: '实地检查的人员', hint: '实地检查的填写，姓名之间用顿号', isOptional: true, value: z?.visitors ?? '' },
  { kind: 'area', name: 'finding', label: '发现的问题', value: z?.finding ?? '' }, { kind: 'area', name: 'demand', label: '要求', value: z?.demand ?? '' },
  { kind: 'date', name: 'due_on', label: '答复期限', hint: '不填的，从发出起十个工作日', isOptional: true, value: z?.due_on ?? '' },
];
export const orderTyped = (t: Typed) => ({
  grounds: t.all('grounds'), heads: t.all('heads'), method: t.maybe('method'), evidence: t.text('evidence'), visitors: t.text('visitors'), finding: t.text('finding'), demand: t.text('demand'), due_on: t.day('due_on'),
});
const orderNotes = (c: Context): Field[] => {
  const z = orderHere(c);
  return z ? [{ kind: 'note', label: `${z.unit_name}：${z.grounds_label}`, text: `${z.method_label}。${z.evidence}` }, { kind: 'note', label: '发现的问题', text: z.finding ?? '' }, { kind: 'note', label: '要求', text: z.demand ?? '' }] : [];
};

/** By the word on the button, since one verb can be two steps (同意退回 and 不同意退回). */
const forms: Record<string, StepForm> = {
  ...recommendationForms,
  ...joiningForms,
  登记: {
    fields: (c) => [
      { kind: 'select', name: 'purpose', label: '信访目的', groups: flat(options(c.lists.purposes, (p) => p.code, (p) => p.name)), value: c.read.matter.purpose ?? c.lists.purposes.find((p) => p.implied_type === c.read.matter.type)?.code ?? '' },
      { kind: 'select', name: 'category', label: '内容分类', groups: categoryGroups(c.lists.categories), value: c.read.matter.category ?? '' },
      { kind: 'select', name: 'place', label: '问题属地', groups: flat(options(c.lists.places, (p) => p.code, (p) => p.name)), value: c.read.matter.place_code ?? '' },
      { kind: 'number', name: 'headcount', label: '信访人数', value: String(c.read.matter.headcount ?? 1) },
      { kind: 'area', name: 'summary', label: '摘要', hint: '一两句话，供后面的人快速了解', isOptional: true, rows: 2 },
      { kind: 'checks', name: 'is_repeat', label: '重复信访', isOptional: true, options: [{ value: 'yes', label: '同一人就同一事项再次提出' }] },
      { kind: 'checks', name: 'is_sensitive', label: '敏感信息', isOptional: true, options: [{ value: 'yes', label: '材料含健康、账户、宗教、生物识别、行踪等信息', hint: '查看附件须写明理由' }] },
      ...(c.read.matter.is_sealed ? [] : [{ kind: 'set', label: '核对诉求', isFolded: true, fields: demandRows(c, 1) } as Field]),
      { kind: 'set', label: '检举控告的填写', isFolded: true, fields: reportedRows(c, false) },
    ],
    args: (t, c) => ({
      ...matter(c), p_purpose: t.text('purpose'), p_category: t.text('category'), p_place: t.maybe('place'), p_headcount: number(t.maybe('headcount')),
      p_summary: t.maybe('summary'), p_is_repeat: t.all('is_repeat').includes('yes'), p_is_sensitive: t.all('is_sensitive').includes('yes'), p_demands: demandsChanged(t, c) ? typedDemands(t) : null, p_reported_units: typedReported(t),
    }),
  },
  拆分: {
    intro: '把不同的诉求分开列出，逐项选择类别。含有检举控告内容的，选“检举控告类”：原文和附件随它成为单独的保密件，这里只留下改写后的摘录；标题改用第一项其余诉求。',
    fields: (c) => [...demandRows(c, 3), { kind: 'area', name: 'extract', label: '供办理单位阅读的摘录', hint: '拆出检举控告内容时必须填写，不能透露检举内容', isOptional: true, rows: 6 }, ...reportedRows(c, false), reason('拆分理由')],
    args: (t, c) => ({ ...matter(c), p_demands: typedDemands(t), p_extract: t.maybe('extract'), p_reason: t.maybe('reason'), p_reported_units: typedReported(t) }),
  },
  转送: {
    intro: '转送给有权处理的单位；收到之日起十五日内由该单位书面告知信访人。转给两个以上单位的，由业务科长审核。',
    fields: (c) => [...dispatchRows(c), reason('转送理由', '写明为什么属于该单位职权')],
    args: (t, c) => ({ ...matter(c), p_dispatches: typedDispatches(t), p_reason: t.text('reason') }),
  },
  交办: {
    intro: '情况重大、需要反馈结果的，报请局领导交办。',
    fields: (c) => [...dispatchRows(c), { kind: 'date', name: 'feedback_due_on', label: '反馈期限' }, { kind: 'area', name: 'requirement', label: '交办要求' }, reason('交办理由')],
    args: (t, c) => ({ ...matter(c), p_dispatches: typedDispatches(t), p_feedback_due_on: t.day('feedback_due_on'), p_requirement: t.text('requirement'), p_reason: t.text('reason') }),
  },
  告知引导: {
    intro: '告诉信访人应当向哪个机关、通过什么程序提出。这不是拒收：登记和答复都会保留。',
    fields: () => [
      { kind: 'radio', name: 'ground', label: '告知事由', options: [
        { value: 'out_of_area', label: '不属于本区管辖' }, { value: 'upper_power', label: '属于上级机关职权' }, { value: 'legal_route', label: '应当通过法定途径提出' }, { value: 'litigation_visit', label: '来访反映涉诉事项' }] },
      { kind: 'line', name: 'organ', label: '应当向哪个机关提出' },
      { kind: 'line', name: 'organ_address', label: '该机关地址', isOptional: true },
      { kind: 'line', name: 'organ_phone', label: '该机关电话', isOptional: true },
      { kind: 'area', name: 'text', label: '告知内容', rows: 5 },
    ],
    args: (t, c) => ({ ...matter(c), p_ground: t.text('ground'), p_organ: t.text('organ'), p_organ_address: t.maybe('organ_address'), p_organ_phone: t.maybe('organ_phone'), p_text: t.text('text') }),
  },
  联系补充: {
    intro: '看不出具体诉求，或者姓名、地点不清的，先登记，再请信访人补充。十五日的期限不停，不能因为写得短、语气重而拒收。',
    fields: () => [{ kind: 'area', name: 'text', label: '请信访人补充什么', hint: '说清缺哪几项，用信访人看得懂的话' }],
    args: (t, c) => ({ ...matter(c), p_text: t.text('text') }),
  },
  向上级提出异议: {
    intro: '上级交办、转送的不属于本区职权的，收到之日起五个工作日内提出，由局领导签发。上级同意之前，本区继续负责。',
    fields: () => [{ kind: 'area', name: 'reasons', label: '异议理由' }, { kind: 'line', name: 'basis', label: '依据', hint: '法律法规、管辖规定的条款' }, { kind: 'line', name: 'organ', label: '建议由哪个机关办理' }],
    args: (t, c) => ({ ...matter(c), p_reasons: t.text('reasons'), p_basis: t.text('basis'), p_organ: t.text('organ') }),
  },
  上级同意退回: {
    intro: '材料退回上级，同时书面告诉信访人由谁办理。',
    fields: () => [{ kind: 'area', name: 'text', label: '告知信访人的内容' }],
    args: (t, c) => ({ ...matter(c), p_text: t.text('text') }),
  },
  上级不同意退回: { fields: () => [reason('上级的意见')], args: (t, c) => ({ ...matter(c), p_reason: t.text('reason') }) },
  登记原处理意见: {
    intro: '对系统启用以前作出的处理意见申请复查的，先登记原意见书，再登记复查申请。三十日从信访人收到意见书起算。',
    fields: (c) => [unit(c, '原办理单位'), { kind: 'line', name: 'number', label: '意见书文号' }, { kind: 'date', name: 'received_on', label: '信访人收到日期' },
      { kind: 'radio', name: 'outcome', label: '处理结果', options: [{ value: 'supported', label: '予以支持' }, { value: 'explained', label: '解释说明' }, { value: 'unsupported', label: '不予支持' }] }],
    args: (t, c) => ({ ...matter(c), p_unit_id: t.maybe('unit_id'), p_number: t.text('number'), p_received_on: t.day('received_on'), p_outcome: t.maybe('outcome') }),
  },
  直接回复: {
    fields: () => [{ kind: 'area', name: 'text', label: '回复内容', rows: 8 }, { kind: 'line', name: 'basis', label: '依据', isOptional: true }],
    args: (t, c) => ({ ...matter(c), p_text: t.text('text'), p_basis: t.maybe('basis') }),
  },
  转建议研究: {
    fields: (c) => [unit(c, '研究单位'), reason('转送理由')],
    args: (t, c) => ({ ...matter(c), p_unit_id: t.maybe('unit_id'), p_reason: t.text('reason') }),
  },
  告知研究: {
    intro: '收到之日起十五日内，告诉信访人建议由谁研究；六十日内回复采纳情况。其实是求决或者检举的，提出异议退回信访局。',
    fields: (c) => [{ kind: 'line', name: 'phone', label: '承办人联系电话', value: phoneOf(c) }, { kind: 'area', name: 'text', label: '还想告诉信访人的话', isOptional: true, rows: 2 }],
    args: (t, c) => ({ ...dispatch(c), p_phone: t.text('phone'), p_text: t.maybe('text') }),
  },
  回复采纳情况: {
    intro: '逐项写明采纳情况和理由，由单位负责人签发。采纳、部分采纳的，写明由谁、什么时候落实。',
    fields: (c) => [
      ...demandsHere(c).map((d): Field => ({ kind: 'set', label: `${d.seq}. ${d.text}`, fields: [
        { kind: 'radio', name: `outcome.${d.id}`, label: '采纳情况', options: d.type === 'E' ? [{ value: 'replied', label: '直接回复' }, ...adoptions] : adoptions },
        { kind: 'area', name: `answer.${d.id}`, label: '研究情况和理由' }] })),
      { kind: 'area', name: 'follow_up', label: '落实安排', hint: '采纳的填写：落实单位、时间、做法', isOptional: true, rows: 2 }, { kind: 'line', name: 'phone', label: '联系电话', value: phoneOf(c) }],
    args: (t, c) => ({
      ...dispatch(c), p_phone: t.text('phone'), p_follow_up: t.maybe('follow_up'),
      p_demands: demandsHere(c).map((d) => ({ demand_id: d.id, outcome: t.maybe(`outcome.${d.id}`), answer: t.text(`answer.${d.id}`) })),
    }),
  },
  '转送（保密）': {
    intro: '检举控告件送有管理权限的机关；不能送被反映的单位、它的下级或者它的上级主管。反映信访局或者信访局工作人员的，转送以后只由纪检监察机关保管，本局不再看到。',
    fields: (c) => [
      { kind: 'radio', name: 'cadre_level', label: '被反映人的干部管理权限', options: [{ value: 'below_section', label: '科级以下人员' }, { value: 'district', label: '区管干部' }, { value: 'city', label: '市管及以上干部' }] },
      ...reportedRows(c, true),
      unit(c, '接收机关', 'unit_id', (u) => (c.sealed ? c.sealed.takers.includes(u.id) : ['party', 'congress_and_court', 'superior'].includes(u.kind))),
      reason('转送理由', '区管以上干部的，同时密封通报组织部门'),
      { kind: 'checks', name: 'is_major', label: '重大情况', isOptional: true, options: [{ value: 'yes', label: '同时报党委主要负责同志和分管组织工作的负责同志' }] },
    ],
    args: (t, c) => ({ ...matter(c), p_unit_id: t.maybe('unit_id'), p_cadre_level: t.text('cadre_level'), p_reported_units: typedReported(t), p_reason: t.text('reason'), p_is_major: t.all('is_major').includes('yes') }),
  },
  不予受理: {
    intro: '只适用于同一事项已经受理、正在办理并且没有到期的情形；“应当去打官司”不是理由。由业务科长审核。',
    fields: (c) => [unit(c, '正在办理的机关', 'unit_id', () => true), { kind: 'date', name: 'accepted_on', label: '受理日期' }, { kind: 'date', name: 'due_on', label: '办理到期日' }, { kind: 'area', name: 'text', label: '不予受理的说明' }],
    args: (t, c) => ({ ...matter(c), p_unit_id: t.maybe('unit_id'), p_accepted_on: t.day('accepted_on'), p_due_on: t.day('due_on'), p_text: t.text('text') }),
  },
  不再受理: {
    intro: '只适用于已有复核意见、以同一事实和理由再次提出的情形。科长审核后由局领导批准。',
    fields: () => [
      { kind: 'line', name: 'final_number', label: '复核意见书文号' }, { kind: 'date', name: 'final_on', label: '复核意见日期' }, { kind: 'line', name: 'final_organ', label: '复核机关' },
      { kind: 'area', name: 'text', label: '同一事实和理由的认定' }],
    args: (t, c) => ({ ...matter(c), p_final_number: t.text('final_number'), p_final_on: t.day('final_on'), p_final_organ: t.text('final_organ'), p_text: t.text('text') }),
  },
  存查: {
    fields: () => [
      { kind: 'radio', name: 'ground', label: '存查的理由', options: [{ value: 'no_demand', label: '经联系仍无明确诉求' }, { value: 'already_told', label: '已经告知，没有新的内容' }, { value: 'thanks', label: '感谢，不需要回复' }] },
      reason('说明', '经联系的，写明联系经过')],
    args: (t, c) => ({ ...matter(c), p_ground: t.maybe('ground'), p_reason: t.text('reason') }),
  },
  撤销并入: { fields: () => [reason('撤销理由')], args: (t, c) => ({ ...matter(c), p_reason: t.text('reason') }) },
  重新启动: { fields: () => [reason('重新启动的理由', '新的事实、法定途径没有受理、意见没有落实')], args: (t, c) => ({ ...matter(c), p_reason: t.text('reason') }) },
  申请延期: {
    intro: '办理期限届满前申请，只能一次，不超过三十日，由单位负责人批准。',
    fields: () => [
      { kind: 'number', name: 'days', label: '延期天数', value: '30' }, reason('情况复杂的说明'), { kind: 'area', name: 'work_done', label: '已做工作' },
      { kind: 'line', name: 'consent', label: '交办机关意见', hint: '延期会超过交办反馈期限时填写', isOptional: true }],
    args: (t, c) => ({ ...dispatch(c), p_days: number(t.maybe('days')), p_reason: t.text('reason'), p_work_done: t.text('work_done'), p_consent: t.maybe('consent') }),
  },
  同意延期: {
    intro: '批准后出具延期告知书，写明理由并送达信访人。',
    fields: (c) => [...asked(c), { kind: 'radio', name: 'method', label: '延期告知书送达方式', options: services }],
    args: (t, c) => ({ ...dispatch(c), p_method: t.maybe('method') }),
  },
  不同意延期: { fields: (c) => [...asked(c), reason('不同意的理由')], args: (t, c) => ({ ...dispatch(c), p_reason: t.text('reason') }) },
  提交协办意见: {
    intro: '交给主办单位，由主办单位统一答复信访人。',
    fields: () => [{ kind: 'area', name: 'text', label: '协办意见', rows: 6 }],
    args: (t, c) => ({ ...dispatch(c), p_text: t.text('text') }),
  },
  归档: {
    fields: () => [{ kind: 'area', name: 'note', label: '归档说明', isOptional: true, rows: 2 }],
    args: (t, c) => ({ ...matter(c), p_note: t.maybe('note') }),
  },
  签收: {
    intro: '收到后一个工作日内签收。办理期限从收到之日起算，不从签收起算。',
    fields: (c) => [{ kind: 'select', name: 'handler_id', label: '承办人', isOptional: true, empty: '暂不指定', groups: flat(options(c.colleagues.filter((p) => p.roles?.includes('HANDLER')), (p) => p.id, (p) => p.name)) }],
    args: (t, c) => ({ ...dispatch(c), p_handler_id: t.maybe('handler_id') }),
  },
  受理告知: {
    intro: '逐项选择处理途径，拟好告知书后由单位负责人签发。只有途径六适用六十日的办理期限。',
    fields: (c) => [
      ...demandsHere(c).map((d): Field => ({
        kind: 'set', label: `诉求 ${d.seq}：${d.text}`, fields: [
          { kind: 'radio', name: `route.${d.id}`, label: '处理途径', options: options(c.lists.routes, (r) => r.route, (r) => r.label, (r) => r.description) },
          { kind: 'set', label: '法定途径的程序和机关（途径一至五）', isFolded: true, fields: [
            { kind: 'line', name: `procedure.${d.id}`, label: '程序名称', isOptional: true }, { kind: 'line', name: `organ.${d.id}`, label: '受理机关', isOptional: true }, { kind: 'line', name: `apply_by.${d.id}`, label: '申请期限', isOptional: true }] },
        ],
      })),
      { kind: 'checks', name: 'simple', label: '简易办理', isOptional: true, hint: '初次、事实清楚、争议不大的，收到后三个工作日内可以决定；十个工作日内答复，不能“不予支持”', options: [{ value: 'yes', label: '本件简易办理' }] },
      { kind: 'line', name: 'phone', label: '承办人联系电话', value: phoneOf(c) },
      { kind: 'area', name: 'text', label: '需要说明的情况', isOptional: true, rows: 2 },
      { kind: 'radio', name: 'method', label: '送达方式', options: [...services, { value: 'exempt', label: '免予告知', hint: '只有姓名或者住址不清的' }] },
      { kind: 'set', label: '免予告知的理由', isFolded: true, fields: [{ kind: 'line', name: 'exempt_reason', label: '免予告知的理由', isOptional: true }, { kind: 'area', name: 'contact_attempts', label: '联系信访人的经过', isOptional: true, rows: 2 }] },
    ],
    args: (t, c) => ({
      ...dispatch(c), p_phone: t.text('phone'), p_text: t.maybe('text'), p_simple: t.all('simple').includes('yes'),
      p_routes: demandsHere(c).map((d) => ({ demand_id: d.id, route: number(t.maybe(`route.${d.id}`)), procedure: t.text(`procedure.${d.id}`), organ: t.text(`organ.${d.id}`), apply_by: t.text(`apply_by.${d.id}`) })),
      p_service: t.text('method') === 'exempt' ? { exempt_reason: t.text('exempt_reason') || '姓名、住址不清', contact_attempts: t.text('contact_attempts') } : { method: t.text('method') },
    }),
  },
  提出异议: {
    intro: '收到之日起五个工作日内，认为不属于本单位职权的，可以提出一次异议，由负责人签发。告知期限不因异议停止。',
    fields: (c) => [{ kind: 'area', name: 'reasons', label: '异议理由' }, { kind: 'line', name: 'basis', label: '依据', hint: '三定规定、法律法规的条款' }, unit(c, '建议承办单位', 'proposed_unit', (u) => u.is_dispatchable && u.id !== c.me.unit_id)],
    args: (t, c) => ({ ...dispatch(c), p_reasons: t.text('reasons'), p_basis: t.text('basis'), p_proposed_unit: t.maybe('proposed_unit') }),
  },
  同意退回: ruling(true),
  不同意退回: ruling(false),
  记录联系: {
    intro: '提交意见书之前，至少当面、电话或者视频听取信访人一次。',
    fields: (c) => [
      { kind: 'radio', name: 'method', label: '联系方式', options: [{ value: 'in_person', label: '当面' }, { value: 'phone', label: '电话' }, { value: 'video', label: '视频' }] },
      { kind: 'date', name: 'on', label: '联系日期', value: c.today }, { kind: 'area', name: 'note', label: '联系情况' }],
    args: (t, c) => ({ ...dispatch(c), p_method: t.maybe('method'), p_on: t.day('on'), p_note: t.text('note') }),
  },
  签发督办函: {
    intro: '签发后生成文号，送达单位，开始计算答复期限。',
    fields: (c) => [...orderNotes(c), { kind: 'note', label: '监督检查内容', text: orderHere(c)?.heads_label ?? '' }, { kind: 'note', label: '答复期限', text: orderHere(c)?.due_on ?? '从发出起十个工作日' }, { kind: 'note', label: `拟稿人：${orderHere(c)?.opened_by_name ?? ''}`, text: '' }],
    args: (_, c) => supervised(c),
  },
  退回督办稿: { fields: () => [reason('退回理由')], args: (t, c) => ({ ...supervised(c), p_reason: t.text('reason') }) },
  修改督办稿: {
    fields: (c) => [...(orderHere(c)?.return_reason ? [{ kind: 'note', label: '退回理由', text: orderHere(c)?.return_reason ?? '' } as Field] : []), ...orderFields(orderHere(c))],
    args: (t, c) => ({ ...supervised(c), p_content: orderTyped(t) }),
  },
  答复督办: {
    intro: '写清做了什么、有什么证明。督查人员复核整改到位以后，由另外的人销号。',
    fields: (c) => [...orderNotes(c), ...(orderHere(c)?.check_note ? [{ kind: 'note', label: '复核意见', text: orderHere(c)?.check_note ?? '' } as Field] : []),
      { kind: 'area', name: 'measures', label: '整改情况', hint: '采取的措施、完成的日期、责任人' }, { kind: 'area', name: 'proof', label: '证明材料', hint: '文书文号、照片、回执、现场记录等，写明名称和日期', rows: 3 }],
    args: (t, c) => ({ ...supervised(c), p_measures: t.text('measures'), p_proof: t.text('proof') }),
  },
  复核整改: {
    fields: (c) => [...orderNotes(c), { kind: 'note', label: '单位的整改', text: orderHere(c)?.measures ?? '' }, { kind: 'note', label: '证明材料', text: orderHere(c)?.proof ?? '' },
      { kind: 'radio', name: 'is_rectified', label: '整改是否到位', options: [{ value: 'yes', label: '到位' }, { value: 'no', label: '没有到位，继续整改' }] },
      { kind: 'area', name: 'check_note', label: '怎样核实的', rows: 3 }, { kind: 'date', name: 'due_on', label: '再次答复的期限', hint: '没有到位的填写；不填的，十个工作日', isOptional: true }],
    args: (t, c) => ({ ...supervised(c), p_is_rectified: t.maybe('is_rectified') === null ? null : t.text('is_rectified') === 'yes', p_note: t.text('check_note'), p_due_on: t.day('due_on') }),
  },
  督办销号: {
    intro: '由立案、拟稿以外的人销号。',
    fields: (c) => [{ kind: 'note', label: '单位的整改', text: orderHere(c)?.measures ?? '' }, { kind: 'note', label: '证明材料', text: orderHere(c)?.proof ?? '' }, { kind: 'note', label: '复核', text: orderHere(c)?.check_note ?? '' },
      { kind: 'area', name: 'result', label: '销号的依据', rows: 3 }],
    args: (t, c) => ({ ...supervised(c), p_result: t.text('result') }),
  },
  转为普通程序: {
    intro: '十个工作日内办不完，或者可能不予支持的，转为普通程序；六十日从原来的受理之日起算。',
    fields: () => [reason('转换理由')],
    args: (t, c) => ({ ...dispatch(c), p_reason: t.text('reason') }),
  },
  提交意见书: {
    intro: '逐项写明处理结果、答复和依据。签发前可以修改。',
    fields: (c) => {
      const draft = c.read.opinions.find((o) => o.dispatch_id === c.step.subject_id && o.state === 'draft');
      const before = (draft?.demands ?? []) as { demand_id: string; outcome: string; answer: string; basis: string }[];
      const here = demandsHere(c).filter((d) => (d.route ?? 0) >= 5);
      return [
        { kind: 'area', name: 'facts', label: '调查核实的情况', rows: 5, value: draft?.facts ?? '' },
        { kind: 'area', name: 'reasons', label: '理由', rows: 4, value: draft?.reasons ?? '' },
        ...here.map((d): Field => {
          const old = before.find((b) => b.demand_id === d.id);
          return { kind: 'set', label: `诉求 ${d.seq}：${d.text}`, fields: [
            { kind: 'radio', name: `outcome.${d.id}`, label: '处理结果', value: old?.outcome ?? '', options: [{ value: 'supported', label: '予以支持' }, { value: 'explained', label: '解释说明' }, { value: 'unsupported', label: '不予支持' }] },
            { kind: 'area', name: `answer.${d.id}`, label: '答复', value: old?.answer ?? '' },
            { kind: 'line', name: `basis.${d.id}`, label: '依据', value: old?.basis ?? '' },
          ] };
        }),
        { ...unit(c, '复查机关', 'remedy_unit_id', (u) => u.id !== c.me.unit_id && u.kind !== 'mass'), value: draft?.remedy_unit_id ?? c.lists.units.find((u) => u.id === c.me.unit_id)?.review_unit_id ?? '' } as Field,
        { kind: 'line', name: 'phone', label: '联系电话', value: draft?.phone ?? phoneOf(c) },
        { kind: 'date', name: 'exec_due_on', label: '落实期限', hint: '有支持的诉求的填写；不填的，送达后三十日', isOptional: true },
      ];
    },
    args: (t, c) => ({
      ...dispatch(c), p_facts: t.text('facts'), p_reasons: t.text('reasons'), p_remedy_unit_id: t.maybe('remedy_unit_id'), p_phone: t.maybe('phone'), p_exec_due_on: t.day('exec_due_on'),
      p_demands: demandsHere(c).filter((d) => (d.route ?? 0) >= 5).map((d) => ({ demand_id: d.id, outcome: t.maybe(`outcome.${d.id}`), answer: t.text(`answer.${d.id}`), basis: t.text(`basis.${d.id}`) })),
    }),
  },
  签发: {
    intro: '签发后生成正式文号，内容不能再改。',
    fields: (c) => {
      const draft = c.read.opinions.find((o) => o.dispatch_id === c.step.subject_id && o.state === 'draft');
      const answers = (draft?.demands ?? []) as { seq: number; text: string; outcome_label: string; answer: string; basis: string }[];
      return draft ? [
        { kind: 'note', label: `拟稿人：${draft.drafted_by_name}`, text: '' }, { kind: 'note', label: '调查核实的情况', text: draft.facts ?? '' }, { kind: 'note', label: '理由', text: draft.reasons ?? '' },
        ...answers.map((a): Field => ({ kind: 'note', label: `诉求 ${a.seq}：${a.text}`, text: `${a.outcome_label}。${a.answer}\n依据：${a.basis}` })),
        { kind: 'note', label: '复查机关', text: `${draft.remedy_organ}（收到之日起三十日内申请）` },
        { kind: 'area', name: 'override', label: '坚持签发的理由', hint: '系统提示意见中有他人信息、或者与上次相同时才需要；会留在记录里', isOptional: true, rows: 2 }] : [];
    },
    args: (t, c) => ({ ...dispatch(c), p_override: t.maybe('override') }),
  },
  送达: serving,
  作废重拟: {
    intro: '送达之前发现有误时使用。文号作废并留在文号登记簿里，修改后重新签发用新的文号；办理期限不停。',
    fields: () => [reason('作废的理由')],
    args: (t, c) => ({ ...dispatch(c), p_reason: t.text('reason') }),
  },
  公告送达: {
    intro: '其他方式都不能送达的，最后才用公告。公告满三十日视为送达，期限从那一天起算；检举控告不能公告。',
    fields: () => [{ kind: 'date', name: 'announced_on', label: '公告日期' }, { kind: 'line', name: 'place', label: '公告的地方', hint: '网站、公告栏、报纸' }, { kind: 'area', name: 'attempts', label: '其他方式为什么没有送到' }],
    args: (t, c) => ({ ...dispatch(c), p_announced_on: t.day('announced_on'), p_place: t.text('place'), p_attempts: t.text('attempts') }),
  },
  送达复查意见: serving,
  送达复核意见: serving,
  受理复查: accepting,
  受理复核: accepting,
  要求补正: {
    intro: '缺什么一次说清，只能要求一次；期限不停。',
    fields: () => [{ kind: 'area', name: 'text', label: '需要补充的材料' }],
    args: (t, c) => ({ ...reviewed(c), p_text: t.text('text') }),
  },
  收到补正: {
    fields: (c) => [{ kind: 'note', label: '要求补正', text: reviewHere(c)?.missing ?? '' }, { kind: 'area', name: 'text', label: '补正的内容' }],
    args: (t, c) => ({ ...reviewed(c), p_text: t.text('text') }),
  },
  不予受理申请: {
    intro: '限于下列理由，书面说明理由和再向哪个机关反映，由局领导审签。',
    fields: () => [
      { kind: 'radio', name: 'ground', label: '不予受理的理由', options: [{ value: 'overdue', label: '超过申请期限并且没有正当理由' }, { value: 'other_route', label: '不属于信访程序办理的事项' },
        { value: 'wrong_organ', label: '应当向其他机关提出' }, { value: 'already_reviewed', label: '已经复查或者正在复查' }, { value: 'new_demand', label: '属于新的诉求，应当另行提出' }] },
      { kind: 'area', name: 'text', label: '说明' }, { kind: 'area', name: 'appeal', label: '还可以怎么办', hint: '可以向哪个机关反映，或者怎样另行提出', rows: 2 }],
    args: (t, c) => ({ ...reviewed(c), p_ground: t.maybe('ground'), p_text: t.text('text'), p_appeal: t.text('appeal') }),
  },
  提交审查意见: {
    intro: '办理过、签发过原意见的人不能参与。只审查原意见已经处理的诉求。',
    fields: (c) => [
      { kind: 'note', label: '请求', text: reviewHere(c)?.claim ?? '' }, { kind: 'note', label: '事实和理由', text: reviewHere(c)?.grounds ?? '' },
      { kind: 'area', name: 'findings', label: '查明的事实', rows: 5, value: reviewHere(c)?.findings ?? '' }, { kind: 'area', name: 'assessment', label: '审查认定', rows: 4, value: reviewHere(c)?.assessment ?? '' },
      { kind: 'radio', name: 'outcome', label: '结论', value: reviewHere(c)?.outcome ?? '', options: outcomes }, { kind: 'line', name: 'basis', label: '依据', value: reviewHere(c)?.basis ?? '' },
      { kind: 'date', name: 'redo_due_on', label: '重新办理的期限', hint: '撤销的填写；不填为三十日', isOptional: true }],
    args: (t, c) => ({ ...reviewed(c), p_findings: t.text('findings'), p_assessment: t.text('assessment'), p_outcome: t.maybe('outcome'), p_basis: t.text('basis'), p_redo_due_on: t.day('redo_due_on') }),
  },
  签发意见: {
    intro: '报区政府批准后签发。签发后生成正式文号，内容不能再改。',
    fields: (c) => [
      { kind: 'note', label: '查明的事实', text: reviewHere(c)?.findings ?? '' }, { kind: 'note', label: '审查认定', text: reviewHere(c)?.assessment ?? '' },
      { kind: 'note', label: '结论', text: `${reviewHere(c)?.outcome_label ?? ''}。依据：${reviewHere(c)?.basis ?? ''}` }, { kind: 'line', name: 'approval', label: '区政府审批情况', hint: '审批领导和日期' }],
    args: (t, c) => ({ ...reviewed(c), p_approval: t.text('approval') }),
  },
  退回修改: { fields: () => [reason('退回理由')], args: (t, c) => ({ ...reviewed(c), p_reason: t.text('reason') }) },
  登记外部复查结果: external,
  登记外部复核结果: external,
  申请人撤回: callBack('核实申请人自愿撤回复查、复核申请。'),
  举行听证: {
    intro: '提前七日通知，一般公开。办理中的听证不停六十日的期限；只有复核中的听证时间不计入期限。',
    fields: () => [
      { kind: 'area', name: 'subject', label: '听证事由', rows: 2 }, { kind: 'date', name: 'held_on', label: '听证日期' }, { kind: 'line', name: 'place', label: '地点' },
      { kind: 'line', name: 'chair', label: '主持人' }, { kind: 'line', name: 'members', label: '听证员', isOptional: true },
      { kind: 'radio', name: 'public', label: '是否公开', value: 'yes', options: [{ value: 'yes', label: '公开' }, { value: 'no', label: '不公开', hint: '涉及国家秘密、个人隐私或者未成年人' }] },
      { kind: 'line', name: 'closed_reason', label: '不公开的理由', isOptional: true }],
    args: (t, c) => ({ ...here(c), p_subject: t.text('subject'), p_held_on: t.day('held_on'), p_place: t.text('place'), p_chair: t.text('chair'), p_members: t.maybe('members'), p_is_public: t.text('public') !== 'no', p_closed_reason: t.maybe('closed_reason') }),
  },
  听证结束: {
    fields: () => [{ kind: 'area', name: 'minutes', label: '听证笔录', rows: 6, hint: '陈述、质询、辩论' }, { kind: 'area', name: 'report', label: '听证报告', rows: 4, hint: '评议、合议的结论' }],
    args: (t, c) => ({ ...here(c), p_minutes: t.text('minutes'), p_report: t.text('report') }),
  },
  调解和解: {
    intro: '双方自愿，都签了字才能办结。调解不停办理期限。',
    fields: () => [
      { kind: 'radio', name: 'kind', label: '方式', options: [{ value: 'mediation', label: '调解' }, { value: 'settlement', label: '和解' }] },
      { kind: 'line', name: 'other_party', label: '对方当事人' }, { kind: 'area', name: 'facts', label: '争议事实' }, { kind: 'area', name: 'agreement', label: '协议内容', rows: 4 },
      { kind: 'area', name: 'performance', label: '履行方式和期限', rows: 2 }, { kind: 'date', name: 'petitioner_signed_on', label: '信访人签字日期' }, { kind: 'date', name: 'other_signed_on', label: '对方签字日期' },
      { kind: 'line', name: 'mediator', label: '调解人', hint: '调解的填写', isOptional: true }],
    args: (t, c) => ({ ...dispatch(c), p_kind: t.maybe('kind'), p_other_party: t.text('other_party'), p_facts: t.text('facts'), p_agreement: t.text('agreement'), p_performance: t.text('performance'),
      p_petitioner_signed_on: t.day('petitioner_signed_on'), p_other_signed_on: t.day('other_signed_on'), p_mediator: t.maybe('mediator') }),
  },
  报请决定: {
    intro: '重大、紧急或者可能造成社会影响的，立即报请区委、区政府决定。有生命危险的，先拨打 110、120、119。十五日的期限不停。',
    fields: () => [
      { kind: 'radio', name: 'ground', label: '情形', options: [{ value: 'major', label: '重大' }, { value: 'urgent', label: '紧急' }, { value: 'social_impact', label: '可能造成社会影响' }] },
      { kind: 'area', name: 'situation', label: '时间、地点、人数和诉求', rows: 4 }, { kind: 'area', name: 'risk', label: '风险', rows: 2 }, { kind: 'area', name: 'measures', label: '已采取的措施', rows: 2 }, { kind: 'area', name: 'advice', label: '建议', rows: 2 }],
    args: (t, c) => ({ ...matter(c), p_ground: t.maybe('ground'), p_situation: t.text('situation'), p_risk: t.text('risk'), p_measures: t.text('measures'), p_advice: t.text('advice') }),
  },
  登记报送: {
    intro: '三个方向都报送以后登记。',
    fields: () => [
      { kind: 'checks', name: 'sent_to', label: '已经报送', options: [{ value: 'committee', label: '区委、区政府' }, { value: 'superior', label: '上一级信访部门' }, { value: 'national', label: '国家信访局' }] },
      { kind: 'area', name: 'note', label: '报送的时间和方式', isOptional: true, rows: 2 }],
    args: (t, c) => ({ ...matter(c), p_sent_to: t.all('sent_to'), p_note: t.maybe('note') }),
  },
  按批示转送: {
    fields: (c) => [...instruction, ...dispatchRows(c), reason('转送理由')],
    args: (t, c) => ({ ...matter(c), ...instructed(t), p_dispatches: typedDispatches(t), p_reason: t.text('reason') }),
  },
  按批示交办: {
    fields: (c) => [...instruction, ...dispatchRows(c), { kind: 'date', name: 'feedback_due_on', label: '反馈期限' }, { kind: 'area', name: 'requirement', label: '交办要求' }, reason('交办理由')],
    args: (t, c) => ({ ...matter(c), ...instructed(t), p_dispatches: typedDispatches(t), p_feedback_due_on: t.day('feedback_due_on'), p_requirement: t.text('requirement'), p_reason: t.text('reason') }),
  },
  确认撤回: {
    intro: '由信访部门回访核实，办理单位不能代办。核实系自愿的，事项终止；信访人可以再次提出。多人信访的，只减去撤回的人。',
    fields: (c) => [...callBack('').fields(c), ...((c.read.matter.headcount ?? 1) > 1 ? [
      { kind: 'number', name: 'remaining', label: '还有几人继续信访', hint: '全部撤回的填 0' } as Field,
      { kind: 'checks', name: 'parties', label: '撤回的人', isOptional: true, options: c.read.parties.filter((p) => !p.withdrawn_on).map((p) => ({ value: p.id ?? '', label: `${p.role_label} ${p.name_masked ?? ''}` })) } as Field] : [])],
    args: (t, c) => ({ ...callBack('').args(t, c), p_remaining: number(t.maybe('remaining')), p_parties: t.all('parties') }),
  },
  撤回不成立: callBack('不是自愿，或者信访人改变主意的，继续办理。'),
  报送办结报告: {
    fields: () => [{ kind: 'area', name: 'text', label: '办结报告', rows: 8, hint: '办理过程、处理结果、落实情况、信访人意见' }],
    args: (t, c) => ({ ...dispatch(c), p_text: t.text('text') }),
  },
  审核通过: {
    fields: () => [{ ...reason('审核意见'), isOptional: true, rows: 2 } as Field],
    args: (t, c) => ({ ...dispatch(c), p_passes: true, p_reason: t.maybe('reason') }),
  },
  退回重办: {
    fields: () => [reason('退回理由'), { kind: 'date', name: 'redo_due_on', label: '重办期限', hint: '不填为三十日', isOptional: true }],
    args: (t, c) => ({ ...dispatch(c), p_passes: false, p_reason: t.text('reason'), p_redo_due_on: t.day('redo_due_on') }),
  },
  重新办理: { fields: () => [], args: (_, c) => dispatch(c) },
  反馈结果: {
    fields: (c) => [{ kind: 'line', name: 'case_number', label: '法定程序的受理编号', isOptional: true }, { kind: 'date', name: 'on', label: '日期', value: c.today }, { kind: 'area', name: 'text', label: '结果说明' }],
    args: (t, c) => ({ ...dispatch(c), p_case_number: t.maybe('case_number'), p_on: t.day('on'), p_text: t.maybe('text') }),
  },
};

function demandsChanged(t: Typed, c: Context): boolean {
  const now = typedDemands(t);
  const before = openDemands(c).map((d) => ({ text: d.text ?? '', type: d.type ?? '' }));
  return now.length > 0 && JSON.stringify(now) !== JSON.stringify(before);
}

/** The form of a step; a step that waits for this person's decision has one form for all of them. */
export function formOf(step: Step): StepForm {
  if (step.proposal_id) return decision;
  const form = forms[step.label];
  if (!form) throw new Error(`no form for step ${step.code} ${step.label}`);
  return form;
}

const decision: StepForm = {
  fields: (c) => [...proposed(c), { kind: 'area', name: 'reason', label: '意见', hint: '退回拟稿时必须写明理由', isOptional: true, rows: 2 }],
  args: (t, c) => ({ p_proposal_id: c.step.proposal_id, p_approve: t.text('decision') === 'approve', p_reason: t.maybe('reason') }),
};

/** What was proposed, by whom, in words. */
function proposed(c: Context): Field[] {
  const p = c.read.proposals.find((x) => x.id === c.step.proposal_id);
  if (!p) return [];
  const payload = p.payload as Record<string, unknown>;
  const text = (key: string) => String(payload[key] ?? '');
  const unitName = (id: unknown) => c.lists.units.find((u) => u.id === id)?.short_name ?? '';
  const demand = (id: unknown) => c.read.demands.find((d) => d.id === id);
  const lines: [string, string][] = [['拟办', `${p.label}（${p.proposed_by_name} 拟稿）`]];
  for (const d of (payload.dispatches ?? []) as { unit_id: string; role?: string; demand_ids?: string[] | null }[]) {
    lines.push([d.role === 'assist' ? '协办单位' : '主办单位', `${unitName(d.unit_id)}${d.demand_ids ? `：诉求 ${d.demand_ids.map((id) => demand(id)?.seq).join('、')}` : ''}`]);
  }
  for (const r of (payload.routes ?? []) as { demand_id: string; route: number; procedure?: string; organ?: string; apply_by?: string }[]) {
    const route = c.lists.routes.find((x) => x.route === r.route);
    lines.push([`诉求 ${demand(r.demand_id)?.seq}：${demand(r.demand_id)?.text}`, [route?.label, r.procedure, r.organ, r.apply_by].filter(Boolean).join('；')]);
  }
  for (const a of (payload.demands ?? []) as { demand_id: string; outcome?: string; answer?: string }[]) {
    lines.push([`诉求 ${demand(a.demand_id)?.seq}：${demand(a.demand_id)?.text}`, `${adoptions.find((o) => o.value === a.outcome)?.label ?? '直接回复'}。${a.answer ?? ''}`]);
  }
  if (payload.into_reg_no) {
    lines.push(['原件登记编号', text('into_reg_no')], ['同人', `${payload.is_same_person ? '是同一信访人' : '不同的人，同一事项'}：${text('same_person')}`], ['同事', `事实和诉求实质相同：${text('same_facts')}`]);
  }
  if (payload.follow_up) lines.push(['落实安排', text('follow_up')]);
  const service = payload.service as { method?: string; exempt_reason?: string; contact_attempts?: string } | undefined;
  if (service) lines.push(['送达', service.exempt_reason ? `免予告知：${service.exempt_reason}；${service.contact_attempts}` : (services.find((s) => s.value === service.method)?.label ?? '')]);
  if (payload.simple) lines.push(['办理方式', '简易办理：十个工作日内答复']);
  if (payload.designation) lines.push(['联席办指定', '已有两个单位提出异议，由联席办指定承办单位，指定后不能再提出异议']);
  if (payload.uphold !== undefined) lines.push(['核实意见', payload.uphold ? '异议成立，同意退回' : '异议不成立，不同意退回']);
  if (payload.proposed_unit) lines.push(['建议承办单位', unitName(payload.proposed_unit)]);
  const grounds: Record<string, string> = { overdue: '超过申请期限并且没有正当理由', other_route: '不属于信访程序办理的事项', wrong_organ: '应当向其他机关提出', already_reviewed: '已经复查或者正在复查', new_demand: '属于新的诉求', major: '重大', urgent: '紧急', social_impact: '可能造成社会影响' };
  if (grounds[text('ground')]) lines.push(['情形', grounds[text('ground')] ?? '']);
  for (const [key, label] of [['situation', '情况'], ['risk', '风险'], ['measures', '已采取的措施'], ['advice', '建议'], ['appeal', '还可以怎么办'], ['feedback_due_on', '反馈期限'], ['requirement', '交办要求'], ['reasons', '理由'], ['basis', '依据'], ['phone', '联系电话'], ['text', '说明'], ['reason', '理由']] as const) {
    if (text(key)) lines.push([label, text(key)]);
  }
  return lines.map(([label, value]) => ({ kind: 'note', label, text: value }));
}

/** The verb of a step. */
export const verbOf = (step: Step): string => (step.proposal_id ? 'decide_proposal' : step.action);

/** What changes no state is no transition: hearing the petitioner, and going over to the ordinary procedure. */
export function contactStep(read: Read, me: Me): Step[] {
  if (!me.roles.includes('HANDLER')) return [];
  const step = (d: Read['dispatches'][number], action: string, label: string, rule: string): Step => ({
    subject: 'dispatch', subject_id: d.id ?? '', version: d.version ?? 0, code: 'T-00', action, label, is_possible: true, is_proposal: false, proposal_id: '', obstacle: '', rule, document_kind: '', order_no: 39,
  });
  const here = read.dispatches.filter((d) => d.unit_id === me.unit_id);
  return [
    ...here.filter((d) => ['X20', 'X40', 'X42', 'X50', 'X81'].includes(d.state ?? '')).map((d) => step(d, 'record_contact', '记录联系', 'R-HANDLE-LISTEN')),
    ...here.filter((d) => d.is_simple && ['X40', 'X42', 'X50'].includes(d.state ?? '')).map((d) => step(d, 'convert_to_ordinary', '转为普通程序', 'R-SIMPLE-CONVERT')),
  ];
}
