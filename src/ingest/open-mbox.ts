import type { ByteSource } from './byte-source.ts';
import { type Container, type Entry, NOTHING_SAID } from './container.ts';
import { isMail } from './mail-mark.ts';
import { MOST_HEAD_BYTES, messageId } from './mail-message.ts';
import { mboxPieces, START } from './mbox-pieces.ts';
import { RecordNames } from './record-names.ts';

/** A mailbox: mails one after another, each named by its Message-ID, or by its number where it has none. */
export const MBOX: Container = {
  name: 'mbox/1',
  mediaType: 'application/mbox',
  extensions: ['.mbox'],
  access: 'in-order',
  isMarked: (start) => Buffer.from(start.subarray(0, 5)).toString('latin1') === 'From ' && isMail(start),
  entries: mboxEntries,
};

async function* mboxEntries(file: ByteSource): AsyncGenerator<Entry> {
  const mailbox = new Mailbox(mboxPieces(file.stream()));
  const names = new RecordNames();
  for (let number = 1; await mailbox.next(); number += 1) {
    const id = messageId(await mailbox.head());
    yield {
      record: names.claim(id ?? String(number)),
      name: `${number}.eml`,
      mediaType: 'message/rfc822',
      said: NOTHING_SAID,
      content: mailbox.content(),
    };
  }
}

const HEAD_END = /\r?\n\r?\n/;

/** The place in a mailbox that is read in order. */
class Mailbox {
  readonly #pieces: AsyncIterator<Uint8Array | typeof START>;
  /** Pieces of the mail that were looked at and not given away. */
  #ahead: Uint8Array[] = [];
  /** Whether the place is before the first piece of a mail, or after the last piece of all of them. */
  #mail: 'within' | 'before' | 'none' = 'within';

  constructor(pieces: AsyncGenerator<Uint8Array | typeof START>) {
    this.#pieces = pieces;
  }

  /** Goes to the next mail, past what was not read of this one. False where there is none. */
  async next(): Promise<boolean> {
    this.#ahead = [];
    while ((await this.#piece()) !== null);
    if (this.#mail === 'none') return false;
    this.#mail = 'within';
    return true;
  }

  /** The head of the mail, which stays to be read: as far as the blank line, as Latin-1. */
  async head(): Promise<string> {
    let head = '';
    // Only the end that is new is looked at: a head may come in thousands of pieces.
    for (let seen = 0; head.length < MOST_HEAD_BYTES && !HEAD_END.test(head.slice(seen)); ) {
      seen = Math.max(0, head.length - 3);
      const piece = await this.#piece();
      if (piece === null) break;
      this.#ahead.push(piece);
      head += Buffer.from(piece.subarray(0, MOST_HEAD_BYTES)).toString('latin1');
    }
    return head.split(HEAD_END, 1)[0] ?? '';
  }

  /** All of the mail, without the blank line that mailboxes put after it. */
  async *content(): AsyncGenerator<Uint8Array> {
    let last: Uint8Array | null = null;
    for (let piece = await this.#next(); piece !== null; piece = await this.#next()) {
      if (last !== null) yield last;
      last = piece;
    }
    if (last !== null) yield withoutBlankLine(last);
  }

  async #next(): Promise<Uint8Array | null> {
    return this.#ahead.shift() ?? (await this.#piece());
  }

  /** The next piece of this mail; null after the last one. */
  async #piece(): Promise<Uint8Array | null> {
    if (this.#mail !== 'within') return null;
    const next = await this.#pieces.next();
    if (next.done === true) this.#mail = 'none';
    else if (next.value !== START) return next.value;
    else this.#mail = 'before';
    return null;
  }
}

function withoutBlankLine(bytes: Uint8Array): Uint8Array {
  const end = Buffer.from(bytes.subarray(-4)).toString('latin1');
  const length = /(?:^|\n)(\r?\n)$/.exec(end)?.[1]?.length ?? 0;
  return bytes.subarray(0, bytes.length - length);
}
