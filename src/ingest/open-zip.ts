import { Readable } from 'node:stream';
import type { Entry as ZipEntry, ZipFile } from 'yauzl';
import type { Problem } from '../model/problem.ts';
import { type ByteSource, pieceBytes } from './byte-source.ts';
import { type Container, type Entry, NOTHING_SAID } from './container.ts';
import { ExpansionBudget } from './expansion-budget.ts';
import { ingestProblem } from './ingest-problem.ts';
import { zipParser } from './parsers.ts';
import { RecordNames } from './record-names.ts';

/** A ZIP of files. Its central directory says what is in it; names that lead out of it and encrypted files are problems. */
export const ZIP: Container = {
  name: 'zip/1',
  mediaType: 'application/zip',
  aliases: ['application/x-zip-compressed'],
  extensions: ['.zip'],
  access: 'anywhere',
  isMarked: (start) => start[0] === 0x50 && start[1] === 0x4b && (start[2] === 3 || start[2] === 5),
  entries: zipEntries,
};

/** The entries of an archive whose names pass a test, in the order of the central directory. */
export async function* zipEntries(
  file: ByteSource,
  isWanted: (name: string) => boolean = () => true,
): AsyncGenerator<Entry | Problem> {
  const budget = new ExpansionBudget(file.size);
  const records = new RecordNames();
  try {
    const archive = await openArchive(file);
    for await (const zipped of archive.eachEntry()) {
      const name = nameOf(zipped);
      if (name.endsWith('/') || !isWanted(name)) continue;
      const reason = whyNot(zipped, name);
      if (reason === null) yield toEntry(archive, zipped, name, records.claim(name), budget);
      else yield ingestProblem('bad-entry', `The entry ${JSON.stringify(name)} ${reason}.`);
      if (budget.isSpent) {
        yield ingestProblem('archive-bomb', `More than ${budget.most} bytes came out of ${file.size}.`);
        return;
      }
    }
  } catch (error) {
    yield damaged(error);
  }
}

function toEntry(
  archive: ZipFile,
  zipped: ZipEntry,
  name: string,
  record: string,
  budget: ExpansionBudget,
): Entry {
  return {
    record,
    name,
    mediaType: null,
    said: NOTHING_SAID,
    content: budget.spend(contentOf(archive, zipped)),
  };
}

async function* contentOf(archive: ZipFile, zipped: ZipEntry): AsyncGenerator<Uint8Array> {
  const stream = await archive.openReadStreamPromise(zipped);
  try {
    for await (const piece of stream) yield piece;
  } finally {
    stream.destroy();
  }
}

function whyNot(zipped: ZipEntry, name: string): string | null {
  const reason = zipParser().validateFileName(name);
  if (reason !== null) return `has a name that leads elsewhere (${reason})`;
  if (zipped.isEncrypted()) return 'is encrypted';
  return zipped.canDecodeFileData()
    ? null
    : `is packed by method ${zipped.compressionMethod}, which is not known here`;
}

function nameOf(zipped: ZipEntry): string {
  const { generalPurposeBitFlag, extraFields, fileNameRaw } = zipped;
  return zipParser().getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

function openArchive(file: ByteSource): Promise<ZipFile> {
  const { RandomAccessReader, fromRandomAccessReaderPromise } = zipParser();
  const reader = new (class extends RandomAccessReader {
    override _readStreamForRange(start: number, end: number): Readable {
      return Readable.from(piecesBetween(file, start, end));
    }
  })();
  const options = { decodeStrings: false, lazyEntries: true, autoClose: false };
  return fromRandomAccessReaderPromise(reader, file.size, options);
}

async function* piecesBetween(file: ByteSource, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += pieceBytes) yield await file.read(at, Math.min(end, at + pieceBytes));
}

function damaged(error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return ingestProblem('damaged-file', `The rest of the archive cannot be read (${reason}).`);
}
