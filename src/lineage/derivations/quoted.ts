import type { Span } from '../../model/span.ts';

/**
 * The stretches of a text between quotation marks, marks included, in order and outermost only. A quotation of several paragraphs, each of
 * which opens with a mark and only the last of which closes, is one. Without a closing mark a quotation ends with its
 * paragraph.
 */
export function quotedIn(text: string, [start, end]: Span): Span[] {
  const found: Span[] = [];
  let open: { readonly at: number; readonly closing: string } | null = null;
  for (let at = start; at < end; at += 1) {
    const mark = text.charAt(at);
    if (open === null) {
      const closing = closingOf(text, at);
      if (closing !== null) open = { at, closing };
    } else if (mark === open.closing && isClosing(text, at)) {
      found.push([open.at, at + 1]);
      open = null;
    } else if (mark === '\n' && isBlankLine(text, at)) {
      const next = skipBlanks(text, at);
      if (closingOf(text, next) === open.closing) {
        at = next;
        continue;
      }
      found.push([open.at, at]);
      open = null;
    }
  }
  if (open !== null) found.push([open.at, end]);
  return found;
}

const closings: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['«', '»'],
  ['„', '“'],
]);

/** The mark that closes what the mark at `at` opens; null where it opens nothing. A mark opens at the beginning of a word. */
function closingOf(text: string, at: number): string | null {
  const closing = closings.get(text.charAt(at)) ?? null;
  if (closing === null || !/\S/.test(text.charAt(at + 1))) return null;
  return at === 0 || /[\s([{—–:*_-]/.test(text.charAt(at - 1)) ? closing : null;
}

/** An apostrophe within a word closes nothing. */
function isClosing(text: string, at: number): boolean {
  return text.charAt(at) !== '’' || !/^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3));
}

function isBlankLine(text: string, at: number): boolean {
  return /^\n[ \t]*\n/.test(text.slice(at, at + 40));
}

function skipBlanks(text: string, at: number): number {
  let next = at;
  while (/\s/.test(text.charAt(next))) next += 1;
  return next;
}
