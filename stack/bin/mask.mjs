import { run } from './prepare.mjs';

run('stack/src/mask.ts');
