import type { Document } from '../model/document.ts';
import { lineLocator } from '../text/line-anchors.ts';

/** Where something stands, for a person who opens the file. */
export interface Place {
  readonly document: string;
  readonly path: string;
  /** The record in a file of several; null where the file is one document. */
  readonly record: string | null;
  /** Counted from 1. */
  readonly line: number;
}

/** Tells the places of a document's offsets (UTF-16 code units). */
function placeLocator(document: Document): (offset: number) => Place {
  const lineOf = lineLocator(document);
  const { id, path, record } = document;
  return (offset) => ({ document: id, path, record, line: lineOf(offset) });
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
