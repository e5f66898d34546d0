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

/** Keeps every offset of a text on one line of the file, by an anchor after each line feed of the text. */
export function onOneLine(text: string, line: number): readonly LineAnchor[] {
  const anchors: LineAnchor[] = [{ start: 0, line }];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (at + 1 < text.length) anchors.push({ start: at + 1, line });
  }
  return anchors;
}
