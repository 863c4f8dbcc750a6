// What was typed and not yet sent, and at the desk the pages that were scanned, kept on the person's own device: encrypted with a key that the browser holds and never gives
// out, forgotten after thirty days and when it was sent. Without IndexedDB or a secure page nothing is kept, and nobody is told
// that it was.
import { createStore, del, get, keys, set } from 'idb-keyval';

export type Entry = [string, string];
type Kept = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };
type KeptFile = { about: Kept; content: Kept };
const days = 30;
/** Scanned pages are kept up to this many bytes for each draft. */
export const mostBytes = 60 * 1024 * 1024;

const store = () => createStore('xinfang', 'drafts');
export const canKeep = (): boolean => typeof indexedDB !== 'undefined' && Boolean(globalThis.crypto?.subtle);

async function deviceKey(): Promise<CryptoKey> {
  const known = await get<CryptoKey>('key', store());
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await set('key', made, store());
  return made;
}

/** The fields of a form that are words, as they would be sent. */
export const entriesOf = (form: HTMLFormElement): Entry[] => [...new FormData(form)].filter((e): e is Entry => typeof e[1] === 'string' && e[0] !== 'password');

async function seal(bytes: BufferSource): Promise<Kept> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await deviceKey(), bytes) };
}
const open = async (kept: Kept): Promise<ArrayBuffer> => crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv }, await deviceKey(), kept.data);
const sealText = (value: unknown) => seal(new TextEncoder().encode(JSON.stringify(value)));
const openText = async (kept: Kept): Promise<unknown> => JSON.parse(new TextDecoder().decode(await open(kept)));

/** Keeps a form under a name. */
export async function keepDraft(name: string, entries: Entry[]): Promise<void> {
  await set(`draft:${name}`, await sealText({ at: Date.now(), entries }), store());
}

/** Keeps the files of a form under its name, in place of those kept before; false when they are too much for the device or for the bound. */
export async function keepFiles(name: string, files: File[]): Promise<boolean> {
  if (files.reduce((sum, file) => sum + file.size, 0) > mostBytes) {
    await del(`files:${name}`, store());
    return false;
  }
  try {
    const kept: KeptFile[] = [];
    for (const file of files) kept.push({ about: await sealText({ name: file.name, type: file.type }), content: await seal(await file.arrayBuffer()) });
    await set(`files:${name}`, kept, store());
    return true;
  } catch {
    await del(`files:${name}`, store()); // no room on the device, or a file that went away: the person is told
    return false;
  }
}

/** How many files are kept under a name. */
export const countFiles = async (name: string): Promise<number> => (await get<KeptFile[]>(`files:${name}`, store()))?.length ?? 0;

/** The files kept under a name; those that this device does not open are no files. */
export async function readFiles(name: string): Promise<File[]> {
  const files: File[] = [];
  for (const kept of (await get<KeptFile[]>(`files:${name}`, store())) ?? []) {
    try {
      const about = (await openText(kept.about)) as { name: string; type: string };
      files.push(new File([await open(kept.content)], about.name, { type: about.type }));
    } catch {
      continue;
    }
  }
  return files;
}

/** What was kept under a name and when; null when there is nothing, it is too old, or it was made on another device. */
export async function readDraft(name: string): Promise<{ at: number; entries: Entry[] } | null> {
  const kept = await get<Kept>(`draft:${name}`, store());
  if (!kept) return null;
  try {
    const draft = (await openText(kept)) as { at: number; entries: Entry[] };
    if (Date.now() - draft.at < days * 86_400_000) return draft;
  } catch {
    // a draft that this key does not open is no draft
  }
  await dropDrafts(name);
  return null;
}

/** What was kept under names that begin so, newest first. */
export async function listDrafts(prefix: string): Promise<{ name: string; at: number; entries: Entry[] }[]> {
  const found: { name: string; at: number; entries: Entry[] }[] = [];
  for (const key of await keys<string>(store())) {
    const name = key.startsWith(`draft:${prefix}`) ? key.slice('draft:'.length) : null;
    const kept = name === null ? null : await readDraft(name);
    if (name !== null && kept) found.push({ name, ...kept });
  }
  return found.toSorted((a, b) => b.at - a.at);
}

/** Forgets everything whose name begins so. */
export async function dropDrafts(prefix: string): Promise<void> {
  for (const key of await keys<string>(store())) if (key.startsWith(`draft:${prefix}`) || key.startsWith(`files:${prefix}`)) await del(key, store());
}

/** Calls a function once nothing more was typed for a moment. */
export function afterTyping(form: HTMLFormElement, then: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(then, 300);
  });
  addEventListener('pagehide', then);
}
