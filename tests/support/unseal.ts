// What lies in the sealed store, in words: with the private key, as the function has it and nobody else.
import { decrypt, readMessage, readPrivateKey } from 'openpgp';
import type { Environment } from '../../stack/src/environment.ts';
import { sealingKeyOf } from '../../stack/src/sealing.ts';

export type Unseal = (sealed: Buffer) => Promise<Record<string, unknown>>;

export async function unsealerOf(env: Environment): Promise<Unseal> {
  const decryptionKeys = await readPrivateKey({ binaryKey: Buffer.from(await sealingKeyOf(env.dataDir), 'base64') });
  return async (sealed) => JSON.parse((await decrypt({ message: await readMessage({ binaryMessage: sealed }), decryptionKeys })).data) as Record<string, unknown>;
}
