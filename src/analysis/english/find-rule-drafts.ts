import type { Span } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import type { LaidOut } from '../lay-out.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Item, Stretch } from '../stretch.ts';
import { mostDrafts, TooManyDrafts } from '../too-many-drafts.ts';
import { findVerbCues } from './cues/verb-cue.ts';
import { findAccordingTo } from './patterns/find-according-to.ts';
import { findAdjective } from './patterns/find-adjective.ts';
import { findAdverb } from './patterns/find-adverb.ts';
import { findAsClause } from './patterns/find-as-clause.ts';
import { findByVerb } from './patterns/find-by-verb.ts';
import { findCiting } from './patterns/find-citing.ts';
import { findFigure } from './patterns/find-figure.ts';
import { addFreeQuotations, type StandingQuotations, standingIn } from './patterns/find-free-quotations.ts';
import { findFrontedQuestion } from './patterns/find-fronted-question.ts';
import { findGapped } from './patterns/find-gapped.ts';
import { findNominal } from './patterns/find-nominal.ts';
import { findProForm } from './patterns/find-pro-form.ts';
import { findRelayed } from './patterns/find-relayed.ts';
import { findSignatures } from './patterns/find-signatures.ts';
import { findSpeakerLabel, isTranscript } from './patterns/find-speaker-labels.ts';
import type { Scene } from './patterns/scene.ts';

/** What the rules find in a stretch of text. */
export interface RuleDrafts {
  readonly drafts: readonly Draft[];
  /** By paragraph, in order. */
  readonly standing: readonly StandingQuotations[];
}

/**
 * What the rules find in a stretch of text: paragraph by paragraph and stretch by stretch, the patterns; then what carries
 * a speech on.
 *
 * @param transcript whether the document is known to be one; otherwise its labels tell
 * @param most drafts that are held at once
 * @throws TooManyDrafts where there are more
 */
export function findRuleDrafts(
  { paragraphs, quotations }: LaidOut,
  transcript: boolean,
  most = mostDrafts,
): RuleDrafts {
  const labelled = transcript || isTranscript(paragraphs);
  const drafts: Draft[] = [];
  const signatures: Draft[] = [];
  const standing: StandingQuotations[] = [];
  let before: readonly Stretch[] = [];
  for (let index = 0; index < paragraphs.length; index += 1) {
    const stretches = paragraphs.at(index)?.stretches ?? [];
    const next = paragraphs.at(index + 1)?.stretches ?? [];
    for (const draft of readParagraph(withOpenedQuotation(stretches, next), labelled)) drafts.push(draft);
    for (const draft of findSignatures(stretches, lastItem(before))) signatures.push(draft);
    const alone = standingIn(stretches, before);
    if (alone.quotations.length > 0 || alone.signature !== null) standing.push(alone);
    before = stretches;
    if (drafts.length + signatures.length > most) throw new TooManyDrafts(most);
  }
  const whole = wholeSpeeches(withSignatures(drafts, signatures), quotations);
  return { drafts: addFreeQuotations(whole, standing), standing };
}

function lastItem(stretches: readonly Stretch[]): Item | undefined {
  return stretches.findLast(({ inside }) => inside === null)?.items.at(-1);
}

/** A quotation that a verb has claimed needs no signature. */
function withSignatures(drafts: readonly Draft[], signatures: readonly Draft[]): Draft[] {
  const claimed = new Set(drafts.flatMap(({ content }) => content.map(([start]) => start)));
  return [...drafts, ...signatures.filter(({ content }) => !claimed.has(content[0]?.[0] ?? -1))];
}

function readParagraph(stretches: readonly Stretch[], transcript: boolean): Draft[] {
  const label = findSpeakerLabel(stretches, transcript);
  const drafts: Draft[] = label === null ? [] : [label];
  const before = new Map<Quotation | null, Stretch>();
  for (const stretch of stretches) {
    drafts.push(...readStretch(withoutLabel(stretch, label), before.get(stretch.inside) ?? null));
    before.set(stretch.inside, stretch);
  }
  return drafts;
}

