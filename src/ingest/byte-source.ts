import { open } from 'node:fs/promises';

/** The bytes of a file of any size: read in pieces, from memory or from disk. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  /** The bytes from `start` to `end` (half-open), fewer where the file ends before. */
  readonly read: (start: number, end: number) => Promise<Uint8Array>;
  /** All bytes in order, from `start` on; begins anew with each call. */
  readonly stream: (start?: number) => AsyncIterable<Uint8Array>;
}

/** A piece of a stream: large enough that asking for it costs little, small beside what is made of it. */
export const pieceBytes = 256 * 1024;

/** Bytes that are in memory. */
export function bytesInMemory(bytes: Uint8Array): ByteSource {
  return sourceOf(bytes.length, async (start, end) => bytes.subarray(start, end));
}

/** Bytes that pass by once, from their start: what else is asked of them fails. */
export function bytesInPassing(passing: AsyncIterable<Uint8Array>): ByteSource {
  const read = (): Promise<Uint8Array> => Promise.reject(new Error('these bytes can only be read in order'));
  return { size: 0, read, stream: () => passing };
}

/** A file on disk, which must not change meanwhile. Hold it with `await using`, or dispose of it. Throws what opening throws. */
export async function bytesOnDisk(path: string): Promise<ByteSource & AsyncDisposable> {
  const file = await open(path, 'r');
  const { size } = await file.stat();
  const read = async (start: number, end: number): Promise<Uint8Array> => {
    const wanted = Math.max(0, Math.min(end, size) - start);
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(wanted), 0, wanted, start);
    return buffer.subarray(0, bytesRead);
  };
  return { ...sourceOf(size, read), [Symbol.asyncDispose]: () => file.close() };
}

/** The same bytes, and whenever some of them are read, `tell` hears how many. */
export function tellingBytes(source: ByteSource, tell: (bytes: number) => void): ByteSource {
  return sourceOf(source.size, async (start, end) => {
    const piece = await source.read(start, end);
    tell(piece.length);
    return piece;
  });
}

function sourceOf(size: number, read: ByteSource['read']): ByteSource {
  async function* stream(start = 0): AsyncGenerator<Uint8Array> {
    for (let at = start; at < size; ) {
      const piece = await read(at, Math.min(at + pieceBytes, size));
      // The file has become shorter.
      if (piece.length === 0) return;
      yield piece;
      at += piece.length;
    }
  }
  return { size, read, stream };
}

/** All bytes of a stream; null as soon as they are more than `most`, and then no more of it is read. */
export async function collect(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > most) return null;
    pieces.push(piece);
  }
  return pieces.length === 1 ? (pieces[0] ?? new Uint8Array()) : Buffer.concat(pieces);
}
