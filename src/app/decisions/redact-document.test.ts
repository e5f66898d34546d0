import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Redaction } from '../../model/decision.ts';
import type { Document, LineAnchor, Part } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { lineAt } from '../../text/line-anchors.ts';
import { bareDocument } from '../evaluation/relations/bare-document.ts';
import { passageOf } from './passage.ts';
import { joined, redactDocument as redact } from './redact-document.ts';

const decided = {
  kind: 'redaction',
  id: 'p-0123456789abcdef',
  evidence: 'sha256-0',
  record: null,
  document: 'd-0',
  by: { kind: 'person', name: 'Ines Varga' },
  time: '2031-05-10T09:00:00.000Z',
  reason: 'a witness',
  salt: '00',
  mark: '█',
} as const;

function everywhere(...words: readonly string[]): Redaction & { readonly id: string } {
  return { ...decided, where: 'everywhere', words, passages: [] };
}

/** Of what stands in `[…]`; the text without the brackets comes with it. */
function pointedOut(marked: string): {
  readonly text: string;
  readonly redaction: Redaction & { readonly id: string };
} {
  const spans: Span[] = [];
  const text = marked.replace(/\[([^\]]*)\]/g, (_, inner: string, at: number) => {
    spans.push([at - 2 * spans.length, at - 2 * spans.length + inner.length]);
    return inner;
  });
  return { text, redaction: passagesOf(text, spans) };
}

function passagesOf(text: string, spans: readonly Span[]): Redaction & { readonly id: string } {
  const passages = spans.map((span) => passageOf(text, span));
  return { ...decided, where: 'passages', words: passages.map((one) => one.text), passages };
}

function documentOf(text: string, known: Partial<Document> = {}): Document {
  return { ...bareDocument('a.txt', text), ...known };
}

function redactDocument(...given: Parameters<typeof redact>): Document | null {
  return redact(...given)?.document ?? null;
}

describe('the text', () => {
  test.each([
    ['[Ana Vell] said it.', '█ said it.'],
    ['Said by [Ana], of [Sarrel].', 'Said by █, of █.'],
    ['One\n[two\nthree] four.', 'One\n█ four.'],
  ])('%j becomes %j', (marked, expected) => {
    const { text, redaction } = pointedOut(marked);
    expect(redactDocument(documentOf(text), redaction)?.text).toBe(expected);
  });

  test.each([
    ['moved by what comes before it', '[Ana] said it.', 'Menu\n\nAna said it.', 'Menu\n\n█ said it.'],
    [
      'told by what stands around it',
      'Ana left. Later [Ana] said it.',
      'Ana left. Then Ana went. Later Ana said it.',
      'Ana left. Then Ana went. Later █ said it.',
    ],
    ['not there any more', '[Ana] said it.', 'Somebody said it.', null],
    ['in places that look alike', 'x [Ana] x', 'y Ana y and y Ana y', null],
  ])('of another reader, in which the passage is %s', (_what, marked, other, expected) => {
    const { redaction } = pointedOut(marked);
    expect(redactDocument(documentOf(other), redaction)?.text ?? null).toBe(expected);
  });

  test('of another reader that gives the words in fewer places is not taken', () => {
    const { passages } = pointedOut('[Ana] and [Ana]').redaction;
    const redaction = { ...everywhere('Ana'), passages };
    expect(redactDocument(documentOf('Ana and Ana and Ana'), redaction)?.text).toBe('█ and █ and █');
    expect(redactDocument(documentOf('Ana and A n a'), redaction)).not.toBeNull();
    expect(redactDocument(documentOf('Ana and 4na'), redaction)).toBeNull();
  });
});

