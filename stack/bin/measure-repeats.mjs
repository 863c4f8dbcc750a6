import { run } from './prepare.mjs';

run('tests/measure/run-repeats.ts');
