/** Measures cut into a few bins, so that a split is found by counting and not by sorting. */
export interface BinnedMeasures {
  /** For each measure: where one bin ends and the next begins, ascending; none where all examples have the same. */
  readonly cuts: readonly (readonly number[])[];
  /** For each measure: in which of its bins each example lies. */
  readonly columns: readonly Uint8Array[];
}

/** Most measures are small counts, with a bin for each. */
const mostBins = 32;

/** Cuts lie on thresholds that four bytes hold exactly, so that a packed model decides as the learned one. */
export function binMeasures(examples: readonly Float64Array[]): BinnedMeasures {
  const width = examples[0]?.length ?? 0;
  const cuts = Array.from({ length: width }, (_, measure) =>
    cutsOf(examples.map((one) => one[measure] ?? 0)),
  );
  const columns = cuts.map((list, measure) =>
    Uint8Array.from(examples, (one) => binIn(list, one[measure] ?? 0)),
  );
  return { cuts, columns };
}

function cutsOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = sorted.filter((value, at) => value !== sorted[at - 1]);
  const between = distinct.slice(1).map((value, at) => Math.fround((value + (distinct[at] ?? 0)) / 2));
  if (distinct.length <= mostBins) return between;
  const quantiles = Array.from({ length: mostBins - 1 }, (_, bin) => {
    const value = sorted[Math.floor(((bin + 1) * sorted.length) / mostBins)] ?? 0;
    return between.find((cut) => cut >= value) ?? Number.POSITIVE_INFINITY;
  });
  return [...new Set(quantiles)].filter(Number.isFinite);
}

function binIn(cuts: readonly number[], value: number): number {
  const at = cuts.findIndex((cut) => value <= cut);
  return at === -1 ? cuts.length : at;
}
