// Opening what is sealed. The private key (OpenPGP, base64, in SEALING_KEY; after a rotation the former ones behind it, with
// commas) is with the functions alone. Nobody is asked who they are here: the verb is called with the caller's own token, and
// only the cipher text that the database hands to that person, and has written down, is decrypted. Nothing is kept or logged.
import { createMessage, decrypt, encrypt, type PrivateKey, readMessage, readPrivateKey } from 'npm:openpgp@6.3.2';
import { env, rpc } from './job.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
const base64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let i = 0; i < bytes.length; i += 32768) text += String.fromCharCode(...bytes.subarray(i, i + 32768));
  return btoa(text);
};

let known: Promise<[PrivateKey, ...PrivateKey[]]> | null = null;

/** The private keys, the one in use first. */
export function keys(): Promise<[PrivateKey, ...PrivateKey[]]> {
  known ??= Promise.all(env('SEALING_KEY').split(',').map((text) => readPrivateKey({ binaryKey: bytesOf(text.trim()) }))).then((all) => all as [PrivateKey, ...PrivateKey[]]).catch((error) => {
    known = null;
    throw error;
  });
  return known;
}

/** Makes the public half known to the database. */
export async function registerKey(key: string): Promise<void> {
  const [current] = await keys();
  const result = await rpc('register_seal_key', { p_public_key: base64(current.toPublic().write()) }, key);
  if (!result.ok) throw new Error(`register_seal_key: ${result.status} ${await result.text()}`);
}

export async function openBytes(bytes: Uint8Array): Promise<Uint8Array> {
  const { data } = await decrypt({ message: await readMessage({ binaryMessage: bytes }), decryptionKeys: await keys(), format: 'binary' });
  return data as Uint8Array;
}

export async function sealBytes(bytes: Uint8Array): Promise<Uint8Array> {
  const [current] = await keys();
  return (await encrypt({ message: await createMessage({ binary: bytes }), encryptionKeys: current.toPublic(), format: 'binary' })) as Uint8Array;
}

/** What a verb answered, with the words in place of every `sealed`. */
export async function unseal(value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return await Promise.all(value.map(unseal));
  if (typeof value !== 'object' || value === null) return value;
  const { sealed, ...rest } = value as Record<string, unknown>;
  const plain = Object.fromEntries(await Promise.all(Object.entries(rest).map(async ([name, x]) => [name, await unseal(x)] as const)));
  if (typeof sealed !== 'string') return plain;
  return { ...plain, ...(JSON.parse(new TextDecoder().decode(await openBytes(bytesOf(sealed)))) as object) };
}

export { bytesOf };