/** What follows a speaker's label is read as a stretch of its own. */
function withoutLabel(stretch: Stretch, label: Draft | null): Stretch {
  const end = label?.source?.[0]?.[1] ?? null;
  if (end === null || (stretch.items[0]?.start ?? end) >= end) return stretch;
  const first = stretch.items.findIndex((item) => item.start > end && item.lower !== ':');
  return { ...stretch, items: first < 0 ? [] : stretch.items.slice(first) };
}

/** Every pattern, in the order in which a later one may lean on an earlier one. */
function readStretch(stretch: Stretch, before: Stretch | null): Draft[] {
  const scene: Scene = { stretch, items: stretch.items, verbs: findVerbCues(stretch.items), before };
  const proForms = findProForm(scene);
  const others = [
    ...findByVerb(scene),
    ...findAccordingTo(scene),
    ...findNominal(scene),
    ...findAdjective(scene),
    ...findAdverb(scene),
    ...findFigure(scene),
    ...findRelayed(scene),
    ...findAsClause(scene),
    ...findFrontedQuestion(scene),
  ];
  const found = [...withoutCuesOf(others, proForms), ...proForms];
  const whole = found.length > 1 ? withoutEchoes(withoutPartialCues(found)) : found;
  return [...whole, ...findCiting(scene, whole), ...findGapped(scene, whole)];
}

/** `says otherwise`: its words tell the attitude, and the verb alone does not. */
function withoutCuesOf(drafts: readonly Draft[], others: readonly Draft[]): readonly Draft[] {
  const taken = new Set(others.map(({ cue }) => cue?.at(-1)?.[1]));
  return others.length === 0 ? drafts : drafts.filter(({ cue }) => !taken.has(cue?.at(-1)?.[1]));
}

/** `said in a statement that …`: the noun names no voice, and the verb has the same content. */
function withoutEchoes(drafts: readonly Draft[]): Draft[] {
  const byContent = Map.groupBy(drafts, ({ content }) => JSON.stringify(content));
  return drafts.filter(({ pattern, source, content }) => {
    const alike = byContent.get(JSON.stringify(content)) ?? [];
    return pattern !== 'nominal' || source !== null || alike.length === 1;
  });
}

/** `issued a statement saying …`: of two cues that lead to one content the longer holds the shorter. */
function withoutPartialCues(drafts: readonly Draft[]): Draft[] {
  const byContent = Map.groupBy(drafts, ({ content }) => JSON.stringify(content));
  return drafts.filter(
    (draft) => !byContent.get(JSON.stringify(draft.content))?.some((other) => isPartOf(draft.cue, other.cue)),
  );
}

function isPartOf(cue: Draft['cue'], whole: Draft['cue']): boolean {
  if (cue === null || whole === null) return false;
  const held = cue.every(([start, end]) => whole.some(([from, to]) => from <= start && end <= to));
  return held && lengthOf(cue) < lengthOf(whole);
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** `The governor said:` at the end of a paragraph leads to the quotation that opens the next one. */
function withOpenedQuotation(stretches: readonly Stretch[], next: readonly Stretch[]): readonly Stretch[] {
  const last = stretches.findLast(({ inside }) => inside === null);
  const opening = next.find(({ inside }) => inside === null)?.items[0];
  if (last?.items.at(-1)?.lower !== ':' || opening?.tag !== 'QUOTE') return stretches;
  return stretches.map((stretch) =>
    stretch === last ? { ...stretch, items: [...stretch.items, opening] } : stretch,
  );
}

/** A speech that opens a mark in each of several paragraphs is one content with a span in each. */
function wholeSpeeches(drafts: readonly Draft[], quotations: readonly Quotation[]): Draft[] {
  const unclosed = new Map(
    quotations.filter(({ end, innerEnd }) => end === innerEnd).map((piece) => [piece.end, piece]),
  );
  const pieces = Map.groupBy(quotations, ({ speech }) => speech);
  return drafts.map((draft) => {
    const [start, end] = draft.content.at(-1) ?? [0, -1];
    const piece = unclosed.get(end);
    if (piece === undefined || start > piece.start) return draft;
    const further = (pieces.get(piece.speech) ?? []).filter((other) => other.start > piece.start);
    return {
      ...draft,
      content: [...draft.content, ...further.map((other): Span => [other.start, other.end])],
    };
  });
}
