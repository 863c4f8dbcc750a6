import { Workbook } from '@cj-tech-master/excelts';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type Cells, csvOf, excelOf } from '../../backoffice/src/features/search/tables.ts';

const dangerous = ['=1+1', '+86', '-2', '@SUM(A1)', '\t=1', '＝1+1'];
async function* parts(count: number): AsyncGenerator<Cells[]> {
  for (let i = 0; i < count; i++) yield dangerous.map((text) => [text, '说“好”,再说', 3]);
}
const bytesOf = async (stream: ReadableStream<Uint8Array>) => Buffer.from(await new Response(stream as BodyInit).arrayBuffer());

describe('a table that is sent while it is read', () => {
  it('starts nothing in Excel: what looks like a formula has an apostrophe in CSV and is a text in Excel', async () => {
    const text = (await bytesOf(csvOf(['标题', '内容', '人数'], parts(2)))).toString();
    const rows = parse(text, { bom: true }) as string[][];
    expect(text.startsWith('\uFEFF标题,内容,人数\r\n')).toBe(true);
    expect(rows.length).toBe(1 + 2 * dangerous.length);
    expect(rows.slice(1).filter((r) => /^[=+\-@\t\r＝]/.test(r[0] ?? '')).map((r) => r[0])).toEqual([]);
    const book = new Workbook();
    await book.xlsx.load(await bytesOf(excelOf('信访事项', ['标题', '内容', '人数'], parts(2))));
    const sheet = book.worksheets[0];
    expect(sheet?.rowCount).toBe(1 + 2 * dangerous.length);
    expect(dangerous.map((_, i) => sheet?.getRow(i + 2).getCell(1).value)).toEqual(dangerous);
    expect(sheet?.getRow(2).getCell(1).formula).toBeUndefined();
    expect(sheet?.getRow(2).getCell(3).value).toBe(3);
  });

  it('breaks off when a part fails, so that half a table does not look whole', async () => {
    async function* broken(): AsyncGenerator<Cells[]> {
      yield [['甲']];
      throw new Error('the export stopped');
    }
    for (const of of [csvOf, excelOf.bind(null, '信访事项')]) await expect(bytesOf(of(['标题'], broken()))).rejects.toThrow();
  });
});
