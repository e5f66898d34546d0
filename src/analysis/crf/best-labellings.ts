import type { ChainScores, ChainShape, Unfolding } from './chain.ts';

/** A labelling of a chain with its score (a logarithm, not normalised). */
export interface Labelling {
  readonly labels: Uint8Array;
  readonly score: number;
}

/** Labels that score less than this at a token are out of reach there. */
const outOfReach = -5000;

/**
 * The `count` labellings with the highest scores among those that an unfolded chain has, the best first, by a list Viterbi
 * search: each label of each token keeps as many ways of reaching it (Seshadri and Sundberg, IEEE Transactions on
 * Communications 42, 1994). Fewer where the chain does not allow so many.
 *
 * @param scores of the plain chain
 * @returns labels of the plain chain
 */
export function bestLabellings(
  unfolding: Unfolding,
  plain: ChainShape,
  scores: ChainScores,
  count: number,
): Labelling[] {
  const { labels, labelOf, atEnd } = unfolding;
  const lattice = search(unfolding, plain, scores, count);
  const last = (scores.length - 1) * labels * count;
  const ends: { way: number; score: number }[] = [];
  for (let way = last; way < last + labels * count; way += 1) {
    const score = (lattice.scores[way] ?? 0) + (atEnd[Math.floor((way - last) / count)] ?? 0);
    if (score > outOfReach) ends.push({ way, score });
  }
  ends.sort((a, b) => b.score - a.score || a.way - b.way);
  return ends.slice(0, count).map(({ way, score }) => ({
    labels: traceBack(lattice.came, way, scores.length, labels, count).map((label) => labelOf[label] ?? 0),
    score,
  }));
}

interface Lattice {
  /** Token by token, label by label, the scores of the ways kept, falling. */
  readonly scores: Float64Array;
  /** For each way the one at the token before that it continues. */
  readonly came: Int32Array;
}

/** Grows with the longest chain; new ones for each chain would take as long as the search. */
let room: Lattice = { scores: new Float64Array(0), came: new Int32Array(0) };

function search(
  { labels, starts, from, to, labelOf, stepOf }: Unfolding,
  plain: ChainShape,
  { length, states, steps }: ChainScores,
  count: number,
): Lattice {
  const size = length * labels * count;
  if (room.scores.length < size) room = { scores: new Float64Array(size), came: new Int32Array(size) };
  const { scores } = room;
  scores.fill(Number.NEGATIVE_INFINITY, 0, size);
  for (let label = 0; label < labels; label += 1)
    if (starts[label] === 1) scores[label * count] = states[labelOf[label] ?? 0] ?? 0;
  for (let token = 1; token < length; token += 1) {
    for (let edge = 0; edge < from.length; edge += 1) {
      const into = to[edge] ?? 0;
      const state = states[token * plain.labels + (labelOf[into] ?? 0)] ?? 0;
      if (state <= outOfReach) continue;
      const gain = state + (steps[token * plain.from.length + (stepOf[edge] ?? 0)] ?? 0);
      const out = ((token - 1) * labels + (from[edge] ?? 0)) * count;
      extend(room, out, (token * labels + into) * count, gain, count);
    }
  }
  return room;
}

/** Takes the ways kept at `from`, each with a gain, among those kept at `into`. */
function extend({ scores, came }: Lattice, from: number, into: number, gain: number, count: number): void {
  const last = into + count - 1;
  for (let way = from; way < from + count; way += 1) {
    const score = (scores[way] ?? 0) + gain;
    if (score <= (scores[last] ?? 0) || score <= outOfReach) return;
    let at = last;
    for (; at > into && (scores[at - 1] ?? 0) < score; at -= 1) {
      scores[at] = scores[at - 1] ?? 0;
      came[at] = came[at - 1] ?? 0;
    }
    scores[at] = score;
    came[at] = way;
  }
}

function traceBack(came: Int32Array, end: number, length: number, labels: number, count: number): Uint8Array {
  const path = new Uint8Array(length);
  let way = end;
  for (let token = length - 1; token >= 0; token -= 1) {
    path[token] = Math.floor(way / count) % labels;
    way = came[way] ?? 0;
  }
  return path;
}
