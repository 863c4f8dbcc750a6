// The registration desk: a letter by the keyboard alone, a visit at the counter with its read-back, pages that were scanned.
import { expect, type Page } from '@playwright/test';
import { Office, phone, test, track } from './people.ts';

/** Seconds a practised person needs: a character of Chinese, any other key, looking at a page. */
const secondsFor = (characters: number, keys: number, pages: number): number => characters * 0.7 + keys * 0.6 + pages * 4;
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

test('a letter is registered with its elements by the keyboard alone: one page, few keys besides its words', async ({ browser }) => {
  const office = new Office(browser);
  const desk = await office.as('registrar@xinfang.example');
  let pages = 0, keys = 0, characters = 0;
  desk.on('framenavigated', (frame) => { if (frame === desk.mainFrame()) pages += 1; });
  await desk.goto('/register');
  pages = 0;
  const press = async (key: string, times = 1) => {
    for (let i = 0; i < times; i += 1) await desk.keyboard.press(key);
    keys += times;
  };
  const type = async (text: string, isWords = true) => {
    await desk.keyboard.type(text);
    if (isWords) characters += text.length;
    else keys += text.length;
  };
  const at = (name: string) => expect(desk.locator(':focus')).toHaveAttribute('name', name);
  await at('channel');
  await press('Tab', 2);
  await at('name');
  await type('佟雨禾');
  await press('Tab');
  await type('联纺东街道某小区');
  await press('Tab', 2);
  await type('楼道灯不亮');
  await press('Tab');
  await type('楼道灯坏了两个月，老人摔过一次。');
  await press('Tab');
  await type('请修好楼道灯');
  await press('Tab');
  await at('place');
  await type('02', false);
  await press('Tab');
  await type('03', false);
  await press('Tab');
  await at('category');
  await type('0302', false);
  await press('Control+Enter');
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('登记成功');
  await expect(desk.getByTestId('query-code')).toHaveText(/^\d{4}-\d{4}-\d{4}-\d{4}$/);
  await expect(desk.getByRole('img', { name: '查询进度的二维码' })).toBeVisible();
  expect(pages).toBe(1);
  expect(keys).toBeLessThanOrEqual(20);
  expect(secondsFor(characters, keys, pages)).toBeLessThan(60);
  await expect(desk.locator(':focus')).toHaveText('再登记一件');
  await expect(desk.getByText('还没有登记')).toHaveCount(0);
  const regNo = await desk.getByTestId('reg-no').innerText();
  await desk.keyboard.press('Enter');
  await at('channel');
  const triage = await office.openFromQueue('triage@xinfang.example', regNo);
  await expect(triage.locator('main')).toContainText('个体信');
  await office.close();
});

