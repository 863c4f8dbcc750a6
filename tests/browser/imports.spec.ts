// A register in Excel: looked at, registered in parts, its faulty lines downloaded, put right and brought again; and in CSV as
// Excel in China writes it.
import { Workbook } from '@cj-tech-master/excelts';
import { expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Office, test } from './people.ts';

const head = ['原编号', '信访形式', '收到日期', '姓名', '住址', '标题', '具体内容', '问题属地', '信访目的', '内容分类', '备注'];
const mark = randomUUID().slice(0, 8);
const row = (n: number): (string | Date)[] => [`${mark}-${n}`, n % 2 ? '来信' : '来电', n % 3 ? '2026年3月2日' : new Date(Date.UTC(2026, 2, 2)), '佟雨禾', '联纺东街道', `第${n}件`, `登记簿里的第 ${n} 件。`, '联纺东街道', '求决', '0302', '旧簿'];

test('a table is checked, registered, and its faulty lines come back to be put right', async ({ browser }) => {
  test.setTimeout(180_000);
  const rows = Array.from({ length: 60 }, (_, i) => row(i + 1));
  for (const [n, column, wrong] of [[9, 2, '2026-02-30'], [15, 7, '月球'], [20, 5, ''], [25, 1, '飞鸽'], [30, 3, ''], [55, 9, '0000']] as const) (rows[n] as unknown[])[column] = wrong;
  // few enough to leave the queues of the other journeys readable
  const book = new Workbook();
  const sheet = book.addWorksheet('2026');
  sheet.addRow(['丛台区信访登记簿']);
  sheet.addRow(head);
  for (const r of rows) sheet.addRow(r);
  const office = new Office(browser);
  const desk = await office.as('registrar@xinfang.example');
  await desk.goto('/imports');
  await desk.getByRole('button', { name: '检查' }).click();
  await expect(desk.getByRole('alert')).toContainText('请选择一个文件');
  await desk.locator('input[type=file]').setInputFiles({ name: 'x.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK\u0003\u0004 broken') });
  await desk.getByRole('button', { name: '检查' }).click();
  await expect(desk.getByRole('alert')).toContainText('不是 Excel（xlsx）或者 CSV 表格');
  await desk.locator('input[type=file]').setInputFiles({ name: '登记簿.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(await book.xlsx.writeBuffer()) });
  await desk.getByRole('button', { name: '检查' }).click();
  await expect(desk.getByTestId('left')).toHaveText('54');
  await expect(desk.getByTestId('faulty')).toHaveText('6');
  await expect(desk.getByText('这些列没有用到，请核对列名：备注')).toBeVisible();
  await expect(desk.getByRole('region', { name: '有错的行' }).getByRole('row', { name: /^12 收到日期：/ })).toBeVisible();
  await desk.getByRole('button', { name: '登记 54 行' }).click();
  await expect(desk.getByText('登记会继续')).toBeVisible();
  await desk.goto('/queue'); // the work goes on while nobody looks
  await desk.goBack();
  await expect(desk.getByTestId('taken')).toHaveText('54', { timeout: 120_000 });
  const [file] = await Promise.all([desk.waitForEvent('download'), desk.getByRole('link', { name: '下载有错的 6 行' }).click()]);
  const faults = new Workbook();
  await faults.xlsx.load(await readFile(await file.path()));
  const lines = faults.worksheets[0];
  const heads = (lines?.getRow(1).values as string[]).slice(1);
  const at = (label: string) => heads.indexOf(label) + 1;
  expect(lines?.getRow(3).getCell(at('错误')).text).toContain('问题属地');
  const right: [number, string, string][] = [[2, '收到日期', '2026-02-28'], [3, '问题属地', '联纺东街道'], [4, '标题', '补上的标题'], [5, '信访形式', '来信'], [6, '姓名', '佟雨禾'], [7, '内容分类', '0302']];
  for (const [n, label, text] of right) lines!.getRow(n).getCell(at(label)).value = text;
  await desk.getByRole('link', { name: '再选一个文件' }).click();
  await desk.locator('input[type=file]').setInputFiles({ name: '改好的.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(await faults.xlsx.writeBuffer()) });
  await desk.getByRole('button', { name: '检查' }).click();
  await expect(desk.getByTestId('left')).toHaveText('6');
  await desk.getByRole('button', { name: '登记 6 行' }).click();
  await expect(desk.getByTestId('taken')).toHaveText('6');
  const [numbers] = await Promise.all([desk.waitForEvent('download'), desk.getByRole('link', { name: '下载登记编号和查询码' }).click()]);
  const codes = new Workbook();
  await codes.xlsx.load(await readFile(await numbers.path()));
  expect(codes.worksheets[0]?.getRow(2).getCell(3).text).toMatch(/^\d{4}-\d{4}-\d{4}-\d{4}$/);
  await office.close();
});

test('a CSV in GBK is read, and what was registered is not registered again', async ({ browser }) => {
  const office = new Office(browser);
  const desk = await office.as('registrar@xinfang.example');
  // 信访形式,收到日期,姓名,住址,标题,具体内容,问题属地 and one line of it in GBK
  const gbk = Buffer.from('d0c5b7c3d0cecabd2ccad5b5bdc8d5c6da2cd0d5c3fb2cd7a1d6b72cb1eacce22cbedfcce5c4dac8dd2ccecaccE2caf4b5d80d0ac0b4d0c52c323032362d30332d30322cd5c5c8fd2cc1aab7c4b6abbdd6b5c02cc2b7b5c62cc2b7b5c6bbb5c1cb2cc1aab7c4b6abbdd6b5c00d0a', 'hex');
  for (const known of [false, true]) {
    await desk.goto('/imports');
    await desk.locator('input[type=file]').setInputFiles({ name: '登记簿.csv', mimeType: 'text/csv', buffer: gbk });
    await desk.getByRole('button', { name: '检查' }).click();
    await expect(desk.getByTestId('left')).toHaveText('1');
    await desk.getByRole('button', { name: '登记 1 行' }).click();
    await expect(desk.getByTestId('taken')).toHaveText('1');
    await expect(desk.getByText('以前登记过，没有重复登记')).toHaveCount(known ? 1 : 0);
  }
  await office.close();
});
