import type { Draft } from '../../draft.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { Stretch } from '../../stretch.ts';

/** A quotation that no cue claimed, with the draft whose speech it carries on. */
export interface FreeQuotation {
  readonly quotation: Quotation;
  /** Index into the drafts; null where none comes before it in its paragraph. */
  readonly continues: number | null;
}

/** The quotations of a paragraph that stand as sentences of their own, and where the paragraph begins and ends. */
export interface StandingQuotations {
  readonly start: number;
  readonly end: number;
  readonly quotations: readonly Quotation[];
}

/**
 * Quotations that stand as sentences of their own. After an attribution in the same paragraph such a quotation
 * carries on its speech: `“I counted nine trucks,” said X. “After that it was too dark.”`
 *
 * @param paragraphs in order; those without such a quotation may be left out
 * @param drafts by paragraph, as `paragraphs` are; what they quote over several paragraphs is claimed
 */
export function findFreeQuotations(
  paragraphs: readonly StandingQuotations[],
  drafts: readonly Draft[],
): FreeQuotation[] {
  const claimed = new Set(drafts.flatMap(({ content }) => content.map(([start]) => start)));
  const ends = drafts.map(endOf);
  const found: FreeQuotation[] = [];
  const speeches = new Set<number>();
  let first = 0;
  for (const { start, end, quotations } of paragraphs) {
    while (first < drafts.length && (ends[first] ?? 0) <= start) first += 1;
    for (const quotation of quotations) {
      const carriesOn = speeches.has(quotation.speech);
      speeches.add(quotation.speech);
      if (carriesOn || claimed.has(quotation.start) || isInside(quotation, drafts, first, end)) continue;
      found.push({ quotation, continues: speechBefore(quotation, drafts, ends, first, start) });
    }
  }
  return found;
}

/** @param stretches of one paragraph */
export function standingIn(stretches: readonly Stretch[]): StandingQuotations {
  const start = stretches[0]?.items[0]?.start ?? 0;
  const end = stretches.reduce((most, { items }) => Math.max(most, items.at(-1)?.end ?? 0), start);
  const quotations = stretches
    .filter(
      ({ items, inside }) =>
        inside === null && items.every(({ tag }) => tag === 'QUOTE' || tag === '.' || tag === ','),
    )
    .flatMap(({ items }) =>
      items.map(({ quotation }) => quotation).filter((quotation) => quotation !== null),
    );
  return { start, end, quotations };
}

function isInside(
  { start, end }: Quotation,
  drafts: readonly Draft[],
  first: number,
  limit: number,
): boolean {
  for (let index = first; index < drafts.length; index += 1) {
    const content = drafts[index]?.content ?? [];
    if ((content[0]?.[0] ?? 0) >= limit) return false;
    if (content.some(([from, to]) => from <= start && end <= to)) return true;
  }
  return false;
}

/** The draft with a source in the same paragraph that ends last before the quotation. */
function speechBefore(
  quotation: Quotation,
  drafts: readonly Draft[],
  ends: readonly number[],
  first: number,
  paragraphStart: number,
): number | null {
  let best: number | null = null;
  for (let index = first; index < drafts.length; index += 1) {
    const draft = drafts[index];
    const end = ends[index] ?? 0;
    if (draft === undefined || (draft.content[0]?.[0] ?? 0) > quotation.start) break;
    if (draft.source === null || end > quotation.start || end <= paragraphStart) continue;
    if (best === null || isSpeakerOf(draft, drafts[best])) best = index;
  }
  return best;
}

/** Of two drafts the outer voice goes on speaking; of two sentences the later one. */
function isSpeakerOf(draft: Draft, other: Draft | undefined): boolean {
  const start = draft.content[0]?.[0] ?? 0;
  return other === undefined || other.content.every(([from, to]) => !(from <= start && start < to));
}

function endOf({ content, cue, source }: Draft): number {
  return [...content, ...(cue ?? []), ...(source ?? [])].reduce((most, [, end]) => Math.max(most, end), 0);
}
