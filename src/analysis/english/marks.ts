import { couldClose, couldOpen } from '../quotations/mark-place.ts';
import type { Marks } from '../quotations/marks.ts';

/** Marks that always open, with those that may close them. `„` closes with the high mark of either language. */
const openers: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['‟', '”'],
  ['«', '»'],
  ['‹', '›'],
  ['‘', '’'],
  ['‚', '‘’'],
]);

/**
 * Marks at the end of a word that leave something out although a quotation is open: `‘the players’ tunnel was shut,’`,
 * `‘nothin’ doing,’`; and those around `’n’`. A lower-case word follows them, and the mark that closes the quotation
 * stands ahead, before one that opens another. Read from the end, so that each mark is looked at once.
 */
function elidingMarks(
  text: string,
  offsets: readonly number[],
  start: number,
  end: number,
): ReadonlySet<number> {
  const elided = new Set<number>();
  const ahead = new Map<string, 'closes' | 'stops' | 'opens'>();
  for (const offset of offsets.toReversed()) {
    const mark = text.charAt(offset);
    if (mark === '‘') ahead.set('’', 'opens');
    if (mark !== "'" && mark !== '’') continue;
    if (isAroundN(text, offset)) elided.add(offset);
    else if (couldClose(text, offset, 1, start, end)) {
      const next = ahead.get(mark);
      const [word = ''] = /\p{L}{0,3}$/u.exec(text.slice(Math.max(start, offset - 3), offset)) ?? [];
      const leansOn = /^\s\p{Ll}/u.test(text.slice(offset + 1, offset + 3));
      const possessive = leansOn && word.endsWith('s');
      const dropped = leansOn && word.length > 2 && word.endsWith('in') && next === 'stops';
      if (dropped || (possessive && (next === 'closes' || next === 'stops'))) elided.add(offset);
      else if (!possessive) ahead.set(mark, /[,.!?…]/u.test(text.charAt(offset - 1)) ? 'stops' : 'closes');
    } else if (couldOpen(text, offset, 1, start, end)) ahead.set(mark, 'opens');
  }
  return elided;
}

/** `rock ’n’ roll`: either mark. */
function isAroundN(text: string, offset: number): boolean {
  return (
    /^['’]n['’]$/iu.test(text.slice(offset, offset + 3)) ||
    /^['’]n['’]$/iu.test(text.slice(Math.max(0, offset - 2), offset + 1))
  );
}

export const marks: Marks = { openers, elidingMarks };
