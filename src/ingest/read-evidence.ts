import type { Document } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import { binaryKind } from './binary-kind.ts';
import { bytesInMemory } from './byte-source.ts';
import { MARK_BYTES, maybeFormat } from './choose-reader.ts';
import { type Container, type EntryFacts, NOTHING_SAID, RECORD_SEPARATOR } from './container.ts';
import { documentId, hashEvidence } from './evidence-hash.ts';
import { ingestProblem } from './ingest-problem.ts';
import { MOST_BYTES } from './limits.ts';
import type { Draft, Reader, Reading } from './reader.ts';
import { SKIPPED, takeOut } from './take-out.ts';

/** A file as somebody handed it over, or one that was taken out of such a file. */
export interface Evidence {
  /** Of the file that was handed over, with `/` between folders; `-` for standard input. Its extension says the format. */
  readonly path: string;
  /** Of the file itself; of the entry where it is one. */
  readonly bytes: Uint8Array;
  /** null or left out: the bytes are all of the file. */
  readonly entry?: EntryPlace | null;
}

/** Where a file lies that was taken out of a container. */
export interface EntryPlace {
  /** `sha256-…` of the container. */
  readonly evidence: string;
  readonly record: string;
  /** Its extension says the format where there is no media type. */
  readonly name: string;
  readonly mediaType: string | null;
  readonly said: EntryFacts;
}

/** The documents that a file holds, and what stood in the way of reading it. */
export interface EvidenceReading {
  /** `sha256-` and 64 hex digits, of the bytes; for an entry, of its container. */
  readonly evidence: string;
  /** In the order in which they stand in the file; none where the file cannot be read. */
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
  /** Files within it that were passed over, since no reader knows their format. */
  readonly skipped: number;
}

/**
 * Reads a file: the same bytes and path always give the same documents. Never rejects for what is in the file: that
 * becomes a problem.
 *
 * @param options.maxBytes - the largest file to read, in bytes
 */
export async function readEvidence(
  input: Evidence,
  options: { readonly maxBytes?: number } = {},
): Promise<EvidenceReading> {
  const { path, bytes, entry = null } = input;
  const evidence = entry?.evidence ?? hashEvidence(bytes);
  const format = maybeFormat({
    path: entry?.name ?? path,
    mediaType: entry?.mediaType ?? null,
    start: startOf(bytes),
  });
  const unusable = whyUnusable(input, format, options.maxBytes ?? MOST_BYTES);
  const found =
    format === null || unusable !== null
      ? { documents: [], problems: unusable === null ? [] : [unusable], skipped: 0 }
      : 'entries' in format
        ? await readContainer(input, evidence, format)
        : { ...(await readOne(input, evidence, format)), skipped: 0 };
  const named = (message: string): string =>
    (entry?.record ?? '') === '' ? message : `${entry?.record}: ${message}`;
  const problems = found.problems.map((one) => ({ ...one, path, message: named(one.message) }));
  return { evidence, ...found, problems };
}

/** As much of a file as its format may need to be told by. */
function startOf(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, Math.max(MARK_BYTES, 64 * 1024));
}

async function readContainer(
  { path, bytes }: Evidence,
  evidence: string,
  container: Container,
): Promise<Omit<EvidenceReading, 'evidence'>> {
  const documents: Document[] = [];
  const problems: Problem[] = [];
  let skipped = 0;
  for await (const one of takeOut(container, bytesInMemory(bytes))) {
    if (one === SKIPPED) skipped += 1;
    else if ('severity' in one) problems.push(one);
    else {
      const inner = await readEvidence({ path, bytes: one.bytes, entry: { ...one, evidence } });
      documents.push(...inner.documents);
      problems.push(...inner.problems);
    }
  }
  return { documents, problems, skipped };
}

async function readOne(
  input: Evidence,
  evidence: string,
  reader: Reader,
): Promise<Pick<EvidenceReading, 'documents' | 'problems'>> {
  const { drafts, problems } = await readBytes(input.bytes, reader, input.entry?.said.charset ?? null);
  const documents = drafts.map((draft) => toDocument(input, evidence, reader, draft));
  return { documents, problems };
}

async function readBytes(bytes: Uint8Array, reader: Reader, charset: string | null): Promise<Reading> {
  if ('parse' in reader) {
    return reader.parse(bytes).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      return {
        drafts: [],
        problems: [ingestProblem('damaged-file', `The file cannot be read (${reason}).`)],
      };
    });
  }
  const decoded = reader.decode(bytes, charset);
  if (decoded.text.trim() === '') return { drafts: [], problems: [empty()] };
  const { drafts, problems } = reader.read(decoded.text);
  return { drafts, problems: [...decoded.problems, ...problems] };
}

function toDocument(
  { path, entry = null }: Evidence,
  evidence: string,
  reader: Reader,
  draft: Draft,
): Document {
  const record =
    [entry?.record, draft.record].filter((one) => (one ?? '') !== '').join(RECORD_SEPARATOR) || null;
  const capture = entry?.said.url == null ? null : { url: entry.said.url, at: entry.said.captured };
  return {
    ...draft,
    ...factsOf(draft, entry?.said ?? NOTHING_SAID),
    record,
    capture,
    gaps: [],
    id: documentId(evidence, record, reader.name),
    evidence,
    path,
    mediaType: reader.mediaType,
    reader: reader.name,
  };
}

/** What the container says of an entry, where the entry itself does not. */
function factsOf(draft: Draft, said: EntryFacts): Pick<Draft, 'url' | 'title' | 'statedBy'> {
  const url = draft.url === null && said.url !== null ? { url: 'address of the capture' } : {};
  const title = draft.title === null && said.title !== null ? { title: 'list of pages' } : {};
  return {
    url: draft.url ?? said.url,
    title: draft.title ?? said.title,
    statedBy: { ...draft.statedBy, ...url, ...title },
  };
}

/** Why a file is not even tried; null where it is. */
function whyUnusable(
  { path, bytes }: Evidence,
  format: Reader | Container | null,
  maxBytes: number,
): Problem | null {
  if (format === null) return ingestProblem('unsupported-format', `No reader knows the format of ${path}.`);
  const most = 'maxBytes' in format ? Math.min(maxBytes, format.maxBytes) : maxBytes;
  if (bytes.length > most) {
    return ingestProblem(
      'file-too-large',
      `The file has ${bytes.length} bytes; ${most} are the most that are read.`,
    );
  }
  if (bytes.length === 0) return empty();
  return 'isMarked' in format ? whyNotMarked(bytes, format) : whyBinary(bytes);
}

function whyNotMarked(
  bytes: Uint8Array,
  format: Exclude<Reader | Container, { decode: unknown }>,
): Problem | null {
  if (format.isMarked(bytes.subarray(0, MARK_BYTES))) return null;
  return ingestProblem(
    'damaged-file',
    `The file does not begin as one of its kind (${format.mediaType}) does.`,
  );
}

function whyBinary(bytes: Uint8Array): Problem | null {
  const kind = binaryKind(bytes);
  return kind === null ? null : ingestProblem('binary-file', `The file is ${kind}, not text.`);
}

function empty(): Problem {
  return ingestProblem('empty-file', 'There is nothing in the file.');
}
