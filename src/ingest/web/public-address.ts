import { isIPv4, isIPv6 } from 'node:net';
import type { IPv4, IPv6 } from 'ipaddr.js';
import { addressRanges } from '../parsers.ts';

/** Says why an IP address must not be connected to; null where it may. */
export type AddressPolicy = (ip: string) => string | null;

/** Public by their number, yet every machine of a cloud reaches the cloud's own controls there. */
const cloudControls: ReadonlySet<string> = new Set(['168.63.129.16']);

/**
 * Lets through what IANA has given out for use on the public internet, and nothing else: no loopback, private, shared,
 * link-local (where clouds answer with keys), multicast, documentation or reserved address, and none of these written in a
 * form of IPv6 that carries an IPv4 address. A page that is fetched must not reach into the network of whoever fetches it.
 */
export const publicOnly: AddressPolicy = (ip) => {
  const ranges = addressRanges();
  const written = inHexDigits(ip);
  if (written === null) return 'is no IP address';
  const address = ranges.parse(written);
  return 'octets' in address ? whyNotIPv4(address) : whyNotIPv6(address);
};

function whyNotIPv4(address: IPv4): string | null {
  const range = address.range();
  if (range !== 'unicast') return `is not public (${range})`;
  return cloudControls.has(address.toString()) ? 'is not public (cloud controls)' : null;
}

/**
 * The address in one spelling, without its zone: ipaddr.js takes ::127.0.0.1, as systems print ::7f00:1, for the mapped
 * ::ffff:127.0.0.1, which is another address.
 */
function inHexDigits(ip: string): string | null {
  if (isIPv4(ip)) return ip;
  const [withoutZone = ''] = ip.split('%', 1);
  return isIPv6(withoutZone) ? new URL(`http://[${withoutZone}]`).hostname.slice(1, -1) : null;
}

/** Only 2000::/3 is given out (RFC 4291, IANA); the rest is judged before ipaddr.js is asked, which knows special ranges only. */
function whyNotIPv6(address: IPv6): string | null {
  const carried = carriedIPv4(address);
  if (carried !== null) {
    const reason = whyNotIPv4(carried);
    return reason === null ? null : `carries ${carried.toString()}, which ${reason}`;
  }
  const range = address.range();
  if (range !== 'unicast') return `is not public (${range})`;
  return (address.parts[0] ?? 0) >> 13 === 1 ? null : 'is not public (not given out)';
}

/**
 * The IPv4 address that an IPv6 address stands for: mapped (::ffff:0:0/96), behind the well-known NAT64 prefix
 * (64:ff9b::/96, by which networks without IPv4 reach public servers) or 6to4 (2002::/16). Null for others; those of other
 * translators (::/96, ::ffff:0:0:0/96, 64:ff9b:1::/48, Teredo) are not public as they are.
 */
function carriedIPv4(address: IPv6): IPv4 | null {
  const { parts } = address;
  const { IPv4: FourOctets } = addressRanges();
  const at = isNat64(parts) || address.range() === 'ipv4Mapped' ? 6 : address.range() === '6to4' ? 1 : null;
  if (at === null) return null;
  const octets = parts.slice(at, at + 2).flatMap((part) => [part >> 8, part & 0xff]);
  return new FourOctets(octets);
}

function isNat64(parts: readonly number[]): boolean {
  return parts[0] === 0x64 && parts[1] === 0xff9b && parts.slice(2, 6).every((part) => part === 0);
}
