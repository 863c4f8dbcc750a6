import node from '@astrojs/node';
import { directives } from '@xinfang/kit/headers.ts';
import { defineConfig, envField, sessionDrivers } from 'astro/config';

const secret = { context: 'server', access: 'secret' };

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone', bodySizeLimit: 300 * 1024 * 1024 }),
  devToolbar: { enabled: false },
  logger: { entrypoint: '@xinfang/kit/log-of-pages.mjs' },
  security: { checkOrigin: true, csp: { directives: [...directives, "frame-ancestors 'none'"] } },
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  session: { driver: sessionDrivers.memory() },
  env: {
    schema: {
      SUPABASE_URL: envField.string({ ...secret }),
      SUPABASE_PUBLISHABLE_KEY: envField.string({ ...secret }),
      PORTAL_EMAIL: envField.string({ ...secret }),
      PORTAL_PASSWORD: envField.string({ ...secret }),
      ACCOUNT_FOLDER: envField.string({ ...secret }),
      SESSION_SECRET: envField.string({ ...secret }),
      SITE_URL: envField.string({ ...secret }),
      PIECES_FOLDER: envField.string({ ...secret, optional: true }),
    },
  },
});
