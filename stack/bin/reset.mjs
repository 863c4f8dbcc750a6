import { run } from './prepare.mjs';

run('stack/src/reset.ts');
