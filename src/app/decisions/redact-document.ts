import { createHash } from 'node:crypto';
import type { Redaction } from '../../model/decision.ts';
import type { Document, LineAnchor, Part } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { findWords } from '../../text/find-words.ts';
import { lineAt } from '../../text/line-anchors.ts';
import { maybePlacePassage } from './passage.ts';

/**
 * Id of the document that a redaction makes of another: by the redaction's own id, so that the same one, laid over the same
 * reading again, gives the same document.
 */
function redactedId(document: string, redaction: string): string {
  return `d-${createHash('sha256').update(`${document}\n${redaction}`).digest('hex').slice(0, 16)}`;
}

/** A document once something was redacted in it. */
export interface RedactedDocument {
  readonly document: Document;
  /** Where a span of the text before comes to lie; with all of a mark that stands for some of it. */
  readonly moved: (span: Span) => Span;
}

/**
 * A document without what was redacted in it: neither in its text nor in what is known of it. Null where a passage is not
 * found any more in a text that another reader gave: then nothing may be shown instead.
 */
export function redactDocument(
  document: Document,
  redaction: Redaction & { readonly id: string },
): RedactedDocument | null {
  const spans = spansOf(document.text, redaction);
  if (spans === null) return null;
  const { moved, ...cut } = cutText(document, spans, redaction.mark);
  return { document: withoutWords(document, redaction, cut), moved };
}

function withoutWords(
  document: Document,
  redaction: Redaction & { readonly id: string },
  cut: Cut,
): Document {
  const mask = (value: string | null) => value && maskWords(value, redaction, false);
  const [url, capture] = [document.url, document.capture?.url].map(
    (address) => address && holdsWords(address, redaction),
  );
  const { url: _, ...statedBy } = document.statedBy;
  return {
    ...document,
    ...cut,
    id: redactedId(document.id, redaction.id),
    path: maskWords(document.path, redaction, true),
    record: document.record && maskWords(document.record, redaction, true),
    title: mask(document.title),
    publisher: mask(document.publisher),
    author: mask(document.author),
    // An address with a hole in it leads nowhere.
    url: url ? null : document.url,
    capture: capture ? null : document.capture,
    statedBy: url ? statedBy : document.statedBy,
    parts: cut.parts.map((part) => ({ ...part, voiceName: mask(part.voiceName) })),
  };
}

/** Text in which the words of a redaction are replaced by its mark. */
export function maskWords(
  text: string,
  { words, mark }: Pick<Redaction, 'words' | 'mark'>,
  within: boolean,
): string {
  return words.reduce((masked, one) => replaced(masked, findWords(masked, one, { within }), mark), text);
}

/** Whether an address or the name of a file holds words of a redaction, however it is written. */
export function holdsWords(text: string, { words }: Pick<Redaction, 'words'>): boolean {
  return [text, decoded(text)].some((form) =>
    words.some((one) => findWords(form, one, { within: true }).length > 0),
  );
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function replaced(text: string, spans: readonly Span[], mark: string): string {
  let at = 0;
  const pieces: string[] = [];
  for (const [start, end] of spans) {
    pieces.push(text.slice(at, start), mark);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** Where the passages are in this text; null where one is not found. */
function spansOf(text: string, { where, words, passages }: Redaction): Span[] | null {
  if (where === 'everywhere') {
    const found = joined(words.flatMap((one) => findWords(text, one)));
    // A reader that gives the words in fewer places may give them in another spelling.
    return found.length < passages.length ? null : found;
  }
  const found = passages.map((passage) => maybePlacePassage(text, passage));
  if (!found.every((span) => span !== null)) return null;
  const spans = joined(found);
  // Two passages in one place: the other place would be shown.
  return spans.length === passages.length ? spans : null;
}

/** In order, and those that touch as one. */
export function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = all.at(-1);
    if (last !== undefined && start <= last[1]) all[all.length - 1] = [last[0], Math.max(last[1], end)];
    else all.push([start, end]);
  }
  return all;
}

type Cut = Pick<Document, 'text' | 'parts' | 'lines'> & { readonly redactions: readonly Span[] };

function cutText(
  document: Document,
  spans: readonly Span[],
  mark: string,
): Cut & Pick<RedactedDocument, 'moved'> {
  const { text, parts, lines, redactions = [] } = document;
  const holes = cutAtParts(spans, parts, text);
  const moved = mover(holes, mark.length);
  const marks = holes.map(([start]): Span => [moved(start), moved(start) + mark.length]);
  const before = redactions
    .filter(([start, end]) => !holes.some((hole) => hole[0] < end && start < hole[1]))
    .map(([start, end]): Span => [moved(start), moved(end)]);
  return {
    text: replaced(text, holes, mark),
    parts: parts.map((part): Part => ({ ...part, start: moved(part.start), end: moved(part.end) })),
    lines: movedLines(text, lines, holes, moved),
    redactions: [...before, ...marks].sort((a, b) => a[0] - b[0]),
    moved: ([start, end]) => {
      const cut = holes.find((hole) => hole[0] < end && end < hole[1]);
      return [moved(start), cut === undefined ? moved(end) : moved(cut[0]) + mark.length];
    },
  };
}

/** Each hole within one part, or within none, so that the parts stay what they are; none of white space alone. */
function cutAtParts(spans: readonly Span[], parts: readonly Part[], text: string): Span[] {
  const borders = [...new Set(parts.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return spans.flatMap(([start, end]) => {
    const places = [start, ...borders.filter((border) => start < border && border < end), end];
    const pieces = places.slice(1).map((to, n): Span => [places[n] ?? start, to]);
    return pieces.filter((piece) => text.slice(...piece).trim() !== '');
  });
}

/** Where an offset comes to lie once the holes are filled; one within a hole, at its beginning. */
function mover(holes: readonly Span[], filling: number): (offset: number) => number {
  return (offset) => {
    let shift = 0;
    for (const [start, end] of holes) {
      if (end <= offset) shift += filling - (end - start);
      else if (start < offset) return start + shift;
      else break;
    }
    return offset + shift;
  };
}

/** A hole takes line feeds or anchors away, so that what follows it needs an anchor of its own. */
function movedLines(
  text: string,
  lines: readonly LineAnchor[],
  holes: readonly Span[],
  moved: (offset: number) => number,
): LineAnchor[] {
  const isWithin = ({ start }: LineAnchor, hole: Span) => hole[0] < start && start < hole[1];
  const kept = lines.filter((anchor) => !holes.some((hole) => isWithin(anchor, hole)));
  const anchors = new Map(kept.map(({ start, line }) => [moved(start), line]));
  for (const hole of holes) {
    const takesLines = text.slice(...hole).includes('\n') || lines.some((anchor) => isWithin(anchor, hole));
    if (takesLines) anchors.set(moved(hole[1]), lineAt(text, lines, hole[1]));
  }
  return [...anchors].map(([start, line]) => ({ start, line })).sort((a, b) => a.start - b.start);
}
