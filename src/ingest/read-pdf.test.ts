import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findUnsoundness } from '../../test/find-unsoundness.ts';
import {
  assemble,
  column,
  courierWidth,
  type PdfExtras,
  type PdfPage,
  stream,
  writePdf,
} from '../../test/write-pdf.ts';
import { lineAt } from '../text/line-anchors.ts';
import { type EvidenceReading, readEvidence } from './read-evidence.ts';

function read(pages: readonly PdfPage[], extras: PdfExtras = {}): Promise<EvidenceReading> {
  return readEvidence({ path: 'a.pdf', bytes: writePdf(pages, extras) });
}

async function textOf(...pages: readonly PdfPage[]): Promise<string | undefined> {
  const { documents, problems } = await read(pages);
  expect(problems).toEqual([]);
  return documents[0]?.text;
}

/** Lines that fill a column of 60 characters, so that none of them ends early. */
const rain = [
  'The harbour council said that the pier would stay closed for',
  'as long as nobody could say where the cracks had come from,',
  'and denied that it had known of any of them since the spring.',
];
const rainText = rain.join(' ');

const snow = [
  'Passengers said that they had been told nothing at all, and',
  'that they had waited in the snow until the evening, when the',
  'captain of the other ferry took pity and let them all aboard.',
];
const snowText = snow.join(' ');

const narrow = (text: string) => text.match(/.{1,30}(?: |$)/g)?.map((line) => line.trim()) ?? [];

const shown = (text: string, x: number, y: number, size = 10) => ({ text, x, y, size });

/** Pages of text, each with the same other words on it. */
function pagesWith(count: number, more: (page: number) => NonNullable<PdfPage['words']>): readonly PdfPage[] {
  return Array.from({ length: count }, (_, index) => ({
    words: [
      ...column([`Page ${'abcdef'[index]}, on which it is said that nobody had seen it.`, ...rain]),
      ...more(index + 1),
    ],
  }));
}

describe('paragraphs', () => {
  const cases: [string, PdfPage['words'], string][] = [
    ['are lines put together', column(rain), rainText],
    ['are told by white', column([...rain, '', ...snow]), `${rainText}\n\n${snowText}`],
    [
      'are told by little white',
      [...column(rain), ...column(snow, { y: 760 - 3 * 12 - 5 })],
      `${rainText}\n\n${snowText}`,
    ],
    [
      'are told by indents',
      [rain, snow].flatMap(([first = '', ...rest], n) => [
        shown(first, 84, 760 - n * 36),
        ...column(rest, { y: 748 - n * 36 }),
      ]),
      `${rainText}\n\n${snowText}`,
    ],
    [
      'are told by a sentence that ends early',
      column([...rain, 'It was cold.', ...snow]),
      `${rainText} It was cold.\n\n${snowText}`,
    ],
    [
      'are told by the size of letters',
      [shown('Rain and snow', 72, 776, 12), ...column(rain)],
      `Rain and snow\n\n${rainText}`,
    ],
    ['are wide apart everywhere', column([...rain, '', ...snow].slice(0, 3), { leading: 24 }), rainText],
    [
      'keep lines that end early without a sentence',
      column(['Harbour Council', 'Quay Street 12', 'Vell', '', ...rain]),
      `Harbour Council\nQuay Street 12\nVell\n\n${rainText}`,
    ],
    [
      'are list items',
      [
        shown('• first of two points that the harbour council has made about', 72, 760),
        shown('the pier', 84, 748),
        shown('• second', 72, 736),
      ],
      '• first of two points that the harbour council has made about the pier\n\n• second',
    ],
  ];
  test.each(cases)('%s', async (_name, words, expected) => {
    expect(await textOf({ words: words ?? [] })).toBe(expected);
  });

  test('go on over pages, each offset on its page', async () => {
    const { documents } = await read([
      { words: column(rain.slice(0, 2)) },
      { words: column([...rain.slice(2), '', ...snow]) },
    ]);
    const { text = '', lines = [] } = documents[0] ?? {};
    expect(text).toBe(`${rainText}\n\n${snowText}`);
    const pageOf = (words: string) => lineAt(text, lines, text.indexOf(words));
    expect(['The harbour', 'cracks', 'and denied', 'Passengers', 'aboard'].map(pageOf)).toEqual([
      1, 1, 2, 2, 2,
    ]);
  });

  test('do not go on where a sentence ends with the page', async () => {
    expect(await textOf({ words: column(rain) }, { words: column(snow) })).toBe(`${rainText}\n\n${snowText}`);
  });
});

