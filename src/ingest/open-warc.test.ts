import { createHash } from 'node:crypto';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, packedWarc, plainWarc, type WrittenRecord, warcRecord } from '../../test/warc-file.ts';
import { bytesInPassing, collect } from './byte-source.ts';
import { warcEntries } from './open-warc.ts';
import { type EvidenceReading, readEvidence } from './read-evidence.ts';

const URL_A = 'https://gull.example/a';
const URL_B = 'https://gull.example/b';
const A = answer(URL_A, '<h1>Ferry</h1><p>It sank, the captain said.</p>');
const B = answer(URL_B, '<h1>Fire</h1><p>It burned, the captain said.</p>');
const TEXT_A = 'Ferry\n\nIt sank, the captain said.';
const TEXT_B = 'Fire\n\nIt burned, the captain said.';

function read(bytes: Uint8Array, path = 'crawl.warc'): Promise<EvidenceReading> {
  return readEvidence({ path, bytes });
}

function codes({ problems }: EvidenceReading): readonly string[] {
  return problems.map(({ code }) => code);
}

function texts({ documents }: EvidenceReading): readonly string[] {
  return documents.map(({ text }) => text);
}

function note(type: string, block = 'words: here\r\n'): WrittenRecord {
  return {
    fields: { 'WARC-Type': type, 'Content-Type': 'application/warc-fields' },
    block: Buffer.from(block),
  };
}

describe('a web archive', () => {
  test.each([
    ['not packed', plainWarc([note('warcinfo'), A, B]), 'crawl.warc'],
    ['packed record by record', packedWarc([note('warcinfo'), A, B]), 'crawl.warc.gz'],
    ['packed as a whole', gzipSync(plainWarc([note('warcinfo'), A, B])), 'crawl.warc.gz'],
    ['packed under a name that does not say so', packedWarc([A, B]), 'crawl.warc'],
    [
      'with line feeds alone',
      Buffer.from(
        plainWarc([A, B])
          .toString('latin1')
          .replace(/^((?:WARC|Content-Length|Content-Type: application)[^\r]*)\r\n/gm, '$1\n'),
        'latin1',
      ),
      'crawl.warc',
    ],
  ])('%s holds captures', async (_how, bytes, path) => {
    const { documents, problems } = await read(bytes, path);
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      {
        record: `urn:test:${URL_A}`,
        url: URL_A,
        capture: { url: URL_A, at: '2031-05-09T10:15:00Z' },
        mediaType: 'text/html',
        text: TEXT_A,
        statedBy: { url: 'address of the capture' },
      },
      { record: `urn:test:${URL_B}`, url: URL_B, text: TEXT_B },
    ]);
  });

  test('of version 1.0, with brackets around addresses and folded lines', async () => {
    const record = {
      ...A,
      fields: { ...A.fields, 'WARC-Target-URI': `<${URL_A}>`, 'WARC-Note': 'one\r\n two' },
    };
    const { documents } = await read(warcRecord(record, '1.0'));
    expect(documents).toMatchObject([{ url: URL_A, text: TEXT_A }]);
  });

  test('passes over what is no capture of a page', async () => {
    const others = [
      note('request'),
      note('metadata'),
      note('conversion'),
      note('revisit', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'),
      answer('https://gull.example/old', 'Moved.', { status: '301 Moved Permanently' }),
      answer('https://gull.example/none', '<p>No such page.</p>', { status: '404 Not Found' }),
      answer('https://gull.example/empty', ''),
      answer('https://gull.example/data', 'x', { http: { 'Content-Type': 'application/x-unknown' } }),
      {
        fields: { 'WARC-Type': 'response', 'Content-Type': 'text/dns' },
        block: Buffer.from('gull.example 1 IN A 192.0.2.1'),
      },
    ];
    const reading = await read(plainWarc([...others, A]));
    expect(texts(reading)).toEqual([TEXT_A]);
    expect(reading.problems).toEqual([]);
    expect(reading.skipped).toBe(2);
  });

  test('says so where it has no page', async () => {
    for (const record of [note('warcinfo'), answer(URL_A, 'Moved.', { status: '302 Found' })]) {
      expect(codes(await read(plainWarc([record])))).toEqual(['no-text']);
    }
  });

  test('may hold files that were put into it, by type or by name', async () => {
    const resource = (type: string, url: string): WrittenRecord => ({
      fields: {
        'WARC-Type': 'resource',
        'WARC-Target-URI': url,
        'Content-Type': type,
        'WARC-Record-ID': url,
      },
      block: Buffer.from('It sank.'),
    });
    const reading = await read(
      plainWarc([
        resource('text/plain; charset=utf-8', 'file:///a'),
        resource('application/octet-stream', 'https://x.example/b.md?c=d.png'),
        resource('image/png', 'https://x.example/c.txt'),
      ]),
    );
    expect(reading.documents.map(({ record, mediaType }) => [record, mediaType])).toEqual([
      ['file:///a', 'text/plain'],
      ['https://x.example/b.md?c=d.png', 'text/markdown'],
    ]);
  });

  test('tells records of one name apart', async () => {
    const { documents } = await read(plainWarc([A, A]));
    expect(documents.map(({ record }) => record)).toEqual([`urn:test:${URL_A}`, `urn:test:${URL_A}#2`]);
  });

  test('may lie in another archive, and be read as it passes', async () => {
    const inner: WrittenRecord = {
      fields: { 'WARC-Type': 'resource', 'WARC-Record-ID': 'inner', 'Content-Type': 'application/warc' },
      block: packedWarc([A]),
    };
    const { documents } = await read(plainWarc([inner, B]));
    expect(documents.map(({ record, text }) => [record, text])).toEqual([
      [`inner > urn:test:${URL_A}`, TEXT_A],
      [`urn:test:${URL_B}`, TEXT_B],
    ]);
  });
});

