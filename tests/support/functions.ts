// The edge functions once more, beside those of the stack, with another key for sealing.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Environment, root } from '../../stack/src/environment.ts';

const freePort = () => new Promise<number>((resolve, reject) => {
  const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
    const { port } = server.address() as { port: number };
    server.close(() => resolve(port));
  });
});

export async function functionsWith(env: Environment, sealingKey: string, look: (url: string) => Promise<void>): Promise<void> {
  const port = await freePort();
  const child = spawn(join(root, 'node_modules', 'deno', 'deno'), ['run', '--no-lock', '--cached-only', '--allow-net=127.0.0.1', '--allow-env', join(root, 'supabase', 'functions', 'local.ts')], {
    cwd: join(root, 'supabase', 'functions'), stdio: 'ignore',
    env: { PORT: String(port), SUPABASE_URL: env.apiUrl, SUPABASE_SERVICE_ROLE_KEY: env.secretKey, SIGNING_KEY: env.signingKey, SEALING_KEY: sealingKey, DENO_NO_UPDATE_CHECK: '1', DENO_DIR: join(env.dataDir, 'deno') },
  });
  const url = `http://127.0.0.1:${port}`;
  try {
    for (let i = 0; ; i++) {
      if (await fetch(url).then(() => true, () => false)) break;
      if (i > 100) throw new Error('the functions did not start');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await look(url);
  } finally {
    child.kill();
  }
}
