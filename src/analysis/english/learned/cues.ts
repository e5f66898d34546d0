import type { Span } from '../../../model/span.ts';
import type { ChainScores, ChainSums } from '../../crf/chain.ts';
import { joint, jointShape } from './joint.ts';
import type { JointView } from './own-scene.ts';

/** A stretch of words that may be a cue. */
export interface CueGuess {
  /** Half-open range of words of the paragraph. */
  readonly cue: Span;
  /** 0 to 1: that a cue, of whatever extent, is here. */
  readonly probability: number;
}

/** Guesses below this are not worth a look: fewer than one in twenty of them is a cue. */
const leastProbability = 0.05;

/** Cues of more words than this are cut here; hardly any is longer. */
const longestCue = 14;

const steps = {
  begun: stepOf(joint.cueBegin, joint.cue),
  goesOn: stepOf(joint.cue, joint.cue),
};

function stepOf(from: number, to: number): number {
  return jointShape.from.findIndex((one, step) => one === from && jointShape.to[step] === to);
}

/** What the paragraph’s model thinks, for the features of the second model. */
export function viewOf(
  { length }: ChainScores,
  { marginals }: ChainSums,
  cues: readonly CueGuess[],
): JointView {
  const tenths = new Uint8Array(length * 3);
  for (let token = 0; token < length; token += 1) {
    for (let role = 0; role < 3; role += 1) {
      const at = token * jointShape.labels + 1 + role * 2;
      tenths[token * 3 + role] = Math.round(10 * ((marginals[at] ?? 0) + (marginals[at + 1] ?? 0)));
    }
  }
  const cueStarts = new Uint8Array(length);
  for (const { cue, probability } of cues) if (probability > 0.4) cueStarts[cue[0]] = 1;
  return { tenths, cueStarts };
}

/** Where cues may be, in text order, none overlapping another. */
export function guessCues(length: number, sums: ChainSums): CueGuess[] {
  const candidates: { cue: Span; share: number; whole: number }[] = [];
  for (let token = 0; token < length; token += 1) {
    const begins = sums.marginals[token * jointShape.labels + joint.cueBegin] ?? 0;
    if (begins < leastProbability / 2) continue;
    const { end, share } = likeliestEnd(length, sums, token, begins);
    candidates.push({ cue: [token, end], share, whole: begins });
  }
  candidates.sort((a, b) => b.share - a.share || a.cue[0] - b.cue[0]);
  const taken: { cue: Span; probability: number }[] = [];
  for (const { cue, whole } of candidates) {
    const over = taken.find((one) => one.cue[0] < cue[1] && cue[0] < one.cue[1]);
    if (over === undefined) taken.push({ cue, probability: whole });
    else over.probability = Math.min(1, over.probability + whole);
  }
  return taken
    .filter(({ probability }) => probability >= leastProbability)
    .sort((a, b) => a.cue[0] - b.cue[0]);
}

/** The end at which a cue that begins at a word most probably ends, and how probable that is. */
function likeliestEnd(
  length: number,
  { steps: weights, backward, forward }: ChainSums,
  start: number,
  begins: number,
) {
  const { labels } = jointShape;
  const edges = jointShape.from.length;
  let label: number = joint.cueBegin;
  let reaching = (forward[start * labels + joint.cueBegin] ?? 0) * 1;
  let best = { end: start + 1, share: 0 };
  for (let end = start + 1; end <= Math.min(length, start + longestCue); end += 1) {
    const here = reaching * (backward[(end - 1) * labels + label] ?? 0);
    const step = label === joint.cueBegin ? steps.begun : steps.goesOn;
    const further = end < length ? reaching * (weights[end * edges + step] ?? 0) : 0;
    const goesOn = end < length ? further * (backward[end * labels + joint.cue] ?? 0) : 0;
    const share = here - goesOn;
    if (share > best.share) best = { end, share };
    if (goesOn < begins * 0.02) break;
    reaching = further;
    label = joint.cue;
  }
  return best;
}
