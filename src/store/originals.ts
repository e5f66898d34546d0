import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/**
 * The folder of original bytes beside a workspace. Each file is named by its hash, written once and never altered:
 *
 *     case.hearsay.originals/
 *       4f/sha256-4f9c…      read-only
 *       partial/             being written now, named by hash and process
 */
export class Originals {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Where the bytes of this evidence (`sha256-…`) lie, held or not. */
  pathOf(evidence: string): string {
    return join(this.#folder, shelf(evidence), evidence);
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
   * left alone.
   */
  keep(files: Iterable<{ readonly evidence: string; readonly bytes: Uint8Array }>): void {
    const changed = new Set<string>();
    for (const { evidence, bytes } of files) {
      if (this.holds(evidence)) continue;
      this.#write(evidence, bytes);
      changed.add(this.#folder).add(join(this.#folder, shelf(evidence)));
    }
    for (const folder of changed) flushFolder(folder);
  }

  /** Removes what writers that were killed have left half-written. */
  removeAbandoned(): void {
    const partial = join(this.#folder, 'partial');
    if (!existsSync(partial)) return;
    for (const name of readdirSync(partial)) {
      if (!isAlive(Number(name.split('.').pop()))) unlinkSync(join(partial, name));
    }
  }

  #write(evidence: string, bytes: Uint8Array): void {
    const partial = join(this.#folder, 'partial');
    mkdirSync(partial, { recursive: true });
    mkdirSync(join(this.#folder, shelf(evidence)), { recursive: true });
    const written = join(partial, `${evidence}.${process.pid}`);
    // A killed process may have had this number; what it left is read-only.
    rmSync(written, { force: true });
    writeFlushed(written, bytes);
    renameSync(written, this.pathOf(evidence));
  }
}

/** The first two hex digits: 256 folders keep each of them small in a pile of a million files. */
function shelf(evidence: string): string {
  return evidence.slice('sha256-'.length, 'sha256-'.length + 2);
}

function writeFlushed(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w', 0o444);
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A new name lasts only once its folder is flushed. Windows cannot open a folder and does not need to. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
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
