// Sealed messages through the screens: a citizen tells the head of retaliation and reads the answer; nobody else sees it.
import { expect, test } from '@playwright/test';
import { Office, phone, portalUrl, sendOn, submit, track } from './people.ts';

test('retaliation is told to the head, answered, and unknown to the unit', async ({ browser }) => {
  const citizen = await (await browser.newContext({ ...phone, baseURL: portalUrl() })).newPage();
  const { code, regNo } = await submit(citizen, { title: '垃圾清运', content: '垃圾三天没清。', demand: '请清运' });
  const office = new Office(browser);
  await sendOn(office, regNo);
  await track(citizen, code);
  await citizen.getByText('我担心或者受到打击报复').click();
  await citizen.getByRole('button', { name: '报告打击报复' }).click();
  await expect(citizen.getByRole('alert')).toBeVisible();
  await citizen.getByLabel('发生了什么').fill('有人上门威胁。');
  await citizen.getByRole('button', { name: '报告打击报复' }).click();
  await expect(citizen.getByRole('status')).toContainText('只有应当看到的人看得到');
  const clerk = await office.openFromQueue('clerk@zhujian.example', regNo);
  await expect(clerk.locator('main')).not.toContainText('报复');
  const lead = await office.openFromQueue('lead@xinfang.example', regNo);
  await lead.getByRole('link', { name: '阅看' }).click();
  await expect(lead.getByText('有人上门威胁。')).toBeVisible();
  await lead.getByLabel('回复').fill('已安排人员今天联系您。');
  await lead.getByRole('button', { name: '回复', exact: true }).click();
  await expect(lead.getByRole('status')).toContainText('回复留言');
  await citizen.goto('/track');
  await expect(citizen.getByText('已安排人员今天联系您。')).toBeVisible();
  await office.close();
});
