// Keys made of a secret, and short texts encrypted with them (AES-256-GCM): cookies and tokens of the portal, the password of a site.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** A key for one use; it tells nothing about the secret, nor about the key for another use. */
export const derived = (secret: Buffer | string, use: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', use, 32));

/** Encrypts a text so that only who has the key reads it, and nobody changes it unseen. */
export function seal(text: string, key: Buffer): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

/** The text again; null with another key, or when it was changed. */
export function open(sealed: string, key: Buffer): string | null {
  try {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 });
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
