import type { Figure } from '../figures.ts';
import { isMeasure, unitsIn } from '../measures.ts';
import type { Signature } from '../signature.ts';
import { stemHashOf } from '../word-knowledge.ts';
import { conceptsIn, countsPersons } from './concepts.ts';

/**
 * What is seen in two statements whose figures of one thing cannot be one number, each with its weight in figure-weights.json; `likeness`, how much
 * else speaks for one claim, comes from `compareStatements`.
 */
export const figureSigns = [
  'constant',
  'likeness',
  // a nought more, digits that changed places
  'slip',
  // people of whom both tell that they died, were hurt, left: what two reports of one event count once
  'toll',
  // per cent: what is counted in shares is counted of many things
  'shares',
  // one of the statements counts more of it: `Ana has 11 votes, Bo 10`
  'several',
  // how long after the other one of the reports came
  'days apart',
  'one document',
] as const;

/** The values of `figureSigns` but for the likeness, which is 0. */
export function figureSignsOf(pair: FigurePair, a: Signature, b: Signature): number[] {
  const [one, two] = pair;
  return [
    1,
    0,
    Number(areMisread(one, two)),
    Number(areOneToll(pair, a, b)),
    Number(shares.has(one.counted) || shares.has(two.counted)),
    Number(countsMore(one, a) || countsMore(two, b)),
    Math.min(1, daysApart(a, b) / mostDays),
    Number(a.document === b.document),
  ];
}

/** Of two statements a figure each. */
export type FigurePair = readonly [Figure, Figure];

const shares: ReadonlySet<number> = new Set('percent percentage point cent'.split(' ').map(stemHashOf));

/** Whether two figures count people, as one of them says outright, of whom both statements tell the same: `nine dockers died`, `thirty people were killed`. */
export function areOneToll([one, two]: FigurePair, a: Signature, b: Signature): boolean {
  if (!countsPersons(one.counted) && !countsPersons(two.counted)) return false;
  if (isMeasure(one.counted) || isMeasure(two.counted)) return false;
  return !conceptsIn(a).isDisjointFrom(conceptsIn(b));
}

function countsMore(figure: Figure, { figures }: Signature): boolean {
  return figures.some((other) => other.start !== figure.start && other.counted === figure.counted);
}

/** After a month as much may have changed as ever will: of the contradictions of seven invented cases all are between reports of three weeks. */
const mostDays = 30;

/** 0 where either day is not known. */
function daysApart({ published: a }: Signature, { published: b }: Signature): number {
  if (a === null || b === null) return 0;
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

/**
 * Whether one number is what comes of misreading or mishearing the other: a nought more or less, *fourteen* and *forty* or *four*, digits that
 * changed places, or the same number of something else.
 */
export function areMisread(a: Figure, b: Figure): boolean {
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

/** The middle of what a figure can mean. */
export function middleOf({ low, high }: Figure): number {
  return (low + high) / 2;
}
