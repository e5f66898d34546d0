import type { Span } from '../../../model/span.ts';
import { hashOf } from '../../crf/hash.ts';
import type { CueGuess } from './cues.ts';
import { Features } from './features.ts';
import { bucket, isVerb } from './joint.ts';
import type { JointView } from './own.ts';
import type { Reading } from './readings.ts';
import { margin, type Sight } from './sight.ts';

/** A cue that may be one, with the ways in which it may be read. */
export interface Candidate extends CueGuess {
  readonly readings: readonly Reading[];
  /** Name of the rules' pattern that found it; null where they did not. */
  readonly pattern: string | null;
}

/** What all choices about one cue share. */
interface Setting {
  readonly sight: Sight;
  readonly view: JointView;
  readonly guesses: readonly CueGuess[];
  readonly candidate: Candidate;
  readonly cue: Span;
  /** Lemma, kind, first sense and tag of the cue's head. */
  readonly lemma: number;
  readonly kind: number;
  readonly sense: number;
  readonly tag: number;
  readonly pattern: number;
  /** Logarithm of the odds that a cue is here, by the joint model. */
  readonly odds: number;
}

/**
 * The features of each choice that there is about a cue: that it is none, then each of its readings. They look at a
 * reading as a whole, which neither chain can: both its ends, whether its marks balance, how its parts lie to each other.
 *
 * @param guesses all cues that may be in the paragraph
 */
export function featuresOfChoices(
  sight: Sight,
  view: JointView,
  guesses: readonly CueGuess[],
  candidate: Candidate,
): Features[] {
  const setting = settingOf(sight, view, guesses, candidate);
  return [
    featuresOfNone(setting),
    ...candidate.readings.map((reading) => featuresOfReading(setting, reading)),
  ];
}

function settingOf(
  sight: Sight,
  view: JointView,
  guesses: readonly CueGuess[],
  candidate: Candidate,
): Setting {
  const { cue, probability, pattern } = candidate;
  const head = headOf(sight, cue) + margin;
  return {
    sight,
    view,
    guesses,
    candidate,
    cue,
    lemma: sight.lemma[head] ?? 0,
    kind: sight.kind[head] ?? 0,
    sense: (sight.senses[head] ?? 0) >> 6,
    tag: sight.tag[head] ?? 0,
    pattern: pattern === null ? 0 : hashOf(pattern),
    odds: Math.log((probability + 1e-6) / (1 - probability + 1e-6)),
  };
}

/** The last word of a cue that can report; where there is none, its last verb; otherwise its first word. */
export function headOf({ kind, tag }: Sight, [start, end]: Span): number {
  let head = start;
  for (let index = start; index < end; index += 1) {
    const at = index + margin;
    const better = (kind[head + margin] ?? 0) === 0 && isVerb(tag[at] ?? 0);
    if ((kind[at] ?? 0) !== 0 || better) head = index;
  }
  return head;
}

function step(value: number, size: number): number {
  return Math.round(Math.max(-20, Math.min(20, value)) / size);
}

/** Templates by number; what a model has learned hangs on them. */
const none = {
  bias: 1,
  odds: 2,
  oddsStep: 3,
  lemma: 4,
  kind: 5,
  tag: 6,
  pattern: 7,
  patternOdds: 8,
  lemmaTag: 9,
  length: 10,
  quote: 11,
  quoteOdds: 12,
  next: 13,
  before: 14,
  nextTag: 15,
  inner: 16,
  bestParts: 17,
  bestLikelihood: 18,
  near: 19,
  sense: 20,
  covered: 21,
} as const;

/** Cues closer than this many words to each other are often one. */
const nearby = 6;

/** A guess from here on counts as a cue when another one is weighed. */
const likely = 0.5;

