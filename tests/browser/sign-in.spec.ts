// Signing in with a telephone, a wrong password, and a new one: without script, as on an old browser.
import { type Browser, expect, type Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import pg from 'pg';
import { demoPassword } from '../../supabase/seed/accounts.ts';
import { desk, officeUrl, test } from './people.ts';

const database = new pg.Client(process.env.DATABASE_URL);
const demand = (is: boolean) => database.query('update app.sign_in_rules set requires_second_factor = $1', [is]);
test.beforeAll(() => database.connect());
test.afterAll(async () => {
  await demand(false);
  await database.end();
});
const codeOf = (secret: string, later = 0) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + later * 30_000 });
const open = async (browser: Browser, options = {}): Promise<Page> => (await browser.newContext({ baseURL: officeUrl(), locale: 'zh-CN', javaScriptEnabled: false, ...desk, ...options })).newPage();
async function give(page: Page, email: string, password = demoPassword, path = '/login'): Promise<void> {
  await page.goto(path);
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

test('who keeps reports sets up a telephone before anything else, and shows its code from then on', async ({ browser }) => {
  await demand(true);
  const page = await open(browser);
  await give(page, 'conf2@xinfang.example');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('设置动态验证码');
  await page.goto('/queue');
  await expect(page).toHaveURL(/second-factor/);
  await page.getByRole('button', { name: '开始设置' }).click();
  const secret = ((await page.getByTestId('secret').textContent()) ?? '').replaceAll(' ', '');
  await expect(page.getByRole('main')).not.toContainText('手机丢失'); // nothing is set up that could be lost
  await page.getByRole('button', { name: '完成设置' }).click();
  await expect(page.getByRole('alert')).toContainText('只有数字'); // an empty field is no wrong code
  await page.getByLabel('六位动态验证码').fill(codeOf(secret, 9));
  await page.getByRole('button', { name: '完成设置' }).click();
  await expect(page.getByRole('alert')).toContainText('验证码不对');
  expect(((await page.getByTestId('secret').textContent()) ?? '').replaceAll(' ', '')).toBe(secret); // the telephone has it already
  await page.getByLabel('六位动态验证码').fill(codeOf(secret));
  await page.getByRole('button', { name: '完成设置' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('待办');
  await page.getByRole('button', { name: '退出登录' }).click();

  await demand(false); // who has one shows it, required or not
  await give(page, 'conf2@xinfang.example');
  await page.getByLabel('六位动态验证码').fill(codeOf(secret));
  await page.getByRole('button', { name: '继续' }).click();
  await expect(page.getByRole('alert')).toContainText('每个验证码只能用一次');
  await database.query("update app.sign_ins set at = at - interval '91 seconds' where step = 'code'");
  await give(page, 'conf2@xinfang.example', demoPassword, '/login?back=%2Fsettings');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('输入动态验证码');
  await page.getByLabel('六位动态验证码').fill(codeOf(secret));
  await page.getByRole('button', { name: '继续' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('设置');
  await expect(page.locator('#sign-in')).toContainText('已设置动态验证码');
  await page.context().close();

  const admin = await open(browser), lead = await open(browser);
  await give(admin, 'admin@xinfang.example', demoPassword, '/login?back=%2Fstaff');
  const row = admin.locator('.field').filter({ hasText: 'conf2@xinfang.example' });
  await row.getByRole('link', { name: '变更或者停用' }).click();
  await row.getByLabel('为什么要重设动态验证码').fill('手机丢失，已当面核实');
  await row.getByRole('button', { name: '申请重设动态验证码' }).click();
  await expect(admin.getByRole('status')).toContainText('等另一名系统管理员或者局领导审批');
  await expect(admin.locator('#requests')).toContainText('要由另一个人审批');
  await give(lead, 'lead@xinfang.example', demoPassword, '/login?back=%2Fstaff');
  await lead.getByRole('button', { name: '同意重设动态验证码宋守谨', exact: true }).click();
  await expect(lead.getByRole('status')).toContainText('已同意');
  for (const page of [admin, lead]) await page.context().close();
});

test('wrong passwords are told at the next sign-in, and a sign-out ends the session for every copy of its cookies', async ({ browser }) => {
  const page = await open(browser);
  for (let n = 0; n < 2; n += 1) {
    await give(page, 'joint@xinfang.example', 'not the right password');
    await expect(page.getByRole('alert')).toContainText('邮箱或者密码不对');
    await expect(page.getByLabel('密码')).toBeFocused(); // the address stands there already
  }
  await give(page, 'joint@xinfang.example');
  await expect(page.getByRole('alert')).toContainText('2 次密码错误');
  await page.reload();
  await expect(page.getByRole('alert')).toHaveCount(0); // once
  const cookies = await page.context().cookies();
  expect(cookies.filter((c) => ['access', 'refresh'].includes(c.name)).every((c) => c.httpOnly && c.sameSite === 'Lax')).toBe(true);
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.context().addCookies(cookies);
  await page.goto('/queue');
  await expect(page).toHaveURL(/login/);
  await page.context().close();
});

test('who signs in at a browser ends the session that was open there [ASVS 7.2.4]', async ({ browser }) => {
  const page = await open(browser);
  await give(page, 'handler@shili.example');
  const cookies = await page.context().cookies();
  await give(page, 'head@shili.example');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('待办');
  await page.context().clearCookies();
  await page.context().addCookies(cookies);
  await page.goto('/queue');
  await expect(page).toHaveURL(/login/);
  await page.context().close();
});

test('a wrong password is answered as late for an address that nobody has, so that the time tells nothing', async ({ browser }) => {
  const page = await open(browser);
  for (const email of ['handler@shili.example', 'nobody@shili.example']) {
    const began = Date.now();
    await page.request.post('/login', { form: { email, password: 'not the right password' }, headers: { origin: officeUrl() } });
    expect(Date.now() - began).toBeGreaterThan(800);
  }
  await page.context().close();
});

test('a password is changed with the present one, and shown while one types where there is script', async ({ browser }) => {
  const page = await open(browser), elsewhere = await open(browser);
  for (const p of [page, elsewhere]) await give(p, 'analyst@xinfang.example');
  const next = '今晚回家记得买两斤土豆和醋别忘了路上再买一斤苹果和三斤梨'; // more than bcrypt of Auth reads
  const change = async (present: string, password: string, again = password) => {
    await page.goto('/password');
    await page.getByLabel('现在的密码').fill(present);
    await page.getByLabel('新密码', { exact: true }).fill(password);
    await page.getByLabel('再输一遍新密码').fill(again);
    await page.getByRole('button', { name: '修改密码' }).click();
  };
  await change(demoPassword, 'short');
  await expect(page.getByRole('alert')).toContainText('至少 15 个字符');
  await change(demoPassword, '钟统计钟统计钟统计钟统计钟统计');
  await expect(page.getByRole('alert')).toContainText('您的姓名');
  await change('not the right password', next);
  await expect(page.getByRole('alert')).toContainText('现在的密码不对');
  await change(demoPassword, next);
  await expect(page.getByRole('status')).toContainText('密码已修改');
  const [left] = (await database.query("select count(*)::int as n from auth.sessions s join auth.users u on u.id = s.user_id where u.email = 'analyst@xinfang.example'")).rows;
  expect(left.n).toBe(1); // this one; that elsewhere has ended
  await change(next, demoPassword);
  for (const p of [page, elsewhere]) await p.context().close();
  const withScript = await open(browser, { javaScriptEnabled: true });
  await withScript.goto('/login');
  await withScript.getByLabel('密码').fill('abc');
  await withScript.getByRole('button', { name: '显示' }).click();
  expect(await withScript.getByLabel('密码').getAttribute('type')).toBe('text');
  await withScript.context().close();
});

test('a connection that fails too often is told until when, keeps the address, and goes on by waiting or by work [R-STANCE-OPEN-CHANNEL]', async ({ browser }) => {
  await database.query("delete from app.attempts where name like 'sign_ins%'");
  await database.query("update app.throttles set at_most = 2, wait_seconds = 5 where name = 'sign_ins'");
  const page = await open(browser);
  try {
    for (const who of ['a', 'b']) await give(page, `${who}@example.org`, 'not the right password');
    await give(page, 'registrar@xinfang.example');
    await expect(page.getByRole('alert')).toContainText('登录失败的次数太多');
    expect(await page.getByLabel('邮箱').inputValue()).toBe('registrar@xinfang.example');
    const password = async (of: Page) => {
      await of.getByLabel('密码').fill(demoPassword);
      await of.getByRole('button', { name: '登录', exact: true }).click();
    };
    await expect(page.getByText('早按了也不要紧')).toBeVisible();
    await password(page);
    await expect(page.getByText('早按了也不要紧')).toContainText('秒以后');
    const withScript = await open(browser, { javaScriptEnabled: true });
    await give(withScript, 'registrar@xinfang.example');
    await expect(withScript.getByText('可以了，请按“登录”')).toBeVisible({ timeout: 30_000 });
    await password(withScript);
    await expect(withScript.getByRole('heading', { level: 1 })).toContainText('待办');
    await withScript.context().close();
    await expect(async () => {
      await password(page);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('待办', { timeout: 1000 });
    }).toPass({ intervals: [2000] });
  } finally {
    await database.query("update app.throttles set at_most = 50, wait_seconds = 30 where name = 'sign_ins'");
    await database.query("delete from app.attempts where name like 'sign_ins%'");
  }
  await page.context().close();
});
