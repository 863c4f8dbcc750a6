import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { checkFile, maxBytes } from '../../kit/attachments.ts';

const picture = () => sharp({ create: { width: 6, height: 4, channels: 3, background: '#c33' } });
const bytesOf = async (file: Uint8Array) => {
  const checked = await checkFile(file);
  if (!checked.ok) throw new Error(checked.key);
  return checked;
};

describe('a photograph', () => {
  it('loses its hidden data and is turned upright', async () => {
    const taken = await picture().withExif({ IFD0: { Make: 'camera', ImageDescription: 'at home' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    const kept = await bytesOf(taken);
    const { exif, xmp, iptc, orientation, width, height } = await sharp(kept.bytes).metadata();
    expect({ exif, xmp, iptc, orientation, width, height }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined, orientation: undefined, width: 4, height: 6 });
    expect(kept.mediaType).toBe('image/jpeg');
  });
  it.each(['jpeg', 'png', 'webp'] as const)('may be %s, and its hash is that of what is kept', async (format) => {
    const kept = await bytesOf(await picture().toFormat(format).toBuffer());
    expect(kept.mediaType).toBe(`image/${format}`);
    expect(kept.sha256).toBe(createHash('sha256').update(kept.bytes).digest('hex'));
  });
  it('that is broken is refused', async () => {
    const whole = await picture().png().toBuffer();
    expect(await checkFile(whole.subarray(0, 40))).toEqual({ ok: false, key: 'attachment_type_refused' });
  });
});

describe('a file', () => {
  it('of PDF is kept byte by byte', async () => {
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF');
    const kept = await bytesOf(pdf);
    expect([kept.mediaType, kept.bytes.equals(pdf)]).toEqual(['application/pdf', true]);
  });
  it.each([['a program', Buffer.from('MZ\x90\0\x03\0\0\0')], ['plain text', Buffer.from('只是一段文字')], ['an empty file', Buffer.alloc(0)], ['a picture with script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['GIF', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1')]])('that is %s is refused', async (_, bytes) => {
    expect(await checkFile(bytes)).toEqual({ ok: false, key: 'attachment_type_refused' });
  });
  it('larger than 20 MB is refused before it is read', async () => {
    expect(await checkFile(new Uint8Array(maxBytes + 1))).toEqual({ ok: false, key: 'attachment_too_big' });
  });
});
