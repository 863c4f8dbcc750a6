import { expect, test } from '@playwright/test';
import { Office, openStep, phone, press, submit, track } from './people.ts';

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

test('a petition from a phone without script, through three units, to the two ratings', async ({ browser }) => {
  const citizen = await (await browser.newContext(phone)).newPage();
  const { code, regNo } = await submit(citizen, { title: '供暖温度不达标', content: '入冬以来室内只有十四度。\n老人和孩子受不了。', demand: '请督促供热公司把温度提到标准' });
  const office = new Office(browser);

  let page = await office.openFromQueue('registrar@xinfang.example', regNo);
  await expect(page.getByTestId('matter-state')).toHaveText('待登记');
  await openStep(page, '登记');
  await page.getByLabel('内容分类').selectOption('0302');
  await press(page, '登记');

  page = await office.openFromQueue('triage@xinfang.example', regNo);
  await openStep(page, '转送');
  await page.getByLabel('责任单位').selectOption({ label: '联纺东街道办事处' });
  await page.getByLabel('转送理由').fill('属于属地街道职权');
  await press(page, '转送');

  page = await office.openFromQueue('clerk@lianfang.example', regNo);
  await openStep(page, '提出异议');
  await page.getByLabel('异议理由').fill('供热属于住建部门职权');
  await page.getByLabel('依据').fill('三定规定');
  await page.getByLabel('建议承办单位').selectOption({ label: '区住房和城乡建设局' });
  await press(page, '提出异议');
  page = await office.openFromQueue('head@lianfang.example', regNo);
  await expect(page.getByText('供热属于住建部门职权')).toBeVisible();
  await press(page, '签发');

  page = await office.openFromQueue('triage@xinfang.example', regNo);
  await openStep(page, '同意退回');
  await page.getByLabel('核实意见和理由').fill('异议成立');
  await press(page, '同意退回');
  page = await office.openFromQueue('reviewer@xinfang.example', regNo);
  await press(page, '同意退回');

  page = await office.openFromQueue('triage@xinfang.example', regNo);
  await openStep(page, '转送');
  await page.getByLabel('责任单位').selectOption({ label: '区住房和城乡建设局' });
  await page.getByLabel('转送理由').fill('供热行业主管部门');
  await press(page, '转送');

  page = await office.openFromQueue('clerk@zhujian.example', regNo);
  await press(page, '签收');
  page = await office.openFromQueue('handler@zhujian.example', regNo);
  await page.locator('#step').getByRole('radio', { name: /信访程序/ }).check();
  await page.getByLabel('直接送达').check();
  await press(page, '受理告知');
  page = await office.openFromQueue('head@zhujian.example', regNo);
  await press(page, '签发');
  page = await office.openFromQueue('handler@zhujian.example', regNo);
  await openStep(page, '记录联系');
  await page.getByLabel('电话', { exact: true }).check();
  await page.getByLabel('联系情况').fill('电话听取了陈述');
  await press(page, '记录联系');
  page = await office.openFromQueue('handler@zhujian.example', regNo);
  await openStep(page, '提交意见书');
  await page.getByLabel('调查核实的情况').fill('经入户测温，室温十四度。');
  await page.getByLabel('理由', { exact: true }).fill('低于规定的十八度。');
  await page.getByLabel('予以支持').check();
  await page.getByLabel('答复', { exact: true }).fill('已责令供热公司三日内整改。');
  await page.getByLabel('依据', { exact: true }).fill('《河北省供热用热办法》');
  await press(page, '提交意见书');
  page = await office.openFromQueue('head@zhujian.example', regNo);
  await press(page, '签发');
  page = await office.openFromQueue('clerk@zhujian.example', regNo);
  await page.getByLabel('直接送达').check();
  await page.getByLabel('收到日期').fill(today);
  await page.getByLabel('签收人').fill('佟雨禾');
  await press(page, '送达');

  await track(citizen, code);
  await expect(citizen.getByTestId('matter-status')).toHaveText('已答复');
  const timeline = citizen.getByRole('list', { name: '办理进度' });
  await expect(timeline.getByRole('listitem')).not.toHaveCount(0);
  await expect(timeline).toContainText('签收');
  for (const count of [2, 1]) {
    await expect(citizen.getByRole('group', { name: /办得怎么样/ })).toHaveCount(count);
    await citizen.getByRole('group', { name: /办得怎么样/ }).first().getByLabel('满意', { exact: true }).check();
    await citizen.getByRole('button', { name: '提交评价' }).first().click();
  }
  await expect(citizen.getByRole('group', { name: /办得怎么样/ })).toHaveCount(0);
  await office.close();
});
