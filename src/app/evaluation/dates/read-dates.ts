import { readFileSync } from 'node:fs';
import { corpusFault } from '../corpora/corpus-fault.ts';
import { type JsonRecord, maybeRecords } from '../corpora/json-shape.ts';
import { parseLine } from '../corpora/parse-line.ts';
import type { DatedText, GoldTime } from './dated-text.ts';

interface Place {
  readonly path: string;
  readonly line: number;
}

/**
 * Reads a corpus of one JSON object a line: `text`, `expressions` (a list of `{start, end, value}` in UTF-16 code units),
 * and perhaps `id` and `date`, the day of publication.
 *
 * @throws ProblemError `bad-corpus`, with the line that is wrong.
 */
export function readDates(path: string): DatedText[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((json, index) => (json.trim() === '' ? [] : [readText(json, { path, line: index + 1 })]));
}

function readText(json: string, place: Place): DatedText {
  const { text, expressions, id, date } = parseLine(json, place);
  if (typeof text !== 'string') throw corpusFault(place.path, 'The record has no text.', place.line);
  const records = maybeRecords(expressions);
  if (!records) throw corpusFault(place.path, 'The expressions are no list of objects.', place.line);
  return {
    name: `${place.path}:${place.line}${typeof id === 'string' ? ` ${id}` : ''}`,
    text,
    published: typeof date === 'string' ? date : null,
    gold: records.map((one) => readTime(one, text, place)).sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

function readTime({ start, end, value }: JsonRecord, text: string, { path, line }: Place): GoldTime {
  if (!isOffset(start, text) || !isOffset(end, text) || start >= end)
    throw corpusFault(path, `${JSON.stringify([start, end])} is no span of the text.`, line);
  return { start, end, value: typeof value === 'string' && value !== '' ? value : null };
}

function isOffset(value: unknown, text: string): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= text.length;
}
