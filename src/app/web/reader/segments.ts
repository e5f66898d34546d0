/** What a stretch of the text is to whoever marked it: a role of an attribution, the words of a statement, a stretch that was asked for. */
export type Role = 'source' | 'cue' | 'content' | 'statement' | 'redaction' | 'stretch';

/** A marked stretch of a document's text. Half-open, UTF-16 code units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  /** Of the attribution or statement. */
  readonly id: string;
  /** Of an attribution: how many attributions it lies in, itself included. 0 for anything else. */
  readonly depth: number;
}

/** A piece of text within which nothing begins or ends. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Those that cover it, in the order in which they begin, the longer first. */
  readonly marks: readonly Mark[];
}

/**
 * Cuts a stretch of a text wherever a mark begins or ends, so that nested and overlapping marks can be shown one after another. The texts of
 * the segments, joined, are the stretch. A sweep along the borders: linear in them, times how many marks cover one place.
 */
export function cutSegments(text: string, start: number, end: number, marks: readonly Mark[]): Segment[] {
  const shown = marks.filter((one) => one.start < one.end && one.start < end && one.end > start);
  const inOrder = shown.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const borders = bordersOf(start, end, shown);
  const segments: Segment[] = [];
  let covering: Mark[] = [];
  let next = 0;
  for (const [at, from] of borders.entries()) {
    const until = borders[at + 1];
    if (until === undefined) break;
    covering = covering.filter((one) => one.end > from);
    for (let one = inOrder[next]; one !== undefined && one.start <= from; one = inOrder[next]) {
      covering.push(one);
      next += 1;
    }
    segments.push({ start: from, end: until, text: text.slice(from, until), marks: [...covering] });
  }
  return segments;
}

/** In order, each once, the ends of the stretch among them. */
function bordersOf(start: number, end: number, marks: readonly Mark[]): number[] {
  const within = marks.flatMap((one) => [one.start, one.end]).filter((at) => at > start && at < end);
  return start < end ? [...new Set([start, ...within, end])].sort((a, b) => a - b) : [];
}

/** Marks of a document, of which those in a stretch are found without a look at the others. */
export class MarkIndex {
  readonly #marks: readonly Mark[];
  /** Of the marks up to each, the furthest end. */
  readonly #reach: readonly number[];

  constructor(marks: readonly Mark[]) {
    this.#marks = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
    let furthest = 0;
    this.#reach = this.#marks.map(({ end }) => {
      furthest = Math.max(furthest, end);
      return furthest;
    });
  }

  /** Those that share a code unit with the stretch, in the order in which they begin. */
  within(start: number, end: number): Mark[] {
    const found: Mark[] = [];
    for (let at = this.#startingBefore(end) - 1; at >= 0 && (this.#reach[at] ?? 0) > start; at -= 1) {
      const mark = this.#marks[at];
      if (mark !== undefined && mark.end > start) found.push(mark);
    }
    return found.reverse();
  }

  /** How many start before an offset. */
  #startingBefore(offset: number): number {
    let [low, high] = [0, this.#marks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#marks[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
