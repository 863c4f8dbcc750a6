// The cells of an Excel file row by row, as texts, while the file is unpacked: a register of twenty thousand lines never stands in
// memory as a book. Read is what a cell shows: the result of a formula, all pieces of formatted text, a date as a date.
import { SaxParser } from '@cj-tech-master/excelts/xml';
import { piecesOf } from '@xinfang/kit/unpack.ts';

export type Row = { no: number; cells: string[] };
type Tag = { name: string; attributes: Record<string, string> };
type Reader<T> = { open(tag: Tag, give: (found: T) => void): void; text?(text: string): void; close?(name: string, give: (found: T) => void): void };

const mostColumns = 256;
const bare = (name: string) => name.slice(name.indexOf(':') + 1);

/** What a reader finds in one file of the packed ones. */
async function* read<T>(bytes: Uint8Array, path: string, reader: Reader<T>): AsyncGenerator<T> {
  let found: T[] = [];
  const give = (x: T) => void found.push(x);
  const parser = new SaxParser({ invalidCharHandling: 'skip' });
  parser.on('opentag', ({ name, attributes }) => reader.open({ name: bare(name), attributes }, give));
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('closetag', ({ name }) => reader.close?.(bare(name), give));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isThere = false;
  for await (const piece of piecesOf(bytes, path)) {
    isThere = true;
    parser.write(decoder.decode(piece, { stream: true }));
    yield* found;
    found = [];
  }
  if (isThere) parser.close(); // what is broken off is no table
  yield* found;
}

async function all<T>(found: AsyncGenerator<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const x of found) list.push(x);
  return list;
}

const idOf = (tag: Tag) => Object.entries(tag.attributes).find(([name]) => /:id$/.test(name))?.[1] ?? '';
type Listed = { sheet: { name: string; id: string } } | { is1904: boolean };
const ofBook: Reader<Listed> = {
  open(tag, give) {
    if (tag.name === 'workbookPr') give({ is1904: /^(?:1|true)$/.test(tag.attributes.date1904 ?? '') });
    if (tag.name === 'sheet' && /^(?:visible)?$/.test(tag.attributes.state ?? '')) give({ sheet: { name: tag.attributes.name ?? '', id: idOf(tag) } });
  },
};
const ofRelations: Reader<[string, string]> = {
  open(tag, give) {
    const { Id = '', Target = '', Type = '' } = tag.attributes;
    if (Type.endsWith('/worksheet')) give([Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`]);
  },
};

/** Which styles show a number as a date: those of Excel by their number, others by the letters of their format. */
function ofStyles(): Reader<boolean> {
  const formats = new Map<string, string>();
  let isCell = false;
  const isDate = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) || /[ymd]/i.test((formats.get(String(id)) ?? '').split(';')[0]?.replaceAll(/\[[^\]]*\]|"[^"]*"|\\./g, '') ?? '');
  return {
    open(tag, give) {
      if (tag.name === 'numFmt') formats.set(tag.attributes.numFmtId ?? '', tag.attributes.formatCode ?? '');
      if (tag.name === 'cellXfs') isCell = true;
      if (tag.name === 'xf' && isCell) give(isDate(Number(tag.attributes.numFmtId ?? 0)));
    },
    close(name) {
      if (name === 'cellXfs') isCell = false;
    },
  };
}

const unescaped = (text: string) => text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The texts that cells share, each of all its pieces; how a word is pronounced is not part of it. */
function ofTexts(): Reader<string> {
  let text = '', isText = false, isSound = false;
  return {
    open({ name }) {
      if (name === 'si') text = '';
      if (name === 'rPh') isSound = true;
      if (name === 't') isText = !isSound;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name, give) {
      if (name === 't') isText = false;
      if (name === 'rPh') isSound = false;
      if (name === 'si') give(unescaped(text));
    },
  };
}

type Look = { texts: string[]; dates: boolean[]; is1904: boolean };
/** A number as it was typed; of more than fifteen digits Excel has lost the last ones, and it is left as a power of ten for the check. */
const digits = (n: number) => (Number.isInteger(n) ? (Math.abs(n) < 1e15 ? n.toFixed(0) : n.toExponential()) : String(n));
const dayOf = (days: number, is1904: boolean) => new Date(Date.UTC(1899, 11, 30) + Math.floor(days + (is1904 ? 1462 : 0)) * 86_400_000).toISOString().slice(0, 10);

function shown(type: string, value: string, isDate: boolean, look: Look): string {
  if (type === 's') return look.texts[Number(value)] ?? '';
  if (type === 'e' || value === '') return '';
  if (type === 'd') return value.slice(0, 10);
  if (type === 'b') return value === '1' ? '是' : '否';
  if (type === 'str' || type === 'inlineStr') return unescaped(value);
  const n = Number(value);
  if (Number.isNaN(n)) return value;
  return isDate && n >= 1 && n < 2_958_466 ? dayOf(n, look.is1904) : digits(n);
}

/** Which column a reference like AB12 names, counted from nought. */
const columnAt = (reference: string) => [...(/^[A-Z]+/.exec(reference)?.[0] ?? 'A')].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function ofRows(look: Look): Reader<Row> {
  let row: Row = { no: 0, cells: [] }, column = -1, type = '', style = 0, value = '', isValue = false, isSound = false;
  return {
    open({ name, attributes }) {
      if (name === 'row') {
        row = { no: Number(attributes.r) || row.no + 1, cells: [] };
        column = -1;
      } else if (name === 'c') {
        column = attributes.r ? columnAt(attributes.r) : column + 1;
        [type, style, value] = [attributes.t ?? 'n', Number(attributes.s ?? 0), ''];
      } else if (name === 'rPh') isSound = true;
      else if (name === 'v' || name === 't') isValue = !isSound;
    },
    text(piece) {
      if (isValue) value += piece;
    },
    close(name, give) {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'rPh') isSound = false;
      else if (name === 'c' && column < mostColumns) {
        const text = shown(type, value, look.dates[style] ?? false, look).trim();
        if (text) row.cells[column] = text;
      } else if (name === 'row' && row.cells.length > 0) give({ no: row.no, cells: Array.from(row.cells, (cell) => cell ?? '') });
    },
  };
}

/** The sheets of an Excel file that one can see, in their order, each to be read from its first row with something in it. */
export async function sheetsOf(bytes: Uint8Array): Promise<{ name: string; rows(): AsyncGenerator<Row> }[]> {
  const listed = await all(read(bytes, 'xl/workbook.xml', ofBook));
  const paths = new Map(await all(read(bytes, 'xl/_rels/workbook.xml.rels', ofRelations)));
  const look = { is1904: listed.some((x) => 'is1904' in x && x.is1904), dates: await all(read(bytes, 'xl/styles.xml', ofStyles())), texts: await all(read(bytes, 'xl/sharedStrings.xml', ofTexts())) };
  return listed.flatMap((x) => ('sheet' in x && paths.has(x.sheet.id) ? [{ name: x.sheet.name, rows: () => read(bytes, paths.get(x.sheet.id) ?? '', ofRows(look)) }] : []));
}
