import type { LaidReview, RoleSpans } from '../../analysis/lay-reviews.ts';
import type { AttributionAnchor, Decision } from '../../model/decision.ts';
import type { Span, Spans } from '../../model/span.ts';
import { maybePlacePassage, passageOf } from '../decisions/passage.ts';
import { countingReviews, type KeptReview, unitOf } from './counting-reviews.ts';

/** What was said of one attribution, where it stands. Null: nowhere. */
interface Placed {
  found: RoleSpans | null;
  stands: RoleSpans | null;
  counts: KeptReview | null;
}

/**
 * The reviews of a document, laid over its text in the order in which they were made: each is placed in the text that the person saw, and
 * moves with every redaction after that. What an attribution was found as is placed once, by the first who reviewed it: those who
 * came later may have seen less of it.
 */
export class PlacedReviews {
  readonly #units = new Map<string, Placed>();

  /** @param counts - whether of its attribution this review counts */
  take(text: string, review: KeptReview, counts: boolean): void {
    const unit = unitOf(review);
    const { found, stands } = review;
    const known = this.#units.get(unit);
    const placed = known ?? { found: found && placeAnchor(text, found), stands: null, counts: null };
    if (counts) {
      placed.stands = stands && placeAnchor(text, stands);
      placed.counts = review;
    }
    this.#units.set(unit, placed);
  }

  move(moved: (span: Span) => Span): void {
    for (const placed of this.#units.values()) {
      placed.found &&= moveRoles(placed.found, moved);
      placed.stands &&= moveRoles(placed.stands, moved);
    }
  }

  /** Those that count and have a place. */
  all(): LaidReview[] {
    return [...this.#units.values()].flatMap(({ found, stands, counts }): LaidReview[] => {
      if (counts === null) return [];
      const by = reviewedBy(counts);
      if (counts.stands === null) return found === null ? [] : [{ found, stands: null, by }];
      const { attitude, rank } = counts.stands;
      return stands === null ? [] : [{ found, stands: { ...stands, attitude, rank }, by }];
    });
  }
}

/** The same over a text in which nothing was redacted. */
export function placeReviews(text: string, decisions: readonly Decision[]): LaidReview[] {
  const placed = new PlacedReviews();
  const counting = new Set(countingReviews(decisions));
  for (const one of decisions) if (one.kind === 'review') placed.take(text, one, counting.has(one));
  return placed.all();
}

/**
 * The spans of an attribution in a text; null where some of it is not found. All of it as it stood, moved as a whole; else each piece of
 * it, by the words around it.
 */
export function placeAnchor(text: string, anchor: AttributionAnchor): RoleSpans | null {
  const { passage, source, cue, content } = anchor;
  const whole = maybePlacePassage(text, passage);
  const place = whole === null ? inPieces(text, passage) : shifted(whole[0] - passage.start);
  const [sourceHere, cueHere, contentHere] = [source, cue, content].map(
    (spans) => spans && placeAll(spans, place),
  );
  if (sourceHere === undefined || cueHere === undefined || !contentHere) return null;
  const all = { source: sourceHere, cue: cueHere, content: contentHere };
  return areApart(all) ? all : null;
}

type Place = (span: Span) => Span | null;

function shifted(by: number): Place {
  return ([start, end]) => [start + by, end + by];
}

function inPieces(text: string, { before, start, text: own, after }: AttributionAnchor['passage']): Place {
  const around = `${before}${own}${after}`;
  const from = start - before.length;
  return ([first, last]) => {
    const piece = passageOf(around, [first - from, last - from]);
    return maybePlacePassage(text, { ...piece, start: first, end: last });
  };
}

/** Undefined where one is not found. */
function placeAll(spans: Spans, place: Place): Spans | undefined {
  const placed = spans.map(place);
  return placed.every((span) => span !== null) ? placed : undefined;
}

/** Null where no words are left to tell the roles apart. */
function moveRoles({ source, cue, content }: RoleSpans, moved: (span: Span) => Span): RoleSpans | null {
  const now = {
    source: source && joinedSpans(source.map(moved)),
    cue: cue && joinedSpans(cue.map(moved)),
    content: joinedSpans(content.map(moved)),
  };
  return areApart(now) ? now : null;
}

/** Spans that came to lie in one mark as one. */
function joinedSpans(spans: Spans): Spans {
  return spans.filter(([start, end], n) => {
    const before = spans[n - 1];
    return start < end && (before === undefined || before[0] !== start || before[1] !== end);
  });
}

/** Whether every role has words, and no word has two roles. */
export function areApart({ source, cue, content }: RoleSpans): boolean {
  const roles = [source, cue, content].filter((spans) => spans !== null);
  if (roles.some((spans) => spans.length === 0 || !areInOrder(spans))) return false;
  const all = roles.flat().sort((a, b) => a[0] - b[0]);
  return all.every(([start, end], n) => start < end && start >= (all[n - 1]?.[1] ?? 0));
}

function areInOrder(spans: Spans): boolean {
  return spans.every(([start], n) => n === 0 || start >= (spans[n - 1]?.[1] ?? 0));
}

/** What `by` of an attribution says of a review: `review p-0123456789abcdef by Ines Varga`. */
function reviewedBy({ id, by }: KeptReview): string {
  return `review ${id} by ${by.kind === 'person' ? by.name : 'hearsay'}`;
}

const reviewIn = /(?:^|; )review (p-[0-9a-f]{16}) by /u;

/** Id of the review that made an attribution what it is, from its `by`; null where none did. */
export function maybeReviewIn(by: string): string | null {
  return reviewIn.exec(by)?.[1] ?? null;
}
