/**
 * Krippendorff's alpha for nominal values, by the coincidences within units: 1 where all agree, 0 where they agree as often as chance
 * would have it, below where less. Units with fewer than two values say nothing. Null where nothing can be said: there is no unit with
 * two values, or all values are one.
 *
 * K. Krippendorff, “Computing Krippendorff's Alpha-Reliability” (2011), section C and D.
 *
 * @param units - for each thing that was judged the values that its judges gave, in any order
 */
export function nominalAlpha(units: readonly (readonly string[])[]): number | null {
  const judged = units.filter((values) => values.length > 1);
  const totals = new Map<string, number>();
  let differing = 0;
  for (const values of judged) {
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) totals.set(value, (totals.get(value) ?? 0) + count);
    differing += differingPairs(values.length, counts.values()) / (values.length - 1);
  }
  const all = [...totals.values()].reduce((sum, count) => sum + count, 0);
  const expected = differingPairs(all, totals.values());
  return expected === 0 ? null : 1 - ((all - 1) * differing) / expected;
}

/** Ordered pairs of unlike values among `all`. */
function differingPairs(all: number, counts: Iterable<number>): number {
  let alike = 0;
  for (const count of counts) alike += count * count;
  return all * all - alike;
}
