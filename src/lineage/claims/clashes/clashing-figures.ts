import type { Span } from '../../../model/span.ts';
import { canBeOne, type Figure } from '../figures.ts';
import { areRivalUnits, isMeasure, unitsIn } from '../measures.ts';
import type { Signature } from '../signature.ts';
import type { Clash } from './clash.ts';
import { countsPersons, kinship } from './concepts.ts';
import {
  areMisread,
  areOneToll,
  type FigurePair,
  figureSigns,
  figureSignsOf,
  middleOf,
} from './figure-signs.ts';
import weights from './figure-weights.json' with { type: 'json' };
import { sharedBeside } from './shared-beside.ts';

/**
 * Figures of one thing that cannot be one number: what is counted is the same, and so is something else that is said of it, or the one number is easily
 * taken for the other. `40 men left`, `400 men left`; not `a fee of 38 million`, `a release clause of 60 million`.
 */
export function clashingFigures(a: Signature, b: Signature): Clash | null {
  const pair = rivalFigures(a, b);
  if (pair === null) return null;
  const [one, two] = pair;
  const isOfUnits = areRivalUnits(one.counted, two.counted);
  const words = (figure: Figure): Span => [figure.start, isOfUnits ? figure.unitEnd : figure.end];
  return {
    kind: 'figures',
    change: isOfUnits && unitsIn(one.counted, two.counted) === null ? 'unit' : 'figure',
    isSlip: areMisread(one, two),
    words: [words(one), words(two)],
    odds: figureSignsOf(pair, a, b).reduce((sum, value, at) => sum + value * (values[at] ?? 0), 0),
    byLikeness: weights.likeness,
  };
}

const values = figureSigns.map((name) => weights[name]);

/** The first figures of two statements that are rivals; null where some can be one number, or nothing else is alike. */
export function rivalFigures(a: Signature, b: Signature): FigurePair | null {
  const pairs = a.figures.flatMap((one) =>
    b.figures
      .filter((two) => countOneThing(one, two) || areOneToll([one, two], a, b))
      .map((two): FigurePair => [one, two]),
  );
  if (pairs.some(([one, two]) => areOne(one, two))) return null;
  const found = pairs.find(([one, two]) => !one.isNoTotal && !two.isNoTotal && areNear(one, two));
  if (found === undefined) return null;
  return (areMisread(...found) && countAlike(...found)) || shareMore(found, a, b) ? found : null;
}

function shareMore([one, two]: FigurePair, a: Signature, b: Signature): boolean {
  return sharedBeside(a, b, new Set([one.counted, two.counted, one.unit, two.unit])) > 0;
}

/** Whether two figures are of one thing, or of the same sort of measure. */
function countOneThing(a: Figure, b: Figure): boolean {
  if (isMeasure(a.counted) || isMeasure(b.counted)) {
    return a.counted === b.counted || areRivalUnits(a.counted, b.counted);
  }
  // `more than 340 were poisoned`
  if (a.counted === 0 || b.counted === 0) return countsPersons(a.counted) || countsPersons(b.counted);
  return countAlike(a, b) || (countsPersons(a.counted) && countsPersons(b.counted));
}

function countAlike(a: Figure, b: Figure): boolean {
  return kinship(a.counted, b.counted) > leastKinship || areRivalUnits(a.counted, b.counted);
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
