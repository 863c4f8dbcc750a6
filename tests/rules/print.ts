// npm run rules: writes docs/rules.md anew and prints it.
import { writeFileSync } from 'node:fs';
import { rulesPage } from './scan.ts';

const page = rulesPage();
writeFileSync(new URL('../../docs/rules.md', import.meta.url), page);
process.stdout.write(page);
