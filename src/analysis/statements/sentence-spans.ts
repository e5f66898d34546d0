import type { Attribution } from '../../model/attribution.ts';
import type { Span } from '../../model/span.ts';

/** Source, cue and content of an attribution. */
export function allSpans({ source, cue, content }: Attribution): Span[] {
  return [...(source?.spans ?? []), ...(cue?.spans ?? []), ...content.spans];
}

/** From the first start to the last end. */
export function hullOf(spans: readonly Span[]): Span {
  return spans.reduce((hull, [start, end]): Span => [Math.min(hull[0], start), Math.max(hull[1], end)]);
}

/** Spans cut at the ends of sentences, by the index of the sentence, in order. */
export function bySentence(
  spans: readonly Span[],
  sentences: readonly Span[],
): ReadonlyMap<number, readonly Span[]> {
  const gathered = new Map<number, Span[]>();
  for (const [start, end] of spans) {
    for (const [index, [from, to]] of overlapping(sentences, start, end)) {
      const cut: Span = [Math.max(start, from), Math.min(end, to)];
      const cuts = gathered.get(index);
      if (cuts === undefined) gathered.set(index, [cut]);
      else cuts.push(cut);
    }
  }
  return new Map([...gathered].sort(([a], [b]) => a - b));
}

/** The sentences that share text with a range, found from the first one on that reaches it. */
function overlapping(sentences: readonly Span[], start: number, end: number): [number, Span][] {
  const found: [number, Span][] = [];
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined || sentence[0] >= end) break;
    found.push([index, sentence]);
  }
  return found;
}

/** The pieces of spans (in order, apart) that no other span covers. */
export function without(spans: readonly Span[], taken: readonly Span[]): Span[] {
  if (taken.length === 0) return [...spans];
  const sorted = taken.toSorted((a, b) => a[0] - b[0]);
  const pieces: Span[] = [];
  let next = 0;
  let covered = 0;
  for (const [start, end] of spans) {
    let reached = Math.max(start, covered);
    for (let other = sorted[next]; other !== undefined && other[0] < end; other = sorted[next]) {
      if (other[0] > reached) pieces.push([reached, other[0]]);
      covered = Math.max(covered, other[1]);
      reached = Math.max(reached, covered);
      next += 1;
    }
    if (reached < end) pieces.push([reached, end]);
  }
  return pieces;
}

/** What of some spans lies in others; both in order and apart. */
export function within(spans: readonly Span[], others: readonly Span[]): Span[] {
  return spans.flatMap(([start, end]) =>
    others.flatMap(([from, to]): Span[] => {
      const cut: Span = [Math.max(start, from), Math.min(end, to)];
      return cut[0] < cut[1] ? [cut] : [];
    }),
  );
}

/** Runs between blanks that hold a letter or digit. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
