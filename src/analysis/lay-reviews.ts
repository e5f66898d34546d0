import type { Attitude } from '../model/attribution.ts';
import { type Span, type Spans, sameSpans } from '../model/span.ts';
import type { Draft } from './draft.ts';

/** The spans of an attribution's roles, in a document's text. */
export interface RoleSpans {
  readonly source: Spans | null;
  readonly cue: Spans | null;
  readonly content: Spans;
}

/** An attribution as a person reads it. */
export interface ReadAttribution extends RoleSpans {
  readonly attitude: Attitude;
  /** See `Draft.rank`. */
  readonly rank: number;
}

/** What a person says of one attribution of this text. Of each attribution one review counts. */
export interface LaidReview {
  /** As an analysis found it, this version or another; null where a person added it. */
  readonly found: RoleSpans | null;
  /** What is there; null: nothing. */
  readonly stands: ReadAttribution | null;
  /** What `by` of the attribution says of it: `review p-… by NAME`. */
  readonly by: string;
}

/** So far apart, in code units, may the beginnings be of what two versions found to be one attribution: a cue of a few words more or less. */
const nearby = 60;

/** So much of both contents must be in common, as a share of their mean length, unless the cue is the same. */
const leastOverlap = 0.5;

/**
 * The drafts of a stretch with what persons say of them: what a review is of goes, and what the person read in its place comes. Drafts
 * of which nothing was said stay as they are, and without reviews so does the list.
 *
 * What a review is of is found by its spans; where another version of the analysis cuts it otherwise, it is the draft nearby with the same
 * cue or most of the same content, unless another review is of that very one.
 *
 * @param reviews - of the whole document
 */
export function layReviews(
  drafts: readonly Draft[],
  reviews: readonly LaidReview[],
  [start, end]: Span,
): readonly Draft[] {
  const isHere = (roles: RoleSpans | null): boolean =>
    roles !== null && allSpans(roles).every(([from, to]) => start <= from && to <= end);
  const here = reviews.filter(({ found, stands }) => isHere(found) || isHere(stands));
  if (here.length === 0) return drafts;
  const meant = meantBy(here, drafts);
  const gone = new Set([...meant.values()].flat());
  const come = here.flatMap((review) => {
    const { stands } = review;
    if (stands === null || !isHere(stands)) return [];
    const before = meant.get(review) ?? [];
    return [asDraft(review, stands, before.find((one) => keyOf(one) === keyOf(stands)) ?? before[0])];
  });
  return [...drafts.filter((draft) => !gone.has(draft)), ...come];
}

/** The drafts that each review is of: the very one that was found, or the one that stands for it, and the very one that the person read. */
function meantBy(
  reviews: readonly LaidReview[],
  drafts: readonly Draft[],
): ReadonlyMap<LaidReview, readonly Draft[]> {
  const byKey = Map.groupBy(drafts, keyOf);
  const exact = new Map(
    reviews.map((review) => {
      const { found, stands } = review;
      const keys = new Set([found, stands].flatMap((roles) => (roles === null ? [] : [keyOf(roles)])));
      return [review, [...keys].flatMap((key) => byKey.get(key) ?? [])];
    }),
  );
  const taken = new Set([...exact.values()].flat());
  const places = new Places(drafts.filter((draft) => !taken.has(draft)));
  for (const review of reviews) {
    const { found } = review;
    if (found === null || byKey.has(keyOf(found))) continue;
    const near = places.take(found);
    if (near !== null) exact.get(review)?.unshift(near);
  }
  return exact;
}

/** Drafts by where they begin, so that those nearby are found without looking at all. */
class Places {
  readonly #drafts: Draft[];

  constructor(drafts: readonly Draft[]) {
    this.#drafts = drafts.toSorted((a, b) => placeOf(a) - placeOf(b));
  }

  /** The draft that is most like what was found; no other review gets it. Null where none is alike. */
  take(found: RoleSpans): Draft | null {
    const at = placeOf(found);
    let best = -1;
    let most = 0;
    for (let n = this.#firstFrom(at - nearby); n < this.#drafts.length; n += 1) {
      const draft = this.#drafts[n];
      if (draft === undefined || placeOf(draft) > at + nearby) break;
      const likeness = likenessOf(found, draft);
      if (likeness > most) [best, most] = [n, likeness];
    }
    return this.#drafts.splice(best, best < 0 ? 0 : 1)[0] ?? null;
  }

  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#drafts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const draft = this.#drafts[middle];
      if (draft !== undefined && placeOf(draft) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Where the cue begins, or the content of what has none. */
function placeOf({ cue, content }: RoleSpans): number {
  return (cue ?? content)[0]?.[0] ?? 0;
}

/** 0: another attribution. Those with the same cue come first, then the more of the content they have in common. */
function likenessOf(a: RoleSpans, b: RoleSpans): number {
  if ((a.cue === null) !== (b.cue === null)) return 0;
  const common = commonShare(a.content, b.content);
  if (a.cue !== null && b.cue !== null) {
    if (sameSpans(a.cue, b.cue)) return common > 0 ? 1 + common : 0;
    if (commonShare(a.cue, b.cue) === 0) return 0;
  }
  return common >= leastOverlap ? common : 0;
}

/** What two lists of spans have in common, as a share of their mean length (Dice). */
function commonShare(a: Spans, b: Spans): number {
  let common = 0;
  let next = 0;
  for (const [start, end] of a) {
    while ((b[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    for (let n = next; n < b.length; n += 1) {
      const [from, to] = b[n] ?? [0, 0];
      if (from >= end) break;
      common += Math.min(end, to) - Math.max(start, from);
    }
  }
  return (2 * common) / (lengthOf(a) + lengthOf(b) || 1);
}

function lengthOf(spans: Spans): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** Whatever the person left as it was found keeps what the rules saw in it. */
function asDraft({ by }: LaidReview, stands: ReadAttribution, before: Draft | undefined): Draft {
  const isSame =
    before !== undefined && keyOf(before) === keyOf(stands) && before.attitude === stands.attitude;
  if (isSame) return { ...before, confidence: 1, review: { by, isAsFound: true } };
  const { source, cue, content, attitude, rank } = stands;
  const hearer = before !== undefined && sameRole(before.cue, cue) ? before.hearer : undefined;
  return {
    source,
    cue,
    content,
    attitude,
    rank,
    pattern: before?.pattern ?? 'read',
    confidence: 1,
    review: { by, isAsFound: false },
    ...(hearer === undefined ? {} : { hearer }),
  };
}

function sameRole(a: Spans | null, b: Spans | null): boolean {
  return a !== null && b !== null && sameSpans(a, b);
}

function keyOf({ source, cue, content }: RoleSpans): string {
  return JSON.stringify([source, cue, content]);
}

function allSpans({ source, cue, content }: RoleSpans): Span[] {
  return [...(source ?? []), ...(cue ?? []), ...content];
}
