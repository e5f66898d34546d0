/** Hash of two numbers, in which their order counts. 32 bits, signed. */
export function mix(a: number, b: number): number {
  const h = Math.imul(Math.imul(a, 0x85ebca6b) ^ b, 0xc2b2ae35);
  return h ^ (h >>> 15);
}

/** Hash of a string by its UTF-16 code units (FNV-1a, mixed once more with its length). 32 bits, signed. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash, text.length);
}
