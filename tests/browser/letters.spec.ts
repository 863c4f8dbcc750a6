// Letters: a citizen asks for them with a box, receives one that says nothing of the matter, and stops them; the mailbox page
// shows what the system sent; staff can do without the morning letter.
import { expect } from '@playwright/test';
import pg from 'pg';
import { runJob } from '../../stack/src/jobs.ts';
import { fillPetition, Office, phone, portalUrl, test } from './people.ts';

const database = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 1 });
test.afterAll(() => database.end());

test('a citizen is told by e-mail, and can stop it', async ({ browser }) => {
  const context = await browser.newContext({ ...phone, baseURL: portalUrl() });
  const page = await context.newPage();
  const address = `a${Date.now()}@example.org`;
  await fillPetition(page, { title: '井盖松动', content: '路口井盖松动，夜里响。', demand: '请固定井盖' });
  await page.getByRole('button', { name: '修改电子邮箱' }).click();
  await page.getByLabel('有进展时用邮件告诉我').check();
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.locator('main')).toContainText('要用邮件接收进展，请填写电子邮箱');
  await page.getByLabel('电子邮箱').fill(address);
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('button', { name: '确认提交' }).click();
  const code = (await page.getByTestId('query-code').innerText()).trim();
  expect((await runJob({ apiUrl: process.env.API_URL ?? '', publishableKey: (process.env.STACK_SECRETS ?? '').split('\n')[0] ?? '' }, database, 'send-letters')).status).toBe(200);
  await page.goto(process.env.MAILBOX_URL ?? '');
  const row = page.getByText(address);
  await expect(row).toBeVisible();
  await row.click();
  const letter = page.frameLocator(`details[open] iframe`);
  await expect(letter.locator('body')).toContainText('已经收到');
  expect(await letter.locator('body').innerText()).not.toContain('井盖');
  const [opened] = await Promise.all([context.waitForEvent('page'), letter.getByRole('link', { name: '查询进度' }).click()]);
  await expect(opened).toHaveURL(`${portalUrl()}/track`);
  await opened.close();
  await page.goto('/track');
  await page.getByLabel('查询码').fill(code);
  await page.getByRole('button', { name: '查询' }).click();
  await page.getByText('进展通知：发到 a***@example.org').click();
  await page.getByRole('button', { name: '不再通知' }).click();
  await expect(page.getByRole('status')).toContainText('不再发送通知');
  await page.getByText('我想用邮件接收进展通知').click();
  await page.getByLabel('电子邮箱').fill('b@example.org');
  await page.getByRole('button', { name: '用邮件通知我' }).click();
  await expect(page.getByText('进展通知：发到 b***@example.org')).toBeVisible();
  await context.close();
});

test('staff choose the morning letter, and the administrator sees how letters fare', async ({ browser }) => {
  const office = new Office(browser);
  const clerk = await office.as('reviewer@xinfang.example');
  await clerk.goto('/settings');
  await clerk.getByRole('button', { name: '不要再发' }).click();
  await expect(clerk.getByText('现在不发。')).toBeVisible();
  await clerk.getByRole('button', { name: '请发给我' }).click();
  await expect(clerk.getByText('现在会发。')).toBeVisible();
  const admin = await office.as('admin@xinfang.example');
  await admin.goto('/settings');
  await expect(admin.getByRole('heading', { name: '通知发送情况' })).toBeVisible();
  await office.close();
});
