import type { Attitude, Attribution } from '../../model/attribution.ts';
import type { UngroupedStatement } from '../../model/findings.ts';

/** The word for a voice's position; `reports` where it only passes on what another has said. */
export type StanceWord = Attitude | 'reports';

/**
 * A source's position as its cue tells it, except that who is never more than a messenger in the chains of the
 * statements is said to report.
 */
export function stanceWord(attribution: Attribution, statements: readonly UngroupedStatement[]): StanceWord {
  if (attribution.attitude !== 'affirms') return attribution.attitude;
  const links = statements
    .flatMap((statement) => statement.chain)
    .filter((link) => link.attribution === attribution.id);
  const onlyReports = links.length > 0 && links.every((link) => link.stance === 'reports');
  return onlyReports ? 'reports' : attribution.attitude;
}

/** When what this attribution claims is said to have happened (ISO 8601); null where no statement says. */
export function timeSpokenOf(
  attribution: Attribution,
  statements: readonly UngroupedStatement[],
): string | null {
  const own = statements.filter((statement) => statement.chain.at(-1)?.attribution === attribution.id);
  return own.find((statement) => statement.when !== null)?.when ?? null;
}
