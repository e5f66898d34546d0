import { stemHashOf } from './word-knowledge.ts';

const kinds: readonly string[] = [
  'crown dollar euro florin franc guilder krona krone krone lira mark peso pound real rouble ruble rupee rand shekel shilling thaler yen yuan zloty dinar dirham forint leu lev baht won cent penny',
  'inch foot yard mile metre meter kilometre kilometer centimetre centimeter league',
  'gram kilogram kilo ton tonne ounce stone',
  'litre liter gallon barrel pint',
  'second minute hour day week fortnight month year decade',
];

/** How many of the smallest unit of their kind those units are that everybody takes for the same. */
const sizes: ReadonlyMap<number, number> = new Map(
  (
    [
      ['second', 1],
      ['minute', 60],
      ['hour', 3600],
      ['day', 86_400],
      ['week', 604_800],
      ['fortnight', 1_209_600],
      ['month', 2_629_800],
      ['year', 31_557_600],
      ['decade', 315_576_000],
      ['metre', 1],
      ['meter', 1],
      ['kilometre', 1000],
      ['kilometer', 1000],
      ['yard', 0.9144],
      ['mile', 1609.344],
      ['gram', 1],
      ['kilogram', 1000],
      ['kilo', 1000],
      ['tonne', 1e6],
      ['litre', 1],
      ['liter', 1],
    ] as const
  ).map(([word, size]): [number, number] => [stemHashOf(word), size]),
);

/**
 * By what the number of one unit is to be multiplied to be one of the other (`three days`, `72 hours`); null where that is not known: what a crown is in
 * florins changes.
 *
 * @param a hash of a stem
 */
export function unitsIn(a: number, b: number): number | null {
  if (a === b) return 1;
  const [one, two] = [sizes.get(a), sizes.get(b)];
  return areRivalUnits(a, b) && one !== undefined && two !== undefined ? one / two : null;
}

/** Whether a word measures rather than counts things: metres, hours, crowns. */
export function isMeasure(a: number): boolean {
  return kindOf.has(a);
}

const kindOf: ReadonlyMap<number, number> = new Map(
  kinds.flatMap((words, kind) => words.split(' ').map((word): [number, number] => [stemHashOf(word), kind])),
);

/**
 * Whether two words measure the same sort of thing by two units, as florins and crowns do: then the same number says two things. Other nouns
 * behind a number may be two words for one (forty men, forty fighters).
 *
 * @param a hash of a stem
 */
export function areRivalUnits(a: number, b: number): boolean {
  const kind = kindOf.get(a);
  return kind !== undefined && a !== b && kind === kindOf.get(b);
}
