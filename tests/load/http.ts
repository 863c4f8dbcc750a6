// A lean HTTP client on one kept-alive connection, one request at a time: the cost of the client must not hide the cost of
// what is measured.
import { connect, type Socket } from 'node:net';

export type Ask = { method: string; path: string; headers: Record<string, string>; body?: string };
export type Answer = { status: number; headers: string; body: string };

const headEnd = Buffer.from('\r\n\r\n');

/** The value of a header in the raw head of an answer; empty when there is none. */
export function headerOf(head: string, name: string): string {
  return new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
}

/** The cookies an answer sets, as the header of the next request. */
export function cookiesOf(head: string): string {
  return [...head.matchAll(/^set-cookie: ([^;\r\n]*)/gim)].map((m) => m[1]).join('; ');
}

/** The parts of a chunked body, or null while it is not whole. */
function chunksOf(data: Buffer, start: number): Buffer[] | null {
  const parts: Buffer[] = [];
  for (let at = start; ;) {
    const line = data.indexOf('\r\n', at);
    if (line < 0) return null;
    const size = parseInt(data.toString('latin1', at, line), 16);
    const end = line + 2 + size;
    if (data.length < end + 2) return null;
    if (size === 0) return parts;
    parts.push(data.subarray(line + 2, end));
    at = end + 2;
  }
}

function answerIn(data: Buffer): Answer | null {
  const end = data.indexOf(headEnd);
  if (end < 0) return null;
  const head = data.toString('latin1', 0, end);
  const status = Number(head.slice(9, 12));
  const start = end + 4;
  if (/^transfer-encoding: *chunked/im.test(head)) {
    const parts = chunksOf(data, start);
    return parts && { status, headers: head, body: Buffer.concat(parts).toString('utf8') };
  }
  const length = Number(headerOf(head, 'content-length') || 0);
  return data.length < start + length ? null : { status, headers: head, body: data.toString('utf8', start, start + length) };
}

export class Connection {
  private port: number;
  private socket: Socket | null = null;

  constructor(port: number) {
    this.port = port;
  }

  private async open(): Promise<Socket> {
    if (this.socket && !this.socket.destroyed) return this.socket;
    const socket = connect(this.port, '127.0.0.1');
    socket.setNoDelay(true);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    this.socket = socket;
    return socket;
  }

  async send(ask: Ask): Promise<Answer> {
    const socket = await this.open();
    const body = ask.body ?? '';
    const lines = Object.entries({ host: `127.0.0.1:${this.port}`, ...ask.headers }).map(([name, value]) => `${name}: ${value}\r\n`).join('');
    const length = ask.body === undefined ? '' : `content-length: ${Buffer.byteLength(body)}\r\n`;
    return new Promise((resolve, reject) => {
      let data: Buffer = Buffer.alloc(0);
      const done = (finish: () => void) => {
        socket.removeAllListeners('data').removeAllListeners('error').removeAllListeners('close');
        finish();
      };
      socket.on('data', (part: Buffer) => {
        data = data.length ? Buffer.concat([data, part]) : part;
        const answer = answerIn(data);
        if (!answer) return;
        if (/^connection: *close/im.test(answer.headers)) socket.destroy();
        done(() => resolve(answer));
      });
      socket.on('error', (error) => done(() => reject(error)));
      socket.on('close', () => done(() => reject(new Error('the connection was closed'))));
      socket.write(`${ask.method} ${ask.path} HTTP/1.1\r\n${lines}${length}\r\n${body}`);
    });
  }

  close(): void {
    this.socket?.removeAllListeners();
    this.socket?.destroy();
  }
}
