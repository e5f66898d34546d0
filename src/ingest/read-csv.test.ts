import { describe, expect, test } from 'vitest';
import { lineAt } from '../text/line-anchors.ts';
import { CSV } from './read-csv.ts';

function texts(source: string): readonly string[] {
  return CSV.read(source).drafts.map(({ text }) => text);
}

describe('the text column', () => {
  test.each(['text', 'content', 'body', 'message', 'claim', 'statement', 'quote', 'TEXT', ' Body '])(
    'may be called %s',
    (name) => {
      expect(texts(`no,${name}\n1,It rained.\n`)).toEqual(['It rained.']);
    },
  );

  test('is the one whose name stands first in the order, whatever the order of the columns', () => {
    expect(texts('quote,text,body\na,b,c')).toEqual(['b']);
    expect(texts('quote,Claim\na,b')).toEqual(['b']);
  });

  test('must be there', () => {
    expect(CSV.read('when,what\n2031-05-09,It rained.')).toMatchObject({
      drafts: [],
      problems: [
        { code: 'no-text-column', severity: 'error', line: 1, message: expect.stringContaining('"what"') },
      ],
    });
  });
});

test.each(['id,text', 'id,text\n', 'id,text\n\n  \n'])('a table without rows is a problem: %j', (source) => {
  expect(CSV.read(source)).toMatchObject({ drafts: [], problems: [{ code: 'no-text', line: 1 }] });
});

describe('the separator', () => {
  const cases: [string, string][] = [
    ['a comma', 'id,text\n1,"It rained, it snowed."'],
    ['a semicolon', 'id;text\n1;It rained, it snowed.'],
    ['a tab', 'id\ttext\n1\tIt rained, it snowed.'],
    ['a bar', 'id|text\n1|It rained, it snowed.'],
    ['a sign in a name too', 'id (a, b, c, d);text\n1;It rained, it snowed.'],
    ['said before the header', 'sep=#\nid#text\n1#It rained, it snowed.'],
  ];
  test.each(cases)('is %s', (_name, source) => {
    expect(texts(source)).toEqual(['It rained, it snowed.']);
  });
});

test('a row has its fields, each stated by its column', () => {
  const source =
    'ID,Headline,Outlet,Author,Date,Link,Lang,Kind,Modified,Text\n' +
    'r1,Rain,The Gull,Ana Brel,9 May 2031,https://gull.example/1,pt-BR,post,2031-05-10,It rained.\n';
  expect(CSV.read(source)).toMatchObject({
    drafts: [
      {
        record: 'r1',
        text: 'It rained.',
        title: 'Rain',
        publisher: 'The Gull',
        author: 'Ana Brel',
        published: '2031-05-09',
        modified: '2031-05-10',
        url: 'https://gull.example/1',
        language: 'pt',
        kind: 'post',
        statedBy: { title: 'column Headline', publisher: 'column Outlet', published: 'column Date' },
        parts: [{ kind: 'body', start: 0, end: 10, voiceName: 'The Gull' }],
      },
    ],
    problems: [],
  });
});

test('every offset of a text is on its line of the file', () => {
  const { drafts } = CSV.read('id,note,text\r\na,"two\r\nlines","x\r\n\r\ny"\r\nb,,z\r\n');
  const lines = drafts.map(({ text, lines }) => [...text].map((_, offset) => lineAt(text, lines, offset)));
  expect(drafts.map(({ text }) => text)).toEqual(['x\r\n\r\ny', 'z']);
  expect(lines).toEqual([[3, 3, 3, 4, 4, 5], [6]]);
});

describe('a row with a fault', () => {
  const cases: [string, string, string | null, number][] = [
    ['r,"open', 'malformed-record', null, 0],
    ['r,"a" b,', 'malformed-record', null, 0],
    ['r', 'malformed-record', null, 0],
    ['r,a,2031-05-09,more', 'malformed-record', null, 0],
    ['r,  ,', 'missing-field', 'text', 0],
    ['first,b,', 'duplicate-id', 'id', 0],
    ['r,b,soon', 'bad-date', 'published', 1],
  ];
  test.each(cases)('%s', (row, code, field, read) => {
    const { drafts, problems } = CSV.read(`id,text,date\nfirst,a,\n${row}\nlast,c,,,\n`);
    expect(problems).toMatchObject([{ code, field, line: 3 }]);
    expect(drafts.map(({ record }) => record)).toEqual(['first', ...Array(read).fill('r'), 'last']);
  });
});
