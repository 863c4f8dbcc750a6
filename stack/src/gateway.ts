// One address for the API, with the paths and the key handling of a Supabase project. PostgREST knows only tokens, so a
// publishable or secret key becomes the token of its role; a signed-in person's own token passes on unchanged.
import { Agent, createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { SignJWT } from 'jose';
import { Auth } from './auth.ts';
import type { Environment } from './environment.ts';

type Target = { port: number; path: string };

export async function startGateway(env: Environment): Promise<Server> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64, timeout: 10_000 }); // PostgREST ends what lay idle for thirty to sixty seconds; a request sent at that moment is lost
  const auth = new Auth(env);
  const sign = (role: string) =>
    new SignJWT({ role }).setProtectedHeader({ alg: 'HS256' }).setIssuedAt().setExpirationTime('10y').sign(new TextEncoder().encode(env.jwtSecret));
  const bearer = new Map([[env.publishableKey, `Bearer ${await sign('anon')}`], [env.secretKey, `Bearer ${await sign('service_role')}`]]);

  const targetOf = (url: string): Target | null => {
    if (/[\\#]|%2e|%2f|%5c|\/\.\.?(?:[/?]|$)/i.test(url.split('?')[0] ?? '')) return null; // a way out of the folder of one service into another
    if (url.startsWith('/rest/v1/')) return { port: env.ports.rest, path: url.slice(8) };
    if (url.startsWith('/auth/v1/') || url.startsWith('/storage/v1/')) return { port: env.ports.auth, path: url };
    if (url.startsWith('/functions/v1/')) return { port: env.ports.functions, path: url.slice(13) };
    return null;
  };

  const refuse = (res: ServerResponse, status: number, message: string) => {
    res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
  };

  const forward = (req: IncomingMessage, res: ServerResponse) => {
    const url = req.url ?? '/';
    const headers = { ...req.headers };
    const key = typeof headers.apikey === 'string' ? headers.apikey : '';
    const token = headers.authorization?.startsWith('Bearer ') ? headers.authorization.slice(7) : '';
    const target = targetOf(url);
    if (!target) return refuse(res, 404, 'no_such_path');
    if (!bearer.has(key)) return refuse(res, 401, 'api_key_missing');
    if (url.startsWith('/auth/v1/')) return void auth.handle(req, res);
    if (target.port === env.ports.rest) {
      if (!token || bearer.has(token)) headers.authorization = bearer.get(token || key);
      delete headers.apikey;
    }
    delete headers.connection; // is between the caller and the gateway alone
    headers.host = `127.0.0.1:${target.port}`;
    // storage closes idle connections without a word; one of twenty thousand requests met that
    const onward = request({ host: '127.0.0.1', port: target.port, path: target.path, method: req.method, headers, agent: url.startsWith('/storage/') ? false : agent }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(res);
    });
    onward.once('error', () => (res.headersSent ? res.destroy() : refuse(res, 502, 'part_unreachable')));
    res.once('close', () => onward.destroy());
    req.pipe(onward);
  };

  const server = createServer({ keepAliveTimeout: 65_000 }, forward);
  server.once('close', () => void auth.db.end());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(env.ports.api, '127.0.0.1', () => resolve());
  });
  return server;
}
