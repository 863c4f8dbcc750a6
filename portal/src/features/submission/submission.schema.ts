// The shape of a submission on its way through the form: what is carried from step to step, and what each step asks for.
// Shape and comfort only; the database checks the truth again, and a parity test holds the limits equal.
import { type Upload, uploadOf } from '@xinfang/kit/uploads.ts';
import { z } from 'zod';

export const limits = { title: 100, content: 20000, demand: 500, demands: 10, name: 60, address: 200, phone: 30, email: 120 };

export type Draft = {
  id: string; type: string; title: string; content: string; demands: string[]; place: string; reportedUnit: string;
  anonymous: boolean; kind: string; name: string; address: string; phone: string; email: string; publish: boolean; confidential: boolean; notice: boolean;
  isHelper: boolean; helperName: string; helperRelation: string; helperContact: string; helperScope: string;
  uploads: Upload[];
};
export type Faults = Partial<Record<string, string>>;
export const steps = ['type', 'matter', 'person', 'review'] as const;
export type Step = (typeof steps)[number];

const text = (max: number, missing: string, name: string) => z.string().trim().min(1, missing).max(max, `${name}太长，请不超过 ${max} 字（现在更长）。`);
const phone = /^[0-9０-９+＋()（）转\- —－]{5,30}$/;
const digits = (value: string) => value.replace(/[^0-9０-９]/g, '').length;

const rules = {
  type: z.object({ type: z.enum(['A', 'B', 'C', 'E'], '请选择信访类型。') }),
  matter: z.object({
    title: text(limits.title, '请填写标题，用一句话说清是什么事。', '标题'),
    content: text(limits.content, '请填写具体内容。', '具体内容'),
    demands: z.array(z.string().max(limits.demand, `这一项诉求太长，请不超过 ${limits.demand} 字。`)).max(limits.demands, `诉求最多 ${limits.demands} 项，请合并相近的。`),
    place: z.string().min(1, '请选择问题发生在哪里。'),
  }),
  person: z.object({
    name: z.string().trim().max(limits.name, `姓名太长，请不超过 ${limits.name} 字。`),
    address: z.string().trim().max(limits.address, `住址太长，请不超过 ${limits.address} 字。`),
    phone: z.string().trim().refine((v) => v === '' || (phone.test(v) && digits(v) >= 5 && digits(v) <= 15), '联系电话的格式不对：请填 5 到 15 位数字，可以带区号；没有可以不填。'),
    email: z.string().trim().max(limits.email, '电子邮箱太长，请检查。').refine((v) => v === '' || /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/.test(v), '电子邮箱的格式不对，例如 name@example.com；没有可以不填。'),
  }),
  review: z.object({}),
};

/** What is wrong with one step, by field; empty when nothing is. */
export function faultsOf(step: Step, draft: Draft): Faults {
  const faults: Faults = {};
  const result = rules[step].safeParse(draft);
  for (const issue of result.success ? [] : result.error.issues) faults[issue.path.slice(0, 2).join('-')] ??= issue.message;
  if (step === 'person' && !draft.anonymous) {
    if (!draft.name.trim()) faults.name ??= '请填写姓名（名称）；不愿署名可以选择匿名。';
    if (!draft.address.trim()) faults.address ??= '请填写住址，以便书面告知您；不便透露可以选择匿名。';
  }
  if (step === 'person' && draft.isHelper && draft.type !== 'B') {
    if (!draft.helperName.trim()) faults.helper_name ??= '请填写代办人的姓名。';
    if (!draft.helperRelation.trim()) faults.helper_relation ??= '请填写代办人和信访人的关系，例如“女儿”“村干部”。';
    if (!draft.helperScope) faults.helper_scope ??= '请选择代办人可以看什么、做什么。';
  }
  if (step === 'person' && draft.notice && !draft.email.trim()) faults.email ??= '要用邮件接收进展，请填写电子邮箱；不需要的，取消下面的勾选。';
  return faults;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function emptyDraft(): Draft {
  return {
    id: crypto.randomUUID(), type: '', title: '', content: '', demands: [''], place: '', reportedUnit: '', anonymous: false, kind: 'person', name: '', address: '',
    phone: '', email: '', publish: false, confidential: false, notice: false, isHelper: false, helperName: '', helperRelation: '', helperContact: '', helperScope: '', uploads: [],
  };
}

/** The draft that a posted form carries, every field of every step. */
export function draftOf(form: FormData): Draft {
  const one = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n');
  const demands = form.getAll('demand').map((v) => String(v).replaceAll('\r\n', '\n'));
  return {
    id: uuid.test(one('id')) ? one('id') : crypto.randomUUID(),
    type: one('type'), title: one('title'), content: one('content'), demands: demands.length ? demands : [''], place: one('place'), reportedUnit: one('reported_unit'),
    anonymous: one('anonymous') === 'yes', kind: one('kind') || 'person', name: one('name'), address: one('address'), phone: one('phone'), email: one('email'),
    publish: one('publish') === 'yes', notice: one('notice') === 'yes', confidential: one('confidential') === 'yes',
    isHelper: one('is_helper') === 'yes', helperName: one('helper_name'), helperRelation: one('helper_relation'), helperContact: one('helper_contact'), helperScope: one('helper_scope'),
    uploads: form.getAll('upload').map((v) => uploadOf(String(v))).filter((u) => u !== null),
  };
}

/** The fields of a draft as name and value, to be carried by a page that does not show them. */
export function fieldsOf(draft: Draft): [string, string][] {
  return [
    ['type', draft.type], ['title', draft.title], ['content', draft.content], ...draft.demands.map((d): [string, string] => ['demand', d]), ['place', draft.place],
    ['reported_unit', draft.reportedUnit], ['anonymous', draft.anonymous ? 'yes' : ''], ['kind', draft.kind], ['name', draft.name], ['address', draft.address],
    ['phone', draft.phone], ['email', draft.email], ['publish', draft.publish ? 'yes' : ''], ['confidential', draft.confidential ? 'yes' : ''], ['notice', draft.notice ? 'yes' : ''],
    ['is_helper', draft.isHelper ? 'yes' : ''], ['helper_name', draft.helperName], ['helper_relation', draft.helperRelation], ['helper_contact', draft.helperContact], ['helper_scope', draft.helperScope],
  ];
}
