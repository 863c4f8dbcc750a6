// The server of a site, started in its folder: what must hold for every answer, whoever makes it — a page, a file, a refusal or a
// failure. It knows the address it serves (SITE_URL), refuses what no page of ours sends, numbers every request and writes down what
// was changed, refused or failed. Behind a proxy TRUSTED_PROXIES names it (addresses, comma between), or the visitors' addresses are
// not believed. It connects to the API and the virus scanner, and to nothing else (outgoing.ts).
import { createHash, randomInt } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { watchForm } from './bodies.ts';
import { everyAnswer } from './headers.ts';
import { answering, type Level, pathOf, reference, write } from './log.ts';
import { connectOnlyTo } from './outgoing.ts';

const { SITE_URL = '', HOST = '127.0.0.1', PORT = '8080', SESSION_SECRET = '', TRUSTED_PROXIES = '', SUPABASE_URL = '', CLAMD_ADDRESS = '' } = process.env;
const site = new URL(SITE_URL);
const name = basename(process.cwd());
const loopback = ['localhost', '127.0.0.1', '[::1]'];
const hosts = new Set(loopback.includes(site.hostname) ? loopback.map((h) => `${h}:${site.port}`) : [site.host]);
const proxies = new Set(TRUSTED_PROXIES.split(',').map((p) => p.trim()).filter(Boolean));

connectOnlyTo([SUPABASE_URL, CLAMD_ADDRESS]);
process.env.ASTRO_NODE_AUTOSTART = 'disabled';
const { handler, options } = (await import(pathToFileURL(join(process.cwd(), 'dist', 'server', 'entry.mjs')).href)) as { handler: (req: IncomingMessage, res: ServerResponse) => void; options: { bodySizeLimit: number } };

const direct = new WeakMap<Socket, string>();
/** The visitor's address: the last one on the way that is no proxy of ours; what came before it anybody may have written. */
function addressOf(req: IncomingMessage): string {
  const way = [...String(req.headers['x-forwarded-for'] ?? '').split(','), direct.get(req.socket) ?? ''].map((a) => a.trim().replace(/^::ffff:/, '')).filter(Boolean);
  while (way.length > 1 && proxies.has(way.at(-1) ?? '')) way.pop();
  return way.at(-1) ?? '';
}

/** Whether an address is written in UTF-8, as ours are; an old page or program may send GBK, and the framework would answer it in English. */
function isReadable(url: string): boolean {
  try {
    return decodeURI(url) !== '';
  } catch {
    return false;
  }
}

const isForm = ({ headers }: IncomingMessage): boolean => /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i.test(headers['content-type'] ?? '');
const tooMuch: [number, string] = [413, '一次提交的内容太大了。请减少附件，或者分几次提交。'];

/** What no page of ours sends: another host, an address that cannot be read, a part of the framework, another method, a form of another site, a body that is no form or too large. */
function refusalOf(req: IncomingMessage): [number, string] | null {
  const { method = 'GET', headers, url = '' } = req;
  const named = req.headersDistinct.host ?? [];
  if (named.length !== 1 || !hosts.has(named[0] ?? '') || !url.startsWith('/')) return [421, '这个网址不属于本网站。'];
  if (!isReadable(url)) return [400, '这个网址里有认不出的字符。请检查网址，或者从首页重新进入。'];
  if (/^\/_(?:image|server-islands|actions)(?:[/?]|$)/.test(url)) return [404, '没有这个页面。']; // of the framework, and used by no page
  if (method === 'GET' || method === 'HEAD') return null;
  const inPieces = headers['tus-resumable'] !== undefined && ['POST', 'PATCH', 'DELETE', 'OPTIONS'].includes(method);
  if (method !== 'POST' && !inPieces) return [405, '本网站不支持这种请求方式。'];
  if (headers.origin !== `${site.protocol}//${headers.host}` || !/^(?:same-origin|none)$/.test(String(headers['sec-fetch-site'] ?? 'none'))) return [403, '这个请求不是从本网站的页面发出的，没有办理。请从首页重新进入。'];
  if (Number(headers['content-length'] ?? 0) > options.bodySizeLimit) return tooMuch;
  if (!inPieces && !isForm(req)) return [415, '本网站只接受网页表单。'];
  return null;
}

function refuse(res: ServerResponse, status: number, text: string): void {
  res.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', connection: 'close' });
  res.end(`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>没有办成</title></head><body><main><h1>没有办成</h1><p>${text}</p><p>编号：${reference()}</p><p><a href="/">回到首页</a></p></main></body></html>`);
}

/** Refuses a form whose page was already given the beginning of it; what the page says when the rest never comes goes nowhere. */
function refuseHalfway(res: ServerResponse): void {
  if (res.headersSent) return;
  refuse(res, ...tooMuch);
  Object.assign(res, { writeHead: () => res, write: () => true, end: () => res });
}

/** Tells Astro what only this server knows: the visitor's own address, and that the site is reached by https. */
function tell(req: IncomingMessage, address: string): void {
  Object.defineProperty(req.socket, 'remoteAddress', { value: address, configurable: true });
  if (site.protocol === 'https:') Object.defineProperty(req.socket, 'encrypted', { value: true, configurable: true });
  delete req.headers['x-forwarded-for'];
}

const levelOf = (status: number): Level => (status >= 500 ? 'error' : status >= 400 ? 'warn' : 'info');

const server = createServer({ headersTimeout: 20_000, requestTimeout: 600_000, keepAliveTimeout: 65_000, maxHeaderSize: 16_384, requireHostHeader: false }, (req, res) => {
  const began = performance.now(), address = addressOf(req);
  const client = name === 'portal' ? createHash('sha256').update(`log ${SESSION_SECRET}${address}`).digest('base64url').slice(0, 12) : address;
  const known = { site: name, reference: String(randomInt(10_000_000, 100_000_000)), method: req.method, path: pathOf(req.url ?? '/'), client };
  answering(known, () => {
    for (const [header, value] of everyAnswer(site.protocol === 'https:')) res.setHeader(header, value);
    res.once('close', () => {
      const status = res.writableFinished ? res.statusCode : 499;
      if (status >= 400 || req.method === 'POST') write(levelOf(status), 'request', { ...known, status, ms: Math.round(performance.now() - began) });
    });
    const refusal = refusalOf(req);
    if (refusal) return refuse(res, ...refusal);
    tell(req, address);
    if (req.method === 'POST' && isForm(req)) watchForm(req, () => refuseHalfway(res));
    handler(req, res);
  });
});
/** What is no request at all, or has no end of headers, gets an answer too; Node would give one without any of ours. */
server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
  write('warn', 'request_unreadable', { site: name, fault: error.code });
  if (!socket.writable) return socket.destroy();
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request';
  socket.end([`HTTP/1.1 ${status}`, ...everyAnswer(site.protocol === 'https:').map(([header, value]) => `${header}: ${value}`), 'cache-control: no-store', 'content-length: 0', 'connection: close', '', ''].join('\r\n'));
});
server.on('checkExpectation', (req: IncomingMessage, res: ServerResponse) => server.emit('request', req, res)); // Node would refuse it without any of ours
server.on('connection', (socket) => direct.set(socket, socket.remoteAddress ?? ''));
server.listen(Number(PORT), HOST, () => write('info', 'site_started', { site: name }));
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => (server.close(() => process.exit(0)), server.closeIdleConnections(), setTimeout(() => process.exit(0), 3000).unref()));
