import { run } from './prepare.mjs';

run('tests/fuzz/run.ts');
