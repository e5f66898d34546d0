import type { Spans } from './span.ts';

/** How the content is worded: in quotation marks, in the reporter's words, or partly each. */
export type Quoting = 'direct' | 'indirect' | 'mixed';

/** The source's position on the content, as the cue tells it. */
export type Attitude = 'affirms' | 'denies' | 'doubts' | 'asks' | 'wants' | 'expects';

/** A role of an attribution: where it stands, and those stretches of the text joined by ` … `. */
export interface Marked {
  readonly spans: Spans;
  readonly text: string;
}

export interface Source extends Marked {
  /** Id of the entity, null when it could not be bound to one. */
  readonly entity: string | null;
}

/** Somebody (source) is said (cue) to have said or thought something (content). */
export interface Attribution {
  /** `a-` and 16 hex digits, from the document's id and the spans. */
  readonly id: string;
  readonly document: string;
  /** Id of the attribution in whose content this one lies; null at the outermost level. */
  readonly parent: string | null;
  /** Null when the text names none (“it is said that”). */
  readonly source: Source | null;
  /** Null when there is none (a free-standing quotation). */
  readonly cue: Marked | null;
  readonly content: Marked;
  readonly quoting: Quoting;
  readonly attitude: Attitude;
  /** 0 to 1: the share of attributions found this way that a reader would confirm. */
  readonly confidence: number;
  /**
   * The analysis that found it, with its version, and the pattern it saw, e.g. `rules/1 according-to`. Where a person accepted it, their
   * word follows: `rules/1 according-to; review p-0123456789abcdef by Ines Varga`; where a person found it, or read it otherwise, that is all.
   */
  readonly by: string;
}
