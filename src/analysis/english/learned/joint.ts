import type { ChainShape } from '../../crf/chain.ts';
import { mix, toRows } from '../../crf/hash.ts';
import type { ChainRows } from '../../crf/weights.ts';
import { margin, type Sight } from './sight.ts';

/** Labels of the model that reads a whole paragraph at once. */
export const joint = {
  outside: 0,
  sourceBegin: 1,
  source: 2,
  cueBegin: 3,
  cue: 4,
  contentBegin: 5,
  content: 6,
} as const;

/** A role goes on only where it has begun; everything else may follow everything. */
export const jointShape: ChainShape = shapeOf(
  7,
  [0, 1, 3, 5],
  [
    [1, 2],
    [2, 2],
    [3, 4],
    [4, 4],
    [5, 6],
    [6, 6],
  ],
);

/** A shape in which every label may lead to the `free` ones, and further steps are given one by one. */
export function shapeOf(
  labels: number,
  free: readonly number[],
  further: readonly (readonly [number, number])[],
): ChainShape {
  const steps = [
    ...Array.from({ length: labels }, (_, from) => free.map((to) => [from, to] as const)).flat(),
    ...further,
  ];
  return {
    labels,
    starts: Uint8Array.from({ length: labels }, (_, label) => (free.includes(label) ? 1 : 0)),
    from: Uint8Array.from(steps, ([from]) => from),
    to: Uint8Array.from(steps, ([, to]) => to),
  };
}

const stateTemplates = 92;
const stepTemplates = 12;
export const jointStateBits = 18;
export const jointStepBits = 14;

/**
 * Features of every token of a paragraph. Their order is that of the model's templates; joint-names.ts has a name for each.
 */
export function jointRows(sight: Sight): ChainRows {
  const length = sight.words.length;
  const states = new Int32Array(length * stateTemplates);
  const steps = new Int32Array(length * stepTemplates);
  const context = contextOf(sight);
  for (let index = 0; index < length; index += 1) {
    writeStates(states, index * stateTemplates, sight, context, index + margin);
    toRows(states, index * stateTemplates, stateTemplates, jointStateBits);
    writeSteps(steps, index * stepTemplates, sight, index + margin);
    toRows(steps, index * stepTemplates, stepTemplates, jointStepBits);
  }
  return { length, stateTemplates, stepTemplates, states, steps };
}

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

