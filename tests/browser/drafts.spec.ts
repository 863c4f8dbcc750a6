// What was typed and not sent: kept on the device, unreadable there, offered again, forgotten when it was sent.
import { expect, type Page } from '@playwright/test';
import { Office, officeUrl, portalUrl, test } from './people.ts';
import { demoPassword } from '../../supabase/seed/accounts.ts';

/** Everything that the browser holds for scripts: as one text, how many rows of drafts, and what of it is neither cipher text nor the number of a day. */
const onDevice = (page: Page) => page.evaluate(async () => {
  const found: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })], plain: string[] = [];
  let rows = 0;
  const read = (value: unknown, name: string): void => {
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) found.push(new TextDecoder('utf-8').decode(value));
    else if (value instanceof CryptoKey || value instanceof Blob || typeof value !== 'object' || value === null) {
      if (name !== 'day' || typeof value !== 'number' || value > 1e5) plain.push(`${name}: ${String(value)}`);
    } else Object.entries(value).forEach(([part, inner]) => read(inner, part));
  };
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((done) => { const r = indexedDB.open(name ?? ''); r.onsuccess = () => done(r.result); });
    const all = <T>(store: string, how: 'getAll' | 'getAllKeys') => new Promise<T[]>((done) => { const r = db.transaction(store).objectStore(store)[how](); r.onsuccess = () => done(r.result as T[]); });
    for (const store of db.objectStoreNames) {
      for (const row of await all<unknown>(store, 'getAll')) read(row, '');
      for (const place of await all<string>(store, 'getAllKeys')) {
        rows += 1;
        if (!/^(?:draft|files):[0-9a-f]{64}$/.test(place)) plain.push(place);
      }
    }
    db.close();
  }
  return { text: found.join('\n'), rows, plain };
});
const keyCookie = async (page: Page) => (await page.context().cookies()).find((c) => c.name === 'drafts');

test('a petition is offered again after a closed page, encrypted meanwhile, and forgotten once it was sent', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: portalUrl(), locale: 'zh-CN' });
  let page = await context.newPage();
  await page.goto('/submit');
  await page.getByLabel('申诉求决类').check();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('标题', { exact: true }).fill('车棚漏雨');
  await page.getByLabel('具体内容', { exact: true }).fill('车棚顶漏雨，电动车淋坏了。');
  await expect(page.locator('#kept')).toBeVisible();
  await page.waitForTimeout(600);
  await page.close();

  page = await context.newPage();
  await page.goto('/submit');
  await expect(page.locator('#resume')).toContainText('车棚漏雨');
  const kept = await onDevice(page);
  expect([kept.rows, kept.plain]).toEqual([1, []]); // no key among it, and no name
  expect(kept.text).not.toContain('漏雨');
  const lock = await keyCookie(page);
  expect([lock?.httpOnly, lock?.sameSite, Math.round(((lock?.expires ?? 0) * 1000 - Date.now()) / 86_400_000)]).toEqual([true, 'Strict', 30]);
  await page.getByRole('button', { name: '接着填写' }).click();
  await expect(page.getByLabel('具体内容', { exact: true })).toHaveValue('车棚顶漏雨，电动车淋坏了。');
  await page.getByLabel('主要诉求', { exact: true }).fill('请修车棚');
  await page.getByLabel('问题属地', { exact: true }).selectOption({ label: '联纺东街道' });
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('姓名', { exact: true }).fill('佟雨禾');
  await page.getByLabel('住址', { exact: true }).fill('联纺东街道');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('button', { name: '确认提交' }).click();
  await expect(page.getByRole('heading', { name: '提交成功' })).toBeVisible();
  await expect.poll(async () => (await onDevice(page)).rows).toBe(0);
  await expect.poll(() => keyCookie(page)).toBeUndefined();
  await context.close();
});

