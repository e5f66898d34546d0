import type { Document } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';

/** What a reader finds in a file: a document without what the bytes and the path alone decide, and the analysis. */
export type Draft = Omit<Document, 'id' | 'evidence' | 'path' | 'mediaType' | 'gaps' | 'reader' | 'capture'>;

/** What a reader made of a file. The problems still lack the path. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/** A file's characters, and what had to be guessed to get at them. */
export interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** What all readers and containers say of their format. */
export interface Format {
  /** Name and version, e.g. `markdown/1`. A change of what it reads out of a file makes a new version. */
  readonly name: string;
  readonly mediaType: string;
  /** Other media types that mail and web archives give to the same format; lower case. */
  readonly aliases?: readonly string[];
  /** Of the file names that it reads: lower case, with the dot. */
  readonly extensions: readonly string[];
}

/** A format that is text once it is decoded. */
export interface TextReader extends Format {
  /** The most bytes of which it makes a document in reasonable time and memory. */
  readonly maxBytes: number;
  /**
   * Whether a file that begins so is of this format, where its names and media types are those of other formats too (XML,
   * JSON). One that is not has no reader.
   */
  readonly isLike?: (start: string) => boolean;
  /** @param charset - that the transport stated: it outranks what the file says; null where none was */
  readonly decode: (bytes: Uint8Array, charset?: string | null) => Decoded;
  /** Reads a source that is not blank. Never throws for what is in it. */
  readonly read: (source: string) => Reading;
}

/** A format that only a parser of its own makes text of. */
export interface BinaryReader extends Format {
  readonly maxBytes: number;
  /** Whether the first bytes (up to 1,024) are those of such a file. */
  readonly isMarked: (start: Uint8Array) => boolean;
  /** Reads bytes that are marked as such a file. May reject for what is in it: that becomes the problem `damaged-file`. */
  readonly parse: (bytes: Uint8Array) => Promise<Reading>;
}

/** One file format. All readers have one of these shapes, and `readers.ts` lists them. */
export type Reader = TextReader | BinaryReader;

/** A draft of which nothing but the text is known. */
export const UNKNOWN: Omit<Draft, 'text' | 'parts' | 'lines'> = {
  url: null,
  record: null,
  kind: 'unknown',
  title: null,
  publisher: null,
  author: null,
  published: null,
  modified: null,
  language: null,
  statedBy: {},
};
