import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { MarkedCase } from '../../../formats/marked-text/marked-case.ts';
import { parseMarkedText } from '../../../formats/marked-text/parse.ts';
import { relationsOfMarks } from '../relations/convert.ts';
import type { Passage } from '../relations/relation.ts';
import { corpusFault } from './corpus-fault.ts';

/**
 * Reads marked passages from a file, or from all files `*.txt` of a folder in order of their names.
 *
 * @throws ProblemError where the notation is broken, or where the folder holds no such file.
 */
export function readPassages(path: string): Passage[] {
  return readMarkedCases(path).map(({ name, marked: { none, text, attributions } }) => ({
    name,
    text,
    publisher: null,
    none,
    gold: relationsOfMarks(attributions),
    alternatives: [],
  }));
}

/** A marked passage, and where it comes from: file, line and title. */
export interface NamedCase {
  readonly name: string;
  readonly marked: MarkedCase;
}

/** The same passages with all that their marks state. Throws as `readPassages` does. */
export function readMarkedCases(path: string): NamedCase[] {
  return markedFiles(path).flatMap((file) =>
    parseMarkedText(readFileSync(file, 'utf8'), file).map((marked) => ({
      name: `${file}:${marked.line} ${marked.title}`,
      marked,
    })),
  );
}

function markedFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.txt'));
  if (names.length === 0) throw corpusFault(path, 'The folder holds no file *.txt.');
  return names.sort().map((name) => join(path, name));
}
