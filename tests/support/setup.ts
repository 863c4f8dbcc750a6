// One real stack for the whole run of the tests that need no browser; TEST_ENVIRONMENT names one that is already there.
import type { TestProject } from 'vitest/node';
import type { Environment } from '../../stack/src/environment.ts';
import { startTestStack } from './sites.ts';

declare module 'vitest' {
  export interface ProvidedContext { env: Environment }
}

export default async function setup(project: TestProject) {
  if (process.env.TEST_ENVIRONMENT) {
    project.provide('env', JSON.parse(process.env.TEST_ENVIRONMENT) as Environment);
    return undefined;
  }
  const running = await startTestStack();
  project.provide('env', running.env);
  return running.stop;
}
