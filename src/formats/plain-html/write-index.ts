import type { Document } from '../../model/document.ts';
import { type Html, html } from './html.ts';
import { writePage } from './page.ts';
import { titleOf } from './write-document.ts';

/** A line of the list of all documents. */
export type IndexEntry = Pick<Document, 'id' | 'title' | 'path' | 'record' | 'publisher' | 'published'>;

/**
 * The list of all documents, the earliest first and the undated last.
 *
 * @param introduction - a sentence or two about what this is
 * @param pageOf - where the page of a document lies
 */
export function writeIndexPage(
  documents: readonly IndexEntry[],
  introduction: string,
  pageOf: (id: string) => string,
): string {
  const body = html`<h1>Documents</h1>
<p>${introduction}</p>
<ul>
${[...documents].sort(byDate).map((one) => html`<li>${lineOf(one, pageOf(one.id))}</li>\n`)}</ul>`;
  return writePage('Documents', 'en', body);
}

function lineOf(entry: IndexEntry, page: string): Html {
  const facts = [entry.publisher, entry.published].filter((one) => one !== null).join(', ');
  return html`<a href="${page}">${titleOf(entry)}</a>${facts === '' ? '' : `: ${facts}`}`;
}

/** By date as written, then by path; no date stands behind all. */
function byDate(a: IndexEntry, b: IndexEntry): number {
  return compare(a.published ?? '~', b.published ?? '~') || compare(a.path, b.path) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