describe('what is known of the document', () => {
  const redacted = redactDocument(
    documentOf('ANA VELL SPEAKS\n\nShe spoke.', {
      title: 'Ana Vell speaks',
      publisher: 'The Vell Post',
      author: 'Ana Véll',
      url: 'https://lantern.example/ana%2Dvell-speaks',
      capture: { url: 'https://lantern.example/?by=AnaVell', at: null },
      path: 'pile/ana-vell.txt',
      record: 'inbox/AnaVell@gull.example',
      statedBy: { url: 'link rel=canonical', title: 'title element' },
      parts: [{ kind: 'body', start: 0, end: 27, voice: null, voiceName: 'Ana Vell' }],
    }),
    everywhere('Ana Vell'),
  );

  test('holds the words nowhere', () => {
    expect(redacted).toMatchObject({
      text: '█ SPEAKS\n\nShe spoke.',
      title: '█ speaks',
      publisher: 'The Vell Post',
      author: '█',
      url: null,
      capture: null,
      path: 'pile/█.txt',
      record: 'inbox/█@gull.example',
      statedBy: { title: 'title element' },
      redactions: [[0, 1]],
    });
    expect(redacted?.parts[0]?.voiceName).toBe('█');
    expect(JSON.stringify(redacted)).not.toMatch(/ana.?.?.?v[eé]ll/i);
  });
});

test('marks of an earlier redaction move with the text, and a mark within a new one is gone', () => {
  const first = redactDocument(documentOf('Then Ana and Jo left with Mara.'), everywhere('Jo', 'Mara'));
  expect(first?.redactions).toEqual([
    [13, 14],
    [25, 26],
  ]);
  const second = first && redactDocument(first, passagesOf(first.text, [[5, 14]]));
  expect(second?.text).toBe('Then █ left with █.');
  expect(second?.redactions).toEqual([
    [5, 6],
    [17, 18],
  ]);
  expect(second?.id).not.toBe(first?.id);
});

test('whatever is redacted: what remains stands in its part and on its line, and each mark in one part', () => {
  const layout = fc.record({
    pieces: fc.array(fc.stringMatching(/^[a-z\n ]{1,12}$/), { minLength: 1, maxLength: 6 }),
    cuts: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 4 }),
    anchors: fc.array(fc.nat(), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(layout, ({ pieces, cuts, anchors }) => {
      const text = pieces.join('');
      const document = documentOf(text, { parts: partsOf(pieces), lines: anchorsOf(text, anchors) });
      const spans = joined(
        cuts.map(
          ([at, length]): Span => [at % text.length, Math.min(text.length, (at % text.length) + length)],
        ),
      );
      const redacted = redactDocument(document, { ...passagesOf(text, spans), words: ['nothing'] });
      expect(redacted).not.toBeNull();
      if (redacted === null) return;
      const left = remaining(document, spans);
      const now = remaining(redacted, redacted.redactions ?? []);
      expect(now.map(({ letter, part, line }) => [letter, part, line])).toEqual(
        left.map(({ letter, part, line }) => [letter, part, line]),
      );
      for (const [start, end] of redacted.redactions ?? []) {
        expect(redacted.text.slice(start, end)).toBe('█');
        const around = redacted.parts.filter((part) => part.start < end && start < part.end);
        expect(around.filter((part) => start < part.start || part.end < end)).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

function partsOf(pieces: readonly string[]): Part[] {
  let start = 0;
  return pieces.map((piece): Part => {
    const part = { kind: 'body', start, end: start + piece.length, voice: null, voiceName: null } as const;
    start = part.end;
    return part;
  });
}

function anchorsOf(text: string, offsets: readonly number[]): LineAnchor[] {
  const starts = [...new Set([0, ...offsets.map((one) => one % text.length)])].sort((a, b) => a - b);
  return starts.map((start, n) => ({ start, line: 1 + 100 * n }));
}

/** Every letter outside of the spans, with the number of its part and its line. White space may go with what it parts. */
function remaining(document: Document, spans: readonly Span[]) {
  const { text, parts, lines } = document;
  return [...text].flatMap((letter, at) => {
    if (letter.trim() === '' || spans.some(([start, end]) => start <= at && at < end)) return [];
    const part = parts.findIndex(({ start, end }) => start <= at && at < end);
    return [{ letter, part, line: lineAt(text, lines, at) }];
  });
}
