// An account from the invitation to its end, and a colleague who stands in.
import { expect, test } from '@playwright/test';
import { Office, officeUrl } from './people.ts';

test('the administrator invites, the person sets a password and works, and is ended', async ({ browser }) => {
  const office = new Office(browser);
  const email = `new${Date.now()}@zhujian.example`;
  const admin = await office.as('admin@xinfang.example');
  await admin.goto('/staff');
  await admin.getByText('邀请新的工作人员').click();
  const form = admin.locator('form').filter({ has: admin.getByRole('button', { name: '邀请', exact: true }) });
  await form.getByLabel('姓名').fill('安新到');
  await form.getByLabel('邮箱').fill(email);
  await form.getByLabel('单位', { exact: true }).selectOption({ label: '区住房和城乡建设局' });
  await form.getByLabel('登记接待员').check();
  await form.getByRole('button', { name: '邀请', exact: true }).click();
  await expect(admin.getByRole('alert')).toContainText('这个岗位不属于该单位');
  await form.getByLabel('登记接待员').uncheck();
  await form.getByLabel('承办人').check();
  await form.getByRole('button', { name: '邀请', exact: true }).click();
  await expect(admin.getByRole('status')).toContainText('已邀请');

  const context = await browser.newContext({ baseURL: officeUrl(), locale: 'zh-CN' });
  const page = await context.newPage();
  const set = async (address: string, password: string, again = password) => {
    await page.goto('/join');
    await page.getByLabel('邮箱').fill(address);
    await page.getByLabel('设置密码').fill(password);
    await page.getByLabel('再输一遍').fill(again);
    await page.getByRole('button', { name: '设置并登录' }).click();
  };
  await set(email, 'short');
  await expect(page.getByRole('alert')).toContainText('至少 15 个字符');
  await set(email, 'aaaaaaaaaaaaaaaaaaa');
  await expect(page.getByRole('alert')).toContainText('太容易猜到');
  await set(`stranger${Date.now()}@example.org`, '河边的柳树年年都发芽又是一年');
  await expect(page.getByRole('alert')).toContainText('至少 15 个字符');
  await set(`stranger${Date.now()}@example.org`, '河边的柳树年年都发芽又是新的一年春天');
  await expect(page.getByRole('alert')).toContainText('没有被邀请');
  await set(email, '河边的柳树年年都发芽又是新的一年春天');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('设置');
  await expect(page.locator('header')).toContainText('安新到（承办人）');

  await admin.goto('/staff');
  const row = admin.locator('.field').filter({ hasText: email });
  await row.getByText('变更或者停用').click();
  await row.getByLabel('停用原因').fill('试用结束');
  await row.getByRole('button', { name: '停用' }).click();
  await expect(admin.getByRole('status')).toContainText('已停用');
  await expect(admin.locator('main')).toContainText('停用 安新到');
  await context.close();
  await office.close();
});
