// Every page of both sites at a phone's and a desk's width: nothing sticks out, nobody is shut out, no other language.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { fillPetition, Office, officeUrl, openStep, portalUrl, submit, test, track } from './people.ts';

declare const axe: typeof import('axe-core'); // in the page, once its script is there
const axeScript = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

test.describe.configure({ timeout: 600_000 }); // every page of a site, read by axe, on two cores that may have other work

const sizes = [{ width: 1440, height: 900 }, { width: 390, height: 844 }];
/** What may stand in Latin letters: codes of the law's own tables, file types, addresses, keys, hash values, and markup that somebody typed. */
const allowed = [/CT[A-Z]\d{12,}/g, /[RWDTN]-[A-Z0-9-]+/g, /(?<![A-Za-z])(JPG|PNG|WEBP|PDF|CSV|Word|docx|Excel|xlsx|MB|KB|Ctrl|QR|GB|WCAG)(?![A-Za-z])/gi, /[\w.-]+@[\w.-]+/g, /https?:\/\/\S+/g, /\b[0-9a-f]{8,}\b/g, /<[^>\n]*>/g];

/** A page as a desk shows it, then as a telephone does. */
async function look(page: Page, name: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    expect(await problemsOf(page), `${name} at ${size.width} px`).toEqual([]);
  }
}