function featuresOfNone(setting: Setting): Features {
  const { sight, view, guesses, candidate, cue, lemma, kind, sense, tag, pattern, odds } = setting;
  const [start, end] = cue;
  const features = new Features();
  const quote = sight.quote[start + margin] ?? 0;
  const next = sight.tag[end + margin] ?? 0;
  const best = candidate.readings[0];
  const near = guesses.some(
    (other) => other.probability > likely && other.cue !== cue && Math.abs(other.cue[0] - start) < nearby,
  );
  features.add(none.bias);
  features.weigh(none.odds, odds / 3);
  features.add(none.oddsStep, step(odds, 0.5));
  features.add(none.lemma, lemma);
  features.add(none.kind, kind);
  features.add(none.tag, tag, step(odds, 2));
  features.add(none.pattern, pattern);
  features.add(none.patternOdds, pattern, step(odds, 2));
  features.add(none.lemmaTag, lemma, tag);
  features.add(none.length, end - start);
  features.add(none.quote, quote);
  features.add(none.quoteOdds, quote, step(odds, 2));
  features.add(none.next, next);
  features.add(none.before, sight.tag[start - 1 + margin] ?? 0);
  features.add(none.nextTag, next, tag);
  features.add(none.inner, sight.inner[start + margin] ?? 0);
  features.add(none.bestParts, best?.content.length === 0 ? 0 : 1, best?.source.length === 0 ? 0 : 1);
  features.add(none.bestLikelihood, best === undefined ? 99 : step(best.likelihood, 1));
  features.add(none.near, near ? 1 : 0);
  features.add(none.sense, sense, tag);
  features.add(none.covered, view.tenths[start * 3 + 2] ?? 0, step(odds, 2));
  return features;
}

const whole = {
  likelihood: 30,
  share: 31,
  likelihoodStep: 32,
  rank: 33,
  ruled: 34,
  ruledPattern: 35,
  sides: 36,
  sidesTag: 37,
  sidesLemma: 38,
  sidesKind: 39,
  sidesPattern: 40,
  sidesNext: 41,
  sidesSense: 42,
  contents: 43,
  between: 44,
  overlap: 45,
  sourceQuote: 46,
} as const;

function featuresOfReading(setting: Setting, reading: Reading): Features {
  const { cue, candidate, lemma, kind, sense, tag, pattern, sight } = setting;
  const { source, content, likelihood, rank, isRuled } = reading;
  const features = new Features();
  const ruled = isRuled ? 1 : 0;
  const sides = sideOfSource(source, cue) * 4 + sidesOfContent(content, cue);
  const parts = Math.min(content.length, 3);
  features.weigh(whole.likelihood, likelihood / 3);
  features.weigh(whole.share, Math.exp(likelihood));
  features.add(whole.likelihoodStep, step(likelihood, 0.7));
  features.add(whole.rank, rank);
  features.add(whole.ruled, ruled, candidate.pattern === null ? 0 : 1);
  features.add(whole.ruledPattern, ruled, pattern);
  features.add(whole.sides, sides, parts);
  features.add(whole.sidesTag, sides, parts, tag);
  features.add(whole.sidesLemma, sides, lemma);
  features.add(whole.sidesKind, sides, kind);
  features.add(whole.sidesSense, sides, sense);
  features.add(whole.sidesPattern, sides, pattern);
  features.add(whole.sidesNext, sides, sight.tag[cue[1] + margin] ?? 0);
  features.add(whole.contents, content.length, step(likelihood, 1));
  const [first] = source;
  if (first === undefined) weighNoSource(features, setting);
  else weighSource(features, setting, first);
  if (content.length === 0) weighNoContent(features, setting);
  else weighContent(features, setting, content);
  if (first !== undefined && content.length > 0) weighBoth(features, setting, first, content);
  return features;
}

/** 0 none, 1 before the cue, 2 behind it. */
function sideOfSource([first]: readonly Span[], cue: Span): number {
  if (first === undefined) return 0;
  return first[0] < cue[0] ? 1 : 2;
}

/** 0 none, 1 before the cue, 2 behind it, 3 on both sides. */
function sidesOfContent(content: readonly Span[], cue: Span): number {
  const first = content[0];
  const last = content.at(-1);
  if (first === undefined || last === undefined) return 0;
  return (first[0] < cue[0] ? 1 : 0) + (last[0] >= cue[1] ? 2 : 0);
}

