import type { LineAnchor } from '../model/document.ts';
import { lineAtCharacter, type PageLines, pageLines } from './html-lines.ts';

/** Where the words of a mail stand in its file. */
export interface MailLines {
  /** The line of the subject; 1 where there is none. */
  readonly subject: number;
  /**
   * The lines of the rows of a text, which are asked for in the order of the file. A row that is not found (in Base64) has
   * the line of the row before it.
   */
  readonly linesOf: (text: string) => readonly LineAnchor[];
}

/** The words of a mail stand before its attachments, and long before this many bytes. */
const mostBytes = 4 * 1024 * 1024;

/** As many characters of a row are looked for: fewer would be found in the wrong place. */
const longestNeedle = 40;

/** Shorter rows, such as a name below a letter, count only where they come next. */
const shortestNeedle = 8;

/** Each row that is not found costs a pass over the file; a message in which so many are not is in Base64. */
const mostMisses = 20;

/** A line of Base64, which would be decoded for nothing. */
const BASE64 = /^[a-z\d+/=]{60,}$/i;

/** Reads where a mail's words stand in its file. */
export function mailLines(bytes: Uint8Array, isHtml: boolean): MailLines {
  const source = Buffer.from(bytes.subarray(0, mostBytes)).toString('latin1');
  const rows = decodedRows(source);
  const page = isHtml ? pageLines(rows.join('\n')) : plainLines(rows);
  let at = 0;
  let misses = 0;
  let line = rows.indexOf('') + 2;
  const lineOfRow = (row: string): number => {
    const needle = row.replace(/\s+/g, '').slice(0, longestNeedle);
    if (needle === '' || misses >= mostMisses) return line;
    const found = find(page, needle, at);
    if (found === -1) misses += 1;
    else {
      at = found + needle.length;
      line = lineAtCharacter(page, found);
    }
    return line;
  };
  const subject = rows.findIndex((row) => /^subject:/i.test(row)) + 1;
  return { subject: Math.max(1, subject), linesOf: (text) => anchorsOf(text, lineOfRow) };
}

function anchorsOf(text: string, lineOfRow: (row: string) => number): readonly LineAnchor[] {
  const anchors: LineAnchor[] = [];
  let start = 0;
  for (const row of text.split('\n')) {
    if (start < text.length || start === 0) anchors.push({ start, line: lineOfRow(row) });
    start += row.length + 1;
  }
  return anchors;
}

function find(page: PageLines, needle: string, from: number): number {
  if (page.characters.startsWith(needle, from)) return from;
  return needle.length < shortestNeedle ? -1 : page.characters.indexOf(needle, from);
}

/** The lines of a mail, each as its encoding reads it. That is one for all of them: the first that the mail names. */
function decodedRows(source: string): readonly string[] {
  const isQuoted = /^content-transfer-encoding:\s*quoted-printable/im.test(source);
  const decode = decoderOf(/charset\s*=\s*"?([\w.:-]+)/i.exec(source)?.[1] ?? 'utf-8');
  return source.split('\n').map((row) => {
    const line = row.trimEnd();
    if (BASE64.test(line)) return '.';
    return decode(Buffer.from(isQuoted ? unquoted(line) : line, 'latin1'));
  });
}

function decoderOf(charset: string): (bytes: Uint8Array) => string {
  try {
    const decoder = new TextDecoder(charset);
    return (bytes) => decoder.decode(bytes);
  } catch {
    return decoderOf('utf-8');
  }
}

function unquoted(line: string): string {
  return line
    .replace(/=$/, '')
    .replace(/=([\da-f]{2})/gi, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function plainLines(rows: readonly string[]): PageLines {
  const pieces: string[] = [];
  const starts: number[] = [];
  const numbers: number[] = [];
  let length = 0;
  rows.forEach((row, index) => {
    const characters = row.replace(/\s+/g, '');
    if (characters === '') return;
    starts.push(length);
    numbers.push(index + 1);
    pieces.push(characters);
    length += characters.length;
  });
  return { characters: pieces.join(''), starts, numbers };
}
