import type { Attitude } from '../../../model/attribution.ts';
import type { Span } from '../../../model/span.ts';
import type { Word } from '../../build-stretches.ts';
import { sumChain } from '../../crf/chain.ts';
import { type ChainModel, type ChainModelFile, scoreChain, unpackWeights } from '../../crf/weights.ts';
import type { Draft } from '../../draft.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import { dayWords } from '../day-words.ts';
import { shareOfAlike } from './agreement.ts';
import { attitudeOfCue } from './attitude.ts';
import { type CueGuess, guessCues, viewOf } from './cues.ts';
import type { Choice } from './features.ts';
import { isReport } from './is-report.ts';
import { jointRows, jointShape } from './joint.ts';
import jointModel from './joint-model.json' with { type: 'json' };
import { confidenceOf, type Judge, type JudgeFile, judge, unpackJudge } from './judge.ts';
import judgeModel from './judge-model.json' with { type: 'json' };
import { leastRead, leastWeighed } from './limits.ts';
import { ownShape } from './own.ts';
import ownModel from './own-model.json' with { type: 'json' };
import { draftOf, type JointView } from './own-scene.ts';
import { type Reading, readingsOf } from './readings.ts';
import { edgeTags, margin, type Sight, seeParagraph } from './sight.ts';
import { featuresOfChoices } from './weigh-readings.ts';
import type { Candidate } from './weigh-setting.ts';

/** The three models that read a paragraph together. */
export interface Models {
  readonly joint: ChainModel;
  readonly own: ChainModel;
  readonly judge: Judge;
}

let models: Models | null = null;

function loadModels(): Models {
  models ??= {
    joint: unpackWeights(jointModel as ChainModelFile, jointShape),
    own: unpackWeights(ownModel as ChainModelFile, ownShape),
    judge: unpackJudge(judgeModel as unknown as JudgeFile),
  };
  return models;
}

/** A cue that the models see in a paragraph, with what they read around it. Offsets are in the whole text. */
export interface Learned {
  readonly cue: Span;
  /** 0 to 1: that a cue is here. */
  readonly probability: number;
  /** 0 to 1: that a cue is here and this is much how it is to be read. */
  readonly certainty: number;
  /** 0 to 1: that it is to be read in this very way. */
  readonly share: number;
  /** The same of the rules' reading; null where they have no such cue. */
  readonly ruled: { readonly certainty: number; readonly share: number } | null;
  /** 0 to 1: how often such a reading is confirmed, by how certain it is. */
  readonly confidence: (certainty: number) => number;
  /** At most one; empty where the models see none. */
  readonly source: readonly Span[];
  /** Empty where the models see none, and so no attribution. */
  readonly content: readonly Span[];
  /** What the lexicons say of the cue; asked only where it is needed. */
  readonly attitude: () => Attitude;
  /** Whether the cue can report such a content at all; asked only where it is needed. */
  readonly isReport: () => boolean;
}

/** What is to be taken from the readings of a paragraph: of each cue the most probable one. */
export function bestReadings(seen: WeighedParagraph): Learned[] {
  return seen.weighed.map((weighed) => toLearned(seen, weighed));
}

const noView: JointView = { tenths: new Uint8Array(), cueStarts: new Uint8Array() };

/** A cue that was weighed, with all choices about it. */
export interface Weighed {
  readonly candidate: Candidate;
  /** Of each choice: that it is no cue, then each reading. */
  readonly choices: readonly Choice[];
  /** 0 to 1: how probable each choice is. */
  readonly shares: readonly number[];
}

/** What the models see of a paragraph and make of it. */
export interface WeighedParagraph {
  readonly sight: Sight;
  readonly view: JointView;
  readonly guesses: readonly CueGuess[];
  readonly weighed: readonly Weighed[];
  readonly models: Models;
}

/** Reads one paragraph, its words sentence by sentence, in the light of the rules' drafts. */
export type Weigh = (
  sentences: readonly (readonly Word[])[],
  quotations: readonly Quotation[],
  drafts: readonly Draft[],
) => WeighedParagraph;

/** With the models that come with the program. */
export const weighParagraph: Weigh = (sentences, quotations, drafts) =>
  weighSight(loadModels(), seeParagraph(sentences, quotations, drafts), drafts);

/** What some models make of what is seen of a paragraph. */
export function weighSight(models: Models, sight: Sight, drafts: readonly Draft[]): WeighedParagraph {
  if (sight.words.length === 0) return { sight, view: noView, guesses: [], weighed: [], models };
  const scores = scoreChain(jointShape, models.joint, jointRows(sight));
  const sums = sumChain(jointShape, scores);
  const guesses = guessCues(scores.length, sums);
  const view = viewOf(scores, sums, guesses);
  const candidates = guesses.flatMap((guess): Candidate[] => {
    const draft = draftOf(sight, guess.cue, drafts);
    if (guess.probability < (draft === undefined ? leastRead : leastWeighed)) return [];
    const readings = readingsOf(models.own, sight, view, guess.cue, drafts);
    return [{ ...guess, readings, pattern: draft?.pattern ?? null }];
  });
  const weighed = candidates.map((candidate) => {
    const choices = featuresOfChoices(sight, view, guesses, candidates, candidate);
    return { candidate, choices, shares: judge(models.judge, choices) };
  });
  return { sight, view, guesses, weighed, models };
}

