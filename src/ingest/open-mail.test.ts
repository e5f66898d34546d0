import { describe, expect, test } from 'vitest';
import { writeZip } from '../../test/write-zip.ts';
import { type EvidenceReading, readEvidence } from './read-evidence.ts';

type Bytes = string | Uint8Array;

/** A mail of these pieces, whose line feeds become the line ends of mail. */
function mail(...pieces: readonly Bytes[]): Uint8Array {
  return Buffer.concat(
    pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece.replaceAll('\n', '\r\n')) : piece)),
  );
}

function readMail(...pieces: readonly Bytes[]): Promise<EvidenceReading> {
  return readEvidence({ path: 'report.eml', bytes: mail(...pieces) });
}

async function textOf(...pieces: readonly Bytes[]): Promise<string | undefined> {
  return (await readMail(...pieces)).documents[0]?.text;
}

const HEAD = 'From: Ana Brel <ana@gull.example>\nDate: Tue, 3 May 2033 10:00:00 +0200\nSubject: Ferry\n';

describe('a mail', () => {
  test('is a document of its sender', async () => {
    const { documents, problems } = await readMail(`${HEAD}Message-ID: <1@gull.example>\n\nIt sank.\n`);
    expect(documents).toMatchObject([
      {
        title: 'Ferry',
        author: 'Ana Brel',
        publisher: null,
        published: '2033-05-03T10:00:00+02:00',
        record: null,
        mediaType: 'message/rfc822',
        reader: 'mail/1',
        text: 'Ferry\n\nIt sank.',
        parts: [
          { kind: 'headline', voiceName: 'Ana Brel' },
          { kind: 'body', voiceName: 'Ana Brel', start: 7, end: 15 },
        ],
        lines: [
          { start: 0, line: 3 },
          { start: 7, line: 6 },
        ],
        statedBy: { title: 'Subject', author: 'From', published: 'Date' },
      },
    ]);
    expect(problems).toEqual([]);
  });

  const cyrillic = Uint8Array.of(0xcf, 0xe0, 0xf0, 0xee, 0xec);
  const koi = Uint8Array.of(0xf0, 0xc1, 0xd2, 0xcf, 0xcd);
  const japanese = Uint8Array.of(0x1b, 0x24, 0x42, 0x24, 0x33, 0x24, 0x73, 0x1b, 0x28, 0x42);
  const cases: readonly (readonly [string, readonly Bytes[], string])[] = [
    [
      'a subject whose letters are cut in two',
      ['Subject: =?UTF-8?B?0J8=?=\n =?UTF-8?B?0LDR?=\n =?UTF-8?B?gNC+0Lw=?=\n\nx'],
      'Паром\n\nx',
    ],
    ['a sender in windows-1251', ['From: =?windows-1251?B?z+Dw7uw=?= <p@x.example>\n\nx'], 'x'],
    [
      'windows-1251',
      [
        'Subject: x\nContent-Type: text/plain; charset=windows-1251\nContent-Transfer-Encoding: 8bit\n\n',
        cyrillic,
      ],
      'x\n\nПаром',
    ],
    ['KOI8-R', ['Subject: x\nContent-Type: text/plain; charset=koi8-r\n\n', koi], 'x\n\nПаром'],
    ['ISO-2022-JP', ['Subject: x\nContent-Type: text/plain; charset=iso-2022-jp\n\n', japanese], 'x\n\nこん'],
    [
      'damaged quoted-printable',
      [
        'Subject: x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nCaf=C3=A9 =ZZ 5=% end=\nless=',
      ],
      'x\n\nCafé =ZZ 5=% endless',
    ],
    [
      'Base64 with dirt in it',
      [
        'Subject: x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nSXQg!!c2Fu\nay4=\n',
      ],
      'x\n\nIt sank.',
    ],
    [
      'lines that flow',
      ['Subject: x\nContent-Type: text/plain; format=flowed\n\nIt \nsank.\n> Did \n> it?'],
      'x\n\nIt sank.\n\nDid it?',
    ],
    [
      'HTML alone',
      ['Subject: x\nContent-Type: text/html\n\n<div>It <b>sank</b>.</div><ul><li>One'],
      'x\n\nIt sank.\n\nOne',
    ],
    [
      'both, of which plain text counts',
      [
        'Subject: x\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nplain\n--b\nContent-Type: text/html\n\n<p>marked up\n--b--',
      ],
      'x\n\nplain',
    ],
    [
      'both, with plain text that only asks for HTML',
      [
        'Subject: x\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\nPlease view this in an HTML reader.\n--b\nContent-Type: text/html\n\n<p>The ferry sank, the captain said, and nobody knew why.\n--b--',
      ],
      'x\n\nThe ferry sank, the captain said, and nobody knew why.',
    ],
    [
      'HTML with the footer of a list below it in plain text',
      [
        `Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>It sank, the captain said, and so did the boat beside it.\n--b\nContent-Type: text/plain\n\n${'_'.repeat(40)}\nA list\na@x.example\n--b--`,
      ],
      'x\n\nIt sank, the captain said, and so did the boat beside it.',
    ],
    [
      'an end that is missing',
      ['Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\ncut off'],
      'x\n\ncut off',
    ],
    [
      'a line of a mailbox before it',
      ['From ana Tue May  3 10:00:00 2033\nSubject: x\n\nIt sank.'],
      'x\n\nIt sank.',
    ],
    [
      'a charset that does not exist',
      ['Subject: x\nContent-Type: text/plain; charset=x-none\n\ncafé'],
      'x\n\ncafé',
    ],
  ];
  test.each(cases)('may have %s', async (_what, pieces, text) => {
    expect(await textOf(...pieces)).toBe(text);
  });

  test('in HTML quotes too', async () => {
    const { documents } = await readMail(
      `${HEAD}Content-Type: text/html\n\n<p>No.</p><div>On 2 May 2033, Bo Tarn wrote:</div><blockquote type="cite"><p>Did it sink?</p></blockquote><p>It did not.</p>`,
    );
    const [document] = documents;
    expect(
      document?.parts.map(({ start, end, voiceName }) => [voiceName, document.text.slice(start, end)]),
    ).toEqual([
      ['Ana Brel', 'Ferry'],
      ['Ana Brel', 'No.'],
      ['Bo Tarn', 'Did it sink?'],
      ['Ana Brel', 'It did not.'],
    ]);
  });

  test('has the lines of its file, encoded or not', async () => {
    const source = `${HEAD}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nThe caf=C3=A9 on the quay was open until=\n midnight.\n\nThe ferry left the harbour at noon.\n`;
    expect((await readMail(source)).documents[0]?.lines).toEqual([
      { start: 0, line: 3 },
      { start: 7, line: 7 },
      { start: 53, line: 7 },
      { start: 54, line: 10 },
    ]);
  });

  test('without a date that can be read is undated, and that is said', async () => {
    const { documents, problems } = await readMail('Subject: x\nDate: soon\n\nIt sank.');
    expect(documents).toMatchObject([{ published: null }]);
    expect(problems).toMatchObject([{ code: 'bad-date', severity: 'warning' }]);
  });
});

