// A session that nobody used for half an hour ends; what was typed is there again after signing in.
import pg from 'pg';
import { expect } from '@playwright/test';
import { Office, test } from './people.ts';
import { demoPassword } from '../../supabase/seed/accounts.ts';

/** The session of a page, as it is after that many minutes in which nobody used it; the site asks anew when its token is renewed. */
async function leaveAlone(cookies: { name: string; value: string }[], minutes: number): Promise<void> {
  const { rowCount } = await ask('update app.session_uses set seen_at = seen_at - make_interval(mins => $2) where session_id = $1', [sessionOf(cookies), minutes]);
  expect(rowCount).toBe(1);
}

const sessionOf = (cookies: { name: string; value: string }[]): string => {
  const token = cookies.find((c) => c.name === 'access')?.value ?? '';
  return (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { session_id: string }).session_id;
};

async function ask(query: string, values: unknown[]): Promise<pg.QueryResult> {
  const database = new pg.Client({ connectionString: process.env.DATABASE_URL ?? '' });
  await database.connect();
  return database.query(query, values).finally(() => database.end());
}

test('a page that looks by itself keeps no session alive; a person who opens one does [ASVS 7.3.1]', async ({ browser }) => {
  const office = new Office(browser);
  const page = await office.as('registrar@xinfang.example'), cookies = await page.context().cookies();
  await leaveAlone(cookies, 20);
  const unseen = async (): Promise<number> => (await ask('select extract(epoch from now() - seen_at)::int as ago from app.session_uses where session_id = $1', [sessionOf(cookies)])).rows[0].ago as number;
  await page.context().clearCookies({ name: 'access' }); // as it goes by itself: the site asks anew who this is
  await page.waitForTimeout(1_100); // two tokens of one second are the same
  expect(await page.evaluate(() => fetch('/imports').then((answer) => answer.url))).toMatch(/\/imports$/);
  expect(await unseen()).toBeGreaterThan(20 * 60 - 5);
  await page.goto('/imports');
  expect(await unseen()).toBeLessThan(10);
  await office.close();
});

test('half an hour without a step ends the session, and loses nothing', async ({ browser }) => {
  const office = new Office(browser);
  const page = await office.as('registrar@xinfang.example');
  const tokens = (await page.context().cookies()).filter((c) => ['access', 'refresh'].includes(c.name));
  expect(tokens.map((c) => [c.httpOnly, c.sameSite])).toEqual([[true, 'Lax'], [true, 'Lax']]);
  await page.goto('/register');
  await page.getByLabel('标题', { exact: true }).fill('接了一个长电话');
  await page.waitForTimeout(600);
  await leaveAlone(await page.context().cookies(), 31);
  await page.context().clearCookies({ name: 'access' }); // as it goes by itself
  await page.getByRole('button', { name: '登记并打印回执' }).click();
  await expect(page.getByRole('status')).toContainText('较长时间没有操作，已自动退出');
  expect((await page.context().cookies()).filter((c) => ['access', 'refresh'].includes(c.name))).toEqual([]);
  await page.getByLabel('邮箱').fill('registrar@xinfang.example');
  await page.getByLabel('密码').fill(demoPassword);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('登记来信、来访、来电');
  await page.locator('#drafts li', { hasText: '接了一个长电话' }).getByRole('button', { name: '接着填写' }).click();
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue('接了一个长电话');
  await office.close();
});
