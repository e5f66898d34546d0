import type { Span } from '../../../model/span.ts';
import { contentFormOf } from './content-form.ts';
import type { Features } from './features.ts';
import { bucket } from './joint-context.ts';
import { margin, type Sight } from './sight.ts';
import { countIn, covers, type Setting, shareOf, sidesOfContent, step, tenth } from './weigh-setting.ts';

/** A guess from here on counts as a cue. */
const likely = 0.5;

/** Words of the rest of a sentence that are looked at. */
const furthest = 30;

/** Templates of what is seen of a content. */
export const content = {
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
  form: 149,
  formLemma: 150,
  formKind: 151,
  formSense: 152,
  formNext: 153,
  formEnd: 154,
  afterTags: 155,
  rest: 156,
  restVerbs: 157,
  leftTags: 158,
  afterWord: 159,
  noneLemma: 160,
  noneKind: 161,
  noneNext: 162,
  noneOdds: 163,
} as const;

/** The content that a reading has, in text order. */
export function weighContent(features: Features, setting: Setting, spans: readonly Span[]): void {
  const outline = outlineOf(setting, spans);
  weighExtent(features, setting, outline);
  weighStart(features, setting, outline);
  weighEnd(features, setting, outline);
  weighPlace(features, setting, outline);
  weighMarks(features, setting, outline);
  weighGaps(features, setting, spans);
}

interface Outline {
  readonly spans: readonly Span[];
  readonly start: number;
  readonly end: number;
  /** `sidesOfContent`. */
  readonly side: number;
  /** `contentFormOf`. */
  readonly form: number;
  /** Of the word, tag, mark of quotation or sentence at an index of the paragraph. */
  readonly word: (index: number) => number;
  readonly tag: (index: number) => number;
  readonly quote: (index: number) => number;
  readonly sentence: (index: number) => number;
}

function outlineOf({ sight, cue }: Setting, spans: readonly Span[]): Outline {
  return {
    spans,
    start: spans[0]?.[0] ?? 0,
    end: spans.at(-1)?.[1] ?? 0,
    side: sidesOfContent(spans, cue),
    form: contentFormOf(sight, spans),
    word: (index) => sight.word[index + margin] ?? 0,
    tag: (index) => sight.tag[index + margin] ?? 0,
    quote: (index) => sight.quote[index + margin] ?? 0,
    sentence: (index) => sight.sentence[index + margin] ?? 0,
  };
}

/** How long it is and what it is made of. */
function weighExtent(features: Features, setting: Setting, { spans, side, form }: Outline): void {
  const { sight, view, guesses, lemma, kind, sense } = setting;
  let length = 0;
  let verbs = 0;
  for (const span of spans) {
    length += span[1] - span[0];
    verbs += countIn(sight, span).verbs;
  }
  const cues = guesses.filter(
    (one) => one.probability > likely && spans.some((span) => covers(span, one.cue)),
  ).length;
  features.weigh(content.seen, shareOf(view, spans, 2));
  features.add(content.length, bucket(length), side);
  features.add(content.lengthKind, bucket(length), kind);
  features.add(content.verbs, Math.min(verbs, 2), bucket(Math.min(length, 12)));
  features.add(content.verbsLemma, Math.min(verbs, 2), lemma);
  features.add(content.cues, Math.min(cues, 3));
  features.add(content.form, form, side);
  features.add(content.formLemma, form, lemma);
  features.add(content.formKind, form, kind);
  features.add(content.formSense, form, sense, setting.tag);
}

function weighStart(features: Features, setting: Setting, { start, side, word, tag }: Outline): void {
  const { view, lemma, kind } = setting;
  features.add(content.firstTag, tag(start));
  features.add(content.firstWord, word(start));
  features.add(content.wordBefore, word(start - 1), side);
  features.add(content.firstTags, tag(start), tag(start + 1));
  features.add(content.startTags, tag(start - 1), tag(start));
  features.add(content.leftTags, tag(start - 2), tag(start - 1), tag(start));
  features.add(content.firstLemma, word(start), lemma);
  features.add(content.firstKind, word(start), kind);
  features.add(content.firstTagKind, tag(start), kind);
  features.add(content.starts, tenth(view, start, 2), tenth(view, start - 1, 2));
}

function weighEnd(features: Features, { sight, view }: Setting, outline: Outline): void {
  const { start, end, side, form, word, tag, sentence } = outline;
  const rest = Math.max(0, (sight.last[end - 1 + margin] ?? 0) - margin + 1 - end);
  const { verbs } = countIn(sight, [end, end + Math.min(rest, furthest)]);
  features.add(content.endTags, tag(end - 1), tag(end));
  features.add(content.nextTag, tag(end));
  features.add(content.nextWord, word(end));
  features.add(content.nextWordTag, word(end), tag(end + 1));
  features.add(content.lastWord, word(end - 1));
  features.add(content.lastNextWord, word(end - 1), word(end));
  features.add(content.endThree, tag(end - 1), tag(end), tag(end + 1));
  features.add(content.afterTags, tag(end), tag(end + 1), tag(end + 2));
  features.add(content.afterWord, word(end), word(end + 1));
  features.add(content.formNext, form, word(end), tag(end));
  features.add(content.formEnd, form, tag(end - 1), tag(end));
  features.add(content.rest, bucket(rest), tag(end), side);
  features.add(content.restVerbs, Math.min(3, verbs), tag(end), word(end));
  features.add(content.endSentence, sentence(end) === sentence(end - 1) ? 0 : 1, tag(end - 1));
  features.add(content.ends, tenth(view, end - 1, 2), tenth(view, end, 2));
  features.add(content.phrases, sight.chunk[start + margin] ?? 0, sight.chunk[end + margin] ?? 0, tag(end));
}

function weighPlace(features: Features, { cue, lemma, kind }: Setting, outline: Outline): void {
  const { start, end, side, tag, quote, sentence } = outline;
  const here = sentence(cue[0]);
  const distance = bucket(side === 1 ? cue[0] - end : Math.max(0, start - cue[1]));
  features.add(content.sentencesCue, sentence(start) - here, sentence(end - 1) - here, quote(start));
  features.add(content.distance, side, distance);
  features.add(content.distanceLemma, side, distance, lemma);
  features.add(content.distanceKind, side, distance, kind);
  if (side === 1) features.add(content.toCue, tag(end), tag(end + 1), distance);
}

function weighMarks(features: Features, { sight }: Setting, outline: Outline): void {
  const { spans, start, end, tag, quote, sentence } = outline;
  const within = sentence(start) === sentence(end - 1) ? 1 : 0;
  const balance = balanceOf(sight, spans);
  features.add(content.startQuote, quote(start), quote(start - 1));
  features.add(content.endQuote, quote(end - 1), quote(end));
  features.add(content.quotes, quote(start), quote(end - 1), within);
  features.add(content.sentences, sentence(end - 1) - sentence(start), quote(start), quote(end - 1));
  features.add(content.balance, balance);
  features.add(content.balanceEnd, balance, tag(end - 1), tag(end));
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

/** That a reading has none. */
export function weighNoContent(features: Features, { sight, cue, lemma, kind, tag, odds }: Setting): void {
  features.add(content.noneLemma, lemma);
  features.add(content.noneKind, kind, tag);
  features.add(content.noneNext, sight.tag[cue[1] + margin] ?? 0);
  features.add(content.noneOdds, step(odds, 1));
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
