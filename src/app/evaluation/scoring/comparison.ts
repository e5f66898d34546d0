import type { Relation } from '../relations/relation.ts';
import { align, type Pair } from './align.ts';
import { agree, type Strictness } from './strictness.ts';

/** Two relations that were paired. */
export interface RelationPair {
  readonly gold: Relation;
  readonly found: Relation;
}

/** Gold and found relations of one text, laid side by side. */
export interface Comparison {
  readonly text: string;
  /** True where nothing should have been found. */
  readonly none: boolean;
  readonly gold: readonly Relation[];
  readonly found: readonly Relation[];
  /** By index, in order of the gold relations. */
  readonly pairs: readonly Pair[];
}

/** Aligns the relations of one text. */
export function compare(
  text: string,
  none: boolean,
  gold: readonly Relation[],
  found: readonly Relation[],
): Comparison {
  return { text, none, gold, found, pairs: align(gold, found) };
}

/** The paired relations themselves. */
export function pairsOf({ gold, found, pairs }: Comparison): RelationPair[] {
  return pairs.flatMap((pair) => {
    const one = gold[pair.gold];
    const other = found[pair.found];
    return one && other ? [{ gold: one, found: other }] : [];
  });
}

/**
 * Whether the whole relation agrees: source and content at this strictness, and the cue too where it is `exact` or
 * `edge`. At the looser ones it is enough that the cues overlap, or are missing in both: what a reader takes from a
 * relation is who said what.
 */
export function agreeAsWhole(strictness: Strictness, { gold, found }: RelationPair, text: string): boolean {
  const cueStrictness = strictness === 'exact' || strictness === 'edge' ? strictness : 'overlap';
  return (
    agree(cueStrictness, gold.cue, found.cue, text) &&
    agree(strictness, gold.source, found.source, text) &&
    agree(strictness, gold.content, found.content, text)
  );
}
