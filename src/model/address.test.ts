import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparableAddress, isWebAddress } from './address.ts';

describe('the comparable form of an address', () => {
  test.each<[string, string | null]>([
    ['https://lantern.example/quay', 'https://lantern.example/quay'],
    ['HTTPS://Lantern.Example:443/quay/', 'https://lantern.example/quay'],
    ['http://lantern.example:80', 'http://lantern.example'],
    ['http://lantern.example:8080/', 'http://lantern.example:8080'],
    ['https://lantern.example./quay#top', 'https://lantern.example/quay'],
    [
      'https://lantern.example/quay?utm_source=a&UTM_campaign=b&id=7&fbclid=c',
      'https://lantern.example/quay?id=7',
    ],
    ['https://lantern.example/?gclid=x', 'https://lantern.example'],
    ['https://lantern.example/?b=2&a=1', 'https://lantern.example?b=2&a=1'],
    ['https://lantern.example/Quay', 'https://lantern.example/Quay'],
    ['https://лампа.example/', 'https://xn--80aa5afp.example'],
    ['http://0x7f.1/', 'http://127.0.0.1'],
    ['ftp://lantern.example/', null],
    ['quay.html', null],
    ['', null],
  ])('of %s is %s', (address, comparable) => {
    expect(comparableAddress(address)).toBe(comparable);
  });

  test('keeps http apart from https', () => {
    expect(comparableAddress('http://a.example/')).not.toBe(comparableAddress('https://a.example/'));
  });

  test('does not change when it is taken again', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        const once = comparableAddress(address);
        expect(comparableAddress(once ?? '')).toBe(once);
      }),
    );
  });
});

test.each<[string, boolean]>([
  ['https://a.example', true],
  ['HTTP://a.example', true],
  ['ftp://a.example', false],
  ['./https', false],
  ['https:', false],
  ['-', false],
])('that %s is meant as a web address is %s', (text, is) => {
  expect(isWebAddress(text)).toBe(is);
});