describe('words that are cut at the end of a line', () => {
  const cases: [string, string, string][] = [
    ['go on in lower case', 'the har-|bour was closed', 'the harbour was closed'],
    ['keep a hyphen before a capital', 'the Anglo-|Vellish pact', 'the Anglo-Vellish pact'],
    [
      'keep a hyphen that they have elsewhere',
      'a well-known and well-|known man',
      'a well-known and well-known man',
    ],
    ['keep a dash', 'the harbour –|they said', 'the harbour – they said'],
    ['have a soft hyphen', 'the har\u00ad|bour was closed', 'the harbour was closed'],
  ];
  test.each(cases)('%s', async (_name, source, expected) => {
    const [first = '', second = ''] = source.split('|');
    expect(await textOf({ words: column([first, second]) })).toBe(expected);
  });
});

describe('columns', () => {
  const two = (left: readonly string[], right: readonly string[], y = 700, shift = 0) => [
    ...column(left, { y }),
    ...column(right, { x: 300, y: y - shift }),
  ];

  test.each([0, 5])(
    'are read one after the other, under a headline over both (%d points apart)',
    async (shift) => {
      const headline = shown('Pier closed over cracks that nobody knew of', 72, 760, 18);
      const words = [headline, ...two(narrow(rainText), narrow(snowText), 700, shift)];
      expect(await textOf({ words })).toBe(
        `Pier closed over cracks that nobody knew of\n\n${rainText}\n\n${snowText}`,
      );
    },
  );

  test('are parted by what crosses them', async () => {
    const across = shown('A line of words that stands across both of the columns here', 72, 600, 10);
    const words = [
      ...two(narrow(rainText), narrow(snowText)),
      across,
      ...two(narrow(rainText), narrow(snowText), 560),
    ];
    expect(await textOf({ words })).toBe([rainText, snowText, across.text, rainText, snowText].join('\n\n'));
  });

  test('of a table are read across', async () => {
    const words = [
      ...column(['Day', 'Monday', 'Tuesday', 'Wednesday']),
      ...column(['Passengers', '120', '80', '0'], { x: 200 }),
    ];
    expect(await textOf({ words })).toBe('Day\tPassengers\nMonday\t120\nTuesday\t80\nWednesday\t0');
  });
});

describe('running heads, feet and page numbers', () => {
  const body = ['a', 'b', 'c']
    .map((letter) => `Page ${letter}, on which it is said that nobody had seen it.\n\n${rainText}`)
    .join('\n\n');

  test.each<[string, (page: number) => NonNullable<PdfPage['words']>]>([
    ['a head', () => [shown('The Gull, 9 May 2031', 72, 810)]],
    ['a foot with the number', (page) => [shown(`Report on the pier | ${page}`, 72, 40)]],
    ['a number at the outer edge', (page) => [shown(String(page), page % 2 === 0 ? 72 : 500, 40)]],
    ['a number of two', (page) => [shown(`Page ${page} of 3`, 250, 30)]],
    ['a Roman number', (page) => [shown('iii'.slice(0, page), 250, 30)]],
    ['a number on the second page alone', (page) => (page === 2 ? [shown('- 2 -', 250, 30)] : [])],
  ])('go: %s', async (_name, more) => {
    expect(await textOf(...pagesWith(3, more))).toBe(body);
  });

  test('are no lines of a letter that goes to several people', async () => {
    const letter = { words: column(rain, { y: 800 }) };
    expect(await textOf(letter, letter)).toBe(`${rainText}\n\n${rainText}`);
  });

  test('stay within the text, and where they come once', async () => {
    expect(
      await textOf(...pagesWith(2, (page) => (page === 1 ? [shown('The Gull', 72, 810)] : []))),
    ).toContain('The Gull');
    expect(
      (await textOf(...pagesWith(2, () => [shown('refrain', 72, 400)])))?.match(/refrain/g),
    ).toHaveLength(2);
  });
});

