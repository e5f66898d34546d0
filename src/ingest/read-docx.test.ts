import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findUnsoundness } from '../../test/find-unsoundness.ts';
import { type DocxParts, paragraph, run, writeDocx } from '../../test/write-docx.ts';
import { writeZip } from '../../test/write-zip.ts';
import { type EvidenceReading, readEvidence } from './read-evidence.ts';

async function read(parts: DocxParts): Promise<EvidenceReading> {
  return readEvidence({ path: 'a.docx', bytes: await writeDocx(parts) });
}

async function textOf(body: string, parts: Omit<DocxParts, 'body'> = {}): Promise<string | undefined> {
  const { documents, problems } = await read({ ...parts, body });
  expect(problems).toEqual([]);
  return documents[0]?.text;
}

function cells(...texts: readonly string[]): string {
  return texts.map((text) => `<w:tc>${text.startsWith('<') ? text : paragraph(text)}</w:tc>`).join('');
}

const item = (level: number, text: string, list = 1) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;

const numbering = [
  '<w:abstractNum w:abstractNumId="7">',
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>',
  '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>',
  '</w:abstractNum>',
  '<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum>',
  '<w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:start w:val="9"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum>',
  '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>',
  '<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>',
  '<w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>',
].join('');

const boxed = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

describe('the text', () => {
  const cases: [string, string, string][] = [
    [
      'paragraphs',
      paragraph('It rained.') + paragraph('') + paragraph('It snowed.'),
      'It rained.\n\nIt snowed.',
    ],
    ['runs', paragraph(run('It ') + run('rained', '<w:b/>') + run('.')), 'It rained.'],
    [
      'breaks, tabs and hyphens',
      `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b </w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/></w:r></w:p>`,
      'a\tb\nc\u2011d',
    ],
    [
      'a numbered list',
      item(0, 'one') + item(1, 'deep') + item(1, 'deeper') + item(0, 'two') + item(1, 'deep again'),
      '1. one\n1.a) deep\n1.b) deeper\n2. two\n2.a) deep again',
    ],
    ['bullets', item(0, 'one', 2) + item(0, 'two', 2), '- one\n- two'],
    ['Roman numbers', item(0, 'one', 3) + item(0, 'two', 3), '(IX) one\n(X) two'],
    ['a list that is not there', item(0, 'one', 5), 'one'],
    [
      'long items',
      item(0, 'It rained. '.repeat(15).trim(), 2) + item(0, 'two', 2),
      `- ${'It rained. '.repeat(15).trim()}\n\n- two`,
    ],
    [
      'a table',
      `${paragraph('a')}<w:tbl><w:tr>${cells('Day', 'Rain')}</w:tr><w:tr>${cells('Monday', '')}</w:tr><w:tr>${cells('', '3 mm')}</w:tr></w:tbl>${paragraph('b')}`,
      'a\n\nDay\tRain\nMonday\n3 mm\n\nb',
    ],
    [
      'a table that lays out a page',
      `<w:tbl><w:tr>${cells(paragraph('It rained.') + paragraph('It snowed.'), 'Aside')}</w:tr></w:tbl>`,
      'It rained.\n\nIt snowed.\n\nAside',
    ],
    [
      'a table in a table',
      `<w:tbl><w:tr>${cells(`<w:tbl><w:tr>${cells('a', 'b')}</w:tr><w:tr>${cells('c', 'd')}</w:tr></w:tbl>${paragraph('')}`, 'e')}</w:tr></w:tbl>`,
      'a\tb\nc\td\n\ne',
    ],
    [
      'a box after the paragraph that it hangs on, once',
      `<w:p><w:r><w:t>It </w:t><mc:AlternateContent><mc:Choice>${boxed('boxed')}</mc:Choice><mc:Fallback>${boxed('boxed')}</mc:Fallback></mc:AlternateContent></w:r>${run('rained.')}</w:p>`,
      'It rained.\n\nboxed',
    ],
    [
      'insertions without deletions',
      paragraph(
        `${run('It ')}<w:del w:author="x">${run('snowed')}<w:r><w:delText>hailed</w:delText></w:r></w:del><w:ins w:author="x">${run('rained')}</w:ins>${run('.')}`,
      ),
      'It rained.',
    ],
    [
      'what was moved, where it went',
      paragraph(`<w:moveFrom>${run('first')}</w:moveFrom>${run('It rained.')}`) +
        paragraph(`<w:moveTo>${run('last')}</w:moveTo>`),
      'It rained.\n\nlast',
    ],
    [
      'paragraphs whose break was deleted',
      `<w:p><w:pPr><w:rPr><w:del w:author="x"/></w:rPr></w:pPr>${run('It ')}</w:p>${paragraph('rained.')}`,
      'It rained.',
    ],
    [
      'a table without its deleted row',
      `<w:tbl><w:tr><w:trPr><w:del w:author="x"/></w:trPr>${cells('a', 'b')}</w:tr><w:tr>${cells('c', 'd')}</w:tr></w:tbl>`,
      'c\td',
    ],
    [
      'no hidden text',
      paragraph(
        run('It ') +
          run('never ', '<w:vanish/>') +
          run('rained', '<w:vanish w:val="0"/>') +
          run('!', '<w:rStyle w:val="Secret"/>') +
          run('.'),
      ) + paragraph('hidden', 'Secret'),
      'It rained.',
    ],
    [
      'what a field shows',
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO c:\\\\x "y"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>page 3</w:t></w:r>',
      ),
      'page 3',
    ],
    [
      'no prompt of a form',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Click here.')}</w:sdtContent></w:sdt>${paragraph('It rained.')}`,
      'It rained.',
    ],
  ];
  test.each(cases)('has %s', async (_name, body, expected) => {
    expect(await textOf(body, { numbering })).toBe(expected);
  });

  test('has the notes after it, in the order in which they are called', async () => {
    const call = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body =
      paragraph(`${run('It rained.')}${call(5)}${run(' It snowed.')}${call(2)}`) + paragraph('End.');
    const footnotes = [
      ['0', 'separator'],
      ['2', 'Not much.'],
      ['5', 'All day.'],
    ].map(([id, text]) => `<w:footnote w:id="${id}">${paragraph(text ?? '')}</w:footnote>`);
    expect(await textOf(body, { footnotes: footnotes.join('') })).toBe(
      'It rained.[1] It snowed.[2]\n\nEnd.\n\n[1] All day.\n\n[2] Not much.',
    );
  });

  test('has no comments of reviewers', async () => {
    const body = paragraph(
      `<w:commentRangeStart w:id="0"/>${run('It rained.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    );
    const comments = `<w:comment w:id="0">${paragraph('Did it?')}</w:comment>`;
    expect(await textOf(body, { comments })).toBe('It rained.');
  });
});

describe('the headline', () => {
  const cases: [string, string, string | null][] = [
    [
      'has the style of titles, whatever its id',
      paragraph('a') + paragraph('Rain', 'Titel') + paragraph('b'),
      'Rain',
    ],
    ['is a title before a heading', paragraph('a', 'berschrift1') + paragraph('Rain', 'Titel'), 'Rain'],
    [
      'is else the first heading',
      paragraph('a') + paragraph('Rain', 'Aside') + paragraph('b', 'berschrift1'),
      'Rain',
    ],
    [
      'is no heading within the text',
      paragraph('It rained. '.repeat(20)) + paragraph('Rain', 'berschrift1'),
      null,
    ],
    ['is not there', paragraph('It rained.'), null],
  ];
  test.each(cases)('%s', async (_name, body, expected) => {
    const { documents } = await read({ body });
    const [document] = documents;
    const headline = document?.parts.find(({ kind }) => kind === 'headline');
    expect(headline === undefined ? null : document?.text.slice(headline.start, headline.end)).toBe(expected);
    expect(document?.title).toBe(expected);
  });
});

describe('what a document says of itself', () => {
  const core =
    '<dc:title>Rain in May</dc:title><dc:creator>Ana Brel</dc:creator><dcterms:created>2031-05-09T10:00:00Z</dcterms:created><dcterms:modified>2031-05-10T11:30:00Z</dcterms:modified><dc:language>pt-BR</dc:language>';

  test('comes from the core properties', async () => {
    expect((await read({ body: paragraph('It rained.'), core })).documents).toMatchObject([
      {
        title: 'Rain in May',
        author: 'Ana Brel',
        published: '2031-05-09T10:00:00Z',
        modified: '2031-05-10T11:30:00Z',
        language: 'pt',
        statedBy: { title: 'core property dc:title', published: 'core property dcterms:created' },
      },
    ]);
  });

  test('comes from its head first', async () => {
    const body = [
      paragraph('Rain', 'Titel'),
      paragraph('Harbour Council of Vell'),
      paragraph('Vell, 3 May 2031'),
      paragraph('It rained.'),
    ];
    expect((await read({ body: body.join(''), core })).documents).toMatchObject([
      {
        title: 'Rain',
        publisher: 'Harbour Council of Vell',
        published: '2031-05-03',
        kind: 'statement',
        statedBy: { published: 'lines of the text', modified: 'core property dcterms:modified' },
        parts: [
          { kind: 'headline', voiceName: 'Harbour Council of Vell' },
          { kind: 'body', voiceName: 'Harbour Council of Vell' },
        ],
      },
    ]);
  });

  test('is no name of a file', async () => {
    const named = '<dc:title>Microsoft Word - draft3.doc</dc:title>';
    expect((await read({ body: paragraph('It rained.'), core: named })).documents).toMatchObject([
      { title: null },
    ]);
  });
});

describe('a file that is no document', () => {
  const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(60)]);
  const cases: [string, string, () => Promise<Uint8Array> | Uint8Array][] = [
    ['of an old format', 'binary-file', () => ole],
    ['encrypted', 'encrypted-file', () => Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')])],
    ['a package of another kind', 'damaged-file', () => writeZip({ '[Content_Types].xml': '<Types/>' })],
    ['any archive', 'damaged-file', () => writeZip({ 'a.txt': 'words' })],
    ['without text', 'no-text', () => writeDocx({ body: paragraph('') })],
    ['nested without end', 'damaged-file', () => writeDocx({ body: '<w:p>'.repeat(10_000) })],
    [
      'with entities of its own',
      'damaged-file',
      () => writeZip({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    ],
  ];
  test.each(cases)('%s', async (_name, code, make) => {
    const { documents, problems } = await readEvidence({ path: 'a.docx', bytes: await make() });
    expect(documents).toEqual([]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('made to fill the memory is left as soon as that shows', async () => {
    const spaces = ' '.repeat(70 * 1024 * 1024);
    const bytes = await writeZip({ 'word/document.xml': `<a>${spaces}</a>` });
    expect(bytes.length).toBeLessThan(100_000);
    const { problems } = await readEvidence({ path: 'a.docx', bytes });
    expect(problems.map(({ code }) => code)).toContain('file-too-large');
  });
});

test('what stands before the damage is read', async () => {
  const { documents, problems } = await read({
    body: `${paragraph('It rained.')}<w:p>${run('It sn')}</w:q>`,
  });
  expect(documents.map(({ text }) => text)).toEqual(['It rained.\n\nIt sn']);
  expect(problems).toMatchObject([{ code: 'damaged-file', severity: 'error' }]);
});

test('damaged documents make documents or problems', async () => {
  const body = [paragraph('Rain', 'Titel'), item(0, 'one'), `<w:tbl><w:tr>${cells('a', 'b')}</w:tr></w:tbl>`];
  const sound = Buffer.from(await writeDocx({ body: body.join(''), numbering }));
  const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(damage, fc.nat(sound.length), async (bytes, end) => {
      const copy = Buffer.from(sound);
      for (const [at, byte] of bytes) copy[at] = byte;
      const cut = bytes.length % 2 === 0 ? copy : copy.subarray(0, end);
      expect(findUnsoundness(await readEvidence({ path: 'a.docx', bytes: cut }))).toBeNull();
    }),
    { numRuns: 150 },
  );
});
