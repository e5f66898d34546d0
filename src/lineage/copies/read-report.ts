import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { isAgency } from './agencies.ts';
import { type Block, blocksOf, isFurniture, type KnownFurniture, spanOfBlock } from './furniture.ts';
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
  /** Up to where the first blocks go, and from where on the last ones stand: there an outlet prints what stands around its reports. */
  readonly edges: { readonly head: number; readonly foot: number };
}

/** How many blocks from either end on an outlet prints something around its reports: a motto, an appeal, who wrote it, who may reprint it. */
const edgeBlocks = { head: 2, foot: 3 };

/** Reads a report once, before it is compared with any number of others. Comments and captions are left out: others wrote them. */
export function readReport(report: Report, known?: KnownFurniture): ReadReport {
  const { id, text, publisher, author, published } = report;
  const all = scanWords(text, ownSpans(report));
  const told = blocksOf(all).filter((block) => !isFurniture(all, block, known));
  return {
    ...{ id, publisher, author, all },
    isAgency: isAgency(publisher),
    published: publicationTime(published),
    words: weighAll(takeBlocks(all, told)),
    edges: edgesOf(all, told),
  };
}

/** The words of some blocks alone. */
function takeBlocks(words: Words, blocks: readonly Block[]): Words {
  const count = blocks.reduce((sum, { from, to }) => sum + to - from, 0);
  if (count === words.count) return words;
  const take = <Values extends Uint32Array | Uint8Array>(values: Values, taken: Values): Values => {
    let at = 0;
    for (const { from, to } of blocks) {
      taken.set(values.subarray(from, to), at);
      at += to - from;
    }
    return taken;
  };
  return {
    text: words.text,
    count,
    starts: take(words.starts, new Uint32Array(count)),
    ends: take(words.ends, new Uint32Array(count)),
    keys: take(words.keys, new Uint32Array(count)),
    stems: take(words.stems, new Uint32Array(count)),
    traits: take(words.traits, new Uint8Array(count)),
  };
}

/** Of a report of few blocks the middle one is neither. */
function edgesOf(words: Words, blocks: readonly Block[]): ReadReport['edges'] {
  const most = Math.max(0, blocks.length - 1) >> 1;
  const [last, first] = [
    blocks[Math.min(edgeBlocks.head, most) - 1],
    blocks.at(-Math.min(edgeBlocks.foot, most)),
  ];
  return {
    head: last === undefined ? 0 : spanOfBlock(words, last)[1],
    foot: first === undefined || most === 0 ? words.text.length : spanOfBlock(words, first)[0],
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
