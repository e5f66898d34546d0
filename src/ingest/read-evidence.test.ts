import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectSound } from '../../test/expect-sound.ts';
import { type EvidenceReading, readEvidence } from './read-evidence.ts';

const encoder = new TextEncoder();

function read(path: string, source: string | Uint8Array): Promise<EvidenceReading> {
  return readEvidence({ path, bytes: typeof source === 'string' ? encoder.encode(source) : source });
}

function codes(reading: EvidenceReading): readonly string[] {
  return reading.problems.map((problem) => problem.code);
}

describe('what a reading is named', () => {
  test('by the hash of the bytes, the record and the reader', async () => {
    const { evidence, documents } = await read('a.txt', 'The ferry sank.');
    const hash = createHash('sha256').update('The ferry sank.').digest('hex');
    expect(evidence).toBe(`sha256-${hash}`);
    const id = createHash('sha256').update(`${evidence}\n\ntext/3`).digest('hex').slice(0, 16);
    expect(documents.map((document) => document.id)).toEqual([`d-${id}`]);
  });

  test('apart from the path', async () => {
    expect((await read('a.txt', 'x')).documents[0]?.id).toBe((await read('b/c.txt', 'x')).documents[0]?.id);
    expect((await read('a.txt', 'x')).documents[0]?.id).not.toBe((await read('a.md', 'x')).documents[0]?.id);
  });
});

describe('the reader of a file', () => {
  const cases: [string, string, string | undefined][] = [
    ['a.md', 'x', 'markdown/2'],
    ['a.MARKDOWN', 'x', 'markdown/2'],
    ['folder.html/a.txt', 'x', 'text/3'],
    ['a.htm', '<p>x', 'html/2'],
    ['a.ndjson', '{"text":"x"}', 'jsonl/1'],
    ['a.docx', 'x', undefined],
    ['folder.md/a', 'x', undefined],
    ['-', '\n{"text":"x"}\n', 'jsonl/1'],
    ['-', '{"texts":"x"}', 'text/3'],
    ['-', ' <!DOCTYPE html><p>x', 'html/2'],
    ['-', '---\ntitle: x\n---\nx', 'markdown/2'],
    ['-', 'x', 'text/3'],
  ];
  test.each(cases)('%s with %j', async (path, source, reader) => {
    expect((await read(path, source)).documents[0]?.reader).toBe(reader);
  });
});

describe('a file that cannot be read', () => {
  const pdf = encoder.encode('%PDF-1.7\n%\u00e2\u00e3');
  const cases: [string, string, string | Uint8Array][] = [
    ['unsupported-format', 'a.xls', 'x'],
    ['empty-file', 'a.md', ''],
    ['empty-file', 'a.txt', ' \n\t'],
    ['damaged-file', 'a.txt', pdf],
    ['binary-file', 'a.txt', '\u007fELF'],
    ['binary-file', 'a.html', 'SQLite format 3\u0000'],
    ['damaged-file', 'a.html', 'PK\u0003\u0004'],
    ['damaged-file', 'a.zip', 'words'],
    ['binary-file', 'a.jsonl', new Uint8Array([1, 0, 0, 7, 0, 65])],
    ['no-text', 'a.html', '<html><body><script>draw()</script></body></html>'],
  ];
  test.each(cases)('%s: %s', async (code, path, source) => {
    const reading = await read(path, source);
    expect(reading.documents).toEqual([]);
    expect(reading.problems).toMatchObject([{ code, severity: 'error', path }]);
  });

  test('is larger than allowed', async () => {
    const bytes = encoder.encode('four');
    expect(codes(await readEvidence({ path: 'a.txt', bytes }, { maxBytes: 3 }))).toEqual(['file-too-large']);
    expect(codes(await readEvidence({ path: 'a.txt', bytes }, { maxBytes: 4 }))).toEqual([]);
  });

  test('may begin with a word that is also a mark of a format', async () => {
    expect(codes(await read('a.txt', 'RIFF over the ferry'))).toEqual([]);
  });
});

describe('deep and dense mark-up', () => {
  const cases: [string, string, string][] = [
    ['elements', 'a.html', `${'<div>'.repeat(100_000)}words`],
    ['elements that the tree can hold', 'a.html', `${'<div>'.repeat(400)}words`],
    ['comments', 'a.html', `${'<div class="comment">'.repeat(2_000)}words`],
    ['quotes', 'a.md', `${'> '.repeat(20_000)}words`],
    ['lists', 'a.md', `${'- '.repeat(20_000)}words`],
    ['brackets', 'a.md', `${'!['.repeat(20_000)}words${'](a)'.repeat(20_000)}`],
  ];
  test.each(cases)('%s are read as plain text', async (_name, path, source) => {
    const reading = await read(path, source);
    expect(codes(reading)).toEqual(['deep-markup']);
    expect(reading.documents[0]?.text).toContain('words');
  });

  test('JSON gives a problem', async () => {
    expect(codes(await read('a.jsonl', '['.repeat(200_000)))).toEqual(['malformed-record']);
    const page = `<script type="application/ld+json">${'['.repeat(200_000)}</script><p>words`;
    expect((await read('a.html', page)).documents[0]?.text).toBe('words');
  });
});

const extensions = fc.constantFrom('a.md', 'a.html', 'a.txt', 'a.jsonl', '-', 'a.bin');

/** Mark-up in any order: what hand-made and damaged files look like. */
const fragments = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...'<p>|</p>|<div class="comment">|<b class="fn">|</div>|<li>|<pre>|</pre>|<br>|<h1>|</h1>|<!--|-->|<script>|</script>|<a href="|"|&amp;|&#x|<table><td>|<html>|<body>|<time datetime="2031-05-09">|<article>|<ol class="comment-list">|<li class="comment">'.split(
        '|',
      ),
    ),
    fc.constantFrom(
      ...['---\n', '# ', '- ', '1. ', '> ', '```\n', '\n\n', '\n', '*', '**', '[a](b)', '![a](b)', '  '],
    ),
    fc.constantFrom(
      ...['title: a\n', 'kind: [\n', 'published: soon\n', '{"text":"a"}\n', '{"id":1,"text":2}\n', '{'],
    ),
    fc.constantFrom(
      ...[
        '2 Comments\n',
        '  1. Ana says:\n',
        'Tuesday, 3 May 2033',
        'Council of X (CX)\n',
        '\r\n',
        '\r',
        '\u2028',
      ],
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  ),
  { maxLength: 40 },
);

describe('whatever is in a file', () => {
  test('bytes make documents or problems', async () => {
    await fc.assert(
      fc.asyncProperty(extensions, fc.uint8Array({ maxLength: 300 }), async (path, bytes) =>
        expectSound(await read(path, bytes)),
      ),
    );
  });

  test('mark-up makes documents or problems, within the lines of the file, the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(extensions, fragments, async (path, pieces) => {
        const source = pieces.join('');
        const reading = await read(path, source);
        expectSound(reading);
        const last = source.split('\n').length;
        for (const document of reading.documents) {
          for (const anchor of document.lines) expect(anchor.line).toBeLessThanOrEqual(last);
        }
        expect(await read(path, source)).toEqual(reading);
      }),
      { numRuns: 400 },
    );
  });
});
