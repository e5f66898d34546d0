import { bodyWords } from '../../text/names/body-words.ts';
import { compareNames } from '../../text/names/compare-names.ts';
import type { ParsedName } from '../../text/names/parsed-name.ts';

const linking = new Set(['of', 'for', 'in', 'at']);

/** Nouns of bodies that split, so that one word more names another of them: `Democratic Party`, `Social Democratic Party`. */
const splitting = new Set(
  `party front movement army league alliance union congress brigade brigades council coalition organisation organization
  ministry department committee forces force group state government`.split(/\s+/),
);

/**
 * Whether a body's name is a longer one without what readers do without: the place behind its `of` (`Dawn Movement of
 * Tesmara`, also turned: `Office of the Governor of Deyla`, `Governor’s Office`), common nouns at its end (`Football Club`),
 * or words before it, where no such bodies split.
 */
export function isCutShort(short: ParsedName, long: ParsedName): boolean {
  if (isThin(short) || compareNames(short, long).verdict !== 'compatible') return false;
  const own = contentWords(short.folded);
  const other = contentWords(long.folded);
  const left = other.filter((word) => !own.includes(word));
  if (left.length === 0 || own.some((word) => !other.includes(word))) return false;
  const all = long.folded.split(' ');
  const link = all.findLastIndex((word) => linking.has(word));
  const tail = link < 0 ? [] : all.slice(link + 1);
  const common = new Set(long.tokens.filter(({ isCommon }) => isCommon).map(({ text }) => text));
  if (left.every((word) => tail.includes(word) || bodyWords.has(word) || common.has(word))) return true;
  return left.every((word, index) => other[index] === word) && !splitting.has(other.at(-1) ?? '');
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
