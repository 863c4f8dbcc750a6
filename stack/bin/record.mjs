import { run } from './prepare.mjs';

run('stack/src/record.ts');
