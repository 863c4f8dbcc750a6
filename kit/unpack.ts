// One file out of a packed one (xlsx, docx), piece by piece while it is unpacked; others may have their turn in between.
import { setImmediate } from 'node:timers/promises';
import { Unzip, UnzipInflate } from 'fflate';

/** The bytes of the file with this name, in pieces; nothing when there is none. */
export async function* piecesOf(packed: Uint8Array, name: string): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [], isWhole = false, fault: Error | null = null;
  const unzip = new Unzip((file) => {
    if (file.name !== name) return;
    file.ondata = (error, piece, isLast) => {
      fault ??= error;
      if (piece) pieces.push(piece);
      isWhole ||= isLast;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < packed.length && !isWhole; at += 65_536) {
    unzip.push(packed.subarray(at, at + 65_536), at + 65_536 >= packed.length);
    if (fault) throw fault as Error;
    yield* pieces;
    pieces = [];
    await setImmediate();
  }
}
