import type { Relation } from '../relations/relation.ts';
import { agreeAsWhole, type Comparison, type RelationPair } from '../scoring/comparison.ts';
import { agree } from '../scoring/strictness.ts';
import { type Entry, type Sheet, split } from '../scoring/tally.ts';
import type { Facet } from './facet.ts';

/** What is scored of each category. */
const measures: readonly (readonly [name: string, isHit: (pair: RelationPair, text: string) => boolean])[] = [
  ['cue overlap', ({ gold, found }, text) => agree('overlap', gold.cue, found.cue, text)],
  ['whole dice80', (pair, text) => agreeAsWhole('dice80', pair, text)],
  ['whole dice50', (pair, text) => agreeAsWhole('dice50', pair, text)],
];

/**
 * The tallies of one text by category, each named `facet, measure: category`. Gold relations are sorted by what they
 * are and found ones by what they are: recall is of the gold of a category, precision of the found of it.
 */
export function breakDown(comparison: Comparison, facets: readonly Facet[]): Sheet {
  const sides = measures.map(([measure, isHit]) => ({ measure, ...hitSides(comparison, isHit) }));
  return new Map(
    facets.flatMap((facet) => {
      const gold = sort(comparison.gold, facet, comparison.text);
      const found = sort(comparison.found, facet, comparison.text);
      return sides.flatMap(({ measure, goldHits, foundHits }) =>
        facet.categories.map((category): Entry => {
          const outcomes = (members: readonly number[] | undefined, hits: ReadonlySet<number>): boolean[] =>
            (members ?? []).map((index) => hits.has(index));
          return split(
            `${facet.name}, ${measure}: ${category}`,
            outcomes(found.get(category), foundHits),
            outcomes(gold.get(category), goldHits),
          );
        }),
      );
    }),
  );
}

/** Indices of the relations of each category. */
function sort(relations: readonly Relation[], { categoryOf }: Facet, text: string): Map<string, number[]> {
  return Map.groupBy(relations.keys(), (index) => categoryOf(relations, index, text));
}

interface HitSides {
  /** Indices of the gold relations that were hit. */
  readonly goldHits: ReadonlySet<number>;
  /** Indices of the found ones that hit them. */
  readonly foundHits: ReadonlySet<number>;
}

function hitSides({ text, gold, found, pairs }: Comparison, isHit: (typeof measures)[number][1]): HitSides {
  const hits = pairs.filter((pair) => {
    const [one, other] = [gold[pair.gold], found[pair.found]];
    return one !== undefined && other !== undefined && isHit({ gold: one, found: other }, text);
  });
  return {
    goldHits: new Set(hits.map((pair) => pair.gold)),
    foundHits: new Set(hits.map((pair) => pair.found)),
  };
}