describe('what a server did to a page is undone', () => {
  const page = Buffer.from('<h1>Ferry</h1><p>It sank, the captain said.</p>');
  const chunked = (bytes: Uint8Array, size = 7): Buffer => {
    const chunks: Buffer[] = [];
    for (let at = 0; at < bytes.length; at += size) {
      const chunk = bytes.subarray(at, at + size);
      chunks.push(
        Buffer.from(`${chunk.length.toString(16)};x=y\r\n`),
        Buffer.from(chunk),
        Buffer.from('\r\n'),
      );
    }
    return Buffer.concat([...chunks, Buffer.from('0\r\nTrailer: x\r\n\r\n')]);
  };
  const transfer = { 'Transfer-Encoding': 'chunked' };
  const cases: readonly (readonly [string, Uint8Array, Readonly<Record<string, string>>])[] = [
    ['chunks', chunked(page), transfer],
    ['chunks that were joined already', page, transfer],
    ['gzip', gzipSync(page), { 'Content-Encoding': 'gzip' }],
    ['gzip that was undone already', page, { 'Content-Encoding': 'GZIP' }],
    ['gzip in chunks', chunked(gzipSync(page)), { ...transfer, 'content-encoding': 'gzip' }],
    ['deflate', deflateSync(page), { 'Content-Encoding': 'deflate' }],
    ['deflate without its head', deflateRawSync(page), { 'Content-Encoding': 'deflate' }],
    ['Brotli', brotliCompressSync(page), { 'Content-Encoding': 'br' }],
    ['Zstandard', zstdCompressSync(page), { 'Content-Encoding': 'zstd' }],
    ['two codings', brotliCompressSync(gzipSync(page)), { 'Content-Encoding': 'gzip, br' }],
    ['none', page, { 'Content-Encoding': 'identity' }],
  ];
  test.each(cases)('%s', async (_what, body, http) => {
    const reading = await read(plainWarc([answer(URL_A, body, { http })]));
    expect(texts(reading)).toEqual([TEXT_A]);
    expect(reading.problems).toEqual([]);
  });

  test('its encoding is as the server stated', async () => {
    const body = Buffer.concat([Buffer.from('<p>'), Uint8Array.of(0xcf, 0xe0, 0xf0, 0xee, 0xec)]);
    const http = { 'Content-Type': 'text/html; charset="windows-1251"' };
    expect(texts(await read(plainWarc([answer(URL_A, body, { http })])))).toEqual(['Паром']);
  });

  const bomb = gzipSync(Buffer.alloc(100 * 1024 * 1024));
  test.each([
    [
      'a coding that is not known',
      Uint8Array.of(0xff, 0xfe, 1),
      { 'Content-Encoding': 'none-such' },
      'not known',
    ],
    ['damaged gzip', gzipSync(page).fill(0xff, 15, 30), { 'Content-Encoding': 'gzip' }, ''],
    ['far too much', bomb, { 'Content-Encoding': 'gzip' }, ''],
    ['a chunk that breaks off', Buffer.from('ff\r\nwords'), transfer, 'breaks off'],
    ['damage between chunks', Buffer.from('2\r\nwordswords'), transfer, 'damaged'],
  ])('%s is a problem of that page alone', async (_what, body, http, reason) => {
    const reading = await read(plainWarc([answer(URL_A, body, { http }), B]));
    expect(texts(reading)).toEqual([TEXT_B]);
    expect(reading.problems).toMatchObject([
      { code: 'damaged-file', message: expect.stringContaining(reason) },
    ]);
  });
});

