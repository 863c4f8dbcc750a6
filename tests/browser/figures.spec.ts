// Figures through the screens: counted, read by a unit as its own, contested, answered; last year's report drafted and signed.
import { expect } from '@playwright/test';
import { Office, sendOn, submit, test } from './people.ts';

test('a period is counted, contested and answered; a year is reported', async ({ page, browser }) => {
  const { regNo } = await submit(page, { title: '楼道堆物', content: '楼道堆满杂物。', demand: '请清理' });
  const office = new Office(browser);
  await sendOn(office, regNo);
  const analyst = await office.as('analyst@xinfang.example');
  await analyst.goto('/figures');
  const form = analyst.locator('details').filter({ hasText: '统计一个期间' });
  if (!(await form.getByRole('button', { name: '统计' }).isVisible())) await analyst.getByText('统计一个期间').click();
  await analyst.getByRole('button', { name: '统计', exact: true }).click();
  await expect(analyst.getByRole('heading', { level: 1 })).toContainText('考核');
  await analyst.getByRole('button', { name: '重新统计核对' }).click();
  await expect(analyst.getByRole('status')).toHaveText('重新统计，数字相同。');
  const address = new URL(analyst.url()).pathname;
  const head = await office.as('head@zhujian.example');
  await head.goto(address);
  await expect(head.getByRole('heading', { name: '本单位的指标' })).toBeVisible();
  await expect(head.locator('main')).not.toContainText('联纺东街道');
  await head.getByText('对一项指标提出异议').click();
  await head.getByLabel('哪一项').selectOption({ label: '初次信访联系率' });
  await head.getByLabel('理由').fill('已经电话联系，录音在卷');
  await head.getByRole('button', { name: '提出异议' }).click();
  await expect(head.getByRole('status')).toContainText('提出异议');
  await analyst.goto(address);
  await analyst.getByLabel('核实结果和理由').fill('以系统记录为准，维持');
  await analyst.getByRole('button', { name: '答复', exact: true }).click();
  await expect(analyst.getByText('以系统记录为准，维持')).toBeVisible();

  await analyst.goto('/figures');
  await analyst.getByText('统计一个期间').click();
  const year = new Date().getFullYear() - 1;
  await analyst.getByLabel('年度报告', { exact: false }).first().check();
  await analyst.getByLabel('从', { exact: true }).fill(`${year}-01-01`);
  await analyst.getByLabel('到', { exact: true }).fill(`${year}-12-31`);
  await analyst.getByRole('button', { name: '统计', exact: true }).click();
  await analyst.getByLabel('涉及领域和主要问题').fill('供暖、物业。');
  await analyst.getByLabel('被投诉较多的机关').fill('承担全区行业管理。');
  await analyst.getByLabel('其他应当报告的事项').fill('无');
  await analyst.getByRole('button', { name: '保存' }).click();
  await expect(analyst.getByRole('status')).toContainText('保存年度报告');
  const lead = await office.as('lead@xinfang.example');
  await lead.goto(new URL(analyst.url()).pathname);
  await lead.getByRole('button', { name: '签发年度报告' }).click();
  await expect(lead.getByRole('article', { name: '信访情况年度报告' })).toContainText('邯郸市信访局');

  const conf = await office.as('conf@xinfang.example');
  await conf.goto('/inspection');
  await conf.getByRole('button', { name: '列出' }).click();
  await expect(conf.getByRole('alert')).toBeVisible();
  await conf.getByLabel('来函文号').fill('区委巡察组函〔2026〕5号');
  await conf.getByLabel('被巡视巡察的单位').selectOption({ label: '区住房和城乡建设局' });
  await conf.getByRole('button', { name: '列出' }).click();
  await expect(conf.getByText(regNo)).toBeVisible();
  await office.close();
});
