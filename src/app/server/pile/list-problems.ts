import type { Problem } from '../../../model/problem.ts';
import type { Workspace } from '../../../store/workspace.ts';

/** More are only counted. */
const most = 1_000;

/** What was left out or doubtful in all that is held; errors before warnings, else in the order of the evidence. */
export function listProblems(workspace: Workspace): { problems: Problem[]; more: number } {
  const all = workspace.evidence.problems();
  const problems = all.toSorted(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
  return { problems: problems.slice(0, most), more: Math.max(0, all.length - most) };
}
