import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts, type TextChange } from './compare-texts.ts';

/** `The quay [was|is] shut.` means two texts, and the change between them. */
function twoTexts(marked: string): [string, string] {
  const take = (side: 1 | 2) => marked.replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, ...sides) => sides[side - 1]);
  return [take(1), take(2)];
}

function changesOf(before: string, after: string): readonly TextChange[] {
  const compared = compareTexts(before, after);
  return compared.kind === 'changed' ? compared.changes : [];
}

/** The two texts as one with the changes marked. */
function mark(before: string, after: string): string {
  let [marked, at] = ['', 0];
  for (const change of changesOf(before, after)) {
    marked += `${after.slice(at, change.after[0])}[${before.slice(...change.before)}|${after.slice(...change.after)}]`;
    at = change.after[1];
  }
  return marked + after.slice(at);
}

describe('what is changed', () => {
  test.each([
    'The quay [was|is] shut.',
    '[The quay|A bridge] was shut.',
    'The quay was shut[|, the office said].',
    'The quay was [never |]shut.',
    'At [10:15|10:20] some [1,200|1,300] people came.',
    '[It’s|It’d] shut.',
    'One.\nThe quay [was|is] shut.\nThree.\n[|Four.]',
    'One.\n[Two.\nThree.|]',
    'He said [„nein|]“[|no”].',
    '港[口|湾]关闭了。',
    'ท่า[เ|แ]รือ',
    '[a|b]',
  ])('%s', (marked) => {
    const [before, after] = twoTexts(marked);
    const shown = mark(before, after);
    // Which of two equal words or blanks a change is drawn beside is all the same: both texts must come out of it.
    expect(twoTexts(shown)[1]).toBe(after);
    expect(shown.replace(/\s/g, '')).toBe(marked.replace(/\s/g, ''));
  });

  test.each<[string, string, string]>([
    ['same', 'The quay.', 'The quay.'],
    ['same', '', ''],
    ['same-words', 'The quay was shut.', 'The  quay\nwas shut. '],
    ['same-words', '', ' \n'],
    ['changed', '', 'a'],
    ['changed', 'Quay', 'quay'],
  ])('is %s between %j and %j', (kind, before, after) => {
    expect(compareTexts(before, after).kind).toBe(kind);
  });
});

const words = fc.array(fc.constantFrom('quay', 'shut', '1,200', '。', '港', ' ', '\n', '’'), {
  maxLength: 30,
});
const texts = words.map((parts) => parts.join(''));

describe('any two texts', () => {
  const solid = (text: string) => text.replace(/\s/g, '');
  /** A blank between two words tells them from one. */
  const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

  test('become each other by the changes, but for white space', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        let [rebuilt, at] = ['', 0];
        for (const change of changesOf(before, after)) {
          rebuilt += before.slice(at, change.before[0]) + after.slice(...change.after);
          at = change.before[1];
        }
        expect(solid(rebuilt + before.slice(at))).toBe(solid(after));
      }),
    );
  });

  test('have changes in order, each of which changes something', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        let last: TextChange = { before: [0, -1], after: [0, -1] };
        for (const change of changesOf(before, after)) {
          expect(change.before[0] > last.before[1] || change.after[0] > last.after[1]).toBe(true);
          expect(change.before[0]).toBeGreaterThanOrEqual(last.before[1]);
          expect(change.after[0]).toBeGreaterThanOrEqual(last.after[1]);
          expect(spaced(before.slice(...change.before))).not.toBe(spaced(after.slice(...change.after)));
          last = change;
        }
      }),
    );
  });
});

describe('texts that have nothing in common', () => {
  const many = (word: string, between: string, length = 30_000) =>
    Array.from({ length }, (_, n) => `${word}${n}`).join(between);

  test('in more than a few places are told coarsely from there on', () => {
    const part = (word: string) =>
      [0, 1, 2, 3, 4, 5].map((n) => `Same.\n${many(`${word}${n}`, ' ', 600)}`).join('\n');
    const compared = compareTexts(part('a'), part('b'));
    expect(compared).toMatchObject({ isCoarse: true, changes: { length: 6 } });
  });

  test.each([
    ['in lines', '\n'],
    ['in one line', ' '],
  ])('are told as one change, however long: %s', (_, between) => {
    const [before, after] = [`Same ${many('a', between)} end.`, `Same ${many('b', between)} end.`];
    expect(compareTexts(before, after)).toEqual({
      kind: 'changed',
      isCoarse: true,
      changes: [{ before: [5, before.length - 5], after: [5, after.length - 5] }],
    });
  });
});
