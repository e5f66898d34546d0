import { readFileSync } from 'node:fs';
import type { Span } from '../../../model/span.ts';
import type { Passage, Relation } from '../relations/relation.ts';
import { corpusFault } from './corpus-fault.ts';
import { maybeRecords } from './json-shape.ts';
import { parseLine } from './parse-line.ts';

interface Place {
  readonly path: string;
  readonly line: number;
}

/**
 * Reads a corpus of one JSON object a line: `text`, `attributions` (a list of `{source, cue, content}`, each a list of
 * `[start, end)` in UTF-16 code units), and perhaps `id`, `publisher`, and `alternatives`: the same text by
 * several annotators.
 *
 * @throws ProblemError `bad-corpus`, with the line that is wrong.
 */
export function readJsonl(path: string): Passage[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((json, index) => (json.trim() === '' ? [] : [readPassage(json, { path, line: index + 1 })]));
}

function readPassage(json: string, place: Place): Passage {
  const record = parseLine(json, place);
  const { text, attributions, alternatives = [], id, publisher } = record;
  if (typeof text !== 'string') throw corpusFault(place.path, 'The record has no text.', place.line);
  if (!Array.isArray(alternatives)) throw corpusFault(place.path, '`alternatives` is no list.', place.line);
  return {
    name: `${place.path}:${place.line}${typeof id === 'string' ? ` ${id}` : ''}`,
    text,
    publisher: typeof publisher === 'string' ? publisher : null,
    none: false,
    gold: readRelations(attributions, text, place),
    alternatives: alternatives.map((one) => readRelations(one, text, place)),
  };
}

function readRelations(value: unknown, text: string, place: Place): Relation[] {
  const records = maybeRecords(value);
  if (!records) throw corpusFault(place.path, 'The attributions are no list of objects.', place.line);
  return records.map(({ source, cue, content }) => ({
    source: readSpans(source, text, place),
    cue: readSpans(cue, text, place),
    content: readSpans(content, text, place),
    attitude: null,
    parent: null,
    confidence: null,
  }));
}

function readSpans(value: unknown, text: string, place: Place): Span[] {
  if (!Array.isArray(value)) throw corpusFault(place.path, 'A role is no list of spans.', place.line);
  return value.map((span: unknown): Span => {
    const [start, end]: readonly unknown[] = Array.isArray(span) ? span : [];
    if (!isOffset(start, text) || !isOffset(end, text) || start >= end) {
      throw corpusFault(place.path, `${JSON.stringify(span)} is no span of the text.`, place.line);
    }
    return [start, end];
  });
}

function isOffset(value: unknown, text: string): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= text.length;
}
