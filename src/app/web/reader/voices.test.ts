import { describe, expect, test } from 'vitest';
import type { Shapes } from '../api/client.ts';
import { depthsOf, voicesOf } from './voices.ts';

const attribution = (id: string, parent: string | null, source: string | null): Shapes['Attribution'] => ({
  id,
  parent,
  source: source === null ? null : { spans: [[0, 1]], text: source, entity: null },
  cue: null,
  content: { spans: [[4, 9]], text: '' },
  quoting: 'indirect',
  attitude: id === 'c' ? 'denies' : 'affirms',
  review: null,
  confidence: 1,
  by: '',
});

const page = {
  document: { parts: [{ kind: 'body', start: 0, end: 10, voice: 'e-1', voiceName: 'the Gull' }] },
  names: { 'e-1': 'The Gull' },
} as unknown as Shapes['DocumentPage'];

describe('depthsOf', () => {
  test('counts the attributions around each, whatever their order', () => {
    const all = [attribution('c', 'b', 'C'), attribution('a', null, 'A'), attribution('b', 'a', 'B')];
    expect(Object.fromEntries(depthsOf(all))).toEqual({ a: 1, b: 2, c: 3 });
  });

  test('ends where a parent is missing or comes round again', () => {
    const lost = depthsOf([attribution('a', 'gone', 'A')]);
    expect(lost.get('a')).toBe(1);
    const round = depthsOf([attribution('a', 'b', 'A'), attribution('b', 'a', 'B')]);
    expect([...round.values()].every((depth) => depth >= 1)).toBe(true);
  });
});

test('voicesOf begins with the voice of the part and ends with the source, which alone takes a position', () => {
  const all = [attribution('a', null, 'A'), attribution('b', 'a', null), attribution('c', 'b', 'C')];
  const [, , innermost] = all;
  if (innermost === undefined) throw new Error('not made');
  const voices = voicesOf(page, new Map(all.map((one) => [one.id, one])), innermost);
  expect(voices.map(({ name, stance }) => `${name} ${stance}`)).toEqual([
    'The Gull reports',
    'A reports',
    'null reports',
    'C denies',
  ]);
});
