import { createHash } from 'node:crypto';
import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bag } from '../../formats/bagit/check-bag.ts';
import type { ManifestEntry } from '../../formats/bagit/manifest.ts';

/** So much of a file is read at once. In bytes. */
const pieceBytes = 1024 * 1024;

/** Tag files are lines about files; more is none. In bytes. */
const mostTagBytes = 256 * 1024 * 1024;

/** A folder that becomes a bag: what is put into it is hashed on the way. */
export class BundleWriter {
  readonly #folder: string;
  readonly #entries: ManifestEntry[] = [];
  #bytes = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What was put into `data/` so far. */
  get payload(): {
    readonly bytes: number;
    readonly files: number;
    readonly entries: readonly ManifestEntry[];
  } {
    const entries = this.#entries.filter(({ path }) => path.startsWith('data/'));
    return { bytes: this.#bytes, files: entries.length, entries };
  }

  /** What was put beside `data/` so far. */
  get tagFiles(): readonly ManifestEntry[] {
    return this.#entries.filter(({ path }) => !path.startsWith('data/'));
  }

  /** Where a file of this name lies on disk. */
  place(path: string): string {
    const place = join(this.#folder, path);
    mkdirSync(dirname(place), { recursive: true });
    return place;
  }

  write(path: string, text: string): void {
    const bytes = Buffer.from(text);
    writeFileSync(this.place(path), bytes);
    this.#note(path, createHash('sha256').update(bytes).digest('hex'), bytes.length);
  }

  /** The file that lists the others beside it, and so is listed nowhere; returns its hash. */
  writeLast(path: string, text: string): string {
    writeFileSync(this.place(path), text);
    return createHash('sha256').update(text).digest('hex');
  }

  /** Copies a file of any size, and returns its hash (64 hex digits). */
  copy(source: string, path: string): string {
    const { sha256, bytes } = copyFile(source, this.place(path));
    this.#note(path, sha256, bytes);
    return sha256;
  }

  /** Takes in a file that something else has put in its place. */
  adopt(path: string): void {
    const { sha256, bytes } = hashFile(this.place(path));
    this.#note(path, sha256, bytes);
  }

  #note(path: string, sha256: string, bytes: number): void {
    this.#entries.push({ path, sha256 });
    if (path.startsWith('data/')) this.#bytes += bytes;
  }
}

/** The bag that lies in a folder. Links are not followed: they are no part of it. */
export function bagInFolder(folder: string): Bag {
  const files = new Map<string, number>();
  const open = [''];
  for (let inner = open.pop(); inner !== undefined; inner = open.pop()) {
    for (const name of readdirSync(join(folder, inner)).sort()) {
      const path = inner === '' ? name : `${inner}/${name}`;
      const found = lstatSync(join(folder, path));
      if (found.isDirectory()) open.push(path);
      else if (found.isFile()) files.set(path, found.size);
    }
  }
  return {
    files,
    textOf: (path) =>
      (files.get(path) ?? mostTagBytes) < mostTagBytes ? readFileSync(join(folder, path), 'utf8') : null,
    sha256Of: (path) => hashFile(join(folder, path)).sha256,
  };
}

interface Hashed {
  readonly sha256: string;
  readonly bytes: number;
}

function hashFile(path: string): Hashed {
  return passThrough(path, () => {});
}

/** Copies piece by piece, and hashes what is written. */
export function copyFile(source: string, target: string): Hashed {
  const handle = openSync(target, 'wx');
  try {
    return passThrough(source, (piece) => {
      for (let at = 0; at < piece.length; ) at += writeSync(handle, piece, at);
    });
  } finally {
    closeSync(handle);
  }
}

function passThrough(source: string, take: (piece: Uint8Array) => void): Hashed {
  const hash = createHash('sha256');
  const room = Buffer.allocUnsafe(pieceBytes);
  const handle = openSync(source, 'r');
  let bytes = 0;
  try {
    for (let read = readSync(handle, room); read > 0; read = readSync(handle, room)) {
      const piece = room.subarray(0, read);
      hash.update(piece);
      take(piece);
      bytes += read;
    }
  } finally {
    closeSync(handle);
  }
  return { sha256: hash.digest('hex'), bytes };
}
