import type { RoleSpans } from '../../analysis/lay-reviews.ts';
import type { Attitude } from '../../model/attribution.ts';
import type { Document } from '../../model/document.ts';
import type { Workspace } from '../../store/workspace.ts';
import { AnchoredDocuments } from '../identity/document-anchors.ts';
import { rolesOf } from './anchor-attribution.ts';
import { reviewerOf, reviewsByUnit, type UnitReviews } from './compare-reviews.ts';
import { rejectedAnchor } from './document-reviews.ts';
import { maybeReviewIn, placeAnchor } from './place-review.ts';

/** Whose queue, and which stretch of it. */
export interface QueueChoices {
  /** Name of the person who is to review. */
  readonly reviewer: string;
  readonly offset: number;
  readonly limit: number;
}

/** An attribution that a person has not reviewed. */
export interface QueueItem {
  /** Its id (`a-…`); of one that somebody else rejected, that of their review (`p-…`): by either it is reviewed. */
  readonly id: string;
  readonly document: Document;
  readonly roles: RoleSpans & { readonly attitude: Attitude };
  /** As the analysis was sure of it, 0 to 1; 1 where another person added it. */
  readonly confidence: number;
  /** How many others have reviewed it. What they say is not told: two who judge by themselves can be compared. */
  readonly others: number;
}

/** A stretch of the queue. */
export interface Queue {
  /** How many attributions the person has not reviewed. */
  readonly total: number;
  readonly items: readonly QueueItem[];
}

/**
 * The attributions of a workspace that a person has not reviewed, the least certain first: those that nobody has, and those that only
 * others have, also where these say that there is none.
 */
export function reviewQueue(workspace: Workspace, { reviewer, offset, limit }: QueueChoices): Queue {
  const others = reviewedByOthers(workspace, reviewer);
  const waiting = merged(workspace.unreviewedAttributions(), others);
  const chosen: Waiting[] = [];
  let n = 0;
  for (const one of waiting) {
    if (n >= offset + limit) break;
    if (n >= offset) chosen.push(one);
    n += 1;
  }
  const documents = new AnchoredDocuments(workspace);
  const items = chosen.flatMap((one) => maybeItem(workspace, documents, one) ?? []);
  return { total: workspace.countUnreviewed() + others.length, items };
}

/** What waits: an attribution by its id, or what only others have reviewed. */
type Waiting =
  | { readonly confidence: number; readonly id: string }
  | { readonly confidence: number; readonly unit: UnitReviews };

function reviewedByOthers(workspace: Workspace, reviewer: string): Waiting[] {
  return reviewsByUnit(workspace.decisions.reviews())
    .filter(({ reviews }) => reviews.every((one) => reviewerOf(one) !== reviewer))
    .map((unit) => ({ unit, confidence: unit.counts.found?.confidence ?? 1 }))
    .sort((a, b) => a.confidence - b.confidence);
}

/** Two sequences, each the least certain first, as one. */
function* merged(a: Iterable<Waiting>, b: readonly Waiting[]): Generator<Waiting> {
  let next = 0;
  for (const one of a) {
    for (let other = b[next]; other !== undefined && other.confidence < one.confidence; other = b[next]) {
      yield other;
      next += 1;
    }
    yield one;
  }
  yield* b.slice(next);
}

function maybeItem(workspace: Workspace, documents: AnchoredDocuments, waiting: Waiting): QueueItem | null {
  if ('id' in waiting) return maybeUnreviewed(workspace, waiting.id);
  const { counts, reviews } = waiting.unit;
  const [id, ...others] = documents.at(counts);
  const findings = id === undefined || others.length > 0 ? null : workspace.maybeFindings(id);
  if (findings === null) return null;
  const { document, attributions } = findings;
  const item = { document, confidence: waiting.confidence, others: reviews.length };
  const current = attributions.find(({ by }) => maybeReviewIn(by) === counts.id);
  if (current !== undefined) {
    const roles = { ...rolesOf(current), attitude: current.attitude };
    return { ...item, id: current.id, roles };
  }
  const anchor = rejectedAnchor(waiting.unit);
  const roles = anchor && placeAnchor(document.text, anchor);
  if (roles === null || anchor === null) return null;
  return { ...item, id: counts.id, roles: { ...roles, attitude: anchor.attitude } };
}

function maybeUnreviewed(workspace: Workspace, id: string): QueueItem | null {
  const attribution = workspace.maybeAttribution(id);
  const document = attribution && workspace.documents.maybeFind(attribution.document);
  if (attribution === null || document === null) return null;
  const { attitude, confidence } = attribution;
  return { id, document, confidence, roles: { ...rolesOf(attribution), attitude }, others: 0 };
}
