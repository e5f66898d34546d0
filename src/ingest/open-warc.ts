import { constants, gunzipSync } from 'node:zlib';
import type { Problem } from '../model/problem.ts';
import { ByteCursor, type GAP } from './byte-cursor.ts';
import { type ByteSource, collect } from './byte-source.ts';
import { type Container, type Entry, type EntryFacts, NOTHING_SAID } from './container.ts';
import { ExpansionBudget } from './expansion-budget.ts';
import { GZIP_MARK, gunzipMembers } from './gunzip-members.ts';
import { contentType, type HeaderFields } from './header-fields.ts';
import { codingsOf, httpHead, joinChunks, undoCodings } from './http-payload.ts';
import { ingestProblem } from './ingest-problem.ts';
import { MOST_BYTES } from './limits.ts';
import { RecordNames } from './record-names.ts';
import { digestMismatch, StatedDigest } from './stated-digest.ts';
import { WarcBlock } from './warc-block.ts';
import { isAtRecord, passToRecord, takeHead, type WarcHead } from './warc-record.ts';
import { isoDate } from './written-date.ts';

/**
 * A web archive: what servers answered, each page an entry with its address and the time of its capture. Requests,
 * redirects, errors, repeated captures and notes are passed over. Packed with gzip or not.
 */
export const WARC: Container = {
  name: 'warc/1',
  mediaType: 'application/warc',
  aliases: ['application/warc+gzip', 'application/x-warc'],
  extensions: ['.warc', '.warc.gz'],
  access: 'in-order',
  isMarked: isWarc,
  entries: (file) => orNothing(warcEntries(file)),
};

/** No server sends a longer head. In bytes. */
const mostHttpHead = 256 * 1024;

/** What servers call files of which they know nothing: then their name says more. */
const UNKNOWN_TYPES = new Set(['application/octet-stream', 'binary/octet-stream', 'application/x-download']);

/** What an archive is read with. */
interface Reading {
  readonly cursor: ByteCursor;
  readonly names: RecordNames;
  readonly budget: ExpansionBudget;
  number: number;
  /** Whether the damage that was met last has been told of. */
  isTold: boolean;
}

/** What a web archive holds, with a problem where that is nothing: neither a page nor damage. */
export async function* orNothing(entries: AsyncIterable<Entry | Problem>): AsyncGenerator<Entry | Problem> {
  let isEmpty = true;
  for await (const entry of entries) {
    isEmpty = false;
    yield entry;
  }
  if (isEmpty) yield ingestProblem('no-text', 'There is no page in the web archive.');
}

/** As `WARC.entries`, of one archive among others: one with nothing in it is no problem. */
export async function* warcEntries(file: ByteSource): AsyncGenerator<Entry | Problem> {
  const budget = new ExpansionBudget(0);
  const cursor = new ByteCursor(unpacked(file, budget));
  const reading: Reading = { cursor, names: new RecordNames(), budget, number: 0, isTold: false };
  try {
    while ((await cursor.fill(1)) || cursor.isAtGap) {
      if (cursor.isAtGap) yield* passGap(reading);
      else yield* nextRecord(reading);
      if (budget.isSpent) break;
    }
    if (budget.isSpent) yield tooMuch(budget);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield ingestProblem('damaged-file', `The rest of the archive cannot be read (${reason}).`);
  } finally {
    await cursor.close();
  }
}

/** Goes on behind a damaged part of a packed archive, which a record that it cut off may have told of. */
function* passGap(reading: Reading): Generator<Problem> {
  reading.number += 1;
  if (!reading.isTold)
    yield damaged(String(reading.number), 'the part of the archive that it is in is damaged');
  reading.isTold = false;
  reading.cursor.passGap();
}

async function* unpacked(file: ByteSource, budget: ExpansionBudget): AsyncGenerator<Uint8Array | typeof GAP> {
  const packed = new ByteCursor(budget.feed(file.stream()));
  await packed.fill(GZIP_MARK.length);
  if (isGzip(packed.ahead)) yield* budget.spend(gunzipMembers(packed.rest()));
  else yield* packed.rest();
}

/** A gzip file is taken for one unless something else comes out: its first part may be damaged. */
function isWarc(start: Uint8Array): boolean {
  if (!isGzip(start)) return beginsRecord(start);
  try {
    return beginsRecord(gunzipSync(start, { finishFlush: constants.Z_SYNC_FLUSH }));
  } catch {
    return true;
  }
}

function beginsRecord(start: Uint8Array): boolean {
  return Buffer.from(start.subarray(0, 5)).toString('latin1') === 'WARC/';
}

function isGzip(start: Uint8Array): boolean {
  return GZIP_MARK.every((byte, index) => start[index] === byte);
}

async function* nextRecord(reading: Reading): AsyncGenerator<Entry | Problem> {
  const { cursor } = reading;
  const isThere = await isAtRecord(cursor);
  if (!isThere && cursor.ahead.length === 0) return;
  reading.number += 1;
  const head = isThere ? await takeHead(cursor) : null;
  if (head !== null) {
    yield* readRecord(head, reading);
    return;
  }
  yield damaged(String(reading.number), isThere ? 'its head cannot be read' : 'no record begins here');
  await passToRecord(cursor);
  reading.isTold = true;
}

