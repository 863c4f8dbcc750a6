import { run } from './prepare.mjs';

run('tests/measure/run-triage.ts');
