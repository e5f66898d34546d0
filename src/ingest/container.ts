import type { Problem } from '../model/problem.ts';
import type { ByteSource } from './byte-source.ts';
import type { Format } from './reader.ts';

/** Between the records of containers within each other. */
export const RECORD_SEPARATOR = ' > ';

/** A file within a container, to be read next. */
export interface Entry {
  /**
   * What it is called in the container, told apart from all others there: a path, an id, or its number from 1. Empty for
   * what the container itself says, such as the text of a mail beside the files attached to it.
   */
  readonly record: string;
  /** Its extension says the format where there is no media type. */
  readonly name: string;
  /** As the container states it, without parameters, lower case. Null where it states none. */
  readonly mediaType: string | null;
  /** What the container says of it that its own bytes may not. */
  readonly said: EntryFacts;
  /** Once only, and only until the next entry is asked for. */
  readonly content: AsyncIterable<Uint8Array>;
}

/** What a container says of an entry. */
export interface EntryFacts {
  /** The address that it was taken from. */
  readonly url: string | null;
  /** When it was taken from there: an ISO 8601 date-time. */
  readonly captured: string | null;
  /** The character encoding that the transport stated. */
  readonly charset: string | null;
  /** The title that a list beside it gives; that of the entry itself outranks it. */
  readonly title: string | null;
}

/** Nothing but the entry itself. */
export const NOTHING_SAID: EntryFacts = { url: null, captured: null, charset: null, title: null };

/** A format that holds files: an archive, a mailbox, a mail with what is attached to it. All have this shape, and `containers.ts` lists them. */
export interface Container extends Format {
  /** `in-order`: only `stream` of a file is called, and only once, so that a container within another need not be in memory. */
  readonly access: 'in-order' | 'anywhere';
  /** Whether the first bytes (up to 1,024) are those of such a file. */
  readonly isMarked: (start: Uint8Array) => boolean;
  /**
   * What it holds, in its order, and a problem (without path) in the place of what cannot be taken out. Ends where the file
   * is too damaged to go on. Takes memory for one entry at a time, whatever the size of the file. The same bytes always
   * give the same entries.
   */
  readonly entries: (file: ByteSource) => AsyncIterable<Entry | Problem>;
}
