import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marks as english } from '../english/marks.ts';
import { splitParagraphs } from '../tokens/paragraphs.ts';
import { findQuotations } from './find-quotations.ts';
import type { Quotation } from './quotation.ts';

function quotationsOf(text: string): Quotation[] {
  return findQuotations(text, splitParagraphs(text), english);
}

/** The text with `⟦` before and `⟧` behind each quotation; their nesting is that of the quotations. */
function marked(text: string, quotations: readonly Quotation[]): string {
  const opening = new Map<number, number>();
  const closing = new Map<number, number>();
  for (const { start, end } of quotations) {
    opening.set(start, (opening.get(start) ?? 0) + 1);
    closing.set(end, (closing.get(end) ?? 0) + 1);
  }
  let result = '';
  for (let at = 0; at <= text.length; at += 1) {
    result += '⟧'.repeat(closing.get(at) ?? 0) + '⟦'.repeat(opening.get(at) ?? 0) + text.charAt(at);
  }
  return result;
}

function unmarked(text: string): string {
  return text.replace(/[⟦⟧]/g, '');
}

const styles = `
  curly double              | She said ⟦“no”⟧ twice.
  curly single              | She said ⟦‘no’⟧ twice.
  straight double           | She said ⟦"no"⟧ twice.
  straight single           | She said ⟦'no'⟧ twice.
  guillemets                | She said ⟦«no»⟧ twice.
  spaced guillemets         | She said ⟦« no »⟧ twice.
  single guillemets         | She said ⟦‹no›⟧ twice.
  low and high, German      | She said ⟦„no“⟧ twice.
  low and high, Polish      | She said ⟦„no”⟧ twice.
  low single                | She said ⟦‚no‘⟧ twice.
  doubled, as in TeX        | She said ⟦\`\`no''⟧ twice.
  doubled straight          | She said ⟦''no''⟧ twice.
  two beside each other     | ⟦“One.”⟧ ⟦“Two.”⟧
  two that touch            | ⟦“One.”⟧⟦“Two.”⟧
  the whole text            | ⟦“No.”⟧
  empty                     | ⟦“”⟧
  after a bracket           | He left (⟦“gladly”⟧).
  after a dash              | He left—⟦“gladly”⟧—and came back.
  before a semicolon        | He called it ⟦"a lie"⟧; she did not.
`;

const nesting = `
  single in double          | ⟦“He told me ⟦‘run’⟧ and I ran,”⟧ she said.
  double in single          | ⟦‘He told me ⟦“run”⟧ and I ran,’⟧ she said.
  both end together         | ⟦“He told me ⟦‘run.’⟧”⟧
  both begin together       | ⟦“⟦‘Run’⟧ is what he told me.”⟧
  straight single in double | ⟦"He told me ⟦'run'⟧ and I ran,"⟧ she said.
  straight double in single | ⟦'He told me ⟦"run"⟧ and I ran,'⟧ she said.
  curly in straight         | ⟦"He told me ⟦“run”⟧ and I ran,"⟧ she said.
  guillemets in curly       | ⟦“He told me ⟦«run»⟧ and I ran,”⟧ she said.
  curly in guillemets       | ⟦«He told me ⟦“run”⟧ and I ran,»⟧ she said.
  three deep                | ⟦“She says ⟦‘he told me ⟦“run”⟧ twice’⟧ and I believe her.”⟧
  two inside                | ⟦“First ⟦‘yes’⟧, then ⟦‘no’⟧.”⟧
`;

const apostrophes = `
  contractions              | I don’t know and he can't say.
  contraction in single     | ⟦‘I don’t know,’⟧ he said.
  straight contraction      | ⟦'I don't know,'⟧ he said.
  elision at the start      | ’Tis late, and ’twas dark in the ’90s.
  straight elision          | 'Twas dark, rock 'n' roll was loud in the '90s.
  possessive in single      | ⟦‘The mayor’s car is gone,’⟧ he said.
  plural possessive         | The players’ tunnel was shut.
  possessive in double      | ⟦“The players’ tunnel was shut,”⟧ he said.
  possessive in single      | ⟦‘The players’ tunnel was shut,’⟧ he said.
  straight possessive        | ⟦'The players' tunnel was shut,'⟧ he said.
  name with an apostrophe   | O’Brien and D'Arcy left.
  feet and minutes          | He is 6' tall and left at 5' past.
  inches                    | The hole is 12" wide.
  elided ending             | ⟦‘Nothin’ doing,’⟧ he said.
  possessive, then a mark    | The workers’ ⟦‘strike’⟧ went on.
  two quotations, first in s | He said ⟦‘yes’⟧ and then ⟦‘no’⟧ to her.
  two straight, first in s   | He said ⟦'yes'⟧ and then ⟦'no'⟧ to her.
  a title, then a possessive | She wrote ⟦‘Two Sisters’⟧ and left the players’ tunnel.
  two possessives            | ⟦‘The players’ and the fans’ gates were shut,’⟧ he said.
  and cut to its n           | ⟦‘Rock ’n’ roll is over,’⟧ he said.
  a quotation that ends in in | ⟦‘Come in’⟧ and ⟦‘go out’⟧ were all he said.
`;

const unbalanced = `
  an opening mark alone     | She said ⟦“we will see.⟧
  a closing mark alone      | She said we will see.”
  a single opening alone    | She said ‘we will see.
  a straight mark alone     | She said "we will see.
  a straight single alone   | She said 'we will see.
  a closing one, then a pair No.”| She said ⟦“yes”⟧.
  only marks                | ⟦“”⟧ " ' ’
  an inner one left open    | ⟦“He said ‘run and I ran.”⟧
  an inner one left closed  | ⟦“He said run’ and I ran.”⟧
`;

