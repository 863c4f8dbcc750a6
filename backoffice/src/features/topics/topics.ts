// The forms of collecting suggestions.
import { flat, type Reference, unitGroups } from '../reference.ts';
import type { Field, Typed } from '../steps/fields.ts';

type Held = { title: string | null; background: string | null; questions: string[] | null; from_day: string | null; to_day: string | null; organiser_id: string | null; contact: string | null; has_award: boolean | null; is_invited: boolean | null; result_form: string | null };

export const topicFields = (lists: Reference, today: string, t: Held | null): Field[] => [
  { kind: 'line', name: 'title', label: '主题', value: t?.title ?? '' }, { kind: 'area', name: 'background', label: '背景说明', rows: 4, value: t?.background ?? '' },
  { kind: 'area', name: 'questions', label: '征集问题', hint: '每行一个，一到五个', rows: 4, value: t?.questions?.join('\n') ?? '' },
  { kind: 'date', name: 'from', label: '开始', value: t?.from_day ?? today }, { kind: 'date', name: 'to', label: '截止', value: t?.to_day ?? '', hint: '发布以后只能延长' },
  { kind: 'select', name: 'organiser', label: '主办单位', groups: unitGroups(lists.units), value: t?.organiser_id ?? '' }, { kind: 'line', name: 'contact', label: '联系人和电话', value: t?.contact ?? '' },
  { kind: 'radio', name: 'result_form', label: '结果怎样公开', value: t?.result_form ?? 'list', options: [{ value: 'list', label: '综述和采纳清单' }, { value: 'summary', label: '只公布综述' }] },
  { kind: 'checks', name: 'marks', label: '方式', isOptional: true, values: [t?.has_award && 'award', t?.is_invited && 'invited'].filter((x): x is string => Boolean(x)), options: [{ value: 'award', label: '设评选' }, { value: 'invited', label: '定向征集', hint: '只收特邀建议人的，凭邀请码' }] },
];
export const topicTyped = (t: Typed) => ({
  title: t.text('title'), background: t.text('background'), questions: t.text('questions').split(/\r?\n/), from: t.day('from'), to: t.day('to'), organiser: t.text('organiser'), contact: t.text('contact'), result_form: t.text('result_form'),
  has_award: t.all('marks').includes('award'), is_invited: t.all('marks').includes('invited'),
});

export const grades = [{ value: 'first', label: '一等' }, { value: 'second', label: '二等' }, { value: 'third', label: '三等' }, { value: 'encouragement', label: '鼓励' }];
export const awardFields = (rows: { submission_id: string | null; reg_no: string | null; title: string | null; is_anonymous: boolean | null }[]): Field[] => [
  { kind: 'select', name: 'submission', label: '建议', groups: flat(rows.filter((r) => !r.is_anonymous).map((r) => ({ value: r.submission_id ?? '', label: `${r.reg_no} ${r.title}` }))) },
  { kind: 'radio', name: 'grade', label: '等次', options: grades }, { kind: 'area', name: 'panel', label: '评审人', hint: '每行一名，至少三名', rows: 3 },
  { kind: 'line', name: 'aim', label: '针对性' }, { kind: 'line', name: 'feasible', label: '可行性' }, { kind: 'line', name: 'new', label: '创新性' }, { kind: 'line', name: 'effect', label: '效果' }];
export const awardTyped = (t: Typed) => ({ p_submission_id: t.maybe('submission') ?? (null as never), p_grade: t.text('grade'), p_panel: t.text('panel').split(/\r?\n/), p_reasons: { aim: t.text('aim'), feasible: t.text('feasible'), new: t.text('new'), effect: t.text('effect') } });
