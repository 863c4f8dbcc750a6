// What was typed and not yet sent, kept on the person's own device: encrypted with a key that the browser holds and never gives
// out, forgotten after thirty days and when it was sent. Without IndexedDB or a secure page nothing is kept, and nobody is told
// that it was.
import { createStore, del, get, keys, set } from 'idb-keyval';

export type Entry = [string, string];
type Kept = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };
const days = 30;

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

/** Keeps a form under a name. */
export async function keepDraft(name: string, entries: Entry[]): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await deviceKey(), new TextEncoder().encode(JSON.stringify({ at: Date.now(), entries })));
  await set(`draft:${name}`, { iv, data } satisfies Kept, store());
}

/** What was kept under a name and when; null when there is nothing, it is too old, or it was made on another device. */
export async function readDraft(name: string): Promise<{ at: number; entries: Entry[] } | null> {
  const kept = await get<Kept>(`draft:${name}`, store());
  if (!kept) return null;
  try {
    const text = new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv }, await deviceKey(), kept.data));
    const draft = JSON.parse(text) as { at: number; entries: Entry[] };
    if (Date.now() - draft.at < days * 86_400_000) return draft;
  } catch {
    // a draft that this key does not open is no draft
  }
  await del(`draft:${name}`, store());
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
  for (const key of await keys<string>(store())) if (key.startsWith(`draft:${prefix}`)) await del(key, store());
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
