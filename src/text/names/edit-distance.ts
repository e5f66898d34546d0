/**
 * Letters to add, drop, change or exchange with their neighbour to make one word of the other (optimal string alignment:
 * Damerau 1964, each stretch edited once). Takes time in proportion to the product of the lengths: for words, not texts.
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, to) => to);
  for (let at = 1; at <= a.length; at += 1) {
    const row = nextRow(a, b, at, above, before);
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}

function nextRow(
  a: string,
  b: string,
  at: number,
  above: readonly number[],
  before: readonly number[],
): number[] {
  const row = [at];
  for (let to = 1; to <= b.length; to += 1) {
    const same = (above[to - 1] ?? 0) + (a[at - 1] === b[to - 1] ? 0 : 1);
    let least = Math.min(same, (above[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1);
    if (at > 1 && to > 1 && a[at - 1] === b[to - 2] && a[at - 2] === b[to - 1])
      least = Math.min(least, (before[to - 2] ?? 0) + 1);
    row.push(least);
  }
  return row;
}
