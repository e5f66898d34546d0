import type { Attitude } from '../../model/attribution.ts';
import type { Span } from '../../model/span.ts';
import type { Word } from '../build-stretches.ts';
import { sumChain } from '../crf/chain.ts';
import { type ChainModel, type ChainModelFile, scoreChain, unpackWeights } from '../crf/weights.ts';
import type { Draft } from '../draft.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { attitudeOfCue } from './attitude.ts';
import { type CueGuess, guessCues, viewOf } from './cues.ts';
import { isReport } from './is-report.ts';
import { jointRows, jointShape } from './joint.ts';
import jointModel from './joint-model.json' with { type: 'json' };
import { limits } from './limits.ts';
import { draftOf, type JointView, ownShape } from './own.ts';
import ownModel from './own-model.json' with { type: 'json' };
import { readCue } from './read-cue.ts';
import { margin, type Sight, seeParagraph } from './sight.ts';

let joint: ChainModel | null = null;
let own: ChainModel | null = null;

/** A cue that the models see in a paragraph, with what they read around it. Offsets are in the whole text. */
export interface Learned {
  readonly cue: Span;
  /** 0 to 1: that a cue is here. */
  readonly probability: number;
  /** At most one; empty where the models see none. */
  readonly source: readonly Span[];
  /** Empty where the models see none, and so no attribution. */
  readonly content: readonly Span[];
  /** By how much (in logarithms) this reading is more probable than the rules'; null where they have no such cue. */
  readonly lead: number | null;
  /** What the lexicons say of the cue; asked only where it is needed. */
  readonly attitude: () => Attitude;
  /** Whether the cue can report such a content at all; asked only where it is needed. */
  readonly isReport: () => boolean;
}

/** Reads one paragraph, its words sentence by sentence, in the light of the rules' drafts. */
export function findLearned(
  sentences: readonly (readonly Word[])[],
  quotations: readonly Quotation[],
  drafts: readonly Draft[],
): Learned[] {
  const sight = seeParagraph(sentences, quotations, drafts);
  if (sight.words.length === 0) return [];
  joint ??= unpackWeights(jointModel as ChainModelFile, jointShape);
  own ??= unpackWeights(ownModel as ChainModelFile, ownShape);
  const scores = scoreChain(jointShape, joint, jointRows(sight));
  const sums = sumChain(jointShape, scores);
  const guesses = guessCues(scores.length, sums);
  // A guess that can neither stand by itself nor correct a draft need not be read.
  const useful = guesses.filter(
    ({ cue, probability }) => probability >= limits.accept || draftOf(sight, cue, drafts) !== undefined,
  );
  return readGuesses(own, sight, viewOf(scores, sums, guesses), useful, drafts);
}

/** Reads what belongs to each guess. */
function readGuesses(
  weights: ChainModel,
  sight: Sight,
  view: JointView,
  guesses: readonly CueGuess[],
  drafts: readonly Draft[],
): Learned[] {
  return guesses.map(({ cue, probability }) => {
    const { source, content, lead } = readCue(weights, sight, view, cue, drafts);
    const first = content[0];
    return {
      cue: offsetsOf(sight, cue),
      probability,
      source: source.map((range) => offsetsOf(sight, withoutTail(sight, range))),
      content: content.map((range) => offsetsOf(sight, range)),
      lead,
      attitude: () =>
        attitudeOfCue(sentenceAt(sight, cue[0]), offsetsOf(sight, cue), opensInfinitive(sight, first)),
      isReport: () => first !== undefined && isReport(sight.words, cue, first),
    };
  });
}

/** What the corpus sometimes counts to a source and a source never ends with. */
const tails: ReadonlySet<string> = new Set([',', 'today', 'yesterday', 'tonight']);

/** A source without a comma, a possessive mark or a day at its end. */
function withoutTail({ words }: Sight, [first, end]: Span): Span {
  let last = end;
  while (last - 1 > first) {
    const word = words[last - 1];
    if (word === undefined || !(word.tag === 'POS' || tails.has(word.text.toLowerCase()))) break;
    last -= 1;
  }
  return [first, last];
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
