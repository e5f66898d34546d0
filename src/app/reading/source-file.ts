import { createHash } from 'node:crypto';
import { open, readFile, stat } from 'node:fs/promises';
import { type ByteSource, bytesOnDisk } from '../../ingest/byte-source.ts';
import { MARK_BYTES, maybeFormat } from '../../ingest/choose-reader.ts';
import type { Container } from '../../ingest/container.ts';
import { hashEvidence } from '../../ingest/evidence-hash.ts';
import { ingestProblem } from '../../ingest/ingest-problem.ts';
import { MOST_BYTES } from '../../ingest/limits.ts';
import type { EntryPlace } from '../../ingest/read-evidence.ts';
import type { Decision } from '../../model/decision.ts';
import type { Problem } from '../../model/problem.ts';
import type { Interruption } from './reading-options.ts';

/** A file's bytes as they are on disk, and their name; or those of a file within a container. */
export interface SourceFile {
  /** As given by whoever ran the tool; `-` is standard input. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** `sha256-` and 64 hex digits; of the container where this is an entry of one. */
  readonly evidence: string;
  /** Null: all of a file. */
  readonly entry: PlacedEntry | null;
  /** Why an entry cannot be taken out of its container; then there are no bytes. */
  readonly lost: Problem | null;
  /** Under which it was asked for, redirects included; left out where it was not fetched. */
  readonly addresses?: readonly string[];
  /** What persons decided of its documents, the earliest first; left out where it was not held before. */
  readonly decisions?: readonly Decision[];
}

/** Where an entry lies, and how many there are before it, whether they can be read or not. */
export interface PlacedEntry extends EntryPlace {
  readonly position: number;
}

/** A file that is named otherwise than the place where its bytes lie: an original, by the path under which it was given. */
export interface StoredFile {
  readonly path: string;
  readonly place: string;
  /** What persons decided of its documents, the earliest first. */
  readonly decisions?: readonly Decision[];
}

/** A file of any size, of which only the hash is known yet, and how to open it. */
export interface ContainerFile {
  readonly path: string;
  /** Where its bytes lie. */
  readonly place: string;
  readonly evidence: string;
  /** In bytes. */
  readonly size: number;
  readonly container: Container;
}

/** Reads a file, or says why not; an interruption is such a reason. A container is not loaded, nor is what is too large. */
export async function loadFile(
  { path, place }: StoredFile,
  signal?: Interruption,
): Promise<SourceFile | ContainerFile | Problem> {
  try {
    if (place !== '-') return await loadFromDisk({ path, place }, signal);
    const bytes = await readStandardInput(signal);
    return bytes === null
      ? tooLarge(path)
      : { path, bytes, evidence: hashEvidence(bytes), entry: null, lost: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return ingestProblem('unreadable-file', `${path} cannot be read (${reason}).`, { path });
  }
}

async function loadFromDisk(
  { path, place }: StoredFile,
  signal: Interruption | undefined,
): Promise<SourceFile | ContainerFile | Problem> {
  const format = maybeFormat({ path, mediaType: null, start: await readStart(place) });
  if (format !== null && 'entries' in format) {
    await using file = await bytesOnDisk(place);
    return { path, place, evidence: await hashOf(file, signal), size: file.size, container: format };
  }
  const { size } = await stat(place);
  if (size > MOST_BYTES) return tooLarge(path);
  const bytes = await readFile(place);
  return { path, bytes, evidence: hashEvidence(bytes), entry: null, lost: null };
}

async function readStart(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(MARK_BYTES), 0, MARK_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Throws when it is interrupted: half a hash is none. */
async function hashOf(file: ByteSource, signal: Interruption | undefined): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of file.stream()) {
    if (signal?.aborted) throw new Error('interrupted');
    hash.update(piece);
  }
  return `sha256-${hash.digest('hex')}`;
}

/** All of standard input, or null as soon as it is too much. */
async function readStandardInput(signal?: Interruption): Promise<Uint8Array | null> {
  signal?.addEventListener('abort', () => process.stdin.destroy(), { once: true });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MOST_BYTES) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(path: string): Problem {
  return ingestProblem(
    'file-too-large',
    `The file has more than ${MOST_BYTES} bytes, the most that are read.`,
    { path },
  );
}
