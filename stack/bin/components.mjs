import { run } from './prepare.mjs';

run('stack/src/components.ts');