test('the counter takes a visit from its first key to the printed receipt: four pages, few keys beside the words; the visitor says what is wrong and confirms [R-REG-VERIFY-VISIT, R-CHAN-REP-5]', async ({ browser }) => {
  const office = new Office(browser);
  const desk = await office.as('registrar@xinfang.example');
  let pages = 0, keys = 0, characters = 0;
  desk.on('framenavigated', (frame) => { if (frame === desk.mainFrame()) pages += 1; });
  const press = async (key: string, times = 1) => {
    for (let i = 0; i < times; i += 1) await desk.keyboard.press(key);
    keys += times;
  };
  const type = async (text: string, isWords = true) => {
    await desk.keyboard.type(text);
    if (isWords) characters += text.length;
    else keys += text.length;
  };
  const at = (name: string) => expect(desk.locator(':focus')).toHaveAttribute('name', name);
  const heading = desk.getByRole('heading', { level: 1 });
  await desk.goto('/counter');
  pages = 0;
  await at('name');
  await type('佟雨禾');
  await press('Tab', 3); // no telephone
  await at('headcount');
  await type('6', false);
  await press('Tab');
  await type('佟雨禾 闻人静');
  await press('Control+Enter');
  await at('title');
  await type('工资没有结清');
  await press('Tab');
  await type('去年在工地干了三个月，工资没有结清。');
  await press('Tab');
  await type('请帮我们要回工资');
  await press('Tab');
  await type('02', false);
  await press('Tab');
  await type('03', false);
  await press('Tab');
  await type('0302', false);
  await desk.locator('input[type=file]').setInputFiles([{ name: '欠条.png', mimeType: 'image/png', buffer: png }]);
  await press('Control+Enter');

  await expect(heading).toHaveText('请您看一看，记得对不对');
  const words = desk.locator('.read-back');
  for (const text of ['6 个人，代表是：佟雨禾、闻人静', '没有留电话', '请帮我们要回工资', '欠条.png']) await expect(words).toContainText(text);
  expect(Number.parseFloat(await words.evaluate((e) => getComputedStyle(e).fontSize))).toBeGreaterThanOrEqual(28);
  await expect(desk.getByRole('navigation')).toHaveCount(0); // the visitor sees nothing of the office
  await desk.getByRole('button', { name: '反映的事情不对' }).click(); // the visitor’s own deed, as the next one
  await expect(desk.locator('.warn')).toContainText('来访人说“反映的事情”不对');
  await at('title');
  await expect(desk.getByText('欠条.png')).toBeVisible();
  await press('Control+a');
  await type('工资被拖欠');
  await press('Control+Enter');
  await expect(words).toContainText('工资被拖欠');
  await press('Tab', 2); // from the question to the answer: which of the two, then yes
  await press('Enter');
  await expect(heading).toHaveText('登记成功');
  expect(pages).toBe(5); // after the first page: what for, read-back, receipt, and two for the correction
  expect(keys).toBeLessThanOrEqual(25);
  expect(secondsFor(characters, keys, pages)).toBeLessThan(180);

  await expect(desk.getByText('一定要把打印的回执交到他手里')).toBeVisible();
  const code = await desk.getByTestId('query-code').innerText();
  await desk.evaluate(() => { window.print = () => { document.body.dataset.printed = 'yes'; }; });
  await press('p');
  await expect(desk.locator('body')).toHaveAttribute('data-printed', 'yes');
  const sheets = (await desk.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(sheets).toHaveLength(1);
  const regNo = await desk.getByTestId('reg-no').innerText();
  await desk.getByRole('link', { name: '打开这一件' }).click();
  await expect(desk.locator('main')).toContainText('信访人本人在屏幕上确认内容无误');
  await expect(desk.getByRole('link', { name: '欠条.png' })).toBeVisible();
  const citizen = await (await browser.newContext({ ...phone, locale: 'zh-CN' })).newPage();
  await track(citizen, code);
  await expect(citizen.locator('main')).toContainText(regNo);
  await expect(citizen.locator('main')).toContainText('信访人本人在屏幕上确认内容无误');
  await citizen.context().close();
  await office.close();
});

/** Goes through a page by Tab alone until it begins again: every stop is seen, and none holds the focus. */
async function tabThrough(page: Page): Promise<number> {
  const seen = new Set<string>();
  for (let i = 0; i < 150; i += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const e = document.activeElement as HTMLElement | null;
      if (!e || e === document.body) return null;
      const mark = getComputedStyle(e.matches('.files.ready input') ? (e.nextElementSibling ?? e) : e);
      return { at: [...document.querySelectorAll('*')].indexOf(e), isMarked: mark.outlineStyle !== 'none' && Number.parseFloat(mark.outlineWidth) >= 2, what: e.outerHTML.slice(0, 80) };
    });
    if (!stop || seen.has(String(stop.at))) return seen.size;
    expect(stop.isMarked, stop.what).toBe(true);
    seen.add(String(stop.at));
  }
  throw new Error('the focus never comes round');
}

