import { isIPv6 } from 'node:net';
import type { Request } from 'express';

/** Who asks, as far as an address tells: of IPv6 the network, within which anybody may take any address. */
export function addressOf({ ip = '' }: Request): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  return mapped ?? (ip.includes(':') && isIPv6(ip) ? networkOf(ip) : ip);
}

/** The first half of an address, whichever way it is written. */
function networkOf(address: string): string {
  const [before = [], after = []] = address.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  const groups = address.includes('::') ? [...before, ...zeros, ...after] : before;
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}
