import type { PdfRow } from './pdf-rows.ts';

/** The rows of a page, in order, and its height in points. */
export interface PageRows {
  readonly number: number;
  readonly height: number;
  readonly rows: readonly PdfRow[];
}

/** Running heads and feet stand in the outer parts of a page, of this share each. */
const margin = 0.15;

/** A head or foot has no more rows. */
const mostRows = 3;

/** How far the same row may stand apart on two pages, in points. */
const samePlace = 4;

/** Longer rows are text, even where they come twice. In characters. */
const longestHead = 150;

/**
 * Heads and feet are set apart from the text: copies of one letter, page after page, have the same lines at the same places
 * too. Baselines, in parts of the size of the letters; lines of text follow each other at 1.2 or so.
 */
const leastWhite = 1.6;

/** Where the rows of one wording stand: page and height. */
type Places = ReadonlyMap<string, readonly (readonly [page: number, y: number])[]>;

/**
 * The pages without running heads, feet and page numbers: what stands at the same place in the margins of two pages or
 * more, numbers aside, and a number by itself that is the page's own; set apart from the text, and nothing beyond it.
 */
export function withoutMargins(pages: readonly PageRows[]): readonly PageRows[] {
  const places = placesOf(pages);
  return pages.map((page) => {
    const head = runningRows(page.rows, page, places);
    const foot = runningRows(page.rows.slice(head).reverse(), page, places);
    return { ...page, rows: page.rows.slice(head, page.rows.length - foot) };
  });
}

function placesOf(pages: readonly PageRows[]): Places {
  const places = new Map<string, [number, number][]>();
  for (const page of pages) {
    for (const row of [...page.rows.slice(0, mostRows), ...page.rows.slice(-mostRows)]) {
      const found = places.get(keyOf(row)) ?? [];
      found.push([page.number, row.y]);
      places.set(keyOf(row), found);
    }
  }
  return places;
}

/** How many rows from an edge on are a head or foot. */
function runningRows(fromEdge: readonly PdfRow[], page: PageRows, places: Places): number {
  let count = 0;
  while (count < mostRows && isRunning(fromEdge[count], page, places)) count += 1;
  while (count > 0 && !isSetApart(fromEdge[count - 1], fromEdge[count])) count -= 1;
  return count;
}

function isRunning(row: PdfRow | undefined, { number, height }: PageRows, places: Places): boolean {
  if (row === undefined || (row.y > height * margin && row.y < height * (1 - margin))) return false;
  const text = textOf(row);
  if (isPageNumber(text, number)) return true;
  const same = places.get(keyOf(row)) ?? [];
  return (
    text.length <= longestHead &&
    same.some(([page, y]) => page !== number && Math.abs(y - row.y) <= samePlace)
  );
}

function isSetApart(row: PdfRow | undefined, next: PdfRow | undefined): boolean {
  if (row === undefined) return true;
  // Where nothing else is on the page, words are its text.
  if (next === undefined) return !/\p{L}{2}/u.test(textOf(row));
  return Math.abs(next.y - row.y) >= leastWhite * Math.min(row.size, next.size);
}

/** Numbers differ from page to page. */
function keyOf(row: PdfRow): string {
  const text = textOf(row).toLowerCase();
  return /^[ivxlc]{1,7}$/.test(text) ? '#' : text.replace(/\d+/g, '#');
}

function isPageNumber(text: string, page: number): boolean {
  const number = /^[-–— ]*(?:page )?(\d{1,4})(?: ?(?:of|\/) ?\d{1,4})?[-–— ]*$/i.exec(text)?.[1];
  return number !== undefined && Number(number) === page;
}

function textOf({ segments }: PdfRow): string {
  return segments.map(({ text }) => text).join(' ');
}
