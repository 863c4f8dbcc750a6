// How a register becomes lines: Excel and CSV, the latter in UTF-8, in GB18030 as Excel in China writes it, or in UTF-16. Titles above
// the heading, a heading of two rows, hidden sheets and empty lines are what registers have; what a formula shows is read, never run.
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { officeFault } from '@xinfang/kit/attachments.ts';
import { parse } from 'csv-parse/sync';
import type { Reference } from '../reference.ts';
import { type Column, columnOf } from './columns.ts';

export type Line = { line_no: number; entry: Record<string, string | boolean> };
type Row = { no: number; cells: string[] };
type Found = { rows: Row[]; unread: string[] };
export type Sheet = { ok: true; lines: Line[]; unknown: string[]; unread: string[] } | { ok: false; why: string };

const maxUnpacked = 80 * 1024 * 1024;
const noTable = '这个文件不是 Excel（xlsx）或者 CSV 表格，或者已经损坏。';
const noHeading = '没有找到表头。要有一行写着“标题”“具体内容”等列名，可以下载空白表对照。';

/** A number as it was typed; of more than fifteen digits Excel has lost the last ones, and it is left as a power of ten for the check. */
const digits = (n: number) => (Number.isInteger(n) ? (Math.abs(n) < 1e15 ? n.toFixed(0) : n.toExponential()) : String(n));

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return digits(value);
  if (typeof value === 'object') {
    const cell = value as { text?: unknown; result?: unknown; richText?: { text: string }[]; error?: string };
    if (cell.richText) return cell.richText.map((r) => r.text).join('');
    return cell.error ? '' : textOf(cell.result ?? cell.text);
  }
  return String(value);
}

function rowsOf(sheet: Worksheet): Row[] {
  const rows: Row[] = [];
  sheet.eachRow((row, no) => rows.push({ no, cells: Array.isArray(row.values) ? Array.from(row.values.slice(1), (v) => textOf(v).trim()) : [] }));
  return rows;
}

/** The first sheet one can see that has a heading; the names of further ones are told, so that nobody believes they were read. */
async function ofExcel(bytes: Uint8Array, most: number): Promise<Found | string> {
  const fault = await officeFault(Buffer.from(bytes), most);
  if (fault) return fault === 'attachment_bomb' ? '这个表格展开以后太大了。请把不用的工作表和图片删去，或者分成几个文件。' : noTable;
  const book = new Workbook();
  try {
    await book.xlsx.load(bytes);
  } catch {
    return noTable;
  }
  const sheets = book.worksheets.filter((s) => s.state === 'visible').map((s) => ({ name: s.name, rows: rowsOf(s) }));
  const [first, ...others] = sheets.filter((s) => headingOf(s.rows));
  return first ? { rows: first.rows, unread: others.map((s) => s.name) } : noHeading;
}

function ofText(bytes: Uint8Array): Found | string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!isWide && bytes.includes(0)) return noTable;
  let text: string;
  try {
    text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('gb18030').decode(bytes);
  }
  try {
    const rows = parse(text, { bom: true, relax_column_count: true, relax_quotes: true, delimiter: [',', '\t', ';'] }) as string[][];
    return { rows: rows.map((cells, i) => ({ no: i + 1, cells: cells.map((c) => c.trim()) })), unread: [] };
  } catch {
    return noTable;
  }
}

type Heading = { columns: (Column | null)[]; labels: string[]; next: number };
const named = (columns: (Column | null)[], name: string) => columns.some((c) => c?.name === name);

/** Where the heading stands: one row, or two of which the upper one spans several columns. */
function headingOf(rows: Row[]): Heading | null {
  for (let at = 0; at < Math.min(rows.length, 30); at++) {
    const upper = rows[at]?.cells ?? [];
    const lower = rows[at + 1]?.no === (rows[at]?.no ?? 0) + 1 ? (rows[at + 1]?.cells ?? []) : [];
    const isTwo = lower.filter((cell) => columnOf(cell)).length >= 2;
    const labels = Array.from({ length: Math.max(upper.length, isTwo ? lower.length : 0) }, (_, k) => (isTwo && lower[k] && (columnOf(lower[k]) || !columnOf(upper[k])) ? lower[k] : (upper[k] ?? '')));
    const columns = labels.map(columnOf).map((c, k, all) => (c && all.indexOf(c) < k ? null : c)); // of two columns with one name the first
    if (named(columns, 'title') && named(columns, 'content') && upper.filter(Boolean).length > 1) return { columns, labels, next: at + (isTwo ? 2 : 1) };
  }
  return null;
}

/** The lines of a file, with the number each has in it; columns are known by their headings, in any order; an Excel file may unpack to so many bytes at most. */
export async function readSheet(bytes: Uint8Array, lists: Reference, most = maxUnpacked): Promise<Sheet> {
  const found = bytes[0] === 0x50 && bytes[1] === 0x4b ? await ofExcel(bytes, most) : ofText(bytes);
  if (typeof found === 'string') return { ok: false, why: found };
  const heading = headingOf(found.rows);
  if (!heading) return { ok: false, why: noHeading };
  const lines: Line[] = [];
  for (const row of found.rows.slice(heading.next)) {
    const entry: Line['entry'] = {};
    heading.columns.forEach((column, k) => {
      const text = (row.cells[k] ?? '').replaceAll(/\r\n?/g, '\n');
      const value = column && text ? column.read(text, lists) : false;
      if (column && value !== false) entry[column.name] = value;
    });
    if (Object.keys(entry).length > 0) lines.push({ line_no: row.no, entry });
  }
  if (lines.length === 0) return { ok: false, why: '表头下面没有内容。' };
  return { ok: true, lines, unknown: [...new Set(heading.labels.filter((label, k) => label && !heading.columns[k] && !['行号', '错误', '序号'].includes(label)))], unread: found.unread };
}
