// Tables that are sent while they are read, so that their length costs no memory. In CSV what begins like a formula gets an
// apostrophe before it, or Excel would run it; in Excel every cell is a text or a number, which nothing runs.
import { PassThrough, Readable } from 'node:stream';
import { WorkbookWriter } from '@cj-tech-master/excelts';
import { stringify } from 'csv-stringify/sync';

export type Cells = (string | number)[];
const stream = (parts: AsyncIterable<Uint8Array>) => Readable.toWeb(Readable.from(parts, { objectMode: false })) as ReadableStream<Uint8Array>;
const lines = (rows: Cells[], bom: boolean) => Buffer.from(stringify(rows, { bom, escape_formulas: true, record_delimiter: 'windows' }));

export function csvOf(head: string[], parts: AsyncIterable<Cells[]>): ReadableStream<Uint8Array> {
  return stream((async function* () {
    yield lines([head], true);
    for await (const rows of parts) yield lines(rows, false);
  })());
}

export function excelOf(head: string[], parts: AsyncIterable<Cells[]>): ReadableStream<Uint8Array> {
  const out = new PassThrough();
  const book = new WorkbookWriter({ stream: out, useStyles: true });
  const sheet = book.addWorksheet('信访事项', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = head.map((label) => ({ width: label === '标题' ? 40 : 16 }));
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
