/**
 * For each token the sum of its rows of weights, times the scale.
 *
 * @param sums token by token, `width` each
 * @param table rows of weights, `width` each
 * @param rows token by token, `templates` each
 */
export function sumRows(
  sums: Float64Array,
  width: number,
  table: Int8Array | Float32Array,
  rows: Int32Array,
  templates: number,
  scale: number,
): void {
  const end = (rows.length / templates) * width;
  for (let from = 0, out = 0; out < end; from += templates, out += width) {
    let column = 0;
    // Four columns at once take a third of the time of one after the other.
    for (; column + 3 < width; column += 4) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let at = from; at < from + templates; at += 1) {
        const row = (rows[at] ?? 0) * width + column;
        a += table[row] ?? 0;
        b += table[row + 1] ?? 0;
        c += table[row + 2] ?? 0;
        d += table[row + 3] ?? 0;
      }
      sums[out + column] = a * scale;
      sums[out + column + 1] = b * scale;
      sums[out + column + 2] = c * scale;
      sums[out + column + 3] = d * scale;
    }
    for (; column < width; column += 1) {
      let sum = 0;
      for (let at = from; at < from + templates; at += 1) sum += table[(rows[at] ?? 0) * width + column] ?? 0;
      sums[out + column] = sum * scale;
    }
  }
}
