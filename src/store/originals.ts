import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** So much of a file is read at once to hash it. In bytes. */
const pieceBytes = 1024 * 1024;

/**
 * The folder of original bytes beside a workspace. Each file is named by its hash, written once and never altered:
 *
 *     case.hearsay.originals/
 *       4f/sha256-4f9c…      read-only
 *       partial/             being written now, named by hash and process
 */
export class Originals {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Where the bytes of this evidence (`sha256-…`) lie, held or not. */
  pathOf(evidence: string): string {
    return join(this.folder, shelf(evidence), evidence);
  }

  /** The original bytes. Throws what the file system throws. */
  read(evidence: string): Uint8Array {
    return readFileSync(this.pathOf(evidence));
  }

  /** True when the bytes of this evidence are on the shelf. They are put there whole or not at all. */
  holds(evidence: string): boolean {
    return existsSync(this.pathOf(evidence));
  }

  /**
   * Puts a batch of files on the shelf, and returns when they would outlast a power cut. What is there already is
   * left alone. Everything is written before the first flush: a file system flushes what came before along with it,
   * so that the other flushes of the batch find little to do.
   */
  keep(batch: readonly { readonly evidence: string; readonly bytes: Uint8Array }[]): void {
    const files = new Map(batch.map(({ evidence, bytes }) => [evidence, bytes]));
    const missing = [...files].filter(([evidence]) => !this.holds(evidence));
    if (missing.length === 0) return;
    mkdirSync(this.#partial, { recursive: true });
    const written = missing.map(([evidence, bytes]) => ({
      evidence,
      path: this.#writePartial(evidence, bytes),
    }));
    for (const { path } of written) flush(path);
    const folders = new Set([this.folder]);
    for (const { evidence, path } of written) folders.add(this.#shelve(evidence, path));
    for (const folder of folders) flushFolder(folder);
  }

  /**
   * Puts a file of any size on the shelf, reading it piece by piece, and returns when it would outlast a power cut.
   *
   * @returns false where its bytes are no longer those of `evidence`; then nothing is kept
   */
  keepFile(evidence: string, source: string): boolean {
    if (this.holds(evidence)) return true;
    mkdirSync(this.#partial, { recursive: true });
    const partial = join(this.#partial, `${evidence}.${process.pid}`);
    rmSync(partial, { force: true });
    copyFileSync(source, partial, constants.COPYFILE_FICLONE);
    chmodSync(partial, 0o444);
    if (hashFile(partial) !== evidence) {
      rmSync(partial, { force: true });
      return false;
    }
    flush(partial);
    flushFolder(this.#shelve(evidence, partial));
    flushFolder(this.folder);
    return true;
  }

  /** Takes an original away of which nothing could be read. */
  discard(evidence: string): void {
    rmSync(this.pathOf(evidence), { force: true });
  }

  /** Removes what writers that were killed have left half-written. */
  removeAbandoned(): void {
    if (!existsSync(this.#partial)) return;
    for (const name of readdirSync(this.#partial)) {
      if (!isAlive(Number(name.split('.').pop()))) unlinkSync(join(this.#partial, name));
    }
  }

  get #partial(): string {
    return join(this.folder, 'partial');
  }

  #writePartial(evidence: string, bytes: Uint8Array): string {
    const path = join(this.#partial, `${evidence}.${process.pid}`);
    // A killed process may have had this number; what it left is read-only.
    rmSync(path, { force: true });
    writeFileSync(path, bytes, { mode: 0o444 });
    return path;
  }

  /** Gives a file that is whole its name, and returns the folder that has changed. */
  #shelve(evidence: string, partial: string): string {
    const target = this.pathOf(evidence);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(partial, target);
    return dirname(target);
  }
}

/** The first two hex digits: 256 folders keep each of them small in a pile of a million files. */
function shelf(evidence: string): string {
  return evidence.slice('sha256-'.length, 'sha256-'.length + 2);
}

/** A new name lasts only once its folder is flushed. Windows cannot open a folder and does not need to. */
function flushFolder(folder: string): void {
  if (process.platform !== 'win32') flush(folder);
}

function flush(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * `sha256-…` of a file of any size.
 *
 * @param bytes - at most so many from its beginning
 */
export function hashFile(path: string, bytes = Number.POSITIVE_INFINITY): string {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(pieceBytes);
  const handle = openSync(path, 'r');
  try {
    for (let left = bytes; left > 0; ) {
      const read = readSync(handle, piece, 0, Math.min(left, pieceBytes), null);
      if (read === 0) break;
      hash.update(piece.subarray(0, read));
      left -= read;
    }
  } finally {
    closeSync(handle);
  }
  return `sha256-${hash.digest('hex')}`;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