describe('what is attached to a mail', () => {
  const attached = (type: string, content: string): string => `--m\nContent-Type: ${type}\n\n${content}\n`;

  test('is read as the files that they are', async () => {
    const archive = Buffer.from(await writeZip({ 'a.txt': 'It burned.' })).toString('base64');
    const { documents, skipped, problems } = await readMail(
      `${HEAD}Content-Type: multipart/mixed; boundary=m\n\n`,
      attached('text/plain', 'See below.'),
      attached(
        'text/html; name="page.html"\nContent-Disposition: attachment',
        '<h1>Fire</h1><p>The ferry burned on Tuesday.</p>',
      ),
      attached(
        `application/zip\nContent-Disposition: attachment; filename*0*=utf-8''%D0%9F; filename*1=.zip\nContent-Transfer-Encoding: base64`,
        archive,
      ),
      attached(
        'message/rfc822',
        'From: Bo Tarn <bo@x.example>\nSubject: Inner\nContent-Type: multipart/mixed; boundary=n\n\n--n\n\nIt sank.\n--n\nContent-Type: text/plain; charset=windows-1251; name=n.txt\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\nz+Dw7uw=\n--n--',
      ),
      attached('image/png; name=ferry.png', 'a picture'),
      '--m--\n',
    );
    expect(documents.map(({ record, text, author, mediaType }) => [record, text, author, mediaType])).toEqual(
      [
        [null, 'Ferry\n\nSee below.', 'Ana Brel', 'message/rfc822'],
        ['page.html', 'Fire\n\nThe ferry burned on Tuesday.', null, 'text/html'],
        ['П.zip > a.txt', 'It burned.', null, 'text/plain'],
        ['3', 'Inner\n\nIt sank.', 'Bo Tarn', 'message/rfc822'],
        ['3 > n.txt', 'Паром', null, 'text/plain'],
      ],
    );
    expect(skipped).toBe(1);
    expect(problems).toEqual([]);
  });

  test('may be all there is', async () => {
    const { documents, problems } = await readMail(
      'From: a@x.example\nContent-Type: multipart/mixed; boundary=m\n\n',
      attached('text/plain\nContent-Disposition: attachment; filename=a.txt', 'It sank.'),
      '--m--',
    );
    expect(documents.map(({ record, text }) => [record, text.trim()])).toEqual([['a.txt', 'It sank.']]);
    expect(problems).toEqual([]);
  });

  test('is told apart by number where names are the same', async () => {
    const file = attached('text/plain; name=a.txt\nContent-Disposition: attachment', 'x');
    const { documents } = await readMail(
      'Subject: x\nContent-Type: multipart/mixed; boundary=m\n\n',
      file,
      file,
      '--m--',
    );
    expect(documents.map(({ record }) => record)).toEqual([null, 'a.txt', 'a.txt#2']);
  });

  test('lies in no more than so many mails', async () => {
    let inner = 'Subject: innermost\n\nwords';
    for (let depth = 0; depth < 12; depth += 1) {
      inner = `Subject: ${depth}\nContent-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\nContent-Type: message/rfc822\n\n${inner}\n--b${depth}--`;
    }
    const { documents, problems } = await readMail(inner);
    expect(documents.map(({ title }) => title)).toEqual(['11', '10', '9', '8']);
    expect(problems.map(({ code }) => code)).toEqual(['deep-archive']);
  });
});

describe('a mail that is made to cost time', () => {
  const parts = (count: number): string =>
    `Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(count)}`;
  const deep = (depth: number): string => {
    const levels = Array.from(
      { length: depth },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`,
    );
    return `Subject: x\n${levels.join('')}\nwords`;
  };
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['many parts', parts(50_000), ['damaged-file']],
    ['parts within parts', deep(5_000), ['damaged-file']],
    ['a long head', `Subject: x\n${'X-Filler: words\n'.repeat(200_000)}\nIt sank.`, ['damaged-file']],
    [
      'long lines of HTML',
      `Subject: x\nContent-Type: text/html\n\n${'<div>'.repeat(100_000)}words`,
      ['deep-markup'],
    ],
  ];
  test.each(cases)('by %s gives a problem', async (_how, source, codes) => {
    expect((await readMail(source)).problems.map(({ code }) => code)).toEqual(codes);
  });
});

test.each([
  ['no mail', 'words', 'damaged-file'],
  ['nothing but a head', 'From: a@x.example\n\n', 'no-text'],
])('%s is said to be that', async (_what, source, code) => {
  const { documents, problems } = await readMail(source);
  expect(documents).toEqual([]);
  expect(problems).toMatchObject([{ code, path: 'report.eml' }]);
});
