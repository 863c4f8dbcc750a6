// Sent twice, or lost on the way: one submission, one receipt; one step, one event.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import pg from 'pg';
import sharp from 'sharp';
import { fillPetition, Office, openStep, phone, portalUrl, submit, test } from './people.ts';

const database = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 1 });
test.afterAll(() => database.end());
const count = async (title: string) => (await database.query('select count(*)::int as n from app.matters where title = $1', [title])).rows[0].n;
const petition = (title: string) => ({ title, content: '夜里施工吵得睡不着。', demand: '请责令夜间停工' });
const receiptOf = async (page: Page) => ({ code: await page.getByTestId('query-code').textContent(), regNo: await page.getByTestId('reg-no').textContent() });

test('a double click sends one submission', async ({ page }) => {
  const title = `双击 ${Date.now()}`;
  await fillPetition(page, petition(title));
  await page.getByRole('button', { name: '确认提交' }).dblclick();
  await expect(page.getByRole('heading', { name: '提交成功' })).toBeVisible();
  expect(await count(title)).toBe(1);
});

test('the same form sent five times at once has one receipt', async ({ page }) => {
  const title = `同时 ${Date.now()}`;
  await fillPetition(page, petition(title));
  const fields = await page.locator('form', { has: page.getByRole('button', { name: '确认提交' }) }).evaluate((form) => [...new FormData(form as HTMLFormElement)].map(([k, v]) => [k, String(v)] as [string, string]));
  const body = () => {
    const multipart = new FormData();
    for (const [k, v] of fields) multipart.append(k, v);
    multipart.set('go', 'send');
    return multipart;
  };
  const answers = await Promise.all(Array.from({ length: 5 }, () => fetch(`${portalUrl()}/submit`, { method: 'POST', headers: { origin: portalUrl() }, body: body(), redirect: 'manual' })));
  expect(answers.map((a) => a.status)).toEqual([303, 303, 303, 303, 303]);
  const receipts = await Promise.all(answers.map(async (a) => {
    const cookie = a.headers.getSetCookie().map((c) => c.split(';')[0]).join('; ');
    const html = await (await fetch(`${portalUrl()}/submit/receipt`, { headers: { cookie } })).text();
    return /data-testid="reg-no"[^>]*>([^<]+)</.exec(html)?.[1];
  }));
  expect(new Set(receipts).size).toBe(1);
  expect(receipts[0]).toMatch(/^CTW/);
  expect(await count(title)).toBe(1);
});

test('an answer lost on the way: the retry gets the same receipt', async ({ page }) => {
  const title = `重试 ${Date.now()}`;
  await fillPetition(page, petition(title));
  let isLost = true;
  await page.route('**/submit', async (route) => {
    if (!isLost || route.request().method() !== 'POST') return route.fallback();
    isLost = false;
    await route.fetch({ maxRedirects: 0 }); // it reached the server
    await route.abort('connectionreset');
  });
  await page.waitForLoadState(); // the script that sends again is there
  await page.getByRole('button', { name: '确认提交' }).click({ noWaitAfter: true });
  await expect.poll(() => count(title)).toBe(1);
  await expect(page.getByRole('alert').filter({ hasText: '网络断开了' })).toContainText('您写的内容都在');
  await page.getByRole('button', { name: '点此重试' }).click();
  await expect(page.getByRole('heading', { name: '提交成功' })).toBeVisible();
  const { rows } = await database.query('select reg_no from app.matters where title = $1', [title]);
  expect(rows.map((r) => r.reg_no)).toEqual([(await receiptOf(page)).regNo]);
});