const source = {
  distance: 60,
  distanceLemma: 61,
  length: 62,
  firstTag: 63,
  lastTag: 64,
  endTags: 65,
  startTags: 66,
  nextWord: 67,
  wordBefore: 68,
  firstWord: 69,
  lastWord: 70,
  holds: 71,
  holdsNext: 72,
  seen: 73,
  starts: 74,
  ends: 75,
  quote: 76,
  sentence: 77,
  lastDistance: 78,
  outline: 79,
  phrase: 80,
  sense: 81,
  noneTags: 90,
  noneLemma: 91,
  noneKind: 92,
  noneAround: 93,
  noneBefore: 94,
  noneSeen: 95,
} as const;

function weighSource(features: Features, setting: Setting, [start, end]: Span): void {
  const { sight, view, cue, lemma, sense } = setting;
  const tag = (index: number): number => sight.tag[index + margin] ?? 0;
  const word = (index: number): number => sight.word[index + margin] ?? 0;
  const side = start < cue[0] ? 1 : 2;
  const distance = bucket(side === 1 ? cue[0] - end : start - cue[1]);
  const length = bucket(end - start);
  const { verbs, commas } = countIn(sight, [start, end]);
  features.add(source.distance, side, distance);
  features.add(source.distanceLemma, side, distance, lemma);
  features.add(source.length, length);
  features.add(source.firstTag, tag(start));
  features.add(source.lastTag, tag(end - 1));
  features.add(source.endTags, tag(end - 1), tag(end));
  features.add(source.startTags, tag(start - 1), tag(start));
  features.add(source.nextWord, word(end));
  features.add(source.wordBefore, word(start - 1));
  features.add(source.firstWord, word(start));
  features.add(source.lastWord, word(end - 1));
  features.add(source.holds, Math.min(verbs, 2), Math.min(commas, 3));
  features.add(source.holdsNext, Math.min(verbs, 2), Math.min(commas, 3), word(end));
  features.weigh(source.seen, shareOf(view, [[start, end]], 0));
  features.add(source.starts, tenth(view, start, 0), tenth(view, start - 1, 0));
  features.add(source.ends, tenth(view, end - 1, 0), tenth(view, end, 0));
  features.add(source.quote, sight.quote[start + margin] ?? 0, sight.quote[cue[0] + margin] ?? 0);
  features.add(
    source.sentence,
    (sight.sentence[start + margin] ?? 0) - (sight.sentence[cue[0] + margin] ?? 0),
  );
  features.add(source.lastDistance, word(end - 1), side, distance);
  features.add(source.outline, tag(start), tag(end - 1), length);
  features.add(source.phrase, sight.chunk[start + margin] ?? 0, sight.chunk[end + margin] ?? 0, tag(end));
  features.add(source.sense, sight.chunkSense[start + margin] ?? 0, sense);
}

function weighNoSource(features: Features, { sight, view, cue, lemma, kind, tag }: Setting): void {
  const [start, end] = cue;
  const before = sight.tag[start - 1 + margin] ?? 0;
  let most = 0;
  for (let index = Math.max(0, start - 20); index < Math.min(sight.words.length, end + 20); index += 1)
    most = Math.max(most, view.tenths[index * 3] ?? 0);
  features.add(source.noneTags, tag, before);
  features.add(source.noneLemma, lemma, tag);
  features.add(source.noneKind, kind);
  features.add(source.noneAround, before, sight.tag[end + margin] ?? 0);
  features.add(source.noneBefore, sight.word[start - 1 + margin] ?? 0);
  features.add(source.noneSeen, most);
}

