import { stemHashOf } from './word-knowledge.ts';

const kinds: readonly string[] = [
  'crown dollar euro florin franc guilder krona krone krone lira mark peso pound real rouble ruble rupee rand shekel shilling thaler yen yuan zloty dinar dirham forint leu lev baht won cent penny',
  'inch foot yard mile metre meter kilometre kilometer centimetre centimeter league',
  'gram kilogram kilo ton tonne ounce stone',
  'litre liter gallon barrel pint',
  'second minute hour day week fortnight month year decade',
];

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
