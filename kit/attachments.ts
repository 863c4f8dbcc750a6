// What a file really is. The type is read from its content, never from its name; photographs lose their hidden data (place,
// device) before they are kept; everything else that is not on the list is refused.
import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';

export const maxFiles = 10;
export const maxBytes = 20 * 1024 * 1024;

const allowed = new Map([
  ['image/jpeg', 'jpeg'], ['image/png', 'png'], ['image/webp', 'webp'], ['application/pdf', null],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', null],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', null],
] as const);

export type Checked = { ok: true; bytes: Buffer; mediaType: string; sha256: string } | { ok: false; key: 'attachment_too_big' | 'attachment_type_refused' };

/** Reads and cleans one file: bytes in, bytes to keep with their media type and SHA-256, or the key of the refusal. */
export async function checkFile(input: Uint8Array): Promise<Checked> {
  if (input.byteLength > maxBytes) return { ok: false, key: 'attachment_too_big' };
  const found = await fileTypeFromBuffer(input);
  const format = found ? allowed.get(found.mime as never) : undefined;
  if (!found || format === undefined) return { ok: false, key: 'attachment_type_refused' };
  let bytes: Buffer = Buffer.from(input);
  if (format) {
    try {
      bytes = await sharp(bytes, { limitInputPixels: 100_000_000 }).rotate().toFormat(format).toBuffer();
    } catch {
      return { ok: false, key: 'attachment_type_refused' };
    }
  }
  return { ok: true, bytes, mediaType: found.mime, sha256: createHash('sha256').update(bytes).digest('hex') };
}
