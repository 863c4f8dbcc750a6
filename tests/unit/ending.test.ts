// A program that started the stack ends with the status that it was given, or no failure would be noticed outside of it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../stack/src/environment.ts';

it('a failure of a program that used the database is seen by who started it', () => {
  const program = `const { packaged } = await import(${JSON.stringify(join(root, 'stack', 'src', 'postgres.ts'))}); await packaged(); process.exitCode = 7;`;
  expect(spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root, encoding: 'utf8' })).toMatchObject({ status: 7, stderr: '' });
});
