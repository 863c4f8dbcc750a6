// The people of the journeys: a citizen with a phone and no script, and members of staff each in a browser of their own.
import { type Browser, type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { demoPassword } from '../../supabase/seed/accounts.ts';

export const portalUrl = () => process.env.PORTAL_URL as string;
export const officeUrl = () => process.env.BACKOFFICE_URL as string;

/** A test that leaves no window open to the next: a page that goes on asking takes the time of the others. */
export const test = base.extend<{ windows: void }>({
  windows: [
    async ({ browser }, use) => {
      await use();
      for (const context of browser.contexts()) await context.close();
    },
    { auto: true },
  ],
});

export const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false };
export const desk = { viewport: { width: 1440, height: 900 } };

const sessions = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

export class Office {
  readonly #browser: Browser;
  readonly #contexts = new Map<string, BrowserContext>();
  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** A page on which this person is signed in; whoever signed in for an earlier journey comes with the session of then, as long as it lives. */
  async as(email: string, options: object = desk): Promise<Page> {
    const known = this.#contexts.get(email);
    if (known) return known.newPage();
    const session = sessions.get(email);
    const context = await this.#browser.newContext({ baseURL: officeUrl(), locale: 'zh-CN', ...options, ...(session ? { storageState: session } : {}) });
    this.#contexts.set(email, context);
    const page = await context.newPage();
    const isOpen = session && (await context.request.post('/draft-key', { headers: { origin: officeUrl() }, maxRedirects: 0 })).ok(); // asks the database, which the site does once a minute
    if (!isOpen) await context.clearCookies();
    await page.goto(isOpen ? '/' : '/login');
    if (!isOpen) {
      await page.getByLabel('邮箱').fill(email);
      await page.getByLabel('密码').fill(demoPassword);
      await page.getByRole('button', { name: '登录', exact: true }).click();
    }
    await expect(page.locator('header')).toContainText('退出');
    sessions.set(email, await context.storageState());
    return page;
  }

  /** The matter's screen, opened from the person's queue. */
  async openFromQueue(email: string, regNo: string, role?: string): Promise<Page> {
    const page = await this.as(email);
    await page.goto(role ? `/queue?role=${role}` : '/queue');
    const row = page.getByRole('link', { name: regNo }).first(); // a matter can ask for two things at once
    const next = page.getByRole('link', { name: '下一页' });
    while ((await row.count()) === 0 && (await next.count()) > 0) {
      const here = page.url();
      await Promise.all([page.waitForURL((url) => url.href !== here), next.click()]);
    }
    await row.click();
    await expect(page.getByTestId('reg-no')).toHaveText(regNo);
    return page;
  }

  async openByNumber(email: string, regNo: string): Promise<Page> {
    const page = await this.as(email);
    await page.goto(`/search?q=${regNo}`);
    return page;
  }

  async close(): Promise<void> {
    for (const context of this.#contexts.values()) await context.close();
  }
}

/** Opens a step's form if it is not open yet. */
export async function openStep(page: Page, label: string): Promise<void> {
  const form = page.locator('#step');
  if ((await form.count()) === 0 || (await form.getByRole('button', { name: label, exact: true }).count()) === 0) {
    await page.getByRole('button', { name: label, exact: true }).click();
  }
  await expect(form.getByRole('button', { name: label, exact: true })).toBeVisible();
}

export async function press(page: Page, label: string): Promise<void> {
  await page.locator('#step').getByRole('button', { name: label, exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: '已办理' })).toBeVisible();
  await page.close();
}

/** Presses keys one after the other; not before the page has its script, since a key pressed earlier is nobody's. */
export async function keys(page: Page, ...pressed: string[]): Promise<void> {
  await page.waitForLoadState();
  for (const key of pressed) await page.keyboard.press(key);
}

export type Petition = { title: string; content: string; demand: string; name?: string; phone?: string };

/** Fills the portal's form as far as the review page. */
export async function fillPetition(page: Page, petition: Petition, type = '申诉求决类'): Promise<void> {
  await page.goto(portalUrl());
  await page.getByRole('link', { name: '我要提交' }).first().click();
  await page.getByLabel(type).check();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('标题', { exact: true }).fill(petition.title);
  await page.getByLabel('具体内容', { exact: true }).fill(petition.content);
  await page.getByLabel('主要诉求', { exact: true }).fill(petition.demand);
  await page.getByLabel('问题属地', { exact: true }).selectOption({ label: '联纺东街道' });
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('姓名', { exact: true }).fill(petition.name ?? '佟雨禾');
  await page.getByLabel('住址', { exact: true }).fill('联纺东街道示例小区1号');
  await page.getByLabel('联系电话', { exact: true }).fill(petition.phone ?? '15400000001');
  await page.getByRole('button', { name: '下一步' }).click();
}

export async function submit(page: Page, petition: Petition, type?: string): Promise<{ code: string; regNo: string }> {
  await fillPetition(page, petition, type);
  await page.getByRole('button', { name: '确认提交' }).click();
  await expect(page.getByRole('heading', { name: '提交成功' })).toBeVisible();
  return { code: (await page.getByTestId('query-code').textContent()) ?? '', regNo: (await page.getByTestId('reg-no').textContent()) ?? '' };
}

/** Registers a petition and sends it to 区住房和城乡建设局, as the desk and the sifter do. */
export async function sendOn(office: Office, regNo: string): Promise<void> {
  const registrar = await office.openFromQueue('registrar@xinfang.example', regNo);
  await openStep(registrar, '登记');
  await registrar.getByLabel('内容分类').selectOption('0302');
  await press(registrar, '登记');
  const triage = await office.openFromQueue('triage@xinfang.example', regNo);
  await openStep(triage, '转送');
  await triage.getByLabel('责任单位').selectOption({ label: '区住房和城乡建设局' });
  await triage.getByLabel('转送理由').fill('职权所在');
  await press(triage, '转送');
}

export async function track(page: Page, code: string): Promise<void> {
  await page.goto(`${portalUrl()}/track`);
  await page.getByLabel('查询码').fill(code);
  await page.getByRole('button', { name: '查询', exact: true }).click();
}