/** Offsets in the whole text of what a model takes for a cue. */
export function offsetsOfCue(sight: Sight, cue: Span): Span {
  return offsetsOf(sight, withoutMark(sight, cue));
}

/** The same of a reading's source and content. */
export function offsetsOfReading(
  sight: Sight,
  { source, content }: Pick<Reading, 'source' | 'content'>,
): { readonly source: readonly Span[]; readonly content: readonly Span[] } {
  return {
    source: source.map((range) => offsetsOf(sight, withoutTail(sight, range))),
    content: content.map((range) => offsetsOf(sight, withMarks(sight, range))),
  };
}

function toLearned({ sight, models }: WeighedParagraph, { candidate, shares: all }: Weighed): Learned {
  const { cue, readings } = candidate;
  const [none = 0, ...shares] = all;
  const best = shares.indexOf(Math.max(...shares));
  const ruled = readings.findIndex(({ isRuled }) => isRuled);
  const reading = readings[best] ?? { source: [], content: [] };
  const first = reading.content[0];
  return {
    cue: offsetsOfCue(sight, cue),
    probability: 1 - none,
    certainty: shareOfAlike(readings, shares, best),
    share: shares[best] ?? 0,
    ruled: ruled < 0 ? null : { share: shares[ruled] ?? 0, certainty: shareOfAlike(readings, shares, ruled) },
    confidence: (certainty) => confidenceOf(models.judge, 1 - none, certainty),
    ...offsetsOfReading(sight, reading),
    attitude: () =>
      attitudeOfCue(sentenceAt(sight, cue[0]), offsetsOf(sight, cue), opensInfinitive(sight, first)),
    isReport: () =>
      first !== undefined && isReport(sight.words, cue, first, shareOfAlike(readings, shares, best)),
  };
}

/** A cue without the comma or colon that leads to what is said, unless it is all that there is. */
function withoutMark({ words }: Sight, [first, end]: Span): Span {
  const isMark = end - 1 > first && [',', ':'].includes(words[end - 1]?.text ?? '');
  return isMark ? [first, end - 1] : [first, end];
}

/** A content that is all of a quotation but marks and a full stop at its edges, with these. */
function withMarks({ words, region, tag }: Sight, [first, end]: Span): Span {
  const at = region[first + margin] ?? 0;
  if (at === 0 || region[end - 1 + margin] !== at) return [first, end];
  const isEdge = (index: number): boolean =>
    region[index + margin] === at && edgeTags.has(tag[index + margin] ?? 0);
  let from = first;
  while (isEdge(from - 1)) from -= 1;
  let to = end;
  while (to < words.length && isEdge(to)) to += 1;
  const isWhole = region[from - 1 + margin] !== at && region[to + margin] !== at;
  return isWhole ? [from, to] : [first, end];
}

const timesOfDay: ReadonlySet<string> = new Set('night evening morning afternoon week month year'.split(' '));

/** A source without a comma, a possessive mark or a time at its end, which the corpus sometimes counts to it. */
function withoutTail({ words }: Sight, [first, end]: Span): Span {
  let last = end;
  while (last - 1 > first) {
    const word = words[last - 1];
    if (word?.tag === 'POS' || word?.text === ',') last -= 1;
    else break;
  }
  const length = timeAtEnd(words, last);
  return [first, last - length > first ? last - length : last];
}

/**
 * How many words of a time a source ends with: `the agency last week`. None where the time belongs to another word in it:
 * `a report released last year`.
 */
function timeAtEnd(words: readonly Word[], end: number): number {
  const last = words[end - 1]?.text ?? '';
  const before = words[end - 2]?.text.toLowerCase();
  const isPair = (before === 'last' || before === 'this') && timesOfDay.has(last);
  const length = isPair ? 2 : dayWords.has(last) ? 1 : 0;
  return words[end - length - 1]?.tag.startsWith('NN') === true ? length : 0;
}

function sentenceAt({ words, first, last }: Sight, index: number): Word[] {
  return words.slice((first[index + margin] ?? 0) - margin, (last[index + margin] ?? 0) - margin + 1);
}

function opensInfinitive({ words }: Sight, content: Span | undefined): boolean {
  return content !== undefined && words[content[0]]?.tag === 'TO' && words[content[0] + 1]?.tag === 'VB';
}

function offsetsOf({ words }: Sight, [first, end]: Span): Span {
  return [words[first]?.start ?? 0, words[end - 1]?.end ?? 0];
}
