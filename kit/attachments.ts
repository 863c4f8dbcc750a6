// What a file really is. The type is read from its content, never from its name; photographs are drawn anew, so that they lose
// their hidden data (place, device) and whatever was hung on to them; PDF and Office files are looked into before they are
// kept: one file and not two, nothing that acts by itself, no bombs, no paths out of the folder, no more pages than a person
// reads, and no lock, since what is locked cannot be looked into; Office files are packed anew without the names of their writers
// (kit/traces.ts), a PDF stays as it is, since it may be signed. Where there is a virus scanner, it has the last word (kit/scanner.ts).
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { officeFault, type OfficeFault } from './office.ts';
import { pdfFault, type PdfFault } from './pdf.ts';
import { scan } from './scanner.ts';
import { withoutTraces } from './traces.ts';

export const maxFiles = 10;
export const maxBytes = 20 * 1024 * 1024;

type Refusal = PdfFault | OfficeFault | 'attachment_too_big' | 'attachment_heic' | 'attachment_infected' | 'attachment_not_scanned';
export type Checked = { ok: true; bytes: Buffer; mediaType: string } | { ok: false; key: Refusal };

/** The longer side of a picture that is kept, in pixels: an A4 page at 500 dpi. */
const mostSide = 6000;
const limits = { limitInputPixels: 100_000_000 };

type Look = (bytes: Buffer) => Promise<{ bytes: Buffer } | { key: Refusal }>;
type Format = 'jpeg' | 'png' | 'webp';
async function drawAnew(bytes: Buffer, format: Format): Promise<Buffer> {
  const { width, height } = await sharp(bytes, limits).metadata();
  const fitting = Math.max(width, height) > mostSide // made smaller before it is turned, since a picture is turned whole in memory
    ? await sharp(bytes, limits).resize(mostSide, mostSide, { fit: 'inside' }).keepExif().toFormat(format).toBuffer() : bytes;
  return sharp(fitting, limits).rotate().toFormat(format).toBuffer();
}
let lastDrawn: Promise<unknown> = Promise.resolve();
/** One picture at a time in a process: ten of a hundred megapixels at once would take 3.4 GB. */
function inTurn(draw: () => Promise<Buffer>): ReturnType<Look> {
  const drawn = lastDrawn.then(draw);
  lastDrawn = drawn.catch(() => undefined);
  return drawn.then((kept) => ({ bytes: kept }), () => ({ key: 'attachment_type_refused' }));
}
const image = (format: Format): Look => (bytes) => inTurn(() => drawAnew(bytes, format));
const whole = (fault: (bytes: Buffer) => Promise<Refusal | null>): Look => async (bytes) => {
  const key = await fault(bytes);
  return key ? { key } : { bytes };
};

const office: Look = async (bytes) => {
  const key = await officeFault(bytes);
  return key ? { key } : inTurn(() => withoutTraces(bytes));
};

const allowed = new Map<string, Look>([
  ['image/jpeg', image('jpeg')], ['image/png', image('png')], ['image/webp', image('webp')], ['application/pdf', whole(pdfFault)],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', office],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', office],
]);

/** Reads and cleans one file: bytes in, bytes to keep with their media type, or the key of the refusal. */
export async function checkFile(input: Uint8Array): Promise<Checked> {
  if (input.byteLength > maxBytes) return { ok: false, key: 'attachment_too_big' };
  const found = await fileTypeFromBuffer(input);
  const look = found && allowed.get(found.mime);
  if (!found || !look) return { ok: false, key: /^image\/hei[cf]/.test(found?.mime ?? '') ? 'attachment_heic' : 'attachment_type_refused' };
  const looked = await look(Buffer.from(input));
  if ('key' in looked) return { ok: false, key: looked.key };
  const scanned = await scan(Buffer.from(input));
  if (scanned) return { ok: false, key: scanned };
  return { ok: true, bytes: looked.bytes, mediaType: found.mime };
}
