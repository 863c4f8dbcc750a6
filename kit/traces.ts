// What a file of Word or Excel tells of its writer without saying it: the names of who wrote and changed it, the firm, the folder on
// their computer, the place and camera of the photographs in it. All of it goes; the words, the changes and the notes stay, and who made
// them are told apart by a number. Who reports somebody without a name is not named by their file either (R-CONF-IDENTITY).
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import sharp from 'sharp';

const limits = { limitInputPixels: 100_000_000 };
/** The three parts that describe a file, known by what they are, since they may lie anywhere in it. */
const describing = /<((?:\w+:)?(?:coreProperties|Properties))\b([^<>]*?)\/?>/;
/** Where a name stands for whoever wrote a note or made a change. */
const writer = /(\b(?:w|w15|p15):author=|\b(?:displayName|userId|providerId|w15:userId|w:initials)=)(["'])([^"']*)\2/g;

/** One part of XML without the names in it; `numbers` are those that were given to the writers of this file. */
function nameless(name: string, xml: string, numbers: Map<string, string>): string {
  const described = describing.exec(xml);
  if (described && /metadata\/core-properties|(?:extended|custom)-properties/.test(described[2] ?? '')) return `<${described[1]}${described[2]}/>`;
  const numberOf = (writer: string): string => numbers.get(writer) ?? (numbers.set(writer, `作者${numbers.size + 1}`), numbers.get(writer) ?? '');
  const path = xml.replaceAll(/(<(?:\w+:)?absPath\b[^<>]*\burl=)(["'])[^"']*\2/g, '$1$2$2');
  if (/(?:^|\/)(?:comments\d*|threadedComments?\d*)\.xml$/i.test(name) && name.startsWith('xl/')) return path.replaceAll(/(<(?:\w+:)?author>)([^<]*)(<\/)/g, (_, open: string, who: string, close: string) => open + numberOf(who) + close);
  if (!/^word\/|^xl\/persons\//i.test(name)) return path;
  return path.replaceAll(writer, (_, attribute: string, quote: string, who: string) => `${attribute}${quote}${/author|displayName/.test(attribute) ? numberOf(who) : ''}${quote}`);
}

/** A picture without what is hidden in it; which way it is turned stays, since the page was laid out for that. */
async function plainPicture(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const found = await sharp(bytes, limits).metadata().catch(() => null); // what cannot be drawn shows nothing, and stays as it is
  if (!found || !['jpeg', 'png', 'webp'].includes(found.format) || !(found.exif ?? found.xmp ?? found.iptc)) return bytes;
  const drawn = sharp(bytes, limits).toFormat(found.format as 'jpeg', { quality: 90 });
  return new Uint8Array(await (found.orientation ? drawn.withExif({ IFD0: { Orientation: String(found.orientation) } }) : drawn).toBuffer());
}

/** The same file without traces of its writer. It was looked into before (kit/office.ts), so that it unpacks to an end. */
export async function withoutTraces(bytes: Buffer): Promise<Buffer> {
  const parts = unzipSync(bytes), numbers = new Map<string, string>();
  for (const [name, part] of Object.entries(parts)) {
    parts[name] = /\.(?:xml|psmdcp)$/i.test(name) ? strToU8(nameless(name, strFromU8(part), numbers)) : await plainPicture(part);
  }
  const packed = Object.entries(parts).map(([name, part]) => [name, [part, { level: /\.(?:png|jpe?g|webp|gif)$/i.test(name) ? 0 : 6 }]] as const);
  return Buffer.from(zipSync(Object.fromEntries(packed) as Zippable, { mtime: new Date('1980-01-02T00:00:00') }));
}
