import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport } from './read-report.ts';
import { compareSketches, copyKeysOf, leastShared, sketchOf } from './sketch-of.ts';

function sketch(text: string) {
  return sketchOf(readReport({ id: 'x', text, parts: [], publisher: null, author: null, published: null }));
}

const story =
  'The harbour pilot refused to board the listing freighter on Tuesday night, three sailors recalled. ' +
  'Dredgers had widened the silted channel only a week before, and the owner ignored two written warnings.';

describe('worth aligning', () => {
  test.each<[string, string, boolean]>([
    ['the same words', story, true],
    ['one sentence among others', `Ministers met. ${story.slice(0, 98)} Nobody slept.`, true],
    [
      'other words for most of it',
      'Three sailors remember how the pilot of the harbour would not board a freighter that was listing. The owner, they add, ' +
        'had ignored warnings, and dredgers widened the channel, which had silted.',
      true,
    ],
    [
      'another event',
      'Ministers agreed on a budget after long talks, and the opposition walked out in protest.',
      false,
    ],
    ['nothing', '', false],
  ])('%s', (_, text, expected) => {
    expect(compareSketches(sketch(story), sketch(text)) >= leastShared).toBe(expected);
  });
});

const word = fc.constantFrom(
  ...'harbour pilot freighter anchor dredger the of Marek 12 lighthouse meadow'.split(' '),
);
const text = fc.array(word, { maxLength: 400 }).map((words) => words.join(' '));

describe('whatever the text', () => {
  test('the number of keys has a bound, and they are in rising order', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (one) => {
        const keys = [...copyKeysOf(sketch(one))];
        expect(keys.length).toBeLessThanOrEqual(128);
        expect(keys).toEqual(keys.toSorted((a, b) => a - b));
      }),
    );
  });

  test('exchanging them makes no difference, and none is nearer to a text than itself', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [sketch(one), sketch(other)];
        expect(compareSketches(a, b)).toBe(compareSketches(b, a));
        expect(compareSketches(a, b)).toBeLessThanOrEqual(compareSketches(a, a));
      }),
    );
  });

  test('what one keeps of a row that both have, the other keeps too, where it keeps as much', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [sketch(`${one} ${story}`), sketch(`${story} ${other}`)];
        expect(compareSketches(a, b) > 0 || a.rows.length + b.rows.length === 0).toBe(true);
      }),
    );
  });
});
