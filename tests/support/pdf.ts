// A PDF as small as one can be that opens: pages without a word, and whatever a test hides in it.
import { createHash } from 'node:crypto';

export function pdf(pages = 1, extra = '', catalog = '', trailer = ''): Buffer {
  const kids = Array.from({ length: pages }, (_, i) => `${i + 3} 0 R`).join(' ');
  const objects = [`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`, `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`, ...Array.from({ length: pages }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'), ...(extra ? [extra] : [])];
  let text = '%PDF-1.7\n';
  const at = objects.map((body, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${at.map((n) => `${String(n).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

const md5 = (...parts: Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();
function rc4(key: Buffer, data: Buffer): Buffer {
  const box = Array.from({ length: 256 }, (_, i) => i);
  const swap = (i: number, j: number) => ([box[i], box[j]] = [box[j] ?? 0, box[i] ?? 0]);
  for (let i = 0, j = 0; i < 256; i += 1) swap(i, (j = (j + (box[i] ?? 0) + (key[i % key.length] ?? 0)) & 255));
  let i = 0, j = 0;
  return data.map((byte) => {
    swap((i = (i + 1) & 255), (j = (j + (box[i] ?? 0)) & 255));
    return byte ^ (box[((box[i] ?? 0) + (box[j] ?? 0)) & 255] ?? 0);
  }) as Buffer;
}

/** A PDF that asks for no password and is encrypted all the same (the empty one opens it, an owner's forbids printing), with a stream in it. */
export function lockedPdf(head: string, stream: Buffer): Buffer {
  const empty = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex'), id = Buffer.alloc(16, 7), rights = Buffer.alloc(4);
  rights.writeInt32LE(-64);
  const owner = rc4(md5(empty).subarray(0, 5), empty), key = md5(empty, owner, rights, id).subarray(0, 5), text = (b: Buffer) => `<${b.toString('hex')}>`;
  const packed = rc4(md5(key, Buffer.from([4, 0, 0, 0, 0])).subarray(0, 10), stream).toString('latin1'); // the fourth object, after one page
  return pdf(1, `<< ${head} /Length ${packed.length} >>\nstream\n${packed}\nendstream`, '', `/ID [${text(id)}${text(id)}] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${text(owner)} /U ${text(rc4(key, empty))} /P -64 >> `);
}
