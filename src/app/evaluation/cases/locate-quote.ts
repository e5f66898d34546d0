import type { Span } from '../../../model/span.ts';

/**
 * Where a quote first stands in a text when runs of white space count as one blank in both; null when nowhere.
 * Half-open, UTF-16 code units of `text`.
 */
export function locateQuote(text: string, quote: string): Span | null {
  const { collapsed, offsets } = collapse(text);
  const wanted = quote.replace(/\s+/g, ' ').trim();
  const at = collapsed.indexOf(wanted);
  if (at < 0 || wanted === '') return null;
  return [offsets[at] ?? 0, (offsets[at + wanted.length - 1] ?? 0) + 1];
}

/** The text with single blanks, and for each of its code units the offset that it came from. */
function collapse(text: string): { readonly collapsed: string; readonly offsets: readonly number[] } {
  const kept: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const blank = /\s/.test(text[at] ?? '');
    if (blank && kept.at(-1) === ' ') continue;
    kept.push(blank ? ' ' : (text[at] ?? ''));
    offsets.push(at);
  }
  return { collapsed: kept.join(''), offsets };
}
