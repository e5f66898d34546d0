import type { Span } from '../../model/span.ts';
import type { ChainScores } from '../crf/chain.ts';
import { type ChainModel, scoreChain } from '../crf/weights.ts';
import type { Draft } from '../draft.ts';
import { clampCue, type JointView, own, ownRows, ownShape, ruleLabels, windowOf } from './own.ts';
import type { Sight } from './sight.ts';
import { bestReading } from './whole-reading.ts';

/** A cue's own source and content, in half-open ranges of words of the paragraph. */
export interface CueReading {
  readonly source: readonly Span[];
  readonly content: readonly Span[];
  /** Logarithm of how many times more probable it is than the rules' reading; null where they have no such cue. */
  readonly lead: number | null;
}

/** Reads the source and content of one cue off the words around it. */
export function readCue(
  weights: ChainModel,
  sight: Sight,
  view: JointView,
  cue: Span,
  drafts: readonly Draft[],
): CueReading {
  const window = windowOf(sight, cue);
  const scores = scoreChain(ownShape, weights, ownRows(sight, view, cue, drafts));
  clampCue(scores.states, cue, window);
  const path = bestReading(scores);
  const ruled = ruleLabels(sight, cue, drafts);
  return {
    source: runsOf(path, window.first, own.sourceBegin, own.source),
    content: runsOf(path, window.first, own.contentBegin, own.content),
    lead: ruled === null ? null : scoreOf(path, scores) - scoreOf(ruled, scores),
  };
}

/** Number of the step from one label to another, at the place of both. */
const stepNumbers = new Int8Array(ownShape.labels ** 2).fill(-1);
for (const [step, from] of ownShape.from.entries())
  stepNumbers[from * ownShape.labels + (ownShape.to[step] ?? 0)] = step;

function scoreOf(path: Uint8Array, { states, steps }: ChainScores): number {
  const { labels, from } = ownShape;
  let before = path[0] ?? 0;
  let sum = states[before] ?? 0;
  for (let token = 1; token < path.length; token += 1) {
    const label = path[token] ?? 0;
    const step = stepNumbers[before * labels + label] ?? -1;
    sum += states[token * labels + label] ?? 0;
    if (step >= 0) sum += steps[token * from.length + step] ?? 0;
    before = label;
  }
  return sum;
}

/** Runs of one role; two that touch are one. */
function runsOf(path: Uint8Array, offset: number, begin: number, inside: number): Span[] {
  const runs: Span[] = [];
  for (let at = 0; at < path.length; at += 1) {
    if (path[at] !== begin && path[at] !== inside) continue;
    let end = at + 1;
    while (path[end] === begin || path[end] === inside) end += 1;
    runs.push([offset + at, offset + end]);
    at = end;
  }
  return runs;
}
