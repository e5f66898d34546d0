/** Hash of two values, in which their order counts. */
export function mix(a: number, b: number): number {
  const h = Math.imul(Math.imul(a, 0x85ebca6b) ^ b, 0xc2b2ae35);
  return h ^ (h >>> 15);
}

/** Hash of a string, by its UTF-16 code units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash, text.length);
}

/**
 * Number of the row of weights that a feature's value leads to: the same value gives another row in each template. Features
 * may share a row by chance.
 */
export function spread(value: number, template: number, bits: number): number {
  const h = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0xc2b2ae35);
  return Math.imul(h ^ (h >>> 16), 0x27d4eb2f) >>> (32 - bits);
}

/**
 * Turns the values of a token's features into numbers of rows, in place.
 *
 * @param at where the token's first value stands
 * @param templates how many there are; the template of each is its place among them
 */
export function toRows(values: Int32Array, at: number, templates: number, bits: number): void {
  for (let template = 0; template < templates; template += 1)
    values[at + template] = spread(values[at + template] ?? 0, template, bits);
}
