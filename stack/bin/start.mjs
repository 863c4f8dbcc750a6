import { run } from './prepare.mjs';

run('stack/src/start.ts');
