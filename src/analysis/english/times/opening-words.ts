import { type Words, wordAt } from '../../times/word.ts';
import {
  CARDINALS,
  DAY_PARTS,
  EDGES,
  MONTHS,
  ORDINALS,
  SEASONS,
  SHIFTS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  UNITS,
  VAGUE_PARTS,
  WEEKDAYS,
} from './vocabulary.ts';

const OPENING_WORDS: ReadonlySet<string> = new Set([
  ...[MONTHS, SHORT_MONTHS, WEEKDAYS, SHORT_WEEKDAYS, SEASONS, UNITS, SHIFTS, CARDINALS, ORDINALS].flatMap(
    (names) => [...names.keys()],
  ),
  ...DAY_PARTS,
  ...VAGUE_PARTS,
  ...EDGES,
  ...['yesterday', 'today', 'tonight', 'tomorrow'],
  ...['the', 'a', 'an', 'these', 'very', 'in', 'several', 'few', 'some', 'many', 'final', 'ad', 'q', 'h'],
]);

/** Whether an expression can begin at word `at`. Spares all readers the nine words in ten that begin none. */
export function canOpen(words: Words, at: number): boolean {
  const { kind, text } = wordAt(words, at);
  return kind === 'number' || (kind === 'word' && OPENING_WORDS.has(text));
}
