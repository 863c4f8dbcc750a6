// The virus scanner: the real one where it is installed, with signatures of our own, and a stand-in for what no scanner does on demand.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkFile } from '../../kit/attachments.ts';
import { scan } from '../../kit/scanner.ts';
import { freePorts } from '../../stack/src/processes.ts';
import { pdf } from '../support/pdf.ts';

const clamd = ['clamd', '/usr/sbin/clamd'].find((path) => spawnSync(path, ['--version']).status === 0);
const mark = 'a private string that stands for a virus in these tests';
const eicar = Buffer.from('WDVPIVAlQEFQWzRcUFpYNTQoUF4pN0NDKTd9JEVJQ0FSLVNUQU5EQVJELUFOVElWSVJVUy1URVNULUZJTEUhJEgrSCo=', 'base64').toString(); // not in plain, or a scanner takes this file away
const word = (name: string, content: string | Uint8Array) => Buffer.from(zipSync({
  '[Content_Types].xml': Buffer.from('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
  'word/document.xml': Buffer.from('<w:document/>'), [name]: Buffer.from(content) }));
const stream = (content: string) => {
  const packed = deflateSync(Buffer.from(content)).toString('latin1');
  return `<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
};
const keyOf = async (bytes: Uint8Array) => {
  const checked = await checkFile(bytes);
  return checked.ok ? null : checked.key;
};
afterEach(() => void delete process.env.CLAMD_ADDRESS);

describe.skipIf(!clamd)('ClamAV, where it is installed,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xinfang-clamd-')), socket = join(folder, 'clamd.ctl');
  let server: ChildProcess, port = 0;

  const answers = async () => {
    for (const until = Date.now() + 20_000; Date.now() < until; await sleep(100)) if (existsSync(socket) && (await scan(Buffer.from('ready?'))) === null) return;
    throw new Error('clamd does not answer');
  };
  /** Starts clamd as docs/deploy.md says, and waits until it listens. */
  async function start(limit = '200M'): Promise<void> {
    writeFileSync(join(folder, 'clamd.conf'), ['Foreground yes', `DatabaseDirectory ${join(folder, 'signatures')}`, `LocalSocket ${socket}`, 'TCPAddr 127.0.0.1', `TCPSocket ${port}`, 'StreamMaxLength 25M', 'AlertExceedsMax yes', `MaxFileSize ${limit}`, `MaxScanSize ${limit}`, `TemporaryDirectory ${folder}`, ''].join('\n'));
    server = spawn(clamd ?? '', [`--config-file=${join(folder, 'clamd.conf')}`], { stdio: 'ignore' });
    await answers();
  }
  const stop = () => new Promise((done) => (server.once('exit', done), server.kill()));

  beforeAll(async () => {
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, 'signatures'));
    const hex = (text: string) => Buffer.from(text).toString('hex');
    writeFileSync(join(folder, 'signatures', 'ours.ndb'), `Xinfang.Trial:0:*:${hex(mark)}\nXinfang.Eicar:0:0:${hex(eicar)}\n`);
    [port] = (await freePorts(1)) as [number];
    process.env.CLAMD_ADDRESS = socket;
    await start();
  });
  afterAll(async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('lets clean files pass and stops what it knows, by itself, in a PDF, in an Office file and in a file within that, by its socket and by its port', async () => {
    const picture = await sharp({ create: { width: 6, height: 4, channels: 3, background: '#c33' } }).jpeg().toBuffer();
    const carried = zipSync({ 'inner.txt': Buffer.from(mark) });
    for (const address of [socket, `127.0.0.1:${port}`]) {
      process.env.CLAMD_ADDRESS = address;
      for (const clean of [picture, pdf(3), pdf(1, stream('nothing')), word('word/a.xml', 'nothing')]) expect(await keyOf(clean)).toBeNull();
      expect([await scan(Buffer.from(eicar)), await scan(Buffer.from(mark)), await scan(Buffer.from(zipSync({ a: Buffer.from(carried) })))]).toEqual(['attachment_infected', 'attachment_infected', 'attachment_infected']);
      for (const bad of [pdf(1, stream(mark)), word('word/a.xml', mark), word('word/media/a.png', carried), Buffer.concat([picture, Buffer.from(mark)])]) expect(await keyOf(bad)).toBe('attachment_infected');
    }
  });

  it('passes nothing that it could not take whole, nor what unpacks to more than it looks at', async () => {
    process.env.CLAMD_ADDRESS = socket;
    await stop();
    await start('1M');
    expect(await keyOf(word('word/a.xml', `${' '.repeat(2 * 1024 * 1024)}${mark}`))).toBe('attachment_infected'); // with MaxFileSize alone it is let through unseen
    await stop();
    await start();
    expect(await scan(Buffer.alloc(26 * 1024 * 1024))).toBe('attachment_not_scanned');
    expect(await keyOf(pdf(1, stream('x')))).toBeNull();
  });

  it('passes nothing while it is stopped, busy or about to start, and goes on when it is back', async () => {
    process.env.CLAMD_ADDRESS = socket;
    server.kill('SIGSTOP');
    expect(await scan(pdf(), 300)).toBe('attachment_not_scanned');
    server.kill('SIGCONT');
    await answers();
    await stop();
    expect(await keyOf(pdf())).toBe('attachment_not_scanned');
    await start();
    expect(await keyOf(pdf())).toBeNull();
  });
});

describe('a scanner', () => {
  it('is asked in the protocol of ClamAV; an answer that is no clear one, half of one, or none lets nothing through', async () => {
    const answers: [string, string | null][] = [['stream: OK\0', null], ['stream: Eicar-Test-Signature FOUND\0', 'attachment_infected'], ['stream: OK FOUND\0', 'attachment_infected'], ['', 'attachment_not_scanned'], ['INSTREAM size limit exceeded. ERROR\0', 'attachment_not_scanned'], ['stream: O', 'attachment_not_scanned'], ['NOT OK\0', 'attachment_not_scanned'], ['UNKNOWN COMMAND\0', 'attachment_not_scanned']];
    const heard: Buffer[] = [];
    let turn = 0;
    const standIn = createServer((socket) => {
      let seen = Buffer.alloc(0);
      socket.on('data', (part) => {
        seen = Buffer.concat([seen, part]);
        if (!seen.subarray(-4).equals(Buffer.alloc(4)) || seen.length <= 14) return;
        heard.push(seen);
        socket.end(answers[turn++]?.[0] ?? '');
      });
    });
    await new Promise<void>((done) => standIn.listen(0, '127.0.0.1', done));
    process.env.CLAMD_ADDRESS = `127.0.0.1:${(standIn.address() as { port: number }).port}`;
    const one = pdf();
    for (const [said, verdict] of answers) expect([said, await keyOf(one)]).toEqual([said, verdict]);
    expect([heard[0]?.subarray(0, 10).toString(), heard[0]?.readUInt32BE(10), heard[0]?.includes(one)]).toEqual(['zINSTREAM\0', one.length, true]);
    await new Promise((done) => standIn.close(done));
    expect(await keyOf(one)).toBe('attachment_not_scanned');
  });
});
