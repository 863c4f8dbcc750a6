// What a PDF holds beside its pages. It is looked into before it is kept, in the way a reader reads it: strings and comments of a
// dictionary hide nothing, a name may be written with #xx, and objects may lie packed in a stream.
import { constants, inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';

export const maxPages = 1000;
const maxUnpacked = 200 * 1024 * 1024;
export type PdfFault = 'attachment_type_refused' | 'attachment_acts' | 'attachment_bomb' | 'attachment_locked' | 'attachment_pages';

/** The names of a PDF as they are meant: any character of one may be written as #xx. */
const plainNames = (text: string): string => text.replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
/** What starts programs, runs scripts, carries or fetches other files, sends forms, is a form with programs of its own, or happens by itself. */
const acts = (text: string): boolean => /\/(?:Launch|RichMedia|JavaScript|EmbeddedFile|FileAttachment|GoToE|GoToR|SubmitForm|ImportData|Rendition|Movie|Sound)\b|\/XFA\s*[[\d]|\/AA\s*(?:<<|\d+\s+\d+\s+R\b)|\/Next\s*(?:<<|\[)/.test(plainNames(text));
/** Whether something is done when it is opened: mostly a page is shown, which pdf.js then knows; a web address it does not. */
const opens = (text: string): boolean => /\/OpenAction\b/.test(plainNames(text));

const blank = /(?:[\s\0]|%[^\r\n]*)*/y;
function skipBlank(text: string, at: number): number {
  blank.lastIndex = at;
  return at + (blank.exec(text)?.[0].length ?? 0);
}
/** Where the string ends that begins here, or the dictionary with the strings and comments in it; the end of the text if it does not. */
function stringEnd(text: string, from: number): number {
  const mark = /[()\\]/g;
  let depth = 0;
  mark.lastIndex = from;
  for (let m = mark.exec(text); m; m = mark.exec(text)) {
    if (m[0] === '\\') mark.lastIndex++;
    else if ((depth += m[0] === '(' ? 1 : -1) === 0) return mark.lastIndex;
  }
  return text.length;
}
function dictionaryEnd(text: string, from: number): number {
  const mark = /<<|>>|\(|%/g;
  let depth = 0;
  mark.lastIndex = from;
  for (let m = mark.exec(text); m; m = mark.exec(text)) {
    if (m[0] === '(') mark.lastIndex = stringEnd(text, m.index);
    else if (m[0] === '%') mark.lastIndex = skipBlank(text, m.index);
    else if ((depth += m[0] === '<<' ? 1 : -1) === 0) return mark.lastIndex;
  }
  return text.length;
}

/** The streams of a PDF with the dictionary before each; null if it is made to be read for ever. What only looks like an object is read too. */
function streamsOf(text: string): { head: string; start: number }[] | null {
  const found: { head: string; start: number }[] = [];
  let left = 2 * text.length + 1_000_000;
  for (const at of text.matchAll(/(?<!end)obj/g)) {
    const from = skipBlank(text, at.index + 3);
    left -= from - at.index;
    if (left < 0) return null;
    if (!text.startsWith('<<', from)) continue;
    const end = dictionaryEnd(text, from);
    if ((left -= end - from) < 0) return null;
    const next = skipBlank(text, end);
    if (text.startsWith('stream', next)) found.push({ head: plainNames(text.slice(from, end)), start: next + 6 + (/^(?:\r\n|\n|\r)/.exec(text.slice(next + 6, next + 8))?.[0].length ?? 0) });
  }
  return found;
}

/** What is wrong inside the packed objects of a PDF, where actions can hide: a bomb, an action, or packing that cannot be looked into;
 * 'opens' if nothing is, and something is done when it is opened. */
function packedFault(bytes: Buffer, text: string): PdfFault | 'opens' | null {
  const streams = streamsOf(text);
  if (!streams) return 'attachment_type_refused';
  let unpacked = 0, isOpening = opens(text);
  for (const { head, start } of streams) {
    if (!/\/(?:ObjStm|XRef|First)\b/.test(head)) continue;
    const isPacked = !/\/XRef\b/.test(head) && /\/Filter/.test(head);
    if (isPacked && (!/\/Filter\s*(?:\/FlateDecode\b|\[\s*\/FlateDecode\s*\])/.test(head) || /\/DecodeParms/.test(head))) return 'attachment_type_refused';
    try {
      const inner = inflateSync(bytes.subarray(start), { maxOutputLength: 32 * 1024 * 1024, finishFlush: constants.Z_SYNC_FLUSH });
      unpacked += inner.byteLength;
      if (acts(inner.toString('latin1'))) return 'attachment_acts';
      isOpening ||= opens(inner.toString('latin1'));
    } catch (e) {
      if ((e as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') return 'attachment_bomb';
      if (isPacked) return 'attachment_type_refused';
    }
    if (unpacked > maxUnpacked) return 'attachment_bomb';
  }
  return isOpening ? 'opens' : null;
}

/** Whether a PDF is encrypted, also with an empty password that a reader never asks for: the name stands in its trailer, which never is. */
const isLocked = (text: string): boolean => /\/Encrypt\b/.test(plainNames(text));

/** What is wrong with a PDF: something before or behind it, a bomb in what must be unpacked to open it, a lock, actions, files within, too many pages. */
export async function pdfFault(bytes: Buffer): Promise<PdfFault | null> {
  const text = bytes.toString('latin1');
  const end = text.lastIndexOf('%%EOF');
  if (!text.startsWith('%PDF-') || end < 0 || /[^\s\0]/.test(text.slice(end + 5))) return 'attachment_type_refused';
  if (isLocked(text)) return 'attachment_locked';
  const packed = packedFault(bytes, text);
  if (packed && packed !== 'opens') return packed;
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>> | null = null;
  try {
    pdf = await getDocumentProxy(new Uint8Array(bytes));
    if (pdf.numPages > maxPages) return 'attachment_pages';
    const found = [await pdf.getJSActions(), await pdf.getAttachments()].some((x) => x && Object.keys(x).length > 0);
    return found || acts(text) || (packed === 'opens' && !(await pdf.getOpenAction())) ? 'attachment_acts' : null;
  } catch (e) {
    return (e as { name?: string }).name === 'PasswordException' ? 'attachment_locked' : 'attachment_type_refused';
  } finally {
    await pdf?.loadingTask.destroy();
  }
}
