// Files of a form. Each is checked by its content and put into storage at once, so that it survives every later error; only
// those listed at the end are given to the matter. The files of a report are encrypted here, before they go anywhere.
import { hashOf } from '../portal/public/verify.mjs';
import { checkFile, maxFiles } from './attachments.ts';
import type { Result, Verbs } from './db.ts';
import { sentence } from './errors.ts';
import { sealBytes } from './sealing.ts';

export type Upload = { id: string; name: string; bytes: number };
/** How a site calls the verbs and puts bytes into storage, with the rights of its own account. */
export type Door = {
  ask<V extends 'open_intake' | 'add_attachment' | 'seal_key'>(verb: V, args: Verbs[V]['Args']): Promise<Result<unknown>>;
  put(path: string, bytes: Buffer, mediaType: string): Promise<boolean>;
  /** Says with the site's own account that it looked into the file, where a person's login brings it. */
  vouch?(file: { id: string; mediaType: string; bytes: number; hash: string }): Promise<boolean>;
};

/** A name without folders, control characters and characters that turn the direction of writing; of a long one the end, which tells what it is. */
const plainName = (name: string): string => [...name.replaceAll(/[\\/\p{Cc}\p{Cf}\p{Zl}\p{Zp}|]/gu, '_')].slice(-190).join('') || '附件';

const endings: Record<string, RegExp> = { jpeg: /\.jpe?g$/i, png: /\.png$/i, webp: /\.webp$/i, pdf: /\.pdf$/i, docx: /\.docx$/i, xlsx: /\.xlsx$/i };
const endingOf = (mediaType: string): string => (mediaType.endsWith('wordprocessingml.document') ? 'docx' : mediaType.endsWith('spreadsheetml.sheet') ? 'xlsx' : (mediaType.split('/')[1] ?? ''));
/** The name of a file as it is kept: its ending is that of what it is. */
export function nameFor(given: string, mediaType: string): string {
  const name = plainName(given), ending = endingOf(mediaType);
  return endings[ending]?.test(name) ? name : `${name}.${ending}`;
}

/** Takes the files of a posted form: those kept, and a sentence for each reason why some were refused. */
export async function takeFiles(door: Door, form: FormData, intakeId: string, have: number, isReport = false): Promise<{ kept: Upload[]; faults: string[] }> {
  const files = form.getAll('files').filter((f): f is File => typeof f !== 'string' && f.size > 0);
  const kept: Upload[] = [];
  const faults: string[] = [], refused = new Map<string, string[]>();
  if (files.length === 0) return { kept, faults };
  if (have + files.length > maxFiles) return { kept, faults: [sentence('attachments_too_many')] };
  const opened = await door.ask('open_intake', { p_submission_id: intakeId });
  if (!opened.ok) return { kept, faults: [sentence(opened.failure.key)] };
  for (const file of files) {
    const name = plainName(file.name);
    const key = await takeOne(door, file, name, intakeId, kept, isReport, opened.data);
    if (key) refused.set(key, [...(refused.get(key) ?? []), `“${name}”`]);
  }
  for (const [key, names] of refused) faults.push(`${names.join('、')}：${sentence(key)}`);
  return { kept, faults };
}

type Stored = { bytes: Buffer; mediaType: string };

/** What is put into storage: the file, or of a report its cipher text. */
async function stored(door: Door, file: Stored, isReport: boolean): Promise<Stored | string> {
  if (!isReport) return file;
  const key = await door.ask('seal_key', undefined as never);
  if (!key.ok) return key.failure.key;
  const { public_key: publicKey } = (key.data ?? {}) as { public_key?: string };
  if (!publicKey) return 'seal_key_missing';
  return { bytes: await sealBytes(publicKey, file.bytes), mediaType: 'application/octet-stream' };
}

async function takeOne(door: Door, file: File, name: string, intakeId: string, kept: Upload[], isReport: boolean, algorithm: unknown): Promise<string | null> {
  if (file.size > 20 * 1024 * 1024) return 'attachment_too_big';
  const checked = await checkFile(new Uint8Array(await file.arrayBuffer()));
  if (!checked.ok) return checked.key;
  const id = crypto.randomUUID();
  const put = await stored(door, checked, isReport);
  if (typeof put === 'string') return put;
  const hash = hashOf(algorithm, put.bytes) as string | null; // by the algorithm that the database says is in force
  if (hash === null) return 'service_unreachable';
  if (!(await door.put(`intake/${intakeId}/${id}`, put.bytes, put.mediaType))) return 'service_unreachable';
  if (door.vouch && !(await door.vouch({ id, mediaType: checked.mediaType, bytes: put.bytes.byteLength, hash }))) return 'service_unreachable';
  const noted = await door.ask('add_attachment', {
    p_submission_id: intakeId, p_attachment_id: id, p_file_name: nameFor(name, checked.mediaType), p_media_type: checked.mediaType, p_bytes: put.bytes.byteLength, p_hash: hash, p_is_sealed: isReport,
  });
  if (!noted.ok) return noted.failure.key;
  kept.push({ id, name: nameFor(name, checked.mediaType), bytes: checked.bytes.byteLength });
  return null;
}

/** Files that were taken earlier, carried in the form as id|bytes|name; what was altered is dropped, the database checks the rest. */
export const carry = (u: Upload): string => `${u.id}|${u.bytes}|${u.name}`;
export function uploadOf(text: string): Upload | null {
  const [, id, bytes, name] = /^([0-9a-f-]{36})\|(\d{1,9})\|(.{1,200})$/su.exec(text) ?? [];
  return id && name ? { id, name, bytes: Number(bytes) } : null;
}