describe('notes', () => {
  test('follow the text, with the number by which it calls them', async () => {
    const last = rain[2] ?? '';
    const words = [
      ...column(rain),
      shown('1', 72 + last.length * 10 * courierWidth, 740, 6),
      shown('1', 72, 103, 5),
      shown('Report of the inspectorate, 9 May', 76, 100, 8),
      shown('2031, page 4.', 72, 90, 8),
      shown('2 Ibid.', 72, 80, 8),
    ];
    expect(await textOf({ words }, { words: column(snow) })).toBe(
      `${rainText}[1]\n\n${snowText}\n\n[1] Report of the inspectorate, 9 May 2031, page 4.\n\n[2] Ibid.`,
    );
  });

  test('are no exponents', async () => {
    const words = [
      shown('The pier has 300 m', 72, 760),
      shown('2', 72 + 18 * 6, 764, 6),
      shown('of wood.', 192, 760),
    ];
    expect(await textOf({ words })).toBe('The pier has 300 m2 of wood.');
  });
});

describe('the headline', () => {
  test('is the largest print of the first page', async () => {
    const words = [
      shown('THE GULL', 72, 800, 12),
      shown('Pier closed over cracks', 72, 770, 18),
      shown('that nobody knew of', 72, 748, 18),
      ...column(rain, { y: 700 }),
    ];
    const { documents } = await read([{ words }, { words: [shown('LATER', 72, 760, 30)] }]);
    expect(documents).toMatchObject([
      {
        title: 'Pier closed over cracks that nobody knew of',
        statedBy: { title: 'lines of the text' },
        parts: [{ kind: 'body' }, { kind: 'headline' }, { kind: 'body' }],
      },
    ]);
  });

  test('is not there where all print is alike; then the properties have the title', async () => {
    const { documents } = await read([{ words: column(rain) }], { info: '/Title (Rain)' });
    expect(documents).toMatchObject([{ title: 'Rain', parts: [{ kind: 'body', start: 0 }] }]);
  });
});

describe('what a PDF says of itself', () => {
  const info =
    "/Title (Old) /Author (Ana Brel) /CreationDate (D:20310509101500+02'00') /ModDate (D:20310510)";
  const xmp =
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Rain in May</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>Ana Brel</rdf:li><rdf:li>Jo Ost</rdf:li></rdf:Seq></dc:creator><xmp:CreateDate>2031-05-01</xmp:CreateDate>';

  test('comes from XMP, then from the document information', async () => {
    expect((await read([{ words: column(rain) }], { info, xmp })).documents).toMatchObject([
      {
        title: 'Rain in May',
        author: 'Ana Brel, Jo Ost',
        published: '2031-05-01',
        modified: '2031-05-10',
        statedBy: { title: 'XMP dc:title', published: 'XMP xmp:CreateDate', modified: 'Info ModDate' },
      },
    ]);
    expect((await read([{ words: column(rain) }], { info })).documents).toMatchObject([
      { title: 'Old', author: 'Ana Brel', published: '2031-05-09T10:15:00+02:00' },
    ]);
  });

  test('comes from its head first', async () => {
    const words = [
      shown('Statement on the pier', 72, 790, 16),
      ...column(['Harbour Council of Vell (HCV)', 'Vell, 3 May 2031', '', ...rain]),
    ];
    expect((await read([{ words }], { info })).documents).toMatchObject([
      {
        publisher: 'Harbour Council of Vell',
        published: '2031-05-03',
        kind: 'statement',
        statedBy: { publisher: 'lines of the text', author: 'Info Author' },
      },
    ]);
  });
});

