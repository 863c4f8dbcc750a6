// The virus scanner. Where CLAMD_ADDRESS names a ClamAV (its socket on this machine, /run/clamav/clamd.ctl, or host:port), it has the
// last word about a file: what it finds is refused, and so is what it could not look at, since a scanner that is silent proves nothing.
import { connect } from 'node:net';
import { write } from './log.ts';

type Verdict = 'attachment_infected' | 'attachment_not_scanned' | null;

/** Where clamd listens; null where none is named. */
function placeOf(address: string): { path: string } | { host: string; port: number } | null {
  if (address === '') return null;
  if (address.startsWith('/')) return { path: address };
  const { hostname, port } = new URL(`tcp://${address}`);
  return { host: hostname.replaceAll(/[[\]]/g, ''), port: Number(port || 3310) };
}

/** Shows clamd the bytes as they came; null when it found nothing, or when there is no clamd. Waits a minute for it to say something. */
export function scan(bytes: Buffer, patience = 60_000): Promise<Verdict> {
  const place = placeOf(process.env.CLAMD_ADDRESS ?? '');
  if (!place) return Promise.resolve(null);
  return new Promise((resolve) => {
    let answer = '', trouble = '';
    const size = Buffer.alloc(4);
    size.writeUInt32BE(bytes.length);
    const socket = connect(place, () => {
      for (const part of [Buffer.from('zINSTREAM\0'), size, bytes, Buffer.alloc(4)]) socket.write(part);
    });
    socket.setTimeout(patience, () => socket.destroy(new Error('no answer')));
    socket.on('error', (error) => (trouble = (error as { code?: string }).code ?? error.message));
    socket.on('data', (part) => (answer += part.toString('latin1')));
    socket.on('close', () => {
      const said = answer.replaceAll('\0', '').trim();
      if (said === 'stream: OK' && trouble === '') return resolve(null);
      if (/^stream: .+ FOUND$/.test(said)) return resolve('attachment_infected');
      write('error', 'scanner_failed', { said: said || trouble });
      resolve('attachment_not_scanned');
    });
  });
}
