import { run } from './prepare.mjs';

run('tests/measure/run-learn.ts');
