import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { answer, packedWarc, plainWarc } from '../../test/warc-file.ts';
import { writeZip } from '../../test/write-zip.ts';
import { type EvidenceReading, readEvidence } from './read-evidence.ts';

const URL_A = 'https://gull.example/a';
const URL_B = 'https://gull.example/b';
const WARC_A = packedWarc([answer(URL_A, '<p>It sank, the captain said.</p>')]);
const WARC_B = plainWarc([answer(URL_B, '<title>Fire</title><p>It burned, the captain said.</p>')]);

function sha256(bytes: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

const PAGES = [
  { format: 'json-pages-1.0', id: 'pages' },
  { url: URL_A, title: 'A ferry\n sinks', ts: '2031-05-09T10:15:00Z' },
  { url: URL_B, title: 'Another title' },
]
  .map((line) => JSON.stringify(line))
  .join('\n');

/** The files of an archive, some of them put in the place of its own. */
function files(
  changed: Readonly<Record<string, string | Uint8Array>> = {},
): Record<string, string | Uint8Array> {
  const contents = { 'archive/a.warc.gz': WARC_A, 'archive/b.warc': WARC_B, 'pages/pages.jsonl': PAGES };
  const resources = Object.entries(contents).map(([path, bytes]) => ({
    path,
    hash: sha256(bytes),
    bytes: bytes.length,
  }));
  const description = JSON.stringify({ profile: 'data-package', resources });
  return {
    ...contents,
    'datapackage.json': description,
    'datapackage-digest.json': JSON.stringify({ path: 'datapackage.json', hash: sha256(description) }),
    'indexes/index.cdx.gz': 'not looked at',
    ...changed,
  };
}

async function read(contents: Readonly<Record<string, string | Uint8Array>>): Promise<EvidenceReading> {
  return readEvidence({ path: 'crawl.wacz', bytes: await writeZip(contents) });
}

describe('a web archive with its lists', () => {
  test('holds the captures of its archives, and titles for those that have none', async () => {
    const { documents, problems } = await read(files());
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      {
        record: `archive/a.warc.gz > urn:test:${URL_A}`,
        title: 'A ferry sinks',
        statedBy: { title: 'list of pages' },
        capture: { url: URL_A, at: '2031-05-09T10:15:00Z' },
        text: 'It sank, the captain said.',
      },
      { record: `archive/b.warc > urn:test:${URL_B}`, title: 'Fire', capture: { url: URL_B } },
    ]);
  });

  test('may lie in a ZIP', async () => {
    const bytes = await writeZip({ 'crawl.wacz': await writeZip(files()) });
    const { documents } = await readEvidence({ path: 'pile.zip', bytes });
    expect(documents.map(({ record }) => record?.split(' > ').slice(0, 2))).toEqual([
      ['crawl.wacz', 'archive/a.warc.gz'],
      ['crawl.wacz', 'archive/b.warc'],
    ]);
  });

  test.each(['archive/a.warc.gz', 'archive/b.warc', 'pages/pages.jsonl', 'datapackage.json'])(
    'says that %s is not what was packed',
    async (name) => {
      const own = files()[name] ?? '';
      const other =
        name === 'datapackage.json'
          ? `${String(own)} `
          : name === 'archive/a.warc.gz'
            ? packedWarc([answer(URL_A, '<p>It did not sink.</p>')])
            : Buffer.concat([Buffer.from(own), Buffer.from('\r\n')]);
      const { documents, problems } = await read(files({ [name]: other }));
      expect(documents).toHaveLength(2);
      expect(problems).toMatchObject([{ code: 'digest-mismatch', message: expect.stringContaining(name) }]);
    },
  );

  test('is read without its lists, and with damaged ones', async () => {
    for (const changed of [
      { 'archive/a.warc.gz': WARC_A },
      files({ 'datapackage.json': '{', 'pages/pages.jsonl': '{\n[]' }),
    ]) {
      const { documents } = await read(changed);
      expect(documents[0]).toMatchObject({ title: null, text: 'It sank, the captain said.' });
    }
  });

  test('names the archive in which a record is damaged', async () => {
    const { documents, problems } = await read({
      'archive/a.warc.gz': WARC_A.subarray(0, -20),
      'archive/b.warc': WARC_B,
    });
    expect(documents).toHaveLength(1);
    expect(problems).toMatchObject([
      { code: 'damaged-file', message: expect.stringMatching(/^archive\/a\.warc\.gz: /) },
    ]);
  });

  test('without an archive is damaged', async () => {
    expect((await read({ 'pages/pages.jsonl': PAGES })).problems).toMatchObject([{ code: 'damaged-file' }]);
  });
});
