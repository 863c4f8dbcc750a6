// What a file of Word or Excel holds beside its words. It is a ZIP, and read twice: from the front, as it stands, and by the list at its
// end, as an office program reads it; both must name the same parts. Nothing may unpack without end, lead out of its folder, start by
// itself, carry other files, or fetch something from elsewhere when it is opened.
import { Unzip, UnzipInflate, type UnzipFile, unzipSync } from 'fflate';

const maxUnpacked = 200 * 1024 * 1024, maxParts = 5000;
export type OfficeFault = 'attachment_type_refused' | 'attachment_acts' | 'attachment_bomb';

/** Parts that say or show something; programs, controls and embedded files have other endings. */
const plain = /(?:^|\/)[^/.]*$|\.(?:xml|rels|vml|psmdcp|png|jpe?g|jfif|gif|bmp|tiff?|emf|wmf|wdp|svg|webp|odttf|fntdata|ttf|otf)$|(?:^|\/)printerSettings\d*\.bin$/i;
/** Kinds of relations to parts that act, or that are files of their own. */
const acting = /\/(?:vbaProject|wordVbaData|attachedToolbars|keyMapCustomizations|oleObject|package|control|activeXControlBinary|ctrlProp|aFChunk|subDocument|frame|externalLink|xlMacrosheet|xlIntlMacrosheet|dialogsheet|connections|queryTable|webextension(?:taskpanes)?|ui\/(?:user)?extensibility)$/i;

/** What is wrong with the ZIP: another file hung on to it, paths that lead out, more than it may unpack to, two lists of parts. */
export async function packageFault(bytes: Buffer, most = maxUnpacked): Promise<OfficeFault | null> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (bytes.indexOf(Buffer.from([0x50, 0x4b, 0x03, 0x04])) !== 0 || end < 0 || end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length) return 'attachment_type_refused';
  let key: OfficeFault | null = null, unpacked = 0;
  const names: string[] = [];
  const unzip = new Unzip((file: UnzipFile) => {
    names.push(file.name);
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|\\|:/.test(file.name)) key ??= 'attachment_type_refused';
    file.ondata = (error, chunk) => {
      unpacked += chunk?.byteLength ?? 0;
      if (error) key ??= 'attachment_type_refused';
      if (unpacked > most || names.length > maxParts) {
        key ??= 'attachment_bomb';
        file.terminate();
      }
    };
    if (!key) file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !key; at += 65_536) unzip.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length);
    return key ?? listFault(bytes, names, most);
  } catch {
    return key ?? 'attachment_type_refused';
  }
}

/** What is wrong with the list at the end, which office programs go by: other parts than those that stand there, or larger ones. */
function listFault(bytes: Buffer, names: string[], most: number): OfficeFault | null {
  const listed: string[] = [];
  let size = 0;
  unzipSync(bytes, { filter: (f) => (listed.push(f.name), (size += f.originalSize), false) });
  if (size > most || listed.length > maxParts) return 'attachment_bomb';
  return listed.sort().join('\n') === names.sort().join('\n') ? null : 'attachment_type_refused';
}

const meant = (xml: string): string => xml.replaceAll(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex?: string, ten?: string) => String.fromCodePoint(Math.min(hex ? parseInt(hex, 16) : Number(ten), 0x10ffff)));

/** What is wrong with one part of XML: characters that cannot be read here, declarations that grow, a field that calls a program. */
function partFault(name: string, part: Uint8Array): OfficeFault | null {
  const bytes = Buffer.from(part), text = bytes.toString('utf8');
  if (bytes.includes(0) || /<!(?:DOCTYPE|ENTITY)/.test(text) || /^[^<]*<\?xml[^>]*encoding\s*=\s*["'](?!utf-8["'])/i.test(text)) return 'attachment_type_refused';
  const xml = meant(text);
  if (name.endsWith('.rels')) {
    for (const [relation] of xml.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
      const type = /\bType\s*=\s*["']([^"']*)/.exec(relation)?.[1] ?? '';
      if (acting.test(type) || (/\bTargetMode\s*=\s*["']\s*External/i.test(relation) && !/\/hyperlink$/.test(type))) return 'attachment_acts';
    }
    return null;
  }
  const fields = [...xml.matchAll(/<(?:\w+:)?instrText\b[^>]*>([^<]*)|\binstr\s*=\s*["']([^"']*)/g)].map((f) => f[1] ?? f[2] ?? '').join('');
  return /DDE(?:AUTO)?\b/i.test(fields) || /<(?:\w+:)?(?:ddeLink|oleLink)\b/.test(xml) ? 'attachment_acts' : null;
}

/** What is wrong with a file of Word or Excel that people will open: its ZIP, or what its parts would do then. */
export async function officeFault(bytes: Buffer): Promise<OfficeFault | null> {
  const fault = await packageFault(bytes);
  if (fault) return fault;
  try {
    const strange: string[] = [];
    const parts = unzipSync(bytes, { filter: (f) => (plain.test(f.name) || strange.push(f.name), /\.(?:xml|rels|vml)$/i.test(f.name)) });
    if (strange.length > 0) return 'attachment_acts';
    return Object.entries(parts).reduce<OfficeFault | null>((found, [name, part]) => found ?? partFault(name.toLowerCase(), part), null);
  } catch {
    return 'attachment_type_refused';
  }
}
