// The key that reports are sealed to. Made once for an installation and kept beside the other secrets, in a file only its owner
// can read; the functions alone get it. Whoever loses it loses the words of every report.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateKey, readPrivateKey } from 'openpgp';

const fileOf = (dataDir: string) => join(dataDir, 'sealing-key.txt');

/** A new private key, base64: an RSA key for encryption, which is what PostgreSQL can encrypt to. */
export async function newSealingKey(): Promise<string> {
  const { privateKey } = await generateKey({ type: 'ecc', userIDs: [{ name: 'sealed reports' }], subkeys: [{ type: 'rsa', rsaBits: 3072 }], format: 'object' });
  return Buffer.from(privateKey.write()).toString('base64');
}

/** The public half of a private key, base64, as app.rotate_seal_key takes it. */
export async function publicHalfOf(key: string): Promise<string> {
  return Buffer.from((await readPrivateKey({ binaryKey: Buffer.from(key, 'base64') })).toPublic().write()).toString('base64');
}

/** The private key of a data directory, made when it is first needed. */
export async function sealingKeyOf(dataDir: string): Promise<string> {
  const file = fileOf(dataDir);
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o755 });
    writeFileSync(file, await newSealingKey(), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8');
}
