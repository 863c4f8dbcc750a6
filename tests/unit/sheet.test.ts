// Registers as they are kept: encodings, headings, dates and numbers, sheets, bombs.
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { strToU8, zipSync } from 'fflate';
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

describe('marks between cells', () => {
  it('are commas, tabs or semicolons; what stands in quotation marks is one cell, with its line breaks', async () => {
    for (const mark of [',', '\t', ';']) {
      const { lines } = await linesOf(Buffer.from([['登记簿'], [...head, '主要诉求'], ['来信', '2026-03-02', '佟雨禾', '', '路灯，坏了', '"第一天坏了' + mark + '\r\n第二天还坏"', '1', '"修好;换新"'], ['来信', '2026-03-03', '卢其安', '', '水管', '漏了', '1', '']].map((r) => r.join(mark)).join('\r\n')));
      expect(lines.map((l) => [l.line_no, l.entry.content, l.entry.demands])).toEqual([[3, `第一天坏了${mark}\n第二天还坏`, '修好;换新'], [4, '漏了', undefined]]);
    }
    const { lines } = await linesOf(Buffer.from(csv([[...head, '主要诉求'], ['来信', '2026-03-02', '佟雨禾', '', '路灯', '坏了', '1', '修好;换新']])));
    expect(lines[0]?.entry.demands).toBe('修好;换新'); // a semicolon within a cell cuts nothing
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

  it('is read as other programs write it: names with a prefix, cells without a place, formatted text within the cell, texts behind the sheet, days counted from 1904', async () => {
    const cells = (texts: string[]) => texts.map((t) => `<x:c t="inlineStr"><x:is><x:t>${t}</x:t></x:is></x:c>`).join('');
    const sheet = `<?xml version="1.0"?><x:worksheet xmlns:x="urn:x"><x:sheetData>
      <x:row><x:c t="inlineStr"><x:is><x:t>登记簿</x:t></x:is></x:c></x:row><x:row>${cells(head)}</x:row>
      <x:row><x:c t="inlineStr"><x:is><x:t>来信</x:t></x:is></x:c><x:c s="1"><x:v>44621</x:v></x:c><x:c t="s"><x:v>0</x:v></x:c><x:c t="n"><x:v>1.5400000001E10</x:v></x:c><x:c t="inlineStr"><x:is><x:r><x:t>路</x:t></x:r><x:r><x:rPr><x:b/></x:rPr><x:t>灯 </x:t></x:r><x:rPh sb="0" eb="1"><x:t>lù</x:t></x:rPh></x:is></x:c><x:c t="str"><x:f>A1&amp;"了"</x:f><x:v>路灯坏了_x000D_
两个月</x:v></x:c><x:c><x:f>1+1</x:f></x:c></x:row>
      ${'<x:row><x:c s="1"/></x:row>'.repeat(2000)}</x:sheetData></x:worksheet>`;
    const bytes = zipSync({
      'xl/worksheets/s1.xml': strToU8(sheet),
      'xl/workbook.xml': strToU8('<x:workbook xmlns:x="urn:x" xmlns:q="urn:q"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="表" sheetId="1" q:id="a"/></x:sheets></x:workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="a" Type="http://x/worksheet" Target="/xl/worksheets/s1.xml"/></Relationships>'),
      'xl/styles.xml': strToU8('<styleSheet><numFmts><numFmt numFmtId="200" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs></styleSheet>'),
      'xl/sharedStrings.xml': strToU8('<sst><si><r><t>佟</t></r><r><t>雨禾</t></r><rPh><t>tóng</t></rPh></si></sst>'),
    });
    expect((await linesOf(bytes)).lines).toEqual([{ line_no: 3, entry: { channel: 'X', received_on: '2026-03-02', name: '佟雨禾', phone: '15400000001', title: '路灯', content: '路灯坏了\n两个月' } }]);
    const broken = { 'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="表" r:id="a"/></sheets></workbook>'), 'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="a" Type="worksheet" Target="worksheets/s1.xml"/></Relationships>'.replace('"worksheet"', '"x/worksheet"')) };
    const half = zipSync({ ...broken, 'xl/worksheets/s1.xml': strToU8(sheet.slice(0, 1500)) });
    expect(await readSheet(half, lists)).toEqual({ ok: false, why: expect.stringContaining('不是 Excel') }); // half a register must not look whole
  });

  it('of more than twenty thousand lines, or of the old kind, is refused with what to do', async () => {
    const long = Buffer.from(csv([head, ...Array.from({ length: 20_001 }, () => ['来信', '2026-03-02', '佟雨禾', '', '路灯', '坏了', '1'])]));
    for (const [bytes, why] of [[long, '超过 20000 行'], [Buffer.from('d0cf11e0a1b11ae1', 'hex'), '另存为“xlsx”']] as const) expect(await readSheet(bytes, lists)).toEqual({ ok: false, why: expect.stringContaining(why) });
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

  it('whose one long text stands in many cells is refused before it is sent on', async () => {
    const bytes = await excel((sheet) => [head, ...Array.from({ length: 41 }, () => ['来信', '2026-03-02', '佟雨禾', '', '路灯', 'x'.repeat(1_000_000), 1])].forEach((row) => sheet.addRow(row)));
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(await readSheet(bytes, lists)).toMatchObject({ ok: false, why: expect.stringContaining('展开以后太大') });
  });
});
