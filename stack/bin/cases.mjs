import { run } from './prepare.mjs';

run('tests/cases/run.ts');
