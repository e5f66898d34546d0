import type { Compare } from './compare-statements.ts';
import { type Component, componentsOf } from './components.ts';
import { ownCovers, storyOf, weightOf } from './pair-features.ts';
import { partition } from './partition.ts';
import type { Signature } from './signature.ts';

/**
 * The most items of which each two are compared, so that what speaks against one claim counts too and not only what speaks for it. F1 on three invented cases:
 * 67.2 with 60, 68.1 with 100, 68.4 with 200, 68.9 with 400; a hundred take some tenths of a second.
 */
export const mostInFull = 100;

/** By so much more log-odds is asked for, until what hangs together is no larger. */
const step = 0.5;

/** Weight of a statement’s words below which they are too few to tell: less than one that is rare. */
const leastWeight = 0.8;

/** Share of pointing words from which a statement is about what was said elsewhere. */
const mostPointing = 0.34;

/** Whether a statement says too little by itself to be told from others. */
export function isThin({ own, pointing }: Signature): boolean {
  return weightOf(own) < leastWeight || pointing > mostPointing;
}

/** Edges as sure as this hold what is one, however large it is. */
const surest = 8;

/** What is put into groups, and by what. */
interface Compared {
  readonly items: readonly Signature[];
  readonly comparison: Compare;
}

/**
 * Parts statements that hang together into groups.
 *
 * @param least - score above which an edge holds something together
 * @returns places of items
 */
export function partsOf(whole: Component, least: number, compared: Compared): number[][] {
  const { items } = compared;
  return componentsOf(whole, least).flatMap((component) => {
    if (component.items.length === 1 || least >= surest) return [[...component.items]];
    if (component.items.length > mostInFull) return partsOf(component, least + step, compared);
    const isThinAt = (item: number) => isThin(items[item] as Signature);
    return partition(inFull(component.items, compared), isThinAt).flatMap((group) =>
      group.length <= mostByAWord ? [group] : partition(withStrangers(group, compared), isThinAt),
    );
  });
}

/**
 * So many statements of reports of different stories may be held together by a word or two that each of them says. Where there are more, the word is one that
 * many stories have: of a hundred thousand unrelated made documents twenty shared a name, and made one claim; so nine do.
 */
const mostByAWord = 9;

/** How near what two reports are about is where they tell one story. */
const leastOfOneStory = 0.2;

/** How much of what either says the other says, by weight, where two statements are alike in more than a word or two. */
const leastAlike = 0.5;

/** What two statements of a large group count that are of different stories and not alike. */
const strange = -2;

/**
 * Each two of a large group, in which two that are of different stories must be alike. F1 on three cases 67.1 so and 67.3 without, on seven others 59.5 and 44.8, and
 * 59.5 and 44.9, on the demo the same. To hold each two of a group of any story to it costs two points and more.
 */
function withStrangers(group: readonly number[], compared: Compared): Component {
  const { items, edges } = inFull(group, compared);
  const signature = (item: number) => compared.items[item] as Signature;
  return {
    items,
    edges: edges.map(({ a, b, score }) => ({
      a,
      b,
      score: areStrange(signature(a), signature(b)) ? Math.min(score, strange) : score,
    })),
  };
}

function areStrange(a: Signature, b: Signature): boolean {
  if (isThin(a) || isThin(b) || storyOf(a, b) >= leastOfOneStory) return false;
  const [ab, ba] = ownCovers(a, b);
  return Math.max(ab.all, ba.all) < leastAlike;
}

/** With each two of the items compared. */
export function inFull(places: readonly number[], { items, comparison }: Compared): Component {
  const edges = places.flatMap((a, at) =>
    places.slice(at + 1).map((b) => {
      const [one, other] = [items[a] as Signature, items[b] as Signature];
      return { a, b, score: comparison(one, other).score };
    }),
  );
  return { items: places, edges };
}
