// Sealed messages through the screens: a citizen tells the head of retaliation and reads the answer; nobody else sees it.
import { expect } from '@playwright/test';
import { fillPetition, Office, phone, portalUrl, sendOn, submit, test, track } from './people.ts';

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
  await expect(citizen.getByText(/最迟 .*回复您。/)).toBeVisible();
  const auditor = await office.as('auditor@xinfang.example');
  await auditor.goto('/record');
  await expect(auditor.getByRole('heading', { name: '打击报复反映的答复' })).toBeVisible();
  await expect(auditor.locator('main')).not.toContainText(regNo);
  await auditor.getByRole('button', { name: /核对$/ }).click();
  await expect(auditor.getByRole('status')).toContainText('核对');
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

test('a reporter without a phone number writes to the officers; who it is, one officer may know when another agrees', async ({ browser }) => {
  const citizen = await (await browser.newContext({ ...phone, baseURL: portalUrl() })).newPage();
  await fillPetition(citizen, { title: '反映收费', content: '有人违规收费。', demand: '请查处' }, '检举控告类');
  await expect(citizen.getByRole('button', { name: /修改(邮件通知|身份保密|同意公开结果)/ })).toHaveCount(0); // nothing to choose, nothing to change
  await citizen.getByRole('button', { name: '确认提交' }).click();
  const code = (await citizen.getByTestId('query-code').textContent()) ?? '', regNo = (await citizen.getByTestId('reg-no').textContent()) ?? '';
  await expect(citizen.locator('.panel.good')).toContainText('丢失后不能补发'); // as the window would say [R-CONF-IDENTITY]
  await expect(citizen.locator('main')).toContainText('匿名的、检举控告的除外'); // on the paper too
  await track(citizen, code);
  await citizen.getByText('给保密专员留言').click();
  await citizen.getByLabel('留言', { exact: true }).fill('我还有录音。');
  await citizen.getByRole('button', { name: '留言', exact: true }).click();
  await expect(citizen.getByRole('status')).toContainText('只有应当看到的人看得到');
  const office = new Office(browser);
  const conf = await office.openFromQueue('conf@xinfang.example', regNo);
  await conf.getByLabel('开启理由').fill('处理留言');
  await conf.getByRole('button', { name: '开启密封件' }).click();
  await expect(conf.getByText('我还有录音。')).toBeVisible();
  await conf.getByLabel('回复').fill('请寄到保密信箱。');
  await conf.getByRole('button', { name: '回复', exact: true }).click();
  await expect(conf.getByRole('status')).toContainText('回复留言');
  await conf.getByText('申请查阅报告人身份', { exact: true }).first().click();
  await conf.getByLabel('申请理由').fill('有权机关要求核实');
  await conf.getByRole('button', { name: '提交申请' }).click();
  await expect(conf.getByText('等待另一名保密专员审批')).toBeVisible();
  const second = await office.openFromQueue('conf2@xinfang.example', regNo);
  await second.getByLabel('同意查阅').check();
  await second.getByRole('button', { name: '提交决定' }).click();
  await expect(second.getByRole('status')).toContainText('审批查阅申请');
  await conf.reload();
  await conf.getByRole('button', { name: '查阅身份' }).click();
  await expect(conf.getByText('15400000001')).toBeVisible();
  await conf.getByRole('button', { name: '登记', exact: true }).click();
  await expect(conf.locator('#step form')).toBeVisible();
  expect(await conf.locator('form[data-draft]').count()).toBe(0); // what is typed at a report is kept on no device
  await citizen.goto('/track');
  await expect(citizen.getByText('请寄到保密信箱。')).toBeVisible();
  await expect(citizen).toHaveTitle(/^查询进度/); // the history of a shared computer does not say that it was a report
  await citizen.goto('/submit/receipt');
  await citizen.getByRole('button', { name: '从这台设备上清除' }).click();
  await expect(citizen.getByLabel('查询码')).toHaveValue('');
  await citizen.goto('/submit/receipt');
  await expect(citizen.locator('main')).not.toContainText(code);
  await office.close();
});

test('an officer reads a report beside the form that is about it, also while the form is put right, and each opening is written down; whom it is about is asked before it goes on [R-CONF-SEAL, R-CONF-ROUTE-AROUND]', async ({ browser }) => {
  const citizen = await (await browser.newContext({ ...phone, baseURL: portalUrl() })).newPage();
  const { regNo } = await submit(citizen, { title: '反映吃请', content: '收了购物卡。', demand: '请查处' }, '检举控告类');
  const office = new Office(browser);
  const conf = await office.openFromQueue('conf@xinfang.example', regNo);
  await conf.getByLabel('开启理由').fill('登记');
  await conf.getByRole('button', { name: '开启密封件' }).click();
  const text = conf.getByText('收了购物卡。'), form = conf.locator('#step');
  await expect(text).toBeVisible();
  await form.getByLabel('摘要').fill('收卡');
  await form.getByRole('button', { name: '登记', exact: true }).click();
  await expect(conf.getByRole('alert').first()).toBeVisible();
  await expect(form.getByLabel('摘要')).toHaveValue('收卡');
  await expect(text).toBeVisible();
  await expect(conf.locator('ol.timeline').getByText('开启密封件')).toHaveCount(2);
  await form.getByLabel('内容分类').selectOption({ index: 1 });
  await form.getByRole('button', { name: '登记', exact: true }).click();
  await expect(conf.getByRole('status').filter({ hasText: '已办理' })).toBeVisible();
  await expect(text).toHaveCount(0);
  await conf.getByLabel('开启理由').fill('转送');
  await conf.getByRole('button', { name: '开启密封件' }).click();
  await conf.locator('.steps button:not([aria-disabled])').first().click(); // another step, beside the same text
  await expect(text).toBeVisible();
  await expect(form).toBeVisible();
  await expect(form.getByLabel('接收机关').getByRole('option', { name: '区住建局' })).toHaveCount(0); // takes no reports
  await form.getByLabel('区管干部').check();
  await form.getByLabel('接收机关').selectOption({ label: '区纪委监委' });
  await form.getByLabel('转送理由').fill('依照管理权限');
  await form.getByRole('button', { name: '转送（保密）', exact: true }).click();
  await expect(conf.getByRole('alert').first()).toContainText('请选择被反映单位');
  await expect(form.getByLabel('转送理由')).toHaveValue('依照管理权限');
  await form.getByLabel('被反映单位').selectOption({ label: '区纪委监委' });
  await form.getByRole('button', { name: '转送（保密）', exact: true }).click();
  await expect(conf.getByRole('alert').first()).toContainText('这个机关不能接收本件');
  await expect(form.getByLabel('被反映单位').getByRole('option', { name: '看不出是哪个单位' })).toHaveCount(1);
  await form.getByLabel('被反映单位').selectOption({ label: '区信访局' });
  await form.getByRole('button', { name: '转送（保密）', exact: true }).click();
  await expect(conf.getByRole('status')).toContainText('您不再看到它'); // about the bureau: its officer comes back to the queue, not to a page that is not there
  await expect(conf.getByRole('link', { name: regNo })).toHaveCount(0);
  await office.close();
});
