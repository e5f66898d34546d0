import type { TokenRelation } from './compare-tokens.ts';

/**
 * Whether two names can be one actor.
 * - `same`: they may be merged across documents without a person looking
 * - `compatible`: one may be short for the other, or they say too little to tell
 * - `different`: they are two
 */
export type NameVerdict = 'same' | 'compatible' | 'different';

/**
 * What was seen in two names.
 * - a `TokenRelation`: two words that stand for each other, and how
 * - `left-over`: a word that only one name has
 * - `conflict`: words that stand at one place and are two
 * - `generation`, `title`, `number`, `faction`, `legal-form`, `father`: marks by which kin, units, factions, companies and fathers with
 *   their sons tell themselves apart, and do so here
 * - `order`: the words stand in another order
 * - `short-form`: one is the other's short form
 * - `written`: they are written the same but for case, marks and punctuation
 * - `kind`: a person and a body
 * - `part`: one name states several, and one of those is meant
 * - `thin`: what agrees is borne by too many
 */
export type NameReasonKind =
  | Exclude<TokenRelation, 'none'>
  | 'left-over'
  | 'conflict'
  | 'generation'
  | 'title'
  | 'number'
  | 'faction'
  | 'legal-form'
  | 'father'
  | 'order'
  | 'short-form'
  | 'written'
  | 'kind'
  | 'part'
  | 'thin';

/** One thing that was seen, with the words of either name; null where a name has none. */
export interface NameReason {
  readonly kind: NameReasonKind;
  readonly a: string | null;
  readonly b: string | null;
}

/** What comparing two names gave. */
export interface NameComparison {
  readonly verdict: NameVerdict;
  /** How much the two resemble each other, 0 to 1: for ranking what a person should look at. See `likely`. */
  readonly score: number;
  readonly reasons: readonly NameReason[];
}
