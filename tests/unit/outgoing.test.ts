// The list of places a site may connect to holds for every client that Node has.
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectOnlyTo } from '../../kit/outgoing.ts';

const servers = [0, 1].map(() => createServer((_, answer) => answer.end('reached')));
const ports: number[] = [];
beforeAll(async () => {
  for (const server of servers) {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    ports.push((server.address() as AddressInfo).port);
  }
});
afterAll(() => servers.forEach((server) => server.close()));

const ways: [string, (port: number) => Promise<string>][] = [
  ['fetch', async (port) => (await fetch(`http://127.0.0.1:${port}/`)).text()],
  ['http', (port) => new Promise((done, fail) => get({ host: '127.0.0.1', port, agent: false }, (answer) => answer.setEncoding('utf8').once('data', done)).once('error', fail))],
  ['a socket by port and host', (port) => new Promise((done, fail) => net.connect(port, '127.0.0.1', function (this: net.Socket) { this.end(); done('reached'); }).once('error', fail))],
  ['a socket by options', (port) => new Promise((done, fail) => net.connect({ port, host: '127.0.0.1' }, function (this: net.Socket) { this.end(); done('reached'); }).once('error', fail))],
];

it('lets a site reach the API and nothing else, by whatever client', async () => {
  const lift = connectOnlyTo([`http://127.0.0.1:${ports[0]}/`, '']);
  try {
    for (const [name, way] of ways) {
      expect([name, await way(ports[0] ?? 0)]).toEqual([name, 'reached']);
      await expect(way(ports[1] ?? 0), name).rejects.toThrow();
    }
    const failed = (socket: net.Socket) => new Promise<string>((done) => socket.once('error', (e) => done(e.message)));
    expect(await failed(net.connect(ports[1] ?? 0, '127.0.0.1'))).toBe(`connection_refused_by_list: 127.0.0.1:${ports[1]}`);
    expect(await failed(net.connect(join(tmpdir(), 'other.sock')))).toContain('connection_refused_by_list');
    expect(await failed(tls.connect({ host: '127.0.0.1', port: ports[1] ?? 0 }))).toContain('connection_refused_by_list');
    expect(await failed(net.connect({ host: 'metadata.elsewhere.example', port: 80 }))).toBe('connection_refused_by_list: metadata.elsewhere.example:80');
  } finally {
    lift();
  }
  expect(await ways[0]?.[1](ports[1] ?? 0)).toBe('reached');
});
