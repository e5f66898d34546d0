import type { Attitude } from '../../../model/attribution.ts';
import type { Spans } from '../../../model/span.ts';

/** An attribution as the scorer sees it: where its roles stand, and how it lies among the others of its text. */
export interface Relation {
  /** Half-open, UTF-16 code units, in text order. Empty where the text names no source. */
  readonly source: Spans;
  /** Empty for a free-standing quotation. */
  readonly cue: Spans;
  readonly content: Spans;
  /** Null where the corpus does not record attitudes. */
  readonly attitude: Attitude | null;
  /** Index, in the same list, of the relation in whose content this one lies; null at the outermost level. */
  readonly parent: number | null;
  /** 0 to 1: how sure the analysis is of it; null for what people marked. */
  readonly confidence: number | null;
}

/** A text with the relations that people marked in it. */
export interface Passage {
  /** Where it comes from, for a person: file and line, or the record's id. */
  readonly name: string;
  readonly text: string;
  /** Who published it; null where the corpus does not say. */
  readonly publisher: string | null;
  /** True where the passage is there to show that nothing should be found. */
  readonly none: boolean;
  readonly gold: readonly Relation[];
  /** The same text as further annotators marked it, one list for each; empty where one annotator worked alone. */
  readonly alternatives: readonly (readonly Relation[])[];
}
