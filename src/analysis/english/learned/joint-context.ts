import { margin, type Sight } from './sight.ts';

/** What the surroundings of each token of a `Sight` show. */
export interface Context {
  /** Nearest word that can report, before and behind in the sentence: its lemma, and its distance in buckets. */
  readonly leftLemma: Int32Array;
  readonly leftKind: Int32Array;
  readonly leftFar: Int32Array;
  readonly rightLemma: Int32Array;
  readonly rightKind: Int32Array;
  readonly rightFar: Int32Array;
  /** 1 where the sentence holds a quotation, 2 where it begins with one; +4 where the sentence before ends in one. */
  readonly quoted: Int32Array;
  /** Verbs since the start of the sentence. */
  readonly verbs: Int32Array;
}

export function bucket(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 7) return 5;
  if (distance <= 12) return 6;
  return distance <= 25 ? 7 : 8;
}

/** Of a `Context`. */
const contextFields = 8;

export function contextOf(sight: Sight): Context {
  const size = sight.word.length;
  const memory = new Int32Array(size * contextFields);
  let next = 0;
  const field = (): Int32Array => memory.subarray(size * next, size * ++next);
  const context = {
    leftLemma: field(),
    leftKind: field(),
    leftFar: field(),
    rightLemma: field(),
    rightKind: field(),
    rightFar: field(),
    quoted: field(),
    verbs: field(),
  };
  const { kind, lemma, sentence, tag, quote, first, last } = sight;
  let seen = -1;
  let verbs = 0;
  const end = size - margin;
  for (let at = margin; at < end; at += 1) {
    if (sentence[at] !== sentence[at - 1]) {
      seen = -1;
      verbs = 0;
    }
    if (seen >= 0) {
      context.leftLemma[at] = lemma[seen] ?? 0;
      context.leftKind[at] = kind[seen] ?? 0;
      context.leftFar[at] = bucket(at - seen);
    }
    if (kind[at] !== 0) seen = at;
    if (isVerb(tag[at] ?? 0)) verbs += 1;
    context.verbs[at] = verbs;
    if (quote[at] !== 0) context.quoted[first[at] ?? at] = (quote[first[at] ?? at] ?? 0) !== 0 ? 2 : 1;
  }
  seen = -1;
  for (let at = end - 1; at >= margin; at -= 1) {
    if (sentence[at] !== sentence[at + 1]) seen = -1;
    if (seen >= 0) {
      context.rightLemma[at] = lemma[seen] ?? 0;
      context.rightKind[at] = kind[seen] ?? 0;
      context.rightFar[at] = bucket(seen - at);
    }
    if (kind[at] !== 0) seen = at;
  }
  for (let at = margin; at < end; at += 1) {
    const start = first[at] ?? at;
    const before = start > margin && (quote[start - 1] ?? 0) !== 0 ? 4 : 0;
    if (at !== start) context.quoted[at] = context.quoted[start] ?? 0;
    else
      context.quoted[at] = (context.quoted[at] ?? 0) + before + ((quote[last[at] ?? at] ?? 0) !== 0 ? 8 : 0);
  }
  return context;
}

/** Penn tags of verbs and modals, by their numbers in `sight.ts`. */
export function isVerb(tag: number): boolean {
  return (tag >= 39 && tag <= 44) || tag === 22;
}
