/** How far bytes are UTF-8. */
export interface Utf8Damage {
  /** Well-formed sequences of two bytes or more: the sign that UTF-8 was meant. */
  readonly good: number;
  /** Places that are not UTF-8; a run of bad bytes counts each start. */
  readonly bad: number;
  /** Index of the first bad byte; -1 where there is none. */
  readonly firstBad: number;
}

/** Counts what is UTF-8 and what is not, in one pass. */
export function utf8Damage(bytes: Uint8Array): Utf8Damage {
  let good = 0;
  let bad = 0;
  let firstBad = -1;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 1) good += 1;
    if (length === 0) {
      bad += 1;
      if (firstBad < 0) firstBad = at;
    }
    at += Math.max(length, 1);
  }
  return { good, bad, firstBad };
}

/** Bytes of the well-formed sequence that starts here (RFC 3629, section 4); 0 where none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  if (second < lowestSecond(lead) || second > highestSecond(lead)) return 0;
  for (let index = 2; index < length; index += 1) {
    if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** Shuts out overlong forms. */
function lowestSecond(lead: number): number {
  if (lead === 0xe0) return 0xa0;
  return lead === 0xf0 ? 0x90 : 0x80;
}

/** Shuts out surrogates and what lies beyond U+10FFFF. */
function highestSecond(lead: number): number {
  if (lead === 0xed) return 0x9f;
  return lead === 0xf4 ? 0x8f : 0xbf;
}
