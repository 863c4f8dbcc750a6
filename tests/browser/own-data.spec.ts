// One's own data through the screens: shown after the name, put right by the desk, with what stood there before.
import { expect } from '@playwright/test';
import { Office, phone, portalUrl, submit, test, track } from './people.ts';

test('a telephone number is put right', async ({ browser }) => {
  const citizen = await (await browser.newContext({ ...phone, baseURL: portalUrl() })).newPage();
  const { code, regNo } = await submit(citizen, { title: '水管漏水', content: '楼道水管漏水。', demand: '请修理' });
  await track(citizen, code);
  await citizen.getByRole('link', { name: '查看、更正我的个人信息' }).click();
  await citizen.getByLabel('提交时填写的姓名').fill('别人');
  await citizen.getByRole('button', { name: '查看我的个人信息' }).click();
  await expect(citizen.getByRole('alert')).toContainText('姓名和登记的不一致');
  await citizen.getByLabel('提交时填写的姓名').fill('佟雨禾');
  await citizen.getByRole('button', { name: '查看我的个人信息' }).click();
  await expect(citizen.getByText('15400000001')).toBeVisible();
  await citizen.getByLabel('更正哪一项').selectOption('联系电话');
  await citizen.getByLabel('正确的内容').fill('打不通');
  await citizen.getByLabel('为什么不对').fill('换了号码');
  await citizen.getByRole('button', { name: '申请更正' }).click();
  await expect(citizen.getByRole('alert')).toBeVisible();
  await expect(citizen.getByLabel('正确的内容')).toHaveAccessibleDescription(/联系电话的格式不对/); // also where it is to be put right
  await expect(citizen.getByLabel('为什么不对')).toHaveValue('换了号码');
  await citizen.getByLabel('正确的内容').fill('15400000066');
  await citizen.getByRole('button', { name: '申请更正' }).click();
  await expect(citizen.getByRole('status')).toContainText('更正申请已经收到');
  const office = new Office(browser);
  const desk = await office.openFromQueue('registrar@xinfang.example', regNo);
  await desk.getByRole('button', { name: '查看更正内容' }).click();
  await expect(desk.getByText('15400000066')).toBeVisible();
  await desk.getByLabel('更正', { exact: true }).check();
  await desk.getByRole('button', { name: '答复', exact: true }).click();
  await expect(desk.getByRole('status')).toContainText('答复更正申请');
  await citizen.goto('/track/data');
  await citizen.getByLabel('提交时填写的姓名').fill('佟雨禾');
  await citizen.getByRole('button', { name: '查看我的个人信息' }).click();
  await expect(citizen.getByText('15400000066').first()).toBeVisible();
  await expect(citizen.getByText('原为“15400000001”')).toBeVisible();
  await office.close();
});
