// Which Chromium the browser tests use: one that is named, one that is installed, or Playwright's own.
import { existsSync } from 'node:fs';

// the shell first: it is what Playwright itself uses without a window, and a third quicker
const usual = [
  '/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of an installed Chromium; null when only Playwright's own could serve. */
export function chromiumPath(): string | null {
  const named = process.env.CHROMIUM_PATH;
  return named ?? usual.find((path) => existsSync(path)) ?? null;
}
