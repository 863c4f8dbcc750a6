// Helping somebody: a daughter submits for her mother; a petitioner gives a neighbour a code and takes it back; the desk does it for who asks.
import { expect } from '@playwright/test';
import { fillPetition, Office, phone, portalUrl, submit, test, track } from './people.ts';

const petition = { title: '单元门坏了', content: '单元门关不上，老人出入害怕。', demand: '请修好单元门' };

test('a daughter submits for her mother: the receipt goes to the mother, she has a code of her own [R-CHAN-AGENT]', async ({ browser }) => {
  const context = await browser.newContext({ ...phone, locale: 'zh-CN' });
  const page = await context.newPage();
  await fillPetition(page, petition);
  await page.getByRole('button', { name: '修改姓名' }).click();
  await page.getByText('我是替别人填写的').click();
  await page.getByLabel('是，我是代办人').check();
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByRole('alert')).toContainText('请填写代办人的姓名');
  await page.getByLabel('代办人姓名').fill('佟小雨');
  await page.getByLabel('和信访人的关系').fill('女儿');
  await page.getByLabel('看进度和文书', { exact: true }).check();
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByText('佟小雨（女儿）：看进度和文书')).toBeVisible();
  await page.getByRole('button', { name: '确认提交' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('代为提交成功');
  const helperCode = (await page.getByTestId('helper-code').textContent()) ?? '';
  expect(helperCode).toMatch(/^D\d{3}-/);
  await expect(page.getByTestId('query-code')).toHaveCount(0);
  await page.getByRole('link', { name: '打开信访人本人的回执' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('信访人本人的回执');
  const code = (await page.getByTestId('query-code').textContent()) ?? '';

  await page.goto(`${portalUrl()}/track`);
  await page.getByRole('link', { name: '我是代办人' }).click();
  await page.getByLabel('代办码').fill(helperCode);
  await page.getByRole('button', { name: '查询', exact: true }).click();
  await expect(page.locator('#helper-panel')).toContainText('佟小雨（女儿）');
  await expect(page.getByText('老人出入害怕')).toHaveCount(0);
  await expect(page.getByText('我想撤回')).toHaveCount(0);
  await page.getByRole('button', { name: '退出查询' }).click();
  await track(page, code);
  await expect(page.locator('.helpers')).toContainText('由其代为提交');
  await expect(page.locator('.helpers')).toContainText('最近一次使用');
  await context.close();
});

test('a petitioner gives a code for the whole, sees its use, and takes it back at once [R-CHAN-AGENT, R-PRIV-LOG]', async ({ browser }) => {
  const context = await browser.newContext({ ...phone, locale: 'zh-CN' });
  const page = await context.newPage();
  const { code } = await submit(page, petition);
  await track(page, code);
  await page.getByText('我想给家人或者村干部一个代办码').click();
  await page.getByRole('button', { name: '生成代办码' }).click();
  await expect(page.getByRole('alert')).toContainText('请填写代办人的姓名');
  await page.getByLabel('代办人姓名').fill('村会计');
  await page.getByLabel('和信访人的关系').fill('村干部');
  await page.getByLabel('看进度和文书，还可以补充材料').check();
  await page.getByRole('button', { name: '生成代办码' }).click();
  const helperCode = (await page.getByTestId('helper-code').textContent()) ?? '';
  const other = await (await browser.newContext({ ...phone, locale: 'zh-CN' })).newPage();
  const enter = async () => {
    await other.goto(`${portalUrl()}/track?helper=1`);
    await other.getByLabel('代办码').fill(helperCode);
    await other.getByRole('button', { name: '查询', exact: true }).click();
  };
  await enter();
  await other.getByLabel('要补充的情况').fill('村里也量过，门框变形。');
  await other.getByRole('button', { name: '提交补充材料' }).click();
  await expect(other.getByText('村里也量过')).toBeVisible();
  await page.goto(`${portalUrl()}/track`);
  await expect(page.getByText('代办人村会计）：村里也量过')).toBeVisible();
  await page.getByRole('button', { name: '撤销村会计的代办码' }).click();
  await expect(page.getByText('代办码已经撤销')).toBeVisible();
  await other.reload();
  await expect(other.locator('#helper-panel')).toHaveCount(0);
  await enter();
  await expect(other.getByRole('alert')).toContainText('没有找到');
  await context.close();
});

test('the desk gives a code to who asks, and takes it back', async ({ browser }) => {
  const context = await browser.newContext({ ...phone, locale: 'zh-CN' });
  const { regNo } = await submit(await context.newPage(), petition);
  const office = new Office(browser);
  const desk = await office.openFromQueue('registrar@xinfang.example', regNo);
  await desk.getByRole('link', { name: '代办码' }).click();
  await desk.getByLabel('代办人姓名').fill('佟小雨');
  await desk.getByLabel('和信访人的关系').fill('女儿');
  await desk.getByRole('button', { name: '生成代办码' }).click();
  await expect(desk.getByTestId('helper-code')).toHaveText(/^D\d{3}-/);
  await desk.goBack();
  await desk.getByRole('button', { name: '撤销这份信访件的全部代办码' }).click();
  await expect(desk.getByRole('status')).toContainText('已经撤销 1 个');
  await office.close();
  await context.close();
});
