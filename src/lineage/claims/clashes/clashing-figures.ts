import type { Span } from '../../../model/span.ts';
import { canBeOne, type Figure } from '../figures.ts';
import { areRivalUnits, isMeasure, unitsIn } from '../measures.ts';
import type { Signature } from '../signature.ts';
import { stemHashOf } from '../word-knowledge.ts';
import type { Clash } from './clash.ts';
import { countsPersons, kinship } from './concepts.ts';
import { nameOthers } from './name-others.ts';
import { sharedBeside } from './shared-beside.ts';

/**
 * Figures of one thing that cannot be one number: what is counted is the same, and so is something else that is said of it, or the one number is easily
 * taken for the other. `40 men left`, `400 men left`; not `a fee of 38 million`, `a release clause of 60 million`.
 */
export function clashingFigures(a: Signature, b: Signature): Clash | null {
  const pairs = a.figures.flatMap((one) =>
    b.figures.filter((two) => countOneThing(one, two)).map((two) => [one, two] as const),
  );
  if (pairs.some(([one, two]) => areOne(one, two))) return null;
  const found = pairs.find(([one, two]) => !one.isPart && !two.isPart && areNear(one, two));
  return found === undefined ? null : weigh(found, a, b);
}

function weigh([one, two]: readonly [Figure, Figure], a: Signature, b: Signature): Clash | null {
  const beside = sharedBeside(a, b, new Set([one.counted, two.counted, one.unit, two.unit]));
  const isMisread = areMisread(one, two);
  if (beside === 0 && !isMisread) return null;
  const isOfUnits = areRivalUnits(one.counted, two.counted);
  const words = (figure: Figure): Span => [figure.start, isOfUnits ? figure.unitEnd : figure.end];
  return {
    kind: 'figures',
    change: isOfUnits && unitsIn(one.counted, two.counted) === null ? 'unit' : 'figure',
    isSlip: isMisread,
    words: [words(one), words(two)],
    odds: Math.min(beside, mostBeside) + (isMisread ? ofMisreading : -doubtOf(one, a, b)),
  };
}

/** What speaks for figures of two things that were counted alike, as log-odds. */
function doubtOf(figure: Figure, a: Signature, b: Signature): number {
  const ofNames = nameOthers(a, b) ? ofOtherNames : 0;
  return ofNames + (areLongApart(a, b) ? ofOtherTime : 0) + (shares.has(figure.counted) ? ofShares : 0);
}

/** Of 350 reports of an election 92 pairs of claims were found to contradict each other with none of these, most of them polls of other months and of other people. */
const ofOtherNames = 1;
const ofOtherTime = 2;
const ofShares = 1;

/** What is counted in shares is counted of many things. */
const shares: ReadonlySet<number> = new Set('percent percentage point cent'.split(' ').map(stemHashOf));

/** Days between two reports after which what they count may have changed: a story of our cases goes on for seven weeks. */
const longestStory = 60;

function areLongApart({ published: a }: Signature, { published: b }: Signature): boolean {
  if (a === null || b === null) return false;
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000 > longestStory;
}

/** What speaks for figures of one thing: the words beside them, up to so much, and that one can be a slip for the other. */
const mostBeside = 2;
const ofMisreading = 1;

/** Whether two figures are of one thing, or of the same sort of measure. */
function countOneThing(a: Figure, b: Figure): boolean {
  if (isMeasure(a.counted) || isMeasure(b.counted)) {
    return a.counted === b.counted || areRivalUnits(a.counted, b.counted);
  }
  // `more than 340 were poisoned`
  if (a.counted === 0 || b.counted === 0) return countsPersons(a.counted) || countsPersons(b.counted);
  return (
    kinship(a.counted, b.counted) > leastKinship || (countsPersons(a.counted) && countsPersons(b.counted))
  );
}

/** Synonyms, and kinds of one thing of which there are few. */
const leastKinship = 0.5;

function areOne(a: Figure, b: Figure): boolean {
  const factor = unitsIn(a.counted, b.counted);
  if (factor === null) return !areRivalUnits(a.counted, b.counted) && canBeOne(a, b);
  return canBeOne({ ...a, low: a.low * factor * 0.9, high: a.high * factor * 1.1 }, b);
}

/** What one thing is said to number differs by some orders of magnitude at the most: thirty years are no rival of eight minutes. */
const furthest = 200;

function areNear(a: Figure, b: Figure): boolean {
  const ratio = (middleOf(a) * (unitsIn(a.counted, b.counted) ?? 1)) / middleOf(b);
  return Math.max(ratio, 1 / ratio) <= furthest || areMisread(a, b);
}

function middleOf({ low, high }: Figure): number {
  return (low + high) / 2;
}

/**
 * Whether one number is what comes of misreading or mishearing the other: a nought more or less, *fourteen* and *forty* or *four*, digits that
 * changed places, or the same number of something else.
 */
function areMisread(a: Figure, b: Figure): boolean {
  // `nine days` is no slip for `nine years`
  if (a.counted !== b.counted && unitsIn(a.counted, b.counted) !== null) return false;
  const readings = [a.low, middleOf(a)].flatMap((one) =>
    [b.low, middleOf(b)].map((two) => [one, two] as const),
  );
  return readings.some(([one, two]) => isMisreading(Math.min(one, two), Math.max(one, two)));
}

function isMisreading(less: number, more: number): boolean {
  const isTeen = more < 20 && more - less === 10;
  const isTy = less > 12 && less < 20 && more === (less - 10) * 10;
  const isNought = [1, 10, 100, 1000].some((factor) => less * factor === more);
  return isNought || isTeen || isTy || haveSameDigits(less, more);
}

function haveSameDigits(a: number, b: number): boolean {
  const digits = (value: number) => String(value).replace(/0+$/, '').split('').sort().join('');
  return digits(a).length > 1 && digits(a) === digits(b);
}