describe('a damaged record', () => {
  const tooLong = { ...A, fields: { ...A.fields, 'Content-Length': String(A.block.length + 40) } };
  const tooShort = { ...A, fields: { ...A.fields, 'Content-Length': String(A.block.length - 4) } };
  const noLength = { ...A, fields: { ...A.fields, 'Content-Length': 'many' } };
  test.each([
    ['that says it is longer', [tooLong, B]],
    ['that says it is shorter', [tooShort, B]],
    ['that does not say how long it is', [noLength, B]],
  ])('%s gives a problem, and the next is read', async (_how, records) => {
    for (const bytes of [plainWarc(records), packedWarc(records), gzipSync(plainWarc(records))]) {
      const reading = await read(bytes);
      expect(texts(reading)).toEqual([TEXT_B]);
      expect(new Set(codes(reading))).toEqual(new Set(['damaged-file']));
    }
  });

  test('is one whose part of a packed archive is damaged, wherever it is', async () => {
    const parts = [gzipSync(warcRecord(A)), gzipSync(warcRecord(B))];
    const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = parts;
    for (const at of [3, 12, Math.floor(first.length / 2), first.length - 6]) {
      const damaged = Buffer.from(first);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      const reading = await read(Buffer.concat([damaged, second]));
      expect(texts(reading)).toEqual([TEXT_B]);
      expect(codes(reading)).toContain('damaged-file');
    }
    const cut = await read(Buffer.concat([first.subarray(0, 60), second]));
    expect([texts(cut), new Set(codes(cut))]).toEqual([[TEXT_B], new Set(['damaged-file'])]);
  });

  test('at the end of an archive that is cut off', async () => {
    for (const bytes of [plainWarc([A, B]), packedWarc([A, B])]) {
      const reading = await read(bytes.subarray(0, -30));
      expect(texts(reading)).toEqual([TEXT_A]);
      expect(codes(reading)).toEqual(['damaged-file']);
    }
  });

  test('that is too large to be looked at to its end is found out as it passes', async () => {
    const large = answer(URL_A, `<p>${'words '.repeat(500_000)}`);
    const cut = { ...large, fields: { ...large.fields, 'Content-Length': String(large.block.length - 10) } };
    const reading = await read(plainWarc([cut, B]));
    expect(texts(reading)).toEqual([TEXT_B]);
    expect(new Set(codes(reading))).toEqual(new Set(['damaged-file']));
  });
});

