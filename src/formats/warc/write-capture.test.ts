import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WARCParser, type WARCRecord } from 'warcio';
import type { Exchange, PageCapture } from '../../model/page-capture.ts';
import { captureName, writeCapture } from './write-capture.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const quay: Exchange = {
  url: 'https://www.lantern.example/quay?x=1',
  began: '2031-05-09T10:15:00.123Z',
  took: 250,
  ip: '93.184.216.34',
  tls: { protocol: 'TLSv1.3', cipher: 'TLS_AES_256_GCM_SHA384', certificate: 'ab'.repeat(32) },
  requestHeaders: [
    ['Host', 'www.lantern.example'],
    ['User-Agent', 'hearsay/0.1.0 (evidence fetcher)'],
  ],
  response: {
    httpVersion: '1.1',
    status: 200,
    reason: 'OK',
    headers: [
      ['Content-Type', 'text/html; charset=utf-8'],
      ['X-Note', 'caf\u00e9'],
      ['Transfer-Encoding', 'chunked'],
    ],
    body: bytes('<p>The quay was closed at the café.</p>'),
    isTruncated: false,
  },
};

const old: Exchange = {
  ...quay,
  url: 'http://www.lantern.example/',
  began: '2031-05-09T10:14:59.001Z',
  tls: null,
  response: {
    ...quay.response,
    status: 301,
    reason: 'Moved Permanently',
    headers: [['Location', quay.url]],
    body: bytes('moved'),
    isTruncated: true,
  },
};

const capture: PageCapture = {
  asked: old.url,
  exchanges: [old, quay],
  robots: 'obeyed',
  userAgent: 'hearsay/0.1.0 (evidence fetcher)',
};

interface Read {
  readonly record: WARCRecord;
  readonly block: Uint8Array;
  readonly payload: Uint8Array;
}

/** Reads a WARC as another program does: each record's fields, block, and what is left of it without HTTP headers. */
async function readAll(warc: Uint8Array): Promise<Read[]> {
  const [blocks, payloads] = [
    new WARCParser([warc], { parseHttp: false }),
    new WARCParser([warc], { parseHttp: true }),
  ];
  const wholes: Uint8Array[] = [];
  for await (const record of blocks) wholes.push(await record.readFully(false));
  const read: Read[] = [];
  for await (const record of payloads) {
    const payload = await record.readFully(false);
    read.push({ record, payload, block: wholes[read.length] ?? new Uint8Array() });
  }
  return read;
}

function sha256(block: Uint8Array): string {
  return `sha256:${createHash('sha256').update(block).digest('hex')}`;
}

const text = (block: Uint8Array) => Buffer.from(block).toString();