test('a large photograph goes on where the line broke, also after the page was closed; an earlier matter is shown by its code; a petition waits for the network [R-REG-ALL]', async ({ browser }) => {
  const title = `断网 ${Date.now()}`;
  const photograph = test.info().outputPath('大照片.png');
  await sharp({ create: { width: 1200, height: 1000, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).png().toFile(photograph);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const { code: earlier } = await submit(await context.newPage(), petition(`${title}，上一次`));
  const offsets: number[] = [];
  let lets = 2;
  await context.route('**/pieces/*', (route) => {
    if (route.request().method() !== 'PATCH') return route.fallback();
    if (lets-- < 1) return route.abort('connectionreset');
    offsets.push(Number(route.request().headers()['upload-offset']));
    return route.fallback();
  });
  const first = await context.newPage();
  await first.goto(`${portalUrl()}/submit`);
  await first.getByLabel('申诉求决类').check();
  await first.getByRole('button', { name: '下一步' }).click();
  await first.getByLabel('标题', { exact: true }).fill(title);
  await first.getByLabel('具体内容', { exact: true }).fill('夜里施工吵得睡不着。');
  await first.getByLabel('主要诉求', { exact: true }).fill('请责令夜间停工');
  await first.getByLabel('问题属地', { exact: true }).selectOption({ label: '联纺东街道' });
  await first.locator('#files').setInputFiles(photograph);
  await expect.poll(() => lets).toBeLessThan(0);
  await expect(first.locator('.files p')).toContainText('正在上传：大照片.png');
  await first.waitForTimeout(600); // what was typed is kept a moment after the last key
  await first.close();

  lets = 100;
  const page = await context.newPage();
  await page.goto(`${portalUrl()}/submit`);
  await page.getByRole('button', { name: '接着填写' }).click();
  await page.locator('#files').setInputFiles(photograph);
  await expect(page.locator('.files p')).toContainText('已上传 1 个：大照片.png', { timeout: 30_000 });
  expect([offsets.filter((o) => o === 0).length, offsets.length > 2, offsets.toSorted((a, b) => a - b)]).toEqual([1, true, offsets]);
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('姓名', { exact: true }).fill('佟雨禾');
  await page.getByLabel('住址', { exact: true }).fill('联纺东街道示例小区1号');
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByText('大照片.png')).toBeVisible();
  await page.locator('#earlier-panel summary').click();
  await page.getByLabel('以前的查询码').fill('9'.repeat(16));
  await page.getByRole('button', { name: '看看办到哪一步了' }).click();
  await expect(page.locator('#earlier-fault')).toContainText('没有找到');
  await page.getByLabel('以前的查询码').fill(earlier);
  await page.getByRole('button', { name: '看看办到哪一步了' }).click();
  await expect(page.locator('#earlier-matter')).toContainText('待登记');
  const [other] = await Promise.all([context.waitForEvent('page'), page.getByRole('button', { name: '打开以前的事项' }).click()]);
  await expect(other.getByTestId('matter-status')).toHaveText('待登记');
  await other.close();
  await expect(page.getByText('大照片.png')).toBeVisible();
  await page.waitForLoadState('load');
  await context.setOffline(true);
  await page.getByRole('button', { name: '确认提交' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '网络断开了' })).toContainText('恢复后自动提交');
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: '提交成功' })).toBeVisible({ timeout: 30_000 });
  expect(await count(title)).toBe(1);
  const { rows } = await database.query('select a.file_name from app.attachments a join app.matters m on m.id = a.matter_id where m.title = $1', [title]);
  expect(rows).toEqual([{ file_name: '大照片.png' }]);
  await context.close();
});

test('what was attached before its writer says that it is a report is encrypted there and then, without script, and stays attached [R-CONF-SEAL]', async ({ browser }) => {
  const page = await (await browser.newContext(phone)).newPage(), title = `改为检举 ${Date.now()}`;
  const pressed = (name: string) => page.getByRole('button', { name, exact: true }).last().click();
  await page.goto(`${portalUrl()}/submit`);
  await page.getByLabel('申诉求决类').check();
  await pressed('下一步');
  await page.getByLabel('标题', { exact: true }).fill(title);
  await page.getByLabel('具体内容', { exact: true }).fill('有人收了钱。');
  await page.getByLabel('问题属地', { exact: true }).selectOption({ label: '联纺东街道' });
  const form = await page.locator('input[name="id"]').inputValue(), picture = await sharp({ create: { width: 6, height: 4, channels: 3, background: '#c33' } }).png().toBuffer();
  await page.locator('#files').setInputFiles({ name: '收条.png', mimeType: 'image/png', buffer: picture });
  await pressed('下一步');
  const row = async () => (await database.query('select file_name, sealed_at is not null as is_sealed, matter_id is not null as is_sent from app.attachments where intake_id = app.intake_of($1)', [form])).rows;
  expect(await row()).toEqual([{ file_name: '收条.png', is_sealed: false, is_sent: false }]);
  await pressed('上一步');
  await pressed('上一步');
  await page.getByLabel('检举控告类').check();
  await pressed('下一步');
  await expect(page.getByText('检举控告的内容会密封保存')).toBeVisible();
  expect(await row()).toEqual([{ file_name: '（密封）', is_sealed: true, is_sent: false }]);
  await expect(page.getByText('收条.png')).toBeVisible();
  await pressed('下一步');
  await page.getByLabel('姓名', { exact: true }).fill('佟雨禾');
  await page.getByLabel('住址', { exact: true }).fill('联纺东街道示例小区1号');
  await pressed('下一步');
  await pressed('确认提交');
  await expect(page.getByRole('heading', { name: '提交成功' })).toBeVisible();
  expect(await row()).toEqual([{ file_name: '（密封）', is_sealed: true, is_sent: true }]);
});

