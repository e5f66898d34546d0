import type { Document } from '../model/document.ts';
import type { Findings } from '../model/findings.ts';
import { byCodeUnits } from './code-units.ts';

/** In order of path, record and id; a document that was read twice is in it once, under its first path. */
export function inDocumentOrder(findings: readonly Findings[]): Findings[] {
  const sorted = findings.toSorted((a, b) => compareDocuments(a.document, b.document));
  const seen = new Set<string>();
  return sorted.filter(({ document }) => {
    if (seen.has(document.id)) return false;
    seen.add(document.id);
    return true;
  });
}

function compareDocuments(a: Document, b: Document): number {
  return (
    byCodeUnits(a.path, b.path) || byCodeUnits(a.record ?? '', b.record ?? '') || byCodeUnits(a.id, b.id)
  );
}
