import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { checkFile, maxBytes, maxPages } from '../../kit/attachments.ts';
import { nameFor } from '../../kit/uploads.ts';
import { lockedPdf, pdf } from '../support/pdf.ts';

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
    const one = pdf(3);
    const kept = await bytesOf(one);
    expect([kept.mediaType, kept.bytes.equals(one)]).toEqual(['application/pdf', true]);
  });
  it.each([['a program', Buffer.from('MZ\x90\0\x03\0\0\0')], ['plain text', Buffer.from('只是一段文字')], ['an empty file', Buffer.alloc(0)], ['a picture with script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['GIF', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1')]])('that is %s is refused', async (_, bytes) => {
    expect(await checkFile(bytes)).toEqual({ ok: false, key: 'attachment_type_refused' });
  });
  it('larger than 20 MB is refused before it is read', async () => {
    expect(await checkFile(new Uint8Array(maxBytes + 1))).toEqual({ ok: false, key: 'attachment_too_big' });
  });
});

describe('the name of a file', () => {
  it('ends as its content is, and carries nothing that leads out, turns the writing round or goes on for ever', () => {
    expect(nameFor('照片.JPG', 'image/jpeg')).toBe('照片.JPG');
    expect(nameFor('说明.html', 'image/jpeg')).toBe('说明.html.jpeg');
    expect(nameFor('照片.jpg', 'application/pdf')).toBe('照片.jpg.pdf');
    expect(nameFor('../../etc/passwd', 'image/png')).toBe('.._.._etc_passwd.png');
    expect(nameFor('账单\u202Egnp.exe\0', 'image/png')).toBe('账单_gnp.exe_.png');
    expect(nameFor('', 'image/webp')).toBe('附件.webp');
    expect(nameFor(`${'长'.repeat(5000)}👵.docx`, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')).toBe(`${'长'.repeat(184)}👵.docx`);
  });
});

/** A Word file with whatever else is put in it. */
const word = (more: Record<string, Uint8Array> = {}, level: 0 | 9 = 9) => Buffer.from(zipSync({
  '[Content_Types].xml': Buffer.from('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
  'word/document.xml': Buffer.from('<w:document/>'), ...more }, { level }));
const keyOf = async (bytes: Uint8Array) => {
  const checked = await checkFile(bytes);
  return checked.ok ? null : checked.key;
};

describe('hostile files', () => {
  it('that are two things at once are refused, or lose the second', async () => {
    const zip = word();
    expect(await keyOf(zip)).toBeNull();
    expect(await keyOf(Buffer.concat([pdf(), zip]))).toBe('attachment_type_refused');
    expect(await keyOf(Buffer.concat([zip, pdf()]))).not.toBeNull();
    const picture = await sharp({ create: { width: 6, height: 4, channels: 3, background: '#c33' } }).jpeg().toBuffer();
    const kept = await checkFile(Buffer.concat([picture, zip, Buffer.from('<script>alert(1)</script>')]));
    expect(kept.ok && (kept.bytes.includes('script') || kept.bytes.includes('PK\u0003\u0004'))).toBe(false);
  });
  it('of more pages than anybody reads are refused', async () => {
    expect(await keyOf(pdf(maxPages))).toBeNull();
    expect(await keyOf(pdf(10_000))).toBe('attachment_pages');
  });
  it('that act by themselves, or carry other files, are refused', async () => {
    expect(await keyOf(pdf(1, '', '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'))).toBe('attachment_acts');
    expect(await keyOf(pdf(1, '', '/OpenAction << /S /Launch /F (cmd.exe) >>'))).toBe('attachment_acts');
    expect(await keyOf(word({ 'word/vbaProject.bin': Buffer.from('x') }))).toBe('attachment_acts');
    expect(await keyOf(word({ 'word/embeddings/a.exe': Buffer.from('MZ') }))).toBe('attachment_acts');
  });
  it('that hide what they do behind written-out characters or in packed objects are refused', async () => {
    expect(await keyOf(pdf(1, '', '/AA << /O << /S /Java#53cript /JS (app.alert\\(1\\)) >> >>'))).toBe('attachment_acts');
    const stream = (content: string, filter = '/FlateDecode', type = '/ObjStm') => {
      const packed = deflateSync(Buffer.from(content)).toString('latin1');
      return `<< /Type ${type} /Filter ${filter} /N 1 /First 4 /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
    };
    const action = '9 0 << /Type /Annot /Subtype /Link /A << /S /L#61unch /F (cmd.exe) >> >>';
    expect(await keyOf(pdf(1, stream('9 0 << /Type /Annot >>')))).toBeNull();
    expect(await keyOf(pdf(1, stream(action)))).toBe('attachment_acts');
    expect(await keyOf(pdf(1, stream(action, '[ /FlateDecode ]', '/Obj#53tm')))).toBe('attachment_acts');
    expect(await keyOf(pdf(1, stream(action, '[/ASCIIHexDecode /FlateDecode]')))).toBe('attachment_type_refused');
    expect(await keyOf(pdf(1, stream(action).replace(/stream\n[^]*\nendstream/, 'stream\nnot packed at all\nendstream')))).toBe('attachment_type_refused');
  });
  it('that are pages, drawings of enormous size or the photographs of a telephone nobody here can open are refused in words', async () => {
    for (const text of ['<!doctype html><script>alert(1)</script>', '<html><body onload=alert(1)>', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'GIF89a/*\x01\0*/=1;alert(1)//']) expect([text, await keyOf(Buffer.from(text, 'latin1'))]).toEqual([text, 'attachment_type_refused']);
    const huge = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#fff' } }).png().toBuffer();
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    expect(await keyOf(huge)).toBe('attachment_type_refused');
    expect(await keyOf(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'))).toBe('attachment_heic');
  });
  it('that unpack to more than a machine holds are refused before they are unpacked', async () => {
    const nothing = Buffer.alloc(64 * 1024 * 1024);
    const packed = deflateSync(nothing).toString('latin1');
    expect(await keyOf(pdf(1, `<< /Type /ObjStm /Filter /FlateDecode /N 1 /First 4 /Length ${packed.length} >>\nstream\n${packed}\nendstream`))).toBe('attachment_bomb');
    expect(await keyOf(word(Object.fromEntries([1, 2, 3, 4].map((n) => [`word/media/${n}.xml`, nothing]))))).toBe('attachment_bomb');
    expect(await keyOf(word(Object.fromEntries(Array.from({ length: 6000 }, (_, n) => [`word/${n}`, Buffer.alloc(0)])), 0))).toBe('attachment_bomb');
  });
  it('with names that lead out of their folder are refused', async () => {
    for (const name of ['../../etc/passwd', '/etc/passwd', 'word\\..\\a', 'C:/a']) expect([name, await keyOf(word({ [name]: Buffer.from('x') }))]).toEqual([name, 'attachment_type_refused']);
  });
  it('that are encrypted are refused, also where no password is asked for, since nobody can look into them', async () => {
    const hidden = lockedPdf('/Type /ObjStm /Filter /FlateDecode /N 1 /First 4', deflateSync(Buffer.from('9 0 << /Type /Annot /A << /S /Launch /F (cmd.exe) >> >>')));
    const opened = await getDocumentProxy(new Uint8Array(hidden));
    expect([opened.numPages, hidden.includes('Launch')]).toEqual([1, false]); // a reader opens it, and shows nothing of what is in it
    await opened.loadingTask.destroy();
    for (const name of ['/Encrypt', '/Encr#79pt']) expect(await keyOf(Buffer.from(hidden.toString('latin1').replace('/Encrypt', name), 'latin1'))).toBe('attachment_locked');
  });
});