describe('a PDF without text', () => {
  const picture = stream(
    '/Type /XObject /Subtype /Image /Width 1200 /Height 1700 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode',
    '\u00ff\u00d8\u00ff',
  );
  const withPicture = (pages: readonly PdfPage[]) =>
    Buffer.from(Buffer.concat([writePdf(pages), Buffer.from(`\n90 0 obj\n${picture}\nendobj\n`, 'latin1')]));
  const scan: PdfPage = { words: [shown('3', 300, 40)] };

  test('is scanned, and never read as empty', async () => {
    const { documents, problems } = await readEvidence({ path: 'a.pdf', bytes: withPicture([scan, scan]) });
    expect(documents).toEqual([]);
    expect(problems).toMatchObject([{ code: 'scanned-pdf', severity: 'error' }]);
  });

  test('on some pages has these pages named', async () => {
    const bytes = withPicture([{ words: column(rain) }, scan, scan, { words: column(snow) }, scan]);
    const { documents, problems } = await readEvidence({ path: 'a.pdf', bytes });
    expect(documents[0]?.text).toContain(snowText);
    expect(problems).toMatchObject([
      { code: 'scanned-pages', severity: 'warning', message: expect.stringContaining('pages 2 to 3, 5,') },
    ]);
  });

  test('and without pictures has no text', async () => {
    expect((await read([{}])).problems).toMatchObject([{ code: 'no-text' }]);
  });
});

describe('a hostile PDF', () => {
  test('runs nothing, and reads its pages', async () => {
    const catalogue =
      '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\); globalThis.wasRun = true) >> /AA << /WC << /S /Launch /F (calc.exe) >> >> /AcroForm << /XFA (<x/>) /Fields [] >> /Names << /EmbeddedFiles << /Names [(a.txt) << /Type /Filespec /F (a.txt) >>] >> >>';
    const { documents, problems } = await read([{ words: column(rain) }], { catalogue });
    expect(problems).toEqual([]);
    expect(documents.map(({ text }) => text)).toEqual([rainText]);
    expect('wasRun' in globalThis).toBe(false);
  });

  test('that asks for a password is reported', async () => {
    const o = '\\000'.repeat(32);
    const bytes = Buffer.from(writePdf([{ words: column(rain) }])).toString('latin1');
    const trailer = `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O (${o}) /U (${o}) >> /ID [(a) (a)]`;
    const encrypted = Buffer.from(bytes.replace('/Info 6 0 R', `/Info 6 0 R ${trailer}`), 'latin1');
    const { problems } = await readEvidence({ path: 'a.pdf', bytes: encrypted });
    expect(problems).toMatchObject([{ code: 'encrypted-file', severity: 'error' }]);
  });

  test('made to fill the memory is left unread', async () => {
    const spaces = ' '.repeat(1024 * 1024).repeat(130);
    const bytes = assemble(['<< >>', stream('', spaces, true)]);
    expect(bytes.length).toBeLessThan(200_000);
    expect((await readEvidence({ path: 'a.pdf', bytes })).problems).toMatchObject([{ code: 'archive-bomb' }]);
  });

  test('packed twice over is left unread', async () => {
    const bytes = assemble([stream('/Filter [/FlateDecode /LZWDecode]', 'x')]);
    expect((await readEvidence({ path: 'a.pdf', bytes })).problems).toMatchObject([{ code: 'archive-bomb' }]);
  });

  test('with an endless page tree ends', async () => {
    const bytes = assemble([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 9 /Kids [2 0 R] >>',
    ]);
    const { documents, problems } = await readEvidence({ path: 'a.pdf', bytes });
    expect(documents).toEqual([]);
    expect(problems).toMatchObject([{ code: 'damaged-file' }]);
  });

  test('with a page that is damaged has the others read', async () => {
    const bytes = Buffer.from(writePdf([{ words: column(rain) }, { words: column(snow) }])).toString(
      'latin1',
    );
    const broken = Buffer.from(
      bytes.replace('9 0 obj\n<< /Type /Page ', '9 0 obj\n<< /Type /Pagf '),
      'latin1',
    );
    const { documents } = await readEvidence({ path: 'a.pdf', bytes: broken });
    expect(documents[0]?.text).toContain(rainText);
  });
});

