// Sent twice, or lost on the way: one submission, one receipt; one step, one event.
import { expect, type Page, test } from '@playwright/test';
import pg from 'pg';
import { fillPetition, Office, openStep, portalUrl, submit } from './people.ts';

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
  await page.getByRole('button', { name: '确认提交' }).click({ noWaitAfter: true });
  await expect.poll(() => count(title)).toBe(1);
  await expect(() => page.goBack()).toPass(); // the browser may still be showing that the connection broke
  await page.getByRole('button', { name: /下一步|确认提交/ }).click();
  if (await page.getByRole('button', { name: '确认提交' }).isVisible()) await page.getByRole('button', { name: '确认提交' }).click();
  await expect(page.getByRole('heading', { name: '提交成功' })).toBeVisible();
  const { rows } = await database.query('select reg_no from app.matters where title = $1', [title]);
  expect(rows.map((r) => r.reg_no)).toEqual([(await receiptOf(page)).regNo]);
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
