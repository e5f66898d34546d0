import { highestNumber, type MarkedCase } from '../../formats/marked-text/marked-case.ts';
import { nestAttributions } from '../../formats/marked-text/nest-attributions.ts';
import { parseMarkedText } from '../../formats/marked-text/parse.ts';
import { writeMarkedText } from '../../formats/marked-text/write.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Document } from '../../model/document.ts';
import { ProblemError } from '../../model/problem.ts';
import type { Span, Spans } from '../../model/span.ts';
import type { Workspace } from '../../store/workspace.ts';
import { documentReviews } from './document-reviews.ts';
import { type ReviewedPassage, reviewedPassages } from './reviewed-passages.ts';

/** What persons say of attributions, as marked passages. */
export interface Casebook {
  /** In the notation of marked texts (`formats/marked-text`): a case for each passage, in the order of the documents. */
  readonly text: string;
  readonly cases: number;
  /** Passages that the notation cannot hold: spans that cross, a line that looks like a title, more attributions than it numbers. */
  readonly leftOut: number;
}

/**
 * The passages of a workspace in which everything was reviewed, as training and test data: what nobody looked at is no gold. See
 * `reviewedPassages`.
 */
export function writeCasebook(workspace: Workspace): Casebook {
  const evidence = new Set(workspace.decisions.reviews().map((one) => one.evidence));
  const written = [...evidence]
    .flatMap((one) => workspace.documents.inEvidence(one))
    .flatMap((id) => casesIn(workspace, id));
  const cases = written.filter((one) => one !== null);
  return { text: cases.join('\n'), cases: cases.length, leftOut: written.length - cases.length };
}

/** Null for one that cannot be written. */
function casesIn(workspace: Workspace, id: string): (string | null)[] {
  const findings = workspace.maybeFindings(id);
  if (findings === null) return [];
  const passages = reviewedPassages(findings, documentReviews(workspace, findings));
  return passages.map((passage) => maybeWrite(findings.document, passage));
}

/**
 * A passage as a marked case; null where the notation cannot hold it, so that reading it would not give the same.
 *
 * @param document - in whose text it lies
 */
export function maybeWrite(
  document: Pick<Document, 'id' | 'title' | 'path' | 'text'>,
  passage: ReviewedPassage,
): string | null {
  if (passage.attributions.length > highestNumber) return null;
  const marked = markedCase(document, passage);
  try {
    const written = writeMarkedText([marked]);
    const [read, ...others] = parseMarkedText(written);
    return others.length === 0 && read !== undefined && isSame(read, marked) ? written : null;
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

function isSame(a: MarkedCase, b: MarkedCase): boolean {
  return JSON.stringify([a.text, a.attributions]) === JSON.stringify([b.text, b.attributions]);
}

function markedCase(
  { id, title, path, text }: Pick<Document, 'id' | 'title' | 'path' | 'text'>,
  { span: [start, end], attributions }: ReviewedPassage,
): MarkedCase {
  const none = attributions.length === 0;
  const name = (title ?? path).replace(/\s+/gu, ' ').trim();
  return {
    title: `${name}, ${id} ${start}-${end}${none ? ' (none)' : ''}`,
    line: 0,
    none,
    text: text.slice(start, end),
    attributions: nestAttributions(attributions.map((one, n) => marksOf(one, n + 1, start))),
  };
}

function marksOf({ source, cue, content, attitude }: Attribution, number: number, start: number) {
  const moved = (spans: Spans) => spans.map(([from, to]): Span => [from - start, to - start]);
  return {
    number,
    source: moved(source?.spans ?? []),
    cue: moved(cue?.spans ?? []),
    content: moved(content.spans),
    attitude,
    referent: null,
  };
}
