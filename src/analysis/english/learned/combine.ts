import { type Span, sameSpans } from '../../../model/span.ts';
import type { Draft, Pattern } from '../../draft.ts';
import { nestDrafts } from '../../nest-drafts.ts';
import type { Learned } from './find-learned.ts';
import { type Limits, limits } from './limits.ts';

/**
 * Puts what the models read in the place of the outermost drafts of the rules, and adds cues that the rules do not
 * know. Inside contents the rules stand, and so do voices that share a content, labels of speakers and free
 * quotations, of which the models know nothing.
 *
 * @param drafts those of the rules in one paragraph
 * @param learned what the models read in it, in text order
 * @param end where the paragraph ends; what a speech goes on with behind it stays as the rules have it
 */
export function combineDrafts(
  drafts: readonly Draft[],
  learned: readonly Learned[],
  end: number,
  limit: Limits = limits,
): Draft[] {
  const parents = nestDrafts(drafts);
  const readingOf = ({ cue }: Draft): Learned | undefined =>
    learned.find((one) => overlaps(cue ?? [], one.cue));
  const corrected = drafts.map((draft, index) => {
    if (parents[index] !== null || isBeyondModels(draft, drafts)) return draft;
    const reading = readingOf(draft);
    if (reading !== undefined && reading.probability >= limit.keep)
      return correct(draft, reading, end, limit);
    return isStubborn(draft) ? draft : null;
  });
  const kept = drafts.filter((_, index) => corrected[index] !== null);
  const isOfRules = ({ cue }: Learned): boolean => drafts.some((draft) => overlaps(draft.cue ?? [], cue));
  const added = learned.filter((one) => !isOfRules(one) && isNew(one, kept, limit)).map(draftOf);
  const all = [...corrected.filter((draft) => draft !== null), ...added];
  const standing = corrected.flatMap((draft, index) => {
    if (draft === null) return [];
    if (parents[index] === null || isBeyondModels(draft, drafts)) return [draft];
    if (all.some((outer) => outer !== draft && liesIn(draft, outer.content))) return [draft];
    // Where the models cut a content shorter, a voice that lay in it is an outer one, or none.
    const reading = readingOf(draft);
    return reading !== undefined && reading.confidence(reading.certainty) >= limit.accept
      ? [correct(draft, reading, end, limit)]
      : [];
  });
  return [...standing, ...added];
}

/** Forms that the corpus marks too seldom for the models to have an opinion on them. */
const stubborn: ReadonlySet<Pattern> = new Set(['nominal', 'according-to', 'quoted-as']);

/** A denial is what a reader must not miss, nor that something is not known: `it has not been established whether …`. */
function isStubborn({ pattern, attitude }: Draft): boolean {
  return stubborn.has(pattern) || attitude === 'denies' || (attitude === 'doubts' && pattern === 'passive');
}

/** Hearsay that names no one, a name behind a quotation, a figure that somebody gives, who has it from whom: too rare in the corpus to be learned from it. */
const beyond: ReadonlySet<Pattern> = new Set([
  'adverb',
  'figure',
  'relayed',
  'pro-form',
  'as-clause',
  'fronted-question',
  'signature',
]);

/** Two voices of one content, labels, quotations without a cue, and hearsay that names no one (`reportedly`). */
function isBeyondModels(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.cue === null || draft.rank > 0 || beyond.has(draft.pattern)) return true;
  return drafts.some((other) => other.rank !== draft.rank && sameSpans(other.content, draft.content));
}

/** @param drafts those that stand */
function isNew(
  { cue, source, content, certainty, confidence, isReport }: Learned,
  drafts: readonly Draft[],
  { accept }: Limits,
): boolean {
  if (confidence(certainty) < accept || content.length === 0 || !isReport()) return false;
  return !drafts.some((draft) => {
    // `two officials who asked not to be named said …`: what stands in a source tells who that is.
    if (overlaps(draft.source ?? [], cue)) return true;
    // `quoting him as saying that …`: the voices of this content are known.
    if (sameSpans(draft.content, content)) return true;
    if (draft.pattern !== 'speaker-label') return false;
    return source.some((span) => overlaps(draft.source ?? [], span)) || isColonOf(draft, cue);
  });
}

/** The colon between a label and what its speaker says. */
function isColonOf({ source, content }: Draft, [start, end]: Span): boolean {
  return start >= (source?.at(-1)?.[1] ?? start + 1) && end <= (content[0]?.[0] ?? 0);
}

function draftOf({ cue, source, content, attitude, certainty, confidence }: Learned): Draft {
  return {
    source: source.length > 0 ? source : null,
    cue: [cue],
    content,
    attitude: attitude(),
    pattern: 'learned',
    rank: 0,
    confidence: confidence(certainty),
  };
}

/**
 * Patterns whose frame tells better than the models what belongs to them: where the content of a noun ends (`the claim
 * that the well is dry | was tested`), the two parts of a passive’s content, those around a clause set off (`Nobody, as the
 * ferryman put it, was …`), and what stands around `according to`.
 */
const framed: ReadonlySet<Pattern> = new Set([
  'passive',
  'nominal',
  'according-to',
  'quoted-as',
  'verb-within',
]);

/** So does a predicate of denial, which belongs to its cue: `called the log a lie`. */
function keepsSpans({ pattern, attitude }: Draft): boolean {
  return framed.has(pattern) || (pattern === 'predicate' && attitude === 'denies');
}

function correct(draft: Draft, learned: Learned, end: number, { trust }: Limits): Draft {
  const { cue, source, content, certainty, share, ruled } = learned;
  if (content.length === 0 || keepsSpans(draft) || !learned.isReport())
    return { ...draft, confidence: learned.confidence(ruled?.certainty ?? certainty) };
  const seen = source.length > 0 ? source : null;
  if (ruled !== null && ruled.share >= share * trust)
    return { ...draft, source: draft.source ?? seen, confidence: learned.confidence(ruled.certainty) };
  const further = draft.content.filter(([start]) => start >= end);
  return {
    ...draft,
    cue: [cue],
    source: seen,
    content: [...content, ...further],
    confidence: learned.confidence(certainty),
  };
}

function overlaps(spans: readonly Span[], [from, to]: Span): boolean {
  return spans.some(([start, end]) => start < to && from < end);
}

function liesIn({ cue, content }: Draft, outer: readonly Span[]): boolean {
  return [...(cue ?? []), ...content].every(([start, end]) =>
    outer.some(([from, to]) => from <= start && end <= to),
  );
}
