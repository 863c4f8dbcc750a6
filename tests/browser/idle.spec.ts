// A session that nobody used for half an hour ends; what was typed is there again after signing in.
import { expect } from '@playwright/test';
import { Office, test } from './people.ts';
import { demoPassword } from '../../supabase/seed/accounts.ts';

test('half an hour without a step ends the session, and loses nothing', async ({ browser }) => {
  const office = new Office(browser);
  const page = await office.as('registrar@xinfang.example');
  const seen = async () => (await page.context().cookies()).find((c) => c.name === 'seen');
  const left = ((await seen())?.expires ?? 0) - Date.now() / 1000;
  expect(left).toBeGreaterThan(29 * 60);
  expect(left).toBeLessThanOrEqual(30 * 60);
  expect(await seen()).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  await page.goto('/register');
  await page.getByLabel('标题', { exact: true }).fill('接了一个长电话');
  await page.waitForTimeout(600);
  await page.context().clearCookies({ name: 'seen' }); // as it goes by itself after thirty minutes
  await page.getByRole('button', { name: '登记并打印回执' }).click();
  await expect(page.getByRole('status')).toContainText('半小时没有操作，已自动退出');
  expect((await page.context().cookies()).filter((c) => ['access', 'refresh'].includes(c.name))).toEqual([]);
  await page.getByLabel('邮箱').fill('registrar@xinfang.example');
  await page.getByLabel('密码').fill(demoPassword);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('登记来信、来访、来电');
  await page.locator('#drafts li', { hasText: '接了一个长电话' }).getByRole('button', { name: '接着填写' }).click();
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue('接了一个长电话');
  await office.close();
});
