import type { GapCounts } from '../gaps.ts';
import type { LeftOut } from '../left-out.ts';
import { count } from './count.ts';

/** What a summary counts. */
interface Counts {
  readonly documents: number;
  readonly attributions: number;
  readonly held?: number;
  readonly skipped: number;
  readonly gaps?: GapCounts;
  readonly leftOut: LeftOut;
}

/** `read 13 documents, 58 attributions, 1 file left out`. Of the rest, what is none is not said. */
export function summary(
  verb: string,
  { documents, attributions, held = 0, skipped, gaps = {}, leftOut }: Counts,
): string {
  return [
    `${verb} ${count(documents, 'document')}`,
    count(attributions, 'attribution'),
    ...(held > 0 ? [`${count(held, 'file')} already held`] : []),
    ...wordsOf(leftOut),
    ...inOtherLanguages(gaps),
    ...(skipped > 0 ? [`${count(skipped, 'file')} of other formats passed over`] : []),
  ].join(', ');
}

/** In how many documents, and in which languages, attributions were not looked for. */
function inOtherLanguages(gaps: GapCounts): string[] {
  const each = Object.entries(gaps).map(([tag, documents]) => `${tag} (${count(documents, 'document')})`);
  return each.length === 0 ? [] : [`attribution not available in ${each.join(' and ')}`];
}

/** Nothing where nothing was left out. */
function wordsOf({ files, records }: LeftOut): string[] {
  return [
    ...(files > 0 ? [`${count(files, 'file')} left out`] : []),
    ...(records > 0 ? [`${count(records, 'record')} left out`] : []),
  ];
}

/** True when something was left out. */
export function isIncomplete({ files, records }: LeftOut): boolean {
  return files + records > 0;
}
