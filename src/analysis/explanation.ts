import type { Attribution, Marked } from '../model/attribution.ts';
import type { Spans } from '../model/span.ts';
import type { Draft, Pattern } from './draft.ts';

/**
 * Who found an attribution: the rules alone; the rules, with a confidence from the models; the rules, with spans from
 * the models; or the models alone.
 */
export type Finder = 'rules' | 'rules-weighed-by-models' | 'rules-corrected-by-models' | 'models';

/** Something that a model saw, and what it counted. */
export interface Reason {
  /** What was seen, in words, e.g. `the word “said”`. Names are masked there as in the model. */
  readonly feature: string;
  /** What the other choice has in its place; null where that has nothing there or the same. */
  readonly instead: string | null;
  /** In units of log-odds: above 0 it speaks for the choice, below 0 against it. */
  readonly weight: number;
}

/** What a model's choice rests on, beside another one. */
export interface Comparison {
  /** By decreasing size of their weights, none of them 0. Their sum is `total`, but for rounding. */
  readonly reasons: readonly Reason[];
  /** By how much the choice scores more than the other one. In units of log-odds. */
  readonly total: number;
}

/** A way to read a cue. */
export interface WeighedReading<Role> {
  /** Null where it sees none. */
  readonly source: Role | null;
  /** Null where it sees none, and so no attribution. */
  readonly content: Role | null;
  /** 0 to 1: that a cue is here and is to be read so. */
  readonly probability: number;
  /** Whether the rules read it so. */
  readonly isRuled: boolean;
}

/** What the models made of a cue. */
export interface ModelReasons<Role> {
  /** 0 to 1: that a cue is here, by the first model, which reads the paragraph word by word. */
  readonly seen: number;
  /** 0 to 1: that a cue is here, by the last model, which weighs whole readings. */
  readonly probability: number;
  /**
   * All that were weighed, the most probable first. With that of no cue their probabilities come to 1. Two may have the same
   * spans: the models part words that are not cut apart in the end, such as a comma behind a source.
   */
  readonly readings: readonly WeighedReading<Role>[];
  /** Place of the reading that was weighed for this attribution. */
  readonly chosen: number;
  /** Place of the one with other spans that it is compared with in `reading`; null where that is that there is no cue. */
  readonly runnerUp: number | null;
  /** The first model: that a cue begins at the first word, beside that nothing is there. */
  readonly cue: Comparison;
  /** The last model: the reading that was chosen, beside the best other choice. */
  readonly reading: Comparison;
}

/** How an attribution was found, as a language's rules and models tell it. */
export interface DraftReasons {
  readonly draft: Draft;
  readonly finder: Finder;
  /** Null where its confidence is that of its pattern. */
  readonly models: ModelReasons<Spans> | null;
}

/** Why an attribution was found, and why with such a confidence. */
export interface Explanation {
  /** As it is found anew. */
  readonly attribution: Attribution;
  readonly finder: Finder;
  readonly pattern: Pattern;
  /** 0 to 1: the share of attributions found by the pattern that an annotator confirms. */
  readonly patternConfidence: number;
  /** Null where no model had a part in it. */
  readonly models: ModelReasons<Marked> | null;
}
