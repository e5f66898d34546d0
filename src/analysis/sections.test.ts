import { describe, expect, test } from 'vitest';
import type { Document, Part } from '../model/document.ts';
import { explain } from './explain.ts';
import { analyse } from './pipeline.ts';
import { sectionsOf } from './sections.ts';

/** A report whose paragraphs that begin with `> ` are block quotations, with `^ ` captions, with `# ` the headline. */
function report(marked: string): Document {
  const parts: Part[] = [];
  const kinds: Readonly<Record<string, Part['kind']>> = { '>': 'quotation', '^': 'caption', '#': 'headline' };
  const pieces = marked.split(/\n\n(?=[>^#|] )/);
  let start = 0;
  for (const piece of pieces) {
    const kind = kinds[piece.charAt(0)] ?? 'body';
    const { length } = piece.slice(2);
    parts.push({ kind, start, end: start + length, voice: null, voiceName: 'The Gull' });
    start += length + 2;
  }
  const text = pieces.map((piece) => piece.slice(2)).join('\n\n');
  return {
    id: 'd-0000000000000001',
    evidence: 'sha256-',
    path: 'report.html',
    url: null,
    capture: null,
    mediaType: 'text/html',
    record: null,
    kind: 'article',
    title: null,
    publisher: 'The Gull',
    author: null,
    published: '2031-05-09',
    modified: null,
    language: 'en',
    statedBy: {},
    text,
    parts,
    gaps: [],
    lines: [{ start: 0, line: 1 }],
    reader: 'html/2',
  };
}

/** Source, kind of quoting and contents of each attribution. */
function voices(document: Document) {
  return analyse(document).attributions.map(({ source, quoting, content, parent }) => [
    source?.text ?? null,
    parent === null ? quoting : `inner ${quoting}`,
    content.spans.map(([start, end]) => document.text.slice(start, end)),
  ]);
}

describe('a block quotation', () => {
  const cases: [string, string, unknown[]][] = [
    [
      'after a colon',
      '| The harbour master said:\n\n> The quay is shut. Nobody may pass.\n\n| It rained on Monday.',
      [['The harbour master', 'direct', ['The quay is shut. Nobody may pass.']]],
    ],
    [
      'over several paragraphs',
      '| The harbour master said:\n\n> The quay is shut.\n\nNobody may pass.\n\n| It rained on Monday.',
      [['The harbour master', 'direct', ['The quay is shut.', 'Nobody may pass.']]],
    ],
    [
      'with marks of its own',
      '| The harbour master said:\n\n> “The quay is shut.”\n\n| It rained on Monday.',
      [['The harbour master', 'direct', ['“The quay is shut.”']]],
    ],
    [
      'with marks inside',
      '| The harbour master said:\n\n> The mayor said “never” and went home.\n\n| It rained on Monday.',
      [
        ['The harbour master', 'direct', ['The mayor said “never” and went home.']],
        ['The mayor', 'inner direct', ['“never”']],
      ],
    ],
    [
      'with nobody before it',
      '> The quay is shut, and nobody may pass.\n\n| It rained on Monday.',
      [[null, 'direct', ['The quay is shut, and nobody may pass.']]],
    ],
    [
      'after a sentence that ends',
      '| “We are tired,” the harbour master said. “It rained.”\n\n> The quay is shut. Nobody may pass.',
      [
        [
          'the harbour master',
          'direct',
          ['“We are tired,”', '“It rained.”', 'The quay is shut. Nobody may pass.'],
        ],
      ],
    ],
  ];
  test.each(cases)('%s', (_, marked, wanted) => {
    expect(voices(report(marked))).toEqual(wanted);
  });

  test('makes statements of whom it quotes, and explains them', () => {
    const document = report('| The harbour master said:\n\n> The quay is shut.\n\n| It rained on Monday.');
    const { statements, attributions } = analyse(document);
    expect(statements.map(({ text, chain }) => [text, chain.map(({ name }) => name)])).toEqual([
      ['The quay is shut.', ['The Gull', 'The harbour master']],
      ['It rained on Monday.', ['The Gull']],
    ]);
    expect(attributions.map(({ id }) => explain(document, id)?.attribution.id)).toEqual(
      attributions.map(({ id }) => id),
    );
  });

  test('reads as the same words between marks do', () => {
    const sources = (marked: string) => voices(report(marked)).map(([source, quoting]) => [source, quoting]);
    const asBlock = '| The harbour master said:\n\n> The quay is shut.\n\n| It rained on Monday.';
    const inMarks = '| The harbour master said:\n\n“The quay is shut.”\n\nIt rained on Monday.';
    expect(sources(asBlock)).toEqual(sources(inMarks));
  });
});

describe('a caption', () => {
  test('has attributions in the voice of the publisher, and makes no statements', () => {
    const document = report('| It rained on Monday.\n\n^ The quay is shut, the harbour master said.');
    const { attributions, statements } = analyse(document);
    expect(attributions.map(({ source }) => source?.text)).toEqual(['the harbour master']);
    expect(statements.map(({ text }) => text)).toEqual(['It rained on Monday.']);
  });
});

test('only body and quotations of one voice are read together', () => {
  const document = report('# Rain\n\n| It rained.\n\n> So it did.\n\n| It stopped.\n\n^ A puddle\n\n| More.');
  const kinds = sectionsOf(document).map(({ part, start, end, blocks }) => [
    part.kind,
    document.text.slice(start, end),
    blocks.length,
  ]);
  expect(kinds).toEqual([
    ['headline', 'Rain', 0],
    ['body', 'It rained.\n\nSo it did.\n\nIt stopped.', 1],
    ['caption', 'A puddle', 0],
    ['body', 'More.', 0],
  ]);
  expect(sectionsOf(report('| One.\n\n| Two.'))).toHaveLength(2);
});

test('a gap lies in one part', () => {
  const german = (words: string) => `Der Hafen ist geschlossen, und das ist auch für die Stadt ${words}.`;
  const document = report(`| ${german('nicht gut')}\n\n> ${german('ein Problem')}\n\n| ${german('neu')}`);
  const found = analyse({ ...document, language: 'de' }).document;
  expect(found.gaps.map(({ start, end }) => [start, end])).toEqual(
    found.parts.map(({ start, end }) => [start, end]),
  );
});
