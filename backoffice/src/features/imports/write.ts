// A table as an Excel file: a heading that stays in view, every cell a text or a number, so that nothing in it can start.
import { Workbook } from '@cj-tech-master/excelts';

export async function writeSheet(name: string, head: string[], rows: (string | number)[][]): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(head).font = { bold: true };
  for (const row of rows) sheet.addRow(row);
  head.forEach((label, i) => {
    const column = sheet.getColumn(i + 1);
    column.width = Math.min(60, Math.max(10, label.length * 2 + 4, ...rows.slice(0, 50).map((r) => Math.min(40, String(r[i] ?? '').length * 2))));
    column.numFmt = '@';
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}
