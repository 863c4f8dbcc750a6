// Collecting suggestions through the screens: a topic is drafted, published, answered to by two citizens; a digest is signed
// and what the leader instructs becomes a matter.
import { expect } from '@playwright/test';
import { Office, phone, portalUrl, test } from './people.ts';

test('a topic from its draft to what a leader instructs', async ({ browser }) => {
  const office = new Office(browser);
  const title = `公园怎么更好用${Date.now() % 100000}`;
  const suggest = await office.as('suggest@xinfang.example');
  await suggest.goto('/topics');
  await suggest.getByText('拟一个专题').click();
  const form = suggest.locator('details').filter({ hasText: '拟一个专题' });
  await form.getByLabel('主题').fill(title);
  await form.getByLabel('背景说明').fill('拟改造三个公园。');
  await form.getByLabel('截止').fill('2030-12-31');
  await form.getByLabel('主办单位').selectOption({ label: '区住房和城乡建设局' });
  await form.getByLabel('联系人和电话').fill('0310-1234567');
  await form.getByRole('button', { name: '提交审核' }).click();
  await expect(suggest.getByRole('alert')).toContainText('一到五个');
  await expect(form.getByLabel('主题')).toHaveValue(title);
  await form.getByLabel('征集问题').fill('您最常去哪个公园？\n缺什么设施？');
  await form.getByRole('button', { name: '提交审核' }).click();
  await expect(suggest.getByRole('heading', { level: 1 })).toHaveText(title);
  const lead = await office.as('lead@xinfang.example');
  await lead.goto(new URL(suggest.url()).pathname);
  await lead.getByLabel('发布', { exact: true }).check();
  await lead.getByRole('button', { name: '提交决定' }).click();
  await expect(lead.locator('.state')).toHaveText('征集中');

  const citizen = await (await browser.newContext({ ...phone, baseURL: portalUrl() })).newPage();
  for (const idea of ['加装座椅', '多种树']) {
    await citizen.goto('/suggestions');
    await citizen.getByRole('link', { name: title }).click();
    await expect(citizen.getByText('您最常去哪个公园')).toBeVisible();
    await citizen.getByLabel('标题').fill(idea);
    await citizen.getByLabel('现状和问题').fill('不方便。');
    await citizen.getByLabel('涉及的地方').selectOption({ label: '联纺东街道' });
    await citizen.getByLabel('姓名').fill('卫建言');
    await citizen.getByLabel('住址').fill('示例街9号院');
    await citizen.getByRole('button', { name: '提交建议' }).click();
    await expect(citizen.getByRole('alert')).toContainText('请写明建议');
    await expect(citizen.getByLabel('姓名')).toHaveValue('卫建言');
    await citizen.getByLabel('具体建议').fill(`建议${idea}。`);
    await citizen.getByRole('button', { name: '提交建议' }).click();
    await expect(citizen.getByRole('heading', { name: '提交成功' })).toBeVisible();
  }
  await suggest.goto('/topics');
  await suggest.getByText('拟一期摘报').click();
  const digest = suggest.locator('details').filter({ hasText: '拟一期摘报' });
  await digest.getByLabel(/多种树/).first().check();
  await digest.getByLabel(/加装座椅/).first().check();
  await digest.getByLabel('标题').fill(`${title}摘报`);
  await digest.getByLabel('建议摘要').fill('卫建言等建议加装座椅、种树。');
  await digest.getByLabel('分析和意见').fill('成本不高。');
  await digest.getByRole('button', { name: '提交签发' }).click();
  await expect(suggest.getByRole('alert')).toContainText('能看出具体的人');
  await digest.getByLabel('建议摘要').fill('两位市民建议加装座椅、种树。');
  await digest.getByRole('button', { name: '提交签发' }).click();
  await expect(suggest.getByRole('status')).toContainText('拟摘报');
  await lead.goto('/topics');
  await lead.getByRole('button', { name: '签发摘报' }).first().click();
  await expect(lead.getByRole('status')).toContainText('签发摘报');
  await suggest.goto('/topics');
  const one = suggest.locator('details').filter({ hasText: `${title}摘报` });
  if (!(await one.getByLabel('批示的领导').isVisible())) await suggest.getByText(`${title}摘报`).first().click();
  await one.getByLabel('批示的领导').fill('区长');
  await one.getByLabel('批示', { exact: true }).fill('请住建局研究落实。');
  await one.getByRole('button', { name: '登记批示' }).click();
  await expect(suggest.getByRole('status')).toContainText('登记批示');
  await office.close();
});
