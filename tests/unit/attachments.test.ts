import { deflateSync } from 'node:zlib';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { checkFile, maxBytes } from '../../kit/attachments.ts';
import { maxPages } from '../../kit/pdf.ts';
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
  it.each(['jpeg', 'png', 'webp'] as const)('may be %s', async (format) => {
    const kept = await bytesOf(await picture().toFormat(format).toBuffer());
    expect(kept.mediaType).toBe(`image/${format}`);
  });
  it('larger than anybody needs is drawn smaller, upright and without hidden data; more than one at once wait for each other', async () => {
    const taken = await sharp({ create: { width: 9000, height: 60, channels: 3, background: '#c33' } }).withExif({ IFD0: { Make: 'camera' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    for (const { bytes } of await Promise.all([taken, taken, await picture().png().toBuffer(), taken].map(bytesOf)).then((kept) => kept.filter((_, i) => i !== 2))) {
      const { exif, orientation, width, height } = await sharp(bytes).metadata();
      expect({ exif, orientation, width, height }).toEqual({ exif: undefined, orientation: undefined, width: 40, height: 6000 });
    }
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

describe('a file of Word or Excel', () => {
  it('does not name who wrote it, their firm, their folders or the place of its photographs; its words, changes and notes stay, told apart by numbers [R-CONF-IDENTITY]', async () => {
    const taken = await picture().withExif({ IFD0: { ImageDescription: '举报人家里' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer(), plain = await picture().png().toBuffer();
    const xml = (text: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
    const kept = await bytesOf(word({
      'docProps/core.xml': xml('<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>举报人甲</dc:creator><cp:lastModifiedBy>举报人乙</cp:lastModifiedBy></cp:coreProperties>'),
      'elsewhere/about.xml': xml('<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>举报人的厂</Company></Properties>'),
      'docProps/custom.xml': xml('<op:Properties xmlns:op="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><op:property name="x"><a>举报人</a></op:property></op:Properties>'),
      'word/comments.xml': xml(`<w:comments><w:comment w:author="举报人甲" w:initials="jbr"><w:t>这一页是假的</w:t></w:comment><w:comment w:author='同事乙'><w:t>同意</w:t></w:comment></w:comments>`),
      'word/header1.xml': xml('<w:hdr><w:ins w:author="举报人甲"><w:t>改过</w:t></w:ins></w:hdr>'),
      'word/people.xml': xml('<w15:people><w15:person w15:author="举报人甲"><w15:presenceInfo w15:providerId="AD" w15:userId="S::jubaoren@chang.example::1"/></w15:person></w15:people>'),
      'word/media/图片1.jpg': taken, 'word/media/图片2.png': plain,
    }));
    const parts = unzipSync(kept.bytes), all = Object.values(parts).map((part) => Buffer.from(part).toString('utf8')).join('\n');
    expect([/举报人|同事乙|jbr|jubaoren/.exec(all)?.[0], ['这一页是假的', '同意', '改过'].filter((words) => !all.includes(words))]).toEqual([undefined, []]);
    expect(strFromU8(parts['word/comments.xml'] ?? new Uint8Array()).match(/w:author=["']作者\d/g)).toEqual(['w:author="作者1', "w:author='作者2"]);
    expect(strFromU8(parts['word/header1.xml'] ?? new Uint8Array())).toContain('w:author="作者1"');
    expect(Object.keys(parts)[0]).toBe('[Content_Types].xml'); // where readers look first
    expect(Buffer.from(parts['word/media/图片2.png'] ?? []).equals(plain)).toBe(true); // nothing was hidden in it
    expect((await sharp(parts['word/media/图片1.jpg']).metadata()).orientation).toBe(6); // the page was laid out for that
    expect((await checkFile(kept.bytes)).ok).toBe(true);
  });
  it('of Excel loses the folder it lay in and the names beside its notes', async () => {
    const book = zipSync({
      '[Content_Types].xml': Buffer.from('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'),
      'xl/workbook.xml': Buffer.from('<workbook><x15ac:absPath url="C:\\Users\\举报人\\桌面\\"/><sheets/></workbook>'), 'xl/comments1.xml': Buffer.from('<comments><authors><author>举报人</author></authors><t>少发三个月</t></comments>'),
      'xl/persons/person.xml': Buffer.from('<personList><person displayName="举报人" userId="jubaoren@chang.example"/></personList>'), 'xl/tables/table1.xml': Buffer.from('<table displayName="工资表"/>'),
    });
    const all = Object.values(unzipSync((await bytesOf(book)).bytes)).map((part) => strFromU8(part)).join('\n');
    expect([/举报人|jubaoren|Users/.exec(all)?.[0], all.includes('少发三个月'), all.includes('displayName="工资表"')]).toEqual([undefined, true, true]);
  });
});

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
    const address = '<< /S /URI /URI (http://elsewhere.example) >>', view = '<< /S /GoTo /D [0 /Fit] >>';
    for (const [extra, root] of [['', `/OpenAction ${address}`], [address, '/OpenAction 4 0 R'], ['', `/Open#41ction ${address}`], ['', `/AA << /WC ${address} >>`], ['', '/AA 9 0 R'], ['', `/OpenAction << /S /GoTo /D [0 /Fit] /Next ${address} >>`]] as const) expect([root, await keyOf(pdf(1, extra, root))]).toEqual([root, 'attachment_acts']);
    for (const [extra, root] of [[`<< /Type /Annot /Subtype /Link /A ${address} >>`, ''], ['', '/OpenAction [3 0 R /Fit]'], ['', `/OpenAction ${view}`], [view, '/OpenAction 4 0 R']] as const) expect([root, await keyOf(pdf(1, extra, root))]).toEqual([root, null]);
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
  it('that hide a packed object behind a string, a comment, a name that is left out or a rearrangement of its bytes are refused', async () => {
    const packed = deflateSync(Buffer.from('9 0 << /Type /Annot /Subtype /Link /A << /S /Launch /F (cmd.exe) >> >>')).toString('latin1');
    const object = (head: string, between = '') => `<< ${head} /Length ${packed.length} >>${between}\nstream\n${packed}\nendstream`;
    const usual = '/Type /ObjStm /Filter /FlateDecode /N 1 /First 4';
    for (const text of [object(`${usual} /X (obj)`), object(`${usual} /X (endstream\n)`), object(usual, ' % obj'), object(`${usual} /X (\\) >> obj)`), object('/Type 7 0 R /Filter /FlateDecode /N 1 /First 4'), object(`${usual} /X << /Y (endobj) >>`)]) expect([text.slice(0, 90), await keyOf(pdf(1, text))]).toEqual([text.slice(0, 90), 'attachment_acts']);
    expect(await keyOf(pdf(1, object(`${usual} /DecodeParms << /Predictor 12 /Columns 5 >>`)))).toBe('attachment_type_refused');
    expect(await keyOf(pdf(1, object(`${usual.replace('/Flate', '/LZW')} /X (obj)`)))).toBe('attachment_type_refused');
    for (const action of ['/S /GoToR /F (\\\\\\\\elsewhere\\\\a.pdf) /D [0 /Fit]', '/S /Rendition /JS (app.alert\\(1\\))', '/S /SubmitForm /F (http://elsewhere.example)', '/S /ImportData /F (a)']) expect([action, await keyOf(pdf(1, '', `/OpenAction << ${action} >>`))]).toEqual([action, 'attachment_acts']);
    expect(await keyOf(pdf(1, '', '/AcroForm << /XFA 9 0 R >>'))).toBe('attachment_acts');
  });
  it('that would be read for ever are refused at once', async () => {
    const began = performance.now();
    expect(await keyOf(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from('obj<<'.repeat(3_000_000)), Buffer.from('\n%%EOF\n')]))).toBe('attachment_type_refused');
    expect(performance.now() - began).toBeLessThan(20_000);
  });
  const relations = (type: string, more = '') => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://elsewhere.example/a.dotm" ${more}/></Relationships>`);
  it('that fetch something from elsewhere when they are opened, or carry other files, are refused; a link that somebody presses is not', async () => {
    const settings = 'word/_rels/settings.xml.rels';
    expect(await keyOf(word({ [settings]: relations('hyperlink', 'TargetMode="External"') }))).toBeNull();
    for (const type of ['attachedTemplate', 'image', 'oleObject', 'frame', 'subDocument']) expect([type, await keyOf(word({ [settings]: relations(type, 'TargetMode="External"') }))]).toEqual([type, 'attachment_acts']);
    expect(await keyOf(word({ [settings]: relations('attachedTemplate', "TargetMode = '&#x45;xternal'") }))).toBe('attachment_acts');
    for (const type of ['vbaProject', 'aFChunk', 'control', 'externalLink']) expect([type, await keyOf(word({ [settings]: relations(type) }))]).toEqual([type, 'attachment_acts']);
    for (const name of ['word/embeddings/oleObject1.bin', 'word/a.hta', 'word/a.html', 'word/media/b.lnk', 'xl/embeddings/c.xlsm']) expect([name, await keyOf(word({ [name]: Buffer.from('x') }))]).toEqual([name, 'attachment_acts']);
    expect(await keyOf(word({ 'word/header1.xml': Buffer.from('<w:p><w:instrText>DD</w:instrText><w:instrText xml:space="preserve">EAUTO c:\\cmd.exe "/k calc"</w:instrText></w:p>') }))).toBe('attachment_acts');
    expect(await keyOf(word({ 'word/media/图片1.png': Buffer.from('x'), 'xl/printerSettings/printerSettings1.bin': Buffer.from('x'), 'docProps/thumbnail.jpeg': Buffer.from('x') }))).toBeNull();
  });
  it('whose parts cannot be read, grow without end, or are others in the list than in the file are refused', async () => {
    const settings = 'word/_rels/settings.xml.rels';
    expect(await keyOf(word({ [settings]: Buffer.from(`\ufeff${relations('attachedTemplate', 'TargetMode="External"').toString()}`, 'utf16le') }))).toBe('attachment_type_refused');
    expect(await keyOf(word({ 'word/a.xml': Buffer.from('<!DOCTYPE a [<!ENTITY b "b"><!ENTITY c "&b;&b;">]><a>&c;</a>') }))).toBe('attachment_type_refused');
    expect(await keyOf(word({ 'word/a.xml': Buffer.from('<?xml version="1.0" encoding="UTF-7"?><a/>') }))).toBe('attachment_type_refused');
    const hidden = Buffer.from(word({ 'word/harmless.xml': Buffer.from('x') }));
    const at = hidden.lastIndexOf('word/harmless.xml');
    hidden.write('word/macros_1.bin', at, 'latin1');
    expect(await keyOf(hidden)).toBe('attachment_type_refused');
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
