// Journeys in a real browser against the real sites. `npm test` starts the stack; CHROMIUM_PATH names a browser of one's own.
import { defineConfig } from '@playwright/test';
import { chromiumPath } from './stack/src/chromium.ts';

const executablePath = chromiumPath();

export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/setup.ts',
  forbidOnly: true,
  workers: 1,
  fullyParallel: false,
  timeout: 240_000,
  expect: { timeout: 20_000 }, // patience for a busy machine; how fast pages are is measured in the bench
  outputDir: 'test-results',
  use: {
    actionTimeout: 30_000, navigationTimeout: 60_000, // what is not there is not waited for until the test's own end
    locale: 'zh-CN', timezoneId: 'Asia/Shanghai', screenshot: 'only-on-failure',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-quic'] },
  },
});
