import type { Problem } from '../../model/problem.ts';
import type { GapCounts } from '../gaps.ts';
import { count } from './count.ts';

/** What a summary counts. */
interface Counts {
  readonly documents: number;
  readonly attributions: number;
  readonly held?: number;
  readonly skipped: number;
  readonly gaps?: GapCounts;
  readonly problems: readonly Problem[];
}

/** `read 13 documents, 58 attributions, 1 file left out`. Of the rest, what is none is not said. */
export function summary(
  verb: string,
  { documents, attributions, held = 0, skipped, gaps = {}, problems }: Counts,
): string {
  return [
    `${verb} ${count(documents, 'document')}`,
    count(attributions, 'attribution'),
    ...(held > 0 ? [`${count(held, 'file')} already held`] : []),
    ...leftOut(problems),
    ...inOtherLanguages(gaps),
    ...(skipped > 0 ? [`${count(skipped, 'file')} of other formats passed over`] : []),
  ].join(', ');
}

/** In how many documents, and in which languages, attributions were not looked for. */
function inOtherLanguages(gaps: GapCounts): string[] {
  const each = Object.entries(gaps).map(([tag, documents]) => `${tag} (${count(documents, 'document')})`);
  return each.length === 0 ? [] : [`attribution not available in ${each.join(' and ')}`];
}

/** How many files, or records within files, the errors left out. Nothing where there is none. */
function leftOut(problems: readonly Problem[]): string[] {
  const errors = problems.filter((problem) => problem.severity === 'error');
  const records = errors.filter((problem) => problem.line !== null).length;
  const files = errors.length - records;
  return [
    ...(files > 0 ? [`${count(files, 'file')} left out`] : []),
    ...(records > 0 ? [`${count(records, 'record')} left out`] : []),
  ];
}

/** True when something was left out. */
export function isIncomplete(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
