import type { Shapes } from '../api/client.ts';

type Problem = Shapes['Problem'];

/** Problems of one kind. */
export interface ProblemGroup {
  readonly code: string;
  readonly problems: readonly Problem[];
}

/** By their codes, in the order in which each first comes. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  return [...Map.groupBy(problems, ({ code }) => code)].map(([code, all]) => ({ code, problems: all }));
}
