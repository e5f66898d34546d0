import type { Problem } from '../model/problem.ts';

/** How much was left out: whole files, and records within files. */
export interface LeftOut {
  readonly files: number;
  readonly records: number;
}

/** Nothing was left out. */
export const NOTHING_LEFT_OUT: LeftOut = { files: 0, records: 0 };

/** What these problems left out, added to what was before: an error with a line is that of a record. */
export function addLeftOut({ files, records }: LeftOut, problems: readonly Problem[]): LeftOut {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const ofRecords = errors.filter(({ line }) => line !== null).length;
  return { files: files + errors.length - ofRecords, records: records + ofRecords };
}
