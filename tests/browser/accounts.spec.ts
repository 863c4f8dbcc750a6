// An account from the invitation to its end, with a password that was forgotten on the way.
import { expect } from '@playwright/test';
import pg from 'pg';
import { invitationCode } from '../../supabase/seed/accounts.ts';
import { Office, officeUrl, test } from './people.ts';

test('the administrator invites, the person joins with the code of the letter and works, forgets the password and sets a new one, and is ended', async ({ browser }) => {
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
  await expect(admin.getByRole('status')).toContainText('已提出，等另一名系统管理员或者局领导审批');
  const lead = await office.as('lead@xinfang.example');
  await lead.goto('/staff');
  await lead.getByRole('button', { name: '同意邀请安新到', exact: true }).click();
  await expect(lead.getByRole('status')).toContainText('已同意');
  await admin.goto('/staff');

  const invitation = admin.locator('#invitations .field').filter({ hasText: email });
  await expect(invitation).toContainText('邀请信等待发出');
  await invitation.getByRole('button', { name: '重新发送' }).click();
  await expect(admin.getByRole('status')).toContainText('已重新发送');

  const database = new pg.Client(process.env.DATABASE_URL);
  await database.connect();
  const code = await invitationCode(database, email); // as it stands in the letter
  const context = await browser.newContext({ baseURL: officeUrl(), locale: 'zh-CN', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/login');
  await page.getByRole('link', { name: '首次登录' }).click();
  for (const address of [email, `stranger${Date.now()}@example.org`]) { // the same answer, whether the address is invited
    await page.getByLabel('邮箱').fill(address);
    await page.getByLabel('邀请码').fill('0000-0000-0000-0000-0000-0000-0000');
    await page.getByRole('button', { name: '继续' }).click();
    await expect(page.getByRole('alert')).toContainText('邮箱和邀请码对不上，或者邀请码已经用过、过期');
    await expect(page.getByLabel('邮箱')).toHaveValue(address);
  }
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel('邀请码').fill(code);
  await page.getByRole('button', { name: '继续' }).click();
  const opened = await (await browser.newContext({ baseURL: officeUrl(), locale: 'zh-CN' })).newPage(), asked: string[] = [];
  opened.on('request', (request) => asked.push(request.url()));
  await opened.goto(`/join#${new URLSearchParams({ email, code })}`); // the link of the letter, where there is script
  for (const where of [page, opened]) for (const words of ['安新到', '住房和城乡建设局', '承办人', email]) await expect(where.getByRole('main')).toContainText(words);
  expect([...asked, opened.url()].filter((url) => url.includes(code) || url.includes('#'))).toEqual([]);
  const set = async (password: string, again = password) => {
    await page.getByLabel('设置密码').fill(password);
    await page.getByLabel('再输一遍').fill(again);
    await page.getByRole('button', { name: '设置并登录' }).click();
  };
  await set('short');
  await expect(page.getByRole('alert')).toContainText('至少 15 个字符');
  await set('aaaaaaaaaaaaaaaaaaa');
  await expect(page.getByRole('alert')).toContainText('太容易猜到');
  await set('河边的柳树年年都发芽又是新的一年春天', '河边的柳树');
  await expect(page.getByRole('alert')).toContainText('不一样');
  await set('河边的柳树年年都发芽又是新的一年春天');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('设置');
  await expect(page.getByRole('status').first()).toContainText('安新到，您的账号已开通：区住房和城乡建设局，承办人');
  await expect(page.locator('header')).toContainText('安新到（承办人）');

  await admin.goto(`/staff?q=${email}`);
  const row = admin.locator('.field').filter({ hasText: email });
  await row.getByRole('link', { name: '变更或者停用' }).click();
  await row.getByLabel('为什么要重设密码').fill('忘记密码，当面核实');
  await row.getByRole('button', { name: '申请重设密码' }).click();
  await expect(admin.getByRole('status')).toContainText('已经发到本人的邮箱');
  const [letter] = (await database.query("select fields ->> 'code' as code from app.outbox where kind = 'password-may-be-set' and address = $1", [email])).rows; // as it stands in the letter
  await database.end();
  await page.goto('/login');
  await page.getByRole('link', { name: '忘记密码' }).click();
  await page.getByRole('button', { name: '设置新密码' }).click();
  await expect(page.getByRole('alert')).toContainText('请填写邮箱和邮件里的重设码');
  const again = async (code: string) => {
    await page.getByLabel('邮箱').fill(email);
    await page.getByLabel('重设码', { exact: true }).fill(code);
    await page.getByLabel('新密码', { exact: true }).fill('夏天的知了叫个不停让人睡不着午觉只好坐在树下等着天黑');
    await page.getByLabel('再输一遍新密码').fill('夏天的知了叫个不停让人睡不着午觉只好坐在树下等着天黑');
    await page.getByRole('button', { name: '设置新密码' }).click();
  };
  await again('0000-0000-0000-0000-0000');
  await expect(page.getByRole('alert')).toContainText('重设码不对');
  await expect(page.getByLabel('邮箱')).toHaveValue(email);
  await again(letter.code);
  await expect(page.getByRole('status')).toContainText('新密码已设置');
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel('密码', { exact: true }).fill('夏天的知了叫个不停让人睡不着午觉只好坐在树下等着天黑');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.locator('header')).toContainText('安新到（承办人）');

  await admin.goto('/staff');
  await row.getByRole('link', { name: '变更或者停用' }).click();
  await row.getByLabel('停用原因').fill('试用结束');
  await row.getByRole('button', { name: '停用' }).click();
  await expect(admin.getByRole('status')).toContainText('已停用');
  await expect(admin.locator('main')).toContainText('停用 安新到');
  await page.goto('/login');
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel('密码', { exact: true }).fill('夏天的知了叫个不停让人睡不着午觉只好坐在树下等着天黑');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('没有在用的账号：已经停用');
  await context.close();
  await office.close();
});
