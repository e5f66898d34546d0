import type { Document } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';

/** What a reader finds in a file: a document without what the bytes and the path alone decide, and the analysis. */
export type Draft = Omit<Document, 'id' | 'evidence' | 'path' | 'mediaType' | 'gaps' | 'reader'>;

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

/** One file format. All readers have this shape, and `readers.ts` lists them. */
export interface Reader {
  /** Name and version, e.g. `markdown/1`. A change of what it reads out of a file makes a new version. */
  readonly name: string;
  readonly mediaType: string;
  /** Of the file names that it reads: lower case, with the dot. */
  readonly extensions: readonly string[];
  /** The most bytes of which it makes a document in reasonable time and memory. */
  readonly maxBytes: number;
  readonly decode: (bytes: Uint8Array) => Decoded;
  /** Reads a source that is not blank. Never throws for what is in it. */
  readonly read: (source: string) => Reading;
}

/** A draft of which nothing but the text is known. */
export const UNKNOWN: Omit<Draft, 'text' | 'parts' | 'lines'> = {
  url: null,
  record: null,
  kind: 'unknown',
  title: null,
  publisher: null,
  author: null,
  published: null,
  language: null,
};
