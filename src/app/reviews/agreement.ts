import type { Spans } from '../../model/span.ts';
import type { Workspace } from '../../store/workspace.ts';
import { RedactedWords } from '../identity/redacted-words.ts';
import { shownWords } from './anchor-attribution.ts';
import {
  ASPECTS,
  type Aspect,
  reviewerOf,
  reviewsByUnit,
  type UnitReviews,
  valuesOf,
} from './compare-reviews.ts';
import type { KeptReview } from './counting-reviews.ts';
import { type ReviewSaid, said } from './document-reviews.ts';
import { nominalAlpha } from './krippendorff.ts';

/** How a person reads an attribution: the words of each role. */
interface ReadWords {
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: string;
  readonly attitude: string;
}

/** An attribution of which reviewers say different things. */
export interface Disagreement {
  /** Id of the first review of it. */
  readonly unit: string;
  /** Id of the document when it was last reviewed. */
  readonly document: string;
  readonly differs: readonly Aspect[];
  /** Of each person the last, the earliest first; the last counts. `reads` is null where it was rejected. */
  readonly reviews: readonly (ReviewSaid & { readonly reads: ReadWords | null })[];
}

/** How far reviewers agree. */
export interface Agreement {
  /** Their names, in the order in which they first reviewed something. */
  readonly reviewers: readonly string[];
  /** How many attributions were reviewed, … */
  readonly reviewed: number;
  /** … and how many by more than one. */
  readonly byMoreThanOne: number;
  /**
   * Krippendorff’s alpha for nominal values over the attributions that more than one person reviewed, by what they say of each: the
   * verdict of what the analysis found; the spans of each role, exactly the same or not, and the attitude, of those who say that the
   * attribution is there. Null where nothing can be said.
   */
  readonly alpha: Readonly<Record<Aspect, number | null>>;
  /** In the order in which they were first reviewed. */
  readonly disagreements: readonly Disagreement[];
}

/** How far the reviewers of a workspace agree, and where they do not. What was withdrawn does not count. */
export function reviewAgreement(workspace: Workspace): Agreement {
  const units = reviewsByUnit(workspace.decisions.reviews());
  const compared = units.filter(({ reviews }) => reviews.length > 1);
  const redacted = new RedactedWords(workspace.decisions.redactions());
  const names = new Set(units.flatMap(({ reviews }) => reviews.map(reviewerOf)));
  const alpha = ASPECTS.map(
    (aspect) => [aspect, nominalAlpha(compared.map(({ reviews }) => valuesOf(reviews, aspect)))] as const,
  );
  return {
    reviewers: [...names].map((name) => redacted.mask(name)),
    reviewed: units.length,
    byMoreThanOne: compared.length,
    alpha: Object.fromEntries(alpha) as Agreement['alpha'],
    disagreements: compared
      .filter(({ differ }) => differ.length > 0)
      .map((unit) => disagreementIn(unit, redacted)),
  };
}

function disagreementIn(
  { unit, counts, differ, reviews }: UnitReviews,
  redacted: RedactedWords,
): Disagreement {
  const mask = (text: string) => redacted.mask(text);
  return {
    unit,
    document: counts.document,
    differs: differ,
    reviews: reviews.map((one) => ({ ...said(one, mask), reads: readIn(one, redacted) })),
  };
}

/** So much of a role is told, in code units: enough to see which words are meant. */
const longest = 1_000;

function readIn({ stands }: KeptReview, redacted: RedactedWords): ReadWords | null {
  if (stands === null) return null;
  const { source, cue, content, attitude } = stands;
  const words = (spans: Spans) => shownWords(stands, spans, redacted).slice(0, longest);
  return { source: source && words(source), cue: cue && words(cue), content: words(content), attitude };
}
