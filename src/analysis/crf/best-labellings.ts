import type { ChainScores, ChainShape, Unfolding } from './chain.ts';

/** A labelling of a chain with its score (a logarithm, not normalised). */
export interface Labelling {
  readonly labels: Uint8Array;
  readonly score: number;
}

/** Labels that score less than this at a token are out of reach there. */
const outOfReach = -5000;

/**
 * The `count` labellings with the highest scores among those that an unfolded chain has, the best first. Fewer where the
 * chain does not allow so many.
 *
 * A Viterbi search finds the best way to each label of each token; further ways are worked out only where a labelling
 * that is asked for passes (Huang and Chiang, Better k-best Parsing, IWPT 2005, algorithm 3).
 *
 * @param scores of the plain chain
 * @param gap those are left out whose score is lower than the best one's by more
 * @returns labels of the plain chain
 */
export function bestLabellings(
  unfolding: Unfolding,
  plain: ChainShape,
  scores: ChainScores,
  count: number,
  gap = Number.POSITIVE_INFINITY,
): Labelling[] {
  const ways = new Ways(unfolding, plain, scores);
  const ends = ways.ends();
  const found: Labelling[] = [];
  while (found.length < count) {
    const best = takeBest(ends);
    if (best === null || best.score < (found[0]?.score ?? best.score) - gap) break;
    found.push({ labels: ways.labelsOf(best), score: best.score });
    const next = ways.endAt(best.label, best.rank + 1);
    if (next !== null) ends.push(next);
  }
  return found;
}

/** One of the ways to a label of a token: the step that it comes by, and which of the ways to where that step leaves. */
interface Way {
  readonly score: number;
  /** −1 at the first token. */
  readonly step: number;
  readonly rank: number;
}

/** The ways to one label of one token that are known, the best first, and those that may come next. */
interface Node {
  readonly found: Way[];
  readonly next: Way[];
}

/** A whole labelling, as the way to the label that it ends with. */
interface End {
  readonly score: number;
  readonly label: number;
  readonly rank: number;
}

/** Grows with the longest chain; a new one for each chain would take as long as the search. */
let room = new Float64Array(0);

class Ways {
  readonly #unfolding: Unfolding;
  readonly #plain: ChainShape;
  readonly #scores: ChainScores;
  /** Token by token, the score of the best way to each label. */
  readonly #best: Float64Array;
  readonly #nodes = new Map<number, Node>();

  constructor(unfolding: Unfolding, plain: ChainShape, scores: ChainScores) {
    this.#unfolding = unfolding;
    this.#plain = plain;
    this.#scores = scores;
    this.#best = search(unfolding, plain, scores);
  }

  /** The best labelling that ends with each label. */
  ends(): End[] {
    return Array.from({ length: this.#unfolding.labels }, (_, label) => this.endAt(label, 0)).filter(
      (end) => end !== null,
    );
  }

  endAt(label: number, rank: number): End | null {
    const way = this.#way(this.#scores.length - 1, label, rank);
    return way === null ? null : { score: way.score + (this.#unfolding.atEnd[label] ?? 0), label, rank };
  }

  labelsOf(end: End): Uint8Array {
    const { labelOf, from } = this.#unfolding;
    const labels = new Uint8Array(this.#scores.length);
    let { label, rank } = end;
    for (let token = labels.length - 1; token >= 0; token -= 1) {
      labels[token] = labelOf[label] ?? 0;
      const way = this.#way(token, label, rank);
      label = from[way?.step ?? -1] ?? 0;
      rank = way?.rank ?? 0;
    }
    return labels;
  }

  /** A way to a label by its rank from 0; null where there are not so many. */
  #way(token: number, label: number, rank: number): Way | null {
    const node = this.#nodeAt(token, label);
    while (node.found.length <= rank) {
      const last = node.found.at(-1);
      if (last !== undefined && last.step >= 0) this.#addNext(node, token, last);
      const best = takeBest(node.next);
      if (best === null) return null;
      node.found.push(best);
    }
    return node.found[rank] ?? null;
  }

  /** The same step, from the next way to where it leaves. */
  #addNext(node: Node, token: number, { step, rank }: Way): void {
    const before = this.#way(token - 1, this.#unfolding.from[step] ?? 0, rank + 1);
    const score = (before?.score ?? Number.NEGATIVE_INFINITY) + this.#gain(token, step);
    if (score > outOfReach) node.next.push({ score, step, rank: rank + 1 });
  }

  #nodeAt(token: number, label: number): Node {
    const { labels } = this.#unfolding;
    const key = token * labels + label;
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const node = { found: [], next: token === 0 ? this.#start(label) : this.#arrivals(token, label) };
    this.#nodes.set(key, node);
    return node;
  }

  #start(label: number): Way[] {
    const score = this.#best[label] ?? 0;
    return score > outOfReach ? [{ score, step: -1, rank: 0 }] : [];
  }

  /** By each step to a label, the best way. */
  #arrivals(token: number, label: number): Way[] {
    const { labels, from, to } = this.#unfolding;
    const ways: Way[] = [];
    for (let step = 0; step < from.length; step += 1) {
      if (to[step] !== label) continue;
      const before = this.#best[(token - 1) * labels + (from[step] ?? 0)] ?? 0;
      const score = before + this.#gain(token, step);
      if (score > outOfReach) ways.push({ score, step, rank: 0 });
    }
    return ways;
  }

  #gain(token: number, step: number): number {
    const { to, labelOf, stepOf } = this.#unfolding;
    const { states, steps } = this.#scores;
    const state = states[token * this.#plain.labels + (labelOf[to[step] ?? 0] ?? 0)] ?? 0;
    return state + (steps[token * this.#plain.from.length + (stepOf[step] ?? 0)] ?? 0);
  }
}

/** Takes the one with the highest score out of a list, the earliest of several; null from an empty one. */
function takeBest<Scored extends { readonly score: number }>(list: Scored[]): Scored | null {
  let best = 0;
  for (let at = 1; at < list.length; at += 1)
    if ((list[at]?.score ?? 0) > (list[best]?.score ?? 0)) best = at;
  return list.splice(best, 1)[0] ?? null;
}

/** Scores of the best ways to all labels of all tokens. */
function search(
  { labels, starts, from, to, labelOf, stepOf }: Unfolding,
  plain: ChainShape,
  { length, states, steps }: ChainScores,
): Float64Array {
  const size = length * labels;
  if (room.length < size) room = new Float64Array(size);
  const best = room;
  best.fill(Number.NEGATIVE_INFINITY, 0, size);
  for (let label = 0; label < labels; label += 1)
    if (starts[label] === 1) best[label] = states[labelOf[label] ?? 0] ?? 0;
  for (let token = 1; token < length; token += 1) {
    const before = (token - 1) * labels;
    const here = token * labels;
    const state = token * plain.labels;
    const step = token * plain.from.length;
    for (let edge = 0; edge < from.length; edge += 1) {
      const into = to[edge] ?? 0;
      const score =
        (best[before + (from[edge] ?? 0)] ?? 0) +
        (states[state + (labelOf[into] ?? 0)] ?? 0) +
        (steps[step + (stepOf[edge] ?? 0)] ?? 0);
      if (score > (best[here + into] ?? 0)) best[here + into] = score;
    }
  }
  return best;
}
