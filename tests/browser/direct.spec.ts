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
  await form.getByLabel('反映的问题').fill('人民路公交站没有遮雨棚，社区书记程度年轻，干劲大。');
  await form.getByRole('button', { name: '送单位审批' }).click();
  await expect(page.getByRole('status')).toContainText('拟公开答复');
  for (const email of ['head@zhujian.example', 'reviewer@xinfang.example']) {
    page = await office.openFromQueue(email, regNo);
    await expect(page.locator('#publish mark').filter({ hasText: '程度' })).toBeVisible(); // what could be a name is pointed at
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

test('a letter that repeats what the unit handles is shown as such, joined by its clerk and head; what others handle is sent to the bureau', async ({ browser }) => {
  test.setTimeout(120_000);
  const mark = Date.now() % 100000, office = new Office(browser);
  const clerk = await office.as('clerk@zhujian.example');
  const write = async (name: string, telephone: string, title: string) => {
    await clerk.goto('/register');
    await clerk.getByLabel('姓名', { exact: true }).first().fill(name);
    await clerk.getByLabel(/^联系电话/).first().fill(telephone);
    await clerk.getByLabel('标题', { exact: true }).fill(title);
    await clerk.getByLabel('具体内容').fill(`${title}，九号楼只有十三度，换热站一直不修。`);
    await clerk.getByLabel('主要诉求').fill('请督促供热公司修好换热站');
    await clerk.getByLabel('问题属地').selectOption({ label: '03 联纺东街道' });
    await clerk.getByLabel('信访目的').selectOption({ index: 1 });
    await clerk.getByLabel('内容分类').selectOption('0302');
    await clerk.getByLabel('属于本单位职权，由本单位办理').check();
    await clerk.getByRole('button', { name: '登记并打印回执' }).click();
    return (await clerk.getByTestId('reg-no').textContent()) ?? '';
  };
  const first = await write('鲜于雪', '15400000091', `换热站${mark}停了`);
  const again = await write('鲜于雪', '15400000091', `换热站${mark}还是停的`);
  await expect(clerk.locator('#repeats').getByRole('link', { name: first })).toBeVisible();
  await clerk.getByRole('link', { name: '打开这一件' }).click();
  await clerk.getByRole('listitem').filter({ hasText: first }).getByRole('link', { name: '并入这一件' }).click();
  await expect(clerk.getByLabel('原件登记编号')).toHaveValue(first);
  await clerk.getByLabel('是同一信访人').check();
  await clerk.getByLabel('同人：核对的理由').fill('同名同电话');
  await clerk.getByLabel('经核对，事实和诉求实质相同').check();
  await clerk.locator('#step').getByRole('button', { name: '并入原件', exact: true }).click();
  await expect(clerk.getByRole('alert')).toContainText('请写明为什么是同一事项');
  await expect(clerk.getByLabel('同人：核对的理由')).toHaveValue('同名同电话');
  await clerk.getByLabel('同事：核对的理由').fill('同一换热站');
  await press(clerk, '并入原件');
  const head = await office.openFromQueue('head@zhujian.example', again);
  await expect(head.locator('#step')).toContainText('是同一信访人：同名同电话');
  await press(head, '并入原件');
  const joined = await office.openByNumber('clerk@zhujian.example', again);
  await expect(joined.getByTestId('matter-state')).toHaveText('已并入');

  const asking = await office.openByNumber('clerk@zhujian.example', first);
  await openStep(asking, '报请并入');
  await asking.getByLabel('另一件的登记编号').fill('CTX202601050001');
  await asking.getByLabel('人：是不是同一信访人，凭什么').fill('邻居');
  await asking.getByLabel('事：哪些事实、诉求相同').fill('同一换热站');
  await press(asking, '报请并入');
  const triage = await office.openFromQueue('triage@xinfang.example', first);
  await expect(triage.locator('main')).toContainText('单位报请并入');
  await openStep(triage, '同意并入');
  await expect(triage.getByLabel('原件登记编号')).toHaveValue('CTX202601050001');
  await openStep(triage, '不同意并入');
  await triage.getByLabel('理由', { exact: true }).fill('那一件是别的小区');
  await press(triage, '不同意并入');
  await office.close();
});
