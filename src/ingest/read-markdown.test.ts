import { describe, expect, test } from 'vitest';
import { lineLocator } from '../text/line-anchors.ts';
import { MARKDOWN } from './read-markdown.ts';

function read(source: string) {
  const reading = MARKDOWN.read(source);
  const [draft] = reading.drafts;
  if (draft === undefined) throw new Error('no document');
  return { draft, problems: reading.problems };
}

describe('what a reader sees', () => {
  const cases: [string, string, string][] = [
    ['emphasis, links, code', 'A *b* **c** [d](e) `f` <b>g</b> ![h](i) &amp; \\*', 'A b c d f g  & *'],
    ['soft and hard breaks', 'a\nb  \nc', 'a\nb\nc'],
    ['paragraphs', 'a\n\n\n\nb', 'a\n\nb'],
    ['headings', '# T\n\n## a\n\nb', 'T\n\na\n\nb'],
    ['lists', '- a\n- b\n  - c\n\nd\n\n3. e\n4. f', '- a\n- b\n- c\n\nd\n\n3. e\n4. f'],
    ['loose lists', '- a\n\n- b', '- a\n\n- b'],
    ['quotes', '> a\n> b\n>\n> c', 'a\nb\n\nc'],
    ['code', '```js\na  b\n\nc\n```\n\n    d', 'a  b\n\nc\n\nd'],
    ['HTML', '<div class="x">\n<!-- c -->\na &eacute;\n\n</div>\n\nb', 'a é\n\nb'],
    ['rules and definitions', 'a\n\n---\n\n[d]: e\n\nb', 'a\n\nb'],
    ['front matter without an end', '---\ntitle: a', 'title: a'],
  ];
  test.each(cases)('%s', (_name, source, text) => {
    expect(read(source).draft.text).toBe(text);
  });
});

test('each row of the text is on its line of the file', () => {
  const source =
    '---\ntitle: Rain\npublisher: The Gull\n---\n\n# Rain\n\nfirst words\nsecond *row*\n\n> - third\n>   fourth\n\n```\nfifth\nsixth\n```\n\n<p>\nseventh\n\n    eighth';
  const { draft } = read(source);
  const line = lineLocator(draft);
  const rows = source.split('\n');
  let offset = 0;
  for (const row of draft.text.split('\n')) {
    const [word = ''] = row.match(/\p{L}+/u) ?? [];
    if (word !== '') expect(rows[line(offset) - 1]).toContain(word);
    offset += row.length + 1;
  }
  expect(draft.parts.map((part) => draft.text.slice(part.start, part.start + 5))).toEqual(
    ['Rain', 'first', '- thi', 'fifth'].map((text) => expect.stringContaining(text.slice(0, 4))),
  );
});

test('block quotations are parts of their own, unless they are the layout', () => {
  const kinds = (source: string) => {
    const { text, parts } = read(source).draft;
    return parts.map((part) => [part.kind, text.slice(part.start, part.end)]);
  };
  expect(kinds('The mayor of Olm wrote to all captains:\n\n> Wait.\n>\n> Twice.\n\nThey did.')).toEqual([
    ['body', 'The mayor of Olm wrote to all captains:'],
    ['quotation', 'Wait.\n\nTwice.'],
    ['body', 'They did.'],
  ]);
  expect(kinds('Fwd:\n\n> Wait, all of you, and count the goats.')).toEqual([
    ['body', 'Fwd:\n\nWait, all of you, and count the goats.'],
  ]);
});

test('a statement has the voice of the body that issued it, not of the site that carries it', () => {
  const source = (kind: string) =>
    `---\ntitle: No ships\npublisher: The Gull\n${kind}---\nNone sank.\n\nThe Pilots Committee again warns of fog. It calls on all to wait.`;
  const { draft } = read(source(''));
  expect(draft).toMatchObject({ publisher: 'The Gull', kind: 'statement' });
  expect(draft.parts.map(({ voiceName }) => voiceName)).toEqual(['Pilots Committee', 'Pilots Committee']);
  expect(read(source('kind: article\n')).draft.parts[1]?.voiceName).toBe('The Gull');
});

describe('front matter', () => {
  test('gives the metadata', () => {
    const { draft, problems } = read(
      '---\ntitle: "Rain: 1984"\npublisher: The Gull\npublished: 2031-05-09T10:00:00Z\nurl: https://gull.example/1\nauthor: Ana Brel\nkind: Post\nlanguage: en-GB\nmood: {wet: very}\n---\nIt rained.',
    );
    expect(problems).toEqual([]);
    expect(draft).toMatchObject({
      title: 'Rain: 1984',
      publisher: 'The Gull',
      published: '2031-05-09T10:00:00Z',
      url: 'https://gull.example/1',
      author: 'Ana Brel',
      kind: 'post',
      language: 'en',
      text: 'Rain: 1984\n\nIt rained.',
      parts: [
        { kind: 'headline', start: 0, end: 10, voiceName: 'The Gull' },
        { kind: 'body', start: 12, end: 22, voiceName: 'The Gull' },
      ],
    });
  });

  test('keeps values as they are written', () => {
    const { draft } = read('---\ntitle: 1984\npublisher: ~\nauthor: no\n---\nx');
    expect([draft.title, draft.publisher, draft.author]).toEqual(['1984', null, 'no']);
  });

  const bomb = [
    'a: &a [x, x]',
    ...[...'bcdefgh'].map((name, i) => `${name}: &${name} [*${'abcdefgh'[i]}, *${'abcdefgh'[i]}]`),
    'title: *h',
  ];
  const faults: [string, string, string, number | null, string | null][] = [
    ['not YAML', 'title: a\npublisher: "b', 'malformed-front-matter', 3, null],
    ['a list', '- a', 'malformed-front-matter', 2, null],
    ['a key twice', 'title: a\ntitle: b', 'malformed-front-matter', 3, null],
    ['an alias bomb', bomb.join('\n'), 'malformed-front-matter', 2, null],
    ['deep', '['.repeat(30_000), 'malformed-front-matter', 2, null],
    ['another type', 'publisher: p\ntitle: [a]', 'wrong-type', 3, 'title'],
    ['no date', 'published: soon', 'bad-date', 2, 'published'],
    ['no kind', 'title: t\nkind: poem', 'unknown-kind', 3, 'kind'],
  ];
  test.each(faults)('%s', (_name, yaml, code, line, field) => {
    const { draft, problems } = read(`---\n${yaml}\n---\n\nIt rained.`);
    expect(problems).toMatchObject([{ code, severity: 'warning', field }]);
    expect(problems[0]?.line).toSatisfy(
      (at: number | null) => code === 'malformed-front-matter' || at === line,
    );
    expect(draft.text.endsWith('It rained.')).toBe(true);
  });
});
