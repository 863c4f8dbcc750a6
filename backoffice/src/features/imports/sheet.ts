// How a register becomes lines: Excel and CSV, the latter in UTF-8, in GB18030 as Excel in China writes it, or in UTF-16, with commas,
// tabs or semicolons. Titles above the heading, a heading of two rows, hidden sheets and empty lines are what registers have; what a
// formula shows is read, never run. A file is read row by row, and others have their turn in between.
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { packageFault } from '@xinfang/kit/office.ts';
import { parse } from 'csv-parse';
import type { Reference } from '../reference.ts';
import { type Row, sheetsOf } from './cells.ts';
import { type Column, columnOf } from './columns.ts';

export type Line = { line_no: number; entry: Record<string, string | boolean> };
type Source = { name: string; rows(): AsyncIterable<Row> };
export type Sheet = { ok: true; lines: Line[]; unknown: string[]; unread: string[] } | { ok: false; why: string };

export const mostLines = 20_000;
const maxUnpacked = 80 * 1024 * 1024;
const maxLetters = 40_000_000;
const noTable = '这个文件不是 Excel（xlsx）或者 CSV 表格，或者已经损坏。';
const faults = {
  old: '这是旧格式（xls）的表格，或者加了密码。请用 Excel 或者 WPS 打开，去掉密码，另存为“xlsx”再导入。',
  big: '这个表格展开以后太大了。请把不用的工作表、图片和空行删去，或者分成几个文件。',
  long: `这个表格超过 ${mostLines} 行。请分成几个文件，一个一个导入。`,
  heading: '没有找到表头。要有一行写着“标题”“具体内容”等列名，可以下载空白表对照。',
  empty: '表头下面没有内容。',
};

function textOf(bytes: Uint8Array): string | null {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!isWide && bytes.includes(0)) return null;
  try {
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** A text as a table; each mark that may stand between its cells gives one to choose from. */
const tablesOf = (text: string): Source[] => [',', '\t', ';'].map((delimiter) => ({
  name: '',
  async *rows() {
    let no = 0;
    const parts = Readable.from((function* () { for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536); })());
    for await (const cells of parts.pipe(parse({ bom: true, relax_column_count: true, relax_quotes: true, delimiter })) as AsyncIterable<string[]>) {
      no += 1;
      if (no % 500 === 0) await setImmediate();
      yield { no, cells: cells.map((c) => c.trim()) };
    }
  },
}));

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

async function topOf(source: Source): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of source.rows()) if (rows.push(row) > 30) break;
  return rows;
}

function entryOf(row: Row, heading: Heading, lists: Reference): Line['entry'] {
  const entry: Line['entry'] = {};
  heading.columns.forEach((column, k) => {
    const text = (row.cells[k] ?? '').replaceAll(/\r\n?/g, '\n');
    const value = column && text ? column.read(text, lists) : false;
    if (column && value !== false) entry[column.name] = value;
  });
  return entry;
}

async function linesOf(sources: Source[], lists: Reference, isOne: boolean): Promise<Sheet> {
  const tops = [];
  for (const source of sources) {
    const heading = headingOf(await topOf(source));
    if (heading) tops.push({ source, heading });
    if (heading && isOne) break;
  }
  const [first, ...others] = tops;
  if (!first) return { ok: false, why: faults.heading };
  const lines: Line[] = [];
  let at = 0, letters = 0; // a text that a file holds once can stand in every cell of it
  for await (const row of first.source.rows()) {
    const entry = at < first.heading.next ? {} : entryOf(row, first.heading, lists);
    at += 1;
    if (Object.keys(entry).length === 0) continue;
    for (const value of Object.values(entry)) letters += String(value).length;
    if (letters > maxLetters) return { ok: false, why: faults.big };
    if (lines.push({ line_no: row.no, entry }) > mostLines) return { ok: false, why: faults.long };
  }
  if (lines.length === 0) return { ok: false, why: faults.empty };
  const { labels, columns } = first.heading;
  return { ok: true, lines, unknown: [...new Set(labels.filter((label, k) => label && !columns[k] && !['行号', '错误', '序号'].includes(label)))], unread: others.map((x) => x.source.name) };
}

/** The lines of a file, with the number each has in it; columns are known by their headings, in any order; an Excel file may unpack to so many bytes at most. */
export async function readSheet(bytes: Uint8Array, lists: Reference, most = maxUnpacked): Promise<Sheet> {
  if (Buffer.from(bytes.subarray(0, 4)).toString('hex') === 'd0cf11e0') return { ok: false, why: faults.old };
  const isExcel = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const fault = isExcel ? await packageFault(Buffer.from(bytes), most) : null;
  if (fault) return { ok: false, why: fault === 'attachment_bomb' ? faults.big : noTable };
  try {
    const text = isExcel ? '' : textOf(bytes);
    return text === null ? { ok: false, why: noTable } : await linesOf(isExcel ? await sheetsOf(bytes) : tablesOf(text), lists, !isExcel);
  } catch {
    return { ok: false, why: noTable };
  }
}
