// A stack of one's own for development: node stack/src/dev.ts DIR BASE_PORT
import { resolve } from 'node:path';
import { environmentOf } from './environment.ts';
import { startStack } from './stack.ts';

const [folder = '.local/dev', base = '56000'] = process.argv.slice(2);
const p = Number(base);
const env = environmentOf(resolve(folder), { portal: p, backoffice: p + 1, api: p + 2, database: p + 3, auth: p + 4, rest: p + 5, functions: p + 6 });
const stack = await startStack(env, (step) => process.stdout.write(`${step}\n`));
process.stdout.write(`${JSON.stringify(env, null, 2)}\nready\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stack.stop().then(() => process.exit(0)));
