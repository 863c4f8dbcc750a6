// A citizen keeps a signed receipt and checks it later, without script, on a phone.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import pg from 'pg';
import { isHash } from '../../portal/public/verify.mjs';
import { phone, portalUrl, submit, test } from './people.ts';

test('a receipt is kept, checked, and refused when a word of it was changed', async ({ page, browser }) => {
  const { regNo, code } = await submit(page, { title: '井盖缺失', content: '路口井盖缺失一周了。', demand: '请尽快补上' });
  const context = await browser.newContext({ ...phone, baseURL: portalUrl(), acceptDownloads: true });
  const citizen = await context.newPage();
  await citizen.goto('/track');
  await citizen.getByLabel('查询码').fill(code);
  await citizen.getByRole('button', { name: '查询' }).click();
  const waiting = citizen.waitForEvent('download');
  await citizen.getByRole('link', { name: '下载签名的回执' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('receipt.json');
  const file = await download.path();
  await citizen.goto('/verify');
  await expect(citizen.getByRole('heading', { level: 1 })).toHaveText('核验回执和文书');
  await citizen.getByLabel('回执文件').setInputFiles({ name: 'receipt.json', mimeType: 'application/json', buffer: readFileSync(file) });
  await citizen.getByRole('button', { name: '核验回执' }).click();
  await expect(citizen.getByRole('status')).toContainText('回执有效，记录没有被改过');
  await expect(citizen.getByRole('status')).toContainText('✓ 回执由信访部门签名');
  await expect(citizen.getByText('✓ 回执由信访部门签名')).toBeHidden(); // what was looked at is there for who wants to know
  await expect(citizen.getByText('请明天以后再核验一次')).toBeVisible(); // what is to be done is not folded away

  const changed = readFileSync(file, 'utf8').replace(/"received_on": "\d{4}/, '"received_on": "2019');
  writeFileSync(file, changed);
  await citizen.getByLabel('或者粘贴文件里的文字').fill(changed);
  await citizen.getByRole('button', { name: '核验回执' }).click();
  await expect(citizen.getByRole('status')).toContainText('这份回执对不上');
  await expect(citizen.getByRole('status')).toContainText('✗ 回执的签名不对');
  await citizen.getByLabel('或者粘贴文件里的文字').fill('不是回执');
  await citizen.getByRole('button', { name: '核验回执' }).click();
  await expect(citizen.getByRole('alert')).toContainText('这不是完整的回执文件');
  await expect(citizen.getByLabel('或者粘贴文件里的文字')).toHaveValue('不是回执');
  for (const bytes of [20_000, 3_000_000]) { // a picture of the paper is no receipt: said, and nothing of it stands in the field
    await citizen.goto('/verify');
    await citizen.getByLabel('回执文件').setInputFiles({ name: '回执照片.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(bytes, 0xfe) });
    await citizen.getByRole('button', { name: '核验回执' }).click();
    await expect(citizen.getByRole('alert')).toContainText('“回执照片.jpg”不是回执文件');
    await expect(citizen.getByLabel('或者粘贴文件里的文字')).toHaveValue('');
  }

  const hash = ((await page.locator('p.hash').first().textContent()) ?? '').replace(/[^0-9a-f]/g, '');
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  await citizen.goto('/verify');
  await citizen.getByLabel('文书的校验值').fill(hash);
  await citizen.getByRole('button', { name: '核验文书' }).click();
  await expect(citizen.getByRole('status')).toContainText('这份文书是真的');

  const db = new pg.Client(process.env.DATABASE_URL);
  await db.connect();
  await db.query("select app.change_record_hash(case app.hash_in_use() when 'sha512' then 'sha384' else 'sha512' end, '试用更长的校验值')").finally(() => db.end());
  const later = await submit(page, { title: '井盖松动', content: '踩上去会响。', demand: '请固定' });
  const longer = ((await page.locator('p.hash').first().textContent()) ?? '').replace(/[^0-9a-f]/g, '');
  expect([later.regNo === regNo, isHash(longer), longer.length > 64]).toEqual([false, true, true]);
  await page.setViewportSize(phone.viewport);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await citizen.getByLabel('文书的校验值').fill(longer.slice(0, 64));
  await citizen.getByRole('button', { name: '核验文书' }).click();
  await expect(citizen.locator('main')).not.toContainText('这份文书是真的');
  await citizen.getByLabel('文书的校验值').fill(longer.match(/.{1,16}/g)?.join(' ') ?? '');
  await citizen.getByRole('button', { name: '核验文书' }).click();
  await expect(citizen.getByRole('status')).toContainText('这份文书是真的');
  expect(await citizen.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const script = await citizen.request.get('/verify.mjs');
  expect([script.status(), (await script.text()).includes('createPublicKey')]).toEqual([200, true]);
  expect((await citizen.request.get('/verify/keys.json')).status()).toBe(200);
  expect((await citizen.request.get('/verify/anchors.json')).status()).toBe(200);
  await context.close();
});
