import type { Span } from '../model/span.ts';
import type { Hit } from '../store/search.ts';
import type { Workspace } from '../store/workspace.ts';
import { type Place, placeFinder } from './place.ts';

/** A stretch around the first match, and where the matches in it stand (UTF-16 code units, half-open). */
export interface Snippet {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** Something that holds all the words searched for. */
export interface SearchResult {
  readonly kind: Hit['kind'];
  /** Id of the document, statement or entity. */
  readonly id: string;
  /** Null for a name, which may stand in many places. */
  readonly place: Place | null;
  readonly snippet: Snippet;
}

/** How many code units a snippet has around its first match: two or three lines of a terminal. */
const around = { before: 60, length: 220 };

/**
 * Paragraphs, statements and names in which all the words stand, case and diacritics folded; `limit` at most of each
 * kind, the best match first.
 */
export function searchWorkspace(workspace: Workspace, words: string, limit: number): SearchResult[] {
  const locate = placeFinder((id) => workspace.documents.maybeFind(id));
  const names = workspace.search.names(words, limit).map((hit) => result(hit, hit.entity, null));
  const statements = workspace.search.statements(words, limit).map((hit) => {
    const start = workspace.maybeStatement(hit.id)?.spans[0]?.[0] ?? 0;
    return result(hit, hit.id, locate(hit.document, start));
  });
  const texts = workspace.search.text(words, limit).map((hit) => {
    const offset = hit.start + (hit.marks[0]?.[0] ?? 0);
    return result(hit, hit.document, locate(hit.document, offset));
  });
  return [...names, ...statements, ...texts];
}

function result(hit: Hit, id: string, place: Place | null): SearchResult {
  return { kind: hit.kind, id, place, snippet: snippetOf(hit) };
}

/** A stretch of what was found around its first match. */
export function snippetOf({ text, marks }: Hit): Snippet {
  const first = marks[0]?.[0] ?? 0;
  const start = wordStart(text, Math.max(0, first - around.before), first);
  const end = wordEnd(
    text,
    start + around.length,
    Math.max(start, ...marks.slice(0, 1).map((mark) => mark[1])),
  );
  const shown = marks.filter((mark) => mark[0] >= start && mark[1] <= end);
  return {
    text: `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    marks: shown.map(([from, to]) => [from - start + (start > 0 ? 1 : 0), to - start + (start > 0 ? 1 : 0)]),
  };
}

/** The start of the first whole word from `from` on, no later than `limit`. */
function wordStart(text: string, from: number, limit: number): number {
  if (from === 0) return 0;
  const space = text.indexOf(' ', from);
  return space === -1 || space >= limit ? limit : space + 1;
}

/** The end of the last whole word before `to`, no earlier than `limit`. */
function wordEnd(text: string, to: number, limit: number): number {
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(' ', to);
  return Math.max(space, limit);
}
