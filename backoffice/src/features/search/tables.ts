// Tables that are sent while they are read, so that their length costs no memory. In CSV what begins like a formula gets an
// apostrophe before it, or Excel would run it; in Excel every cell is a text or a number, which nothing runs.
import { PassThrough, Readable } from 'node:stream';
import { WorkbookWriter } from '@cj-tech-master/excelts';
import { stringify } from 'csv-stringify/sync';

export type Cells = (string | number)[];
const wide = /^(?:标题|具体内容|错误)$/;
const stream = (parts: AsyncIterable<Uint8Array>) => Readable.toWeb(Readable.from(parts, { objectMode: false })) as ReadableStream<Uint8Array>;
const lines = (rows: Cells[], bom: boolean) => Buffer.from(stringify(rows, { bom, escape_formulas: true, record_delimiter: 'windows' }));

export function csvOf(head: string[], parts: AsyncIterable<Cells[]>): ReadableStream<Uint8Array> {
  return stream((async function* () {
    yield lines([head], true);
    for await (const rows of parts) yield lines(rows, false);
  })());
}

/** An Excel file with one sheet: a heading that stays in view, every cell kept as it is written, so that a long number keeps its digits. */
export function excelOf(name: string, head: string[], parts: AsyncIterable<Cells[]>): ReadableStream<Uint8Array> {
  const out = new PassThrough();
  const book = new WorkbookWriter({ stream: out, useStyles: true });
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = head.map((label) => ({ width: wide.test(label) ? 40 : 16, style: { numFmt: '@' } }));
  void (async () => {
    const top = sheet.addRow(head);
    top.font = { bold: true };
    top.commit();
    for await (const rows of parts) {
      for (const row of rows) sheet.addRow(row).commit();
      if (out.writableNeedDrain) await new Promise((resolve) => out.once('drain', resolve));
    }
    sheet.commit();
    await book.commit();
  })().catch((error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))));
  return stream(out as AsyncIterable<Uint8Array>);
}
