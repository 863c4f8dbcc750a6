import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { Office, openStep, phone, portalUrl, press, submit, test, track } from './people.ts';

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
    await citizen.getByRole('group', { name: /办得怎么样/ }).first().getByLabel(count === 2 ? '满意' : '不满意', { exact: true }).check();
    await citizen.getByRole('button', { name: '提交评价' }).first().click();
  }
  await expect(citizen.getByRole('group', { name: /办得怎么样/ })).toHaveCount(0);
  await expect(citizen.getByRole('link', { name: '申请复查、复核' })).toBeVisible(); // a bad rating leads on

  // Not content with the answer: review by those who did not handle it.
  await citizen.getByText('填写复查申请书').click();
  await expect(citizen.getByText('邯郸市丛台区人民政府').first()).toBeVisible();
  await citizen.getByRole('button', { name: '提交复查申请' }).click();
  await expect(citizen.getByRole('alert')).toContainText('请写明您的请求');
  await citizen.getByLabel('请求', { exact: true }).fill('请求撤销原意见，重新测温');
  await citizen.getByLabel('事实和理由').fill('测温的时候物业临时调高了温度');
  await citizen.getByRole('button', { name: '提交复查申请' }).click();
  await expect(citizen.getByRole('status')).toContainText('申请已经收到');
  page = await office.openFromQueue('reviewoffice@xinfang.example', regNo);
  await openStep(page, '受理复查');
  await press(page, '受理复查');
  page = await office.openFromQueue('reviewoffice@xinfang.example', regNo);
  await openStep(page, '提交审查意见');
  await page.getByLabel('查明的事实').fill('测温当日供水温度异常。');
  await page.getByLabel('审查认定').fill('原意见事实不清。');
  await page.getByLabel('撤销并责令限期重新办理').check();
  await page.getByLabel('依据', { exact: true }).fill('《信访工作条例》第三十五条');
  await press(page, '提交审查意见');
  page = await office.openFromQueue('lead@xinfang.example', regNo);
  await openStep(page, '签发意见');
  await page.getByLabel('区政府审批情况').fill('区政府分管领导今日批准');
  await press(page, '签发意见');
  page = await office.openFromQueue('reviewoffice@xinfang.example', regNo);
  await openStep(page, '送达复查意见');
  await page.getByLabel('直接送达').check();
  await page.getByLabel('收到日期').fill(today);
  await page.getByLabel('签收人').fill('佟雨禾');
  await press(page, '送达复查意见');
  await citizen.goto(`${portalUrl()}/track`);
  await expect(citizen.getByTestId('matter-status')).toHaveText('办理中');
  await expect(citizen.getByText('撤销并责令限期重新办理').first()).toBeVisible();
  await expect(citizen.getByRole('link', { name: '信访事项复查意见书' })).toBeVisible();
  page = await office.openFromQueue('handler@zhujian.example', regNo);
  await expect(page.getByTestId('matter-state')).toHaveText('办理中');
  await office.close();
});

test('a petitioner withdraws, and the bureau asks back before anything ends', async ({ browser }) => {
  const citizen = await (await browser.newContext(phone)).newPage();
  const { code, regNo } = await submit(citizen, { title: '电梯停运', content: '电梯停了三天。', demand: '请督促维修' });
  await track(citizen, code);
  const [entry] = await Promise.all([citizen.waitForEvent('download'), citizen.getByRole('link', { name: '加到日历' }).first().click()]);
  expect(readFileSync(await entry.path(), 'utf8').replaceAll('\r\n ', '').replaceAll('\r\n\t', '')).toMatch(/BEGIN:VEVENT[^]*SUMMARY:甄别转交到期[^]*DTSTART;VALUE=DATE:\d{8}/);
  await citizen.getByText('我想撤回这件事项').click();
  await citizen.getByLabel('撤回的原因').fill('电梯已经修好');
  await citizen.getByRole('button', { name: '申请撤回' }).click();
  await expect(citizen.getByRole('status')).toContainText('撤回申请已经收到');
  await expect(citizen.getByTestId('matter-status')).toHaveText('待登记');
  const office = new Office(browser);
  const page = await office.openFromQueue('reviewer@xinfang.example', regNo);
  await openStep(page, '确认撤回');
  await page.getByLabel('电话', { exact: true }).check();
  await page.getByLabel('核实情况').fill('电话核实，电梯已修好，自愿撤回');
  await press(page, '确认撤回');
  await citizen.goto(`${portalUrl()}/track`);
  await expect(citizen.getByTestId('matter-status')).toHaveText('已撤回');
  await citizen.getByRole('link', { name: '撤回信访事项确认书' }).click();
  const [paper] = await Promise.all([citizen.waitForEvent('download'), citizen.getByRole('link', { name: '下载 Word 文档' }).click()]);
  expect(paper.suggestedFilename()).toMatch(/^撤回信访事项确认书（丛信撤〔\d{4}〕\d+号）\.docx$/);
  expect(readFileSync(await paper.path()).subarray(0, 2).toString()).toBe('PK');
  await office.close();
});
