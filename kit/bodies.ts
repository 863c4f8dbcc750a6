// How much a form may hold. What reads a form reads it whole and at once, and takes seconds for a million fields or for a text of many
// megabytes, in which nobody else is served. So it is counted while it comes in, and stopped where no page of ours has so much; files
// count by the size of the whole (bodySizeLimit).
import { Busboy } from '@fastify/busboy';
import type { IncomingMessage } from 'node:http';

const mostFields = 5000, mostFiles = 100, mostText = 2 * 1024 * 1024, mostDrained = 32 * 1024 * 1024;

/** Takes the next piece of a body, or null at its end. */
type Counter = (piece: Buffer | null) => void;

/** A form without files: its fields stand between ampersands. */
function fieldsCounter(end: () => void): Counter {
  let text = 0, fields = 1;
  return (piece) => {
    text += piece?.length ?? 0;
    for (let at = piece?.indexOf(0x26) ?? -1; piece && at >= 0 && fields <= mostFields; at = piece.indexOf(0x26, at + 1)) fields += 1;
    if (text > mostText || fields > mostFields) end();
  };
}

/** A form with files: each part is a text, or a file whose bytes are let through. */
function partsCounter(headers: { 'content-type': string }, end: () => void): Counter {
  let text = 0;
  const parser = new Busboy({ headers, limits: { fields: mostFields, files: mostFiles, fieldSize: mostText, fieldNameSize: 1000, headerPairs: 50 }, isPartAFile: (_, __, fileName) => fileName !== undefined }); // what has no name of a file is text to the page
  parser.on('file', (_, file) => file.resume());
  parser.on('field', (name, value, isNameCut, isCut) => {
    text += name.length + value.length;
    if (isNameCut || isCut || text > mostText) end();
  });
  for (const limit of ['fieldsLimit', 'filesLimit', 'partsLimit', 'error'] as const) parser.on(limit, end);
  return (piece) => void (piece ? parser.write(piece) : parser.end());
}

function counterOf(type: string, end: () => void): Counter {
  if (!/^multipart\//i.test(type)) return fieldsCounter(end);
  try {
    return partsCounter({ 'content-type': type }, end);
  } catch {
    return () => undefined; // parts without a boundary: the page fails at once, whatever the rest is
  }
}

/** Watches the body of a form on its way to its page. After the first of too much, or of what cannot be read, nothing more goes there;
 * the rest is let run out, so that the answer arrives, and only then it is refused. */
export function watchForm(req: IncomingMessage, stop: () => void): void {
  let isOver = false, isWhole = false, left = mostDrained;
  const count = counterOf(req.headers['content-type'] ?? '', () => {
    isOver = true;
    if (isWhole) stop();
  });
  const push = req.push.bind(req);
  req.push = (piece: Buffer | null, encoding?: BufferEncoding) => {
    isWhole ||= piece === null;
    if (!isOver) count(piece);
    if (!isOver) return push(piece, encoding);
    left -= piece?.length ?? 0;
    if (isWhole) stop();
    else if (left < 0) req.destroy();
    return true;
  };
}
