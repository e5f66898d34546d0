import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CustodyEntry } from '../model/custody.ts';
import { canonicalJson, maybeEntry, sealEntry, sha256 } from './custody-entry.ts';

/** The number with these bits (IEEE 754, big-endian), as RFC 8785 writes its cases. */
function fromBits(bits: string): number {
  return Buffer.from(bits, 'hex').readDoubleBE();
}

describe('canonical JSON (RFC 8785)', () => {
  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('the number %s is %s', (bits, written) => {
    expect(canonicalJson(fromBits(bits))).toBe(written);
  });

  test.each([['7fffffffffffffff'], ['7ff0000000000000'], ['fff0000000000000']])('%s has none', (bits) => {
    expect(() => canonicalJson(fromBits(bits))).toThrow();
  });

  test('literals, numbers and strings (3.2.2)', () => {
    const value = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
        '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    );
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('names are sorted by UTF-16 code units (3.2.3)', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6'];
    const written = canonicalJson(Object.fromEntries(names.map((name) => [name, 0])));
    expect(Object.keys(JSON.parse(written))).toEqual([
      '1',
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\u{1f600}',
      '\ufb33',
    ]);
    expect([...written.matchAll(/"(.*?)":/g)].map(([, name]) => name)).toEqual([
      '\\r',
      '1',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\u{1f600}',
      '\ufb33',
    ]);
  });

  test('a lone surrogate has none', () => {
    expect(() => canonicalJson('\ud83d')).toThrow();
  });

  test('is the same whatever the order of the names, and means the same', () => {
    const json = fc
      .jsonValue({ stringUnit: 'binary' })
      .filter((value) => JSON.stringify(value).isWellFormed());
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(backwards(value))).toBe(text);
        expect(JSON.stringify(JSON.parse(text)).length).toBe(text.length);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, backwards(inner)]),
  );
}

const entry: CustodyEntry = {
  log: 'hearsay-custody/1',
  n: 1,
  time: '2031-05-10T09:00:00.000Z',
  actor: { kind: 'person', name: 'Ines Varga' },
  program: 'hearsay/0.1.0',
  previous: null,
  action: 'added',
  about: { evidence: 'sha256-00', bytes: 7, path: 'quay.md', added: '2031-05-10T09:00:00.000Z' },
};

describe('an entry', () => {
  test('is read back as it was, and its hash is over its text', () => {
    const { text, hash } = sealEntry(entry);
    expect(maybeEntry(text)).toEqual(entry);
    expect(hash).toBe(sha256(text));
  });

  test('takes a path that is no Unicode', () => {
    const odd = { ...entry, about: { ...entry.about, path: 'quay-\ud800.md' } } as CustodyEntry;
    expect(maybeEntry(sealEntry(odd).text)?.about).toMatchObject({ path: 'quay-\ufffd.md' });
  });

  const { text } = sealEntry(entry);
  test.each([
    ['with a space', text.replace('{', '{ ')],
    ['with its fields in another order', JSON.stringify(entry)],
    ['of another log', text.replace('hearsay-custody/1', 'hearsay-custody/2')],
    [
      'of an unknown action',
      text.replace('"added","', '"subtracted","').replace('"action":"added"', '"action":"toString"'),
    ],
    ['with a number that is none', text.replace('"n":1', '"n":-1')],
    ['without what it is about', text.replace(/"about":\{.*?\},/, '')],
    ['that is very deep', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['that is very long', text.replace('quay', 'q'.repeat(2_000_000))],
    ['that is nothing', ''],
  ])('%s is none', (_what, changed) => {
    expect(changed).not.toBe(text);
    expect(maybeEntry(changed)).toBeNull();
  });
});
