import { htmlParser } from './parsers.ts';

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});?/gi;

/** References read before, since a page repeats a few of them. Holds no more than the standard's two thousand names. */
const known = new Map<string, string>();
const MOST_KNOWN = 2_500;

/** The text with its character references (`&eacute;`, `&#233;`) read as HTML reads them; unknown ones stay. */
export function decodeEntities(text: string): string {
  return text.replace(REFERENCE, (reference) => known.get(reference) ?? remember(reference));
}

function remember(reference: string): string {
  const { document } = htmlParser().parseHTML(`<html><body><p>${reference}</p></body></html>`);
  const text: string = document.querySelector('p')?.textContent ?? reference;
  if (known.size < MOST_KNOWN) known.set(reference, text);
  return text;
}
