import type { Span } from '../../model/span.ts';
import type { Draft, Pattern } from '../draft.ts';
import { confidenceGiven } from '../english/confidence.ts';
import { nestDrafts } from '../nest-drafts.ts';
import type { Learned } from './find-learned.ts';
import { type Limits, limits } from './limits.ts';

/**
 * Puts what the models read in the place of the outermost drafts of the rules, and adds cues that the rules do not
 * know. Inside contents the rules stand, and so do voices that share a content, labels of speakers and free
 * quotations, of which the models know nothing.
 *
 * @param drafts those of the rules in one paragraph
 * @param learned what the models read in it, in text order
 */
export function combineDrafts(
  drafts: readonly Draft[],
  learned: readonly Learned[],
  limit: Limits = limits,
): Draft[] {
  const parents = nestDrafts(drafts);
  const corrected = drafts.map((draft, index) => {
    if (parents[index] !== null || isBeyondModels(draft, drafts)) return draft;
    const reading = learned.find(({ cue }) => overlaps(draft.cue ?? [], cue));
    return reading === undefined ? draft : correct(draft, reading, limit);
  });
  const added = learned.filter((one) => isNew(one, drafts, limit)).map(draftOf);
  const all = [...corrected, ...added];
  // A draft in a content that the models cut shorter is no outer voice: with the content it lay in, it goes.
  const standing = corrected.filter((draft, index) => {
    if (parents[index] === null || isBeyondModels(draft, drafts)) return true;
    return all.some((outer) => outer !== draft && liesIn(draft, outer.content));
  });
  return [...standing, ...added];
}

/** Two voices of one content, labels, and quotations without a cue. */
function isBeyondModels(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.cue === null || draft.rank > 0) return true;
  return drafts.some((other) => other.rank !== draft.rank && sameSpans(other.content, draft.content));
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length &&
    a.every(([start, end], index) => b[index]?.[0] === start && b[index]?.[1] === end)
  );
}

function isNew(
  { cue, source, content, probability, isReport }: Learned,
  drafts: readonly Draft[],
  { accept }: Limits,
): boolean {
  if (probability < accept || content.length === 0 || !isReport()) return false;
  return !drafts.some((draft) => {
    // `two officials who asked not to be named said …`: what stands in a source tells who that is.
    if (overlaps(draft.cue ?? [], cue) || overlaps(draft.source ?? [], cue)) return true;
    if (draft.pattern !== 'speaker-label') return false;
    return source.some((span) => overlaps(draft.source ?? [], span)) || isColonOf(draft, cue);
  });
}

/** The colon between a label and what its speaker says. */
function isColonOf({ source, content }: Draft, [start, end]: Span): boolean {
  return start >= (source?.at(-1)?.[1] ?? start + 1) && end <= (content[0]?.[0] ?? 0);
}

function draftOf({ cue, source, content, attitude, probability }: Learned): Draft {
  return {
    source: source.length > 0 ? source : null,
    cue: [cue],
    content,
    attitude: attitude(),
    pattern: 'learned',
    rank: 0,
    confidence: confidenceGiven(probability, 'learned'),
  };
}

/**
 * Patterns whose frame tells better than the models what belongs to them: where the content of a noun ends (`the claim
 * that the well is dry | was tested`), the two parts of a passive’s content, and that an adverb names no one.
 */
const framed: ReadonlySet<Pattern> = new Set(['passive', 'adverb', 'nominal']);

/** So does a predicate of denial, which belongs to its cue: `called the log a lie`. */
function keepsSpans({ pattern, attitude }: Draft): boolean {
  return framed.has(pattern) || (pattern === 'predicate' && attitude === 'denies');
}

function correct(draft: Draft, learned: Learned, { trust }: Limits): Draft {
  const { cue, source, content, probability, lead } = learned;
  const confidence = confidenceGiven(probability, draft.pattern);
  if (content.length === 0 || keepsSpans(draft)) return { ...draft, confidence };
  const seen = source.length > 0 ? source : null;
  if (lead !== null && lead <= trust) return { ...draft, source: draft.source ?? seen, confidence };
  return { ...draft, cue: [cue], source: seen, content, confidence };
}

function overlaps(spans: readonly Span[], [from, to]: Span): boolean {
  return spans.some(([start, end]) => start < to && from < end);
}

function liesIn({ cue, content }: Draft, outer: readonly Span[]): boolean {
  return [...(cue ?? []), ...content].every(([start, end]) =>
    outer.some(([from, to]) => from <= start && end <= to),
  );
}
