// Where a visitor comes from, for the throttles: a connection, never a person. IPv4 counts by address; of IPv6 one household or one
// telephone has 2^64 addresses and may take another for each try, so that it counts by the network they have in common.
import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';

/** The network of an address: the address itself, or the first half of one of IPv6, whichever way it is written. One of IPv4 that is written as IPv6 is of IPv4. */
export function networkOf(address: string): string {
  const plain = address.replace(/%.*$/, '').replace(/^::ffff:(?=[\d.]+$)/i, '');
  if (!isIPv6(plain)) return plain;
  const [head, tail] = plain.split('::').map((part) => part.split(':').filter(Boolean));
  const groups = [...(head ?? []), ...(tail ? [...Array<string>(Math.max(0, 8 - (head?.length ?? 0) - tail.length)).fill('0'), ...tail] : [])];
  return `${groups.slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/** A name for a connection that cannot be turned back into its address, and says nothing without the secret. */
export const connectionOf = (address: string, secret: string): string => createHash('sha256').update(secret + networkOf(address)).digest('base64url').slice(0, 22);
