// The registration desk's form (T-01): the elements of a letter, visit, call or matter handed down, and the verb's arguments.
import { flat, type Reference, unitGroups } from '../reference.ts';
import type { Field, Typed } from '../steps/fields.ts';

export function deskFields(lists: Reference, today: string): Field[] {
  return [
    { kind: 'radio', name: 'channel', label: '信访形式', options: lists.channels.filter((c) => c.code !== 'W').map((c) => ({ value: c.code, label: c.label })), value: 'X' },
    { kind: 'date', name: 'received_on', label: '收到日期', value: today, hint: '各项期限从这一天起算' },
    { kind: 'radio', name: 'type', label: '信访类型', options: lists.types.map((t) => ({ value: t.code, label: t.label, hint: t.hint })), value: 'C' },
    { kind: 'line', name: 'title', label: '标题', hint: '一句话概括，不超过 100 字' },
    { kind: 'area', name: 'content', label: '具体内容', hint: '如实记录原话', rows: 8 },
    { kind: 'area', name: 'demands', label: '主要诉求', hint: '每行一项', rows: 3 },
    { kind: 'select', name: 'place', label: '问题属地', groups: flat(lists.places.map((p) => ({ value: p.code, label: p.name }))) },
    { kind: 'set', label: '信访人', fields: [
      { kind: 'checks', name: 'is_anonymous', label: '署名', isOptional: true, options: [{ value: 'yes', label: '没有署名' }] },
      { kind: 'line', name: 'name', label: '姓名' },
      { kind: 'line', name: 'address', label: '住址', hint: '没有署名的不填' },
      { kind: 'line', name: 'phone', label: '联系电话', isOptional: true },
      { kind: 'line', name: 'email', label: '电子邮箱', isOptional: true },
      { kind: 'number', name: 'headcount', label: '信访人数', value: '1' },
      { kind: 'line', name: 'representatives', label: '代表姓名', hint: '多人走访时填写，1 到 5 人，用空格或者顿号分开', isOptional: true },
      { kind: 'radio', name: 'kind', label: '信访人性质', value: 'person', options: [{ value: 'person', label: '自然人' }, { value: 'legal_person', label: '法人' }, { value: 'organisation', label: '其他组织' }] },
    ] },
    { kind: 'checks', name: 'wishes', label: '信访人的意愿', isOptional: true, options: [{ value: 'confidential', label: '希望保密' }, { value: 'publish', label: '同意公开答复' }] },
    { kind: 'checks', name: 'read_back', label: '当面核对', hint: '来访必须核对', isOptional: true, options: [{ value: 'yes', label: '已当面核对：向来访人读过一遍，内容无误' }] },
    { kind: 'set', label: '上级交办的填写', isFolded: true, fields: [
      { kind: 'line', name: 'upper_number', label: '上级文号', isOptional: true }, { kind: 'line', name: 'upper_organ', label: '交办机关', isOptional: true }, { kind: 'date', name: 'upper_due_on', label: '上级要求的反馈期限', isOptional: true }] },
    { kind: 'set', label: '检举控告的填写', isFolded: true, fields: [{ kind: 'select', name: 'reported_unit', label: '被反映单位', isOptional: true, groups: unitGroups(lists.units) }] },
  ];
}

const lines = (text: string) => text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);

export function deskArgs(t: Typed) {
  return {
    p_submission_id: t.text('submission_id'), p_channel: t.text('channel'), p_received_on: t.day('received_on'), p_type: t.text('type'), p_title: t.text('title'), p_content: t.text('content'),
    p_demands: lines(t.text('demands')), p_place: t.text('place'), p_is_anonymous: t.all('is_anonymous').includes('yes'), p_petitioner_kind: t.text('kind') || 'person',
    p_name: t.maybe('name'), p_address: t.maybe('address'), p_phone: t.maybe('phone'), p_email: t.maybe('email'), p_headcount: Number(t.text('headcount') || 1),
    p_representatives: t.text('representatives').split(/[\s、，,]+/).filter(Boolean), p_consent_publish: t.all('wishes').includes('publish'), p_confidential: t.all('wishes').includes('confidential'),
    p_reported_unit: t.maybe('reported_unit'), p_upper_number: t.maybe('upper_number'), p_upper_organ: t.maybe('upper_organ'), p_upper_due_on: t.day('upper_due_on'), p_read_back: t.all('read_back').includes('yes'),
  };
}
