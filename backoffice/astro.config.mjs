import node from '@astrojs/node';
import svelte from '@astrojs/svelte';
import { directives } from '@xinfang/kit/headers.ts';
import { defineConfig, envField, sessionDrivers } from 'astro/config';

const secret = { context: 'server', access: 'secret' };

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone', bodySizeLimit: 64 * 1024 * 1024 }),
  integrations: [svelte()],
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
      SITE_URL: envField.string({ ...secret }),
      PORTAL_URL: envField.string({ ...secret }),
      SESSION_SECRET: envField.string({ ...secret }),
      DOOR_EMAIL: envField.string({ ...secret }),
      DOOR_PASSWORD: envField.string({ ...secret }),
      ACCOUNT_FOLDER: envField.string({ ...secret }),
    },
  },
});
