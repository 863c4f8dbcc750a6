import { defineConfig } from 'vitest/config';

/** These start stacks of their own: one whose clock is made up, and one whose enforcements are taken away. */
const madeUpDays = 'tests/security/verify.test.ts', mutations = 'tests/rules/mutations.test.ts';
const ownStack = (name: string, file: string) => ({ extends: true as const, test: { name, include: [file], provide: { env: {} as never } } });

export default defineConfig({
  test: {
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      // one process for all files: whoever signed in stays signed in, and nothing is loaded twice
      { extends: true, test: { name: 'shared', isolate: false, include: ['tests/{unit,database,security,parity,rules,faults}/**/*.test.ts'], exclude: [madeUpDays, mutations], globalSetup: ['tests/support/setup.ts'] } },
      ownStack('made-up days', madeUpDays),
      ownStack('mutations', mutations),
    ],
  },
});