test('without the key that the site gives a draft is noise: of another visit, after thirty days, and on a copy of the device', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: portalUrl(), locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto('/submit');
  await page.getByLabel('申诉求决类').check();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('标题', { exact: true }).fill('车棚漏雨');
  await expect(page.locator('#kept')).toBeVisible();
  const give = () => page.evaluate(() => fetch('/submit/key', { method: 'POST', body: new URLSearchParams({ act: 'give' }) }).then(async (a) => [a.status, a.headers.get('cache-control'), (await a.arrayBuffer()).byteLength]));
  expect(await give()).toEqual([200, 'no-store', 32]);
  for (const headers of [{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }] as Record<string, string>[]) expect((await page.request.post('/submit/key', { form: { act: 'give' }, headers })).status()).toBe(403);
  const lock = await keyCookie(page);
  await context.clearCookies({ name: 'drafts' }); // as the browser does after thirty days
  await page.goto('/submit');
  await page.waitForTimeout(400);
  await expect(page.locator('#resume')).toBeHidden();
  await context.addCookies([{ ...(lock as NonNullable<typeof lock>), value: `${lock?.value.slice(0, -2)}AA` }]); // a key that the site did not seal
  await page.goto('/submit');
  await page.waitForTimeout(400);
  await expect(page.locator('#resume')).toBeHidden();
  await context.addCookies([lock as NonNullable<typeof lock>]);
  await page.goto('/submit');
  await expect(page.locator('#resume')).toContainText('车棚漏雨');
  await page.getByRole('button', { name: '删去，重新填写' }).click();
  await expect(page.locator('#resume')).toBeHidden();
  expect([(await onDevice(page)).rows, await keyCookie(page)]).toEqual([0, undefined]);
  await context.close();
});

test('a report is never kept, and on a shared computer nothing is [R-CONF-SEAL]', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: portalUrl(), locale: 'zh-CN' });
  const page = await context.newPage(), beside = await context.newPage();
  const begin = async (on: Page, type: string) => {
    await on.goto('/submit');
    await on.getByLabel(type).check();
    await on.getByRole('button', { name: '下一步' }).click();
    await on.getByLabel('标题', { exact: true }).fill('不要留下');
  };
  const holdsNothing = async () => {
    await page.waitForTimeout(600);
    expect((await onDevice(page)).rows).toBe(0);
    await page.goto('/submit');
    await page.waitForTimeout(300);
    await expect(page.locator('#resume')).toBeHidden();
  };
  await begin(page, '检举控告类');
  await holdsNothing();
  expect(await keyCookie(page)).toBeUndefined();

  await begin(page, '申诉求决类');
  await expect(page.locator('#kept')).toBeVisible();
  await page.getByRole('button', { name: '上一步' }).click();
  await page.getByLabel('检举控告类').check(); // what was kept before goes, with its key
  await page.getByRole('button', { name: '下一步' }).click();
  await holdsNothing();
  expect(await keyCookie(page)).toBeUndefined();

  await begin(page, '申诉求决类');
  await page.getByRole('button', { name: '这是公用电脑，不要保存' }).click();
  await expect(page.locator('#shared')).toContainText('直到关闭浏览器');
  await page.getByLabel('具体内容', { exact: true }).fill('也不要留下');
  await begin(beside, '申诉求决类'); // nor in another window of the same browser
  await holdsNothing();
  expect((await keyCookie(page))?.expires).toBe(-1);
  await context.close();
});

const scan = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

