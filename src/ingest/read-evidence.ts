import type { Document } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import { binaryKind } from './binary-kind.ts';
import { maybeReader } from './choose-reader.ts';
import { documentId, hashEvidence } from './evidence-hash.ts';
import { ingestProblem } from './ingest-problem.ts';
import type { Reader } from './reader.ts';

/** A file as somebody handed it over. */
export interface Evidence {
  /** With `/` between folders; `-` for standard input. Its extension says the format. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The documents that a file holds, and what stood in the way of reading it. */
export interface EvidenceReading {
  /** `sha256-` and 64 hex digits, of the bytes. */
  readonly evidence: string;
  /** In the order in which they stand in the file; none where the file cannot be read. */
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

/**
 * 64 MiB is a hundred novels, far beyond any report. Above it, text, tree and annotations together would no longer fit
 * beside each other into the memory of a small machine. Readers whose parsers need more set their own, lower limit.
 */
export const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads a file: the same bytes and path always give the same documents. Never throws for what is in the file: that
 * becomes a problem.
 *
 * @param options.maxBytes - the largest file to read, in bytes
 */
export function readEvidence(input: Evidence, options: { readonly maxBytes?: number } = {}): EvidenceReading {
  const { path, bytes } = input;
  const evidence = hashEvidence(bytes);
  const reader = maybeReader(path, bytes.subarray(0, MOST_BYTES));
  const unusable = whyUnusable(input, reader, options.maxBytes ?? MOST_BYTES);
  if (reader === null || unusable !== null) {
    return { evidence, documents: [], problems: unusable === null ? [] : [{ ...unusable, path }] };
  }
  const { documents, problems } = readDocuments(input, evidence, reader);
  return { evidence, documents, problems: problems.map((problem) => ({ ...problem, path })) };
}

function readDocuments(
  { path, bytes }: Evidence,
  evidence: string,
  reader: Reader,
): Omit<EvidenceReading, 'evidence'> {
  const decoded = reader.decode(bytes);
  if (decoded.text.trim() === '') return { documents: [], problems: [empty()] };
  const reading = reader.read(decoded.text);
  const documents = reading.drafts.map((draft) => ({
    ...draft,
    gaps: [],
    id: documentId(evidence, draft.record, reader.name),
    evidence,
    path,
    mediaType: reader.mediaType,
    reader: reader.name,
  }));
  return { documents, problems: [...decoded.problems, ...reading.problems] };
}

/** Why a file is not even tried; null where it is. */
function whyUnusable({ path, bytes }: Evidence, reader: Reader | null, maxBytes: number): Problem | null {
  if (reader === null) return ingestProblem('unsupported-format', `No reader knows the format of ${path}.`);
  const most = Math.min(maxBytes, reader.maxBytes);
  if (bytes.length > most) {
    return ingestProblem(
      'file-too-large',
      `The file has ${bytes.length} bytes; ${most} are the most that are read.`,
    );
  }
  if (bytes.length === 0) return empty();
  const kind = binaryKind(bytes);
  return kind === null ? null : ingestProblem('binary-file', `The file is ${kind}, not text.`);
}

function empty(): Problem {
  return ingestProblem('empty-file', 'There is nothing in the file.');
}
