import { expect } from '@playwright/test';
import { Office, openStep, press, submit, test } from './people.ts';

test('a clerk finds a matter by two characters and is shown which earlier one it may repeat', async ({ browser, page }) => {
  const mark = `邱县${Date.now()}`;
  const person = { name: '雒暖冬', phone: `1549${String(Date.now()).slice(-7)}`, content: '小区暖气不热，室内十四度。', demand: '请督促供热公司' };
  const first = await submit(page, { ...person, title: `${mark}供暖不热` });
  const again = await submit(page, { ...person, title: `又来反映${mark}供暖` });

  const office = new Office(browser);
  const desk = await office.as('registrar@xinfang.example');
  await desk.goto('/queue');
  await desk.getByRole('textbox', { name: '登记编号、标题、内容' }).fill(mark);
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('找到 2 件。')).toBeVisible();
  await expect(desk.locator('mark').first()).toHaveText(mark);
  await desk.getByRole('link', { name: `又来反映${mark}供暖` }).click();
  const card = desk.locator('section', { has: desk.getByRole('heading', { name: '可能是重复件' }) });
  await expect(card.getByRole('link', { name: first.regNo })).toBeVisible();
  await expect(card.getByText(/人：.*相同；事：/).first()).toBeVisible();
  await expect(card.getByRole('link', { name: again.regNo })).toHaveCount(0);
  await expect(desk.locator('section', { has: desk.getByRole('heading', { name: '甄别提示' }) }).getByText('供暖').first()).toBeVisible();
  await desk.goto('/search?from=昨天');
  await expect(desk.getByRole('alert')).toHaveText('日期请写成 2026-01-31 的样子。');
  for (const [words, why] of [['，。', '只有标点'], ['长'.repeat(201), '写得太长了']] as const) {
    await desk.goto(`/search?q=${encodeURIComponent(words)}`);
    await expect(desk.getByRole('alert')).toContainText(why);
  }
  await desk.goto(`/search?q=${encodeURIComponent(`${first.regNo.slice(0, 3)} ${first.regNo.slice(3, 11)} ${first.regNo.slice(11)}`)}`);
  await expect(desk.getByTestId('reg-no')).toHaveText(first.regNo);
  for (const { regNo } of [first, again]) {
    const page = await office.openFromQueue('registrar@xinfang.example', regNo);
    await openStep(page, '登记');
    await page.getByLabel('内容分类').selectOption('0302');
    await press(page, '登记');
  }
  const triage = await office.openFromQueue('triage@xinfang.example', again.regNo);
  await triage.getByRole('listitem').filter({ hasText: first.regNo }).getByRole('link', { name: '并入这一件' }).click();
  await expect(triage.getByLabel('原件登记编号')).toHaveValue(first.regNo);
  await expect(triage.getByText('系统提示：人')).toBeVisible();
  await triage.getByLabel('是同一信访人').check();
  await triage.getByLabel('同人：核对的理由').fill('同名同电话');
  await triage.getByLabel('经核对，事实和诉求实质相同').check();
  await triage.getByLabel('同事：核对的理由').fill('同一小区供暖');
  await press(triage, '并入原件');
  await office.close();
});
