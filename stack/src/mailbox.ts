// The mailbox of the local stack: it takes letters as Resend does and shows them on a page, so that nothing leaves the machine
// and everything can be read. It keeps its letters below the data directory.
import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import type { Environment } from './environment.ts';

export type Mail = { id: string; key: string; at: string; from: string; to: string; subject: string; text: string; html: string };

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request) text += String(piece);
  return text;
}

function page(mails: Mail[]): string {
  const rows = mails.toReversed().slice(0, 200).map((m) => `<details><summary><strong>${escape(m.subject)}</strong>　<span>${escape(m.to)}　${escape(new Date(m.at).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' }))}</span></summary>
<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="${escape(m.subject)}" srcdoc="${escape(m.html.replace('<head>', '<head><base target="_blank">'))}"></iframe><pre>${escape(m.text)}</pre></details>`).join('\n');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>本机信箱</title>
<style>body{font:16px/1.6 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#1a1d21}details{border-bottom:1px solid #c3c9d1;padding:.6rem 0}summary{cursor:pointer}span{color:#4a515a}iframe{width:100%;height:24rem;border:1px solid #c3c9d1;margin:.6rem 0}pre{white-space:pre-wrap;background:#f3f5f8;padding:.8rem}</style></head>
<body><h1>本机信箱</h1><p>没有设置 Resend 密钥时，系统发出的信都到这里，不会离开这台机器。共 ${mails.length} 封，最新的在前。</p>${rows || '<p>还没有信。</p>'}</body></html>`;
}

/** Starts the mailbox; a key that was seen before is answered with the first letter and kept once, as Resend does. */
export async function startMailbox(env: Environment): Promise<Server> {
  const file = join(env.dataDir, 'mailbox.jsonl');
  const mails: Mail[] = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Mail) : [];
  const server = createServer((request, response) => void (async () => {
    if (request.method === 'POST' && request.url === '/emails') {
      const body = JSON.parse(await bodyOf(request)) as Omit<Mail, 'id' | 'key' | 'at' | 'to'> & { to: string | string[] };
      const key = String(request.headers['idempotency-key'] ?? randomUUID());
      let mail = mails.find((m) => m.key === key);
      if (!mail) {
        mail = { ...body, to: [body.to].flat().join(', '), id: randomUUID(), key, at: new Date().toISOString() };
        mails.push(mail);
        appendFileSync(file, `${JSON.stringify(mail)}\n`, { mode: 0o600 });
      }
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: mail.id }));
    } else if (request.method === 'GET' && request.url === '/letters.json') response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(mails));
    else if (request.method === 'GET' && request.url === '/') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'" }).end(page(mails));
    else response.writeHead(404).end();
  })().catch(() => response.writeHead(400).end()));
  await new Promise<void>((ready, fail) => server.once('error', fail).listen(env.ports.mailbox, '127.0.0.1', ready));
  return server;
}