const content = {
  seen: 110,
  length: 111,
  lengthKind: 112,
  verbs: 113,
  verbsLemma: 114,
  cues: 115,
  firstTag: 116,
  firstWord: 117,
  wordBefore: 118,
  firstTags: 119,
  startTags: 120,
  firstLemma: 121,
  firstKind: 122,
  firstTagKind: 123,
  endTags: 124,
  nextTag: 125,
  nextWord: 126,
  nextWordTag: 127,
  lastWord: 128,
  lastNextWord: 129,
  endThree: 130,
  startQuote: 131,
  endQuote: 132,
  quotes: 133,
  endSentence: 134,
  sentences: 135,
  sentencesCue: 136,
  ends: 137,
  starts: 138,
  balance: 139,
  balanceEnd: 140,
  distance: 141,
  distanceLemma: 142,
  distanceKind: 143,
  toCue: 144,
  gap: 145,
  gapWord: 146,
  gapTags: 147,
  phrases: 148,
  noneLemma: 160,
  noneKind: 161,
  noneNext: 162,
  noneOdds: 163,
} as const;

function weighContent(features: Features, setting: Setting, spans: readonly Span[]): void {
  const { sight, view, guesses, cue, lemma, kind } = setting;
  const start = spans[0]?.[0] ?? 0;
  const end = spans.at(-1)?.[1] ?? 0;
  const side = sidesOfContent(spans, cue);
  const tag = (index: number): number => sight.tag[index + margin] ?? 0;
  const word = (index: number): number => sight.word[index + margin] ?? 0;
  const quote = (index: number): number => sight.quote[index + margin] ?? 0;
  const sentence = (index: number): number => sight.sentence[index + margin] ?? 0;
  let length = 0;
  let verbs = 0;
  for (const span of spans) {
    length += span[1] - span[0];
    verbs += countIn(sight, span).verbs;
  }
  const cues = guesses.filter(
    (one) => one.probability > likely && spans.some(([from, to]) => one.cue[0] >= from && one.cue[1] <= to),
  ).length;
  features.weigh(content.seen, shareOf(view, spans, 2));
  features.add(content.length, bucket(length), side);
  features.add(content.lengthKind, bucket(length), kind);
  features.add(content.verbs, Math.min(verbs, 2), bucket(Math.min(length, 12)));
  features.add(content.verbsLemma, Math.min(verbs, 2), lemma);
  features.add(content.cues, Math.min(cues, 3));
  features.add(content.firstTag, tag(start));
  features.add(content.firstWord, word(start));
  features.add(content.wordBefore, word(start - 1), side);
  features.add(content.firstTags, tag(start), tag(start + 1));
  features.add(content.startTags, tag(start - 1), tag(start));
  features.add(content.firstLemma, word(start), lemma);
  features.add(content.firstKind, word(start), kind);
  features.add(content.firstTagKind, tag(start), kind);
  features.add(content.endTags, tag(end - 1), tag(end));
  features.add(content.nextTag, tag(end));
  features.add(content.nextWord, word(end));
  features.add(content.nextWordTag, word(end), tag(end + 1));
  features.add(content.lastWord, word(end - 1));
  features.add(content.lastNextWord, word(end - 1), word(end));
  features.add(content.endThree, tag(end - 1), tag(end), tag(end + 1));
  features.add(content.startQuote, quote(start), quote(start - 1));
  features.add(content.endQuote, quote(end - 1), quote(end));
  const within = sentence(start) === sentence(end - 1) ? 1 : 0;
  features.add(content.quotes, quote(start), quote(end - 1), within);
  features.add(content.endSentence, sentence(end) === sentence(end - 1) ? 0 : 1, tag(end - 1));
  features.add(content.sentences, sentence(end - 1) - sentence(start), quote(start), quote(end - 1));
  const here = sentence(cue[0]);
  features.add(content.sentencesCue, sentence(start) - here, sentence(end - 1) - here, quote(start));
  features.add(content.ends, tenth(view, end - 1, 2), tenth(view, end, 2));
  features.add(content.starts, tenth(view, start, 2), tenth(view, start - 1, 2));
  const balance = balanceOf(sight, spans);
  features.add(content.balance, balance);
  features.add(content.balanceEnd, balance, tag(end - 1), tag(end));
  const distance = bucket(side === 1 ? cue[0] - end : Math.max(0, start - cue[1]));
  features.add(content.distance, side, distance);
  features.add(content.distanceLemma, side, distance, lemma);
  features.add(content.distanceKind, side, distance, kind);
  features.add(content.phrases, sight.chunk[start + margin] ?? 0, sight.chunk[end + margin] ?? 0, tag(end));
  if (side === 1) features.add(content.toCue, tag(end), tag(end + 1), distance);
  weighGaps(features, setting, spans);
}

