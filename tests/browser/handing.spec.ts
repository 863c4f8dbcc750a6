// The desk and the queue by the keyboard alone: choosing, handing to a colleague, going along the list; a lost code at the window; a
// leader's day from its arrangement to the list. Pictures for the eye when SHOTS names a folder.
import { expect, type Page } from '@playwright/test';
import { keys, Office, phone, portalUrl, submit, test, track } from './people.ts';

const look = async (page: Page, name: string) => {
  if (!process.env.SHOTS) return;
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${process.env.SHOTS}/${name}-${width}.png`, fullPage: true });
  }
};

test('work is chosen and handed to a colleague by keys, and the next of the list is one key away', async ({ browser }) => {
  const office = new Office(browser);
  const citizen = await (await browser.newContext(phone)).newPage();
  await submit(citizen, { title: '井盖松动', content: '路口井盖松动。', demand: '修好' });
  await submit(citizen, { title: '路灯不亮', content: '路灯不亮。', demand: '修好' });
  const page = await office.as('registrar@xinfang.example');
  await page.goto('/queue');
  await keys(page, 'j', 'x', 'j', 'x');
  expect(await page.locator('input[name=item]:checked').count()).toBe(2);
  await page.keyboard.press('a');
  await page.getByLabel('交给').selectOption({ label: '温知晓' });
  await look(page, 'queue');
  await page.getByRole('button', { name: '分办勾选的' }).press('Enter');
  await expect(page.getByRole('status')).toContainText('已分办 2 件');
  await expect(page.getByRole('row').filter({ hasText: '温知晓' })).toHaveCount(2);
  await keys(page, 'j', 'o');
  await expect(page.getByTestId('reg-no')).toBeVisible();
  const first = page.url();
  await keys(page, 'j');
  await page.waitForURL((url) => url.href !== first);
  await keys(page, 'k');
  await page.waitForURL(first);
  await office.close();
});

test('a lost code is given out at the window after a check of identity; the old one says that it ended [R-REG-QUERYCODE]', async ({ browser }) => {
  const office = new Office(browser);
  const citizen = await (await browser.newContext(phone)).newPage();
  const { code, regNo } = await submit(citizen, { title: '水管渗漏', content: '楼上水管渗漏。', demand: '修好' });
  const desk = await office.openFromQueue('registrar@xinfang.example', regNo);
  await desk.getByRole('link', { name: '查询码丢失，凭身份补发' }).click();
  await desk.getByLabel('居民身份证').check();
  await desk.getByLabel('证件上的姓名').fill('别人');
  await desk.getByRole('button', { name: '核对并补发' }).click();
  await expect(desk.getByRole('alert')).toContainText('今天还可以核对 2 次');
  await look(desk, 'reissue');
  await desk.getByLabel('证件上的姓名').fill('佟雨禾');
  await desk.getByRole('button', { name: '核对并补发' }).click();
  const fresh = await desk.getByTestId('query-code').innerText();
  await expect(desk.getByRole('img', { name: '查询进度的二维码' })).toBeVisible();
  await look(desk, 'reissued');
  const other = await (await browser.newContext(phone)).newPage();
  await track(other, code);
  await expect(other.locator('main')).toContainText('这个查询码已经停用');
  await track(other, fresh);
  await expect(other.locator('main')).toContainText('补发查询码');
  await office.close();
});

test('a leader’s day is arranged and published, a visitor is registered into its list, the instruction is recorded [R-CHAN-LEADER, R-CHAN-PUBLISH]', async ({ browser }) => {
  const office = new Office(browser);
  const desk = await office.as('registrar@xinfang.example');
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
  const soon = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(Date.now() + 20 * 86_400_000));
  await desk.goto('/receptions');
  await desk.getByText('安排一天', { exact: true }).click();
  for (const [label, text] of [['领导职务', '副区长'], ['领导姓名', '曲某'], ['日期', today], ['开始时间', '8:30'], ['结束时间', '11:30'], ['地点', '联合接访中心一号室'], ['接待范围', '城建方面']] as const) await desk.getByRole('textbox', { name: new RegExp(`^${label}`) }).fill(text);
  await desk.getByLabel('在网站“信访公示”公布').check();
  await look(desk, 'arrange');
  await desk.getByRole('button', { name: '安排', exact: true }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('领导接访登记表');
  const sheet = desk.url();
  await desk.getByRole('link', { name: '登记来访人' }).click();
  await expect(desk.getByLabel('领导接访', { exact: true })).toBeChecked();
  await desk.getByLabel('姓名', { exact: true }).first().fill('佟雨禾');
  await desk.getByLabel('标题', { exact: true }).fill('小区内涝');
  await desk.getByLabel('具体内容').fill('每年雨季地下车库进水。');
  await desk.getByLabel('问题属地').selectOption({ index: 3 });
  await look(desk, 'register');
  await desk.getByRole('button', { name: '登记并打印回执' }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('登记成功');
  await desk.goto(sheet);
  await expect(desk.locator('.sheet')).toContainText('小区内涝');
  await expect(desk.locator('.sheet')).not.toContainText('佟雨禾');
  await desk.getByText('登记接访情况', { exact: true }).click();
  await desk.getByLabel('已接访', { exact: true }).check();
  await desk.getByRole('textbox', { name: /^领导的批示/ }).fill('请住建局牵头整改');
  await desk.getByRole('textbox', { name: /^要求办好的日期/ }).fill(soon);
  await desk.getByRole('button', { name: '登记', exact: true }).click();
  await expect(desk.locator('.sheet')).toContainText('请住建局牵头整改');
  await look(desk, 'sheet');
  await desk.goto('/receptions');
  await expect(desk.locator('main')).toContainText('还没有落实的批示');
  await look(desk, 'receptions');
  await desk.goto('/handed-down');
  await look(desk, 'handed-down');
  const citizen = await (await browser.newContext(phone)).newPage();
  await expect(async () => { // the portal asks what it publishes anew each minute
    await citizen.goto(`${portalUrl()}/notices`);
    await expect(citizen.locator('main')).toContainText('副区长 曲某', { timeout: 1_000 });
  }).toPass({ timeout: 75_000, intervals: [2_000] });
  await office.close();
});
