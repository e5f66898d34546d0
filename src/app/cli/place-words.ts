import type { LineUnit, Place } from '../place.ts';

/** A place in a document that is known: `:12`, or `p. 3` of a PDF. */
export function placeInDocument(line: number, unit: LineUnit): string {
  return unit === 'page' ? `p. ${line}` : `:${line}`;
}

/** A place with the file, in the form that editors and terminals take for a link, or as people cite pages. */
export function placeInFile({ path, line, unit }: Omit<Place, 'document' | 'record'>): string {
  return unit === 'page' ? `${path}, p. ${line}` : `${path}:${line}`;
}
