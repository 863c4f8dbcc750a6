// What the sites tell the browser, and what they were built with: nothing from elsewhere, nothing inline, no secret.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { officeUrl, portalUrl, test } from './people.ts';

const pages = (): [string, string[]][] => [
  [portalUrl(), ['/', '/submit', '/track', '/verify', '/notices', '/process', '/privacy', '/accessibility', '/nowhere', '/track/papers/x', '/submit/receipt']],
  [officeUrl(), ['/login', '/join', '/forgot', '/', '/queue', '/register', '/settings', '/nowhere', '/matters/00000000-0000-4000-8000-000000000000']],
];

test('every page answers with a strict policy and cannot be framed, sniffed or kept', async ({ request }) => {
  for (const [site, list] of pages()) {
    for (const path of list) {
      const answer = await request.get(site + path, { maxRedirects: 0 });
      const h = answer.headers();
      const where = `${site}${path}`;
      expect([where, h['x-content-type-options'], h['x-frame-options'], h['referrer-policy'], h['cross-origin-opener-policy'], h['permissions-policy']?.includes('camera=()')]).toEqual([where, 'nosniff', 'DENY', 'same-origin', 'same-origin', true]);
      if (answer.status() === 303) continue;
      const policy = new Map((h['content-security-policy'] ?? '').split(';').map((d) => d.trim()).filter(Boolean).map((d) => [d.split(/\s+/)[0] ?? '', d.split(/\s+/).slice(1)]));
      for (const [name, only] of [['default-src', "'none'"], ['object-src', "'none'"], ['base-uri', "'none'"], ['frame-ancestors', "'none'"], ['form-action', "'self'"], ['connect-src', "'self'"]] as const) expect([where, name, policy.get(name)]).toEqual([where, name, [only]]);
      for (const name of ['script-src', 'style-src']) expect([where, name, (policy.get(name) ?? ["'unsafe-inline'"]).every((s) => s === "'self'" || s.startsWith("'sha256-"))]).toEqual([where, name, true]);
      expect([where, h['content-type']]).toEqual([where, 'text/html; charset=utf-8']);
      const isPublic = site === portalUrl() && /^\/(?:notices|process|privacy|accessibility)?$/.test(path); // larger type for who chose it: nobody on the way keeps that
      expect([where, h['cache-control']]).toEqual([where, isPublic ? 'private, no-cache' : 'no-store']);
    }
  }
});

test('files, downloads and data carry the same protection as pages', async ({ request }) => {
  const built = (site: string, ending: string) => readdirSync(fileURLToPath(new URL(`../../${site}/dist/client/_astro/`, import.meta.url))).find((n) => n.endsWith(ending));
  for (const [url, type] of [[`${portalUrl()}/_astro/${built('portal', '.js')}`, 'text/javascript'], [`${officeUrl()}/_astro/${built('backoffice', '.css')}`, 'text/css'], [`${portalUrl()}/favicon.svg`, 'image/svg+xml'], [`${portalUrl()}/verify.mjs`, 'text/javascript'], [`${portalUrl()}/verify/keys.json`, 'application/json'], [`${portalUrl()}/.well-known/security.txt`, 'text/plain']] as const) {
    const answer = await request.get(url), h = answer.headers();
    expect([url, answer.status(), h['content-type']?.startsWith(type)]).toEqual([url, 200, true]);
    expect([url, h['x-content-type-options'], h['x-frame-options'], h['cross-origin-resource-policy'], h['content-security-policy']?.includes("frame-ancestors 'none'")]).toEqual([url, 'nosniff', 'DENY', 'same-origin', true]);
    expect([url, ['server', 'x-powered-by', 'access-control-allow-origin', 'via'].filter((name) => name in h)]).toEqual([url, []]);
  }
});

test('pages have no script, style or handler of their own that the policy would have to let through', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (m) => {
    if (/Content Security Policy|Content-Security-Policy/i.test(m.text())) refused.push(`${page.url()}: ${m.text()}`);
  });
  for (const path of ['/', '/submit', '/track', '/verify', '/notices', '/process']) {
    await page.goto(portalUrl() + path);
    const own = await page.evaluate(() => [...document.querySelectorAll('*')].flatMap((e) => [...e.attributes].filter((a) => a.name === 'style' || a.name.startsWith('on')).map((a) => `${e.tagName} ${a.name}`)));
    expect([path, own]).toEqual([path, []]);
  }
  expect(refused).toEqual([]);
});

test('forms from other sites are refused', async ({ request }) => {
  for (const url of [`${portalUrl()}/track`, `${portalUrl()}/verify`, `${officeUrl()}/login`]) {
    const answer = await request.post(url, { form: { act: 'query', code: '1' }, headers: { origin: 'https://elsewhere.example' } });
    expect([url, answer.status()]).toEqual([url, 403]);
  }
});

test('the built files hold no key, password or secret', () => {
  const secrets = (process.env.STACK_SECRETS ?? '').split('\n').filter(Boolean);
  expect(secrets.length).toBeGreaterThan(5);
  const faults: string[] = [];
  let files = 0;
  for (const site of ['portal', 'backoffice']) {
    const folder = fileURLToPath(new URL(`../../${site}/dist/`, import.meta.url));
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((n) => /\.(?:m?js|css|html|json|svg|txt|map)$/.test(n))) {
      const text = readFileSync(folder + name, 'utf8');
      files += 1;
      for (const secret of secrets) for (const form of [secret, Buffer.from(secret).toString('base64').replaceAll('=', ''), encodeURIComponent(secret)]) if (text.includes(form)) faults.push(`${site}/${name} holds a secret`);
      if (name.endsWith('.map') || (name.startsWith('client') && text.includes('sourceMappingURL'))) faults.push(`${site}/${name} shows the source`);
      if (/sb_secret_[a-z0-9]{8}|service_role|BEGIN (?:EC |RSA |ENCRYPTED |OPENSSH |PGP )?PRIVATE KEY|MC4CAQAwBQYDK2Vw|re_[A-Za-z0-9]{8}_[A-Za-z0-9]{16}|eyJhbGciOi[\w-]{20,}\.[\w-]{20,}/i.test(text)) faults.push(`${site}/${name} looks as if it held a key`);
      if (name.startsWith('client') && /SUPABASE_URL|PORTAL_PASSWORD|SESSION_SECRET|process\.env/.test(text)) faults.push(`${site}/${name} names a setting of the server`);
    }
  }
  expect(files).toBeGreaterThan(20);
  expect(faults).toEqual([]);
});
