import type { RoleSpans } from '../../analysis/lay-reviews.ts';
import type { Document } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import type { Spans } from '../../model/span.ts';
import type { Agreement, Disagreement } from '../reviews/agreement.ts';
import { rolesOf } from '../reviews/anchor-attribution.ts';
import { ASPECTS } from '../reviews/compare-reviews.ts';
import type { AttributionReview, DocumentReviews } from '../reviews/document-reviews.ts';
import type { QueueItem } from '../reviews/review-queue.ts';
import type { Page } from './print-document.ts';
import { gap, paint, type Run, styled } from './styled-text.ts';
import { wrap } from './wrap.ts';

/** The words of the roles of an attribution. */
interface RoleWords {
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: string;
}

/** An attribution that waits, as it is told. */
export interface QueuedItem extends RoleWords {
  readonly id: string;
  readonly document: string;
  readonly path: string;
  readonly confidence: number;
  readonly others: number;
}

/** With its words in the place of their spans. */
export function queuedItem({ id, document, roles, confidence, others }: QueueItem): QueuedItem {
  const words = wordsIn(document, roles);
  return { id, document: document.id, path: document.path, confidence, others, ...words };
}

/** An attribution that was reviewed, as it is told. */
export interface ListedReview {
  /** Null where it was rejected. */
  readonly attribution: string | null;
  readonly review: AttributionReview;
  /** Null where its words do not stand in the text any more. */
  readonly words: RoleWords | null;
}

/** What was said of a document: first of what is there, in the order of its text, then of what is not. */
export function listedReviews(
  { document, attributions }: Findings,
  { byAttribution, rejected }: DocumentReviews,
): ListedReview[] {
  const there = attributions.flatMap((one): ListedReview[] => {
    const review = byAttribution.get(one.id);
    return review === undefined
      ? []
      : [{ attribution: one.id, review, words: wordsIn(document, rolesOf(one)) }];
  });
  const gone = rejected.map(({ review, roles }) => ({
    attribution: null,
    review,
    words: roles && wordsIn(document, roles),
  }));
  return [...there, ...gone];
}

function wordsIn({ text }: Document, { source, cue, content }: RoleSpans): RoleWords {
  const words = (spans: Spans) => spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return { source: source && words(source), cue: cue && words(cue), content: words(content) };
}

/**
 * An attribution that waits. Ends with a line feed.
 *
 *     a-0123456789abcdef  0.31  pile/quay.txt
 *       Ana Vell “said” that the quay had closed
 */
export function printQueueItem(item: QueuedItem, page: Page): string {
  const { id, confidence, path, others } = item;
  const head = [styled(id, 'faint'), gap, styled(confidence.toFixed(2)), gap, styled(path, 'path')];
  const reviewed = others === 0 ? [] : [gap, styled(`reviewed by ${others} other${others === 1 ? '' : 's'}`)];
  return printed([...head, ...reviewed], [wordRuns(item)], page);
}

/**
 * What persons say of one attribution. Ends with a line feed.
 *
 *     a-0123456789abcdef  corrected by Ines Varga, p-0123456789abcdef  reviewers differ: content
 *       Ana Vell “said” the quay had closed
 */
export function printDocumentReview({ attribution, review, words }: ListedReview, page: Page): string {
  const { verdict, by, decision, differs, reason } = review;
  const head = [
    styled(attribution ?? 'not there', 'faint'),
    gap,
    styled(verdict, 'stance'),
    styled(` by ${by}, `),
    styled(decision, 'faint'),
    ...(differs.length === 0 ? [] : [gap, styled(`reviewers differ: ${differs.join(', ')}`, 'warning')]),
  ];
  const because = reason === null ? [] : [[styled('because: ', 'faint'), styled(reason)]];
  return printed(head, [...(words === null ? [] : [wordRuns(words)]), ...because], page);
}

/** How far reviewers agree, then where they do not. */
export function* printAgreement(agreement: Agreement, page: Page): Generator<string> {
  const { reviewers, reviewed, byMoreThanOne, alpha, disagreements } = agreement;
  const counts = `${reviewed}, ${byMoreThanOne} of them by more than one`;
  const values = ASPECTS.map((one) => `${one} ${alpha[one]?.toFixed(3) ?? '–'}`);
  const facts = { reviewers: reviewers.join(', '), reviewed: counts, alpha: values.join(', ') };
  for (const [name, value] of Object.entries(facts)) {
    yield printed([styled(name, 'faint'), gap, styled(value)], [], page);
  }
  for (const one of disagreements) yield printDisagreement(one, page);
}

function printDisagreement({ document, differs, reviews }: Disagreement, page: Page): string {
  const head = [styled(document, 'faint'), gap, styled(differs.join(', '), 'warning')];
  const lines = reviews.map(({ by, verdict, decision, reads }) => [
    styled(`${by}: `),
    styled(verdict, 'stance'),
    gap,
    ...(reads === null ? [] : [...wordRuns(reads), gap]),
    styled(decision, 'faint'),
  ]);
  return printed(head, lines, page);
}

/** In code units: enough to know a content again. */
const longestContent = 160;

function wordRuns({ source, cue, content }: RoleWords): Run[] {
  const shown = content.length > longestContent ? `${content.slice(0, longestContent).trimEnd()} …` : content;
  return [styled(source ?? '(nobody)', 'name'), styled(cue === null ? ' ' : ` “${cue}” `), styled(shown)];
}

function printed(head: Run[], lines: readonly Run[][], { width, palette }: Page): string {
  const below = lines.flatMap((line) => wrap(line, width - 2).map((one) => [gap, ...one]));
  return [...wrap(head, width), ...below].map((line) => `${paint(line, palette)}\n`).join('');
}
