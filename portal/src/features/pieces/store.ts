// Files that come in pieces (tus.io), so that a lost connection or a closed page costs one piece and not the file. They wait in a folder
// of this site until the form is sent, locked with a key of the visitor's browser (lock.ts), are then examined and kept like every other
// file (kit/uploads.ts), and are gone after a day.
import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { maxBytes } from '@xinfang/kit/attachments.ts';
import { sentence } from '@xinfang/kit/errors.ts';
import { folderOf } from '@xinfang/kit/sealing.ts';
import { takeFiles, type Upload } from '@xinfang/kit/uploads.ts';
import { PIECES_FOLDER } from 'astro:env/server';
import type { AstroCookies } from 'astro';
import { ask, doorOf } from '../../bureau.ts';
import { clientOf, open, seal } from '../../keepsake.ts';
import { keyOf, markOf, turn } from './lock.ts';

const folder = PIECES_FOLDER || join(tmpdir(), `xinfang-pieces-${process.pid}`);
const day = 86_400_000;
/** At most so much waits here, in bytes and in files, whoever sends it. */
const most = { bytes: 2 * 1024 ** 3, files: 2000, ofOneForm: 20 };
mkdirSync(folder, { recursive: true, mode: 0o700 });

const isId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
const refuse = (status: number, key: string) => ({ status_code: status, body: sentence(key) });

/** The key of the browser whose request is being answered. */
const sender = new AsyncLocalStorage<Buffer>();

/** Keeps nothing as it came. */
class LockedStore extends FileStore {
  override write(came: Readable, id: string, offset: number): Promise<number> {
    const key = sender.getStore();
    if (!key) throw refuse(403, 'attachment_unknown');
    const lock = turn(key, id, offset);
    const locked = async function* () {
      for await (const part of came) yield lock(part as Buffer);
    };
    return super.write(Readable.from(locked()), id, offset);
  }
}
const store = new LockedStore({ directory: folder, expirationPeriodInMilliseconds: day });

const ofForms = new Map<string, { intake: string; bytes: number; at: number }>();

/** Lets go what is a day old, also of an earlier run. */
function tidy(): void {
  for (const [id, piece] of ofForms) if (piece.at < Date.now() - day) ofForms.delete(id);
  for (const name of readdirSync(folder)) if (statSync(join(folder, name)).mtimeMs < Date.now() - day) rmSync(join(folder, name), { force: true });
}

/** The server of the protocol: only makes, goes on and tells how far, each browser its own; nothing is read back from here. */
const server = new Server({
  path: '/pieces', datastore: store, maxSize: maxBytes, relativeLocation: true, respectForwardedHeaders: false, disableTerminationForFinishedUploads: true,
  namingFunction: () => crypto.randomUUID(),
  async onIncomingRequest(request, id) {
    const key = sender.getStore();
    if (!key) throw refuse(403, 'attachment_unknown');
    if (request.method !== 'POST' && (await store.getUpload(id)).metadata?.mark !== markOf(key, id)) throw refuse(404, 'attachment_unknown');
  },
  onResponseError: (_, error) => ('status_code' in error ? undefined : refuse(500, 'service_unreachable')), // an error of the machine may name its folders
  async onUploadCreate(request, upload) {
    tidy();
    const key = sender.getStore(), form = upload.metadata?.intake ?? '', waiting = [...ofForms.values()];
    if (!key || !isId(form) || !upload.size) throw refuse(422, 'attachment_unknown');
    const intake = folderOf(form); // the id of a form leads to its tracking code, so it is not kept here
    if (waiting.filter((p) => p.intake === intake).length >= most.ofOneForm) throw refuse(422, 'attachments_too_many');
    if (waiting.length >= most.files || waiting.reduce((sum, p) => sum + p.bytes, upload.size) > most.bytes) throw refuse(507, 'service_unreachable');
    const opened = await ask('open_intake', { p_submission_id: intake, p_client: clientOf(request.headers.get('x-client') ?? '') });
    if (!opened.ok) throw refuse(opened.failure.status, opened.failure.key);
    ofForms.set(upload.id, { intake, bytes: upload.size, at: Date.now() });
    return { metadata: { intake, mark: markOf(key, upload.id) } };
  },
});

