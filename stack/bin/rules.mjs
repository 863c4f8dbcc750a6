import { run } from './prepare.mjs';

run('tests/rules/print.ts');
