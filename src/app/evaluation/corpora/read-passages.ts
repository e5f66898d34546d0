import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
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
  return markedFiles(path).flatMap((file) =>
    parseMarkedText(readFileSync(file, 'utf8'), file).map(({ title, line, none, text, attributions }) => ({
      name: `${file}:${line} ${title}`,
      text,
      publisher: null,
      none,
      gold: relationsOfMarks(attributions),
      alternatives: [],
    })),
  );
}

function markedFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.txt'));
  if (names.length === 0) throw corpusFault(path, 'The folder holds no file *.txt.');
  return names.sort().map((name) => join(path, name));
}
