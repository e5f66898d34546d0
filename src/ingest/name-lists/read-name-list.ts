import type { ListEntry } from '../../model/name-list.ts';
import type { Problem } from '../../model/problem.ts';
import { binaryKind } from '../binary-kind.ts';
import { decodeText } from '../decode-text.ts';
import { hashEvidence } from '../evidence-hash.ts';
import { ingestProblem } from '../ingest-problem.ts';
import { MOST_BYTES } from '../limits.ts';
import { takeCsvNames } from './csv-names.ts';
import { EntryCollector } from './entry-collector.ts';
import { takeFtmNames } from './ftm-names.ts';

/** The names in a list, and what stood in the way of taking them. */
export interface NameListReading {
  /** `sha256-…` of the file. */
  readonly file: string;
  /** In the file’s order. */
  readonly entries: readonly ListEntry[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a list of names: a table (CSV, TSV) with a column `name`, or entities of FollowTheMoney, one JSON object a line. Names,
 * types and ids are all that is taken. Never throws for what is in the file: that becomes a problem, and the other lines are read.
 */
export function readNameList({
  path,
  bytes,
}: {
  readonly path: string;
  readonly bytes: Uint8Array;
}): NameListReading {
  const unusable = whyUnusable(bytes);
  const collector = new EntryCollector();
  const decoded = unusable === null ? decodeText(bytes) : { text: '', problems: [unusable] };
  if (unusable === null) {
    if (decoded.text.trimStart().startsWith('{')) takeFtmNames(decoded.text, collector);
    else takeCsvNames(decoded.text, collector);
  }
  const problems = [...decoded.problems, ...collector.problems].map((one) => ({ ...one, path }));
  return { file: hashEvidence(bytes), entries: collector.entries(), problems };
}

function whyUnusable(bytes: Uint8Array): Problem | null {
  if (bytes.length === 0) return ingestProblem('empty-file', 'The file is empty.');
  if (bytes.length > MOST_BYTES) {
    const message = `The file has ${bytes.length} bytes; at most ${MOST_BYTES} are read.`;
    return ingestProblem('file-too-large', message);
  }
  const kind = binaryKind(bytes);
  return kind === null ? null : ingestProblem('binary-file', `The file is ${kind}, and no list of names.`);
}
