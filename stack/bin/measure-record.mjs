import { run } from './prepare.mjs';

run('tests/load/record.ts');
