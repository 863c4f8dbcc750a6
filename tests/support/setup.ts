// One real stack for the whole run of the tests that need no browser.
import type { TestProject } from 'vitest/node';
import type { Environment } from '../../stack/src/environment.ts';
import { startTestStack } from './sites.ts';

declare module 'vitest' {
  export interface ProvidedContext { env: Environment }
}

export default async function setup(project: TestProject) {
  const running = await startTestStack();
  project.provide('env', running.env);
  return running.stop;
}
