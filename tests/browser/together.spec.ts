// Two people on one matter, and people who must not know of it.
import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { Office, officeUrl, openStep, press, submit, test } from './people.ts';

const petition = (title: string) => ({ title, content: '自来水发黄三天了。', demand: '请查明原因' });

test('two clerks on one matter: one wins, the other is told what changed and loses nothing typed', async ({ page, browser }) => {
  const { regNo } = await submit(page, petition('自来水发黄'));
  const first = new Office(browser), second = new Office(browser);
  const a = await first.openFromQueue('registrar@xinfang.example', regNo);
  const b = await second.openFromQueue('registrar@xinfang.example', regNo);
  for (const desk of [a, b]) {
    await openStep(desk, '登记');
    await desk.getByLabel('内容分类').selectOption('0302');
  }
  await b.getByLabel('摘要').fill('第二个人写的摘要，不能丢');
  await press(a, '登记');
  await b.locator('#step').getByRole('button', { name: '登记', exact: true }).click();
  await expect(b.getByRole('alert')).toContainText('温知晓');
  await expect(b.getByRole('alert')).toContainText('您填写的内容都还在');
  await expect(b.getByLabel('摘要')).toHaveValue('第二个人写的摘要，不能丢');
  await expect(b.getByLabel('内容分类')).toHaveValue('0302');
  await expect(b.getByTestId('matter-state')).toHaveText('待甄别');
  await first.close();
  await second.close();
});

test('a clerk of another unit cannot learn by any request that a matter exists', async ({ page, browser }) => {
  const { regNo } = await submit(page, petition('路面塌陷'));
  const office = new Office(browser);
  const registrar = await office.openFromQueue('registrar@xinfang.example', regNo);
  const id = new URL(registrar.url()).pathname.split('/')[2] ?? '';
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  const stranger = await office.as('handler@shili.example');
  const cookie = (await stranger.context().cookies()).map((c) => `${c.name}=${c.value}`).join('; ');
  const ask = async (path: string, method = 'GET') => {
    const answer = await fetch(`${officeUrl()}${path}`, { method, headers: { cookie, origin: officeUrl() }, redirect: 'manual', ...(method === 'POST' ? { body: new URLSearchParams({ about: 'step', step: '登记', subject: id, version: '1' }) } : {}) });
    return { status: answer.status, body: (await answer.text()).replace(/编号：\d+/g, '编号：N') };
  };
  const nowhere = randomUUID();
  for (const [path, method] of [['/matters/ID', 'GET'], ['/matters/ID', 'POST'], ['/matters/ID/dossier', 'GET'], [`/matters/ID/papers/${nowhere}`, 'GET'], [`/matters/ID/files/${nowhere}`, 'GET']] as const) {
    const real = await ask(path.replace('ID', id), method);
    expect([path, real.status]).toEqual([path, 404]);
    expect(real.body.replaceAll(id, 'ID')).toBe((await ask(path.replace('ID', nowhere), method)).body.replaceAll(nowhere, 'ID'));
  }
  expect((await ask('/matters/garbage')).status).toBe(404);
  await stranger.goto(`/search?q=${regNo}`);
  await expect(stranger.getByRole('link', { name: regNo })).toHaveCount(0);
  await stranger.goto(`/search?q=${encodeURIComponent('路面塌陷')}`);
  await expect(stranger.getByText('路面塌陷（')).toHaveCount(0);
  await office.close();
});

test('a report is invisible to everybody but its keeper', async ({ page, browser }) => {
  const title = `检举 ${Date.now()}`;
  await page.goto('about:blank');
  const { regNo } = await submit(page, petition(title), '检举控告类');
  const office = new Office(browser);
  for (const email of ['registrar@xinfang.example', 'triage@xinfang.example', 'supervisor@xinfang.example', 'lead@xinfang.example', 'admin@xinfang.example', 'head@lianfang.example']) {
    const desk = await office.as(email);
    await desk.goto('/queue');
    await expect(desk.getByText(regNo)).toHaveCount(0);
    await desk.goto(`/search?q=${regNo}`);
    await expect(desk.getByRole('link', { name: regNo })).toHaveCount(0);
    await desk.close();
  }
  const keeper = await office.as('conf@xinfang.example');
  await keeper.goto('/queue');
  await keeper.getByRole('link', { name: regNo }).click();
  await expect(keeper.getByText(title)).toHaveCount(0);
  await keeper.getByLabel('开启理由').fill('甄别管理权限');
  await keeper.getByRole('button', { name: '开启密封件' }).click();
  await expect(keeper.getByText(title)).toBeVisible();
  expect((await keeper.goto(`${new URL(keeper.url()).pathname}/dossier`))?.status()).toBe(404); // a report is never printed [R-CONF-EXPORT]
  await office.close();
});
