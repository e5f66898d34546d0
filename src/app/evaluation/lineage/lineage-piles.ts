import type { LineageReport } from './lineage-report.ts';
import { readLineages } from './read-lineages.ts';
import { makePile } from './synthetic/make-pile.ts';

/** Reports that are read together. */
export type LineagePile = readonly LineageReport[];

/** In place of a path: made-up piles. A file that is called so is written `./synthetic`. */
export const synthetic = 'synthetic';

/** About 1,900 reports in 240 stories: the interval of parents is then about three points wide, and all of it takes a quarter of a minute. */
const madePiles = 40;

/** Any other seed would do; rules were tried on others. */
const firstSeed = 20310509;

/**
 * The piles of a path: one, of a file, of which `most` reports are taken; of `synthetic`, `most` piles that are made up, 40 at most.
 *
 * @throws ProblemError `bad-corpus` where a file is malformed.
 */
export function lineagePiles(path: string, most: number): LineagePile[] {
  if (path !== synthetic) return [readLineages(path).slice(0, most)];
  return Array.from({ length: Math.min(madePiles, most) }, (_, at) => madePile(at + 1));
}

/** With ids that no other pile has. */
function madePile(number: number): LineagePile {
  const rename = (id: string): string => `p${number}-${id}`;
  return makePile(firstSeed + number).map((report) => ({
    ...report,
    id: rename(report.id),
    story: rename(report.story),
    parents: report.parents.map(rename),
    alike: report.alike.map(rename),
  }));
}