/** Answers one request of the protocol for the browser that has this key; to pages of other sites it says nothing. */
export async function answerPiece(request: Request, cookies: AstroCookies): Promise<Response> {
  const key = keyOf(cookies);
  const answer = await (key ? sender.run(key, () => server.handleWeb(request)) : server.handleWeb(request));
  for (const header of ['access-control-allow-origin', 'access-control-expose-headers']) answer.headers.delete(header);
  return answer;
}

/** Lets go of what waits for a form. */
export async function dropPieces(formId: string): Promise<void> {
  for (const [id, piece] of ofForms) {
    if (piece.intake !== folderOf(formId)) continue;
    ofForms.delete(id);
    await store.remove(id).catch(() => undefined); // taken meanwhile
  }
}

type Sender = { client: string; key: Buffer | null };

/** The bytes of a piece that is whole and belongs to the form and the browser; null when there is none. */
async function whole(id: string, intakeId: string, key: Buffer): Promise<Buffer | null> {
  try {
    const { metadata, offset, size } = await store.getUpload(id);
    return metadata?.intake === folderOf(intakeId) && metadata.mark === markOf(key, id) && offset === size ? turn(key, id, 0)(readFileSync(join(folder, id))) : null;
  } catch {
    return null; // never begun here, or let go
  }
}

/** What came of a piece when this form was sent before; the answer may have been lost on the way. */
function taken(id: string, intakeId: string, key: Buffer): Upload | null {
  try {
    const [intake, upload] = JSON.parse(open(readFileSync(join(folder, `${id}.kept`), 'utf8'), key) ?? '') as [string, Upload];
    return intake === intakeId ? upload : null;
  } catch {
    return null;
  }
}

async function takePiece(text: string, intakeId: string, have: number, { client, key }: Sender, below: string, isReport: boolean): Promise<{ kept: Upload[]; faults: string[] }> {
  const [, id = '', name = ''] = /^([0-9a-f-]{36})\|(.{1,200})$/su.exec(text) ?? [];
  if (!isId(id) || !key) return { kept: [], faults: [sentence('attachment_unknown')] };
  const before = taken(id, intakeId, key);
  if (before) return { kept: [before], faults: [] };
  const bytes = await whole(id, intakeId, key);
  if (!bytes) return { kept: [], faults: [`“${name}”：${sentence('attachment_unknown')}`] };
  const one = new FormData();
  one.append('files', new File([new Uint8Array(bytes)], name));
  const result = await takeFiles(doorOf(client), one, below, have, isReport);
  if (result.kept[0]) writeFileSync(join(folder, `${id}.kept`), seal(JSON.stringify([intakeId, result.kept[0]]), key), { mode: 0o600 });
  if (result.kept[0] || result.faults.length > 0) await store.remove(id).catch(() => undefined);
  ofForms.delete(id);
  return result;
}

/** Takes every file of a form: those in pieces, and those that came with it. They are put into the folder `below`, of a report encrypted. */
export async function takeAll(form: FormData, intakeId: string, have: Upload[], from: Sender, below = intakeId, isReport = false): Promise<{ kept: Upload[]; faults: string[] }> {
  const kept: Upload[] = [], faults: string[] = [];
  for (const text of form.getAll('piece').map(String).slice(0, most.ofOneForm)) {
    const result = await takePiece(text, intakeId, have.length + kept.length, from, below, isReport);
    kept.push(...result.kept.filter((u) => ![...have, ...kept].some((h) => h.id === u.id)));
    faults.push(...result.faults);
  }
  const rest = await takeFiles(doorOf(from.client), form, below, have.length + kept.length, isReport);
  return { kept: [...kept, ...rest.kept], faults: [...faults, ...rest.faults] };
}
