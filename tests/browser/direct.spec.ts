// What comes to a unit itself, through the screens: registered by its own clerk, studied and answered, then published with
// the consent of who asked and three approvals, and out of sight as soon as the consent is.
import { expect } from '@playwright/test';
import { Office, openStep, phone, portalUrl, press, test, track } from './people.ts';

test('a suggestion brought to the unit is answered by it and, as its author agrees, published', async ({ browser }) => {
  test.setTimeout(120_000);
  const title = `公交站加遮雨棚${Date.now() % 10000}`;
  const office = new Office(browser);
  let page = await office.as('clerk@zhujian.example');
  await page.goto('/register');
  await page.getByLabel('来访', { exact: true }).check();
  await page.getByLabel('姓名', { exact: true }).fill('翟思源');
  await page.getByLabel(/^联系电话/).first().fill('15400000088');
  await page.getByLabel('标题', { exact: true }).fill(title);
  await page.getByLabel('具体内容').fill('我叫翟思源，电话15400000088。人民路公交站没有遮雨棚，下雨天等车不便。');
  await page.getByLabel('主要诉求').fill('建议加装遮雨棚');
  await page.getByLabel('问题属地').selectOption({ label: '03 联纺东街道' });
  await page.getByLabel('信访目的').selectOption({ index: 1 });
  await page.getByLabel('内容分类').selectOption('0302');
  await page.getByLabel('建议意见类').check();
  await page.getByRole('button', { name: '登记并打印回执' }).click();
  await expect(page.getByRole('heading', { name: '请您看一看，记得对不对' })).toBeVisible();
  await page.getByRole('button', { name: '都对，我确认' }).click();
  await expect(page.getByRole('alert')).toContainText('请选择本单位怎样处理');
  await page.getByLabel('属于本单位职权，由本单位办理').check();
  await page.getByRole('button', { name: '登记并打印回执' }).click();
  await page.getByRole('button', { name: '都对，我确认' }).click();
  await expect(page.getByText('由区住房和城乡建设局直接受理')).toBeVisible();
  const [code, regNo] = [(await page.getByTestId('query-code').textContent()) ?? '', (await page.getByTestId('reg-no').textContent()) ?? ''];

  page = await office.openFromQueue('handler@zhujian.example', regNo);
  await openStep(page, '告知研究');
  await press(page, '告知研究');
  page = await office.openFromQueue('handler@zhujian.example', regNo);
  await openStep(page, '回复采纳情况');
  await page.getByLabel('采纳', { exact: true }).check();
  await page.locator('#step').getByLabel(/理由/).first().fill('今年纳入改造计划。');
  await page.locator('#step').getByLabel(/落实/).first().fill('十月底前完成');
  await press(page, '回复采纳情况');
  page = await office.openFromQueue('head@zhujian.example', regNo);
  await press(page, '签发');

  const citizen = await (await browser.newContext({ ...phone, baseURL: portalUrl() })).newPage();
  await track(citizen, code);
  await citizen.getByText('公开答复：您没有同意，不会公开').click();
  await citizen.getByRole('button', { name: '我同意公开答复' }).click();
  await expect(citizen.getByRole('status')).toContainText('您同意公开答复');

  page = await office.openByNumber('triage@xinfang.example', regNo);
  await page.getByText('拟公开答复', { exact: true }).click();
  const form = page.locator('#publish');
  await expect(form.getByLabel('反映的问题')).not.toHaveValue(/翟思源|15400000088/);
  await form.getByLabel('反映的问题').fill('翟思源反映没有遮雨棚。');
  await form.getByRole('button', { name: '送单位审批' }).click();
  await expect(page.getByRole('alert')).toContainText('文字里还能看出具体的人');
  await expect(form.getByLabel('反映的问题')).toHaveValue('翟思源反映没有遮雨棚。');
  await form.getByLabel('反映的问题').fill('人民路公交站没有遮雨棚。');
  await form.getByRole('button', { name: '送单位审批' }).click();
  await expect(page.getByRole('status')).toContainText('拟公开答复');
  for (const email of ['head@zhujian.example', 'reviewer@xinfang.example']) {
    page = await office.openFromQueue(email, regNo);
    await page.locator('#publish').getByLabel('同意公开以上文字').check();
    await page.locator('#publish').getByRole('button', { name: '提交决定' }).click();
    await expect(page.getByRole('status')).toContainText('同意公开答复');
  }
  await citizen.goto('/answers');
  await citizen.getByRole('link', { name: title }).click();
  await expect(citizen.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(citizen.locator('main')).not.toContainText('翟');
  const address = citizen.url();
  await citizen.goto('/track');
  await citizen.getByText('您同意公开答复', { exact: true }).click();
  await citizen.getByRole('button', { name: '我不同意公开了' }).click();
  await expect(citizen.getByRole('status')).toContainText('已经看不到了');
  expect((await citizen.goto(address))?.status()).toBe(404);
  await office.close();
});
