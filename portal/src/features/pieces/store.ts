// Files that come in pieces (tus.io), so that a lost connection or a closed page costs one piece and not the file. They wait in a folder
// of this site until the form is sent, are then examined and kept like every other file (kit/uploads.ts), and are gone after a day.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { maxBytes } from '@xinfang/kit/attachments.ts';
import { sentence } from '@xinfang/kit/errors.ts';
import { folderOf } from '@xinfang/kit/sealing.ts';
import { takeFiles, type Upload } from '@xinfang/kit/uploads.ts';
import { PIECES_FOLDER } from 'astro:env/server';
import { ask, doorOf } from '../../bureau.ts';
import { clientOf } from '../../keepsake.ts';

const folder = PIECES_FOLDER || join(tmpdir(), `xinfang-pieces-${process.pid}`);
const day = 86_400_000;
/** At most so much waits here, in bytes and in files, whoever sends it. */
const most = { bytes: 2 * 1024 ** 3, files: 2000, ofOneForm: 20 };
mkdirSync(folder, { recursive: true, mode: 0o700 });
const store = new FileStore({ directory: folder, expirationPeriodInMilliseconds: day });

const isId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
const refuse = (status: number, key: string) => ({ status_code: status, body: sentence(key) });
const ofForms = new Map<string, { intake: string; bytes: number; at: number }>();

/** Lets go what is a day old, also of an earlier run. */
function tidy(): void {
  for (const [id, piece] of ofForms) if (piece.at < Date.now() - day) ofForms.delete(id);
  for (const name of readdirSync(folder)) if (statSync(join(folder, name)).mtimeMs < Date.now() - day) rmSync(join(folder, name), { force: true });
}

/** The server of the protocol: only makes, goes on and tells how far; nothing is read back from here. */
export const pieces = new Server({
  path: '/pieces', datastore: store, maxSize: maxBytes, relativeLocation: true, respectForwardedHeaders: false, disableTerminationForFinishedUploads: true,
  namingFunction: () => crypto.randomUUID(),
  async onUploadCreate(request, upload) {
    tidy();
    const intake = upload.metadata?.intake ?? '', waiting = [...ofForms.values()];
    if (!isId(intake) || !upload.size) throw refuse(422, 'attachment_unknown');
    if (waiting.filter((p) => p.intake === intake).length >= most.ofOneForm) throw refuse(422, 'attachments_too_many');
    if (waiting.length >= most.files || waiting.reduce((sum, p) => sum + p.bytes, upload.size) > most.bytes) throw refuse(507, 'service_unreachable');
    const opened = await ask('open_intake', { p_submission_id: folderOf(intake), p_client: clientOf(request.headers.get('x-client') ?? '') });
    if (!opened.ok) throw refuse(opened.failure.status, opened.failure.key);
    ofForms.set(upload.id, { intake, bytes: upload.size, at: Date.now() });
    return { metadata: { intake } };
  },
});

/** The bytes of a piece that is whole and belongs to the form; null when there is none. */
async function whole(id: string, intakeId: string): Promise<Buffer | null> {
  try {
    const upload = await store.getUpload(id);
    return upload.metadata?.intake === intakeId && upload.offset === upload.size ? readFileSync(join(folder, id)) : null;
  } catch {
    return null; // never begun here, or let go
  }
}

/** What came of a piece when this form was sent before; the answer may have been lost on the way. */
function taken(id: string, intakeId: string): Upload | null {
  try {
    const [intake, upload] = JSON.parse(readFileSync(join(folder, `${id}.kept`), 'utf8')) as [string, Upload];
    return intake === intakeId ? upload : null;
  } catch {
    return null;
  }
}

async function takePiece(text: string, intakeId: string, have: number, client: string, below: string, isReport: boolean): Promise<{ kept: Upload[]; faults: string[] }> {
  const [, id = '', name = ''] = /^([0-9a-f-]{36})\|(.{1,200})$/su.exec(text) ?? [];
  if (!isId(id)) return { kept: [], faults: [sentence('attachment_unknown')] };
  const before = taken(id, intakeId);
  if (before) return { kept: [before], faults: [] };
  const bytes = await whole(id, intakeId);
  if (!bytes) return { kept: [], faults: [`“${name}”：${sentence('attachment_unknown')}`] };
  const one = new FormData();
  one.append('files', new File([new Uint8Array(bytes)], name));
  const result = await takeFiles(doorOf(client), one, below, have, isReport);
  if (result.kept[0]) writeFileSync(join(folder, `${id}.kept`), JSON.stringify([intakeId, result.kept[0]]), { mode: 0o600 });
  if (result.kept[0] || result.faults.length > 0) await store.remove(id).catch(() => undefined);
  ofForms.delete(id);
  return result;
}

/** Takes every file of a form: those in pieces, and those that came with it. They are put into the folder `below`, of a report encrypted. */
export async function takeAll(form: FormData, intakeId: string, have: Upload[], client: string, below = intakeId, isReport = false): Promise<{ kept: Upload[]; faults: string[] }> {
  const kept: Upload[] = [], faults: string[] = [];
  for (const text of form.getAll('piece').map(String).slice(0, most.ofOneForm)) {
    const result = await takePiece(text, intakeId, have.length + kept.length, client, below, isReport);
    kept.push(...result.kept.filter((u) => ![...have, ...kept].some((h) => h.id === u.id)));
    faults.push(...result.faults);
  }
  const rest = await takeFiles(doorOf(client), form, below, have.length + kept.length, isReport);
  return { kept: [...kept, ...rest.kept], faults: [...faults, ...rest.faults] };
}