test('pieces of a file are bounded, belong to one form and one browser, lie nowhere as they came, and are never given out again', async ({ request, playwright }) => {
  const intake = crypto.randomUUID();
  const begin = (bytes: number, form: string = intake) => request.post(`${portalUrl()}/pieces`, { headers: { origin: portalUrl(), 'tus-resumable': '1.0.0', 'upload-length': String(bytes), 'upload-metadata': `intake ${Buffer.from(form).toString('base64')}` } });
  expect((await begin(5)).status()).toBe(403); // a browser that was shown no form
  await request.get(`${portalUrl()}/suggestions/new`);
  expect((await begin(20 * 1024 * 1024 + 1)).status()).toBe(413);
  expect((await begin(10, '../../etc')).status()).toBe(422);
  const begun = await begin(5);
  expect(begun.status()).toBe(201);
  const at = new URL(begun.headers().location ?? '', portalUrl()).href;
  const other = await playwright.request.newContext();
  await other.get(`${portalUrl()}/suggestions/new`);
  const far = { headers: { 'tus-resumable': '1.0.0' } };
  expect([(await request.head(at, far)).status(), (await other.head(at, far)).status(), (await request.head(at, far)).headers()['access-control-allow-origin']]).toEqual([200, 404, undefined]);
  expect((await request.patch(at, { headers: { origin: portalUrl(), 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' }, data: Buffer.from('<svg>') })).status()).toBe(204);
  const id = at.split('/').at(-1) ?? '';
  const folder = readdirSync(tmpdir()).filter((n) => n.startsWith('xinfang-pieces-')).map((n) => join(tmpdir(), n)).find((f) => existsSync(join(f, id))) ?? '';
  expect([readFileSync(join(folder, id)).length, readFileSync(join(folder, id), 'utf8') === '<svg>', readFileSync(join(folder, `${id}.json`), 'utf8').includes(intake)]).toEqual([5, false, false]);
  for (const path of [at, `${portalUrl()}/pieces/..%2f..%2fetc%2fpasswd`]) expect((await request.get(path)).status()).toBe(404);
  for (let n = 1; n < 20; n += 1) expect((await begin(5)).status()).toBe(201);
  expect((await begin(5)).status()).toBe(422);
  const send = (form: string) => request.post(`${portalUrl()}/submit`, { headers: { origin: portalUrl() }, multipart: { step: 'matter', go: 'next', id: form, type: 'C', piece: `${at.split('/').at(-1)}|照片.jpg` } });
  expect(await (await send(crypto.randomUUID())).text()).toContain('有附件没有上传成功'); // of another form
  const theirs = await other.post(`${portalUrl()}/submit`, { headers: { origin: portalUrl() }, multipart: { step: 'matter', go: 'next', id: intake, type: 'C', piece: `${id}|照片.jpg` } });
  expect(await theirs.text()).toContain('有附件没有上传成功'); // of another browser
  expect(await (await send(intake)).text()).toContain('这个文件不能上传'); // looked into like every other
});

test('a step sent twice happens once, and the second answer says what happened', async ({ page, browser }) => {
  const { regNo } = await submit(page, petition(`登记 ${Date.now()}`));
  const office = new Office(browser);
  const desk = await office.openFromQueue('registrar@xinfang.example', regNo);
  await openStep(desk, '登记');
  await desk.getByLabel('内容分类').selectOption('0302');
  const url = desk.url().split('?')[0] ?? '';
  const fields = await desk.locator('#step form').evaluate((form) => [...new FormData(form as HTMLFormElement)].map(([k, v]) => [k, String(v)] as [string, string]));
  const cookie = (await desk.context().cookies()).map((c) => `${c.name}=${c.value}`).join('; ');
  const send = () => fetch(url, { method: 'POST', headers: { origin: new URL(url).origin, cookie }, body: new URLSearchParams(fields), redirect: 'manual' });
  const answers = await Promise.all([send(), send()]);
  expect(answers.map((a) => a.status).sort()).toEqual([303, 409]);
  const told = await answers.find((a) => a.status === 409)?.text();
  expect(told).toContain('办理“登记”');
  const { rows } = await database.query("select count(*)::int as n from app.events e join app.matters m on m.id = e.matter_id where m.reg_no = $1 and e.transition = 'T-02'", [regNo]);
  expect(rows[0].n).toBe(1);
  await office.close();
});
