import { type Problem, problem } from '../../model/problem.ts';

/** A warning for each decision that does not count, since nobody is there any more of whom it speaks. */
export function notPlacedProblems(notPlaced: Iterable<string>): Problem[] {
  return [...notPlaced].map((id) =>
    problem(
      'warning',
      'decision-without-entity',
      `The decision ${id} does not count: nobody of whom it speaks is in the workspace any more.`,
      'It counts again once they are; `hearsay decisions` says what it was.',
    ),
  );
}

/** A warning for each decision of claims that does not count, since too few of the statements of which it speaks are there any more. */
export function claimsNotPlacedProblems(notPlaced: Iterable<string>): Problem[] {
  return [...notPlaced].map((id) =>
    problem(
      'warning',
      'decision-without-statement',
      `The decision ${id} does not count: too few of the statements of which it speaks are in the workspace any more.`,
      'It counts again once they are; `hearsay decisions` says what it was.',
    ),
  );
}
