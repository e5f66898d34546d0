import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesInMemory, bytesInPassing, collect } from './byte-source.ts';
import { MBOX } from './open-mbox.ts';
import { type EvidenceReading, readEvidence } from './read-evidence.ts';

function read(source: string): Promise<EvidenceReading> {
  return readEvidence({ path: 'pile.mbox', bytes: Buffer.from(source) });
}

const FROM = 'From ana@gull.example Tue May  3 10:00:00 2033\n';

describe('a mailbox', () => {
  test('holds mails, named by their ids or numbers, with what is attached to them', async () => {
    const attached =
      'Subject: c\nContent-Type: multipart/mixed; boundary=m\n\n--m\n\nthree\n--m\nContent-Type: text/plain; name=n.txt\nContent-Disposition: attachment\n\nnote\n--m--\n';
    const source = `${FROM}Message-ID:\n <1@x.example>\nSubject: a\n\none\n\n${FROM}Subject: b\n\ntwo\n\n${FROM}${attached}\n${FROM}Message-Id: <1@x.example>\n\nfour\n`;
    const { documents, problems } = await read(source);
    expect(documents.map(({ record, text, mediaType }) => [record, text.trim(), mediaType])).toEqual([
      ['1@x.example', 'a\n\none', 'message/rfc822'],
      ['2', 'b\n\ntwo', 'message/rfc822'],
      ['3', 'c\n\nthree', 'message/rfc822'],
      ['3 > n.txt', 'note', 'text/plain'],
      ['1@x.example#2', 'four', 'message/rfc822'],
    ]);
    expect(problems).toEqual([]);
  });

  test.each([
    ['mboxo', `${FROM}Subject: a\n\n>From here on it sank.\n`],
    ['mboxrd', `${FROM}Subject: a\n\n>From here on it sank.\n>>From x\n`],
    ['nobody who escaped', `${FROM}Subject: a\n\nFrom here on it sank.\n`],
  ])('was written by %s', async (_how, source) => {
    const { documents } = await read(source);
    expect(documents.map(({ text }) => text.split('\n')[2])).toEqual(['From here on it sank.']);
  });

  test.each([
    'From - Tue May  3 10:00:00 2033',
    'From 17@xxx Tue May 03 10:00:00 +0000 2033',
    'From ana at gull.example  Tue May  3 10:00:00 2033',
    'From ana@gull.example Tue, 3 May 2033 10:00',
  ])('has mails that begin with %s', async (separator) => {
    const { documents } = await read(
      `${separator}\nSubject: a\n\none\n\n${separator}\r\nSubject: b\n\ntwo\n`,
    );
    expect(documents.map(({ title }) => title)).toEqual(['a', 'b']);
  });

  test('says which of its mails cannot be read, and the others are', async () => {
    const { documents, problems } = await read(
      `${FROM}Subject: a\n\none\n\n${FROM}words\n\n${FROM}Subject: c\n\nthree\n`,
    );
    expect(documents.map(({ title }) => title)).toEqual(['a', 'c']);
    expect(problems).toMatchObject([{ code: 'damaged-file', message: expect.stringContaining('2: ') }]);
  });

  test('is told from text that begins with its word', async () => {
    const { documents } = await readEvidence({ path: '-', bytes: Buffer.from('From here on it sank.\n') });
    expect(documents.map(({ mediaType }) => mediaType)).toEqual(['text/plain']);
  });
});

/** Lines that are easily taken for something else, and any others. */
const line = fc.oneof(
  fc.constantFrom(
    '',
    'From ',
    'From x',
    FROM.trimEnd(),
    '>From ',
    '>>From x',
    '> quoted',
    'Subject: x',
    '\r',
    'x'.repeat(2_000),
  ),
  fc.string({ maxLength: 12 }).map((text) => text.replaceAll('\n', '')),
);
const mails = fc.array(fc.array(line, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 });

/** As mboxrd asks for: a mark before each line that could begin a mail, and a blank line after each mail. */
function mailbox(contents: readonly (readonly string[])[]): Buffer {
  const written = contents.map((lines) => {
    const escaped = lines.map((text) => text.replace(/^(?=>*From )/, '>'));
    return `${FROM}${escaped.join('\n')}\n\n`;
  });
  return Buffer.from(written.join(''));
}

async function contentsOf(stream: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const contents: string[] = [];
  for await (const entry of MBOX.entries(bytesInPassing(stream))) {
    if ('severity' in entry) throw new Error(entry.message);
    contents.push(Buffer.from((await collect(entry.content, 1e9)) ?? []).toString());
  }
  return contents;
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('mails that were written to a mailbox', () => {
  test('come out of it, in whatever pieces it is read', async () => {
    await fc.assert(
      fc.asyncProperty(mails, fc.integer({ min: 1, max: 300 }), async (contents, size) => {
        const expected = contents.map((lines) => `${lines.join('\n')}\n`);
        expect(await contentsOf(inPieces(mailbox(contents), size))).toEqual(expected);
      }),
    );
  });

  test('come out whether those before them were read or not', async () => {
    const file = bytesInMemory(
      mailbox([
        ['Subject: a', '', 'one'],
        ['Subject: b', '', 'two'],
      ]),
    );
    const contents: string[] = [];
    let number = 0;
    for await (const entry of MBOX.entries(file)) {
      number += 1;
      if (number === 2 && 'content' in entry) contents.push(String(await collect(entry.content, 100)));
    }
    expect(contents).toEqual(['Subject: b\n\ntwo\n']);
  });
});
