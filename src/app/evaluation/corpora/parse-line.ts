import { corpusFault } from './corpus-fault.ts';
import { isRecord, type JsonRecord } from './json-shape.ts';

/** One line of a corpus as an object. Throws ProblemError `bad-corpus` where it is none. */
export function parseLine(
  json: string,
  { path, line }: { readonly path: string; readonly line: number },
): JsonRecord {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw corpusFault(
      path,
      `The line is no JSON: ${error instanceof Error ? error.message : 'unreadable'}.`,
      line,
    );
  }
  if (!isRecord(value)) throw corpusFault(path, 'The line is no JSON object.', line);
  return value;
}
