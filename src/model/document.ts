import type { Span } from './span.ts';

/** What kind of text a document is, as far as its own metadata or layout says. */
export type DocumentKind = 'article' | 'statement' | 'post' | 'transcript' | 'unknown';

/**
 * A stretch of a document's text that has one voice of its own. Half-open, UTF-16 code units. A `quotation` is a block that
 * the body sets apart: its voice is that of the body, which quotes, and who is quoted is for the analysis to find.
 */
export interface Part {
  readonly kind: 'headline' | 'body' | 'quotation' | 'caption' | 'comment';
  readonly start: number;
  readonly end: number;
  /** Id of the entity whose voice this part is: the publisher, the issuing body, the commenter. Null when unknown. */
  readonly voice: string | null;
  /** The voice as the file names it, before it is bound to an entity. Null when the file names none. */
  readonly voiceName: string | null;
}

/**
 * A stretch of a document's text in which attributions were not looked for, since no rules and models for its language are
 * there. Half-open, UTF-16 code units.
 */
export interface Gap {
  readonly start: number;
  readonly end: number;
  /** BCP 47 primary language subtag; null when unknown. */
  readonly language: string | null;
}

/**
 * From `start` in the text on, the file's line is `line` (counted from 1) and grows by one at every line feed of the
 * text. Enough to say `file:line` for any offset although the text leaves out mark-up and front matter.
 */
export interface LineAnchor {
  readonly start: number;
  readonly line: number;
}

/** What a document says of itself. */
export type Fact = 'url' | 'kind' | 'title' | 'publisher' | 'author' | 'published' | 'modified' | 'language';

/** Where a page was taken from, and when. */
export interface Capture {
  /** The address that was asked for. */
  readonly url: string;
  /** ISO 8601 date-time; null where nobody wrote it down. */
  readonly at: string | null;
}

/**
 * One reading of a piece of evidence. A better reader makes a new document; it never changes an old one, so that spans
 * keep cutting what they cut.
 */
export interface Document {
  /** `d-` and 16 hex digits, from the evidence's hash, the record and the reader's version. */
  readonly id: string;
  /** `sha256-` and 64 hex digits: the hash of the original bytes. */
  readonly evidence: string;
  /** As given by whoever ran the tool, with `/` between folders; `-` for standard input. */
  readonly path: string;
  /** The address that it gives for itself (canonical), else that it was taken from. */
  readonly url: string | null;
  /** Null where it was handed over as a file. */
  readonly capture: Capture | null;
  readonly mediaType: string;
  /** Which record of a file that holds several (a line of JSONL). Null where the file is one document. */
  readonly record: string | null;
  readonly kind: DocumentKind;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO 8601 date or date-time, as precise as known. Null if unknown. */
  readonly published: string | null;
  /** Of the last change that it states, in the same form. */
  readonly modified: string | null;
  /**
   * BCP 47 primary language subtag of most of the text: as the file declares it, unless the text shows that it is in
   * another. Null when unknown.
   */
  readonly language: string | null;
  /** For each of these that is known, where in the file it stands, e.g. `JSON-LD datePublished`; absent where unknown. */
  readonly statedBy: Readonly<Partial<Record<Fact, string>>>;
  /** Headline, body and comments as read; never normalised. */
  readonly text: string;
  readonly parts: readonly Part[];
  /**
   * Where passages were redacted: the marks that stand in their place. In order, half-open, UTF-16 code units. Left out where
   * nothing was.
   */
  readonly redactions?: readonly Span[];
  /** In order. That nothing was found there does not mean that nobody says anything. */
  readonly gaps: readonly Gap[];
  readonly lines: readonly LineAnchor[];
  /** Which reader made this reading, and its version, e.g. `html/1`. */
  readonly reader: string;
}
