import { gzipSync } from 'node:zlib';
import { answer, packedWarc, plainWarc } from './warc-file.ts';
import { writeZip } from './write-zip.ts';

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

/** A sound mail, mailbox, feed and web archive of each kind, by names that say which. Always the same. */
export async function soundArchives(): Promise<Readonly<Record<string, Uint8Array>>> {
  const mailbox = ['ana', 'bo'].map((name) => `From ${name} Tue May  3 10:00:00 2033\n${MAIL}\n`);
  const pages = '{"url":"https://gull.example/a","title":"Ferry"}';
  return {
    'a.eml': Buffer.from(MAIL),
    'a.mbox': Buffer.from(mailbox.join('')),
    'a.rss': Buffer.from(FEED),
    'a.warc': plainWarc(RECORDS),
    'a.warc.gz': packedWarc(RECORDS),
    'a.wacz': await writeZip({ 'archive/a.warc.gz': packedWarc(RECORDS), 'pages/pages.jsonl': pages }),
  };
}