/** Rows of `title | text`. */
function table(rows: string): [title: string, text: string][] {
  return rows
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => row.split('|'))
    .map(([title = '', text = '']) => [title.trim(), text.trim()]);
}

describe.each([
  ['each style of marks', styles],
  ['quotations in quotations', nesting],
  ['apostrophes', apostrophes],
  ['marks without a partner', unbalanced],
])('%s', (_, rows) => {
  test.each(table(rows))('%s', (_title, expected) => {
    const text = unmarked(expected);
    expect(marked(text, quotationsOf(text))).toBe(expected);
  });
});

describe('a speech over several paragraphs', () => {
  /** The number of each quotation’s speech, in order. */
  function speeches(text: string): number[] {
    return quotationsOf(text).map(({ speech }) => speech);
  }

  const opened = '“We waited.\n\n“We waited again.\n\n“Nobody came.”';

  test('opens a mark in each and closes only the last', () => {
    expect(marked(opened, quotationsOf(opened))).toBe(
      '⟦“We waited.⟧\n\n⟦“We waited again.⟧\n\n⟦“Nobody came.”⟧',
    );
    expect(new Set(speeches(opened)).size).toBe(1);
  });

  test('an unclosed mark shows in where the words end', () => {
    expect(quotationsOf(opened).map(({ end, innerEnd }) => end - innerEnd)).toEqual([0, 0, 1]);
  });

  test.each([
    ['guillemets', '«We waited.\n\n«Nobody came.»', [1, 1]],
    ['single marks', '‘We waited.\n\n‘Nobody came.’', [1, 1]],
    ['straight marks', '"We waited.\n\n"Nobody came."', [1, 1]],
    ['lines that end in CRLF', '“We waited.\r\n\r\n“Nobody came.”', [1, 1]],
    ['two speeches', '“We waited.\n\n“Nobody came.”\n\n“Who are you?”', [1, 1, 2]],
    ['a speech and what it quotes', '“He said ‘wait’.\n\n“Nobody came.”', [1, 2, 1]],
    ['closed marks make speeches of their own', '“We waited.”\n\n“Nobody came.”', [1, 2]],
    ['another style does not go on', '“We waited.\n\n«Nobody came.»', [1, 2]],
    ['words before the mark do not go on', '“We waited.\n\nShe said: “Nobody came.”', [1, 2]],
  ])('%s', (_, text, expected) => {
    const numbers = speeches(text);
    const order = [...new Set(numbers)];
    expect(numbers.map((number) => order.indexOf(number) + 1)).toEqual(expected);
  });
});

const marks = ['“', '”', '‘', '’', '"', "'", '`', '„', '‟', '‚', '«', '»', '‹', '›'];
const pieces = [
  'a',
  's',
  'ins',
  ' ',
  '.',
  ',',
  '\n',
  '\n\n',
  '\r\n\r\n',
  '\u0000',
  '\ud83d',
  '\ude00',
  '😀',
  '\u0301',
  'ש',
];
const markedProse = fc
  .array(fc.constantFrom(...marks, ...pieces), { maxLength: 60 })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(
  { weight: 4, arbitrary: markedProse },
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...marks), { maxLength: 40 }).map((only) => only.join('')),
);

describe('in any text', () => {
  function holds(check: (quotations: readonly Quotation[], text: string) => void): void {
    fc.assert(
      fc.property(anyText, (text) => check(quotationsOf(text), text)),
      { numRuns: 1000 },
    );
  }

  test('a quotation starts with its mark, ends within its paragraph, and holds its own words', () => {
    holds((quotations, text) => {
      for (const { start, innerStart, innerEnd, end } of quotations) {
        expect(marks).toContain(text.charAt(start));
        expect(start < innerStart && innerStart <= innerEnd && innerEnd <= end).toBe(true);
        expect(splitParagraphs(text).some(([from, to]) => from <= start && end <= to)).toBe(true);
      }
    });
  });

  test('quotations come by start and never cross', () => {
    holds((quotations) => {
      for (const [index, { start, end }] of quotations.entries()) {
        for (const other of quotations.slice(index + 1)) {
          expect(other.start > start && (other.start >= end || other.end <= end)).toBe(true);
        }
      }
    });
  });

  test('the parent is the innermost quotation whose words hold this one', () => {
    holds((quotations) => {
      for (const inner of quotations) {
        const around = quotations.filter(
          ({ innerStart, innerEnd }) => innerStart <= inner.start && inner.end <= innerEnd,
        );
        expect(inner.parent).toBe(around.at(-1) ?? null);
      }
    });
  });

  test('depends on each paragraph alone, but for the number of the speech', () => {
    holds((_, text) => {
      const paragraphs = splitParagraphs(text);
      const closed = (list: readonly Quotation[]) =>
        list.filter(({ end, innerEnd }) => end > innerEnd).map(({ start, end }) => [start, end]);
      const apart = paragraphs.flatMap((paragraph) => findQuotations(text, [paragraph], english));
      expect(closed(findQuotations(text, paragraphs, english))).toEqual(closed(apart));
    });
  });
});

test.each([...marks, '“a ', '‘a’ ', '“‘', "'s "])('ten thousand times %s', (mark) => {
  const text = mark.repeat(10_000);
  for (const { start, end } of quotationsOf(text)) expect(start < end && end <= text.length).toBe(true);
});