test('a page with more words than print holds is read in part, and that is said', async () => {
  const words = Array.from(
    { length: 50_001 },
    (_, n) => `1 0 0 1 ${n % 500} ${700 - (n % 61) * 10} Tm (a) Tj`,
  );
  const { documents, problems } = await read([{ operators: `BT /F0 2 Tf ${words.join(' ')} ET` }]);
  expect(documents).toHaveLength(1);
  expect(problems).toMatchObject([{ code: 'too-many-words', message: expect.stringContaining('page 1') }]);
});

test('turned pages and turned words are read; words at a slant are left out', async () => {
  const operators =
    'BT /F0 10 Tf 0 1 -1 0 40 300 Tm (margin) Tj ET BT /F0 60 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (DRAFT) Tj ET';
  expect(await textOf({ words: column(rain), operators })).toBe(`${rainText}\n\nmargin`);
  const [line = ''] = rain;
  expect(await textOf({ rotate: 90, operators: `BT /F0 10 Tf 0 1 -1 0 300 72 Tm (${line}) Tj ET` })).toBe(
    line,
  );
});

test('words that are printed twice to look bold are read once', async () => {
  expect(await textOf({ words: [shown('Rain', 72, 760), shown('Rain', 72.4, 760)] })).toBe('Rain');
});

test('packed and plain files give the same text', async () => {
  const pages = [{ words: column([...rain, '', ...snow]) }];
  const [plain, packed] = await Promise.all([read(pages), read(pages, { isPacked: true })]);
  expect(packed.documents[0]?.text).toBe(plain.documents[0]?.text);
});

test('any words anywhere are all read, the same each time', async () => {
  const words = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 300 }),
      y: fc.integer({ min: 140, max: 700 }),
      size: fc.integer({ min: 1, max: 30 }),
      text: fc.stringMatching(/^[a-z]{1,8}$/),
    }),
    { minLength: 1, maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(words, async (placed) => {
      const distinct = placed.map((one, index) => ({ ...one, text: `${one.text}Z${index}Z` }));
      const reading = await read([{ words: distinct }]);
      expect(findUnsoundness(reading)).toBeNull();
      const text = reading.documents[0]?.text ?? '';
      for (const { text: word } of distinct) expect(text).toContain(word);
      expect(await read([{ words: distinct }])).toEqual(reading);
    }),
    { numRuns: 25 },
  );
});

test('damaged files make documents or problems', async () => {
  const sound = Buffer.from(
    writePdf([{ words: [shown('Rain', 72, 790, 18), ...column(rain)] }, { words: column(snow) }], {
      isPacked: true,
      info: '/Title (Rain)',
    }),
  );
  const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(damage, fc.nat(sound.length), async (bytes, end) => {
      const copy = Buffer.from(sound);
      for (const [at, byte] of bytes) copy[at] = byte;
      const cut = bytes.length % 2 === 0 ? copy : copy.subarray(0, end);
      expect(findUnsoundness(await readEvidence({ path: 'a.pdf', bytes: cut }))).toBeNull();
    }),
    { numRuns: 60 },
  );
});
