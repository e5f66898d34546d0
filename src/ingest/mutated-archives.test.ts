import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectSound } from '../../test/expect-sound.ts';
import { answer, packedWarc, plainWarc } from '../../test/warc-file.ts';
import { zipFile } from '../../test/zip-file.ts';
import { readEvidence } from './read-evidence.ts';

const MAIL = [
  'From: Ana Brel <ana@gull.example>',
  'Subject: =?utf-8?Q?Caf=C3=A9?=',
  'Date: Tue, 3 May 2033 10:00:00 +0200',
  'Content-Type: multipart/mixed; boundary=m',
  '',
  '--m',
  'Content-Type: text/plain; charset=utf-8; format=flowed',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'It sank =C3=A9.',
  'On 2 May 2033, Bo Tarn wrote:',
  '> Did it?',
  '-- ',
  'Ana',
  '--m',
  'Content-Type: message/rfc822',
  '',
  'Subject: x',
  'Content-Type: text/html',
  '',
  '<p>It <b>burned</b>.<blockquote type="cite">No.</blockquote>',
  '--m',
  'Content-Type: text/plain; name=a.txt',
  'Content-Transfer-Encoding: base64',
  '',
  'SXQgc2Fuay4=',
  '--m--',
  '',
].join('\r\n');

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Gull</title><item><title>Ferry</title><guid>1</guid><pubDate>Tue, 03 May 2033 10:00:00 +0200</pubDate><description><![CDATA[<p>It sank.]]></description></item><item><title>b</title></item></channel></rss>`;

const RECORDS = [
  answer('https://gull.example/a', '5\r\n<p>It\r\n6\r\n sank.\r\n0\r\n\r\n', {
    http: { 'Transfer-Encoding': 'chunked' },
  }),
  answer('https://gull.example/b', gzipSync('<p>It burned.'), { http: { 'Content-Encoding': 'gzip' } }),
];

/** A sound file of each format, by a name that says which. */
const SOUND: readonly (readonly [string, Uint8Array])[] = [
  ['a.eml', Buffer.from(MAIL)],
  [
    'a.mbox',
    Buffer.from(`From a Tue May  3 10:00:00 2033\n${MAIL}\nFrom b Tue May  3 10:00:00 2033\n${MAIL}\n`),
  ],
  ['a.rss', Buffer.from(FEED)],
  ['a.warc', plainWarc(RECORDS)],
  ['a.warc.gz', packedWarc(RECORDS)],
  [
    'a.wacz',
    await zipFile({
      'archive/a.warc.gz': packedWarc(RECORDS),
      'pages/pages.jsonl': '{"url":"x","title":"y"}',
    }),
  ],
];

/** What can happen to bytes: one is another, some are gone, some are new or there twice. */
interface Change {
  readonly kind: 'set' | 'cut' | 'put' | 'repeat';
  /** As a share of the file. */
  readonly at: number;
  readonly length: number;
  readonly bytes: Uint8Array;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('set', 'cut', 'put', 'repeat'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }),
});

function changed(file: Uint8Array, { kind, at, length, bytes }: Change): Uint8Array {
  const start = Math.floor(at * file.length);
  const [before, after] = [file.subarray(0, start), file.subarray(start)];
  if (kind === 'cut') return Buffer.concat([before, after.subarray(length)]);
  if (kind === 'put') return Buffer.concat([before, bytes, after]);
  if (kind === 'repeat') return Buffer.concat([before, after.subarray(0, length), after]);
  return Buffer.concat([before, bytes, after.subarray(bytes.length)]);
}

test.each(SOUND)('%s is read without problems as it is', async (path, bytes) => {
  const reading = await readEvidence({ path, bytes });
  expectSound(reading);
  expect(reading.documents.length).toBeGreaterThan(1);
  expect(reading.problems).toEqual([]);
});

test.each(SOUND)('%s with damage is read soundly, the same each time', async (path, bytes) => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const damaged = changes.reduce(changed, bytes);
      const reading = await readEvidence({ path, bytes: damaged });
      expectSound(reading);
      expect(await readEvidence({ path, bytes: damaged })).toEqual(reading);
    }),
    { numRuns: 100 },
  );
});
