import type { Distortion } from '../../model/claim.ts';
import { clashingFigures } from './compare-figures.ts';
import type { ComparedPair } from './compared-pair.ts';
import type { Figure } from './figures.ts';
import { areRivalUnits } from './measures.ts';
import type { Signature } from './signature.ts';

/**
 * What the later of two statements made of the earlier one’s figure; null where nothing says that it has it from there: it names the other’s
 * publisher or source as where it has it from, or comes from the same source.
 *
 * @param isLater whether the second was published after the first
 * @param wordsOf the words at a span of the statement’s document
 */
export function distortionIn(
  { a, b }: ComparedPair,
  isLater: boolean,
  wordsOf: (statement: Signature, start: number, end: number) => string,
): Omit<Distortion, 'of'> | null {
  const [before, after] = isLater ? [a, b] : [b, a];
  const figures = clashingFigures(before.figures, after.figures);
  if (figures === null || before.document === after.document || !comesFrom(after, before)) return null;
  const isOfUnits = areRivalUnits(figures[0].unit, figures[1].unit);
  const words = (statement: Signature, figure: Figure) =>
    wordsOf(statement, figure.start, isOfUnits ? figure.unitEnd : figure.end);
  return {
    kind: isOfUnits ? 'unit' : 'figure',
    before: words(before, figures[0]),
    after: words(after, figures[1]),
    statement: after.statement,
  };
}

function comesFrom(after: Signature, before: Signature): boolean {
  const told = [...after.voices, ...after.source];
  return [before.publisher, before.source].some(
    (name) => name.length > 0 && name.every((word) => told.includes(word)),
  );
}