async function* readRecord({ fields, length }: WarcHead, reading: Reading): AsyncGenerator<Entry | Problem> {
  const type = fields.get('warc-type')?.toLowerCase() ?? '';
  const id = idOf(fields) ?? String(reading.number);
  const isAnswer = type === 'response' || type === 'resource';
  // The payload of a revisit is elsewhere, and so is what its digest is of.
  const payload = isAnswer ? StatedDigest.maybe(fields.get('warc-payload-digest') ?? null) : null;
  const whole = StatedDigest.maybe(fields.get('warc-block-digest') ?? null);
  const block = new WarcBlock(reading.cursor, length, whole, payload);
  if (!(await block.isSound())) {
    yield damaged(id, 'it is cut off, or longer than it says');
    reading.isTold = true;
    return;
  }
  const answer = isAnswer ? await answerOf(fields, block) : null;
  const joined = { digest: StatedDigest.maybe(payload?.stated ?? null), isOver: false };
  if (answer?.isPage === true)
    yield toEntry(answer, fields, reading.names.claim(id), block, joined, reading.budget);
  const failure = await block.finish();
  if (failure !== null) yield damaged(id, failure.message);
  reading.isTold = block.isDamaged;
  for (const digest of block.mismatches()) {
    if (digest !== payload || isMissed(answer, joined)) yield digestMismatch(id, digest);
  }
}

/** The chunks of an answer joined, and whether all of them were. */
interface Joined {
  readonly digest: StatedDigest | null;
  isOver: boolean;
}

/**
 * Whether a payload's digest, which what was sent does not have, is missed for sure. Some archives state that of the chunks
 * joined, which are joined only where somebody reads them.
 */
function isMissed(answer: Answer | null, { digest, isOver }: Joined): boolean {
  if (answer === null) return false;
  return !answer.isChunked || (isOver && digest?.isMet() === false);
}

/** What is known of an answer. */
interface Answer {
  /** Not so for redirects, errors and what is empty. */
  readonly isPage: boolean;
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly isChunked: boolean;
  readonly codings: readonly string[];
}

/** What a record holds, its block passed as far as the payload; null where that is not known to begin anywhere. */
async function answerOf(fields: HeaderFields, block: WarcBlock): Promise<Answer | null> {
  const type = contentType(fields.get('content-type'));
  if (type.mediaType !== 'application/http') {
    return { ...type, isPage: block.left > 0, isChunked: false, codings: [] };
  }
  const head = httpHead(await block.start(mostHttpHead));
  if (head === null) return null;
  block.passHead(head.length);
  return {
    ...contentType(head.fields.get('content-type')),
    isPage: head.status >= 200 && head.status <= 299 && block.left > 0,
    isChunked: /\bchunked\b/i.test(head.fields.get('transfer-encoding') ?? ''),
    codings: codingsOf(head.fields),
  };
}

function toEntry(
  answer: Answer,
  fields: HeaderFields,
  record: string,
  block: WarcBlock,
  joined: Joined,
  budget: ExpansionBudget,
): Entry {
  const said = saidOf(fields, answer.charset);
  const isNamed = answer.mediaType === null || UNKNOWN_TYPES.has(answer.mediaType);
  return {
    record,
    name: isNamed ? nameIn(said.url ?? '') : '',
    mediaType: answer.mediaType,
    said,
    content: budget.spend(contentOf(answer, block, joined)),
  };
}

async function* contentOf(answer: Answer, block: WarcBlock, joined: Joined): AsyncGenerator<Uint8Array> {
  const sent = answer.isChunked ? watched(joinChunks(block.read()), joined) : block.read();
  if (answer.codings.length === 0) {
    yield* sent;
    return;
  }
  const packed = await collect(sent, MOST_BYTES);
  if (packed === null) throw new Error(`more than ${MOST_BYTES} bytes are packed in it`);
  yield undoCodings(packed, answer.codings);
}

async function* watched(bytes: AsyncIterable<Uint8Array>, joined: Joined): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    joined.digest?.update(piece);
    yield piece;
  }
  joined.isOver = true;
}

function saidOf(fields: HeaderFields, charset: string | null): EntryFacts {
  const url = withoutBrackets(fields.get('warc-target-uri') ?? '');
  const captured = isoDate(fields.get('warc-date') ?? '');
  return { ...NOTHING_SAID, url: url === '' ? null : url, captured, charset };
}

function idOf(fields: HeaderFields): string | null {
  return withoutBrackets(fields.get('warc-record-id') ?? '') || null;
}

/** WARC 1.0 puts brackets around addresses, and most programs do not. */
function withoutBrackets(value: string): string {
  return value.replace(/^<|>$/g, '').trim();
}

/** The last step of an address's path, in which a file's extension is. */
function nameIn(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.replace(/^.*\//, '') : '';
}

function tooMuch(budget: ExpansionBudget): Problem {
  return ingestProblem('archive-bomb', `More than ${budget.most} bytes came out of the archive so far.`);
}

function damaged(record: string, reason: string): Problem {
  return ingestProblem('damaged-file', `${record}: The record cannot be read (${reason}).`);
}
