/** 64 bits, as 16 hex digits, of a list of lists of numbers: two of MurmurHash3’s 32-bit hashes (Austin Appleby 2011) with different seeds. */
export function fingerprint(lists: readonly (readonly number[])[]): string {
  return [0x9747b28c, 0x3c6ef372].map((seed) => murmur(lists, seed).toString(16).padStart(8, '0')).join('');
}

function murmur(lists: readonly (readonly number[])[], seed: number): number {
  let hash = seed;
  let count = 0;
  for (const list of lists) {
    hash = mixed(hash, list.length);
    for (const one of list) {
      // Numbers that are not whole, or beyond 32 bits, by both halves.
      hash = mixed(hash, one | 0);
      if (one !== (one | 0)) hash = mixed(hash, Math.trunc(one * 1024) | 0);
      count += 1;
    }
  }
  hash ^= count;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function mixed(hash: number, block: number): number {
  const scattered = Math.imul(block, 0xcc9e2d51);
  const rolled = Math.imul((scattered << 15) | (scattered >>> 17), 0x1b873593) ^ hash;
  return (Math.imul((rolled << 13) | (rolled >>> 19), 5) + 0xe6546b64) | 0;
}
