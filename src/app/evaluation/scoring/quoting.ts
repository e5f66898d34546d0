import type { Quoting } from '../../../model/attribution.ts';
import type { Relation } from '../relations/relation.ts';

const opening = '“‘„«‹"\'';
const closing = '”’“»›"\'';

/**
 * How a content is worded, by its quotation marks alone: `direct` where every span begins with one and ends with one
 * (or is a paragraph that only opens one, the speech going on in the next), `indirect` where there is none, else `mixed`.
 * Speech in a transcript, which has no marks, counts as indirect here.
 */
export function quotingOf({ content }: Relation, text: string): Quoting {
  const pieces = content.map(([start, end]) => text.slice(start, end).trim());
  const last = pieces.length - 1;
  if (pieces.length > 0 && pieces.every((piece, at) => isQuotation(piece, at < last))) return 'direct';
  return pieces.some(holdsMark) ? 'mixed' : 'indirect';
}

function isQuotation(piece: string, mayStayOpen: boolean): boolean {
  if (piece.length < 2 || !opening.includes(piece[0] ?? ' ')) return false;
  const bare = piece.replace(/[.,;:!?]{1,3}$/, '');
  return closing.includes(bare.at(-1) ?? ' ') || (mayStayOpen && !holdsMark(piece.slice(1)));
}

/** A quotation mark that is no apostrophe: not between two letters, and a single one only where it opens. */
function holdsMark(piece: string): boolean {
  return /[“”„«»‹›"]|(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])/u.test(piece);
}
