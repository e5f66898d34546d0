import type { Quotation } from './quotations/quotation.ts';
import { type Item, maxStretch, type Stretch } from './stretch.ts';

/** A token with its tag and base form. */
export interface Word extends Item {
  readonly quotation: null;
}

interface Level {
  items: Item[];
  count: number;
}

/**
 * Lays the words of one paragraph out by level of quotation and sentence.
 *
 * @param text the whole text
 * @param sentences the words of each sentence, in order
 * @param quotations those of the paragraph, by start, outer before inner
 */
export function buildStretches(
  text: string,
  sentences: readonly (readonly Word[])[],
  quotations: readonly Quotation[],
  paragraph: number,
): Stretch[] {
  if (quotations.length === 0 && sentences.every(({ length }) => length < maxStretch)) {
    return sentences.map((items, index) => ({ items, inside: null, paragraph, opensParagraph: index === 0 }));
  }
  const stretches: Stretch[] = [];
  const levels = new Map<Quotation | null, Level>();
  let upcoming = 0;
  let innermost: Quotation | null = null;

  const levelOf = (inside: Quotation | null): Level => {
    const known = levels.get(inside);
    if (known !== undefined) return known;
    const level = { items: [], count: 0 };
    levels.set(inside, level);
    return level;
  };
  const close = (inside: Quotation | null): void => {
    const level = levelOf(inside);
    if (level.items.length === 0) return;
    stretches.push({ items: level.items, inside, paragraph, opensParagraph: level.count === 0 });
    level.items = [];
    level.count += 1;
  };
  const put = (inside: Quotation | null, item: Item): void => {
    const level = levelOf(inside);
    level.items.push(item);
    if (level.items.length >= maxStretch) close(inside);
  };

  for (const words of sentences) {
    for (const word of words) {
      let next = quotations[upcoming];
      while (next !== undefined && next.start <= word.start) {
        put(next.parent, quotationItem(text, next));
        innermost = next;
        upcoming += 1;
        next = quotations[upcoming];
      }
      while (innermost !== null && innermost.end <= word.start) innermost = innermost.parent;
      if (innermost === null || inWords(word, innermost)) put(innermost, word);
    }
    // A sentence that ends with a closing mark ends outside of the quotation as well as inside.
    const last = words.at(-1);
    for (let level = innermost; ; level = level.parent) {
      close(level);
      if (level === null || last === undefined || last.end < level.end) break;
    }
  }
  for (const level of levels.keys()) close(level);
  return stretches.sort((a, b) => startOf(a) - startOf(b) || depthOf(a) - depthOf(b));
}

function inWords(word: Word, quotation: Quotation): boolean {
  return word.start >= quotation.innerStart && word.end <= quotation.innerEnd;
}

function quotationItem(whole: string, quotation: Quotation): Item {
  const { start, end } = quotation;
  return { start, end, text: whole.slice(start, end), lower: '', tag: 'QUOTE', lemma: '', quotation };
}

function startOf(stretch: Stretch): number {
  return stretch.items[0]?.start ?? 0;
}

function depthOf(stretch: Stretch): number {
  let depth = 0;
  for (let outer = stretch.inside; outer !== null; outer = outer.parent) depth += 1;
  return depth;
}
