// 设置: what was typed wrong stays where it was typed, with what is wrong beside it; what was saved is said.
import { expect } from '@playwright/test';
import { Office, test } from './people.ts';

test('a limit that is no number is refused beside it and stays; a limit, a term and a deputy that were saved are confirmed', async ({ browser }) => {
  const office = new Office(browser);
  const admin = await office.as('admin@xinfang.example');
  await admin.goto('/settings');
  const limits = admin.locator('#throttles'), first = limits.locator('form').first(), before = await first.getByLabel('最多（次）').inputValue();
  await first.getByLabel('最多（次）').fill('很多');
  await first.getByRole('button', { name: '修改' }).click();
  await expect(first.getByRole('alert')).toContainText('次数填 1 到 100000'); // of nine limits, at the one it is about
  await expect(first.getByLabel('最多（次）')).toHaveValue('很多');
  await first.getByLabel('最多（次）').fill(before);
  await first.getByRole('button', { name: '修改' }).click();
  await expect(first.getByRole('status')).toContainText('已修改');
  const terms = admin.locator('#short-terms');
  await terms.locator('form').first().getByRole('textbox').fill('999');
  await terms.getByRole('button', { name: '修改' }).first().click();
  await expect(terms.getByRole('alert')).toContainText('允许范围');
  await expect(terms.locator('form').first().getByRole('textbox')).toHaveValue('999');
  const clerk = await office.as('registrar@xinfang.example');
  await clerk.goto('/settings');
  const leave = clerk.locator('#leave');
  await leave.getByLabel('代理人').selectOption({ index: 1 });
  await leave.getByLabel('从', { exact: true }).fill('明天');
  await leave.getByRole('button', { name: '保存' }).click();
  await expect(leave.getByRole('alert')).toContainText('例如 2026-11-30');
  await leave.getByLabel('从', { exact: true }).fill('2027年11月30日');
  await leave.getByLabel('到', { exact: true }).fill('2027-12-04');
  await leave.getByRole('button', { name: '保存' }).click();
  await expect(leave).toContainText('代理，2027年11月30日（星期二）至2027年12月4日（星期六）');
  await leave.getByRole('button', { name: '保存' }).click(); // pressed once more, it ends nothing
  await expect(leave).toContainText('代理，2027年11月30日（星期二）至2027年12月4日（星期六）');
  await leave.getByLabel('代理人').selectOption('');
  await leave.getByLabel('从', { exact: true }).fill('');
  await leave.getByRole('button', { name: '保存' }).click();
  await expect(leave.getByRole('status')).toContainText('现在没有人代理您');
  await office.close();
});