function writeStates(into: Int32Array, start: number, sight: Sight, context: Context, i: number): void {
  const {
    word,
    lemma,
    tag,
    suffix,
    shape,
    quote,
    kind,
    rule,
    inner,
    sentence,
    first,
    last,
    senses,
    chunk,
    chunkSense,
  } = sight;
  const w0 = word[i] ?? 0;
  const w1 = word[i + 1] ?? 0;
  const wb = word[i - 1] ?? 0;
  const l0 = lemma[i] ?? 0;
  const l1 = lemma[i + 1] ?? 0;
  const lb = lemma[i - 1] ?? 0;
  const t0 = tag[i] ?? 0;
  const t1 = tag[i + 1] ?? 0;
  const t2 = tag[i + 2] ?? 0;
  const tb = tag[i - 1] ?? 0;
  const tbb = tag[i - 2] ?? 0;
  const q0 = quote[i] ?? 0;
  const q1 = quote[i + 1] ?? 0;
  const qb = quote[i - 1] ?? 0;
  const v0 = kind[i] ?? 0;
  const v1 = kind[i + 1] ?? 0;
  const vb = kind[i - 1] ?? 0;
  const r0 = rule[i] ?? 0;
  const r1 = rule[i + 1] ?? 0;
  const rb = rule[i - 1] ?? 0;
  const ss = senses[i] ?? 0;
  const s0 = ss >> 6;
  const s1 = (senses[i + 1] ?? 0) >> 6;
  const sb = (senses[i - 1] ?? 0) >> 6;
  const c0 = chunk[i] ?? 0;
  const c1 = chunk[i + 1] ?? 0;
  const tags = (t0 * 64 + t1) * 64 + tb;
  const fromStart = bucket(i - (first[i] ?? i));
  const fromEnd = bucket((last[i] ?? i) - i);
  const quoted = context.quoted[i] ?? 0;
  const leftKind = context.leftKind[i] ?? 0;
  const rightKind = context.rightKind[i] ?? 0;
  const leftFar = context.leftFar[i] ?? 0;
  const rightFar = context.rightFar[i] ?? 0;
  let n = start;
  into[n++] = 0;
  into[n++] = w0;
  into[n++] = wb;
  into[n++] = w1;
  into[n++] = word[i - 2] ?? 0;
  into[n++] = word[i + 2] ?? 0;
  into[n++] = word[i + 3] ?? 0;
  into[n++] = l0;
  into[n++] = lb;
  into[n++] = l1;
  into[n++] = mix(lb, l0);
  into[n++] = mix(l0, l1);
  into[n++] = mix(lb, l1);
  into[n++] = t0;
  into[n++] = tb;
  into[n++] = t1;
  into[n++] = tbb;
  into[n++] = t2;
  into[n++] = t0 * 64 + tb;
  into[n++] = t0 * 64 + t1;
  into[n++] = tags;
  into[n++] = (tbb * 64 + tb) * 64 + t0;
  into[n++] = (t0 * 64 + t1) * 64 + t2;
  into[n++] = mix(tags, tbb * 64 + t2);
  into[n++] = suffix[i] ?? 0;
  into[n++] = mix(suffix[i] ?? 0, t0);
  into[n++] = suffix[i + 1] ?? 0;
  into[n++] = suffix[i - 1] ?? 0;
  into[n++] = (shape[i] ?? 0) * 64 + (shape[i - 1] ?? 0) * 8 + (shape[i + 1] ?? 0);
  into[n++] = q0;
  into[n++] = q0 * 64 + t0;
  into[n++] = (q0 * 16 + q1) * 16 + qb;
  into[n++] = mix(q0, l0);
  into[n++] = v0;
  into[n++] = mix(v0, t0);
  into[n++] = v1;
  into[n++] = vb;
  into[n++] = mix(v0, t1);
  into[n++] = mix(v0, w1);
  into[n++] = mix(v0, wb);
  into[n++] = mix(v0, tb * 64 + t1);
  into[n++] = mix(l0, t0 * 64 + t1);
  into[n++] = mix(l0, tb);
  into[n++] = mix(l0, t1 * 64 + t2);
  into[n++] = r0;
  into[n++] = r0 & 3;
  into[n++] = mix(r0, v0);
  into[n++] = mix(r0, l0);
  into[n++] = mix(r0 & 3, t0 * 64 + t1);
  into[n++] = ((r0 & 3) * 4 + (r1 & 3)) * 4 + (rb & 3);
  into[n++] = mix(r0, mix(r1, rb));
  into[n++] = inner[i] ?? 0;
  into[n++] = mix(inner[i] ?? 0, l0);
  into[n++] = fromStart * 16 + fromEnd;
  into[n++] = fromStart * 64 + t0;
  into[n++] = Math.min(sentence[i] ?? 0, 3) * 16 + fromStart;
  into[n++] = quoted * 16 + q0;
  into[n++] = (quoted * 64 + t0) * 16 + q0;
  into[n++] = mix(context.leftLemma[i] ?? 0, leftFar);
  into[n++] = mix(context.rightLemma[i] ?? 0, rightFar);
  into[n++] = mix(context.leftLemma[i] ?? 0, t0);
  into[n++] = mix(context.rightLemma[i] ?? 0, t0);
  into[n++] = mix(leftKind, leftFar * 64 + t0);
  into[n++] = mix(rightKind, rightFar * 64 + t0);
  into[n++] = mix(mix(leftKind, rightKind), q0);
  into[n++] = mix(leftKind, q0 * 16 + leftFar);
  into[n++] = mix(rightKind, q0 * 16 + rightFar);
  into[n++] = mix(word[first[i] ?? i] ?? 0, fromStart);
  into[n++] = mix(Math.min(context.verbs[i] ?? 0, 4), t0);
  into[n++] = mix(Math.min(context.verbs[i] ?? 0, 4), v0);
  into[n++] = mix(tag[first[i] ?? i] ?? 0, t0);
  into[n++] = mix(l0, mix(t0, quoted));
  into[n++] = mix(word[last[i] ?? i] ?? 0, q0);
  into[n++] = mix(mix(w0, w1), word[i + 2] ?? 0);
  into[n++] = s0;
  into[n++] = ss;
  into[n++] = s1;
  into[n++] = sb;
  into[n++] = mix(s0, t0);
  into[n++] = mix(s0, t0 * 64 + t1);
  into[n++] = mix(s0, t0 * 64 + tb);
  into[n++] = mix(s0, (t0 * 64 + tb) * 64 + t1);
  into[n++] = mix(ss, t0 * 64 + t1);
  into[n++] = mix(s0, w1);
  into[n++] = mix(s0, wb);
  into[n++] = mix(mix(s0, sb), s1);
  into[n++] = mix(s0, mix(q0, q1));
  into[n++] = mix(ss, mix(t1, t2));
  into[n++] = mix(ss, w1);
  into[n++] = mix(mix(senses[i - 2] ?? 0, sb), s0);
  into[n++] = ((c0 * 3 + c1) * 64 + t0) * 64 + (chunkSense[i] ?? 0);
  into[n++] = mix(chunkSense[i] ?? 0, mix(leftKind, rightKind));
}

function writeSteps(into: Int32Array, start: number, sight: Sight, i: number): void {
  const { word, tag, quote, kind, rule, sentence, chunk } = sight;
  const t0 = tag[i] ?? 0;
  const tb = tag[i - 1] ?? 0;
  const newSentence = sentence[i] === sentence[i - 1] ? 0 : 1;
  let n = start;
  into[n++] = 0;
  into[n++] = newSentence;
  into[n++] = t0 * 64 + tb;
  into[n++] = (t0 * 64 + (tag[i + 1] ?? 0)) * 2 + newSentence;
  into[n++] = ((quote[i] ?? 0) * 16 + (quote[i - 1] ?? 0)) * 2 + newSentence;
  into[n++] = word[i] ?? 0;
  into[n++] = word[i - 1] ?? 0;
  into[n++] = ((rule[i] ?? 0) & 3) * 4 + ((rule[i - 1] ?? 0) & 3);
  into[n++] = mix(kind[i] ?? 0, t0);
  into[n++] = kind[i - 1] ?? 0;
  into[n++] = (chunk[i] ?? 0) * 4 + newSentence;
  into[n++] = ((chunk[i] ?? 0) * 64 + t0) * 64 + tb;
}
