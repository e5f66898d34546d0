import type { Attitude } from '../../model/attribution.ts';
import type { Spans } from '../../model/span.ts';

/** The roles that a mark can have, in the order in which the notation names them. */
export const roles = ['source', 'cue', 'content'] as const;

/** Who speaks, the words that attribute, or what is attributed. */
export type Role = (typeof roles)[number];

/** The attitudes that a cue mark can state; `affirms` is meant where none is stated. */
export const attitudes: readonly Attitude[] = ['affirms', 'denies', 'doubts', 'asks', 'wants', 'expects'];

/** The highest number that a mark can have; ten times what the longest article needs. */
export const highestNumber = 999;

/** One attribution as it is marked in a text. Spans are half-open, in UTF-16 code units of the text without marks. */
export interface MarkedAttribution {
  /** The number of its marks, 1 to `highestNumber`; unique within its case. Outer voices have lower numbers. */
  readonly number: number;
  /** In text order; empty where the text names no source. */
  readonly source: Spans;
  /** In text order; empty where there is no cue. */
  readonly cue: Spans;
  /** In text order; at least one. */
  readonly content: Spans;
  readonly attitude: Attitude;
  /**
   * Whom the source means, where it is a pronoun or a description: the wordings by which the passage names that voice, any of
   * which will do. Empty where the passage does not tell; null where nothing was marked.
   */
  readonly referent: readonly string[] | null;
  /** Number of the attribution in whose content this one lies; null at the outermost level. */
  readonly parent: number | null;
}

/** A passage with the attributions marked in it. */
export interface MarkedCase {
  /** What the case shows: the title line without its `# `. */
  readonly title: string;
  /** Line of the title in the file, counted from 1. */
  readonly line: number;
  /** True when the title ends in `(none)`: the passage holds no attribution. */
  readonly none: boolean;
  /** The passage without marks, titles and surrounding blank lines; the input of the analysis, exactly. */
  readonly text: string;
  /** In order of their numbers. */
  readonly attributions: readonly MarkedAttribution[];
}
