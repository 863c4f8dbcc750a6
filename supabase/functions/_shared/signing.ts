// Signing with the project's Ed25519 key. The private key (PKCS #8, base64, in SIGNING_KEY) is with the functions alone: who
// holds the database cannot sign, and who holds the sites cannot either.
import { env, rpc, serviceKey } from './job.ts';

type Key = { id: string; key: CryptoKey; publicKey: string };
let known: Promise<Key> | null = null;

const base64 = (bytes: ArrayBuffer | Uint8Array): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
const hex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((b) => b.toString(16).padStart(2, '0')).join('');

/** The key, once its public half is known to the database; its id is the beginning of the hash of that half. */
async function load(): Promise<Key> {
  const key = await crypto.subtle.importKey('pkcs8', bytesOf(env('SIGNING_KEY')), 'Ed25519', true, ['sign']);
  const { x = '' } = await crypto.subtle.exportKey('jwk', key);
  const raw = bytesOf(x.replaceAll('-', '+').replaceAll('_', '/').padEnd(Math.ceil(x.length / 4) * 4, '='));
  const id = hex(await crypto.subtle.digest('SHA-256', raw)).slice(0, 16);
  const result = await rpc('register_key', { p_key_id: id, p_public_key: base64(raw) }, serviceKey());
  if (!result.ok) throw new Error(`register_key: ${result.status}`);
  return { id, key, publicKey: base64(raw) };
}

/** The time that stands in what is signed: that of the functions' own clock, since whoever owns the database can make it say any. Tests
 * whose days are made up sign with the time of the database. */
export const timeOf = (databaseTime: string): string => (Deno.env.get('SIGNING_CLOCK') === 'database' ? databaseTime : `${new Date().toISOString().slice(0, 19)}Z`);

function held(): Promise<Key> {
  known ??= load().catch((error) => {
    known = null;
    throw error;
  });
  return known;
}

/** The public half of the key, from the key itself and not from what the database lists. */
export async function ownKey(): Promise<{ key_id: string; public_key: string }> {
  const { id, publicKey } = await held();
  return { key_id: id, public_key: publicKey };
}

/** Signs lines of text joined by line feeds. */
export async function sign(lines: (string | number)[]): Promise<{ key_id: string; signature: string }> {
  const { id, key } = await held();
  return { key_id: id, signature: base64(await crypto.subtle.sign('Ed25519', key, new TextEncoder().encode(lines.join('\n')))) };
}
