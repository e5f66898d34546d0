import { compareNames } from '../../text/names/compare-names.ts';
import type { ParsedName } from '../../text/names/parsed-name.ts';

const linking = new Set(['of', 'for', 'in', 'at']);

/** What readers leave out at the end of a body's name, since it makes no other body of it: a school or institute would. */
const trailing = new Set(
  'company co corporation corp incorporated inc limited ltd plc llc group holdings club football fc newspaper online agency'.split(
    ' ',
  ),
);

/**
 * Whether a body's name is a longer one without what readers do without: the place behind its last `of` (`Dawn Movement of
 * Tesmara`, also turned: `Office of the Governor of Deyla`, `Governor’s Office`), or what companies have at their end. All of it is
 * left out and nothing else: the Center for Politics and the Center for Responsive Politics are two.
 */
export function isCutShort(short: ParsedName, long: ParsedName): boolean {
  if (isThin(short) || compareNames(short, long).verdict !== 'compatible') return false;
  const own = contentWords(short.folded);
  const other = contentWords(long.folded);
  const left = other.filter((word) => !own.includes(word));
  if (left.length === 0 || own.some((word) => !other.includes(word))) return false;
  const all = long.folded.split(' ');
  const link = all.findLastIndex((word) => linking.has(word));
  const tail = link < 0 ? [] : contentWords(all.slice(link + 1).join(' '));
  return (
    left.every((word) => tail.includes(word) || trailing.has(word)) &&
    tail.every((word) => left.includes(word))
  );
}

/** Whether a name has no word that others have not too. */
export function isThin({ tokens }: ParsedName): boolean {
  return tokens.every(({ isCommon, role }) => isCommon || role !== 'word');
}

/** The words of a folded name that tell something, without the s of a plural or an owner. */
export function contentWords(folded: string): string[] {
  const words = folded.split(' ').filter((word) => word.length > 1 && !linking.has(word) && word !== 'the');
  return words.map((word) => word.replace(/s$/, ''));
}
