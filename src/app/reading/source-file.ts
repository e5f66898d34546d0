import { readFile, stat } from 'node:fs/promises';
import { hashEvidence } from '../../ingest/evidence-hash.ts';
import { ingestProblem } from '../../ingest/ingest-problem.ts';
import { MOST_BYTES } from '../../ingest/limits.ts';
import type { EntryPlace } from '../../ingest/read-evidence.ts';
import type { Problem } from '../../model/problem.ts';
import type { Interruption } from './reading-options.ts';

/** A file's bytes as they are on disk, and their name. */
export interface SourceFile {
  /** As given by whoever ran the tool; `-` is standard input. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** `sha256-` and 64 hex digits; of the container where this is an entry of one. */
  readonly evidence: string;
  /** Null: all of a file. */
  readonly entry: EntryPlace | null;
}

/** Reads a file, or says why not; an interruption is such a reason. A file that is too large is not loaded. */
export async function loadFile(path: string, signal?: Interruption): Promise<SourceFile | Problem> {
  try {
    const bytes = path === '-' ? await readStandardInput(signal) : await readWhole(path);
    if (bytes === null) return tooLarge(path);
    return { path, bytes, evidence: hashEvidence(bytes), entry: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return ingestProblem('unreadable-file', `${path} cannot be read (${reason}).`, { path });
  }
}

async function readWhole(path: string): Promise<Uint8Array | null> {
  const { size } = await stat(path);
  return size > MOST_BYTES ? null : readFile(path);
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
