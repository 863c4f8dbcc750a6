import { run } from './prepare.mjs';

run('tests/load/bench.ts');
