/** A number and the words of which it is made; which of the two is the upper one depends on the processor. */
const number = new Float64Array(1);
const halves = new Uint32Array(number.buffer);
number[0] = 1;
const upper = halves[1] === 0 ? 0 : 1;

/** 2 / 1, 2 / 3, 2 / 5, … as far as a term still counts. */
const factors = Float64Array.from({ length: 12 }, (_, at) => 2 / (2 * at + 1));

const exponentBits = 0x7ff00000;
const bias = 1023;
const twoTo54 = 2 ** 54;

/**
 * The natural logarithm, right to fourteen digits. Only sums, products and quotients go into it, which are the same everywhere,
 * while `Math.log` may give another last digit in another engine.
 */
export function logarithm(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return Math.log(x);
  if (x < 2 ** -1022) return logarithm(x * twoTo54) - 54 * Math.LN2;
  number[0] = x;
  const bits = halves[upper] ?? 0;
  let exponent = ((bits & exponentBits) >>> 20) - bias;
  halves[upper] = (bits & ~exponentBits) | (bias << 20);
  let rest = number[0] ?? 1;
  if (rest > Math.SQRT2) {
    rest /= 2;
    exponent += 1;
  }
  // ln x = exponent × ln 2 + 2 × (s + s³/3 + s⁵/5 + …), |s| < 0.172
  const s = (rest - 1) / (rest + 1);
  const square = s * s;
  let series = 0;
  for (let at = factors.length - 1; at >= 0; at -= 1) series = series * square + (factors[at] ?? 0);
  return exponent * Math.LN2 + s * series;
}
