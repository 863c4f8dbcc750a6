// The registration desk's form (T-01): the elements of a letter, visit, call or matter handed down, in the order in which a
// letter is read, what is rare at the end; and the verb's arguments.
import { categoryGroups, flat, type Reference, unitGroups, unitsBelow } from '../reference.ts';
import type { Field, Option, Typed } from '../steps/fields.ts';
import { people, representatives } from './read-back.ts';

const idTypes = [['id_card', '居民身份证'], ['residence_permit', '港澳台居民居住证'], ['hk_macau_permit', '港澳居民来往内地通行证'], ['taiwan_permit', '台湾居民来往大陆通行证'], ['passport', '护照'], ['foreign_residence', '外国人永久居留身份证'], ['other', '其他证件']] as const;
const two = (n: number) => String(n).padStart(2, '0');
/** Places with a number before the name: typing it chooses. */
const numbered = (lists: Reference) => lists.places.map((p, i) => ({ value: p.code, label: `${two(i + 1)} ${p.name}` }));
const agentFields = (i: number): Field => ({ kind: 'set', label: `第${'一二'[i]}名`, fields: [
  { kind: 'line', name: `agent.${i}.name`, label: '姓名', isOptional: true }, { kind: 'line', name: `agent.${i}.phone`, label: '联系电话', isOptional: true },
  { kind: 'radio', name: `agent.${i}.kind`, label: '身份', value: 'agent', options: [{ value: 'agent', label: '代理人', hint: '凭授权委托书' }, { value: 'guardian', label: '监护人' }] },
  { kind: 'line', name: `agent.${i}.scope`, label: '授权委托书载明的代理范围', isOptional: true }, { kind: 'date', name: `agent.${i}.authorised_on`, label: '授权委托书的日期', isOptional: true }] });

/** What a unit does with a petition that came to it: its own powers, an organ below it, or elsewhere (R-DIRECT-UNIT). */
function directFields(lists: Reference, unitId: string): Field[] {
  const below = unitsBelow(lists.units, unitId);
  return [{ kind: 'set', label: '本单位怎样处理', fields: [
    { kind: 'radio', name: 'way', label: '这件事', options: [
      { value: 'own', label: '属于本单位职权，由本单位办理', hint: '能当场书面答复受理的当场答复；最迟从收到之日起十五日内书面告知' },
      ...(below.length > 0 ? [{ value: 'lower', label: '属于下级单位职权，转送下级单位' }] : []),
      { value: 'elsewhere', label: '不属于本单位职权，告诉信访人向哪个机关提出' }] },
    ...(below.length > 0 ? [{ kind: 'select' as const, name: 'unit_id', label: '转送给', isOptional: true, groups: unitGroups(below) }] : []),
    { kind: 'line', name: 'organ', label: '有权处理的机关', isOptional: true, hint: '告知信访人时填写' }, { kind: 'line', name: 'organ_address', label: '该机关的地址', isOptional: true }, { kind: 'line', name: 'organ_phone', label: '该机关的电话', isOptional: true },
    { kind: 'area', name: 'text', label: '转送理由，或者告知信访人的话', isOptional: true, hint: '由本单位办理的不用填写', rows: 3 }] }];
}

/** Who it is. */
const personFields = (): Field[] => [
  { kind: 'line', name: 'name', label: '姓名', hint: '没有署名的，空着并勾选“没有署名”' },
  { kind: 'line', name: 'address', label: '住址', isOptional: true },
  { kind: 'line', name: 'phone', label: '联系电话', hint: '没有电话的空着，回执打印给他', isOptional: true }];

/** What it is about. */
const matterFields = (lists: Reference, unitId: string | null): Field[] => [
  { kind: 'line', name: 'title', label: '标题', hint: '一句话概括，不超过 100 字' },
  { kind: 'area', name: 'content', label: '具体内容', hint: '如实记录原话', rows: 6 },
  { kind: 'area', name: 'demands', label: '主要诉求', hint: '每行一项', rows: 2 },
  { kind: 'select', name: 'place', label: '问题属地', hint: '可以直接键入前面的编号', groups: flat(numbered(lists)) },
  { kind: 'select', name: 'purpose', label: '信访目的', isOptional: !unitId, hint: unitId ? undefined : '连同内容分类一起填写，就不用再打开“登记”', groups: flat(lists.purposes.map((p) => ({ value: p.code, label: `${p.code} ${p.name}` }))) },
  { kind: 'select', name: 'category', label: '内容分类', isOptional: !unitId, groups: categoryGroups(lists.categories) },
  { kind: 'files', name: 'files', label: '来信扫描件、材料', hint: '图片、PDF、Word、Excel，最多 10 个，每个不超过 20 MB，一次一共不超过 60 MB' },
  { kind: 'radio', name: 'type', label: '信访类型', options: lists.types.map((t) => ({ value: t.code, label: t.label, hint: t.hint })), value: 'C' },
  ...(unitId ? directFields(lists, unitId) : [])];

