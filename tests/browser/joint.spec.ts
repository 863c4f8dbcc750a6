// Two neighbours, one cause: joined in the back office, answered each on a paper of their own, followed each with the own code.
import { mkdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { desk, Office, openStep, phone, portalUrl, press, sendOn, submit, test, track } from './people.ts';

const folder = process.env.SHOTS;
const shot = async (page: Page, name: string) => {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const size = page.viewportSize();
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  }
  if (size) await page.setViewportSize(size);
};
const fitsPhone = async (page: Page) => {
  await page.setViewportSize({ width: 390, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.setViewportSize(desk.viewport);
};

test('somebody else with the same cause is looked into together and answered apart [R-SAME-HUMAN, R-DOC-PRIVACY, R-SERVE-RECEIPT, R-SERVE-DATE]', async ({ browser }) => {
  test.setTimeout(180_000);
  const citizen = await (await browser.newContext({ baseURL: portalUrl(), locale: 'zh-CN', ...phone })).newPage();
  const mark = String(Date.now()).slice(-6);
  const first = await submit(citizen, { name: '亓官暖', phone: `1548${mark}1`, title: `换热站${mark}压差不足暖气不热`, content: `入冬以来换热站${mark}二次网压差不足，整栋楼的暖气都不热，找物业和供热公司报修多次没有结果。我家只有十四度。`, demand: '请督促供热公司检修换热站' });
  const second = await submit(citizen, { name: '司寇冬', phone: `1547${mark}2`, title: `换热站${mark}压差不足，家里冷`, content: `入冬以来换热站${mark}二次网压差不足，整栋楼的暖气都不热，找物业和供热公司报修多次没有结果。我家老人受不了。`, demand: '请督促供热公司检修换热站' });

  const office = new Office(browser);
  await sendOn(office, first.regNo);
  let page = await office.openFromQueue('registrar@xinfang.example', second.regNo);
  await openStep(page, '登记');
  await page.getByLabel('内容分类').selectOption('0302');
  await press(page, '登记');

  page = await office.openFromQueue('triage@xinfang.example', second.regNo);
  await page.getByRole('listitem').filter({ hasText: first.regNo }).getByRole('link', { name: '并入这一件' }).click();
  await shot(page, 'form');
  await page.getByLabel('同人：核对的理由').fill('姓名、电话、住址都不同');
  await page.getByRole('button', { name: '并入原件', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('请选择是不是同一信访人');
  await expect(page.getByLabel('同人：核对的理由')).toHaveValue('姓名、电话、住址都不同');
  await page.getByLabel('不同的人，同一事项').check();
  await page.getByLabel('经核对，事实和诉求实质相同').check();
  await page.getByLabel('同事：核对的理由').fill('同一换热站，同一诉求');
  await page.locator('#step').getByRole('button', { name: '并入原件', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('已办理：并入原件');
  await expect(page.locator('#joined')).toContainText('不同的人，同一事项');
  await shot(page, 'joined');

  await track(citizen, second.code);
  await expect(citizen.getByTestId('matter-status')).toHaveText('已并入');
  await expect(citizen.locator('#joined')).toContainText('您的权利不变');
  await expect(citizen.getByText('由区住房和城乡建设局和同一事项一并调查', { exact: false }).first()).toBeVisible();
  for (const word of [first.regNo, '亓官', '十四度']) await expect(citizen.locator('main')).not.toContainText(word);
  await shot(citizen, 'citizen-waiting');

  page = await office.openFromQueue('clerk@zhujian.example', first.regNo);
  await press(page, '签收');
  page = await office.openFromQueue('handler@zhujian.example', first.regNo);
  await page.getByLabel('信访程序').check();
  await page.getByLabel('直接送达').check();
  await press(page, '受理告知');
  page = await office.openFromQueue('head@zhujian.example', first.regNo);
  await press(page, '签发');
  page = await office.openFromQueue('handler@zhujian.example', first.regNo);
  await openStep(page, '记录联系');
  await page.getByLabel('电话', { exact: true }).check();
  await page.getByLabel('联系情况').fill('电话听取了陈述');
  await press(page, '记录联系');
  page = await office.openFromQueue('handler@zhujian.example', first.regNo);
  await openStep(page, '提交意见书');
  await page.getByLabel('调查核实的情况').fill('经查，换热站二次网压差不足。');
  await page.getByLabel('理由', { exact: true }).fill('室温低于规定的十八度。');
  await page.getByLabel('予以支持').check();
  await page.getByLabel('答复', { exact: true }).fill('已责令检修，三日内完成。');
  await page.getByLabel('依据', { exact: true }).fill('《河北省供热用热办法》');
  await press(page, '提交意见书');
  page = await office.openFromQueue('head@zhujian.example', first.regNo);
  await press(page, '签发');

  page = await office.openFromQueue('clerk@zhujian.example', first.regNo);
  await expect(page.locator('#joint')).toContainText('还有 1 位没有送达');
  await shot(page, 'service');
  await fitsPhone(page);
  const box = page.locator('#joint');
  await box.getByLabel('邮寄送达').check();
  await box.getByLabel('签收人').fill('司寇冬');
  await box.getByRole('button', { name: '登记送达' }).click();
  await expect(page.getByRole('alert')).toContainText('收到的日期');
  await expect(page.locator('#joint').getByLabel('签收人')).toHaveValue('司寇冬');
  const today = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10);
  await page.locator('#joint').getByLabel('收到日期').fill(today);
  await page.locator('#joint').getByRole('button', { name: '登记送达' }).click();
  await expect(page.getByRole('status')).toContainText('分别送达');
  await expect(page.locator('#joint')).not.toContainText('没有送达');
  await shot(page, 'served');

  await citizen.goto('/track');
  await expect(citizen.getByTestId('matter-status')).toHaveText('已答复');
  await expect(citizen.locator('#review')).toContainText('申请复查');
  await shot(citizen, 'citizen-answered');
  await citizen.getByRole('link', { name: '信访处理意见书' }).click();
  await expect(citizen.locator('main')).toContainText(second.regNo);
  await expect(citizen.locator('main')).not.toContainText(first.regNo);
  await office.close();
});
