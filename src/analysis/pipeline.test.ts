import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribution, Marked } from '../model/attribution.ts';
import type { Document, Part } from '../model/document.ts';
import type { Findings } from '../model/findings.ts';
import type { Span } from '../model/span.ts';
import { analyse } from './pipeline.ts';

/** Words that the patterns look for, names, marks of every kind, and what breaks a careless reader of text. */
const soup = [
  'said',
  'says',
  'told',
  'denied that',
  'has not said whether',
  'according to',
  'citing',
  'quoted',
  'as saying',
  'was quoted by',
  'accused',
  'of burning',
  'claims that',
  'the claim that',
  'issued a warning that',
  'let it be known',
  'reportedly',
  'allegedly',
  'the alleged',
  'is said to',
  'dismissed as false',
  'in the words of',
  'by her account',
  'was not convinced that',
  'asked',
  'whether',
  'who said',
  'and said',
  'but',
  'which',
  'that',
  'it',
  'she',
  'they',
  'I',
  'we',
  'Mara Tolven',
  'the Ostrel Union',
  'Mr Keldin’s',
  'Governor Anna Reyl',
  'the ministry',
  'two officials',
  'a letter',
  'the Lantern',
  'KEMAR, Nov. 9 (Norwire) –',
  'ORLAN:',
  '@quay:',
  'the boats were gone',
  'it would rain',
  'to leave',
  'on Tuesday',
  'last week',
  'in 2031',
  'forty men',
  'ferry',
  'ran',
  'red',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '«',
  '»',
  '„',
  '``',
  "''",
  '(',
  ')',
  '[',
  ']',
  ',',
  '.',
  ':',
  ';',
  '!',
  '?',
  '…',
  '–',
  '—',
  '--',
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\u2029',
  '\u0000',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u200f',
  '\ufeff',
  '\ud83d',
  '\ude00',
  '😀',
  'e\u0301',
  'قال الوزير',
  'שלום',
  '大臣は言った',
  'O’Brien',
  'players’',
  '’tis',
  '€5.50',
  'https://a.example/x?y=1',
  '<b>',
  '{source',
  '\\',
];

const soupText = fc
  .array(fc.tuple(fc.constantFrom(...soup), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
  .map((words) => words.map(([word, space]) => word + space).join(''));

/** UTF-16 code units in any order, surrogates alone among them. */
const unitText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((units) => String.fromCharCode(...units));

const anyText = fc.oneof({ weight: 6, arbitrary: soupText }, fc.string({ unit: 'binary' }), unitText);

interface Cut {
  readonly at: number;
  readonly kind: Part['kind'];
  readonly voiceName: string | null;
}

const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.nat({ max: 400 }),
  kind: fc.constantFrom('headline', 'body', 'comment'),
  voiceName: fc.constantFrom(null, 'The Lantern', 'Mara Tolven', 'Ostrel Union', '', '\ud83d', 'قال'),
});

const anyDocument = fc
  .tuple(
    anyText,
    fc.array(cut, { maxLength: 3 }),
    fc.constantFrom<Document['kind']>('article', 'statement', 'post', 'transcript', 'unknown'),
  )
  .map(([text, cuts, kind]) => documentOf(text, partsOf(text, cuts), kind));

function partsOf(text: string, cuts: readonly Cut[]): Part[] {
  const first: Cut = { at: 0, kind: 'body', voiceName: 'The Lantern' };
  const inside = cuts.filter(({ at }) => at < text.length).sort((a, b) => a.at - b.at);
  return [first, ...inside].map(({ at, kind, voiceName }, index) => {
    const end = inside[index]?.at ?? text.length;
    return { kind, start: at, end, voice: null, voiceName };
  });
}

function documentOf(text: string, parts: readonly Part[], kind: Document['kind'] = 'article'): Document {
  return {
    id: 'd-00000000000000aa',
    evidence: `sha256-${'0'.repeat(64)}`,
    path: 'a.txt',
    url: null,
    capture: null,
    mediaType: 'text/plain',
    record: null,
    kind,
    title: null,
    publisher: 'The Lantern',
    author: null,
    published: '2031-05-09',
    modified: null,
    statedBy: {},
    language: 'en',
    text,
    parts,
    gaps: [],
    lines: [{ start: 0, line: 1 }],
    reader: 'text/1',
  };
}

function article(text: string): Document {
  return documentOf(text, partsOf(text, []));
}

/** Runs a check over what is found in any document; a failure shows the document. */
function holds(check: (found: Findings, document: Document) => void): void {
  fc.assert(
    fc.property(anyDocument, (document) => check(analyse(document), document)),
    { numRuns: 300 },
  );
}

function rolesOf({ source, cue, content }: Attribution): Marked[] {
  return [source, cue, content].filter((role) => role !== null);
}

