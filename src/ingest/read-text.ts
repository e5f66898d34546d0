import type { Part } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { decodeText } from './decode-text.ts';
import { type Draft, type Reading, type TextReader, UNKNOWN } from './reader.ts';
import { allStatedBy } from './stated-by.ts';
import { blocksOf, linesOf, type TextLine, trimmedSpan } from './text-blocks.ts';
import { findThread } from './text-comments.ts';
import { readTextHeader } from './text-header.ts';

/** Plain text: the file's characters are the document's. */
export const TEXT: TextReader = {
  name: 'text/3',
  mediaType: 'text/plain',
  extensions: ['.txt', '.text'],
  maxBytes: 64 * 1024 * 1024,
  decode: decodeText,
  read: readText,
};

/** A line is a headline up to here; a first paragraph on one line is mostly longer. */
const LONGEST_HEADLINE = 200;

function readText(source: string): Reading {
  const lines = linesOf(source);
  const thread = findThread(source, lines);
  const end = thread?.start ?? source.length;
  const headline = headlineOf(lines);
  const report = lines.filter((line) => line.start < end && line !== headline);
  const header = readTextHeader(headline?.text.trim() ?? null, blocksOf(report));
  const voiceName = header.publisher;
  const bodyStart = headline === null ? 0 : headline.start + headline.text.length;
  const parts = [
    ...part(
      'headline',
      headline === null ? null : trimmedSpan(source, [headline.start, bodyStart]),
      voiceName,
    ),
    ...part('body', trimmedSpan(source, [Math.min(bodyStart, end), end]), voiceName),
    ...(thread?.comments ?? []).flatMap((comment) => part('comment', comment.span, comment.name)),
  ];
  const title = headline?.text.trim() ?? null;
  const facts = { ...header, title };
  const statedBy = allStatedBy('lines of the text', facts);
  return { drafts: [{ ...toDraft(source, parts), ...facts, statedBy }], problems: [] };
}

function toDraft(source: string, parts: readonly Part[]): Draft {
  return { ...UNKNOWN, text: source, parts, lines: [{ start: 0, line: 1 }] };
}

/** The first line with words, where it is short and the next is blank. */
function headlineOf(lines: readonly TextLine[]): TextLine | null {
  const index = lines.findIndex((line) => line.text.trim() !== '');
  const line = lines[index];
  const next = lines[index + 1];
  if (line === undefined || next === undefined || next.text.trim() !== '') return null;
  const hasMore = lines.slice(index + 2).some((later) => later.text.trim() !== '');
  return hasMore && line.text.trim().length <= LONGEST_HEADLINE ? line : null;
}

function part(kind: Part['kind'], span: Span | null, voiceName: string | null): readonly Part[] {
  return span === null ? [] : [{ kind, start: span[0], end: span[1], voice: null, voiceName }];
}
