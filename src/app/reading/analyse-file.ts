import { analyse } from '../../analysis/pipeline.ts';
import { readEvidence } from '../../ingest/read-evidence.ts';
import type { Document } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import { type Problem, problem } from '../../model/problem.ts';
import { applyDecisions, maskProblem } from '../decisions/apply-decisions.ts';
import { gapProblem } from '../gaps.ts';
import type { SourceFile } from './source-file.ts';

/** What reading and analysing one file gave. */
export interface FileFindings {
  /** One for each document in the file, in the file's order. */
  readonly findings: readonly Findings[];
  readonly problems: readonly Problem[];
  /** Files within it that were passed over, since no reader knows their format. */
  readonly skipped: number;
  /** Ids of the decisions whose documents were found in it; left out where there are none. */
  readonly decided?: readonly string[];
}

/** Reads a file's bytes and analyses every document in it. Never throws: what fails becomes a problem of that file. */
export async function analyseFile(
  { path, bytes, entry, lost, decisions = [] }: Omit<SourceFile, 'evidence'>,
  analyseDocument = analyse,
): Promise<FileFindings> {
  if (lost !== null) return { findings: [], problems: [maskProblem(lost, decisions)], skipped: 0 };
  const findings: Findings[] = [];
  let problems: Problem[] = [];
  const decided: string[] = [];
  let skipped = 0;
  try {
    const reading = await readEvidence({ path, bytes, entry });
    skipped = reading.skipped;
    problems = [...reading.problems];
    for (const document of reading.documents) {
      const laidOver = decisions.length === 0 ? document : applyDecisions(document, decisions);
      const found = 'code' in laidOver ? laidOver : tryAnalysing(laidOver, analyseDocument);
      decided.push(...decisions.filter(({ record }) => record === document.record).map(({ id }) => id));
      if ('code' in found) {
        problems.push(found);
        continue;
      }
      findings.push(found);
      const gap = gapProblem(found.document);
      if (gap !== null) problems.push(gap);
    }
  } catch (error) {
    problems.push(analysisFailed(path, entry?.record ?? null, error));
  }
  const masked = problems.map((one) => maskProblem(one, decisions));
  return { findings, problems: masked, skipped, ...(decided.length === 0 ? {} : { decided }) };
}

function tryAnalysing(document: Document, analyseDocument: typeof analyse): Findings | Problem {
  try {
    return analyseDocument(document);
  } catch (error) {
    return analysisFailed(document.path, document.record, error);
  }
}

/** The problem of a file, or of one record in it, that the analysis could not get through. */
export function analysisFailed(path: string, record: string | null, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  const what = record === null ? 'The file' : `The record ${JSON.stringify(record)}`;
  return problem(
    'error',
    'analysis-failed',
    `${what} was left out, because its analysis failed (${reason}).`,
    'This is a fault of hearsay: please report it, with the file if you may.',
    { path },
  );
}
