import { compareNames } from '../../text/names/compare-names.ts';
import type { ParsedName } from '../../text/names/parsed-name.ts';

const linking = new Set(['of', 'for', 'in', 'at']);

/** What readers leave out at the end of a body's name, since it makes no other body of it: a school or institute would. */
const trailing = new Set(
  'company co corporation corp incorporated inc limited ltd plc llc group holdings club football fc newspaper online agency'.split(
    ' ',
  ),
);

/** What a firm does, at the end of its name: whoever leaves it out means the same one where two names of persons or places are left. */
const trades = new Set(
  `catering chemical chemicals motor motors food foods shipping logistic logistics line lines airline airlines airway airways railway
  railways laboratory laboratories industry industries mill mills work works engineering construction energy mining steel timber
  transport freight pharmaceuticals pharma brewery breweries dairies farms partners associates systems technologies`
    .trim()
    .split(/\s+/u),
);

/**
 * Whether a body's name is a longer one without what readers do without: the place behind its last `of` (`Dawn Movement of
 * Tesmara`, also turned: `Office of the Governor of Deyla`, `Governor’s Office`), or what companies have at their end. All of it is
 * left out and nothing else: the Center for Politics and the Center for Responsive Politics are two.
 */
export function isCutShort(short: ParsedName, long: ParsedName): boolean {
  return !isThin(short) && leavesOutTheSpare(short, long);
}

/** The same of names that many bodies have: `National Laboratory` of `National Laboratory for Food Hygiene`. */
export function leavesOutTheSpare(short: ParsedName, long: ParsedName): boolean {
  if (compareNames(short, long).verdict !== 'compatible') return false;
  const own = contentWords(short.folded);
  const other = contentWords(long.folded);
  const left = other.filter((word) => !own.includes(word));
  if (left.length === 0 || own.some((word) => !other.includes(word))) return false;
  const all = long.folded.split(' ');
  const link = all.findLastIndex((word) => linking.has(word));
  const tail = link < 0 ? [] : contentWords(all.slice(link + 1).join(' '));
  const isSpare = (word: string) => trailing.has(word) || (isOwnName(short) && trades.has(word));
  return (
    left.every((word) => tail.includes(word) || isSpare(word)) && tail.every((word) => left.includes(word))
  );
}

/** Whether a name has two words at least that few bodies have: `Kettle & Rowe`. */
function isOwnName({ tokens }: ParsedName): boolean {
  return tokens.filter(({ isCommon, role }) => !isCommon && role === 'word').length > 1;
}

/**
 * The words in front that a shorter name leaves out of a longer one, all of whose other words it has in their order: `sarrel` of `Sarrel
 * Island Lines`, called `Island Lines`. Null where it leaves out others, or none.
 */
export function leadLeftOut(short: ParsedName, long: ParsedName): string | null {
  if (!long.folded.endsWith(` ${short.folded}`)) return null;
  return long.folded.slice(0, -short.folded.length - 1);
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
