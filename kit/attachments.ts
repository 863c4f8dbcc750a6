// What a file really is. The type is read from its content, never from its name; photographs are drawn anew, so that they lose
// their hidden data (place, device) and whatever was hung on to them; PDF and Office files are looked into before they are
// kept: one file and not two, nothing that acts by itself, no bombs, no paths out of the folder, no more pages than a person
// reads, and no lock, since what is locked cannot be looked into. Where there is a virus scanner, it has the last word (kit/scanner.ts).
import { createHash } from 'node:crypto';
import { constants, inflateSync } from 'node:zlib';
import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';
import { scan } from './scanner.ts';

export const maxFiles = 10;
export const maxBytes = 20 * 1024 * 1024;
export const maxPages = 1000;
const maxUnpacked = 200 * 1024 * 1024;

type Refusal = 'attachment_too_big' | 'attachment_type_refused' | 'attachment_heic' | 'attachment_acts' | 'attachment_bomb' | 'attachment_locked' | 'attachment_pages' | 'attachment_infected' | 'attachment_not_scanned';
export type Checked = { ok: true; bytes: Buffer; mediaType: string; sha256: string } | { ok: false; key: Refusal };

type Look = (bytes: Buffer) => Promise<{ bytes: Buffer } | { key: Refusal }>;
const image = (format: 'jpeg' | 'png' | 'webp'): Look => async (bytes) => {
  try {
    return { bytes: await sharp(bytes, { limitInputPixels: 100_000_000 }).rotate().toFormat(format).toBuffer() };
  } catch {
    return { key: 'attachment_type_refused' };
  }
};
const whole = (fault: (bytes: Buffer) => Promise<Refusal | null>): Look => async (bytes) => {
  const key = await fault(bytes);
  return key ? { key } : { bytes };
};

const allowed = new Map<string, Look>([
  ['image/jpeg', image('jpeg')], ['image/png', image('png')], ['image/webp', image('webp')], ['application/pdf', whole(pdfFault)],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', whole(officeFault)],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', whole(officeFault)],
]);

/** Reads and cleans one file: bytes in, bytes to keep with their media type and SHA-256, or the key of the refusal. */
export async function checkFile(input: Uint8Array): Promise<Checked> {
  if (input.byteLength > maxBytes) return { ok: false, key: 'attachment_too_big' };
  const found = await fileTypeFromBuffer(input);
  const look = found && allowed.get(found.mime);
  if (!found || !look) return { ok: false, key: /^image\/hei[cf]/.test(found?.mime ?? '') ? 'attachment_heic' : 'attachment_type_refused' };
  const looked = await look(Buffer.from(input));
  if ('key' in looked) return { ok: false, key: looked.key };
  const scanned = await scan(Buffer.from(input));
  if (scanned) return { ok: false, key: scanned };
  return { ok: true, bytes: looked.bytes, mediaType: found.mime, sha256: createHash('sha256').update(looked.bytes).digest('hex') };
}

/** The names of a PDF as they are meant: any character of one may be written as #xx. */
const plainNames = (text: string): string => text.replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
const acts = (text: string): boolean => /\/(?:Launch|RichMedia|JavaScript|EmbeddedFile|FileAttachment)\b/.test(plainNames(text));

/** What is wrong inside the packed objects of a PDF, where actions can hide: a bomb, an action, or packing that cannot be looked into. */
function packedFault(bytes: Buffer, text: string): Refusal | null {
  let unpacked = 0;
  for (const at of text.matchAll(/stream\r?\n/g)) {
    if (text.startsWith('end', at.index - 3)) continue;
    const head = plainNames(text.slice(text.lastIndexOf('obj', at.index), at.index));
    if (!/\/(?:ObjStm|XRef)/.test(head)) continue;
    const isPacked = /\/ObjStm/.test(head) && /\/Filter/.test(head);
    if (isPacked && !/\/Filter\s*(?:\/FlateDecode\b|\[\s*\/FlateDecode\s*\])/.test(head)) return 'attachment_type_refused';
    try {
      const inner = inflateSync(bytes.subarray(at.index + at[0].length), { maxOutputLength: 32 * 1024 * 1024, finishFlush: constants.Z_SYNC_FLUSH });
      unpacked += inner.byteLength;
      if (acts(inner.toString('latin1'))) return 'attachment_acts';
    } catch (e) {
      if ((e as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') return 'attachment_bomb';
      if (isPacked) return 'attachment_type_refused';
    }
    if (unpacked > maxUnpacked) return 'attachment_bomb';
  }
  return null;
}

/** Whether a PDF is encrypted, also with an empty password that a reader never asks for: the name stands in its trailer, which never is. */
const isLocked = (text: string): boolean => /\/Encrypt\b/.test(plainNames(text));

/** What is wrong with a PDF: something before or behind it, a bomb in what must be unpacked to open it, a lock, actions, files within, too many pages. */
async function pdfFault(bytes: Buffer): Promise<Refusal | null> {
  const text = bytes.toString('latin1');
  const end = text.lastIndexOf('%%EOF');
  if (!text.startsWith('%PDF-') || end < 0 || /[^\s\0]/.test(text.slice(end + 5))) return 'attachment_type_refused';
  if (isLocked(text)) return 'attachment_locked';
  const packed = packedFault(bytes, text);
  if (packed) return packed;
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>> | null = null;
  try {
    pdf = await getDocumentProxy(new Uint8Array(bytes));
    if (pdf.numPages > maxPages) return 'attachment_pages';
    const found = [await pdf.getJSActions(), await pdf.getAttachments()].some((x) => x && Object.keys(x).length > 0);
    return found || acts(text) ? 'attachment_acts' : null;
  } catch (e) {
    return (e as { name?: string }).name === 'PasswordException' ? 'attachment_locked' : 'attachment_type_refused';
  } finally {
    await pdf?.loadingTask.destroy();
  }
}

/** What is wrong with an Office file: another file hung on to it, paths that lead out, programs, or more than it may unpack to. */
export async function officeFault(bytes: Buffer, most = maxUnpacked): Promise<Refusal | null> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (bytes.indexOf(Buffer.from([0x50, 0x4b, 0x03, 0x04])) !== 0 || end < 0 || end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length) return 'attachment_type_refused';
  let key: Refusal | null = null, unpacked = 0, files = 0;
  const unzip = new Unzip((file: UnzipFile) => {
    files += 1;
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|\\|:/.test(file.name)) key ??= 'attachment_type_refused';
    if (/vbaProject\.bin$|\.(?:exe|dll|js|vbs|bat|ps1)$/i.test(file.name)) key ??= 'attachment_acts';
    file.ondata = (error, chunk) => {
      unpacked += chunk?.byteLength ?? 0;
      if (error) key ??= 'attachment_type_refused';
      if (unpacked > most || files > 5000) {
        key ??= 'attachment_bomb';
        file.terminate();
      }
    };
    if (!key) file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !key; at += 65_536) unzip.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length);
  } catch {
    key ??= 'attachment_type_refused';
  }
  return key;
}
