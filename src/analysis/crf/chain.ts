/** Which labels a chain has and which may follow which. */
export interface ChainShape {
  readonly labels: number;
  /** For each label 1 where a chain may begin with it. */
  readonly starts: Uint8Array;
  /** The allowed steps: from one label … */
  readonly from: Uint8Array;
  /** … to the next. At least one step leads to each label from some label. */
  readonly to: Uint8Array;
}

/** Scores (logarithms) of one chain of tokens. */
export interface ChainScores {
  readonly length: number;
  /** Token by token, one for each label. */
  readonly states: Float64Array;
  /** Token by token, one for each step into it; those of the first token are not used. */
  readonly steps: Float64Array;
}

/** What forward-backward leaves: everything that a probability of the chain can be read off. */
export interface ChainSums {
  readonly logPartition: number;
  /** Token by token the probability of each label. */
  readonly marginals: Float64Array;
  /** Forward sums, scaled to 1 at each token. */
  readonly forward: Float64Array;
  /** Backward sums in the same scale: forward times backward is the marginal. */
  readonly backward: Float64Array;
  /** Token by token the weight of each step into it, scaled: forward × step × backward is the step's probability. */
  readonly steps: Float64Array;
}

/** Sums over all labellings of a chain of at least one token. */
export function sumChain(shape: ChainShape, scores: ChainScores): ChainSums {
  const { length } = scores;
  const { labels } = shape;
  const sums = {
    logPartition: 0,
    marginals: new Float64Array(length * labels),
    forward: new Float64Array(length * labels),
    backward: new Float64Array(length * labels),
    steps: new Float64Array(length * shape.from.length),
  };
  const logPartition = passForward(shape, scores, sums);
  passBackward(shape, length, sums);
  for (let at = 0; at < length * labels; at += 1) {
    sums.marginals[at] = (sums.forward[at] ?? 0) * (sums.backward[at] ?? 0);
  }
  return { ...sums, logPartition };
}

function passForward(shape: ChainShape, { length, states, steps }: ChainScores, sums: ChainSums): number {
  const { labels, starts, from, to } = shape;
  const { forward } = sums;
  const weights = new Float64Array(labels);
  const edges = from.length;
  let logPartition = 0;
  for (let token = 0; token < length; token += 1) {
    const here = token * labels;
    let most = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labels; label += 1) most = Math.max(most, states[here + label] ?? 0);
    for (let label = 0; label < labels; label += 1) {
      weights[label] = Math.exp((states[here + label] ?? 0) - most);
    }
    if (token === 0) {
      for (let label = 0; label < labels; label += 1) {
        forward[label] = (starts[label] ?? 0) * (weights[label] ?? 0);
      }
    } else {
      for (let edge = 0; edge < edges; edge += 1) {
        const into = to[edge] ?? 0;
        const step = Math.exp(steps[token * edges + edge] ?? 0) * (weights[into] ?? 0);
        sums.steps[token * edges + edge] = step;
        forward[here + into] =
          (forward[here + into] ?? 0) + (forward[here - labels + (from[edge] ?? 0)] ?? 0) * step;
      }
    }
    let total = 0;
    for (let label = 0; label < labels; label += 1) total += forward[here + label] ?? 0;
    for (let label = 0; label < labels; label += 1)
      forward[here + label] = (forward[here + label] ?? 0) / total;
    if (token > 0) {
      for (let at = token * edges; at < (token + 1) * edges; at += 1)
        sums.steps[at] = (sums.steps[at] ?? 0) / total;
    }
    logPartition += Math.log(total) + most;
  }
  return logPartition;
}

function passBackward(
  { labels, from, to }: ChainShape,
  length: number,
  { backward, steps }: ChainSums,
): void {
  const edges = from.length;
  for (let label = 0; label < labels; label += 1) backward[(length - 1) * labels + label] = 1;
  for (let token = length - 1; token > 0; token -= 1) {
    const before = (token - 1) * labels;
    for (let edge = 0; edge < edges; edge += 1) {
      const back = before + (from[edge] ?? 0);
      const next = backward[token * labels + (to[edge] ?? 0)] ?? 0;
      backward[back] = (backward[back] ?? 0) + (steps[token * edges + edge] ?? 0) * next;
    }
  }
}

/** The labelling with the highest score; of two alike the one with the smaller labels at its end. */
export function bestLabels(shape: ChainShape, { length, states, steps }: ChainScores): Uint8Array {
  const { labels, starts, from, to } = shape;
  const edges = from.length;
  const came = new Uint8Array(length * labels);
  let last = new Float64Array(labels);
  let next = new Float64Array(labels);
  for (let label = 0; label < labels; label += 1) {
    last[label] = starts[label] === 1 ? (states[label] ?? 0) : Number.NEGATIVE_INFINITY;
  }
  for (let token = 1; token < length; token += 1) {
    next.fill(Number.NEGATIVE_INFINITY);
    for (let edge = 0; edge < edges; edge += 1) {
      const into = to[edge] ?? 0;
      const out = from[edge] ?? 0;
      const score = (last[out] ?? 0) + (steps[token * edges + edge] ?? 0);
      if (score <= (next[into] ?? 0)) continue;
      next[into] = score;
      came[token * labels + into] = out;
    }
    for (let label = 0; label < labels; label += 1)
      next[label] = (next[label] ?? 0) + (states[token * labels + label] ?? 0);
    [last, next] = [next, last];
  }
  const path = new Uint8Array(length);
  let best = 0;
  for (let label = 1; label < labels; label += 1) if ((last[label] ?? 0) > (last[best] ?? 0)) best = label;
  for (let token = length - 1; token >= 0; token -= 1) {
    path[token] = best;
    best = came[token * labels + best] ?? 0;
  }
  return path;
}
