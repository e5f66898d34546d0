import type { Part } from '../model/document.ts';
import { type AnchoredText, joinAnchored } from './anchored-text.ts';

/** A stretch of text with one voice, before it has a place in the document's text. */
export interface Passage extends AnchoredText {
  /** Null for what stands in the text and is nobody's words: no part is made of it. */
  readonly kind: Part['kind'] | null;
  readonly voiceName: string | null;
}

/** What stands between two passages: a blank line, as between paragraphs. */
const GAP = '\n\n';

/** The passages that hold text, one after another, as a document's text, parts and line anchors. */
export function joinPassages(
  passages: readonly Passage[],
): AnchoredText & { readonly parts: readonly Part[] } {
  const parts: Part[] = [];
  let start = 0;
  for (const { kind, text, voiceName } of passages) {
    if (text === '') continue;
    if (kind !== null) parts.push({ kind, start, end: start + text.length, voice: null, voiceName });
    start += text.length + GAP.length;
  }
  return { ...joinAnchored(passages, GAP), parts };
}
