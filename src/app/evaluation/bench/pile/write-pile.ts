import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type MadeReport, madeReport } from './made-report.ts';

/** So many files lie in one folder: a folder of 100,000 is slow to list on some systems, and piles are not kept so. */
const filesInFolder = 1_000;

/** Writes a folder of reports: of ten files five are plain text, four Markdown with front matter, one a web page. */
export function writeFolder(folder: string, files: number): void {
  for (let n = 0; n < files; n += 1) {
    const within = join(folder, String(Math.floor(n / filesInFolder)).padStart(4, '0'));
    if (n % filesInFolder === 0) mkdirSync(within, { recursive: true });
    const { extension, text } = written(n);
    writeFileSync(join(within, `${n}${extension}`), text);
  }
}

function written(n: number): { readonly extension: string; readonly text: string } {
  const report = madeReport(n);
  if (n % 10 < 5) return { extension: '.txt', text: plain(report) };
  if (n % 10 < 9) return { extension: '.md', text: markdown(report) };
  return { extension: '.html', text: page(report, '') };
}

function plain({ title, publisher, published, paragraphs }: MadeReport): string {
  return [title, `${publisher}, ${published}`, ...paragraphs].join('\n\n');
}

function markdown({ title, publisher, published, paragraphs }: MadeReport): string {
  const front = `---\ntitle: ${JSON.stringify(title)}\npublisher: ${publisher}\npublished: ${published}\n---\n`;
  return `${front}\n${paragraphs.join('\n\n')}\n`;
}

function page({ title, publisher, published, paragraphs }: MadeReport, script: string): string {
  const text = paragraphs.map((one) => `<p>${one}</p>`).join('\n');
  const menu = publisher.replace(/\w+/g, (word) => `<li><a href="/${word}">${word}</a></li>`);
  return `<!DOCTYPE html><html lang="en"><head><title>${title}</title>
<meta property="og:site_name" content="${publisher}"><meta property="article:published_time" content="${published}">
<script>${script}</script></head><body><nav><ul>${menu}</ul></nav><article><h1>${title}</h1>
${text}
</article><footer>All rights reserved.</footer></body></html>`;
}

/** Bytes of a picture in the archive, and of the script in a page: about what crawls of news sites have. */
const pictureBytes = 180 * 1024;
const scriptBytes = 50 * 1024;

/** Pictures for each page. */
const picturesToPage = 3;

/** Writes a web archive of at least so many bytes: for each page, a request and three pictures, all with digests. */
export function writeArchive(path: string, bytes: number): void {
  const file = openSync(path, 'wx');
  try {
    const noise = Buffer.concat(
      Array.from({ length: (2 * pictureBytes) / 32 }, (_, n) =>
        createHash('sha256').update(String(n)).digest(),
      ),
    );
    for (let n = 0, length = 0; length < bytes; n += 1) {
      for (const record of recordsOf(n, noise)) length += writeSync(file, record);
    }
  } finally {
    closeSync(file);
  }
}

function* recordsOf(n: number, noise: Buffer): Generator<Buffer> {
  const url = `https://www.example.org/news/${n}`;
  yield record('request', url, 'application/http; msgtype=request', [
    Buffer.from(`GET /news/${n} HTTP/1.1\r\n\r\n`),
  ]);
  const body = page(madeReport(n), `/* ${n} */ var a = 1;`.padEnd(scriptBytes, ' call(a);'));
  yield answer(url, 'text/html; charset=utf-8', Buffer.from(body));
  for (let picture = 0; picture < picturesToPage; picture += 1) {
    const from = (n * picturesToPage + picture) % pictureBytes;
    yield answer(`${url}/${picture}.jpg`, 'image/jpeg', noise.subarray(from, from + pictureBytes));
  }
}

function answer(url: string, type: string, body: Buffer): Buffer {
  const head = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`;
  return record('response', url, 'application/http; msgtype=response', [Buffer.from(head), body]);
}

/** A record with the digest of its payload, which is its last piece. */
function record(kind: string, url: string, type: string, pieces: readonly Buffer[]): Buffer {
  const payload = createHash('sha1')
    .update(pieces.at(-1) ?? '')
    .digest('hex');
  const id = createHash('sha1').update(`${kind} ${url}`).digest('hex');
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const head = [
    'WARC/1.1',
    `WARC-Type: ${kind}`,
    `WARC-Record-ID: <urn:sha1:${id}>`,
    'WARC-Date: 2031-05-09T10:15:00Z',
    `WARC-Target-URI: ${url}`,
    `WARC-Payload-Digest: sha1:${payload}`,
    `Content-Type: ${type}`,
    `Content-Length: ${length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), ...pieces, Buffer.from('\r\n\r\n')]);
}
