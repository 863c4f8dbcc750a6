// What was typed and not yet sent, and at the desk the pages that were scanned, kept on the person's own device as cipher text. The
// key is not on the device: the site gives it to the page, which forgets it when it is left. What the key does not open is noise, names
// of drafts too; after thirty days it goes, whoever it was of. Without script, IndexedDB, a secure page or the key nothing is kept.
import { clear, createStore, del, get, keys, set } from 'idb-keyval';

export type Entry = [string, string];
export type Draft<T> = { name: string; at: number; what: T };
type Sealed = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };
type Row = { day: number; sealed: Sealed };
type SealedFile = { about: Sealed; content: Sealed };
type Keys = { words: CryptoKey; names: CryptoKey };

const days = 30;
/** Scanned pages are kept up to this many bytes for each draft. */
export const mostBytes = 60 * 1024 * 1024;

const store = createStore('xinfang', 'drafts');
const today = (): number => Math.floor(Date.now() / 86_400_000);
const encoded = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Two keys of the 32 bytes that the site gives: for what was written, and for the names under which it lies. Null when it gives none. */
async function askFor(address: string): Promise<Keys | null> {
  const answer = await fetch(address, { method: 'POST', body: new URLSearchParams({ act: 'give' }), redirect: 'error', cache: 'no-store' }).catch(() => null);
  if (answer?.status !== 200) return null;
  const given = await crypto.subtle.importKey('raw', await answer.arrayBuffer(), 'HKDF', false, ['deriveKey']);
  const by = (use: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoded(use) });
  return {
    words: await crypto.subtle.deriveKey(by('words'), given, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    names: await crypto.subtle.deriveKey(by('names'), given, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']),
  };
}

async function seal(by: Keys, bytes: BufferSource): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, by.words, bytes) };
}
const open = (by: Keys, { iv, data }: Sealed): Promise<ArrayBuffer> => crypto.subtle.decrypt({ name: 'AES-GCM', iv }, by.words, data);
const sealText = (by: Keys, value: unknown): Promise<Sealed> => seal(by, encoded(JSON.stringify(value)));
const openText = async (by: Keys, sealed: Sealed): Promise<unknown> => JSON.parse(new TextDecoder().decode(await open(by, sealed)));
const placeOf = async (by: Keys, name: string): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.sign('HMAC', by.names, encoded(name)))].map((b) => b.toString(16).padStart(2, '0')).join('');

/** What lies under a place, if this key opens it: on one device there may be drafts of several people. */
async function opened<T>(by: Keys, place: string): Promise<Draft<T> | null> {
  const row = await get<Row>(`draft:${place}`, store);
  return row ? ((await openText(by, row.sealed).catch(() => null)) as Draft<T> | null) : null;
}

const filesOf = async (by: Keys, name: string): Promise<SealedFile[]> => (await get<SealedFile[]>(`files:${await placeOf(by, name)}`, store)) ?? [];

async function remove(place: string): Promise<void> {
  for (const kind of ['draft', 'files']) await del(`${kind}:${place}`, store);
}

/** Where something lies on this device; nowhere, where the browser lets nothing be kept. */
const allPlaces = (): Promise<string[]> => (typeof indexedDB === 'undefined' ? Promise.resolve([]) : keys<string>(store).catch(() => []));

/** Removes what is too old, and what belongs to no draft. */
async function sweep(places: string[]): Promise<void> {
  for (const place of new Set(places.map((p) => p.slice(p.indexOf(':') + 1)))) {
    const row = await get<Row>(`draft:${place}`, store);
    if (!row || !(row.day > today() - days)) await remove(place);
  }
}

/** The drafts of whoever has the key that the site gives at an address. */
export class Drafts {
  readonly #address: string;
  #asked: Promise<Keys | null> | null = null;

  constructor(address: string) {
    this.#address = address;
    addEventListener('pageshow', (event) => event.persisted && this.lock());
  }

  /** Forgets the key; the next use asks the site again. */
  lock(): void {
    this.#asked = null;
  }

  /** Gets the key, so that it is there when it is needed; null where nothing is kept. */
  async keys(): Promise<Keys | null> {
    if (typeof indexedDB === 'undefined' || !globalThis.crypto?.subtle) return null;
    this.#asked ??= askFor(this.#address);
    const found = await this.#asked;
    if (!found) this.lock();
    return found;
  }

  /** Keeps something under a name; false when it cannot be kept. */
  async keep(name: string, what: unknown): Promise<boolean> {
    const by = await this.keys();
    if (!by) return false;
    const row: Row = { day: today(), sealed: await sealText(by, { name, at: Date.now(), what }) };
    return set(`draft:${await placeOf(by, name)}`, row, store).then(() => true, () => false); // no room on the device
  }

  /** Keeps the files of a draft that is there, in place of those kept before; false when they are too much for the device or for the bound. */
  async keepFiles(name: string, files: File[]): Promise<boolean> {
    const by = await this.keys();
    if (!by) return false;
    const place = `files:${await placeOf(by, name)}`;
    try {
      if (files.reduce((sum, file) => sum + file.size, 0) > mostBytes) throw new RangeError('more than is kept');
      const kept: SealedFile[] = [];
      for (const file of files) kept.push({ about: await sealText(by, { name: file.name, type: file.type }), content: await seal(by, await file.arrayBuffer()) });
      await set(place, kept, store);
      return true;
    } catch {
      await del(place, store); // too much, no room on the device, or a file that went away: the person is told
      return false;
    }
  }

  /** How many files are kept with a draft. */
  async countFiles(name: string): Promise<number> {
    const by = await this.keys();
    return by ? (await filesOf(by, name)).length : 0;
  }

  /** The files kept with a draft. */
  async readFiles(name: string): Promise<File[]> {
    const by = await this.keys();
    if (!by) return [];
    const files: File[] = [];
    for (const file of await filesOf(by, name)) {
      const about = (await openText(by, file.about)) as { name: string; type: string };
      files.push(new File([await open(by, file.content)], about.name, { type: about.type }));
    }
    return files;
  }

  /** What was kept under names that begin so, newest first. The site is asked for the key only if there is anything on the device. */
  async list<T>(prefix: string): Promise<Draft<T>[]> {
    const places = await allPlaces();
    const by = places.length > 0 ? await this.keys() : null;
    if (!by) return [];
    await sweep(places);
    const found: Draft<T>[] = [];
    for (const place of places.filter((p) => p.startsWith('draft:'))) {
      const draft = await opened<T>(by, place.slice('draft:'.length));
      if (draft?.name.startsWith(prefix)) found.push(draft);
    }
    return found.toSorted((a, b) => b.at - a.at);
  }

  /** What was kept under a name; null when there is nothing that this key opens. */
  async read<T>(name: string): Promise<Draft<T> | null> {
    return (await this.list<T>(name)).find((draft) => draft.name === name) ?? null;
  }

  /** Forgets everything whose name begins so. */
  async drop(prefix: string): Promise<void> {
    const by = await this.keys();
    if (by) for (const { name } of await this.list(prefix)) await remove(await placeOf(by, name));
  }

  /** Forgets everything on this device; needs no key. */
  async dropAll(): Promise<void> {
    if (typeof indexedDB !== 'undefined') await clear(store);
  }
}

/** The fields of a form that are words, as they would be sent. */
export const entriesOf = (form: HTMLFormElement): Entry[] => [...new FormData(form)].filter((e): e is Entry => typeof e[1] === 'string' && e[0] !== 'password');

/** Calls a function once nothing more was typed for a moment. */
export function afterTyping(form: HTMLFormElement, then: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(then, 300);
  });
  addEventListener('pagehide', then);
}