describe('a digest', () => {
  const sha1 = (bytes: Uint8Array): Buffer => createHash('sha1').update(bytes).digest();
  const base32 = (bytes: Uint8Array): string => {
    const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    return (bits.match(/.{1,5}/g) ?? [])
      .map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five.padEnd(5, '0'), 2)])
      .join('');
  };
  const body = Buffer.from('<p>It sank, the captain said.</p>');
  const withDigest = (stated: string, field = 'WARC-Payload-Digest'): WrittenRecord =>
    answer(URL_A, body, { fields: { [field]: stated } });
  test.each([
    ['base 32', `sha1:${base32(sha1(body))}`],
    ['base 16', `sha1:${sha1(body).toString('hex')}`],
    ['base 16 of SHA-256', `sha-256:${createHash('sha256').update(body).digest('hex').toUpperCase()}`],
    ['base 64', `sha256:${createHash('sha256').update(body).digest('base64')}`],
    ['a way that is not known', 'crc:123'],
  ])('in %s that fits says nothing', async (_how, stated) => {
    expect((await read(plainWarc([withDigest(stated)]))).problems).toEqual([]);
  });

  test.each(['WARC-Payload-Digest', 'WARC-Block-Digest'])(
    '%s that does not fit is a warning',
    async (field) => {
      const record = withDigest(`sha1:${base32(sha1(Buffer.from('other')))}`, field);
      const reading = await read(plainWarc([record]));
      expect(reading.documents).toHaveLength(1);
      expect(reading.problems).toMatchObject([{ code: 'digest-mismatch', severity: 'warning' }]);
    },
  );

  test('of a page in chunks may be of the chunks or of the page', async () => {
    const sent = Buffer.from(`${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`);
    const record = (bytes: Uint8Array): WrittenRecord =>
      answer(URL_A, sent, {
        http: { 'Transfer-Encoding': 'chunked' },
        fields: { 'WARC-Payload-Digest': `sha1:${base32(sha1(bytes))}` },
      });
    expect(codes(await read(plainWarc([record(sent)])))).toEqual([]);
    expect(codes(await read(plainWarc([record(body)])))).toEqual([]);
    expect(codes(await read(plainWarc([record(Buffer.from('other'))])))).toEqual(['digest-mismatch']);
  });

  const payload = (stated: Uint8Array): Record<string, string> => ({
    'WARC-Payload-Digest': `sha1:${base32(sha1(stated))}`,
  });
  const sentInChunks = { 'Transfer-Encoding': 'chunked' };
  const inChunks = Buffer.from('5\r\nMoved\r\n0\r\n\r\n');
  test.each([
    ['a redirect', answer(URL_A, 'Moved', { status: '301 Moved', fields: payload(Buffer.from('Moved')) })],
    [
      'a redirect with nothing else',
      answer(URL_A, '', { status: '302 Found', fields: payload(Buffer.alloc(0)) }),
    ],
    [
      'an error in chunks, which nobody joins',
      answer(URL_A, inChunks, {
        status: '404 None',
        http: sentInChunks,
        fields: payload(Buffer.from('Moved')),
      }),
    ],
    [
      'a picture in chunks, which nobody joins',
      answer(URL_A, inChunks, {
        http: { ...sentInChunks, 'Content-Type': 'image/png' },
        fields: payload(Buffer.from('Moved')),
      }),
    ],
    [
      'what is no answer',
      { ...answer(URL_A, '', { fields: payload(Buffer.from('x')) }), block: Buffer.from('?') },
    ],
  ])('of %s raises no false alarm', async (_what, { fields, block: sent }) => {
    const { 'WARC-Block-Digest': _whole, ...rest } = fields;
    expect(codes(await read(plainWarc([{ fields: rest, block: sent }, B])))).toEqual([]);
  });

  test('of what is passed over is checked too', async () => {
    const picture = answer(URL_A, 'a picture', {
      http: { 'Content-Type': 'image/png' },
      fields: { 'WARC-Payload-Digest': `sha1:${base32(sha1(Buffer.from('other')))}` },
    });
    expect(codes(await read(plainWarc([picture])))).toEqual(['digest-mismatch']);
  });
});

test('an archive made to fill a disk is left as soon as that shows', async () => {
  const page = answer(URL_A, new Uint8Array(60 * 1024 * 1024).fill(0x20));
  const packed = gzipSync(warcRecord(page), { level: 1 });
  const reading = await read(Buffer.concat(Array.from({ length: 8 }, () => packed)));
  expect(reading.documents).toEqual([]);
  expect(codes(reading)).toContain('archive-bomb');
});

const fields = fc.dictionary(fc.stringMatching(/^X-[A-Za-z]{1,8}$/), fc.stringMatching(/^[ -~]{0,20}$/), {
  maxKeys: 3,
});
const block = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .constantFrom('WARC/1.1\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n', '\r\n\r\n', 'WARC/')
    .map((text) => Buffer.from(text)),
);
const written = fc.array(fc.tuple(fields, block), { minLength: 1, maxLength: 8 });

describe('records that were written', () => {
  test('come out, in whatever pieces they are read', async () => {
    await fc.assert(
      fc.asyncProperty(
        written,
        fc.integer({ min: 1, max: 500 }),
        fc.boolean(),
        async (contents, size, isPacked) => {
          const records = contents.map(
            ([extra, bytes], n): WrittenRecord => ({
              fields: {
                ...extra,
                'WARC-Type': 'resource',
                'WARC-Record-ID': String(n),
                'Content-Type': 'text/plain',
              },
              block: bytes,
            }),
          );
          const bytes = isPacked ? packedWarc(records) : plainWarc(records);
          const filled = contents.flatMap(([, content], n) =>
            content.length === 0 ? [] : [[String(n), Buffer.from(content).toString('hex')]],
          );
          expect(await contentsOf(bytes, size)).toEqual(filled);
        },
      ),
    );
  });
});

async function contentsOf(bytes: Uint8Array, size: number): Promise<readonly (readonly string[])[]> {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const found: string[][] = [];
  for await (const entry of warcEntries(bytesInPassing(pieces()))) {
    if ('severity' in entry) throw new Error(entry.message);
    found.push([entry.record, Buffer.from((await collect(entry.content, 1e9)) ?? []).toString('hex')]);
  }
  return found;
}
