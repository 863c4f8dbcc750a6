// The columns that a register may have: under which headings, and how a cell of each is read. What cannot be read goes on as it is
// written, and the database says what is wrong with it.
import { readDay } from '@xinfang/kit/dates.ts';
import type { Reference } from '../reference.ts';

type Reader = (text: string, lists: Reference) => string | boolean;
export type Column = { name: string; label: string; hint: string; read: Reader; others?: string[] };

const yes: Reader = (text) => /^(?:是|有|对|√|✓|✔|y|yes|1|true|已核对)$/i.test(text);
const plain: Reader = (text) => text;
const oneWidth = (text: string) => text.normalize('NFKC').replace(/^'/, '').trim();

/** The code of a word; a word that nobody knows goes on as it is. */
function code<T extends { code: string }>(rows: T[], word: (row: T) => string, text: string): string {
  const asked = oneWidth(text).replace(/\s/g, '');
  const bare = asked.replace(/^\d+/, '');
  return rows.find((r) => r.code === asked || word(r) === asked || word(r) === bare)?.code ?? text;
}

/** A date as it is typed, with a weekday or an hour behind it, or as the number of days that Excel keeps. */
function day(text: string): string {
  const clean = oneWidth(text).replace(/[\s(]*(?:星期|周)[一二三四五六日天]\)?$/, '').replace(/[\sT]*(?:上午|下午)?\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, '');
  const days = /^\d{5}(?:\.\d+)?$/.test(clean) ? Math.floor(Number(clean)) : 0;
  if (days >= 20_000 && days < 80_000) return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
  return readDay(clean) ?? text;
}

const count: Reader = (text) => /^约?\s*(\d+)\s*[人名位]?$/.exec(oneWidth(text))?.[1] ?? text;
const number: Reader = (text) => oneWidth(text).replace(/\s/g, '');

export const columns: Column[] = [
  { name: 'source_no', label: '原编号', hint: '原登记簿的编号；编号、形式、日期、姓名都相同的只登记一次', read: plain, others: ['编号', '登记编号', '原登记编号'] },
  { name: 'channel', label: '信访形式', hint: '来信、来访、来电、上级交办……', read: (t, l) => code(l.channels, (c) => c.label, t), others: ['形式', '信访方式', '来源'] },
  { name: 'received_on', label: '收到日期', hint: '例如 2026-03-02、2026.3.2 或者 2026年3月2日', read: day, others: ['日期', '登记日期', '来信日期', '来访日期', '信访日期'] },
  { name: 'name', label: '姓名', hint: '没有署名的空着', read: plain, others: ['信访人', '信访人姓名', '来访人', '来信人'] },
  { name: 'id_no', label: '证件号码', hint: '身份证号码；这一列要设成“文本”格式，不然 Excel 会丢掉后几位', read: number, others: ['身份证号', '身份证号码', '身份证'] },
  { name: 'address', label: '住址', hint: '', read: plain, others: ['地址', '家庭住址', '联系地址'] },
  { name: 'phone', label: '联系电话', hint: '', read: number, others: ['电话', '手机', '手机号', '手机号码', '联系方式'] },
  { name: 'title', label: '标题', hint: '', read: plain, others: ['信访标题', '事由', '概要'] },
  { name: 'content', label: '具体内容', hint: '', read: plain, others: ['内容', '反映内容', '主要内容', '信访内容'] },
  { name: 'demands', label: '主要诉求', hint: '几项的用分号隔开', read: plain, others: ['诉求'] },
  { name: 'place', label: '问题属地', hint: '街道、乡镇的名称', read: (t, l) => code(l.places, (p) => p.name, t), others: ['属地'] },
  { name: 'type', label: '信访类型', hint: '空着的按申诉求决类', read: (t, l) => code(l.types, (x) => x.label, t), others: ['类型', '类别'] },
  { name: 'purpose', label: '信访目的', hint: '连同内容分类一起填的，登记一步完成', read: (t, l) => code(l.purposes, (p) => p.name, t) },
  { name: 'category', label: '内容分类', hint: '代码或者名称', read: (t, l) => code(l.categories.filter((c) => c.parent_code), (c) => c.name, t) },
  { name: 'headcount', label: '信访人数', hint: '空着的按 1 人', read: count, others: ['人数'] },
  { name: 'representatives', label: '代表姓名', hint: '多人走访的', read: plain, others: ['代表'] },
  { name: 'read_back', label: '当面核对', hint: '来访的填“是”', read: yes },
  { name: 'is_anonymous', label: '没有署名', hint: '是或者空', read: yes, others: ['匿名'] },
  { name: 'is_confidential', label: '希望保密', hint: '是或者空', read: yes },
  { name: 'is_repeat', label: '重复信访', hint: '是或者空', read: yes },
  { name: 'upper_number', label: '上级文号', hint: '上级交办的必填', read: plain },
  { name: 'upper_organ', label: '交办机关', hint: '', read: plain },
  { name: 'upper_due_on', label: '反馈期限', hint: '', read: day },
];
export const labelOf = (name: string | null): string => columns.find((c) => c.name === name)?.label ?? '';

/** The column of a heading, whatever marks and spaces stand with it. */
export function columnOf(heading: string | undefined): Column | null {
  const clean = (heading ?? '').normalize('NFKC').replace(/[\s*:]|\(.*?\)/g, '');
  return columns.find((c) => c.label === clean || c.others?.includes(clean)) ?? null;
}

/** What a line says, in the words of the file it came from. */
export function cellsBack(entry: Record<string, unknown>, lists: Reference): string[] {
  const word: Record<string, (v: string) => string | undefined> = {
    channel: (v) => lists.channels.find((c) => c.code === v)?.label, place: (v) => lists.places.find((p) => p.code === v)?.name, type: (v) => lists.types.find((t) => t.code === v)?.label,
    purpose: (v) => lists.purposes.find((p) => p.code === v)?.name, category: (v) => lists.categories.find((c) => c.code === v)?.name,
  };
  return columns.map(({ name }) => {
    const value = entry[name];
    return value === true ? '是' : value === undefined || value === null ? '' : (word[name]?.(String(value)) ?? String(value));
  });
}
