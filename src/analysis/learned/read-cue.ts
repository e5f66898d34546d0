import type { Span } from '../../model/span.ts';
import type { ChainScores } from '../crf/chain.ts';
import { type ChainWeights, scoreChain } from '../crf/weights.ts';
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
  weights: ChainWeights,
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

function scoreOf(path: Uint8Array, { states, steps }: ChainScores): number {
  const edges = ownShape.from.length;
  let sum = states[path[0] ?? 0] ?? 0;
  for (let token = 1; token < path.length; token += 1) {
    sum += states[token * ownShape.labels + (path[token] ?? 0)] ?? 0;
    for (let edge = 0; edge < edges; edge += 1) {
      if (ownShape.from[edge] === path[token - 1] && ownShape.to[edge] === path[token])
        sum += steps[token * edges + edge] ?? 0;
    }
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