async function problemsOf(page: Page): Promise<string[]> {
  const problems: string[] = [];
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) problems.push(`scrolls sideways by ${wide} px`);
  const headings = await page.getByRole('heading', { level: 1 }).count();
  if (headings !== 1) problems.push(`${headings} headings of the first level`);
  if ((await page.locator('html').getAttribute('lang')) !== 'zh-CN') problems.push('not marked as Chinese');
  const twice = await page.evaluate(() => [...document.querySelectorAll('[id]')].map((e) => e.id).filter((id, n, all) => all.indexOf(id) !== n));
  if (twice.length) problems.push(`ids given twice: ${twice.join(' ')}`);
  const words = allowed.reduce((text, pattern) => text.replace(pattern, ''), await page.locator('body').innerText()).match(/[A-Za-z]{3,}/g) ?? [];
  if (words.length) problems.push(`words: ${[...new Set(words)].join(' ')}`);
  const small = !page.url().startsWith(portalUrl()) ? [] : await page.locator('main :is(summary, button, select, textarea, .button, .alone, input[type=text])').evaluateAll((all) => all.flatMap((e) => {
    const { width, height } = e.getBoundingClientRect();
    return width > 1 && height > 0 && height < 43.5 ? [e.textContent?.trim().slice(0, 20) || e.id] : [];
  }));
  if (small.length) problems.push(`too small for a finger: ${small.join('、')}`);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeScript);
  const { violations } = await page.evaluate((tags) => axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  problems.push(...violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(', ')}`));
  return problems;
}

const petition = { title: '供暖温度不达标', content: '入冬以来室内只有十四度。\n老人和孩子受不了。', demand: '请督促供热公司把温度提到标准' };
test('the portal [R-RIGHT-ACCESS, R-RIGHT-RESPECT]', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  for (const path of ['/', '/notices', '/answers', '/suggestions', '/suggestions/new', '/process', '/privacy', '/accessibility', '/verify', '/track', '/submit', '/nowhere']) {
    await page.goto(`${portalUrl()}${path}`);
    await look(page, path);
    await expect(page.getByRole('link', { name: '对工作人员作风提意见' })).toBeVisible();
  }
  await page.goto(`${portalUrl()}/submit`);
  await page.getByRole('button', { name: '下一步' }).click();
  await look(page, 'the first step with a fault');
  await page.getByLabel('检举控告类').check();
  await page.getByRole('button', { name: '下一步' }).click();
  await look(page, 'the step of the report');
  await fillPetition(page, petition);
  await look(page, 'the review page');
  await page.getByRole('button', { name: '确认提交' }).click();
  await expect(page.getByRole('heading', { name: '提交成功' })).toBeVisible();
  await look(page, 'the receipt');
  const code = (await page.getByTestId('query-code').textContent()) ?? '';
  await track(page, '1234-5678-9012-3456');
  await look(page, 'a wrong code');
  await page.getByLabel('查询码').fill(code);
  await page.getByRole('button', { name: '查询', exact: true }).click();
  await page.getByText('我想撤回这件事项').click();
  await look(page, 'a matter');
  await page.getByRole('link', { name: '信访事项收件回执' }).first().click();
  await look(page, 'a paper');
  await page.goto(`${portalUrl()}/track/data`);
  await page.getByLabel('提交时填写的姓名').fill('佟雨禾');
  await page.getByRole('button', { name: '查看我的个人信息' }).click();
  await page.getByRole('button', { name: '申请更正' }).click();
  await look(page, 'own data with a fault');
  await page.goto(`${portalUrl()}/verify`);
  await page.getByLabel('或者粘贴文件里的文字').fill(await page.evaluate(() => fetch('/track/receipt.json').then((answer) => answer.text())));
  await page.getByRole('button', { name: '核验回执' }).click();
  await expect(page.getByRole('status').first()).toContainText('回执有效');
  await look(page, 'a receipt that holds');
  await page.getByLabel('文书的校验值').fill('0'.repeat(64));
  await page.getByRole('button', { name: '核验文书' }).click();
  await look(page, 'a paper that is not ours');
  const report = await submit(page, petition, '检举控告类');
  await look(page, 'the receipt of a report');
  await page.getByRole('button', { name: '从这台设备上清除' }).click();
  await track(page, report.code);
  await page.getByText('给保密专员留言').click();
  await page.getByLabel('留言', { exact: true }).fill('我还有录音。');
  await page.getByRole('button', { name: '留言', exact: true }).click();
  await page.getByText('我想给家人或者村干部一个代办码').click();
  await look(page, 'a report with a message');
  await page.context().close();
});

test('the back office', async ({ browser }) => {
  const citizen = await (await browser.newContext()).newPage();
  const report = await submit(citizen, petition, '检举控告类'), { regNo } = await submit(citizen, petition);
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${officeUrl()}/login`);
  await look(page, 'login');
  await page.getByLabel('邮箱').fill('registrar@xinfang.example');
  await page.getByLabel('密码').fill('wrong');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await look(page, 'a wrong password');
  await page.context().close();
  const office = new Office(browser);
  let desk = await office.as('registrar@xinfang.example');
  for (const path of ['/queue', '/register', `/search?q=${regNo}`, '/search?q=不存在的件', '/search?q=供&open=yes&from=2026-01-01', '/search?from=昨天', '/settings', '/help', '/supervisions', '/recommendations', '/units', '/figures', '/topics', '/imports', '/join', '/forgot', '/counter', '/numbers', '/process', '/nowhere']) {
    await desk.goto(path);
    await look(desk, path);
  }
  await desk.close();
  desk = await office.openFromQueue('registrar@xinfang.example', regNo);
  await openStep(desk, '登记');
  await look(desk, 'the form 登记');
  await desk.locator('#step').getByRole('button', { name: '登记', exact: true }).click();
  await expect(desk.getByRole('alert')).toBeInViewport(); // the page comes back at the form, not at its top
  await look(desk, 'the form 登记 with a fault');
  await desk.getByLabel('内容分类').selectOption('0302');
  await desk.locator('#step').getByRole('button', { name: '登记', exact: true }).click();
  await look(desk, 'a matter after a step');
  await desk.getByRole('link', { name: /^案卷/ }).click();
  await expect(desk.getByRole('heading', { name: '卷内目录' })).toBeVisible();
  await look(desk, 'the dossier');
  await office.as('triage@xinfang.example');
  const triage = await office.openFromQueue('triage@xinfang.example', regNo);
  for (const step of ['转送', '交办', '告知引导', '拆分']) {
    await openStep(triage, step);
    await look(triage, `the form ${step}`);
  }
  const admin = await office.as('admin@xinfang.example');
  await admin.goto('/settings');
  await admin.getByLabel('年度').fill('2027');
  await admin.getByLabel('来源').fill('通知');
  await admin.getByLabel('放假和调休的日子').fill('明年元旦');
  await admin.getByRole('button', { name: '导入' }).click();
  await expect(admin.getByRole('alert')).toContainText('这一行看不懂');
  await expect(admin.getByLabel('放假和调休的日子')).toHaveValue('明年元旦');
  await look(admin, 'the settings of the administrator');
  await admin.goto('/staff');
  await admin.getByText('邀请新的工作人员').click();
  await admin.getByRole('button', { name: '邀请', exact: true }).click();
  await expect(admin.locator('#invite').getByRole('alert')).toBeVisible();
  await look(admin, 'an invitation with a fault');
  for (const path of ['/record', '/retention', '/second-factor', '/password']) {
    await admin.goto(path);
    await look(admin, `${path} of the administrator`);
  }
  const conf = await office.openFromQueue('conf@xinfang.example', report.regNo);
  await conf.getByLabel('开启理由').fill('登记');
  await conf.getByRole('button', { name: '开启密封件' }).click();
  await expect(conf.getByRole('heading', { name: '与报告人的留言' })).toBeVisible();
  await look(conf, 'a report that was opened');
  const lead = await office.as('lead@xinfang.example');
  await lead.goto('/settings');
  await lead.getByRole('link', { name: '文号登记簿' }).click();
  await expect(lead.getByRole('heading', { name: '文号登记簿' })).toBeVisible();
  await look(lead, 'the register of numbers');
  await lead.goto('/settings');
  await lead.getByRole('link', { name: '文书模板' }).click();
  await look(lead, 'the templates');
  await lead.getByRole('link', { name: '信访处理意见书' }).click();
  await look(lead, 'a template');
  const text = await lead.getByLabel('文字').inputValue();
  await lead.getByLabel('文字').fill(text.replace('{{登记编号}}', ''));
  await lead.getByRole('button', { name: '保存为新版本' }).click();
  await expect(lead.getByRole('alert')).toContainText('必填的空格不能删除');
  await expect(lead.getByLabel('文字')).toHaveValue(text.replace('{{登记编号}}', ''));
  await lead.getByLabel('文字').fill(`${text}\n如有疑问，请来电。`);
  await lead.getByRole('button', { name: '保存为新版本' }).click();
  await expect(lead.getByRole('status')).toContainText('已保存');
  await lead.getByLabel('文字').fill(text);
  await lead.getByRole('button', { name: '保存为新版本' }).click();
  await expect(lead.getByRole('status')).toContainText('已保存');
  const head = await office.as('head@shili.example');
  await head.goto('/queue');
  await look(head, 'an empty queue');
  await office.close();
});
