// One journey per bad input, on a phone without script: a sentence at the field, nothing typed is lost, nothing is stored.
import { pdf as pdfOf } from '../support/pdf.ts';
import { writeFileSync } from 'node:fs';
import { type Browser, expect, type Page } from '@playwright/test';
import pg from 'pg';
import { fillPetition, Office, phone, portalUrl, submit, test, track } from './people.ts';

const database = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 1 });
test.afterAll(() => database.end());
/** What is stored of petitions; a refused one changes none of these. */
const stored = async () => (await database.query(`select (select count(*) from app.matters)::int as matters, (select count(*) from app.submissions)::int as submissions,
  (select count(*) from app.events)::int as events, (select count(*) from app.attachments)::int as attachments`)).rows[0];
const citizen = async (browser: Browser): Promise<Page> => (await browser.newContext(phone)).newPage();
const petition = { title: '楼道灯坏了半年', content: '三单元楼道灯坏了半年，老人摔倒过两次。', demand: '请督促物业修好楼道灯' };
const next = (page: Page) => page.getByRole('button', { name: '下一步' }).click();

async function atMatter(page: Page): Promise<void> {
  await page.goto(`${portalUrl()}/submit`);
  await page.getByLabel('申诉求决类').check();
  await next(page);
}
async function fillMatter(page: Page, parts: Partial<typeof petition> = {}): Promise<void> {
  const p = { ...petition, ...parts };
  await page.getByLabel('标题', { exact: true }).fill(p.title);
  await page.getByLabel('具体内容', { exact: true }).fill(p.content);
  await page.getByLabel('主要诉求', { exact: true }).fill(p.demand);
  await page.getByLabel('问题属地', { exact: true }).selectOption({ label: '联纺东街道' });
}
async function expectKept(page: Page, parts: Partial<typeof petition> = {}): Promise<void> {
  const p = { ...petition, ...parts };
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue(p.title);
  await expect(page.getByLabel('具体内容', { exact: true })).toHaveValue(p.content);
  await expect(page.getByLabel('主要诉求', { exact: true })).toHaveValue(p.demand);
}
/** The summary on top, whose link leads to the field. */
async function expectFault(page: Page, text: RegExp): Promise<void> {
  await expect(page.getByRole('alert')).toContainText(text);
  await expect(page.getByRole('alert').getByRole('link').first()).toHaveAttribute('href', /^#/);
}
type Sample = { name: string; mimeType: string; buffer: Buffer };
async function attach(page: Page, files: Sample[]): Promise<void> {
  const input = page.locator('input[type=file][name=files]');
  if (files.every((f) => f.buffer.byteLength < 1e7)) return input.setInputFiles(files);
  const paths = files.map((f) => ({ path: test.info().outputPath(f.name), ...f })); // the browser takes large ones from disk
  for (const f of paths) writeFileSync(f.path, f.buffer);
  await input.setInputFiles(paths.map((f) => f.path));
}
const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: pdfOf() });

test('larger type and higher contrast, asked for in the middle of a form, lose nothing of it', async ({ browser }) => {
  const page = await (await browser.newContext({ ...phone, baseURL: portalUrl(), javaScriptEnabled: true })).newPage();
  await page.goto('/submit');
  await page.getByLabel('检举控告类').check(); // kept on no device: what is lost is lost
  await next(page);
  await fillMatter(page);
  const kept = page.waitForResponse((answer) => answer.url().endsWith('/view'));
  await page.getByRole('button', { name: '长辈版' }).click();
  await expect(page.locator('html.elder')).toHaveCount(1);
  await expect(page.getByRole('button', { name: '退出长辈版' })).toHaveAttribute('aria-pressed', 'true');
  await expectKept(page);
  await kept;
  await page.goto('/');
  await expect(page.locator('html.elder')).toHaveCount(1);
  await page.getByRole('button', { name: '退出长辈版' }).click();
  await expect(page.locator('html.elder')).toHaveCount(0);
});

