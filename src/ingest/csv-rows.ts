/** A cell of a table. */
export interface CsvCell {
  /** Without the quotes around it, and with two quotes within it as one. */
  readonly text: string;
  /** The file's line, from 1, on which its text starts. */
  readonly line: number;
}

/** A row of a table, or what could not be read as one. */
export interface CsvRow {
  readonly cells: readonly CsvCell[];
  /** The file's line, from 1, on which it begins. */
  readonly line: number;
  /** Why its cells are not to be trusted, as the rest of a sentence about it; null where they are. */
  readonly fault: string | null;
}

/** Where a scan is. */
interface Scan {
  readonly source: string;
  readonly separator: string;
  at: number;
  /** Of `counted`; a line feed begins the next. */
  line: number;
  counted: number;
}

/** What was scanned, and whether the row ends with it. */
interface ScannedCell extends CsvCell {
  readonly isLast: boolean;
}

/**
 * The rows of a table of separated values (RFC 4180), blank lines left out. Lines end with LF or CRLF. A quote counts
 * where it begins a cell, and is a character elsewhere. After a row with a fault the next one begins on the next line, so
 * that a quote which nobody closed costs one row and not the rest of the file.
 *
 * Takes time in proportion to the source: a quoted cell ends at the next odd run of quotes at the latest, and no cell
 * that begins before such a run stays open beyond it.
 *
 * @param separator - one character, neither a quote nor a line end
 * @param from - offset of the first row, at the start of a line
 */
export function* csvRows(source: string, separator: string, from = 0): Generator<CsvRow> {
  const scan: Scan = { source, separator, at: from, line: 1, counted: 0 };
  while (scan.at < source.length) {
    const start = scan.at;
    const row = scanRow(scan);
    if (row.fault !== null) scan.at = nextLine(source, start);
    if (!isBlank(row)) yield row;
  }
}

function isBlank({ cells, fault }: CsvRow): boolean {
  return fault === null && cells.length === 1 && cells[0]?.text.trim() === '';
}

function scanRow(scan: Scan): CsvRow {
  const line = lineAt(scan, scan.at);
  const cells: CsvCell[] = [];
  for (let isLast = false; !isLast; ) {
    const cell = scan.source[scan.at] === '"' ? scanQuoted(scan) : scanBare(scan);
    if (typeof cell === 'string') return { cells, line, fault: cell };
    cells.push({ text: cell.text, line: cell.line });
    isLast = cell.isLast;
  }
  return { cells, line, fault: null };
}

function scanBare(scan: Scan): ScannedCell {
  const { source, separator } = scan;
  const start = scan.at;
  let end = start;
  while (end < source.length && source[end] !== separator && source[end] !== '\n') end += 1;
  const isLast = source[end] !== separator;
  const text = source.slice(start, end);
  scan.at = end + 1;
  return {
    text: isLast && text.endsWith('\r') ? text.slice(0, -1) : text,
    line: lineAt(scan, start),
    isLast,
  };
}

/** A cell between quotes, or what is wrong with it. */
function scanQuoted(scan: Scan): ScannedCell | string {
  const { source, separator } = scan;
  const start = scan.at + 1;
  const end = closingQuote(source, start);
  if (end === -1) return 'opens a quote that is never closed';
  // Spaces after the quote are as common as they are wrong.
  let after = end + 1;
  while (source[after] === ' ' && separator !== ' ') after += 1;
  if (source.startsWith('\r\n', after)) after += 1;
  const next = source[after];
  if (next !== undefined && next !== separator && next !== '\n') {
    return 'has a quote within a quoted cell that is not written as two';
  }
  scan.at = after + 1;
  const text = source.slice(start, end).replaceAll('""', '"');
  return { text, line: lineAt(scan, start), isLast: next !== separator };
}

function closingQuote(source: string, from: number): number {
  let at = source.indexOf('"', from);
  while (at !== -1 && source[at + 1] === '"') at = source.indexOf('"', at + 2);
  return at;
}

function nextLine(source: string, start: number): number {
  const feed = source.indexOf('\n', start);
  return feed === -1 ? source.length : feed + 1;
}

/** The line of an offset. Counts on from the one before; goes back only by a row with a fault. */
function lineAt(scan: Scan, offset: number): number {
  if (offset < scan.counted) {
    for (let at = scan.counted - 1; at >= offset; at -= 1) if (scan.source[at] === '\n') scan.line -= 1;
  } else {
    for (let at = scan.counted; at < offset; at += 1) if (scan.source[at] === '\n') scan.line += 1;
  }
  scan.counted = offset;
  return scan.line;
}
