import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeHtml } from './decode-html.ts';
import { decodeText } from './decode-text.ts';
import { utf8Damage } from './utf8-damage.ts';

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('the encoding of a text', () => {
  const cases: [string, Uint8Array, string, string[]][] = [
    ['UTF-8', latin('caf\xc3\xa9'), 'café', []],
    ['UTF-8 with a mark', latin('\xef\xbb\xbfcaf\xc3\xa9'), 'café', []],
    ['UTF-16LE with a mark', utf16('\ufeffcafé', true), 'café', []],
    ['UTF-16BE with a mark', utf16('\ufeffcafé', false), 'café', []],
    ['UTF-16LE without', utf16('the café', true), 'the café', ['encoding-guessed']],
    ['UTF-16BE without', utf16('the café', false), 'the café', ['encoding-guessed']],
    ['windows-1252', latin('\x93caf\xe9\x94 costs 5 \x80'), '“café” costs 5 €', ['encoding-guessed']],
    ['damaged UTF-8', latin('caf\xc3\xa9\xff'), 'café\ufffd', ['broken-encoding']],
    ['line ends as they are', latin('a\r\nb\rc'), 'a\r\nb\rc', []],
  ];
  test.each(cases)('%s', (_name, bytes, text, codes) => {
    const decoded = decodeText(bytes);
    expect(decoded.text).toBe(text);
    expect(decoded.problems.map((problem) => problem.code)).toEqual(codes);
  });

  test('the first bad byte is named by line and column, in characters', () => {
    const { problems } = decodeText(latin('\xc3\xa9\n\xf0\x9f\x9a\xa8 \xc3\xa9\xff and \xff'));
    expect(problems).toMatchObject([{ code: 'broken-encoding', line: 2, column: 4 }]);
    expect(problems[0]?.message).toContain('2 bytes');
  });
});

describe('the encoding of a page', () => {
  const cases: [string, string, string, string[]][] = [
    ['as it says', '<meta charset="iso-8859-2">\xb1', 'ą', []],
    ['UTF-8 that says otherwise', '<meta charset="iso-8859-1">\xc4\x85', 'ą', ['encoding-guessed']],
    ['nothing said', '<p>\xc4\x85', 'ą', []],
    ['a name that does not exist', '<meta charset="klingon">\xc4\x85', 'ą', []],
    ['a meta element that breaks off', '<meta http-equiv="content-type" content="charset">\xc4\x85', 'ą', []],
    ['UTF-8 that is not', '<meta charset="utf-8">\xe9', 'é', ['encoding-guessed']],
  ];
  test.each(cases)('%s', (_name, source, end, codes) => {
    const decoded = decodeHtml(latin(source));
    expect(decoded.text.endsWith(end)).toBe(true);
    expect(decoded.problems.map((problem) => problem.code)).toEqual(codes);
  });
});

test('the count of bad bytes is zero exactly where the strict decoder agrees', () => {
  const bytes = fc
    .uint8Array({ maxLength: 6 })
    .map((some) => some.map((byte) => (byte < 128 ? byte | 0x80 : byte)));
  const strict = (some: Uint8Array) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(some);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(fc.oneof(bytes, fc.uint8Array({ maxLength: 8 })), (some) => {
      expect(utf8Damage(some).bad === 0).toBe(strict(some));
    }),
    { numRuns: 1_000 },
  );
});
