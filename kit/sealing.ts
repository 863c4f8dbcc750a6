// Encrypting a file of a report before it leaves the site: to the public key of the sealed store, whose private half only the
// function `open-sealed` has.
import { createHash } from 'node:crypto';
import { createMessage, encrypt, readKey } from 'openpgp';

/** The cipher text of some bytes, to a public key in base64. */
export async function sealBytes(publicKey: string, bytes: Uint8Array): Promise<Buffer> {
  const encryptionKeys = await readKey({ binaryKey: Buffer.from(publicKey, 'base64') });
  return Buffer.from((await encrypt({ message: await createMessage({ binary: new Uint8Array(bytes) }), encryptionKeys, format: 'binary' })) as Uint8Array);
}

/** The folder for the files of a form, derived one way (app.intake_of): a path does not tell the id, from which the tracking code comes. */
export function folderOf(formId: string): string {
  const h = createHash('sha256').update(`files|${formId}`).digest('hex').slice(0, 32);
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20)}`;
}
