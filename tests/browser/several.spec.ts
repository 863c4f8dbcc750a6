// Several at once: a clerk signs for two and gives them to a handler; a search kept as a view and taken away as a table.
import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { keys, Office, sendOn, submit, test } from './people.ts';

test('two are signed for together; the search is kept and taken away', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const office = new Office(browser);
  const numbers: string[] = [];
  for (const title of ['围墙倒塌', '水表漏水']) {
    const { regNo } = await submit(page, { title, content: `${title}，请尽快处理。`, demand: '请处理' });
    numbers.push(regNo);
    await sendOn(office, regNo);
  }
  const clerk = await office.as('clerk@zhujian.example');
  await clerk.goto('/queue');
  await clerk.getByText('一起签收', { exact: true }).click();
  await clerk.getByRole('button', { name: '签收勾选的' }).click();
  await expect(clerk.getByRole('status')).toContainText('请先在左边勾选');
  for (const regNo of numbers) await clerk.getByLabel(`勾选 ${regNo}`).check();
  await clerk.getByLabel('交给承办人').selectOption({ index: 1 });
  await clerk.getByRole('button', { name: '签收勾选的' }).click();
  await expect(clerk.getByRole('status')).toContainText('已办 2 件');
  for (const regNo of numbers) await expect(clerk.getByRole('link', { name: regNo })).toHaveCount(0);

  const triage = await office.as('triage@xinfang.example');
  await triage.goto('/search?q=&place=130403001&sort=date');
  const place = await triage.goto('/search?q=水表&open=yes');
  expect(place?.status()).toBe(200);
  await triage.getByText('保存这组条件').click();
  await triage.getByLabel('名称').fill('正在办理的');
  await triage.getByRole('button', { name: '保存', exact: true }).click();
  await expect(triage.getByRole('link', { name: '正在办理的' })).toHaveAttribute('href', '/search?open=yes');
  await triage.getByText('导出', { exact: true }).first().click();
  const [file] = await Promise.all([triage.waitForEvent('download'), triage.getByRole('button', { name: '导出', exact: true }).click()]);
  expect(file.suggestedFilename()).toBe('信访事项.xlsx');
  await triage.getByLabel('文本表格（CSV）').check();
  await triage.getByLabel(`勾选 ${numbers[1]}`).check();
  const [text] = await Promise.all([triage.waitForEvent('download'), triage.getByRole('button', { name: '导出', exact: true }).click()]);
  const lines = (await readFile(await text.path(), 'utf8')).split('\r\n');
  expect([lines[0]?.startsWith('\uFEFF登记编号,标题,'), lines.length, lines[1]?.startsWith(`${numbers[1]},水表漏水,`)]).toEqual([true, 3, true]);
  for (const box of await triage.getByRole('group', { name: '要哪些列' }).getByRole('checkbox').all()) await box.uncheck();
  await triage.getByRole('button', { name: '导出', exact: true }).click();
  await expect(triage.getByRole('alert')).toHaveText('请至少选择一列。');
  await expect(triage.getByLabel('文本表格（CSV）')).toBeChecked();
  await triage.getByLabel('登记编号', { exact: true }).check();
  const [again] = await Promise.all([triage.waitForEvent('download'), triage.getByRole('button', { name: '导出', exact: true }).click()]);
  expect(await readFile(await again.path(), 'utf8')).toBe(`\uFEFF登记编号\r\n${numbers[1]}\r\n`);
  await triage.getByRole('link', { name: '回到列表' }).click();
  await triage.getByRole('button', { name: '删去常用条件“正在办理的”' }).click();
  await expect(triage.getByRole('link', { name: '正在办理的' })).toHaveCount(0);

  const supervisor = await office.as('supervisor@xinfang.example');
  await supervisor.goto('/queue');
  await expect(supervisor.getByRole('heading', { level: 1 })).toHaveText('待办');
  const handler = await office.as('handler@zhujian.example');
  await handler.goto('/queue');
  await keys(handler, 'f'); // by the keyboard alone: filter, keep, choose, take away
  await handler.getByLabel('承办人').selectOption('yes');
  await handler.getByRole('button', { name: '筛选' }).press('Enter');
  await expect(handler).toHaveURL(/mine=yes/);
  await handler.getByText('保存这组条件').click();
  await handler.getByLabel('名称').fill('交给我的');
  await handler.getByRole('button', { name: '保存', exact: true }).press('Enter');
  await expect(handler.getByRole('link', { name: '交给我的', exact: true })).toBeVisible();
  await expect(async () => {
    await keys(handler, 'v');
    await expect(handler.getByRole('link', { name: '交给我的', exact: true })).toBeFocused({ timeout: 500 });
  }).toPass();
  await handler.goto('/queue?role=HANDLER&due=week');
  await handler.getByText('保存这组条件').click();
  await handler.getByLabel('名称').fill('七日内的');
  await handler.getByRole('button', { name: '保存', exact: true }).press('Enter');
  await expect(handler.getByRole('link', { name: '七日内的', exact: true })).toBeVisible();
  const kept = async (name: string) => expect(handler.getByRole('link', { name, exact: true })).toBeFocused();
  for (const name of (await handler.getByRole('navigation', { name: '常用条件' }).getByRole('link').allInnerTexts()).flatMap((x, i, all) => (i === 0 ? [...all, x] : []))) { // each in turn, then the first again
    await keys(handler, 'v');
    await kept(name);
  }
  await keys(handler, 'Shift+?');
  await expect(handler.getByRole('heading', { level: 1 })).toHaveText('帮助');
  await keys(handler, 'g', 'q');
  await expect(handler.getByRole('heading', { level: 1 })).toHaveText('待办');
  await keys(handler, '/');
  await expect(handler.getByRole('textbox', { name: '登记编号、标题、内容' })).toBeFocused();
  await handler.goto('/queue?role=HANDLER&mine=yes');
  await keys(handler, 'e', 'Enter'); // nothing chosen: said on a page, with the way back to the same list
  await expect(handler.getByRole('heading', { level: 1 })).toHaveText('没有导出');
  await expect(handler.getByRole('alert')).toHaveText('还没有勾选，什么也没有导出。');
  await keys(handler, 'a');
  await expect(handler).toHaveURL(/mine=yes/);
  await keys(handler, 'j', 'j', 'k', 'x', 'e');
  const [chosen] = await Promise.all([handler.waitForEvent('download'), handler.keyboard.press('Enter')]);
  expect(chosen.suggestedFilename()).toBe('信访事项.xlsx');
  await office.close();
});