function weighGaps(features: Features, { sight, cue }: Setting, spans: readonly Span[]): void {
  for (const [index, [start]] of spans.entries()) {
    const end = spans[index - 1]?.[1];
    if (end === undefined) continue;
    const holdsCue = end <= cue[0] && cue[1] <= start ? 1 : 0;
    const quoteBefore = sight.quote[end - 1 + margin] ?? 0;
    const tag = sight.tag[start + margin] ?? 0;
    features.add(content.gap, holdsCue, bucket(start - end), sight.quote[start + margin] ?? 0, quoteBefore);
    features.add(content.gapWord, holdsCue, sight.word[start + margin] ?? 0, tag);
    features.add(content.gapTags, holdsCue, sight.tag[end - 1 + margin] ?? 0, sight.tag[end + margin] ?? 0);
  }
}

function weighNoContent(features: Features, { sight, cue, lemma, kind, tag, odds }: Setting): void {
  features.add(content.noneLemma, lemma);
  features.add(content.noneKind, kind, tag);
  features.add(content.noneNext, sight.tag[cue[1] + margin] ?? 0);
  features.add(content.noneOdds, step(odds, 1));
}

function weighBoth(
  features: Features,
  { sight, cue }: Setting,
  [start, end]: Span,
  spans: readonly Span[],
): void {
  const first = spans[0]?.[0] ?? 0;
  const last = spans.at(-1)?.[1] ?? 0;
  const side = start < cue[0] ? 1 : 2;
  const sides = sidesOfContent(spans, cue);
  const apart = Math.abs((side === 1 ? start : end) - (sides === 1 ? last : first));
  features.add(whole.between, side, sides, Math.min(5, apart));
  features.add(whole.overlap, spans.some(([from, to]) => from < end && start < to) ? 1 : 0);
  features.add(
    whole.sourceQuote,
    sight.quote[first + margin] === 0 ? 0 : 1,
    sight.tag[start + margin] ?? 0,
    side,
  );
}

/** Penn tag of a comma, by its number in `sight.ts`. */
const comma = 3;

function countIn({ tag }: Sight, [start, end]: Span): { verbs: number; commas: number } {
  let verbs = 0;
  let commas = 0;
  for (let index = start; index < end; index += 1) {
    const here = tag[index + margin] ?? 0;
    if (isVerb(here)) verbs += 1;
    if (here === comma) commas += 1;
  }
  return { verbs, commas };
}

/** Opening less closing marks of quotation, cut at 2 either way. */
function balanceOf({ quote }: Sight, spans: readonly Span[]): number {
  let balance = 0;
  for (const [start, end] of spans) {
    for (let index = start; index < end; index += 1) {
      const mark = quote[index + margin] ?? 0;
      if (mark === 0) continue;
      if ((mark & 3) === 1) balance += 1;
      if ((mark & 3) === 2) balance -= 1;
    }
  }
  return Math.max(-2, Math.min(2, balance));
}

/** All templates, by what they look at. weigh-names.ts has a name for each. */
export const judgeTemplates = { none, whole, source, content } as const;

/** The joint model's probability of a role (0 source, 1 cue, 2 content) at a word, in tenths; 0 outside the paragraph. */
function tenth({ tenths }: JointView, index: number, role: number): number {
  return index < 0 ? 0 : (tenths[index * 3 + role] ?? 0);
}

/** 0 to 1: the joint model's probability of a role, on average over some words. */
function shareOf(view: JointView, spans: readonly Span[], role: number): number {
  let sum = 0;
  let count = 0;
  for (const [start, end] of spans) {
    for (let index = start; index < end; index += 1) sum += tenth(view, index, role);
    count += end - start;
  }
  return sum / 10 / Math.max(1, count);
}
