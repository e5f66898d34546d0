import { describe, expect, test } from 'vitest';
import type { Shapes } from '../api/client.ts';
import { passageAt, planReading, stepFrom } from './reading-plan.ts';

const text = 'Ann said that Bob said that it rained. It was cold.';

/** The stretch of some words in the text. */
function stretch(words: string): number[] {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

const marked = (words: string) => ({ spans: [stretch(words)], text: words });

const attribution = (id: string, parent: string | null, words: readonly [string, string, string]) =>
  ({
    id,
    parent,
    source: { ...marked(words[0]), entity: null },
    cue: marked(words[1]),
    content: marked(words[2]),
    quoting: 'indirect',
    attitude: 'affirms',
    review: null,
    confidence: 1,
    by: '',
  }) satisfies Shapes['Attribution'];

const statement = (id: string, words: string, by: string | null) =>
  ({ id, ...marked(words), chain: [{ attribution: by }] }) as unknown as Shapes['Statement'];

const page = {
  document: {
    text,
    parts: [{ kind: 'body', start: 0, end: text.length, voice: null, voiceName: null }],
    gaps: [],
    redactions: [],
  },
  attributions: [
    attribution('a-1', null, ['Ann', 'said', 'that Bob said that it rained']),
    attribution('a-2', 'a-1', ['Bob', 'said that it', 'that it rained']),
  ],
  names: {},
} as unknown as Shapes['DocumentPage'];

const plan = planReading(page, [
  statement('s-1', 'that it rained', 'a-2'),
  statement('s-2', 'It was cold.', null),
]);

describe('passageAt', () => {
  test.each([
    ['rained', 's-1'],
    ['It was', 's-2'],
    ['Bob', 's-1'],
    ['Ann', 'a-1'],
    ['that Bob', 'a-1'],
  ])('whoever points at “%s” means %s', (words, id) => {
    expect(passageAt(plan, text.indexOf(words))?.id).toBe(id);
  });

  test('where nothing is marked nothing is meant', () => {
    expect(passageAt(plan, text.indexOf('. It'))).toBeNull();
  });
});

test('one walks through statements, and through attributions of which none tells', () => {
  expect(plan.passages.map(({ id }) => id)).toEqual(['a-1', 's-1', 's-2']);
  const walked: string[] = [];
  for (let at = stepFrom(plan, null, 0, 1); at !== null; at = stepFrom(plan, at, 0, 1)) walked.push(at.id);
  expect(walked).toEqual(['a-1', 's-1', 's-2']);
  expect(stepFrom(plan, null, text.length, -1)?.id).toBe('s-2');
  expect(stepFrom(plan, plan.byId.get('a-1') ?? null, 0, -1)).toBeNull();
});

test('gaps are told block by block', () => {
  const words = 'Alpha.\n\nBeta.\n\nGamma.';
  const gap = { start: 8, end: 13, language: 'de' };
  const document = { ...page.document, text: words, parts: [], gaps: [gap] };
  const gaps = planReading({ ...page, document, attributions: [] }, []).gaps;
  expect([...gaps.keys()]).toEqual([1]);
});
