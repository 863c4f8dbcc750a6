// Registers as they are kept: encodings, headings, dates and numbers, sheets, bombs.
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Reference } from '../../backoffice/src/features/reference.ts';
import { readSheet } from '../../backoffice/src/features/imports/sheet.ts';

const lists = { channels: [{ code: 'X', label: '来信' }, { code: 'F', label: '来访' }], places: [{ code: '130403001', name: '联纺东街道' }], types: [{ code: 'C', label: '申诉求决' }], purposes: [], categories: [{ code: '0302', name: '供暖', parent_code: '03' }], units: [] } as unknown as Reference;
const head = ['信访形式', '收到日期', '姓名', '联系电话', '标题', '具体内容', '信访人数'];
async function excel(fill: (sheet: Worksheet, book: Workbook) => void): Promise<Uint8Array> {
  const book = new Workbook();
  fill(book.addWorksheet('登记簿'), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
async function linesOf(bytes: Uint8Array) {
  const sheet = await readSheet(bytes, lists);
  if (!sheet.ok) throw new Error(sheet.why);
  return sheet;
}
const csv = (rows: string[][]) => rows.map((r) => r.join(',')).join('\r\n');
const text = csv([head, ['来信', '2026.3.2', '㐂𠮷', '15400000001', '路灯', '路灯坏了', '3']]);

describe('a table of text', () => {
  it('is read in UTF-8 with and without a mark, in GB18030 with characters of four bytes, and in UTF-16', async () => {
    // the same line in GB18030: 㐂 and 𠮷 take four bytes
    const gb18030 = Buffer.concat([Buffer.from('d0c5b7c3d0cecabd2ccad5b5bdc8d5c6da2cd0d5c3fb2cc1aacfb5b5e7bbb02cb1eacce22cbedfcce5c4dac8dd2cd0c5b7c3c8cbcafd0d0a', 'hex'),
      Buffer.from('c0b4d0c52c323032362e332e322c8139ee3795328c362c31353430303030303030312cc2b7b5c62cc2b7b5c6bbb5c1cb2c33', 'hex')]);
    expect(new TextDecoder('gb18030').decode(gb18030)).toBe(text.replaceAll('㐂', new TextDecoder('gb18030').decode(Buffer.from('8139ee37', 'hex'))).replaceAll('𠮷', new TextDecoder('gb18030').decode(Buffer.from('95328c36', 'hex'))));
    for (const bytes of [Buffer.from(text), Buffer.from(`\uFEFF${text}`), Buffer.from(`\uFEFF${text}`, 'utf16le')]) {
      expect((await linesOf(bytes)).lines).toEqual([{ line_no: 2, entry: { channel: 'X', received_on: '2026-03-02', name: '㐂𠮷', phone: '15400000001', title: '路灯', content: '路灯坏了', headcount: '3' } }]);
    }
    expect((await linesOf(gb18030)).lines[0]?.entry).toMatchObject({ channel: 'X', received_on: '2026-03-02', title: '路灯' });
    expect([...String((await linesOf(gb18030)).lines[0]?.entry.name)]).toHaveLength(2);
  });

  it('takes dates as people and Excel write them, digits of any width, and trims', async () => {
    const days = ['2026-03-02', '2026/3/2 0:00:00', '2026年3月2日', '２０２６．３．２', '46083', '46083.5', '2026年3月2日（星期一）', ' 20260302　'];
    const { lines } = await linesOf(Buffer.from(csv([head, ...days.map((day) => ['来信', day, '佟雨禾 ', '１５４ ０００００００１', '路灯', '坏了', '３人'])])));
    expect(lines.map((l) => l.entry.received_on)).toEqual(days.map(() => '2026-03-02'));
    expect(lines[0]?.entry).toMatchObject({ name: '佟雨禾', phone: '15400000001', headcount: '3' });
    const odd = await linesOf(Buffer.from(csv([head, ['来信', '三月初', '', '1.54E+10', '路灯', '坏了', '两']])));
    expect(odd.lines[0]?.entry).toMatchObject({ received_on: '三月初', phone: '1.54E+10', headcount: '两' }); // left for the check to name
  });
});

describe('an Excel register', () => {
  it('may have titles, a heading of two rows, empty lines, sums without words, and sheets nobody sees', async () => {
    const bytes = await excel((sheet, book) => {
      sheet.addRow(['丛台区信访登记簿（2026年）']);
      sheet.mergeCells('A1:G1');
      sheet.addRow([]);
      sheet.addRow(['信访形式', '收到日期', '信访人', '', '标题', '具体内容', '人数（人）']);
      sheet.addRow(['', '', '姓名 *', '电话', '', '', '', '备注']);
      sheet.mergeCells('C3:D3');
      for (const c of ['A', 'B', 'E', 'F', 'G']) sheet.mergeCells(`${c}3:${c}4`);
      sheet.addRow(['来信', new Date(Date.UTC(2026, 2, 2)), '佟雨禾', 15400000001, '路灯', '路灯坏了', 3]);
      sheet.addRow([]);
      sheet.addRow(['来访', 46083, '卢其安', '15400000002', '水管', { formula: '"水管"&"漏了"', result: '水管漏了' }, 1]);
      const hidden = book.addWorksheet('旧表', { state: 'hidden' });
      hidden.addRow(head);
      hidden.addRow(['来信', '2020-01-01', '不该读', '', '旧', '旧', 1]);
      const second = book.addWorksheet('第二季度');
      second.addRow(head);
      second.addRow(['来信', '2026-04-01', '另表', '', '另', '另', 1]);
    });
    const sheet = await linesOf(bytes);
    expect(sheet.lines).toEqual([
      { line_no: 5, entry: { channel: 'X', received_on: '2026-03-02', name: '佟雨禾', phone: '15400000001', title: '路灯', content: '路灯坏了', headcount: '3' } },
      { line_no: 7, entry: { channel: 'F', received_on: '2026-03-02', name: '卢其安', phone: '15400000002', title: '水管', content: '水管漏了', headcount: '1' } }]);
    expect([sheet.unknown, sheet.unread]).toEqual([['备注'], ['第二季度']]);
  });

  it('does not pass on a number that Excel has shortened as if it were whole', async () => {
    const { lines } = await linesOf(await excel((sheet) => {
      sheet.addRow([...head, '身份证号']);
      sheet.addRow(['来信', '2026-03-02', '佟雨禾', '15400000001', '路灯', '坏了', 1, 130403199001011234]);
      sheet.addRow(['来信', '2026-03-02', '佟雨禾', '15400000001', '路灯', '坏了', 1, '13040319900101123x']);
    }));
    expect(lines.map((l) => l.entry.id_no)).toEqual([expect.stringMatching(/^1\.\d+e\+17$/), '13040319900101123x']);
  });

  it('that unpacks to too much, or is no table at all, is refused with a reason', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(1024 * 1024) });
    for (const [bytes, why] of [[bomb, '展开以后太大'], [Buffer.from('PK\u0003\u0004 broken'), '不是 Excel'], [Buffer.from([1, 0, 2]), '不是 Excel'], [Buffer.from('一,二\n三,四'), '没有找到表头'], [Buffer.from(head.join(',')), '没有内容'], [await excel((s) => void s.addRow(['甲', '乙'])), '没有找到表头']] as const) {
      expect(await readSheet(bytes, lists, 500_000)).toEqual({ ok: false, why: expect.stringContaining(why) });
    }
  });
});
