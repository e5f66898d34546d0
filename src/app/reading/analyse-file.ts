import { analyseWithin } from '../../analysis/pipeline.ts';
import { mostDrafts, TooManyDrafts } from '../../analysis/too-many-drafts.ts';
import { readEvidence } from '../../ingest/read-evidence.ts';
import type { Decision } from '../../model/decision.ts';
import type { Document } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import { type Problem, problem } from '../../model/problem.ts';
import { applyDecisions, type LaidOver, maskProblem } from '../decisions/apply-decisions.ts';
import { gapProblem } from '../gaps.ts';
import { lostReviews, reviewNotPlaced } from '../reviews/lost-reviews.ts';
import type { SourceFile } from './source-file.ts';

/** What the findings of one file may take in memory, in bytes, as estimated: half of what Node allows itself in 8 GiB. */
const mostKept = 1024 ** 3;

/**
 * Bytes that are kept for a document, for each of its characters and for each attribution with its statements and entities:
 * records of 43 characters with one attribution took 4.1 kB, those of 330 with 2.5 attributions 9.7 kB.
 */
const kept = { document: 1_500, character: 2, attribution: 3_000 };

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

/**
 * Reads a file's bytes and analyses every document in it. Never throws: what fails becomes a problem of that file. What might
 * take more memory than there is, is left out.
 *
 * @param limits - attributions of one document, and about how many bytes the findings may take
 */
export async function analyseFile(
  { path, bytes, entry, lost, decisions = [] }: Omit<SourceFile, 'evidence'>,
  analyseDocument = analyseWithin,
  limits: AnalysisLimits = { attributions: mostDrafts, kept: mostKept },
): Promise<FileFindings> {
  if (lost !== null) return { findings: [], problems: [maskProblem(lost, decisions)], skipped: 0 };
  const findings: Findings[] = [];
  const problems: Problem[] = [];
  const decided: string[] = [];
  let skipped = 0;
  try {
    const reading = await readEvidence({ path, bytes, entry });
    skipped = reading.skipped;
    for (const one of reading.problems) problems.push(one);
    for (const { record } of reading.documents)
      decided.push(...decisions.filter((one) => one.record === record).map(({ id }) => id));
    for (const one of analyseAll(reading.documents, decisions, analyseDocument, limits)) {
      if ('code' in one) problems.push(one);
      else findings.push(one);
    }
  } catch (error) {
    problems.push(analysisFailed(path, entry?.record ?? null, error));
  }
  const masked = problems.map((one) => maskProblem(one, decisions));
  return { findings, problems: masked, skipped, ...(decided.length === 0 ? {} : { decided }) };
}

/** How much is analysed of one file. */
interface AnalysisLimits {
  /** Of one document. */
  readonly attributions: number;
  /** Bytes of memory, about. */
  readonly kept: number;
}

/** What was found in each document, with what was decided of it, or why it was left out; and what part of one was not looked at. */
function* analyseAll(
  documents: readonly Document[],
  decisions: readonly Decision[],
  analyseDocument: typeof analyseWithin,
  limits: AnalysisLimits,
): Generator<Findings | Problem> {
  let bytes = 0;
  for (const [n, document] of documents.entries()) {
    if (bytes > limits.kept) {
      yield tooMuch(document, documents.length - n);
      return;
    }
    const laidOver = decisions.length === 0 ? { document, reviews: [] } : applyDecisions(document, decisions);
    const found =
      'code' in laidOver ? laidOver : tryAnalysing(laidOver, analyseDocument, limits.attributions);
    yield found;
    if ('code' in found) continue;
    bytes += bytesKept(found);
    const gap = gapProblem(found.document);
    if (gap !== null) yield gap;
    const own = decisions.filter(({ record }) => record === document.record);
    for (const one of lostReviews(found.attributions, own)) yield reviewNotPlaced(document.path, one);
  }
}

function bytesKept({ document, attributions }: Findings): number {
  return kept.document + kept.character * document.text.length + kept.attribution * attributions.length;
}

function tooMuch({ path, record }: Document, left: number): Problem {
  const message = `The file was read as far as memory allows: ${left} records, from ${JSON.stringify(record)} on, were left out.`;
  return problem('error', 'too-much-found', message, 'Split the file.', { path });
}

function tryAnalysing(
  { document, reviews }: LaidOver,
  analyseDocument: typeof analyseWithin,
  most: number,
): Findings | Problem {
  try {
    return analyseDocument(document, most, reviews);
  } catch (error) {
    if (error instanceof TooManyDrafts) return tooDense(document, error);
    return analysisFailed(document.path, document.record, error);
  }
}

function tooDense({ path, record }: Document, { message }: TooManyDrafts): Problem {
  const what = record === null ? 'The file' : `The record ${JSON.stringify(record)}`;
  return problem('error', 'too-much-said', `${what} was left out. ${message}`, 'Split it.', { path });
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
