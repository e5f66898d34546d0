import type { Document } from '../model/document.ts';
import { lineLocator } from '../text/line-anchors.ts';

/** What the lines of a document count. */
export type LineUnit = 'line' | 'page';

/** What the lines of a document count, by its format. */
export function lineUnit({ mediaType }: Pick<Document, 'mediaType'>): LineUnit {
  return mediaType === 'application/pdf' ? 'page' : 'line';
}

/** Where something stands, for a person who opens the file. */
export interface Place {
  readonly document: string;
  readonly path: string;
  /** The record in a file of several; null where the file is one document. */
  readonly record: string | null;
  /** Counted from 1. */
  readonly line: number;
  /** What `line` counts: the pages of a PDF, which has no lines. */
  readonly unit: LineUnit;
}

/** Tells the places of a document's offsets (UTF-16 code units). */
function placeLocator(document: Document): (offset: number) => Place {
  const lineOf = lineLocator(document);
  const { id, path, record } = document;
  const unit = lineUnit(document);
  return (offset) => ({ document: id, path, record, line: lineOf(offset), unit });
}

/** Finds documents by id, and remembers their locators: the hits of a search are often in the same few documents. */
export function placeFinder(
  maybeDocument: (id: string) => Document | null,
): (id: string, offset: number) => Place {
  const locators = new Map<string, (offset: number) => Place>();
  return (id, offset) => {
    const locate = locators.get(id) ?? makeLocator(maybeDocument(id), id);
    locators.set(id, locate);
    return locate(offset);
  };
}

function makeLocator(document: Document | null, id: string): (offset: number) => Place {
  if (document === null) throw new RangeError(`The document ${id} is not held.`);
  return placeLocator(document);
}