function isWithin([start, end]: Span, [from, to]: Span): boolean {
  return from <= start && end <= to;
}

/** What is wrong with the spans of one role: empty, out of order, or overlapping; null when nothing is. */
function disorder(spans: readonly Span[]): string | null {
  if (spans.length === 0) return 'no span';
  const wrong = spans.findIndex(
    ([start, end], index) => end <= start || start < (spans[index - 1]?.[1] ?? 0),
  );
  return wrong < 0 ? null : `span ${wrong} of ${JSON.stringify(spans)}`;
}

describe('what is found in any document', () => {
  test('spans cut exactly the text that they name', () => {
    holds(({ attributions, statements, times }, { text }) => {
      const cutOf = (spans: readonly Span[]): string =>
        spans.map(([start, end]) => text.slice(start, end)).join(' … ');
      for (const role of [...attributions.flatMap(rolesOf), ...statements])
        expect(role.text).toBe(cutOf(role.spans));
      for (const time of times) expect(time.text).toBe(text.slice(time.start, time.end));
    });
  });

  test('spans are not empty, in order, and do not overlap within a role', () => {
    holds(({ attributions, statements, times }) => {
      for (const { spans } of [...attributions.flatMap(rolesOf), ...statements])
        expect(disorder(spans)).toBeNull();
      for (const { start, end } of times) expect(start).toBeLessThan(end);
    });
  });

  test('an attribution and a statement lie in one part, a mention in the text', () => {
    holds(({ attributions, statements, entities }, { parts, text }) => {
      const isInOnePart = (spans: readonly Span[]): boolean =>
        parts.some(({ start, end }) => spans.every((span) => isWithin(span, [start, end])));
      for (const one of attributions)
        expect(isInOnePart(rolesOf(one).flatMap(({ spans }) => spans))).toBe(true);
      for (const { spans } of statements) expect(isInOnePart(spans)).toBe(true);
      for (const { start, end } of entities.flatMap(({ mentions }) => mentions)) {
        expect(disorder([[start, end]])).toBeNull();
        expect(end).toBeLessThanOrEqual(text.length);
      }
    });
  });

  test('a source, cue and content stand apart', () => {
    holds(({ attributions }) => {
      for (const { source, cue, content } of attributions) {
        const spans = [...(source?.spans ?? []), ...(cue?.spans ?? []), ...content.spans];
        expect(disorder(spans.toSorted((a, b) => a[0] - b[0]))).toBeNull();
      }
    });
  });

  test('a parent exists, holds the content of its child, and is not below it', () => {
    holds(({ attributions }) => {
      const byId = new Map(attributions.map((one) => [one.id, one]));
      for (const child of attributions.filter(({ parent }) => parent !== null)) {
        const spans = byId.get(child.parent ?? '')?.content.spans ?? [];
        expect(child.content.spans.every((span) => spans.some((around) => isWithin(span, around)))).toBe(
          true,
        );
        const above = new Set<string>();
        for (let id: string | null = child.id; id !== null; id = byId.get(id)?.parent ?? null) {
          expect(above.has(id)).toBe(false);
          above.add(id);
        }
      }
    });
  });

  test('ids are unique, and every id that is named exists', () => {
    holds(({ attributions, statements, entities, document }) => {
      for (const records of [attributions, statements, entities]) {
        expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
      }
      const known = new Set([...entities, ...attributions].map(({ id }) => id));
      const named = [
        ...document.parts.map(({ voice }) => voice),
        ...attributions.map(({ source }) => source?.entity ?? null),
        ...statements.flatMap(({ chain }) =>
          chain.flatMap(({ entity, attribution }) => [entity, attribution]),
        ),
      ];
      expect(named.filter((id) => id !== null && !known.has(id))).toEqual([]);
    });
  });

  test('a source that is bound to an entity holds one of its mentions', () => {
    holds(({ attributions, entities }) => {
      const mentions = new Map(entities.map(({ id, mentions }) => [id, mentions]));
      for (const { source } of attributions) {
        if (source?.entity == null) continue;
        const [start, end] = source.spans[0] ?? [0, 0];
        const held = mentions.get(source.entity)?.filter((one) => one.start >= start && one.end <= end);
        expect(held).not.toEqual([]);
      }
    });
  });

  test('attributions come in order of where they start, a parent before its children', () => {
    holds(({ attributions }) => {
      const starts = attributions.map((one) =>
        Math.min(...rolesOf(one).flatMap(({ spans }) => spans.map(([start]) => start))),
      );
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    });
  });

  test('a statement’s chain starts with the voice of its part and follows the attributions inwards', () => {
    holds(({ attributions, statements, document }) => {
      const byId = new Map(attributions.map((one) => [one.id, one]));
      const outwards = (id: string | null): (string | null)[] =>
        id === null ? [null] : [id, ...outwards(byId.get(id)?.parent ?? null)];
      for (const { chain, spans } of statements) {
        const part = document.parts.find(
          ({ start, end }) => start <= (spans[0]?.[0] ?? 0) && (spans[0]?.[0] ?? 0) < end,
        );
        expect(chain[0]).toMatchObject({ entity: part?.voice ?? null, attribution: null });
        for (const [at, { attribution }] of chain.slice(1).entries()) {
          expect(attribution).not.toBeNull();
          // Of who told something and who was told it, both are in one attribution.
          expect(outwards(attribution)).toContain(chain[at]?.attribution);
        }
      }
    });
  });
});

