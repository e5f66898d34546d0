import type { Problem } from '../model/problem.ts';
import { type ByteSource, bytesInMemory, bytesInPassing, collect } from './byte-source.ts';
import { MARK_BYTES, maybeFormat } from './choose-reader.ts';
import { type Container, type Entry, type EntryFacts, RECORD_SEPARATOR } from './container.ts';
import { ingestProblem } from './ingest-problem.ts';
import { MOST_BYTES } from './limits.ts';

/** A file that was taken out of a container, and out of those within it. */
export interface InnerFile {
  /**
   * Where it lies: the records of the containers around it and its own, outermost first, with ` > ` between. Empty for what
   * the outermost container itself says.
   */
  readonly record: string;
  /** Its extension says the format where there is no media type. */
  readonly name: string;
  readonly mediaType: string | null;
  readonly said: EntryFacts;
  readonly bytes: Uint8Array;
}

/** What stands in the place of an entry of a format that is not read, such as a picture. */
export const SKIPPED = 'skipped';

/** Archives within archives are opened down to here: a WARC in a WACZ in a ZIP. */
const deepest = 4;

/**
 * All files in a container, and in the containers that it holds, in order; in the place of each that cannot be had, a
 * problem (without path). One at a time is in memory.
 */
export async function* takeOut(
  container: Container,
  file: ByteSource,
  outer: readonly string[] = [],
): AsyncGenerator<InnerFile | Problem | typeof SKIPPED> {
  for await (const entry of container.entries(file)) {
    if ('severity' in entry) yield within(outer, entry);
    else yield* takeOne(entry, entry.record === '' ? outer : [...outer, entry.record]);
  }
}

async function* takeOne(
  entry: Entry,
  records: readonly string[],
): AsyncGenerator<InnerFile | Problem | typeof SKIPPED> {
  const { name, mediaType, said } = entry;
  try {
    const stream = entry.content[Symbol.asyncIterator]();
    const start = await readStart(stream);
    const format = maybeFormat({ path: name, mediaType, start });
    if (format === null) {
      await stream.return?.();
      yield SKIPPED;
      return;
    }
    const content = joined(start, stream);
    if ('entries' in format) {
      yield* takeInner(format, content, records);
      return;
    }
    const bytes = await collect(content, MOST_BYTES);
    if (bytes === null) yield within(records, tooLarge());
    else yield { record: records.join(RECORD_SEPARATOR), name, mediaType, said, bytes };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield within(records, ingestProblem('damaged-file', `It cannot be taken out (${reason}).`));
  }
}

/** A container within a container. */
async function* takeInner(
  format: Container,
  content: AsyncIterable<Uint8Array>,
  records: readonly string[],
): AsyncGenerator<InnerFile | Problem | typeof SKIPPED> {
  if (records.length >= deepest) {
    yield within(records, tooDeep());
    return;
  }
  if (format.access === 'in-order') {
    yield* takeOut(format, bytesInPassing(content), records);
    return;
  }
  const bytes = await collect(content, MOST_BYTES);
  if (bytes === null) yield within(records, tooLarge());
  else yield* takeOut(format, bytesInMemory(bytes), records);
}

/** Enough of the first bytes to tell the format. */
async function readStart(stream: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let start: Uint8Array = new Uint8Array();
  while (start.length < MARK_BYTES) {
    const next = await stream.next();
    if (next.done === true) break;
    start = start.length === 0 ? next.value : Buffer.concat([start, next.value]);
  }
  return start;
}

async function* joined(start: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield start;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

function within(records: readonly string[], problem: Problem): Problem {
  if (records.length === 0) return problem;
  return { ...problem, message: `${records.join(RECORD_SEPARATOR)}: ${problem.message}` };
}

function tooLarge(): Problem {
  return ingestProblem('file-too-large', `It has more than ${MOST_BYTES} bytes, the most that are read.`);
}

function tooDeep(): Problem {
  return ingestProblem('deep-archive', 'It lies in too many archives within each other.');
}
