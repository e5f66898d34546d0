import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { isAgency } from './agencies.ts';
import { blocksOf, isFurniture, type KnownFurniture } from './furniture.ts';
import { type PublicationTime, publicationTime } from './publication-time.ts';
import { scanWords, type Words } from './scan-words.ts';
import { type WeighedWords, weighAll } from './word-values.ts';

/** What is read of a document to tell what it took from others. */
export type Report = Pick<Document, 'id' | 'text' | 'parts' | 'published' | 'publisher' | 'author'>;

/** A report with all that each comparison needs of it. */
export interface ReadReport {
  readonly id: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly isAgency: boolean;
  readonly published: PublicationTime | null;
  /** Of headline, body and block quotations, without furniture; offsets are those of the whole text. */
  readonly words: WeighedWords;
  /** All words of these parts, furniture and all: credits stand there. */
  readonly all: Words;
}

/** Reads a report once, before it is compared with any number of others. Comments and captions are left out: others wrote them. */
export function readReport(report: Report, known?: KnownFurniture): ReadReport {
  const { id, text, publisher, author, published } = report;
  const own = ownSpans(report);
  const told = own
    .flatMap((span) => blocksOf(text, span))
    .filter(([start, end]) => !isFurniture(text.slice(start, end), known));
  return {
    ...{ id, publisher, author },
    isAgency: isAgency(publisher),
    published: publicationTime(published),
    words: weighAll(scanWords(text, told)),
    all: scanWords(text, own),
  };
}

function ownSpans({ text, parts }: Pick<Report, 'text' | 'parts'>): Span[] {
  if (parts.length === 0) return [[0, text.length]];
  const own = parts
    .filter(({ kind }) => kind !== 'comment' && kind !== 'caption')
    .map(({ start, end }): Span => [start, end])
    .sort((x, y) => x[0] - y[0]);
  return withoutOverlaps(own);
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  let reached = 0;
  for (const [start, end] of spans) {
    const from = Math.max(start, reached);
    if (from < end) apart.push([from, end]);
    reached = Math.max(reached, end);
  }
  return apart;
}
