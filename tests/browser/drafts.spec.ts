// What was typed and not sent: kept on the device, unreadable there, offered again, forgotten when it was sent.
import { expect, type Page } from '@playwright/test';
import { Office, officeUrl, portalUrl, test } from './people.ts';
import { demoPassword } from '../../supabase/seed/accounts.ts';

/** Everything that IndexedDB, localStorage and sessionStorage hold, as one text. */
const onDevice = (page: Page) => page.evaluate(async () => {
  const found: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((done) => { const r = indexedDB.open(name ?? ''); r.onsuccess = () => done(r.result); });
    for (const store of db.objectStoreNames) {
      const rows = await new Promise<unknown[]>((done) => { const r = db.transaction(store).objectStore(store).getAll(); r.onsuccess = () => done(r.result as unknown[]); });
      const read = (value: unknown): void => {
        if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) found.push(new TextDecoder('utf-8').decode(value));
        else if (value instanceof Blob) found.push(`in the clear: ${value.size}`);
        else if (value && typeof value === 'object' && !(value instanceof CryptoKey)) Object.values(value).forEach(read);
        else found.push(String(value));
      };
      rows.forEach(read);
    }
    db.close();
  }
  return { text: found.join('\n'), count: found.length - 2 };
});

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
  expect(kept.count).toBeGreaterThan(1);
  expect(kept.text).not.toContain('漏雨');
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
  await page.waitForTimeout(300);
  await page.goto('/submit');
  await expect(page.getByLabel('申诉求决类')).toBeVisible();
  await page.waitForTimeout(300);
  await expect(page.locator('#resume')).toBeHidden();
  await context.close();
});

test('a report is never kept, and on a shared computer nothing is [R-CONF-SEAL]', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: portalUrl(), locale: 'zh-CN' });
  const page = await context.newPage();
  for (const [type, share] of [['检举控告类', false], ['申诉求决类', true]] as const) {
    await page.goto('/submit');
    await page.getByLabel(type).check();
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByLabel('标题', { exact: true }).fill('不要留下');
    if (share) {
      await page.getByRole('button', { name: '这是公用电脑，不要保存' }).click();
      await page.getByLabel('具体内容', { exact: true }).fill('也不要留下');
    }
    await page.waitForTimeout(600);
    await page.goto('/submit');
    await page.waitForTimeout(300);
    await expect(page.locator('#resume')).toBeHidden();
  }
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
  const kept = (await onDevice(page)).text;
  for (const word of ['半截', 'PNG', 'in the clear']) expect(kept).not.toContain(word);
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
