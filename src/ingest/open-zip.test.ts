import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { writeZip } from '../../test/write-zip.ts';
import { type EvidenceReading, readEvidence } from './read-evidence.ts';

async function readZip(files: Readonly<Record<string, string | Uint8Array>>): Promise<EvidenceReading> {
  return readEvidence({ path: 'pile.zip', bytes: await writeZip(files) });
}

function codes({ problems }: EvidenceReading): readonly string[] {
  return problems.map(({ code }) => code);
}

/** The bytes with every occurrence of one string replaced by another of the same length. */
function rename(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1');
}

describe('an archive', () => {
  test('holds documents, each with the name of its entry, by the hash of the archive', async () => {
    const { documents, skipped, evidence } = await readZip({
      'reports/a.txt': 'The ferry sank.',
      'b.jsonl': '{"id":"1","text":"It rained."}\n{"id":"2","text":"It snowed."}',
      'harbour.png': 'a picture',
    });
    expect(documents.map(({ record, text, reader }) => [record, text, reader])).toEqual([
      ['reports/a.txt', 'The ferry sank.', 'text/3'],
      ['b.jsonl > 1', 'It rained.', 'jsonl/1'],
      ['b.jsonl > 2', 'It snowed.', 'jsonl/1'],
    ]);
    expect(skipped).toBe(1);
    expect(new Set(documents.map((document) => document.evidence))).toEqual(new Set([evidence]));
    expect(new Set(documents.map(({ id }) => id)).size).toBe(3);
  });

  test('may hold archives, down to a depth', async () => {
    let inner: Uint8Array = await writeZip({ 'a.txt': 'The ferry sank.' });
    inner = await writeZip({ 'inner.zip': inner });
    expect((await readZip({ 'outer.zip': inner })).documents[0]?.record).toBe(
      'outer.zip > inner.zip > a.txt',
    );
    for (let depth = 0; depth < 6; depth += 1) inner = await writeZip({ 'inner.zip': inner });
    const reading = await readZip({ 'outer.zip': inner });
    expect(reading.documents).toEqual([]);
    expect(codes(reading)).toEqual(['deep-archive']);
  });

  test('says which of its files cannot be read, and the others are', async () => {
    const reading = await readZip({ 'a.txt': '', 'b.jsonl': '{', 'c.txt': 'The ferry sank.' });
    expect(reading.documents.map(({ record }) => record)).toEqual(['c.txt']);
    expect(reading.problems).toMatchObject([
      { code: 'empty-file', path: 'pile.zip', message: expect.stringContaining('a.txt') },
      { code: 'malformed-record', path: 'pile.zip', message: expect.stringContaining('b.jsonl') },
    ]);
  });

  test.each([
    ['../../x.txt', 'relative'],
    ['/etc/pw.txt', 'absolute'],
  ])('lets no name lead out of it: %s', async (bad, why) => {
    const name = 'folder/y.txt'.slice(0, bad.length);
    const bytes = rename(await writeZip({ [name]: 'words', 'z.txt': 'The ferry sank.' }), name, bad);
    const reading = await readEvidence({ path: 'pile.zip', bytes });
    expect(reading.documents.map(({ record }) => record)).toEqual(['z.txt']);
    expect(reading.problems).toMatchObject([{ code: 'bad-entry', message: expect.stringContaining(why) }]);
  });

  test('tells entries of one name apart', async () => {
    const bytes = rename(await writeZip({ 'a.txt': 'one', 'b.txt': 'two' }), 'b.txt', 'a.txt');
    const { documents } = await readEvidence({ path: 'pile.zip', bytes });
    expect(documents.map(({ record, text }) => [record, text])).toEqual([
      ['a.txt', 'one'],
      ['a.txt#2', 'two'],
    ]);
  });

  test('that says less than comes out of it is damaged', async () => {
    const text = 'The ferry sank. '.repeat(100);
    const bytes = Buffer.from(await writeZip({ 'a.txt': text }));
    // The size after unpacking, in the central directory and before the entry, as 32 bits.
    const size = Buffer.alloc(4);
    size.writeUInt32LE(text.length);
    for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size, at + 1)) bytes.writeUInt32LE(10, at);
    const reading = await readEvidence({ path: 'pile.zip', bytes });
    expect(reading.documents).toEqual([]);
    expect(codes(reading)).toEqual(['damaged-file']);
  });

  test('made to fill a disk is left as soon as that shows', async () => {
    const zeros = new Uint8Array(64 * 1024 * 1024 - 1).fill(0x20);
    expect(deflateRawSync(zeros).length).toBeLessThan(100_000);
    const files = Object.fromEntries(Array.from({ length: 5 }, (_, n) => [`${n}.txt`, zeros]));
    const reading = await readZip(files);
    expect(reading.documents).toEqual([]);
    expect(codes(reading).at(-1)).toBe('archive-bomb');
    expect(codes(reading).length).toBeLessThan(5);
  });

  test.each([0.1, 0.5, 0.9])('cut off after %f of it gives a problem', async (share) => {
    const bytes = await writeZip({ 'a.txt': 'The ferry sank.', 'b.txt': 'It burned.' });
    const reading = await readEvidence({ path: 'pile.zip', bytes: bytes.subarray(0, bytes.length * share) });
    expect(codes(reading)).toContain('damaged-file');
  });
});