test('empty steps are told one by one, and then it can be sent', async ({ browser }) => {
  const page = await citizen(browser);
  const before = await stored();
  await page.goto(`${portalUrl()}/submit`);
  await next(page);
  await expectFault(page, /请选择信访类型/);
  await page.getByLabel('申诉求决类').check();
  await next(page);
  await next(page);
  await expectFault(page, /请填写标题/);
  await fillMatter(page);
  await next(page);
  await next(page);
  await expectFault(page, /姓名/);
  expect(await stored()).toEqual(before);
  await page.getByLabel('姓名', { exact: true }).fill('佟雨禾');
  await page.getByLabel('住址', { exact: true }).fill('联纺东街道示例小区1号');
  await next(page);
  await expect(page.getByText(petition.content)).toBeVisible();
  await page.getByRole('button', { name: '确认提交' }).click();
  await expect(page.getByRole('heading', { name: '提交成功' })).toBeVisible();
  expect((await stored()).matters).toBe(before.matters + 1);
});

for (const [what, files, says] of [
  ['of 50 MB', [{ name: '录像.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(50 * 1024 * 1024, '%PDF-1.4 ') }], /20 MB/],
  ['of a wrong type', [{ name: '安装.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ\x90\x00program') }], /不能上传/],
  ['that is a page with script', [{ name: '说明.html', mimeType: 'text/html', buffer: Buffer.from('<script>alert(1)</script>') }], /不能上传/],
  ['that lies about its type', [{ name: '照片.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<?php echo 1; ?>') }], /不能上传/],
  ['in a number of twenty', Array.from({ length: 20 }, (_, i) => pdf(`材料${i}.pdf`)), /最多 10 个/],
] as const) {
  test(`an attachment ${what} is refused, and the words stay`, async ({ browser }) => {
    const page = await citizen(browser);
    const before = await stored();
    await atMatter(page);
    await fillMatter(page);
    await attach(page, [...files]);
    await next(page);
    await expectFault(page, says);
    await expectKept(page);
    expect(await stored()).toEqual(before);
    await attach(page, [pdf('说明.pdf')]);
    await next(page);
    await expect(page.getByLabel('姓名', { exact: true })).toBeVisible();
  });
}

for (const [what, parts, says] of [
  ['a title of 101 characters', { title: '长'.repeat(101) }, /标题太长/],
  ['a content of 20,001 characters', { content: '字'.repeat(20_001) }, /具体内容太长/],
  ['a demand of 501 characters', { demand: '求'.repeat(501) }, /诉求太长/],
] as const) {
  test(`${what} is told, and stays as typed`, async ({ browser }) => {
    const page = await citizen(browser);
    const before = await stored();
    await atMatter(page);
    await fillMatter(page, parts);
    await next(page);
    await expectFault(page, says);
    await expectKept(page, parts);
    expect(await stored()).toEqual(before);
  });
}

test('a telephone of twenty digits is told, and a corrected one is taken', async ({ browser }) => {
  const page = await citizen(browser);
  const before = await stored();
  await fillPetition(page, { ...petition, phone: '12345678901234567890' });
  await expectFault(page, /5 到 15 位/);
  await expect(page.locator('#phone')).toHaveValue('12345678901234567890');
  await expect(page.getByLabel('姓名', { exact: true })).toHaveValue('佟雨禾');
  expect(await stored()).toEqual(before);
  await page.locator('#phone').fill('0310-1234567转801');
  await next(page);
  await page.getByRole('button', { name: '确认提交' }).click();
  await expect(page.getByRole('heading', { name: '提交成功' })).toBeVisible();
});

test('script in every field is words and nothing else, for the citizen and for the clerk', async ({ browser }) => {
  const evil = '<script src="data:,alert(1)"></script>"><img src=x onerror=alert(1)>';
  const open = await browser.newContext({ viewport: { width: 390, height: 844 } }); // with script on, or nothing could run
  const page = await open.newPage();
  const dialogs: string[] = [];
  page.on('dialog', (d) => (dialogs.push(d.message()), d.dismiss()));
  const { code, regNo } = await submit(page, { title: evil, content: evil, demand: evil, name: '<b>佟</b>' });
  await track(page, code);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(evil);
  expect(await page.locator('img[src=x], main script:not([type]):not([src]), h1 b').count()).toBe(0);
  const office = new Office(browser);
  const desk = await office.as('registrar@xinfang.example');
  desk.on('dialog', (d) => (dialogs.push(d.message()), d.dismiss()));
  await desk.goto('/queue');
  await desk.getByRole('link', { name: regNo }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(evil);
  expect(await desk.locator('img[src=x]').count()).toBe(0);
  expect(dialogs).toEqual([]);
  await office.close();
});

test('rare characters and emoji are kept as they were typed [R-PRIV-UNICODE]', async ({ browser }) => {
  const page = await citizen(browser);
  const rare = '𠮷野家门口𪚥㐂👵🏻👨‍👩‍👧 供暖不热';
  const { code, regNo } = await submit(page, { title: rare, content: `${rare}\n第二行　全角空格`, demand: rare, name: '阿依古丽·买买提江' });
  await track(page, code);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(rare);
  const { rows } = await database.query('select m.title, s.content, p.name from app.matters m join app.submissions s on s.matter_id = m.id join app.parties p on p.matter_id = m.id where m.reg_no = $1', [regNo]);
  expect(rows[0]).toEqual({ title: rare, content: `${rare}\n第二行　全角空格`, name: '阿依古丽·买买提江' });
});

test('a tracking code is found however it is written, and a wrong one is told', async ({ browser }) => {
  const page = await citizen(browser);
  const { code } = await submit(page, petition);
  const digits = code.replace(/\D/g, '');
  const wide = digits.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
  for (const written of [digits, `  ${code} `, digits.replace(/(\d{4})/g, '$1 '), wide]) {
    const other = await citizen(browser);
    await track(other, written);
    await expect(other.getByTestId('matter-status')).toHaveText('待登记');
    await other.context().close();
  }
  const stranger = await citizen(browser);
  await track(stranger, `${digits.slice(0, 15)}${(Number(digits[15]) + 1) % 10}`);
  await expect(stranger.getByRole('alert')).toContainText('没有找到');
  await track(stranger, '不知道');
  await expect(stranger.getByRole('alert')).toContainText('没有找到');
  await track(stranger, '');
  await expect(stranger.getByRole('alert')).toContainText('请输入查询码');
});

test('a closed connection goes on by itself, also without script where nothing was typed; what was typed stays [R-STANCE-OPEN-CHANNEL]', async ({ browser }) => {
  const page = await citizen(browser);
  const { code } = await submit(page, petition);
  await fillPetition(page, { ...petition, title: '路灯不亮' });
  await database.query("update app.throttles set at_most = 1, wait_seconds = 5 where name in ('lookups', 'submissions')");
  try {
    const stranger = await citizen(browser);
    await track(stranger, '9'.repeat(16));
    await track(stranger, code);
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('请稍等');
    await stranger.getByRole('button', { name: '继续' }).click();
    await expect(stranger.getByText('还要再等一会儿')).toBeVisible();
    await expect(stranger.getByText('这一页会自己继续')).toBeVisible();
    await expect(stranger.getByTestId('matter-status')).toHaveText('待登记', { timeout: 30_000 }); // nobody pressed anything
    await page.getByRole('button', { name: '确认提交' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('请稍等');
    const withScript = await (await browser.newContext()).newPage();
    await track(withScript, '9'.repeat(16));
    await expect(withScript.getByRole('alert')).toContainText('没有找到', { timeout: 30_000 });
    await track(withScript, code);
    await expect(withScript.getByTestId('matter-status')).toHaveText('待登记', { timeout: 30_000 });
    await expect(async () => {
      await page.getByRole('button', { name: '继续' }).click();
      await expect(page.getByRole('heading', { name: '提交成功' })).toBeVisible({ timeout: 1000 });
    }).toPass({ intervals: [2000] });
    const { rows } = await database.query("select s.content from app.submissions s where s.title = '路灯不亮'");
    expect(rows).toEqual([{ content: petition.content }]);
  } finally {
    await database.query("update app.throttles set at_most = case name when 'lookups' then 20 else 300 end, wait_seconds = case name when 'lookups' then 60 else 30 end where name in ('lookups', 'submissions')");
    await database.query('delete from app.attempts');
  }
});
