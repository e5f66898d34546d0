import type { Draft } from '../draft.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Stretch } from '../stretch.ts';

/** A quotation that no cue claimed, with the draft in its paragraph whose speech it carries on. */
export interface FreeQuotation {
  readonly quotation: Quotation;
  /** Index into the drafts; null where none comes before it in the paragraph. */
  readonly continues: number | null;
}

/**
 * Quotations that stand as sentences of their own. After an attribution in the same paragraph such a quotation
 * carries on its speech: `“I counted nine trucks,” said X. “After that it was too dark.”`
 */
export function findFreeQuotations(stretches: readonly Stretch[], drafts: readonly Draft[]): FreeQuotation[] {
  const found: FreeQuotation[] = [];
  for (const { items, inside } of stretches) {
    const alone = items.every(({ tag }) => tag === 'QUOTE' || tag === '.' || tag === ',');
    if (!alone || inside !== null) continue;
    for (const { quotation } of items) {
      if (quotation === null || drafts.some(({ content }) => content.some(([start, end]) => start <= quotation.start && quotation.end <= end))) continue;
      found.push({ quotation, continues: speechBefore(quotation, drafts) });
    }
  }
  return found;
}

/** The last outermost draft with a source that ends before the quotation. */
function speechBefore(quotation: Quotation, drafts: readonly Draft[]): number | null {
  let best: number | null = null;
  for (const [index, draft] of drafts.entries()) {
    const end = endOf(draft);
    if (end > quotation.start || draft.source === null) continue;
    if (best === null || end >= endOf(drafts[best] ?? draft)) best = index;
  }
  return best;
}

function endOf({ content, cue, source }: Draft): number {
  return Math.max(...content.map(([, end]) => end), ...(cue ?? []).map(([, end]) => end), ...(source ?? []).map(([, end]) => end));
}