const headcount: Field = { kind: 'number', name: 'headcount', label: '信访人数', value: '1' };
const delegates: Field = { kind: 'line', name: 'representatives', label: '代表姓名', hint: '多人走访时填写，1 到 5 人，用空格或者顿号分开', isOptional: true };
const unsigned: Field = { kind: 'checks', name: 'is_anonymous', label: '署名', isOptional: true, options: [{ value: 'yes', label: '没有署名' }] };
const wishes: Field = { kind: 'checks', name: 'wishes', label: '信访人的意愿', isOptional: true, options: [{ value: 'confidential', label: '希望保密' }, { value: 'publish', label: '同意公开答复' }, { value: 'notice', label: '用邮件通知进展', hint: '填写电子邮箱' }] };
const marks: Field = { kind: 'checks', name: 'marks', label: '登记标记', isOptional: true, options: [{ value: 'repeat', label: '重复信访' }, { value: 'sensitive', label: '材料含健康、账户、宗教、生物识别、行踪等敏感信息' }] };
const acting: Field = { kind: 'set', label: '代理人、监护人', isFolded: true, fields: [
  agentFields(0), agentFields(1),
  { kind: 'radio', name: 'minor', label: '信访人是未成年人', isOptional: true, value: '', options: [{ value: '', label: '不是' }, { value: 'under_18', label: '不满十八周岁' }, { value: 'under_14', label: '不满十四周岁' }] },
  { kind: 'checks', name: 'guardian_consent', label: '监护人同意', isOptional: true, options: [{ value: 'yes', label: '监护人同意处理其个人信息' }] }] };
const papers: Field = { kind: 'set', label: '证件、邮箱、单位、翻译', isFolded: true, fields: [
  { kind: 'select', name: 'id_type', label: '证件类型', isOptional: true, groups: flat(idTypes.map(([value, label]) => ({ value, label }))) }, { kind: 'line', name: 'id_no', label: '证件号码', hint: '信访人愿意提供的才填', isOptional: true },
  { kind: 'line', name: 'email', label: '电子邮箱', isOptional: true },
  { kind: 'radio', name: 'kind', label: '信访人性质', value: 'person', options: [{ value: 'person', label: '自然人' }, { value: 'legal_person', label: '法人' }, { value: 'organisation', label: '其他组织' }] },
  { kind: 'line', name: 'translator', label: '翻译情况', hint: '外国人、使用少数民族语言的，写明谁翻译、什么语言', isOptional: true }] };

/** Which superior or other organ sent it on. */
const sentOn = (lists: Reference): Field => ({ kind: 'set', label: '上级交办、上级转送、部门移交的填写', isFolded: true, opensFor: ['J', 'S', 'T'], fields: [
  { kind: 'select', name: 'body', label: '移交机关', hint: '部门移交的选择', isOptional: true, groups: flat(lists.bodies.map((b) => ({ value: b.code, label: b.label }))) },
  { kind: 'line', name: 'upper_organ', label: '上级机关、移交机关的名称', isOptional: true },
  { kind: 'select', name: 'level', label: '上级的层级', hint: '不选的，按机关名称判断', isOptional: true, groups: flat([{ value: 'state', label: '国家' }, { value: 'province', label: '省' }, { value: 'city', label: '市' }]) },
  { kind: 'line', name: 'upper_number', label: '上级文号、移交单号', isOptional: true }, { kind: 'date', name: 'sent_on', label: '交办、移交的日期', isOptional: true },
  { kind: 'date', name: 'upper_due_on', label: '要求反馈的期限', hint: '上级交办的必须填写', isOptional: true },
  { kind: 'checks', name: 'wants_result', label: '反馈', isOptional: true, options: [{ value: 'yes', label: '要求反馈结果', hint: '上级交办的一律反馈' }] }] });

/** The course so far, procedures of law, numbers elsewhere; and the unit a report is about. */
const furtherFields = (lists: Reference): Field[] => [
  { kind: 'set', label: '信访过程、法定程序、外部编号', isFolded: true, fields: [
    { kind: 'area', name: 'history', label: '信访过程', hint: '以前向哪里反映过、怎样答复的', isOptional: true, rows: 2 },
    { kind: 'line', name: 'prior_organ', label: '以前答复的机关', isOptional: true }, { kind: 'line', name: 'prior_number', label: '以前的文号', isOptional: true }, { kind: 'date', name: 'prior_on', label: '以前答复的日期', isOptional: true },
    { kind: 'select', name: 'proceeding', label: '已进入的法定程序', isOptional: true, empty: '没有', groups: flat(lists.proceedings.map((p) => ({ value: p.code, label: p.label }))) },
    { kind: 'line', name: 'proceeding_stage', label: '进行到哪一步', hint: '例如：一审已立案', isOptional: true },
    { kind: 'line', name: 'external_number', label: '外部编号', hint: '国家、省平台或者其他系统的编号', isOptional: true }] },
  { kind: 'set', label: '检举控告的填写', isFolded: true, fields: [{ kind: 'select', name: 'reported_unit', label: '被反映单位', isOptional: true, groups: unitGroups(lists.units) }] }];

