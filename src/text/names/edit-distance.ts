/** The last three rows of the table, kept between calls: words are compared by the million. */
let rows: [Int32Array, Int32Array, Int32Array] = [new Int32Array(64), new Int32Array(64), new Int32Array(64)];

/**
 * Letters to add, drop, change or exchange with their neighbour to make one word of the other (optimal string alignment:
 * Damerau 1964, each stretch edited once), where they are `most` or fewer; else more than `most`. Takes time in
 * proportion to the product of the lengths: for words, not texts.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  if (b.length >= rows[0].length)
    rows = [new Int32Array(2 * b.length), new Int32Array(2 * b.length), new Int32Array(2 * b.length)];
  let [before, above, row] = rows;
  for (let to = 0; to <= b.length; to += 1) above[to] = to;
  let last = 0;
  for (let at = 1; at <= a.length; at += 1) {
    const least = fillRow(a, b, at, row, above, before);
    // an exchange reaches back over one row, so two must be too dear
    if (least > most && last > most) return most + 1;
    last = least;
    [before, above, row] = [above, row, before];
  }
  return above[b.length] ?? 0;
}

/** Fills the row of the letter before `at`, and gives the least number in it. */
function fillRow(
  a: string,
  b: string,
  at: number,
  row: Int32Array,
  above: Int32Array,
  before: Int32Array,
): number {
  row[0] = at;
  let lowest = at;
  let left = at;
  let corner = at - 1;
  const letter = a.charCodeAt(at - 1);
  const last = at > 1 ? a.charCodeAt(at - 2) : -1;
  let earlier = -1;
  for (let to = 1; to <= b.length; to += 1) {
    const other = b.charCodeAt(to - 1);
    const up = above[to] ?? 0;
    let least = letter === other ? corner : corner + 1;
    if (up + 1 < least) least = up + 1;
    if (left + 1 < least) least = left + 1;
    if (letter === earlier && last === other && (before[to - 2] ?? 0) + 1 < least)
      least = (before[to - 2] ?? 0) + 1;
    row[to] = least;
    if (least < lowest) lowest = least;
    left = least;
    corner = up;
    earlier = other;
  }
  return lowest;
}