test('the desk’s form shows hints, each with its words and a button; nothing is filled in by itself, and who came before is shown after [R-STANCE-HUMAN-DECIDES, R-SAME-HUMAN]', async ({ browser }) => {
  const office = new Office(browser);
  const desk = await office.as('registrar@xinfang.example');
  const mark = String(Date.now()).slice(-6);
  const hints = desk.locator('#hints');
  const write = async (title: string) => {
    await desk.goto('/register');
    await desk.getByLabel('姓名', { exact: true }).first().fill(`呼延${'甲乙丙丁戊己庚辛壬癸'[Number(mark.at(-1))]}`);
    await desk.getByLabel('联系电话').first().fill(`15460${mark}`);
    await desk.locator('[name=title]').fill(title);
    await desk.getByLabel('具体内容').fill(`联纺东街道换热站${mark}坏了，家里暖气不热，只有十三度。请求督促供热公司修好换热站。`);
  };
  await desk.goto('/register');
  expect(await tabThrough(desk)).toBeGreaterThan(25);
  await desk.getByRole('button', { name: '看提示：类型、分类、属地、诉求' }).click();
  await expect(hints).toContainText('先写标题或者具体内容');
  await write(`换热站${mark}坏了，暖气不热`);
  await desk.getByRole('button', { name: '看提示：类型、分类、属地、诉求' }).click();
  await expect(hints.getByRole('listitem').filter({ hasText: '内容分类' })).toContainText('依据：');
  await expect(desk.locator('[name=category]')).toHaveValue('');
  await expect(desk.locator('[name=place]')).toHaveValue('');
  await hints.getByRole('button', { name: '填入问题属地：联纺东街道' }).click();
  await hints.getByRole('button', { name: /^填入内容分类：/ }).click();
  await hints.getByRole('button', { name: /^填入信访目的：/ }).click();
  await hints.getByRole('button', { name: /^填入诉求：/ }).first().click();
  await expect(desk.locator('[name=category]')).not.toHaveValue('');
  await expect(desk.locator('[name=demands]')).toHaveValue(/换热站/);
  await expect(desk.locator('[name=title]')).toHaveValue(`换热站${mark}坏了，暖气不热`);
  await desk.getByRole('button', { name: '登记并打印回执' }).click();
  const first = await desk.getByTestId('reg-no').innerText();
  await write(`换热站${mark}还没修好`);
  await desk.locator('[name=demands]').fill('请修好换热站');
  await desk.locator('[name=place]').selectOption({ index: 3 });
  await desk.getByRole('button', { name: '登记并打印回执' }).click();
  const before = desk.locator('#repeats').getByRole('listitem').filter({ hasText: first });
  await expect(before).toContainText('电话相同');
  await before.getByRole('link', { name: first }).click();
  await expect(desk.getByTestId('reg-no')).toHaveText(first);
  await office.close();
});

test('a visit written down on the desk’s form is confirmed on paper; what an agent lacks is asked for, and nothing typed is lost [R-REG-VERIFY-VISIT, R-CHAN-AGENT]', async ({ browser }) => {
  const office = new Office(browser);
  const desk = await office.as('registrar@xinfang.example');
  await desk.goto('/register');
  await desk.getByLabel('来访', { exact: true }).check();
  await desk.getByLabel('姓名', { exact: true }).first().fill('佟雨禾');
  await desk.getByLabel('标题', { exact: true }).fill('工资没有结清');
  await desk.getByLabel('具体内容').fill('去年在工地干了三个月，工资没有结清。');
  await desk.getByLabel('问题属地').selectOption({ index: 3 });
  await desk.getByText('代理人、监护人').click();
  await desk.locator('[name="agent.0.name"]').fill('卢其安');
  await desk.getByRole('button', { name: '登记并打印回执' }).click();
  await expect(desk.getByRole('alert')).toContainText('请写明授权委托书载明的代理范围');
  await desk.locator('[name="agent.0.scope"]').fill('代为陈述');
  await desk.locator('[name="agent.0.authorised_on"]').fill('2026-03-01');
  await desk.getByRole('button', { name: '登记并打印回执' }).click();
  await expect(desk.locator('.read-back')).toContainText('卢其安（代理人）');
  await desk.getByRole('button', { name: '还有别的不对，要改' }).click();
  await expect(desk.getByLabel('标题', { exact: true })).toHaveValue('工资没有结清');
  await desk.getByRole('button', { name: '登记并打印回执' }).click();
  await desk.getByLabel('卢其安（代理人）').check();
  await desk.getByText('不方便在屏幕上确认的').click();
  await desk.getByRole('button', { name: '已在核对单上签名，登记' }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('登记成功');
  await expect(desk.getByText('信访目的和内容分类还没有登记')).toBeVisible();
  await desk.getByRole('link', { name: '继续登记要素' }).click();
  await expect(desk.locator('main')).toContainText('代理人在打印的核对单上签名确认');
  await office.close();
});
