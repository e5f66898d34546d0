import type { Span } from '../../model/span.ts';

/**
 * Where a sentence ends: at a blank line, or behind a full stop, question or exclamation mark with the marks that close a
 * quotation, where a blank and then no small letter follows. Good enough to say what stands near what; sentences as the analysis
 * of a language sees them are not needed here.
 */
const boundary = /[.!?…]["”’'»)\]*]{0,3}\s+(?=[^\s\p{Ll}])|\n[ \t]*\n\s*/gu;

/** Titles and short forms behind whose full stop a sentence goes on. */
const shortForm =
  /(?:^|[\s(“"‘])(?:\p{Lu}|mr|mrs|ms|dr|prof|col|gen|lt|sgt|capt|rev|st|no|nos|vs|sen|rep|gov|h\.e|u\.s|u\.k)\.\s+$/iu;

/** The sentences between two offsets, in order; blanks around them belong to none. */
export function sentencesIn(text: string, [start, end]: Span): Span[] {
  const slice = text.slice(start, end);
  const found: Span[] = [];
  let from = 0;
  for (const { 0: mark, index } of slice.matchAll(boundary)) {
    const to = index + mark.length;
    if (mark.startsWith('.') && shortForm.test(slice.slice(Math.max(from, to - 16), to))) continue;
    found.push([from, to]);
    from = to;
  }
  found.push([from, slice.length]);
  return found
    .map((one) => trimmed(slice, one))
    .flatMap(([a, b]): Span[] => (a < b ? [[start + a, start + b]] : []));
}

function trimmed(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return [from, to];
}
