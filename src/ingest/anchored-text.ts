import type { LineAnchor } from '../model/document.ts';

/** A text with the lines of the file that it came from, both counted from the text's start. */
export interface AnchoredText {
  readonly text: string;
  readonly lines: readonly LineAnchor[];
}

/** A text whose line feeds are the file's own, from one line of the file on. */
export function anchored(text: string, line: number): AnchoredText {
  return { text, lines: [{ start: 0, line }] };
}

/** The texts that are not empty, one after another, with `gap` between each two. */
export function joinAnchored(pieces: readonly AnchoredText[], gap: string): AnchoredText {
  const filled = pieces.filter((piece) => piece.text !== '');
  const lines: LineAnchor[] = [];
  let start = 0;
  for (const piece of filled) {
    for (const anchor of piece.lines) lines.push({ start: start + anchor.start, line: anchor.line });
    start += piece.text.length + gap.length;
  }
  return { text: filled.map((piece) => piece.text).join(gap), lines };
}

/** The text without the white space around it. */
export function trimAnchored(piece: AnchoredText): AnchoredText {
  const text = piece.text.trim();
  const cut = piece.text.length - piece.text.trimStart().length;
  if (text.length === piece.text.length) return piece;
  const first = lastAnchorUpTo(piece, cut);
  const later = piece.lines.filter((anchor) => anchor.start > cut && anchor.start < cut + text.length);
  const moved = later.map((anchor) => ({ start: anchor.start - cut, line: anchor.line }));
  return { text, lines: first === null ? moved : [{ start: 0, line: first }, ...moved] };
}

/** The line at an offset, by the last anchor before it; null where there is none. */
function lastAnchorUpTo(piece: AnchoredText, offset: number): number | null {
  const anchor = piece.lines.findLast((candidate) => candidate.start <= offset);
  if (anchor === undefined) return null;
  return anchor.line + piece.text.slice(anchor.start, offset).split('\n').length - 1;
}
