import { textAt, type Words, wordAt } from '../../times/word.ts';
import {
  CARDINALS,
  DAY_PARTS,
  DECADES,
  EDGES,
  FEASTS,
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
  ...[...FEASTS.keys()].map((name) => name.split(' ')[0] ?? ''),
  ...['yesterday', 'today', 'tonight', 'tomorrow'],
  ...['the', 'a', 'an', 'these', 'very', 'in', 'several', 'few', 'some', 'many', 'final', 'ad', 'q', 'h'],
]);

/** What can stand behind “the” in an expression, besides what can open one: “the weekend”, “the ’90s”, “the nineties”. */
const AFTER_THE: ReadonlySet<string> = new Set(['weekend', "'", '’', '‘', ...DECADES.keys()]);

/** What can stand behind “a” or “an”: a unit of time, or a word for a number of them. */
const AFTER_A: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...['couple', 'few', 'number', 'dozen', 'hundred', 'fortnight', 'hours'],
]);

/** Whether an expression can begin at word `at`. Spares all readers nearly every word that begins none. */
export function canOpen(words: Words, at: number): boolean {
  const { kind, text } = wordAt(words, at);
  if (kind !== 'word') return kind === 'number';
  if (!OPENING_WORDS.has(text)) return false;
  // Words that are everywhere open little: what stands behind them tells.
  if (text === 'the') return canOpen(words, at + 1) || AFTER_THE.has(textAt(words, at + 1));
  if (text === 'a' || text === 'an') return AFTER_A.has(textAt(words, at + 1));
  return text !== 'in' || canOpen(words, at + 1);
}
