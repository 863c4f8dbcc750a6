// What a visitor's device does while a connection is closed: finds the number below the limit whose hash with the salt is the target.
import { createHash } from 'node:crypto';

/** The pass for a challenge. */
export function solved(challenge: string): string {
  const [, salt = '', , work = '0', , target = ''] = challenge.split('.');
  for (let n = 0; n < Number(work); n += 1) if (createHash('sha256').update(`${salt}${n}`).digest('hex') === target) return `${challenge}.${n}`;
  return `${challenge}.0`;
}
