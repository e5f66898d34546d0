import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { isAgency } from './agencies.ts';
import { blockHash, blocksOf, isFurniture, type KnownFurniture } from './furniture.ts';
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
  /** The first and last blocks: where an outlet prints what stands around its reports. */
  readonly edges: readonly EdgeBlock[];
}

/** A block near either end of a report. */
export interface EdgeBlock {
  readonly span: Span;
  /** The same where the words are. */
  readonly hash: number;
}

/** How many blocks from either end on an outlet prints something around its reports: a motto, an appeal, who wrote it, who may reprint it. */
const edgeBlocks = { head: 2, foot: 3 };

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
    edges: edgesOf(text, told),
  };
}

function edgesOf(text: string, blocks: readonly Span[]): EdgeBlock[] {
  const { head, foot } = edgeBlocks;
  const edges = [...blocks.slice(0, head), ...blocks.slice(Math.max(head, blocks.length - foot))];
  return edges.map((span) => ({ span, hash: blockHash(text.slice(...span)) }));
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
