// What a browser or a hand sends to the sites that no page of ours sends: foreign forms, other methods, other hosts, paths out of the
// folder, parameters twice, bodies too large. Each is refused in plain words, with the headers of every answer and a number that finds
// its line in the log.
import { type ChildProcess, spawn } from 'node:child_process';
import { request as plain } from 'node:http';
import { connect, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { freePorts } from '../../stack/src/processes.ts';
import { demoPassword } from '../../supabase/seed/accounts.ts';
import { Office, officeUrl, phone, portalUrl, submit, test } from './people.ts';

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; text: string };
/** A request as it stands, without a client that puts it right. */
function raw(site: string, method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<Answer> {
  const { hostname, port } = new URL(site);
  return new Promise((resolve, reject) => {
    const sent = plain({ hostname, port, method, path, headers: { ...headers, ...(body ? { 'content-length': String(Buffer.byteLength(body)) } : {}) }, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    sent.once('error', reject);
    sent.end(body || undefined);
  });
}
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const sites = (): string[] => [portalUrl(), officeUrl()];
const target = (site: string): string => (site === portalUrl() ? '/track' : '/login');

for (const [what, headers] of [
  ['of another site', { origin: 'https://elsewhere.example' }],
  ['without an origin', {}],
  ['of a frame without an origin', { origin: 'null' }],
  ['of the same name by another protocol', { origin: 'https://127.0.0.1' }],
  ['that the browser marks as foreign', { 'sec-fetch-site': 'cross-site' }],
] as [string, Record<string, string>][]) {
  test(`a form ${what} is refused, with cookies and without, whatever its type`, async () => {
    for (const site of sites()) {
      const own: Record<string, string> = 'sec-fetch-site' in headers ? { origin: site } : {};
      for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', 'application/json']) {
        for (const cookie of [{}, { cookie: 'access=a; refresh=b; seen=yes; track=c' }] as Record<string, string>[]) {
          const answer = await raw(site, 'POST', target(site), { 'content-type': type, ...headers, ...own, ...cookie }, 'act=query&code=1&email=a&password=b');
          expect([site, type, answer.status]).toEqual([site, type, 403]);
          expect(answer.text).toContain('没有办理');
          expect(answer.headers['set-cookie']).toBeUndefined();
        }
      }
    }
  });
}

test('a body that is no form, another method and an unknown host are refused', async () => {
  for (const site of sites()) {
    for (const type of ['text/plain', 'application/json', 'application/xml', 'application/x-www-form-urlencodedx', '']) {
      expect([type, (await raw(site, 'POST', target(site), { origin: site, ...(type ? { 'content-type': type } : {}) }, '{"act":"query"}')).status]).toEqual([type, 415]);
    }
    for (const method of ['TRACE', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'PROPFIND']) expect([method, (await raw(site, method, target(site), { origin: site, ...form })).status]).toEqual([method, 405]);
    for (const host of ['elsewhere.example', '127.0.0.1', '127.0.0.1:80', `${new URL(site).host}.elsewhere.example`]) {
      expect([host, (await raw(site, 'GET', target(site), { host, 'x-forwarded-host': new URL(site).host })).status]).toEqual([host, 421]);
    }
    const turned = await raw(site, 'POST', target(site), { host: 'elsewhere.example', origin: 'http://elsewhere.example', ...form }, 'act=query');
    expect(turned.status).toBe(421);
    expect((await raw(site, 'GET', '/nowhere', { 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-proto': 'https', forwarded: 'host=elsewhere.example' })).text).not.toContain('elsewhere');
  }
});

test('paths lead out of no folder, and show no list, source or setting', async () => {
  for (const site of sites()) {
    for (const path of ['/../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/_astro/../../server/entry.mjs', '/_astro/..%2f..%2fserver/entry.mjs', '/..\\..\\package.json', '/.env', '/.git/config', '/server/entry.mjs', '/sources', '/_astro/', '/_astro', '/package.json', '/%00', '/favicon.svg%00.html', '/%E0%A4%A', '//elsewhere.example/', '/_image?href=http://127.0.0.1:1/x', '/_image?href=/favicon.svg&w=9000&h=9000&f=png', '/_server-islands/x', '/_actions/x']) {
      const answer = await raw(site, 'GET', path);
      expect([path, [303, 400, 403, 404].includes(answer.status), /"dependencies"|createServer|DATABASE|\[core\]/.test(answer.text), String(answer.headers.location ?? '').includes('//elsewhere')]).toEqual([path, true, false, false]);
      expect([path, answer.headers['x-content-type-options'], String(answer.headers['content-security-policy']).includes("frame-ancestors 'none'")]).toEqual([path, 'nosniff', true]);
    }
  }
});

test('an address that is not written in UTF-8 is refused in plain words, and an expectation is answered like any request', async () => {
  for (const site of sites()) {
    for (const path of ['/%E0%A4%A', '/search?q=%D0%C5%B7%C3', '/matters/%ff', '/?back=%ED%A0%80']) {
      const answer = await raw(site, 'GET', path);
      expect([path, answer.status, answer.text.includes('认不出的字符'), answer.headers['cache-control']]).toEqual([path, 400, true, 'no-store']);
    }
    const expecting = await raw(site, 'GET', '/nowhere', { expect: 'elsewhere' });
    expect([expecting.status < 500, expecting.status !== 417, expecting.headers['x-frame-options']]).toEqual([true, true, 'DENY']);
  }
});

test('what is no request, or has headers without end, is answered with the same protection and nothing else', async () => {
  for (const site of sites()) {
    const { hostname, port } = new URL(site);
    for (const [sent, status] of [[`GET / HTTP/1.1\r\nhost: ${new URL(site).host}\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 431], ['hello\r\n\r\n', 400], ['GET / HTTP/1.1\r\n\r\n', 421], [`GET / HTTP/1.1\r\nhost: ${new URL(site).host}\r\nhost: elsewhere.example\r\n\r\n`, 421], [`GET http://elsewhere.example/ HTTP/1.1\r\nhost: ${new URL(site).host}\r\n\r\n`, 421], [`POST / HTTP/1.1\r\nhost: ${new URL(site).host}\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n`, 400]] as const) {
      const text = await new Promise<string>((done) => {
        let answer = '';
        connect(Number(port), hostname, function (this: Socket) { this.write(sent); }).setEncoding('utf8').on('data', (part) => (answer += part)).on('close', () => done(answer)).on('error', () => undefined);
      });
      expect([site, text.split('\r\n')[0]?.split(' ')[1], /content-security-policy: default-src 'none'/.test(text), /x-content-type-options: nosniff/.test(text)]).toEqual([site, String(status), true, true]);
    }
  }
});

test('a body that is too large is refused before it is read', async () => {
  for (const site of sites()) {
    const answer = await new Promise<Answer>((resolve, reject) => {
      const { hostname, port } = new URL(site);
      const sent = plain({ hostname, port, method: 'POST', path: target(site), headers: { origin: site, ...form, 'content-length': String(2 ** 31) } }, (a) => {
        a.resume().once('end', () => (resolve({ status: a.statusCode ?? 0, headers: a.headers, text: '' }), sent.destroy()));
      });
      sent.once('error', reject);
      sent.write('x');
    });
    expect([site, answer.status]).toEqual([site, 413]);
  }
});

test('a form of more fields or more text than any page has is stopped while it comes in', async () => {
  const part = (name: string, value: string, more = '') => `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
  const several = { 'content-type': 'multipart/form-data; boundary=x' }, long = 'a'.repeat(5 * 1024 * 1024);
  for (const site of sites()) {
    for (const [what, type, body] of [
      ['a million fields', form, 'a=1&'.repeat(1_000_000)], ['one long text', form, `code=${long}`], ['long text in parts', several, `${part('code', long)}--x--\r\n`],
      ['text that says it is data', several, `${part('code', long, '\r\nContent-Type: application/octet-stream')}--x--\r\n`],
      ['a hundred thousand parts', several, `${part('a', '1').repeat(100_000)}--x--\r\n`], ['a thousand files', several, `${part('files', '%PDF', '; filename="a.pdf"').repeat(1000)}--x--\r\n`],
    ] as const) {
      const sent = raw(site, 'POST', target(site), { origin: site, ...type }, body);
      const other = await raw(site, 'GET', target(site));
      const { status, text } = await sent;
      expect([what, other.status, status, text.includes('太大')]).toEqual([what, 200, 413, true]);
    }
    const usual = `${part('act', 'query')}${part('code', '1'.repeat(1000))}${part('content', '长'.repeat(300_000))}${part('files', long, '; filename="a.pdf"')}--x--\r\n`;
    expect([site, (await raw(site, 'POST', target(site), { origin: site, ...several }, usual)).status]).toEqual([site, site === portalUrl() ? 422 : 401]); // read by its page
    expect((await raw(site, 'GET', target(site))).status).toBe(200);
  }
});

test('a parameter given twice is read once, and a name of every object is only a name', async () => {
  const site = portalUrl();
  for (const body of ['act=query&code=1&code=2', '__proto__=1&constructor=2&toString=3&act=query&code=1', 'act=query&act=withdraw&code=1', 'act=query&code[]=1&code[x]=2']) {
    expect([body, (await raw(site, 'POST', '/track', { origin: site, ...form }, body)).status]).toEqual([body, 422]);
  }
  for (const path of ['/submit?about=conduct&about=x', '/track?__proto__=1', '/answers?page=1&page=-1', '/answers?page=99999999999999999999']) expect([path, (await raw(site, 'GET', path)).status < 500]).toEqual([path, true]);
});

test('after signing in or changing the view one is led to this site only', async () => {
  const [portal, office] = [portalUrl(), officeUrl()];
  for (const back of ['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere.example', '/%2f/elsewhere.example', '\t//elsewhere.example', '/\t/elsewhere.example', 'javascript:alert(1)']) {
    const view = await raw(portal, 'POST', '/view', { origin: portal, ...form }, `toggle=elder&back=${encodeURIComponent(back)}`);
    expect([back, view.status, new URL(String(view.headers.location), portal).origin]).toEqual([back, 303, portal]);
    const login = await raw(office, 'POST', `/login?back=${encodeURIComponent(back)}`, { origin: office, ...form }, `email=registrar@xinfang.example&password=${demoPassword}`);
    expect([back, login.status, new URL(String(login.headers.location), office).origin]).toEqual([back, 303, office]);
  }
});

test('a choice that no page offers is taken for no, and never stands in an address; a deed that none of its forms names is refused', async ({ browser }) => {
  const office = new Office(browser);
  const { request } = await office.as('registrar@xinfang.example');
  const answer = await request.post(`${officeUrl()}/settings`, { form: { about: 'digest', wants: '要\u0000' }, headers: { origin: officeUrl() }, maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([303, '/settings?saved=digest#morning']);
  const { request: admin } = await office.as('admin@xinfang.example');
  const other = await admin.post(`${officeUrl()}/staff`, { form: { about: 'elsewhere', staff: crypto.randomUUID() }, headers: { origin: officeUrl() } });
  expect([other.status(), (await other.text()).includes('这次请求没有被接受')]).toEqual([422, true]);
  await office.close();
});

test('after signing out the back button shows nothing, and an open page leads to the login', async ({ browser }) => {
  const office = new Office(browser);
  const page: Page = await office.as('registrar@xinfang.example');
  await page.goto('/queue');
  await page.goto('/search');
  await page.getByRole('button', { name: '退出登录' }).click();
  await expect(page).toHaveURL(/\/login/);
  for (let n = 0; n < 2; n += 1) {
    await page.goBack();
    await expect(page.getByRole('heading', { name: '信访业务系统' })).toBeVisible();
    await expect(page.getByLabel('密码')).toBeVisible();
  }
  await office.close();
});

test('a petitioner on a shared computer who forgets the code leaves no page behind', async ({ browser }) => {
  const page = await (await browser.newContext(phone)).newPage();
  const { code } = await submit(page, { title: '楼道灯坏了', content: '三单元楼道灯坏了半年。', demand: '请修好' });
  await page.context().clearCookies();
  await page.goto(`${portalUrl()}/`);
  await page.goBack();
  expect(await page.content()).not.toContain(code.replaceAll(/\D/g, '').slice(0, 4) + '-');
  expect((await page.context().cookies()).filter((c) => c.name === 'receipt' || c.name === 'track')).toEqual([]);
});

test.describe('while the API cannot be reached', () => {
  const servers: ChildProcess[] = [];
  let portal: string, office: string;
  test.beforeAll(async () => {
    const [portalPort = 0, officePort = 0, none] = await freePorts(3); // at the last one nobody answers
    [portal, office] = [`http://127.0.0.1:${portalPort}`, `http://127.0.0.1:${officePort}`];
    for (const [site, port] of [['portal', portalPort], ['backoffice', officePort]] as const) {
      const server = spawn(process.execPath, [fileURLToPath(new URL('../../kit/serve.ts', import.meta.url))], {
        cwd: fileURLToPath(new URL(`../../${site}/`, import.meta.url)), stdio: ['ignore', 'pipe', 'ignore'],
        env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', SITE_URL: `http://127.0.0.1:${port}`, PORTAL_URL: portal, ACCOUNT_FOLDER: test.info().outputPath(site), SUPABASE_URL: `http://127.0.0.1:${none}`, SUPABASE_PUBLISHABLE_KEY: 'k', SESSION_SECRET: 's'.repeat(40), PORTAL_EMAIL: 'p@example.org', PORTAL_PASSWORD: 'p', DOOR_EMAIL: 'd@example.org', DOOR_PASSWORD: 'd' },
      });
      servers.push(server);
      await new Promise((started) => server.stdout?.once('data', started));
    }
  });
  test.afterAll(() => servers.forEach((server) => server.kill()));

  test('what a citizen typed is carried on by the page that says so, and no page says that there is nothing', async () => {
    const sent = await raw(portal, 'POST', '/submit', { ...form, origin: portal }, `step=matter&type=C&title=${encodeURIComponent('路灯不亮')}&content=${encodeURIComponent('坏了两周')}&go=next`);
    expect(sent.text).toContain('再试一次');
    for (const [name, value] of [['title', '路灯不亮'], ['content', '坏了两周'], ['go', 'next']]) expect(sent.text).toContain(`name="${name}" value="${value}"`);
    for (const path of ['/verify', '/process', '/notices', '/answers']) {
      const { text } = await raw(portal, 'GET', path);
      expect([path, text.includes('暂时连接不上系统')]).toEqual([path, true]);
      expect(text).not.toMatch(/还没有公布过|还没有公开的答复/);
    }
  });

  test('whoever works in the back office is not sent to sign in, and keeps the session', async () => {
    const token = ['{"alg":"HS256"}', JSON.stringify({ exp: Math.floor(Date.now() / 1000) + 3600 }), 'x'].map((part) => Buffer.from(part).toString('base64url')).join('.');
    for (const method of ['GET', 'POST']) {
      const answer = await raw(office, method, '/queue', { ...form, origin: office, cookie: `access=${token}` }, method === 'POST' ? 'about=x' : '');
      expect([answer.status, answer.headers.location, answer.headers['set-cookie']]).toEqual([503, undefined, undefined]);
      expect(answer.text).toContain('您没有退出登录');
      expect(answer.text.includes('会再提交一次')).toBe(method === 'POST');
    }
  });
});

test.describe('behind a proxy with https', () => {
  let server: ChildProcess, address: string;
  const lines: Record<string, unknown>[] = [];
  const host = { host: 'portal.example' };
  test.beforeAll(async () => {
    const [port] = await freePorts(1);
    address = `http://127.0.0.1:${port}`;
    const [publishableKey = '', , , sessionSecret = '', , , , , password = ''] = (process.env.STACK_SECRETS ?? '').split('\n');
    server = spawn(process.execPath, [fileURLToPath(new URL('../../kit/serve.ts', import.meta.url))], {
      cwd: fileURLToPath(new URL('../../portal/', import.meta.url)), stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', SITE_URL: 'https://portal.example', TRUSTED_PROXIES: '127.0.0.1', SUPABASE_URL: process.env.API_URL, SUPABASE_PUBLISHABLE_KEY: publishableKey, SESSION_SECRET: sessionSecret, PORTAL_EMAIL: 'portal-site@xinfang.example', PORTAL_PASSWORD: password },
    });
    server.stdout?.setEncoding('utf8').on('data', (text: string) => lines.push(...text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>)));
    await expect.poll(() => lines.some((l) => l.event === 'site_started')).toBe(true);
  });
  test.afterAll(() => void server.kill());
  const lineOf = async (reference: string) => {
    await expect.poll(() => lines.some((l) => l.reference === reference && l.event === 'request')).toBe(true);
    return lines.filter((l) => l.reference === reference);
  };
  const numberOn = (text: string): string => /编号：(\d{8})/.exec(text)?.[1] ?? 'none';

  test('every answer asks for https from then on, cookies belong to this host alone, and forms are those of the https site', async () => {
    for (const path of ['/', '/track', '/nowhere', '/favicon.svg', '/verify.mjs', '/%E0%A4%A']) expect([path, (await raw(address, 'GET', path, host)).headers['strict-transport-security']]).toEqual([path, 'max-age=31536000; includeSubDomains']);
    const view = await raw(address, 'POST', '/view', { ...host, ...form, origin: 'https://portal.example' }, 'toggle=elder&back=/');
    expect([view.status, String(view.headers['set-cookie'])]).toEqual([303, expect.stringMatching(/^__Host-view=.*(?:HttpOnly.*Secure|Secure.*HttpOnly)/)]);
    expect((await raw(address, 'POST', '/view', { ...host, ...form, origin: 'http://portal.example' }, 'toggle=elder')).status).toBe(403);
  });

  test('the number on a page that was not found, was refused or failed finds its line in the log [design: reference number]', async () => {
    const notFound = await raw(address, 'GET', '/nowhere/1234-5678-9012-3456?name=%E4%BD%9F%E9%9B%A8%E7%A6%BE', host);
    const [line] = await lineOf(numberOn(notFound.text));
    expect(line).toMatchObject({ level: 'warn', event: 'request', site: 'portal', method: 'GET', status: 404, path: '/nowhere/·' });
    const refused = await raw(address, 'POST', '/track', { ...host, ...form, origin: 'https://elsewhere.example' }, 'code=1');
    expect((await lineOf(numberOn(refused.text)))[0]).toMatchObject({ status: 403, path: '/track' });
    const failed = await raw(address, 'POST', '/track', { ...host, origin: 'https://portal.example', 'content-type': 'multipart/form-data' }, '佟雨禾的内容');
    expect(failed.status).toBe(500);
    expect(failed.text).not.toMatch(/at .*\.mjs|TypeError|node:/);
    const written = await lineOf(numberOn(failed.text));
    expect(written.map((l) => [l.event, l.level])).toEqual([['page_failed', 'error'], ['request', 'error']]);
    expect(String(written[0]?.fault)).toMatch(/Error/);
  });

  test('the log tells connections apart by the address that the proxy saw, and holds no address, code, word or cookie', async () => {
    const clientFrom = async (forwarded: string): Promise<unknown> => (await lineOf(numberOn((await raw(address, 'GET', '/nowhere', { ...host, 'x-forwarded-for': forwarded })).text)))[0]?.client;
    const one = await clientFrom('192.0.2.1');
    expect(await clientFrom('198.51.100.7, 192.0.2.1')).toBe(one);
    expect(await clientFrom('192.0.2.2')).not.toBe(one);
    await raw(address, 'POST', '/track', { ...host, ...form, origin: 'https://portal.example', cookie: 'track=geheim' }, 'act=query&code=1234567890123456');
    await expect.poll(() => lines.at(-1)?.status).toBe(422);
    expect(JSON.stringify(lines)).not.toMatch(/192\.0\.2|198\.51|1234567890123456|佟|geheim|elsewhere/);
  });
});
