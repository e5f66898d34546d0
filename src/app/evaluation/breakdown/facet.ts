import type { Relation } from '../relations/relation.ts';
import { depthOf } from '../scoring/nesting.ts';
import { quotingOf } from '../scoring/quoting.ts';
import { lengthOf, shapeOf } from './content-kind.ts';
import { cueKindOf, cueKinds } from './cue-kind.ts';
import { sourceKindOf, sourceKinds } from './source-kind.ts';

/** A way to sort relations, gold ones and found ones alike. */
export interface Facet {
  readonly name: string;
  /** In the order in which they are printed. */
  readonly categories: readonly string[];
  /** One of the categories. */
  readonly categoryOf: (relations: readonly Relation[], index: number, text: string) => string;
}

/** By the wording of the three roles. */
export const kindFacets: readonly Facet[] = [
  facetOf('content wording', ['direct', 'mixed', 'indirect'], quotingOf),
  facetOf('content shape', ['one piece', 'broken'], shapeOf),
  facetOf('content length', ['one sentence', 'more sentences'], lengthOf),
  facetOf('cue', cueKinds, cueKindOf),
  facetOf('source', sourceKinds, sourceKindOf),
];

const depths = ['1 deep', '2 deep', '3 deep and more'] as const;

/** By the number of voices around a relation, counting itself; on either side by its own nesting. */
export const depthFacets: readonly Facet[] = [
  {
    name: 'depth',
    categories: depths,
    categoryOf: (relations, index) =>
      depths[Math.min(depths.length, depthOf(relations, index)) - 1] ?? depths[0],
  },
];

/** By one property that all relations of a text have in common, such as who published it. */
export function textFacet(name: string, category: string): Facet {
  return { name, categories: [category], categoryOf: () => category };
}

function facetOf<Category extends string>(
  name: string,
  categories: readonly Category[],
  kindOf: (relation: Relation, text: string) => Category,
): Facet {
  return {
    name,
    categories,
    categoryOf: (relations, index, text) => {
      const relation = relations[index];
      return relation ? kindOf(relation, text) : '';
    },
  };
}