test('the desk’s form comes back with its scanned pages to the person who filled it in, and to nobody else; a report never [R-CONF-SEAL]', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: officeUrl(), locale: 'zh-CN' });
  const signIn = async (email: string) => {
    const page = await context.newPage();
    await page.goto('/login');
    await page.getByLabel('邮箱').fill(email);
    await page.getByLabel('密码').fill(demoPassword);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('待办');
    return page;
  };
  let page = await signIn('registrar@xinfang.example');
  await page.goto('/register');
  await page.getByLabel('来电', { exact: true }).check();
  await page.getByLabel('标题', { exact: true }).fill('半截的登记');
  await page.locator('input[type=file]').setInputFiles([{ name: '半截的扫描件.png', mimeType: 'image/png', buffer: scan }]);
  await expect(page.getByText('1 个扫描件已存在这台电脑上')).toBeVisible();
  await page.getByLabel('问题属地').selectOption({ index: 3 });
  await page.waitForTimeout(600);
  await page.close();
  page = await context.newPage();
  await page.goto('/register');
  await page.getByLabel('标题', { exact: true }).fill('又来一位');
  await page.waitForTimeout(600);
  await page.goto('/register');
  await expect(page.locator('#drafts li')).toHaveCount(2); // interrupted twice, both are there
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue('');
  await page.locator('#drafts li', { hasText: '又来一位' }).getByRole('button', { name: '删除' }).click();
  await expect(page.locator('#drafts li', { hasText: '半截的登记' })).toContainText('扫描件 1 个');
  await page.locator('#drafts li', { hasText: '半截的登记' }).getByRole('button', { name: '接着填写' }).click();
  await expect(page.getByText('已选择 1 个：半截的扫描件.png')).toBeVisible();
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue('半截的登记');
  await expect(page.getByLabel('来电', { exact: true })).toBeChecked();
  expect(await page.getByLabel('问题属地').evaluate((e: HTMLSelectElement) => e.selectedIndex)).toBe(3);
  const kept = await onDevice(page);
  expect(kept.plain).toEqual([]);
  for (const word of ['半截', 'PNG', 'registrar', 'register']) expect(kept.text).not.toContain(word);
  await page.getByLabel('姓名', { exact: true }).first().fill('佟雨禾');
  await page.getByLabel('具体内容').fill('电话里说路面塌了一块。');
  await page.getByRole('button', { name: '登记并打印回执' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('登记成功');
  await page.getByRole('link', { name: '继续登记要素' }).click();
  await expect(page.getByRole('link', { name: '半截的扫描件.png' })).toBeVisible();
  await page.goto('/register');
  await page.getByLabel('检举控告类').check();
  await page.getByLabel('标题', { exact: true }).fill('不要留下');
  await page.waitForTimeout(600);
  await page.goto('/register');
  await page.waitForTimeout(400);
  await expect(page.locator('#drafts')).toBeHidden();
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue('');
  await context.close();
  await new Office(browser).close();
});

test('after signing out the device holds noise: no key, nothing for the next person, and everything for the same one [ASVS 14.3.1]', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: officeUrl(), locale: 'zh-CN' });
  const page = await context.newPage();
  const signIn = async (email: string) => {
    await page.goto('/login');
    await page.getByLabel('邮箱').fill(email);
    await page.getByLabel('密码').fill(demoPassword);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('待办');
  };
  await signIn('registrar@xinfang.example');
  await page.goto('/register');
  await page.getByLabel('标题', { exact: true }).fill('半截的登记');
  await page.locator('input[type=file]').setInputFiles([{ name: '半截的扫描件.png', mimeType: 'image/png', buffer: scan }]);
  await expect(page.getByText('1 个扫描件已存在这台电脑上')).toBeVisible();
  await page.goto('/queue');
  await page.getByRole('button', { name: '退出登录' }).click();
  await expect(page).toHaveURL(/\/login/);
  const left = await onDevice(page);
  expect([left.rows, left.plain]).toEqual([2, []]);
  for (const word of ['半截', 'PNG', 'matters/']) expect(left.text).not.toContain(word);
  expect(await page.evaluate(() => fetch('/draft-key', { method: 'POST', body: new URLSearchParams({ act: 'give' }) }).then((a) => a.headers.get('content-type')))).toBe('text/html; charset=utf-8'); // the login
  await signIn('clerk@zhujian.example');
  await page.goto('/register');
  await page.waitForTimeout(600);
  await expect(page.locator('#drafts')).toBeHidden();
  await page.context().clearCookies();
  await signIn('registrar@xinfang.example');
  await page.goto('/register');
  await expect(page.locator('#drafts li')).toHaveText(/半截的登记，扫描件 1 个/);
  await page.locator('#drafts li').getByRole('button', { name: '删除' }).click();
  await expect.poll(async () => (await onDevice(page)).rows).toBe(0);
  await context.close();
});
