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
 * A Viterbi search finds the best way to each label of each token. Every other labelling comes by the best way to some
 * token, takes another step there, and goes on like one that is known (Eppstein, Finding the k Shortest Paths, 1998): so
 * each costs a look along the chain, and one that loses more than the gap is never drawn up.
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
  const search = new Search(unfolding, plain, scores);
  const turns = search.ends();
  const found: Path[] = [];
  while (found.length < count) {
    const turn = takeBest(turns);
    const least = (found[0] ?? turn)?.score ?? 0;
    if (turn === null || turn.score < least - gap) break;
    const path = search.pathOf(turn);
    found.push(path);
    turns.push(...search.turnsOf(path, least - gap));
  }
  return found.map((path) => ({ labels: search.labelsOf(path), score: path.score }));
}

/** A labelling as the step into each token; that into the first is the label there. */
interface Path {
  readonly score: number;
  readonly steps: Uint8Array;
  /** From this token on it goes on like another that is known, and before it takes the best way. */
  readonly turn: number;
}

/** How a labelling differs from one that is known: another step into a token, and the best way to where that leaves. */
interface Turn {
  readonly score: number;
  /** null: none is known yet. Then `step` is the label of the last token, and `token` the length of the chain. */
  readonly path: Path | null;
  readonly token: number;
  readonly step: number;
}

/** These grow with the longest chain; new ones for each chain would take as long as the search. */
let bestRoom = new Float64Array(0);
let stepRoom = new Uint8Array(0);

/** The best ways to the labels of a chain. It holds until the next one is made. */
class Search {
  readonly #unfolding: Unfolding;
  readonly #plain: ChainShape;
  readonly #scores: ChainScores;
  readonly #arrivals: Arrivals;

  constructor(unfolding: Unfolding, plain: ChainShape, scores: ChainScores) {
    this.#unfolding = unfolding;
    this.#plain = plain;
    this.#scores = scores;
    this.#arrivals = arrivalsOf(unfolding);
    const size = scores.length * unfolding.labels;
    if (bestRoom.length < size) {
      bestRoom = new Float64Array(size);
      stepRoom = new Uint8Array(size);
    }
    this.#begin();
    for (let token = 1; token < scores.length; token += 1) this.#advance(token);
  }

  #begin(): void {
    const { labels, starts, labelOf } = this.#unfolding;
    for (let label = 0; label < labels; label += 1) {
      bestRoom[label] =
        starts[label] === 1 ? (this.#scores.states[labelOf[label] ?? 0] ?? 0) : Number.NEGATIVE_INFINITY;
      stepRoom[label] = label;
    }
  }

  /** Leaves for each label of a token the score of the best way to it, and the step that it comes by. */
  #advance(token: number): void {
    const { labels, labelOf, from, stepOf } = this.#unfolding;
    const { steps, firsts } = this.#arrivals;
    const { states, steps: stepScores } = this.#scores;
    // Local names for the shared arrays: this is the innermost loop of all readings.
    const best = bestRoom;
    const here = token * labels;
    const before = here - labels;
    const state = token * this.#plain.labels;
    const step0 = token * this.#plain.from.length;
    let at = 0;
    for (let label = 0; label < labels; label += 1) {
      let most = Number.NEGATIVE_INFINITY;
      let by = 0;
      const end = firsts[label + 1] ?? 0;
      for (; at < end; at += 1) {
        const step = steps[at] ?? 0;
        const score =
          (best[before + (from[step] ?? 0)] ?? 0) + (stepScores[step0 + (stepOf[step] ?? 0)] ?? 0);
        if (score <= most) continue;
        most = score;
        by = step;
      }
      best[here + label] = most + (states[state + (labelOf[label] ?? 0)] ?? 0);
      stepRoom[here + label] = by;
    }
  }

  /** Of the best way into a token by a step, without the score of the label there. */
  #scoreBy(token: number, step: number): number {
    const { labels, from, stepOf } = this.#unfolding;
    const before = bestRoom[(token - 1) * labels + (from[step] ?? 0)] ?? 0;
    return before + (this.#scores.steps[token * this.#plain.from.length + (stepOf[step] ?? 0)] ?? 0);
  }

  /** The best labelling that ends with each label. */
  ends(): Turn[] {
    const { labels, atEnd } = this.#unfolding;
    const token = this.#scores.length;
    const last = (token - 1) * labels;
    return Array.from({ length: labels }, (_, step) => step)
      .filter((step) => (bestRoom[last + step] ?? 0) > outOfReach)
      .map((step) => ({
        score: (bestRoom[last + step] ?? 0) + (atEnd[step] ?? 0),
        path: null,
        token,
        step,
      }));
  }

  pathOf({ score, path, token, step }: Turn): Path {
    const { labels, from } = this.#unfolding;
    const steps = path === null ? new Uint8Array(token) : path.steps.slice();
    let label = step;
    if (path !== null) {
      steps[token] = step;
      label = from[step] ?? 0;
    }
    for (let at = token - 1; at >= 0; at -= 1) {
      const by = stepRoom[at * labels + label] ?? 0;
      steps[at] = by;
      label = from[by] ?? 0;
    }
    return { score, steps, turn: token };
  }

  /** Where else a labelling could come from, up to its own turn, without losing so much that it scores less than `least`. */
  turnsOf(path: Path, least: number): Turn[] {
    const { labels, to, labelOf } = this.#unfolding;
    const { steps, firsts } = this.#arrivals;
    const turns: Turn[] = [];
    for (let token = 1; token < path.turn; token += 1) {
      const taken = path.steps[token] ?? 0;
      const label = to[taken] ?? 0;
      const state = this.#scores.states[token * this.#plain.labels + (labelOf[label] ?? 0)] ?? 0;
      const best = bestRoom[token * labels + label] ?? 0;
      const end = firsts[label + 1] ?? 0;
      for (let at = firsts[label] ?? 0; at < end; at += 1) {
        const step = steps[at] ?? 0;
        const score = this.#scoreBy(token, step) + state;
        const total = path.score - (best - score);
        if (step !== taken && score > outOfReach && total >= least)
          turns.push({ score: total, path, token, step });
      }
    }
    return turns;
  }

  labelsOf({ steps }: Path): Uint8Array {
    const { to, labelOf } = this.#unfolding;
    return steps.map((step, token) => labelOf[token === 0 ? step : (to[step] ?? 0)] ?? 0);
  }
}

/** The steps of a chain in the order of the labels that they lead to. */
interface Arrivals {
  readonly steps: Uint8Array;
  /** Where in it those of each label begin, and where the last end. */
  readonly firsts: Uint8Array;
}

function arrivalsOf({ labels, to }: Unfolding): Arrivals {
  const firsts = new Uint8Array(labels + 1);
  for (const label of to) firsts[label + 1] = (firsts[label + 1] ?? 0) + 1;
  for (let label = 0; label < labels; label += 1)
    firsts[label + 1] = (firsts[label + 1] ?? 0) + (firsts[label] ?? 0);
  const free = firsts.slice();
  const steps = new Uint8Array(to.length);
  for (const [step, label] of to.entries()) {
    const at = free[label] ?? 0;
    steps[at] = step;
    free[label] = at + 1;
  }
  return { steps, firsts };
}

/** Takes the one with the highest score out of a list, the earliest of several; null from an empty one. */
function takeBest<Scored extends { readonly score: number }>(list: Scored[]): Scored | null {
  let best = 0;
  for (let at = 1; at < list.length; at += 1)
    if ((list[at]?.score ?? 0) > (list[best]?.score ?? 0)) best = at;
  return list.splice(best, 1)[0] ?? null;
}
