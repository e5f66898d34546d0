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
import type { MarkedCase } from '../src/formats/marked-text/marked-case.ts';
import { parseMarkedText } from '../src/formats/marked-text/parse.ts';
import { writeMarks } from '../src/formats/marked-text/write.ts';

// Each case of test/golden/*.txt states exactly what the analysis finds in a text: every span, attitude and parent.
// Those of known-failures.txt state what it should find and does not yet.
const folder = join(import.meta.dirname, 'golden');
const knownFailures = 'known-failures.txt';

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt') && name !== knownFailures)) {
  describe(file, () => {
    test.each(casesOf(file))('%s', (_, one) => {
      expect(found(file, one)).toBe(wanted(one));
    });
  });
}

describe(knownFailures, () => {
  test.each(casesOf(knownFailures))('%s', (_, one) => {
    expect(
      found(knownFailures, one),
      `“${one.title}” is found rightly now: move it to another file of test/golden.`,
    ).not.toBe(wanted(one));
  });
});

test('no two cases have one text', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const texts = files.flatMap((file) =>
    casesOf(file).map(([title, { text }]) => `${text} (${file}, ${title})`),
  );
  const twice = Map.groupBy(texts, (text) => text.slice(0, text.lastIndexOf(' (')));
  expect([...twice.values()].filter(({ length }) => length > 1)).toEqual([]);
});

function casesOf(file: string): (readonly [title: string, one: MarkedCase])[] {
  const cases = parseMarkedText(readFileSync(join(folder, file), 'utf8'), `test/golden/${file}`);
  return cases.map((one) => [`${one.title} (line ${one.line})`, one] as const);
}

function found(file: string, { text }: MarkedCase): string {
  return show(text, relationsOfAttributions(analyse(bareDocument(file, text)).attributions));
}

function wanted({ text, attributions }: MarkedCase): string {
  return show(text, relationsOfMarks(attributions));
}

/** The text with its marks, and below it who lies in whom: what two readings must share to be the same. */
function show(text: string, relations: readonly Relation[]): string {
  const marked = marksOfRelations(relations);
  const parents = marked.flatMap(({ number, parent }) =>
    parent === null ? [] : [`${number} lies in ${parent}`],
  );
  return [writeMarks(text, marked), ...parents].join('\n');
}
