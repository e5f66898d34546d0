/** In a mailbox, the line that begins a mail. */
export const START = 'start';

/**
 * `From ana@gull.example Tue May  3 10:00:00 2033`. The date tells it from a line of text that somebody forgot to escape:
 * weekday, month and time, in this order in all mailboxes that were looked at.
 */
const SEPARATOR =
  /^From .*\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:\d{1,2} +)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b.*\d{1,2}:\d{2}/;

/** No envelope is longer, in bytes. */
const longestSeparator = 1_000;

/** A line is held until its end is there, unless it is longer than any separator by far. In bytes. */
const longestHeld = 64 * 1024;

const LINE_FEED = 10;
const MARK = '>'.charCodeAt(0);
const FROM = Buffer.from('From ');

/**
 * The mails of a mailbox (mboxrd, mboxo): `START` before each, then its bytes in pieces. `>From ` at the start of a line is
 * `From ` in the mail. Before the first `START` stands what belongs to no mail.
 */
export async function* mboxPieces(
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array | typeof START> {
  let held: Uint8Array = new Uint8Array();
  let isLineStart = true;
  let isFirst = true;
  for await (const piece of stream) {
    const bytes = held.length === 0 ? Buffer.from(piece) : Buffer.concat([held, piece]);
    const feed = bytes.lastIndexOf(LINE_FEED) + 1;
    const end = feed === 0 && bytes.length > longestHeld ? bytes.length : feed;
    yield* cut(bytes.subarray(0, end), isLineStart, isFirst);
    held = bytes.subarray(end);
    if (end === 0) continue;
    isLineStart = end === feed;
    isFirst = false;
  }
  yield* cut(Buffer.from(held), isLineStart, isFirst);
}

/** Cuts whole lines where a mail begins, and takes a mark off each line that was escaped. */
function* cut(lines: Buffer, isLineStart: boolean, isFirst: boolean): Generator<Uint8Array | typeof START> {
  let from = 0;
  for (let at = lines.indexOf(FROM); at !== -1; at = lines.indexOf(FROM, at + 1)) {
    const start = marksBefore(lines, at);
    if (start === 0 ? !isLineStart : lines[start - 1] !== LINE_FEED) continue;
    if (start < at) {
      yield lines.subarray(from, start);
      from = start + 1;
      continue;
    }
    const feed = lines.indexOf(LINE_FEED, at);
    const end = feed === -1 ? lines.length : feed + 1;
    if (!(isFirst && at === 0) && !isSeparator(lines.subarray(at, end))) continue;
    if (at > from) yield lines.subarray(from, at);
    yield START;
    from = end;
  }
  if (from < lines.length) yield lines.subarray(from);
}

/** Where the `>` before a place begin. */
function marksBefore(lines: Buffer, at: number): number {
  let start = at;
  while (start > 0 && lines[start - 1] === MARK) start -= 1;
  return start;
}

function isSeparator(line: Buffer): boolean {
  return line.length <= longestSeparator && SEPARATOR.test(line.toString('latin1'));
}
