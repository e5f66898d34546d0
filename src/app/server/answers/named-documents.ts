import type { z } from '@hono/zod-openapi';
import type { Document } from '../../../model/document.ts';
import type { documentName } from '../contract/shapes.ts';
import type { PileView } from '../view/pile-view.ts';

type DocumentName = z.output<typeof documentName>;

/** What a document is called beside something else. */
export function nameOfDocument({ id, path, record, title, publisher, published }: Document): DocumentName {
  return { id, path, record, title, publisher, published };
}

/** By id, each once; those that the view does not hold are left out. */
export function namedDocuments(view: PileView, ids: Iterable<string>): Record<string, DocumentName> {
  const named = new Map<string, DocumentName>();
  for (const id of ids) {
    const document = view.documents.get(id);
    if (document !== undefined) named.set(id, nameOfDocument(document));
  }
  return Object.fromEntries(named);
}
