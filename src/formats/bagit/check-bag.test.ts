import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bag, checkBag } from './check-bag.ts';
import { readManifest, writeManifest } from './manifest.ts';
import { bagDeclaration, writeBagInfo } from './tag-files.ts';

type Files = Readonly<Record<string, string>>;

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function bagOf(files: Files): Bag {
  return {
    files: new Map(Object.entries(files).map(([path, text]) => [path, Buffer.byteLength(text)])),
    textOf: (path) => files[path] ?? null,
    sha256Of: (path) => sha256(files[path] ?? ''),
  };
}

const manifestOf = (files: Files): string =>
  writeManifest(Object.entries(files).map(([path, text]) => ({ path, sha256: sha256(text) })));

/** A sound bag with these files in `data/`. */
function sound(payload: Files): Files {
  const bytes = Object.values(payload).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const tags = {
    'bagit.txt': bagDeclaration,
    'bag-info.txt': writeBagInfo({
      baggingDate: '2031-05-09',
      payload: { bytes, files: Object.keys(payload).length },
      software: 'hearsay 1.0.0',
      description: 'Two\nreports.',
    }),
    'manifest-sha256.txt': manifestOf(payload),
  };
  return { ...payload, ...tags, 'tagmanifest-sha256.txt': manifestOf(tags) };
}

const payload: Files = { 'data/a.txt': 'The ferry sank.', 'data/inner/b.txt': 'It burned.' };
const good = sound(payload);

/** The bag with its tag manifest made anew, as after an honest change of the other tag files. */
function retagged(files: Files): Files {
  const tags = Object.fromEntries(
    Object.entries(files).filter(([path]) => !path.startsWith('data/') && !path.startsWith('tagmanifest')),
  );
  return { ...files, 'tagmanifest-sha256.txt': manifestOf(tags) };
}

function without(files: Files, path: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
}

/** Rules of RFC 8493 and of the conformance tests that go with it. */
describe('a valid bag', () => {
  const extra = `${sha256('x')}  data/x\n`;
  test.each<[rule: string, files: Files]>([
    ['has a declaration, a manifest and the files listed', good],
    ['may be empty', sound({})],
    ['may go without a tag manifest', without(good, 'tagmanifest-sha256.txt')],
    ['may go without bag-info.txt', retagged(without(good, 'bag-info.txt'))],
    ['may have tag files that no manifest lists', { ...good, 'notes.txt': 'words' }],
    ['may be of version 0.97', retagged({ ...good, 'bagit.txt': bagDeclaration.replace('1.0', '0.97') })],
    [
      'may end its lines with CR LF',
      retagged({ ...good, 'bagit.txt': bagDeclaration.replaceAll('\n', '\r\n') }),
    ],
    [
      'may write hashes in capitals',
      retagged({
        ...good,
        'manifest-sha256.txt': manifestOf(payload).replace(/^[0-9a-f]+/gm, (hash) => hash.toUpperCase()),
      }),
    ],
    [
      'may separate hash and path by several blanks, a tab or a star',
      retagged({
        ...good,
        'manifest-sha256.txt': manifestOf(payload).replace('  ', '\t').replace('  ', ' *'),
      }),
    ],
    [
      'may begin paths with ./',
      retagged({ ...good, 'manifest-sha256.txt': manifestOf(payload).replaceAll('data/', './data/') }),
    ],
    ['may have line breaks and percent signs in names', sound({ 'data/a\nb\r100%0A.txt': 'words' })],
    ['may have names of any script', sound({ 'data/Über Größe/عقد.txt': 'words' })],
  ])('%s', (_rule, files) => {
    expect(checkBag(bagOf(files))).toEqual([]);
  });

  test.each<[rule: string, files: Files, fault: string]>([
    ['has a declaration', without(good, 'bagit.txt'), 'There is no bagit.txt.'],
    [
      'states a version that is known',
      { ...good, 'bagit.txt': bagDeclaration.replace('1.0', '2.0') },
      'no version',
    ],
    ['states an encoding', { ...good, 'bagit.txt': 'BagIt-Version: 1.0\n' }, 'no encoding'],
    [
      'has no more in its declaration',
      { ...good, 'bagit.txt': `${bagDeclaration}More: words\n` },
      'more than two',
    ],
    ['has no byte order mark', { ...good, 'bagit.txt': `\u{feff}${bagDeclaration}` }, 'byte order mark'],
    ['has a manifest', without(good, 'manifest-sha256.txt'), 'There is no manifest-sha256.txt.'],
    ['has all files that are listed', without(good, 'data/a.txt'), 'data/a.txt is missing.'],
    ['lists all files in data/', { ...good, 'data/new.txt': 'words' }, 'data/new.txt is not in'],
    [
      'has the bytes that were packed',
      { ...good, 'data/a.txt': 'The ferry swam.' },
      'data/a.txt has other bytes',
    ],
    [
      'has tag files as they were',
      { ...good, 'bag-info.txt': `${good['bag-info.txt']}A: b\n` },
      'bag-info.txt has other bytes',
    ],
    [
      'lists a file once',
      retagged({ ...good, 'manifest-sha256.txt': `${manifestOf(payload)}${manifestOf(payload)}` }),
      'listed twice',
    ],
    [
      'lists files in data/ only in its manifest',
      retagged({
        ...good,
        'manifest-sha256.txt': `${manifestOf(payload)}${sha256(bagDeclaration)}  bagit.txt\n`,
      }),
      'is not in data/',
    ],
    [
      'stays within itself',
      retagged({
        ...good,
        'manifest-sha256.txt': `${manifestOf(payload)}${extra.replace('data/x', 'data/../../x')}`,
      }),
      'leads out of the bag',
    ],
    [
      'stays within itself on any system',
      retagged({
        ...good,
        'manifest-sha256.txt': `${manifestOf(payload)}${extra.replace('data/x', 'C:/x')}`,
      }),
      'leads out of the bag',
    ],
    [
      'has lines of hash and path only',
      retagged({ ...good, 'manifest-sha256.txt': 'words\n' }),
      'no hash and path',
    ],
    [
      'is as large as it says',
      retagged({ ...good, 'bag-info.txt': 'Payload-Oxum: 1.1\n' }),
      'states 1 files and 1 bytes',
    ],
    [
      'is not waiting for files to be fetched',
      retagged({ ...without(good, 'data/a.txt'), 'fetch.txt': 'http://example.org/a 15 data/a.txt\n' }),
      'data/a.txt is missing.',
    ],
  ])('%s', (_rule, files, fault) => {
    expect(checkBag(bagOf(files)).join('\n')).toContain(fault);
  });
});

test('a manifest gives back what was written', () => {
  const piece = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 6 })
    .filter((text) => text.isWellFormed() && !/[/\\\0]/.test(text) && text !== '.' && text !== '..');
  const path = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => `data/${pieces.join('/')}`);
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 5 }), (paths) => {
      const entries = paths.map((one) => ({ path: one, sha256: sha256(one) }));
      expect(readManifest('m', writeManifest(entries), true)).toEqual({ entries, faults: [] });
    }),
  );
});
