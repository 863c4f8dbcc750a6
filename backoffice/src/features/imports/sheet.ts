// Registers kept in tables: which columns they have, how a file becomes lines, and lines a file again. Excel and CSV, the latter
// in UTF-8 or in GBK as Excel in China writes it; what a formula shows is read, never run; nothing written starts one.
import { Workbook } from '@cj-tech-master/excelts';
import { readDay } from '@xinfang/kit/dates.ts';
import { parse } from 'csv-parse/sync';
import type { Reference } from '../reference.ts';

export type Line = { line_no: number; entry: Record<string, string | boolean> };
type Reader = (text: string, lists: Reference) => string | boolean;

const yes = (text: string) => /^(是|有|对|√|✓|y|yes|1|true)$/i.test(text.trim());
/** The code of a word; a word that nobody knows goes on as it is, and the database says what is wrong with it. */
const code = <T extends { code: string }>(rows: T[], word: (row: T) => string, text: string): string => {
  const bare = text.replace(/^\d+\s*/, '').trim();
  return rows.find((r) => r.code === text || word(r) === text || word(r) === bare)?.code ?? text;
};
const plain: Reader = (text) => text;

export const columns: { name: string; label: string; hint: string; read: Reader }[] = [
  { name: 'source_no', label: '原编号', hint: '原登记簿的编号；编号、形式、日期、姓名都相同的只登记一次', read: plain },
  { name: 'channel', label: '信访形式', hint: '来信、来访、来电、上级交办……', read: (t, l) => code(l.channels, (c) => c.label, t) },
  { name: 'received_on', label: '收到日期', hint: '例如 2026-03-02', read: (t) => readDay(t) ?? t },
  { name: 'name', label: '姓名', hint: '没有署名的空着', read: plain },
  { name: 'address', label: '住址', hint: '', read: plain },
  { name: 'phone', label: '联系电话', hint: '', read: plain },
  { name: 'title', label: '标题', hint: '', read: plain },
  { name: 'content', label: '具体内容', hint: '', read: plain },
  { name: 'demands', label: '主要诉求', hint: '几项的用分号隔开', read: plain },
  { name: 'place', label: '问题属地', hint: '街道、乡镇的名称', read: (t, l) => code(l.places, (p) => p.name, t) },
  { name: 'type', label: '信访类型', hint: '空着的按申诉求决类', read: (t, l) => code(l.types, (x) => x.label, t) },
  { name: 'purpose', label: '信访目的', hint: '连同内容分类一起填的，登记一步完成', read: (t, l) => code(l.purposes, (p) => p.name, t) },
  { name: 'category', label: '内容分类', hint: '代码或者名称', read: (t, l) => code(l.categories.filter((c) => c.parent_code), (c) => c.name, t) },
  { name: 'headcount', label: '信访人数', hint: '空着的按 1 人', read: plain },
  { name: 'representatives', label: '代表姓名', hint: '多人走访的', read: plain },
  { name: 'read_back', label: '当面核对', hint: '来访人已经签名核对的填“是”', read: yes },
  { name: 'is_anonymous', label: '没有署名', hint: '是或者空', read: yes },
  { name: 'is_confidential', label: '希望保密', hint: '是或者空', read: yes },
  { name: 'is_repeat', label: '重复信访', hint: '是或者空', read: yes },
  { name: 'upper_number', label: '上级文号', hint: '上级交办的必填', read: plain },
  { name: 'upper_organ', label: '交办机关', hint: '', read: plain },
  { name: 'upper_due_on', label: '反馈期限', hint: '', read: (t) => readDay(t) ?? t },
];
export const labelOf = (name: string | null): string => columns.find((c) => c.name === name)?.label ?? '';

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'object') {
    const cell = value as { text?: unknown; result?: unknown; richText?: { text: string }[]; error?: string };
    if (cell.richText) return cell.richText.map((r) => r.text).join('');
    return cell.error ? '' : textOf(cell.result ?? cell.text);
  }
  return String(value);
}

/** The cells of the first sheet as texts; null for a file that is neither Excel nor CSV. */
async function cellsOf(bytes: Uint8Array): Promise<string[][] | null> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const book = new Workbook();
    try {
      await book.xlsx.load(bytes);
    } catch {
      return null;
    }
    const rows: string[][] = [];
    book.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => rows.push(Array.isArray(row.values) ? Array.from(row.values.slice(1), (v) => textOf(v).trim()) : []));
    return rows;
  }
  if (bytes.includes(0)) return null;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('gbk').decode(bytes);
  }
  try {
    return parse(text, { bom: true, relax_column_count: true, trim: true, delimiter: [',', '\t', ';'] }) as string[][];
  } catch {
    return null;
  }
}

export type Sheet = { ok: true; lines: Line[]; unknown: string[] } | { ok: false; why: string };

/** The lines of a file, with the number each has in it; columns are known by their headings, in any order. */
export async function readSheet(bytes: Uint8Array, lists: Reference): Promise<Sheet> {
  const cells = await cellsOf(bytes);
  if (!cells) return { ok: false, why: '这个文件不是 Excel（xlsx）或者 CSV 表格，或者已经损坏。' };
  const at = cells.findIndex((row) => row.includes('标题') && row.includes('具体内容'));
  if (at < 0) return { ok: false, why: '没有找到表头。第一行要有“标题”“具体内容”等列名，可以下载空白表对照。' };
  const head = cells[at] ?? [];
  const known = head.map((label) => columns.find((c) => c.label === label) ?? null);
  const lines: Line[] = [];
  cells.slice(at + 1).forEach((row, i) => {
    if (row.every((cell) => cell === '' || cell === undefined)) return;
    const entry: Line['entry'] = {};
    known.forEach((column, k) => {
      const text = (row[k] ?? '').replaceAll(/\r\n?/g, '\n');
      if (column && text) {
        const value = column.read(text, lists);
        if (value !== false) entry[column.name] = value;
      }
    });
    lines.push({ line_no: at + 2 + i, entry });
  });
  return { ok: true, lines, unknown: head.filter((label, k) => label && !known[k] && !['行号', '错误'].includes(label)) };
}

/** A table as an Excel file: a heading that stays in view, every cell a text. */
export async function writeSheet(name: string, head: string[], rows: (string | number)[][]): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(head).font = { bold: true };
  for (const row of rows) sheet.addRow(row);
  head.forEach((label, i) => (sheet.getColumn(i + 1).width = Math.min(60, Math.max(10, label.length * 2 + 4, ...rows.slice(0, 50).map((r) => Math.min(40, String(r[i] ?? '').length * 2))))));
  return new Uint8Array(await book.xlsx.writeBuffer());
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
