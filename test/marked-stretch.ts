import { findVerbCues, type VerbCue } from '../src/analysis/english/cues/verb-cue.ts';
import { english } from '../src/analysis/english/english.ts';
import { layOut } from '../src/analysis/lay-out.ts';
import type { Item, Stretch } from '../src/analysis/stretch.ts';
import type { Span } from '../src/model/span.ts';

/** A half-open range of item indexes. */
export interface ItemRange {
  readonly first: number;
  readonly end: number;
}

/** A sentence as the patterns see it, with the ranges that were marked in it. */
export interface MarkedStretch {
  /** Without the marks. */
  readonly text: string;
  readonly items: readonly Item[];
  readonly verbs: readonly VerbCue[];
  /** What stood between `⟦` and `⟧`. */
  readonly square: readonly ItemRange[];
  /** What stood between `⟨` and `⟩`. */
  readonly angle: readonly ItemRange[];
}

/** All stretches of a text, laid out and tagged as the analysis does it, in its order. */
export function stretchesOf(text: string): Stretch[] {
  return [...layOut(text, [0, text.length], english).paragraphs].flatMap(({ stretches }) => stretches);
}

/**
 * Reads one sentence in which ranges are marked: `⟦The mayor of Holve⟧ ⟨said⟩ it rained.` Gives the stretch outside of
 * all quotations.
 *
 * @throws Error when a mark cuts a word in two, or when the text is more than one sentence
 */
export function readStretch(marked: string): MarkedStretch {
  const text = marked.replace(/[⟦⟧⟨⟩]/gu, '');
  const [stretch, ...others] = stretchesOf(text).filter(({ inside }) => inside === null);
  if (stretch === undefined || others.length > 0) throw new Error(`Not one sentence: ${text}`);
  const { items } = stretch;
  const rangesOf = (open: string, close: string): ItemRange[] =>
    spansBetween(marked, open, close).map((span) => rangeAt(items, span, text));
  return {
    text,
    items,
    verbs: findVerbCues(items),
    square: rangesOf('⟦', '⟧'),
    angle: rangesOf('⟨', '⟩'),
  };
}

/** The text with `⟦` and `⟧` around each of some spans that stand apart. */
export function markSpans(text: string, spans: readonly Span[]): string {
  const sorted = spans.toSorted((a, b) => b[0] - a[0] || b[1] - a[1]);
  return sorted.reduce(
    (marked, [start, end]) => `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`,
    text,
  );
}

/** The text with marks around a range of its items; as it is where there is none. */
export function markRange(text: string, items: readonly Item[], range: ItemRange | null): string {
  const from = items[range?.first ?? -1];
  const to = items[(range?.end ?? 0) - 1];
  return from === undefined || to === undefined ? text : markSpans(text, [[from.start, to.end]]);
}

/** Offsets in the text without any marks. */
function spansBetween(marked: string, open: string, close: string): Span[] {
  const spans: Span[] = [];
  let offset = 0;
  let start = 0;
  for (const character of marked) {
    if (character === open) start = offset;
    if (character === close) spans.push([start, offset]);
    if (!'⟦⟧⟨⟩'.includes(character)) offset += character.length;
  }
  return spans;
}

function rangeAt(items: readonly Item[], [start, end]: Span, text: string): ItemRange {
  const first = items.findIndex((item) => item.start === start);
  const last = items.findIndex((item) => item.end === end);
  if (first < 0 || last < 0) throw new Error(`A mark cuts a word in two: ${text.slice(start, end)}`);
  return { first, end: last + 1 };
}
