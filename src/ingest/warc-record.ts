import type { ByteCursor } from './byte-cursor.ts';
import { type HeaderFields, headerFields } from './header-fields.ts';

/** The head of a record of a web archive. */
export interface WarcHead {
  readonly fields: HeaderFields;
  /** Of the block after it, in bytes. */
  readonly length: number;
}

/** Addresses may hold a picture, and are then long. In bytes. */
const mostHeadBytes = 256 * 1024;

const VERSION = 'WARC/';
const HEAD_END = /\r?\n\r?\n/;
const LINE_ENDS = /^[\r\n]*/;

/** Goes past blank lines to the next record. False where none begins there. */
export async function isAtRecord(cursor: ByteCursor): Promise<boolean> {
  await passLineEnds(cursor);
  return (await cursor.fill(VERSION.length)) && startsRecord(cursor.ahead);
}

async function passLineEnds(cursor: ByteCursor): Promise<void> {
  do {
    await cursor.fill(64);
    cursor.skip(LINE_ENDS.exec(cursor.ahead.subarray(0, 64).toString('latin1'))?.[0].length ?? 0);
  } while (await isAtLineEnd(cursor));
}

async function isAtLineEnd(cursor: ByteCursor): Promise<boolean> {
  return (await cursor.fill(1)) && (cursor.ahead[0] === 13 || cursor.ahead[0] === 10);
}

function startsRecord(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, VERSION.length) === VERSION;
}

/** Passes the head of a record; null where it breaks off, is no head, or does not say how long its block is. */
export async function takeHead(cursor: ByteCursor): Promise<WarcHead | null> {
  const end = await headEnd(cursor);
  if (end === null) return null;
  const lines = cursor.ahead.toString('utf8', 0, end.start).split(/\r?\n/);
  const fields = headerFields(lines.slice(1));
  const written = fields.get('content-length') ?? '';
  if (!/^WARC\/\d\.\d/.test(lines[0] ?? '') || !/^\d{1,15}$/.test(written)) return null;
  cursor.skip(end.end);
  return { fields, length: Number(written) };
}

async function headEnd(cursor: ByteCursor): Promise<{ readonly start: number; readonly end: number } | null> {
  for (let seen = 1_024; ; seen *= 4) {
    const isThere = await cursor.fill(seen);
    const match = HEAD_END.exec(cursor.ahead.toString('latin1', 0, seen));
    if (match !== null) return { start: match.index, end: match.index + match[0].length };
    if (!isThere || seen > mostHeadBytes) return null;
  }
}

/** After damage, goes to where the next record begins, or to the end or a gap. */
export async function passToRecord(cursor: ByteCursor): Promise<void> {
  cursor.skip(Math.min(1, cursor.ahead.length));
  while (await cursor.fill(VERSION.length + 2)) {
    const at = recordWithin(cursor.ahead);
    if (at !== -1) {
      cursor.skip(at);
      return;
    }
    cursor.skip(cursor.ahead.length - VERSION.length - 1);
  }
  cursor.skip(cursor.ahead.length);
}

/** Where a record begins among bytes of which none should; -1 where none does. */
export function recordWithin(bytes: Buffer): number {
  for (let at = bytes.indexOf(VERSION); at !== -1; at = bytes.indexOf(VERSION, at + 1)) {
    if (/^\d\.$/.test(bytes.toString('latin1', at + VERSION.length, at + VERSION.length + 2))) return at;
  }
  return -1;
}
