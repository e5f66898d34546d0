import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '../src/analysis/pipeline.ts';
import { bareDocument } from '../src/app/evaluation/relations/bare-document.ts';
import {
  marksOfRelations,
  relationsOfAttributions,
  relationsOfMarks,
} from '../src/app/evaluation/relations/convert.ts';
import type { Relation } from '../src/app/evaluation/relations/relation.ts';
import { parseMarkedText } from '../src/formats/marked-text/parse.ts';
import { writeMarks } from '../src/formats/marked-text/write.ts';

// Each case of test/golden/*.txt states exactly what the analysis finds in a text: every span, attitude and parent.
const folder = join(import.meta.dirname, 'golden');

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  const cases = parseMarkedText(readFileSync(join(folder, file), 'utf8'), `test/golden/${file}`);
  describe(file, () => {
    test.each(cases.map((one) => [`${one.title} (line ${one.line})`, one] as const))(
      '%s',
      (_, { text, attributions }) => {
        const found = relationsOfAttributions(analyse(bareDocument(file, text)).attributions);
        expect(show(text, found)).toBe(show(text, relationsOfMarks(attributions)));
      },
    );
  });
}

/** The text with its marks, and below it who lies in whom: what two readings must share to be the same. */
function show(text: string, relations: readonly Relation[]): string {
  const marked = marksOfRelations(relations);
  const parents = marked.flatMap(({ number, parent }) =>
    parent === null ? [] : [`${number} lies in ${parent}`],
  );
  return [writeMarks(text, marked), ...parents].join('\n');
}