/** The form of the desk; for a unit (`unitId`) what came to itself. */
export function deskFields(lists: Reference, today: string, unitId: string | null, days: Option[], given: { channel?: string; day?: string } = {}): Field[] {
  const rare = (fields: Field[]) => (unitId ? [] : fields);
  return [
    { kind: 'radio', name: 'channel', label: '信访形式', options: lists.channels.filter((c) => (unitId ? ['X', 'F', 'D'].includes(c.code) : c.code !== 'W')).map((c) => ({ value: c.code, label: c.label })), value: given.channel ?? 'X' },
    { kind: 'date', name: 'received_on', label: '收到日期', value: today, hint: '各项期限从这一天起算' },
    ...personFields(), ...matterFields(lists, unitId),
    { kind: 'set', label: '多人、署名和意愿', fields: [headcount, delegates, unsigned, wishes, ...rare([marks])] },
    { kind: 'set', label: '来电的读回核对', isFolded: true, opensFor: ['D'], fields: [{ kind: 'checks', name: 'confirmed_how', label: '读回', isOptional: true, options: [{ value: 'voice', label: '已在电话里读给来电人听，来电人确认无误' }] }] },
    acting, papers,
    ...rare([{ kind: 'set', label: '领导接访的填写', isFolded: !given.day, opensFor: ['L'], fields: [{ kind: 'select', name: 'day_id', label: '接访日', hint: '选了的，登记后列入那一天的名单', isOptional: true, value: given.day ?? '', groups: flat(days) }] }]),
    ...rare([sentOn(lists)]),
    ...furtherFields(lists),
  ];
}

/** The two short pages of the counter: who came, and what for. */
export const counterFields = (lists: Reference, unitId: string | null): { who: Field[]; what: Field[] } => ({
  who: [...personFields(), headcount, delegates, unsigned, acting, papers],
  what: [...matterFields(lists, unitId), { kind: 'set', label: '意愿', fields: [wishes, ...(unitId ? [] : [marks])] }, ...furtherFields(lists)],
});

const lines = (text: string) => text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);

export function deskArgs(t: Typed) {
  return {
    p_submission_id: t.text('submission_id'), p_channel: t.text('channel'), p_received_on: t.day('received_on'), p_type: t.text('type'), p_title: t.text('title'), p_content: t.text('content'),
    p_demands: lines(t.text('demands')), p_place: t.text('place'), p_is_anonymous: t.all('is_anonymous').includes('yes'), p_petitioner_kind: t.text('kind') || 'person',
    p_name: t.maybe('name'), p_address: t.maybe('address'), p_phone: t.maybe('phone'), p_email: t.maybe('email'), p_id_type: t.maybe('id_type'), p_id_no: t.maybe('id_no'), p_headcount: Number(t.text('headcount') || 1),
    p_representatives: representatives(t), p_consent_publish: t.all('wishes').includes('publish'), p_confidential: t.all('wishes').includes('confidential'),
    p_reported_unit: t.maybe('reported_unit'), p_upper_number: t.maybe('upper_number'), p_upper_organ: t.maybe('upper_organ'), p_upper_due_on: t.day('upper_due_on'), p_confirmed_how: t.maybe('confirmed_how'), p_confirmed_by: t.maybe('confirmed_how') && (t.maybe('confirmed_by') ?? people(t)[0]?.name ?? null),
    p_agents: [0, 1].filter((i) => t.text(`agent.${i}.name`)).map((i) => ({
      name: t.text(`agent.${i}.name`), phone: t.text(`agent.${i}.phone`), is_guardian: t.text(`agent.${i}.kind`) === 'guardian', scope: t.text(`agent.${i}.scope`), authorised_on: t.day(`agent.${i}.authorised_on`) })),
    p_minor: t.maybe('minor'), p_guardian_consent: t.all('guardian_consent').includes('yes'), p_translator: t.maybe('translator'), p_attachments: t.uploads.map((u) => u.id), p_notice: t.all('wishes').includes('notice') ? 'email' : null,
    p_elements: Object.fromEntries([...['history', 'prior_organ', 'prior_number', 'proceeding', 'proceeding_stage', 'external_number'].map((name) => [name, t.text(name)]), ['prior_on', t.day('prior_on') ?? '']]),
    p_origin: { day_id: t.text('day_id'), body: t.text('body'), level: t.text('level'), sent_on: t.day('sent_on') ?? '', wants_result: t.all('wants_result').includes('yes') },
    p_direct: Object.fromEntries(['way', 'purpose', 'category', 'unit_id', 'organ', 'organ_address', 'organ_phone', 'text'].map((name) => [name, t.text(name)])),
  };
}
