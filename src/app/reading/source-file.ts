import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { hashEvidence } from '../../ingest/evidence-hash.ts';
import { ingestProblem } from '../../ingest/ingest-problem.ts';
import type { Problem } from '../../model/problem.ts';
import type { Interruption } from './reading-options.ts';

/** A file's bytes as they are on disk, and their name. */
export interface SourceFile {
  /** As given by whoever ran the tool; `-` is standard input. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** `sha256-` and 64 hex digits. */
  readonly evidence: string;
}

/** Reads a file, or says why not; an interruption is such a reason. */
export async function loadFile(path: string, signal?: Interruption): Promise<SourceFile | Problem> {
  try {
    const bytes = path === '-' ? await readStandardInput(signal) : await readFile(path);
    return { path, bytes, evidence: hashEvidence(bytes) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return ingestProblem('unreadable-file', `${path} cannot be read (${reason}).`, { path });
  }
}

function readStandardInput(signal?: Interruption): Promise<Uint8Array> {
  signal?.addEventListener('abort', () => process.stdin.destroy(), { once: true });
  return buffer(process.stdin);
}