describe('the same document gives the same findings', () => {
  test('twice in a row, and whatever was read in between', () => {
    fc.assert(
      fc.property(anyDocument, fc.array(anyDocument, { maxLength: 3 }), (document, others) => {
        const before = JSON.stringify(analyse(document));
        for (const other of others) analyse(other);
        expect(JSON.stringify(analyse(document))).toBe(before);
      }),
      { numRuns: 100 },
    );
  });

  test('and leaves the document as it was', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const before = JSON.stringify(document);
        analyse(document);
        expect(JSON.stringify(document)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});

/** Reports with two parties in them, `A` and `B` standing for their names. */
const bodyReports = [
  'The A said on Monday that the B had shelled the harbour. A spokesman for the B denied that its men had fired at all.',
  'The A accused the B of burning the mill. “They came at night,” the A said, “and they left nothing.” The B rejected the accusation.',
  'According to the A, citing two officials in the B, the truce ended at noon. The B has not said whether it will return to the talks.',
  'The A quoted the B as saying that forty men had crossed the river.\n\nThe B issued a warning that it would close the road.',
  'The A’s claim that the B had sold the land was dismissed as false by the B. It was not convinced that the A had read the deed.',
  'A: We never agreed to this.\n\nB: They signed it in March.\n\nA: That is a lie.',
  'The B, the A insisted, will leave the valley by Friday. “We will not,” said the B.',
  'The alleged attack on the A was the work of the B, the council said. Reportedly, the A let it be known that the B would pay.',
];

const personReports = [
  'A said that B had taken the money. “He is lying,” B told the Lantern. A declined to say whether he would sue.',
  '“I never met B,” said A. “And I never will.” B, who was told by A to wait, claimed that the door was locked.',
  'B denied a claim by A that the ballots had been moved. According to A, the seals were broken.',
  'A was quoted by the Lantern as saying that B “knew about the leak”. B demanded that A apologise.',
];

describe('no side is treated in another way', () => {
  const bodies = [
    ['Torvel League', 'Hastin League'],
    ['Ostrel Union', 'Kelvan Front'],
    ['Meridan Council', 'Sabrion Council'],
  ] as const;
  const persons = [
    ['Mr Dorran', 'Mr Keldin'],
    ['Anna Sorel', 'Mara Tovin'],
    ['Governor Hale', 'Governor Lunt'],
  ] as const;
  const cases = [
    ...bodyReports.flatMap((report) => bodies.map(([a, b]) => ({ report, a, b }))),
    ...personReports.flatMap((report) => persons.map(([a, b]) => ({ report, a, b }))),
  ];

  test.each(cases)('$a and $b: $report', ({ report, a, b }) => {
    expect(a.length).toBe(b.length);
    const swap = swapWords(a.split(' '), b.split(' '));
    const text = report.replace(/\b[AB]\b/g, (letter) => (letter === 'A' ? a : b));
    const found = analyse(article(text));
    expect(found.attributions.length).toBeGreaterThan(1);
    expect(comparable(analyse(article(swap(text))))).toEqual(comparable(found, swap));
  });
});

/** Puts each word of one list in the place of its fellow in the other, and the other way round. */
function swapWords(a: readonly string[], b: readonly string[]): (text: string) => string {
  const pairs = a.flatMap((word, index): [string, string][] => [
    [word, b[index] ?? ''],
    [b[index] ?? '', word],
  ]);
  const fellows = new Map(pairs);
  return (text) => text.replace(/\p{L}+/gu, (word) => fellows.get(word) ?? word);
}

/** Findings with names where ids of entities were, in an order that does not depend on ids, and with names swapped. */
function comparable(
  { entities, attributions, statements, times }: Findings,
  swap = (text: string) => text,
): unknown {
  const ids = new Map(entities.map(({ id, name }) => [id, name]));
  const named = JSON.stringify({
    entities: entities.map((entity) => JSON.stringify({ ...entity, id: null })),
    attributions,
    statements,
    times,
  }).replace(/e-[0-9a-f]{16}/g, (id) => ids.get(id) ?? id);
  const swapped = JSON.parse(swap(named)) as { entities: string[] };
  return { ...swapped, entities: swapped.entities.sort() };
}
