import { run } from './prepare.mjs';

run('stack/src/test.ts');
