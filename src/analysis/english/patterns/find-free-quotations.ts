import type { Span } from '../../../model/span.ts';
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
  const labels = new Set(drafts.flatMap(({ cue, source }) => (cue === null ? [source?.[0]?.[0]] : [])));
  const ends = drafts.map(endOf);
  const found: FreeQuotation[] = [];
  const speeches = new Set<number>();
  let first = 0;
  for (const { start, end, quotations } of paragraphs) {
    while (first < drafts.length && (ends[first] ?? 0) <= start) first += 1;
    const loose = quotations.filter((quotation) => {
      const carriesOn = speeches.has(quotation.speech);
      speeches.add(quotation.speech);
      return !carriesOn && !claimed.has(quotation.start) && !labels.has(quotation.innerStart);
    });
    if (loose.length === 0) continue;
    const contents = contentsBefore(drafts, first, end);
    const speakers = new Speakers(drafts, ends, first, start);
    for (const quotation of loose) {
      if (!isInside(quotation, contents))
        found.push({ quotation, continues: speakers.before(quotation.start) });
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

/** Spans by start, each with the furthest end of those up to it. */
type Reaches = readonly { readonly start: number; readonly reach: number }[];

/** Contents of the drafts from one on, up to the first that starts behind the paragraph. */
function contentsBefore(drafts: readonly Draft[], first: number, limit: number): Reaches {
  const spans: Span[] = [];
  for (let index = first; index < drafts.length; index += 1) {
    const content = drafts[index]?.content ?? [];
    if ((content[0]?.[0] ?? 0) >= limit) break;
    for (const span of content) spans.push(span);
  }
  let reach = 0;
  return spans
    .sort((a, b) => a[0] - b[0])
    .map(([start, end]) => {
      reach = Math.max(reach, end);
      return { start, reach };
    });
}

/** Whether some content holds the quotation: of those that start before it one reaches behind it. */
function isInside({ start, end }: Quotation, contents: Reaches): boolean {
  let low = 0;
  let high = contents.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((contents[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (contents[low - 1]?.reach ?? 0) >= end;
}

/** Who spoke last in a paragraph. Asked for one offset after the other, so that no draft is weighed anew for each. */
class Speakers {
  readonly #drafts: readonly Draft[];
  readonly #ends: readonly number[];
  readonly #paragraphStart: number;
  /** The drafts before this one have ended, and of them this is the speaker. */
  #next: number;
  #speaker: number | null = null;

  constructor(drafts: readonly Draft[], ends: readonly number[], first: number, paragraphStart: number) {
    this.#drafts = drafts;
    this.#ends = ends;
    this.#next = first;
    this.#paragraphStart = paragraphStart;
  }

  /** The draft with a source in the same paragraph that ends last before an offset, no smaller than the one before. */
  before(offset: number): number | null {
    let best = this.#speaker;
    let allEnded = true;
    for (let index = this.#next; index < this.#drafts.length; index += 1) {
      const draft = this.#drafts[index];
      if (draft === undefined || (draft.content[0]?.[0] ?? 0) > offset) break;
      const hasEnded = (this.#ends[index] ?? 0) <= offset;
      if (hasEnded && this.#speaks(index) && isSpeakerOf(draft, this.#drafts[best ?? -1])) best = index;
      allEnded &&= hasEnded;
      if (!allEnded) continue;
      this.#next = index + 1;
      this.#speaker = best;
    }
    return best;
  }

  #speaks(index: number): boolean {
    return this.#drafts[index]?.source != null && (this.#ends[index] ?? 0) > this.#paragraphStart;
  }
}

/** Of two drafts the outer voice goes on speaking; of two sentences the later one. */
function isSpeakerOf(draft: Draft, other: Draft | undefined): boolean {
  const start = draft.content[0]?.[0] ?? 0;
  return other === undefined || other.content.every(([from, to]) => !(from <= start && start < to));
}

function endOf({ content, cue, source }: Draft): number {
  return [...content, ...(cue ?? []), ...(source ?? [])].reduce((most, [, end]) => Math.max(most, end), 0);
}
