import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicOnly } from './public-address.ts';

describe('an address that is public', () => {
  test.each([
    '1.1.1.1',
    '93.184.216.34',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450:4001::8a',
    '::ffff:93.184.216.34',
    '64:ff9b::93.184.216.34',
    '2002:5db8:d822::1',
  ])('%s may be connected to', (ip) => {
    expect(publicOnly(ip)).toBeNull();
  });
});

describe('an address that is not', () => {
  test.each([
    ['unspecified', '0.0.0.0'],
    ['of this network', '0.1.2.3'],
    ['loopback', '127.0.0.1'],
    ['loopback, all of it', '127.255.255.254'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['shared by carriers', '100.64.0.1'],
    ['cloud metadata in a shared range', '100.100.100.200'],
    ['link-local', '169.254.1.1'],
    ['cloud metadata', '169.254.169.254'],
    ['cloud controls', '168.63.129.16'],
    ['protocol assignments', '192.0.0.192'],
    ['documentation', '192.0.2.1'],
    ['documentation', '198.51.100.1'],
    ['documentation', '203.0.113.1'],
    ['benchmarks', '198.18.0.1'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '::'],
    ['loopback', '::1'],
    ['compatible', '::127.0.0.1'],
    ['compatible, of a public one', '::93.184.216.34'],
    ['mapped loopback', '::ffff:127.0.0.1'],
    ['mapped private', '::ffff:10.0.0.1'],
    ['mapped, in hex', '::ffff:a9fe:a9fe'],
    ['translated', '::ffff:0:127.0.0.1'],
    ['NAT64 of loopback', '64:ff9b::7f00:1'],
    ['NAT64 of metadata', '64:ff9b::169.254.169.254'],
    ['NAT64 of a network of its own', '64:ff9b:1::1.1.1.1'],
    ['6to4 of loopback', '2002:7f00:1::'],
    ['6to4 of private', '2002:c0a8:101::1'],
    ['Teredo', '2001:0:5db8:d822::1'],
    ['documentation', '2001:db8::1'],
    ['documentation', '3fff::1'],
    ['unique local', 'fc00::1'],
    ['cloud metadata', 'fd00:ec2::254'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['multicast', 'ff02::1'],
    ['discard', '100::1'],
    ['not given out', '4000::1'],
    ['segment routing', '5f00::1'],
    ['no address', 'localhost'],
    ['no address', ''],
  ])('(%s) %s is refused', (_, ip) => {
    expect(publicOnly(ip)).toEqual(expect.any(String));
  });

  test('is refused in every form of IPv6 that carries it', () => {
    const octet = fc.nat(255);
    fc.assert(
      fc.property(
        fc.constantFrom([127], [10], [192, 168], [169, 254]),
        fc.tuple(octet, octet, octet),
        (start, rest) => {
          const octets = [...start, ...rest].slice(0, 4);
          const hex = octets.map((one) => one.toString(16).padStart(2, '0'));
          const [high, low] = [`${hex[0]}${hex[1]}`, `${hex[2]}${hex[3]}`];
          for (const form of [
            `::ffff:${high}:${low}`,
            `64:ff9b::${high}:${low}`,
            `2002:${high}:${low}::1`,
            `::${high}:${low}`,
          ]) {
            expect(publicOnly(form), form).toEqual(expect.any(String));
          }
        },
      ),
    );
  });
});