describe('a capture as WARC', () => {
  test('has the records of every step in order', async () => {
    const records = await readAll(writeCapture(capture, 'quay.warc'));
    const told = records.map(({ record }) => [
      record.warcType,
      record.warcTargetURI ?? null,
      record.warcDate,
    ]);
    const step = (url: string, at: string) =>
      ['request', 'response', 'metadata'].map((type) => [type, url, at]);
    expect(told).toEqual([
      ['warcinfo', null, old.began],
      ...step(old.url, old.began),
      ...step(quay.url, quay.began),
    ]);
  });

  test('tells what was asked and answered', async () => {
    const [info, , redirected, before, asked, answered, metadata] = await readAll(
      writeCapture(capture, 'quay.warc'),
    );
    expect(text(info?.block ?? bytes(''))).toContain('robots: RFC 9309\r\n');
    expect(info?.record.warcHeader('WARC-Filename')).toBe('quay.warc');
    expect(redirected?.record.httpHeaders?.statusCode).toBe(301);
    expect(redirected?.record.warcHeader('WARC-Truncated')).toBe('length');
    expect(text(before?.block ?? bytes(''))).toContain(`asked-for: ${old.url}\r\nhopsFromSeed: \r\n`);
    expect(text(asked?.block ?? bytes(''))).toMatch(
      /^GET \/quay\?x=1 HTTP\/1\.1\r\nHost: www\.lantern\.example\r\n/,
    );
    expect(answered?.record.warcHeader('WARC-IP-Address')).toBe(quay.ip);
    expect(answered?.payload).toEqual(quay.response.body);
    expect(Buffer.from(answered?.block ?? []).toString('latin1')).toContain(
      'X-Note: café\r\nX-Archive-Orig-Transfer-Encoding: chunked\r\n\r\n',
    );
    expect(text(metadata?.block ?? bytes(''))).toContain(
      `via: ${old.url}\r\nhopsFromSeed: R\r\nfetchTimeMs: 250\r\n`,
    );
    expect(text(metadata?.block ?? bytes(''))).toContain(`tls-certificate-sha256: ${'ab'.repeat(32)}\r\n`);
  });

  test('says that robots.txt was ignored', async () => {
    const records = await readAll(writeCapture({ ...capture, robots: 'ignored' }, 'quay.warc'));
    const said = records.map(({ block }) => text(block)).filter((block) => /^robots: /m.test(block));
    expect(said).toHaveLength(3);
    for (const block of said) expect(block).toMatch(/^robots: ignored?\r$/m);
  });

  test('keeps bodies in their coding', async () => {
    const body = gzipSync('<p>The quay was closed.</p>');
    const headers = [['Content-Encoding', 'gzip']] as const;
    const packed = { ...quay, response: { ...quay.response, headers, body } };
    const records = await readAll(writeCapture({ ...capture, exchanges: [packed] }, 'quay.warc'));
    const response = records.find(({ record }) => record.warcType === 'response');
    expect(await response?.record.contentText()).toBe('<p>The quay was closed.</p>');
    expect(Buffer.from(response?.payload ?? [])).toEqual(body);
    expect(response?.record.warcPayloadDigest).toBe(sha256(body));
  });

  test('has lengths, digests and references that hold, whatever the body', async () => {
    const exchange = fc.record({
      body: fc.uint8Array({ maxLength: 200 }),
      reason: fc.stringMatching(/^[ -~]{0,9}$/),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(exchange, { minLength: 1, maxLength: 3 }), async (answers) => {
        const exchanges = answers.map((answer) => ({ ...quay, response: { ...quay.response, ...answer } }));
        const records = await readAll(writeCapture({ ...capture, exchanges }, 'quay.warc'));
        expect(records).toHaveLength(1 + 3 * exchanges.length);
        const ids = new Set(records.map(({ record }) => record.warcHeader('WARC-Record-ID')));
        for (const { record, block } of records) {
          expect(record.warcContentLength).toBe(block.length);
          expect(record.warcBlockDigest).toBe(sha256(block));
          const about = record.warcHeader('WARC-Concurrent-To') ?? record.warcHeader('WARC-Record-ID');
          expect(ids).toContain(about);
        }
        const payloads = records.filter(({ record }) => record.warcType === 'response');
        expect(payloads.map(({ record }) => record.warcPayloadDigest)).toEqual(
          answers.map(({ body }) => sha256(body)),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('has a UUID of its own for every record', async () => {
    const records = await readAll(writeCapture(capture, 'quay.warc'));
    const ids = records.map(({ record }) => record.warcHeader('WARC-Record-ID'));
    expect(new Set(ids).size).toBe(7);
    for (const id of ids)
      expect(id).toMatch(/^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$/);
  });

  test('is the same bytes each time, and others when anything else was seen', () => {
    const written = Buffer.from(writeCapture(capture, 'quay.warc'));
    expect(written).toEqual(Buffer.from(writeCapture(structuredClone(capture), 'quay.warc')));
    const later = { ...capture, exchanges: [old, { ...quay, ip: '93.184.216.35' }] };
    expect(written).not.toEqual(Buffer.from(writeCapture(later, 'quay.warc')));
  });

  test('cannot be made to begin a field of its own', () => {
    const asked = 'https://lantern.example/\r\nWARC-Type: response';
    expect(() => writeCapture({ ...capture, asked }, 'quay.warc')).toThrow(RangeError);
  });
});

test.each([
  ['https://www.lantern.example/quay', 'www.lantern.example-20310509T101459Z.warc'],
  ['http://LANTERN.example:8080/', 'lantern.example-8080-20310509T101459Z.warc'],
  ['http://[2606:4700::1111]/', '2606-4700-1111-20310509T101459Z.warc'],
  ['http://lantern.example./', 'lantern.example-20310509T101459Z.warc'],
])('a capture of %s is called %s', (asked, name) => {
  expect(captureName({ ...capture, asked })).toBe(name);
});
